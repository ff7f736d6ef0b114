"""Days among the words that were typed: yesterday, mon, last Friday, 12 Nov, 2026-11-12. Never one to come."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from portfolio.ui.editors.parse_day import figures, parse_day
from portfolio.ui.palette.vocabulary import Vocabulary, plain

_LONGEST = 4
_COUNT = plain("{count}")
_WHOLE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\.?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}\.\d{1,2}\.")
_PART = re.compile(r"\d{1,2}([/.])\d{1,2}")
_FIGURE = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?,?")


class Dated(NamedTuple):
    """The words without the day, and the day; `sure` when the words can hardly mean anything else."""

    words: tuple[str, ...]
    day: date
    start: int
    """Where the day stood among the words."""
    sure: bool


class _Day(NamedTuple):
    day: date
    sure: bool


def dated(words: Sequence[str], known: Vocabulary, today: date) -> Dated | None:
    """The words and the day in them, or None when there is none. A sure day wins over one that may be a word."""
    doubtful: Dated | None = None
    for size in range(min(_LONGEST, len(words)), 0, -1):
        for start in range(len(words) - size, -1, -1):
            found = _day(words[start : start + size], known, today)
            if found is None:
                continue
            made = Dated((*words[:start], *words[start + size :]), found.day, start, found.sure)
            if found.sure:
                return made
            doubtful = doubtful or made
    return doubtful


def _day(words: Sequence[str], known: Vocabulary, today: date) -> _Day | None:
    """The day that all these words together mean."""
    phrase = [plain(word) for word in words]
    joined = " ".join(phrase)
    if joined in known.near:
        return _Day(today + timedelta(days=known.near[joined]), True)
    if (ago := _ago(phrase, known)) is not None:
        return _Day(today - timedelta(days=ago), True)
    first = phrase[0]
    if len(phrase) == 2 and first in known.next and phrase[1] in known.weekdays | known.short_weekdays:
        return _Day(today + timedelta(days=1), True)  # whichever it is, it is still to come
    if len(phrase) == 2 and first in known.before_a_day | known.last:
        back = known.weekdays | known.short_weekdays
        if phrase[1] in back:
            return _Day(_weekday(back[phrase[1]], today, before=first in known.last), True)
    if len(phrase) == 1 and joined in known.weekdays:
        return _Day(_weekday(known.weekdays[joined], today), True)
    if len(phrase) == 1 and joined in known.short_weekdays:
        return _Day(_weekday(known.short_weekdays[joined], today), False)
    return _by_figures([figures(word).casefold() for word in words], known, today)


def unclear(words: Sequence[str], known: Vocabulary) -> bool:
    """Whether the words tell of a time that names no day (last week, Nov 2025), or of a day that no month has."""
    phrase = [plain(word).strip(".,") for word in words]
    pairs = list(pairwise(phrase))
    if any(f"{first} {second}" in known.vague for first, second in pairs):
        return True
    has_figure = any(_FIGURE.fullmatch(word) for word in phrase)
    for first, second in pairs:
        if first in known.months and re.fullmatch(r"\d{4}", second) is not None and not has_figure:
            return True
        day = first if second in known.months else second if first in known.months else ""
        figure = _FIGURE.fullmatch(day)
        if figure is not None and not 1 <= int(figure[1]) <= _most_days(first, second, known):
            return True
    return False


def _most_days(first: str, second: str, known: Vocabulary) -> int:
    """How many days the month has that one of these words names, in a leap year."""
    return monthrange(2024, known.months[second if second in known.months else first])[1]


def _ago(phrase: Sequence[str], known: Vocabulary) -> int | None:
    """3 days ago, two weeks ago: how many days back."""
    for number, word in enumerate(phrase):
        count = known.numbers.get(word) or (int(word) if word.isdigit() and len(word) <= 3 else 0)
        if count:
            days = known.ago.get(" ".join((*phrase[:number], _COUNT, *phrase[number + 1 :])))
            return count * days if days is not None else None
    return None


def _by_figures(words: Sequence[str], known: Vocabulary, today: date) -> _Day | None:
    text = " ".join(words).strip(" ,")
    if len(words) == 1:
        sure = _WHOLE.fullmatch(text) is not None
        if not sure and not _is_part(text, known):
            return None
    elif not _names_a_month(words, known):
        return None
    else:
        sure = True
    found = parse_day(text, known.locale, today).day
    return _Day(found, sure) if found else None


def _is_part(text: str, known: Vocabulary) -> bool:
    """3/11 or 3.11, whichever is how days are written here; 4.2 may also be a module."""
    found = _PART.fullmatch(text)
    return found is not None and found[1] in known.locale.dateFormat(known.locale.FormatType.ShortFormat)


def _names_a_month(words: Sequence[str], known: Vocabulary) -> bool:
    """Whether there is one figure for the day and one name of a month, and nothing but a year or a weekday beside."""
    days = [word for word in words if _FIGURE.fullmatch(word)]
    years = [word for word in words if re.fullmatch(r"\d{4},?", word)]
    names = [plain(word) for word in words if not any(letter.isdigit() for letter in word)]
    named = [name for name in names if any(month.startswith(name) for month in known.months if len(name) >= 3)]
    others = [name for name in names if name not in named and name not in known.before_a_day]
    weekdays = known.weekdays | known.short_weekdays
    return (
        len(days) == 1
        and len(years) <= 1
        and len(named) == 1
        and len(days) + len(years) + len(names) == len(words)
        and all(name in weekdays or name in ("of", "the", "de", "del") for name in others)
    )


def _weekday(number: int, today: date, *, before: bool = False) -> date:
    """The last such day, which may be today; with `before` it lies before today."""
    back = (today.isoweekday() - number) % 7
    return today - timedelta(days=back or (7 if before else 0))
