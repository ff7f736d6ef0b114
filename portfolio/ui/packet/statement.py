"""The statement in the person's own words, with how many of 80 words it has."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from portfolio.packet.request import STATEMENT_WORDS
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme

LINES = 5


class StatementField(QWidget):
    """Plain text for page 1. More than 80 words may be typed; the count says what page 1 will show."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        name = self.tr("In your own words")
        self._name = Label(theme, name, Face("small", 600), "ink2")
        self._count = Label(theme, "", Face("small", tabular=True), "ink2", wrap=True)
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(self.tr("What you worked on, and what changed for your pupils"))
        self.edit.textChanged.connect(self._typed)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._name)
        column.addWidget(self.edit)
        column.addWidget(self._count)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._tell()

    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Show this text, telling no one. The cursor stays where it was when nothing differs."""
        if text != self.text():
            self.edit.blockSignals(True)
            self.edit.setPlainText(text)
            self.edit.blockSignals(False)
        self._tell()

    def words(self) -> str:
        """What is said below the field."""
        return self._count.text()

    def _typed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        count = len(self.text().split())
        locale = self.locale()
        words = self.tr("{count} of {most} words", "", STATEMENT_WORDS).format(
            count=locale.toString(count), most=locale.toString(STATEMENT_WORDS)
        )
        if count > STATEMENT_WORDS:
            words += " · " + self.tr("page 1 shows the first {most}").format(most=locale.toString(STATEMENT_WORDS))
        self._count.set_color("warn" if count > STATEMENT_WORDS else "ink2")
        self._count.setText(words)
        self.edit.setAccessibleDescription(words)

    def _restyle(self) -> None:
        theme = self.theme
        face = Face("body")
        self._column.setSpacing(theme.gap(5))
        self.edit.setFont(theme.face(face))
        frame = 2 * (theme.px(6) + self.edit.frameWidth()) + 10
        self.edit.setFixedHeight(round(LINES * theme.metrics(face).lineSpacing()) + frame)
