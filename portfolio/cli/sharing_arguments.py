"""What the command line understands of asking a colleague, and of templates: ask, answer, template."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from portfolio.packet.text.forms import LANGUAGES

if TYPE_CHECKING:
    import argparse

    Command = Callable[[Any, str, str], argparse.ArgumentParser]


def add_sharing(commands: Any, command: "Command", words: Callable[[str], str]) -> None:
    """`command` makes a command, `words` reads text that can be kept."""
    ask = command(commands, "ask", "ask a colleague, a manager or a group of pupils where they see you on some skills:"
                  " a page for any browser that sends nothing, or a sheet to print")  # fmt: skip
    ask.add_argument("out", type=Path, metavar="OUT", help="a new file: .html for the page, .pdf for the sheet")
    ask.add_argument("--skill", type=words, action="append", required=True, metavar="SKILL",
                     help="its id, code or title, or words of it; again for more, up to 12")  # fmt: skip
    ask.add_argument("--by", choices=("peer", "manager", "students"), required=True, help="who is asked")
    ask.add_argument("--who", type=words, default="", metavar="TEXT", help="in your own words; never a pupil's name")
    ask.add_argument("--line", type=words, default="", metavar="TEXT", help="what you say with it")
    ask.add_argument("--entry", type=words, metavar="ENTRY", help="the one entry that it is about")
    ask.add_argument("--language", choices=LANGUAGES, default="en", help="of the page; default: en")
    ask.add_argument("--paper", choices=("a4", "letter"), default="a4")

    answer = command(commands, "answer", "take in what came back: ratings and words on your skills, as one change that"
                     " can be undone")  # fmt: skip
    answer.add_argument("file", type=Path, metavar="FILE")
    answer.add_argument("--privacy", choices=("private", "evaluator", "public"), default="private",
                        help="who may see the ratings; default: private")  # fmt: skip
    answer.add_argument("--dry-run", action="store_true", help="say what it would add, and change nothing")

    template = command(commands, "template", "skills, surveys, roles, plans, questions and goal forms as a file for"
                       " another portfolio; nothing personal goes along")  # fmt: skip
    actions = template.add_subparsers(dest="action", metavar="ACTION", required=True)
    save = command(actions, "save", "save a template; without a part named, all but the roles, which say where you"
                   " want to go")  # fmt: skip
    save.add_argument("out", type=Path, metavar="OUT", help="a new file; its name ends in .portfolio-template.json")
    save.add_argument("--title", type=words, default="", metavar="TEXT", help="what it is called")
    for part in ("skills", "surveys", "roles", "plans"):
        save.add_argument(f"--{part}", action="store_true", help=f"the {part}")
    save.add_argument("--goals", nargs="?", type=Path, const=True, metavar="FILE",
                      help="forms for goals; with a file, also the one in it, a field in each line")  # fmt: skip
    save.add_argument("--prompts", nargs="?", type=Path, const=True, metavar="FILE",
                      help="questions for reflections; with a file, also those in it, one in each line")  # fmt: skip
    command(actions, "list", "the questions and goal forms that came with templates")
    remove = command(
        actions, "remove", "take one of these questions or forms out again; what was written with it stays"
    )
    remove.add_argument("words", type=words, metavar="TEXT", help="the question, the title of the form, or words of it")
    remove.add_argument("--dry-run", action="store_true", help="say what it would take out, and change nothing")
    add = command(actions, "add", "take in a template: each thing once, as one change that can be undone")
    add.add_argument("file", type=Path, metavar="FILE")
    add.add_argument("--dry-run", action="store_true", help="say what it would add, and change nothing")
