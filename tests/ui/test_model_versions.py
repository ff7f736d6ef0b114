"""The models when a credential is replaced by a newer version: what stood by itself goes behind it, and comes back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from portfolio.core.change import Change, added, edited, trashed
from portfolio.core.queries.timeline import timeline
from portfolio.core.records import Credential, build
from portfolio.ui.document import Document
from portfolio.ui.models.collection import CollectionModel
from portfolio.ui.models.timeline import TimelineModel
from tests.ui.homes import copied

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal
TODAY = date(2026, 11, 22)


@pytest.fixture
def document(tmp_path: Path, qapp: object, blank_home: Path) -> Iterator[Document]:
    document = Document(copied(blank_home, tmp_path / "mine"))
    yield document
    document.close()


def shown(line: TimelineModel, wall: CollectionModel) -> tuple[list[str], list[str], int, int]:
    """Titles on the timeline and on the wall, and what both say that there is."""
    kinds = frozenset({"credential"})
    return (
        [row.title for row in line.rows], [row.title for row in wall.rows], line.counts["credential"],
        wall.tally.total(kinds),
    )  # fmt: skip


def test_timeline_and_wall_follow_a_renewal_its_bin_and_every_undo(document: Document) -> None:
    line, wall = TimelineModel(document), CollectionModel(document, TODAY)
    wall.fill([])
    testers = [QAbstractItemModelTester(model, STRICT) for model in (line, wall)]
    old = build(Credential, title="Level 2", earned=date(2023, 5, 1))
    other = build(Credential, title="Other", earned=date(2020, 5, 1))
    document.do(added("Add", old, other))
    before = (["Level 2", "Other"], ["Level 2", "Other"], 2, 2)
    assert shown(line, wall) == before
    new = build(Credential, title="Level 3", earned=date(2026, 5, 1))
    document.do(Change("Renew", (*added("", new).edits, *edited("", old, replaced_by_id=new.id).edits)))
    after = (["Level 3", "Other"], ["Level 3", "Other"], 2, 2)
    assert shown(line, wall) == after
    document.do(trashed("Delete", new))
    assert shown(line, wall) == before
    document.undo()
    assert shown(line, wall) == after
    document.undo()
    assert shown(line, wall) == before
    document.redo()
    assert shown(line, wall) == after
    assert line.rows == timeline(document.portfolio.connection)
    assert testers


def test_an_edit_of_what_stands_behind_moves_nothing(document: Document) -> None:
    new = build(Credential, title="Level 3", earned=date(2026, 5, 1))
    old = build(Credential, title="Level 2", earned=date(2023, 5, 1), replaced_by_id=new.id)
    document.do(added("Add", new, old))
    line, wall = TimelineModel(document), CollectionModel(document, TODAY)
    wall.fill([])
    document.do(edited("Edit", document.portfolio.get(Credential, old.id), title="Corrected"))
    assert [row.title for row in line.rows] == ["Level 3"]
    document.do(trashed("Delete", document.portfolio.get(Credential, old.id)))
    assert [row.title for row in line.rows] == ["Level 3"]
    assert line.counts["credential"] == 1
