"""A picture drawn into a place of any size, with its lines kept."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap


def fitting(place: QRectF, picture: QPixmap) -> QRectF:
    """Where the whole of a picture goes in the middle of a place."""
    size = QSizeF(picture.deviceIndependentSize()).scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(0, 0, size.width(), size.height())
    target.moveCenter(place.center())
    return target


def draw_picture(painter: QPainter, target: QRectF, picture: QPixmap, part: QRectF | None = None) -> None:
    """Draw a picture, or a `part` of it in its own pixels, over the whole of `target`.

    Smooth scaling by the painter looks at four pixels only: a badge of 512 pixels would lose its lines. So it is made
    small first, to whole pixels of the screen, and drawn on them.
    """
    ratio = painter.device().devicePixelRatioF()
    source = picture if part is None else picture.copy(part.toAlignedRect())
    small = source.scaled(
        (target.size() * ratio).toSize(),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = round(target.x() * ratio) / ratio, round(target.y() * ratio) / ratio
    painter.drawPixmap(QRectF(left, top, small.width() / ratio, small.height() / ratio), small, QRectF(small.rect()))
