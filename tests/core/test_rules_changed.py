"""Whether rules that came from elsewhere were changed since: by what they say, and by nothing else."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from portfolio.core.change import Change, Edit, added
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.rules_changed import rules_changed
from portfolio.core.records import RuleSet, build
from portfolio.core.records.base import with_fields

CAME = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def came(portfolio: Portfolio) -> RuleSet:
    made = build(RuleSet, title="State", origin="US-ZZ", notice="[1] Ask.", rules=[{"rule": "total", "units": 10}])
    made = with_fields(made, created=CAME, changed=CAME)
    portfolio.apply(added("Take in", made))
    return made


def later(portfolio: Portfolio, one: RuleSet, days: int, **fields: Any) -> RuleSet:
    changed = with_fields(one, **fields, changed=CAME + timedelta(days=days))
    portfolio.apply(Change("Edit", (Edit(one, changed),)))
    return changed


def day(days: int) -> date:
    return (CAME + timedelta(days=days)).astimezone().date()


@pytest.mark.parametrize("fields", [{"privacy": "public"}, {"title": "Mine"}, {"trashed": CAME}])
def test_who_may_see_them_and_what_they_are_called_changes_nothing(
    portfolio: Portfolio, came: RuleSet, fields: dict[str, Any]
) -> None:
    later(portfolio, came, 40, **fields)
    assert rules_changed(portfolio.connection, came.id) is None


@pytest.mark.parametrize(
    "fields",
    [
        {"rules": []},
        {"unit_minutes": 45},
        {"period_months": 12},
        {"as_of": date(2026, 1, 1)},
        {"authority": "Me"},
        {"sources": ["https://example.org"]},
        {"notice": "Sure."},
        {"categories": [{"key": "a", "words": "A"}]},
        {"columns": ["date"]},
        {"begins": "year"},
    ],
)
def test_the_day_of_a_change_is_told_whatever_was_done_to_them_after_it(
    portfolio: Portfolio, came: RuleSet, fields: dict[str, Any]
) -> None:
    assert rules_changed(portfolio.connection, came.id) is None
    changed = later(portfolio, came, 40, **fields)
    later(portfolio, changed, 80, privacy="public")
    assert rules_changed(portfolio.connection, came.id) == day(40)


def test_what_was_taken_back_is_no_change(portfolio: Portfolio, came: RuleSet) -> None:
    changed = later(portfolio, came, 40, rules=[])
    portfolio.history.undo()
    assert rules_changed(portfolio.connection, came.id) is None
    portfolio.history.redo()
    assert rules_changed(portfolio.connection, came.id) == day(40)
    later(portfolio, changed, 50, rules=came.rules)
    assert rules_changed(portfolio.connection, came.id) is None


def test_without_the_history_of_how_they_came_any_touch_counts(portfolio: Portfolio, came: RuleSet) -> None:
    later(portfolio, came, 40, privacy="public")
    portfolio.connection.execute("DELETE FROM edit")
    assert rules_changed(portfolio.connection, came.id) == day(40)
    assert rules_changed(portfolio.connection, "0" * 32) is None
