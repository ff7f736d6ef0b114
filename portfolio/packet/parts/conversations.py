"""Conversations: what was said, which ratings were given, when they meet next, and room for both signatures."""

from portfolio.packet.book import Book, is_short, newest_first, titled
from portfolio.packet.gather import Row
from portfolio.packet.parts.levels import level_of, rater_of
from portfolio.packet.presets import PRESETS
from portfolio.packet.showing import short_name
from portfolio.packet.text.tree import Node


def conversations_section(book: Book) -> list[Node]:
    """A block for every conversation, the newest first."""
    return [_conversation(book, row) for row in newest_first("conversation", book.gathered.of("conversation"))]


def _conversation(book: Book, row: Row) -> Node:
    pen = book.pen
    word = book.kind_word("conversation", row)
    evidence = book.evidence(row["id"])
    of_sheet = book.numbers(row["signed_id"] or "")[:1]
    sheet = [one for one in evidence if one["number"] in of_sheet]
    # A slip of the pen: nothing is signed in days to come, and no next meeting was before this one.
    signed = row["signed"] if row["signed"] and row["signed"] <= book.gathered.request.made else None
    following = row["next_day"] if row["next_day"] and row["next_day"] >= (row["day"] or row["next_day"]) else None
    node: Node = {
        "t": "conversation",
        "label": book.label(row["id"]),
        "word": word,
        "day": book.language.day(row["day"]),
        "who": pen.runs(row["who"]),
        "notes": book.markdown(row["notes"]),
        "ratings": _given(book, row),
        "skills": _skills(book, row),
        "goals": book.references(one["id"] for one in book.gathered.of("goal") if one["conversation_id"] == row["id"]),
        "signed": book.say("Signed by both on {day}.", day=book.language.day(signed)) if signed else "",
        "next": book.say("Next meeting: {day}", day=book.language.day(following)) if following else "",
        "sheet": sheet,
        "evidence": [one for one in evidence if one not in sheet],
        "signs": [] if sheet or signed else signing(book, _signs(book, row)),
        "keep": is_short(row["notes"]),
        "standards": book.codes(row["id"]),
    }
    return titled(node, pen.runs(row["title"] or word))


def _skills(book: Book, row: Row) -> list[Node]:
    """Ratings of skills that were given in this conversation, in the order of the skills."""
    return [
        {
            "title": book.pen.runs(skill.title),
            "level": level_of(book, seen.level) if seen.level else "",
            "by": book.say(", ").join(part for part in (rater_of(book, seen.rater), book.pen.plain(seen.who)) if part),
            "note": book.pen.runs(seen.note),
        }
        for skill in book.gathered.grown.skills
        for seen in skill.ratings
        if seen.conversation_id == row["id"] and seen.origin == "rating"
    ]


def signing(book: Book, names: tuple[str, ...]) -> list[str]:
    """What stands under each line to sign on."""
    return [book.say("{name}: day and signature", name=book.say(name)) for name in names]


def _signs(book: Book, row: Row) -> tuple[str, ...]:
    """Who signs: at a conference that pupils lead, they do, whatever the packet is for."""
    return PRESETS["student_led"].signs if row["kind"] == "student_led" else book.preset.signs


def _given(book: Book, row: Row) -> list[Node]:
    """Ratings that were given in this conversation, level by level, the highest first; those of the person and of the
    other one apart."""
    board = book.showing.board
    if board is None:
        return []
    own: dict[tuple[int, str], list[Node]] = {}
    other: dict[tuple[int, str], list[Node]] = {}
    for one in board.rows:
        code = {"code": book.pen.plain(short_name(one)), "to": book.showing.label(one.standard_id)}
        for found, marks in ((own, one.self_ratings), (other, one.evaluator_ratings)):
            given = [mark for mark in marks if book.gathered.given_in.get(mark.rating_id) == row["id"]]
            if given:
                found.setdefault((given[-1].place, given[-1].level), []).append(code)
    return [
        {"level": book.pen.plain(level[1]), "self": own.get(level, []), "evaluator": other.get(level, [])}
        for level in sorted({*own, *other}, reverse=True)
    ]
