"""Edges and focus rings that are painted into cards and lines stand out from what lies right beside them."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from typing import NamedTuple

import pytest
from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from portfolio.core.queries.collection import CollectionRow
from portfolio.ui.collection.cards import CHOSEN, FOCUSED, TICKING, Cards, Lines
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.palette.lines import draw_row
from portfolio.ui.palette.rows import Row
from portfolio.ui.theme import KINDS, THEMES, Mode, Theme
from tests.ui.theme.test_tokens import contrast

LEAST = 3.0
"""WCAG 2.2, 1.4.11."""
AROUND = 8
"""Pixels of the ground on which it lies, all around what is painted."""
STATES = ("edge", "focus", "accent")
"""What tells a control, where the keyboard is, and what is chosen; lines of other colours only separate."""
PHOTO = "#808080"
BLANK = CollectionRow("", "practice", "Title", "", "", "", "", "", "", "", 0, 0, 0, "private", "")


class Edge(NamedTuple):
    """A border as it was painted, its outer side."""

    place: QRectF
    radius: float
    width: float
    token: str


class EdgeCanvas(Canvas):
    """Paints as any canvas does, and keeps `edges`."""

    def __init__(self, painter: QPainter, theme: Theme, bounds: QRectF) -> None:
        super().__init__(painter, theme, bounds, False)
        self.edges: list[Edge] = []

    def box(
        self, rect: QRectF, radius: float, fill: str = "", border: str = "", width: float = 1.0, dashed: bool = False
    ) -> None:
        super().box(rect, radius, fill, border, width, dashed)
        if border in STATES or (fill == "accent" and not border):
            self.edges.append(Edge(rect, radius, width if border else 0, border or fill))


def weak(theme: Theme, size: tuple[float, float], ground: str, draw: Callable[[Canvas], None]) -> list[str]:
    """The edges that on one of their sides cannot be told from what lies outside, nor from what lies inside."""
    wide, high = size
    image = QImage(round(wide) + 2 * AROUND, round(high) + 2 * AROUND, QImage.Format.Format_RGB32)
    image.fill(theme.color(ground))
    with QPainter(image) as painter:
        painter.translate(AROUND, AROUND)
        canvas = EdgeCanvas(painter, theme, QRectF(0, 0, wide, high))
        draw(canvas)
    assert canvas.edges, "nothing tells that state"
    found = []
    for edge in canvas.edges:
        for at, outward in sides(edge):
            color = color_at(image, at - outward * (max(edge.width, 1) / 2))
            beside = [color_at(image, at + outward * 1.5), color_at(image, at - outward * (edge.width + 1.5))]
            if color == theme.color(edge.token).name() and max(contrast(color, one) for one in beside) < LEAST:
                found.append(f"{edge.token} {color} between {beside[0]} and {beside[1]}")
    return found


def sides(edge: Edge) -> Iterator[tuple[QPointF, QPointF]]:
    """Points on each straight side, and the direction that leads out of it."""
    place, corner = edge.place, edge.radius + 2
    for part in (0.2, 0.5, 0.8):
        x = place.left() + corner + part * (place.width() - 2 * corner)
        y = place.top() + corner + part * (place.height() - 2 * corner)
        yield QPointF(x, place.top()), QPointF(0, -1)
        yield QPointF(x, place.bottom()), QPointF(0, 1)
        yield QPointF(place.left(), y), QPointF(-1, 0)
        yield QPointF(place.right(), y), QPointF(1, 0)


def color_at(image: QImage, at: QPointF) -> str:
    return QColor(image.pixel(int(at.x() + AROUND), int(at.y() + AROUND))).name()


def photo(_sha256: str) -> QPixmap:
    """One as dark as light: nothing stands out from it by itself."""
    picture = QPixmap(64, 48)
    picture.fill(QColor(PHOTO))
    return picture


ENTRIES = [*(BLANK._replace(kind=kind) for kind in KINDS), BLANK._replace(kind="attachment", image="a" * 64)]


@pytest.mark.parametrize("make", [Cards, Lines])
@pytest.mark.parametrize("mode", THEMES)
def test_what_is_chosen_or_has_the_keyboard_in_the_collection(
    theme: Theme, mode: Mode, make: type[Cards] | type[Lines]
) -> None:
    theme.set_mode(mode)
    look = make(theme, QLocale("en_GB"), date(2026, 11, 22), photo)
    grid = look.grid(700)
    size = (grid.width, grid.height)
    found = [
        f"{row.kind}: {fault}"
        for row, flags in product(ENTRIES, (FOCUSED, CHOSEN, TICKING, FOCUSED | CHOSEN | TICKING))
        for fault in weak(theme, size, "bg", lambda canvas, row=row, flags=flags: look.draw(canvas, row, flags))
    ]
    assert not found, "\n".join(sorted(set(found)))


@pytest.mark.parametrize("mode", THEMES)
def test_the_line_of_the_palette_that_enter_would_choose(theme: Theme, mode: Mode) -> None:
    theme.set_mode(mode)
    row = Row("A title", "Goal, due 30 Jan", icon="flag", do=lambda: None)
    assert weak(theme, (620, 44), "surface", lambda canvas: draw_row(canvas, row, True)) == []
