"""Dragging files over the window: what a part of it would do with them is said, and is what happens."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.records import Attachment, Link
from portfolio.ui.editors.drafts import waiting as waiting_drafts
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


@pytest.fixture(params=["as a file", "as pixels"])
def picture(request: pytest.FixtureRequest) -> QMimeData:
    """A picture from another program: there is no file of it on this computer."""
    mime = QMimeData()
    if request.param == "as a file":
        mime.setData("image/png", badge_picture())
    else:
        mime.setImageData(QImage.fromData(badge_picture()))
    return mime


def waiting(qtbot: QtBot, sheet: Any) -> Path:
    """The one picture that waits in the editor."""
    qtbot.waitUntil(lambda: len(sheet.fields["files"].raw()) == 1, timeout=20_000)
    return Path(sheet.fields["files"].raw()[0])


def test_a_picture_let_go_on_an_editor_waits_in_it_like_a_file(
    qtbot: QtBot, workspace: Workspace, picture: QMimeData
) -> None:
    workspace.add("practice")
    sheet: Any = workspace.stage.sheet
    sheet.fields["what_i_did"].area.setPlainText("We cooked.")
    at = middle_of(workspace, sheet)
    assert workspace.dropping.over(picture, at)
    assert workspace.dropping.hint.words == "Evidence of what you are writing"
    workspace.dropping.dropped(picture, at)
    file = waiting(qtbot, sheet)
    portfolio = workspace.document.portfolio
    assert not portfolio.find(Attachment)
    sheet.save()
    qtbot.waitUntil(lambda: workspace.stage.sheet is None, timeout=20_000)
    (link,) = portfolio.find(Link, role="evidence")
    assert (link.target_kind, link.target_id) == ("practice", sheet.id)
    assert [kept.name for kept in portfolio.find(Attachment)] == ["pasted picture.png"]
    assert not file.exists(), "it is kept where all evidence is"
    assert not file.parent.parent.exists()


@pytest.mark.parametrize("name", ["what_i_did", "title", "files"])
def test_a_picture_is_pasted_into_the_editor_wherever_one_types_in_it(
    qtbot: QtBot, workspace: Workspace, name: str
) -> None:
    workspace.add("practice")
    sheet: Any = workspace.stage.sheet
    mime = QMimeData()
    mime.setData("image/png", badge_picture())
    QApplication.clipboard().setMimeData(mime)
    sheet.fields[name].control.setFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    file = waiting(qtbot, sheet)
    assert QApplication.focusWidget() is focus
    assert "pasted picture.png" in workspace.toast.words()
    sheet.leave()
    assert file.is_file(), "the draft goes on with it"
    assert not workspace.document.portfolio.find(Attachment)
    workspace.entries.go_on(waiting_drafts(workspace.document)[0])
    again: Any = workspace.stage.sheet
    assert again.fields["files"].paths() == [file]
    again.forget()
    assert not file.exists()


def test_words_are_pasted_as_words(workspace: Workspace) -> None:
    workspace.add("practice")
    sheet: Any = workspace.stage.sheet
    mime = QMimeData()
    mime.setImageData(QImage.fromData(badge_picture()))
    mime.setText("We cooked.")
    QApplication.clipboard().setMimeData(mime)
    area = sheet.fields["what_i_did"].area
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert sheet.fields["what_i_did"].text() == "We cooked."
    assert sheet.fields["files"].raw() == []


def test_a_picture_that_comes_after_the_editor_was_done_is_evidence_all_the_same(
    qtbot: QtBot, workspace: Workspace
) -> None:
    workspace.add("practice")
    sheet: Any = workspace.stage.sheet
    sheet.fields["what_i_did"].area.setPlainText("We cooked.")
    field, mime = sheet.fields["files"], QMimeData()
    mime.setData("image/png", badge_picture())
    workspace.dropping.dropped(mime, middle_of(workspace, sheet))
    assert sheet.save()
    assert field.raw() == [], "it was not there yet"
    portfolio = workspace.document.portfolio
    qtbot.waitUntil(lambda: bool(portfolio.find(Link, role="evidence")), timeout=20_000)
    (link,) = portfolio.find(Link, role="evidence")
    assert link.target_id == sheet.id


def test_what_is_dragged_past_about_me_opens_nothing(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.add("reflection")
    sheet = workspace.stage.sheet
    place = workspace.rail.button(rail.ABOUT)
    workspace.rail.hover(place.mapTo(workspace.rail, place.rect().center()))
    qtbot.wait(rail.SPRING_MS + 100)
    assert workspace.stage.sheet is sheet
