"""The search field of the bar opens the palette by click and by typing, and lets those who only pass through pass."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from portfolio.ui.palette.door import typed_at_door

NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def key(key: Qt.Key, text: str = "", held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


def press(button: Qt.MouseButton) -> QMouseEvent:
    at = QPointF(3, 3)
    return QMouseEvent(QEvent.Type.MouseButtonPress, at, at, button, button, NONE)


@pytest.mark.parametrize(
    "event,words",
    [
        (key(Qt.Key.Key_U, "u"), "u"),
        (key(Qt.Key.Key_U, "U", SHIFT), "U"),
        (key(Qt.Key.Key_4, "٤"), "٤"),
        (key(Qt.Key.Key_Q, "@", CTRL | ALT), "@"),
        (key(Qt.Key.Key_Return, "\r"), ""),
        (key(Qt.Key.Key_Down), ""),
        (key(Qt.Key.Key_Space, " "), ""),
        (press(Qt.MouseButton.LeftButton), ""),
        (press(Qt.MouseButton.RightButton), None),
        (key(Qt.Key.Key_Tab, "\t"), None),
        (key(Qt.Key.Key_Escape, "\x1b"), None),
        (key(Qt.Key.Key_N, "\x0e", CTRL), None),
        (key(Qt.Key.Key_N, "n", ALT), None),
        (key(Qt.Key.Key_Shift, "", SHIFT), None),
        (QFocusEvent(QEvent.Type.FocusIn), None),
    ],
)
def test_what_opens_the_palette_and_with_which_words(event: QEvent, words: str | None) -> None:
    assert typed_at_door(event) == words
