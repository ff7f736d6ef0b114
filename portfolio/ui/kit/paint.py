"""Painting in reading order: a canvas given left-to-right places, which it mirrors for those who read the other way."""

import math
import re
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from portfolio.ui.theme import Face, Theme

Align = Literal["start", "center", "end"]

# Icons that point along the line of reading, and so turn round with it.
_DIRECTIONAL = frozenset({"chevron-right", "undo-2", "redo-2", "list", "file-output", "arrow-up-right"})
_QUOTED = re.compile("“([^“”]+)”")
_FSI, _PDI = "\u2068", "\u2069"


def isolate(text: str) -> str:
    """Text of a person put into a sentence of ours, so that its direction cannot disturb the words around it."""
    return f"{_FSI}{text}{_PDI}" if text else text


def isolate_quoted(text: str) -> str:
    """A finished sentence with what stands in “quotes” kept from disturbing the direction of the words around it."""
    return _QUOTED.sub(lambda found: f"“{isolate(found[1])}”", text)


def named(text: str) -> str:
    """A person's text as it is shown: the name alone where she wrote @[name]."""
    if "@[" not in text:
        return text
    from portfolio.core.people_named import shown  # the first picture of the window needs it only where it finds one

    return shown(text)


def mirrored(place: QRect, inside: QRect, rtl: bool) -> QRect:
    """Where `place` really is, for those who read from right to left. As QStyle.visualRect, whose class and its
    fifteen enumerations would be built at every start for this one line.
    """
    return place.translated(inside.left() + inside.right() - place.left() - place.right(), 0) if rtl else place


