"""Ten words of a key, large: to be compared with those that the other person reads out, or to be read out oneself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from portfolio.ui.editors.text_fields import TextField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.received.card import ScrollCard
from portfolio.ui.theme import Face, Theme

_ACROSS = 5


class TenWords(QWidget):
    """The words with their numbers, in as many columns as there is room for. They are English in every language."""

    def __init__(self, theme: Theme, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._cells = [
            Label(theme, f"{number}  {word}", Face("h3", 600, tabular=True)) for number, word in enumerate(words, 1)
        ]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, theme.gap(6), 0, theme.gap(6))
        self._grid.setHorizontalSpacing(theme.gap(18))
        self._grid.setVerticalSpacing(theme.gap(8))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(" ".join(words))
        self._across = 0
        self.arrange(theme.px(600))

    def arrange(self, width: int) -> None:
        """As many columns as fit: five, or two where the text is large."""
        widest = max(cell.sizeHint().width() for cell in self._cells) + self.theme.gap(18)
        across = _ACROSS if widest * _ACROSS <= width else 2
        if across == self._across:
            return
        self._across = across
        down = -(-len(self._cells) // across)
        for number, cell in enumerate(self._cells):
            self._grid.removeWidget(cell)
            row, column = divmod(number, across) if across == _ACROSS else (number % down, number // down)
            self._grid.addWidget(cell, row, column)


class KeyCard(ScrollCard):
    """Nothing is saved before somebody said that the words are the same."""

    saved = Signal(str)
    """The words are the same; the key is to be saved as that of this person."""

    def __init__(self, theme: Theme, name: str, words: tuple[str, ...], parent: QWidget) -> None:
        title = translate("Received", "Are these the words of their key?")
        super().__init__(theme, title, parent, width=760)
        who = isolate(name) if name else self.tr("the person who made it")
        self.words(
            self.tr(
                "Ask {name} to read out the ten words of their own key, on the telephone or beside you. They find them "
                "at Saved PDFs. Do not compare with words that came in a message along with the PDF."
            ).format(name=who)
        )
        self._ten = TenWords(theme, words)
        self.column.addWidget(self._ten)
        self.name = TextField(theme, self.tr("Whose key it is"), needed=self.tr("Say whose key it is."))
        self.name.set_raw(name)
        self.column.addWidget(self.name)
        self._said = self.words("", Face("body", 600), "warn")
        self._said.hide()
        self.same = self.add_step(Button(theme, self.tr("The same words: save the key"), icon="check", kind="primary"))
        self.same.clicked.connect(self._same)
        self.differ = self.add_step(Button(theme, self.tr("They differ")))
        self.differ.clicked.connect(self._differ)
        later = self.add_step(Button(theme, self.tr("Not now"), kind="ghost", keys="Esc"))
        later.clicked.connect(self.close)
        self.name.line.returnPressed.connect(self.same.setFocus)

    def open(self) -> None:
        """Lie over the window until it is answered or left."""
        # Not on a button that saves: Enter, pressed before one has read, must not say that words were compared.
        self.come_up(self.area)
        announce(self, f"{self.accessibleName()} {self._ten.accessibleName()}")

    def place(self) -> None:
        self._ten.arrange(self.card().width() - self.theme.gap(70))
        super().place()

    def _same(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.name.check()
            self.name.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.close()
        self.saved.emit(name[:120])

    def _differ(self) -> None:
        words = self.tr(
            "Then this PDF was signed with another key than theirs. Nothing is saved; ask them which computer made it."
        )
        self._said.setText(words)
        self._said.show()
        self.same.setEnabled(False)
        self.lay_out()
        self.area.ensureWidgetVisible(self._said)
        announce(self, words)


class OwnKeyCard(ScrollCard):
    """The ten words of one's own key, to be read out to whoever looks over one's PDF."""

    def __init__(self, theme: Theme, title: str, words: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(theme, title, parent, width=760)
        self.words(
            self.tr(
                "Whoever checks a PDF of yours sees ten words of the key that signed it. Read these out to them, on "
                "the telephone or beside you: if both are the same, it is yours."
            )
        )
        self._ten = TenWords(theme, words)
        self.column.addWidget(self._ten)

    def open(self) -> None:
        """Lie over the window until one leaves it."""
        self.come_up(self.close_button)
        announce(self, self._ten.accessibleName())

    def place(self) -> None:
        self._ten.arrange(self.card().width() - self.theme.gap(70))
        super().place()
