"""What is worth ten minutes: one next step for each goal, what runs out before long, and what rests."""

from datetime import date, timedelta
from typing import Any

import pytest

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.today import is_fresh, logs_time, next_steps, soon
from portfolio.core.records import (
    OPEN_STATES,
    Conversation,
    Credential,
    Goal,
    Link,
    Part,
    Programme,
    Record,
    Reflection,
    Step,
    TimeEntry,
    build,
    kind_of,
)

TODAY = date(2026, 11, 22)


def day(days: int) -> date:
    return TODAY + timedelta(days=days)


def put(portfolio: Portfolio, *records: Record) -> None:
    portfolio.apply(added("Add", *records))


def goal(portfolio: Portfolio, title: str, *steps: str, done: int = 0, **fields: Any) -> tuple[Goal, list[Step]]:
    """A goal with these steps, the first of which are done."""
    made = build(Goal, title=title, **fields)
    parts = [
        build(Step, goal_id=made.id, position=at, title=words, done=day(-9) if at < done else None)
        for at, words in enumerate(steps)
    ]
    put(portfolio, made, *parts)
    return made, parts


def programme(
    portfolio: Portfolio, title: str, ticked: int | None = None, **fields: Any
) -> tuple[Programme, list[Part]]:
    """A nanodegree of three modules; the first was ticked so many days from today, if it was."""
    made = build(Programme, title=title, **fields)
    done = None if ticked is None else day(ticked)
    parts = [
        build(Part, programme_id=made.id, position=at, title=f"Module {at + 1}", done=done if at == 0 else None)
        for at in range(3)
    ]
    put(portfolio, made, *parts)
    return made, parts


def steps(portfolio: Portfolio) -> list[str]:
    return [
        f"{row.goal} | {row.step} | {row.due} | {row.done} of {row.total}" for row in next_steps(portfolio.connection)
    ]


def eye_on(portfolio: Portfolio, today: date = TODAY) -> list[str]:
    return [f"{row.title} {row.why} {row.day}" for row in soon(portfolio.connection, today)]


def test_each_open_goal_has_its_first_step_that_is_not_done(portfolio: Portfolio) -> None:
    goal(portfolio, "Later", "Read", "Try", done=1, due=day(60))
    goal(portfolio, "Sooner", "Ask", "Listen", due=day(9))
    goal(portfolio, "Some day", "Begin")
    assert steps(portfolio) == [
        "Sooner | Ask | 2026-12-01 | 0 of 2",
        "Later | Try | 2027-01-21 | 1 of 2",
        "Some day | Begin |  | 0 of 1",
    ]


@pytest.mark.parametrize("state", ["proposed", "agreed", "under_way", "met", "partly", "dropped"])
def test_only_open_goals_have_a_next_step(portfolio: Portfolio, state: str) -> None:
    goal(portfolio, "Goal", "Step", state=state)
    assert bool(steps(portfolio)) == (state in OPEN_STATES)


def test_a_steps_own_date_comes_before_that_of_its_goal(portfolio: Portfolio) -> None:
    goal(portfolio, "Soon enough", "First", due=day(20))
    slow, (first,) = goal(portfolio, "In summer", "Book the hall", due=day(200))
    portfolio.apply(edited("Date", first, due=day(2)))
    assert steps(portfolio)[0] == "In summer | Book the hall | 2026-11-24 | 0 of 1"
    assert next_steps(portfolio.connection)[0].goal_due == slow.due.isoformat()  # type: ignore[union-attr]


def test_a_ticked_step_gives_way_to_the_next_and_comes_back_when_that_is_undone(portfolio: Portfolio) -> None:
    _, (first, _) = goal(portfolio, "Goal", "One", "Two")
    portfolio.apply(edited("Tick", first, done=TODAY))
    assert steps(portfolio) == ["Goal | Two |  | 1 of 2"]
    portfolio.history.undo()
    assert steps(portfolio) == ["Goal | One |  | 0 of 2"]


def test_goals_with_no_step_to_take_come_last(portfolio: Portfolio) -> None:
    goal(portfolio, "All done", "One", done=1, due=day(1))
    goal(portfolio, "Never planned", due=day(2))
    goal(portfolio, "Under way", "One", due=day(90))
    assert [row.goal for row in next_steps(portfolio.connection)] == ["Under way", "All done", "Never planned"]


def test_what_lies_in_the_bin_is_no_next_step(portfolio: Portfolio) -> None:
    binned, _ = goal(portfolio, "Binned", "One")
    _, (first, _) = goal(portfolio, "Kept", "Taken off", "Stays")
    portfolio.apply(trashed("Delete", binned, first))
    assert steps(portfolio) == ["Kept | Stays |  | 0 of 1"]


@pytest.mark.parametrize("days,told", [(-366, False), (-365, True), (-1, True), (0, True), (180, True), (181, False)])
def test_a_credential_is_told_half_a_year_before_it_expires_and_a_year_after(
    portfolio: Portfolio, days: int, told: bool
) -> None:
    put(portfolio, build(Credential, title="First aid", expires=day(days)), build(Credential, title="For good"))
    assert eye_on(portfolio) == ([f"First aid expires {day(days)}"] if told else [])


