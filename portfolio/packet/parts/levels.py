"""Levels, raters and days of growth in the packet's words: shared by skills, surveys, goals and roles."""

from datetime import date

from portfolio.growth.skills import Seen
from portfolio.packet.book import Book
from portfolio.packet.text import words


def level_of(book: Book, level: str) -> str:
    """What a level is called: our own in the language of the packet, any other as its scale calls it."""
    return book.say(words.LEVEL[level]) if level in words.LEVEL else book.pen.plain(level)


def rater_of(book: Book, rater: str) -> str:
    """Who rated, as a heading."""
    table = words.RATER_OF_LEARNER if book.gathered.learner else words.RATER
    return book.say(table[rater])


def day_from(text: str) -> date | None:
    """The day of an ISO text, or None."""
    return date.fromisoformat(text) if text else None


def month_of(book: Book, text: str) -> str:
    """A day as it stands where there is little room: “Nov 2026”, or “no day”."""
    day = day_from(text)
    return f"{book.language.short_month(day)} {day.year}" if day else book.say("no day")


def seen_in_words(book: Book, seen: Seen) -> str:
    """A rating in words: “secure on 3 May 2026”."""
    if not seen.day:
        return level_of(book, seen.level)
    return book.say(
        "{level} on {day}", level=level_of(book, seen.level), day=book.language.short_day(day_from(seen.day))
    )
