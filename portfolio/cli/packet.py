"""The command that makes the evaluation PDF."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from portfolio import paths
from portfolio.cli.home import Home
from portfolio.cli.making import making
from portfolio.cli.printing import Output
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.exchange.gather import shown
from portfolio.packet.packet import PacketResult, make_packet
from portfolio.packet.request import PacketRequest


def packet(home: Home, options: Namespace, output: Output) -> int:
    """Make the packet as it was last set up in the window, for the audience and period asked for."""
    if shown(options.out.name) != options.out.name:
        raise PortfolioError(
            "A packet cannot be called “{name}”: not every computer can read that name.",
            "Choose another one; it is written into the packet.",
            name=shown(options.out.name),
        )
    with making(home, options) as asked:
        portfolio, request = asked.portfolio, asked.request
        files, out = portfolio.attachments.root, options.out.absolute()
        result = make_packet(portfolio.connection, files, request, asked.keys, out, *asked.resources)
        asked.note(result, request)
        page = _reply_page(portfolio, result, request) if options.reply else None
    data = {
        "path": str(result.path), "pages": result.pages, "size": result.size, "sha256": result.sha256,
        "left_out": asdict(result.left_out), "warnings": result.warnings, "reply": str(page) if page else None,
    }  # fmt: skip
    private = sum(result.left_out.private.values())
    lines = [f"{result.path}  ({result.pages} pages, {result.size / 1024:.0f} KB)", *result.warnings]
    if private:
        lines.append(f"Left out because they are not for this reader: {private}")
    if unasked := result.left_out.unasked:
        lines.append(f"Evidence that shows no hours, course or certificate stays here: {unasked}")
    if page:
        lines.append(f"{page}  (to be sent along: the reader can answer on it)")
    output.show(data, *lines)
    return 0


def _reply_page(portfolio: Portfolio, result: PacketResult, request: PacketRequest) -> Path:
    """The page to answer on, beside the packet."""
    from portfolio.packet.reply.reply_file import FOLDER, Answering, reply_page, write_beside
    from portfolio.packet.text.language import language_for

    answering = Answering(result.sha256, result.title, result.evaluator, result.framework)
    language = language_for(request, paths.resource("words"))
    page = reply_page(portfolio.connection, answering, request, language, paths.resource(FOLDER))
    return write_beside(result.path, page)
