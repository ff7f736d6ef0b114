"""What a search found, below the search field."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from portfolio.core.queries.search import found_entries
from portfolio.ui.theme import Theme
from portfolio.ui.theme.kinds import kind_of

if TYPE_CHECKING:
    from portfolio.ui.document import Document

MOST = 30


class SearchResults(QListWidget):
    """A list of entries over the places, shown while there is something in the search field."""

    opened = Signal(str, str)
    """Kind and id of the entry that was chosen."""
    left = Signal()

    def __init__(self, theme: Theme, document: "Document", parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._document = document
        self.setAccessibleName(self.tr("Search results"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("searchResults")
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def look_for(self, query: str, below: QRect) -> None:
        """Show what holds these words, below this place (in the parent's coordinates); nothing hides the list."""
        self.clear()
        if not query.strip():
            self.hide()
            return
        for row in found_entries(self._document.portfolio.connection, query, MOST):
            day = QLocale().toString(QDate.fromString(row.day, Qt.DateFormat.ISODate), "d MMM yyyy") if row.day else ""
            kind = kind_of(row.kind)
            words = "   ·   ".join(part for part in (row.title or kind.label(), kind.label(), day) if part)
            item = QListWidgetItem(self.theme.icon(kind.icon, kind.token), words)
            item.setData(Qt.ItemDataRole.UserRole, (row.kind, row.id))
            self.addItem(item)
        if not self.count():
            item = QListWidgetItem(self.tr("Nothing holds these words."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self.setCurrentRow(0)
        height = min(self.count(), 9) * self.sizeHintForRow(0) + 2 * self.frameWidth() + self.theme.gap(8)
        self.setGeometry(QRect(below.x(), below.bottom() + 4, max(below.width(), self.theme.px(420)), height))
        self.show()
        self.raise_()

    def take_key(self, event: QKeyEvent) -> bool:
        """A key that was pressed in the search field: choose, open or leave. Says whether it was meant for the list."""
        if not self.isVisible():
            return False
        key, item = event.key(), self.currentItem()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._open(item)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _open(self, item: QListWidgetItem) -> None:
        found = item.data(Qt.ItemDataRole.UserRole)
        if found:
            self.opened.emit(*found)

    def _restyle(self) -> None:
        theme, tokens = self.theme, self.theme.tokens
        self.setFont(theme.font("body"))
        self.setIconSize(QSize(theme.px(18), theme.px(18)))
        self.setStyleSheet(
            f"#searchResults {{ background: {tokens.surface}; border: 1px solid {tokens.line2};"
            f" border-radius: {theme.gap(10)}px; padding: {theme.gap(4)}px; }}"
            f"#searchResults::item {{ padding: {theme.gap(8)}px; border-radius: {theme.gap(6)}px; }}"
            f"#searchResults::item:selected {{ background: {tokens.accent_soft}; color: {tokens.ink}; }}"
        )
