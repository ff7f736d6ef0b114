"""What a group answered, typed as counts: nobody is named, and each sum is held against how many answered."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.core.records import SurveyRun, build, now
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import draft_of, keep, throw_away
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import Page
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.surveys.acts import group_answered
from portfolio.ui.surveys.counts_model import CountsModel
from portfolio.ui.surveys.counts_table import CountsTable
from portfolio.ui.surveys.group_head import GroupHead
from portfolio.ui.surveys.reading import SurveyLine
from portfolio.ui.surveys.sitting import COUNTS, counts_key
from portfolio.ui.surveys.words import number_words
from portfolio.ui.theme import Face, Theme

PAUSE_MS = 1000
LEAST = 200
"""Of the table's height: its head and three rows."""


class CountsPage(Page):
    """What is typed is safe on the disk within a second, and no line of history before it is kept."""

    DEED = "counts"
    finished = Signal(str)

    def __init__(self, theme: Theme, document: Document, line: SurveyLine) -> None:
        super().__init__(theme, line.row["title"])
        self._document, self.line, self._over = document, line, False
        self._key = counts_key(line.id)
        self._words.setText(self.tr("Type how many chose each answer. No names: what is kept are numbers alone."))
        self._words.show()
        self.group = GroupHead(theme, document, line)
        self.model = CountsModel(line.row, self)
        self.table = CountsTable(theme, self.model)
        self._told = Label(theme, "", Face("small", 600), "warn", wrap=True)
        self._told.hide()
        self.done_button = self.bar = Button(
            theme, self.tr("Keep these counts"), icon="check", kind="primary", keys="Ctrl+Enter"
        )
        self.done_button.clicked.connect(self.done)
        inside = QWidget()  # scrolled where large text leaves no room for both
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.gap(10))
        body.addWidget(self.group)
        body.addWidget(self.table, 1)
        self.table.setMinimumHeight(theme.px(LEAST))
        self.column.addWidget(Scrolled(inside), 1)
        self.column.addWidget(self._told)
        self._told.hide()
        self.column.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignTrailing)
        self.table.left.connect(self.done_button.setFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        self._take_up()
        self.model.dataChanged.connect(self._touched)
        self.table.typed.connect(self._touched)
        self.group.edited.connect(self._head_edited)
        self.back_requested.connect(self.keep)
        self._check()

    def take_focus(self) -> None:
        self.group.take_focus()

    def keep(self) -> None:
        """Put what was typed on disk now."""
        self._timer.stop()
        if self._over:
            return
        self.table.commit()
        self._timer.stop()  # which the number that was taken has started
        counts = self.model.raw()
        try:
            if counts or self.group.holds_something:
                content = {"counts": counts, "head": self.group.raw()}
                keep(self._document, self._key, COUNTS, self.line.id, content, {})
            else:
                throw_away(self._document, self._key)
        except PortfolioError as error:
            self.say_error(error)

    def done(self) -> bool:
        """Keep it: one change. Says whether it went through."""
        self.table.commit()
        if self._over or not self.group.is_right():
            return False
        counts = self.model.counts()
        if not counts:
            self.say(self.tr("There is no number yet."), self.tr("Type how many chose an answer, for one question."))
            return False
        if wrong := self.model.too_many():
            self.table.setCurrentIndex(self.model.index(wrong[0], 1))
            self.table.begin()
            return False
        people = self.model.people or max(map(sum, counts.values()))
        run = build(
            SurveyRun, survey_id=self.line.id, rater=self.line.row["rater"], day=self.group.day(),
            title=self.group.title_said(), people=people, finished=now(), privacy=self.group.privacy(),
            answers=[{"question": one, "level": "", "counts": row, "note": ""} for one, row in counts.items()],
        )  # fmt: skip
        change = group_answered(self._document, run)
        if not self._document.do(change):
            self.keep()
            return False
        self._over = True
        self._timer.stop()
        try:
            throw_away(self._document, self._key)
        except PortfolioError as error:
            self._document.failed.emit(error)
        levels = len(change.edits) - 1
        words = self.tr("{count} levels stand at your skills now.", "", levels).format(count=number_words(levels))
        self.finished.emit(words if levels else "")
        return True

    # ---- what is typed

    def _take_up(self) -> None:
        draft = draft_of(self._document, self._key)
        if draft is not None:
            self.model.set_raw(draft.content.get("counts"))
            head = draft.content.get("head")
            self.group.set_raw(head if isinstance(head, dict) else {})
        self.model.say_people(self.group.people())

    def _head_edited(self) -> None:
        self.model.say_people(self.group.people())
        self._touched()

    def _touched(self, *_given: Any) -> None:
        self._check()
        if not self._timer.isActive() and not self._over:
            self._timer.start(PAUSE_MS)

    def _check(self) -> None:
        wrong = self.model.too_many()
        if wrong:
            words = self.tr("Question {number}: {count} answers, and only {people} answered in all.")
            self._told.setText(
                words.format(number=number_words(wrong[0] + 1), count=number_words(self.model.total(wrong[0])),
                             people=number_words(self.model.people or 0))
            )  # fmt: skip
        self._told.setVisible(bool(wrong))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.keep()
        super().hideEvent(event)
