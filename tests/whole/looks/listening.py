"""What a screen reader meets in the window, read in this process through Qt's own interfaces."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from unittest.mock import patch

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

ROLE, NAME, DESCRIPTION = QAccessible.Role, QAccessible.Text.Name, QAccessible.Text.Description
SAYS_NOTHING = (ROLE.NoRole, ROLE.Window, ROLE.Pane, ROLE.Whitespace, ROLE.Grouping)
"""Roles that do not say what can be done with a thing."""
MOST = 400


class Heard(NamedTuple):
    """One interface: what it is, what it is called, and what more is said of it."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    checkable: bool
    widget: str
    children: int
    depth: int


def listen(root: QWidget) -> list[Heard]:
    """All that is not hidden, in the order in which it is read."""
    QAccessible.setActive(True)
    found: list[Heard] = []
    _walk(QAccessible.queryAccessibleInterface(root), 0, found)
    return found


def _walk(node: Any, depth: int, found: list[Heard]) -> None:
    if node is None or not node.isValid():
        return
    state = node.state()
    if state.invisible:
        return
    thing = node.object()
    found.append(
        Heard(
            node.role(), node.text(NAME), node.text(DESCRIPTION), bool(state.focusable), bool(state.checkable),
            type(thing).__name__ if thing is not None else "", node.childCount(), depth,
        )
    )  # fmt: skip
    for at in range(min(node.childCount(), MOST)):
        _walk(node.child(at), depth + 1, found)


@contextmanager
def announcements() -> Iterator[list[str]]:
    """What is said aloud meanwhile, without moving the focus."""
    said: list[str] = []
    tell = QAccessible.updateAccessibility

    def heard(event: Any) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        tell(event)

    with patch.object(QAccessible, "updateAccessibility", heard):
        yield said
