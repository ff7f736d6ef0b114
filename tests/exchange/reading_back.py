"""What a snapshot holds against what it says of itself, for tests that ask whether one is whole."""

from pathlib import Path

from portfolio.core.errors import PortfolioError
from portfolio.exchange.snapshot import differences


def wrong_with(path: Path) -> list[str]:
    """A sentence for each thing that is wrong with the snapshot; none when a restore can rely on it."""
    try:
        return [problem.what for problem in differences(path)]
    except PortfolioError as error:
        return [error.title]
