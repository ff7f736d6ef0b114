"""A list of things that are told in several lines each: its model, and the view, which stays where one was."""

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from portfolio.ui.kit.base import plain_tip
from portfolio.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
MANY = 300
"""Rows that no window is as high as."""


class Told(Protocol):
    """One of the things, in words: a tuple that is another when it is told otherwise."""

    @property
    def key(self) -> str:
        """By which it is known again."""

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""

    @property
    def tip(self) -> str: ...


LineT = TypeVar("LineT", bound=Told)


class LinesModel(QAbstractListModel, Generic[LineT]):
    """`show_lines` tells what came, what went and what changed; where the order is another, all is told anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[LineT] = []

    @property
    def lines(self) -> list[LineT]:
        """All that is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[LineT]) -> None:
        """Show these."""
        old, new = [line.key for line in self._lines], [line.key for line in lines]
        most = min(len(old), len(new))
        first = next((at for at in range(most) if old[at] != new[at]), most)
        last = next((at for at in range(most - first) if old[-1 - at] != new[-1 - at]), most - first)
        gone, come = len(old) - first - last, len(new) - first - last
        if gone and come:
            self.beginResetModel()
            self._lines = list(lines)
            self.endResetModel()
            return
        if gone:
            self.beginRemoveRows(_NOWHERE, first, first + gone - 1)
            self._lines = [*self._lines[:first], *self._lines[first + gone :]]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(_NOWHERE, first, first + come - 1)
            self._lines = [*self._lines[:first], *lines[first : first + come], *self._lines[first:]]
            self.endInsertRows()
        before, self._lines = self._lines, list(lines)
        for at, (was, now) in enumerate(zip(before, lines, strict=True)):
            if was != now:
                self.dataChanged.emit(self.index(at), self.index(at))

    def line(self, index: AnyIndex) -> LineT | None:
        """The line of this index."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def row_of(self, key: str) -> int:
        """Where one stands, or -1."""
        return next((at for at, line in enumerate(self._lines) if line.key == key), -1)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        return plain_tip(line.tip) if role == Qt.ItemDataRole.ToolTipRole else None


class LinesView(QListView, Generic[LineT]):
    """Rows as high as their words. A subclass paints them, by `LinePaint`, and says what keys and presses mean."""

    acted = Signal(str, str)
    """What is to be done, and the key of the line."""
    menu_requested = Signal(str, QPoint)

    def __init__(self, theme: Theme, model: LinesModel[LineT], name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls the list."""
        super().__init__(parent)
        self.theme, self.letters, self._model = theme, True, model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(name)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_lines(self, lines: Sequence[LineT]) -> None:
        """Show these; one stays where one was, or at what has taken its place."""
        at, row, model = self.current(), self.currentIndex().row(), self._model
        # Where a bar is needed for certain it is there from the beginning, or all rows would be measured twice.
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if len(lines) > MANY else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)
        model.show_lines(lines)
        if model.lines:
            now = model.row_of(at)
            row = now if now >= 0 else max(0, min(row, len(model.lines) - 1))
            self.setCurrentIndex(model.index(row))
        self.scheduleDelayedItemsLayout()

    def current(self) -> str:
        """The key of the line one is at, or nothing."""
        line = self._model.line(self.currentIndex())
        return line.key if line is not None else ""

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """None: the window's keys for entries mean nothing here, unless a subclass says otherwise."""
        return "", ""

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys, unless the person has them off."""
        if not self.letters:
            super().keyboardSearch(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFrom(self, event.pos()))
        line = self._model.line(index)
        if line is not None:
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_requested.emit(line.key, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()

    def _restyle(self) -> None:
        theme, tokens = self.theme, self.theme.tokens
        self.setStyleSheet(
            f"QListView {{ background: {tokens.surface}; border: 1px solid {tokens.line};"
            f" border-radius: {theme.gap(12)}px; }}"
            "QListView::item, QListView::item:selected, QListView::item:hover {"
            " background: transparent; border: none; }"
        )
        self.scheduleDelayedItemsLayout()