def test_a_renewed_credential_is_not_told_any_more(portfolio: Portfolio) -> None:
    old = {"title": "First aid", "issuer": "Red Cross", "earned": day(-1000), "expires": day(-20)}
    put(portfolio, build(Credential, **old), build(Credential, **old | {"issuer": "Another"}))
    put(portfolio, build(Credential, **old | {"earned": day(-30), "expires": day(900)}))
    put(portfolio, build(Credential, **old | {"issuer": "Another", "earned": day(-2000), "expires": day(900)}))
    put(portfolio, build(Credential, title="Older than all", earned=day(-3000), expires=day(-10)))
    # The other issuer's is told still: one that was earned before it renews nothing.
    assert eye_on(portfolio) == [f"Older than all expires {day(-10)}", f"First aid expires {day(-20)}"]


def test_a_credential_renewed_for_good_is_not_told_any_more(portfolio: Portfolio) -> None:
    put(portfolio, build(Credential, title="First aid", earned=day(-1000), expires=day(10)))
    put(portfolio, build(Credential, title="First aid", earned=day(-3)))
    assert eye_on(portfolio) == []


@pytest.mark.parametrize("days,told", [(-1, False), (0, True), (14, True), (15, False)])
def test_a_goal_is_told_in_its_last_two_weeks(portfolio: Portfolio, days: int, told: bool) -> None:
    goal(portfolio, "Goal", "Step", due=day(days))
    assert eye_on(portfolio) == ([f"Goal due {day(days)}"] if told else [])


@pytest.mark.parametrize("days,told", [(-366, False), (-365, True), (-1, True), (14, True), (15, False)])
def test_a_nanodegree_is_told_in_its_last_two_weeks_and_while_it_is_late(
    portfolio: Portfolio, days: int, told: bool
) -> None:
    programme(portfolio, "Design", ticked=-1, started=day(-500), due=day(days))
    programme(portfolio, "Over", due=day(days), started=day(-9), finished=day(-1))
    assert eye_on(portfolio) == ([f"Design due {day(days)}"] if told else [])


@pytest.mark.parametrize("ticked,told", [(-41, False), (-42, True), (-365, True), (-366, False)])
def test_a_nanodegree_rests_after_six_weeks_without_a_tick_and_is_let_go_after_a_year(
    portfolio: Portfolio, ticked: int, told: bool
) -> None:
    programme(portfolio, "Design", ticked=ticked, started=day(-700))
    assert eye_on(portfolio) == ([f"Design rests {day(ticked)}"] if told else [])


def test_a_nanodegree_that_was_never_ticked_rests_since_it_was_begun(portfolio: Portfolio) -> None:
    programme(portfolio, "Design", started=day(-50))
    (row,) = soon(portfolio.connection, TODAY)
    assert (row.day, row.next, row.done, row.total) == (day(-50).isoformat(), "Module 1", 0, 3)


def test_hours_logged_for_it_show_that_a_nanodegree_does_not_rest(portfolio: Portfolio) -> None:
    made, _ = programme(portfolio, "Design", ticked=-60, started=day(-90))
    entry = build(TimeEntry, title="Reading", day=day(-2), minutes=30)
    ends = {"source_kind": "time_entry", "source_id": entry.id, "target_kind": kind_of(made), "target_id": made.id}
    put(portfolio, entry, build(Link, role="toward", **ends))
    assert eye_on(portfolio) == []


def test_with_all_modules_ticked_or_none_at_all_nothing_rests(portfolio: Portfolio) -> None:
    made, parts = programme(portfolio, "Done", ticked=-60, started=day(-90))
    for part in parts:
        portfolio.apply(edited("Tick", part, done=day(-60)))
    put(portfolio, build(Programme, title="Without modules", started=day(-60)))
    assert eye_on(portfolio) == []
    assert made.finished is None


@pytest.mark.parametrize("days, told", [(-15, False), (-14, True), (14, True), (15, False)])
def test_a_module_is_told_two_weeks_before_and_after_it_is_due(portfolio: Portfolio, days: int, told: bool) -> None:
    _, parts = programme(portfolio, "Degree", ticked=-1, started=day(-9))
    portfolio.apply(edited("Plan", parts[1], due=day(days)))
    portfolio.apply(edited("Plan", parts[0], due=day(0)))
    found = soon(portfolio.connection, TODAY)
    expected = [("part", day(days).isoformat(), "Module 2")]
    assert [(row.why, row.day, row.next) for row in found] == (expected if told else [])


def test_of_a_programme_and_its_modules_the_one_that_is_due_first_is_told(portfolio: Portfolio) -> None:
    _, parts = programme(portfolio, "Degree", ticked=-1, started=day(-9), due=day(5))
    portfolio.apply(edited("Plan", parts[2], due=day(7)))
    assert eye_on(portfolio) == [f"Degree due {day(5)}"]
    portfolio.apply(edited("Plan", parts[1], due=day(3)))
    assert eye_on(portfolio) == [f"Degree part {day(3)}"]
    portfolio.apply(edited("Leave out", portfolio.find(Part, id=parts[1].id)[0], left_out=True))
    assert eye_on(portfolio) == [f"Degree due {day(5)}"]


