"""What the command line understands of how a packet is asked for."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from portfolio.packet.text.forms import LANGUAGES

PRESETS = ("annual", "summative", "renewal", "application", "student_led", "award")
"""The names of `packet.presets`, which this need not wait for."""

HOW = {"proof": "with proof inside", "originals": "with every original as well", "plain": "pages only"}


def add_asking(command: argparse.ArgumentParser, day: Callable[[str], date]) -> None:
    """The options by which a packet is asked for. `day` reads a date."""
    add = command.add_argument
    add("--from", dest="start", type=day, metavar="DATE", help="first day of the period (YYYY-MM-DD)")
    add("--to", dest="end", type=day, metavar="DATE", help="last day of the period")
    add("--audience", choices=("evaluator", "public"), help="the reader; default: as it was last set up")
    add("--preset", choices=PRESETS, metavar="NAME", help=f"what it is for: {', '.join(PRESETS)}")
    add(
        "--framework",
        metavar="ID",
        help="the framework whose standards it answers: its id or title; none for none, except where the plan"
        " names one; default: as it was last set up, else the only one that something shows",
    )
    add("--role", metavar="ROLE", help="answer line by line what this role asks for: its id or title")
    add("--missing", action="store_true", help="with --role: name as well what nothing shows yet")
    add(
        "--licence", metavar="LICENCE", help="whose renewal it is, with its period and an audit's list: its id or title"
    )
    add("--plan", metavar="ID", help="the evaluation plan that it answers: its id or title")
    add("--paper", choices=("a4", "letter"), help="default: as it was last set up")
    ways = "; ".join(f"{name}: {what}" for name, what in HOW.items())
    add("--save-as", dest="saved_as", choices=tuple(HOW), metavar="HOW", help=ways)
    add(
        "--may-stand",
        action="append",
        metavar="WORDS",
        help="a name or place found in it that may stand, where it is for everyone; again for more",
    )
    tags = ", ".join(LANGUAGES)
    add(
        "--language",
        choices=LANGUAGES,
        metavar="TAG",
        help=f"the language of its own words: {tags}; default: as it was last set up",
    )


def add_leaving(
    commands: Any,
    command: Callable[[Any, str, str], argparse.ArgumentParser],
    words: Callable[[str], str],
    day: Callable[[str], date],
) -> None:
    """leaving and people. `command` makes a command; `words` and `day` read what their names say."""
    leaving = command(commands, "leaving", "say what a packet would take along, and what in it tells of people and"
                      " places, without making it")  # fmt: skip
    leaving.set_defaults(parser=leaving)
    add_asking(leaving, day)
    people = command(commands, "people", "the people named in what you wrote: @[name] is one of them, and stands in no"
                     " packet by name")  # fmt: skip
    what = people.add_subparsers(dest="what", metavar="WHAT", required=True)
    command(what, "list", "list them, and what stands for each")
    adding = command(what, "add", "put somebody on the list, or say something else of one who is there")
    adding.add_argument("name", type=words, metavar="NAME")
    adding.add_argument("--alias", type=words, action="append", default=[], metavar="NAME", help="another way in which"
                        " the name is written; again for more")  # fmt: skip
    adding.add_argument("--stands-as", type=words, metavar="WORDS", help="what a reader sees; default: initials")


def add_upload_set(
    commands: Any,
    command: Callable[[Any, str, str], argparse.ArgumentParser],
    day: Callable[[str], date],
    count: Callable[[str], int],
) -> None:
    """upload-set. `command` makes a command; `day` and `count` read what their names say."""
    upload = command(commands, "upload-set", "make what a district takes as an upload: a PDF of the size that it takes,"
                     " a statement for each standard, and a page that says what goes where")  # fmt: skip
    upload.set_defaults(parser=upload)
    upload.add_argument("out", type=Path, metavar="DIR", help="a new folder")
    add_asking(upload, day)
    upload.add_argument("--size", type=_megabytes, metavar="MB", help="the largest PDF it takes; default: the plan's")
    upload.add_argument("--letters", type=count, metavar="N", help="letters of a statement; default: the plan's, 500")


def _megabytes(text: str) -> float:
    size = float(text)
    if not 0 < size < 100_000:
        raise argparse.ArgumentTypeError(f"{text} is no size of a file")
    return size
