"""Dragging files over the window: what a part of it would do with them is said, and is what happens."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.records import Attachment, Link
from portfolio.ui.shell import rail
from portfolio.ui.workspace import Workspace
from tests.packet.a_year import badge_picture


@pytest.fixture
def photo(tmp_path: Path) -> QMimeData:
    file = tmp_path / "wall.png"
    file.write_bytes(badge_picture())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    return mime


def middle_of(workspace: Workspace, part: QWidget) -> QPoint:
    return part.mapTo(workspace, part.rect().center())


def test_files_let_go_on_the_detail_are_evidence_of_the_entry_shown(
    qtbot: QtBot, workspace: Workspace, photo: QMimeData
) -> None:
    assert workspace.detail is not None
    kind, record_id = workspace.detail.shown
    at = middle_of(workspace, workspace.detail)
    assert workspace.dropping.over(photo, at)
    assert workspace.detail.title in workspace.dropping.hint.words
    workspace.dropping.dropped(photo, at)
    portfolio = workspace.document.portfolio
    qtbot.waitUntil(lambda: bool(portfolio.find(Link, role="evidence")), timeout=20_000)
    link = portfolio.find(Link, role="evidence")[0]
    assert (link.target_kind, link.target_id) == (kind, record_id)
    assert not workspace.dropping.hint.words


def test_files_let_go_on_the_timeline_stand_by_themselves(qtbot: QtBot, workspace: Workspace, photo: QMimeData) -> None:
    workspace.dropping.dropped(photo, middle_of(workspace, workspace.journal.view))
    portfolio = workspace.document.portfolio
    qtbot.waitUntil(lambda: bool(portfolio.find(Attachment)), timeout=20_000)
    assert not portfolio.find(Link, role="evidence")


def test_files_let_go_on_the_card_of_a_goal_are_evidence_of_it(
    qtbot: QtBot, workspace: Workspace, photo: QMimeData
) -> None:
    card = workspace.journal.goals.list.cards[0]
    at = middle_of(workspace, card)
    assert workspace.dropping.over(photo, at)
    assert "Talk less" in workspace.dropping.hint.words
    workspace.dropping.dropped(photo, at)
    portfolio = workspace.document.portfolio
    qtbot.waitUntil(lambda: bool(portfolio.find(Link, role="evidence")), timeout=20_000)
    assert portfolio.find(Link, role="evidence")[0].target_id == card.row.id


def test_files_let_go_on_an_editor_wait_in_it_until_it_is_done(
    qtbot: QtBot, workspace: Workspace, photo: QMimeData
) -> None:
    workspace.add("practice")
    sheet: Any = workspace.stage.sheet
    workspace.dropping.dropped(photo, middle_of(workspace, sheet))
    assert [Path(path).name for path in sheet.fields["files"].raw()] == ["wall.png"]
    assert workspace.stage.sheet is sheet
    assert not workspace.document.portfolio.find(Attachment)


def test_who_waits_over_a_place_of_the_rail_gets_there_without_letting_go(
    qtbot: QtBot, workspace: Workspace, photo: QMimeData
) -> None:
    workspace.add_place(rail.BIN, QWidget)
    qtbot.waitUntil(lambda: workspace.rail._buttons[rail.BIN].height() > 10)
    workspace.dropping.over(photo, middle_of(workspace, workspace.rail._buttons[rail.BIN]))
    qtbot.waitUntil(lambda: workspace.stage.name == rail.BIN, timeout=5_000)
    workspace.dropping.gone()
    workspace.dropping.over(photo, middle_of(workspace, workspace.rail._buttons[rail.TIMELINE]))
    workspace.dropping.gone()
    qtbot.wait(900)
    assert workspace.stage.name == rail.BIN  # who has passed on stays


def test_a_picture_let_go_on_an_editor_says_that_it_becomes_an_entry(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.add("practice")
    sheet: Any = workspace.stage.sheet
    mime = QMimeData()
    mime.setData("image/png", badge_picture())
    at = middle_of(workspace, sheet)
    assert workspace.dropping.over(mime, at)
    assert workspace.dropping.hint.words == "Add to your portfolio"
    workspace.dropping.dropped(mime, at)
    portfolio = workspace.document.portfolio
    qtbot.waitUntil(lambda: bool(portfolio.find(Attachment)), timeout=20_000)
    assert sheet.fields["files"].raw() == []


def test_what_is_dragged_past_about_me_opens_nothing(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.add("reflection")
    sheet = workspace.stage.sheet
    place = workspace.rail.button(rail.ABOUT)
    workspace.rail.hover(place.mapTo(workspace.rail, place.rect().center()))
    qtbot.wait(rail.SPRING_MS + 100)
    assert workspace.stage.sheet is sheet
