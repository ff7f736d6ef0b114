"""Where the scene lies in the window of the picture: zoom and offset, there and back, in both directions of reading."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF

from portfolio.ui.career.lay import Place, Scene

CLOSEST, FARTHEST = 1.5, 0.08
MARGIN = 16


class Frame(NamedTuple):
    """`content` is what lies beside the ranks and below the lines of work; `x` and `y` are what of the scene begins
    there, in pixels."""

    content: QRect
    rtl: bool
    zoom: float
    x: float
    y: float

    def on_screen(self, place: Place) -> QRectF:
        """Where a place of the scene lies."""
        content, zoom = self.content, self.zoom
        along = place.x * zoom - self.x
        left = content.x() + content.width() - along - place.wide * zoom if self.rtl else content.x() + along
        return QRectF(left, content.y() + place.y * zoom - self.y, place.wide * zoom, place.high * zoom)

    def in_scene(self, at: QPointF) -> tuple[float, float]:
        """The point of the scene that lies here."""
        content = self.content
        along = content.x() + content.width() - at.x() if self.rtl else at.x() - content.x()
        return (along + self.x) / self.zoom, (at.y() - content.y() + self.y) / self.zoom

    def seen(self, over: float = 0.0) -> Place:
        """What of the scene is in sight, with so many pixels more on each side."""
        content, zoom = self.content, self.zoom
        return Place((self.x - over) / zoom, (self.y - over) / zoom, (content.width() + 2 * over) / zoom,
                     (content.height() + 2 * over) / zoom)  # fmt: skip

    def within(self, scene: Scene, margin: float = MARGIN) -> "Frame":
        """With nothing out of reach: what is smaller than the window stands in its middle, and at its top."""
        return self._replace(
            x=_held(self.x, scene.wide * self.zoom, self.content.width(), margin),
            y=max(0.0, min(self.y, scene.high * self.zoom - self.content.height())),
        )

    def around(self, place: Place) -> "Frame":
        """With the middle of a place in the middle."""
        x, y = place.middle
        return self._replace(
            x=x * self.zoom - self.content.width() / 2, y=y * self.zoom - self.content.height() / 2
        )  # fmt: skip

    def zoomed(self, factor: float, at: QPointF | None = None) -> "Frame":
        """So many times closer; the point of the scene that lies `at` stays there."""
        content = self.content
        point = at if at is not None else QPointF(content.center())
        x, y = self.in_scene(point)
        zoom = min(CLOSEST, max(FARTHEST, self.zoom * factor))
        along = content.x() + content.width() - point.x() if self.rtl else point.x() - content.x()
        return self._replace(zoom=zoom, x=x * zoom - along, y=y * zoom - (point.y() - content.y()))

    def fitted(self, scene: Scene, margin: float = MARGIN) -> "Frame":
        """With all of the scene in sight, no closer than at its own size."""
        across = (self.content.width() - 2 * margin) / max(1.0, scene.wide)
        down = self.content.height() / max(1.0, scene.high)
        return self._replace(zoom=min(1.0, max(FARTHEST, min(across, down)))).within(scene, margin)


def _held(at: float, whole: float, room: float, margin: float) -> float:
    if whole + 2 * margin <= room:
        return (whole - room) / 2
    return min(max(at, -margin), whole + margin - room)
