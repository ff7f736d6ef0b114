"""What a role asks for, line by line: where this packet shows it, in the person's own words, and what is open."""

from portfolio.growth.roles import Need, RoleRow
from portfolio.growth.skills import NO_LEVEL
from portfolio.packet.book import Book
from portfolio.packet.parts.levels import day_from, level_of, month_of, rater_of
from portfolio.packet.text import words
from portfolio.packet.text.tree import Node

MOST_SHOWN = 4
"""So many entries stand with a line."""


def role_asked(book: Book) -> RoleRow | None:
    """The role whose needs this packet answers."""
    request = book.gathered.request
    if not request.has("asked"):
        return None
    return next((one for one in book.gathered.grown.roles if one.id == request.role), None)


def answered(need: Need) -> bool:
    """Whether a line has an answer: something carries it, or the person says in her own words how she meets it."""
    return need.carried or bool(need.answer.strip())


def asked_section(book: Book) -> list[Node]:
    """One block: the lines in the order in which they were asked; those without an answer only where left in."""
    role = role_asked(book)
    if role is None:
        return []
    needs = [need for need in role.needs if answered(need) or book.gathered.request.has("missing")]
    if not needs:
        return []
    closes = day_from(role.closes)
    facts = [book.pen.plain(role.place), book.say("Closes on {day}", day=book.language.day(closes)) if closes else ""]
    node: Node = {
        "t": "asked",
        "role": book.pen.runs(role.title),
        "facts": [fact for fact in facts if fact],
        "rows": [_row(book, role, need) for need in needs],
        "notice": notice_of(book, role.id),
    }
    return [node]


def notice_of(book: Book, role_id: str) -> str:
    """What the licence of a role's words asks to be said wherever they stand."""
    return next((book.pen.plain(row["notice"]) for row in book.gathered.of("role") if row["id"] == role_id), "")


def _row(book: Book, role: RoleRow, need: Need) -> Node:
    shown = [str(one["record_id"]) for one in need.shown if one["record_id"] in book.records]
    if not shown and need.skill is not None and need.carried:
        shown = [
            one.record_id for one in reversed(need.skill.evidence)
            if one.record_id in book.records and (need.place == NO_LEVEL or one.place >= need.place)
        ]  # fmt: skip
    more = len(shown) - MOST_SHOWN
    bare = not shown and not need.answer.strip()
    return {
        "words": book.pen.runs(need.words),
        "level": book.say("at the level {level}", level=level_of(book, need.level)) if need.level else "",
        "weight": book.say(words.WEIGHT[need.weight]),
        "answer": book.paragraphs(need.answer),
        "shown": [{**book.reference(one), "numbers": book.evidence(one, most=2)} for one in shown[:MOST_SHOWN]],
        "more": book.count(more, "and {count} more", "and {count} more") if more > 0 else "",
        "seen": _seen(book, need, alone=bare and need.carried_by != "hand"),
        "met": book.say("Yes.") if need.carried_by == "hand" and bare else "",
        "missing": "" if answered(need) else _missing(book, role, need),
    }


def _seen(book: Book, need: Need, *, alone: bool) -> list[str]:
    """Ratings by others that reach what is asked for: one's own word proves nothing to a stranger. Where it is all that
    answers the line (`alone`) it is told as what it is, for a line with nothing beside it says less."""
    if need.skill is None or not answered(need):
        return []
    reached = {rater: seen for rater, seen in need.skill.latest.items() if seen.place >= max(need.place, 0)}
    others = {rater: seen for rater, seen in reached.items() if rater != "self"}
    told = []
    for rater, seen in (others or (reached if alone else {})).items():
        who = book.say(", ").join(part for part in (rater_of(book, rater), month_of(book, seen.day)) if part)
        told.append(book.say("{level} ({who})", level=level_of(book, seen.level), who=who))
    return told


def _missing(book: Book, role: RoleRow, need: Need) -> str:
    """That nothing shows it yet; and until when it is being learned, where a goal of this packet is about it."""
    for row in book.gathered.of("goal"):
        same = need.skill is not None and row["skill_id"] == need.skill.id
        if (same or (row["role_id"] == role.id and row["title"].strip() == need.words.strip())) and row["due"]:
            if row["state"] in ("proposed", "agreed", "under_way"):
                day = book.language.short_day(row["due"])
                return book.pen.plain(book.say("Not yet: I am learning it until {day}.", day=day))
    return book.say("Not yet.")
