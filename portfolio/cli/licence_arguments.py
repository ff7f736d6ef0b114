"""What the command line understands of licences: licence, renewal, rules, audit."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

Command = Callable[["argparse._SubParsersAction[argparse.ArgumentParser]", str, str], argparse.ArgumentParser]
_MOST_PERIODS = 10_000
"""More than there are months in all the years that a licence can have begun in."""
_LICENCE = "its id, its title, or words of it"
_RULES = "the name of shipped rules (“rules list”), or id, title or words of some that are here"


def add_licences(
    command: Command,
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    words: Callable[[str], str],
    day: Callable[[str], date],
    count: Callable[[str], int],
) -> None:
    """Add these commands. `command` makes each with the options that all have; the others read what was typed."""

    def periods(text: str) -> int:
        return min(count(text), _MOST_PERIODS)

    top = command(commands, "licence", "licences that are kept by learning: add one, say what is done for it")
    actions = top.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = command(actions, "add", "add a licence with the rules by which it is renewed")
    add.add_argument("title", type=words, metavar="TITLE")
    add.add_argument("--rules", type=words, default="", metavar="RULES", help=_RULES)
    add.add_argument("--starts", type=day, required=True, metavar="DATE", help="the day on which it was issued, or a"
                     " period of it began (YYYY-MM-DD)")  # fmt: skip
    add.add_argument("--ends", type=day, metavar="DATE", help="the last day of that period, where the authority said"
                     " another than the rules do")  # fmt: skip
    add.add_argument("--number", type=words, default="", metavar="TEXT", help="the number on it")
    add.add_argument(
        "--birth-month", type=int, choices=range(1, 13), metavar="1-12", help="where periods begin with it"
    )
    add.add_argument("--extra", type=count, default=0, metavar="N", help="further licences that are renewed with it")
    add.add_argument("--so", type=words, action="append", default=[], metavar="KEY",
                     help="what is true for you, of the choices that “rules show” lists; again for more")  # fmt: skip
    command(actions, "list", "list them, with how far each is")
    show = command(actions, "show", "a licence with its rules, its period and what is said of it")
    show.add_argument("licence", type=words, metavar="LICENCE", help=_LICENCE)
    done = command(actions, "done", "say that something is done that the authority asks for beside hours")
    done.add_argument("licence", type=words, metavar="LICENCE", help=_LICENCE)
    done.add_argument("key", type=words, metavar="KEY", help="as “renewal” lists it")
    done.add_argument("--day", type=day, metavar="DATE", help="the day it was done (default: today)")
    done.add_argument("--note", type=words, default="", metavar="TEXT")
    done.add_argument(
        "--not", dest="undone", action="store_true", help="it is not done after all: that of --day, else the last one"
    )
    for name, told in (("take-out", "say that an entry is not to count for a licence"),
                       ("put-back", "let it count again, as far as the rules do")):  # fmt: skip
        one = command(actions, name, told)
        one.add_argument("licence", type=words, metavar="LICENCE", help=_LICENCE)
        one.add_argument("entry", type=words, metavar="ENTRY", help="an hours entry: its id, title, or words of it")

    calendar = command(
        actions, "calendar", "save the days of all licences for your calendar: ends, windows, what is due"
    )
    calendar.add_argument("out", type=Path, metavar="OUT.ics", help="a file that is not there yet")
    calendar.add_argument("--all", dest="all_days", action="store_true", help="also the days to look at goals again,"
                          " modules that are due, and what comes again and again")  # fmt: skip

    renewal = command(commands, "renewal", "where your licences stand: what counts, what is still missing, and until"
                      " when")  # fmt: skip
    renewal.add_argument("licence", nargs="?", type=words, metavar="LICENCE", help=f"{_LICENCE}; default: all")
    renewal.add_argument("--entries", action="store_true", help="entry by entry: what counts, and because of what not")
    renewal.add_argument("--earlier", type=periods, default=0, metavar="N", help="so many periods before this one")

    _add_rules(command, commands, words)

    audit = command(commands, "audit", "all that an audit asks for: the list in its columns, with proof")
    audit.add_argument("licence", type=words, metavar="LICENCE", help=_LICENCE)
    audit.add_argument("out", type=Path, metavar="OUT", help="a file that is not there yet: .csv, or .pdf with proof"
                       " inside")  # fmt: skip
    audit.add_argument("--earlier", type=periods, default=0, metavar="N", help="so many periods before this one")


def _add_rules(
    command: Command, commands: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Callable[[str], str]
) -> None:
    top = command(commands, "rules", "rules by which learning counts for a licence or a contract")
    actions = top.add_subparsers(dest="action", metavar="ACTION", required=True)
    command(actions, "list", "list those that come with the program, and those that are here")
    take = command(actions, "take", "take rules that come with the program into the portfolio, to edit them there")
    take.add_argument("name", type=words, metavar="NAME", help="as “rules list” lists it")
    show = command(actions, "show", "what rules say, with where they were read and when they were right")
    show.add_argument("name", type=words, metavar="RULES", help=_RULES)
    check = command(actions, "check", "read a file of rules and say what is wrong with it; needs no portfolio")
    check.add_argument("file", metavar="FILE.json", help="- for what is pasted into the input")
    coming = command(actions, "import", "bring a file of rules in; one that contradicts itself is named and refused")
    coming.add_argument("file", metavar="FILE.json", help="- for what is pasted into the input")
    save = command(actions, "export", "save rules as a file for others")
    save.add_argument("name", type=words, metavar="RULES", help=_RULES)
    save.add_argument("out", type=Path, metavar="OUT.json", help="a file that is not there yet")
