"""What was learned: programmes with their modules, and credentials with honest words about their proof."""

from portfolio.core.folding import folded
from portfolio.packet.book import Book, is_short, newest_first, titled
from portfolio.packet.gather import Row
from portfolio.packet.parts.front import shortened
from portfolio.packet.parts.spending import amounts, credit_sums, credits_in
from portfolio.packet.parts.stacked import Stacks
from portfolio.packet.text.language import Language, own
from portfolio.packet.text.tree import Node, Runs, safe_link

DESCRIPTION_WORDS = 60
_PART_KIND = {"project": own("Project"), "exam": own("Exam")}
"""What a module that is more than one is called."""
MOST_PARTS_KEPT = 14
"""Programmes with no more modules than this stay on one page."""


def programmes_section(book: Book) -> list[Node]:
    """A block for every programme, with its modules and how far it has come."""
    parts: dict[str, list[Row]] = {}
    for row in book.gathered.of("part"):
        parts.setdefault(row["programme_id"], []).append(row)
    logged: dict[str, list[Row]] = {}
    for row in book.gathered.of("time_entry"):
        for programme in book.programmes_of(row):
            logged.setdefault(programme, []).append(row)
    ended: dict[str, list[str]] = {}
    for row in book.gathered.of("credential"):
        ended.setdefault(row["programme_id"] or "", []).append(row["id"])
    stacks = Stacks(book, logged)
    return [
        _programme(
            book, row, sorted(parts.get(row["id"], []), key=lambda part: (part["position"], part["id"])),
            logged.get(row["id"], []), ended.get(row["id"], []),
        ) | {"together": stacks.together(row["id"])}
        for row in newest_first("programme", book.gathered.of("programme"))
    ]  # fmt: skip


def _programme(book: Book, row: Row, parts: list[Row], logged: list[Row], ended: list[str]) -> Node:
    """What was left out is listed, and in no figure."""
    counted = [part for part in parts if part["done"] or not part["left_out"]]
    done = sum(part["done"] is not None for part in counted)
    node: Node = {
        "t": "programme",
        "label": book.label(row["id"]),
        "word": book.kind_word("programme", row),
        "provider": book.pen.runs(row["provider"]),
        "dates": _dates(book.language, row),
        "finished": row["finished"] is not None,
        "progress": {
            "done": done,
            "total": len(counted),
            "words": book.count(
                len(counted), "{done} of {count} module done", "{done} of {count} modules done", done=done
            ),
        },
        "facts": [book.pen.plain(fact) for fact in _figures(book, row, counted, logged)],
        "parts": [_part(book, part) for part in parts],
        "notes": book.paragraphs(row["notes"]),
        "changed": book.paragraphs(row["what_changed"]),
        "toward": book.references(book.linked("toward of", row["id"])),
        "from": book.references(
            one for one in book.linked("toward", row["id"]) if book.records[one][0] in ("programme", "credential")
        ),
        "ended": book.references(ended),
        "evidence": book.evidence(row["id"]),
        "standards": book.codes(row["id"]),
        "keep": len(parts) <= MOST_PARTS_KEPT and is_short(row["notes"], row["what_changed"]),
    }
    return titled(node, book.pen.runs(row["title"]))


def _figures(book: Book, row: Row, parts: list[Row], logged: list[Row]) -> list[str]:
    """Its result and credits, hours spent of those planned, and what it cost, where money was asked for."""
    say, language = book.say, book.language
    found = [
        say("Result: {result}", result=row["result"]) if row["result"].strip() else "",
        credits_in(book, row["credits_hundredths"], row["credit_unit"]),
        *_logged_credits(book, row, logged),
    ]
    spent = sum(entry["minutes"] for entry in logged)
    planned = row["planned_minutes"] or sum(part["minutes"] or 0 for part in parts)
    values = {"hours": language.hours(spent), "planned": language.hours(planned)}
    if planned:
        found.append(say("{hours} of {planned} planned", **values) if spent else say("{planned} planned", **values))
    elif spent:
        found.append(say("{hours} spent on it", **values))
    if book.gathered.request.has("money"):
        if row["cost_minor"]:
            found.append(say("cost {amount}", amount=language.money(row["cost_minor"], row["currency"])))
        found += [f"{value} {label}" for label, value in amounts(book, logged)]
    return [fact for fact in found if fact]


def _logged_credits(book: Book, row: Row, logged: list[Row]) -> list[str]:
    """Credits of its entries, where they are not just what it brings."""
    sums = credit_sums(logged)
    if sums == {row["credit_unit"]: row["credits_hundredths"]}:
        return []
    told = [credits_in(book, hundredths, unit) for unit, hundredths in sums.items()]
    return [book.say("logged: {amount}", amount=one) for one in told if one]