class Canvas:
    """A painter over `bounds` that speaks in tokens, faces and reading order.

    All rectangles are given as if read from left to right; with `rtl` they are mirrored inside `bounds`.
    """

    def __init__(self, painter: QPainter, theme: Theme, bounds: QRectF, rtl: bool) -> None:
        self.painter = painter
        self.theme = theme
        self.bounds = bounds
        self.rtl = rtl
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def place(self, rect: QRectF) -> QRectF:
        """Where `rect` really is (as `mirrored`, for fractions of pixels)."""
        if not self.rtl:
            return rect
        left = self.bounds.left() + self.bounds.right() - rect.right()
        return QRectF(left, rect.y(), rect.width(), rect.height())

    def x(self, x: float) -> float:
        """Where the vertical line at `x` really is."""
        return self.bounds.left() + self.bounds.right() - x if self.rtl else x

    def box(
        self, rect: QRectF, radius: float, fill: str = "", border: str = "", width: float = 1.0, dashed: bool = False
    ) -> None:
        """A rounded box; `fill` and `border` are token names, empty for none. The border lies inside `rect`."""
        painter, rect = self.painter, self.place(rect)
        painter.setBrush(self.theme.color(fill) if fill else Qt.BrushStyle.NoBrush)
        if border:
            pen = QPen(self.theme.color(border), width)
            if dashed:
                pen.setDashPattern([4, 3])
            painter.setPen(pen)
            half = width / 2
            rect = rect.adjusted(half, half, -half, -half)
            radius = max(0.0, radius - half)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)

    def text(
        self,
        rect: QRectF,
        text: str,
        face: Face,
        color: str,
        align: Align = "start",
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """One line of text, middle of `rect`; its own direction follows its first strong letter."""
        if not text or rect.width() <= 0:
            return
        painter, text = self.painter, named(text)
        if elide != Qt.TextElideMode.ElideNone:
            text = self.theme.metrics(face).elidedText(text, elide, rect.width())
        painter.setFont(self.theme.face(face))
        painter.setPen(self.theme.color(color))
        if align == "center":
            side = Qt.AlignmentFlag.AlignHCenter
        elif (align == "start") == self.rtl:
            side = Qt.AlignmentFlag.AlignRight
        else:
            side = Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(self.place(rect), int(flags) | int(Qt.TextFlag.TextSingleLine), text)

    def lines(self, rect: QRectF, text: str, face: Face, color: str, count: int, height: float) -> int:
        """Up to `count` wrapped lines, the last elided; each `height` high. Returns how many were drawn."""
        parts = wrapped(self.theme, text, face, rect.width(), count)
        for number, part in enumerate(parts):
            self.text(QRectF(rect.x(), rect.y() + number * height, rect.width(), height), part, face, color)
        return len(parts)

    def icon(self, rect: QRectF, name: str, color: str, stroke: float = 2.0) -> None:
        """An icon; those that point along the line of reading are turned round with it."""
        rect = self.place(rect)
        if not (self.rtl and name in _DIRECTIONAL):
            self.theme.draw_icon(self.painter, name, color, rect, stroke)
            return
        self.painter.save()
        self.painter.translate(2 * rect.center().x(), 0)
        self.painter.scale(-1, 1)
        self.theme.draw_icon(self.painter, name, color, rect, stroke)
        self.painter.restore()

    def width(self, text: str, face: Face) -> float:
        """How wide `text` is on one line."""
        return self.theme.metrics(face).horizontalAdvance(named(text))

    def ring(self, rect: QRectF, radius: float, width: float = 2.0) -> None:
        """The focus ring: just inside `rect`, in the colour that means nothing else."""
        self.box(rect, radius, border="focus", width=width)

    def segments(self, rect: QRectF, done: int, total: int, color: str) -> None:
        """Steps as bars: `done` of `total` filled. Many steps become one continuous bar."""
        if total <= 0:
            return
        outlined = self.theme.tokens.outlined
        gap = self.theme.px(3)
        width = (rect.width() - gap * (total - 1)) / total
        radius = rect.height() / 2
        if width < rect.height() * 1.2:
            self.bar(rect, done / total, color)
            return
        for number in range(total):
            part = QRectF(rect.x() + number * (width + gap), rect.y(), width, rect.height())
            if number < done:
                self.box(part, radius, color)
            else:
                self.box(part, radius, "" if outlined else "line", "line" if outlined else "")

    def bar(self, rect: QRectF, part: float, color: str, track: str = "line") -> None:
        """A continuous bar, filled from the side where reading begins."""
        outlined = self.theme.tokens.outlined
        radius = min(rect.width(), rect.height()) / 2
        self.box(rect, radius, "" if outlined else track, "line" if outlined else "")
        if part > 0:
            width = max(rect.height(), rect.width() * min(1.0, part))
            self.box(QRectF(rect.x(), rect.y(), width, rect.height()), radius, color)

    def dial(self, rect: QRectF, part: float, color: str, width: float) -> None:
        """A ring filled from the top, clockwise."""
        painter, theme = self.painter, self.theme
        rect = self.place(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        track = 1.0 if theme.tokens.outlined else width
        painter.setPen(QPen(theme.color("line"), track))
        painter.drawEllipse(rect)
        if part > 0:
            painter.setPen(QPen(QBrush(theme.color(color)), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(rect, 90 * 16, -int(360 * 16 * min(1.0, part)))

    def medallion(self, rect: QRectF, shape: str, color: str, icon: str) -> None:
        """A stand-in for a badge's picture: its outline and its icon both say what it is."""
        painter, theme = self.painter, self.theme
        rect = self.place(rect)
        base = theme.color(color)
        ink = "surface" if not theme.tokens.is_dark else "bg"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(base)
        painter.drawPath(outline(shape, rect))
        inset = rect.width() * 0.085
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = base.lighter(122) if not theme.tokens.is_dark else base.darker(122)
        painter.setPen(QPen(inner, max(1.0, rect.width() * 0.028)))
        painter.drawPath(outline(shape, rect.adjusted(inset, inset, -inset, -inset)))
        size = rect.width() * 0.44
        center = rect.center()
        theme.draw_icon(painter, icon, ink, QRectF(center.x() - size / 2, center.y() - size / 2, size, size), 1.8)


def wrapped(theme: Theme, text: str, face: Face, width: float, count: int) -> list[str]:
    """The first `count` lines of `text` in `width`; the last one is elided when more would follow."""
    text = " ".join(named(text[:2000]).split())
    if not text or width <= 0:
        return []
    layout = QTextLayout(text, theme.face(face))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
        if len(starts) > count:
            break
    layout.endLayout()
    # Qt counts in UTF-16 units, Python in letters: an emoji is two units.
    units = text.encode("utf-16-le")
    parts = [
        units[2 * start : 2 * end if end is not None else None].decode("utf-16-le", "ignore").rstrip()
        for start, end in zip(starts, [*starts[1:], None], strict=True)
    ]
    if len(starts) <= count:
        return parts
    rest = units[2 * starts[count - 1] :].decode("utf-16-le", "ignore")
    last = theme.metrics(face).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return [*parts[: count - 1], last]


def outline(shape: str, rect: QRectF) -> QPainterPath:
    """The path of a medallion: hex, shield, star, squircle or circle."""
    path = QPainterPath()
    width = rect.width()
    if shape == "hex":
        return _rounded(_ring_points(rect, 6, 1.0), width * 0.09)
    if shape == "star":
        return _rounded(_ring_points(rect, 12, 0.885), width * 0.045)
    if shape == "shield":
        return _shield(rect)
    if shape == "squircle":
        inset = width * 0.05
        path.addRoundedRect(rect.adjusted(inset, inset, -inset, -inset), width * 0.26, width * 0.26)
        return path
    path.addEllipse(rect)
    return path


def _shield(rect: QRectF) -> QPainterPath:
    def at(x: float, y: float) -> QPointF:
        return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y)

    path = QPainterPath(at(0.5, 0.0))
    path.cubicTo(at(0.66, 0.1), at(0.8, 0.13), at(0.93, 0.13))
    path.cubicTo(at(0.97, 0.6), at(0.8, 0.86), at(0.5, 1.0))
    path.cubicTo(at(0.2, 0.86), at(0.03, 0.6), at(0.07, 0.13))
    path.cubicTo(at(0.2, 0.13), at(0.34, 0.1), at(0.5, 0.0))
    return path


def _ring_points(rect: QRectF, corners: int, inner: float) -> list[QPointF]:
    """Corners of a regular polygon, or of a star when `inner` is below 1."""
    center, radius = rect.center(), rect.width() / 2
    points = corners if inner == 1.0 else 2 * corners
    result = []
    for number in range(points):
        reach = radius * (inner if number % 2 and inner != 1.0 else 1.0)
        angle = math.radians(-90 + 360 * number / points)
        result.append(QPointF(center.x() + reach * math.cos(angle), center.y() + reach * math.sin(angle)))
    return result


def _rounded(points: list[QPointF], radius: float) -> QPainterPath:
    """A closed polygon with its corners rounded."""
    path = QPainterPath()
    for number, corner in enumerate(points):
        before, after = points[number - 1], points[(number + 1) % len(points)]
        start, end = _toward(corner, before, radius), _toward(corner, after, radius)
        if number:
            path.lineTo(start)
        else:
            path.moveTo(start)
        path.quadTo(corner, end)
    path.closeSubpath()
    return path


def _toward(start: QPointF, end: QPointF, distance: float) -> QPointF:
    length = math.hypot(end.x() - start.x(), end.y() - start.y())
    part = distance / length if length else 0.0
    return QPointF(start.x() + (end.x() - start.x()) * part, start.y() + (end.y() - start.y()) * part)
