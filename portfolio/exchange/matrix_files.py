"""The matrix of standards and what shows them as a file: CSV for a spreadsheet, HTML for a browser or a printer.

Neither needs anything beside itself, and nothing in either acts: what a person wrote is no formula and no markup.
"""

import csv
import io
import re
from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple

from portfolio.core.sheets import guarded
from portfolio.growth.standards.board import Board, BoardRow, Mark, Piece

_LIKE_A_NUMBER = re.compile(r"[\d.,:/ -]+|\d[\d.,]*[eE]\d+")
"""Codes that a spreadsheet takes for numbers, days or times, and writes in its own way."""
_END = "\r\n"
"""Of a row of CSV. What holds one of the two signs is put in quotes."""
_TO_A_TABLE = 16
"""So many pieces of evidence a table of crosses has across, so that it can be printed; more go into a second one."""
_RIGHT_TO_LEFT = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"))


class MatrixWords(NamedTuple):
    """The file's own words, in the language of its reader."""

    language: str = "en"
    """As a tag (BCP 47); it decides which way the page runs."""
    heading: str = "Evidence by standard"
    code: str = "Code"
    standard: str = "Standard"
    pieces: str = "Pieces of evidence"
    evidence: str = "Evidence"
    own_rating: str = "Own rating"
    evaluator_rating: str = "Evaluator’s rating"
    claim: str = "How it is shown"
    shown: str = "Shown here: {shown} of {all} standards."
    crosses: str = "Which piece shows which standard: {first} to {last}"
    number: str = "Number"
    title: str = "Title"
    day: str = "Day"
    shows: str = "Shows it"
    untitled: str = "Without a title"


_ENGLISH = MatrixWords()


class MatrixHead(NamedTuple):
    """What stands above the matrix, each as it is to be read; empty lines are left out."""

    framework: str
    """Its title and edition."""
    notice: str = ""
    """Of its licence: it stands wherever the framework's words do."""
    person: str = ""
    period: str = ""
    framework_language: str = ""


def matrix_csv(board: Board, words: MatrixWords = _ENGLISH) -> bytes:
    """The matrix as CSV: UTF-8 with a byte order mark, so that spreadsheets read every script; a row for each
    standard, a column for each piece with 1 where it shows the standard itself."""
    places = {piece.record_id: place for place, piece in enumerate(board.pieces)}
    lines = [
        _cells(
            words.code, words.standard, words.pieces, words.own_rating, words.day, words.evaluator_rating, words.day,
            words.claim, *(_named(piece, words) for piece in board.pieces),
        )
    ]  # fmt: skip
    for row in board.rows:
        # Such a code a second time before the title: a spreadsheet makes the number 1.1 of the code 1.10.
        named = row.label if _LIKE_A_NUMBER.fullmatch(row.code) else row.title or row.label
        cells = _cells(
            row.code, named, row.total, *_rating(row.self_ratings), *_rating(row.evaluator_ratings), _claim(row)
        )
        lines.append(cells + _ones({places[piece.record_id] for piece in row.evidence}, len(places)))
    return "".join(f"{line}{_END}" for line in lines).encode("utf-8-sig")


def _cells(*cells: str | int) -> str:
    """Cells as the beginning of a row of CSV."""
    text = io.StringIO(newline="")
    guards = [guarded(cell) if isinstance(cell, str) else cell for cell in cells]
    csv.writer(text, lineterminator=_END).writerow(guards)
    return text.getvalue().removesuffix(_END)


def _ones(places: set[int], of: int) -> str:
    """So many more cells of a row of CSV, with 1 at these places: nearly all are empty, and none is looked at."""
    cells, written = [], 0
    for place in sorted(places):
        cells.append("," * (place + 1 - written) + "1")
        written = place + 1
    return "".join(cells) + "," * (of - written)


def _claim(row: BoardRow) -> str:
    """How a standard is shown: in the person's line on it, else in what she says of the pieces."""
    return row.claim or " · ".join(piece.claim for piece in row.evidence if piece.claim)


def _named(piece: Piece, words: MatrixWords) -> str:
    title = piece.title or words.untitled
    return f"{title} ({piece.day})" if piece.day else title


