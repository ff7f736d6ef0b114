"""Drawing the map: a stretch of its content, its gutter, or the whole of it at once, for screens and for paper."""

from PySide6.QtCore import QLocale, QRectF, QSizeF

from portfolio.core.queries.career_map import WeekPlan
from portfolio.ui.career_map import look as faces
from portfolio.ui.career_map.axis import Axis
from portfolio.ui.career_map.lanes import MapData
from portfolio.ui.career_map.look import MapLook
from portfolio.ui.career_map.marks import x_of
from portfolio.ui.career_map.painting import ICONS, TONES, LanePainter
from portfolio.ui.career_map.scene import Scene
from portfolio.ui.career_map.span import Span
from portfolio.ui.career_map.stamps import ImageFor, Stamps
from portfolio.ui.career_map.words import lane_words
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme


class MapPainter:
    """Draws a scene. Canvases begin at `left` of it, where 0 is a fixed day long ago."""

    def __init__(self, theme: Theme, locale: QLocale, stamps: Stamps, scene: Scene) -> None:
        self._theme, self.scene = theme, scene
        self.lanes = LanePainter(theme, locale, stamps, scene)
        self.axis = Axis(theme, locale, stamps, scene.look, scene.scale, scene.data.today)

    def content(self, canvas: Canvas, left: float) -> None:
        """Everything but the gutter, as wide as the canvas."""
        look, width = self.scene.look, canvas.bounds.width()
        canvas.painter.fillRect(canvas.bounds, self._theme.color("surface"))
        bottom = look.lanes[-1].top + look.lanes[-1].height
        self.axis.draw_lines(canvas, left, float(look.axis), bottom)
        self._separators(canvas, 0.0, width)
        today = self.axis.today_reach()
        near = today[0] < left + width and today[1] > left
        if near:
            self.axis.draw_today(canvas, left, bottom)
        self.lanes.draw(canvas, left)
        self.axis.draw_words(canvas, left)
        if near:
            self.axis.draw_pill(canvas, left)

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


def draw(
    canvas: Canvas,
    span: Span,
    data: MapData,
    size: QSizeF,
    *,
    image_for: ImageFor = lambda _sha256: None,
    plan: WeekPlan | None = None,
    locale: QLocale | None = None,
) -> None:
    """The whole map of a span, gutter and all, in the upper corner of the canvas where reading begins."""
    theme, locale = canvas.theme, locale or QLocale()
    look = MapLook(theme, locale, data.shown(), size.width(), size.height())
    width = size.width() - look.gutter
    scene = Scene(data, look, span.scale(width), plan)
    painter = MapPainter(theme, locale, Stamps(theme, image_for, canvas.painter.device().devicePixelRatio()), scene)
    start = QRectF(0, 0, look.gutter, look.height)
    rest = QRectF(look.gutter, 0, width, look.height)

    def content(inside: Canvas) -> None:
        left = x_of(span.first, scene.scale)
        painter.content(inside, left)
        painter.lanes.draw_over(inside, left)

    for part, draw_part in ((start, painter.gutter), (rest, content)):
        place = canvas.place(part.translated(canvas.bounds.topLeft()))
        canvas.painter.save()
        canvas.painter.setClipRect(place)
        canvas.painter.translate(place.topLeft())
        draw_part(Canvas(canvas.painter, theme, QRectF(0, 0, part.width(), look.height), canvas.rtl))
        canvas.painter.restore()
