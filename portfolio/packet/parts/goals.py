"""Goals: what was set out to do, step by step, and what changed."""

from portfolio.packet import words
from portfolio.packet.book import Book, newest_first, titled
from portfolio.packet.gather import Row
from portfolio.packet.parts.front import when
from portfolio.packet.period import day_of
from portfolio.packet.tree import Node

MOST_ENTRIES = 8


def goals_section(book: Book, first: list[Row]) -> list[Node]:
    """A block for every goal: those of page 1 in that order, then the newest."""
    on_page = {row["id"] for row in first}
    rest = [row for row in newest_first("goal", book.gathered.of("goal")) if row["id"] not in on_page]
    steps: dict[str, list[Row]] = {}
    for row in book.gathered.of("step"):
        steps.setdefault(row["goal_id"], []).append(row)
    return [_goal(book, row, sorted(steps.get(row["id"], []), key=_place)) for row in (*first, *rest)]


def _place(row: Row) -> tuple[int, str]:
    return row["position"], row["id"]


def _goal(book: Book, row: Row, steps: list[Row]) -> Node:
    pen = book.pen
    done = sum(step["done"] is not None for step in steps)
    entries = book.linked("toward", row["id"])
    placed = _newest(book, entries)
    # Hours that were logged, as the window counts them: what a credential's issuer states is another measure.
    logged = [found for kind, found in map(book.records.__getitem__, entries) if kind == "time_entry"]
    minutes = sum(found["minutes"] for found in logged)
    facts = []
    if row["finished"]:
        facts.append(f"finished {words.short_day(row['finished'])}")
    elif row["due"]:
        facts.append(f"due {words.short_day(row['due'])}")
    if minutes:
        facts.append(f"{words.hours(minutes)} counted toward it")
    node: Node = {
        "t": "goal",
        "label": book.label(row["id"]),
        "shape": row["state"],
        "state": book.say(words.GOAL_STATE[row["state"]]),
        "facts": [pen.plain(book.say(fact)) for fact in facts],
        "source": pen.runs(row["source"]),
        "measure": pen.runs(row["measure"]),
        "before": pen.runs(row["baseline"]),
        "now": pen.runs(row["result"]),
        "pupils": book.say(words.count(row["learners"], "pupil", "pupils")) if row["learners"] is not None else "",
        "changed": book.paragraphs(row["what_changed"]),
        "steps": [_step(book, step) for step in steps],
        "progress": {
            "done": done,
            "total": len(steps),
            "words": book.say(f"{done} of {words.count(len(steps), 'step', 'steps')} done"),
        },
        "entries": [_entry(book, entry) for entry in placed[:MOST_ENTRIES]],
        "more": max(0, len(placed) - MOST_ENTRIES),
        "evidence": book.evidence(row["id"], *entries),
    }
    return titled(node, pen.runs(row["title"]))


def _step(book: Book, step: Row) -> Node:
    when = (
        f"done {words.short_day(step['done'])}"
        if step["done"]
        else (f"due {words.short_day(step['due'])}" if step["due"] else "open")
    )
    return {"title": book.pen.runs(step["title"]), "done": step["done"] is not None, "when": when}


def _newest(book: Book, entries: list[str]) -> list[str]:
    """Entries that have a place of their own, newest first. Hours are in the sum and need no line."""
    placed = [entry for entry in entries if book.label(entry)]

    def key(entry: str) -> tuple[int, str]:
        day = day_of(*book.records[entry])
        return (-day.toordinal() if day else 0, entry)

    return sorted(placed, key=key)


def _entry(book: Book, entry: str) -> Node:
    kind, row = book.records[entry]
    return {
        **book.reference(entry),
        "kind": kind,
        "word": book.kind_word(kind, row),
        "day": when(kind, row, words.short_day),
    }
