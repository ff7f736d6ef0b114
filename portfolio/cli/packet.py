"""The command that makes the evaluation PDF."""

from argparse import Namespace
from dataclasses import asdict, replace
from datetime import date

from portfolio import paths
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, say
from portfolio.core.english import AS_WRITTEN, English, english_of, read_glossary
from portfolio.core.errors import Held, OnlyReadable, PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.exchange.gather import shown
from portfolio.packet.packet import make_packet
from portfolio.packet.setup import issued, keys_of, known_of, last_setup, request_for


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
            english=_english(options.language),
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


def _english(language: str | None) -> English:
    """The English of this language tag; without one that of the program's sentences."""
    if language is None:
        return AS_WRITTEN
    return english_of(read_glossary(paths.resource("words")), language.replace("-", "_"))


def _opened(home: Home) -> Portfolio:
    """For writing, so that the packet is noted in the portfolio; for reading where that is forbidden."""
    try:
        return home.open(write=True)
    except (Held, OnlyReadable) as error:
        portfolio = home.open()
        say(f"{error.title} So the packet is made, but not noted in the portfolio.")
        return portfolio
