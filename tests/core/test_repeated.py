"""What comes again and again: when it is due, and the entry like it that it becomes, tied to what is still there."""

from datetime import date, datetime
from typing import Any

import pytest

from portfolio.core.change import added, edited, trashed
from portfolio.core.emptying import empty
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.ledger import due_repeats, repeats
from portfolio.core.records import Goal, Link, Programme, TimeEntry, TimeRepeat, build
from portfolio.core.repeated import logged, not_this_time

FIRST, NEXT = date(2026, 3, 2), date(2026, 3, 9)


def weekly(**fields: Any) -> TimeRepeat:
    return build(TimeRepeat, **({"title": "Study group", "minutes": 90, "first": FIRST} | fields))


def spent(**fields: Any) -> TimeEntry:
    return build(TimeEntry, title="Evening", minutes=60, **fields)


def due(portfolio: Portfolio, today: date = date(2026, 3, 23)) -> list[str]:
    return [one.day for one in due_repeats(portfolio.connection, today)]


def test_what_repeats_is_due_on_each_of_its_days_until_it_was_logged_or_left_out(portfolio: Portfolio) -> None:
    group = weekly()
    portfolio.apply(added("Repeat", group))
    assert due(portfolio) == ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"]
    assert due(portfolio, date(2026, 3, 1)) == []
    logged = spent(day=date(2026, 3, 9), repeat_id=group.id)
    portfolio.apply(added("Log", logged))
    portfolio.apply(edited("Not this time", group, left_out=["2026-03-16"]))
    assert due(portfolio) == ["2026-03-02", "2026-03-23"]
    portfolio.history.undo()
    portfolio.history.undo()
    assert len(due(portfolio)) == 4


def test_what_was_logged_and_put_on_the_day_after_is_not_due_on_its_own_day_again(portfolio: Portfolio) -> None:
    group = weekly()
    logged = spent(day=date(2026, 3, 9), repeat_id=group.id)
    portfolio.apply(added("Repeat", group, logged))
    portfolio.apply(edited("A day later", logged, day=date(2026, 3, 10)))
    assert due(portfolio) == ["2026-03-02", "2026-03-16", "2026-03-23"]
    portfolio.apply(added("And the week after, early", spent(day=date(2026, 3, 14), repeat_id=group.id)))
    assert due(portfolio) == ["2026-03-02", "2026-03-23"]


def test_an_evening_between_two_days_stands_for_the_nearer_one(portfolio: Portfolio) -> None:
    group = weekly()
    portfolio.apply(added("Repeat", group, spent(day=date(2026, 3, 14), repeat_id=group.id)))
    assert due(portfolio) == ["2026-03-02", "2026-03-09", "2026-03-23"]


def test_an_evening_weeks_away_stands_for_no_day_that_was_due(portfolio: Portfolio) -> None:
    group = weekly(until=date(2026, 3, 9))
    portfolio.apply(added("Repeat", group, spent(day=date(2026, 3, 16), repeat_id=group.id)))
    assert due(portfolio) == ["2026-03-02", "2026-03-09"]
    portfolio.apply(added("The day before that", spent(day=date(2026, 3, 15), repeat_id=group.id)))
    assert due(portfolio) == ["2026-03-02"]


@pytest.mark.parametrize(
    "first, moved, today, expected",
    [
        (date(2026, 3, 5), {"2026-03-05": "2026-03-20"}, date(2026, 3, 25), []),
        (date(2026, 3, 31), {"2026-03-31": "2026-03-02"}, date(2026, 4, 2), []),
        # Near the next time, and still that of its own month: it was written down before the next was due.
        (date(2026, 3, 1), {"2026-03-05": "2026-03-28"}, date(2026, 4, 2), ["2026-04-01"]),
        # Two days late, in another month.
        (date(2026, 1, 31), {"2026-02-02": "2026-02-02"}, date(2026, 3, 1), ["2026-02-28"]),
        (date(2026, 3, 5), {"2026-04-10": "2026-03-20", "2026-04-11": "2026-04-25"}, date(2026, 5, 1), []),
        # In a month in which nothing was due it stands for nothing.
        (date(2026, 3, 5), {"2026-03-06": "2026-02-10"}, date(2026, 3, 25), ["2026-03-05"]),
        # One entry stands for one month.
        (date(2026, 3, 5), {"2026-03-06": "2026-03-20"}, date(2026, 4, 6), ["2026-04-05"]),
    ],
)
def test_what_comes_every_month_is_done_for_the_month_in_which_it_was_logged(
    portfolio: Portfolio, first: date, moved: dict[str, str], today: date, expected: list[str]
) -> None:
    """`moved`: when an entry was written down, and on which day it stands."""
    group = weekly(first=first, every="month")
    entries = [
        spent(
            day=date.fromisoformat(day), repeat_id=group.id, created=datetime.fromisoformat(f"{written}T12:00:00+00:00")
        )
        for written, day in moved.items()
    ]
    portfolio.apply(added("Repeat", group, *entries))
    assert due(portfolio, today) == expected


