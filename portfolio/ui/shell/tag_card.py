"""A word of the person's own for entries: typed in a card over the window, known words offered while one types."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.kit.tag_field import TagField
from portfolio.ui.theme import Face, Theme


class TagCard(CardOverlay):
    """Enter puts the tag on; Escape leaves everything as it was."""

    typed = Signal(str)

    def __init__(self, theme: Theme, what: str, known: Sequence[str], parent: QWidget) -> None:
        """`what` says what gets the tag; `known` are the tags that are used already."""
        super().__init__(theme, parent, width=420, top=160)
        column = QVBoxLayout(self.body)
        gap = theme.gap
        column.setContentsMargins(gap(24), gap(20), gap(24), gap(20))
        column.setSpacing(theme.gap(10))
        title = self.tr("Tag {what}").format(what=what)
        column.addWidget(Label(theme, title, Face("h3", 600, serif=True), wrap=True))
        self.field = TagField(title, self.tr("A word of your own"))
        self.field.offer(known)
        self.field.returnPressed.connect(self._say)
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch(1)
        back = Button(theme, self.tr("Cancel"), kind="ghost", keys="Esc")
        back.clicked.connect(self.close)
        add = Button(theme, self.tr("Add the tag"), kind="primary")
        add.clicked.connect(self._say)
        row.addWidget(back)
        row.addWidget(add)
        column.addLayout(row)
        self.setAccessibleName(title)
        self.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Lie over the window until it is answered or left."""
        self.come_up(self.field)

    def _say(self) -> None:
        if words := self.field.tag():
            self.close()
            self.typed.emit(words)
