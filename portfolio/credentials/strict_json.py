"""JSON from strangers: one meaning only, bounded in size, depth and numbers.

Two programs must never read two different things from one credential, so what JSON parsers disagree about is refused:
a member given twice, NaN and Infinity, half characters, numbers no other program can hold (RFC 8259 section 4 and 6,
RFC 7493 section 2).
"""

import json
import math
import re
from typing import Any, NoReturn, TypeAlias

from portfolio.credentials.limits import MAX_ARRAYS, MAX_DEPTH, MAX_INTEGER, MAX_OBJECTS, MAX_TEXT
from portfolio.credentials.refusal import broken

Json: TypeAlias = Any
JsonObject: TypeAlias = dict[str, Any]

# Possessive, and the closing quote optional, so that no text makes the search go back: its time is linear.
_STRINGS = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_NO_BRACKETS = re.compile(r"[^\[\]{}]++")
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def loads(text: str) -> Json:
    """The value of a JSON text. Raises `Refused` when it is too big, too deep, or not strict JSON."""
    if len(text) > MAX_TEXT:
        raise broken("its text is longer than any badge needs")
    if text.count("{") + text.count("[") > MAX_DEPTH:  # nothing smaller is deep, wherever its brackets stand
        _measure(text)
    try:
        value = _decoded(text)
    except json.JSONDecodeError as trouble:
        raise broken(f"its text breaks off or is misspelt at line {trouble.lineno}") from trouble
    if "\\u" in text and _SURROGATE_ESCAPE.search(text):
        _refuse_half_characters(value)
    return value


def _decoded(text: str) -> Json:
    """As `JSONDecoder.decode` does; what stands there alone, as in a token, needs no search for spaces around it."""
    if text[:1] == "{" and text[-1:] == "}":
        value, end = _DECODER.raw_decode(text)
        if end == len(text):
            return value
    return _DECODER.decode(text)


def _measure(text: str) -> None:
    """Refuse before parsing what would be deep or crowded: the parser recurses, and threads have small stacks."""
    brackets = _NO_BRACKETS.sub("", _STRINGS.sub("", text))
    if brackets.count("{") > MAX_OBJECTS or brackets.count("[") > MAX_ARRAYS:
        raise broken("it is made of more parts than any badge needs")
    depth = 0
    for bracket in brackets:
        depth += 1 if bracket in "[{" else -1
        if depth > MAX_DEPTH:
            raise broken("its text is nested deeper than any badge needs")


def _members(pairs: list[tuple[str, Json]]) -> JsonObject:
    members = dict(pairs)
    if len(members) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        shown = "".join(filter(str.isprintable, twice[:100]))[:40]
        raise broken(f"it says “{shown}” twice, so it has no single meaning")
    return members


def _integer(digits: str) -> int:
    if len(digits) > 20 or abs(value := int(digits)) > MAX_INTEGER:
        raise broken("it holds a number that is too big to mean anything")
    return value


def _number(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise broken("it holds a number that is too big to mean anything")
    return value


def _constant(word: str) -> NoReturn:
    raise broken(f"it holds “{word}” where a number belongs")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_members, parse_int=_integer, parse_float=_number, parse_constant=_constant
)
"""Made once: `json.loads` makes one anew for every text."""


def _refuse_half_characters(value: Json) -> None:
    """Lone surrogates are legal escapes but no text: they cannot be stored, drawn or signed."""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            waiting.extend(item.keys())
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, str) and _SURROGATE.search(item):
            raise broken("its text holds half a character")
