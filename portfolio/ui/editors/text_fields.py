"""Fields for words: one line, several lines, a list of words, one of a few, and whole numbers."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit

from portfolio.ui.editors.field import Field
from portfolio.ui.editors.parse_day import figures
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.drops import holds_files
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.long_lines import broken
from portfolio.ui.theme import Face, Theme


def clean(text: str) -> str:
    """Without halves of characters, which no database can keep."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


class Line(QLineEdit):
    """One line to type in, in the theme's type."""

    def __init__(self, theme: Theme, placeholder: str = "", face: Face = Face("body")) -> None:  # noqa: B008
        super().__init__()
        self.theme, self._face = theme, face
        self.setPlaceholderText(placeholder)
        theme.changed.connect(self._restyle)
        self._restyle()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def _restyle(self) -> None:
        self.setFont(self.theme.face(self._face))


class TextField(Field):
    """One line. `needed` is the sentence that is shown when it is left empty."""

    takes_names = True

    def __init__(
        self, theme: Theme, label: str, placeholder: str = "", *, needed: str = "", hint: str = "",
        face: Face = Face("body"),  # noqa: B008
    ) -> None:  # fmt: skip
        self.line = Line(theme, placeholder, face)
        super().__init__(theme, label, self.line, hint=hint)
        self._needed = needed
        self.line.textEdited.connect(self._on_edited)

    def text(self) -> str:
        return clean(self.line.text()).strip()

    def raw(self) -> str:
        return clean(self.line.text())

    def set_raw(self, raw: Any) -> None:
        self.line.setText(str(raw or ""))
        self.line.setCursorPosition(0)

    def problem(self) -> str:
        return self._needed if self._needed and not self.text() else ""

    def _on_edited(self) -> None:
        if self._below.isVisibleTo(self):
            self.check()
        self.edited.emit()


class GrowingText(QPlainTextEdit):
    """Plain text as high as it is long, between `least` and `most` lines. Tab goes on to the next field."""

    def __init__(self, theme: Theme, placeholder: str, least: int, most: int, face: Face) -> None:
        super().__init__()
        self.theme, self._face, self._least, self._most = theme, face, least, most
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._fit)
        theme.changed.connect(self._restyle)
        self._restyle()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not holds_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words only: what is pasted from a web page or a letter brings no look with it."""
        self.insertPlainText(broken(clean(source.text())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Ctrl+Enter is Done, wherever one writes.
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        lines = 0
        block = self.document().begin()
        while block.isValid() and lines < self._most:
            lines += max(1, block.lineCount())
            block = block.next()
        shown = min(self._most, max(self._least, lines))
        # A bar beside text that is wholly seen would only take room from it, and wrap it anew.
        over = lines > self._most or block.isValid()
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if over else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        line = self.theme.metrics(self._face).lineSpacing()
        around = self.height() - self.viewport().height() if self.isVisible() else self.theme.gap(16)
        height = round(shown * line + max(around, self.theme.gap(14)) + 6)
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def _restyle(self) -> None:
        self.setFont(self.theme.face(self._face))
        self._fit()


class LongField(Field):
    """Several lines."""

    takes_names = True

    def __init__(
        self, theme: Theme, label: str, placeholder: str = "", *, least: int = 3, most: int = 14, needed: str = "",
        hint: str = "", face: Face = Face("lead", serif=True),  # noqa: B008
    ) -> None:  # fmt: skip
        self.area = GrowingText(theme, placeholder, least, most, face)
        super().__init__(theme, label, self.area, hint=hint)
        self._needed = needed
        self._quiet, self._put, self._shown = False, "", ""
        self.area.textChanged.connect(self._on_edited)

    def text(self) -> str:
        return self.raw().strip()

    def raw(self) -> str:
        """What stands there; exactly what was put in while nobody has changed a letter."""
        shown = clean(self.area.toPlainText())
        return self._put if shown == self._shown else shown

    def set_raw(self, raw: Any) -> None:
        self._quiet = True
        self._put = str(raw or "")
        self.area.setPlainText(broken(self._put))
        self._shown = clean(self.area.toPlainText())
        self._quiet = False

    def joined(self, mine: Any, theirs: Any) -> str:
        return f"{mine}\n\n{theirs}"

    def problem(self) -> str:
        return self._needed if self._needed and not self.text() else ""

    def _on_edited(self) -> None:
        if not self._quiet:
            if self._below.isVisibleTo(self):
                self.check()
            self.edited.emit()


class WordsField(TextField):
    """A list of words or addresses, separated by commas, semicolons or line ends; `raw` stays one text."""

    takes_names = False

    def listed(self) -> list[str]:
        """Each once, in order."""
        parts = self.raw().replace(";", ",").replace("\n", ",").split(",")
        return list(dict.fromkeys(" ".join(part.split()) for part in parts if part.strip()))

    def show_value(self, value: Any) -> None:
        self.set_raw(", ".join(value or []))


class ChoiceField(Field):
    """One of a few, side by side."""

    def __init__(self, theme: Theme, label: str, options: Sequence[tuple[str, str, str]], value: str = "") -> None:
        self._labels = {option: words for option, words, _ in options}
        self.choice = Choice(theme, label, options, value or options[0][0])
        super().__init__(theme, label, self.choice)
        self.choice.chosen.connect(lambda _: self.edited.emit())

    def raw(self) -> str:
        return self.choice.value()

    def set_raw(self, raw: Any) -> None:
        self.choice.set_value(str(raw or ""))

    def words(self, raw: Any) -> str:
        return self._labels.get(str(raw), "")


class NumberField(TextField):
    """A whole number from 0 on, or nothing."""

    takes_names = False
    MOST = 1_000_000

    def number(self) -> int | None:
        text = figures(self.text()).replace(" ", "").replace("\u202f", "").replace("\u00a0", "")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None

    def show_value(self, value: Any) -> None:
        self.set_raw("" if value is None else str(value))

    def problem(self) -> str:
        if not self.text():
            return ""
        number = self.number()
        if number is None:
            return self.tr("“{text}” is no whole number.").format(text=self.text()[:20])
        return self.tr("That is more than there can be.") if number > self.MOST else ""


class ReadOnlyField(Field):
    """What was issued and is not ours to change."""

    def __init__(self, theme: Theme, label: str, words: str) -> None:
        shown = Label(theme, words, Face("body"), "ink", wrap=True)
        shown.setAccessibleName(f"{label}: {words}")
        super().__init__(theme, label, shown)

    def raw(self) -> None:
        return None

    def set_raw(self, raw: Any) -> None:
        """It shows what was issued, whatever a draft says."""
