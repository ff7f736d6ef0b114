"""All that is being worked at, told in one quiet place: a button in the top bar, and the list that it opens."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.shell.work import DONE, FAILED, RUNNING, Work
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from portfolio.ui.shell.work_list import WorkList

SHOW_AFTER_MS = 400
"""Most work is over before a person could read what it is."""
SHOW_QUIET_AFTER_MS = 3000
"""What nobody waits for is told only when it takes so long that one may wonder what the computer is doing."""
DONE_MS = 6000
MOST_ENDED = 5
"""Ended work that the list still tells of, until it has been read."""
NARROW = 900
"""Width of a window, at 100 % text, below which the top bar has room for the figure only."""


class Working(QObject):
    """Follows the jobs, says on `button` how many there are, and lists them below it when it is pressed."""

    def __init__(self, theme: Theme, jobs: Jobs, button: Button, window: "QWidget") -> None:
        super().__init__(window)
        self._theme, self._jobs, self._button, self._window = theme, jobs, button, window
        self.works: list[Work] = []
        """The oldest first."""
        self._quiet_now = QTimer(self)
        self._quiet_now.setSingleShot(True)
        self._quiet_now.setInterval(DONE_MS)
        self._quiet_now.timeout.connect(self._forget_done)
        jobs.started.connect(self._started)
        button.clicked.connect(self._pressed)
        button.hide()

    @cached_property
    def panel(self) -> "WorkList":
        """Made when it is first looked at."""
        from portfolio.ui.shell.work_list import WorkList

        made = WorkList(self._theme, self._button, self._window)
        made.forgotten.connect(self._forget)
        made.closed.connect(self._forget_done)
        return made

    @property
    def shown(self) -> list[Work]:
        """What there is to see now."""
        return [work for work in self.works if work.shown]

    def _started(self, job: Job) -> None:
        work = Work(job, self)
        self.works.append(work)
        job.ended.connect(work.over)  # which goes with the window, where a job may outlast it
        work.over.connect(partial(self._ended, work))
        QTimer.singleShot(SHOW_QUIET_AFTER_MS if job.quiet else SHOW_AFTER_MS, work, partial(self._show, work))

    def _show(self, work: Work) -> None:
        if work.state == RUNNING and not work.shown:
            work.shown = True
            self._tell()
            if not work.quiet:
                from portfolio.ui.kit.feedback import announce

                announce(self._button, f"{self._button.accessibleName()}. {work.label}")

    def _ended(self, work: Work) -> None:
        told = work.end()
        if not told or (work.state == DONE and not work.shown):  # so quickly done that there is nothing to tell
            self._drop(work)
        else:
            work.shown = True
            self._quiet_now.start()
            for old in [one for one in self.works if one.state != RUNNING][:-MOST_ENDED]:
                self._drop(old)
        self._tell()

    def _tell(self) -> None:
        """Say on the button how it stands, and in the list if it is open."""
        shown = self.shown
        states = [work.state for work in shown]
        running, failed = states.count(RUNNING), states.count(FAILED)
        count = self._button.locale().toString(running or failed)
        if running:
            words, icon = self.tr("Working: {count}").format(count=count), "hourglass"
        elif failed:
            words, icon = self.tr("Not done: {count}").format(count=count), "circle-alert"
        else:
            words, icon = self.tr("Done"), "check"
        narrow = self._window.width() < self._theme.px(NARROW)
        self._button.set_icon(icon)
        self._button.set_label((count if running or failed else "") if narrow else words)
        self._button.set_tip("\n".join(work.label for work in shown) or words)
        self._button.setAccessibleName(words)
        open_now = "panel" in self.__dict__ and self.panel.isVisible()
        self._button.setVisible(bool(shown) or open_now)
        if open_now:
            self.panel.show_works(shown)

    def _pressed(self) -> None:
        if self.panel.isVisible():
            self.panel.close()
            return
        self.panel.show_works(self.shown)
        self.panel.come_up()

    def _forget(self, work: Work) -> None:
        self._drop(work)
        self._tell()

    def _forget_done(self) -> None:
        """What went well is told once; what did not stays until the person has seen it in the list."""
        open_now = "panel" in self.__dict__ and self.panel.isVisible()
        if not open_now:
            seen = "panel" in self.__dict__ and self.sender() is self.panel
            for work in [work for work in self.works if work.state == DONE or (work.state == FAILED and seen)]:
                self._drop(work)
            self._tell()

    def _drop(self, work: Work) -> None:
        if work in self.works:
            self.works.remove(work)
            work.deleteLater()
