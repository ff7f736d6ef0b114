"""Reads numbers out of values as people write them, so that a measure can be drawn: “74 %”, “22 of 26”, “3,5”."""

import re
from collections.abc import Iterable
from typing import NamedTuple

_NUMBER = r"[-−–]?\d+(?:[ \u00a0\u202f’']\d{3}(?!\d))*(?:[.,]\d+)*"
_OF = re.compile(rf"^\D{{0,3}}({_NUMBER})\s*(?:of|out of|/|von|de|sur|من)\s*({_NUMBER})(.*)$", re.DOTALL)
_PLAIN = re.compile(rf"^(\D{{0,12}}?)({_NUMBER})(\D*)$", re.DOTALL)
_THOUSANDS = re.compile(r"^\d{1,3}([.,])\d{3}(\1\d{3})*$")
LONGEST = 80
"""Longer values are sentences; nobody draws them."""


class Figure(NamedTuple):
    """A number read out of a value. Two are drawn on one line only where their `sort` is the same."""

    number: float
    sort: str
    """`share` of a whole (0 to 100, for a percentage and for so many of so many), or the words around the number."""


def figure_in(value: str) -> Figure | None:
    """The one number that the value says, or None: where it says none, or more than one."""
    text = _plain_digits(" ".join(value.split()))
    if not text or len(text) > LONGEST:
        return None
    if (found := _OF.match(text)) is not None and not re.search(r"\d", found[3]):
        part, whole = _number(found[1]), _number(found[2])
        return Figure(100 * part / whole, "share") if part is not None and whole else None
    if (found := _PLAIN.match(text)) is None:
        return None
    number = _number(found[2])
    around = f"{found[1]} {found[3]}".strip().casefold()
    if number is None:
        return None
    if around.startswith(("%", "٪", "percent", "per cent")) or around.endswith(("%", "٪")):
        return Figure(number, "share")
    return Figure(number, around)


def drawable(values: Iterable[str]) -> list[float] | None:
    """The numbers of these values in their order, or None where they are not all of one sort, or fewer than two."""
    figures = [figure_in(value) for value in values]
    found = [figure for figure in figures if figure is not None]
    if len(found) < 2 or len(found) != len(figures) or len({figure.sort for figure in found}) > 1:
        return None
    return [figure.number for figure in found]


def _plain_digits(text: str) -> str:
    """With the figures of any script as 0 to 9, and the Arabic marks between them as ours."""
    text = text.replace("٫", ".").replace("٬", "")
    return "".join(str(int(letter)) if letter.isdecimal() else letter for letter in text)


def _number(text: str) -> float | None:
    text = re.sub(r"[ \u00a0\u202f’']", "", text).replace("−", "-").replace("–", "-")
    unsigned = text.removeprefix("-")
    if _THOUSANDS.match(unsigned) and (unsigned.count(",") + unsigned.count(".") > 1 or "," in unsigned):
        text = text.replace(",", "").replace(".", "")
    elif text.count(",") + text.count(".") > 1:
        return None
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None
