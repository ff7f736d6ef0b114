"""What of the map is on the screen: measures, zoom and place, and the tiles and gutter that are copied to it."""

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap

from portfolio.core.map.lanes import MapData
from portfolio.core.map.marks import x_of
from portfolio.core.map.span import Span
from portfolio.core.queries.career_map import WeekPlan
from portfolio.ui.career_map.drawing import MapPainter
from portfolio.ui.career_map.frame import Frame
from portfolio.ui.career_map.look import MapLook, MapScene
from portfolio.ui.career_map.painting import LanePainter
from portfolio.ui.career_map.stamps import ImageFor, Stamps
from portfolio.ui.career_map.tiles import Tiles
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.lettering import LetteredCanvas, Letters


class Viewport:
    """What the widget tells of itself: its rectangle, the density of its pixels, direction of reading and language."""

    def __init__(self, rect: QRect, ratio: float, rtl: bool, locale: QLocale) -> None:
        self.rect, self.ratio, self.rtl, self.locale = rect, ratio, rtl, locale


class Screen:
    """Draws `data` into a viewport. `measure` comes first; `zoom` and `move` say what is to be seen."""

    def __init__(self, theme: Theme, image_for: ImageFor) -> None:
        self._theme, self._image_for = theme, image_for
        self.restyle()

    look: MapLook
    scene: MapScene
    left: int
    """The place in the scene at which the content begins to be seen."""

    def restyle(self) -> None:
        """Colours or text size are others: nothing that was drawn is of use."""
        self._stamps: Stamps | None = None

    def measure(self, data: MapData, plan: WeekPlan | None, viewport: Viewport, span: Span) -> None:
        """Other entries, or another size of the viewport."""
        self._data, self._plan, self._viewport = data, plan, viewport
        self._stretched: tuple[QPixmap, Span] | None = None
        if self._stamps is None or self._stamps.ratio != viewport.ratio:
            self._stamps = Stamps(self._theme, self._image_for, viewport.ratio)
        view = viewport.rect
        self.look = MapLook(self._theme, viewport.locale, data.shown(), view.width(), view.height())
        gutter = self.look.gutter
        self.content = view.adjusted(0, 0, -gutter, 0) if viewport.rtl else view.adjusted(gutter, 0, 0, 0)
        self._gutter: QPixmap | None = None
        self.zoom(span)

    def zoom(self, span: Span) -> None:
        """Other days at another zoom."""
        self._span = span
        viewport, seen, stamps = self._viewport, max(1, self.content.width()), self._stamps
        assert stamps is not None, "measured first"
        self.scene = MapScene(self._data, self.look, span.scale(seen), self._plan)
        self._painter = MapPainter(self._theme, viewport.locale, stamps, self.scene)
        self.left = round(x_of(span.first, self.scene.scale))
        self._tiles = Tiles(self._theme, self._painter, stamps, viewport.rtl, self.left, seen)

    def stretch(self, picture: QPixmap) -> None:
        """Show this picture of what lies below the line of time now, stretched as the zoom asks, until `sharpen`."""
        self._stretched = picture, self._span

    def sharpen(self) -> None:
        """Show everything as it is."""
        self._stretched = None

    @property
    def is_stretched(self) -> bool:
        """Whether a picture from before the zoom is shown."""
        return self._stretched is not None

    @property
    def stretched_by(self) -> float:
        """How many times wider, or narrower, the picture is shown than it was drawn."""
        if self._stretched is None:
            return 1.0
        by = self._stretched[1].days / self._span.days
        return max(by, 1 / by)

    def draw_one(self) -> bool:
        """Draw a part of what is to be seen but is not drawn yet. Says whether there was any."""
        return self._tiles.draw_missing(self.left, self.left + self.content.width())

    def draw_next(self, forward: bool) -> bool:
        """Draw a part of what comes into sight next. Says whether there was any."""
        return self._tiles.draw_next(self.left, self.left + self.content.width(), forward)

    def move(self, span: Span) -> None:
        """Other days at the same zoom."""
        self._span = span
        self.left = round(x_of(span.first, self.scene.scale))

    def picture_came(self, sha256: str) -> bool:
        """A picture is there now. Says whether anything has to be drawn anew."""
        return self._tiles.picture_came(sha256)

    @property
    def letters(self) -> Letters:
        """For canvases on which something is drawn over the tiles."""
        assert self._stamps is not None, "measured first"
        return self._stamps.letters

    @property
    def lanes(self) -> LanePainter:
        """Draws and places single marks."""
        return self._painter.lanes

    def paint_over(self, canvas: Canvas, part: QRectF) -> None:
        """Draw what tiles do not hold, because it changes with every step: words that keep in sight, and ends."""
        self._painter.over(canvas, self.left, part)

    def frame(self, down: int) -> Frame:
        """Where the content lies, with its lanes scrolled up by `down`."""
        return Frame(self.content, self._viewport.rtl, self.left, down, self.look.axis)

    def paint(self, painter: QPainter, rect: QRect, down: int) -> None:
        """Copy to `rect` what is seen there. The line of time stays where it is while the lanes are scrolled."""
        view, content, axis = self._viewport.rect, self.content, self.look.axis
        gutter = QRect(content.right() + 1 if self._viewport.rtl else 0, 0, self.look.gutter, view.height())
        bands = [(rect, 0)]
        if down:
            above = rect.intersected(QRect(0, 0, view.width(), axis))
            bands = [(above, 0), (rect.intersected(view.adjusted(0, axis, 0, 0)), down)]
        for band, by in bands:
            if not (part := band.intersected(content)).isEmpty():
                painter.setClipRect(part)
                if self._stretched is not None:
                    self._paint_stretched(painter, *self._stretched, by)
                else:
                    self._tiles.draw(painter, QRectF(part), self.left, content.x(), content.right() + 1, by)
            if not (part := band.intersected(gutter)).isEmpty():
                painter.setClipRect(part)
                if self._gutter is None:
                    self._gutter = self._tiles.gutter()
                painter.drawPixmap(QPointF(gutter.x(), -by), self._gutter)

    def _paint_stretched(self, painter: QPainter, picture: QPixmap, shown: Span, down: int) -> None:
        """The line of time as it is now, and the lanes as they were at the zoom before."""
        content, now = QRectF(self.content), self._span
        bounds = QRectF(0, 0, content.width(), self.look.height)
        painter.save()
        painter.translate(content.x(), -down)
        canvas = LetteredCanvas(painter, self._theme, bounds, self._viewport.rtl, self.letters)
        self._painter.ground(canvas, self.left)
        self._painter.words(canvas, self.left)
        painter.restore()
        by = content.width() / now.days
        place = QRectF((shown.first - now.first) * by, 0, shown.days * by, content.height() - self.look.axis)
        place = canvas.place(place).translated(content.x(), self.look.axis)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
