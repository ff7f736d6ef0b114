"""The wish to close the portfolio while something is under way, or waits for an answer that is kept nowhere else."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.paint import isolate_quoted
from portfolio.ui.shell.messages import Messages
from portfolio.ui.shell.writing import Writing

ABOUT = "closing"


class Closing(QObject):
    """Says what waits, and closes when work is over. Who asks a second time means it."""

    def __init__(self, jobs: Jobs, messages: Messages, writing: Writing, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._messages, self._writing = jobs, messages, writing
        self._close: Callable[[], object] | None = None
        self._asked_to_answer = False
        jobs.emptied.connect(self._emptied)
        writing.answered.connect(self._answered)

    def may_close(self, close: Callable[[], object], *, window: bool) -> bool:
        """Whether the window, or only the portfolio, may close now. If not, what waits is said; once work is over, and
        no answer is missing, `close` is called."""
        awaited, unanswered = self._jobs.awaited, self._writing.must_answer
        means_it = self._close is not None and (self._asked_to_answer or not unanswered)
        if means_it or not (awaited or unanswered):
            return True
        self._close, self._asked_to_answer = close, unanswered
        self._messages.forget(ABOUT)
        for job in awaited:
            job.ended.connect(partial(self._ended, job))
        title, advice = self._work_words(awaited, window=window) if awaited else ("", "")
        stay: tuple[str, Callable[[], object]] = (self.tr("Stay"), self._stay)
        if unanswered:
            title = self.tr("The certificates that were read are not added yet.")
            advice = self.tr("If you close now, none of them is added, and what you corrected is lost.")
            stay = (self.tr("Look at them"), self._look)
        choices = ((self.tr("Close now"), close), stay)
        banner = self._messages.say(isolate_quoted(title), advice, choices, about=ABOUT, stays=True)
        banner.dismissed.connect(self._stay)
        return False

    def _work_words(self, awaited: list[Job], *, window: bool) -> tuple[str, str]:
        count = self._messages.locale().toString(len(awaited))
        title = self.tr("{count} things are not done yet.").format(count=count)
        if len(awaited) == 1:
            title = self.tr("“{what}” is not done yet.").format(what=awaited[0].label)
        if window:
            return title, self.tr("The window closes by itself when it is over. If you close now, it is left undone.")
        return title, self.tr("The portfolio closes by itself when it is over. If you close now, it is left undone.")

    def _stay(self) -> None:
        self._close = None

    def _look(self) -> None:
        self._stay()
        self._writing.look()

    def _answered(self) -> None:
        if self._asked_to_answer:
            self._asked_to_answer = False
            self._stay()
            self._messages.forget(ABOUT)

    def _ended(self, job: Job) -> None:
        if job.error is not None:  # there is something to read
            self._close = None

    def _emptied(self) -> None:
        if self._asked_to_answer:
            return
        close, self._close = self._close, None
        self._messages.forget(ABOUT)
        if close is not None and not self._writing.must_answer:
            close()
