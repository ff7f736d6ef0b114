"""Drawing the hours of each week as columns, before the band of those that were planned."""

from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QPen

from portfolio.core.map import lanes
from portfolio.core.map.calendar import WEEK
from portfolio.core.map.hours import HoursColumn
from portfolio.core.map.marks import LaneBox
from portfolio.ui.career_map import look as faces
from portfolio.ui.career_map.look import MapScene
from portfolio.ui.career_map.stamps import Stamps
from portfolio.ui.career_map.words import column_words, plan_words
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

_SLIVER = 1 / 3
"""Of a column so small a part says nothing: it would be taken for a line."""


class HoursPainter:
    """Draws the hours of a scene."""

    def __init__(self, theme: Theme, locale: QLocale, stamps: Stamps, scene: MapScene) -> None:
        self._theme, self._locale, self._stamps, self._scene = theme, locale, stamps, scene

    def slivers(self, left: float, width: float) -> list[QRectF]:
        """What is seen of columns that are almost out of sight on a canvas so wide, their words included."""
        box, found = self._scene.look.box(lanes.HOURS), list[QRectF]()
        if box is None:
            return found
        for edge in (left, left + width):
            for column in self._scene.hours.between(edge, edge + 0.01):
                wide = column.right - column.left
                seen = column.right - edge if edge == left else edge - column.left
                if 0 < seen < wide * _SLIVER:
                    seen += (column.step - wide) / 2  # as far as words above it may reach
                    found.append(QRectF(0 if edge == left else width - seen, box.top + 1, seen, box.height - 1))
        return found

    def draw_plan(self, canvas: Canvas, left: float) -> None:
        """Draw the band of the plan alone."""
        box, scene = self._scene.look.box(lanes.HOURS), self._scene
        if box is not None and scene.plan is not None:
            base, room = self._measures(box)
            self._plan(canvas, left, base, room)

    def _measures(self, box: LaneBox) -> tuple[float, float]:
        """Where the columns stand, and how high the highest is."""
        pad = self._theme.gap(7)
        return box.top + box.height - pad, box.height - 2 * pad - self._scene.look.number

    def draw(self, canvas: Canvas, left: float) -> None:
        """Draw the columns on a canvas that begins at `left` of the scene, and behind them the plan's band."""
        theme, scene, width = self._theme, self._scene, canvas.bounds.width()
        box = scene.look.box(lanes.HOURS)
        if box is None:
            return
        base, room = self._measures(box)
        columns, told = scene.hours, self._told_from()
        self.draw_plan(canvas, left)
        for column in columns.between(left, left + width):
            place = _upright(column, left, base, room)
            self._stamps.column(canvas, place, "hours")
            if column.cut:
                # A gap near the top: this one is higher than there is room for.
                cut = QRectF(place.x() - 1, place.y() + theme.px(7), place.width() + 2, 2)
                canvas.painter.fillRect(canvas.place(cut), theme.color("surface"))
            # Numbers above some of the weeks only would look like something special about those.
            if column.step > told:
                self._words(canvas, place, column.step, column_words(self._locale, column.unit, column.minutes))

    def _told_from(self) -> float:
        """How wide a week, month or year must be for words above it: as wide as those of any week."""
        weeks, longest = self._scene.data.hours.weeks, 60
        if self._scene.hours.unit == WEEK:
            longest = max(weeks.values(), default=0) // 60 * 60
            longest += 58 * any(minutes % 60 for minutes in weeks.values())
        return self._stamps.width(hours(self._locale, longest), faces.CAPTION) + 6

    def _words(self, canvas: Canvas, column: QRectF, step: float, words: str) -> None:
        """The hours above a column, where its week, month or year is wide enough for them."""
        wide, high = self._stamps.width(words, faces.CAPTION) + 2, self._scene.look.number
        if wide + 4 < step:
            place = QRectF(column.center().x() - wide / 2, column.y() - high - 1, wide, high)
            if self._theme.tokens.outlined:  # the lines of the plan would go through them
                canvas.painter.fillRect(canvas.place(place), self._theme.color("surface"))
            self._stamps.words(canvas, place, words, faces.CAPTION, "hours", "center")

    def _plan(self, canvas: Canvas, left: float, base: float, room: float) -> None:
        """The band of the hours that were planned, and its words after today."""
        theme, plan, columns = self._theme, self._scene.plan, self._scene.hours
        assert plan is not None
        width, minute = canvas.bounds.width(), room / columns.top
        top, bottom = base - plan.most * minute, base - plan.least * minute
        band = QRectF(0, top, width, max(2.0, bottom - top))
        canvas.painter.fillRect(canvas.place(band), theme.color("hours_soft"))
        if theme.tokens.outlined:
            canvas.painter.setPen(QPen(theme.color("hours"), 1))
            for y in (band.top(), band.bottom()):
                canvas.painter.drawLine(QPointF(0, y), QPointF(width, y))
        words = plan_words(self._locale, plan)
        begin = self._scene.today - left + theme.gap(8)
        wide, line = self._stamps.width(words, faces.CAPTION) + 2, theme.metrics(faces.CAPTION).height()
        place = QRectF(begin, band.center().y() - line / 2, wide, line)
        for column in columns.between(left + begin, left + begin + wide):
            top = _upright(column, left, base, room).y()
            above = QRectF(begin, top - self._scene.look.number - 1, wide, self._scene.look.number)
            if column.step > self._told_from() and above.intersects(place):
                place.moveBottom(band.top())  # above it, for there stand the hours of this week
        if -wide < begin < width:
            self._stamps.words(canvas, place, words, faces.CAPTION, "hours")


def _upright(column: HoursColumn, left: float, base: float, room: float) -> QRectF:
    """Where a column stands on a canvas that begins at `left`."""
    high = max(2.0, room * column.part)
    return QRectF(column.left - left, base - high, column.right - column.left, high)
