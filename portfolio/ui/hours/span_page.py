"""What the pages of hours share that look at the entries of some days: they follow changes, and show them when seen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.document import Document
from portfolio.ui.hours.spans_box import SpanBox
from portfolio.ui.hours.words import Span
from portfolio.ui.kit.tab_order import chain, laid_out
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change


class SpanPage(QWidget):
    """Follows the document by itself, once it was shown, in a time that does not grow with what was logged.

    A subclass gives `read`, which ends in `show_all`, and `follow`.
    """

    entry_opened = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._unread, self._late = True, False
        self.span = SpanBox(theme, document.portfolio.connection)
        self.span.activated.connect(lambda _: self._again())
        document.changed.connect(self._changed)

    def days(self) -> Span:
        """Which days are looked at."""
        return self.span.span(self._document.today())

    def renew(self) -> None:
        """Another day has begun."""
        self._unread = True
        if self.isVisible():
            self._again()

    def read(self) -> None:
        """Read all that there is of these days."""
        raise NotImplementedError

    def follow(self, change: "Change") -> bool:
        """Take in a change. Whether something is to be shown otherwise."""
        raise NotImplementedError

    def show_all(self) -> None:
        """Show what was read."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unread:
            self._again()
        elif self._late:
            self._show()

    def _again(self) -> None:
        self._unread = False
        self.read()
        self._show()

    def _show(self) -> None:
        self._late = False
        self.show_all()
        chain(self, laid_out(self.layout()))

    @Slot(object)
    def _changed(self, change: "Change") -> None:
        if not self._unread and self.follow(change):
            self._late = True
            if self.isVisible():
                self._show()