def test_one_of_which_all_modules_are_done_is_not_late(portfolio: Portfolio) -> None:
    _, parts = programme(portfolio, "Done", ticked=-60, started=day(-90), due=day(-3))
    assert eye_on(portfolio) == [f"Done due {day(-3)}"]
    for part in parts[1:]:
        portfolio.apply(edited("Tick", part, done=day(-60)))
    assert eye_on(portfolio) == []


@pytest.mark.parametrize("begins, told", [(30, False), (0, False), (-41, False), (-42, True)])
def test_one_whose_next_module_is_meant_to_begin_later_does_not_rest(
    portfolio: Portfolio, begins: int, told: bool
) -> None:
    _, parts = programme(portfolio, "Degree", ticked=-90, started=day(-200))
    portfolio.apply(edited("Plan", parts[1], begins=day(begins)))
    assert eye_on(portfolio) == ([f"Degree rests {day(-90)}"] if told else [])


def test_of_several_that_rest_only_the_last_to_rest_is_told(portfolio: Portfolio) -> None:
    programme(portfolio, "Longer", ticked=-100, started=day(-200))
    programme(portfolio, "Shorter", ticked=-50, started=day(-200))
    assert eye_on(portfolio) == [f"Shorter rests {day(-50)}"]


def test_one_that_is_due_is_not_told_again_because_it_rests(portfolio: Portfolio) -> None:
    programme(portfolio, "Design", ticked=-60, started=day(-90), due=day(3))
    assert eye_on(portfolio) == [f"Design due {day(3)}"]


def test_what_is_nearest_to_today_comes_first(portfolio: Portfolio) -> None:
    put(portfolio, build(Credential, title="Far", expires=day(100)), build(Credential, title="Past", expires=day(-8)))
    goal(portfolio, "Goal", due=day(2))
    assert [row.title for row in soon(portfolio.connection, TODAY)] == ["Goal", "Past", "Far"]


def test_what_lies_in_the_bin_is_not_told(portfolio: Portfolio) -> None:
    badge = build(Credential, title="First aid", expires=day(10))
    put(portfolio, badge)
    made, parts = programme(portfolio, "Design", ticked=-60, started=day(-90), due=day(2))
    late, _ = goal(portfolio, "Goal", due=day(2))
    portfolio.apply(trashed("Delete", badge, made, late))
    assert eye_on(portfolio) == []
    assert parts


def test_a_renewal_in_the_bin_renews_nothing(portfolio: Portfolio) -> None:
    new = build(Credential, title="First aid", earned=day(-3))
    put(portfolio, build(Credential, title="First aid", earned=day(-1000), expires=day(10)), new)
    portfolio.apply(trashed("Delete", new))
    assert eye_on(portfolio) == [f"First aid expires {day(10)}"]


def test_a_day_that_no_month_has_does_no_harm(portfolio: Portfolio) -> None:
    badge = build(Credential, title="First aid", expires=day(10))
    put(portfolio, badge)
    portfolio.connection.execute("UPDATE credential SET expires = '2026-11-31'")
    assert eye_on(portfolio) == ["First aid expires 2026-11-31"]


def test_a_portfolio_is_fresh_until_its_first_entry_and_again_when_that_is_in_the_bin(portfolio: Portfolio) -> None:
    note = build(Reflection, title="Note")
    assert is_fresh(portfolio.connection)
    put(portfolio, note)
    assert not is_fresh(portfolio.connection)
    portfolio.apply(trashed("Delete", note))
    assert is_fresh(portfolio.connection)


@pytest.mark.parametrize("logged,told", [("2026-11-22", True), ("2026-10-19", True), ("2026-10-18", False)])
def test_hours_of_this_week_and_the_four_before_count_as_logging(portfolio: Portfolio, logged: str, told: bool) -> None:
    put(portfolio, build(TimeEntry, title="Reading", day=date.fromisoformat(logged), minutes=30))
    assert logs_time(portfolio.connection, TODAY) is told


@pytest.mark.parametrize("held, following, told", [
    (-20, 0, 0), (-20, 14, 14), (-20, 15, None), (-20, -1, None), (3, None, 3), (3, 9, 3), (-20, None, None),
])  # fmt: skip
def test_the_next_conversation_is_told_two_weeks_before(
    portfolio: Portfolio, held: int, following: int | None, told: int | None
) -> None:
    put(portfolio, build(
        Conversation, title="Observation", day=day(held), next_day=None if following is None else day(following),
    ))  # fmt: skip
    assert eye_on(portfolio) == ([] if told is None else [f"Observation meets {day(told)}"])


def test_a_conversation_in_the_bin_is_not_told(portfolio: Portfolio) -> None:
    talk = build(Conversation, title="Observation", day=day(2))
    put(portfolio, talk)
    portfolio.apply(trashed("Remove", talk))
    assert eye_on(portfolio) == []
