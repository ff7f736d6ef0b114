"""One licence on one day, over a real portfolio: its period, its carry-over, its pace, and why each entry counts."""

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import renewal
from portfolio.core.queries.heaps_kept import HeapsKept
from portfolio.core.records import Licence, RuleSet, TimeEntry, build
from portfolio.growth.renewal.licence import LicenceNow, licence_now
from portfolio.growth.renewal.periods import Period

TODAY = date(2026, 3, 1)
STARTS = date(2021, 1, 1)
TOTAL = {"rule": "total", "units": 10}
Now = Callable[..., LicenceNow]


@pytest.fixture
def portfolio(tmp_path: Path) -> Any:
    made = Portfolio.create(tmp_path / "mine", device="")
    yield made
    made.close()


def now(
    portfolio: Portfolio, entries: list[dict[str, Any]], *rules: dict[str, Any], period: Period | None = None,
    data: dict[str, Any] | None = None, **licence: Any,
) -> LicenceNow:  # fmt: skip
    choices = [{"key": "part_time", "words": "I work part time"}]
    categories = [{"key": "a", "words": "Art"}]
    usual = {"rules": [TOTAL, *rules], "choices": choices, "categories": categories, "period_months": 24}
    rule_set = build(RuleSet, title="R", **usual | (data or {}))
    kept = [build(TimeEntry, **{"minutes": 60, "title": "E"} | one) for one in entries]
    made = build(Licence, title="L", rule_set_id=rule_set.id, **{"starts": STARTS} | licence)
    portfolio.apply(added("Add", rule_set, made, *kept))
    (row,) = renewal.licences(portfolio.connection)
    (rules_row,) = renewal.rule_sets(portfolio.connection)
    heaps = partial(renewal.heaps, portfolio.connection)
    found = licence_now(row, rules_row, heaps, TODAY, period=period)
    rows = renewal.activities(portfolio.connection, found.question(found.standing.period))
    told = sum((one.minutes for one in found.verdicts(rows)), Fraction(0))
    assert told + found.standing.carried == found.standing.counted, "entry by entry it is what the standing says"
    return found


def test_what_was_too_much_before_is_carried_over(portfolio: Portfolio) -> None:
    entries = [{"day": date(2024, 12, 31), "minutes": 15 * 60}, {"day": date(2025, 1, 1), "minutes": 120}]
    found = now(portfolio, entries, {"rule": "carry_over", "units": 3})
    assert found.periods.current == Period(date(2025, 1, 1), date(2026, 12, 31))
    assert (found.standing.carried, found.standing.counted, found.standing.missing) == (180, 300, 300)


def test_what_lies_ahead_does_not_count_yet(portfolio: Portfolio) -> None:
    found = now(portfolio, [{"day": TODAY}, {"day": TODAY + timedelta(days=1)}])
    assert found.standing.counted == 60
    rows = renewal.activities(portfolio.connection, found.question(found.standing.period))
    assert [one.reasons[0].kind for one in found.verdicts(rows) if one.reasons] == ["ahead"]


@pytest.mark.parametrize("ago, weekly", [(0, 1), (26 * 7 - 1, 1), (26 * 7, 0)])
def test_the_pace_is_that_of_the_last_twenty_six_weeks_to_the_day(portfolio: Portfolio, ago: int, weekly: int) -> None:
    found = now(portfolio, [{"day": TODAY - timedelta(days=ago), "minutes": 26}])
    assert found.standing.forecast.weekly == weekly


def test_the_pace_of_a_young_period_begins_with_it(portfolio: Portfolio) -> None:
    starts = TODAY - timedelta(days=13)
    entries = [{"day": starts - timedelta(days=1), "minutes": 600}, {"day": starts, "minutes": 120}]
    assert now(portfolio, entries, starts=starts).standing.forecast.weekly == 60


