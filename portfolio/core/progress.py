"""How a long job says how far it is, and how it is told to stop."""

from collections.abc import Callable

from portfolio.core.errors import PortfolioError

# done so far, of how many, what is being worked on now (a file's name); called from the job's own thread.
Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


class Stopped(PortfolioError):
    """The person pressed Cancel; nothing was changed."""

    def __init__(self, title: str = "Stopped.") -> None:
        super().__init__(title, "Nothing was changed.")


def silent(done: int, total: int, what: str) -> None:
    """For callers that show no progress."""


def never() -> bool:
    """For callers that cannot be cancelled."""
    return False
