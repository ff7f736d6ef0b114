"""The list of what became of each file, over the window: section by section, to be copied or saved."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.kit.words import translate
from portfolio.ui.shell.came_in import REFUSED, SECTIONS, CameIn, as_text, shown_name, summary_words
from portfolio.ui.shell.kind_filter import KindFilter
from portfolio.ui.theme import Face, Theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
MOST_LINES = 6
_NAME, _WHERE, _WORDS = Face("body", 600), Face("small"), Face("small")
_ICONS = {name: icon for name, _, icon in SECTIONS}


class Rows(QAbstractListModel):
    """The files of the sections that are shown."""

    def __init__(self, rows: Sequence[CameIn], parent: QWidget) -> None:
        super().__init__(parent)
        self._all, self.rows = rows, list(rows)

    def show_sections(self, sections: frozenset[str]) -> None:
        """Show only these; all where there is none."""
        self.beginResetModel()
        self.rows = [row for row in self._all if not sections or row.section in sections]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is always the same
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ". ".join(part for part in (row.name, row.where, row.words) if part)
        return None


class _Lines(QListView):
    """Rows as high as their words; they are reckoned when the width changes."""

    def __init__(self, theme: Theme, rows: Rows) -> None:
        super().__init__()
        self.theme = theme
        self._wrapped: dict[tuple[str, int], list[str]] = {}
        self.setModel(rows)
        self.setItemDelegate(_Line(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one that came later would move all
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(theme.px(20))

    @property
    def indent(self) -> int:
        """How far the words stand from the side where reading begins: behind the icon."""
        return self.theme.gap(10) + self.theme.px(18) + self.theme.gap(10)

    def words(self, row: CameIn) -> list[str]:
        """What became of it, line by line."""
        width = self.viewport().width() - self.indent - self.theme.gap(10)
        key = (row.words, width)
        if key not in self._wrapped:
            self._wrapped[key] = wrapped(self.theme, row.words, _WORDS, width, MOST_LINES)
        return self._wrapped[key]

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != event.size().width():
            self._wrapped.clear()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)


class _Line(QStyledItemDelegate):
    def __init__(self, view: _Lines) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme, row = self._view.theme, index.data(ROW)
        height = theme.metrics(_NAME).height() + 2 * theme.gap(7)
        return QSize(theme.px(120), round(height + len(self._view.words(row)) * theme.metrics(_WORDS).height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, row = self._view, index.data(ROW)
        theme = view.theme
        painter.save()
        canvas = Canvas(painter, theme, QRectF(option.rect), is_rtl(view))
        rect = canvas.bounds
        if option.state & QStyle.StateFlag.State_Selected:
            canvas.box(rect.adjusted(0, 1, 0, -1), theme.gap(8), "accent_soft")
        if option.state & QStyle.StateFlag.State_HasFocus:
            canvas.ring(rect.adjusted(0, 1, 0, -1), theme.gap(8))
        size, high = theme.px(18), theme.metrics(_NAME).height()
        top = rect.y() + theme.gap(7)
        color = "warn" if row.section == REFUSED else "ink3"
        canvas.icon(QRectF(rect.x() + theme.gap(10), top + (high - size) / 2, size, size), _ICONS[row.section], color)
        x, end = rect.x() + view.indent, rect.right() - theme.gap(10)
        name = shown_name(row)
        wide = min(canvas.width(name, _NAME) + 2, end - x)
        canvas.text(QRectF(x, top, wide, high), name, _NAME, "ink", elide=Qt.TextElideMode.ElideMiddle)
        after = x + wide + theme.gap(10)
        canvas.text(QRectF(after, top, max(0.0, end - after), high), row.where, _WHERE, "ink3")
        top, high = top + high, theme.metrics(_WORDS).height()
        for number, words in enumerate(view.words(row)):
            canvas.text(QRectF(x, top + number * high, end - x, high), words, _WORDS, "ink2")
        painter.restore()


class CameInList(CardOverlay):
    """`folder` is where a saved list is offered to go."""

    def __init__(self, theme: Theme, rows: Sequence[CameIn], folder: Path, parent: QWidget) -> None:
        super().__init__(theme, parent, width=820, top=64)
        self._all, self._folder = rows, folder
        title, _ = summary_words(self.locale(), rows)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(theme.gap(26), theme.gap(20), theme.gap(20), theme.gap(20))
        column.setSpacing(theme.gap(12))
        head = QHBoxLayout()
        head.addWidget(SectionTitle(theme, title), 1)
        self._close = Button(theme, "", icon="x", kind="ghost", tip=self.tr("Close"), keys="Esc")
        self._close.clicked.connect(self.close)
        head.addWidget(self._close)
        column.addLayout(head)
        counts = {name: sum(1 for row in rows if row.section == name) for name, _, _ in SECTIONS}
        self.model = Rows(rows, self)
        self.view = _Lines(theme, self.model)
        self.view.setAccessibleName(title)
        chips = [((name,), translate("CameIn", words), icon) for name, words, icon in SECTIONS if counts[name]]
        self.chips = KindFilter(theme, choices=(((), self.tr("All"), ""), *chips))
        self.chips.set_counts(counts)
        self.chips.chosen.connect(self._narrow)
        column.addWidget(self.chips)
        column.addWidget(self.view, 1)
        self.view.setMinimumHeight(max(theme.px(120), min(theme.px(430), parent.height() - theme.gap(330))))
        foot = QHBoxLayout()
        self._said = Label(theme, "", Face("small"), "ink2")
        foot.addWidget(self._said, 1)
        self.copy = Button(theme, self.tr("Copy the list"), icon="file-text")
        self.copy.clicked.connect(self._copy)
        save = Button(theme, self.tr("Save the list…"), icon="download")
        save.clicked.connect(self._choose)
        foot.addWidget(self.copy)
        foot.addWidget(save)
        column.addLayout(foot)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence.StandardKey.Copy, self, self._copy, context=within)
        self.setAccessibleName(title)

    def open(self) -> None:
        """Lie over the window until one leaves it."""
        self.come_up(self.view)
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))

    def save_to(self, file: str) -> None:
        """Write the list there."""
        try:
            Path(file).write_text(as_text(self._all), encoding="utf-8")
        except OSError:
            self._say(self.tr("The list could not be written there. Choose another folder."))
        else:
            self._say(self.tr("The list is saved."))

    def _narrow(self, sections: frozenset[str]) -> None:
        self.model.show_sections(sections)
        self.view.scrollToTop()

    def _copy(self) -> None:
        QApplication.clipboard().setText(as_text(self._all))
        self._say(self.tr("The list is copied."))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the list"), str(self._folder / self.tr("what came in.txt")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def _say(self, words: str) -> None:
        self._said.setText(words)
        announce(self, words)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        # The dialog that asks where to save is a window of its own, and comes back here.
        if new is not None and new.window() is self.window():
            super()._on_focus(old, new)
