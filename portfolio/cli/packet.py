"""The command that makes the evaluation PDF."""

import errno
from argparse import Namespace
from dataclasses import asdict, replace
from datetime import date

from portfolio import paths
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, say
from portfolio.core.errors import Held, PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.exchange.gather import shown
from portfolio.packet.packet import make_packet
from portfolio.packet.setup import issued, keys_of, known_of, last_setup, request_for

READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)


def packet(home: Home, options: Namespace, output: Output) -> int:
    """Make the packet as it was last set up in the window, for the audience and period asked for."""
    if shown(options.out.name) != options.out.name:
        raise PortfolioError(
            "A packet cannot be called “{name}”: not every computer can read that name.",
            "Choose another one; it is written into the packet.",
            name=shown(options.out.name),
        )
    portfolio = _opened(home)
    try:
        setup = last_setup(portfolio)
        request = request_for(setup, known_of(portfolio, date.today()))
        request = replace(
            request,
            audience=options.audience or request.audience,
            start=options.start or request.start,
            end=options.end or request.end,
        )
        if request.start and request.end and request.start > request.end:
            raise PortfolioError(
                "The period would end ({end}) before it begins ({start}).",
                "The day that you did not name is the one last set up: name both --from and --to.",
                start=request.start,
                end=request.end,
            )
        result = make_packet(
            portfolio.connection,
            portfolio.attachments.root,
            request,
            keys_of(portfolio),
            options.out.absolute(),
            paths.resource("fonts"),
            paths.resource("typst"),
        )
        if not portfolio.read_only:
            portfolio.apply(issued(result, request, setup))
    finally:
        portfolio.close()
    data = {
        "path": str(result.path), "pages": result.pages, "size": result.size, "sha256": result.sha256,
        "left_out": asdict(result.left_out), "warnings": result.warnings,
    }  # fmt: skip
    private = sum(result.left_out.private.values())
    lines = [f"{result.path}  ({result.pages} pages, {result.size / 1024:.0f} KB)", *result.warnings]
    if private:
        lines.append(f"Left out because they are not for this reader: {private}")
    output.show(data, *lines)
    return 0


def _opened(home: Home) -> Portfolio:
    """For writing, so that the packet is noted in the portfolio; for reading where that is forbidden."""
    try:
        return home.open(write=True)
    except PortfolioError as error:
        if not isinstance(error, Held) and not _read_only(error):
            raise
        portfolio = home.open()
        say(f"{error.title} So the packet is made, but not noted in the portfolio.")
        return portfolio


def _read_only(error: PortfolioError) -> bool:
    return isinstance(error.__cause__, OSError) and error.__cause__.errno in READ_ONLY
