"""The head of a licence's card: its ring, what it is called, how far it is and how long it still runs."""

from fractions import Fraction

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import Flowing, plain_tip
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.licences.reading import Held
from portfolio.ui.licences.words import countdown, missing_words, of_all, percent
from portfolio.ui.theme import Face, Theme

_TITLE, _AMOUNT, _SMALL = Face("h3", 600, serif=True), Face("body", 600, tabular=True), Face("small")
_MOST_LINES = 3
_AIR = 8
"""Around all of it, for the frame that shows where the keyboard is."""


class LicenceHead(Flowing):
    """Pressed, it is the licence whose entries are shown."""

    NATURAL = 320

    def __init__(self, theme: Theme, held: Held, parent: QWidget | None = None) -> None:
        self._held = held
        super().__init__(theme, str(held.row["title"]), parent)
        self.setObjectName(f"licence:{held.id}")
        told = ". ".join(self._told()).replace("  ·  ", ", ")
        self.setAccessibleDescription(told.replace("\u2068", "").replace("\u2069", ""))
        self.setToolTip(plain_tip(str(held.row["title"])))

    @property
    def part(self) -> float:
        """How much of it is there, from 0 to 1."""
        there, needed = self._there()
        return min(1.0, float(there / needed)) if needed else 1.0

    def _there(self) -> tuple[Fraction, Fraction]:
        """What is there, and of what: hours, or where none are asked for what was to be done."""
        now = self._held.now
        if now is None:
            return Fraction(0), Fraction(1)
        found = now.standing
        if found.needed:
            return found.counted, found.needed
        return Fraction(sum(bool(one.done) for one in found.asked)), Fraction(len(found.asked))

    def _told(self) -> list[str]:
        """What stands below the title, line by line."""
        now = self._held.now
        if now is None:
            return [self._held.trouble or self.tr("It has no rules yet")]
        locale = self.locale()
        told = [
            of_all(locale, now.rules, now.standing),
            missing_words(locale, now.rules, now.standing),
            countdown(locale, now.standing.period, now.today),
        ]
        return [words for words in told if words]

    def _dial(self) -> int:
        return self.theme.px(56)

    def _lines(self, width: float) -> tuple[float, list[str], list[list[str]]]:
        theme = self.theme
        x = theme.gap(_AIR) + self._dial() + theme.gap(10)
        room = max(60.0, width - x - theme.gap(_AIR))
        told = self._told()
        below = [
            wrapped(theme, words, _AMOUNT if not at else _SMALL, room, _MOST_LINES) for at, words in enumerate(told)
        ]
        return x, wrapped(theme, self.label, _TITLE, room, _MOST_LINES) or [""], below

    def _text_height(self, titles: list[str], below: list[list[str]]) -> float:
        metrics = self.theme.metrics
        high = len(titles) * metrics(_TITLE).height()
        for at, lines in enumerate(below):
            high += len(lines) * metrics(_AMOUNT if not at else _SMALL).height()
        return high + self.theme.gap(3)

    def flow_height(self, width: int) -> int:
        _, titles, below = self._lines(width)
        return round(max(self._text_height(titles, below), self._dial()) + 2 * self.theme.gap(_AIR))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        if self.underMouse():
            canvas.box(rect, theme.gap(9), "raised", "line" if theme.tokens.outlined else "")
        x, titles, below = self._lines(rect.width())
        ring, pad = self._dial(), theme.gap(_AIR)
        place = QRectF(rect.x() + pad, rect.y() + pad, ring, ring)
        canvas.dial(place, self.part, "accent", theme.px(6))
        done = self._held.now is not None and self._held.now.standing.complete
        if done:
            size = theme.px(22)
            mark = QRectF(place.center().x() - size / 2, place.center().y() - size / 2, size, size)
            canvas.icon(mark, "check", "accent", 2.4)
        elif self._held.now is not None:
            words = percent(self.locale(), *self._there())
            canvas.text(place, words, Face("micro", 600, tabular=True), "ink2", "center")
        x, y = rect.x() + x, rect.y() + pad
        high = theme.metrics(_TITLE).height()
        for words in titles:
            canvas.text(QRectF(x, y, rect.right() - x, high), words, _TITLE, "ink")
            y += high
        y += theme.gap(3)
        for at, lines in enumerate(below):
            face, color = (_AMOUNT, "ink") if not at else (_SMALL, "ink2")
            high = theme.metrics(face).height()
            for words in lines:
                canvas.text(QRectF(x, y, rect.right() - x, high), words, face, color)
                y += high
        if self.shows_focus:
            canvas.ring(rect, theme.gap(9))
