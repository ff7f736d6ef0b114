"""The values of a measure over time as a small line: points at their days, the first and the last in words."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.core.measured import drawable
from portfolio.ui.kit.base import Painted
from portfolio.ui.kit.dates import day_month_year, day_of
from portfolio.ui.kit.paint import Align, Canvas, isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

_VALUE, _DAY = Face("small", 600, tabular=True), Face("micro")


class Point(NamedTuple):
    """A value as it was written, and its day as ISO text, or empty for what was before all others."""

    day: str
    value: str


def points_of(baseline: str, values: Sequence[Point]) -> list[Point]:
    """What is drawn: what was before, then the values with a day, by their days; the last written of one day."""
    by_day = {point.day: point for point in values if point.day and point.value.strip()}
    before = [Point("", baseline.strip())] if baseline.strip() else []
    return before + [by_day[day] for day in sorted(by_day)]


class ValueLine(Painted):
    """Hidden where there is nothing to draw: fewer than two numbers, or numbers of different sorts."""

    def __init__(self, theme: Theme, points: Sequence[Point] = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._points: list[Point] = []
        self._numbers: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._take(points)

    @property
    def draws(self) -> bool:
        """Whether there is a line."""
        return bool(self._numbers)

    def show_points(self, points: Sequence[Point]) -> None:
        """Draw these; in a place that it has."""
        self._take(points)
        self.setVisible(self.draws)
        self.update()

    def _take(self, points: Sequence[Point]) -> None:
        self._points = list(points)
        self._numbers = drawable(point.value for point in self._points) or []
        self.setAccessibleName(translate("ValueLine", "Values over time"))
        said = ", ".join(f"{self._when(point)}: {point.value}" for point in self._points)
        self.setAccessibleDescription(said)

    def _when(self, point: Point) -> str:
        day = day_of(point.day)
        return day_month_year(self.locale(), day, short=True) if day else translate("ValueLine", "before")

    def measure(self) -> QSize:
        theme = self.theme
        words = theme.metrics(_VALUE).height() + theme.metrics(_DAY).height()
        return QSize(theme.px(160), round(theme.px(56) + words + theme.gap(8)))

    def draw(self, canvas: Canvas) -> None:
        if not self._numbers:
            return
        theme, rect = self.theme, canvas.bounds
        top, low = theme.metrics(_VALUE).height(), theme.metrics(_DAY).height()
        inset = theme.px(8)
        above = theme.px(5)  # between a point and the words above it
        plot = rect.adjusted(inset, top + above, -inset, -(low + theme.gap(4)))
        canvas.box(QRectF(rect.x(), plot.bottom() + theme.px(4), rect.width(), 1), 0, "line")
        spots = [QPointF(canvas.x(spot.x()), spot.y()) for spot in self._spots(plot)]
        painter = canvas.painter
        painter.setPen(QPen(theme.color("accent"), theme.px(2)))
        painter.drawPolyline(spots)
        painter.setPen(QPen(theme.color("accent"), theme.px(2)))
        for at, spot in enumerate(spots):
            last = at == len(spots) - 1
            painter.setBrush(theme.color("accent" if last else "surface"))
            painter.drawEllipse(spot, theme.px(4 if last else 3), theme.px(4 if last else 3))
        half = rect.width() / 2
        ends: list[tuple[Point, QPointF, float, Align, str]] = [
            (self._points[0], spots[0], rect.x(), "start", "ink2"),
            (self._points[-1], spots[-1], rect.x() + half, "end", "ink"),
        ]
        for point, spot, x, align, ink in ends:
            canvas.text(QRectF(x, spot.y() - top - above, half, top), point.value, _VALUE, ink, align)
            canvas.text(QRectF(x, rect.bottom() - low, half, low), self._when(point), _DAY, "ink3", align)

    def _spots(self, plot: QRectF) -> list[QPointF]:
        """Where each point lies: by its day, and what was before at the beginning."""
        days = [found.toordinal() if (found := day_of(point.day)) else None for point in self._points]
        known = [day for day in days if day is not None]
        first, last = min(known, default=0), max(known, default=0)
        lead = 1 if days[0] is None else 0
        least, most = min(self._numbers), max(self._numbers)
        spots = []
        for day, number in zip(days, self._numbers, strict=True):
            if day is None:
                part = 0.0
            else:
                along = (day - first) / (last - first) if last > first else 1.0
                part = (lead + along * max(1, len(known) - 1)) / (lead + max(1, len(known) - 1)) if lead else along
            high = (number - least) / (most - least) if most > least else 0.5
            spots.append(QPointF(plot.x() + part * plot.width(), plot.bottom() - high * plot.height()))
        return spots


def values_words(points: Sequence[Point]) -> str:
    """The first and the last: 61 % → 74 %; one alone as it is; empty for none."""
    if not points:
        return ""
    if len(points) == 1:
        return isolate(points[0].value)
    words = translate("ValueLine", "{before} → {now}")
    return words.format(before=isolate(points[0].value), now=isolate(points[-1].value))
