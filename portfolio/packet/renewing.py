"""The licence that a packet shows to be kept: where it stands by the entries that are in the packet, and no others."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, islice
from typing import Any, Literal

from portfolio.core.errors import PortfolioError
from portfolio.core.queries import renewal
from portfolio.core.queries.audience import rows
from portfolio.core.queries.rules_changed import rules_changed
from portfolio.growth.renewal.checked_rules import RulesProblem
from portfolio.growth.renewal.counting import Verdict
from portfolio.growth.renewal.licence import LicenceNow, Question, licence_now
from portfolio.growth.renewal.periods import Period
from portfolio.packet.choosing import Row, Rows
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.request import OF_LICENCE, SECTIONS, PacketRequest

_TOLD = ("id", "title", "rule_set_id", "starts", "ends", "extra", "credential_id", "privacy")
"""Of a licence. Her month of birth, her notes, and what she took out by hand are in no packet."""
_WEIGHED = ("categories", "minutes", "approved", "topic", "unit", "units_hundredths", "report", "taken_out")


@dataclass(frozen=True)
class Renewal:
    """A licence in the period that the packet is about."""

    now: LicenceNow
    """By what this packet holds of that period; what was carried over, by what its reader may see of those before."""
    licence: Row
    """What of it leaves: its number in an audit alone."""
    rules: Row
    """Authority, day, notice and sources, as the set of rules has them."""
    changed: date | None
    """When rules that came with the program, or as a file with a name of its own, were changed by hand."""
    verdicts: tuple[Verdict, ...]
    """What of each entry counts, the oldest first, where it is told entry by entry; those that she took out by hand are
    not among them."""
    whole: bool
    """Whether the packet's period holds all of the licence's that has gone by."""
    audited: bool
    """Whether it is told entry by entry, with the numbers of the licence and of providers."""

    @property
    def listed(self) -> frozenset[str]:
        """Ids of the entries that have a row in the audit's list."""
        return frozenset(one.id for one in self.verdicts)


@dataclass(frozen=True)
class Untold:
    """A licence that was chosen and is told of on no page."""

    why: Literal["no_hours", "gone", "no_rules", "bad_rules", "kept"]
    """Hours are left out; it is not there; it has no rules, or none that can be; its reader may not see it."""
    words: str
    """For the person, with what to do about it."""


def renewed(connection: sqlite3.Connection, request: PacketRequest, records: Rows) -> Renewal | Untold | None:
    """The licence that was chosen, and its rows added to `records`; or why it is told of nowhere. None where none is.

    What only a licence looks at goes out of the entries where none is told of: what an entry counts as for other rules,
    whether its provider is approved, when it was reported. Numbers of providers stand in audits alone.
    """
    entries = records.get("time_entry", [])
    found = _found(connection, request, entries)
    of_packet = found if isinstance(found, Renewal) else None
    _quieten(entries, of_packet)
    if of_packet is not None:
        records["licence"] = [of_packet.licence]
        records["rule_set"] = [{name: value for name, value in of_packet.rules.items() if name != "origin"}]
    return found


def _found(connection: sqlite3.Connection, request: PacketRequest, entries: Iterable[Row]) -> Renewal | Untold | None:
    if not request.licence or not any(map(request.has, OF_LICENCE)):
        return None
    chosen = _chosen(connection, request)
    if isinstance(chosen, Untold):
        return chosen
    try:
        return _renewed(connection, request, {row["id"] for row in entries}, *chosen)
    except RulesProblem as error:
        return Untold("bad_rules", f"“{chosen[0]['title']}” is told of on no page. {error}")


def _renewed(
    connection: sqlite3.Connection, request: PacketRequest, inside: set[str], licence: Row, rules: Row
) -> Renewal:
    first = licence_now(licence, rules, lambda _: (), request.made, period=_around(request))
    period, before = first.periods.current, set[str]()
    if first.periods.earlier is not None and first.terms.carry_over:
        seen = rows(connection, "time_entry", request.audience, end=first.periods.earlier.end.isoformat())
        before = {row["id"] for row in seen} - request.excluded

    found = [row for row in reversed(renewal.activities(connection, first.question(period))) if row["id"] in inside]

    def heaps(question: Question) -> list[dict[str, Any]]:
        if question.start >= period.start.isoformat():
            return _heaps((row for row in found if question.start <= row["day"] <= question.end), question)
        return _heaps((row for row in renewal.activities(connection, question) if row["id"] in before), question)

    now = licence_now(licence, rules, heaps, request.made, period=period)
    last = min(period.end, max(period.start, request.made))
    whole = (request.start or period.start) <= period.start and (request.end or last) >= last
    audited = request.has("audit") and request.audience != "public"
    changed = rules_changed(connection, str(rules["id"])) if rules["origin"] else None
    told = now.verdicts([row for row in found if not row["taken_out"]]) if audited else ()
    return Renewal(now, _told(licence, now, audited=audited), rules, changed, told, whole, audited)


def _chosen(connection: sqlite3.Connection, request: PacketRequest) -> tuple[Row, Row] | Untold:
    """The licence and its rules."""
    if not request.has("hours"):
        words = "The licence is told of on no page, for Hours are left out. Take them in again."
        return Untold("no_hours", request.english.said(words))
    licence = next((row for row in renewal.licences(connection) if row["id"] == request.licence), None)
    if licence is None:
        words = "The licence that was chosen is not in the portfolio; it may be in the bin."
        return Untold("gone", request.english.said(words))
    rules = _rules_of(connection, licence)
    if rules is None:
        words = f"“{licence['title']}” is told of on no page: choose by which rules it is renewed."
        return Untold("no_rules", words)
    if request.audience == "public" and {licence["privacy"], rules["privacy"]} != {"public"}:
        return Untold("kept", f"“{licence['title']}” is told of on no page: it or its rules are not for everyone.")
    return licence, rules


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


def _heaps(entries: Iterable[Mapping[str, Any]], question: Question) -> list[dict[str, Any]]:
    """Entries as heaps of what is alike to the rules, of which there are few however many entries there are."""
    found: renewal.Heaps = {}
    for row in entries:
        one = {name: row[name] for name in _WEIGHED} | {"each": row["units_hundredths"] or None, "entries": 1}
        renewal.add(found, one, 1, question)
    return renewal.told(found)


def _quieten(entries: Iterable[Row], of_packet: Renewal | None) -> None:
    known = of_packet.now.rules.categories if of_packet is not None else {}
    for row in entries:
        row["counts_as"] = [key for key in row["counts_as"] if key in known]
        if of_packet is None:
            row["approved"], row["reported"] = "", None
        if of_packet is None or not of_packet.audited:
            row["provider_number"] = ""


def _told(licence: Row, now: LicenceNow, *, audited: bool) -> Row:
    """What of the licence leaves: of her choices and of what she did, what the rules ask for in this period."""
    return {
        **{name: licence[name] for name in _TOLD},
        "number": licence["number"] if audited else "",
        "chosen": [key for key in licence["chosen"] if key in now.rules.choices],
        "done": [{"key": one.key, "day": one.done} for one in now.standing.asked if one.done],
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
    now = licence_now(licence, rules, lambda _: (), today)
    found = next(islice(chain((now.periods.current,), now.earlier()), earlier, None), None)
    if found is None:
        raise PortfolioError("“{licence}” has no earlier period.", "Name a later one.", licence=licence["title"])
    return found
