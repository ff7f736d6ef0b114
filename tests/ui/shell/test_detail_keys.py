"""The single letters act on the entry in the details as in a list, and not at all when they are turned off."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.core.records import Practice
from portfolio.ui.kit.buttons import Button
from portfolio.ui.workspace import Workspace


@pytest.fixture
def button(workspace: Workspace) -> Button:
    """A button of the details, with the keyboard on it."""
    lesson = workspace.document.portfolio.find(Practice)[0]
    workspace.journal.show_entry(lesson.id)
    assert workspace.detail is not None
    assert workspace.detail.shown == ("practice", lesson.id)
    found: Any = workspace.detail.findChild(QWidget, "write")
    found.setFocus(Qt.FocusReason.TabFocusReason)
    return found  # type: ignore[no-any-return]


def test_r_and_e_act_on_what_the_details_show(workspace: Workspace, button: Button) -> None:
    QTest.keyClick(button, Qt.Key.Key_E)
    dialog = workspace.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    QTest.keyClick(button, Qt.Key.Key_R)
    sheet: Any = workspace.stage.sheet
    assert sheet.KIND == "reflection"
    assert sheet.fields["about"].raw() == [list(workspace.detail.shown)]  # type: ignore[union-attr]


def test_letters_that_are_off_are_off_in_the_details_too(workspace: Workspace, button: Button) -> None:
    workspace.hands.set_letters(False)
    QTest.keyClick(button, Qt.Key.Key_E)
    assert workspace.findChild(QFileDialog) is None
    QTest.keyClick(button, Qt.Key.Key_R)
    assert workspace.stage.sheet is None
    QTest.keyClick(button, Qt.Key.Key_F2)
    sheet: Any = workspace.stage.sheet
    assert sheet.KIND == "practice"
