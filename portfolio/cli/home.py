"""Which portfolio a command works on, and how it is opened."""

from pathlib import Path

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.exchange.restore import recover_interrupted_restore


class Home:
    """The portfolio folder that was named, or the last one opened."""

    def __init__(self, named: Path | None) -> None:
        self._named = named

    def folder(self) -> Path:
        """The folder to work on. Raises PortfolioError when none was named and none was ever opened here."""
        folder = self._named or paths.default_portfolio()
        if folder is None:
            raise PortfolioError(
                "There is no portfolio on this computer yet.",
                "Make one with “portfolio new --name NAME”, or name its folder with --home.",
            )
        return folder

    def new_folder(self, name: str) -> Path:
        """Where a new portfolio goes: the folder that was named, or a free one under the user's data."""
        return self._named or paths.free_folder(name)

    def open(self, *, write: bool = False) -> Portfolio:
        """Open the portfolio; for reading it may be open in the window at the same time."""
        folder = self.folder()
        recover_interrupted_restore(folder)
        return Portfolio.open(folder, device=paths.device_id() if write else "", read_only=not write)
