"""The heading above the entries of one course, in the order by course."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QRectF

from portfolio.ui.collection.grid import Grid, GroupedGrid
from portfolio.ui.collection.words import badges_words
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme, kind_of

if TYPE_CHECKING:
    from portfolio.ui.models.collection import Group

_TITLE = Face("lead", 600, serif=True)
_COUNT = Face("small", tabular=True)


def grouped(grid: Grid, groups: "Sequence[Group]", count: int, theme: Theme) -> Grid | GroupedGrid:
    """The grid in parts, with room for a heading above each; the same grid where there are no groups."""
    if not groups:
        return grid
    head = round(theme.metrics(_TITLE).height() + theme.gap(12) + theme.gap(8))
    return GroupedGrid(grid, [group.start for group in groups], count, head)


def paint_headings(
    canvas: Canvas, where: QRect, grid: GroupedGrid, groups: "Sequence[Group]", top: int, locale: QLocale
) -> None:
    """The headings of which something lies in `where`, in pixels of the canvas, which begins at the height `top`."""
    for part in grid.headings_between(top + where.top(), top + where.bottom()):
        y, wide = grid.heading(part) - top, canvas.bounds.width() - 2 * grid.left
        draw_heading(canvas, QRectF(grid.left, y, wide, grid.head - grid.gap), groups[part], locale)


def draw_heading(canvas: Canvas, rect: QRectF, group: "Group", locale: QLocale) -> None:
    """The course's title and how many badges stand below; a line leads from them to the end."""
    theme, kind = canvas.theme, kind_of("programme")
    high = theme.metrics(_TITLE).height()
    y = rect.bottom() - high
    x, size = rect.x(), theme.px(16)
    if group.course:
        canvas.icon(QRectF(x, y + (high - size) / 2, size, size), kind.icon, kind.token)
        x += size + theme.gap(8)
    title = " ".join(group.title.split()) or (kind.label() if group.course else translate("Collection", "Of no course"))
    count = badges_words(locale, group.badges) if group.course else ""
    counted = canvas.width(count, _COUNT) + theme.gap(10) if count else 0.0
    wide = min(canvas.width(title, _TITLE), rect.right() - x - counted)
    canvas.text(QRectF(x, y, wide + 1, high), title, _TITLE, "ink")
    x += wide + theme.gap(10)
    if count:
        canvas.text(QRectF(x, y, counted, high), count, _COUNT, "ink3")
        x += counted
    if rect.right() - x > theme.gap(12):
        canvas.painter.fillRect(canvas.place(QRectF(x, round(y + high / 2), rect.right() - x, 1)), theme.color("line"))
