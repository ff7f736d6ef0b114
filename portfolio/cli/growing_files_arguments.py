"""What the command line understands of packs and files of skills, surveys and roles."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

Command = Callable[["argparse._SubParsersAction[argparse.ArgumentParser]", str, str], argparse.ArgumentParser]
SURVEY_FORMS = ("json", "outline")
_SURVEY = "its id, the name of its pack, or its title"
_DRY = "say what it would do, and do nothing"


def add_skill_packs(
    command: Command, actions: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Callable[[str], str]
) -> None:
    """Add the actions of `skill` that are about packs."""
    command(actions, "packs", "list the skills that come with the program; needs no portfolio")
    pack = command(actions, "pack", "add the skills of a pack, each once; with a framework's, the framework too")
    pack.add_argument("name", type=words, metavar="NAME", help="as “skill packs” lists it")
    pack.add_argument("--dry-run", action="store_true", help=_DRY)


def add_role_packs(
    command: Command,
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]",
    words: Callable[[str], str],
    day: Callable[[str], date],
) -> None:
    """Add the actions of `role` that are about packs and adverts."""
    command(actions, "packs", "list the roles that come with the program; needs no portfolio")
    pack = command(actions, "pack", "add the roles of a pack with what they need, each once")
    pack.add_argument("name", type=words, metavar="NAME", help="as “role packs” lists it")
    pack.add_argument("--only", type=words, default="", metavar="WORDS", help="those with these words in their title")
    pack.add_argument("--dry-run", action="store_true", help=_DRY)

    advert = command(actions, "advert", "make a role of a job advert or a person specification: each line that it asks"
                     " becomes a need")  # fmt: skip
    advert.add_argument("file", metavar="FILE", help="a text; - for what is pasted into the input")
    advert.add_argument("--title", type=words, default="", metavar="TEXT", help="what the post is called")
    advert.add_argument("--place", type=words, default="", metavar="TEXT", help="the school or the authority")
    advert.add_argument("--closes", type=day, metavar="DATE", help="the last day for an application (YYYY-MM-DD)")
    advert.add_argument("--dry-run", action="store_true", help=_DRY)


def add_survey(
    command: Command,
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    words: Callable[[str], str],
    day: Callable[[str], date],
    count: Callable[[str], int],
) -> None:
    """Add `survey` with its actions to the commands."""
    top = command(commands, "survey", "surveys: add one, save one for others, read answers in")
    actions = top.add_subparsers(dest="action", metavar="ACTION", required=True)

    command(actions, "packs", "list the surveys that come with the program; needs no portfolio")

    add = command(actions, "add", "add a survey: a pack by its name, or a file (JSON, or questions in Markdown)")
    add.add_argument("what", type=words, metavar="PACK|FILE")
    add.add_argument("--dry-run", action="store_true", help=_DRY)

    answers = command(actions, "answers", "read answers in from a table: a row for each who answered, or counts for"
                      " each question; names and addresses are left out")  # fmt: skip
    answers.add_argument("survey", type=words, metavar="SURVEY", help=_SURVEY)
    answers.add_argument("file", metavar="FILE.csv", help="any table; - for what is pasted into the input")
    answers.add_argument("--day", type=day, metavar="DATE", help="the day it was answered (default: today)")
    answers.add_argument("--people", type=count, metavar="N", help="how many answered, where the table cannot tell")
    answers.add_argument("--who", type=words, default="", metavar="TEXT", help="who answered, as a group; no names")
    which = "which question a column is, by its id; “HEADING=” leaves it out; may be said again"
    answers.add_argument("--column", type=_column, action="append", default=[], metavar="HEADING=ID", help=which)
    answers.add_argument("--dry-run", action="store_true", help=_DRY)

    save = command(actions, "save", "save a survey as a file for others; answers stay here")
    save.add_argument("survey", type=words, metavar="SURVEY", help=_SURVEY)
    save.add_argument("out", type=Path, metavar="OUT", help="a file that is not there yet")
    save.add_argument("--as", dest="form", choices=SURVEY_FORMS, help="default: by the ending of OUT")


def _column(text: str) -> tuple[str, str]:
    heading, equals, question = text.rpartition("=")
    if not equals or not heading.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not a heading, an equals sign and the id of a question")
    return " ".join(heading.split()), question.strip()
