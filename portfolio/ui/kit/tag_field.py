"""The line in which a tag is typed, wherever that is: how long one may be, what is offered, and what of it counts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

MOST_LETTERS = 60
"""Of a tag: it is a word, not a sentence."""


class TagField(QLineEdit):
    """`name` is what screen readers call it."""

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MOST_LETTERS)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)

    def offer(self, known: Sequence[str], *, inside: bool = False) -> None:
        """Tags that are used already, to finish what is typed: in a list below, or `inside` the line."""
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if inside:
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.setCompleter(completer)

    def tag(self) -> str:
        """The tag that stands there, or nothing."""
        return " ".join(self.text().split())
