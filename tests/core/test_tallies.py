"""Sums that follow a change are those that one would get by asking again, whatever the change."""

from datetime import date
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portfolio.core.change import Change, added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.ledger import By, totals
from portfolio.core.queries.tallies import Tally
from portfolio.core.records import (
    Alignment,
    Conversation,
    Credential,
    Framework,
    Goal,
    Link,
    Programme,
    Record,
    Skill,
    SkillEvidence,
    Standard,
    TimeEntry,
    build,
    kind_of,
)

BYS: tuple[By, ...] = get_args(By)
START, END = "2026-01-01", "2026-06-30"


def entry(number: int = 0, **fields: object) -> TimeEntry:
    usual = {"title": f"Evening {number}", "day": date(2026, 3, 1 + number % 28), "minutes": 30, "category": "Course"}
    return build(TimeEntry, **(usual | fields))


def toward(one: TimeEntry, aim: Record) -> Link:
    return build(
        Link, source_kind="time_entry", source_id=one.id, target_kind=kind_of(aim), target_id=aim.id, role="toward"
    )


def tallies(portfolio: Portfolio) -> dict[By, Tally]:
    return {by: Tally(portfolio.connection, by, START, END) for by in BYS}


def do(portfolio: Portfolio, kept: dict[By, Tally], change: Change) -> None:
    portfolio.apply(change)
    for by, tally in kept.items():
        tally.follow(change)
        assert tally.totals() == totals(portfolio.connection, by, START, END), (by, change.label)


def test_sums_follow_whatever_is_done_to_an_entry_and_to_what_it_was_for(portfolio: Portfolio) -> None:
    course, other, goal = build(Programme, title="UDL"), build(Programme, title="Maths"), build(Goal, title="Talk less")
    skill, whole = build(Skill, title="Feedback"), build(Framework, title="Standards")
    standard, badge = build(Standard, framework_id=whole.id, code="1"), build(Credential, title="Badge", kind="badge")
    talk = build(Conversation, title="Talk", day=date(2026, 3, 1))
    kept = tallies(portfolio)
    do(portfolio, kept, added("Aims", course, other, goal, skill, whole, standard, badge, talk))
    one, two = entry(1), entry(2, amount_minor=1250, currency="EUR", own_money=False)
    do(portfolio, kept, added("Log", one, two, toward(one, course), toward(one, goal)))
    shows = build(SkillEvidence, record_kind="time_entry", record_id=one.id, skill_id=skill.id)
    meets = build(Alignment, record_kind="time_entry", record_id=one.id, standard_id=standard.id)
    do(portfolio, kept, added("Also", toward(one, other), shows, meets, toward(one, badge), toward(two, talk)))
    do(portfolio, kept, edited("Other words", two, provider="Riverside", topic="UDL"))
    do(portfolio, kept, edited("Longer", one, minutes=95, category=" Reading ", day=date(2026, 4, 2)))
    do(portfolio, kept, edited("Out of these days", portfolio.get(TimeEntry, one.id), day=date(2025, 4, 2)))  # type: ignore[arg-type]
    do(portfolio, kept, edited("And in again", portfolio.get(TimeEntry, one.id), day=date(2026, 6, 30)))  # type: ignore[arg-type]
    link = portfolio.find(Link, target_id=course.id)[0]
    do(portfolio, kept, trashed("No longer for that", link))
    now = portfolio.get(TimeEntry, two.id)
    assert now is not None
    do(portfolio, kept, edited("Other money", now, amount_minor=80, currency="USD", own_time=False))
    gone = trashed("Away", portfolio.get(TimeEntry, one.id), *portfolio.find(Link, source_id=one.id))  # type: ignore[arg-type]
    do(portfolio, kept, gone)
    do(portfolio, kept, gone.inverse())


def test_a_change_of_something_else_leaves_the_sums(portfolio: Portfolio) -> None:
    tally = Tally(portfolio.connection, "programme")
    change = added("Goal", build(Goal, title="Talk less"))
    portfolio.apply(change)
    assert not tally.follow(change)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(st.integers(0, 3), st.sampled_from(["log", "edit", "tie", "untie", "away"]), st.integers(0, 600)),
        max_size=12,
    )
)
def test_any_row_of_changes_leaves_the_sums_right(
    steps: list[tuple[int, str, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    portfolio = Portfolio.create(tmp_path_factory.mktemp("ledger") / "p", device="d" * 32)
    course, goal = build(Programme, title="UDL"), build(Goal, title="Talk less")
    portfolio.apply(added("Aims", course, goal))
    kept, made = tallies(portfolio), [entry(number) for number in range(4)]
    portfolio.apply(start := added("Log", *made))
    for tally in kept.values():
        tally.follow(start)
    for number, what, amount in steps:
        now = portfolio.get(TimeEntry, made[number].id)
        assert now is not None
        if what == "log":
            do(portfolio, kept, added("Log", entry(amount, minutes=amount + 1)))
        elif what == "edit" and not now.trashed:
            day = date(2025, 12, 20 + amount % 12)
            do(portfolio, kept, edited("Edit", now, minutes=amount + 1, amount_minor=amount or None,
               currency="EUR" if amount else "", day=day))  # fmt: skip
        elif what == "tie" and not now.trashed:
            do(portfolio, kept, added("Tie", toward(now, course if amount % 2 else goal)))
        elif what == "untie" and (there := [one for one in portfolio.find(Link, source_id=now.id) if not one.trashed]):
            do(portfolio, kept, trashed("Untie", there[0]))
        elif what == "away" and not now.trashed:
            do(portfolio, kept, trashed("Away", now))
    portfolio.close()
