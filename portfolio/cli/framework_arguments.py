"""What the command line understands about frameworks."""

import argparse
from collections.abc import Callable
from pathlib import Path

from portfolio.exchange.frameworks.formats import FORMATS

Command = Callable[["argparse._SubParsersAction[argparse.ArgumentParser]", str, str], argparse.ArgumentParser]
_WHICH = "its id, the name of its pack, or its title"
_GONE = (
    "with --update: what becomes of standards that the file no longer has, and of all that hangs on them; without it,"
    " they are listed and nothing is done"
)


def add_framework(command: Command, commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `framework` with its actions to the commands; `command` makes each with the options that all have."""
    top = command(commands, "framework", "frameworks of standards: add, update, save, remove, move to another edition")
    actions = top.add_subparsers(dest="action", metavar="ACTION", required=True)

    command(actions, "packs", "list the frameworks that come with the program; needs no portfolio")

    add = command(actions, "add", "add a framework: a pack by its name, or a file (.matrix of Mahara, CASE as JSON or"
                  " CSV, a table, an outline in Markdown); - for what is pasted into the input")  # fmt: skip
    add.set_defaults(parser=add)
    add.add_argument("what", metavar="PACK|FILE")
    how = add.add_mutually_exclusive_group()
    how.add_argument("--update", metavar="FRAMEWORK", help=f"bring one that is there up to date: {_WHICH}")
    how.add_argument("--edition-of", dest="edition", metavar="FRAMEWORK", help=f"another edition of one: {_WHICH}")
    add.add_argument("--title", default="", help="what it is called; default: as the file says")
    add.add_argument("--gone", choices=("keep", "bin"), help=_GONE)
    add.add_argument(
        "--accept-notice", action="store_true", help="with a framework that asks for it: its notice was read"
    )
    add.add_argument("--dry-run", action="store_true", help="say what it would do, and do nothing")

    save = command(actions, "save", "save a framework as a file for others; what shows it stays here")
    save.add_argument("framework", metavar="FRAMEWORK", help=_WHICH)
    save.add_argument("out", type=Path, metavar="OUT", help="a file that is not there yet")
    save.add_argument("--as", dest="form", choices=FORMATS, help="default: by the ending of OUT")

    remove = command(actions, "remove", "put a framework into the bin, with all that says what shows it")
    remove.add_argument("framework", metavar="FRAMEWORK", help=_WHICH)
    remove.add_argument("--dry-run", action="store_true", help="say what it would do, and do nothing")

    walk = command(actions, "crosswalk", "tie standards of two frameworks, by a table with a column for each")
    walk.add_argument("one", metavar="ONE", help=_WHICH)
    walk.add_argument("other", metavar="OTHER", help=_WHICH)
    walk.add_argument("file", type=Path, metavar="FILE", help="CSV or any table, with codes or titles")
    walk.add_argument("--dry-run", action="store_true", help="say what it would do, and do nothing")

    move = command(actions, "move", "move what shows one edition of a framework to another")
    move.add_argument("old", metavar="OLD", help=_WHICH)
    move.add_argument("new", metavar="NEW", help=_WHICH)
    move.add_argument("--dry-run", action="store_true", help="say what it would do, and do nothing")
