"""Where the map's content lies in its viewport: there and back, in both directions of reading."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF


class Frame(NamedTuple):
    """`content` is the part of the viewport beside the gutter. Time goes on in the order of reading."""

    content: QRect
    rtl: bool
    left: float
    """The place in the scene at which the content begins to be seen."""
    down: int
    """How far the lanes are scrolled."""
    axis: int
    """How high the line of time is, which is not scrolled."""

    def along(self, x: float) -> float:
        """The place in the scene that lies at this x of the viewport."""
        content = self.content
        return self.left + (content.x() + content.width() - x if self.rtl else x - content.x())

    def lane_y(self, y: float) -> float | None:
        """The height of the scene that lies at this y of the viewport; None on the line of time."""
        return y + self.down if y >= self.axis else None

    def on_screen(self, place: QRectF) -> QRectF:
        """A rectangle that counts from where the content begins, in the viewport."""
        content = self.content
        x = content.x() + content.width() - place.right() if self.rtl else content.x() + place.left()
        return QRectF(x, place.y() - self.down, place.width(), place.height())

    def below_axis(self, rect: QRect) -> QRect:
        """What of a rectangle lies below the line of time."""
        return rect.intersected(QRect(rect.x(), self.axis, rect.width(), 1 << 20))
