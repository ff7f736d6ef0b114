"""Answering a survey about oneself: a question at a time, by number; what was answered is on disk within a second."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import Page
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.progress import Segments
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.surveys.acts import finished
from portfolio.ui.surveys.question_card import QuestionCard
from portfolio.ui.surveys.reading import Row, SurveyLine, last_answers, on_skill, options_of, skill_scales
from portfolio.ui.surveys.sitting import forget_sitting, keep_sitting, taken_up
from portfolio.ui.surveys.summary import Summary
from portfolio.ui.surveys.taking_foot import TakingFoot
from portfolio.ui.surveys.words import number_words, when_words
from portfolio.ui.theme import Face, Theme

PAUSE_MS = 1000
_STEPS = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Backspace: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1,
}  # fmt: skip
_OTHER_REASONS = (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.MouseFocusReason)


class TakingPage(Page):
    """1 to 9 answer and go on, Up and Down go back and forth, N writes a line, T and a number set where one wants to
    be, 0 takes an answer back. What was said last time is shown only once one has answered."""

    DEED = "answer"
    finished = Signal(str)
    """It was kept; what was written with it, in a sentence."""
    bar_changed = Signal()

    def __init__(self, theme: Theme, document: Document, line: SurveyLine) -> None:
        super().__init__(theme, line.row["title"])
        self._document, self.line = document, line
        self.sitting = taken_up(document, line)
        self._last = last_answers(line)
        self._scales = skill_scales(document.portfolio.connection)
        self._aiming, self._over = False, False
        self.progress = Segments(theme, 0, len(line.row["questions"]), name=self.tr("Questions answered"))
        self._count = Label(theme, "", Face("small", tabular=True), "ink2")
        self.card = QuestionCard(theme)
        self.card.chosen.connect(lambda level: self.choose(level, by_mouse=True))
        self.card.note_edited.connect(self._noted)
        self.summary = Summary(theme, document)
        self.summary.keep_requested.connect(self.done)
        self.summary.question_requested.connect(self.go_to)
        self.summary.aimed.connect(self._aimed_at)
        self._pages = QStackedWidget()
        self._pages.currentChanged.connect(self.bar_changed)
        self.foot = TakingFoot(theme)
        question = QWidget()  # large text in a low window leaves no room for both: they are scrolled together
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card, 1)
        column.addWidget(self.foot)
        self._area = Scrolled(question)
        self._pages.addWidget(self._area)
        self._pages.addWidget(Scrolled(self.summary))
        self._told = Label(theme, "", Face("small"), "ink2", wrap=True)
        for part, stretch in ((self.progress, 0), (self._count, 0), (self._pages, 1), (self._told, 0)):
            self.column.addWidget(part, stretch)
        self.column.addWidget(self.summary.keep, 0, Qt.AlignmentFlag.AlignTrailing)
        self._wire_foot()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.keep)
        self.back_requested.connect(self.keep)
        if self.sitting.answers and self.sitting.answered(line.row) == len(line.row["questions"]):
            self._show_summary()
        else:
            self.go_to(self.sitting.at)

    def _wire_foot(self) -> None:
        foot = self.foot
        foot.before.clicked.connect(lambda: self.step(-1))
        foot.after.clicked.connect(lambda: self.step(1))
        foot.note.clicked.connect(self._write_note)
        foot.aim.clicked.connect(self.aim_at)
        foot.end.clicked.connect(self._show_summary)

    # ---- one question

    @property
    def at(self) -> int:
        """The question one is at."""
        return self.sitting.at

    @property
    def _question(self) -> Row:
        question: Row = self.line.row["questions"][self.at]
        return question

    @property
    def on_summary(self) -> bool:
        """Whether all is shown at once, to be kept."""
        return self._pages.currentIndex() == 1

    @property
    def bar(self) -> QWidget:
        """The buttons at the foot."""
        return self.summary.keep if self.on_summary else self.foot

    def go_to(self, at: int, *, by_mouse: bool = False) -> None:
        """Ask this question."""
        self.sitting.at = at
        self._aiming = False
        question = self._question
        options = options_of(self.line.row, question)
        self.card.ask(str(question.get("area") or ""), str(question["text"]), options,
                      self.sitting.notes.get(question["id"], ""))  # fmt: skip
        self._pages.setCurrentIndex(0)
        self._show()
        self._area.verticalScrollBar().setValue(0)
        if self.isVisible():
            self.card.focus_answer(_OTHER_REASONS[by_mouse])
            announce(self, self.card.words.text())

    def take_focus(self) -> None:
        if self.on_summary:
            self.summary.take_focus()
        else:
            self.card.focus_answer(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """To the next question or the one before; after the last comes all at once."""
        at = self.at if self.on_summary and by < 0 else self.at + by
        if at >= len(self.line.row["questions"]):
            self._show_summary()
        elif at >= 0 and not (self.on_summary and by > 0):
            self.go_to(at)

    def choose(self, level: str, *, by_mouse: bool = False) -> None:
        """Answer with this level and go on; or want to be there, where that was asked."""
        question = self._question["id"]
        if self._aiming:
            self._aimed_at(question, "" if self.sitting.targets.get(question) == level else level)
            self._aiming = False
            self._show()
            self.card.focus_answer(_OTHER_REASONS[by_mouse])
            return
        self.sitting.answers[question] = level
        self._touched()
        self._told.setText(self._told_words(question, level))
        if self.at + 1 < len(self.line.row["questions"]):
            self.go_to(self.at + 1, by_mouse=by_mouse)
        else:
            self._show_summary()

    def take_back(self) -> None:
        """This question has no answer any more."""
        if self.sitting.answers.pop(self._question["id"], None) is not None:
            self._touched()
            self._told.setText("")
            self._show()

    def aim_at(self) -> None:
        """The next number says where one wants to be; once more, and it does not."""
        if self._can_aim():
            self._aiming = not self._aiming
            self._show()
            self.card.focus_answer(Qt.FocusReason.OtherFocusReason)
            announce(self, self.card.asked.text())

    def _can_aim(self) -> bool:
        top = options_of(self.line.row, self._question)[-1].level
        return on_skill(self.line.row, self._question, top, self._scales) is not None

    def _told_words(self, question: str, level: str) -> str:
        if question not in self._last:
            return ""
        before, day = self._last[question]
        return self.tr("Question {number}: “{now}”. Last time, {day}: “{before}”.").format(
            number=number_words(self.at + 1), now=isolate(level_words(level)), day=when_words(day),
            before=isolate(level_words(before)),
        )  # fmt: skip

    def _show(self) -> None:
        question, total = self._question["id"], len(self.line.row["questions"])
        chosen = self.sitting.answers.get(question, "")
        last: dict[str, str] = {}
        if chosen and question in self._last:
            level, day = self._last[question]
            last = {level: self.tr("last time, {day}").format(day=when_words(day))}
        self.card.mark(chosen, self.sitting.targets.get(question, ""), last)
        asked = self.tr("Where do you want to be? Press its number. Esc leaves it open.") if self._aiming else ""
        self.card.ask_target(asked)
        words = self.tr("Question {number} of {total}")
        self._count.setText(words.format(number=number_words(self.at + 1), total=number_words(total)))
        self.progress.set_steps(self.sitting.answered(self.line.row), total)
        self.foot.show_for(len(self.card.rows), first=self.at == 0, can_aim=self._can_aim())
        self.foot.setVisible(not self.on_summary)
        self.summary.keep.setVisible(self.on_summary)

    def set_letters(self, on: bool) -> None:
        """Whether single letters act."""
        self.foot.letters = on
        self._show()

    def _show_summary(self) -> None:
        self._aiming = False
        self._pages.setCurrentIndex(1)
        self.summary.show_sitting(self.line, self.sitting, self._scales)
        self._show()
        self._count.setText(self.tr("Look it over"))
        if self.isVisible():
            self.summary.take_focus()

    # ---- what was answered

    def _write_note(self) -> None:
        self.card.begin_note()
        QTimer.singleShot(0, self.card, lambda: self._area.sight.bring(self.card.note))  # its place is known then

    def _noted(self, words: str) -> None:
        self.sitting.notes[self._question["id"]] = words
        self._touched()

    def _aimed_at(self, question: str, level: str) -> None:
        if level:
            self.sitting.targets[question] = level
        else:
            self.sitting.targets.pop(question, None)
        self._touched()

    def _touched(self) -> None:
        if not self._timer.isActive() and not self._over:
            self._timer.start(PAUSE_MS)

    def keep(self) -> None:
        """Put what was answered on disk now. What cannot be kept stays here, and is told."""
        self._timer.stop()
        if self._over:
            return
        try:
            keep_sitting(self._document, self.line.id, self.sitting)
        except PortfolioError as error:
            self.say_error(error)

    def done(self) -> bool:
        """Keep all of it: one change. Says whether it went through."""
        if self._over or not self.sitting.answered(self.line.row) or not self.summary.is_right():
            return False
        day, privacy = self.summary.day(), self.summary.privacy()
        self.keep()
        _, change = finished(self._document, self.line, self.sitting, day, privacy)
        if not self._document.do(change):
            return False
        self._over = True
        forget_sitting(self._document, self.line.id)
        kinds = [edit.record.__class__.__name__ for edit in change.edits]
        levels, targets = kinds.count("Rating"), kinds.count("SkillTarget")
        parts = [self.tr("{count} levels stand at your skills now", "", levels).format(count=number_words(levels))]
        if targets:
            parts.append(self.tr("{count} say where you want to be", "", targets).format(count=number_words(targets)))
        self.finished.emit("; ".join(parts) + "." if levels or targets else "")
        return True

    # ---- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        writing = holds_focus(self.card.note)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.on_summary:
                self.done()
            else:
                self.step(1)
        elif key == Qt.Key.Key_Escape and (writing or self._aiming):
            self._aiming = False
            self._show()
            self.card.focus_answer(Qt.FocusReason.OtherFocusReason)
        elif self.on_summary or not plain or writing:
            super().keyPressEvent(event)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and key - Qt.Key.Key_1 < len(self.card.rows):
            self.choose(self.card.rows[key - Qt.Key.Key_1].level)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Delete):
            self.take_back()
        elif key in _STEPS:
            self.step(_STEPS[key])
        elif key == Qt.Key.Key_N and self.foot.letters:
            self._write_note()
        elif key == Qt.Key.Key_T and self.foot.letters:
            self.aim_at()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.keep()
        super().hideEvent(event)
