"""What the two places have in common: a head with the way back, words, buttons, and a middle not too wide to read."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from portfolio.ui.document import Document
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.theme import Face, Theme


class Framed(QWidget):
    """Escape leads back to the evaluation PDF. Fill `column`; `told` is where something short can be said."""

    WIDEST = 1080
    _ready = False

    back_requested = Signal()

    def __init__(self, theme: Theme, document: Document, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._writes = not document.portfolio.read_only
        self.back = Button(
            theme, "", icon="arrow-left", kind="ghost", tip=self.tr("Back to the evaluation PDF"), keys="Esc"
        )
        self.back.clicked.connect(self.back_requested)
        head = self._head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(SectionTitle(theme, title), 1)
        self.buttons = FlowLayout()
        self.told = QVBoxLayout()
        self._middle = QWidget()
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.column = QVBoxLayout(self._middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(head)
        self.column.addWidget(Label(theme, words, Face("body"), "ink2", wrap=True))
        self.column.addLayout(self.buttons)
        self.column.addLayout(self.told)
        across = self._across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(self._middle, 1000)
        across.addStretch(1)
        self.setAccessibleName(title)
        theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Measure anew: the size of the text or the direction changed."""
        gap = self.theme.gap
        self.back.set_icon("arrow-right" if is_rtl(self) else "arrow-left")
        self._middle.setMaximumWidth(self.theme.px(self.WIDEST))
        self._across.setContentsMargins(gap(20), gap(16), gap(20), gap(12))
        self._head.setSpacing(gap(8))
        self.buttons.set_gap(gap(8))
        self.column.setSpacing(gap(10))
        self._ready = True

    def say(self, widget: QWidget | None) -> None:
        """Show this above the list, in place of what was said before; None takes it away."""
        while (item := self.told.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        if widget is not None:
            self.told.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self._ready:
            self.restyle()
