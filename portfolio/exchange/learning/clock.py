"""Times of day as tables write them: “9:00”, “1:30 pm”, “14h30”."""

import re
from collections.abc import Iterable

from portfolio.exchange.learning.figures import LONGEST, figured

_CLOCK = re.compile(r"(?:[^:]*[T ])?(\d{1,2})[:.h]([0-5]\d)(?::[0-5]\d)?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_TO = re.compile(r"\s*(?:[-—]|\b(?:to|until|bis|à|hasta)\b|إلى)\s*")
_HALF = re.compile(r"[ap]\.?m\.?$", re.IGNORECASE)
_DAY = 24 * 60
_MORNING, _LONG = 6 * 60, 10 * 60


def on_the_clock(cell: str) -> int | None:
    """Minutes from midnight to the time of day in a cell, or None for what is none."""
    clock = _CLOCK.fullmatch(figured(cell[:LONGEST]))
    if clock is None:
        return None
    hour, half = int(clock[1]), (clock[3] or "").lower()
    if hour > 23 or (half and not 1 <= hour <= 12):
        return None
    return (hour % 12 + (12 if half == "p" else 0) if half else hour) * 60 + int(clock[2])


def span_in(cell: str) -> int | None:
    """Minutes from one time of day to another in a cell, as “3:30–5:00 pm”; None for what is no such thing."""
    parts = _TO.split(figured(cell[:LONGEST]).casefold())
    if len(parts) != 2:
        return None
    start, end = map(on_the_clock, parts)
    if start is None or end is None:
        return None
    half = _HALF.search(parts[1].strip())
    # The half of the day is often said once, of both: not of 11:30–1:00 pm, where the first is in the other half.
    same = on_the_clock(f"{parts[0]} {half[0]}") if half is not None else None
    return (end - (same if same is not None and same <= end else start)) % _DAY


def are_times_of_day(cells: Iterable[str]) -> bool:
    """Whether a column says when something began, and not how long it was: each cell is a time on the clock, none is in
    the night, and one is longer than anybody learns on a day, or says morning or afternoon."""
    filled = [cell for cell in cells if cell.strip()]
    times = [on_the_clock(cell) for cell in filled]
    if not times or any(time is None for time in times):
        return False
    if any(_HALF.search(cell.strip()) for cell in filled):
        return True
    return min(time or 0 for time in times) >= _MORNING and max(time or 0 for time in times) >= _LONG
