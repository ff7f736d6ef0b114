"""What all fields of an editor share: a label above, the control, and below it a sentence when something is wrong."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme


class Field(QWidget):
    """`raw` is what was typed, right or wrong, as plain JSON values: drafts keep it, so nothing typed is ever lost.

    Subclasses make `control`, and tell with `edited` when the person changed something.
    """

    edited = Signal()

    def __init__(self, theme: Theme, label: str, control: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.label = label
        self.control = control
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(4))
        if label:
            title = Label(theme, label, Face("small", 600), "ink2")
            title.setBuddy(control)
            self._column.addWidget(title)
        self._column.addWidget(control)
        self._hint = hint
        self._below = Label(theme, hint, Face("small"), "ink3", wrap=True)
        self._below.setVisible(bool(hint))
        self._column.addWidget(self._below)
        if not control.accessibleName():
            control.setAccessibleName(label)
        control.setAccessibleDescription(hint)

    def raw(self) -> Any:
        """What stands in the field, as plain values."""
        raise NotImplementedError

    def set_raw(self, raw: Any) -> None:
        """Put this into the field without telling that it was edited."""
        raise NotImplementedError

    def problem(self) -> str:
        """The sentence on what is wrong, or empty."""
        return ""

    def check(self) -> bool:
        """Show what is wrong below the field, or the hint again. Says whether all is well."""
        problem = self.problem()
        self._say(problem or self._hint, "warn" if problem else "ink3")
        return not problem

    def said(self) -> str:
        """What stands below the field now."""
        return self._below.text()

    def complain(self) -> None:
        """Take the focus and read the sentence out."""
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.control, self._below.text())

    def set_hint(self, hint: str) -> None:
        """Say something quiet below the field, for instance how a time was understood."""
        self._hint = hint
        self._say(hint, "ink3")

    def _say(self, words: str, color: str) -> None:
        if words != self._below.text() or bool(words) != self._below.isVisibleTo(self):
            self._below.setText(words)
            self._below.setVisible(bool(words))
            self.control.setAccessibleDescription(words)
        self._below.set_color(color)


class Side(QWidget):
    """Fields side by side where there is room, one below the other where there is not."""

    def __init__(self, theme: Theme, *fields: QWidget, narrowest: int = 150, shares: tuple[int, ...] = ()) -> None:
        """`shares` say how the width is divided, when not equally."""
        super().__init__()
        self.theme = theme
        self._narrowest = narrowest
        self._count = len(fields)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.gap(14))
        for number, field in enumerate(fields):
            # A hint below one field must not push the other down.
            self._row.addWidget(field, shares[number] if shares else 1, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = self._count * self.theme.px(self._narrowest) + (self._count - 1) * self.theme.gap(14)
        across = event.size().width() >= least
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)
