"""Four skills in two areas, who saw them where, what shows them and what is wanted; and the place over them."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change
from portfolio.core.records import (
    Conversation,
    Goal,
    Practice,
    Rating,
    Record,
    Reflection,
    Role,
    RoleNeed,
    Skill,
    SkillEvidence,
    SkillTarget,
    TimeEntry,
    build,
)
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.skills.model import SkillsModel
from portfolio.ui.skills.place import SkillsPlace
from portfolio.ui.theme import Theme
from tests.ui.conftest import RESOURCES
from tests.ui.homes import copied, made

TODAY = date(2026, 11, 23)
LEVELS = [{"name": "Some", "words": "At times"}, {"name": "Most", "words": "Nearly always"}]


def records() -> list[Any]:
    """Questioning (two raters who differ, evidence, a target from a talk) and Marking (nothing but a role's need) under
    Assessment; Talking with families (an own scale, reached) and Order under nothing."""
    asking = build(Skill, title="Questioning", area="Assessment", code="A1", text="Asks so that all think.")
    marking = build(Skill, title="Marking", area="Assessment", position=1)
    families = build(Skill, title="Talking with families", levels=LEVELS)
    order = build(Skill, title="Order in the room", position=1)
    talk = build(Conversation, title="Talk in March", kind="manager_talk", day=date(2026, 3, 3), privacy="evaluator")
    lesson = build(Practice, kind="lesson", title="Waiting longer", day=date(2026, 2, 1))
    note = build(Reflection, title="Exit tickets", day=date(2026, 5, 1), text="Eleven.", privacy="evaluator")
    hours = build(TimeEntry, title="Course on questions", day=date(2026, 1, 9), minutes=90)
    role = build(Role, title="Maths lead", rank=3, aimed=True, by=date(2028, 9, 1))
    return [
        asking, marking, families, order, talk, lesson, note, hours, role,
        build(Rating, skill_id=asking.id, rater="self", level="developing", day=date(2025, 6, 1)),
        build(Rating, skill_id=asking.id, rater="self", level="secure", day=date(2026, 6, 1)),
        build(Rating, skill_id=asking.id, rater="manager", level="developing", day=date(2026, 3, 3), who="Ms O",
              conversation_id=talk.id, note="Wait a little longer."),
        build(Rating, skill_id=families.id, rater="self", level="Most", day=date(2026, 1, 1)),
        build(SkillEvidence, record_kind="practice", record_id=lesson.id, skill_id=asking.id, level="developing",
              claim="Counted to five"),
        build(SkillEvidence, record_kind="time_entry", record_id=hours.id, skill_id=asking.id),
        build(SkillTarget, skill_id=asking.id, level="leading", due=date(2027, 3, 3), conversation_id=talk.id),
        build(SkillTarget, skill_id=families.id, level="Most"),
        build(RoleNeed, role_id=role.id, skill_id=marking.id, level="secure", weight=3, words_asked="Marking"),
    ]  # fmt: skip


@pytest.fixture(scope="session")
def skills_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("skills") / "portfolio", *records())


@pytest.fixture
def document(qapp: QApplication, tmp_path: Path, skills_home: Path) -> Iterator[Document]:
    document = Document(copied(skills_home, tmp_path / "portfolio"), today=lambda: TODAY)
    yield document
    document.close()


@pytest.fixture
def make_place(qtbot: QtBot, theme: Theme, jobs: Jobs) -> Callable[..., SkillsPlace]:
    def make(document: Document, width: int = 1290) -> SkillsPlace:
        place = SkillsPlace(theme, document, jobs, RESOURCES)
        qtbot.addWidget(place)
        place.resize(width, 660)
        place.show()
        place.activateWindow()
        qtbot.waitUntil(place.isActiveWindow)
        return place

    return make


@pytest.fixture
def place(make_place: Callable[..., SkillsPlace], document: Document) -> SkillsPlace:
    place = make_place(document)
    place.take_focus()
    return place


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Something for a card to lie over."""
    window = QWidget()
    window.resize(1000, 760)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    return window


def show(model: SkillsModel) -> list[str]:
    """Every row as a person reads it."""
    lines = []
    for line in model.rows:
        index = model.index_of(line.key)
        cells = [str(index.siblingAtColumn(column).data() or "–") for column in range(model.columnCount())]
        lines.append(("  " if index.parent().isValid() else "") + " | ".join(cells))
    return lines


def id_of(document: Document, title: str, kind: type[Record] = Skill) -> str:
    """The id of a skill, or of another record of this title."""
    found = document.portfolio.find(kind, title=title)
    return next(one.id for one in found if one.trashed is None)


def done(document: Document) -> list[Change]:
    """All changes from now on."""
    changes: list[Change] = []
    document.changed.connect(changes.append)
    return changes


def goals(document: Document) -> list[Goal]:
    """Goals that are there."""
    return [one for one in document.portfolio.find(Goal) if one.trashed is None]


def card_of(place: QWidget, *, there: bool = True) -> CardOverlay | None:
    """The card that lies over the place now; one is, where it has to be `there`."""
    open_ones = [one for one in place.window().findChildren(CardOverlay) if one.isVisible()]
    assert not there or open_ones
    return open_ones[0] if open_ones else None


def words_in(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part) and label.text()]


def go_to(place: SkillsPlace, document: Document, title: str) -> str:
    skill = id_of(document, title)
    place.view.setFocus()
    place.view.go_to(skill)
    return skill
