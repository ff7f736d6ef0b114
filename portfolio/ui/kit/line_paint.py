"""How a line of a list is painted: its ground and what marks it as the current one; and how high it is, kept."""

from typing import Generic

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.line_count import LineCount
from portfolio.ui.kit.line_list import LinesModel, LinesView, LineT
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

_SPARE = 1_000
"""So many heights of lines that are no more may be kept beside those that are."""


class LinePaint(QStyledItemDelegate, Generic[LineT]):
    """A subclass says how `high` a line is, and draws it with `tell`."""

    def __init__(self, theme: Theme, model: LinesModel[LineT], view: LinesView[LineT]) -> None:
        super().__init__(view)
        self.theme, self._model, self._view = theme, model, view
        self._heights: dict[LineT, int] = {}
        """Of what was seen in this width: Qt asks for all of them whenever one comes or goes."""
        self._width = 0
        self.count = LineCount(theme)
        theme.changed.connect(self._forget)

    def high(self, line: LineT, width: float) -> int:
        """How high a line is in this width."""
        raise NotImplementedError

    def tell(self, canvas: Canvas, line: LineT, bounds: QRectF) -> None:
        """Draw what it says."""
        raise NotImplementedError

    def start(self) -> float:
        """Where the words begin, beside the mark."""
        return float(self.theme.gap(14) + self.theme.px(18) + self.theme.gap(10))

    def room(self, width: float) -> float:
        """How wide the words may be."""
        return max(80.0, width - self.start() - self.theme.gap(14))

    def _forget(self) -> None:
        self._heights.clear()
        self.count.forget()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line, width = self._model.line(index), self._view.viewport().width()
        if line is None:
            return QSize(width, 0)
        if width != self._width or len(self._heights) > 2 * len(self._model.lines) + _SPARE:
            self._forget()
            self._width = width
        if (height := self._heights.get(line)) is None:
            height = self._heights[line] = self.high(line, width)
        return QSize(width, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = self._model.line(index)
        if line is None:
            return
        theme, bounds = self.theme, QRectF(option.rect)
        here, mode = self._view.currentIndex() == index, self._view.selectionMode()
        several = mode == LinesView.SelectionMode.ExtendedSelection
        marked = self._view.selectionModel().isSelected(index) if several else here
        painter.save()
        canvas = Canvas(painter, theme, bounds, is_rtl(self._view))
        place = bounds.adjusted(1, 1, -1, -1)
        if marked:
            canvas.box(place, theme.gap(8), "accent_soft", "accent" if theme.tokens.outlined else "")
        else:
            painter.fillRect(QRectF(bounds.x(), bounds.bottom() - 1, bounds.width(), 1), theme.color("line"))
        self.tell(canvas, line, bounds)
        if here and self._view.hasFocus():
            canvas.ring(place, theme.gap(8))
        painter.restore()
