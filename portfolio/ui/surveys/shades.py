"""The shades of a scale: lighter for lower answers, darker for higher ones, every other one hatched as well."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor

from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

_LIGHTEST = 0.12
_HATCH = 70
_INKS = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)


def shade(theme: Theme, place: int, levels: int) -> QColor:
    """The ground of an answer: from near the surface up to the full accent, in even steps of lightness."""
    part = _LIGHTEST + (1 - _LIGHTEST) * (place / max(1, levels - 1))
    low, high = theme.color("surface"), theme.color("accent")
    return QColor.fromRgbF(*(a + (b - a) * part for a, b in zip(_rgb(low), _rgb(high), strict=True)))


def ink_on(ground: QColor) -> QColor:
    """Black or white, whichever is read better: on a middle shade the theme's own inks do not reach 4.5:1."""
    return max(_INKS, key=lambda one: contrast(one, ground))


def fill(canvas: Canvas, rect: QRectF, place: int, levels: int) -> QColor:
    """Paint a piece of a bar, or of its legend. Returns the ink for words on it."""
    theme, painter = canvas.theme, canvas.painter
    ground = shade(theme, place, levels)
    ink, real = ink_on(ground), canvas.place(rect)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(real, ground)
    if place % 2 == 0 and place != levels - 1:
        # In the other ink it takes nothing from the words upon it; on the faintest ground it would not be seen.
        hatch = QColor(ink if place == 0 else next(one for one in _INKS if one != ink))
        hatch.setAlpha(_HATCH)
        painter.fillRect(real, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    painter.setPen(theme.color("edge"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(real.adjusted(0.5, 0.5, -0.5, -0.5))
    return ink


def _rgb(color: QColor) -> tuple[float, float, float]:
    return color.redF(), color.greenF(), color.blueF()


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2.2 reckons it."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _rgb(color)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
