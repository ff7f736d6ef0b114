"""The line that says how many entries have been in the bin for long, with the button that deletes just those."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from portfolio.ui.bin.words import aged_words
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme


class AgedLine(QWidget):
    """Shown only while there are such entries. It deletes nothing: `empty_requested` asks for it."""

    empty_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._label = Label(theme, "", Face("body"), "ink", wrap=True)
        self._button = Button(theme, "", icon="hourglass")
        self._button.clicked.connect(self.empty_requested)
        row = QHBoxLayout(self)
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def button(self) -> Button:
        return self._button

    def set_count(self, count: int) -> None:
        """Say this many; with none, be gone."""
        words = aged_words(self.locale(), count)
        self._label.setText(words)
        self._button.set_label(self.tr("Delete just this one") if count == 1 else self.tr("Delete just these"))
        self._button.set_tip(words)
        self.setAccessibleName(words)
        self.setVisible(count > 0)

    def words(self) -> str:
        """What it says; empty while it is not there."""
        return "" if self.isHidden() else self._label.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            canvas.box(canvas.bounds, self.theme.gap(12), "rail", "line")

    def _restyle(self) -> None:
        layout = self.layout()
        gap = self.theme.gap(12)
        if layout is not None:
            layout.setContentsMargins(gap, self.theme.gap(8), gap, self.theme.gap(8))
            layout.setSpacing(gap)
        self.update()
