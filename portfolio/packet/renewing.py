"""The licence that a packet shows to be kept: where it stands by the entries that are in the packet, and no others."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from portfolio.core.errors import PortfolioError
from portfolio.core.queries import renewal
from portfolio.core.queries.audience import rows
from portfolio.growth.renewal.checked_rules import RulesProblem
from portfolio.growth.renewal.counting import Verdict
from portfolio.growth.renewal.licence import LicenceNow, Question, licence_now
from portfolio.growth.renewal.periods import Period
from portfolio.packet.choosing import Row, Rows
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.request import OF_LICENCE, SECTIONS, PacketRequest

_TOLD = ("id", "title", "rule_set_id", "starts", "ends", "extra", "credential_id", "privacy")
"""Of a licence. Her month of birth, her notes, and what she took out by hand are in no packet."""


@dataclass(frozen=True)
class Renewal:
    """A licence in the period that the packet is about."""

    now: LicenceNow
    """By what this packet holds of that period; what was carried over, by what its reader may see of the one before."""
    rules: Row
    """Authority, day, notice and sources, as the set of rules has them."""
    verdicts: tuple[Verdict, ...]
    """What of each entry counts, the oldest first."""
    whole: bool
    """Whether the packet's period holds all of the licence's that has gone by."""
    audited: bool
    """Whether it is told entry by entry, with the numbers of the licence and of providers."""


def renewed(connection: sqlite3.Connection, request: PacketRequest, records: Rows) -> Renewal | None:
    """The licence that was chosen, and its rows added to `records`; None where none is, or its reader may not see it.

    Numbers of providers are taken out of the entries of any packet that is no audit.
    """
    entries = records.get("time_entry", [])
    found = _renewed(connection, request, {row["id"] for row in entries}) if request.has("hours") else None
    if found is None or not found[0].audited:
        for row in entries:
            row["provider_number"] = ""
    if found is None:
        return None
    of_packet, licence = found
    records["licence"] = [_told(licence, of_packet)]
    records["rule_set"] = [{name: value for name, value in of_packet.rules.items() if name != "origin"}]
    return of_packet


def _renewed(connection: sqlite3.Connection, request: PacketRequest, inside: set[str]) -> tuple[Renewal, Row] | None:
    chosen = _chosen(connection, request)
    if chosen is None:
        return None
    licence, rules = chosen
    try:
        first = licence_now(licence, rules, lambda _: (), request.made, period=_around(request))
    except RulesProblem:
        return None
    period, earlier = first.periods.current, first.periods.earlier
    before: set[str] = set()
    if earlier is not None and first.terms.carry_over:
        seen = rows(connection, "time_entry", request.audience, earlier.start.isoformat(), earlier.end.isoformat())
        before = {row["id"] for row in seen} - request.excluded

    def heaps(question: Question) -> list[dict[str, Any]]:
        kept = inside if question.end >= period.start.isoformat() else before
        return [_heap(row) for row in renewal.activities(connection, question) if row["id"] in kept]

    now = licence_now(licence, rules, heaps, request.made, period=period)
    told = [row for row in reversed(renewal.activities(connection, now.question(period))) if row["id"] in inside]
    last = min(period.end, max(period.start, request.made))
    whole = (request.start or period.start) <= period.start and (request.end or last) >= last
    audited = request.has("audit") and request.audience != "public"
    return Renewal(now, rules, now.verdicts(told), whole, audited), licence


def _chosen(connection: sqlite3.Connection, request: PacketRequest) -> tuple[Row, Row] | None:
    if not request.licence or not any(map(request.has, OF_LICENCE)):
        return None
    licence = next((row for row in renewal.licences(connection) if row["id"] == request.licence), None)
    rules = _rules_of(connection, licence) if licence else None
    if licence is None or rules is None:
        return None
    hidden = request.audience == "public" and {licence["privacy"], rules["privacy"]} != {"public"}
    return None if hidden else (licence, rules)


def _rules_of(connection: sqlite3.Connection, licence: Mapping[str, Any]) -> Row | None:
    return next((row for row in renewal.rule_sets(connection) if row["id"] == licence["rule_set_id"]), None)


def _around(request: PacketRequest) -> Period:
    """A day of the period that is meant: today where the packet's own days hold it, else the nearest of them."""
    day = request.made
    if request.end is not None:
        day = min(day, request.end)
    if request.start is not None:
        day = max(day, request.start)
    return Period(day, day)


def _heap(row: Mapping[str, Any]) -> dict[str, Any]:
    """An entry as a heap of one."""
    names = ("categories", "minutes", "approved", "topic", "unit", "units_hundredths", "report", "taken_out")
    return {**{name: row[name] for name in names}, "entries": 1}


def _told(licence: Row, of_packet: Renewal) -> Row:
    """What of the licence leaves: of her choices and of what she did, what the rules ask for."""
    tasks = {task.key for task in of_packet.now.terms.tasks}
    return {
        **{name: licence[name] for name in _TOLD},
        "number": licence["number"] if of_packet.audited else "",
        "chosen": [key for key in licence["chosen"] if key in of_packet.now.rules.choices],
        "done": [{"key": one["key"], "day": one.get("day", "")} for one in licence["done"] if one.get("key") in tasks],
    }


def renewal_request(
    connection: sqlite3.Connection, request: PacketRequest, licence_id: str, earlier: int = 0
) -> PacketRequest:
    """The request as the renewal of this licence begins it: its sections, and the days of its current period or of one
    so many periods before. Raises PortfolioError where the licence is not there, or has no rules, or no such period."""
    days = period_of_licence(connection, licence_id, request.made, earlier)
    begun = begun_as(PRESETS["renewal"], request)
    sections = {*begun.sections, *OF_LICENCE}
    return replace(
        begun, licence=licence_id, start=days.start, end=days.end,
        sections=tuple(name for name in SECTIONS if name in sections),
    )  # fmt: skip


def period_of_licence(connection: sqlite3.Connection, licence_id: str, today: date, earlier: int = 0) -> Period:
    """The period of a licence that holds `today`, or one so many periods before. Raises PortfolioError."""
    licence = next((row for row in renewal.licences(connection) if row["id"] == licence_id), None)
    if licence is None:
        raise PortfolioError("This licence is not in the portfolio.", "It may be in the bin.")
    rules = _rules_of(connection, licence)
    if rules is None:
        raise PortfolioError(
            "“{licence}” has no rules yet.", "Choose by which rules it is renewed.", licence=licence["title"]
        )
    around = licence_now(licence, rules, lambda _: (), today).periods
    for _ in range(earlier):
        if around.earlier is None:
            raise PortfolioError("“{licence}” has no earlier period.", "Name a later one.", licence=licence["title"])
        around = licence_now(licence, rules, lambda _: (), today, period=around.earlier).periods
    return around.current
