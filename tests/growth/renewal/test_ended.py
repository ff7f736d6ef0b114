"""A period that is over is told of as long as something of it can be put right, until she says that it is settled."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from portfolio.growth.renewal.licence import SETTLED, LicenceNow, Question, licence_now
from portfolio.growth.renewal.notice import Ended, ended, left_undone, notice
from portfolio.growth.renewal.periods import Period

ENDS = date(2022, 6, 30)
TOTAL = {"rule": "total", "units": 10}
TALK = {"rule": "do", "key": "talk", "words": "Talk", "every": "year"}
WITHIN = {"rule": "report_within", "days": 60}
WINDOW = {"rule": "window", "from": "04-01", "to": "08-31"}


def on(
    today: date, *rules: dict[str, Any], minutes: int = 0, report: str = "", done: dict[str, date] | None = None,
    added: date = date(2021, 8, 1), months: int = 12,
) -> tuple[LicenceNow, LicenceNow | None]:  # fmt: skip
    """A licence whose first period ended on ENDS, with so much learned in it: today, and then where it is told of."""
    rule_set = {
        "title": "R", "rules": list(rules), "categories": [{"key": "a", "words": "Art"}], "choices": [],
        "period_months": months,
    }  # fmt: skip
    licence = {
        "id": "l", "title": "Licence", "number": "", "starts": "2021-07-01" if months == 12 else "2019-07-01",
        "ends": "", "birth_month": None, "extra": 0, "chosen": [], "excluded": [], "added": added.isoformat(),
        "done": [{"key": key, "day": day.isoformat()} for key, day in (done or {}).items()],
    }  # fmt: skip

    def heaps(asked: Question) -> list[dict[str, Any]]:
        there = minutes and asked.end == ENDS.isoformat()
        return [{"categories": "[]", "minutes": minutes, "report": report, "taken_out": 0}] if there else []

    def stood(period: Period) -> LicenceNow:
        return licence_now(licence, rule_set, heaps, today, period=period)

    now = licence_now(licence, rule_set, heaps, today)
    return now, left_undone(now, stood)


def told(today: date, *rules: dict[str, Any], **more: Any) -> Ended | None:
    _, then = on(today, *rules, **more)
    return ended(then) if then is not None else None


def after(days: int) -> date:
    return ENDS + timedelta(days=days)


@pytest.mark.parametrize(
    "rules, last_on_today, last_on_card",
    [
        pytest.param([], 180, 180, id="no rule says until when: half a year"),
        pytest.param([WITHIN], 60, 180, id="what was done can be entered for 60 days"),
        pytest.param([{"rule": "report_within", "days": 300}], 300, 300, id="for 300 days"),
        pytest.param([WINDOW], 62, 180, id="it is renewed until 31 August"),
        pytest.param([WINDOW, WITHIN], 62, 180, id="the later of the two"),
        pytest.param([{"rule": "window", "from": "01-01", "to": "03-31"}], 180, 180, id="renewed before the end"),
    ],
)
def test_it_is_told_from_the_day_after_as_long_as_it_can_be_put_right(
    rules: list[dict[str, Any]], last_on_today: int, last_on_card: int
) -> None:
    for days in (0, 1, 59, 60, 61, 62, 63, 179, 180, 181, 299, 300, 301):
        _, then = on(after(days), TOTAL, *rules)
        assert (then is not None) is (1 <= days <= last_on_card), days
        assert (then is not None and ended(then) is not None) is (1 <= days <= last_on_today), days


def test_it_says_when_it_ended_what_is_missing_and_until_when_it_can_be_put_right() -> None:
    found = told(after(1), TOTAL, TALK, WITHIN, WINDOW, minutes=60)
    assert found == Ended(
        "l", "Licence", ENDS, Fraction(540), 60, "hour", "hours", ("Talk",), 0, after(60), date(2022, 8, 31)
    )
    later = told(after(61), TOTAL, TALK, WITHIN, WINDOW, minutes=60)
    assert later is not None
    assert (later.report_by, later.renew_by) == (None, date(2022, 8, 31))


def test_more_that_is_missing_of_a_minimum_is_what_is_missing() -> None:
    found = told(after(1), TOTAL, {"rule": "minimum", "category": "a", "units": 4}, minutes=480)
    assert found is not None
    assert found.missing == 240


def test_what_is_asked_for_each_year_is_named_once() -> None:
    found = told(after(1), TALK, months=36)
    assert found is not None
    assert (found.undone, found.missing) == (("Talk",), 0)


def test_a_period_in_which_all_is_there_is_told_only_while_something_of_it_is_to_be_reported() -> None:
    assert told(after(1), TOTAL, WITHIN, minutes=600, report="in_time") is None
    found = told(after(1), TOTAL, WITHIN, minutes=600, report="open")
    assert found is not None
    assert (found.unreported, found.missing, found.report_by) == (1, 0, after(60))


@pytest.mark.parametrize(
    "more, is_told",
    [
        ({"added": after(-1)}, True),
        ({"added": after(0)}, True),
        ({"added": after(1)}, False),
        ({"added": after(1), "minutes": 60}, True),
        ({"added": after(1), "done": {"talk": date(2022, 1, 1)}}, True),
    ],
)
def test_a_period_that_was_over_before_the_licence_came_is_told_only_if_something_of_it_is_known(
    more: dict[str, Any], is_told: bool
) -> None:
    assert (told(after(1), TOTAL, TALK, **more) is not None) is is_told


def test_what_is_settled_is_not_told_but_of_the_period_that_was_meant() -> None:
    assert told(after(1), TOTAL, done={SETTLED: ENDS}) is None
    assert told(after(1), TOTAL, done={SETTLED: after(-365)}) is not None
    assert told(after(1), TOTAL, done={SETTLED: after(365)}) is not None


def test_the_first_period_has_none_before_it() -> None:
    assert on(after(0), TOTAL)[1] is None


def test_of_one_licence_both_periods_can_be_told() -> None:
    now, then = on(after(190), TOTAL, {"rule": "report_within", "days": 365})
    assert then is not None
    of_then, of_now = ended(then), notice(now)
    assert of_then is not None
    assert of_now is not None
    assert (of_then.licence_id, of_now.id) == ("l", "l")
    assert of_then.id != of_now.id
