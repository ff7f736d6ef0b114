"""What the command line understands."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

GROWING = (
    "rate-skill", "shows-skill", "target", "what-if", "skill", "role", "survey", "ask", "answer", "template",
)  # fmt: skip
"""The commands about skills, surveys, roles, and what goes to colleagues and comes back."""
LEARNING = (
    "log", "stopwatch", "hours", "refunds", "repeat", "licence", "renewal", "rules", "audit", "outline",
)  # fmt: skip
"""The commands about time, money, licences and programmes."""
COMMANDS = (
    "new", "add", "verify", "recheck", "list", "search", "packet", "upload-set", "save-key", "look-over",
    "reply", "framework", "leaving", "people",
    "align", "suggest", "rate", "matrix", "plan",
    *GROWING, *LEARNING, "award", "save-original", "bake", "backup", "restore", "check",
)  # fmt: skip
LISTS = {
    "timeline": "", "goals": "goal", "credentials": "credential", "programmes": "programme", "practice": "practice",
    "roles": "", "reflections": "reflection", "hours": "time_entry", "evidence": "attachment",
    "conversations": "conversation", "packets": "issued_packet", "saved": "saved_page", "awards": "award",
    "frameworks": "framework", "standards": "standard", "alignments": "alignment", "coverage": "",
    "people": "known_person", "licences": "licence", "rules": "rule_set",
    "skills": "", "gaps": "", "moves": "", "targets": "", "surveys": "",
}  # fmt: skip
"""What `list` can show, and the kind of record behind it."""

SAVED_FROM = "the web address from which the files were saved: they are pages of an issuer, by which badges are proven"
TAKE_OVER = "open it although another computer seems to hold it (it was switched off, or its lock was left behind)"


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments ask for the window: none, or a portfolio folder and no command."""
    rest = list(arguments)
    while rest and rest[0].startswith("--home"):
        del rest[: 1 if "=" in rest[0] else 2]
    return not rest


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of one command. Raises SystemExit: 0 after help, 2 after saying what was wrong and the usage."""
    top = parser()
    options = top.parse_args(list(arguments))
    if options.command is None and not options.selftest:
        top.error("name a command")
    if (wrong := getattr(options, "wrong", None)) is not None and (told := wrong(options)):
        options.parser.error(told)
    asks = options.command in ("packet", "upload-set", "leaving")
    if asks and options.start and options.end and options.start > options.end:
        options.parser.error(f"the period ends ({options.end}) before it begins ({options.start})")
    if options.command == "award" and options.until and options.until < date.today():
        options.parser.error(f"the badge would end ({options.until}) before it is given")
    return options


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    top = argparse.ArgumentParser(
        prog="portfolio", description="One teacher's portfolio on this computer. With no command: the window.",
    )  # fmt: skip
    top.add_argument("--home", type=Path, metavar="DIR", help="the portfolio's folder (default: the last one opened)")
    top.add_argument("--json", action="store_true", help="print JSON")
    top.add_argument("--take-over", action="store_true", help=TAKE_OVER)
    top.add_argument("--selftest", action="store_true", help="make a portfolio, add a badge, export, read it back")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    new = _command(commands, "new", "make a portfolio")
    new.add_argument("--name", type=_words, default="", help="whose it is")
    new.add_argument("--learner", action="store_true", help="it is a learner's: a pupil's or a student's")
    new.add_argument("--sample", action="store_true", help="fill it with a sample year to look at")
    new.add_argument("--entries", type=_count, metavar="N", help="fill it with N generated entries")
    new.add_argument("--seed", type=_number, default=0, metavar="S", help="the same seed makes the same entries")

    add = _command(commands, "add", "add badges, certificates, evidence files and saved pages of issuers")
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    add.add_argument("--from", dest="address", type=_words, default="", metavar="ADDRESS", help=SAVED_FROM)
    add.add_argument("--issuer", type=_words, default="", metavar="ID", help="the id of the issuer whose keys they are")

    recheck = _command(commands, "recheck", "check all badges again with what is saved of their issuers by now")
    recheck.set_defaults(parser=recheck)

    verify = _command(commands, "verify", "read badge files or a packet and say what can be proven; needs no portfolio,"
                      " but uses the saved pages of one that is named with --home")  # fmt: skip
    verify.add_argument("paths", nargs="+", type=Path, metavar="PATH")

    listing = _command(commands, "list", "list what is in the portfolio")
    listing.add_argument("kind", choices=sorted(LISTS), metavar="KIND", help=", ".join(LISTS))
    listing.add_argument("--framework", metavar="ID", help="with standards, alignments and coverage: of this one only")

    search = _command(commands, "search", "find entries by their words")
    search.add_argument("query", nargs="+", type=_words, metavar="QUERY")

    from portfolio.cli.asking_arguments import add_asking, add_leaving, add_upload_set

    packet = _command(commands, "packet", "make the evaluation PDF")
    packet.set_defaults(parser=packet)
    packet.add_argument("out", type=Path, metavar="OUT.pdf")
    add_asking(packet, _day)
    packet.add_argument("--reply", action="store_true", help="also a page beside it, on which its reader can answer")

    from portfolio.cli.receiving_arguments import add_receiving

    add_receiving(commands, _command, _words)

    add_upload_set(commands, _command, _day, _count)

    add_leaving(commands, _command, _words, _day)

    award = _command(commands, "award", "give a badge: one signed file for each name; the names are not kept")
    award.set_defaults(parser=award)
    award.add_argument("title", type=_words, metavar="TITLE", help="what it is for; one of this title is given again")
    award.add_argument("--names", type=Path, required=True, metavar="FILE", help="one name a line, or CSV; - for input")
    award.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder for the badges")
    award.add_argument("--description", type=_words, metavar="TEXT", help="what it is about")
    award.add_argument("--criteria", type=_words, metavar="TEXT", help="what one must have done (Markdown)")
    award.add_argument("--skill", type=_words, action="append", metavar="WORD", help="a skill it shows; again for more")
    award.add_argument("--picture", type=Path, metavar="FILE", help="its picture; default: one drawn from the title")
    award.add_argument("--until", type=_day, metavar="DATE", help="the last day on which it holds (YYYY-MM-DD)")
    award.add_argument("--form", choices=("png", "svg", "json"), default="png", help="default: png")
    award.add_argument("--print", dest="pages", action="store_true", help="also a PDF to print, a page for each name")

    from portfolio.cli.by_standard_arguments import add_by_standard

    add_by_standard(lambda name, words: _command(commands, name, words), _words, _day)

    from portfolio.cli.framework_arguments import add_framework

    add_framework(_command, commands)

    from portfolio.cli.growing_arguments import add_growing

    add_growing(_command, commands, _words, _day, _count)

    from portfolio.cli.learning_arguments import add_learning

    add_learning(_command, commands, _words, _day, _count)

    from portfolio.cli.licence_arguments import add_licences

    add_licences(_command, commands, _words, _day, _count)

    from portfolio.cli.sharing_arguments import add_sharing

    add_sharing(commands, _command, _words)

    original = _command(commands, "save-original", "save a badge or certificate as it was received, byte for byte")
    original.add_argument("query", type=_words, metavar="QUERY", help="its title or other words in it, or its id")
    original.add_argument("out", type=Path, metavar="OUT", help="a folder, or a file that is not there yet")

    bake = _command(commands, "bake", "put a badge's text (JSON or signed token) into a picture; needs no portfolio")
    bake.add_argument("file", type=Path, metavar="FILE")
    bake.add_argument("picture", type=Path, metavar="PICTURE", help="PNG or SVG")
    bake.add_argument("out", type=Path, metavar="OUT", help="a file that is not there yet")

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
    # Accepted before the command and after it; SUPPRESS keeps an absent one from overwriting the one before it.
    command.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON")
    command.add_argument("--take-over", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    command.add_argument("--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return command


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date like 2026-09-01") from None


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number") from None


def _count(text: str) -> int:
    number = _number(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is less than 1")
    return number


def _words(text: str) -> str:
    """Text that can be kept: what a terminal hands over need not be any."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise argparse.ArgumentTypeError("it holds signs that are no text") from None
    return text
