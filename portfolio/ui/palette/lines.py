"""The list below the palette's field: paints the lines and moves over those that can be chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.palette.field import SIDE
from portfolio.ui.palette.rows import ROW, Row, Rows
from portfolio.ui.theme import Face, Theme

_HEADING = Face("body", 600)
_WORDS, _CHOSEN = Face("h3", 500), Face("h3", 600)
_END = Face("body")
_KEY = Face("micro", 600)
_NOTE = Face("lead")
_MOST_OF_END = 0.42
"""Of a line's width, what kind and date may take from the title."""


class Lines(QListView):
    """Never has the focus: the field keeps it and sends the keys on. `chosen` is a click on a line."""

    chosen = Signal()

    def __init__(self, theme: Theme, rows: Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self._rows = theme, rows
        self._pointer = QPoint(-1, -1)
        self._heights: list[int] = []
        self._reckoned_at = theme.generation
        self.setModel(rows)
        self.setItemDelegate(_Line(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        theme.changed.connect(self._restyle)
        self._restyle()

    def put(self, rows: list[Row]) -> None:
        """Show these lines, the first that can be chosen marked."""
        self._reckon(rows)
        self._rows.put(rows)
        self.step(1)
        self.scrollToTop()

    def row(self) -> Row | None:
        """The line that is marked."""
        index = self.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

    def step(self, by: int) -> bool:
        """Mark the next line that can be chosen, or the one before. Says whether there was one."""
        at = self.currentIndex().row() + by
        while 0 <= at < len(self._rows.rows):
            if self._rows.rows[at].do is not None:
                self._mark(at)
                return True
            at += by
        if by < 0:
            self.scrollToTop()  # the heading above the first line comes into sight
        return False

    def page(self, by: int) -> None:
        """As many lines as are in sight."""
        height = max(1, round(line_height(self.theme)))
        for _ in range(max(1, self.viewport().height() // height - 1)):
            if not self.step(by):
                break

    def content_height(self) -> int:
        """What all lines together ask for."""
        return sum(self.heights())

    def heights(self) -> list[int]:
        """Of each line. The list and what it lies on ask for them again and again at each letter."""
        if self._reckoned_at != self.theme.generation:
            self._reckon(self._rows.rows)
        return self._heights

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Only a mouse that is moved marks a line: lines that come to lie under it while one types do not.
        point = event.globalPosition().toPoint()
        if self._pointer not in (QPoint(-1, -1), point):
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and self._rows.rows[index.row()].do is not None and index != self.currentIndex():
                self.setCurrentIndex(index)
        self._pointer = point

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if self._rows.rows[index.row()].do is not None:
                self.setCurrentIndex(index)
                self.chosen.emit()

    def _mark(self, at: int) -> None:
        index = self._rows.index(at)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _restyle(self) -> None:
        viewport = self.viewport()
        palette = viewport.palette()
        palette.setColor(viewport.backgroundRole(), self.theme.color("surface"))
        viewport.setPalette(palette)  # its own: under a style sheet it takes over no colour that changes later
        viewport.setAutoFillBackground(True)
        self.doItemsLayout()

    def _reckon(self, rows: Sequence[Row]) -> None:
        self._heights = [round(row_height(self.theme, row)) for row in rows]
        self._reckoned_at = self.theme.generation


class _Line(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: Lines) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(120), self._view.heights()[index.row()])

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW)
        painter.save()
        canvas = Canvas(painter, self._theme, QRectF(option.rect), is_rtl(self._view))
        draw_row(canvas, row, index == self._view.currentIndex())
        painter.restore()


def line_height(theme: Theme) -> float:
    """How high a line is that can be chosen."""
    return theme.metrics(_WORDS).height() + 2 * theme.gap(12)


def row_height(theme: Theme, row: Row) -> float:
    """How high a line is, from the metrics of its font."""
    if row.do is not None:
        return line_height(theme) + (theme.metrics(_END).height() + theme.gap(1) if _is_double(row) else 0)
    if row.is_note:
        return theme.metrics(_NOTE).height() + 2 * theme.gap(16)
    return theme.metrics(_HEADING).height() + theme.gap(16)


def _is_double(row: Row) -> bool:
    """What is done at once says all of it, if need be in two lines."""
    return row.at_once and bool(row.end)


def draw_row(canvas: Canvas, row: Row, marked: bool) -> None:
    """Paint a line; a heading stands near what it is above."""
    theme, rect = canvas.theme, canvas.bounds
    inner = rect.adjusted(theme.gap(SIDE), 0, -theme.gap(SIDE), 0)
    if row.do is None:
        face, color = (_NOTE, "ink2") if row.is_note else (_HEADING, "ink3")
        low = 0 if row.is_note else theme.gap(6)
        canvas.text(inner.adjusted(0, low, 0, 0), row.words, face, color)
        return
    if marked:
        canvas.box(rect, theme.gap(10), "accent_soft", "focus" if theme.tokens.outlined else "", 2)
        if not theme.tokens.outlined:  # the soft ground alone is hardly seen on an old screen
            bar, high = theme.px(3), rect.height() * 0.5
            canvas.box(QRectF(rect.x() + bar + 1, rect.center().y() - high / 2, bar, high), bar / 2, "accent")
    icon = theme.px(19)
    canvas.icon(QRectF(inner.x(), inner.center().y() - icon / 2, icon, icon), row.icon, row.token, 1.8)
    x = inner.x() + icon + theme.gap(14)
    end = inner.right()
    if row.keys and (marked or not row.at_once):
        end -= _draw_keys(canvas, QRectF(x, inner.y(), end - x, inner.height()), row.keys, marked and row.at_once)
    face = _CHOSEN if marked else _WORDS
    words = QRectF(x, inner.y(), end - x, inner.height())
    if _is_double(row):
        high, below = theme.metrics(face).height(), theme.metrics(_END).height()
        top = rect.center().y() - (high + theme.gap(1) + below) / 2
        words = QRectF(x, top, end - x, high)
        under = QRectF(x, top + high + theme.gap(1), end - x, below)
        canvas.text(under, row.end, _END, "ink2" if marked else "ink3")
    elif row.end:
        width = min(canvas.width(row.end, _END) + 1, (inner.right() - x) * _MOST_OF_END)
        canvas.text(QRectF(end - width, inner.y(), width, inner.height()), row.end, _END, "ink2" if marked else "ink3")
        words.setRight(end - width - theme.gap(14))
    # Of something to do both ends count: what it is, and for which day.
    elide = Qt.TextElideMode.ElideMiddle if row.at_once else Qt.TextElideMode.ElideRight
    canvas.text(words, row.words, face, "ink", elide=elide)


def _draw_keys(canvas: Canvas, rect: QRectF, keys: str, strong: bool) -> float:
    """A key cap at the end of `rect`; returns how much room it took."""
    theme = canvas.theme
    width = canvas.width(keys, _KEY) + theme.px(11)
    height = theme.metrics(_KEY).height() + theme.px(4)
    box = QRectF(rect.right() - width, rect.center().y() - height / 2, width, height)
    canvas.box(box, theme.px(4), "surface", "accent" if strong else "line2")
    canvas.text(box, keys, _KEY, "accent" if strong else "ink2", "center")
    return width + theme.gap(14)
