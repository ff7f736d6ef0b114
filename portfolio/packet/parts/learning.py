"""What was learned: programmes with their modules, and credentials with honest words about their proof."""

from portfolio.packet import words
from portfolio.packet.book import Book, is_short, newest_first, titled
from portfolio.packet.gather import Row
from portfolio.packet.parts.front import shortened
from portfolio.packet.tree import Node, Runs, safe_link

DESCRIPTION_WORDS = 60
MOST_PARTS_KEPT = 14
"""Programmes with no more modules than this stay on one page."""


def programmes_section(book: Book) -> list[Node]:
    """A block for every programme, with its modules and how far it has come."""
    parts: dict[str, list[Row]] = {}
    for row in book.gathered.of("part"):
        parts.setdefault(row["programme_id"], []).append(row)
    return [
        _programme(book, row, sorted(parts.get(row["id"], []), key=lambda part: (part["position"], part["id"])))
        for row in newest_first("programme", book.gathered.of("programme"))
    ]


def _programme(book: Book, row: Row, parts: list[Row]) -> Node:
    done = sum(part["done"] is not None for part in parts)
    node: Node = {
        "t": "programme",
        "label": book.label(row["id"]),
        "word": book.kind_word("programme", row),
        "provider": book.pen.runs(row["provider"]),
        "dates": _dates(row),
        "finished": row["finished"] is not None,
        "progress": {
            "done": done,
            "total": len(parts),
            "words": book.say(f"{done} of {words.count(len(parts), 'module', 'modules')} done"),
        },
        "parts": [_part(book, part) for part in parts],
        "notes": book.paragraphs(row["notes"]),
        "changed": book.paragraphs(row["what_changed"]),
        "toward": book.references(book.linked("toward of", row["id"])),
        "evidence": book.evidence(row["id"]),
        "keep": len(parts) <= MOST_PARTS_KEPT and is_short(row["notes"], row["what_changed"]),
    }
    return titled(node, book.pen.runs(row["title"]))


def _dates(row: Row) -> str:
    started, finished, due = (words.short_day(row[key]) for key in ("started", "finished", "due"))
    if finished:
        return f"{started} to {finished}" if started else f"Finished {finished}"
    pieces = [f"begun {started}" if started else "", f"due {due}" if due else ""]
    said = ", ".join(piece for piece in pieces if piece)
    return said[:1].upper() + said[1:]


def _part(book: Book, part: Row) -> Node:
    if part["done"]:
        when = words.short_day(part["done"])
    else:
        when = f"due {words.short_day(part['due'])}" if part["due"] else "open"
    return {
        "title": book.pen.runs(part["title"]),
        "done": part["done"] is not None,
        "when": when,
        "hours": words.hours(part["minutes"]) if part["minutes"] else "",
    }


def credentials_section(book: Book) -> list[Node]:
    """A block for every credential, with its picture and what is known of its proof."""
    checks: dict[str, Row] = {}
    for row in sorted(book.gathered.of("credential_check"), key=lambda check: (check["at"], check["id"])):
        checks[row["credential_id"]] = row
    return [
        _credential(book, row, checks.get(row["id"]))
        for row in newest_first("credential", book.gathered.of("credential"))
    ]


def _credential(book: Book, row: Row, check: Row | None) -> Node:
    pen = book.pen
    facts = [
        ("Earned", words.day(row["earned"])),
        ("Valid until", words.day(row["expires"])),
        ("Learning time", words.hours(row["minutes"]) if row["minutes"] else ""),
    ]
    shape, proof = _proof(book, row, check)
    node: Node = {
        "t": "credential",
        "label": book.label(row["id"]),
        "word": book.kind_word("credential", row),
        "image": book.picture(row["image_id"]) or book.picture(row["original_id"]),
        "alt": pen.plain(f"{book.kind_word('credential', row)}: {row['title']}, {row['issuer']}".rstrip(", ")),
        "issuer": pen.linked(row["issuer"], row["issuer_url"]),
        "facts": [f"{book.say(label)} {value}" for label, value in facts if value],
        "description": pen.runs(shortened(" ".join(row["description"].split()), DESCRIPTION_WORDS)),
        "skills": [pen.plain(str(skill)) for skill in row["skills"]],
        "proof": proof,
        "shape": shape,
        "toward": book.references(book.linked("toward of", row["id"])),
        "evidence": book.evidence(row["id"]),
    }
    return titled(node, pen.runs(row["title"]))


def _proof(book: Book, row: Row, check: Row | None) -> tuple[str, Runs]:
    """What this computer knows about the proof, in words that claim no more; and a shape that says the same."""
    pen = book.pen
    status = check["status"] if check else "unknown"
    on = f" on {words.day(check['at'].astimezone().date())}" if check else ""
    if status == "verified":
        return "sure", pen.runs(f"Signature checked{on} with the issuer’s key: unchanged. That is a key, not a person.")
    if status == "intact":
        return "half", pen.runs("Unchanged since it was signed. Who holds the signing key was not checked.")
    if status == "expired":
        return "past", pen.runs(
            f"No longer valid: it ended {words.day(row['expires'])}."
            if row["expires"]
            else "No longer valid: its time has ended."
        )
    if status == "not_yet_valid":
        return "half", pen.runs("Not yet valid: its time has not begun.")
    if status == "revoked":
        # Only ever with what it rests on and that day: the check's own words say both.
        told = [str(one["detail"]) for one in check["checks"] if one.get("result") == "revoked"] if check else []
        return "past", pen.runs(" ".join(told[:1]) or "Taken back by its issuer.")
    if status == "invalid":
        return "past", pen.runs(f"Its proof did not hold when it was checked{on}. Please ask the issuer.")
    address = next((found for found in map(safe_link, (row["source_url"], row["issuer_url"])) if found), "")
    if address:
        return "kept", [*pen.runs("Kept as issued; confirm at "), *pen.linked(address, address), "."]
    return "kept", pen.runs(f"Kept as issued; confirm with {row['issuer']}." if row["issuer"] else "Kept as issued.")
