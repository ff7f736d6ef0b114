"""The left side of the place: its title, what can be chosen, and Save below it, however far one has scrolled."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.packet.setup import Known
from portfolio.ui.kit.base import is_rtl, sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.packet.column import SetupColumn
from portfolio.ui.packet.packets import Packets
from portfolio.ui.packet.saving import SaveBar
from portfolio.ui.theme import Face, Theme


class SetupSide(QWidget):
    """As wide as the text needs, and never more than its part of a narrow window."""

    def __init__(self, theme: Theme, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = SectionTitle(theme, self.tr("Evaluation PDF"))
        self.packets = Button(theme, icon="chevron-down", kind="ghost", tip=self.tr("Other evaluation PDFs"))
        self.saved = Button(theme, icon="file-check", kind="ghost", tip=self.tr("Saved PDFs, and what changed since"))
        self.which = Label(theme, "", Face("small", 600), "ink2")
        self.column = SetupColumn(theme, known)
        self.bar = SaveBar(theme)
        self._packets: Packets | None = None
        self._head = QVBoxLayout()
        self._head.setSpacing(0)
        across = QHBoxLayout()
        across.addWidget(self.title, 1)
        across.addWidget(self.packets)
        across.addWidget(self.saved)
        self._head.addLayout(across)
        self._head.addWidget(self.which)
        column = QVBoxLayout(self)
        column.setContentsMargins(*sides(self, 0, 0, 1, 0))
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.column, 1)
        column.addWidget(self.bar)
        theme.changed.connect(self._restyle)
        self._restyle()

    def fit(self, width: int) -> None:
        """Take the part that this side may have of so wide a place."""
        self.setFixedWidth(max(300, min(self.theme.px(348), round(width * 0.46))))

    def tie(self, packets: Packets) -> None:
        """These can be chosen from here."""
        self._packets = packets
        self.packets.clicked.connect(self._show_packets)
        packets.renamed.connect(self.call)

    @Slot()
    def call(self) -> None:
        """Say which of several packets this is; of an only one that has no name nothing is said."""
        if self._packets is not None:
            self.which.setText(self._packets.name(self._packets.now))
            self.which.setVisible(len(self._packets.all()) > 1 or self._packets.is_named)

    def _show_packets(self) -> None:
        if self._packets is not None:
            self._packets.menu().popup(self.packets.mapToGlobal(self.packets.rect().bottomLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.theme.color("line"))
            x = 0 if is_rtl(self) else self.width() - 1
            painter.drawLine(x, 0, x, self.height())

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._head.setContentsMargins(gap(20), gap(16), gap(20), gap(8))
        self.update()
