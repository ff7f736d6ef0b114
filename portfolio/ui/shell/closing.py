"""The wish to close the window while something that the person waits for is under way."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.paint import isolate_quoted
from portfolio.ui.shell.messages import Messages

ABOUT = "closing"


class Closing(QObject):
    """Says what waits, and closes when it is over. Who asks a second time means it."""

    def __init__(self, jobs: Jobs, messages: Messages, needs_person: Callable[[], bool], parent: QObject) -> None:
        """`needs_person`: whether there is something that would be lost if it closed without being asked about."""
        super().__init__(parent)
        self._jobs, self._messages, self._needs_person = jobs, messages, needs_person
        self._close: Callable[[], object] | None = None
        jobs.emptied.connect(self._emptied)

    def may_close(self, close: Callable[[], object]) -> bool:
        """Whether the window may close now. If not, what waits is said, and `close` is called when it is over."""
        awaited = self._jobs.awaited
        if not awaited or self._close is not None:
            return True
        self._close = close
        for job in awaited:
            job.ended.connect(partial(self._ended, job))
        count = self._messages.locale().toString(len(awaited))
        title = self.tr("{count} things are not done yet.").format(count=count)
        if len(awaited) == 1:
            title = self.tr("“{what}” is not done yet.").format(what=awaited[0].label)
        advice = self.tr("The window closes by itself when it is over. If you close now, it is left undone.")
        choices = ((self.tr("Close now"), close), (self.tr("Stay"), self._stay))
        banner = self._messages.say(isolate_quoted(title), advice, choices, about=ABOUT, stays=True)
        banner.dismissed.connect(self._stay)
        return False

    def _stay(self) -> None:
        self._close = None

    def _ended(self, job: Job) -> None:
        if job.error is not None:  # there is something to read
            self._close = None

    def _emptied(self) -> None:
        close, self._close = self._close, None
        self._messages.forget(ABOUT)
        if close is not None and not self._needs_person():
            close()
