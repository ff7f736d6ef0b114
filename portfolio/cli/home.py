"""Which portfolio a command works on, and how it is opened."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from portfolio import paths
from portfolio.cli.printing import say
from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.exchange.restore import recover_interrupted_restore


class Home:
    """The portfolio folder that was named, or the last one opened.

    `take_over`: the person says that the other computer which seems to hold the portfolio no longer does.
    """

    def __init__(self, named: Path | None, *, take_over: bool = False) -> None:
        # “.” and “..” have no name of their own, which backups and restores need; a link keeps the one it has.
        self._named = Path(os.path.abspath(named)) if named is not None else None  # noqa: PTH100
        self.take_over = take_over

    def folder(self) -> Path:
        """The folder to work on. Raises PortfolioError when none was named and none was ever opened here."""
        folder = self._named or paths.default_portfolio()
        if folder is None:
            raise PortfolioError(
                "There is no portfolio on this computer yet.",
                "Make one with “portfolio new --name NAME”, or name its folder with --home.",
            )
        return folder

    @property
    def is_named(self) -> bool:
        """Whether the person named the folder, and did not leave it to the last one opened."""
        return self._named is not None

    def new_folder(self, name: str) -> Path:
        """Where a new portfolio goes: the folder that was named, or a free one under the user's data."""
        return self._named or paths.free_folder(name)

    def open(self, *, write: bool = False) -> Portfolio:
        """Open the portfolio; for reading it may be open in the window at the same time."""
        folder = self.folder()
        recover_interrupted_restore(folder, only_finish=not write)
        if not write:
            return Portfolio.open(folder, device="", read_only=True)
        return Portfolio.open(folder, device=self.device(), take_over=self.take_over)

    def device(self) -> str:
        """Which computer this is. Raises PortfolioError where that cannot be kept."""
        try:
            return paths.device_id()
        except OSError as error:
            raise disk_error(error, paths.user_data_dir()) from error

    def remember(self, folder: Path) -> None:
        """Open this one next time. That it cannot be written down does not undo what the command has done."""
        try:
            paths.remember_portfolio(folder)
        except (OSError, UnicodeError):
            say(f"It could not be noted as the one to open next; name it with --home “{folder}”.")


@contextmanager
def writing(home: Home) -> Iterator[Portfolio]:
    """The portfolio, open for writing as long as this lasts."""
    portfolio = home.open(write=True)
    try:
        yield portfolio
    finally:
        portfolio.close()
