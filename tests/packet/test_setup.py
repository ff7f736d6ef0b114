"""The set-up of a packet: kept as it was chosen, and found again in a portfolio of an older version."""

import json
import sqlite3
from datetime import date

import pytest

from portfolio.core.migrations import migrate, split, steps
from portfolio.core.records import Packet, build
from portfolio.packet.request import USUAL_SECTIONS
from portfolio.packet.setup import Known, period_of, request_for

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
