"""Words above or among text of a person, on the side where that text begins to be read."""

from unicodedata import bidirectional

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme

_SIDES = {"L": False, "R": True, "AL": True}


def reads_rtl(text: str) -> bool | None:
    """Whether a text is read from right to left: as its first strong letter is; None where it has none."""
    return next((_SIDES[side] for letter in text[:2000] if (side := bidirectional(letter)) in _SIDES), None)


class StandingLabel(Label):
    """A label that begins where `like` does, whichever way the window is read: its own words if nothing else is given.

    A rendered text stands by its own direction; a title or heading at the other side of it would look astray.
    """

    def __init__(
        self, theme: Theme, text: str, face: Face, color: str = "ink", *, like: str = "", wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._rtl: bool | None = reads_rtl(like or text)
        super().__init__(theme, text, face, color, wrap=wrap, parent=parent)
        self._stand()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._stand()

    def _stand(self) -> None:
        # For a Label, right is the end of the line of reading.
        against = self._rtl is not None and self._rtl != is_rtl(self)
        side = Qt.AlignmentFlag.AlignRight if against else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
