"""Days written in a text, in the ways that certificates write them. An ambiguous one is said to be so."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

MONTHS = (
    "january janvier januar enero janeiro gennaio januari jan janv ene gen",
    "february février fevrier februar febrero fevereiro febbraio februari feb févr fev",
    "march mars märz maerz marzo março marco maart mar mär mrz mrt",
    "april avril abril aprile apr avr abr",
    "may mai mayo maio maggio mei mag",
    "june juin juni junio junho giugno jun giu",
    "july juillet juli julio julho luglio jul juil lug",
    "august août aout agosto augustus aug ago",
    "september septembre septiembre setembro settembre sep sept set",
    "october octobre oktober octubre outubro ottobre oct okt out ott",
    "november novembre noviembre novembro nov",
    "december décembre decembre dezember diciembre dezembro dicembre dec déc dez dic",
)
MONTH = {word: number for number, words in enumerate(MONTHS, 1) for word in words.split()}
_NAME = "(?P<month>" + "|".join(sorted(MONTH, key=len, reverse=True)) + r")\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
_YEAR = r"(?P<year>(?:19|20|21)\d\d)"
# “9–11 November 2026”: a course of several days is dated by its last.
_FIRST = r"(?:\d{1,2}(?:st|nd|rd|th|\.)?\s*(?:[-–—/&]|to|and|bis|au|al)\s*)?"
_FORMS = (
    re.compile(rf"(?<![\d/.-]){_YEAR}[-/.](?P<month_no>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?!\d)"),
    re.compile(
        rf"(?<!\d){_FIRST}{_DAY}\s*(?:day\s+)?(?:of\s+|de\s+|d['’]\s*)?[\s\-/,]{{0,4}}{_NAME}[\s\-/,]{{0,4}}(?:of\s+|de\s+|del\s+)?{_YEAR}(?!\d)",
        re.I,
    ),
    re.compile(rf"(?<![^\W\d_]){_NAME}\s*[-/]?\s*{_FIRST}{_DAY}\s*(?:,|/|-|\s)\s*{_YEAR}(?!\d)", re.I),
    re.compile(r"(?<!\d)(?P<year>\d{4})\s*年\s*(?P<month_no>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日"),
    # A point between the numbers is the continental way, which is always day, month, year.
    re.compile(rf"(?<![\d.]){_FIRST}(?P<day>\d{{1,2}})\.\s?(?P<month_no>\d{{1,2}})\.\s?{_YEAR}(?!\d)"),
)
_SLASHED = re.compile(rf"(?<![\d/-])(?P<one>\d{{1,2}})(?P<sep>[/-])(?P<two>\d{{1,2}})(?P=sep){_YEAR}(?!\d)")


class FoundDate(NamedTuple):
    """A day in a text and where it stands. `day` is None when two days can be meant; `maybe` then holds both."""

    day: date | None
    start: int
    end: int
    maybe: tuple[date, ...] = ()


def find_dates(text: str) -> list[FoundDate]:
    """All days in `text`, in its order. 09/11/2026 is ambiguous unless another date shows the text's own order."""
    text = _ascii_digits(text)
    found: dict[int, FoundDate] = {}
    for form in _FORMS:
        for match in form.finditer(text):
            parts = match.groupdict()
            month = MONTH[parts["month"].lower()] if parts.get("month") else int(parts["month_no"])
            day = _day(int(parts["year"]), month, int(parts["day"]))
            if day and not any(known.start < match.end() and match.start() < known.end for known in found.values()):
                found[match.start()] = FoundDate(day, match.start(), match.end())
    for slashed in _slashed(text):
        found.setdefault(slashed.start, slashed)
    return [found[start] for start in sorted(found)]


def _slashed(text: str) -> Iterator[FoundDate]:
    matches = list(_SLASHED.finditer(text))
    day_first = any(int(match["one"]) > 12 for match in matches)
    month_first = any(int(match["two"]) > 12 for match in matches)
    for match in matches:
        one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
        as_day_first, as_month_first = _day(year, two, one), _day(year, one, two)
        if as_day_first is None or as_month_first is None or as_day_first == as_month_first:
            day = as_day_first or as_month_first
            if day is None:
                continue
            yield FoundDate(day, match.start(), match.end())
        elif day_first != month_first:
            yield FoundDate(as_day_first if day_first else as_month_first, match.start(), match.end())
        else:
            yield FoundDate(None, match.start(), match.end(), (as_day_first, as_month_first))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _ascii_digits(text: str) -> str:
    """Arabic-Indic and other decimal digits as 0…9, one for one so that places stay."""
    return "".join(str(int(c)) if c.isdecimal() and not c.isascii() else c for c in text)
