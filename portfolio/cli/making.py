"""What `packet` and `upload-set` share: the portfolio with what is asked of it, and the note of what was made."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from portfolio import paths
from portfolio.cli.asking import asked, opened
from portfolio.cli.home import Home
from portfolio.cli.leaving import looked_through
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Packet
from portfolio.packet.packet import PacketResult
from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import PacketRequest
from portfolio.packet.setup import issued, keys_of, last_setup


class Making(NamedTuple):
    """An open portfolio, and the request, in which nothing waits for an answer."""

    portfolio: Portfolio
    setup: Packet | None
    request: PacketRequest

    @property
    def keys(self) -> Keys:
        """The portfolio's own keys; made where there are none yet."""
        return keys_of(self.portfolio)

    @property
    def resources(self) -> tuple[Path, Path]:
        """Folders that the drawing needs: fonts, and templates."""
        return paths.resource("fonts"), paths.resource("typst")

    def note(self, result: PacketResult, request: PacketRequest) -> None:
        """Write down that this was made, where that may be written."""
        if not self.portfolio.read_only:
            self.portfolio.apply(issued(result, request, self.setup))


@contextmanager
def making(home: Home, options: Namespace) -> Iterator[Making]:
    """What is asked for, as the window set it up last and as the options say. Raises PortfolioError."""
    portfolio = opened(home)
    try:
        setup = last_setup(portfolio)
        request = looked_through(portfolio, asked(portfolio, setup, options), options.may_stand or ())
        yield Making(portfolio, setup, request)
    finally:
        portfolio.close()
