"""The board of one framework as it lies on the screen: head, plan, the tree, and beside it the standard one is at."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.growth.standards.board import BoardRow
from portfolio.growth.standards.everyday import Everyday
from portfolio.growth.standards.plans import PlanStanding
from portfolio.ui.document import Document
from portfolio.ui.kit.beside import lay_beside
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.words import translate
from portfolio.ui.standards.asked import Asked
from portfolio.ui.standards.head import Head
from portfolio.ui.standards.panel import StandardPanel
from portfolio.ui.standards.reading import Loaded, Row, called
from portfolio.ui.standards.strip import PlanStrip
from portfolio.ui.standards.view import BoardView
from portfolio.ui.standards.words import shown_words
from portfolio.ui.theme import Theme

ARRIVE_MS = 60


class BoardPage(QWidget):
    """Shows what it is told to. Where there is no room beside the tree, an opened standard lies over it."""

    def __init__(
        self, theme: Theme, document: Document, ways: Callable[[BoardRow], list[Everyday]],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`ways` gives the everyday things that would show an empty standard."""
        super().__init__(parent)
        self.theme = theme
        self.found: Loaded | None = None
        self._open = False
        writes = not document.portfolio.read_only
        self.head = Head(theme)
        self.asked = Asked(theme, lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.strip = PlanStrip(theme, writes=writes)
        self.view = BoardView(theme, ways, writes=writes)
        self.panel = StandardPanel(theme, document)
        self.nothing = EmptyState(
            theme, "clipboard-check", translate("StandardsPlace", "Which standards does your evaluation follow?"),
            translate(
                "StandardsPlace",
                "Choose one of the frameworks that come with the program, or bring your own as a file or a list.",
            ),
            translate("StandardsPlace", "Choose a framework") if writes else "",
        )  # fmt: skip
        self._arrive = QTimer(self, singleShot=True)
        self._arrive.timeout.connect(self.arrived)
        self._lay_out()
        self.view.current_changed.connect(self._coming_to)
        self.panel.close_requested.connect(self.close_standard)
        self.panel.step_requested.connect(self.view.step)
        theme.changed.connect(self._space)
        self._space()

    def show_found(self, found: Loaded | None, plan: Row | None, standing: PlanStanding | None) -> None:
        """Show this framework, and how its plan stands; None where there is no framework."""
        self.found = found
        self.body.setVisible(found is not None)
        self.nothing.setVisible(found is None)
        self.strip.show_standing(plan, standing)
        self.view.show_board(found.board if found is not None else None)
        if found is not None:
            self.head.show_framework(called(found.framework), shown_words(found.board), len(found.board.gaps))
            if not self.view.current():
                self.view.go_to("")
            self.view.setAccessibleDescription(self.head.sub.text())
            self._at(self.view.current())
        self._fit()

    def take_focus(self) -> None:
        """On the tree, or on the one thing to do."""
        if self.found is None:
            self.nothing.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.view.isVisible():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.panel.take_focus()

    def open_standard(self, standard_id: str) -> None:
        """Open a standard: beside the tree, or over it where there is no room for both."""
        self.view.go_to(standard_id)
        self._at(standard_id)
        self._open = True
        self._fit()
        self.panel.take_focus()

    def close_standard(self) -> None:
        """Back to the tree."""
        self.forget_standard()
        self._fit()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_standard(self) -> None:
        """None is open any more; what was typed of it is written."""
        self.panel.writing.write()
        self._open = False

    def arrived(self) -> None:
        """Who ran over the rows has come to rest on one: show it."""
        if self.panel.isVisible():
            self._at(self.view.current())

    # ---- inside

    def _coming_to(self, _standard_id: str) -> None:
        self._arrive.start(ARRIVE_MS)

    def _at(self, standard_id: str) -> None:
        row = self.found.board.row(standard_id) if self.found is not None and standard_id else None
        if self.found is not None and row is not None:
            self.panel.show_standard(self.found, row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._open:
            self.close_standard()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The standard beside the tree where there is room; else over it, once it was opened."""
        over = lay_beside(self.theme, self, self.view, self.panel, opened=self._open)
        alone = over and self.found is not None
        self.strip.setVisible(self.strip.has_plan and not alone)
        self.head.setVisible(not alone)
        self.head.offer(self.found is not None)

    def _lay_out(self) -> None:
        self.body = QWidget()
        inside = self._inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.strip)
        across = self._across = QHBoxLayout()
        across.addWidget(self.view, 1)
        across.addWidget(self.panel)
        inside.addLayout(across, 1)
        column = self._column = QVBoxLayout(self)
        column.addWidget(self.head)
        column.addWidget(self.asked)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.body, 1)

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(gap(14), gap(12), gap(14), gap(12))
        self._column.setSpacing(gap(10))
        self._inside.setSpacing(gap(10))
        self._across.setSpacing(gap(12))
        self._fit()
