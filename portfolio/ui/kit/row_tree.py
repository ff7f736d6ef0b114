"""A tree of rows as wide as its place, painted by its delegate: what is folded, and where one is, stays."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QFrame, QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.tree_rows import AnyIndex, TreeRows
from portfolio.ui.theme import Face, Theme

INDENT = 20
HEAD = Face("small", 600)
_CELL = Face("small", 600)


class RowTree(QTreeView):
    """A subclass makes the delegate, hands it over by `dress`, and says how wide the columns are."""

    menu_requested = Signal(str, QPoint)
    """The key of a row."""

    HEADING = Face("body", 600, serif=True)
    """How the words of a row are written that holds others."""

    def __init__(self, theme: Theme, model: TreeRows[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._tree = theme, model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTreeView.SelectionMode.SingleSelection)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def dress(self, delegate: QAbstractItemDelegate) -> None:
        """Be painted by this one, in the look of the program."""
        self.setItemDelegate(delegate)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    # ---- what a subclass says

    def fit(self) -> None:
        """Make the columns as wide as there is room."""
        raise NotImplementedError

    def pad(self) -> int:
        """Pixels above the words of a row."""
        raise NotImplementedError

    def is_heading(self, index: AnyIndex) -> bool:
        """Whether the row stands above others of its own."""
        raise NotImplementedError

    def has_menu(self, index: AnyIndex) -> bool:
        """Whether anything can be done with the row."""
        return index.isValid()

    def draw_over(self, canvas: Canvas, index: AnyIndex) -> None:
        """What reaches over several cells of a row."""

    # ---- what it shows

    def show_rows(self, take: Callable[[], bool]) -> bool:
        """Let the model `take` what it is to show; it says whether the tree is another then, and so does this. What is
        folded stays folded, what came is unfolded, one stays where one was or comes to what stands there now."""
        model, before, here = self._tree, self._tree.keys, self._tree.row(self.currentIndex())
        at = model.key_of(here) if here is not None else ""
        folded = {key for key in before if self._holds(key) and not self.isExpanded(model.index_of(key))}
        top = self.verticalScrollBar().value()
        if not take():
            return False
        for key in model.keys:
            if key not in folded and self._holds(key):
                self.expand(model.index_of(key))
        self._stay(at if model.index_of(at).isValid() else self._nearest(before, at))
        self.verticalScrollBar().setValue(top)
        return True

    def go_to(self, key: str) -> bool:
        """Go to this row, or to the first that is no heading where it is not shown. Says whether it is."""
        index = self._tree.index_of(key)
        target = index if index.isValid() else self._first()
        if target.isValid():
            above = target.parent()
            while above.isValid():
                self.expand(above)
                above = above.parent()
            self.setCurrentIndex(target)
            self.scrollTo(target)
        return index.isValid()

    def row_rect(self, index: AnyIndex) -> QRect:
        """A row in the viewport, as wide as that."""
        rect = self.visualRect(index)
        return QRect(0, rect.y(), self.viewport().width(), rect.height())

    def widen(self, widths: Mapping[Any, float]) -> None:
        """Give each of these columns so many pixels."""
        header = self.header()
        for column, wide in widths.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, round(wide))

    def first_width(self) -> float:
        """What the first column has for words, a bar that may come at the side counted: so no row is another then."""
        bar = self.verticalScrollBar()
        kept = 0 if bar.isVisible() else bar.sizeHint().width()
        return float(self.header().sectionSize(0) - self.indentation() - kept)

    # ---- Qt

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFrom(self, event.pos()))
        row = self._tree.row(index)
        if row is not None and self.has_menu(index):
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_requested.emit(self._tree.key_of(row), at)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        opt: Any = option
        theme, now = self.theme, self.currentIndex()
        rect = QRectF(0, opt.rect.y(), self.viewport().width(), opt.rect.height())
        here = now.isValid() and index.internalId() == now.internalId()
        canvas = Canvas(painter, theme, QRectF(self.viewport().rect()), is_rtl(self))
        painter.save()
        if here:
            place = rect.adjusted(0, 1, 0, -1)
            canvas.box(place, theme.gap(8), "accent_soft", "accent" if theme.tokens.outlined else "")
        elif self.is_heading(index):
            canvas.box(rect, 0, "raised")
        if not here:
            painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.color("line"))
        painter.restore()
        super().drawRow(painter, option, index)
        painter.save()
        self.draw_over(canvas, index)
        if here and self.hasFocus():
            canvas.ring(rect.adjusted(1, 1, -1, -1), theme.gap(8))
        painter.restore()

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        if not self._tree.rowCount(index):
            return
        size, step = self.theme.px(14), self.indentation()
        x = rect.x() if is_rtl(self) else rect.right() + 1 - step
        high = self.theme.metrics(self.HEADING).height()
        place = QRectF(x + (step - size) / 2, rect.y() + self.pad() + (high - size) / 2, size, size)
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        Canvas(painter, self.theme, place, is_rtl(self)).icon(place, name, "ink2")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()

    # ---- inside

    def _holds(self, key: str) -> bool:
        return self._tree.rowCount(self._tree.index_of(key)) > 0

    def _first(self) -> QModelIndex:
        found = (self._tree.index_of(key) for key in self._tree.keys)
        return next((index for index in found if not self.is_heading(index)), QModelIndex())

    def _nearest(self, before: list[str], at: str) -> str:
        """Where one was is gone: the next row that stands where it stood, else the one before."""
        place = before.index(at) if at in before else len(before)
        indexes = ((key, self._tree.index_of(key)) for key in [*before[place + 1 :], *reversed(before[:place])])
        return next((key for key, index in indexes if index.isValid() and not self.is_heading(index)), "")

    def _stay(self, key: str) -> None:
        """At this row, without unfolding what it is in."""
        target = self._tree.index_of(key)
        above = target.parent()
        while above.isValid():
            target = target if self.isExpanded(above) else above
            above = above.parent()
        if target.isValid():
            self.setCurrentIndex(target)
        else:
            self.go_to("")

    def _restyle(self) -> None:
        theme, tokens = self.theme, self.theme.tokens
        self.setIndentation(theme.px(INDENT))
        self.header().setFont(theme.face(HEAD))
        self.setFont(theme.face(_CELL))
        edge = f"border: 1px solid {tokens.line}; border-radius: {theme.gap(12)}px;"
        self.setStyleSheet(
            f"QTreeView {{ background: {tokens.surface}; {edge} selection-background-color: transparent; }}"
            "QTreeView::item, QTreeView::item:selected, QTreeView::item:hover, QTreeView::branch {"
            " background: transparent; border: none; image: none; }"
            f"QHeaderView {{ background: transparent; }} QHeaderView::section {{ background: {tokens.surface};"
            f" color: {tokens.ink2}; border: none; border-bottom: 1px solid {tokens.line2};"
            f" padding: {theme.gap(7)}px {theme.gap(4)}px; }}"
        )
        self.fit()
        self.scheduleDelayedItemsLayout()
