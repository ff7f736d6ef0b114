"""The ground on which the map and its years lie, with the ring of the keyboard around both."""

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from portfolio.ui.career_map.choosing import ChoosingCanvas
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme


class MapCard(QWidget):
    """The map, or its list in the same place, and the years below it."""

    def __init__(self, theme: Theme, view: ChoosingCanvas, twin: QWidget, years: QWidget) -> None:
        super().__init__()
        self.theme, self._view = theme, view
        self._pages = QStackedWidget()
        self._pages.addWidget(view)
        self._pages.addWidget(twin)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(years)
        # The corners are round, and what lies inside is not.
        column.setContentsMargins(6, 6, 6, 6)
        view.installEventFilter(self)
        theme.changed.connect(self.update)

    def show_list(self, as_list: bool) -> None:
        """Show the list, or the map."""
        self._pages.setCurrentIndex(1 if as_list else 0)

    @property
    def shows_list(self) -> bool:
        return self._pages.currentIndex() == 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.KeyRelease):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            canvas.box(canvas.bounds, self.theme.gap(14), "surface", "line")
            if self._view.ring_around:
                canvas.ring(canvas.bounds, self.theme.gap(14))
