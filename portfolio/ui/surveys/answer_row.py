"""One answer that a question offers: its number to press, its name, and what it means."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import Flowing
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.surveys.words import number_words
from portfolio.ui.theme import Face, Theme

_NUMBER, _NAME, _WORDS, _NOTE = Face("small", 600, tabular=True), Face("body", 600), Face("small"), Face("micro", 500)
_MOST = 4


class AnswerRow(Flowing):
    """Chosen or not; it may bear the flag of a target, and what was said last time."""

    NATURAL = 520

    def __init__(self, theme: Theme, number: int, level: str, words: str, parent: QWidget | None = None) -> None:
        self.number, self.level = number, level
        self._words, self._last, self._aimed = words, "", False
        super().__init__(theme, level_words(level), parent)
        self.setCheckable(True)
        self.setObjectName(f"answer:{number}")
        self._name_it()

    def mark(self, *, chosen: bool, aimed: bool, last: str) -> None:
        """Show whether it is chosen, is the target, and in few words that it was said last time."""
        self.setChecked(chosen)
        self._aimed, self._last = aimed, last
        self._name_it()
        self._restyle()

    def _name_it(self) -> None:
        parts = [self._words, self.tr("where I want to be") if self._aimed else "", self._last]
        self.setAccessibleName(f"{number_words(self.number)}, {self.label}")
        self.setAccessibleDescription(". ".join(part for part in parts if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Up and Down go from question to question.
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """What is chosen is said by whoever asks, not by the click."""

    def _room(self, width: float) -> tuple[float, float]:
        """Where the words begin, and how wide they may be."""
        theme = self.theme
        start = theme.gap(12) + theme.px(26) + theme.gap(12)
        notes = max((theme.metrics(_NOTE).horizontalAdvance(note) for note in self._notes()), default=0.0)
        return start, max(80.0, width - start - theme.gap(14) - (notes + theme.px(20) + theme.gap(10) if notes else 0))

    def _notes(self) -> list[str]:
        return [note for note in (self.tr("where I want to be") if self._aimed else "", self._last) if note]

    def _lines(self, width: float) -> list[str]:
        return wrapped(self.theme, self._words, _WORDS, self._room(width)[1], _MOST) if self._words else []

    def flow_height(self, width: int) -> int:
        theme = self.theme
        high = theme.metrics(_NAME).height() + len(self._lines(width)) * theme.metrics(_WORDS).height()
        notes = len(self._notes()) * theme.metrics(_NOTE).height()
        return round(max(high, notes, theme.px(26)) + 2 * theme.gap(9))

    def draw(self, canvas: Canvas) -> None:
        theme, rect, on = self.theme, canvas.bounds, self.isChecked()
        radius = theme.gap(11)
        hover = self.underMouse() or self.isDown()
        if on:
            canvas.box(rect, radius, "accent_soft", "accent", 2.0)
        else:
            canvas.box(rect, radius, "rail" if hover else "surface", "edge" if hover else "line2")
        size = theme.px(26)
        box = QRectF(rect.x() + theme.gap(12), rect.center().y() - size / 2, size, size)
        canvas.box(box, theme.px(7), "accent" if on else "raised", "" if on else "edge")
        canvas.text(box, number_words(self.number), _NUMBER, "on_accent" if on else "ink2", "center")
        start, width = self._room(rect.width())
        lines = self._lines(rect.width())
        high, low = theme.metrics(_NAME).height(), theme.metrics(_WORDS).height()
        y = rect.center().y() - (high + len(lines) * low) / 2
        canvas.text(QRectF(rect.x() + start, y, width, high), self.label, _NAME, "accent" if on else "ink")
        for number, line in enumerate(lines):
            place = QRectF(rect.x() + start, y + high + number * low, width, low)
            canvas.text(place, line, _WORDS, "ink" if on else "ink2")
        self._draw_notes(canvas, rect)
        if self.shows_focus:
            canvas.ring(rect, radius)

    def _draw_notes(self, canvas: Canvas, rect: QRectF) -> None:
        theme, notes = self.theme, self._notes()
        high = theme.metrics(_NOTE).height()
        y, end = rect.center().y() - len(notes) * high / 2, rect.right() - theme.gap(14)
        for note in notes:
            wide = canvas.width(note, _NOTE) + 2
            aimed = note != self._last
            canvas.text(QRectF(end - wide, y, wide, high), note, _NOTE, "goal" if aimed else "ink3", "end")
            if aimed:
                size = theme.px(14)
                canvas.icon(QRectF(end - wide - size - theme.gap(4), y + (high - size) / 2, size, size), "flag", "goal")
            y += high
