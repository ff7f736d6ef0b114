"""The search field of the bar as a door to the palette: what is pressed or typed there happens in the palette."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Space)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def typed_at_door(event: QEvent) -> str | None:
    """With which words this event opens the palette; None when it does not.

    To come to the field by Tab opens nothing: who passes through with the keyboard must not be caught. A press with
    AltGr counts as typing, although Qt gives it as Ctrl and Alt together.
    """
    if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
        return "" if event.button() == Qt.MouseButton.LeftButton else None
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return None
    if event.key() in _OPENS:
        return ""
    held = event.modifiers() & _COMMANDS
    alone = held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier)
    alone = alone or bool(held & Qt.KeyboardModifier.MetaModifier)
    return event.text() if event.text().isprintable() and event.text() and not alone else None
