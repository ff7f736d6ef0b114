"""Invented careers for the tests of the map: rows as the query gives them."""

import random
from datetime import date, timedelta
from typing import Any

from portfolio.core.queries.career_map import MapRow

TODAY = date(2026, 11, 22)

_BLANK = MapRow("", "", "", "practice", "", "", 0, 0, 0, "")


def row(entry_id: str, kind: str, start: str, end: str = "", title: str = "An entry", **more: Any) -> MapRow:
    """One entry; what stands at one day needs no end."""
    return _BLANK._replace(id=entry_id, kind=kind, start=start, end=end or start, title=title, **more)


def a_few() -> list[MapRow]:
    """A row of every kind, as one teacher has them."""
    return [
        row("g-met", "goal", "2026-07-07", title="Mentor a new colleague", state="met", done=2, total=2),
        row("g-late", "goal", "2026-11-02", title="Visit two lessons", state="agreed"),
        row("g-due", "goal", "2026-12-19", title="Assessment literacy", state="under_way", done=3, total=5),
        row("p-done", "programme", "2026-04-26", "2026-10-18", "Data-Informed Teaching", state="finished"),
        row("p-now", "programme", "2026-08-24", "2027-01-30", "Universal Design", state="under_way", done=3, total=6),
        row("c-1", "credential", "2026-05-24", title="Lab Safety Trainer"),
        row("c-2", "credential", "2026-11-09", title="Formative Assessment Practitioner", image="ab" * 32),
        row("d-1", "practice", "2026-09-21", title="Parents' evening about the water cycle"),
        row("e-1", "attachment", "2026-10-02", title="exit-tickets.pdf"),
        row("r-1", "reflection", "2026-08-14", title="Eight students ran their own conference"),
        row("r-2", "reflection", "2026-11-18", title="What the exit tickets told me"),
        row("h-1", "time_entry", "2026-11-18", title="Module 4", minutes=90),
        row("h-2", "time_entry", "2026-11-21", title="Module 4", minutes=150),
    ]


def many(count: int, seed: int = 1, years: int = 30) -> list[MapRow]:
    """Entries of every kind over so many years."""
    chance = random.Random(seed)
    kinds = ("goal", "programme", "credential", "credential", "practice", "reflection", "reflection", "time_entry")
    rows = []
    for number in range(count):
        kind = chance.choice(kinds)
        start = TODAY - timedelta(days=chance.randrange(years * 365))
        end = start + timedelta(days=chance.randrange(200)) if kind == "programme" else start
        state = {"goal": chance.choice(("met", "agreed")), "programme": "finished"}.get(kind, "")
        minutes = chance.choice((30, 90, 150)) if kind == "time_entry" else 0
        title = f"Entry {number} " + "and more words " * chance.randrange(4)
        rows.append(
            row(f"{number:032x}", kind, start.isoformat(), end.isoformat(), title, state=state, minutes=minutes)
        )
    return rows


def same_day(count: int, kind: str = "credential", day: str = "2026-09-01") -> list[MapRow]:
    """So many entries of one day."""
    return [row(f"s{number:03}", kind, day, title=f"Badge number {number}") for number in range(count)]
