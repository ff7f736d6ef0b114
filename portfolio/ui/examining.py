"""Looks for damage in a portfolio that is open, on a connection of its own, while the window can be used already."""

from collections.abc import Callable

from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.words import translate


def examine(portfolio: Portfolio, jobs: Jobs, tell: Callable[[PortfolioError], None]) -> None:
    """Begin; what is wrong is told."""

    def work(_job: Job) -> None:
        from portfolio.core import storage

        reader = portfolio.reader()
        try:
            storage.examine(reader)
        finally:
            reader.close()

    jobs.run(translate("App", "Checking the portfolio"), work, lambda _none: None, tell, quiet=True)
