"""What all editors share: fields over a record, a draft that is always on disk, and one change when it is done."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from portfolio.core.change import Change
from portfolio.core.drafts import Draft
from portfolio.core.errors import PortfolioError
from portfolio.core.records import KINDS, Record, new_id
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import draft_of, keep, key_of, throw_away
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.reading import Reading
from portfolio.ui.editors.sheet import Sheet
from portfolio.ui.editors.shows_field import SHOWS, ShowsField, with_shown
from portfolio.ui.editors.typed import Typed, Typing
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.feedback import announce
from portfolio.ui.theme import Theme, kind_of

PAUSE_MS = 1000
"""How long what is typed may be in memory only; reliability.md allows two seconds."""


class Editor(Sheet):
    """A sheet in which a record is written. `finished(kind, id)` when it is done, with an empty id when only closed.

    Esc closes and keeps the draft, Ctrl+Enter and Done save. A subclass names its `KIND` and gives `build` (the
    fields, with `add`), `values` (what a record holds, for each field) and `change`.
    """

    finished = Signal(str, str)
    KIND: ClassVar[str]

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, record_id: str = "", *, draft: Draft | None = None,
        toward: tuple[str, str] | None = None, shows: Sequence[str] = (), parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """A new entry begins with `toward`, the (kind, id) of a goal or programme, and `shows`, ids of standards."""
        super().__init__(theme, kind_of(self.KIND).token, parent)
        self.document, self.jobs = document, jobs
        if draft is not None:
            record_id = draft.record_id
        self.before: Record | None = document.portfolio.get(KINDS[self.KIND], record_id) if record_id else None
        self.id = self.before.id if self.before else draft.key.partition(":")[2] if draft else new_id()
        self.key = key_of(self.KIND, self.id)
        self.fields: dict[str, Field] = {}
        self._toward = toward
        self._kept: Typed | None = None
        self._over = False
        self._reading: Reading | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep_draft)
        self.build()
        if shown := shows or (draft.content.get(SHOWS) if draft else ()):
            self.form.insertWidget(0, self.register(SHOWS, ShowsField(theme, document, shown)))
        self._typing = Typing(self.fields, self._asked_values())
        self._go_on_with(draft or (draft_of(document, self.key) if self.before else None))
        for field in self.fields.values():
            field.edited.connect(self._touched)
        self._connect()

    def _connect(self) -> None:
        self.away.clicked.connect(self.forget)
        self.done.clicked.connect(self.save)
        self.close_button.clicked.connect(self.leave)
        self.bind(("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"), self.save)
        self.bind(("Esc",), self.leave)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    # ---- for subclasses

    def build(self) -> None:
        """Make the fields."""
        raise NotImplementedError

    def values(self) -> dict[str, Any]:
        """What the record `before` holds, or what a new one begins with: a plain value for each field's name."""
        raise NotImplementedError

    def change(self) -> Change:
        """What Done writes; empty when nothing is different. The fields have no problem when this is asked."""
        raise NotImplementedError

    def read_first(self, then: Callable[[], None], failed: Callable[[PortfolioError], None]) -> Reading | None:
        """What must be read from files before `change` can be asked, if anything: begun here, `then` when it is."""
        return None

    def add(self, name: str, field: Field) -> None:
        """A field of its own line."""
        self.register(name, field)
        self.form.addWidget(field)

    def register(self, name: str, field: Field) -> Field:
        """A field that is placed by the subclass."""
        self.fields[name] = field
        field.take_place(name, self.document)
        return field

    # ---- what was typed

    def content(self) -> dict[str, Any]:
        """All that stands in the fields, right or wrong, as plain values."""
        return self._typing.content()

    def keep_draft(self) -> None:
        """Put what was typed on disk now. Called by itself a second after typing, at loss of focus and at the end.

        It never stops what it is called from: what cannot be kept stays in the fields, and is told.
        """
        self._timer.stop()
        typed = self._typed()
        if self._over or typed == self._kept:
            return
        try:
            if typed is None:
                throw_away(self.document, self.key)
                self.tell_state("")
            else:
                keep(self.document, self.key, self.KIND, self.before.id if self.before else "", *typed)
                self.tell_state(self.tr("Draft kept on this computer"))
            self._kept = typed
        except PortfolioError as error:
            self.tell_state(" ".join(error_words(error)), "warn")
            self._timer.start(5 * PAUSE_MS)
        self._show_away()

    def _typed(self) -> Typed | None:
        return self._typing.typed(is_new=self.before is None)

    def _go_on_with(self, draft: Draft | None) -> None:
        if draft is not None and self.before is not None and not draft.record_id:
            draft = None  # it ended between the save and the end of its draft: the words are in the record
        if draft is not None:
            self._kept = Typed(draft.content, draft.before)
            self.tell_state(self.tr("You go on where you stopped"))
            if self.before is None:
                self._typing.begin(draft.content)
            else:
                self._typing.lay(self._kept)
        if self._typing.is_undecided:
            self.tell_state(self._undecided_words(), "warn")
        self._show_away()

    def _follow_record(self) -> str:
        """Take over what was changed elsewhere since this was opened. Returns why it cannot be written, or ""."""
        if self.before is None:
            return ""
        portfolio = self.document.portfolio
        record = portfolio.get(type(self.before), self.id)
        if record is None and not portfolio.drafts.may_return(self.id):
            self.before = None  # it was undone for good: what stands here makes it anew
            return ""
        if record is None or record.trashed is not None:
            where = self.tr("This is in the bin now.") if record else self.tr("This is no longer there: it was undone.")
            what = self.tr("What you typed is kept. Bring it back, then go on here.")
            return f"{where} {what}"
        self.before = record
        self._typing.follow(self._asked_values())
        return self._undecided_words() if self._typing.is_undecided else ""

    def _undecided_words(self) -> str:
        return self.tr("Meanwhile this was changed elsewhere too. Choose below what stays.")

    def _asked_values(self) -> dict[str, Any]:
        values = {name: value for name, value in self.values().items() if name in self.fields}
        if self.before is None and self._toward is not None and "toward" in self.fields:
            values["toward"] = [list(self._toward)]
        return values

    # ---- done, or closed

    def save(self) -> bool:
        """Done: one change, or a sentence on what cannot be. Says whether it was saved: not yet while it reads."""
        if self._over or self._reading is not None or not self._is_right():
            return False
        self._reading = self.read_first(self._write_what_was_read, self._refuse)
        if self._reading is None:
            return self._write()
        self.keep_draft()
        row = self.show_work(self._reading.job)
        row.cancel_requested.connect(self._reading.stop)
        self._reading.job.ended.connect(self._reading_ended)
        return False

    def leave(self) -> None:
        """Close and keep the draft."""
        self.keep_draft()
        self._end("", forget=False)

    def forget(self) -> None:
        """Throw the draft away and close; the record stays as it was."""
        self._end("")

    def _is_right(self) -> bool:
        trouble = self._follow_record()
        wrong = [field for field in self.fields.values() if not field.check()]
        if not trouble and not wrong:
            return True
        self.keep_draft()
        if trouble:
            self.tell_state(trouble, "warn")
        if wrong:
            wrong[0].complain()
            self.scroll_area.ensureWidgetVisible(wrong[0], 0, self.theme.gap(40))
        return False

    def _write(self) -> bool:
        try:
            change = with_shown(self.change(), self.KIND, self.id, self.fields.get(SHOWS))
        except PortfolioError as error:
            self._refuse(error)
            return False
        if not self.document.do(change):
            self.keep_draft()
            return False
        self._end(self.id if change or self.before else "")
        return True

    def _write_what_was_read(self) -> None:
        if self._is_right():
            self._write()

    def _reading_ended(self) -> None:
        reading, self._reading = self._reading, None
        self.end_work()
        if reading is not None and reading.job.is_cancelled():
            self.tell_state(self.tr("Stopped. Nothing was written; what you typed is kept."))

    def _refuse(self, error: PortfolioError) -> None:
        self.keep_draft()
        self.tell_state(" ".join(error_words(error)), "warn")

    def _end(self, record_id: str, *, forget: bool = True) -> None:
        if self._over:
            return
        self._stop()
        try:
            if forget and self._kept is not None:
                throw_away(self.document, self.key)
        except PortfolioError as error:
            self.document.failed.emit(error)  # and it closes all the same
        for field in self.fields.values():
            field.close_for_good(keep=not forget)
        self.finished.emit(self.KIND, record_id)

    def _stop(self) -> None:
        self._over = True
        self._timer.stop()
        if self._reading is not None:
            self._reading.stop()

    # ---- the window

    def first_field(self) -> QWidget | None:
        """Where the cursor stands when the sheet opens."""
        return next((field.control for field in self.fields.values()), None)

    def take_focus(self) -> None:
        """The person asked for this sheet again: the cursor goes where it was."""
        at = self.focusWidget() or self.first_field()
        if at is not None:
            at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_away(self) -> None:
        self.away.setVisible(self._kept is not None)

    def _touched(self) -> None:
        # Not started anew by each letter: who types without a pause is kept all the same.
        if not self._timer.isActive() and not self._over:
            self._timer.start(PAUSE_MS)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and self.isAncestorOf(old) and not (new is not None and self.isAncestorOf(new)):
            self.keep_draft()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and (first := self.first_field()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            if self._typing.is_undecided:
                announce(self, self.state_words())

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.keep_draft()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DeferredDelete:
            self._stop()
        return super().event(event)
