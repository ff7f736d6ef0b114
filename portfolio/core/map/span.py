"""The days that the map shows, and how moving and zooming change them. No Qt here."""

from datetime import date
from typing import NamedTuple

SHORTEST = 7.0
"""Days: closer than a week there is nothing more to see."""

SHORTEST_BAR = 14
"""Days: where a year is in sight, the bar of anything shorter takes the room of about so many."""

MONTH, TERM, YEAR, ALL = "month", "term", "year", "all"
_MONTHS: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {
    MONTH: ((0, 1), (0, 1)),
    TERM: ((-2, 2), (-2, 2)),
    YEAR: ((-8, 7), (-7, 8)),
}
"""Months from the one in the middle: where a choice begins and ends, around today and around any other day.

Around today a year has its eight months before and the half year ahead, in which what is planned is due.
"""


class Span(NamedTuple):
    """From the beginning of one day to the beginning of another, as proleptic ordinals (`date.toordinal`)."""

    first: float
    last: float

    @property
    def days(self) -> float:
        return self.last - self.first

    @property
    def middle(self) -> float:
        return (self.first + self.last) / 2

    @property
    def first_day(self) -> date:
        """The first day of which anything is seen."""
        return date.fromordinal(int(self.first))

    @property
    def last_day(self) -> date:
        """The last day of which anything is seen."""
        return date.fromordinal(max(int(self.first), int(self.last - 1e-6)))

    def scale(self, width: float) -> float:
        """Pixels for one day when the whole is `width` wide."""
        return max(1.0, width) / self.days

    def holds(self, day: float) -> bool:
        """Whether this moment is in sight."""
        return self.first <= day <= self.last

    def moved(self, days: float, whole: "Span") -> "Span":
        """The same length, so many days later, no further than the ends of the whole."""
        days = min(max(days, whole.first - self.first), whole.last - self.last)
        return Span(self.first + days, self.last + days)

    def around(self, day: float, whole: "Span") -> "Span":
        """The same length with this day in the middle, as far as the whole allows."""
        return self.moved(day - self.middle, whole)

    def zoomed(self, factor: float, at: float, whole: "Span") -> "Span":
        """`factor` times closer; the day `at` stays where it is seen, as far as the whole allows."""
        days = min(max(self.days / factor, min(SHORTEST, whole.days)), whole.days)
        part = (at - self.first) / self.days
        return Span(at - part * days, at - part * days + days).within(whole)

    def within(self, whole: "Span") -> "Span":
        """Moved, and if need be made shorter, so that it lies in the whole."""
        if self.days >= whole.days:
            return whole
        return self.moved(0.0, whole)


def month_start(day: date, months: int = 0) -> date:
    """The first of the month so many months after the one that holds this day."""
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


def whole_span(first: date | None, last: date | None, today: date) -> Span:
    """All years that have entries, whole ones; the last year, this one and the next in any case."""
    begin = min(first.year if first else today.year, today.year - 1)
    end = max(last.year if last else today.year, today.year + 1)
    return Span(date(begin, 1, 1).toordinal(), date(end + 1, 1, 1).toordinal())


def chosen_span(choice: str, around: date, today: date, whole: Span) -> Span:
    """The span of a choice: the month of this day, four months, fifteen months, or everything."""
    if choice == ALL:
        return whole
    at_today, elsewhere = _MONTHS[choice]
    begin, end = at_today if around == today else elsewhere
    return Span(month_start(around, begin).toordinal(), month_start(around, end).toordinal()).within(whole)


def close_to(first_day: int, last_day: int, whole: Span) -> Span:
    """A span that shows these days with some room on both sides."""
    days = max(SHORTEST, (last_day + 1 - first_day) * 1.4)
    middle = (first_day + last_day + 1) / 2
    return Span(middle - days / 2, middle + days / 2).within(whole)
