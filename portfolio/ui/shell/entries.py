"""What can be done with entries: write, tick, delete, and the menu that offers it."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.records import Record
    from portfolio.exchange.addition import Additions
    from portfolio.ui.editors import Editor, Waiting
    from portfolio.ui.giving.badges import Badges
    from portfolio.ui.giving.copies import CredentialCopies
    from portfolio.ui.programmes.outlines import Outlines


class Entries(QObject):
    """Opens editors as sheets and makes the small changes. What needs SQLModel is imported when it is first asked."""

    sheet_opened = Signal(object)
    sheet_closed = Signal(object)
    sheet_requested = Signal()
    """The sheet that is open already should be in sight."""
    saved = Signal(str, str)
    """Kind and id of an entry that was written."""
    evidence_requested = Signal(str, str)
    align_requested = Signal(str, str)
    """What this entry shows shall be said."""
    card_requested = Signal(str)
    """The card of a skill shall be opened again on which this draft was typed."""
    skills_requested = Signal(str, str)
    """And which skills it shows."""
    told = Signal(str, str, object)
    """What came of files that were made: title, advice, and (words, what they do) for what can be done about it."""

    def __init__(
        self, theme: Theme, document: Document, parent: QWidget, *, jobs: Jobs | None = None,
        open_sheet: Callable[[], QWidget | None] = lambda: None,
    ) -> None:  # fmt: skip
        """`jobs` read files for the editors: the window's, or its own. `open_sheet` tells which sheet is open."""
        super().__init__(parent)
        self._theme, self._document, self._window = theme, document, parent
        self._jobs = jobs or Jobs(self)
        self._open_sheet = open_sheet
        self.letters = True
        """Whether single letters act on an entry."""

    @cached_property
    def badges(self) -> "Badges":
        """Giving badges to others."""
        from portfolio.ui.giving.badges import Badges

        made = Badges(self._document, self._jobs, self._window)
        made.told.connect(self.told)
        made.design_requested.connect(self._give_again)
        return made

    @cached_property
    def copies(self) -> "CredentialCopies":
        """Copies of credentials to hand out."""
        from portfolio.ui.giving.copies import CredentialCopies

        made = CredentialCopies(self._document, self._jobs, self._window)
        made.told.connect(self.told)
        return made

    @cached_property
    def outlines(self) -> "Outlines":
        """Programmes from outlines, and outlines of programmes."""
        from portfolio.ui.programmes.outlines import Outlines

        made = Outlines(self._theme, self._document, self._window)
        made.told.connect(self.told)
        made.added.connect(self.saved)
        return made

    def save_originals(self, ids: Sequence[str]) -> None:
        """Save the files of these credentials as they came, into a folder that is asked for."""
        self.copies.ask_originals(ids)

    def write(
        self, kind: str, record_id: str = "", *, about: tuple[str, str] | None = None, goal_id: str = "",
        shows: Sequence[str] = (), sort: str = "", near: tuple[str, str] | None = None,
    ) -> None:  # fmt: skip
        """Open the editor of an entry, or of a new one: about another entry, toward the goal that is picked, of this
        `sort` of its kind, and said to show these standards; a new standard `near` another.

        One that is open already is shown as it is.
        """
        from portfolio.ui.editors import editor_for, key_of

        toward = ("goal", goal_id) if goal_id and not record_id else near
        self._open(
            key_of(kind, record_id),
            lambda: editor_for(
                self._theme, self._document, self._jobs, kind, record_id, about=about, toward=toward, shows=shows
            ),
        )
        field = getattr(self._open_sheet(), "fields", {}).get("kind") if sort and not record_id else None
        if field is not None:
            field.set_raw(sort)

    def end_in_badge(self, programme_id: str) -> None:
        """Open the editor of the certificate in which a programme ended, with all that is known of it filled in."""
        from portfolio.ui.editors.programme_badge import fill_in

        before = self._open_sheet()
        self.write("credential")
        if (sheet := self._open_sheet()) is not before:  # else it could not be opened, and another is being written
            fill_in(sheet, self._document, programme_id)

    def begin_goal(self, records: "Sequence[Record]") -> None:
        """Open the editor of a goal that was thought out already: it is written when it is done."""
        from portfolio.ui.skills.gap_editor import GapGoalEditor

        self._open("", lambda: GapGoalEditor(self._theme, self._document, self._jobs, records))

    def reflect_on(self, kind: str, record_id: str) -> None:
        """Write a reflection about an entry; on a reflection one goes on writing."""
        if kind == "reflection":
            self.write(kind, record_id)
        else:
            self.write("reflection", about=(kind, record_id))

    def go_on(self, draft: "Waiting") -> None:
        """Open the editor, or the card, on which these words were being typed."""
        from portfolio.ui.editors import go_on
        from portfolio.ui.editors.drafts import CARD

        if draft.key.startswith(f"{CARD}:outline"):
            self.outlines.bring()
            return
        if draft.key.startswith(f"{CARD}:"):
            self.card_requested.emit(draft.key)
            return
        self._open(draft.key, lambda: go_on(self._theme, self._document, self._jobs, draft.key))

    def confirm(self, additions: "Additions", then: Callable[[bool], None]) -> None:
        """Show the certificates of a batch in one table, then go on: with them (True), or only with the rest."""
        from portfolio.ui.editors import ConfirmTable

        table = ConfirmTable(self._theme, additions, today=self._document.today())
        table.cancelled.connect(lambda: self.sheet_closed.emit(table))
        table.confirmed.connect(lambda _found: self.sheet_closed.emit(table))
        table.confirmed.connect(lambda _found: then(True))
        table.cancelled.connect(lambda: then(False))
        self.sheet_opened.emit(table)

    def delete(self, kind: str, record_id: str) -> None:
        """Move an entry to the bin."""
        from portfolio.ui.shell.acting import Acting, those_of

        if rows := those_of(self._document, [(kind, record_id)]):
            Acting(self._theme, self._document, lambda: rows).bin()

    def tick_step(self, step_id: str) -> None:
        """Tick a step of a goal, or take the tick back."""
        from portfolio.core.change import edited
        from portfolio.core.records import Step

        step = self._document.portfolio.get(Step, step_id)
        if step is not None:
            label = self.tr("Tick “{title}”").format(title=step.label()[:60])
            self._document.do(edited(label, step, done=None if step.done else self._document.today()))

    def show_menu(self, kind: str, record_id: str, at: QPoint) -> None:
        """The menu of an entry."""
        from portfolio.ui.shell.acting import those_of
        from portfolio.ui.shell.entry_menu import Doing, entry_menu

        for entry in those_of(self._document, [(kind, record_id)]):
            doing = Doing(
                self.write, self.reflect_on, self.evidence_requested.emit, self.delete, lambda: self.copies,
                lambda: self.outlines, self.align_requested.emit, self.skills_requested.emit,
            )  # fmt: skip
            menu = entry_menu(self._theme, self._document, entry, doing, self._window, letters=self.letters)
            window = QRect(self._window.mapToGlobal(QPoint(0, 0)), self._window.size())
            last = max(window.left(), window.right() - menu.sizeHint().width())  # it stays within the window
            menu.popup(QPoint(min(max(at.x(), window.left()), last), at.y()))

    def reflect_on_all(self, entries: Sequence[tuple[str, str]]) -> None:
        """Write one reflection about several entries."""
        first = next((entry for entry in entries if entry[0] != "reflection"), None)
        if first is None:
            return
        self.reflect_on(*first)
        fields = getattr(self._open_sheet(), "fields", {})
        for name in ("about", "toward"):
            if (field := fields.get(name)) is not None:
                more = [list(pair) for pair in entries if pair[0] in field.kinds]
                field.set_raw(list(dict.fromkeys(map(tuple, [*field.raw(), *more]))))
                field.edited.emit()

    def _give_again(self, award_id: str, names: str) -> None:
        """The sheet of a badge to give; names that stand on the one before come along."""
        self.write("award", award_id)
        sheet = self._open_sheet()
        if names and getattr(sheet, "KIND", "") == "award":
            sheet.take_names(names)  # type: ignore[union-attr]

    def _open(self, key: str, make: Callable[[], "Editor"]) -> None:
        sheet = self._open_sheet()
        if sheet is not None and getattr(sheet, "key", "") == key:
            self.sheet_requested.emit()
            sheet.take_focus()  # type: ignore[attr-defined]
            return
        # What is being typed must be on disk before another editor looks for drafts.
        getattr(sheet, "keep_draft", _nothing)()
        try:
            editor = make()
        except PortfolioError as error:
            self._document.failed.emit(error)
            return

        def ended(kind: str, record_id: str) -> None:
            self.sheet_closed.emit(editor)
            if record_id:
                self.saved.emit(kind, record_id)

        editor.finished.connect(ended)
        if editor.KIND == "award":
            self.badges.follow(editor)  # type: ignore[arg-type]
        self.sheet_opened.emit(editor)


def _nothing() -> None:
    """What a sheet without drafts has to keep."""