def test_an_earlier_period_stands_as_it_ended_and_has_no_pace(portfolio: Portfolio) -> None:
    earlier = Period(date(2023, 1, 1), date(2024, 12, 31))
    entries = [{"day": date(2024, 6, 1), "minutes": 120}, {"day": TODAY, "minutes": 60}]
    found = now(portfolio, entries, period=earlier)
    assert (found.standing.period, found.standing.counted) == (earlier, 120)
    assert (found.standing.forecast.weekly, found.standing.forecast.needed_weekly) == (0, 0)


def test_what_is_so_of_the_holder_changes_what_is_asked(portfolio: Portfolio) -> None:
    half = {"rule": "total", "units": 5, "when": "part_time"}
    assert now(portfolio, [], half, chosen=["part_time"]).standing.needed == 300


def test_a_period_of_a_birth_month_begins_with_it(portfolio: Portfolio) -> None:
    found = now(portfolio, [], data={"begins": "birth_month"}, birth_month=5, starts=date(2024, 7, 9))
    assert found.periods.current == Period(date(2024, 5, 1), date(2026, 4, 30))


def test_an_entry_that_was_taken_out_does_not_count(portfolio: Portfolio) -> None:
    entry = build(TimeEntry, title="E", day=TODAY, minutes=60)
    portfolio.apply(added("Add", entry))
    found = now(portfolio, [{"day": TODAY, "minutes": 30}], excluded=[entry.id])
    assert (found.standing.counted, found.excluded) == (30, (entry.id,))


def test_what_was_done_is_told(portfolio: Portfolio) -> None:
    task = {"rule": "do", "key": "plan", "words": "Plan", "every": "period"}
    found = now(portfolio, [], task, done=[{"key": "plan", "day": "2025-05-05", "note": ""}])
    assert [one.done for one in found.standing.asked] == ["2025-05-05"]


def test_reports_and_blocks_are_asked_for_as_the_rules_look_at_them(portfolio: Portfolio) -> None:
    entries = [
        {"day": TODAY - timedelta(days=31), "minutes": 60},
        {"day": TODAY - timedelta(days=30), "minutes": 60},
        {"day": TODAY, "minutes": 20},
    ]  # fmt: skip
    rules = ({"rule": "report_within", "days": 30}, {"rule": "block", "units": "0.5", "by": "entry"})
    found = now(portfolio, entries, *rules)
    assert (found.standing.counted, found.standing.unreported) == (60, 1)


def test_a_topic_is_one_series_over_all_its_entries(portfolio: Portfolio) -> None:
    entries = [
        {"day": TODAY, "minutes": 300, "topic": "UDL"}, {"day": TODAY, "minutes": 300, "topic": "udl "},
        {"day": TODAY, "minutes": 500, "topic": "Drama"},
        {"day": TODAY, "minutes": 200, "topic": "Drama", "counts_as": ["a"]},
    ]  # fmt: skip
    rules = ({"rule": "block", "units": 10, "by": "topic"}, {"rule": "not_counted", "category": "a"})
    assert now(portfolio, entries, *rules).standing.counted == 600


def test_what_was_brought_into_a_period_is_carried_on_where_it_was_not_needed(portfolio: Portfolio) -> None:
    """It was 13 of 10, then 9 and 3 brought along: two are over, though the period alone had one too few."""
    days = (date(2021, 5, 1), date(2023, 5, 1))
    entries = [{"day": day, "minutes": hours * 60} for day, hours in zip(days, (13, 9), strict=True)]
    found = now(portfolio, entries, {"rule": "carry_over", "units": 5})
    assert [one.start.year for one in found.earlier()] == [2023, 2021]
    assert found.standing.carried == 120


def test_no_more_is_carried_on_than_may_be_however_much_there_was(portfolio: Portfolio) -> None:
    entries = [{"day": date(2021, 5, 1), "minutes": 6000}, {"day": date(2023, 5, 1), "minutes": 720}]
    assert now(portfolio, entries, {"rule": "carry_over", "units": 3}).standing.carried == 180


