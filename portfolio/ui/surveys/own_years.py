"""One's own answers to a question over the years: a dot on the scale for each time, and never a mean."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy

from portfolio.growth.skills import NO_LEVEL
from portfolio.growth.surveys import Answered, SurveyResults
from portfolio.ui.kit.base import Painted
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.surveys.question_row import MOST_LINES, NOW, WORDS, YEAR, AnswersRow
from portfolio.ui.surveys.words import number_words, when_words
from portfolio.ui.theme import Theme

MOST_RUNS = 6
_COLUMN, _STEP, _DOT = 74, 13, 11


def plot(theme: Theme, bounds: QRectF, runs: int) -> QRectF:
    """Where the times stand, at the end of a row."""
    wide = min(runs * theme.px(_COLUMN), bounds.width() * 0.5)
    return QRectF(bounds.right() - wide - theme.gap(6), bounds.y(), wide, bounds.height())


class YearsHead(Painted):
    """The days above the dots, and what the lines of the scale are."""

    def __init__(self, theme: Theme, found: SurveyResults, shown: Sequence[str]) -> None:
        super().__init__(theme)
        days = {run["id"]: run["day"] for run in found.runs}
        self._days = [when_words(days.get(one, "")) for one in shown]
        names = [level_words(level) for level in found.levels]
        self._words = self.tr("From below: {levels}").format(levels=", ".join(names))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join((self._words, *self._days)))

    def _lines(self, width: float) -> list[str]:
        place = plot(self.theme, QRectF(0, 0, width, 0), len(self._days))
        return wrapped(self.theme, self._words, YEAR, place.x() - self.theme.gap(20), 3)

    def _day_lines(self, width: float) -> list[list[str]]:
        """Each day in as many lines as it needs in its column: one cut off would have lost its year."""
        place = plot(self.theme, QRectF(0, 0, width, 0), len(self._days))
        each = place.width() / max(1, len(self._days)) - self.theme.gap(6)
        return [wrapped(self.theme, day, YEAR, each, 3) for day in self._days]

    def measure(self) -> QSize:
        high = self.theme.metrics(YEAR).height()
        width = self.width() if self.width() > self.theme.px(200) else self.theme.px(700)
        lines = max(1, len(self._lines(width)), *map(len, self._day_lines(width)))
        return QSize(self.theme.px(280), round(lines * high + self.theme.gap(4)))

    def draw(self, canvas: Canvas) -> None:
        theme, bounds = self.theme, canvas.bounds
        place = plot(theme, bounds, len(self._days))
        high = theme.metrics(YEAR).height()
        x = bounds.x() + theme.gap(10)
        canvas.lines(QRectF(x, bounds.y(), place.x() - theme.gap(20), 0), self._words, YEAR, "ink3", 3, high)
        each = place.width() / max(1, len(self._days))
        for number, lines in enumerate(self._day_lines(bounds.width())):
            for at, words in enumerate(reversed(lines), start=1):
                cell = QRectF(place.x() + number * each, bounds.bottom() - at * high, each, high)
                canvas.text(cell, words, YEAR, "ink2", "center")


class OwnYears(AnswersRow):
    """The question at the start with its latest answer in words, the dots at the end."""

    def _plot(self, bounds: QRectF) -> QRectF:
        pad = self.theme.gap(8)
        return plot(self.theme, bounds, len(self.shown)).adjusted(0, pad, 0, -pad)

    def _room(self, width: float) -> float:
        theme = self.theme
        return max(theme.px(120), plot(theme, QRectF(0, 0, width, 0), len(self.shown)).x() - theme.gap(22))

    def flow_height(self, width: int) -> int:
        theme = self.theme
        lines = wrapped(theme, self.label, WORDS, self._room(width), MOST_LINES)
        words = len(lines) * theme.metrics(WORDS).height() + theme.metrics(NOW).height() + theme.gap(2)
        dots = (len(self.found.levels) - 1) * theme.px(_STEP) + theme.px(_DOT)
        return round(max(words, dots) + 2 * theme.gap(8))

    def places(self, bounds: QRectF) -> list[QRectF]:
        place = self._plot(bounds)
        each = place.width() / max(1, len(self.shown))
        return [
            QRectF(place.x() + number * each, bounds.y(), each, bounds.height()) for number in range(len(self.shown))
        ]

    def _spot(self, bounds: QRectF, number: int, one: Answered) -> QPointF:
        cell, place = self.places(bounds)[number], self._plot(bounds)
        inset = self.theme.px(_DOT) / 2
        top = max(1, len(self.found.levels) - 1)
        up = (one.place if one.place != NO_LEVEL else one.middle) / top
        return QPointF(cell.center().x(), place.bottom() - inset - up * (place.height() - 2 * inset))

    def draw(self, canvas: Canvas) -> None:
        theme, bounds = self.theme, canvas.bounds
        if self.underMouse() and self.question.skill_id:
            canvas.box(bounds, theme.gap(9), "rail")
        self._draw_words(canvas)
        place, levels = self._plot(bounds), len(self.found.levels)
        inset = theme.px(_DOT) / 2
        for level in range(levels):
            y = place.bottom() - inset - level / max(1, levels - 1) * (place.height() - 2 * inset)
            canvas.box(QRectF(place.x(), round(y), place.width(), 1), 0, "line2" if level == 0 else "line")
        spots = [
            (number, self._spot(bounds, number, one))
            for number, one in enumerate(self.answers) if one is not None and one.stands != NO_LEVEL
        ]  # fmt: skip
        painter = canvas.painter
        painter.setPen(QPen(theme.color("accent"), theme.px(1.5)))
        for (_, start), (_, end) in pairwise(spots):
            painter.drawLine(QPointF(canvas.x(start.x()), start.y()), QPointF(canvas.x(end.x()), end.y()))
        for number, spot in spots:
            size = theme.px(_DOT)
            last = number == spots[-1][0]
            dot = QRectF(spot.x() - size / 2, spot.y() - size / 2, size, size)
            canvas.box(dot, size / 2, "accent" if last else "surface", "accent", 2.0)
            if number == self.at:
                canvas.ring(dot.adjusted(-4, -4, 4, 4), size / 2 + 4)
        if self.shows_focus:
            canvas.ring(bounds, theme.gap(9))

    def _draw_words(self, canvas: Canvas) -> None:
        theme, bounds = self.theme, canvas.bounds
        width = self._room(bounds.width())
        high, low = theme.metrics(WORDS).height(), theme.metrics(NOW).height()
        lines = len(wrapped(theme, self.label, WORDS, width, MOST_LINES))
        x, y = bounds.x() + theme.gap(10), bounds.center().y() - (lines * high + low + theme.gap(2)) / 2
        canvas.lines(QRectF(x, y, width, 0), self.label, WORDS, "ink", MOST_LINES, high)
        canvas.text(QRectF(x, y + lines * high + theme.gap(2), width, low), self._now(), NOW, "accent")

    def _now(self) -> str:
        """The latest answer that is shown, in words, and its place on the scale: secure, 3 of 4."""
        last = next((one for one in reversed(self.answers) if one is not None), None)
        if last is None or last.stands == NO_LEVEL:
            return "" if self.question.answers else self.tr("no answer yet")
        words = self.tr("{level}, {place} of {count}")
        return words.format(
            level=level_words(self.found.levels[last.stands]), place=number_words(last.stands + 1),
            count=number_words(len(self.found.levels)),
        )  # fmt: skip
