"""The table of evaluation PDFs that were looked over; a press or Enter opens one."""

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.received.look_model import GAPS, NAME, PERIOD, ROW, STATE, Index, LookModel
from portfolio.ui.received.look_words import state_of
from portfolio.ui.theme import Face, Theme

_SHARES = {NAME: 28, PERIOD: 22, GAPS: 22, STATE: 28}

_NAME, _FILE, _TEXT = Face("body", 600), Face("small"), Face("body")
_MOST_LINES = 6


class _Cells(QStyledItemDelegate):
    """Whose it is above the name of the file; else words in as many lines as they need, behind their shape."""

    def __init__(self, theme: Theme, table: "LookTable") -> None:
        super().__init__(table)
        self._theme, self._table = theme, table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme, one = self._theme, index.data(ROW)
        if index.column() == NAME:
            high = theme.metrics(_NAME).height() + (theme.metrics(_FILE).height() if one.name else 0)
        else:
            high = max(1, len(self._lines(index))) * theme.metrics(_TEXT).height()
        return QSize(theme.px(60), round(high + 2 * theme.gap(7)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, one = self._theme, index.data(ROW)
        outlined, chosen = theme.tokens.outlined, bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        ground = "raised" if index.row() % 2 else "surface"
        if chosen:
            ground = "accent" if outlined else "accent_soft"
        painter.fillRect(option.rect, theme.color(ground))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        canvas = Canvas(painter, theme, QRectF(option.rect), rtl)
        rect = canvas.bounds.adjusted(theme.gap(8), 0, -theme.gap(8), 0)
        ink, quiet = ("on_accent", "on_accent") if chosen and outlined else ("ink", "ink2")
        if index.column() == NAME:
            high, low = theme.metrics(_NAME).height(), theme.metrics(_FILE).height() if one.name else 0
            top = rect.center().y() - (high + low) / 2
            canvas.text(QRectF(rect.x(), top, rect.width(), high), one.name or one.file, _NAME, ink)
            if one.name:
                line = QRectF(rect.x(), top + high, rect.width(), low)
                canvas.text(line, one.file, _FILE, quiet, elide=Qt.TextElideMode.ElideMiddle)
        else:
            self._words(canvas, rect, index, ink, shape_in_ink=chosen and outlined)
        painter.restore()

    def _words(self, canvas: Canvas, rect: QRectF, index: Index, ink: str, *, shape_in_ink: bool) -> None:
        theme, line = self._theme, self._theme.metrics(_TEXT).height()
        lines = self._lines(index)
        top = rect.center().y() - len(lines) * line / 2
        if index.column() == STATE:
            state, size = state_of(index.data(ROW), self._table.own), theme.px(18)
            place = QRectF(rect.x(), top + (line - size) / 2, size, size)
            canvas.icon(place, state.icon, ink if shape_in_ink else state.color, 1.9)
            rect = rect.adjusted(size + theme.gap(8), 0, 0, 0)
        for number, words in enumerate(lines):
            canvas.text(QRectF(rect.x(), top + number * line, rect.width(), line), words, _TEXT, ink)

    def _lines(self, index: Index) -> list[str]:
        theme = self._theme
        width = self._table.columnWidth(index.column()) - 2 * theme.gap(8)
        if index.column() == STATE:
            width -= theme.px(18) + theme.gap(8)
        words = str(index.data() or "")
        return wrapped(theme, words, _TEXT, width, _MOST_LINES) if words else []


class LookTable(QTableView):
    """Rows are as high as their words."""

    opened = Signal(object)
    """The Received of a row."""

    def __init__(self, theme: Theme, model: LookModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._rows = theme, model
        self.setModel(model)
        self.setItemDelegate(_Cells(theme, self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.clicked.connect(self._open)
        model.modelReset.connect(self._begin)
        theme.changed.connect(self.restyle)
        self.restyle()

    @property
    def own(self) -> str:
        """The name of the reader's own key."""
        return self._rows.own

    def _begin(self) -> None:
        self.resizeRowsToContents()
        if self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, NAME))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        for column, share in _SHARES.items():
            self.horizontalHeader().resizeSection(column, width * share // 100)
        self.resizeRowsToContents()

    def restyle(self) -> None:
        """Take the fonts and colours of the theme."""
        theme, tokens = self.theme, self.theme.tokens
        self.setFont(theme.font("body"))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in _SHARES:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(theme.px(34))
        self.setStyleSheet(
            f"QTableView {{ background: {tokens.surface}; border: 1px solid {tokens.line}; }}"
            f"QTableView:focus {{ border: 2px solid {tokens.focus}; }}"
            f"QHeaderView::section {{ background: {tokens.raised}; color: {tokens.ink2}; border: none;"
            f" border-bottom: 1px solid {tokens.line}; padding: {theme.gap(5)}px {theme.gap(8)}px; }}"
        )
        header.setFont(theme.font("small", 600))
