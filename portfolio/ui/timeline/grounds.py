"""What a row of the timeline lies on: the axis and the empty card, drawn once for all strips of a size and state."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.look import Look

SELECTED, HOVERED, FOCUSED, MARKED, FIRST, LAST = 1, 2, 4, 8, 16, 32
"""How a strip can be, together as one number: by mouse and keyboard, by the picked goal, by its place."""

# Heights and states that are on screen together; each is as large as a strip.
_MOST = 40


class Grounds:
    """Strips of one height are alike but for what stands on them, and curves are what costs most to draw."""

    def __init__(self, theme: Theme, look: Look) -> None:
        self.theme, self.look = theme, look
        self._drawn: dict[tuple[object, ...], QPixmap] = {}

    def of(self, canvas: Canvas, card: QRectF, middle: float, planned: bool, flags: int) -> QPixmap:
        """Axis and empty card, drawn once for all strips of this size and state."""
        size, ratio = canvas.bounds.size().toSize(), canvas.painter.device().devicePixelRatio()
        key = (size.width(), size.height(), ratio, canvas.rtl, planned, flags)
        ground = self._drawn.get(key)
        if ground is not None:
            return ground
        if len(self._drawn) >= _MOST:
            self._drawn.clear()
        ground = self._drawn[key] = QPixmap(size * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(self.theme.color("bg"))
        with QPainter(ground) as painter:
            below = Canvas(painter, self.theme, canvas.bounds, canvas.rtl)
            bottom = middle if flags & LAST else canvas.bounds.height()
            self.axis(below, middle if flags & FIRST else 0.0, bottom, planned)
            halo = self.look.node + 6.0
            below.box(QRectF(self.look.axis - halo / 2, middle - halo / 2, halo, halo), halo / 2, "bg")
            self._card(below, card, planned, flags)
        return ground

    def axis(self, canvas: Canvas, top: float, bottom: float, dotted: bool) -> None:
        """Paint a piece of the axis; dotted is the part that is planned."""
        if bottom <= top:
            return
        pen = QPen(self.theme.color("line2"), 2)
        if dotted:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1.5, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        canvas.painter.setPen(pen)
        x = canvas.x(self.look.axis)
        canvas.painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _card(self, canvas: Canvas, card: QRectF, planned: bool, flags: int) -> None:
        theme = self.theme
        radius = theme.gap(11)
        selected, hovered = flags & SELECTED, flags & HOVERED
        if planned:
            fill = "raised" if hovered or selected else ""
            border = "accent" if selected else "edge" if hovered else "line2"
            canvas.box(card, radius, fill, border, 2 if selected else 1.2, dashed=not selected)
        else:
            fill = "raised" if hovered and not selected else "surface"
            border = "accent" if selected else "line2" if hovered else "line"
            canvas.box(card, radius, fill, border, 2 if selected else 1)
        if flags & MARKED:
            painter = canvas.painter
            painter.save()
            path = QPainterPath()
            path.addRoundedRect(canvas.place(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            painter.setClipPath(path)
            bar = QRectF(card.x(), card.y(), theme.px(5), card.height())
            painter.fillRect(canvas.place(bar), theme.color("accent"))
            painter.restore()
        if flags & FOCUSED:
            canvas.ring(card.adjusted(-3, -3, 3, 3), radius + 3)
