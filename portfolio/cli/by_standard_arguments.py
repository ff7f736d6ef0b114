"""What the command line understands of standards: align, suggest, rate, matrix, plan."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from portfolio.packet.text.forms import LANGUAGES

BY_STANDARD = ("align", "suggest", "rate", "matrix", "plan")


def add_by_standard(
    command: Callable[[str, str], argparse.ArgumentParser], words: Callable[[str], str], day: Callable[[str], date]
) -> None:
    """Add these commands. `command` makes one of a name with its help; `words` and `day` read what was typed."""
    named = {"type": words, "metavar": "NAME", "help": "the framework: its id, pack or title"}

    align = command("align", "say that an entry shows one or more standards")
    align.add_argument("entry", type=words, metavar="ENTRY", help="its id, its title, or words in it")
    align.add_argument("standards", nargs="+", type=words, metavar="STANDARD", help="their codes or ids")
    align.add_argument("--claim", type=words, metavar="TEXT", help="how it shows them, in a line")
    align.add_argument("--remove", action="store_true", help="it no longer shows them")
    align.add_argument("--framework", **named)  # type: ignore[arg-type]

    suggest = command("suggest", "standards that an entry may show too, and why")
    suggest.add_argument("entry", type=words, metavar="ENTRY", help="its id, its title, or words in it")
    suggest.add_argument("--framework", **named)  # type: ignore[arg-type]

    rate = command("rate", "write down a rating on a standard; earlier ones stay")
    rate.add_argument("standard", type=words, metavar="STANDARD", help="its code or id")
    rate.add_argument("level", type=words, metavar="LEVEL", help="a level of the framework’s own scale")
    rate.add_argument("--by", choices=("self", "evaluator"), required=True, help="who rates: the two never mix")
    rate.add_argument("--day", type=day, metavar="DATE", help="the day it was given (default: today)")
    rate.add_argument("--who", type=words, metavar="TEXT", help="the evaluator’s name")
    rate.add_argument("--note", type=words, metavar="TEXT")
    rate.add_argument("--framework", **named)  # type: ignore[arg-type]

    matrix = command("matrix", "write which entry shows which standard, as a table")
    matrix.add_argument("out", type=_matrix, metavar="OUT.csv|OUT.html")
    matrix.add_argument("--replace", action="store_true", help="write over a file of that name")
    matrix.add_argument("--framework", **named)  # type: ignore[arg-type]
    matrix.add_argument(
        "--audience", choices=("evaluator", "public"), default="evaluator", help="the reader; default: evaluator"
    )
    matrix.add_argument(
        "--may-stand", action="append", default=[], metavar="WORDS",
        help="a name or place found in it that may stand, where it is for everyone; again for more",
    )  # fmt: skip
    matrix.add_argument("--from", dest="start", type=day, metavar="DATE", help="first day of the period (YYYY-MM-DD)")
    matrix.add_argument("--to", dest="end", type=day, metavar="DATE", help="last day of the period")
    matrix.add_argument(
        "--language", choices=LANGUAGES, metavar="TAG", default="en",
        help=f"the language of its own words: {', '.join(LANGUAGES)}; default: en",
    )  # fmt: skip

    plan = command("plan", "what an evaluation asks for: examples to begin with, and how far you are")
    plan.add_argument("what", choices=("examples", "add", "show"), metavar="examples|add|show")
    plan.add_argument("name", nargs="?", type=words, metavar="NAME", help="an example’s name, or a plan’s title or id")
    plan.add_argument("--framework", **named)  # type: ignore[arg-type]
    own = "; with show: instead of the plan’s own"
    plan.add_argument("--from", dest="start", type=day, metavar="DATE", help=f"first day of its period{own}")
    plan.add_argument("--to", dest="end", type=day, metavar="DATE", help=f"last day of its period{own}")
    plan.add_argument("--due", type=day, metavar="DATE", help="by when it is to be handed in")


def _matrix(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in (".csv", ".html"):
        raise argparse.ArgumentTypeError(f"“{text}” ends neither in .csv nor in .html")
    return path
