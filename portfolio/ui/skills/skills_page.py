"""The skills as they lie on the screen: the list by area, and beside it the skill one is at."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.document import Document
from portfolio.ui.kit.beside import lay_beside
from portfolio.ui.skills.beginning import Beginning
from portfolio.ui.skills.panel import SkillPanel
from portfolio.ui.skills.reading import Loaded
from portfolio.ui.skills.view import SkillsView
from portfolio.ui.theme import Theme

ARRIVE_MS = 60


class SkillsPage(QWidget):
    """Shows what it is told to. Where there is no room beside the list, an opened skill lies over it."""

    laid_out = Signal()
    """The skill lies over the list now, or no longer."""

    def __init__(self, theme: Theme, document: Document, *, learner: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.found: Loaded | None = None
        self._open = False
        self.view = SkillsView(theme)
        self.panel = SkillPanel(theme, document)
        self.beginning = Beginning(theme, learner=learner, writes=not document.portfolio.read_only)
        self._arrive = QTimer(self, singleShot=True)
        self._arrive.timeout.connect(self._arrived)
        self._body = QWidget()
        self._across = QHBoxLayout(self._body)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addWidget(self.view, 1)
        self._across.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._body, 1)
        column.addWidget(self.beginning, 1)
        self.view.current_changed.connect(lambda _: self._arrive.start(ARRIVE_MS))
        self.panel.close_requested.connect(self.close_skill)
        self.panel.step_requested.connect(self._step)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def alone(self) -> bool:
        """Whether an opened skill lies over the list."""
        return self._open and self.panel.isVisibleTo(self) and not self.view.isVisibleTo(self)

    def show_found(self, found: Loaded, today: date, *, only_gaps: bool) -> None:
        """Show these skills."""
        self.found = found
        self._body.setVisible(bool(found.skills))
        self.beginning.setVisible(not found.skills)
        self.view.show_found(found, today, only_gaps=only_gaps)
        if not self.view.currentIndex().isValid():
            self.view.go_to("")
        if self._open and self.panel.shown not in found.by_id:
            self._open = False
        stays = self.alone and self._open  # what is read stays, though it may no longer be one of those that are listed
        shown = self.panel.shown if self.panel.shown in found.by_id else next(iter(found.by_id), "")
        self._show(shown if stays else self.view.current() or shown)
        self._fit()

    def take_focus(self) -> None:
        """On the list, on the opened skill, or on the first way to begin."""
        if self.found is not None and not self.found.skills:
            self.beginning.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.alone:
            self.panel.take_focus()
        else:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_skill(self, skill_id: str) -> None:
        """Open a skill: beside the list, or over it where there is no room for both."""
        self.view.go_to(skill_id)
        self._show(skill_id)
        self._open = True
        self._fit()
        self.panel.take_focus()

    def close_skill(self) -> None:
        """Back to the list."""
        self._open = False
        self._fit()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- inside

    def _arrived(self) -> None:
        """Who ran over the rows has come to rest on one: show it."""
        if self.panel.isVisible():
            self._show(self.view.current())

    def _show(self, skill_id: str) -> None:
        skill = self.found.by_id.get(skill_id) if self.found is not None else None
        if self.found is not None and skill is not None:
            self.panel.show_skill(self.found, skill)

    def _step(self, by: int) -> None:
        self.view.step(by)
        self._arrived()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._open:
            self.close_skill()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lay_beside(self.theme, self, self.view, self.panel, opened=self._open)
        self._across.setSpacing(self.theme.gap(12))
        self.laid_out.emit()
