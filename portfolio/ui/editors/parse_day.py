"""Dates as people type them: 9 Nov, 9.11.2026, 2026-11-09, yesterday; and a sentence for what nobody can mean."""

import calendar
import re
import unicodedata
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QLocale

from portfolio.core.records.columns import EARLIEST, LATEST
from portfolio.ui.kit.words import translate

_FILLERS = frozenset("de del of the the le der den d' di do da 年 月 日 year on".split())
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|er|º|ª|\.)?", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_NUMBERS = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]?\s*(?:[-/.]\s*)?(\d{1,4})?")


class Day(NamedTuple):
    """A day, or none; and what is wrong with what was typed, or empty."""

    day: date | None
    problem: str = ""


def parse_day(typed: str, locale: QLocale, today: date, *, ahead: bool = False) -> Day:
    """The day that `typed` means in this locale; nothing typed is no day.

    A day without a year is the last one there was, or with `ahead` (for due dates) the next one to come.
    """
    text = figures(" ".join(typed.split())).casefold().strip(" ,.")
    if not text:
        return Day(None)
    if text in (words := _near_words()):
        return Day(today + timedelta(days=words[text]))
    if found := _ISO.fullmatch(text):
        return _checked(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(text):
        return _numbers(found, locale, today, ahead)
    return _words(text, typed, locale, today, ahead)


def figures(text: str) -> str:
    """Figures of any script as 0 to 9."""
    return "".join(
        str(unicodedata.digit(letter)) if unicodedata.category(letter) == "Nd" else letter for letter in text
    )


def _near_words() -> dict[str, int]:
    words = {"today": 0, "yesterday": -1, "tomorrow": 1}
    own = {
        translate("DateField", "today").casefold(): 0,
        translate("DateField", "yesterday").casefold(): -1,
        translate("DateField", "tomorrow").casefold(): 1,
    }
    return words | own


def _numbers(found: re.Match[str], locale: QLocale, today: date, ahead: bool) -> Day:
    """9.11.2026 and 11/9/2026, in the order in which the locale writes day and month."""
    first, second, year = int(found[1]), int(found[2]), found[3]
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    month_first = pattern.find("M") < pattern.find("d")
    day, month = (second, first) if month_first else (first, second)
    if month > 12 >= day:  # the other way round is the only one that can be meant
        day, month = month, day
    if year is None:
        return _without_year(day, month, today, ahead)
    return _checked(_whole_year(year, today), month, day)


def _words(text: str, typed: str, locale: QLocale, today: date, ahead: bool) -> Day:
    months = month_names(locale)
    day = year = month = None
    for word in re.split(r"[\s,/-]+", text.replace(".", ". ")):
        word = word.strip(".,")
        if not word or word in _FILLERS or word in _weekdays(locale):
            continue
        if found := _ORDINAL.fullmatch(word):
            number = found[1]
            if len(number) <= 2 and day is None:
                day = int(number)
            elif year is None:
                year = number
            else:
                return _unknown(typed)
        elif (named := _month(word, months)) and month is None:
            month = named
        else:
            return _unknown(typed)
    if month is None:
        return _unknown(typed)
    if day is None:
        return Day(
            None,
            translate(
                "DateField", "Which day of that month? Any day will do if you are not sure, for instance the first."
            ),
        )
    if year is None:
        return _without_year(day, month, today, ahead)
    return _checked(_whole_year(year, today), month, day)


def month_names(locale: QLocale) -> dict[str, int]:
    """Names of months in the locale and in English, long and short, in small letters."""
    names: dict[str, int] = {}
    for here in (QLocale(QLocale.Language.English), locale):
        for number in range(1, 13):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                for name in (here.monthName(number, form), here.standaloneMonthName(number, form)):
                    names[figures(name).casefold().strip(".")] = number
    return names


def _month(word: str, months: dict[str, int]) -> int | None:
    if word in months:
        return months[word]
    found = {number for name, number in months.items() if len(word) >= 3 and name.startswith(word)}
    return found.pop() if len(found) == 1 else None


def _weekdays(locale: QLocale) -> frozenset[str]:
    return frozenset(
        here.dayName(number, form).casefold().strip(".")
        for here in (QLocale(QLocale.Language.English), locale)
        for number in range(1, 8)
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    )


def _whole_year(year: str, today: date) -> int:
    """26 is 2026; two figures more than twenty years ahead are of the century before."""
    number = int(year)
    if len(year) > 2:
        return number
    number += today.year // 100 * 100
    return number - 100 if number > today.year + 20 else number


def _without_year(day: int, month: int, today: date, ahead: bool) -> Day:
    for year in (today.year, today.year + 1) if ahead else (today.year, today.year - 1):
        found = _checked(year, month, day)
        if found.day is None and not (month == 2 and day == 29):
            return found
        if found.day is not None and (found.day >= today if ahead else found.day <= today):
            return found
    return _checked(today.year, month, day)


def _checked(year: int, month: int, day: int) -> Day:
    if not 1 <= month <= 12:
        return Day(None, translate("DateField", "There is no month {month}.").format(month=month))
    if not EARLIEST.year <= year <= LATEST.year:
        return Day(None, translate("DateField", "The year {year} is outside a working life.").format(year=year))
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        words = translate("DateField", "That month has no day {day}: it ends with {last}.")
        return Day(None, words.format(day=day, last=last))
    return Day(date(year, month, day))


def _unknown(typed: str) -> Day:
    shown = " ".join(typed.split())[:40]
    return Day(None, translate("DateField", "“{text}” is no date. Try 9 Nov 2026 or 2026-11-09.").format(text=shown))
