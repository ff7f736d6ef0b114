"""Keys on the board: arrows go from card to card, and with Ctrl+Shift they move the goal itself."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

FAR = 100_000
"""More cards than any group has: to its first or last one."""
_STEPS = {
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Home: (0, -FAR), Qt.Key.Key_End: (0, FAR),
}  # fmt: skip
KEYS = frozenset(_STEPS)
_MOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Step(NamedTuple):
    """So many groups across and cards down, in the order of reading; `moves`: the goal goes there, not the focus."""

    across: int
    down: int
    moves: bool


def step_of(event: QKeyEvent, *, rtl: bool) -> Step | None:
    """What this key means, or None."""
    found = _STEPS.get(Qt.Key(event.key()))
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if found is None or held not in (Qt.KeyboardModifier.NoModifier, _MOVING):
        return None
    across, down = found
    moves = held == _MOVING
    if moves and abs(down) == FAR:
        return None
    return Step(-across if rtl else across, down, moves)
