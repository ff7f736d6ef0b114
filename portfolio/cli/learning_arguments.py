"""What the command line understands of hours: log, stopwatch, hours, refunds, repeat, outline."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

Command = Callable[["argparse._SubParsersAction[argparse.ArgumentParser]", str, str], argparse.ArgumentParser]
_ENTRY = "an hours entry: its id, its title, or words of it"
_DRY = "say what it would do, and do nothing"
_TIME = "how long: 45m, 1h30, 1:30, 2.5h"
BY = (
    "all", "category", "provider", "topic", "month", "programme", "goal", "credential", "conversation", "skill",
    "standard",
)  # fmt: skip
"""By what `hours totals` adds up: the names of `core.queries.ledger.By`."""


def add_learning(
    command: Command,
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    words: Callable[[str], str],
    day: Callable[[str], date],
    count: Callable[[str], int],
) -> None:
    """Add these commands. `command` makes each with the options that all have; the others read what was typed."""
    log = command(commands, "log", "log time or money spent on learning")
    log.add_argument("time", type=words, metavar="TIME", help=f"{_TIME}; 0m where it only cost money")
    log.add_argument("title", nargs="*", type=words, metavar="WORDS", help="what it was")
    log.add_argument("--day", type=day, metavar="DATE", help="the day it was (default: today)")
    log.add_argument("--credits", type=words, metavar="“3 semester_hour”", help="credits that it brought: they count in"
                     " place of the time where a licence knows their unit")  # fmt: skip
    log.add_argument("--module", type=words, metavar="WORDS", help="with --for a programme: the module it was spent on")
    log.add_argument("--refund", choices=("wanted", "asked"), help="somebody is to pay the money back")
    log.add_argument("--reported", type=day, metavar="DATE", help="the day it was entered with the authority")
    log.add_argument("--proof", type=Path, action="append", default=[], metavar="FILE",
                     help="a file that shows that you were there; again for more")  # fmt: skip
    _spent(log, words)

    _add_stopwatch(command, commands, words)
    _add_hours(command, commands, words, day, count)
    _add_refunds(command, commands, words, day)
    _add_repeat(command, commands, words, day)

    _add_outline(command, commands, words)


def _add_outline(
    command: Command, commands: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Callable[[str], str]
) -> None:
    top = command(commands, "outline", "programmes from a table, JSON or a checklist in Markdown, and saved as one")
    actions = top.add_subparsers(dest="action", metavar="ACTION", required=True)
    which = "its id, its title, or words of it"
    add = command(actions, "add", "make a programme with its modules of an outline")
    add.add_argument("file", metavar="FILE", help="CSV, JSON or Markdown; - for what is pasted into the input")
    add.add_argument("--plain", action="store_true", help="without its days, and with nothing done")
    add.add_argument("--again", action="store_true", help="although there is one of this title")
    add.add_argument("--dry-run", action="store_true", help=_DRY)
    save = command(actions, "save", "save a programme as an outline for others")
    save.add_argument("programme", type=words, metavar="PROGRAMME", help=which)
    save.add_argument("out", type=Path, metavar="OUT", help="a file that is not there yet: .csv, .json or .md")
    save.add_argument(
        "--with-days", action="store_true", help="with your days, notes and results, which stay here else"
    )
    keep = command(actions, "keep", "keep a programme as a template of your own")
    keep.add_argument("programme", type=words, metavar="PROGRAMME", help=which)
    command(actions, "list", "list your own templates")
    for name, told in (("use", "make a programme of a template"), ("forget", "take a template away")):
        one = command(actions, name, told)
        one.add_argument("name", type=words, metavar="NAME", help="as “outline list” lists it")


def _spent(command: argparse.ArgumentParser, words: Callable[[str], str]) -> None:
    """What may be said of time and money, whether it is logged or comes again and again."""
    add = command.add_argument
    add("--for", dest="toward", type=words, action="append", default=[], metavar="WHAT",
        help="the programme, goal, badge or conversation that it was for; again for more")  # fmt: skip
    add("--cost", type=words, default="", metavar="“49 EUR”", help="the money it cost, with its currency")
    add("--work-time", action="store_true", help="it was in paid working time, not in your own")
    add("--school-pays", action="store_true", help="it was not your own money")
    add("--category", type=words, default="", metavar="TEXT", help="what sort of time it was: Course, Reading…")
    add("--provider", type=words, default="", metavar="TEXT", help="who gave it")
    add("--provider-number", type=words, default="", metavar="TEXT", help="by which the authority knows the provider")
    add("--place", type=words, default="", metavar="TEXT")
    add("--topic", type=words, default="", metavar="TEXT", help="one series, where a licence asks for so much on one")
    add("--approved", choices=("yes", "no"), default="", help="whether the authority has approved the provider")
    add("--counts-as", type=words, action="append", default=[], metavar="KEY",
        help="what it is for the rules of your licences, as “rules show” lists it; again for more")  # fmt: skip


def _add_stopwatch(
    command: Command, commands: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Callable[[str], str]
) -> None:
    top = command(commands, "stopwatch", "measure the time while you learn; it runs on when the computer is off")
    actions = top.add_subparsers(dest="action", metavar="ACTION", required=True)
    start = command(actions, "start", "start it")
    start.add_argument("title", nargs="*", type=words, metavar="WORDS", help="what you do")
    start.add_argument("--for", dest="toward", type=words, action="append", default=[], metavar="WHAT",
                       help="what it is for, as with “log”")  # fmt: skip
    command(actions, "pause", "let it rest")
    command(actions, "go-on", "let a resting one run on")
    stop = command(actions, "stop", "stop it, and log the time")
    stop.add_argument("title", nargs="*", type=words, metavar="WORDS", help="what it was; default: as it was started")
    stop.add_argument("--time", type=words, default="", metavar="TIME", help="how long it really was, where you forgot"
                      f" to stop it ({_TIME})")  # fmt: skip
    command(actions, "show", "say how long it has run")
    command(actions, "drop", "stop it, and log nothing")


def _add_hours(
    command: Command,
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    words: Callable[[str], str],
    day: Callable[[str], date],
    count: Callable[[str], int],
) -> None:
    top = command(
        commands, "hours", "hours and money: list them, add them up, bring them in from a table or a calendar"
    )
    actions = top.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = command(actions, "list", "list them, the newest first")
    listing.add_argument("--most", type=count, metavar="N", help="no more than so many")
    totals = command(actions, "totals", "add them up; currencies are never added to one another")
    totals.add_argument("--by", choices=BY, default="all", metavar="WHAT", help=f"{', '.join(BY)}")
    save = command(actions, "save", "save them as a table (CSV)")
    save.add_argument("out", type=Path, metavar="OUT.csv", help="a file that is not there yet")
    for one in (listing, totals, save):
        one.add_argument("--from", dest="start", type=day, metavar="DATE", help="the first day (YYYY-MM-DD)")
        one.add_argument("--to", dest="end", type=day, metavar="DATE", help="the last day")
    cost = command(actions, "cost", "what one thing cost in time and money, and what an hour of it did")
    cost.add_argument("what", type=words, metavar="WHAT", help="a programme, goal, badge or conversation")
    plan = command(actions, "plan", "how much of a week you mean to learn; there is no plan until you set one")
    plan.add_argument("times", nargs="*", type=words, metavar="TIME", help="at least and at most, as “5h 10h”; one for"
                      " both; “none” for no plan; nothing to show it")  # fmt: skip
    coming = command(actions, "import", "bring hours in from a table (CSV) or a calendar (.ics); row by row it is said"
                     " what becomes of each")  # fmt: skip
    coming.add_argument("file", metavar="FILE", help="the file; - for what is pasted into the input")
    coming.add_argument("--currency", type=words, default="", metavar="CODE", help="of sums that name none: EUR, USD…")
    coming.add_argument("--days", choices=("dmy", "mdy"), help="whether day or month comes first, where both can be")
    coming.add_argument("--column", type=_column, action="append", default=[], metavar="N=WHAT",
                        help="what a column holds, where it was not understood: 3=minutes; 3= for nothing")  # fmt: skip
    coming.add_argument("--all-day", type=words, default="", metavar="TIME", help="what a whole day of a calendar"
                        " stands for (6h); without it they are left out, and said")  # fmt: skip
    coming.add_argument("--dry-run", action="store_true", help=_DRY)


def _add_refunds(
    command: Command,
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    words: Callable[[str], str],
    day: Callable[[str], date],
) -> None:
    top = command(commands, "refunds", "money of your own that somebody is to pay back")
    actions = top.add_subparsers(dest="action", metavar="ACTION", required=True)
    command(actions, "list", "list it: wanted, asked for, paid back, refused")
    change = command(actions, "set", "say where it stands")
    change.add_argument("entry", type=words, metavar="ENTRY", help=_ENTRY)
    change.add_argument("state", choices=("wanted", "asked", "paid", "refused", "none"), metavar="STATE",
                        help="wanted, asked, paid, refused; none: nobody is to pay it back")  # fmt: skip
    change.add_argument("--day", type=day, metavar="DATE", help="the day of it (default: today)")
    change.add_argument("--amount", type=words, default="", metavar="“30 EUR”", help="how much; default: all of it")
    save = command(actions, "save", "save the list as a table (CSV)")
    save.add_argument("out", type=Path, metavar="OUT.csv", help="a file that is not there yet")


def _add_repeat(
    command: Command,
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    words: Callable[[str], str],
    day: Callable[[str], date],
) -> None:
    top = command(commands, "repeat", "hours that come again and again: offered when they are due, never logged by"
                  " themselves")  # fmt: skip
    actions = top.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = command(actions, "add", "say what comes again and again")
    add.add_argument("time", type=words, metavar="TIME", help=_TIME)
    add.add_argument("title", nargs="+", type=words, metavar="WORDS", help="what it is")
    add.add_argument("--every", choices=("week", "two_weeks", "month"), default="week", help="default: week")
    add.add_argument("--first", type=day, metavar="DATE", help="the first time (default: today)")
    add.add_argument("--until", type=day, metavar="DATE", help="the last day on which it may be")
    _spent(add, words)
    command(actions, "list", "list what comes again and again")
    command(actions, "due", "list what was due and is not logged yet")
    which = "its id, its title, or words of it"
    log = command(actions, "log", "log what was due: all of it, or of one thing, or on one day")
    log.add_argument("repeat", nargs="*", type=words, metavar="WORDS", help=which)
    log.add_argument("--day", type=day, metavar="DATE", help="of this day only")
    skip = command(actions, "skip", "say that it was not this time")
    skip.add_argument("repeat", nargs="+", type=words, metavar="WORDS", help=which)
    skip.add_argument("--day", type=day, metavar="DATE", help="on which day; default: the oldest that is due")
    end = command(actions, "end", "say that it comes no more; what was logged stays")
    end.add_argument("repeat", nargs="+", type=words, metavar="WORDS", help=which)
    end.add_argument("--day", type=day, metavar="DATE", help="the last day on which it may be (default: today)")


def _column(text: str) -> tuple[int, str]:
    number, equals, field = text.partition("=")
    if not equals or not number.strip().isdigit() or int(number) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not the number of a column, an equals sign and what it holds")
    return int(number) - 1, field.strip()
