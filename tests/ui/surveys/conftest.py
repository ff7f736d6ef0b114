"""A portfolio with a self-assessment answered last year, a survey of pupils answered twice, and the page over them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.records import Rating, Skill, SkillTarget, Survey, SurveyRun, build, now
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.surveys.page import SurveysPage
from portfolio.ui.surveys.reading import SurveyLine, survey_lines
from portfolio.ui.theme import Theme
from tests.ui.conftest import RESOURCES
from tests.ui.homes import copied, made

TODAY = date(2026, 11, 22)
OWN, CLASS = "My teaching", "Our lessons"


def records() -> list[Any]:
    explain, ask = build(Skill, title="Explaining", area="Lesson"), build(Skill, title="Asking", area="Lesson")
    own = build(
        Survey, title=OWN, questions=[
            {"id": "a", "text": "How do you explain?", "area": "Lesson", "skill_id": explain.id, "answers": []},
            {"id": "b", "text": "Who speaks?", "area": "Lesson", "skill_id": ask.id,
             "answers": ["I do", "Some do", "Most do", "All do"]},
            {"id": "c", "text": "How are you?", "area": "Myself", "skill_id": "", "answers": []},
        ],
    )  # fmt: skip
    group = build(
        Survey, title=CLASS, rater="students", scale=[{"name": "never"}, {"name": "often"}, {"name": "always"}],
        questions=[{"id": "1", "text": "It is clear.", "area": "", "skill_id": explain.id, "answers": []},
                   {"id": "2", "text": "I dare to ask.", "area": "", "skill_id": "", "answers": []}],
    )  # fmt: skip
    answers = [{"question": one, "level": level, "counts": [], "note": ""}
               for one, level in (("a", "developing"), ("b", "secure"), ("c", "secure"))]  # fmt: skip
    last = build(SurveyRun, survey_id=own.id, day=date(2025, 11, 3), answers=answers, finished=now())
    return [
        explain, ask, own, group, last,
        build(Rating, skill_id=explain.id, rater="self", level="developing", day=date(2025, 11, 3), run_id=last.id),
        build(SkillTarget, skill_id=ask.id, level="secure", why="The head asked for it"),
        *(build(SurveyRun, survey_id=group.id, rater="students", day=date(year, 6, 5), title="Year 8", people=20,
                finished=now(), answers=[{"question": "1", "level": "", "counts": counts, "note": ""}])
          for year, counts in ((2025, [4, 10, 6]), (2026, [0, 8, 12]))),
    ]  # fmt: skip


@pytest.fixture(scope="session")
def surveys_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("surveys") / "portfolio", *records())


@pytest.fixture
def document(qapp: QApplication, tmp_path: Path, surveys_home: Path) -> Iterator[Document]:
    document = Document(copied(surveys_home, tmp_path / "portfolio"), today=lambda: TODAY)
    yield document
    document.close()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> SurveysPage:
    page = SurveysPage(theme, document, jobs, RESOURCES)
    qtbot.addWidget(page)
    page.resize(1200, 660)
    page.show()
    page.activateWindow()
    return page


def line(document: Document, title: str) -> SurveyLine:
    """The survey of this title, with its runs."""
    return next(one for one in survey_lines(document.portfolio.connection) if one.row["title"] == title)


def ratings(document: Document) -> list[str]:
    """All ratings that are not in the bin: who rated, what, and at which level."""
    titles = {one.id: one.title for one in document.portfolio.find(Skill)}
    found = [one for one in document.portfolio.find(Rating) if one.trashed is None]
    return sorted(f"{one.day} {one.rater} {titles[one.skill_id]} {one.level}" for one in found)


def targets(document: Document) -> dict[str, str]:
    """By skill, where one wants to be."""
    titles = {one.id: one.title for one in document.portfolio.find(Skill)}
    return {titles[one.skill_id]: one.level for one in document.portfolio.find(SkillTarget) if one.trashed is None}
