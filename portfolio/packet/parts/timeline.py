"""The timeline: everything of the period in order, month by month."""

from datetime import date
from itertools import groupby

from portfolio.packet.book import Book
from portfolio.packet.gather import Row
from portfolio.packet.parts.front import shortened
from portfolio.packet.period import Event, event_in_period
from portfolio.packet.text import words
from portfolio.packet.text.language import own
from portfolio.packet.text.tree import Node

_SHOWN = ("credential", "programme", "position", "practice", "reflection", "goal")
_EVENT: dict[Event, str] = {
    "done": own("done"),
    "begun": own("begun"),
    "under_way": own("under way"),
    "finished": own("finished"),
    "due": own("due"),
}


def timeline_section(book: Book) -> list[Node]:
    """One block: months, oldest first, each with its entries. Hours are summed in their own section."""
    request, done = book.gathered.request, book.gathered.days_done()
    dated: list[tuple[date, str, str, Row, Event]] = []
    for kind in _SHOWN:
        for row in book.gathered.of(kind):
            found = event_in_period(kind, row, done.get(row["id"], []), request.start, request.end, request.made)
            if found is not None:
                dated.append((found[0], kind, row["id"], row, found[1]))
    dated.sort(key=lambda entry: entry[:3])
    # Within a year a day and its month say enough; past it the year stands with them, on whatever page they come.
    years = bool(dated) and dated[-1][0].toordinal() - dated[0][0].toordinal() >= 365
    months = [
        {"title": book.language.month(date(year, number, 1)), "rows": [_row(book, years, *entry) for entry in entries]}
        for (year, number), entries in groupby(dated, key=lambda entry: (entry[0].year, entry[0].month))
    ]
    return [{"t": "timeline", "months": months}] if months else []


def _row(book: Book, years: bool, day: date, kind: str, record: str, row: Row, event: Event) -> Node:
    return {
        "day": book.language.day_and_month(day, with_year=years),
        "kind": kind,
        "word": book.kind_word(kind, row),
        "title": book.pen.runs(shortened(book.title(record), 30)),
        "detail": book.pen.runs(shortened(_detail(book, kind, row, event), 18)),
        "to": book.label(record),
        "evidence": book.evidence(record, most=3),
    }


def _detail(book: Book, kind: str, row: Row, event: Event) -> str:
    say = book.say
    if kind == "credential":
        return str(row["issuer"])
    if kind == "programme":
        state = say(_EVENT[event])
        return f"{row['provider']}{say(', ')}{state}" if row["provider"] else book.language.large(state)
    if kind == "position":
        begun = say("begun")
        return f"{row['place']}{say(', ')}{begun}" if row["place"] else book.language.large(begun)
    if kind == "goal":
        return say(words.GOAL_STATE[row["state"]])
    return " ".join(str(row.get("what_changed") or "").split())
