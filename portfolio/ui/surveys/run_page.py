"""One time a survey was answered: what was said, on which day, by which group, and who may see it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent

from portfolio.core.change import Change
from portfolio.core.errors import PortfolioError
from portfolio.core.records import SurveyRun
from portfolio.growth.skills import NO_LEVEL
from portfolio.growth.surveys import results
from portfolio.ui.document import Document
from portfolio.ui.editors.day_field import DateField, shown_day
from portfolio.ui.editors.drafts import draft_of, keep, throw_away
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.text_fields import LongField, TextField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.paint import isolate
from portfolio.ui.standards.plain_tree import PlainTree
from portfolio.ui.surveys.acts import rewritten
from portfolio.ui.surveys.reading import Row, SurveyLine
from portfolio.ui.surveys.words import counts_words, run_words
from portfolio.ui.theme import Face, Theme

PAUSE_MS = 1000
_DRAFT = "survey_run_words"


class RunPage(RowsPage):
    """What is typed here waits as a draft, and is written as one change when one leaves; who may see it, at once.

    Follows the document: what is changed elsewhere, or undone, stands here as well wherever nobody is typing.
    """

    removal_requested = Signal()
    gone = Signal()
    """These answers are no longer there."""

    def __init__(self, theme: Theme, document: Document, line: SurveyLine, run_id: str) -> None:
        super().__init__(theme, line.row["title"])
        self._document, self.line, self.run_id = document, line, run_id
        self._writes = not document.portfolio.read_only
        run: Row = next((one for one in line.runs if one["id"] == run_id), line.runs[-1])
        self._words.show()
        self.when = DateField(theme, self.tr("Answered on"), past=True, today=document.today)
        self.title = TextField(theme, self.tr("Which group"))
        self.seen = PrivacyField(theme, run["privacy"])
        self.note = LongField(theme, self.tr("What else there is to say"), least=2, most=6, face=Face("body"))
        self._typed: dict[str, Field] = {"day": self.when, "title": self.title, "note": self.note}
        self._held: dict[str, Any] = {}
        self._gone = False
        self._read()
        self.body.addWidget(Side(theme, self.when, self.seen, shares=(2, 3), narrowest=240))
        self.body.addWidget(self.title)
        self.title.setVisible(not line.is_own or bool(run["title"]))
        self.body.addWidget(self.note)
        self.tree = PlainTree(theme, self.tr("Answers"), [self.tr("Question"), self.tr("Answer")], even=True)
        self.tree.setMinimumHeight(theme.px(260))
        self.tree.setWordWrap(True)
        self.tree.setUniformRowHeights(False)
        self.tree.setRootIsDecorated(False)
        self.body.addWidget(self.tree, 1)
        self._fill(run)
        self.remove = self.bar = Button(theme, self.tr("Move to the bin"), icon="trash-2", kind="ghost")
        self.remove.clicked.connect(self._ask)
        if self._writes:
            self.steps.addStretch(1)
            self.steps.addWidget(self.remove)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._keep_draft)
        self._key = f"{_DRAFT}:{run_id}"
        self._take_up()
        for field in (*self._typed.values(), self.seen):
            field.setEnabled(self._writes)
        for field in self._typed.values():
            field.edited.connect(self._touched)
        self.seen.edited.connect(self._say_who_sees)
        self.back_requested.connect(self.keep)
        document.changed.connect(self._changed)

    def take_focus(self) -> None:
        (self.when.line if self._writes else self.tree).setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what is typed

    def keep(self) -> None:
        """Write what was changed. A day that cannot be read is not written, and nothing is lost: all of it waits."""
        self._timer.stop()
        if self._gone or not self._writes:
            return
        fields = {"day": self.when.day(), "title": self.title.text(), "note": self.note.text()}
        if not self.when.check() or not self._document.do(rewritten(self._document, self.run_id, **fields)):
            self._keep_draft()
        elif draft_of(self._document, self._key) is not None:
            self._try(lambda: throw_away(self._document, self._key))

    def _say_who_sees(self) -> None:
        if not self._document.do(rewritten(self._document, self.run_id, privacy=self.seen.raw())):
            self.seen.set_raw(self._held["privacy"])

    def _touched(self) -> None:
        if not self._timer.isActive() and self._writes:
            self._timer.start(PAUSE_MS)

    def _is_typed(self) -> bool:
        return any(field.raw() != self._held[name] for name, field in self._typed.items())

    def _keep_draft(self) -> None:
        if self._is_typed():
            content = {name: field.raw() for name, field in self._typed.items()}
            self._try(lambda: keep(self._document, self._key, _DRAFT, self.run_id, content, {}))

    def _take_up(self) -> None:
        draft = draft_of(self._document, self._key)
        if draft is not None:
            for name, field in self._typed.items():
                field.set_raw(draft.content.get(name))

    def _try(self, step: Callable[[], object]) -> None:
        try:
            step()
        except PortfolioError as error:
            self.say_error(error)

    # ---- what is written

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if self.run_id in change.touched and not self._gone and not self._read():
            self._timer.stop()
            self._keep_draft()
            self._gone = True
            self.gone.emit()

    def _read(self) -> bool:
        """Show what is written of these answers, but where one is typing. Says whether they are there."""
        run = self._document.portfolio.get(SurveyRun, self.run_id)
        if run is None or run.trashed is not None:
            return False
        day = shown_day(self.locale(), run.day, self._document.today())
        untouched = [name for name, field in self._typed.items() if field.raw() == self._held.get(name, field.raw())]
        if "day" in untouched:
            self.when.set_day(run.day)
        for name in {"title", "note"}.intersection(untouched):
            self._typed[name].set_raw(getattr(run, name))
        self.seen.set_raw(run.privacy)
        self._held = {"privacy": run.privacy, "title": run.title, "note": run.note, "day": day}
        row = {"day": run.day.isoformat() if run.day else "", "title": run.title, "people": run.people}
        self._words.setText(run_words(row))
        return True

    def _fill(self, run: Row) -> None:
        found = results(self.line.row, [run])
        for question in found.questions:
            for one in question.answers:
                said = counts_words(found.levels, one.counts)
                if one.place != NO_LEVEL:
                    said = level_words(found.levels[one.place])
                words = f"{said}: {one.note}" if one.note else said
                self.tree.add(None, isolate(question.text), words, tip=f"{question.text}\n{words}")
        self.tree.fit()

    def _ask(self) -> None:
        self.say(
            self.tr("Move these answers to the bin?"),
            self.tr("The levels that were read from them go with them. You can bring both back."),
            ((self.tr("Move to the bin"), self.removal_requested.emit),),
        )  # fmt: skip

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.keep()
        super().hideEvent(event)