def _rating(marks: Sequence[Mark]) -> tuple[str, str]:
    """The last rating and its day. What came before stays in the portfolio; nothing is averaged."""
    return (marks[-1].level, marks[-1].day) if marks else ("", "")


def matrix_html(
    board: Board,
    head: MatrixHead,
    words: MatrixWords = _ENGLISH,
    day: Callable[[str], str] = lambda iso: iso,
) -> bytes:
    """The matrix as one HTML page with nothing outside itself. `day` writes an ISO day in the reader's language."""
    tag = words.language or "en"
    direction = direction_of(tag)
    numbers = {piece.record_id: number for number, piece in enumerate(board.pieces, 1)}
    title = f"{words.heading}: {head.framework}"
    said = words.shown.format(shown=board.shown, all=board.leaves)
    lines = "".join(f"<p dir=auto>{escape(line)}</p>\n" for line in (head.person, head.period) if line)
    notice = f"<footer><p dir=auto>{escape(head.notice)}</p></footer>\n" if head.notice else ""
    framework = f"<p class=framework><span{_language_of(head)}>{escape(head.framework)}</span></p>"
    page = (
        f'<!DOCTYPE html>\n<html lang="{escape(tag)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{escape(words.heading)}</h1>\n{framework}\n{lines}"
        f"<p>{escape(said)}</p>\n"
        f"{_overview(board, head, words, numbers, day)}{_crosses(board, head, words, numbers)}"
        f"{_pieces(board, words, day)}</main>\n{notice}</body>\n</html>\n"
    )
    return page.encode("utf-8")


def direction_of(tag: str) -> str:
    """Which way a language runs: “rtl” or “ltr”, by its tag."""
    parts = tag.lower().replace("_", "-").split("-")
    if "latn" in parts:
        return "ltr"
    return "rtl" if parts[0] in _RIGHT_TO_LEFT or {"arab", "hebr"} & set(parts) else "ltr"


def _overview(
    board: Board, head: MatrixHead, words: MatrixWords, numbers: dict[str, int], day: Callable[[str], str]
) -> str:
    columns = (words.standard, words.pieces, words.evidence, words.own_rating, words.evaluator_rating, words.claim)
    rows = []
    for row in board.rows:
        where = _links(row.evidence, numbers)
        if row.from_above:
            whole = next(one for one in board.above(row.standard_id) if one.evidence)
            where = f"({_links(whole.evidence, numbers)})"
        cells = (
            str(row.total),
            where,
            _mark(row.self_ratings, day),
            _mark(row.evaluator_ratings, day),
            f"<span dir=auto>{escape(claim)}</span>" if (claim := _claim(row)) else "",
        )
        empty = " class=gap" if row.gap else ""
        rows.append(f"<tr{empty}>{_heading(row, head)}{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n")
    return _table(words.heading, columns, rows, "o")


def _crosses(board: Board, head: MatrixHead, words: MatrixWords, numbers: dict[str, int]) -> str:
    """The matrix itself, so many pieces to a table. The first has every standard, the others those that they show."""
    tables = []
    crossed = [_by_table({numbers[piece.record_id] - 1 for piece in row.evidence}) for row in board.rows]
    named = [_heading(row, head) for row in board.rows]
    cross = f"<td class=c><span aria-hidden=true>●</span><span class=s>{escape(words.shows)}</span></td>"
    for table, start in enumerate(range(0, len(board.pieces), _TO_A_TABLE)):
        some = board.pieces[start : start + _TO_A_TABLE]
        rows = []
        for heading, tables_of_row in zip(named, crossed, strict=True):
            own = tables_of_row.get(table, ())
            if start and not own:
                continue
            cells = "".join(cross if place in own else "<td></td>" for place in range(len(some)))
            rows.append(f"<tr>{heading}{cells}</tr>\n")
        heads = "".join(_piece_heading(piece, numbers[piece.record_id], words) for piece in some)
        caption = words.crosses.format(first=start + 1, last=start + len(some))
        first = f'<th scope="col">{escape(words.standard)}</th>'
        tables.append(
            f"<table class=x>\n<caption>{escape(caption)}</caption>\n<thead><tr>{first}{heads}</tr></thead>\n"
            f"<tbody>\n{''.join(rows)}</tbody>\n</table>\n"
        )
    return "".join(tables)