def test_what_was_logged_and_thrown_away_is_not_offered_again(portfolio: Portfolio) -> None:
    group = weekly(until=date(2026, 3, 10))
    logged = spent(day=date(2026, 3, 9), repeat_id=group.id)
    portfolio.apply(added("Repeat", group, logged))
    portfolio.apply(trashed("Away", logged))
    assert due(portfolio) == ["2026-03-02"]
    portfolio.apply(trashed("No group any more", group))
    assert due(portfolio) == []
    assert repeats(portfolio.connection) == []


def test_repeats_come_by_title_with_their_lists(portfolio: Portfolio) -> None:
    course = build(Programme, title="Inclusion")
    portfolio.apply(
        added("Repeat", course, weekly(counts_as=["language"], toward=[{"kind": "programme", "id": course.id}]),
              weekly(title="a reading", every="month"))
    )  # fmt: skip
    first, second = repeats(portfolio.connection)
    assert (first["title"], first["every"]) == ("a reading", "month")
    assert (second["counts_as"], second["toward"]) == (["language"], [{"kind": "programme", "id": course.id}])


def aims_of(portfolio: Portfolio) -> set[str]:
    return {one.target_id for one in portfolio.find(Link) if one.trashed is None}


def test_an_entry_is_like_what_it_comes_from_and_one_undo_takes_all_of_it_back(portfolio: Portfolio) -> None:
    course = build(Programme, title="Inclusion")
    same: dict[str, Any] = {
        "minutes": 75, "amount_minor": 500, "currency": "EUR", "own_time": False, "own_money": False,
        "category": "Course", "provider": "Riverside", "provider_number": "7", "place": "Room 3", "topic": "UDL",
        "approved": "yes", "counts_as": ["content"], "privacy": "private",
    }  # fmt: skip
    group = weekly(**same, toward=[{"kind": "programme", "id": course.id}])
    portfolio.apply(added("Repeat", course, group))
    portfolio.apply(logged(portfolio.connection, [(group, FIRST), (group, NEXT)]))
    found = portfolio.find(TimeEntry)
    assert {one.day for one in found} == {FIRST, NEXT}
    for one in found:
        assert {name: getattr(one, name) for name in same} == same
        assert (one.title, one.repeat_id) == ("Study group", group.id)
        assert [link.target_id for link in portfolio.find(Link, source_id=one.id, role="toward")] == [course.id]
    portfolio.history.undo()
    assert portfolio.find(TimeEntry) == []
    assert portfolio.find(Link) == []


def test_what_it_was_for_and_is_there_no_more_is_tied_to_nothing(portfolio: Portfolio) -> None:
    course, goal, gone = (
        build(Programme, title="Inclusion"),
        build(Goal, title="Away"),
        build(Goal, title="Gone"),
    )
    aims: list[tuple[str, Any]] = [("programme", course), ("goal", goal), ("goal", gone)]
    group = weekly(toward=[{"kind": kind, "id": one.id} for kind, one in aims])
    portfolio.apply(added("Repeat", course, goal, gone, group))
    portfolio.apply(trashed("Away", gone))
    empty(portfolio)
    portfolio.apply(trashed("Away", goal))
    portfolio.apply(logged(portfolio.connection, [(group, FIRST)]))
    assert aims_of(portfolio) == {course.id}


def test_a_day_on_which_it_was_not_is_not_due_and_stays_so_with_others(portfolio: Portfolio) -> None:
    group = weekly()
    portfolio.apply(added("Repeat", group))
    portfolio.apply(not_this_time(group, NEXT))
    now = portfolio.get(TimeRepeat, group.id)
    assert now is not None
    portfolio.apply(not_this_time(now, FIRST, NEXT))
    assert [one.left_out for one in portfolio.find(TimeRepeat)] == [["2026-03-02", "2026-03-09"]]
    assert [one.day for one in due_repeats(portfolio.connection, date(2026, 3, 16))] == ["2026-03-16"]
