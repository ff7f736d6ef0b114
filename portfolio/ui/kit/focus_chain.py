"""Goes from widget to widget as Tab does, without tying their lives together.

PySide takes what these functions of QWidget return for a child of the widget that was asked. When that one goes, so
does Python's side of the other and of all that lies in it, and the program ends with the next layout. To tell a widget
its own parent again is nothing to Qt, and unties the two.
"""

from PySide6.QtWidgets import QWidget
from shiboken6 import createdByPython


def following(widget: QWidget) -> QWidget | None:
    """What comes after this in the order of Tab."""
    return _untied(widget.nextInFocusChain())


def preceding(widget: QWidget) -> QWidget | None:
    """What comes before this in the order of Tab."""
    return _untied(widget.previousInFocusChain())


def _untied(found: QWidget | None) -> QWidget | None:
    if found is not None:
        parent = found.parentWidget()
        found.setParent(parent)
        if parent is not None and not createdByPython(parent):
            # Python's side of what Qt made, as the viewport of a scroll area, would be gone at once, and its child's.
            found.__dict__["_held"] = parent
    return found
