"""Small pictures that the map shows again and again: marks, badges, pills and words, drawn once and then copied."""

from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from portfolio.ui.kit.paint import Align, Canvas
from portfolio.ui.kit.pictures import draw_picture, fitting
from portfolio.ui.theme import Face, Theme, kind_of
from portfolio.ui.timeline.lettering import LetteredCanvas, Letters
from portfolio.ui.timeline.strips import StripCache

ImageFor = Callable[[str], QPixmap | None]

MOST_BYTES = 8 * 1024 * 1024


class Stamps:
    """Stamps for one theme and `ratio` pixels a point. `image_for` gives the picture of a sha256, or None for now."""

    def __init__(self, theme: Theme, image_for: ImageFor, ratio: float) -> None:
        self._theme, self._image_for, self.ratio = theme, image_for, ratio
        self._kept = StripCache(MOST_BYTES)
        self._heights: dict[Face, float] = {}
        self.letters = Letters(theme)
        """For all canvases on which the map is drawn."""
        self.awaited: set[str] = set()
        """Pictures that were asked for and are not there yet."""

    def draw(
        self, canvas: Canvas, place: QRectF, key: Hashable, paint: Callable[[Canvas], None], *, mirrored: bool = True
    ) -> None:
        """Copy what `paint` draws on a canvas of this size to `place`. What has the same key looks the same."""
        rtl, ratio = canvas.rtl and mirrored, self.ratio
        wide, high = ceil(place.width()), ceil(place.height())
        full = (key, wide, high, rtl)
        stamp = self._kept.get(full)
        if stamp is None:
            stamp = QPixmap(ceil(wide * ratio), ceil(high * ratio))
            stamp.setDevicePixelRatio(ratio)
            stamp.fill(Qt.GlobalColor.transparent)
            bounds = QRectF(0, 0, place.width(), place.height())
            inside = LetteredCanvas(QPainter(stamp), self._theme, bounds, rtl, self.letters)
            paint(inside)
            inside.painter.end()
            self._kept.put(full, stamp)
        left = canvas.x(place.right()) if canvas.rtl else place.x()
        canvas.painter.drawPixmap(QPointF(round(left * ratio) / ratio, round(place.y() * ratio) / ratio), stamp)

    # ---- words

    def width(self, text: str, face: Face) -> float:
        """How wide `text` is on one line."""
        return self.letters.line(text, face).width

    def height(self, face: Face) -> float:
        """How high a line is."""
        height = self._heights.get(face)
        if height is None:
            height = self._heights[face] = self._theme.metrics(face).height()
        return height

    def words(self, canvas: Canvas, rect: QRectF, text: str, face: Face, color: str, align: Align = "start") -> None:
        """One line of text in the middle of `rect`, cut when it is too long.

        To shape letters anew at every step would cost more than all the rest. What is cut is not kept: its room is
        another one at the next step.
        """
        if not text or rect.width() <= 0:
            return
        wide, high = self.width(text, face) + 1, self.height(face)
        if wide > rect.width() + 1:
            canvas.text(rect, text, face, color, align)
            return
        x = {"start": rect.x(), "end": rect.right() - wide, "center": rect.center().x() - wide / 2}[align]
        place = QRectF(x, rect.center().y() - high / 2, wide, high)

        def paint(inside: Canvas) -> None:
            inside.text(inside.bounds, text, face, color, elide=Qt.TextElideMode.ElideNone)

        self.draw(canvas, place, ("words", text, face, color), paint, mirrored=False)

    # ---- marks

    def disc(self, canvas: Canvas, place: QRectF, icon: str, tone: str, *, strong: bool = False) -> None:
        """A round mark with an icon; a strong one is that of the chosen entry."""

        def paint(inside: Canvas) -> None:
            theme, size = self._theme, inside.bounds.width()
            inside.box(
                inside.bounds, size / 2, tone if strong else f"{tone}_soft", tone if theme.tokens.outlined else ""
            )
            inset = size * 0.2
            ink = ("bg" if theme.tokens.is_dark else "surface") if strong else tone
            inside.icon(inside.bounds.adjusted(inset, inset, -inset, -inset), icon, ink, 2.3)

        self.draw(canvas, place, ("disc", icon, tone, strong), paint)

    def column(self, canvas: Canvas, place: QRectF, tone: str) -> None:
        """A column with round corners; its edges lie on whole pixels."""
        left, top = round(place.left()), round(place.top())
        whole = QRectF(left, top, max(2, round(place.right()) - left), max(2, round(place.bottom()) - top))

        def paint(inside: Canvas) -> None:
            inside.box(inside.bounds, min(3.0, inside.bounds.width() / 3), tone)

        self.draw(canvas, whole, ("column", tone), paint)

    def badge(self, canvas: Canvas, place: QRectF, kind: str, image: str) -> None:
        """The picture of a credential, or a medallion where it has none, or none yet."""
        picture = self._image_for(image) if image else None
        if picture is None or picture.isNull():
            if image:
                self.awaited.add(image)
            image = ""

        def paint(inside: Canvas) -> None:
            if image and picture is not None:
                self._draw_picture(inside, picture)
            else:
                look = kind_of(kind)
                inside.medallion(inside.bounds.adjusted(1, 1, -1, -1), look.shape, look.token, look.icon)

        self.draw(canvas, place, ("badge", kind, image), paint, mirrored=False)

    def _draw_picture(self, canvas: Canvas, picture: QPixmap) -> None:
        bounds, painter = canvas.bounds, canvas.painter
        target = fitting(bounds, picture)
        path = QPainterPath()
        path.addRoundedRect(target, self._theme.gap(5), self._theme.gap(5))
        painter.setClipPath(path)
        draw_picture(painter, target, picture)
