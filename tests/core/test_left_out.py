"""Modules that were left out are in no total anywhere, and only real signs of life keep a programme from resting."""

from datetime import date, timedelta
from typing import Any

import pytest

from portfolio.core.change import added, edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.career_map import map_rows
from portfolio.core.queries.collection import collection
from portfolio.core.queries.entry import entry, related
from portfolio.core.queries.programmes import progress
from portfolio.core.queries.timeline import timeline
from portfolio.core.queries.today import soon
from portfolio.core.records import Link, Part, Programme, TimeEntry, build

TODAY = date(2026, 11, 22)


def day(days: int) -> date:
    return TODAY + timedelta(days=days)


def put(portfolio: Portfolio, *, begun: int = -300, last: dict[str, Any] | None = None) -> tuple[Programme, list[Part]]:
    """A programme of four modules: one done, one left out, one that was left out and done all the same, one open."""
    made = build(Programme, title="Inclusion", started=day(begun))
    fields: list[dict[str, Any]] = [
        {"done": day(-200)}, {"left_out": True}, {"left_out": True, "done": day(-190)}, last or {},
    ]  # fmt: skip
    parts = [
        build(Part, programme_id=made.id, position=at, title=f"Module {at + 1}", **one) for at, one in enumerate(fields)
    ]
    portfolio.apply(added("Learn", made, *parts))
    return made, parts


def test_what_was_left_out_is_in_no_total(portfolio: Portfolio) -> None:
    made, _ = put(portfolio)
    connection = portfolio.connection
    (on_timeline,) = [(row.done, row.total) for row in timeline(connection) if row.id == made.id]
    (card,) = [(row.done, row.total) for row in collection(connection) if row.id == made.id]
    (bar,) = [(row.done, row.total) for row in map_rows(connection) if row.id == made.id]
    (row,) = [(one.done, one.total) for one in related(connection, [("programme", made.id)])]
    so_far = progress(connection, made.id)
    (line,) = [(one.done, one.total) for one in soon(connection, TODAY) if one.id == made.id]
    assert {on_timeline, card, bar, row, line, (so_far.done, so_far.total)} == {(2, 3)}
    shown = entry(connection, "programme", made.id)
    assert shown is not None
    assert [item.counts for item in shown.items] == [True, False, True, True]


def test_the_module_that_comes_next_is_none_that_was_left_out(portfolio: Portfolio) -> None:
    put(portfolio)
    (line,) = soon(portfolio.connection, TODAY)
    assert (line.why, line.next, line.day) == ("rests", "Module 4", day(-190).isoformat())


def test_a_programme_of_which_all_else_was_left_out_is_through_and_does_not_rest(portfolio: Portfolio) -> None:
    put(portfolio, last={"left_out": True})
    assert soon(portfolio.connection, TODAY) == []


@pytest.mark.parametrize("sign", ["module begun", "hours on the programme", "hours on a module"])
def test_every_sign_of_life_puts_off_that_it_rests(portfolio: Portfolio, sign: str) -> None:
    made, parts = put(portfolio)
    hour = build(TimeEntry, title="Reading", day=day(-5), minutes=30)
    if sign == "module begun":
        portfolio.apply(edited("Begin", parts[3], started=day(-5)))
    elif sign == "hours on a module":
        hour = build(TimeEntry, title="Reading", day=day(-5), minutes=30, part_id=parts[3].id)
        portfolio.apply(added("Log", hour))
    else:
        ends = {"source_kind": "time_entry", "source_id": hour.id, "target_kind": "programme", "target_id": made.id}
        portfolio.apply(added("Log", hour, build(Link, role="toward", **ends)))
    assert soon(portfolio.connection, TODAY) == []
    (line,) = soon(portfolio.connection, TODAY + timedelta(days=60))
    assert (line.why, line.day) == ("rests", day(-5).isoformat())


def test_one_begun_long_ago_and_lately_learned_in_is_brought_up_again_when_it_rests(portfolio: Portfolio) -> None:
    _, parts = put(portfolio, begun=-900)
    portfolio.apply(added("Log", build(TimeEntry, title="Reading", day=day(-60), minutes=30, part_id=parts[3].id)))
    portfolio.apply(edited("Undone", parts[0], done=day(-800)))
    portfolio.apply(edited("Undone", parts[2], done=day(-800)))
    (line,) = soon(portfolio.connection, TODAY)
    assert line.day == day(-60).isoformat()


def test_hours_on_a_module_belong_to_its_programme_once(portfolio: Portfolio) -> None:
    made, parts = put(portfolio)
    hour = build(TimeEntry, title="Reading", day=day(-5), minutes=30, part_id=parts[3].id)
    ends = {"source_kind": "time_entry", "source_id": hour.id, "target_kind": "programme", "target_id": made.id}
    portfolio.apply(added("Log", hour, build(Link, role="toward", **ends)))
    shown = entry(portfolio.connection, "programme", made.id)
    assert shown is not None
    assert [(one.id, one.minutes) for one in shown.entries] == [(hour.id, 30)]
