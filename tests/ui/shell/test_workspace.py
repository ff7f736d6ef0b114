"""What the window does around its places: where the keyboard is, whose portfolio it is, what keys do when."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import IssuedPacket, Packet, Practice, build
from portfolio.ui.editors.repeat import RepeatCard
from portfolio.ui.kit.buttons import Button
from portfolio.ui.shell import rail
from portfolio.ui.window import PROGRAM, Window
from portfolio.ui.workspace import Workspace
from tests.ui.shell.conftest import MakeWorkspace

CTRL = Qt.KeyboardModifier.ControlModifier


def editor_of(workspace: Workspace) -> Any:
    sheet = workspace.stage.sheet
    assert sheet is not None
    return sheet


def test_an_empty_portfolio_becomes_a_whole_window_too(make_workspace: MakeWorkspace) -> None:
    workspace = make_workspace(empty=True)
    assert workspace.bar.name.text() == "Amina Diallo"
    assert workspace.journal.empty.isVisible()
    assert not workspace.bar.redo.isEnabled()


def test_an_empty_portfolio_offers_something_to_press(qtbot: QtBot, make_workspace: MakeWorkspace) -> None:
    workspace = make_workspace(empty=True)
    buttons = workspace.journal.empty.findChildren(Button)
    assert [button.label for button in buttons] == ["Something I did"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert editor_of(workspace).KIND == "practice"


def test_the_keyboard_begins_on_the_timeline(workspace: Workspace) -> None:
    assert workspace.focusWidget() is workspace.journal.view


def test_the_newest_entry_that_says_something_is_shown_at_first(workspace: Workspace) -> None:
    assert workspace.detail is not None
    current = workspace.journal.view.current_id()
    assert workspace.detail.shown == ("practice", current)


def test_the_title_of_the_window_says_whose_portfolio_it_is(qtbot: QtBot, workspace: Workspace) -> None:
    window = Window()
    qtbot.addWidget(window)
    assert window.windowTitle() == PROGRAM
    assert workspace.windowTitle() == "Amina Diallo"
    page = QWidget()
    page.setWindowTitle("Amina Diallo")
    window.show_page(page)
    assert window.windowTitle() == f"Amina Diallo – {PROGRAM}"
    page.setWindowTitle("[*] <b>Ng</b>")
    assert window.windowTitle() == f"[ * ] <b>Ng</b> – {PROGRAM}"
    window.show_page(QWidget())
    assert window.windowTitle() == PROGRAM


def test_undo_while_one_types_takes_back_the_typing_only(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.add("practice")
    area = editor_of(workspace).fields["what_i_did"].area
    area.setFocus()
    qtbot.keyClicks(area, "Words")
    before = workspace.document.portfolio.history.undo_label
    for _ in range(3):
        qtbot.keyClick(area, Qt.Key.Key_Z, CTRL)
    assert area.toPlainText() == ""
    assert workspace.document.portfolio.history.undo_label == before


def test_paste_while_one_types_pastes_words_and_adds_nothing(qtbot: QtBot, workspace: Workspace) -> None:
    QApplication.clipboard().setText("from a letter")
    workspace.add("practice")
    area = editor_of(workspace).fields["what_i_did"].area
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_V, CTRL)
    assert area.toPlainText() == "from a letter"
    assert workspace.jobs.idle


def test_single_letters_act_only_while_the_list_has_the_focus(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.bar.search.setFocus()
    qtbot.keyClick(workspace.bar.search, "r")
    assert workspace.stage.sheet is None
    assert workspace.finding.palette.field.text() == "r"
    qtbot.keyClick(workspace.finding.palette.field, Qt.Key.Key_Escape)
    workspace.journal.view.setFocus()
    qtbot.keyClick(workspace.journal.view, Qt.Key.Key_R)
    assert editor_of(workspace).KIND == "reflection"


def test_the_note_of_a_saved_pdf_offers_no_undo(workspace: Workspace) -> None:
    packet = build(Packet, title="Evaluation")
    note = build(
        IssuedPacket, packet_id=packet.id, at=datetime.now(UTC), audience="evaluator", sha256="ab" * 32,
        pages=1, name="x.pdf",
    )  # fmt: skip
    assert workspace.document.do(added("Save “x.pdf”", packet, note))
    assert not workspace.toast.isVisible()
    assert workspace.document.do(added("Add a talk", build(Practice, kind="talk", title="Talk", day="2026-11-01")))
    assert workspace.toast.words() == "Done: Add a talk"


def test_the_toast_does_not_lie_over_a_sheet_that_opens(workspace: Workspace) -> None:
    workspace.document.do(added("Add a talk", build(Practice, kind="talk", title="Talk", day="2026-11-01")))
    assert workspace.toast.isVisible()
    workspace.add("practice")
    assert not workspace.toast.isVisible()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_goals_keep_away_from_the_rail_in_both_directions(
    make_workspace: MakeWorkspace, direction: Qt.LayoutDirection
) -> None:
    QApplication.setLayoutDirection(direction)
    try:
        workspace = make_workspace()
        goals = workspace.journal.goals
        goals.fill()
        week = goals.week
        at = week.mapTo(goals, QPoint(0, 0))
        rtl = direction == Qt.LayoutDirection.RightToLeft
        beside_rail = goals.width() - at.x() - week.width() if rtl else at.x()
        assert beside_rail >= workspace.theme.gap(16)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_rail_says_in_its_tip_what_the_pdf_is(workspace: Workspace) -> None:
    button = workspace.rail._buttons[rail.PACKET]
    assert button.label == "PDF"
    assert "Evaluation PDF" in button.toolTip()


@pytest.mark.parametrize(
    "key, modifiers", [(Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)]
)
def test_redo_while_one_types_leaves_the_portfolio_alone(
    qtbot: QtBot, workspace: Workspace, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    workspace.document.do(added("Add a talk", build(Practice, kind="talk", title="Talk", day="2026-11-01")))
    workspace.document.undo()
    workspace.add("practice")
    area = editor_of(workspace).fields["what_i_did"].area
    area.setFocus()
    qtbot.keyClick(area, key, modifiers)
    assert workspace.document.portfolio.history.redo_label == "Add a talk"
    workspace.stage.close_sheet(editor_of(workspace))
    qtbot.keyClick(workspace.journal.view, key, modifiers)
    assert workspace.document.portfolio.history.redo_label == ""


@pytest.mark.parametrize("kind, name, part", [("practice", "what_i_did", "area"), ("reflection", "text", "source")])
def test_a_file_dropped_on_a_field_passes_it_and_words_do_not(
    workspace: Workspace, tmp_path: Path, kind: str, name: str, part: str
) -> None:
    workspace.add(kind)
    field = getattr(editor_of(workspace).fields[name], part)
    assert not field.canInsertFromMimeData(files(tmp_path))
    assert field.canInsertFromMimeData(words())


def test_a_file_dropped_on_a_line_or_the_search_passes_it_and_words_do_not(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.add("practice")
    for line in (editor_of(workspace).fields["title"].line, workspace.bar.search):
        for mime, taken in ((files(tmp_path), False), (words(), True)):
            event = QDragEnterEvent(
                QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            )
            line.dragEnterEvent(event)
            assert event.isAccepted() is taken


def files(folder: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder / "badge.png"))])
    return mime


def words() -> QMimeData:
    mime = QMimeData()
    mime.setText("from a letter")
    return mime


def test_a_card_that_is_left_is_counted_among_what_waits_at_once(qtbot: QtBot, workspace: Workspace) -> None:
    card = RepeatCard(workspace.theme, workspace.document, workspace)
    card.open()
    counts: list[int] = []
    workspace.offers.counted.connect(counts.append)
    qtbot.keyClicks(card.title.control, "Journal")
    card.close()
    qtbot.waitUntil(lambda: counts[-1:] == [1], timeout=5_000)
