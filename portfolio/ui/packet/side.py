"""The left side of the place: its title, what can be chosen, and Save below it, however far one has scrolled."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.packet.setup import Known
from portfolio.ui.kit.base import is_rtl, sides
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.packet.column import SetupColumn
from portfolio.ui.packet.saving import SaveBar
from portfolio.ui.theme import Theme


class SetupSide(QWidget):
    """As wide as the text needs, and never more than its part of a narrow window."""

    def __init__(self, theme: Theme, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = SectionTitle(theme, self.tr("Evaluation PDF"))
        self.column = SetupColumn(theme, known)
        self.bar = SaveBar(theme)
        self._head = QVBoxLayout()
        self._head.addWidget(self.title)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.theme.color("line"))
            x = 0 if is_rtl(self) else self.width() - 1
            painter.drawLine(x, 0, x, self.height())

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._head.setContentsMargins(gap(20), gap(16), gap(20), gap(8))
        self.update()
