"""What of goals has a day: due days, steps, days to look again and talks; nothing that is over, nothing of the bin."""

from datetime import date

import pytest

from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.goal_board import board_goals
from portfolio.core.queries.goal_calendar import Dated, dated, first_month, months_from
from portfolio.core.queries.goal_detail import reviews_of, spent_on, values_of
from portfolio.core.records import Conversation, Goal, Link, Measurement, ReviewPoint, Step, TimeEntry, build

TODAY = date(2026, 11, 22)


def test_all_with_a_day_comes_in_order_and_what_is_over_does_not(portfolio: Portfolio) -> None:
    goal, met = build(Goal, title="Ask", due=date(2026, 12, 19)), build(Goal, title="Old", state="met", due=TODAY)
    gone = build(Goal, title="Gone", due=TODAY)
    portfolio.apply(
        added(
            "Add", goal, met, gone,
            build(Step, goal_id=goal.id, title="Film", due=date(2026, 11, 1)),
            build(Step, goal_id=goal.id, title="Done", due=date(2026, 11, 2), done=date(2026, 11, 2)),
            build(Step, goal_id=met.id, title="Of what is met", due=TODAY),
            build(ReviewPoint, goal_id=goal.id, day=date(2026, 12, 1)),
            build(ReviewPoint, goal_id=goal.id, day=date(2026, 10, 1), held=date(2026, 10, 1)),
            build(Conversation, title="Autumn", day=date(2026, 10, 1), next_day=date(2027, 1, 8)),
            build(Conversation, title="Past", day=date(2026, 1, 1), next_day=date(2026, 2, 1)),
            build(Conversation, title="Planned", day=date(2026, 12, 1)),
        )
    )  # fmt: skip
    portfolio.apply(trashed("Away", gone))
    rows = dated(portfolio.connection, TODAY)
    assert [(row.day, row.what, row.title, row.of) for row in rows] == [
        ("2026-11-01", "step", "Film", "Ask"),
        ("2026-12-01", "review", "Ask", ""),
        ("2026-12-01", "talk", "Planned", ""),
        ("2026-12-19", "goal", "Ask", ""),
        ("2027-01-08", "talk", "Autumn", ""),
    ]
    assert {row.id for row in rows if row.kind == "goal"} == {goal.id}


@pytest.mark.parametrize(
    "earliest, first",
    [
        ("2026-12-19", date(2026, 11, 1)), ("2026-11-01", date(2026, 11, 1)), ("2026-10-31", date(2026, 10, 1)),
        ("2026-08-31", date(2026, 8, 1)), ("2020-02-31", date(2026, 8, 1)), ("", date(2026, 11, 1)),
    ],
)  # fmt: skip
def test_a_calendar_begins_with_what_is_late_but_not_long_ago(earliest: str, first: date) -> None:
    rows = [Dated(earliest, "goal", "goal", "a", "a", "Ask", "")] if earliest else []
    assert first_month(rows, TODAY) == first


def test_months_follow_one_another_over_the_year() -> None:
    months = months_from(date(2026, 11, 1))
    assert [f"{month:%Y-%m}" for month in months[:3]] == ["2026-11", "2026-12", "2027-01"]
    assert len(months) == 12


def test_the_last_value_and_the_next_look_stand_on_the_board(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Ask", measure="pupils who ask", baseline="3 of 10")
    portfolio.apply(
        added(
            "Add", goal,
            build(Measurement, goal_id=goal.id, day=date(2026, 10, 1), value="5 of 10"),
            build(Measurement, goal_id=goal.id, day=date(2026, 9, 1), value="4 of 10"),
            build(Measurement, goal_id=goal.id, value="undated"),
            build(ReviewPoint, goal_id=goal.id, day=date(2026, 12, 9)),
            build(ReviewPoint, goal_id=goal.id, day=date(2026, 12, 4)),
            build(ReviewPoint, goal_id=goal.id, day=date(2026, 8, 1), held=date(2026, 8, 1)),
        )
    )  # fmt: skip
    (row,) = board_goals(portfolio.connection)
    assert (row.value, row.review) == ("5 of 10", "2026-12-04")
    assert [value.value for value in values_of(portfolio.connection, goal.id)] == ["4 of 10", "5 of 10", "undated"]
    assert [one.held or one.day for one in reviews_of(portfolio.connection, goal.id)] == [
        "2026-08-01", "2026-12-04", "2026-12-09",
    ]  # fmt: skip


def test_what_was_spent_is_summed_exactly_and_by_currency(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Ask")
    portfolio.apply(added("Goal", goal))
    for minutes, minor, currency in ((30, 10**12 + 1, "EUR"), (15, 2, "EUR"), (10, 99, "JPY"), (5, None, "")):
        entry = build(TimeEntry, day=TODAY, minutes=minutes, amount_minor=minor, currency=currency, category="Course")
        tie = build(
            Link, source_kind="time_entry", source_id=entry.id, target_kind="goal", target_id=goal.id, role="toward"
        )
        portfolio.apply(added("Time", entry, tie))
    assert spent_on(portfolio.connection, goal.id) == (60, (("EUR", 10**12 + 3), ("JPY", 99)))
    portfolio.apply(trashed("Away", entry))
    assert spent_on(portfolio.connection, goal.id).minutes == 55
