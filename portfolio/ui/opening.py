"""Opening a portfolio for the window: locked for writing, its first rows already on their way."""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from portfolio import paths
from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.ahead import TimelineAhead
from portfolio.core.storage import damaged, unreadable
from portfolio.ui.settings import Settings

PROGRAM = "the window"
ELSEWHERE, MOST_ELSEWHERE = "portfolios_elsewhere", 8


class Opened(NamedTuple):
    """A portfolio, open, and its rows. The lock is held, so the rows are what they are when they arrive."""

    portfolio: Portfolio
    rows: TimelineAhead


def opened(folder: Path, *, take_over: bool = False) -> Opened:
    """Open the portfolio in this folder. Raises PortfolioError for all that can be wrong with it.

    Damage is looked for after the first frame, by the caller.
    """
    if not folder.exists():  # as when a restore was interrupted between its two renames
        from portfolio.exchange.restore import recover_interrupted_restore

        recover_interrupted_restore(folder)
    try:
        device = paths.device_id()
    except OSError as error:
        raise disk_error(error, paths.user_data_dir()) from error
    portfolio = Portfolio.open(folder, device=device, program=PROGRAM, take_over=take_over, examine=False)
    return on_its_way(portfolio)


def on_its_way(portfolio: Portfolio) -> Opened:
    """A portfolio that is open already, with its rows."""
    return Opened(portfolio, TimelineAhead(portfolio.reader))


def known_elsewhere(settings: Settings) -> tuple[Path, ...]:
    """The portfolios that were opened from somewhere else than their usual place, as from a stick."""
    return tuple(Path(folder) for folder in settings.words(ELSEWHERE))


def remember_elsewhere(settings: Settings, folder: Path) -> None:
    """List this portfolio as well on the first screen, whenever it is there."""
    known = settings.words(ELSEWHERE)
    if folder.parent != paths.portfolios_dir() and known[:1] != (str(folder),):
        others = [one for one in known if one != str(folder)]
        settings.keep(**{ELSEWHERE: [str(folder), *others][:MOST_ELSEWHERE]})


def not_there(folder: Path) -> PortfolioError:
    """What a person is told whose stick is not plugged in."""
    return PortfolioError(
        "The portfolio that was open last is not there now: “{folder}”.",
        "If it is on a stick or another disk, connect that and try again. Here is what else can be opened.",
        folder=folder,
    )


def why_not(file: Path, error: PortfolioError | sqlite3.DatabaseError) -> PortfolioError:
    """What a person is told of it: the disk or a lock, or damage to a page of the database."""
    if isinstance(error, PortfolioError):
        return error
    return unreadable(file, error) if isinstance(error, sqlite3.OperationalError) else damaged(error)
