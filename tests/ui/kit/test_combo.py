"""A list to choose one of takes keys and clicks; the wheel scrolls the page under it and chooses nothing."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from portfolio.ui.kit.combo import Combo
from portfolio.ui.theme import Theme


def test_wheel_over_a_list_scrolls_the_page_and_leaves_what_was_chosen(qtbot: QtBot, theme: Theme) -> None:
    area, page = QScrollArea(), QWidget()
    column = QVBoxLayout(page)
    level = Combo(theme, "Level")
    level.addItems(["beginning", "developing", "secure", "leading"])
    level.setCurrentIndex(2)
    column.addWidget(level)
    column.addSpacing(3000)
    page.resize(280, 3000)
    area.setWidget(page)
    area.resize(300, 200)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(level.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(level, turned)
    assert level.currentText() == "secure"
    assert not turned.isAccepted(), "what it does not take goes on to the page, which scrolls"
    assert not level.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
    qtbot.keyClick(level, Qt.Key.Key_Down)
    assert level.currentText() == "leading"
