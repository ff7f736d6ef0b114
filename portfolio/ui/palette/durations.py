"""Lengths of time among the words that were typed: 45m, 1h30, 1.5 h, 2:30, 90 min, half an hour, two hours."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from portfolio.ui.editors.parse_amount import MOST_MINUTES
from portfolio.ui.editors.parse_day import figures
from portfolio.ui.palette.vocabulary import Vocabulary
from portfolio.ui.palette.vocabulary import plain as in_words

_HALVES = {"½": "5", "¼": "25", "¾": "75"}
_NUMBER = r"\d+(?:[.,٫]\d+)?"
_UNIT = r"[^\W\d_]+"
_CLOCK = re.compile(rf"(\d{{1,3}}):([0-5]\d)\s*({_UNIT})?")
_HOURS_AND = re.compile(rf"({_NUMBER})\s*({_UNIT})\s*(?:({_UNIT})\s+)?(\d{{1,2}})\s*({_UNIT}|['′])?")
_ONE = re.compile(rf"({_NUMBER})\s*({_UNIT}|['′])")
_AND_HALF = re.compile(rf"(\d{{1,3}})\s+(?:({_UNIT}\s+a\s+half)|1/2)\s+({_UNIT})")
"""2 and a half hours, 1 1/2 hours."""
_SHORTENED = re.compile(r"(?<=[^\W\d])\.")
"""The full stop of a shortened unit (45 min.), never that of a day (12. Nov)."""
_LONGEST = 5
"""Words of the longest form: 1 hour and 30 minutes."""


class Duration(NamedTuple):
    """Minutes that the words from `start` up to `end` may mean."""

    start: int
    end: int
    minutes: int


def durations(words: Sequence[str], known: Vocabulary) -> list[Duration]:
    """What the first length of time among the words may be, the likeliest first; empty when there is none.

    1.30 h is an hour and a half to most who write it, and 1.3 hours to some; 1.25 h is the other way round.
    """
    plain = [_plain(word, known) for word in words]
    for start in range(len(plain)):
        found: list[Duration] = []
        for size in range(min(_LONGEST, len(plain) - start), 0, -1):
            end = start + size
            if (said := known.lengths.get(" ".join(map(in_words, words[start:end])))) is not None:
                return [Duration(start, end, said)]
            meant = [minutes for minutes in _meant(" ".join(plain[start:end]), known) if 0 < minutes <= MOST_MINUTES]
            found.extend(Duration(start, end, minutes) for minutes in meant)
            if meant and not plain[end - 1].isdigit():
                break
            # A bare figure at its end may belong to what follows (1h 30 pupils), so it is read without it as well.
        if found:
            return found
    return []


def _plain(word: str, known: Vocabulary) -> str:
    text = figures(word).casefold().rstrip(",;")
    if text in known.numbers:
        return str(known.numbers[text])
    for sign, part in _HALVES.items():
        whole, found, unit = text.partition(sign)
        if found and (whole.isdigit() or not whole):
            text = f"{whole or 0}.{part}{unit}"
    return text


def _meant(text: str, known: Vocabulary) -> list[int]:
    text = _SHORTENED.sub("", text)
    if (half := _AND_HALF.fullmatch(text)) and half[3] in known.hours:
        return [int(half[1]) * 60 + 30]
    if clock := _CLOCK.fullmatch(text):
        return [int(clock[1]) * 60 + int(clock[2])] if not clock[3] or clock[3] in known.hours else []
    if found := _ONE.fullmatch(text):
        if found[2] in known.hours:
            return _hours(found[1], known)
        whole = _grouped(found[1], known)
        return [whole] if whole is not None and (found[2] in known.minutes or not found[2].isalpha()) else []
    if (found := _HOURS_AND.fullmatch(text)) and found[2] in known.hours and int(found[4]) < 60:
        joined = not found[3] or found[3] in known.joins
        # Alone, a figure after the hours is minutes only with two places: 1h30, never 2h 8 pupils.
        unit = found[5] in known.minutes if found[5] and found[5].isalpha() else bool(found[5]) or len(found[4]) == 2
        if joined and unit and found[1].isdigit() and (found[5] or not found[3]):
            return [int(found[1]) * 60 + int(found[4])]
    return []


def _hours(number: str, known: Vocabulary) -> list[int]:
    whole, _, part = number.replace(",", ".").replace("٫", ".").partition(".")
    if not part:
        return [int(whole) * 60]
    decimal = round(float(f"{whole}.{part}") * 60)
    if len(part) == 2 and int(part) < 60:
        clock = int(whole) * 60 + int(part)
        return [decimal, clock] if part in ("25", "50", "75") else [clock, decimal]
    grouped = _grouped(number, known)
    return [grouped * 60] if grouped is not None else [decimal]


def _grouped(number: str, known: Vocabulary) -> int | None:
    """A whole number, which may be grouped by the mark that is not the locale's decimal point."""
    if number.isdigit():
        return int(number)
    mark = next(letter for letter in number if not letter.isdigit())
    whole, part = number.split(mark)
    return int(whole + part) if len(part) == 3 and mark != known.locale.decimalPoint() else None
