"""The single letters act on the entry in the details as in a list, and not at all when they are turned off."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from portfolio.core.change import added
from portfolio.core.records import Practice, build
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.shell.acting import Acting, those_of
from portfolio.ui.shell.keys_page import KeysPage
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


def in_focus(name: str) -> QWidget:
    """The control that has the keyboard, which must be this one."""
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == name
    return focus


def test_r_and_e_act_on_what_the_details_show(workspace: Workspace, button: Button) -> None:
    QTest.keyClick(button, Qt.Key.Key_E)
    dialog = workspace.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    QTest.keyClick(button, Qt.Key.Key_R)
    sheet: Any = workspace.stage.sheet
    assert sheet.KIND == "reflection"
    assert sheet.fields["about"].raw() == [list(workspace.detail.shown)]  # type: ignore[union-attr]


@pytest.mark.usefixtures("button")
def test_letters_that_are_off_are_off_in_the_details_too(workspace: Workspace) -> None:
    workspace.hands.set_letters(False)
    QTest.keyClick(in_focus("write"), Qt.Key.Key_E)
    assert workspace.findChild(QFileDialog) is None
    QTest.keyClick(in_focus("write"), Qt.Key.Key_R)
    assert workspace.stage.sheet is None
    QTest.keyClick(in_focus("write"), Qt.Key.Key_F2)
    sheet: Any = workspace.stage.sheet
    assert sheet.KIND == "practice"


def shown_keys(workspace: Workspace) -> list[str]:
    """Every place in sight that says a single letter is a key, by the words that a pointer brings up."""
    buttons = [button for button in workspace.findChildren(Button) if button.isVisible()]
    tips = {button.accessibleName(): re.search(r"(?<![+\w])([RET])\b", button.toolTip()) for button in buttons}
    return sorted(f"{name} {found[1]}" for name, found in tips.items() if found)


@pytest.mark.usefixtures("button")
def test_a_letter_is_shown_where_it_acts_and_nowhere_while_it_does_not(workspace: Workspace) -> None:
    assert shown_keys(workspace) == ["Evidence E", "Today T", "Write reflection R"]
    width = in_focus("write").sizeHint().width()
    workspace.hands.set_letters(False)
    assert shown_keys(workspace) == []
    assert in_focus("write").sizeHint().width() < width, "the key is not drawn"
    workspace.journal.choose_newest()
    workspace.hands.set_letters(True)
    assert shown_keys(workspace) == ["Evidence E", "Today T", "Write reflection R"]


@pytest.mark.parametrize("made_while", [True, False])
def test_the_map_too_shows_no_letter_that_is_off(workspace: Workspace, made_while: bool) -> None:
    workspace.hands.set_letters(made_while)
    workspace.journal.show_map(True)
    workspace.hands.set_letters(False)
    assert shown_keys(workspace) == []
    workspace.hands.set_letters(True)
    assert shown_keys(workspace) == ["Evidence E", "Today T", "Write reflection R"]


def test_the_menu_and_the_page_of_keys_say_no_letter_that_is_off(workspace: Workspace) -> None:
    lesson = workspace.document.portfolio.find(Practice)[0]

    def letters() -> set[str]:
        workspace.entries.show_menu("practice", lesson.id, QPoint(0, 0))
        (menu,) = [menu for menu in workspace.findChildren(QMenu) if menu.isVisible()]
        said = {action.shortcut().toString() for action in menu.actions()}
        menu.close()
        menu.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        workspace.hands.show_keys()
        page = workspace.findChild(KeysPage)
        said |= {label.text() for label in page.findChildren(Label)}  # type: ignore[union-attr]
        page.close()  # type: ignore[union-attr]
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return said & {"R", "E", "T"}

    assert letters() == {"R", "E", "T"}
    workspace.hands.set_letters(False)
    assert letters() == set()


def test_the_bin_and_who_may_see_it_are_one_change_wherever_they_are_asked_for(workspace: Workspace) -> None:
    document = workspace.document
    lesson = build(Practice, kind="lesson", title="Scale drawings " * 6, day="2026-11-21")
    document.do(added("Add", lesson))
    acting = Acting(workspace.theme, document, lambda: those_of(document, [("practice", lesson.id)]))
    press: Any = workspace.findChild

    def name_of(do: Callable[[], object]) -> str:
        workspace.journal.show_entry(lesson.id)
        do()
        name = document.portfolio.history.undo_label
        document.undo()
        return name

    binned = (acting.bin, lambda: workspace.entries.delete("practice", lesson.id), lambda: pressed("delete"))
    shown = (lambda: acting.let_see("public"), lambda: pressed("privacy:2"))

    def pressed(name: str) -> None:
        press(QWidget, name).click()

    assert len({name_of(do) for do in binned}) == 1
    assert len({name_of(do) for do in shown}) == 1
