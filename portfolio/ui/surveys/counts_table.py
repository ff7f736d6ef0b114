"""The table in which counts are typed: digits begin at once, Tab and Enter go on to the next cell."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from portfolio.ui.kit.paint import wrapped
from portfolio.ui.surveys.counts_model import MOST, CountsModel
from portfolio.ui.theme import Face, Theme

_Index = QModelIndex | QPersistentModelIndex
_BODY, _MOST_LINES = Face("body"), 12
_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CountsTable(QTableView):
    """Arrow keys move, Delete empties a cell. What is beyond the number of people is drawn as a warning."""

    left = Signal()
    """Enter was pressed in the last cell."""
    typed = Signal()
    """A figure was typed in a cell that is still open; `commit` takes it."""

    def __init__(self, theme: Theme, model: CountsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._model = theme, model
        self.setModel(model)
        self._cells = _Cells(self)
        self.setItemDelegate(self._cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )  # fmt: skip
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        self.setAccessibleName(self.tr("How many chose each answer"))
        theme.changed.connect(self._restyle)
        self._restyle()

    def begin(self) -> None:
        """To the first cell that one types in."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._model.is_typed(self.currentIndex()):
            self.setCurrentIndex(self._model.index(0, 1))

    def commit(self) -> None:
        """Take what stands in the cell that is open, and leave it open."""
        if self.state() == QAbstractItemView.State.EditingState and isValid(self._cells.field):
            self.commitData(self._cells.field)

    def go_on(self, by: int = 1) -> bool:
        """To the next cell, or the one before; says whether there was one."""
        model, at = self._model, self.currentIndex()
        wide = len(model.levels)
        if not at.isValid():
            self.begin()
            return True
        place = at.row() * wide + max(0, min(at.column() - 1, wide - 1)) + by
        if not 0 <= place < wide * model.rowCount():
            return False
        self.setCurrentIndex(model.index(place // wide, place % wide + 1))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.state() == QAbstractItemView.State.EditingState:
            event.ignore()  # the field goes on by itself, and lets its key pass
        elif key in _ON and plain:
            if not self.go_on():
                self.left.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self._model.setData(self.currentIndex(), "")
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Tab stays in the table until its end."""
        return False if self.go_on(1 if next else -1) else super().focusNextPrevChild(next)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, hints.NoHint)
        if hint == hints.RevertModelCache:  # also what was taken meanwhile
            self._model.setData(self.currentIndex(), self._cells.was)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if hint == hints.EditPreviousItem:
            self.go_on(-1)
        elif hint in (hints.EditNextItem, hints.SubmitModelCache) and not self.go_on():
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def fit(self) -> None:
        """Answers as wide as their names, the question takes the rest."""
        header, theme = self.horizontalHeader(), self.theme
        wide = 0
        for column in range(1, self._model.columnCount()):
            words = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            width = min(theme.px(130), round(theme.metrics(Face("small", 600)).horizontalAdvance(words)) + theme.px(14))
            width = max(width, theme.px(64))
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
            wide += width
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, max(theme.px(120), self.viewport().width() - wide))
        self.resizeRowsToContents()

    def _restyle(self) -> None:
        theme, tokens = self.theme, self.theme.tokens
        self.setFont(theme.font("body"))
        self.horizontalHeader().setFont(theme.font("small", 600))
        chosen = tokens.accent if tokens.outlined else tokens.accent_soft
        ink = tokens.on_accent if tokens.outlined else tokens.ink
        self.setStyleSheet(
            f"QTableView {{ background: {tokens.surface}; color: {tokens.ink}; border: 1px solid {tokens.line};"
            f" border-radius: {theme.gap(12)}px; gridline-color: {tokens.line}; }}"
            f"QTableView::item {{ padding: {theme.gap(4)}px {theme.gap(6)}px; }}"
            f"QTableView::item:selected {{ background: {chosen}; color: {ink}; }}"
            f"QLineEdit{{border-radius:0px;padding:0px {theme.gap(4)}px}}"
            f"QHeaderView::section {{ background: {tokens.surface}; color: {tokens.ink2}; border: none;"
            f" border-bottom: 1px solid {tokens.line2}; padding: {theme.gap(6)}px {theme.gap(4)}px; }}"
        )
        self.fit()


class _Cells(QStyledItemDelegate):
    """Numbers only; Enter in the field goes on as Tab does. Who sees the focus knows the cell by its ring."""

    def __init__(self, table: CountsTable) -> None:
        super().__init__(table)
        self._table = table
        self.field: QWidget = table
        """The one that is open, or was last."""
        self.was = ""
        """What stood in the cell before."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        field = QLineEdit(parent)
        field.setValidator(QIntValidator(0, MOST, field))
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        field.textEdited.connect(lambda _: self._table.typed.emit())
        self.field, self.was = field, str(index.data(Qt.ItemDataRole.EditRole) or "")
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        editor.setGeometry(QRect(option.rect))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint, theme = super().sizeHint(option, index), self._table.theme
        high = theme.metrics(_BODY).height()
        if index.column() == 0:
            room = self._table.columnWidth(0) - 2 * theme.gap(6) - theme.px(10)
            high *= max(1, len(wrapped(theme, str(index.data()), _BODY, room, _MOST_LINES)))
        return QSize(hint.width(), max(round(high) + 2 * theme.gap(8), theme.px(34)))

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the ring is drawn below
        if index.column() == 0:
            option.state &= ~QStyle.StateFlag.State_Selected
        model = self._table.model()
        if isinstance(model, CountsModel) and index.column() == model.columnCount() - 1:
            tokens = self._table.theme
            wrong = index.row() in model.too_many()
            option.palette.setColor(option.palette.ColorRole.Text, tokens.color("warn" if wrong else "ink2"))
            if wrong:
                option.font.setBold(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        if self._table.hasFocus() and index == self._table.currentIndex():
            painter.save()
            pen = painter.pen()
            pen.setColor(self._table.theme.color("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
            painter.restore()
