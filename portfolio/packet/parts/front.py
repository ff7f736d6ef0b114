"""Page 1, the answer: who, what changed for pupils, and three pieces to open first."""

from collections.abc import Callable
from datetime import date

from portfolio.packet.book import Book, newest_first, titled
from portfolio.packet.gather import Gathered, Row
from portfolio.packet.parts.facts import facts_of
from portfolio.packet.parts.progress import now_of
from portfolio.packet.parts.statement import stands_whole
from portfolio.packet.period import day_of
from portfolio.packet.request import GOALS_ON_PAGE_ONE, PICKS, STATEMENT_WORDS
from portfolio.packet.showing import cut
from portfolio.packet.text import words
from portfolio.packet.text.tree import Node

CHANGE_WORDS, TITLE_WORDS, MEASURE_WORDS, NUMBER_LETTERS = 32, 14, 20, 36
"""Words of “what changed”, of a title and of what was measured, and letters of a figure, that page 1 shows; the whole
text stands with the goal."""

_STATE_ORDER = {"met": 0, "partly": 1, "under_way": 2, "agreed": 3, "proposed": 4, "dropped": 5}


def goals_for_page_one(gathered: Gathered) -> list[Row]:
    """Goals picked by hand, else those that can show a change: results first, then words, then what is met."""
    goals = gathered.of("goal")
    picked = [row for record in gathered.request.picks for row in goals if row["id"] == record]
    if picked:
        return picked[:GOALS_ON_PAGE_ONE]
    ranked = sorted(
        (row for row in newest_first("goal", goals) if row["state"] != "dropped"),
        key=lambda row: (
            not (row["baseline"] and row["result"]),
            not row["what_changed"],
            _STATE_ORDER.get(row["state"], 9),
        ),
    )
    return ranked[:GOALS_ON_PAGE_ONE]


def front(book: Book, goals: list[Row]) -> Node:
    """The first page's node."""
    request, person = book.gathered.request, book.gathered.person
    pen = book.pen
    node: Node = {
        "eyebrow": pen.plain(request.purpose) or book.say(book.preset.title),
        "role": pen.runs(person["role"]),
        "facts": [{"label": label, "value": pen.ours(value)} for label, value in facts_of(book)],
        "voice": book.say(book.preset.voice),
        "changes": book.say(book.preset.changes),
        "open_first": book.say(book.preset.open_first),
        "statement": _statement(book),
        "goals": [_goal(book, row) for row in goals],
        "picks": [_pick(book, record) for record in _picks(book, {row["id"] for row in goals})],
        "empty": book.gathered.is_empty,
    }
    return titled(node, pen.runs(person["name"].strip() or book.say("Teaching portfolio")))


def _statement(book: Book) -> list[Node]:
    text = book.gathered.request.statement.strip()
    count = len(text.split())
    if count > STATEMENT_WORDS:
        if not stands_whole(book):
            book.warnings.append(
                f"Your statement has {count} words; page 1 shows the first {STATEMENT_WORDS}. Please shorten it."
            )
        text = shortened(text, STATEMENT_WORDS)
    return book.paragraphs(text)


def _goal(book: Book, row: Row) -> Node:
    pen = book.pen
    counted = [row["id"], *book.linked("toward", row["id"])]
    values = [one for one in book.gathered.of("measurement") if one["goal_id"] == row["id"]]
    node: Node = {
        "to": book.label(row["id"]),
        "measure": pen.runs(shortened(row["measure"], MEASURE_WORDS)),
        "before": pen.runs(cut(row["baseline"], NUMBER_LETTERS)),
        "now": pen.runs(cut(now_of(row, values), NUMBER_LETTERS)),
        "pupils": book.language.number(row["learners"]) if row["learners"] is not None else "",
        "changed": pen.runs(shortened(" ".join(row["what_changed"].split()), CHANGE_WORDS)),
        "state": book.say(words.GOAL_STATE[row["state"]]),
        "shape": row["state"],
        "evidence": book.evidence(*counted, most=4),
    }
    return titled(node, pen.runs(shortened(row["title"], TITLE_WORDS)))


def _picks(book: Book, on_page: set[str]) -> list[str]:
    """Up to three pieces: those picked by hand, else the ones that carry most, each of another kind."""
    picked = [record for record in book.gathered.request.picks if record not in on_page and book.label(record)]
    if picked:
        return picked[:PICKS]
    weights: list[tuple[int, int, str, str]] = []
    proofs = ("credential", "programme")  # whoever audits a licence is shown what proves, and no lessons
    for kind in proofs if book.preset.licences else ("practice", "reflection", *proofs):
        for row in book.gathered.of(kind):
            carried = len(book.evidence(row["id"])) * 2 + len(book.linked("toward of", row["id"])) * 2
            carried += len(book.linked("about", row["id"])) + bool(row.get("what_changed"))
            day = day_of(kind, row)
            weights.append((carried, day.toordinal() if day else 0, kind, row["id"]))
    chosen: list[str] = []
    kinds: set[str] = set()
    for _, _, kind, record in sorted(weights, reverse=True):
        if kind not in kinds and len(chosen) < PICKS:
            chosen.append(record)
            kinds.add(kind)
    return chosen


def _pick(book: Book, record: str) -> Node:
    kind, row = book.records[record]
    pen = book.pen
    details = {
        "credential": row.get("issuer", ""),
        "programme": row.get("provider", ""),
        "practice": row.get("what_changed") or row.get("what_i_did", ""),
        "reflection": "",
        "attachment": row.get("caption", ""),
        "goal": row.get("what_changed", ""),
        "position": row.get("place", ""),
    }
    node: Node = {
        "kind": kind,
        "word": book.kind_word(kind, row),
        "day": when(book, kind, row, book.language.short_day),  # its page stands beside it, in a third of a line
        "detail": pen.runs(shortened(" ".join(str(details.get(kind, "")).split()), 12)),
        "to": book.label(record),
    }
    return titled(node, pen.runs(shortened(book.title(record), TITLE_WORDS)))


def when(book: Book, kind: str, row: Row, said: Callable[[date | None], str]) -> str:
    """The day of a record in words. A day that only was set for it is “due …”, for nothing happened on it."""
    day = day_of(kind, row)
    planned = kind in ("goal", "programme") and not row["finished"] and not row.get("started")
    return book.say("due {day}", day=said(day)) if planned and day else said(day)


def shortened(text: str, most: int) -> str:
    """The first `most` words, ending in “…” where some were cut. A word without spaces is cut too."""
    parts = text.split()
    cut = parts[:most]
    kept = " ".join(cut)
    if len(kept) > most * 14:
        return kept[: most * 14].rstrip() + "…"
    return kept if len(parts) <= most else kept.rstrip(".,;:") + "\u00a0…"
