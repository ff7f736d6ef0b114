"""Evidence by standard: page 2 with a row for each standard, and half a page for each."""

from collections.abc import Sequence
from datetime import date

from portfolio.growth.standards.board import Mark, Piece
from portfolio.packet.book import Book, is_short, titled
from portfolio.packet.parts.facts import framework_name
from portfolio.packet.parts.front import shortened
from portfolio.packet.showing import NAMED_GAPS, Shown, cut, gaps_of, short_code
from portfolio.packet.text.tree import Node, paragraph, partable, words_of

NUMBERS = 2
"""Evidence numbers in a row of page 2."""

MOST_ARTEFACTS = 4
LINE_LETTERS, TITLE_LETTERS, BOX_LETTERS = 64, 50, 14
"""Letters of a claim and a title where a row must do with a line for each; and those that an empty box takes."""
TITLE_WORDS, CONTENTS_LETTERS = 40, 42
"""Words of a title where there is room for all of it; letters of one in the table of contents."""

CLAIM_WORDS, STANDARD_WORDS, REFLECTION_WORDS, ARTEFACT_WORDS = 24, 45, 75, 30
_WRITTEN = ("excerpt", "reflection")


def standards_section(book: Book) -> list[Node]:
    """Page 2: one block, a row for each standard."""
    showing = book.showing
    if not showing.rows or not book.gathered.request.has("standards"):
        return []
    return [
        {
            "t": "standards",
            "about": book.pen.plain(framework_name(book)),
            "words": _summary(book),
            "box": box_of(book),
            "rows": [_row(book, one) for one in showing.rows],
            "notice": notice(book),
        }
    ]


def box_of(book: Book) -> str:
    """Who writes into the empty boxes; nothing where nobody is asked to rate."""
    return book.say(book.preset.signs[-1]) if book.preset.replier == "evaluator" else ""


def notice(book: Book) -> str:
    """What the licence of the framework asks to be said wherever its words stand."""
    framework = book.gathered.framework or {}
    return book.pen.plain(framework.get("notice", ""))


def _summary(book: Book) -> str:
    """How many are shown, and which are not: said plainly, for a gap that is named is no surprise."""
    rows = book.showing.rows
    gaps = gaps_of(rows)
    told = [
        book.count(
            len(rows), "Shown here: {shown} of {count} standard.", "Shown here: {shown} of {count} standards.",
            shown=len(rows) - len(gaps),
        )
    ]  # fmt: skip
    if gaps:
        named = [book.pen.plain(name) for name in gaps[:NAMED_GAPS]]
        if len(gaps) > NAMED_GAPS:
            rest = len(gaps) - NAMED_GAPS
            named.append(book.count(rest, "{count} more", "{count} more"))
        told.append(book.say("Nothing here shows {standards} yet.", standards=book.language.listed(named)))
    return " ".join(told)


def _row(book: Book, shown: Shown) -> Node:
    row, pen = shown.row, book.pen
    first = next((piece.claim for piece in shown.pieces if piece.claim.strip()), "")
    names = [shortened(book.title(piece.record_id), 8) for piece in _best(book, shown.pieces)[:NUMBERS]]
    said = row.claim.strip() or first or " · ".join(names)
    title = row.title or row.text
    node: Node = {
        "code": pen.plain(short_code(row)),
        "claim": pen.runs(shortened(" ".join(said.split()), CLAIM_WORDS)),
        "line": pen.runs(cut(said, LINE_LETTERS if box_of(book) else LINE_LETTERS + BOX_LETTERS)),
        "short": pen.runs(cut(title, TITLE_LETTERS)),
        "whole": pen.runs(shortened(title, TITLE_WORDS)),
        "evidence": _numbers(book, shown.pieces),
        "gap": shown.gap,
        "above": row.from_above and not shown.pieces,
        "label": f"t{row.standard_id}",
        "to": book.showing.label(row.standard_id) if book.gathered.request.has("by_standard") else "",
    }
    return titled(node, pen.runs(shortened(title, 14)))


def _best(book: Book, pieces: Sequence[Piece]) -> list[Piece]:
    """What to look at first: what has numbered evidence, then what says how it shows the standard, then the newest."""
    newest = sorted(pieces, key=lambda piece: (piece.day, piece.record_id), reverse=True)
    return sorted(newest, key=lambda piece: (not book.numbers(piece.record_id), not piece.claim.strip()))


