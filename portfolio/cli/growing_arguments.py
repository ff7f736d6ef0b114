"""What the command line understands of skills and roles: rate-skill, shows-skill, target, what-if, skill, role."""

import argparse
from collections.abc import Callable
from datetime import date

from portfolio.cli.growing_files_arguments import add_role_packs, add_skill_packs, add_survey

Command = Callable[["argparse._SubParsersAction[argparse.ArgumentParser]", str, str], argparse.ArgumentParser]
_SKILL = "its id, code or title, or words of its title"


def add_growing(
    command: Command,
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    words: Callable[[str], str],
    day: Callable[[str], date],
    count: Callable[[str], int],
) -> None:
    """Add these commands. `command` makes each with the options that all have; the others read what was typed."""
    rate = command(commands, "rate-skill", "write down where somebody saw you on a skill; earlier ratings stay")
    rate.set_defaults(parser=rate, wrong=_wrong_rating)
    rate.add_argument("skill", type=words, metavar="SKILL", help=_SKILL)
    rate.add_argument("level", nargs="?", type=words, metavar="LEVEL", help="a level of its scale; without one, --note")
    raters = ("self", "manager", "peer", "students")
    rate.add_argument("--by", choices=raters, required=True, help="who saw it: they stand side by side, never mixed")
    rate.add_argument("--day", type=day, metavar="DATE", help="the day it was given (default: today)")
    rate.add_argument("--who", type=words, metavar="TEXT", help="the name of who rated; never a pupil's")
    rate.add_argument("--note", type=words, metavar="TEXT", help="what was said with it")
    rate.add_argument("--people", type=count, metavar="N", help="how many answered, where it was a group")

    shows = command(commands, "shows-skill", "say that an entry shows a skill")
    shows.set_defaults(parser=shows, wrong=_wrong_showing)
    shows.add_argument("entry", type=words, metavar="ENTRY", help="its id, its title, or words in it")
    shows.add_argument("skill", type=words, metavar="SKILL", help=_SKILL)
    shows.add_argument("--level", type=words, metavar="LEVEL", help="the highest level that it shows")
    shows.add_argument("--claim", type=words, metavar="TEXT", help="how it shows it, in a line")
    shows.add_argument("--remove", action="store_true", help="it no longer shows it")

    target = command(commands, "target", "the level of a skill that you want to reach")
    target.add_argument("skill", type=words, metavar="SKILL", help=_SKILL)
    target.add_argument("level", type=words, metavar="LEVEL", help="a level of its scale")
    target.add_argument("--by", type=day, metavar="DATE", help="by when (YYYY-MM-DD)")

    what_if = command(commands, "what-if", "what it would take to be ready for a role: gaps, hours, and a dated plan")
    what_if.add_argument("role", type=words, metavar="ROLE", help=_SKILL)
    what_if.add_argument("--make", action="store_true", help="make goals of the plan, with their steps, in one change")

    _add_skill(command, commands, words)
    _add_role(command, commands, words, day)
    add_survey(command, commands, words, day, count)


def _add_skill(
    command: Command, commands: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Callable[[str], str]
) -> None:
    top = command(commands, "skill", "skills: add your own, or those of a framework")
    actions = top.add_subparsers(dest="action", metavar="ACTION", required=True)

    add = command(actions, "add", "add a skill of your own")
    add.add_argument("title", type=words, metavar="TITLE")
    add.add_argument("--area", type=words, default="", metavar="TEXT", help="the heading it stands under")
    add.add_argument("--levels", type=_levels, default=(), metavar="“A;B;C”",
                     help="its scale, the lowest first; default: beginning, developing, secure, leading")  # fmt: skip

    standards = command(actions, "from-framework", "make skills of a framework's standards, each once; what shows a"
                        " standard shows its skill")  # fmt: skip
    standards.add_argument("framework", type=words, metavar="F", help="its id, the name of its pack, or its title")

    add_skill_packs(command, actions, words)


def _add_role(
    command: Command,
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    words: Callable[[str], str],
    day: Callable[[str], date],
) -> None:
    top = command(commands, "role", "roles that you may hold: add one, say what it takes")
    actions = top.add_subparsers(dest="action", metavar="ACTION", required=True)

    add = command(actions, "add", "add a role that you may hold")
    add.add_argument("title", type=words, metavar="TITLE")
    add.add_argument("--rank", type=int, choices=range(1, 10), metavar="1-9",
                     help="how high it stands: 1 assists, 2 teaches, 3 leads a subject or coaches, 4 leads"
                     " a department or phase, 5 leads a school with others, 6 leads one, 7 to 9 several")  # fmt: skip
    add.add_argument("--track", type=words, default="", metavar="TEXT", help="the line of work: Teaching, Leadership…")
    add.add_argument("--aimed", action="store_true", help="you mean to get there")
    add.add_argument("--by", type=day, metavar="DATE", help="by when; says --aimed too")

    need = command(actions, "need", "say that a role takes a skill; said again, its level or weight changes")
    need.add_argument("role", type=words, metavar="ROLE", help=_SKILL)
    need.add_argument("skill", type=words, metavar="SKILL", help=_SKILL)
    need.add_argument("--level", type=words, metavar="LEVEL", help="a level of its scale; without one any will do")
    need.add_argument("--weight", type=int, choices=(1, 2, 3), metavar="1-3",
                      help="3 essential, 2 important, 1 useful; default: 2")  # fmt: skip

    add_role_packs(command, actions, words, day)


def _wrong_rating(options: argparse.Namespace) -> str:
    """What is wrong with a rating as it was typed, or empty."""
    if not options.level and not (options.note or "").strip():
        return "say a level, or what was said with --note"
    if options.day and options.day > date.today():
        return "that day is still to come"
    if options.by == "students" and options.who:
        return "no pupil is named here: say how many answered with --people"
    return ""


def _wrong_showing(options: argparse.Namespace) -> str:
    return "--remove takes neither --level nor --claim" if options.remove and (options.level or options.claim) else ""


def _levels(text: str) -> tuple[str, ...]:
    """The names of a scale, between semicolons."""
    names = tuple(filter(None, (name.strip() for name in text.split(";"))))
    if len(names) < 2:
        raise argparse.ArgumentTypeError(f"“{text}” is not two levels or more, like “begins;does it;leads it”")
    if len({name.casefold() for name in names}) < len(names):
        raise argparse.ArgumentTypeError(f"“{text}” has a level twice")
    return names
