"""What stands in the middle of a page follows the look, and is let go of with its page."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from portfolio.ui.goals.columns import InTheMiddle
from portfolio.ui.theme import Theme


def test_a_change_of_the_look_reaches_a_state_that_is_there_and_none_that_is_gone(qtbot: QtBot, theme: Theme) -> None:
    gone, there = InTheMiddle(theme, QWidget()), InTheMiddle(theme, state := QWidget())
    qtbot.addWidget(there)
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.captureExceptions() as raised:
        theme.set_scale(1.5)
    assert raised == []
    assert state.maximumWidth() == theme.px(560)
    theme.set_scale(1.0)
