"""The groups of the board side by side where there is room, one below the other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QWidget

from portfolio.ui.goals.board_card import BoardCard
from portfolio.ui.goals.board_keys import KEYS
from portfolio.ui.goals.edge_scroll import EdgeScroll
from portfolio.ui.goals.group import BoardGroup
from portfolio.ui.kit.base import sides
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.theme import Theme

NARROWEST = 236
"""Pixels of a column at 100 % text."""


class GroupColumns(QScrollArea):
    """Scrolls all groups together; their headings stay in sight, and so does what has the focus."""

    def __init__(self, theme: Theme, groups: Sequence[BoardGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._groups = theme, list(groups)
        inside = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        for group in groups:
            self._row.addWidget(group, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self._in_sight = InSight(self, top=self._groups[0].title.height, whole=_card_around)
        self._edge = EdgeScroll(self)
        self.verticalScrollBar().valueChanged.connect(self._stick)
        for group in groups:
            group.dragged_over.connect(lambda at, group=group: self._held(group, at))
            group.let_go.connect(self._edge.let_go)
            group.placed.connect(lambda group=group: self._hold_title(group))
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def beside(self) -> bool:
        """Whether the groups stand side by side."""
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def bring(self, widget: QWidget) -> None:
        """Bring this into sight, once the cards have found their places."""
        self._row.activate()
        self._in_sight.bring(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS:
            event.ignore()  # they are the board's; the area follows the focus
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)
        self._stick()

    def _turn(self) -> None:
        theme, count = self.theme, len(self._groups)
        # With or without a scroll bar the last card ends where the head above ends.
        bar = self.width() - self.viewport().width()
        self._row.setContentsMargins(*sides(self, theme.gap(20), 0, max(0, theme.gap(20) - bar), theme.gap(16)))
        around = self._row.contentsMargins()
        least = count * theme.px(NARROWEST) + (count - 1) * self._row.spacing() + around.left() + around.right()
        beside = self.viewport().width() >= least
        # A horizontal box follows the direction of reading by itself.
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _stick(self) -> None:
        for group in self._groups:
            self._hold_title(group)

    def _hold_title(self, group: BoardGroup) -> None:
        group.stick(self.verticalScrollBar().value() - group.y())

    def _held(self, group: BoardGroup, at: QPoint) -> None:
        self._edge.hold(group.mapTo(self.viewport(), at).y())

    def _restyle(self) -> None:
        self._row.setSpacing(self.theme.gap(14))
        self._turn()


def _card_around(widget: QWidget) -> QWidget:
    """The card that a control belongs to; itself where it belongs to none."""
    at: QWidget | None = widget
    while at is not None and not isinstance(at, BoardCard):
        at = at.parentWidget()
    return at or widget


class InTheMiddle(QWidget):
    """A state in the middle of a page, in lines that are not too long to read."""

    def __init__(self, theme: Theme, state: QWidget) -> None:
        super().__init__()
        self.theme, self._state = theme, state
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(state, 1000)
        row.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._state.setMaximumWidth(self.theme.px(560))
