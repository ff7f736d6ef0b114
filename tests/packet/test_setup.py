"""The set-up of a packet: kept as it was chosen, and found again in a portfolio of an older version."""

import json
import random
import sqlite3
from datetime import date
from typing import Any

import pytest

from portfolio.core.migrations import migrate, split, steps
from portfolio.core.records import EvaluationPlan, Packet, build
from portfolio.core.records.evaluation import PacketPeriod
from portfolio.packet.presets import PRESETS
from portfolio.packet.request import SECTIONS, USUAL_SECTIONS, Caption, PacketRequest
from portfolio.packet.setup import Known, fields_of, period_of, planned, request_for

KNOWN = Known(date(2026, 11, 22), last=date(2026, 6, 12))
OLD = "INSERT INTO packet VALUES (?, '', '', 'private', NULL, '', 'evaluator', '', ?, ?, 'Words', '[]', '[]', ?)"


@pytest.mark.parametrize("sections, start, end, period, left_out", [
    (["money", "period:year"], None, None, "year", ["money", "plan"]),
    (["hours", "money", "period:since"], None, None, "since", ["hours", "money", "plan"]),
    ([], None, None, "all", ["plan"]),
    (["money"], "2026-01-01", None, "own", ["money", "plan"]),
])  # fmt: skip
def test_a_period_kept_among_the_sections_has_its_own_column_now(
    sections: list[str], start: str | None, end: str | None, period: str, left_out: list[str]
) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for number, sql in steps():
        if number <= 3:
            for statement in split(sql):
                connection.execute(statement)
    connection.execute("PRAGMA user_version = 3")
    packet, saved = "a" * 32, "b" * 32
    connection.execute(OLD, (packet, start, end, json.dumps(sections, separators=(",", ":"))))
    connection.execute(
        "INSERT INTO issued_packet SELECT ?, '', '', 'private', NULL, ?, '', 'public', ?, 1, ''",
        (saved, packet, "c" * 64),
    )
    migrate(connection, backup=lambda: None)
    row = connection.execute('SELECT period, start, "end", statement, sections FROM packet').fetchone()
    assert row == (period, start, end, "Words", json.dumps(left_out, separators=(",", ":")))
    assert connection.execute("SELECT packet_id FROM issued_packet").fetchone() == (packet,)
    connection.close()


def test_what_was_never_asked_for_is_in_no_packet() -> None:
    assert request_for(None, KNOWN).sections == USUAL_SECTIONS
    assert request_for(build(Packet), KNOWN).sections == USUAL_SECTIONS
    assert not {"money", "plan"} & set(USUAL_SECTIONS)


@pytest.mark.parametrize("period, start", [("year", date(2026, 8, 1)), ("since", date(2026, 6, 12)), ("all", None)])
def test_a_period_that_moves_is_reckoned_from_the_day_it_is_asked_for(period: str, start: date | None) -> None:
    packet = build(Packet, period=period)
    assert (request_for(packet, KNOWN).start, request_for(packet, KNOWN).end) == (start, start and KNOWN.today)


def test_two_days_of_ones_own_without_either_are_all() -> None:
    assert period_of(build(Packet)) == "all"
    assert period_of(build(Packet, start=date(2026, 1, 1))) == "own"


CHOICES: dict[str, list[Any]] = {
    "audience": ["evaluator", "public"],
    "start": [None, date(2025, 9, 1)],
    "end": [None, date(2026, 8, 31)],
    "evaluator": ["", "M. Okafor"],
    "statement": ["", "Ein Satz.\n\nNoch einer."],
    "picks": [(), ("a" * 32, "b" * 32)],
    "excluded": [frozenset(), frozenset({"c" * 32})],
    "included": [frozenset(), frozenset({"d" * 32, "e" * 32})],
    "preset": ["", *PRESETS],
    "framework": ["", "f" * 32],
    "plan": ["", "0" * 32],
    "order": [(), ("hours", "standards"), ("index",)],
    "captions": [{}, {"goals": Caption("Mine", "First this.")}, {"map": Caption("", "Only words")}],
    "paper": ["a4", "letter"],
    "language": ["", "de"],
    "saved_as": ["proof", "originals", "plain"],
    "standing": [frozenset(), frozenset({"Riverside", "Kai"})],
    "purpose": ["", "For the county"],
    "photo": [False, True],
}


@pytest.mark.parametrize("seed", range(60))
def test_a_request_is_kept_and_asked_for_again_without_loss(seed: int) -> None:
    chance = random.Random(seed)
    fields = {name: chance.choice(values) for name, values in CHOICES.items()}
    sections = tuple(name for name in SECTIONS if chance.random() < 0.6)
    request = PacketRequest(made=KNOWN.today, sections=sections, **fields)
    kept = build(Packet, **fields_of(request))
    assert request_for(kept, KNOWN) == request
    assert fields_of(request_for(kept, KNOWN)) == fields_of(request)


@pytest.mark.parametrize("period", ["year", "since", "all"])
def test_a_period_that_moves_is_kept_by_its_name(period: PacketPeriod) -> None:
    request = PacketRequest(audience="evaluator", made=KNOWN.today, start=date(2020, 1, 1))
    fields = fields_of(request, period)
    assert (fields["period"], fields["start"], fields["end"]) == (period, None, None)
    assert (request_for(build(Packet, **fields), KNOWN).start, KNOWN.days(period)[0]) == (KNOWN.days(period)[0],) * 2


def test_captions_of_another_program_say_nothing() -> None:
    packet = build(Packet, captions=[{"title": "of what?"}, {"section": "goals", "title": None}])
    assert request_for(packet, KNOWN).captions == {"goals": Caption()}


def test_a_plan_begins_a_request() -> None:
    plan = build(
        EvaluationPlan, title="2026", framework_id="f" * 32, evaluator="M. Okafor", start=date(2025, 9, 1),
        end=date(2026, 8, 31), preset="summative",
    )  # fmt: skip
    request = planned(PacketRequest(audience="public", made=KNOWN.today, statement="Mine"), plan)
    assert (request.preset, request.audience, request.framework, request.plan) == (
        "summative", "evaluator", "f" * 32, plan.id,
    )  # fmt: skip
    assert (request.start, request.end, request.evaluator) == (date(2025, 9, 1), date(2026, 8, 31), "M. Okafor")
    assert request.statement == "Mine"
    bare = planned(request, build(EvaluationPlan, title="Nothing said"))
    assert (bare.preset, bare.start, bare.framework) == ("summative", date(2025, 9, 1), "f" * 32)
