"""Which backups stay: counted by their serial numbers, so that a clock that jumps by years cannot throw any away."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

NEWEST, DAYS, WEEKS, MONTHS = 10, 7, 8, 24


class Kept(NamedTuple):
    """A backup as far as retention looks at it: its serial number, and the day its computer believed it was."""

    serial: int
    made: date


def kept_serials(backups: Iterable[Kept]) -> set[int]:
    """The serials to keep: the 10 newest, and the newest of each of the last 7 days, 8 weeks and 24 months that differ.

    “Newest” and “last” go by serial alone. The day only says which backups belong together; whether it lies in the
    future or in 1970 changes nothing. Figures: reliability.md, invariant 11.
    """
    newest_first = sorted(backups, reverse=True)
    kept = {backup.serial for backup in newest_first[:NEWEST]}
    spans: list[tuple[Callable[[date], object], int]] = [
        (lambda day: day, DAYS),
        (lambda day: day.isocalendar()[:2], WEEKS),
        (lambda day: (day.year, day.month), MONTHS),
    ]
    for span, number in spans:
        seen: set[object] = set()
        for backup in newest_first:
            if span(backup.made) not in seen and len(seen) < number:
                seen.add(span(backup.made))
                kept.add(backup.serial)
    return kept
