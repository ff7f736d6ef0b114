"""The command line: every command works headless, prints for a person or as JSON, and never imports Qt."""

import argparse
import sys
from collections.abc import Callable, Sequence

from portfolio.cli.arguments import parser
from portfolio.cli.home import Home
from portfolio.cli.printing import Output
from portfolio.core.errors import PortfolioError


def main(arguments: Sequence[str]) -> int:
    """Run one command. Returns 0 on success, 1 when it could not be done and said why, 2 on misuse."""
    _speak_utf8()
    top = parser()
    try:
        options = top.parse_args(list(arguments))
    except SystemExit as end:
        return int(end.code or 0)
    output = Output(bool(getattr(options, "json", False)))
    try:
        if options.selftest:
            from portfolio.cli.selftest import selftest

            return selftest(output)
        if options.command is None:
            top.print_usage(sys.stderr)
            return 2
        return _command(options.command)(Home(options.home), options, output)
    except PortfolioError as error:
        print(str(error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. Nothing was changed.", file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 1  # the reader of our output has gone, as with `| head`


def _command(name: str) -> Callable[[Home, argparse.Namespace, Output], int]:
    """The function behind a command. Each module is imported only when asked for: `list` must start fast."""
    if name in ("new", "add"):
        from portfolio.cli import filling

        return {"new": filling.new, "add": filling.add}[name]
    if name in ("list", "search", "verify"):
        from portfolio.cli import reading

        return {"list": reading.list_entries, "search": reading.search, "verify": reading.verify}[name]
    if name == "packet":
        from portfolio.cli.packet import packet

        return packet
    from portfolio.cli import keeping

    return {"backup": keeping.backup, "restore": keeping.restore, "check": keeping.check}[name]


def _speak_utf8() -> None:
    """Titles hold any script, and a console that cannot show one must not end the command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
