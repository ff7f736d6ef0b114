"""One line over the places that stays: what is special about this portfolio, and what can be done about it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.ui.kit.base import is_rtl, sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme


class Strip(QWidget):
    """It has room of its own in the window, so it covers nothing, however long it is there."""

    action_requested = Signal(str)
    dismissed = Signal()

    def __init__(
        self, theme: Theme, title: str, advice: str, actions: tuple[tuple[str, str], ...], parent: QWidget | None = None
    ) -> None:
        """`actions` are pairs of a name, which `action_requested` carries, and the words on the button."""
        super().__init__(parent)
        self.theme = theme
        self._outer = QHBoxLayout(self)
        self._flow = FlowLayout()
        self._flow.addWidget(Label(theme, title, Face("body", 600), "ink"))
        self._flow.addWidget(Label(theme, advice, Face("body"), "ink2"))
        for name, words in actions:
            button = Button(theme, words, kind="ghost")
            button.clicked.connect(lambda _=False, name=name: self.action_requested.emit(name))
            self._flow.addWidget(button)
        self._outer.addLayout(self._flow, 1)
        close = Button(theme, "", icon="x", kind="ghost", tip=self.tr("Close this message"))
        close.clicked.connect(self.dismissed)
        self._outer.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(title)
        self.setAccessibleDescription(advice)
        theme.changed.connect(self._restyle)
        self._restyle()

    def announce(self) -> None:
        """Read it out; call it once it can be seen."""
        announce(self, f"{self.accessibleName()} {self.accessibleDescription()}")

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._outer.setContentsMargins(*sides(self, gap(16), gap(2), gap(8), gap(2)))
        self._flow.set_gap(gap(8))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            painter.fillRect(self.rect(), self.theme.color("accent_soft"))
            painter.fillRect(QRectF(0, canvas.bounds.bottom() - 1, canvas.bounds.width(), 1), self.theme.color("line"))
