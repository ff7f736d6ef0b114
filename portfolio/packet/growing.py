"""What of skills, surveys and roles goes into a packet: rows that its reader may see, and the rules over these."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from portfolio.core.folding import folded
from portfolio.core.queries.audience import visible
from portfolio.core.queries.careers import positions, role_needs, roles
from portfolio.core.queries.skills import skill_evidence, skill_ratings, skill_targets, skills
from portfolio.core.queries.surveys import survey_runs, surveys
from portfolio.growth.roles import RoleRow, role_rows
from portfolio.growth.skills import SkillRow, scale_of, skill_rows
from portfolio.growth.surveys import SurveyResults, results
from portfolio.packet.choosing import Row, Rows
from portfolio.packet.request import PacketRequest

_OWNER: Any = "owner"
_SPEAK = ("growth", "lattice", "asked", "goals", "conversations")
"""Sections that may speak of skills, surveys or roles."""
_COUNTED = ("skill", "rating", "skill_target", "survey_run", "role")
"""Kinds that have a privacy of their own."""
_HERS = ("advert", "code", "identity", "pack")
"""Of a role, what no page shows: the advert as it was pasted may name anybody."""
REASONED = ("dropped", "partly")
"""States of a goal that have a reason to tell."""
_OWN_SCALE = frozenset(name for name, _ in scale_of(()))


@dataclass(frozen=True)
class Grown:
    """Skills, surveys and roles of a packet, each with what this packet holds of it."""

    skills: tuple[SkillRow, ...] = ()
    surveys: tuple[SurveyResults, ...] = ()
    roles: tuple[RoleRow, ...] = ()
    targets: Mapping[str, Row] | None = None
    """By skill, the level aimed at by hand."""

    def skill(self, record: str | None) -> SkillRow | None:
        return next((one for one in self.skills if one.id == record), None)

    def role(self, record: str | None) -> RoleRow | None:
        return next((one for one in self.roles if one.id == record), None)


def grown_of(records: Rows) -> Grown:
    """The rules over the rows of a packet: nothing else is counted."""

    def of(kind: str) -> list[Row]:
        return records.get(kind, [])

    known = skill_rows(of("skill"), of("rating"), of("skill_evidence"))
    return Grown(
        known,
        tuple(found for one in of("survey") if (found := results(one, of("survey_run"))).runs),
        role_rows(of("role"), of("role_need"), known),
        {row["skill_id"]: row for row in of("skill_target")},
    )


def asked_role(connection: sqlite3.Connection, request: PacketRequest, audience: str = "owner") -> Row | None:
    """The role whose needs the packet answers."""
    if not (request.has("asked") and request.role):
        return None
    return next((row for row in roles(connection, audience) if row["id"] == request.role), None)


def with_shown(connection: sqlite3.Connection, request: PacketRequest) -> PacketRequest:
    """The request with all entries that show what the chosen role asks for, whatever their day. Privacy still rules."""
    role = asked_role(connection, request, request.audience)
    if role is None:
        return request
    needs = [need for need in role_needs(connection, request.audience) if need["role_id"] == role["id"]]
    shown = {one["record_id"] for need in needs for one in need["shown"]}
    return replace(request, included=request.included | shown)


def grown_rows(connection: sqlite3.Connection, request: PacketRequest, records: Rows, framework: str = "") -> Rows:
    """Rows by kind that belong to `records`, which are what the packet holds of everything else.

    Ratings and answers are in up to the last day of the period, as far back as they go: they are there to be compared.
    What shows a skill or a need is in where its entry is. Ratings of standards of `framework` stand with its board.
    """
    if not any(map(request.has, _SPEAK)):
        return {}
    audience, has = request.audience, request.has
    last = (request.end or request.made).isoformat()
    entries = {row["id"] for found in records.values() for row in found}

    def taken(row: Mapping[str, Any]) -> bool:
        return row["id"] not in request.excluded and (row.get("day") or "") <= last

    found: Rows = {}
    found |= _roles(connection, request, entries)
    needed = {need["skill_id"] for need in found.get("role_need", [])}
    of_goals = {row["skill_id"] for row in records.get("goal", []) if row["skill_id"]}
    every = {row["id"]: row for row in skills(connection, audience) if taken(row)}
    ours = {row["id"] for row in every.values() if framework and row["framework_id"] == framework}
    marks = [
        row
        for row in skill_ratings(connection, audience)
        if row["skill_id"] in every and taken(row)
        and not (row["origin"] == "standard_rating" and row["skill_id"] in ours)
        and (has("growth") or row["skill_id"] in needed or row["conversation_id"] in entries)
    ]  # fmt: skip
    ties = [row for row in skill_evidence(connection, audience) if row["record_id"] in entries]
    ties = [row for row in ties if has("growth") or row["skill_id"] in needed]
    targets = [row for row in skill_targets(connection, audience) if taken(row)] if has("growth") else []
    told = {row["skill_id"] for row in (*marks, *ties, *targets)} | needed | of_goals
    chosen = {one: row for one, row in every.items() if one in told}
    found["skill"] = [_without(row, "pack", "framework", "framework_id") for row in chosen.values()]
    found["rating"] = [{**row, "title": chosen[row["skill_id"]]["title"]} for row in marks]
    found["skill_evidence"] = [{**row, "id": row["tie_id"], "title": ""} for row in ties if row["skill_id"] in chosen]
    found["skill_target"] = [
        {**row, "title": chosen[row["skill_id"]]["title"]} for row in targets if row["skill_id"] in chosen
    ]
    if has("growth"):
        found |= _answers(connection, request, last, set(chosen))
    return {kind: rows for kind, rows in found.items() if rows}


def _roles(connection: sqlite3.Connection, request: PacketRequest, entries: set[str]) -> Rows:
    """Roles aimed at, and the one that is answered; with what each asks for."""
    if not (request.has("lattice") or request.has("asked")):
        return {}
    asked = asked_role(connection, request, request.audience)
    chosen = [
        row
        for row in roles(connection, request.audience)
        if (row["aimed"] and request.has("lattice") and row["id"] not in request.excluded)
        or (asked is not None and row["id"] == asked["id"])
    ]
    ids = {row["id"] for row in chosen}
    needs = [row for row in role_needs(connection, request.audience) if row["role_id"] in ids] if ids else []
    for need in needs:
        need["shown"] = [
            {"record_kind": one["record_kind"], "record_id": one["record_id"]}
            for one in need["shown"]
            if one["record_id"] in entries
        ]
    return {"role": [_without(row, *_HERS) for row in chosen], "role_need": needs}


def _answers(connection: sqlite3.Connection, request: PacketRequest, last: str, known: set[str]) -> Rows:
    """Surveys that were answered to the end by the last day, with these answers."""
    runs = [
        row
        for row in survey_runs(connection, request.audience)
        if row["finished"] and row["day"] <= last and row["id"] not in request.excluded
    ]
    asked = {row["survey_id"] for row in runs}
    found = [_without(row, "pack", "runs") for row in surveys(connection, request.audience) if row["id"] in asked]
    titles = {row["id"]: row["title"] for row in found}
    for row in found:
        # An id alone would say that there is a skill.
        row["questions"] = [
            {**one, "skill_id": one["skill_id"] if one.get("skill_id") in known else ""} for one in row["questions"]
        ]
    for row in runs:
        row["title"] = row["title"] or titles.get(row["survey_id"], "")
    return {"survey": found, "survey_run": [row for row in runs if row["survey_id"] in titles]}


def hidden_rows(connection: sqlite3.Connection, request: PacketRequest, talks: Iterable[Row]) -> Rows:
    """What this packet would hold besides of skills, surveys and roles, if its reader were the person herself.

    `talks` are all conversations that she would see. Ratings that come with one of them, or with answers, that are
    hidden themselves go with it, and are not counted on their own.
    """
    allowed, talks = visible(request.audience), list(talks)
    everything = grown_rows(connection, replace(request, audience=_OWNER), {"conversation": talks})
    found = {kind: [row for row in everything.get(kind, []) if row["privacy"] not in allowed] for kind in _COUNTED}
    whole = {row["id"] for row in (*found["survey_run"], *talks) if row["privacy"] not in allowed}
    found["rating"] = [
        row
        for row in found["rating"]
        if row["origin"] == "rating" and not {row["run_id"], row["conversation_id"]} & whole
    ]
    return {kind: rows for kind, rows in found.items() if rows}


def placed(connection: sqlite3.Connection, audience: str, held: Iterable[Row]) -> None:
    """Give each role held the rank and the line of work of the role that it was, where it says none itself."""
    lying = {row["id"]: row for row in positions(connection, audience)}
    for row in held:
        if (found := lying.get(row["id"])) is not None:
            row["rank"], row["track"] = found["rank"], found["track"]


def quieten(connection: sqlite3.Connection, audience: str, goals: Iterable[Row]) -> None:
    """Take out of goals what was filled in when they were made of something that this reader may not see: the level
    aimed at of a hidden skill, a level before that only hidden ratings say, the name of a hidden role or talk. A reason
    goes out only where the pages tell it, and not from an earlier state.
    """
    goals = list(goals)
    for row in goals:
        row["reason"] = row["reason"] if row["state"] in REASONED else ""
    made_of = [row for row in goals if row["skill_id"] or row["role_id"] or row["conversation_id"]]
    if not made_of or audience == _OWNER:
        return
    scales = {row["id"]: {folded(name) for name, _ in scale_of(row["levels"])} for row in skills(connection)}
    seen = {row["id"] for row in skills(connection, audience)}
    said = (*skill_ratings(connection, audience), *skill_evidence(connection, audience))
    told = {(row["skill_id"], folded(row["level"])) for row in said}
    titles = _hidden_titles(connection, audience)
    for row in made_of:
        skill, before, source = row["skill_id"], folded(row["baseline"]), folded(row["source"])
        if skill not in seen:
            row["target_level"] = ""
        if skill and before in scales.get(skill, _OWN_SCALE) and (skill, before) not in told:
            row["baseline"] = ""
        if any(titles.get(row[key]) and titles[row[key]] in source for key in ("role_id", "conversation_id")):
            row["source"] = ""


def _hidden_titles(connection: sqlite3.Connection, audience: str) -> dict[str, str]:
    """Folded titles of roles and talks that the audience may not see, by id; those in the bin as well."""
    marks = ", ".join("?" * len(visible(audience)))
    hidden = " UNION ALL ".join(
        f"SELECT id, title FROM {kind} WHERE privacy NOT IN ({marks})" for kind in ("role", "conversation")
    )
    return {row: folded(title) for row, title in connection.execute(hidden, visible(audience) * 2)}


def _without(row: Row, *names: str) -> Row:
    return {key: value for key, value in row.items() if key not in names}
