"""What happens around the first screen: starting, looking round, restoring, and a way out of what cannot be opened."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from portfolio import paths
from portfolio.core.durable import disk_error
from portfolio.core.errors import Damaged, Held, HeldElsewhere, OnlyReadable, PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.ui.first_run.account import account_name
from portfolio.ui.first_run.first_run import FirstRun
from portfolio.ui.first_run.found import FirstRunFolders
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.opening import PROGRAM, known_elsewhere, on_its_way
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Theme


class Welcome(QObject):
    """Makes the page and answers it. It opens nothing itself: who made it does."""

    open_requested = Signal(Path, bool)
    """A folder, and whether it is taken over from another computer."""
    made = Signal(object, list)
    """A new portfolio (Opened), and the files to add to it."""

    def __init__(self, theme: Theme, jobs: Jobs, settings: Settings, sample: Callable[[Portfolio], None]) -> None:
        super().__init__()
        self._theme, self._jobs, self._settings, self._fill_sample = theme, jobs, settings, sample

    def page(self, error: PortfolioError | None = None, opening: Path | None = None) -> FirstRun:
        """The first screen, with the error. One of `opening` comes with the backups and the other portfolios."""
        backups = paths.user_data_dir() / "backups"
        folders = FirstRunFolders(paths.portfolios_dir(), backups, known_elsewhere(self._settings))
        page = FirstRun(self._theme, self._jobs, folders, name=account_name(), device=_device())
        page.start_requested.connect(lambda name, files, needs: self._start(page, name, files, needs))
        page.sample_requested.connect(lambda: self._sample(page))
        page.open_requested.connect(lambda folder: self.open_requested.emit(folder, False))
        page.restore_requested.connect(lambda file: self._restore(page, file))
        if error is not None and opening is not None:
            page.show_open()
        if error is not None:
            page.show_error(error, *self._ways_out(page, error, opening))
        return page

    def _ways_out(
        self, page: FirstRun, error: PortfolioError, folder: Path | None
    ) -> list[tuple[str, Callable[[], object]]]:
        """What can be done about an error, as buttons beside it."""
        if folder is None:
            return []
        if isinstance(error, HeldElsewhere):
            return [
                (self.tr("Use it here"), lambda: self.open_requested.emit(folder, True)),
                (self.tr("Copy it to this computer"), lambda: self._copy(page, folder)),
            ]
        if isinstance(error, OnlyReadable):
            return [
                (self.tr("Copy it to this computer"), lambda: self._copy(page, folder)),
                (self.tr("Try again"), lambda: self.open_requested.emit(folder, False)),
            ]
        if isinstance(error, Damaged) and (backups := paths.backups_dir(folder.name)).is_dir():
            return [(self.tr("Look at its newest backup"), lambda: page.show_newest_backup(backups))]
        if isinstance(error, Held) or not folder.exists():
            return [(self.tr("Try again"), lambda: self.open_requested.emit(folder, False))]
        return []

    # ---- beginning

    def _start(self, page: FirstRun, name: str, files: Sequence[Path], needs: Sequence[str]) -> None:
        def fill(portfolio: Portfolio) -> None:
            if needs:
                portfolio.tick(needs)
            if page.start_page.whose.value() == "learner":
                from portfolio.core.whose import belongs_to

                portfolio.apply(belongs_to(portfolio, "learner"))

        self._make(page, name, fill, "", [Path(file) for file in files])

    def _sample(self, page: FirstRun) -> None:
        self._make(page, "Amina Diallo", self._fill_sample, "sample", [])

    def _make(
        self, page: FirstRun, name: str, fill: Callable[[Portfolio], None], folder: str, files: list[Path]
    ) -> None:
        portfolio: Portfolio | None = None
        try:
            portfolio = Portfolio.create(
                paths.free_folder(folder or name), device=paths.device_id(), name=name, program=PROGRAM
            )
            fill(portfolio)
        except PortfolioError as error:
            if portfolio is not None:
                portfolio.close()
            page.show_error(error)
            return
        except OSError as error:
            page.show_error(disk_error(error, paths.user_data_dir()))
            return
        self.made.emit(on_its_way(portfolio), files)

    # ---- bringing here

    def _restore(self, page: FirstRun, file: Path) -> None:
        target = paths.free_folder(file.stem)

        def work(job: Job) -> Path:
            from portfolio.exchange.restore import restore_snapshot

            restore_snapshot(file, target, progress=job.progress, cancelled=job.is_cancelled)
            return target

        self._bring(page, self.tr("Restoring “{name}”").format(name=file.stem), work)

    def _copy(self, page: FirstRun, folder: Path) -> None:
        target = paths.free_folder(folder.name)

        def work(job: Job) -> Path:
            from portfolio.exchange.copying import copy_portfolio

            return copy_portfolio(folder, target, job.progress, job.is_cancelled)

        self._bring(page, self.tr("Copying “{name}”").format(name=folder.name), work)

    def _bring(self, page: FirstRun, words: str, work: Callable[[Job], Path]) -> None:
        """Make a folder of a portfolio in the background, shown on the page, and open it."""

        def done(folder: Path) -> None:
            self.open_requested.emit(folder, False)

        job = self._jobs.run(words, work, done, page.show_error, quiet=True)
        row = page.set_busy(words)
        if row is not None:
            job.progressed.connect(row.set_progress)
            row.cancel_requested.connect(row.cancelling)
        page.cancel_requested.connect(job.cancel)
        job.ended.connect(lambda: page.set_busy(""))


def _device() -> str:
    try:
        return paths.device_id()
    except OSError:
        return ""  # a full or read-only disk: opening says so, and looking at what is there needs no name
