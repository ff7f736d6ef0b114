"""F6: from one part of the window to the next, for hands on the keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from portfolio.ui.kit.focus_chain import following


class Panes:
    """`parts` gives the parts of the window in reading order, as they are now; hidden ones are passed over."""

    def __init__(self, parts: Callable[[], Sequence[QWidget]]) -> None:
        self._parts = parts

    def go(self, step: int) -> None:
        """Give the focus to the next part (1) or the one before (-1)."""
        parts = [part for part in self._parts() if part.isVisible() and _first(part) is not None]
        if not parts:
            return
        focus = QApplication.focusWidget()
        here = next((n for n, part in enumerate(parts) if focus is not None and _within(part, focus)), None)
        target = parts[(here + step) % len(parts) if here is not None else 0]
        first = _first(target)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)


def _within(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus)


def _first(part: QWidget) -> QWidget | None:
    """What takes the focus in this part: itself, or the first thing in it that does, as Tab would find it."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled():
        return part
    at = following(part)
    while at is not None and at is not part:
        if part.isAncestorOf(at) and at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return at
        at = following(at)
    return None
