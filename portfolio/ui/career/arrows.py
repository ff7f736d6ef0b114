"""Draws moves: where an arrow runs from card to card, its line and head by type, and the word that stands on it."""

from math import atan2, cos, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from portfolio.growth.lattice import MoveType
from portfolio.ui.career.words import move_short
from portfolio.ui.kit.labels import PILL, draw_pill, pill_height, pill_width
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

DASHES: dict[str, list[float]] = {
    "lateral": [5.0, 3.0], "diagonal": [7.0, 2.5, 1.5, 2.5], "ascending": [9.0, 2.5], "descending": [1.5, 2.5],
}  # fmt: skip
"""The line of a move that is possible, by its type. One that was made is drawn through."""
_PARTS = (0.5, 0.44, 0.56, 0.38, 0.62, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85)
"""Where on its arrow a word may stand, the best place first."""
_FAR = 1.6
"""Over so many times the distance of two columns, a sideways move goes over what stands between."""


class Course(NamedTuple):
    """How an arrow runs, on the screen."""

    path: QPainterPath
    tip: QPointF
    angle: float
    """The direction in which it arrives."""
    middle: QPointF | None
    """Where its word stands; None where there is no room for it."""
    lift: float = 0.0
    """How much of its own height the word stands above the line."""


def course(start: QRectF, end: QRectF, near: float, above: float) -> Course:
    """From one card to another. A sideways move goes straight up to the distance `near`, else over what
    stands between, in the room `above` the cards of a row."""
    across, down = end.center().x() - start.center().x(), end.center().y() - start.center().y()
    if end.bottom() <= start.top() or end.top() >= start.bottom():
        one = QPointF(start.center().x(), start.top() if down < 0 else start.bottom())
        other = QPointF(end.center().x(), end.bottom() if down < 0 else end.top())
        if abs(across) > start.width() / 3:
            one.setX(one.x() + (1 if across > 0 else -1) * start.width() * 0.18)
            other.setX(other.x() - (1 if across > 0 else -1) * end.width() * 0.18)
        bend = (other.y() - one.y()) * 0.5
        first, second = QPointF(one.x(), one.y() + bend), QPointF(other.x(), other.y() - bend)
    else:
        side = 1 if across > 0 else -1
        gap = (end.left() - start.right()) if side > 0 else (start.left() - end.right())
        if gap <= near:
            one = QPointF(start.right() if side > 0 else start.left(), start.center().y())
            other = QPointF(end.left() if side > 0 else end.right(), end.center().y())
            first = QPointF((one.x() + other.x()) / 2, one.y())
            second = QPointF((one.x() + other.x()) / 2, other.y())
        else:
            one = QPointF(start.center().x() + side * start.width() * 0.25, start.top())
            other = QPointF(end.center().x() - side * end.width() * 0.25, end.top())
            rise = above * 1.1 + abs(one.y() - other.y()) / 2
            first = QPointF(one.x() + side * rise, min(one.y(), other.y()) - rise)
            second = QPointF(other.x() - side * rise, min(one.y(), other.y()) - rise)
    path, over = QPainterPath(one), first.y() < min(one.y(), other.y()) and second.y() < min(one.y(), other.y())
    path.cubicTo(first, second, other)
    angle = atan2(other.y() - second.y(), other.x() - second.x())
    return Course(path, other, angle, path.pointAtPercent(0.5), 0.55 if over else 0.0)


class ArrowPainter:
    """Draws courses: `line` first, behind the cards; `word` last, over them."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def line(self, painter: QPainter, run: Course, move: MoveType | None, *, made: bool, strong: bool) -> None:
        """`made`: one that was made. `strong`: to the chosen role."""
        theme = self._theme
        color = theme.color("ink3" if made else "accent" if strong else "goal")
        wide = theme.px(2) * (1.0 if strong or made else 0.85)
        pen = QPen(color, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if not made and move is not None:
            pen.setDashPattern(DASHES[move])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(run.path)
        self._head(painter, run, move, wide)

    def _head(self, painter: QPainter, run: Course, move: MoveType | None, wide: float) -> None:
        """Up: a full head; diagonal: a full one with a bar; sideways: an open one; down: an empty one."""
        size, color = self._theme.px(9), painter.pen().color()
        left, right = _wings(run.tip, run.angle, size)
        painter.setPen(QPen(color, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if move in ("ascending", "diagonal"):
            painter.setBrush(color)
            painter.drawPolygon(QPolygonF([run.tip, left, right]))
            if move == "diagonal":
                back = QPointF(run.tip.x() - cos(run.angle) * size * 1.5, run.tip.y() - sin(run.angle) * size * 1.5)
                one, other = _wings(back, run.angle, 0.0, size * 0.55)
                painter.drawLine(one, other)
        elif move == "descending":
            painter.setBrush(self._theme.color("surface"))
            painter.drawPolygon(QPolygonF([run.tip, left, right]))
        else:
            painter.drawLine(run.tip, left)
            painter.drawLine(run.tip, right)

    def straight(self, move: MoveType | None, near: float) -> float:
        """Up to which distance a sideways move goes straight from side to side: where its word finds room there."""
        words = move_short(move)
        return near * _FAR if near * 1.05 >= pill_width(self._theme, words) + 8 or not words else 0.0

    def clear_of(self, run: Course, move: MoveType | None, taken: list[QRectF], inside: QRectF) -> Course:
        """The same arrow with its word where it lies over nothing; what it takes is `taken` then."""
        words = move_short(move)
        wide, high = pill_width(self._theme, words) + 2, pill_height(self._theme)
        for part in _PARTS if inside.intersects(run.path.controlPointRect().adjusted(-1, -1, 1, 1)) else ():
            at = run.path.pointAtPercent(part) - QPointF(0, run.lift * high)
            place = QRectF(at.x() - wide / 2, at.y() - high / 2, wide, high)
            if inside.contains(place) and not any(place.intersects(one) for one in taken):
                taken.append(place)
                return run._replace(middle=at)
        return run._replace(middle=None)

    def word(self, canvas: Canvas, run: Course, move: MoveType | None, *, strong: bool) -> QRectF:
        """The type in a word, on its line. Returns where it stands."""
        words = move_short(move)
        if not words or run.middle is None:
            return QRectF()
        wide, high = pill_width(self._theme, words), pill_height(self._theme)
        place = QRectF(run.middle.x() - wide / 2, run.middle.y() - high / 2, wide, high)
        mirrored = canvas.place(place)  # the course is as it lies on the screen; the canvas mirrors it back
        tone = "accent" if strong else "goal"
        canvas.box(mirrored, high / 2, "surface")
        draw_pill(canvas, mirrored, words, tone)
        return place


def _wings(tip: QPointF, angle: float, size: float, half: float = 0.0) -> tuple[QPointF, QPointF]:
    """The two ends of an arrow's head behind its tip."""
    if half:
        turned = angle + pi / 2
        off = QPointF(cos(turned) * half, sin(turned) * half)
        return tip + off, tip - off
    spread = 0.45
    return (
        QPointF(tip.x() - cos(angle - spread) * size, tip.y() - sin(angle - spread) * size),
        QPointF(tip.x() - cos(angle + spread) * size, tip.y() - sin(angle + spread) * size),
    )


__all__ = ["DASHES", "PILL", "ArrowPainter", "Course", "course"]
