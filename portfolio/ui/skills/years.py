"""What was seen of a skill over the years: a row of steps for each rater, walked by keys and told in words."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from portfolio.growth.skills import NO_LEVEL, RATERS, Seen, SkillRow
from portfolio.ui.kit.base import Control, is_rtl, plain_tip
from portfolio.ui.kit.dates import day_of
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.growth_words import level_words, rater_words
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.skills.painting import TONES
from portfolio.ui.skills.words import rating_words, year_of
from portfolio.ui.theme import Face, Theme

_NAME, _YEAR, _TOLD = Face("small", 500), Face("micro", tabular=True), Face("small")
_ROW, _LEAST_DAYS = 40, 200


class Point(NamedTuple):
    """A rating in the picture: where it stands, from 0 to 1 across the years and up its scale."""

    seen: Seen
    across: float
    up: float

    @property
    def words(self) -> str:
        return f"{rater_words(self.seen.rater)}: {rating_words(self.seen)}"


class YearsChart(Control):
    """Side by side and never one line of them all. Arrows go from rating to rating, and say each."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._skill = ""
        self._points: list[Point] = []
        self._years: list[tuple[float, str]] = []
        self._at = -1
        super().__init__(theme, "", parent)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Levels over the years"))

    @property
    def points(self) -> list[Point]:
        """All ratings that stand in it: by rater, the oldest first."""
        return self._points

    def show_skill(self, skill: SkillRow, today: date) -> bool:
        """Show the dated levels of this skill. Says whether there is anything to compare."""
        seen = [one for rater in RATERS for one in skill.by(rater) if one.place != NO_LEVEL and day_of(one.day)]
        days = [day for one in seen if (day := day_of(one.day)) is not None]
        first = min([*days, date.fromordinal(today.toordinal() - _LEAST_DAYS)])
        last = max([*days, today])
        span = max(1, (last - first).days)
        top = max(1, len(skill.levels) - 1)
        self._points = [
            Point(one, (day - first).days / span, one.place / top) for one, day in zip(seen, days, strict=True)
        ]
        starts = [date(year, 1, 1) for year in range(first.year + 1, last.year + 1)]
        step = -(-len(starts) // 6) or 1
        self._years = [((day - first).days / span, year_of(day.isoformat())) for day in starts[::step]]
        self._at = min(self._at, len(self._points) - 1) if skill.id == self._skill else -1
        self._skill = skill.id
        self.setAccessibleDescription(". ".join(point.words for point in self._points))
        self._restyle()
        return len(self._points) > 1

    # ---- places

    def _raters(self) -> list[str]:
        return [rater for rater in RATERS if any(point.seen.rater == rater for point in self._points)]

    def _field(self, width: float) -> tuple[float, float]:
        """From where to where the years run."""
        names, levels = self.theme.metrics(_NAME), self.theme.metrics(_YEAR)
        widths = (
            max(names.horizontalAdvance(rater_words(one)), levels.horizontalAdvance(self._last_level(one)))
            for one in self._raters()
        )
        start = min(max(widths, default=0) + self.theme.gap(12), width * 0.4)
        return start, width - self.theme.gap(10)

    def _last_level(self, rater: str) -> str:
        return level_words([point.seen.level for point in self._points if point.seen.rater == rater][-1])

    def _places(self, bounds: QRectF) -> list[QPointF]:
        """Where each point stands, as if read from left to right."""
        theme, raters = self.theme, self._raters()
        start, end = self._field(bounds.width())
        row, inset = theme.px(_ROW), theme.px(9)
        return [
            QPointF(
                bounds.x() + start + point.across * (end - start),
                bounds.y() + raters.index(point.seen.rater) * row + row - inset - point.up * (row - 2 * inset),
            )
            for point in self._points
        ]

    def measure(self) -> QSize:
        theme = self.theme
        high = len(self._raters()) * theme.px(_ROW) + theme.metrics(_YEAR).height() + theme.gap(4)
        return QSize(theme.px(220), round(high + theme.metrics(_TOLD).height() + theme.gap(4)))

    # ---- painting

    def draw(self, canvas: Canvas) -> None:
        theme, bounds = self.theme, canvas.bounds
        row = theme.px(_ROW)
        raters, places = self._raters(), self._places(bounds)
        start, end = self._field(bounds.width())
        low = bounds.y() + len(raters) * row
        for across, year in self._years:
            x = bounds.x() + start + across * (end - start)
            canvas.box(QRectF(x, bounds.y(), 1, low - bounds.y() + theme.gap(3)), 0, "line")
            wide = canvas.width(year, _YEAR) + 2
            if x + wide < bounds.right():
                canvas.text(QRectF(x + 3, low, wide, theme.metrics(_YEAR).height()), year, _YEAR, "ink3")
        for number, rater in enumerate(raters):
            y = bounds.y() + number * row
            high, low_high = theme.metrics(_NAME).height(), theme.metrics(_YEAR).height()
            name = QRectF(bounds.x(), y + (row - high - low_high) / 2, start - theme.gap(8), high)
            canvas.text(name, rater_words(rater), _NAME, "ink2")
            canvas.text(name.translated(0, high), self._last_level(rater), _YEAR, "ink3")
            canvas.box(QRectF(bounds.x() + start, y + row - 1, end - start, 1), 0, "line")
            own = [place for point, place in zip(self._points, places, strict=True) if point.seen.rater == rater]
            self._steps(canvas, own, bounds.x() + end, TONES[rater], round_ones=rater == RATERS[0])
        if 0 <= self._at < len(places):
            size, at = theme.px(15), places[self._at]
            canvas.ring(QRectF(at.x() - size / 2, at.y() - size / 2, size, size), size / 2)
            high = theme.metrics(_TOLD).height()
            told = QRectF(bounds.x(), bounds.bottom() - high, bounds.width(), high)
            canvas.text(told, self._points[self._at].words, _TOLD, "ink")
        if self.shows_focus:
            canvas.ring(bounds, theme.gap(6))

    def _steps(self, canvas: Canvas, places: list[QPointF], end: float, tone: str, *, round_ones: bool) -> None:
        """A level holds until the next one was seen; whether the last one still does, nobody has said: it is dashed."""
        painter, size = canvas.painter, self.theme.px(8)
        pen = QPen(self.theme.color(tone), self.theme.px(2))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for place, after in zip(places, [*places[1:], None], strict=True):
            until = after.x() if after is not None else end
            y = place.y()
            pen.setStyle(Qt.PenStyle.SolidLine if after is not None else Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(canvas.x(place.x()), y), QPointF(canvas.x(until), y))
            if after is not None:
                painter.drawLine(QPointF(canvas.x(until), y), QPointF(canvas.x(until), after.y()))
        for place in places:
            rect = QRectF(place.x() - size / 2, place.y() - size / 2, size, size)
            canvas.box(rect, size / 2 if round_ones else 1, tone, "surface", 1.0)

    # ---- hands

    def go(self, by: int) -> None:
        """To the next rating, or the one before."""
        if self._points:
            self._at = max(0, min(self._at + by, len(self._points) - 1))
            announce(self, self._points[self._at].words)
            self.update()

    def told(self) -> str:
        """The rating one is at, in words."""
        return self._points[self._at].words if 0 <= self._at < len(self._points) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = -1 if is_rtl(self) else 1
        steps = {Qt.Key.Key_Right: ahead, Qt.Key.Key_Left: -ahead}
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            self.go(step)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self._near(event.position())
        if near != self._at and near >= 0:
            self._at = near
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            near = self._near(QPointF(event.pos()))
            if near >= 0:
                QToolTip.showText(event.globalPos(), plain_tip(self._points[near].words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _near(self, at: QPointF) -> int:
        x = self.width() - at.x() if is_rtl(self) else at.x()
        far = [
            (abs(place.x() - x) + abs(place.y() - at.y()), number)
            for number, place in enumerate(self._places(QRectF(self.rect())))
        ]
        distance, number = min(far, default=(1e9, -1))
        return number if distance <= self.theme.px(24) else -1
