"""Career moves as a place of the window: found once it is wanted, by its name before, and its roles written there."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Practice, Role, Skill, Survey, build
from portfolio.ui.career.advert_page import AdvertPage
from portfolio.ui.career.packs_page import PacksPage
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.career.role_editor import RoleEditor
from portfolio.ui.document import Document
from portfolio.ui.editors.position import PositionEditor
from portfolio.ui.jobs import Jobs
from portfolio.ui.places import Places
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
from portfolio.ui.skills.head import GAPS, SKILLS, SURVEYS
from portfolio.ui.skills.place import SkillsPlace
from portfolio.ui.theme import Theme, kind_of
from portfolio.ui.workspace import Workspace
from tests.ui.career.conftest import TODAY, id_of


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(theme, document, jobs)
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    places = Places(theme, Settings(tmp_path / "settings.json"), document, jobs, workspace)
    places.offer()
    with qtbot.waitExposed(workspace):
        workspace.show()
    qtbot.waitUntil(lambda: workspace.detail is not None)
    yield workspace
    workspace.leave()


@pytest.mark.usefixtures("nothing")
def test_the_rail_shows_it_once_there_is_a_role_or_it_was_gone_to_by_its_name(
    window: Workspace, document: Document
) -> None:
    assert window.rail.button(rail.CAREER).isHidden()
    window.go_to(rail.CAREER)
    assert isinstance(window.stage.place, CareerPlace)
    assert not window.rail.button(rail.CAREER).isHidden()
    window.go_to(rail.TODAY)
    document.do(added("A role", build(Role, title="Coach")))
    assert not window.rail.button(rail.CAREER).isHidden()


def test_a_role_is_written_over_the_picture_and_chosen_on_it_when_it_is_done(
    window: Workspace, document: Document, qapp: QApplication
) -> None:
    window.go_to(rail.CAREER)
    place = window.stage.place
    assert isinstance(place, CareerPlace)
    place.new_role()
    sheet = window.stage.sheet
    assert isinstance(sheet, RoleEditor)
    sheet.title.set_raw("Bursar")
    assert sheet.save()
    assert window.stage.place is place
    assert window.stage.sheet is None
    assert place.view.chosen is not None
    assert place.view.chosen.title == "Bursar"
    place.edit(id_of(place, "Maths lead"))
    sheet = window.stage.sheet
    assert isinstance(sheet, PositionEditor)
    sheet.title.set_raw("Head of maths for now")
    assert sheet.save()
    assert place.view.chosen is not None
    assert id_of(place, "Head of maths for now")
    assert window.showing.shown[1] == ""  # no pane comes beside the panel


def test_pages_of_growth_are_gone_to_by_their_names(window: Workspace) -> None:
    def go(typed: str) -> QWidget:
        window.finding.search(typed)
        rows = window.finding.palette.rows.rows
        at = next(at for at, row in enumerate(rows) if row.words == "Actions") + 1
        assert rows[at].do is not None
        rows[at].do()  # type: ignore[misc]
        window.finding.palette.close()
        return window.stage.place

    assert isinstance(go("job advert").page, AdvertPage)  # type: ignore[attr-defined]
    assert isinstance(go("choose roles").page, PacksPage)  # type: ignore[attr-defined]
    assert go("survey").page == SURVEYS  # type: ignore[attr-defined]
    assert go("still to learn").page == GAPS  # type: ignore[attr-defined]


def test_a_role_a_skill_and_a_survey_are_found_by_their_words_and_open_at_their_place(
    qtbot: QtBot, window: Workspace, document: Document
) -> None:
    lessons = (build(Practice, title=f"Coaching {number}", day=TODAY - timedelta(number)) for number in range(12))
    survey, skill = build(Survey, title="Coaching, as seen"), build(Skill, title="Coaching others")
    document.do(added("Some", *lessons, survey, skill))

    def opened(kind: str) -> object:
        window.finding.search("coach")
        rows = window.finding.palette.rows.rows
        at = next(at for at, row in enumerate(rows) if row.do and row.icon == kind_of(kind).icon)
        assert at < 14  # not at the end of a long list
        rows[at].do()  # type: ignore[misc]
        window.finding.palette.close()
        return window.stage.place

    place = opened("role")
    assert isinstance(place, CareerPlace)
    assert place.view.chosen is not None
    assert place.view.chosen.title == "Coach"
    place = opened("survey")
    assert isinstance(place, SkillsPlace)
    assert place.page == SURVEYS
    assert place.surveys is not None
    row = next(row for row in place.surveys.list.rows if row.line.id == survey.id)
    assert row.isAncestorOf(window.focusWidget())
    assert opened("skill") is place
    assert place.page == SKILLS
    assert place.view.current() == skill.id
