"""What a person may mean by what was typed: hours to log, something to reflect on, a goal, a lesson; or a search."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from portfolio.ui.palette.days import dated, unclear
from portfolio.ui.palette.durations import durations
from portfolio.ui.palette.vocabulary import Vocabulary, plain

LONGEST = 300
"""Letters of the longest text that can be an order; more than that was pasted."""
MOST = 4


class Intent(NamedTuple):
    """Something to do. `kind` is the kind of record that it makes."""

    kind: str
    """time_entry, reflection, goal or practice."""
    minutes: int
    day: date | None
    """When it was; None where that is not asked. Never after today."""
    words: str
    """What it is about, as typed, without the parts that were understood."""
    sort: str = ""
    """Of something done: lesson, talk, mentoring, other."""


def understand(typed: str, known: Vocabulary, today: date) -> list[Intent]:
    """What `typed` may mean, the likeliest first; empty when it is words to look for.

    Pure: the same words on the same day in the same language always mean the same.
    """
    words = typed.split()
    if not words or len(typed) > LONGEST:
        return []
    begin = _keyword_at(words, known)
    kind, sort = known.keywords.get(plain(words[begin]).rstrip(":"), ("", ""))
    if kind in ("reflection", "goal"):
        words = words[begin:]
    if kind == "reflection":
        return [Intent(kind, 0, None, _text(_without_lead(words[1:], known.about)))]
    if kind == "goal":
        return [Intent(kind, 0, None, _text(words[1:]))] if words[1:] else []
    logged = list(_logged(words, known, today))
    if kind == "practice":
        logged += _done(sort, words[1:], known, today)
    return list(dict.fromkeys(logged))[:MOST]


def asks_for_day(typed: str, known: Vocabulary, today: date) -> bool:
    """Whether these are hours of a day that is still to come or cannot be told: the person has to say which day."""
    words = typed.split()
    return len(typed) <= LONGEST and bool(durations(words, known)) and not understand(typed, known, today)


def _keyword_at(words: Sequence[str], known: Vocabulary) -> int:
    """Where a keyword stands after words such as “set a”; else 0."""
    for number, word in enumerate(words[:3]):
        if plain(word).rstrip(":") in known.keywords:
            return number
        if plain(word) not in known.leads:
            break
    return 0


def _logged(words: Sequence[str], known: Vocabulary, today: date) -> Iterator[Intent]:
    """Hours to log. Several readings of the time come before those that doubt the day."""
    if plain(words[0]) in known.log:
        words = words[1:]
    readings: list[list[Intent]] = []
    for time in durations(words, known):
        left = [*words[: time.start], *words[time.end :]]
        if _splits_a_day(words, time.end, known, today):
            continue  # 2h 12 Nov: the 12 belongs to November
        days = [] if unclear(left, known) else _days(left, time.start, known, today)
        readings.append(
            [Intent("time_entry", time.minutes, day, _text(_without_lead(rest, known.toward))) for day, rest in days]
        )
    for number in range(2):
        yield from (reading[number] for reading in readings if len(reading) > number)


def _splits_a_day(words: Sequence[str], end: int, known: Vocabulary, today: date) -> bool:
    """Whether the last word of the time is a bare figure with which a day begins."""
    if not words[end - 1].isdigit():
        return False
    found = dated(words[end - 1 :], known, today)
    return (found is not None and found.sure and found.start == 0) or unclear(words[end - 1 : end + 1], known)


def _done(sort: str, words: Sequence[str], known: Vocabulary, today: date) -> list[Intent]:
    """Something done. Its length is none of its business, but is no part of its title either."""
    if time := next(iter(durations(words, known)), None):
        words = [*words[: time.start], *words[time.end :]]
    readings = [] if unclear(words, known) else _days(list(words), -1, known, today)
    about = [(day, _without_lead(rest, known.about)) for day, rest in readings]
    return [Intent("practice", 0, day, _text(rest), sort) for day, rest in about if rest]


def _days(words: list[str], beside: int, known: Vocabulary, today: date) -> list[tuple[date, list[str]]]:
    """The day and the other words, the likeliest reading first; none when the day that was named is still to come.

    `beside` is where the length of time stood: next to it, a word that may be a day or not is taken for one.
    """
    found = dated(words, known, today)
    if found is None:
        return [(today, words)]
    with_day = [] if found.day > today else [(found.day, list(found.words))]
    if found.sure:
        return with_day
    end = found.start + len(words) - len(found.words)
    after = plain(words[end]) if end < len(words) else ""
    last = not after and words[-1].rstrip(".").isalpha()  # a weekday; 4.2 is as likely a module
    likely = last or (beside in (found.start, end) and after not in known.joins)
    without = [(today, words)]
    return with_day + without if likely else without + with_day


def _without_lead(words: Sequence[str], leads: frozenset[str]) -> Sequence[str]:
    return words[1:] if words and plain(words[0]) in leads else words


def _text(words: Sequence[str]) -> str:
    return " ".join(words).strip(" ,;:")
