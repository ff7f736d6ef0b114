"""A portfolio with a few of everything, and the collection over it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.records import (
    Attachment,
    Credential,
    Goal,
    Link,
    Part,
    Practice,
    Programme,
    Record,
    Reflection,
    Tag,
    build,
    kind_of,
)
from portfolio.ui.collection.place import Collection
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme
from tests.ui.homes import copied, made

TODAY = date(2026, 11, 22)


class Shelf(NamedTuple):
    """What the portfolio of these tests holds."""

    lab: Credential
    mentor: Credential
    course: Programme
    lesson: Practice
    photo: Attachment
    note: Reflection
    goal: Goal


def link(source: Record, target: Record, role: str = "toward") -> Link:
    return build(
        Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target), target_id=target.id,
        role=role,
    )  # fmt: skip


@pytest.fixture
def document(tmp_path: Path, qapp: object, request: pytest.FixtureRequest) -> Iterator[Document]:
    """With the `shelf` for a test that asks for it, and else with nothing in it."""
    home = request.getfixturevalue("filled")[0] if "shelf" in request.fixturenames else None
    opened = Document(copied(home or request.getfixturevalue("blank_home"), tmp_path / "mine", "d" * 32))
    yield opened
    opened.close()


@pytest.fixture
def shelf(document: Document, filled: tuple[Path, Shelf]) -> Shelf:
    return filled[1]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Shelf]:
    """A portfolio to be copied, and what is in it."""
    shelf = Shelf(
        build(Credential, title="Lab Safety", issuer="Science Network", earned=date(2025, 5, 24),
              expires=date(2027, 1, 10), skills=["Safety"]),
        build(Credential, title="Élan in mentoring", issuer="City College", earned=date(2026, 2, 12),
              expires=date(2029, 1, 1), privacy="public"),
        build(Programme, title="Universal Design", provider="Academy", started=date(2026, 9, 1), due=date(2027, 1, 30)),
        build(Practice, title="Water cycle", day=date(2026, 10, 3), kind="lesson", what_i_did="Jars on the sill."),
        build(Attachment, name="board.png", media_type="image/png", sha256="ab" * 32, day=date(2024, 3, 1)),
        build(Reflection, title="What the tickets told me", text="Eleven of **them** said so.", day=date(2026, 11, 18)),
        build(Goal, title="Ask more"),
    )  # fmt: skip
    parts = [build(Part, programme_id=shelf.course.id, title=f"Module {n}", position=n) for n in range(3)]
    tag = build(Tag, record_kind="practice", record_id=shelf.lesson.id, name="Water")
    records = (*shelf, *parts, tag, link(shelf.lesson, shelf.goal))
    return made(tmp_path_factory.mktemp("filled") / "mine", *records, name="Amina"), shelf


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, document: Document) -> Collection:
    shown = Collection(theme, document, lambda _sha256: None, today=TODAY)
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show()
    return shown


def titles(place: Collection) -> list[str]:
    return [row.title for row in place.model.rows]


def choose(place: Collection, *records: Record) -> None:
    """Choose these entries and no others."""
    selection = place.view.selectionModel()
    selection.clearSelection()
    for record in records:
        selection.select(place.model.index_of(record.id), selection.SelectionFlag.Select)
