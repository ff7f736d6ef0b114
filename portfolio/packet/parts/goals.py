"""Goals: what was set out to do, step by step, and what changed."""

from portfolio.packet.book import Book, newest_first, titled
from portfolio.packet.gather import Row
from portfolio.packet.parts.front import when
from portfolio.packet.parts.progress import form_of, gap_of, measured_of, now_of, reason_of, reviews_of, spent_of
from portfolio.packet.period import day_of
from portfolio.packet.text import words
from portfolio.packet.text.tree import Node

MOST_ENTRIES = 8


def goals_section(book: Book, first: list[Row]) -> list[Node]:
    """A block for every goal: those of page 1 in that order, then the newest."""
    on_page = {row["id"] for row in first}
    rest = [row for row in newest_first("goal", book.gathered.of("goal")) if row["id"] not in on_page]
    parts = {kind: _by_goal(book, kind) for kind in ("step", "measurement", "review_point")}
    return [
        _goal(book, row, {kind: found.get(row["id"], []) for kind, found in parts.items()}) for row in (*first, *rest)
    ]


def _by_goal(book: Book, kind: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in book.gathered.of(kind):
        found.setdefault(row["goal_id"], []).append(row)
    return found


def _place(row: Row) -> tuple[int, str]:
    return row["position"], row["id"]


def _goal(book: Book, row: Row, parts: dict[str, list[Row]]) -> Node:
    pen, language = book.pen, book.language
    steps = sorted(parts["step"], key=_place)
    done = sum(step["done"] is not None for step in steps)
    entries = book.linked("toward", row["id"])
    placed = _newest(book, entries)
    # Hours that were logged, as the window counts them: what a credential's issuer states is another measure.
    logged = [found for kind, found in map(book.records.__getitem__, entries) if kind == "time_entry"]
    minutes = sum(found["minutes"] for found in logged)
    facts = []
    if row["finished"]:
        facts.append(book.say("finished {day}", day=language.short_day(row["finished"])))
    elif row["due"]:
        facts.append(book.say("due {day}", day=language.short_day(row["due"])))
    facts += spent_of(book, row, logged, minutes)
    talk = row["conversation_id"]
    node: Node = {
        "t": "goal",
        "label": book.label(row["id"]),
        "shape": row["state"],
        "state": book.say(words.GOAL_STATE[row["state"]]),
        "facts": [pen.plain(fact) for fact in facts],
        "source": pen.runs(row["source"]),
        "measure": pen.runs(row["measure"]),
        "before": pen.runs(row["baseline"]),
        "now": pen.runs(now_of(row, parts["measurement"])),
        "pupils": book.count(row["learners"], "{count} pupil", "{count} pupils") if row["learners"] is not None else "",
        "changed": book.paragraphs(row["what_changed"]),
        "gap": gap_of(book, row),
        "form": form_of(book, row),
        "measured": measured_of(book, parts["measurement"]),
        "reviews": reviews_of(book, parts["review_point"]),
        "reason": reason_of(book, row),
        "agreed": book.references([talk] if talk in book.records else []),
        "steps": [_step(book, step) for step in steps],
        "progress": {
            "done": done,
            "total": len(steps),
            "words": book.count(len(steps), "{done} of {count} step done", "{done} of {count} steps done", done=done),
        },
        "entries": [_entry(book, entry) for entry in placed[:MOST_ENTRIES]],
        "more": max(0, len(placed) - MOST_ENTRIES),
        "more_words": book.count(len(placed) - MOST_ENTRIES, "and {count} more", "and {count} more"),
        "evidence": book.evidence(row["id"], *entries),
        "standards": book.codes(row["id"]),
    }
    return titled(node, pen.runs(row["title"]))


def _step(book: Book, step: Row) -> Node:
    if step["done"]:
        when = book.say("done {day}", day=book.language.short_day(step["done"]))
    elif step["due"]:
        when = book.say("due {day}", day=book.language.short_day(step["due"]))
    else:
        when = book.say("open")
    return titled({"done": step["done"] is not None, "when": when}, book.pen.runs(step["title"]))


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
        "day": when(book, kind, row, book.language.short_day),
    }
