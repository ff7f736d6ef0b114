"""JSON of a framework from anywhere: bounded in depth and numbers before it is read, one meaning only."""

import json
import re
from typing import Any

from portfolio.exchange.frameworks.file import NoFramework

_MOST_DEEP = 60
_MOST_PARTS = 2_000_000
_STRINGS = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_NO_BRACKETS = re.compile(r"[^\[\]{}]++")
_SURROGATES = re.compile("[\ud800-\udfff]")


def json_in(text: str, name: str) -> Any:
    """The value of a JSON text. Raises NoFramework, saying where it breaks off."""
    brackets = _NO_BRACKETS.sub("", _STRINGS.sub("", text))
    depth = 0
    for bracket in brackets[: _MOST_PARTS + 1]:
        depth += 1 if bracket in "[{" else -1
        if depth > _MOST_DEEP:
            raise _broken(name, text)
    if len(brackets) > _MOST_PARTS:
        raise _broken(name, text)
    try:
        return _DECODER.decode(text.strip())
    except json.JSONDecodeError as error:
        raise NoFramework(
            "“{name}” breaks off or is misspelt at line {line}.",
            "Save it anew where it came from, and bring it again.",
            name=name, line=error.lineno,
        ) from error  # fmt: skip
    except (ValueError, RecursionError) as error:
        raise _broken(name, text) from error


def _broken(name: str, text: str) -> NoFramework:
    return NoFramework(
        "“{name}” is not made as frameworks are.", "Save it anew where it came from, and bring it again.", name=name
    )


def _whole(digits: str) -> int:
    if len(digits) > 18:
        raise ValueError("a number that is too big to mean anything")
    return int(digits)


def _no_number(word: str) -> None:
    """NaN and Infinity are no numbers in JSON: nothing is what they say."""


_DECODER = json.JSONDecoder(parse_int=_whole, parse_constant=_no_number)


def words(value: Any) -> str:
    """A member that should be text: a number as it is written, anything else empty, never half a character."""
    if isinstance(value, str):
        return _SURROGATES.sub("", value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:g}" if isinstance(value, float) else str(value)
    return ""


def texts(value: Any) -> tuple[str, ...]:
    """A member that should be a list of texts: those that say something."""
    return tuple(one for one in map(words, value) if one) if isinstance(value, list) else ()


def things(value: Any) -> list[dict[str, Any]]:
    """A member that should be a list of objects: those that are."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def thing(value: Any) -> dict[str, Any]:
    """A member that should be an object."""
    return value if isinstance(value, dict) else {}
