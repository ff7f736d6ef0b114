"""Choosing on the picture of career moves: one role is chosen, one lies under the pointer, and a card tells of it."""

from PySide6.QtCore import QLocale, QModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView

from portfolio.ui.career.canvas import LatticeCanvas
from portfolio.ui.career.lay import beside
from portfolio.ui.career.model import NodesModel
from portfolio.ui.career.nodes import Node, Tie
from portfolio.ui.career.told import draw_told, told
from portfolio.ui.career_map.listed import AnyIndex
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

TELL_MS = 450
"""So long the pointer rests on a role before its card comes."""


class ChoosingCanvas(LatticeCanvas):
    """A picture on which a role can be chosen, by whatever hand."""

    chosen_changed = Signal(str)
    """Another role was chosen, or none."""

    def __init__(self, theme: Theme, model: NodesModel) -> None:
        self._told = ""
        self._held = self._by_key = False
        super().__init__(theme, model)
        self._tell = QTimer(self, singleShot=True)
        self._tell.setInterval(TELL_MS)
        self._tell.timeout.connect(self._tell_hovered)

    @property
    def chosen(self) -> Node | None:
        """The role that is chosen."""
        return self._nodes.node(self._chosen)

    def show_nodes(self, nodes: tuple[Node, ...], ties: tuple[Tie, ...]) -> None:
        super().show_nodes(nodes, ties)
        self._hovered = self._told = ""
        if self._chosen and self._nodes.node(self._chosen) is None:
            self._chosen = ""
            self.chosen_changed.emit("")
        self._show_current()

    def choose(self, node_id: str) -> None:
        """Choose a role and bring it into sight."""
        if self._nodes.node(node_id) is None:
            return
        self.reveal(node_id)
        if node_id != self._chosen:
            self._chosen = node_id
            self._stir()
            self._show_current()
            self.chosen_changed.emit(node_id)
            self.viewport().update()

    def let_go(self) -> None:
        """No role is chosen any more."""
        if self._chosen:
            self._chosen = ""
            self._show_current()
            self.chosen_changed.emit("")
            self.viewport().update()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        # A screen reader may choose an item of the list by itself.
        super().currentChanged(current, previous)
        if current.isValid() and self._nodes.nodes[current.row()].id != self._chosen:
            self.choose(self._nodes.nodes[current.row()].id)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """What assistive technology moves by: from item to item, in the order of the list."""
        if not self._nodes.nodes:
            return QModelIndex()
        return super().moveCursor(action, modifiers)

    def step(self, across: int, down: int) -> None:
        """Go to the nearest role in a direction; without one chosen, to the role held now."""
        if not self._chosen:
            if self._nodes.nodes:
                self.choose(self._nodes.nodes[0].id)
            return
        ahead = -across if self._frame.rtl else across
        if there := beside(self._scene.places, self._chosen, ahead, down):
            self.choose(there)

    def _hover(self, node: Node | None) -> None:
        wanted = node.id if node is not None else ""
        if wanted == self._hovered:
            return
        self._hovered = wanted
        self._set_told("")
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if node else Qt.CursorShape.ArrowCursor)
        self.viewport().update()
        if node is not None:
            self._tell.start()
        else:
            self._tell.stop()

    # ---- the card that tells

    @property
    def told(self) -> str:
        """The id of the role of which a card tells now: the one under the pointer, or the keyboard's where the picture
        has no room for its words."""
        by_key = self._by_key and self.hasFocus() and not self.is_full
        return self._told or (self._chosen if by_key else "")

    def _tell_hovered(self) -> None:
        if not self._held:
            self._set_told(self._hovered)

    def _set_told(self, node_id: str) -> None:
        self._tell.stop()
        if node_id != self._told:
            self._told = node_id
            self.viewport().update()

    def _paint_over(self, canvas: Canvas) -> None:
        node = self._nodes.node(self.told)
        if node is not None:
            words = told(self.theme, QLocale(), node)
            draw_told(canvas, words, QRectF(self.rect_of(node.id)), QRectF(self._frame.content))
