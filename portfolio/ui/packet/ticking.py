"""A list of entries to tick, in a window of its own: pieces to open first, or private entries to show."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.kit.fields import SearchField
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.packet.content import Entry
from portfolio.ui.theme import Face, Theme, kind_of

ModelIndex = QModelIndex | QPersistentModelIndex

_ID = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1
_TITLE, _SUB = Face("body", 500), Face("small")


class TickDelegate(QStyledItemDelegate):
    """Paints a box, the kind and two lines; a press anywhere on the row ticks it, as does Space."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        metrics = self.theme.metrics
        height = metrics(_TITLE).height() + metrics(_SUB).height() + 2 * self.theme.gap(7)
        return QSize(self.theme.px(120), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        theme, rect = self.theme, QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        canvas = Canvas(painter, theme, rect, rtl)
        state = option.state
        if state & QStyle.StateFlag.State_MouseOver:
            canvas.box(rect, theme.gap(6), "rail", "line" if theme.tokens.outlined else "")
        on = index.data(Qt.ItemDataRole.CheckStateRole) in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        size, x, middle = theme.px(18), rect.x() + theme.gap(10), rect.center().y()
        box = QRectF(x, middle - size / 2, size, size)
        canvas.box(box, theme.px(5), "accent" if on else "surface", "accent" if on else "edge", 1.5)
        if on:
            inset = size * 0.14
            canvas.icon(box.adjusted(inset, inset, -inset, -inset), "check", "on_accent", 3.0)
        x += size + theme.gap(12)
        kind = kind_of(index.data(_KIND))
        canvas.icon(QRectF(x, middle - size / 2, size, size), kind.icon, kind.token, 1.8)
        x += size + theme.gap(10)
        title, _, sub = index.data(Qt.ItemDataRole.DisplayRole).rpartition("\n")
        high, low = theme.metrics(_TITLE).height(), theme.metrics(_SUB).height()
        room, y = rect.right() - theme.gap(10) - x, middle - (high + low) / 2
        canvas.text(QRectF(x, y, room, high), title, _TITLE, "ink")
        canvas.text(QRectF(x, y + high, room, low), sub, _SUB, "ink2")
        if state & QStyle.StateFlag.State_HasFocus:
            canvas.ring(rect, theme.gap(6))
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: ModelIndex
    ) -> bool:
        pressed = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        if pressed and event.button() != Qt.MouseButton.LeftButton:  # type: ignore[attr-defined]
            return False
        if not pressed and not (isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)):
            return False
        on = index.data(Qt.ItemDataRole.CheckStateRole) in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        return model.setData(
            index, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
        )


class TickDialog(QDialog):
    """Entries with a tick each. `ticked` carries the ids in the order in which they were ticked."""

    ticked = Signal(list)

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentence: str,
        entries: Sequence[Entry],
        confirm: str,
        *,
        chosen: Sequence[str] = (),
        most: int = 0,
        may_be_none: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`most` is how many may be ticked; 0 is any number. Nothing ticked is an answer where it `may_be_none`."""
        super().__init__(parent)
        self.theme = theme
        self._most, self._may_be_none = most, may_be_none or bool(most)
        self._order = [one for one in chosen if any(entry.id == one for entry in entries)]
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = SearchField(theme, self.tr("Find in this list"))
        self.search.textChanged.connect(self._find)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(TickDelegate(theme, self.list))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        for entry in entries:
            self._add(entry)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self._changed)
        self._count = Label(theme, "", Face("small", tabular=True), "ink2", wrap=True)
        self.confirm = Button(theme, confirm, kind="primary")
        self.confirm.clicked.connect(self._confirm)
        self.keep = Button(theme, self.tr("Cancel"))
        self.keep.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        gap = theme.gap(18)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(theme.gap(10))
        column.addWidget(Label(theme, title, Face("h2", 600, serif=True), wrap=True))
        column.addWidget(Label(theme, sentence, Face("body"), "ink2", wrap=True))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._count)
        buttons = FlowLayout(gap=theme.gap(8))
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.keep)
        column.addLayout(buttons)
        self._tell()
        self._fit(parent)

    def tick(self, entry_id: str, on: bool = True) -> None:
        """Tick one entry, as a click does."""
        for item in self._items():
            if item.data(_ID) == entry_id:
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _add(self, entry: Entry) -> None:
        when = day_month_year(self.locale(), entry.day, short=True) if entry.day else self.tr("without a date")
        item = QListWidgetItem(f"{' '.join(entry.title.split())}\n{kind_of(entry.kind).label()} · {when}")
        item.setData(_KIND, entry.kind)
        item.setData(_ID, entry.id)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if entry.id in self._order else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _find(self, words: str) -> None:
        wanted = words.casefold().split()
        for item in self._items():
            text = item.text().casefold()
            item.setHidden(not all(word in text for word in wanted))

    def _changed(self, item: QListWidgetItem) -> None:
        entry_id = item.data(_ID)
        on = item.checkState() == Qt.CheckState.Checked
        if on and entry_id not in self._order:
            if self._most and len(self._order) >= self._most:
                item.setCheckState(Qt.CheckState.Unchecked)
                self._count.set_color("warn")
                return
            self._order.append(entry_id)
        elif not on and entry_id in self._order:
            self._order.remove(entry_id)
        self._tell()

    def _tell(self) -> None:
        locale = self.locale()
        count = locale.toString(len(self._order))
        words = self.tr("{count} ticked", "", len(self._order)).format(count=count)
        if self._most:
            words = self.tr("{count} of at most {most} ticked", "", len(self._order)).format(
                count=count, most=locale.toString(self._most)
            )
        self._count.setText(words)
        self._count.set_color("ink2")
        # Where any number may be ticked, nothing ticked is nothing to do; where a few are picked, none is an answer.
        self.confirm.setEnabled(bool(self._order or self._may_be_none))

    def _confirm(self) -> None:
        self.ticked.emit(list(self._order))
        self.accept()

    def _fit(self, parent: QWidget | None) -> None:
        width, height = self.theme.px(560), self.theme.px(560)
        if parent is not None:
            room = parent.window().size()
            width, height = min(width, room.width() - 40), min(height, room.height() - 40)
        self.resize(max(320, width), max(320, height))
