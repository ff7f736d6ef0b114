"""What one is at beside what it was chosen from, or over it where there is no room for both."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import holds_focus
from portfolio.ui.theme import Theme

ROOM, PANEL = 1020, 400
"""Pixels of the place at 100 % text from which there is room for both, and how wide the panel is then."""
ANY_WIDTH = 16_777_215


def lay_beside(theme: Theme, place: QWidget, chosen_from: QWidget, panel: QWidget, *, opened: bool) -> bool:
    """Show both where `place` is wide enough; else the panel where it is `opened`. Says whether it lies over the other.

    `panel` has `set_docked(bool)`. The keyboard is never left in a panel that goes.
    """
    beside, had = place.width() >= theme.px(ROOM), holds_focus(panel)
    panel.set_docked(beside)  # type: ignore[attr-defined]
    panel.setMaximumWidth(theme.px(PANEL) if beside else ANY_WIDTH)
    panel.setMinimumWidth(theme.px(PANEL) if beside else 0)
    panel.setVisible(beside or opened)
    chosen_from.setVisible(beside or not opened)
    if had and not panel.isVisible():
        chosen_from.setFocus(Qt.FocusReason.OtherFocusReason)
    return opened and not beside
