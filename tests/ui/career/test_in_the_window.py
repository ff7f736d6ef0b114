"""Career moves as a place of the window: found once it is wanted, by its name before, and its roles written there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Role, build
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.career.role_editor import RoleEditor
from portfolio.ui.document import Document
from portfolio.ui.editors.position import PositionEditor
from portfolio.ui.jobs import Jobs
from portfolio.ui.places import Places
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
from portfolio.ui.theme import Theme
from portfolio.ui.workspace import Workspace
from tests.ui.career.conftest import id_of


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
