"""What a packet answers: the standards of a framework, and an evaluation plan with what it bars."""

import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from portfolio.core.queries.audience import rows
from portfolio.core.queries.standards import aligned, claims, frameworks, plans, ratings, standards
from portfolio.growth.standards.board import Board, board
from portfolio.growth.standards.plans import barred_sections
from portfolio.packet.choosing import Row
from portfolio.packet.presets import preset_of
from portfolio.packet.request import BY_FRAMEWORK, SECTIONS, PacketRequest

_SHOW_RATINGS = ("growth", "by_standard", "matrix")


@dataclass(frozen=True)
class Answered:
    """The request as it can be answered, and by what it is measured."""

    request: PacketRequest
    """Without the sections that a rule bars."""
    framework: Row | None = None
    """The framework it answers, where one of its sections speaks of standards."""
    plan: Row | None = None
    barred: Mapping[str, str] = field(default_factory=dict)
    """Sections that were chosen and that the plan bars, each with why."""


def answered(connection: sqlite3.Connection, request: PacketRequest) -> Answered:
    """What of this request may be answered. A framework or plan that is not there, or in the bin, is none."""
    plan = next((row for row in plans(connection) if row["id"] == request.plan), None) if request.plan else None
    barred = {name: why for name, why in barred_sections(plan).items() if name in SECTIONS and request.has(name)}
    kept = tuple(name for name in request.sections if name not in barred)
    asked = request.framework or (plan["framework_id"] or "" if plan else "")
    request = replace(
        request,
        sections=kept,
        framework=asked,
        evaluator=request.evaluator or (plan["evaluator"] if plan and request.audience != "public" else ""),
    )
    rates = request.has("reply") and preset_of(request.preset).replier == "evaluator"
    speaks = asked and (rates or any(request.has(name) for name in BY_FRAMEWORK))
    framework = next((row for row in frameworks(connection) if row["id"] == asked), None) if speaks else None
    return Answered(request, framework, plan, barred)


def only_framework(connection: sqlite3.Connection, request: PacketRequest) -> Row | None:
    """The framework to take where neither the request nor its plan names one: the only one that an entry shows."""
    plan = next((row for row in plans(connection) if row["id"] == request.plan), None) if request.plan else None
    if request.framework or (plan and plan["framework_id"]):
        return None
    return only_in_use(connection)


def only_in_use(connection: sqlite3.Connection) -> Row | None:
    """The framework that an entry shows, where it is the only one; a packet is begun with it."""
    shown = [row for row in frameworks(connection) if row["aligned"]]
    return shown[0] if len(shown) == 1 else None


@dataclass(frozen=True)
class Rated:
    """The board of a packet, and the conversations in which its ratings were given."""

    board: Board | None = None
    given_in: Mapping[str, str] = field(default_factory=dict)
    """Conversation by rating."""


def rated(connection: sqlite3.Connection, answer: Answered, included: Collection[str]) -> Rated:
    """The board of the framework, made of the records in `included` and of no others; none without a framework.

    Ratings are there where a section shows them, up to the last day of the period.
    """
    request, framework = answer.request, answer.framework
    if framework is None:
        return Rated()
    one = framework["id"]
    shown = [row for row in aligned(connection, one, request.audience) if row["record_id"] in included]
    last = (request.end or request.made).isoformat()
    wanted = any(request.has(name) for name in _SHOW_RATINGS)
    marks = [row for row in ratings(connection, one, request.audience) if wanted and (row["day"] or "") <= last]
    said = claims(connection, one, request.audience)
    return Rated(
        board(standards(connection, one), shown, marks, said, framework["levels"]),
        {row["id"]: row["conversation_id"] for row in marks if row["conversation_id"] in included},
    )


def signed_sheets(connection: sqlite3.Connection) -> list[Row]:
    """Links from each signed sheet to its conversation: the sheet is evidence of it, as any other file is of its entry.

    Those of private conversations, and of what is in the bin, are among them: their sheets stay out with them.
    """
    # A scan that was chosen as the sheet is tied as evidence too, and must not prove it twice.
    found = connection.execute(
        "SELECT c.id, c.signed_id FROM conversation AS c WHERE c.signed_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM"
        " link AS l WHERE l.source_id = c.signed_id AND l.target_id = c.id AND l.role = 'evidence'"
        " AND l.trashed IS NULL) ORDER BY c.id"
    )
    return [
        {
            "source_kind": "attachment",
            "source_id": signed,
            "target_kind": "conversation",
            "target_id": conversation,
            "role": "evidence",
        }
        for conversation, signed in found
    ]


def photo_of(connection: sqlite3.Connection, request: PacketRequest, files: list[Row]) -> str:
    """The id of the person's photo among these files, where it was asked for and they hold it; else nothing."""
    if not (request.photo and request.has("statement")):
        return ""
    people = rows(connection, "person", "owner")
    photo = people[0]["photo_id"] if people else None
    return str(photo) if any(row["id"] == photo for row in files) else ""
