"""Printing for a person, or as JSON for a program."""

import json
import os
import sys
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import Any

from portfolio.core.errors import PortfolioError


class Output:
    """Where a command prints its result."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def show(self, data: Any, *lines: str) -> None:
        """Print `data` as JSON when that was asked for, else the lines. Raises PortfolioError when it cannot.

        That nobody reads on is no error.
        """
        try:
            if self.as_json:
                print(json.dumps(data, ensure_ascii=False, indent=2))
            else:
                for line in lines:
                    print(plain(line))
            if sys.stdout is not None:
                sys.stdout.flush()
        except BrokenPipeError:
            close_quietly()  # the reader has what it wanted, as with `| head`; what the command found is its exit code
        except OSError as error:
            close_quietly()
            raise PortfolioError(
                "The command was carried out, but its answer could not be written ({reason}).",
                "Look at the disk or program that the output goes to.",
                reason=error.strerror or type(error).__name__,
            ) from error


def counted(count: int, one: str, more: str) -> str:
    """How many, with the word for one or for several."""
    return f"{count} {one if count == 1 else more}"


def say(sentence: str) -> None:
    """A sentence to the person on standard error, where it never mixes with a result. Nobody may be listening."""
    with suppress(OSError):
        print(plain(sentence), file=sys.stderr, flush=True)


def close_quietly() -> None:
    """Send what is still to be printed nowhere: Python would try it again at its end, and complain."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def file_of(error: OSError) -> Path:
    """The file that an error of the system is about."""
    return Path(os.fsdecode(error.filename)) if isinstance(error.filename, str | bytes) else Path("the disk")


def plain(text: str) -> str:
    """Text for a terminal, without control characters: a title must not move the cursor or colour the screen."""
    return "".join(
        sign if sign == "\t" or unicodedata.category(sign) not in ("Cc", "Cf") or sign in "\u200c\u200d" else " "
        for sign in text
    )


def clock(minutes: int) -> str:
    """Minutes as people say them: 45 min, 2 h, 1 h 30 min."""
    whole, rest = divmod(minutes, 60)
    return " ".join([f"{whole} h"] * bool(whole or not rest) + [f"{rest} min"] * bool(rest))
