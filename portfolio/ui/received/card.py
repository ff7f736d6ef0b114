"""A card over the window whose middle can be scrolled: a title above it, and what one can do below."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.theme import Face, Theme

_EDGES = 4
"""Pixels that the edges of a card take from what lies on it."""


class ScrollCard(CardOverlay):
    """As high as its content, as far as the window has room. Fill `column`; `add_step` puts a button at the foot."""

    def __init__(self, theme: Theme, title: str, parent: QWidget, *, width: int = 720) -> None:
        super().__init__(theme, parent, width=width, top=64)
        gap = theme.gap
        whole = self._whole = QVBoxLayout(self.body)
        whole.setContentsMargins(gap(24), gap(18), gap(20), gap(18))
        whole.setSpacing(gap(12))
        head = QHBoxLayout()
        head.addWidget(Label(theme, title, Face("h2", 600, serif=True), wrap=True), 1)
        self.close_button = Button(theme, "", icon="x", kind="ghost", tip=self.tr("Close"), keys="Esc")
        self.close_button.clicked.connect(self.close)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(head)
        self._inner = QWidget()
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, gap(6), 0)
        self.column.setSpacing(gap(8))
        self.area = _Area(self._inner)
        self.area.setAccessibleName(title)
        whole.addWidget(self.area, 1)
        self._steps = FlowLayout(gap=gap(8))
        self._foot = QWidget()
        self._foot.setLayout(self._steps)
        self._foot.hide()
        whole.addWidget(self._foot)
        self.setAccessibleName(title)
        self.closed.connect(self.deleteLater)

    def add_step(self, button: Button) -> Button:
        """One more thing to do, at the foot."""
        self._steps.addWidget(button)
        self._foot.show()
        return button

    def words(self, text: str, face: Face = Face("body"), color: str = "ink2") -> Label:  # noqa: B008
        """A paragraph at the end of what is there."""
        label = Label(self.theme, text, face, color, wrap=True)
        self.column.addWidget(label)
        return label

    def come_up(self, focus: QWidget) -> None:
        """Fields take their height from the style, which they are given when they are first seen."""
        for part in self.body.findChildren(QWidget):
            part.ensurePolished()
        super().come_up(focus)

    def place(self) -> None:
        edges = self._whole.contentsMargins()
        bar = self.area.verticalScrollBar().sizeHint().width()
        self.area.want(super().card().width() - 2 - edges.left() - edges.right() - bar)
        super().place()


class _Area(Scrolled):
    """Asks for the height of all that is in it, and takes less."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        self._wanted = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # words alone are scrolled by keys

    def want(self, width: int) -> None:
        """Ask for the height that its content has in this width."""
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is None:
            return
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        high += _EDGES
        if high != self._wanted:
            self._wanted = high
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(200, self._wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self._wanted, 60))
