"""A portfolio with a small framework, a few entries, some of which show a standard, and the place over it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.records import (
    Alignment,
    Crosswalk,
    EvaluationPlan,
    Framework,
    Practice,
    Reflection,
    Standard,
    StandardClaim,
    StandardRating,
    build,
)
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.standards.model import BoardModel
from portfolio.ui.standards.place import StandardsPlace
from portfolio.ui.theme import Theme
from tests.ui.conftest import RESOURCES
from tests.ui.homes import copied, made

TODAY = date(2026, 11, 22)
LEVELS = [{"name": "Basic", "words": "At times"}, {"name": "Secure", "words": "Always"}]


def records() -> list[Any]:
    """Own: 1 Planning with 1a (a lesson and a reflection) and 1b (empty), 2 Class, empty. Other: A, tied to 1a."""
    own = build(Framework, title="Our standards", edition="2020", levels=LEVELS, notice="© Our school")
    other = build(Framework, title="Other standards")
    one = build(Standard, framework_id=own.id, code="1", title="Planning", level="domain")
    part = {"framework_id": own.id, "parent_id": one.id, "level": "component"}
    first = build(Standard, **part, code="1a", title="Knows the subject")
    second = build(Standard, **part, code="1b", title="Knows the pupils", position=1,
                   examples=["A phone call home", "A survey of the class"])  # fmt: skip
    two = build(Standard, framework_id=own.id, code="2", title="Class environment", position=1)
    far = build(Standard, framework_id=other.id, code="A", title="Content")
    lesson = build(Practice, kind="lesson", title="Scale drawings", day=date(2026, 11, 19))
    note = build(Reflection, title="Exit tickets", day=date(2026, 11, 18), text="Eleven of twenty-eight.",
                 privacy="evaluator")  # fmt: skip
    return [
        own, other, one, first, second, two, far, lesson, note,
        build(Practice, kind="talk", title="Parents' evening", day=date(2026, 10, 1)),
        build(Alignment, record_kind="practice", record_id=lesson.id, standard_id=first.id, claim="Drawn to scale"),
        build(Alignment, record_kind="reflection", record_id=note.id, standard_id=first.id),
        build(Crosswalk, from_id=first.id, to_id=far.id, relation="same"),
        build(StandardRating, standard_id=first.id, rater="self", level="Basic", day=date(2024, 10, 1)),
        build(StandardRating, standard_id=first.id, rater="self", level="Secure", day=date(2026, 10, 1)),
        build(StandardRating, standard_id=first.id, rater="evaluator", level="Basic", day=date(2026, 6, 1), who="Ms O"),
        build(StandardClaim, standard_id=one.id, claim="I plan backwards", statement="From the last lesson."),
        build(EvaluationPlan, title="This year", framework_id=own.id, due=date(2026, 12, 15), source="The handbook",
              rules=[{"kind": "each", "standards": ["1"], "words": "A piece for each part of 1"},
                     {"kind": "by_hand", "words": "Bring a book"}]),
    ]  # fmt: skip


@pytest.fixture(scope="session")
def standards_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("standards") / "portfolio", *records())


@pytest.fixture
def document(qapp: QApplication, tmp_path: Path, standards_home: Path) -> Iterator[Document]:
    document = Document(copied(standards_home, tmp_path / "portfolio"), today=lambda: TODAY)
    yield document
    document.close()


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> StandardsPlace:
    place = StandardsPlace(theme, document, jobs, RESOURCES / "frameworks", RESOURCES / "plans")
    qtbot.addWidget(place)
    place.resize(1290, 640)
    place.show()
    place.activateWindow()
    return place


def show(model: BoardModel) -> list[str]:
    """Every row as a person reads it."""
    lines = []
    for row in model.rows:
        index = model.index_of(row.standard_id)
        cells = [str(index.siblingAtColumn(column).data() or "–") for column in range(model.columnCount())]
        lines.append("  " * row.depth + " | ".join(cells))
    return lines


def id_of(document: Document, code: str) -> str:
    """The id of a standard."""
    found = document.portfolio.find(Standard, code=code)
    return next(one.id for one in found if one.trashed is None)


def entry(document: Document, title: str) -> tuple[str, str]:
    """Kind and id of an entry."""
    for kind in (Practice, Reflection):
        for one in document.portfolio.find(kind, title=title):
            return kind.__tablename__, one.id  # type: ignore[return-value]
    raise LookupError(title)


def shown_by(document: Document, title: str) -> dict[str, str]:
    """Codes of the standards an entry shows, each with its claim."""
    _, record_id = entry(document, title)
    found = document.portfolio.find(Alignment, record_id=record_id)
    codes = {one.id: one.code for one in document.portfolio.find(Standard)}
    return {codes[one.standard_id]: one.claim for one in found if one.trashed is None}
