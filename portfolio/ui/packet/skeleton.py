"""A sheet of paper on its ground, in every theme white; and grey bars where its words will be."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from portfolio.ui.theme import Theme

_BARS = ((0.55, 0.5), *((share, 0.2) for share in (0.98, 0.94, 0.6) * 5))


def paint_skeleton(painter: QPainter, place: QRect, rtl: bool) -> None:
    """A heading and lines in `place`, from the side on which reading begins."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#E9E7E1"))
    unit = place.width() / 12
    y = place.y() + 1.6 * unit
    for number, (part, height) in enumerate(_BARS):
        width = (place.width() - 2.4 * unit) * part
        x = place.right() - 1.2 * unit - width if rtl else place.x() + 1.2 * unit
        painter.drawRoundedRect(QRectF(x, y, width, height * unit), 2, 2)
        y += (height + (0.9 if number % 3 == 0 else 0.28)) * unit
        if y > place.bottom() - 1.2 * unit:
            return


def paint_sheet(painter: QPainter, theme: Theme, place: QRect) -> None:
    """White paper, with a soft shadow where colours allow one."""
    painter.setPen(Qt.PenStyle.NoPen)
    if not theme.tokens.outlined:
        painter.setBrush(QColor(0, 0, 0, 8))
        for reach in range(1, 8):
            painter.drawRoundedRect(QRectF(place).adjusted(-reach, 3 - reach, reach, 3 + reach), 4, 4)
    painter.fillRect(place, Qt.GlobalColor.white)


def paint_edge(painter: QPainter, theme: Theme, place: QRect) -> None:
    """A line around it in the dark, where white ends hard."""
    if theme.tokens.is_dark:
        painter.setPen(theme.color("edge"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5))