def _dates(language: Language, row: Row) -> str:
    if row["finished"] and row["started"]:
        one = row["started"] == row["finished"]
        return language.short_day(row["finished"]) if one else language.span(row["started"], row["finished"])
    pieces = []
    if row["finished"]:
        pieces.append(language.say("finished {day}", day=language.short_day(row["finished"])))
    else:
        if row["started"]:
            pieces.append(language.say("begun {day}", day=language.short_day(row["started"])))
        if row["due"]:
            pieces.append(language.say("due {day}", day=language.short_day(row["due"])))
    return language.large(language.say(", ").join(pieces))


def _part(book: Book, part: Row) -> Node:
    language = book.language
    if part["done"]:
        when = language.short_day(part["done"])
    elif part["left_out"]:
        when = language.say("left out")
    elif part["due"]:
        when = language.say("due {day}", day=language.short_day(part["due"]))
    elif part["started"]:
        when = language.say("begun {day}", day=language.short_day(part["started"]))
    elif part["begins"]:
        when = language.say("from {day}", day=language.short_day(part["begins"]))
    else:
        when = language.say("open")
    kind = book.say(_PART_KIND[part["kind"]]) if part["kind"] in _PART_KIND else ""
    told = ("" if folded(kind) == folded(part["title"]) else kind, part["result"].strip())
    node = {
        "done": part["done"] is not None,
        "when": when,
        "hours": language.hours(part["minutes"]) if part["minutes"] else "",
        "told": book.pen.runs(book.say(", ").join(one for one in told if one)),
    }
    return titled(node, book.pen.runs(part["title"]))


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
    pen, language = book.pen, book.language
    facts = [
        book.say("Earned {day}", day=language.day(row["earned"])) if row["earned"] else "",
        book.say("Valid until {day}", day=language.day(row["expires"])) if row["expires"] else "",
        book.say("Learning time {hours}", hours=language.hours(row["minutes"])) if row["minutes"] else "",
    ]
    shape, proof = _proof(book, row, check)
    node: Node = {
        "t": "credential",
        "label": book.label(row["id"]),
        "word": book.kind_word("credential", row),
        "image": book.picture(row["image_id"]) or book.picture(row["original_id"]),
        "alt": pen.plain(
            book.say(
                "{kind}: {title}, {issuer}",
                kind=book.kind_word("credential", row),
                title=row["title"],
                issuer=row["issuer"],
            ).rstrip(",، ")
        ),
        "issuer": pen.linked(row["issuer"], row["issuer_url"]),
        "facts": [fact for fact in facts if fact],
        "description": pen.runs(shortened(" ".join(row["description"].split()), DESCRIPTION_WORDS)),
        "skills": [pen.plain(str(skill)) for skill in row["skills"]],
        "proof": proof,
        "shape": shape,
        "toward": book.references(book.linked("toward of", row["id"])),
        "evidence": book.evidence(row["id"]),
        "standards": book.codes(row["id"]),
    }
    return titled(node, pen.runs(row["title"]))


def _proof(book: Book, row: Row, check: Row | None) -> tuple[str, Runs]:
    """What this computer knows about the proof, in words that claim no more; and a shape that says the same."""
    pen, say, language = book.pen, book.say, book.language
    status = check["status"] if check else "unknown"
    on = language.day(check["at"].astimezone().date()) if check else ""
    if status == "verified":
        return "sure", pen.ours(
            say("Signature checked on {day} with the issuer’s key: unchanged. That is a key, not a person.", day=on)
        )
    if status == "intact":
        return "half", pen.ours(say("Unchanged since it was signed. Who holds the signing key was not checked."))
    if status == "expired":
        return "past", pen.ours(
            say("No longer valid: it ended {day}.", day=language.day(row["expires"]))
            if row["expires"]
            else say("No longer valid: its time has ended.")
        )
    if status == "not_yet_valid":
        return "half", pen.ours(say("Not yet valid: its time has not begun."))
    if status == "revoked":
        return "past", pen.ours(_taken_back(book, check, on))
    if status == "invalid":
        return "past", pen.ours(
            say("Its proof did not hold when it was checked on {day}. Please ask the issuer.", day=on)
        )
    address = next((found for found in map(safe_link, (row["source_url"], row["issuer_url"])) if found), "")
    if address:
        before, after = say("Kept as issued; confirm at {address}.").split("{address}")
        return "kept", [*pen.ours(before), *pen.linked(address, address), after]
    if row["issuer"]:
        return "kept", pen.ours(say("Kept as issued; confirm with {issuer}.", issuer=row["issuer"]))
    return "kept", pen.ours(say("Kept as issued."))


def _taken_back(book: Book, check: Row | None, on: str) -> str:
    """Only ever with what it rests on and that day: the check's own words say both, and are English."""
    told = [str(one["detail"]) for one in check["checks"] if one.get("result") == "revoked"] if check else []
    if told and book.language.is_english:
        return told[0]
    if told:
        return book.say("Taken back by its issuer, as a check on {day} found.", day=on)
    return book.say("Taken back by its issuer.")
