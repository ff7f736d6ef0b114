"""One of a few: Tab comes to the chosen one, arrows move among them, and a click tells."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from portfolio.ui.kit.choice import Choice
from portfolio.ui.theme import Theme

OPTIONS = [("one", "One", ""), ("two", "Two", ""), ("three", "Three", "")]


class Form(QWidget):
    """A choice between two fields."""

    def __init__(self, theme: Theme, *, arrows_choose: bool = True) -> None:
        super().__init__()
        self.before, self.after = QLineEdit(), QLineEdit()
        self.choice = Choice(theme, "Which", OPTIONS, "three", arrows_choose=arrows_choose)
        self.heard: list[str] = []
        self.choice.chosen.connect(self.heard.append)
        column = QVBoxLayout(self)
        for widget in (self.before, self.choice, self.after):
            column.addWidget(widget)

    def on(self) -> str:
        """The field or the option that has the focus."""
        widgets = {self.before: "before", self.after: "after"}
        widgets |= {button: OPTIONS[at][0] for at, button in enumerate(self.choice.buttons())}
        focused = self.focusWidget()
        return widgets[focused] if focused is not None else ""

    def press(self, key: Qt.Key) -> str:
        focused = self.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        return self.on()


def form(qtbot: QtBot, theme: Theme, *, arrows_choose: bool = True) -> Form:
    shown = Form(theme, arrows_choose=arrows_choose)
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.before.setFocus()
    return shown


@pytest.mark.parametrize("arrows_choose", [True, False])
def test_tab_comes_to_the_chosen_one_and_goes_on_from_there(qtbot: QtBot, theme: Theme, arrows_choose: bool) -> None:
    shown = form(qtbot, theme, arrows_choose=arrows_choose)
    assert [shown.press(Qt.Key.Key_Tab) for _ in range(2)] == ["three", "after"]
    assert shown.press(Qt.Key.Key_Backtab) == "three"
    assert shown.press(Qt.Key.Key_Right) == "one"
    assert shown.press(Qt.Key.Key_Tab) == "after"
    assert shown.press(Qt.Key.Key_Backtab) == ("one" if arrows_choose else "three")
    shown.choice.set_value("two")
    shown.before.setFocus()
    assert shown.press(Qt.Key.Key_Tab) == "two"


def test_arrows_move_and_choose(qtbot: QtBot, theme: Theme) -> None:
    shown = form(qtbot, theme)
    shown.press(Qt.Key.Key_Tab)
    assert [shown.press(key) for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down)] == ["two", "one", "two"]
    assert shown.heard == ["two", "one", "two"]
    assert shown.choice.value() == "two"


def test_arrows_alone_publish_nothing_where_a_choice_is_in_effect_at_once(qtbot: QtBot, theme: Theme) -> None:
    shown = form(qtbot, theme, arrows_choose=False)
    shown.press(Qt.Key.Key_Tab)
    assert shown.press(Qt.Key.Key_Left) == "two"
    assert (shown.heard, shown.choice.value()) == ([], "three")
    shown.press(Qt.Key.Key_Return)
    assert (shown.heard, shown.choice.value(), shown.on()) == (["two"], "two", "two")


def test_arrows_follow_the_way_of_reading_and_pass_what_is_not_offered(qtbot: QtBot, theme: Theme) -> None:
    shown = form(qtbot, theme)
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.choice.buttons()[1].hide()
    shown.press(Qt.Key.Key_Tab)
    assert shown.press(Qt.Key.Key_Right) == "one"
    assert shown.press(Qt.Key.Key_Left) == "three"
