"""The program with a window: puts folders, portfolio, theme and window together, and nothing else."""

import sqlite3
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.whose import is_learners
from portfolio.core.storage import DATABASE
from portfolio.ui.backing_up import BackingUp
from portfolio.ui.document import Document
from portfolio.ui.every import every
from portfolio.ui.jobs import Jobs
from portfolio.ui.language import AS_SYSTEM, Language
from portfolio.ui.opening import Opened, not_there, opened, remember_elsewhere, why_not
from portfolio.ui.places import Places
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Mode, Theme
from portfolio.ui.window import Window
from portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from portfolio.ui.first_run.first_run import FirstRun
    from portfolio.ui.kit.whose_words import WhoseWords
    from portfolio.ui.welcome import Welcome

BACKUP_EVERY_MS = 30 * 60 * 1000
IDLE_MS = 5 * 60 * 1000


class App(QObject):
    """Opens portfolios, keeps them backed up, and closes them in the right order."""

    def __init__(
        self, application: QApplication, window: Window, settings: Settings, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__()
        self._application, self._calendar = application, today
        self.settings = settings
        self.language = Language(paths.resource("translations"), self.settings.text("language", AS_SYSTEM))
        mode = self.settings.text("look", "system")
        self.theme = Theme(
            paths.resource("fonts"), paths.resource("icons"), cast(Mode, mode), self.settings.number("text_size", 1.0)
        )
        self.theme.apply(application)
        self.theme.changed.connect(self._remember_look)
        self.jobs = Jobs(self)
        self.window = window
        self.window.setLocale(QLocale())  # it was made before the language was known
        self.window.close_requested.connect(self.close)
        self.document: Document | None = None
        self.workspace: Workspace | None = None
        self._backing_up: BackingUp | None = None
        self._places: Places | None = None
        self._whose: WhoseWords | None = None
        self._backups = every(BACKUP_EVERY_MS, self._back_up, self)
        self._checkpoints = every(IDLE_MS, self._checkpoint, self)
        self._days = every(60_000, self._new_day, self)
        self._today = today()

    def start(self, found: Opened | PortfolioError | None, folder: Path | None = None) -> None:
        """Fill the window: the portfolio that was opened, or the first run, with what was wrong with this `folder`."""
        if isinstance(found, Opened):
            self._show(found)
        elif found is None and (missing := paths.missing_portfolio()) is not None:
            self.first_run(not_there(missing), opening=missing)
        else:
            self.first_run(found, opening=folder)

    def say_mistake(self, error: PortfolioError) -> None:
        """What went wrong in the program itself, wherever the person is."""
        from portfolio.ui.first_run.first_run import FirstRun

        page = self.window.page
        if isinstance(page, FirstRun):
            page.show_error(error)
        elif isinstance(page, Workspace):
            page.say_error(error)

    # ---- opening

    def open(self, folder: Path, *, take_over: bool = False) -> bool:
        """Open the portfolio in this folder and show it. Says whether it could be opened; if not, why."""
        try:
            found = opened(folder, take_over=take_over)
        except PortfolioError as error:
            self.first_run(error, opening=folder)
            return False
        self._show(found)
        return True

    def open_another(self) -> None:
        """Close the portfolio that is open, and show what else can be opened or restored: itself among it."""
        self._leave(lambda page: page.show_open())

    def start_mine(self) -> None:
        """Close the sample that is open, and begin a portfolio of one's own."""
        self._leave(lambda page: page.start_page.take_focus())

    def throw_sample_away(self) -> None:
        """Close the sample that is open, without a backup, and put it out of the way."""
        if self.document is None or not self.document.portfolio.is_sample:
            return  # what somebody keeps is thrown away by nobody
        if self.workspace is not None and not self.workspace.may_close(self.throw_sample_away, window=False):
            return
        from portfolio.ui.sample_line import thrown_away

        folder, sample = self.document.portfolio.folder, self.document.portfolio.id
        self._close_document(keep=False)
        if trouble := thrown_away(folder, sample):
            self.first_run(trouble)
            return
        paths.forget_portfolio()
        self.first_run().start_page.take_focus()

    def _leave(self, then: "Callable[[FirstRun], None]") -> None:
        """Back up what changed, close the portfolio that is open, and show the first screen."""
        if self.workspace is not None and not self.workspace.may_close(lambda: self._leave(then), window=False):
            return

        def go_on(trouble: PortfolioError | None) -> None:
            trouble = self._close_document() or trouble
            page = self.first_run()
            then(page)
            if trouble is not None:
                page.show_error(trouble)

        if self._backing_up is None:
            go_on(None)
            return
        if self.workspace is not None:
            self.workspace.keep()
        self._backing_up.then(go_on)

    def first_run(self, error: PortfolioError | None = None, *, opening: Path | None = None) -> "FirstRun":
        """Ask what to open, and say the error. One of `opening` comes with the backups and the other portfolios."""
        page = self._welcome.page(error, opening)
        self.window.show_page(page)
        if self.window.isActiveWindow() or not self.window.isVisible():
            page.take_focus()
        return page

    def _speak_to(self, *, learner: bool) -> None:
        """What is shown from now on is said in the words of whose portfolio it is."""
        if learner or self._whose is not None:
            from portfolio.ui.kit.whose_words import WhoseWords

            self._whose = self._whose or WhoseWords()
            self._whose.speak_to(learner=learner)

    @cached_property
    def _welcome(self) -> "Welcome":
        from portfolio.ui.sample_line import filled
        from portfolio.ui.welcome import Welcome

        made = Welcome(self.theme, self.jobs, self.settings, lambda portfolio: filled(portfolio, self._calendar()))
        made.open_requested.connect(lambda folder, take_over: self.open(folder, take_over=take_over))
        made.made.connect(self._begin)
        return made

    def _begin(self, made: Opened, files: list[Path]) -> None:
        """A portfolio that was just made, and what is to go into it."""
        self._show(made)
        if self.workspace is not None and self._places is not None and files:
            self._places.begun = True  # with these files, wherever they lead
            self.workspace.adding.add(files)

    def _show(self, found: Opened) -> None:
        self._close_document()
        with suppress(OSError):  # it costs a click at the next start, and nothing else
            paths.remember_portfolio(found.portfolio.folder)
        remember_elsewhere(self.settings, found.portfolio.folder)
        self.document = Document(found.portfolio, self, today=self._calendar)
        self._backing_up = BackingUp(self.document, self.jobs, self.document)
        self._speak_to(learner=is_learners(found.portfolio.connection))
        try:
            workspace = Workspace(self.theme, self.document, self.jobs, found.rows, self.window.room)
        except (PortfolioError, sqlite3.DatabaseError) as error:  # what only reading it tells
            self._close_document()
            self.first_run(why_not(found.portfolio.folder / DATABASE, error), opening=found.portfolio.folder)
            return
        self._backing_up.made.connect(lambda: workspace.toast.say(self.tr("Backed up on this computer")))
        self._backing_up.failed.connect(workspace.say_error)
        workspace.theme_requested.connect(self._other_look)
        workspace.another_requested.connect(self.open_another)
        workspace.backup_requested.connect(self._backing_up.now)
        self._places = Places(
            self.theme, self.settings, self.document, self.jobs, workspace, language=self.language.name
        )
        self._places.offer()
        self._backing_up.made.connect(self._places.backed_up)
        workspace.hands.set_letters(self.settings.text("letters") != "off")
        workspace.rows_shown.connect(self._rows_shown)
        self.workspace = workspace
        self.window.show_page(workspace)
        QTimer.singleShot(1500, self, self._examine)

    def _rows_shown(self) -> None:
        """Begin where something is needed first, and say of a sample that it is one."""
        if self.document is None or self.workspace is None or self._places is None:  # closed meanwhile
            return
        self._places.begin()
        from portfolio.ui.sample_line import SampleLine

        line = SampleLine(self.document, self.workspace)
        line.start_requested.connect(self.start_mine)
        line.throw_away_requested.connect(self.throw_sample_away)
        self._places.sample = line
        line.say()

    # ---- keeping

    def _examine(self) -> None:
        """Look for damage after the first frame."""
        if self.document is not None:
            from portfolio.ui.examining import examine

            examine(self.document.portfolio, self.jobs, self._say)

    def _say(self, error: PortfolioError) -> None:
        if self.workspace is not None:
            self.workspace.say_error(error)

    def _back_up(self) -> None:
        if self._backing_up is not None:
            self._backing_up.every_so_often()

    def _checkpoint(self) -> None:
        """Fold the log into the database, only while no job reads: with a reader open this would freeze the window."""
        if self.document is not None and self.jobs.idle:
            self.document.portfolio.checkpoint()

    def _new_day(self) -> None:
        if self._calendar() != self._today:
            self._today = self._calendar()
            if self.workspace is not None:
                self.workspace.set_today(self._today)

    def close(self) -> None:
        """Keep what is being typed, back up what changed, close the portfolio, then the window.

        While something that the person waits for is under way, that is said first; not when the computer shuts down.
        """
        if self.workspace is not None and not self._application.isSavingSession():
            if not self.workspace.may_close(self.close):
                return
        self.settings.keep(
            ground=self.theme.tokens.bg, window=bytes(self.window.saveGeometry().toBase64().data()).decode()
        )
        self.window.hide()
        self.jobs.wait()  # a restore, which needs no open portfolio, ends as well
        if trouble := self._close_document():
            print(str(trouble), file=sys.stderr)  # noqa: T201 - the window is gone; nobody could read it there
        self.window.close_now()
        self._application.quit()

    def _close_document(self, *, keep: bool = True) -> PortfolioError | None:
        """Back up what changed and close. Returns why it could not be backed up; it is closed all the same.

        What is being thrown away is not backed up: `keep` is False.
        """
        if self.document is None or self._backing_up is None:
            return None
        self.jobs.wait()
        trouble: PortfolioError | None = None
        try:
            if self.workspace is not None:
                self.workspace.leave()
        except PortfolioError as error:  # a full disk: whatever can still be kept is, and the way out stays open
            trouble = error
        if keep:
            trouble = self._backing_up.at_the_end() or trouble
        document, self.document, self.workspace, self._backing_up = self.document, None, None, None
        self._places = None
        self._speak_to(learner=False)  # while what is on the screen can still be read again
        document.close()
        document.deleteLater()
        return trouble

    # ---- look

    def _other_look(self) -> None:
        looks: tuple[Mode, ...] = ("light", "dark", "high-contrast")
        now = looks.index(cast(Mode, self.theme.tokens.name))
        self.theme.set_mode(looks[(now + 1) % len(looks)])

    def _remember_look(self) -> None:
        self.settings.keep(look=self.theme.mode, text_size=self.theme.scale, ground=self.theme.tokens.bg)