def _numbers(book: Book, pieces: Sequence[Piece]) -> list[Node]:
    """At most two ways to what shows a standard: evidence numbers, else the pages of entries; and how many more."""
    found: list[Node] = []
    for piece in _best(book, pieces):
        for number in book.numbers(piece.record_id)[:1]:
            if {"number": number} not in found:
                found.append({"number": number})
    for piece in _best(book, pieces):
        if not book.numbers(piece.record_id):
            kind, row = book.records[piece.record_id]
            found.append({"word": book.kind_word(kind, row), "to": book.label(piece.record_id)})
    shown = found[:NUMBERS]
    rest = len(found) - len(shown)
    return [*shown, {"more": book.count(rest, "+ {count} more", "+ {count} more")}] if rest else shown


def by_standard_section(book: Book) -> list[Node]:
    """Half a page for each standard that something shows or something is said of; the others in one line at the end."""
    showing = book.showing
    if not showing.rows or not book.gathered.request.has("by_standard"):
        return []
    blocks = [_standard(book, one) for one in showing.rows]
    if said := notice(book):
        blocks.append({"t": "notice", "words": said})
    return blocks


def _standard(book: Book, shown: Shown) -> Node:
    row, pen = shown.row, book.pen
    best = _best(book, shown.pieces)
    written = next((piece for piece in best if piece.kind in _WRITTEN), None)
    artefacts = [piece for piece in best if piece is not written]
    rest = len(artefacts) - MOST_ARTEFACTS
    node: Node = {
        "t": "standard",
        "label": f"s{row.standard_id}",
        "code": pen.plain(short_code(row)),
        "level": pen.plain(row.level[:1].upper() + row.level[1:]),
        "short": pen.runs(cut(row.title or row.text, CONTENTS_LETTERS)),
        "text": pen.runs(shortened(row.text, STANDARD_WORDS)) if row.text != row.title else [],
        "claim": pen.runs(row.claim.strip()),
        "statement": book.paragraphs(row.statement),
        "gap": shown.gap,
        "from_above": row.from_above and not shown.pieces,
        "artefacts": [_artefact(book, shown, piece) for piece in artefacts[:MOST_ARTEFACTS]],
        "more": book.count(rest, "and {count} more", "and {count} more") if rest > 0 else "",
        "written": _written(book, written) if written else None,
        "self": rating(book, row.self_ratings),
        "evaluator": rating(book, row.evaluator_ratings),
        "keep": is_short(row.claim, row.statement),
        "rated": bool(book.showing.board and book.showing.board.levels),
        "box": box_of(book),
    }
    return titled(node, pen.runs(row.title or shortened(row.text, 14)))


def _artefact(book: Book, shown: Shown, piece: Piece) -> Node:
    kind, row = book.records[piece.record_id]
    caption = piece.claim or (row.get("caption", "") if kind == "attachment" else row.get("what_changed", ""))
    numbers = book.numbers(piece.record_id)[:NUMBERS]
    way = book.reference(piece.record_id)
    return {
        "title": way["title"],
        "to": "" if way["to"] in numbers else way["to"],  # its number leads there, and says the page
        "kind": kind,
        "word": book.kind_word(kind, row),
        "day": book.language.short_day(date.fromisoformat(piece.day)) if piece.day else "",
        "codes": [book.pen.plain(code) for code in shown.codes.get(piece.record_id, ())],
        "claim": book.pen.runs(shortened(" ".join(str(caption or "").split()), ARTEFACT_WORDS)),
        "evidence": [{"number": number} for number in numbers],
    }


def _written(book: Book, piece: Piece) -> Node:
    """The first words of a reflection or of the excerpt that is shared of it."""
    _, row = book.records[piece.record_id]
    words: list[str] = []
    for block in book.markdown(str(row.get("text", ""))):
        if block["t"] == "p":
            words += words_of(block["runs"]).split()
    text = shortened(" ".join(words), REFLECTION_WORDS)
    return {**book.reference(piece.record_id), "blocks": [paragraph(book.pen.runs(text))]}


def rating(book: Book, marks: Sequence[Mark]) -> Node | None:
    """The newest of these ratings; None where there is none."""
    if not marks:
        return None
    mark = marks[-1]
    levels = book.showing.board.levels if book.showing.board else ()
    return {
        "level": book.pen.plain(mark.level),
        "place": mark.place,
        "of": len(levels),
        "day": book.language.day(date.fromisoformat(mark.day)) if mark.day else "",
        "who": partable(book.pen.plain(mark.who)),
        "note": book.pen.runs(shortened(" ".join(mark.note.split()), ARTEFACT_WORDS)),
    }
