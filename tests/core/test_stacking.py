"""What counts toward a programme over several steps and badges is in one sum: no hour, no credit and no cost twice."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.programmes import progress
from portfolio.core.queries.stacking import badge_refusal, leads_back, refusal, sums_of_stack, unclaimed
from portfolio.core.queries.today import soon
from portfolio.core.records import Credential, Link, Part, Programme, Record, TimeEntry, build, kind_of

DAY = date(2026, 3, 2)


def toward(source: Record, target: Record) -> Link:
    return build(Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target),
                 target_id=target.id, role="toward")  # fmt: skip


def spent(minutes: int, **fields: object) -> TimeEntry:
    return build(TimeEntry, **({"title": "Evening", "day": DAY, "minutes": minutes} | fields))


class Stack:
    """A course ended in a badge, which counts toward a nanodegree; that and a workshop toward a master’s."""

    def __init__(self, portfolio: Portfolio) -> None:
        self.course, self.nano, self.shop, self.master = (
            build(Programme, title=title) for title in ("Course", "Nanodegree", "Workshop", "Master")
        )
        self.badge = build(Credential, title="Badge", kind="badge", programme_id=self.course.id)
        self.module = build(Part, programme_id=self.course.id, title="Module")
        self.ties = [toward(self.badge, self.nano), toward(self.nano, self.master), toward(self.shop, self.master)]
        programmes = (self.course, self.nano, self.shop, self.master)
        portfolio.apply(added("Stack", *programmes, self.badge, self.module, *self.ties))
        self.portfolio = portfolio

    def put(self, *records: Record) -> None:
        self.portfolio.apply(added("Add", *records))


@pytest.fixture
def stack(portfolio: Portfolio) -> Stack:
    return Stack(portfolio)


def test_hours_and_money_come_up_over_a_badge_and_every_step_each_entry_once(stack: Stack) -> None:
    both = spent(60, part_id=stack.module.id, amount_minor=1_000, currency="EUR")
    own, other = spent(30), spent(15, amount_minor=900, currency="JPY")
    stack.put(both, own, other)
    stack.put(
        toward(both, stack.course), toward(both, stack.nano), toward(own, stack.master), toward(other, stack.shop)
    )
    connection = stack.portfolio.connection
    found = sums_of_stack(connection, stack.master.id)
    assert (found.minutes, found.money) == (75, (("EUR", 1_000), ("JPY", 900))), "its own half hour is not in it"
    assert sums_of_stack(connection, stack.nano.id).minutes == 60
    assert sums_of_stack(connection, stack.course.id).minutes == 0


def test_what_a_programme_says_of_itself_covers_what_it_is_made_of(stack: Stack) -> None:
    apply = stack.portfolio.apply
    apply(edited("Say", stack.course, credits_hundredths=300, credit_unit="ects", cost_minor=10_000, currency="EUR"))
    apply(edited("Say", stack.shop, credits_hundredths=50, credit_unit="ceu", cost_minor=5_000, currency="EUR"))
    connection = stack.portfolio.connection
    before = sums_of_stack(connection, stack.master.id)
    assert (before.credits, before.cost) == ((("ceu", 50), ("ects", 300)), (("EUR", 15_000),))
    apply(edited("Say", stack.nano, credits_hundredths=1_200, credit_unit="ects", cost_minor=40_000, currency="USD"))
    after = sums_of_stack(connection, stack.master.id)
    assert after.credits == (("ceu", 50), ("ects", 1_200)), "the course is one part of these twelve"
    assert after.cost == (("EUR", 5_000), ("USD", 40_000))


def test_what_lies_in_the_bin_brings_nothing_up(stack: Stack) -> None:
    hour = spent(60, part_id=stack.module.id)
    stack.put(hour)
    for one in (stack.badge, stack.course, stack.nano, stack.ties[0], hour):
        stack.portfolio.apply(trashed("Away", one))
        assert sums_of_stack(stack.portfolio.connection, stack.master.id).minutes == 0
        stack.portfolio.history.undo()
    assert sums_of_stack(stack.portfolio.connection, stack.master.id).minutes == 60


def test_a_circle_from_elsewhere_ends_and_counts_nobody_twice(stack: Stack) -> None:
    hour = spent(60)
    stack.put(hour, toward(hour, stack.course), toward(stack.master, stack.course))
    found = sums_of_stack(stack.portfolio.connection, stack.course.id)
    assert found.minutes == 0, "its own hour is not what counts toward it"
    assert sums_of_stack(stack.portfolio.connection, stack.nano.id).minutes == 60


def test_a_circle_over_a_badge_is_refused(stack: Stack) -> None:
    connection = stack.portfolio.connection
    assert leads_back(connection, stack.master.id, [stack.course.id]) == "Course"
    assert refusal(connection, [stack.master.id], stack.course.id) is not None
    final = build(Credential, title="Degree", programme_id=stack.master.id)
    stack.put(final)
    assert refusal(connection, [final.id], stack.course.id) is not None, "its badge is as good as the programme"
    assert refusal(connection, [stack.badge.id], stack.master.id) is None
    stack.portfolio.apply(trashed("Away", stack.badge))
    assert refusal(connection, [stack.master.id], stack.course.id) is None


def test_no_programme_ends_in_a_badge_that_comes_round_to_it(stack: Stack) -> None:
    connection = stack.portfolio.connection
    loose = build(Credential, title="Loose")
    stack.put(loose, toward(loose, stack.nano))
    assert badge_refusal(connection, stack.master.id, loose.id) is not None, "the nanodegree is a part of it"
    assert badge_refusal(connection, stack.nano.id, loose.id) is None, "it may be tied to what ended in it"
    assert badge_refusal(connection, stack.course.id, loose.id) is None


def test_a_badge_of_a_programme_in_the_bin_can_be_claimed_again(stack: Stack) -> None:
    connection = stack.portfolio.connection
    assert unclaimed(connection) == []
    stack.portfolio.apply(trashed("Away", stack.course))
    assert unclaimed(connection) == [(stack.badge.id, "Badge")]


def test_what_is_part_of_it_keeps_a_programme_awake(stack: Stack) -> None:
    apply, connection = stack.portfolio.apply, stack.portfolio.connection
    open_one = build(Part, programme_id=stack.master.id, title="Thesis")
    stack.put(open_one)
    apply(edited("Begin", stack.master, started=date(2025, 9, 1)))
    today = date(2026, 5, 1)
    assert progress(connection, stack.master.id).rests_since(today) == "2025-09-01"
    assert [row.day for row in soon(connection, today) if row.id == stack.master.id] == ["2025-09-01"]
    apply(edited("Tick", stack.module, done=date(2026, 4, 20)))
    assert progress(connection, stack.master.id).last == "2026-04-20", "a module of the course of its nanodegree"
    assert progress(connection, stack.course.id).last == "2026-04-20"
    assert progress(connection, stack.shop.id).last == "", "what it is a part of keeps nobody awake"
    assert [row.id for row in soon(connection, today) if row.why == "rests"] == []
    stack.portfolio.history.undo()
    hour = spent(30, day=date(2026, 4, 25))
    stack.put(hour, toward(hour, stack.shop))
    assert progress(connection, stack.master.id).rests_since(today) == ""
    apply(trashed("Away", hour))
    apply(edited("Finish", stack.nano, finished=date(2026, 4, 26)))
    assert progress(connection, stack.master.id).last == "2026-04-26"


TIES = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.booleans()), max_size=9)


@settings(max_examples=12, derandomize=True, database=None, deadline=None)
@given(ties=TIES)
def test_whatever_counts_toward_whatever_each_hour_is_there_once_and_only_circles_are_refused(
    ties: list[tuple[int, int, bool]],
) -> None:
    """The programmes have 1, 2, 4 … minutes, so that a sum says of whom it is; they are tied straight or by a badge."""
    below: dict[int, set[int]] = {at: set() for at in range(6)}
    with TemporaryDirectory() as folder:
        portfolio = Portfolio.create(Path(folder) / "mine", device="d" * 32, name="Ann")
        made = [build(Programme, title=f"P{at}") for at in range(6)]
        hours = [spent(2**at) for at in range(6)]
        badges = [build(Credential, title=f"B{at}", programme_id=one.id) for at, one in enumerate(made)]
        portfolio.apply(added("Learn", *made, *hours, *badges))
        portfolio.apply(added("Log", *(toward(hour, one) for hour, one in zip(hours, made, strict=True))))
        for one, onto, by_badge in ties:
            if one != onto:
                portfolio.apply(added("Tie", toward(badges[one] if by_badge else made[one], made[onto])))
                below[onto].add(one)
        reached = {at: _reached(below, at) for at in below}
        for at, one in enumerate(made):
            assert sums_of_stack(portfolio.connection, one.id).minutes == sum(2**each for each in reached[at] - {at})
            for onto, other in enumerate(made):
                refused = refusal(portfolio.connection, [one.id], other.id) is not None
                assert refused == (onto == at or onto in reached[at]), (at, onto)
        portfolio.close()


def _reached(below: dict[int, set[int]], at: int) -> set[int]:
    found: set[int] = set()
    waiting = [at]
    while waiting:
        new = below[waiting.pop()] - found
        found |= new
        waiting += new
    return found
