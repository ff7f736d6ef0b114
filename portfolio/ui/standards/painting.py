"""How a row of the board is painted: the standard with its claim, countable marks of what shows it, and each rating."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from portfolio.growth.standards.board import BoardRow, Mark
from portfolio.growth.standards.everyday import Everyday
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.standards.model import BoardModel, Column
from portfolio.ui.standards.words import counts, moved, moved_words, nothing_words, number_words, through_words
from portfolio.ui.theme import Face, Theme, kind_of

GROUP, LEAF, CODE = Face("body", 600, serif=True), Face("body"), Face("small", 600, tabular=True)
CLAIM = Face("small", 400, serif=True, italic=True)
WAY, COUNT, LEVEL, NOTE = Face("small", 500), Face("small", 600, tabular=True), Face("small", 600), Face("micro")
MOST_LINES = 3
MOST_SHAPES = 6
"""A longer scale is drawn as one bar."""


class WayPlace(NamedTuple):
    """Where one of the two everyday things stands in the cell, in reading order."""

    number: int
    rect: QRectF
    words: str


class RowPaint(QStyledItemDelegate):
    """`ways` gives the two everyday things of an empty standard, in the reader's words."""

    def __init__(self, theme: Theme, model: BoardModel, ways: Callable[[BoardRow], Sequence[Everyday]], parent: QObject,
                 writes: bool = True) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme, self._model, self._ways, self._writes = theme, model, ways, writes
        self._heights: dict[str, tuple[tuple[object, ...], int]] = {}
        self.width = 300.0
        """Of the first column without its indentation: who shows it says how wide that is."""

    # ---- sizes

    def pad(self) -> int:
        return self.theme.gap(8)

    def code_width(self) -> float:
        """Codes stand in a column of their own, as wide as the widest of the usual ones."""
        return self.theme.metrics(CODE).horizontalAdvance("0.0.a") + self.theme.gap(8)

    def lines_of(self, row: BoardRow, width: float) -> int:
        """How many lines its title takes."""
        face = LEAF if row.leaf else GROUP
        room = self._title_width(row, width)
        if self.theme.metrics(face).horizontalAdvance(row.title) <= room:
            return 1
        return max(1, len(wrapped(self.theme, row.title, face, room, MOST_LINES)))

    def has_below(self, row: BoardRow) -> bool:
        """Whether something stands below the title: its claim, or what would show it."""
        return bool(row.claim) or (row.leaf and row.gap and self._writes)

    def height(self, row: BoardRow, width: float) -> int:
        """How high a row is in this width; reckoned once, until something that stands in it is another."""
        known = (row.title, row.code, bool(row.claim), row.leaf and row.gap, bool(row.self_ratings or
                 row.evaluator_ratings), width, self.theme.generation)  # fmt: skip
        height = self._heights.get(row.standard_id)
        if height is None or height[0] != known:
            height = self._heights[row.standard_id] = (known, self._reckoned(row, width))
        return height[1]

    def _reckoned(self, row: BoardRow, width: float) -> int:
        theme = self.theme
        high = self.lines_of(row, width) * theme.metrics(LEAF if row.leaf else GROUP).height()
        high += theme.metrics(WAY).height() + theme.gap(3) if self.has_below(row) else 0
        rated = bool(row.self_ratings or row.evaluator_ratings)
        least = theme.metrics(LEVEL).height() + (theme.metrics(NOTE).height() + theme.gap(2) if rated else 0)
        return round(max(high, least, theme.px(18)) + 2 * self.pad())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = self._model.row(index)
        if row is None or index.column() != Column.STANDARD:
            return QSize(0, 0)
        return QSize(0, self.height(row, self.width - row.depth * self.theme.px(20)))

    def way_places(self, row: BoardRow, bounds: QRectF) -> list[WayPlace]:
        """Where the two everyday things stand, in reading order: `bounds` is the row from where its cell begins to
        the end of the last column, for what would show it needs more room than its title."""
        if not (row.leaf and row.gap and self._writes) or row.claim:
            return []
        theme = self.theme
        high = theme.metrics(WAY).height() + 2
        x = bounds.x() + self._code_room(row)
        y = bounds.bottom() - self.pad() - high
        gap = theme.gap(14)
        room = (bounds.right() - theme.gap(8) - x - gap) / 2
        found = []
        for number, way in enumerate(self._ways(row)[:2]):
            wide = min(room, theme.px(18) + theme.metrics(WAY).horizontalAdvance(way.words) + 2)
            found.append(WayPlace(number, QRectF(x, y, wide, high), way.words))
            x += wide + gap
        return found

    def draw_ways(self, canvas: Canvas, row: BoardRow, bounds: QRectF) -> None:
        """Paint them, over all columns."""
        theme = self.theme
        for way in self.way_places(row, bounds):
            size = theme.px(13)
            middle = way.rect.center().y()
            canvas.icon(QRectF(way.rect.x(), middle - size / 2, size, size), "plus", "accent")
            canvas.text(way.rect.adjusted(theme.px(18), 0, 0, 0), way.words, WAY, "accent")

    def _code_room(self, row: BoardRow) -> float:
        if not row.code:
            return 0.0
        theme = self.theme
        return max(self.code_width(), theme.metrics(CODE).horizontalAdvance(row.code) + theme.gap(8))

    def _title_width(self, row: BoardRow, width: float) -> float:
        return max(40.0, width - self._code_room(row) - self.theme.gap(8))

    # ---- painting

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._model.row(index)
        if row is None:
            return
        rtl = option.direction.name == "RightToLeft"
        bounds = QRectF(option.rect)
        painter.save()
        canvas = Canvas(painter, self.theme, bounds, rtl)
        if index.column() == Column.STANDARD:
            self._standard(canvas, row)
        elif index.column() == Column.EVIDENCE:
            self._evidence(canvas, row)
        else:
            own = index.column() == Column.OWN
            self._rating(canvas, row.self_ratings if own else row.evaluator_ratings, own)
        painter.restore()

    def _standard(self, canvas: Canvas, row: BoardRow) -> None:
        theme, bounds = self.theme, canvas.bounds
        face = LEAF if row.leaf else GROUP
        line = theme.metrics(face).height()
        x, y = bounds.x(), bounds.y() + self.pad()
        if row.code:
            canvas.text(QRectF(x, y, self._code_room(row), line), row.code, CODE, "ink2" if row.leaf else "accent")
            x += self._code_room(row)
        width = self._title_width(row, bounds.width())
        for part in wrapped(theme, row.title, face, width, MOST_LINES):
            canvas.text(QRectF(x, y, width + 1, line), part, face, "ink")
            y += line
        y += theme.gap(3)
        if row.claim:
            place = QRectF(x, y, width, theme.metrics(CLAIM).height())
            canvas.text(place, row.claim, CLAIM, "ink2")

    def _evidence(self, canvas: Canvas, row: BoardRow) -> None:
        theme, bounds = self.theme, canvas.bounds
        line = max(theme.metrics(COUNT).height(), theme.px(16))
        x, y = bounds.x() + theme.gap(4), bounds.y() + self.pad()
        end = bounds.right() - theme.gap(4)
        size = theme.px(15)

        def icon(name: str, color: str) -> None:
            nonlocal x
            canvas.icon(QRectF(x, y + (line - size) / 2, size, size), name, color, 1.8)
            x += size + theme.gap(4)

        def words(text: str, face: Face, color: str) -> None:
            nonlocal x
            wide = min(canvas.width(text, face) + 1, end - x)
            canvas.text(QRectF(x, y, wide, line), text, face, color)
            x += wide + theme.gap(8)

        if row.leaf and (row.gap or row.from_above):
            icon("circle-dashed", "warn" if row.gap else "ink3")
            words(nothing_words() if row.gap else through_words(), WAY, "warn" if row.gap else "ink2")
            return
        if row.leaf or row.evidence:
            for kind, count in counts(row.evidence):
                if x + size + theme.gap(4) + canvas.width(number_words(count), COUNT) > end:
                    words("…", COUNT, "ink2")
                    break
                icon(kind_of(kind).icon, kind_of(kind).token)
                words(number_words(count), COUNT, "ink")
        if not row.leaf:
            if row.total > len(row.evidence):
                icon("layers", "ink2")
                words(number_words(row.total), COUNT, "ink2")
            if gaps := self._model.gaps_below(row.standard_id):
                icon("circle-dashed", "warn")
                words(number_words(gaps), COUNT, "warn")

    def _rating(self, canvas: Canvas, marks: Sequence[Mark], own: bool) -> None:
        if not marks:
            return
        theme, bounds, last = self.theme, canvas.bounds, marks[-1]
        line, note = theme.metrics(LEVEL).height(), theme.metrics(NOTE).height()
        x, y = bounds.x() + theme.gap(4), bounds.y() + self.pad()
        end = bounds.right() - theme.gap(4)
        color = "accent" if own else "goal"
        x += draw_scale(canvas, QRectF(x, y, end - x, line), last.place, self._model.levels, color, own)
        canvas.text(QRectF(x, y, end - x, line), last.level, LEVEL, "ink")
        y += line + theme.gap(2)
        x = bounds.x() + theme.gap(4)
        how, _ = moved(marks)
        if how in ("up", "down"):
            canvas.text(QRectF(x, y, theme.px(14), note), "▲" if how == "up" else "▼", NOTE, "ink2")
            x += theme.px(14)
        canvas.text(QRectF(x, y, end - x, note), moved_words(marks), NOTE, "ink3")


def draw_scale(canvas: Canvas, rect: QRectF, place: int, levels: int, color: str, round_ones: bool) -> float:
    """A level as shapes, so many filled of so many; round ones are one's own, square ones an evaluator's. How wide."""
    if place < 0 or not 1 < levels <= MOST_SHAPES:
        return 0.0
    theme = canvas.theme
    size, between = theme.px(7), theme.px(3)
    x, y = rect.x(), rect.center().y() - size / 2
    for at in range(levels):
        on = at <= place
        canvas.box(QRectF(x, y, size, size), size / 2 if round_ones else 1, color if on else "", color, 1.2)
        x += size + between
    return x - rect.x() + theme.gap(5)
