"""The rail: the places of the window, one below the other."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from portfolio.ui.kit.base import Painted, is_rtl
from portfolio.ui.kit.buttons import RailButton
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

TODAY, TIMELINE, GOALS, COLLECTION, PACKET = "today", "timeline", "goals", "collection", "packet"
SPRING_MS = 600
BIN, SETTINGS, ABOUT = "bin", "settings", "about"


class Place(NamedTuple):
    """A place as the rail shows it. `tip` is its whole name where the rail has room for less."""

    name: str
    words: str
    icon: str
    keys: str
    tip: str = ""


class Rail(QWidget):
    """Where one is, and where one can go. `place_requested` carries the place's name. `offer` shows a place."""

    place_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._hovered = ""
        self._spring = QTimer(self)
        self._spring.setSingleShot(True)
        self._spring.timeout.connect(self._spring_open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.gap(10), 0, theme.gap(10))
        column.setSpacing(theme.gap(2))
        column.addWidget(_Mark(theme, self))
        column.addSpacing(theme.gap(4))
        for place in self.table():
            if place.name == BIN:
                column.addStretch(1)
            self._add(place)
        theme.changed.connect(self.update)

    def offer(self, place: str) -> None:
        """This place can be gone to now."""
        self._buttons[place].show()

    def show_place(self, place: str) -> None:
        """Mark the place that is shown."""
        self._buttons[place].setChecked(True)

    def hover(self, at: QPoint | None) -> None:
        """Something is dragged over this point (of the rail): who waits there goes to that place, to let go there."""
        under = self.childAt(at) if at is not None else None
        place = next((name for name, button in self._buttons.items() if button is under), "")
        if place != self._hovered:
            self._hovered = place
            self._spring.stop()
            if place and not self._buttons[place].isChecked():
                self._spring.start(SPRING_MS)

    def _spring_open(self) -> None:
        if self._hovered:
            self.place_requested.emit(self._hovered)

    def set_waiting(self, place: str, count: int) -> None:
        """Say how many things wait at a place."""
        self._buttons[place].set_waiting(count)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("rail"))
        edge = 0 if is_rtl(self) else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), self.theme.color("line"))
        painter.end()

    def table(self) -> tuple[Place, ...]:
        """All places, from above; the last ones stand at the foot."""
        return (
            Place(TODAY, self.tr("Today"), "house", "Ctrl+1"),
            Place(TIMELINE, self.tr("Timeline"), "calendar-days", "Ctrl+2"),
            Place(GOALS, self.tr("Goals"), "target", "Ctrl+3"),
            Place(COLLECTION, self.tr("Collection"), "layers", "Ctrl+4"),
            Place(PACKET, self.tr("PDF"), "file-output", "Ctrl+5", self.tr("Evaluation PDF")),
            Place(BIN, self.tr("Bin"), "trash-2", "Ctrl+8"),
            Place(ABOUT, self.tr("About me"), "user", "Ctrl+9"),
            Place(SETTINGS, self.tr("Settings"), "settings", "Ctrl+,"),
        )

    def _add(self, place: Place) -> None:
        button = RailButton(self.theme, place.words, place.icon, keys=place.keys, tip=place.tip, parent=self)
        button.clicked.connect(lambda: self.place_requested.emit(place.name))
        button.hide()
        self._group.addButton(button)
        self._buttons[place.name] = button
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
