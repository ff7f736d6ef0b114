"""What the command line understands."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

COMMANDS = ("new", "add", "verify", "list", "search", "packet", "backup", "restore", "check")
LISTS = {
    "timeline": "", "goals": "goal", "credentials": "credential", "programmes": "programme", "practice": "practice",
    "reflections": "reflection", "hours": "time_entry", "evidence": "attachment", "packets": "issued_packet",
}  # fmt: skip
"""What `list` can show, and the kind of record behind it."""


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments ask for the window: none, or a portfolio folder and no command."""
    rest = list(arguments)
    while rest and rest[0].startswith("--home"):
        del rest[: 1 if "=" in rest[0] else 2]
    return not rest


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    top = argparse.ArgumentParser(
        prog="portfolio", description="One teacher's portfolio on this computer. With no command: the window.",
    )  # fmt: skip
    top.add_argument("--home", type=Path, metavar="DIR", help="the portfolio's folder (default: the last one opened)")
    top.add_argument("--selftest", action="store_true", help="make a portfolio, add a badge, export, read it back")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    new = _command(commands, "new", "make a portfolio")
    new.add_argument("--name", default="", help="whose it is")
    new.add_argument("--sample", action="store_true", help="fill it with a sample year to look at")
    new.add_argument("--entries", type=_count, metavar="N", help="fill it with N generated entries")
    new.add_argument("--seed", type=int, default=0, metavar="S", help="the same seed makes the same entries")

    add = _command(commands, "add", "add badges, certificates and evidence files")
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH")

    verify = _command(commands, "verify", "read badge files or a packet and say what can be proven; needs no portfolio")
    verify.add_argument("paths", nargs="+", type=Path, metavar="PATH")

    listing = _command(commands, "list", "list what is in the portfolio")
    listing.add_argument("kind", choices=sorted(LISTS), metavar="KIND", help=", ".join(LISTS))

    search = _command(commands, "search", "find entries by their words")
    search.add_argument("query", nargs="+", metavar="QUERY")

    packet = _command(commands, "packet", "make the evaluation PDF")
    packet.add_argument("out", type=Path, metavar="OUT.pdf")
    packet.add_argument("--from", dest="start", type=_day, metavar="DATE", help="first day of the period (YYYY-MM-DD)")
    packet.add_argument("--to", dest="end", type=_day, metavar="DATE", help="last day of the period")
    packet.add_argument("--audience", choices=("evaluator", "public"), default="evaluator")

    backup = _command(commands, "backup", "write one verified backup file")
    backup.add_argument("directory", nargs="?", type=Path, metavar="DIR")

    restore = _command(commands, "restore", "put a backup in place; the portfolio that is there is kept beside it")
    restore.add_argument("file", type=Path, metavar="FILE")

    _command(commands, "check", "read everything and say what is wrong")
    return top


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, words: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=words, description=words)
    command.add_argument("--json", action="store_true", help="print JSON")
    # Also accepted after the command; SUPPRESS keeps an absent one from overwriting the one before it.
    command.add_argument("--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return command


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date like 2026-09-01") from None


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number
