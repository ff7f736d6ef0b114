"""Dates, hours and numbers as people of the reader's country write them."""

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from portfolio.ui.kit.words import translate

_LONG, _SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
# Around a part that is left out stand the marks that join it: a comma, a "de", the sign for year in Chinese.
_YEAR = re.compile(r"(\s*('[^']*')?\s*[,،/.-]?\s*)?y+(\s*(年|년)\s*|\s*'[^']*'\s*)?")
_WEEKDAY = re.compile(r"[\s,،]*d{3,4}[\s,،.]*")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def day_of(text: str | None) -> date | None:
    """A day from a column; a text that is none gives None."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def local_day(moment: datetime | str) -> date:
    """The day that the person's own calendar showed at a moment in UTC, which may come as ISO text."""
    return (datetime.fromisoformat(moment) if isinstance(moment, str) else moment).astimezone().date()


def day_month(locale: QLocale, day: date, short: bool = False) -> str:
    """22 November, or November 22, as the locale orders it; `short` gives 22 Nov."""
    pattern = _WEEKDAY.sub(" ", locale.dateFormat(_LONG))
    pattern = _YEAR.sub("", pattern).strip(" ,،")
    if short:
        pattern = re.sub("M{4}", "MMM", pattern)
    return locale.toString(_qdate(day), pattern)


def day_month_year(locale: QLocale, day: date, short: bool = False) -> str:
    """22 November 2026, without the weekday."""
    pattern = _WEEKDAY.sub(" ", locale.dateFormat(_LONG)).strip(" ,،")
    if short:
        pattern = re.sub("M{4}", "MMM", pattern)
    return locale.toString(_qdate(day), pattern)


def due_day(locale: QLocale, day: date, today: date) -> str:
    """A date to come: without its year while it is less than eleven months away, with it otherwise."""
    near = abs((day - today).days) < 335
    return day_month(locale, day, short=True) if near else day_month_year(locale, day, short=True)


def moment_words(locale: QLocale, moment: datetime, today: date | None = None) -> str:
    """A day and the time on this computer's clock; of `today` the time alone."""
    here = moment.astimezone()
    clock = locale.toString(QTime(here.hour, here.minute), _SHORT)
    return clock if here.date() == today else f"{day_month_year(locale, here.date())} {clock}"


def month_name(locale: QLocale, month: int) -> str:
    """November, as it stands alone."""
    return locale.standaloneMonthName(month, _LONG)


def short_month(locale: QLocale, month: int) -> str:
    """Nov."""
    return locale.standaloneMonthName(month, _SHORT)


def short_weekday(locale: QLocale, day: date) -> str:
    """Sat."""
    return locale.standaloneDayName(day.isoweekday(), _SHORT)


def narrow_weekday(locale: QLocale, day: date) -> str:
    """S."""
    return locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)


def plain_year(locale: QLocale, year: int) -> str:
    """2026: a year is never grouped into thousands, but it takes the locale's figures."""
    return locale.toString(QDate(year, 1, 1), "yyyy")


def month_year(locale: QLocale, year: int, month: int) -> str:
    """November 2026."""
    return f"{month_name(locale, month)} {plain_year(locale, year)}"


def number(locale: QLocale, value: float) -> str:
    """A number with at most one figure after the point: 24, 2.5."""
    return locale.toString(round(value)) if abs(value - round(value)) < 0.05 else locale.toString(value, "f", 1)


def hours(locale: QLocale, minutes: int) -> str:
    """Minutes as a person says them, never rounded, and the same everywhere: 45 min, 2 h, 2 h 15 min."""
    whole, rest = divmod(minutes, 60)
    less = translate("Hours", "{minutes} min").format(minutes=locale.toString(rest))
    if rest and not whole:
        return less
    said = translate("Hours", "{hours} h").format(hours=locale.toString(whole))
    return translate("Hours", "{hours} {minutes}").format(hours=said, minutes=less) if rest else said


def hours_of(locale: QLocale, done: int, planned: int) -> str:
    """18 of 24 h, 2 h 15 min of 24 h; what was done where nothing was planned, and empty where there is neither."""
    if not planned:
        return hours(locale, done) if done else ""
    in_hours = not done or not (done % 60 or planned % 60)
    part = locale.toString(done // 60) if in_hours else hours(locale, done)
    return translate("Hours", "{done} of {planned}").format(done=part, planned=hours(locale, planned))


def hours_span(locale: QLocale, least: int, most: int) -> str:
    """Minutes from and to: 5 to 10 h, 1 h 30 min to 2 h, up to 2 h, 1 h."""
    high = hours(locale, most)
    if least == most:
        return high
    if not least:
        return translate("Hours", "up to {hours}").format(hours=high)
    low = hours(locale, least) if least % 60 or most % 60 else locale.toString(least // 60)
    return translate("Hours", "{low} to {high}").format(low=low, high=high)


def average(locale: QLocale, minutes: float) -> str:
    """What comes to so many minutes on the average, which nobody spent exactly: 45 min, 2.3 h."""
    if minutes < 59.5:
        return hours(locale, round(minutes))
    return translate("Hours", "{hours} h").format(hours=number(locale, minutes / 60))
