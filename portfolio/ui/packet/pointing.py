"""Pointing at a line of the pages leads to its entry; a menu says the same for the keyboard."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from portfolio.packet.drawing.live import Standing
from portfolio.packet.drawing.preview import Way
from portfolio.ui.kit.base import plain_tip
from portfolio.ui.kit.paint import isolate
from portfolio.ui.packet.under import Under, short


class Pointing(QObject):
    """Watches the mouse over the pages. `under` knows what stands where."""

    entry_requested = Signal(str, str)
    """Kind and id of the entry that the person pointed at."""

    def __init__(self, pages: QWidget, where: Callable[[QPoint], tuple[int, float, float] | None]) -> None:
        """`pages` is painted on; `where` says which page is under a point of it, and where on that page."""
        super().__init__(pages)
        self._pages, self._where = pages, where
        self._pressed = QPoint()
        self.under = Under()
        pages.setMouseTracking(True)
        pages.installEventFilter(self)

    @Slot(int, int, object)
    def learn(self, _document: int, page: int, ways: tuple[Way, ...]) -> None:
        """The links of a page that was drawn; they lead nowhere that these pages do not have."""
        self.under.learn(page, ways)

    def menu(self, page: int) -> QMenu:
        """The entries on a page, each a way to it."""
        menu = QMenu(self._pages)
        found = self.under.on_page(page)
        for one in found:
            words = self.tr("Go to “{title}”").format(title=isolate(short(one.title)))
            menu.addAction(words.replace("&", "&&"), partial(self.entry_requested.emit, one.kind, one.id))
        if not found:
            menu.addAction(self.tr("No entry begins on this page")).setEnabled(False)
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            self._mouse(event)
        elif isinstance(event, QContextMenuEvent):
            at = self._where(event.pos())
            if at is not None:
                self.menu(at[0]).popup(event.globalPos())
        return super().eventFilter(watched, event)

    def _mouse(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = at
            return
        place = self._where(at)
        found = self.under.at(*place) if place is not None else None
        if event.type() == QEvent.Type.MouseMove:
            self._show(found)
        elif event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            still = (at - self._pressed).manhattanLength() < QApplication.startDragDistance()
            if still and found is not None:
                self.entry_requested.emit(found.kind, found.id)

    def _show(self, found: Standing | None) -> None:
        self._pages.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        tip = self.tr("Go to “{title}”").format(title=isolate(short(found.title))) if found is not None else ""
        tip = plain_tip(tip) if tip else ""
        if self._pages.toolTip() != tip:
            self._pages.setToolTip(tip)
