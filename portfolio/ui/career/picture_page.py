"""Career moves as they lie on the screen: head, what comes next, the picture or its list, and beside it the role one
is at."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.career.beginning import Beginning, NextStep
from portfolio.ui.career.card import PictureCard
from portfolio.ui.career.head import Head
from portfolio.ui.career.model import NodesModel
from portfolio.ui.career.nodes import nodes_of, ties_of
from portfolio.ui.career.panel import RolePanel
from portfolio.ui.career.reading import Loaded, Pace
from portfolio.ui.career.twin import TwinList
from portfolio.ui.career.view import ZOOM_A_STEP, LatticeView
from portfolio.ui.career.words import counts_words
from portfolio.ui.document import Document
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.theme import Theme

ROOM_FOR_PANEL, PANEL = 980, 372
"""Pixels of the place at 100 % text from which the role stands beside the picture, and how wide it is."""
ARRIVE_MS = 60


class PicturePage(QWidget):
    """Shows what it is told to. Where there is no room beside the picture, an opened role lies over it."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.found: Loaded | None = None
        self._begun = False
        self._open, self._pace, self._writes = False, Pace(0, False), not document.portfolio.read_only
        self.head = Head(theme, writes=self._writes)
        self.next = NextStep(theme)
        self.model = NodesModel(self)
        self.view, self.twin = LatticeView(theme, self.model), TwinList(theme, self.model)
        self.card = PictureCard(theme, self.view, self.twin)
        self.panel = RolePanel(theme, today=document.today, writes=self._writes)
        self.beginning = Beginning(theme, writes=self._writes)
        self._arrive = QTimer(self, singleShot=True)
        self._arrive.timeout.connect(self.show_current)
        self._lay_out()
        self.view.chosen_changed.connect(self._coming_to)
        self.twin.chosen_changed.connect(self.view.choose)
        self.panel.close_requested.connect(self.close_node)
        self.head.list_toggled.connect(self.show_list)
        self.head.zoom_requested.connect(lambda closer: self.view.zoom(ZOOM_A_STEP if closer else 1 / ZOOM_A_STEP))
        self.head.fit_requested.connect(self.view.fit)
        self.head.all_moves.toggled.connect(lambda: self._show_ties(self.view.chosen.id if self.view.chosen else ""))
        theme.changed.connect(self._space)
        self._space()

    def show_found(self, found: Loaded, pace: Pace, wanted: str = "") -> None:
        """Show what was read, reckoning with this pace; `wanted` is the id of what shall be chosen then."""
        self.found, self._pace = found, pace
        nodes = nodes_of(found)
        chosen = wanted or (self.view.chosen.id if self.view.chosen else "")
        row = self.model.index_of(chosen).row()
        if row >= 0 and nodes and chosen not in {node.id for node in nodes}:
            chosen = wanted = nodes[min(row, len(nodes) - 1)].id  # what was chosen is gone: go on at the next
        self.view.show_nodes(nodes, ties_of(found, nodes, chosen, everything=self.head.all_moves.isChecked()))
        if wanted or not self._begun:
            self.view.choose(wanted or next((node.id for node in nodes if node.aimed), nodes[0].id if nodes else ""))
        self._begun = self._begun or bool(nodes)
        self.twin.show_chosen(self.view.chosen.id if self.view.chosen else "")
        self.head.show_counts(counts_words(nodes), there=bool(nodes))
        self.beginning.setVisible(not nodes)
        self._body.setVisible(bool(nodes))
        self.next.setVisible(self.next.show_for(nodes) and self._writes and bool(nodes))
        self.show_current()
        self._fit()

    def take_focus(self) -> None:
        """On the picture or its list, or on the first thing to do."""
        if not self.model.nodes:
            self.beginning.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.card.isVisible():
            self.card.shown_part.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.panel.take_focus()

    def show_list(self, as_list: bool) -> None:
        """Show the list in the place of the picture, or the picture again."""
        had = holds_focus(self.card)
        # Before it is there: a list that gets the keyboard with nothing chosen chooses its first row.
        self.twin.show_chosen(self.view.chosen.id if self.view.chosen else "")
        self.head.set_list(as_list)
        self.card.show_list(as_list)
        if had:
            self.take_focus()

    def open_node(self, node_id: str) -> None:
        """Open a role: beside the picture, or over it where there is no room for both."""
        if self.model.node(node_id) is None:
            return
        self.view.choose(node_id)
        self.show_current()
        self._open = True
        self._fit()
        if not self.card.isVisible() or not self.card.shown_part.hasFocus():
            self.panel.take_focus()

    def close_node(self) -> None:
        """Back to the picture."""
        self._open = False
        self._fit()
        self.card.shown_part.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_current(self) -> None:
        """Show the chosen role in the panel, or that none is."""
        self._arrive.stop()
        node = self.view.chosen
        if self.found is not None and node is not None:
            self.panel.show_node(self.found, node, self._pace)
            return
        self.panel.hide_all()
        if self._open:
            self._open = False
            self._fit()

    def _coming_to(self, node_id: str) -> None:
        """Who runs over the roles is at none of them yet."""
        self._show_ties(node_id)
        if self.head.as_list.isChecked():
            self.twin.show_chosen(node_id)
        self._arrive.start(ARRIVE_MS)

    def _show_ties(self, chosen: str) -> None:
        if self.found is not None:
            nodes, everything = tuple(self.model.nodes), self.head.all_moves.isChecked()
            self.view.show_ties(ties_of(self.found, nodes, chosen, everything=everything))

    # ---- layout

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._open and not self.card.isVisible():
            self.close_node()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The role beside the picture where there is room; else over it, once it was opened."""
        beside = self.width() >= self.theme.px(ROOM_FOR_PANEL)
        had = holds_focus(self.panel)
        self.panel.set_docked(beside)
        self.panel.setMaximumWidth(self.theme.px(PANEL) if beside else 16_777_215)
        self.panel.setMinimumWidth(self.theme.px(PANEL) if beside else 0)
        alone = self._open and not beside
        self.card.setVisible(not alone)
        self.panel.setVisible(beside or self._open)
        self.head.setVisible(not alone)
        if had and not self.panel.isVisible():
            self.card.shown_part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._body = QWidget()
        column = self._column = QVBoxLayout(self)
        across = self._across = QHBoxLayout(self._body)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.card, 1)
        across.addWidget(self.panel)
        for part, stretch in ((self.head, 0), (self.next, 0), (self.beginning, 1), (self._body, 1)):
            column.addWidget(part, stretch)

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(gap(14), gap(12), gap(14), gap(12))
        self._column.setSpacing(gap(10))
        self._across.setSpacing(gap(12))
        self._fit()
