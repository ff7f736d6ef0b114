"""The audit's list on pages: each entry with what of it counts and why, what shows it, and the hash of that."""

from portfolio.growth.renewal.columns import Column
from portfolio.growth.renewal.counting import Verdict
from portfolio.growth.renewal.listing import HEADINGS
from portfolio.packet.attachments import Inside
from portfolio.packet.audit import CSV_NAME, Audit, figure_of, unit_of
from portfolio.packet.book import Book
from portfolio.packet.gather import Row
from portfolio.packet.text.tree import Node

SHORT_HASH = 8
"""So many signs of a hash stand in the list; all of them in the CSV, and of files inside on the last page."""
_OF_ITS_OWN: frozenset[Column] = frozenset(
    ("date", "title", "units", "counted", "because", "proof", "sha256", "standards")
)
"""What has a place of its own in a row; the rest follows the title."""


def audit_section(book: Book, inside: Inside) -> list[Node]:
    """One block: a row for each entry of the period that counts, the oldest first, their sum, and then the others."""
    renewal = book.gathered.renewal
    if renewal is None or not renewal.audited or not renewal.verdicts:
        return []
    audit = Audit(book.gathered, book.exhibits, book.language)
    attached = any(file.name == CSV_NAME for file in inside.files)
    proofs = [proof for one in renewal.verdicts for proof in audit.proofs(one.id)]
    numbered, hashed = (any(getattr(one, name) for one in proofs) for name in ("number", "sha256"))
    if (bare := audit.unproven()) and book.gathered.request.has("evidence"):
        words = f"{bare} of the entries that count for the licence have no proof here."
        book.warnings.append(book.gathered.request.english.said(words))
    return [
        {
            "t": "audit",
            "unit": book.pen.plain(unit_of(book.language, renewal)),
            "rows": [_row(book, audit, inside, row, verdict) for row, verdict in audit.rows if verdict.minutes],
            "rest": [_row(book, audit, inside, row, verdict) for row, verdict in audit.rows if not verdict.minutes],
            "rest_words": book.language.large(book.say("does not count")),
            "total": figure_of(book.language, renewal, audit.counted()),
            "words": book.say("Numbers like A1 lead to the proof; behind each stands how its SHA-256 begins.")
            if numbered
            else "",
            "attached": _attached(book, hashed) if attached else "",
        }
    ]


def _attached(book: Book, hashed: bool) -> str:
    """That the list goes along as a file; `hashed`: a proof in it has a hash."""
    if not hashed:
        return book.say("The same list is inside this PDF as {name}.", name=CSV_NAME)
    return book.say("The same list, with the whole SHA-256 of each proof, is inside this PDF as {name}.", name=CSV_NAME)


def _row(book: Book, audit: Audit, inside: Inside, row: Row, verdict: Verdict) -> Node:
    pen, renewal = book.pen, audit.renewal
    unit_is_hour = renewal.now.rules.unit_minutes == 60
    details = [
        {"name": book.say(HEADINGS[column]), "value": pen.runs(value)}
        for column in audit.columns
        if column not in _OF_ITS_OWN and not (column == "hours" and unit_is_hour)
        if (value := _detail(book, audit, column, row, verdict))
    ]
    return {
        "label": book.label(row["id"]),
        "day": book.language.short_day(row["day"]),
        "title": pen.runs(audit.cell("title", row, verdict, {})),
        "details": details,
        "standards": book.codes(row["id"]) if "standards" in audit.columns else [],
        "amount": audit.figure(audit.amounts[row["id"]].units),
        "counted": audit.figure(audit.amounts[row["id"]].counted),
        "shape": {"all": "met", "part": "partly", "none": "dropped"}[verdict.counts],
        "counts": {
            "all": book.say("counts"), "part": book.say("counts in part"), "none": book.say("does not count"),
        }[verdict.counts],
        "because": pen.plain(audit.because(verdict)),
        "proofs": [
            {
                "number": one.number,
                "badge": {} if one.number else book.reference(one.credential),
                "sha256": inside.digests.get(one.id, one.sha256)[:SHORT_HASH],
            }
            for one in audit.proofs(row["id"])
        ],
    }  # fmt: skip


def _detail(book: Book, audit: Audit, column: Column, row: Row, verdict: Verdict) -> str:
    if column == "reported":
        return book.language.short_day(row["reported"])
    if column == "hours":
        return book.language.hours(int(verdict.of))
    if column == "kind" and not row["title"]:
        return ""
    return str(book.language.coded(audit.cell(column, row, verdict, {})))
