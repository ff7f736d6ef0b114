"""Every text of people that a packet takes along, with where it stands: what is looked through for names."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from portfolio.core.folding import folded
from portfolio.packet.gather import Gathered, Row
from portfolio.packet.request import BY_FRAMEWORK


class Told(NamedTuple):
    """One text."""

    kind: str
    """Of the entry; “packet” for what is typed for the packet alone, “person” for the first page's own lines."""
    id: str
    field: str
    text: str
    prose: bool = False
    """Whether it is running text, where a capital letter says something."""


_NO_TEXT = frozenset({
    "id", "privacy", "kind", "state", "purpose", "media_type", "sha256", "currency", "standard", "container", "status",
    "raw", "recipient", "identity", "issuer_id", "endorsements", "original_id", "image_id", "programme_id",
    "replaced_by_id", "goal_id", "credential_id", "signed_id", "valid_from", "trashed", "skill_id", "survey_id",
    "run_id", "role_id", "conversation_id", "standard_id", "tie_id", "record_kind", "record_id", "shown", "rater",
    "origin", "via", "day", "due", "by", "closes", "rule_set_id", "part_id", "repeat_id", "starts", "ends", "begins",
    "as_of", "unit", "credit_unit", "refund", "approved",
})  # fmt: skip
"""Columns that hold no words of anybody, and those that are in no packet. What a badge says of its recipient is looked
for in its file."""
_PROSE = frozenset({
    "what_i_did", "what_changed", "notes", "text", "caption", "measure", "baseline", "result", "statement", "claim",
    "note", "reason", "answer", "why",
})  # fmt: skip
_TOLD_BEFORE = {("rating", "title"), ("skill_target", "title"), ("skill_evidence", "title")}
"""What a skill is called stands with the skill."""
_OF_FILES = ("attachment", "text")
"""The text found inside a file: pages show it, or a screen reader reads it out, whether or not the file goes along."""


def texts_of(gathered: Gathered) -> Iterator[Told]:
    """All texts of the packet, as they leave: with what stands for people instead of their names."""
    request = gathered.request
    for field in ("purpose", "statement"):
        if text := getattr(request, field):
            yield Told("packet", "", field, text, prose=field == "statement")
    for field in ("role", "school"):
        if gathered.person[field]:
            yield Told("person", "", field, gathered.person[field])
    for section, caption in request.captions.items():
        if request.has(section):
            yield Told("packet", "", f"caption:{section}", caption.title)
            yield Told("packet", "", f"caption:{section}", caption.words, prose=True)
    for kind, rows in gathered.records.items():
        for row in rows:
            yield from _of_row(kind, row)
    entries = gathered.by_id()
    for record, names in gathered.tags.items():
        kind = entries.get(record, ("", {}))[0]
        yield from (Told(kind, record, "tag", name) for name in names)
    if gathered.board is not None and any(request.has(name) for name in BY_FRAMEWORK):
        yield from _of_board(gathered)


def _of_row(kind: str, row: Row) -> Iterator[Told]:
    for column, value in row.items():
        if column in _NO_TEXT or not value or (kind, column) in _TOLD_BEFORE:
            continue
        if (kind, column) == _OF_FILES and row["purpose"] != "evidence":
            continue
        for text in _strings(value):
            yield Told(kind, row["id"], column, text, prose=column in _PROSE and kind != "credential_check")


def _of_board(gathered: Gathered) -> Iterator[Told]:
    assert gathered.board is not None
    framework = gathered.framework or {}
    for field in ("title", "edition", "notice"):
        if framework.get(field):
            yield Told("framework", framework["id"], field, framework[field])
    for row in gathered.board.rows:
        # Her own framework may say anything; published ones are full of capital letters, and of no names.
        for field, text in (
            ("title", row.title),
            ("text", row.text),
            ("claim", row.claim),
            ("statement", row.statement),
        ):
            if text:
                yield Told("standard", row.standard_id, field, text, prose=field in ("claim", "statement"))
        for piece in row.evidence:
            if piece.claim:
                yield Told(piece.kind, piece.record_id, "claim", piece.claim, prose=True)
        for mark in (*row.self_ratings, *row.evaluator_ratings):
            yield from (
                Told("standard", row.standard_id, field, text, prose=field == "note")
                for field, text in (("who", mark.who), ("note", mark.note))
                if text
            )


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _strings(one)


def own_words(gathered: Gathered) -> frozenset[str]:
    """Folded words of what is known to be no stranger's name: the person, schools, issuers, providers, frameworks."""
    person, request, framework = gathered.person, gathered.request, gathered.framework or {}
    known = [person["name"], person["school"], person["evaluator"], person["role"], request.evaluator]
    known += [framework.get(name, "") for name in ("title", "edition", "publisher", "jurisdiction")]
    known += [row[name] for row in gathered.of("credential") for name in ("issuer", "title")]
    known += [row[name] for row in gathered.of("programme") for name in ("provider", "title")]
    known += [row[name] for row in gathered.of("position") for name in ("place", "title", "level", "track")]
    known += [row[name] for row in gathered.of("role") for name in ("place", "title", "track")]
    known += [row["title"] for row in (*gathered.of("skill"), *gathered.of("survey"))]
    known += [row["provider"] for row in gathered.of("time_entry")]
    known += [row[name] for row in gathered.of("rule_set") for name in ("title", "authority")]
    known += [one["words"] for row in gathered.of("rule_set") for one in row["categories"] if one.get("words")]
    known += [row["title"] for row in gathered.of("licence")]
    known += [skill for row in gathered.of("credential") for skill in row["skills"] if isinstance(skill, str)]
    if gathered.board is not None:
        known += [row.title for row in gathered.board.rows]
    return frozenset(word for text in known for word in folded(str(text)).split())
