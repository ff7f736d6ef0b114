"""Times of day as tables write them: “9:00”, “1:30 pm”, “5 pm”, “14h30”."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from portfolio.exchange.learning.figures import LONGEST, figured

_CLOCK = re.compile(r"(?:[^:]*[T ])?(\d{1,2})[:.h]([0-5]\d)(?::[0-5]\d)?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_HOUR = re.compile(r"(\d{1,2})()\s*([ap])\.?m?\.?", re.IGNORECASE)
_BARE = re.compile(r"\d{1,2}")
_TO = re.compile(r"\s*(?:[-—]|\b(?:to|until|bis|à|hasta)\b|إلى)\s*")
_HALF = re.compile(r"[ap]\.?m?\.?$", re.IGNORECASE)
_DAY, _HALF_DAY = 24 * 60, 12 * 60
_MORNING, _LONG = 6 * 60, 10 * 60


def on_the_clock(cell: str) -> int | None:
    """Minutes from midnight to the time of day in a cell, or None for what is none."""
    text = figured(cell[:LONGEST])
    clock = _CLOCK.fullmatch(text) or _HOUR.fullmatch(text)
    if clock is None:
        return None
    hour, half = int(clock[1]), (clock[3] or "").lower()
    if hour > 23 or (half and not 1 <= hour <= 12):
        return None
    return (hour % 12 + (12 if half == "p" else 0) if half else hour) * 60 + int(clock[2] or 0)


class Span(NamedTuple):
    """The time from one time of day to another."""

    minutes: int
    guessed: bool = False
    """Whether only its length tells that it ended in the afternoon: from 8:30 to 3:30."""


def between(start: str, end: str) -> Span | None:
    """What lies between two times of day, or None where one of them is none. An end before the start is in the other
    half of the day where the two are written with twelve hours and do not both say theirs, else on the next day."""
    first, last = on_the_clock(start), on_the_clock(end)
    if first is None or last is None:
        return None
    spent, said = (last - first) % _DAY, [_HALF.search(cell.strip()) is not None for cell in (start, end)]
    if all(said) or (not any(said) and (last >= first or not _may_be_of_twelve(first))):
        return Span(spent)
    # The half of the day is often said once, of both.
    other = (spent + _HALF_DAY) % _DAY
    if other < spent and _may_be_of_twelve(first if said[1] else last):
        return Span(other, guessed=not any(said))
    return Span(spent)


def _may_be_of_twelve(minutes: int) -> bool:
    return 60 <= minutes < 13 * 60


def span_in(cell: str) -> Span | None:
    """The time from one time of day to another in a cell, as “3:30–5:00 pm”; None for what is no such thing."""
    parts = _TO.split(figured(cell[:LONGEST]).casefold())
    if len(parts) != 2:
        return None
    start, end = parts
    return between(f"{start}:00" if _BARE.fullmatch(start) and _HALF.search(end) else start, end)


def are_times_of_day(cells: Iterable[str]) -> bool:
    """Whether a column says when something began, and not how long it was: each cell is a time on the clock, none is in
    the night, and one is longer than anybody learns on a day, or says morning or afternoon."""
    filled = [cell for cell in cells if cell.strip()]
    times = [on_the_clock(cell) for cell in filled]
    if not times or any(time is None for time in times) or any(map(span_in, filled)):
        return False
    if any(_HALF.search(cell.strip()) for cell in filled):
        return True
    return min(time or 0 for time in times) >= _MORNING and max(time or 0 for time in times) >= _LONG
