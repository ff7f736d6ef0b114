"""The two sides of the place: what can be chosen, and the pages as they will be."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.packet.setup import Known
from portfolio.ui.packet.preview import PreviewPane
from portfolio.ui.packet.side import SetupSide
from portfolio.ui.theme import Theme


class TwoSides(QWidget):
    """Lays both out and keeps the left one as wide as its text needs."""

    def __init__(self, theme: Theme, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._side = SetupSide(theme, known)
        self.column, self.bar = self._side.column, self._side.bar
        self.preview = PreviewPane(theme)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._side)
        across.addWidget(self.preview, 1)
        self.setAccessibleName(self._side.title.text())
        theme.changed.connect(self._restyle)
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.fit(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.color("bg"))

    def _restyle(self) -> None:
        self._side.fit(self.width())
        self.update()
