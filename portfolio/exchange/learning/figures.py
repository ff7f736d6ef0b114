"""Numbers as people of any country write them, exact: their decimal mark is decided once for a whole file."""

import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

Mark = Literal[".", ","]
LONGEST = 60
"""Letters of a cell that may be a number, a day or a time; longer ones are words."""
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\u2002\u2003"), " ")
_ARABIC = {ord("٫"): ".", ord("٬"): "'", ord("−"): "-", ord("–"): "-", ord("’"): "'"}
_EXACT = re.compile(r'="([^"]{0,60})"')
"""How spreadsheets are told that a cell is no formula."""
_MARKED = re.compile(r"\d[\d.,' ]*")
_GROUPS = re.compile(r"\d{1,3}(?:[ .,']\d{2,3})*[ .,']\d{3}|\d+")


def figured(cell: str) -> str:
    """A cell with figures 0 to 9, whatever script they were written in, one sort of space, and one hyphen."""
    text = cell.strip()
    if (exact := _EXACT.fullmatch(text)) is not None:
        text = exact[1].strip()
    if not text.isascii():
        text = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)
        text = text.translate(_SPACES).translate(_ARABIC)
    return " ".join(text.split())


def mark_in(cells: Iterable[str], usual: Mark) -> Mark:
    """The decimal mark of a file: what most of its numbers can only mean, else the usual one."""
    return mark_told(cells, usual) or usual


def mark_told(cells: Iterable[str], usual: Mark) -> Mark | None:
    """The decimal mark that most numbers can only mean, of two as often the usual one; None where none tells."""
    votes: Counter[Mark] = Counter()
    for cell in cells:
        found = _MARKED.search(figured(cell[:LONGEST]))
        marks: list[Mark] = [one for one in (found[0] if found else "") if one in ".,"]  # type: ignore[misc]
        if not found or not marks:
            continue
        last = marks[-1]
        behind = len(found[0].rstrip(" '")) - found[0].rindex(last) - 1
        if len(set(marks)) == 2:
            votes[last] += 1
        elif len(marks) > 1:
            votes["," if last == "." else "."] += 1
        elif behind not in (0, 3):
            votes[last] += 1
    if not votes:
        return None
    best: Mark = max(votes, key=lambda mark: (votes[mark], mark == usual))
    return best


def mark_of_thousandths(cells: Iterable[str]) -> Mark | None:
    """The mark of amounts that have three decimals: the one before three figures, where each has it alone, once."""
    found: set[Mark] = set()
    for cell in cells:
        text = _MARKED.search(figured(cell[:LONGEST]))
        marks: list[Mark] = [one for one in (text[0] if text else "") if one in ".,"]  # type: ignore[misc]
        if text is not None and len(marks) == 1 and len(text[0].rstrip(" '")) - text[0].index(marks[0]) == 4:
            found.add(marks[0])
    return found.pop() if len(found) == 1 else None


def number(text: str, mark: Mark) -> Decimal | None:
    """The number that `text` is, with this decimal mark; None for what is none, or is grouped as no number is."""
    whole, found, rest = text.partition(mark)
    if found and not rest.isdigit():
        return None
    if not _GROUPS.fullmatch(whole) or len({sign for sign in whole if not sign.isdigit()}) > 1:
        return None
    digits = "".join(sign for sign in whole if sign.isdigit())
    return Decimal(f"{digits}.{rest}" if found else digits) if len(digits) + len(rest) <= 20 else None
