"""Making the text of a credential fit to be looked at: what is shown is another text, the one that is kept stays."""

import binascii
import json
import re
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from unicodedata import category

MOST_SHOWN = 200_000
"""Characters that are shown; the rest is in the file, which can be saved."""
_MOST_INDENT = 32
_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)
_SPACE = " \t\r\n"
_STAYS = "\t\n\r"


def visible(text: str) -> str:
    """With what would reorder or hide letters written out: ⟨202E⟩ where a mark turns the direction of reading."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(f"⟨{ord(one):04X}⟩" if category(one) in ("Cf", "Cc") and one not in _STAYS else one for one in text)


def indented(text: str) -> str:
    """JSON on lines of its own, two spaces deeper for each thing in a thing; no letter between its quotes changes.

    Goes by marks and not by meaning: what was cut off, or is no JSON at all, comes out as far as it goes, and numbers
    stay as they are written.
    """
    return "".join(_laid_out(text))


def _laid_out(text: str) -> Iterator[str]:
    depth, at, opened = 0, 0, False
    while at < len(text):
        mark = text[at]
        if mark == '"':
            string = _STRINGS.match(text, at)
            assert string is not None  # a quote is there
            yield _line(depth) + string[0] if opened else string[0]
            at, opened = string.end(), False
            continue
        at += 1
        if mark in _SPACE:
            continue
        if mark in "}]":
            depth = max(0, depth - 1)
            yield mark if opened else _line(depth) + mark
            opened = False
            continue
        if opened:
            yield _line(depth)
            opened = False
        if mark in "{[":
            depth += 1
            opened = True
            yield mark
        elif mark == ",":
            yield mark + _line(depth)
        elif mark == ":":
            yield ": "
        else:
            yield mark


def _line(depth: int) -> str:
    return "\n" + "  " * min(depth, _MOST_INDENT)


def opened(text: str) -> str:
    """What is easier to read than the text as it came: JSON in lines, or what a token holds; empty if it is neither."""
    bare = text.strip()
    if bare[:1] in ("{", "["):
        return indented(bare)
    parts = [_part(part) for part in bare.split(".")[:2]]
    return "\n\n".join(indented(part) for part in parts) if len(parts) == 2 and all(parts) else ""


def _part(text: str) -> str:
    """A part of a token as JSON, or empty where it is none."""
    try:
        plain = urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("utf-8")
        return plain if isinstance(json.loads(plain), dict) else ""
    except (binascii.Error, ValueError, RecursionError):
        return ""
