"""The rail: the places of the window, one below the other."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from portfolio.ui.kit.base import Painted, is_rtl
from portfolio.ui.kit.buttons import RailButton
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

TIMELINE, PACKET, BIN, ABOUT = "timeline", "packet", "bin", "about"


class Rail(QWidget):
    """Where one is, and where one can go. `place_requested` carries the place's name."""

    place_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.gap(10), 0, theme.gap(10))
        column.setSpacing(theme.gap(2))
        column.addWidget(_Mark(theme, self))
        column.addSpacing(theme.gap(4))
        self._add(TIMELINE, self.tr("Timeline"), "calendar-days", "Ctrl+1")
        self._add(PACKET, self.tr("PDF"), "file-output", "Ctrl+2", self.tr("Evaluation PDF"))
        column.addStretch(1)
        self._add(BIN, self.tr("Bin"), "trash-2", "Ctrl+8")
        self._add(ABOUT, self.tr("About me"), "user", "Ctrl+9")
        theme.changed.connect(self.update)

    def show_place(self, place: str) -> None:
        """Mark the place that is shown."""
        self._buttons[place].setChecked(True)

    def set_waiting(self, place: str, count: int) -> None:
        """Say how many things wait at a place."""
        self._buttons[place].set_waiting(count)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("rail"))
        edge = 0 if is_rtl(self) else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), self.theme.color("line"))
        painter.end()

    def _add(self, place: str, words: str, icon: str, keys: str, tip: str = "") -> None:
        button = RailButton(self.theme, words, icon, keys=keys, tip=tip, parent=self)
        button.clicked.connect(lambda: self.place_requested.emit(place))
        QShortcut(QKeySequence(keys), self, lambda: self.place_requested.emit(place))
        self._group.addButton(button)
        self._buttons[place] = button
        layout = self.layout()
        assert layout is not None
        layout.addWidget(button)


class _Mark(Painted):
    """The program's mark."""

    def measure(self) -> QSize:
        return QSize(self.theme.gap(76), self.theme.px(40))

    def draw(self, canvas: Canvas) -> None:
        size = self.theme.px(34)
        center = canvas.bounds.center()
        rect = QRectF(center.x() - size / 2, center.y() - size / 2, size, size)
        canvas.medallion(rect, "hex", "accent", "book-open")
