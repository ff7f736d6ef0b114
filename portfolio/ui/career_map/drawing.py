"""Drawing the map: a stretch of its content, and its gutter."""

from PySide6.QtCore import QLocale, QRectF, Qt

from portfolio.ui.career_map import look as faces
from portfolio.ui.career_map.axis import Axis
from portfolio.ui.career_map.look import MapScene
from portfolio.ui.career_map.painting import ICONS, TONES, LanePainter
from portfolio.ui.career_map.stamps import Stamps
from portfolio.ui.career_map.words import lane_words
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme


class MapPainter:
    """Draws a scene. Canvases begin at `left` of it, where 0 is a fixed day long ago."""

    def __init__(self, theme: Theme, locale: QLocale, stamps: Stamps, scene: MapScene) -> None:
        self._theme, self.scene = theme, scene
        self.lanes = LanePainter(theme, locale, stamps, scene)
        self.axis = Axis(theme, locale, stamps, scene.look, scene.scale, scene.data.today)

    def content(self, canvas: Canvas, left: float) -> None:
        """Everything but the gutter, as wide as the canvas."""
        self.ground(canvas, left)
        self.lanes.draw(canvas, left)
        self.words(canvas, left)

    def over(self, canvas: Canvas, left: float, part: QRectF) -> None:
        """What is seen otherwise at the ends of the map than in its midst, as far as it lies in `part`."""
        for sliver in self.lanes.hours.slivers(left, canvas.bounds.width()):
            if sliver.intersects(part):
                self._empty(canvas, left, sliver)
        self.lanes.draw_over(canvas, left, part)

    def _empty(self, canvas: Canvas, left: float, part: QRectF) -> None:
        """Draw the lane of hours anew without its columns."""
        painter, place = canvas.painter, canvas.place(part)
        painter.save()
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        painter.translate(place.x(), 0)
        inside = Canvas(painter, self._theme, QRectF(0, 0, part.width(), self.scene.look.height), canvas.rtl)
        self.ground(inside, left + part.x())
        self.lanes.hours.draw_plan(inside, left + part.x())
        painter.restore()

    def ground(self, canvas: Canvas, left: float) -> None:
        """What the marks stand on: the lines of time, of the lanes and of today."""
        look = self.scene.look
        canvas.painter.fillRect(canvas.bounds, self._theme.color("surface"))
        bottom = look.lanes[-1].top + look.lanes[-1].height
        self.axis.draw_lines(canvas, left, float(look.axis), bottom)
        self._separators(canvas, 0.0, canvas.bounds.width())
        if self._near_today(canvas, left):
            self.axis.draw_today(canvas, left, bottom)

    def words(self, canvas: Canvas, left: float) -> None:
        """What stands on the line of time."""
        self.axis.draw_words(canvas, left)
        if self._near_today(canvas, left):
            self.axis.draw_pill(canvas, left)

    def _near_today(self, canvas: Canvas, left: float) -> bool:
        begin, end = self.axis.today_reach()
        return begin < left + canvas.bounds.width() and end > left

    def gutter(self, canvas: Canvas) -> None:
        """The names of the lanes, on a canvas as wide as the gutter; icons where there is no room for names."""
        theme, look = self._theme, self.scene.look
        canvas.painter.fillRect(canvas.bounds, theme.color("surface"))
        self._separators(canvas, float(theme.gap(12)), float(look.gutter))
        for box in look.lanes:
            if look.narrow:
                size = theme.px(18)
                place = QRectF((look.gutter - size) / 2, box.top + (box.height - size) / 2, size, size)
                canvas.icon(place, ICONS[box.name], TONES[box.name])
                continue
            place = QRectF(theme.gap(14), box.top, look.gutter - theme.gap(16), box.height)
            canvas.text(place, lane_words(box.name), faces.NAME, "ink2")

    def _separators(self, canvas: Canvas, begin: float, end: float) -> None:
        """The lines between the lanes, from `begin` to `end`."""
        color = self._theme.color("line")
        for number, box in enumerate(self.scene.look.lanes):
            start = 0.0 if number == 0 else begin
            canvas.painter.fillRect(canvas.place(QRectF(start, round(box.top), end - start, 1)), color)