def _by_table(places: set[int]) -> dict[int, set[int]]:
    """These places among all pieces as places in their table of crosses, by its number."""
    found: dict[int, set[int]] = {}
    for place in places:
        table, column = divmod(place, _TO_A_TABLE)
        found.setdefault(table, set()).add(column)
    return found


def _pieces(board: Board, words: MatrixWords, day: Callable[[str], str]) -> str:
    """The list that the numbers lead to."""
    rows = [
        f'<tr id="p{number}"><th scope="row">{number}</th><td dir=auto>{escape(piece.title or words.untitled)}</td>'
        f"<td>{escape(day(piece.day)) if piece.day else ''}</td></tr>\n"
        for number, piece in enumerate(board.pieces, 1)
    ]
    return _table(words.evidence, (words.number, words.title, words.day), rows) if rows else ""


def _table(caption: str, columns: Sequence[str], rows: Sequence[str], look: str = "e") -> str:
    heads = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    return (
        f"<table class={look}>\n<caption>{escape(caption)}</caption>\n<thead><tr>{heads}</tr></thead>\n"
        f"<tbody>\n{''.join(rows)}</tbody>\n</table>\n"
    )


def _heading(row: BoardRow, head: MatrixHead) -> str:
    depth = min(row.depth, 5)
    return f'<th scope="row" class=d{depth}><span{_language_of(head)}>{escape(row.label)}</span></th>'


def _piece_heading(piece: Piece, number: int, words: MatrixWords) -> str:
    return f'<th scope="col" title="{escape(piece.title or words.untitled)}">{_link(number)}</th>'


def _links(pieces: Sequence[Piece], numbers: dict[str, int]) -> str:
    return ", ".join(_link(numbers[piece.record_id]) for piece in pieces)


def _link(number: int) -> str:
    return f'<a href="#p{number}">{number}</a>'


def _mark(marks: Sequence[Mark], day: Callable[[str], str]) -> str:
    if not marks:
        return ""
    when = f"<br><small>{escape(day(marks[-1].day))}</small>" if marks[-1].day else ""
    return f"<span dir=auto>{escape(marks[-1].level)}</span>{when}"


def _language_of(head: MatrixHead) -> str:
    """The language of the framework's words, where it is told: a screen reader speaks them in it."""
    tag = head.framework_language
    return f' lang="{escape(tag)}" dir="{direction_of(tag)}"' if tag else " dir=auto"


# Greys only: the page says nothing by colour, and prints the same on any printer.
_STYLE = """
body{font:1rem/1.45 system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif;color:#111;background:#fff;
margin:2rem auto;max-width:72rem;padding:0 1rem}
h1{font-size:1.6rem;margin:0 0 .3rem}p{margin:.2rem 0}.framework{font-size:1.15rem}
table{border-collapse:collapse;width:100%;margin:1.6rem 0}
caption{text-align:start;font-weight:700;padding:.3rem 0}
th,td{border:1px solid #767676;padding:.3rem .45rem;text-align:start;vertical-align:top;overflow-wrap:break-word}
thead th{background:#e8e8e8;font-weight:600}tbody th{font-weight:400}.d0{font-weight:700!important}
.d2{padding-inline-start:1.3rem}.d3{padding-inline-start:2.2rem}.d4,.d5{padding-inline-start:3rem}
.gap td{background:#f2f2f2}.o th:first-child{width:34%}.o th:last-child{width:22%}
.x{table-layout:fixed}.x th:first-child{width:34%}.x .c{text-align:center}
.s{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
a{color:inherit}a:focus-visible{outline:3px solid #111;outline-offset:2px}small{color:#444}
footer{max-width:72rem;font-size:.85rem;color:#333}
@media print{body{margin:0;max-width:none;font-size:9.5pt}thead{display:table-header-group}
tr{break-inside:avoid}a{text-decoration:none}thead th,.gap td{print-color-adjust:exact}}
""".strip()
