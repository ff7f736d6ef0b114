"""Drawing the hours of each week as columns, before the band of those that were planned."""

from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QPen

from portfolio.core.map import lanes
from portfolio.core.map.marks import LaneBox
from portfolio.ui.career_map import look as faces
from portfolio.ui.career_map.look import MapScene
from portfolio.ui.career_map.stamps import Stamps
from portfolio.ui.career_map.words import plan_words
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
            self._plan(canvas, left, base, room / scene.hours.top)

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
        columns = scene.hours
        least = self._stamps.width(hours(self._locale, 60), faces.CAPTION)
        self.draw_plan(canvas, left)
        for column in columns.between(left, left + width):
            high = max(2.0, room * column.part)
            place = QRectF(column.left - left, base - high, column.right - column.left, high)
            self._stamps.column(canvas, place, "hours")
            if column.cut:
                # A gap near the top: this one is higher than there is room for.
                cut = QRectF(place.x() - 1, place.y() + theme.px(7), place.width() + 2, 2)
                canvas.painter.fillRect(canvas.place(cut), theme.color("surface"))
            if column.step > least:  # to put words together for columns too narrow for any is most of the work
                self._words(canvas, place, column.step, hours(self._locale, round(column.minutes)))

    def _words(self, canvas: Canvas, column: QRectF, step: float, words: str) -> None:
        """The hours above a column, where its week, month or year is wide enough for them."""
        wide, high = self._stamps.width(words, faces.CAPTION) + 2, self._scene.look.number
        if wide + 4 < step:
            place = QRectF(column.center().x() - wide / 2, column.y() - high - 1, wide, high)
            if self._theme.tokens.outlined:  # the lines of the plan would go through them
                canvas.painter.fillRect(canvas.place(place), self._theme.color("surface"))
            self._stamps.words(canvas, place, words, faces.CAPTION, "hours", "center")

    def _plan(self, canvas: Canvas, left: float, base: float, minute: float) -> None:
        """The band of the hours that were planned, and its words after today."""
        theme, plan = self._theme, self._scene.plan
        assert plan is not None
        width = canvas.bounds.width()
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
        if -wide < begin < width:
            self._stamps.words(canvas, place, words, faces.CAPTION, "hours")
