"""What the command line understands of packets that change hands."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import argparse

    Command = Callable[[Any, str, str], argparse.ArgumentParser]

WORDS = "the words of the key, as its owner said them: it is saved only if they are the same"


def add_receiving(commands: Any, command: "Command", words: Callable[[str], str]) -> None:
    """save-key, look-over, reply. `command` makes a command, `words` reads text that can be kept."""
    save = command(commands, "save-key", "save the key of a packet whose owner you know, after comparing its words;"
                   " without a packet: say the words of this portfolio's own key")  # fmt: skip
    save.add_argument("file", nargs="?", type=Path, metavar="PACKET.pdf")
    save.add_argument("--words", type=words, metavar="TEXT", help=WORDS)
    save.add_argument("--name", type=words, default="", metavar="NAME", help="whose it is; default: as the PDF says")

    look = command(commands, "look-over", "say of packets that others handed in whose they are, their period, what of a"
                   " framework they do not show, and whether they are unchanged; no scores")  # fmt: skip
    look.add_argument("paths", nargs="+", type=Path, metavar="PATH")

    reply = command(commands, "reply", "take in an evaluator's answer to a packet: ratings and a conversation, as one"
                    " change that can be undone")  # fmt: skip
    reply.add_argument("file", type=Path, metavar="FILE")
    reply.add_argument("--privacy", choices=("private", "evaluator", "public"), default="private", help="who may see"
                       " the conversation and the ratings; default: private")  # fmt: skip
    reply.add_argument("--dry-run", action="store_true", help="say what it would change, and change nothing")
