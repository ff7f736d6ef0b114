"""The timeline: everything of the period in order, month by month."""

import calendar
from datetime import date
from itertools import groupby

from portfolio.packet import words
from portfolio.packet.book import Book, day_of, title_of
from portfolio.packet.gather import Row
from portfolio.packet.parts.front import kind_word, shortened
from portfolio.packet.tree import Node

_SHOWN = ("credential", "programme", "practice", "reflection", "goal")


def timeline_section(book: Book) -> list[Node]:
    """One block: months, oldest first, each with its entries. Hours are summed in their own section."""
    dated: list[tuple[date, str, str, Row]] = []
    for kind in _SHOWN:
        for row in book.gathered.of(kind):
            if kind == "goal" and row["finished"] is None:
                continue  # a goal is an event on the day it was reached; its plan stands with the goals
            day = day_of(kind, row)
            if day is not None:
                dated.append((day, kind, row["id"], row))
    dated.sort(key=lambda entry: entry[:3])
    months = [
        {"title": words.month(date(year, number, 1)), "rows": [_row(book, *entry) for entry in entries]}
        for (year, number), entries in groupby(dated, key=lambda entry: (entry[0].year, entry[0].month))
    ]
    return [{"t": "timeline", "months": months}] if months else []


def _row(book: Book, day: date, kind: str, record: str, row: Row) -> Node:
    return {
        "day": f"{day.day} {calendar.month_abbr[day.month]}",
        "kind": kind,
        "word": kind_word(kind, row),
        "title": book.pen.runs(shortened(title_of(kind, row), 30)),
        "detail": book.pen.runs(shortened(_detail(kind, row), 18)),
        "to": book.label(record),
        "evidence": book.evidence(record, most=3),
    }


def _detail(kind: str, row: Row) -> str:
    if kind == "credential":
        return str(row["issuer"])
    if kind == "programme":
        state = "finished" if row["finished"] else "begun"
        return f"{row['provider']}, {state}" if row["provider"] else state.capitalize()
    if kind == "goal":
        return words.GOAL_STATE[row["state"]]
    return " ".join(str(row.get("what_changed") or "").split())
