"""The timeline: everything of the period in order, month by month."""

from datetime import date
from itertools import groupby

from portfolio.packet import words
from portfolio.packet.book import Book, title_of
from portfolio.packet.gather import Row
from portfolio.packet.parts.front import shortened
from portfolio.packet.period import Event, event_in_period
from portfolio.packet.tree import Node

_SHOWN = ("credential", "programme", "position", "practice", "reflection", "goal")
_EVENT: dict[Event, str] = {
    "done": "done",
    "begun": "begun",
    "under_way": "under way",
    "finished": "finished",
    "due": "due",
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
        {"title": words.month(date(year, number, 1)), "rows": [_row(book, years, *entry) for entry in entries]}
        for (year, number), entries in groupby(dated, key=lambda entry: (entry[0].year, entry[0].month))
    ]
    return [{"t": "timeline", "months": months}] if months else []


def _row(book: Book, years: bool, day: date, kind: str, record: str, row: Row, event: Event) -> Node:
    return {
        "day": f"{day.day} {words.short_month(day)}" + (f" ’{day.year % 100:02}" if years else ""),
        "kind": kind,
        "word": book.kind_word(kind, row),
        "title": book.pen.runs(shortened(title_of(kind, row), 30)),
        "detail": book.pen.runs(shortened(_detail(kind, row, event), 18)),
        "to": book.label(record),
        "evidence": book.evidence(record, most=3),
    }


def _detail(kind: str, row: Row, event: Event) -> str:
    if kind == "credential":
        return str(row["issuer"])
    if kind == "programme":
        state = _EVENT[event]
        return f"{row['provider']}, {state}" if row["provider"] else state.capitalize()
    if kind == "position":
        return f"{row['place']}, begun" if row["place"] else "Begun"
    if kind == "goal":
        return words.GOAL_STATE[row["state"]]
    return " ".join(str(row.get("what_changed") or "").split())
