"""The text of a credential as it came: to be looked at and copied, and nothing in it can do anything."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QWidget

from portfolio.core.queries.entry import Entry
from portfolio.ui.detail.raw_text import MOST_SHOWN, opened, visible
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Disclosure
from portfolio.ui.kit.buttons import Button, Switch
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.long_lines import broken
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

LINES = 16
"""How many lines are in sight at once; the rest scrolls."""


class RawText(QPlainTextEdit):
    """Plain text in letters of one width, from left to right as code is read, that can be chosen and not changed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.document().setDefaultTextOption(option)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Detail", "The text as it came"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(max(1, round(theme.px(12))))
        self.setFont(font)

    def show_text(self, text: str) -> None:
        """Show this, as high as it is long up to `LINES` lines."""
        self.setPlainText(broken(visible(text)))
        lines = min(LINES, max(4, self.document().lineCount() + len(text) // 40))
        self.setFixedHeight(round(lines * self.fontMetrics().lineSpacing() + self.theme.gap(16)))


def raw_section(reach: Reach, entry: Entry) -> QWidget | None:
    """Folded until it is wanted, and made only then; None where no text was kept."""
    raw = str(entry.fields["raw"] or "")
    if not raw:
        return None
    folded = Disclosure(reach, translate("Detail", "The text as it came"), "raw")
    folded.when_opened(lambda column: column.addWidget(_Source(reach, raw)))
    return folded


class _Source(QWidget):
    """The text with what can be done with it."""

    def __init__(self, reach: Reach, raw: str) -> None:
        super().__init__()
        from PySide6.QtWidgets import QVBoxLayout

        theme = reach.theme
        self._reach, self._raw = reach, raw
        # A text that is longer is not opened whole either: laying it out would freeze the window.
        self._readable = opened(raw[:MOST_SHOWN])[: 2 * MOST_SHOWN]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        if self._readable:
            words = translate("Detail", "Easier to read")
            switch = Switch(theme, words, "readable" in reach.opened)
            switch.setObjectName("readable")
            switch.toggled.connect(self._turn)
            row.addWidget(switch)
            row.addWidget(Label(theme, words, Face("small"), "ink2"))
        row.addStretch(1)
        copy = Button(theme, translate("Detail", "Copy"))
        copy.setObjectName("raw:copy")
        copy.setAccessibleDescription(translate("Detail", "The whole text, exactly as it came"))
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        column.addLayout(row)
        self.text = RawText(theme)
        column.addWidget(self.text)
        self._note = Label(theme, "", Face("small"), "ink3", wrap=True)
        column.addWidget(self._note)
        if len(raw) > MOST_SHOWN:
            self._note.setText(
                translate("Detail", "Only the beginning is shown. Save the file as it came to see all of it.")
            )
        self._note.setVisible(bool(self._note.text()))
        self._turn("readable" in reach.opened)

    def _turn(self, readable: bool) -> None:
        (self._reach.opened.add if readable else self._reach.opened.discard)("readable")
        self.text.show_text(self._readable if readable and self._readable else self._raw[:MOST_SHOWN])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._raw)
        announce(self, translate("Detail", "Copied"))
