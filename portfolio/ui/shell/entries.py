"""What can be done with entries: write, tick, delete, and the menu that offers it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.exchange.addition import Additions
    from portfolio.ui.editors import Editor, Waiting


class Entries(QObject):
    """Opens editors as sheets and makes the small changes. What needs SQLModel is imported when it is first asked."""

    sheet_opened = Signal(object)
    sheet_closed = Signal(object)
    saved = Signal(str, str)
    """Kind and id of an entry that was written."""
    evidence_requested = Signal(str, str)
    confirmed = Signal(object)
    """Additions whose certificates were looked through."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._document, self._window = theme, document, parent

    def write(self, kind: str, record_id: str = "", *, about: tuple[str, str] | None = None, goal_id: str = "") -> None:
        """Open the editor of an entry, or of a new one: about another entry, toward the goal that is picked."""
        from portfolio.ui.editors import ReflectionEditor, editor_for

        if kind == "reflection" and about is not None:
            self._open(ReflectionEditor(self._theme, self._document, about=about))
            return
        editor = editor_for(self._theme, self._document, kind, record_id)
        toward = getattr(editor, "toward", None)
        if goal_id and not record_id and toward is not None:
            toward.set_raw([("goal", goal_id)])
        self._open(editor)

    def reflect_on(self, kind: str, record_id: str) -> None:
        """Write a reflection about an entry."""
        self.write("reflection", about=(kind, record_id))

    def go_on(self, draft: "Waiting") -> None:
        """Open the editor in which these words were being typed."""
        from portfolio.ui.editors import go_on

        try:
            self._open(go_on(self._theme, self._document, draft.key))
        except PortfolioError as error:
            self._document.failed.emit(error)

    def confirm(self, additions: "Additions") -> None:
        """Show the certificates of a batch in one table before they are added."""
        from portfolio.ui.editors import ConfirmTable

        table = ConfirmTable(self._theme, additions)
        table.cancelled.connect(lambda: self.sheet_closed.emit(table))
        table.confirmed.connect(lambda _found: self.sheet_closed.emit(table))
        table.confirmed.connect(self.confirmed)
        self.sheet_opened.emit(table)

    def delete(self, kind: str, record_id: str) -> None:
        """Move an entry to the bin."""
        from portfolio.core.change import trashed
        from portfolio.core.records import KINDS

        record = self._document.portfolio.get(KINDS[kind], record_id)
        if record is not None:
            self._document.do(trashed(self.tr("Delete “{title}”").format(title=record.label()[:60]), record))

    def tick_step(self, step_id: str) -> None:
        """Tick a step of a goal, or take the tick back."""
        from portfolio.core.change import edited
        from portfolio.core.records import Step

        step = self._document.portfolio.get(Step, step_id)
        if step is not None:
            label = self.tr("Tick “{title}”").format(title=step.label()[:60])
            self._document.do(edited(label, step, done=None if step.done else date.today()))

    def show_menu(self, kind: str, record_id: str, at: QPoint) -> None:
        """The menu of an entry."""
        menu = QMenu(self._window)
        for words, icon, keys, do in (
            (self.tr("Edit"), "pencil", "Return", lambda: self.write(kind, record_id)),
            (self.tr("Write a reflection"), "pen-line", "R", lambda: self.reflect_on(kind, record_id)),
            (self.tr("Add evidence"), "paperclip", "E", lambda: self.evidence_requested.emit(kind, record_id)),
            (self.tr("Move to the bin"), "trash-2", "Delete", lambda: self.delete(kind, record_id)),
        ):
            action = QAction(self._theme.icon(icon), words, menu)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, do=do: do())
            menu.addAction(action)
        menu.popup(at)

    def _open(self, editor: "Editor") -> None:
        def ended(kind: str, record_id: str) -> None:
            self.sheet_closed.emit(editor)
            if record_id:
                self.saved.emit(kind, record_id)

        editor.finished.connect(ended)
        self.sheet_opened.emit(editor)
