"""Heaps that follow changes are those that SQL would give, whatever the change and whatever the rules ask for."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portfolio.core.change import Change, added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.heaps_kept import MOST_ASKED, HeapsKept
from portfolio.core.queries.renewal import activities, heaps
from portfolio.core.records import TimeEntry, build


class Question(NamedTuple):
    start: str = "2026-01-01"
    end: str = "2026-12-31"
    today: str = "2026-06-01"
    excluded: tuple[str, ...] = ()
    report_days: int | None = None
    by_topic: bool = False
    by_size: bool = False


def plain(rows: Iterable[dict[str, Any]]) -> list[str]:
    return sorted(str(sorted(row.items())) for row in rows)


ENTRIES = st.fixed_dictionaries(
    {
        "amount_minor": st.just(100),
        "currency": st.just("EUR"),
        "title": st.sampled_from(["Evening", "ÉCOLE  ", " Reading"]),
        "day": st.dates(date(2025, 12, 20), date(2026, 7, 10)),
        "minutes": st.sampled_from([0, 20, 45, 90]),
        "units_hundredths": st.sampled_from([None, 150, 300]),
        "topic": st.sampled_from(["", "  ", "UDL", "udl ", "Ünder"]),
        "approved": st.sampled_from(["", "yes", "no"]),
        "counts_as": st.sampled_from([[], ["language"], ["content", "mentoring"], ["Übung"]]),
        "reported": st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 9, 1))),
    }
)
STEPS = st.lists(st.tuples(st.sampled_from(["new", "edit", "away", "back"]), st.integers(0, 5), ENTRIES), max_size=8)


def made(fields: dict[str, Any]) -> TimeEntry:
    return build(TimeEntry, **fields, unit="semester_hour" if fields["units_hundredths"] else "")


def next_change(portfolio: Portfolio, what: str, number: int, fields: dict[str, Any]) -> Change:
    there = sorted(portfolio.find(TimeEntry), key=lambda one: one.created)
    if what == "new" or not there:
        return added("New", made(fields))
    one = there[number % len(there)]
    if what == "edit" and not one.trashed:
        return edited("Edit", one, **fields, unit="semester_hour" if fields["units_hundredths"] else "")
    if what == "back":
        return edited("Back", one, trashed=None)
    return trashed("Away", one) if not one.trashed else added("New", made(fields))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.lists(ENTRIES, min_size=2, max_size=5), steps=STEPS)
def test_heaps_that_were_kept_are_those_of_the_database(
    first: list[dict[str, Any]], steps: list[tuple[str, int, dict[str, Any]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    portfolio = Portfolio.create(tmp_path_factory.mktemp("heaps") / "p", device="d" * 32)
    entries = [made(fields) for fields in first]
    portfolio.apply(added("First", *entries))
    questions = [
        Question(), Question(report_days=60), Question(by_topic=True), Question(by_size=True, report_days=5),
        Question(excluded=(entries[0].id, entries[1].id), by_topic=True, by_size=True),
    ]  # fmt: skip
    kept = HeapsKept(portfolio.connection)
    for question in questions:
        assert plain(kept(question)) == plain(heaps(portfolio.connection, question))
    for what, number, fields in steps:
        change = next_change(portfolio, what, number, fields)
        portfolio.apply(change)
        assert kept.follow(change) == bool(change)
        for question in questions:
            assert plain(kept(question)) == plain(heaps(portfolio.connection, question)), (what, question)
    portfolio.close()


def test_the_last_day_for_reporting_is_the_same_for_those_that_follow(portfolio: Portfolio) -> None:
    questions = [Question(today=day, report_days=60) for day in ("2026-05-01", "2026-05-02")]
    kept = HeapsKept(portfolio.connection)
    assert [kept(question) for question in questions] == [[], []]
    march = {"title": "Evening", "day": date(2026, 3, 2), "minutes": 30}
    change = added("Log", *(build(TimeEntry, **march, reported=day) for day in (None, *(q_day(q) for q in questions))))
    portfolio.apply(change)
    assert kept.follow(change)
    for question, reports in zip(questions, (["in_time", "late", "open"], ["in_time", "late", "missed"]), strict=True):
        assert sorted(row["report"] for row in kept(question)) == reports
        assert plain(kept(question)) == plain(heaps(portfolio.connection, question))


def q_day(question: Question) -> date:
    return date.fromisoformat(question.today)


def test_heaps_are_the_sums_of_the_entries_one_by_one(portfolio: Portfolio) -> None:
    days = [date(2026, 1, 1), date(2026, 2, 28), date(2026, 12, 31), date(2025, 12, 31)]
    portfolio.apply(added("Log", *(build(TimeEntry, title="Evening", day=day, minutes=30) for day in days)))
    question = Question()
    (heap,) = heaps(portfolio.connection, question)
    rows = activities(portfolio.connection, question)
    assert (heap["entries"], heap["minutes"]) == (3, 90)
    assert [(row["day"], row["ahead"]) for row in rows] == [("2026-12-31", 1), ("2026-02-28", 0), ("2026-01-01", 0)]


def test_what_is_taken_out_of_one_licence_is_in_for_another_and_comes_back(portfolio: Portfolio) -> None:
    one, two = (build(TimeEntry, title="Evening", day=date(2026, 3, 2), minutes=30) for _ in range(2))
    portfolio.apply(added("Log", one, two))
    kept = HeapsKept(portfolio.connection)
    for excluded in ((), (one.id,), (one.id, two.id), (two.id,), ()):
        question = Question(excluded=excluded)
        found = {row["taken_out"]: row["entries"] for row in kept(question)}
        assert found == {at: count for at, count in ((0, 2 - len(excluded)), (1, len(excluded))) if count}
        assert plain(kept(question)) == plain(heaps(portfolio.connection, question))


def test_of_ever_more_questions_the_newest_are_kept_and_all_are_answered(portfolio: Portfolio) -> None:
    entry = build(TimeEntry, title="Evening", day=date(2026, 3, 2), minutes=30)
    kept = HeapsKept(portfolio.connection)
    days = [date(2025, 10, 1) + timedelta(days=number) for number in range(MOST_ASKED + 20)]
    asked = [Question(start=day.isoformat()) for day in days]
    for question in asked:
        kept(question)
    change = added("Log", entry)
    portfolio.apply(change)
    assert kept.follow(change)
    assert all(kept(question) == heaps(portfolio.connection, question) for question in reversed(asked))
