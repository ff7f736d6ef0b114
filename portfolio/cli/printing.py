"""Printing for a person, or as JSON for a program."""

import json
import unicodedata
from typing import Any


class Output:
    """Where a command prints its result."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def show(self, data: Any, *lines: str) -> None:
        """Print `data` as JSON when that was asked for, else the lines."""
        if self.as_json:
            print(json.dumps(data, ensure_ascii=False, indent=2))
        else:
            for line in lines:
                print(plain(line))


def plain(text: str) -> str:
    """Text for a terminal, without control characters: a title must not move the cursor or colour the screen."""
    return "".join(
        sign if sign == "\t" or unicodedata.category(sign) not in ("Cc", "Cf") or sign in "\u200c\u200d" else " "
        for sign in text
    )
