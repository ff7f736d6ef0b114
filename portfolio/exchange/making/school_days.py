"""The calendar of the sample: school years counted so that the sample is never old, and the days that are no school."""

from datetime import date, timedelta

LEAST_DAYS_AGO = 420
"""The third school year began at least so long ago: it is over on any day, and the fourth is well begun."""
_HOLIDAYS = (("10-24", "11-01"), ("12-19", "12-31"), ("01-01", "01-05"), ("02-14", "02-22"), ("04-01", "04-14"),
             ("05-25", "05-31"), ("07-21", "08-31"))  # fmt: skip
"""Month and day of the first and last days on which no school is, in every year the same."""
_MONTH_OF_A_NEW_YEAR = 9


class SchoolDays:
    """Days of the sample, given as its file gives them, as they lie seen from `today`."""

    def __init__(self, today: date) -> None:
        self.today = today
        third = today - timedelta(days=LEAST_DAYS_AGO)
        self._third = third.year if third.month >= _MONTH_OF_A_NEW_YEAR else third.year - 1

    def day(self, text: str) -> date:
        """“Y2 10-14”, “now-12”, “now+28”, “now” or “~0.4”, as the file's own note explains them."""
        if text.startswith("Y"):
            year, month_day = text[1:].split()
            return self._in_school_year(int(year), month_day)
        if text.startswith("~"):
            first = self._in_school_year(4, "09-01")
            return first + timedelta(days=round((self.today - first).days * float(text[1:])))
        return self.today + timedelta(days=int(text.removeprefix("now") or 0))

    def school_day(self, text: str) -> date:
        """The same for something that was done at school: the last school day up to then.

        What lies only days back keeps its week even in the holidays, or nothing would be new then.
        """
        day = self.day(text)
        recent = text.startswith("now")
        while day.weekday() > 4 or (self.is_holiday(day) and not recent):
            day -= timedelta(days=1)
        return day

    def is_holiday(self, day: date) -> bool:
        """Whether there is no school, weekends aside."""
        return any(first <= f"{day:%m-%d}" <= last for first, last in _HOLIDAYS)

    def _in_school_year(self, number: int, month_day: str) -> date:
        month, day = (int(part) for part in month_day.split("-"))
        year = self._third + number - 3 + (month < _MONTH_OF_A_NEW_YEAR)
        return date(year, month, day)
