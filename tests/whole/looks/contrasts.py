"""Measures how well words, edges and focus rings stand out from what really lies behind them."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple
from unittest.mock import patch

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import Control
from portfolio.ui.kit.paint import Canvas
from tests.whole.looks.meeting import unmet
from tests.whole.looks.overflow import path, position
from tests.whole.looks.showing import Showing

TEXT, EDGE = 4.5, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11."""


class Edge(NamedTuple):
    """A border that was drawn around a control or inside it, or the ring of the focus."""

    widget: Control
    box: QRectF
    token: str


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3])
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(first: QColor, second: QColor) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def weak_texts(shown: Showing) -> tuple[list[str], set[tuple[str, str]]]:
    """Words that cannot be read well, and every pair of colours that was met: of the words, and of their ground."""
    texts, ground = shown.painted(silent=True)
    found, pairs = unmet(shown, texts), set()
    for text in texts:
        if text.faded or not text.shown.strip():
            continue
        place = position(text, shown.window)
        if not _in_sight(text.widget, place, shown.window):
            continue
        color, behind = shown.app.theme.color(text.color), most_common(ground, place)
        pairs.add((text.color, behind.name()))
        if (ratio := contrast(color, behind)) < TEXT:
            found.append(f"{path(text.widget)}: “{text.shown[:40]}” {text.color} on {behind.name()} is {ratio:.2f}")
    return found, pairs


def weak_edges(shown: Showing) -> list[str]:
    """Edges of controls and focus rings that cannot be told from what lies around them."""
    edges: list[Edge] = []
    with _edges_into(edges):
        picture = shown.seen()
    found = []
    for edge in edges:
        place = edge.box.toAlignedRect().translated(edge.widget.mapTo(shown.window, QPoint(0, 0)))
        if not _in_sight(edge.widget, place, shown.window) or place.height() < 6:
            continue
        color, around = shown.app.theme.color(edge.token), _around(picture, place)
        if (ratio := contrast(color, around)) < EDGE:
            found.append(
                f"{path(edge.widget)} “{edge.widget.label[:30]}”: {edge.token} on {around.name()}: {ratio:.2f}"
            )
    return found


@contextmanager
def _edges_into(edges: list[Edge]) -> Iterator[None]:
    painted = Canvas.box

    def box(
        canvas: Canvas, rect: QRectF, radius: float, fill: str = "", border: str = "", width: float = 1.0,
        dashed: bool = False,
    ) -> None:  # fmt: skip
        device = canvas.painter.device()
        # The outline of the control itself, or its ring. Lines that only separate need no contrast.
        whole = rect.width() > 0.6 * canvas.bounds.width() and rect.height() > 0.6 * canvas.bounds.height()
        plain = border not in ("", "line", "line2", "surface")
        if plain and whole and isinstance(device, Control) and canvas.painter.opacity() == 1:
            edges.append(Edge(device, canvas.painter.transform().mapRect(canvas.place(rect)), border))
        painted(canvas, rect, radius, fill, border, width, dashed)

    with patch.object(Canvas, "box", box):
        yield


def most_common(picture: QImage, place: QRect) -> QColor:
    """The colour of most pixels there."""
    inside = place.intersected(picture.rect())
    pixels: Counter[int] = Counter()
    for y in range(inside.top(), inside.bottom() + 1, 2):
        pixels.update(_line(picture, y, inside.left(), inside.right() + 1))
    return QColor(pixels.most_common(1)[0][0])


def _around(picture: QImage, place: QRect) -> QColor:
    """The colour that most of what lies two pixels outside has, above and below."""
    left, right = place.left() + 8, min(place.right() - 8, picture.width())
    left += 2 * max(0, (1 - left) // 2)  # into the picture, by steps of two
    pixels: Counter[int] = Counter()
    for y in (place.top() - 2, place.bottom() + 2):
        if 0 <= y < picture.height() and left < right:
            pixels.update(_line(picture, y, left, right))
    if not pixels:
        pixels[picture.pixel(place.left() + 3, place.center().y())] = 1
    return QColor(pixels.most_common(1)[0][0])


def _line(picture: QImage, y: int, left: int, right: int) -> list[int]:
    """Every second pixel of a line of a picture in Format_RGB32, which has no gaps between its lines."""
    start = y * picture.width()
    return memoryview(picture.constBits()).cast("I")[start + left : start + right : 2].tolist()


def _in_sight(widget: QWidget, place: QRect, window: QWidget) -> bool:
    """Whether this is really what is seen there: not scrolled away, and nothing lies over it."""
    if not window.rect().contains(place) or place.isEmpty():
        return False
    return all(
        (at := window.childAt(point)) is not None and (at is widget or widget.isAncestorOf(at))
        for point in (place.center(), place.topLeft(), place.bottomRight())
    )
