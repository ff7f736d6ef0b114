"""The keys of the window: one table, which the page of keys shows and F6 walks by."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from portfolio.ui.shell.keys_page import KeysPage
from portfolio.ui.workspace import Workspace
from tests.ui.shell.conftest import MakeWorkspace


def pane_of(workspace: Workspace) -> str:
    """Which part of the window has the focus."""
    focus = QApplication.focusWidget()
    names = {
        "rail": workspace.rail,
        "bar": workspace.bar,
        "goals": workspace.journal.goals,
        "timeline": workspace.journal.view,
        "detail": workspace.detail,
        "sheet": workspace.stage.sheet,
    }
    return next(
        name
        for name, part in names.items()
        if isinstance(part, QWidget) and focus is not None and (part is focus or part.isAncestorOf(focus))
    )


def test_no_key_stands_for_two_commands(workspace: Workspace) -> None:
    keys = [one for command in workspace.hands.commands for one in command.keys]
    assert len(keys) == len(set(keys))


def test_f6_walks_through_the_parts_of_the_window_and_back(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.journal.view.setFocus()
    walked = []
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        walked.append(pane_of(workspace))
    assert walked == ["detail", "rail", "bar", "goals", "timeline"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert pane_of(workspace) == "goals"


def test_f6_goes_to_the_sheet_while_one_writes(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.add("reflection")
    workspace.bar.search.setFocus()
    qtbot.keyClick(workspace.bar.search, Qt.Key.Key_F6)
    assert pane_of(workspace) == "sheet"


@pytest.mark.parametrize("size", [(1366, 696), (800, 560)])
def test_f1_shows_every_key_and_escape_gives_the_focus_back(
    qtbot: QtBot, make_workspace: MakeWorkspace, size: tuple[int, int]
) -> None:
    workspace = make_workspace(width=size[0], height=size[1])
    workspace.journal.view.setFocus()
    qtbot.keyClick(workspace.journal.view, Qt.Key.Key_F1)
    page = workspace.findChild(KeysPage)
    assert page is not None
    said = {label.text() for label in page.findChildren(QLabel)}
    assert {command.words for command in workspace.hands.commands if command.keys} <= said
    assert workspace.rect().contains(page.card())
    for _ in range(8):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert page.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert workspace.journal.view.hasFocus()
