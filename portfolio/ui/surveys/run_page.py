"""One time a survey was answered: what was said, on which day, by which group, and who may see it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent

from portfolio.core.errors import PortfolioError
from portfolio.core.records import SurveyRun
from portfolio.growth.skills import NO_LEVEL
from portfolio.growth.surveys import results
from portfolio.ui.document import Document
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.drafts import draft_of, keep, throw_away
from portfolio.ui.editors.field import Side
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
    """What is typed here waits as a draft, and is written as one change when one leaves; who may see it, at once."""

    removal_requested = Signal()

    def __init__(self, theme: Theme, document: Document, line: SurveyLine, run_id: str) -> None:
        super().__init__(theme, line.row["title"])
        self._document, self.line, self.run_id = document, line, run_id
        self._writes = not document.portfolio.read_only
        run: Row = next((one for one in line.runs if one["id"] == run_id), line.runs[-1])
        self._words.setText(run_words(run))
        self._words.show()
        record = document.portfolio.get(SurveyRun, run["id"])
        self.when = DateField(theme, self.tr("Answered on"), today=document.today)
        self.title = TextField(theme, self.tr("Which group"))
        self.seen = PrivacyField(theme, run["privacy"])
        self.note = LongField(theme, self.tr("What else there is to say"), least=2, most=6, face=Face("body"))
        self.when.set_day(record.day if record is not None else None)
        self.title.set_raw(run["title"])
        self.note.set_raw(run["note"])
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
        self.remove = Button(theme, self.tr("Move to the bin"), icon="trash-2", kind="ghost")
        self.remove.clicked.connect(self._ask)
        if self._writes:
            self.steps.addStretch(1)
            self.steps.addWidget(self.remove)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._keep_draft)
        self._gone = False
        self._key = f"{_DRAFT}:{run_id}"
        self._take_up()
        for field in (self.when, self.title, self.seen, self.note):
            field.setEnabled(self._writes)
            field.edited.connect(self._touched)
        self.seen.edited.connect(self.keep)
        self.back_requested.connect(self.keep)

    def take_focus(self) -> None:
        (self.when.line if self._writes else self.tree).setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Write what was changed; nothing where nothing was, or where the day cannot be read."""
        self._timer.stop()
        if self._gone or not self._writes or not self.when.check():
            return
        written = self._document.do(
            rewritten(self._document, self.run_id, day=self.when.day(), title=self.title.text(),
                      note=self.note.text(), privacy=self.seen.raw())
        )  # fmt: skip
        if written and draft_of(self._document, self._key) is not None:
            self._try(lambda: throw_away(self._document, self._key))

    def _touched(self) -> None:
        if not self._timer.isActive() and self._writes:
            self._timer.start(PAUSE_MS)

    def _keep_draft(self) -> None:
        content = {"day": self.when.raw(), "title": self.title.raw(), "note": self.note.raw()}
        self._try(lambda: keep(self._document, self._key, _DRAFT, self.run_id, content, {}))

    def _take_up(self) -> None:
        draft = draft_of(self._document, self._key)
        if draft is not None:
            for name, field in (("day", self.when), ("title", self.title), ("note", self.note)):
                field.set_raw(draft.content.get(name))

    def _try(self, step: Callable[[], object]) -> None:
        try:
            step()
        except PortfolioError as error:
            self.say_error(error)

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
        def remove() -> None:
            self._gone = True
            self.removal_requested.emit()

        self.say(
            self.tr("Move these answers to the bin?"),
            self.tr("The levels that were read from them go with them. You can bring both back."),
            ((self.tr("Move to the bin"), remove),),
        )  # fmt: skip

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.keep()
        super().hideEvent(event)