def test_what_counts_no_more_is_no_pace(portfolio: Portfolio) -> None:
    most = {"rule": "maximum", "category": "a", "units": 2}
    entries = [
        {"day": TODAY - timedelta(days=200), "minutes": 120, "counts_as": ["a"]},
        {"day": TODAY, "minutes": 260, "counts_as": ["a"]},
    ]
    found = now(portfolio, entries, most).standing.forecast
    assert (found.weekly, found.reached) == (0, None)


def test_a_minimum_of_which_nothing_was_done_lately_has_no_day(portfolio: Portfolio) -> None:
    least = {"rule": "minimum", "category": "a", "units": 4}
    entries: list[dict[str, Any]] = [{"day": TODAY, "minutes": 26 * 60}]
    found = now(portfolio, entries, least).standing
    assert (found.missing, found.forecast.weekly, found.forecast.reached) == (0, 60, None)


def test_all_is_there_when_the_last_of_what_is_asked_for_is(portfolio: Portfolio) -> None:
    least = {"rule": "minimum", "category": "a", "units": 4}
    entries = [{"day": TODAY, "minutes": 9 * 26}, {"day": TODAY, "minutes": 26, "counts_as": ["a"]}]
    found = now(portfolio, entries, least).standing.forecast
    assert found.weekly == 10
    assert found.reached == TODAY + timedelta(weeks=214), "a minute a week, of which 214 are missing"


def test_an_entry_counts_for_each_licence_in_whose_period_it_lies_and_is_taken_out_of_one_alone(
    portfolio: Portfolio,
) -> None:
    entries = [build(TimeEntry, title="E", day=day, minutes=60) for day in (date(2025, 6, 30), date(2025, 7, 1), TODAY)]
    rules = build(RuleSet, title="R", rules=[TOTAL], period_months=24)
    first = build(Licence, title="A", rule_set_id=rules.id, starts=date(2025, 7, 1))
    second = build(Licence, title="B", rule_set_id=rules.id, starts=date(2024, 7, 1), excluded=[entries[2].id])
    portfolio.apply(added("Add", *entries, rules, first, second))
    (rules_row,) = renewal.rule_sets(portfolio.connection)
    heaps = HeapsKept(portfolio.connection)
    counted = [licence_now(row, rules_row, heaps, TODAY).standing for row in renewal.licences(portfolio.connection)]
    assert [(one.period.start.year, one.counted) for one in counted] == [(2025, 120), (2024, 120)]
    portfolio.apply(change := trashed("Away", entries[1]))
    heaps.follow(change)
    counted = [licence_now(row, rules_row, heaps, TODAY).standing for row in renewal.licences(portfolio.connection)]
    assert [one.counted for one in counted] == [60, 60]


def test_what_was_carried_over_leaves_more_to_a_minimum_in_each_period_that_it_comes_into(portfolio: Portfolio) -> None:
    """Art and craft are bounded, and an hour under both is bought: five hours brought along are ten that may be so."""
    rules = [
        {"rule": "total", "units": 15}, {"rule": "carry_over", "units": 5},
        {"rule": "maximum", "category": "a", "units": 10}, {"rule": "maximum", "category": "c", "units": 10},
        {"rule": "minimum", "category": "b", "units": 10},
    ]  # fmt: skip
    data = {"rules": rules, "categories": [{"key": key, "words": key} for key in "abc"]}
    entries: list[dict[str, Any]] = [{"day": date(2021, 5, 1), "minutes": 1200}]
    entries += [
        {"day": date(year, 5, 1), "minutes": 600, "counts_as": list(keys)} for year in (2023, 2025)
        for keys in ("abc", "a", "c")
    ]  # fmt: skip
    found = now(portfolio, entries, data=data, period=Period(date(2023, 1, 1), date(2024, 12, 31)))
    assert (found.standing.carried, found.standing.counted, found.standing.complete) == (300, 900, True)
    (row,), (rules_row,) = renewal.licences(portfolio.connection), renewal.rule_sets(portfolio.connection)
    latest = licence_now(row, rules_row, partial(renewal.heaps, portfolio.connection), TODAY).standing
    assert (latest.carried, latest.counted) == (0, 900), "five and ten were just enough then"
    assert [bound.missing for bound in latest.minimums] == [300]
