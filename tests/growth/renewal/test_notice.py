"""What of a licence is worth a line today: its end, what is to be reported, what is to be done; and nothing else."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from portfolio.growth.renewal.licence import LicenceNow, licence_now
from portfolio.growth.renewal.notice import notice

STARTS = date(2021, 1, 1)
ENDS = date(2025, 12, 31)
TOTAL = {"rule": "total", "units": 10}


def on(today: date, *rules: dict[str, Any], done: tuple[str, ...] = (), heaps: tuple[Any, ...] = ()) -> LicenceNow:
    rule_set = {"title": "R", "rules": list(rules), "categories": [{"key": "a", "words": "Art"}], "choices": []}
    licence = {
        "id": "l", "title": "Licence", "number": "", "starts": STARTS.isoformat(), "ends": "", "birth_month": None,
        "extra": 0, "chosen": [], "excluded": [], "done": [{"key": "talk", "day": day} for day in done],
    }  # fmt: skip
    return licence_now(licence, rule_set, lambda _: heaps, today)


def heap(minutes: int, report: str = "", entries: int = 1) -> dict[str, Any]:
    return {"categories": "[]", "minutes": minutes, "report": report, "entries": entries, "taken_out": 0}


@pytest.mark.parametrize("days, said", [(181, False), (180, True), (1, True), (0, True)])
def test_the_end_is_said_within_half_a_year(days: int, said: bool) -> None:
    found = notice(on(ENDS - timedelta(days=days), TOTAL))
    assert (found is not None) is said
    if found is not None:
        assert (found.days, found.ends, found.missing) == (days, ENDS, Fraction(600))


def test_what_is_missing_of_a_minimum_counts_where_it_is_more() -> None:
    found = notice(on(ENDS, TOTAL, {"rule": "minimum", "category": "a", "units": 4}, heaps=(heap(480),)))
    assert found is not None
    assert found.missing == 240


def test_a_licence_that_is_met_says_so_when_it_ends() -> None:
    found = notice(on(ENDS, TOTAL, heaps=(heap(600),)))
    assert found is not None
    assert (found.complete, found.missing) == (True, 0)


def test_what_is_to_be_reported_is_said_at_any_time() -> None:
    rule = {"rule": "report_within", "days": 60}
    found = notice(on(date(2022, 1, 1), TOTAL, rule, heaps=(heap(60, "open", 3),)))
    assert found is not None
    assert (found.unreported, found.ends_soon) == (3, False)
    assert notice(on(date(2022, 1, 1), TOTAL, rule, heaps=(heap(60, "in_time", 3),))) is None


@pytest.mark.parametrize(
    "today, due",
    [
        (date(2022, 5, 31), None),
        (date(2022, 6, 1), date(2022, 7, 1)),
        (date(2022, 8, 30), date(2022, 7, 1)),
        (date(2022, 8, 31), None),
    ],
)
def test_what_is_to_be_done_is_said_from_30_days_before_to_60_after(today: date, due: date | None) -> None:
    rule = {"rule": "do", "key": "talk", "words": "Talk", "every": "year", "by": "07-01"}
    found = notice(on(today, rule))
    assert (found.to_do if found else None) == ((("Talk", due),) if due else None)


def test_what_was_done_is_not_said() -> None:
    rule = {"rule": "do", "key": "talk", "words": "Talk", "every": "year", "by": "07-01"}
    assert notice(on(date(2022, 6, 15), rule, done=("2022-02-01",))) is None


@pytest.mark.parametrize(
    "units, left, said", [(114, 7 * 57, True), (114, 7 * 57 - 1, True), (114, 7 * 57 + 1, False), (10, 182, False)]
)
def test_what_takes_two_hours_of_every_week_is_said_however_far_the_end_is(units: int, left: int, said: bool) -> None:
    """`left`: days, with today and the last one."""
    now = on(ENDS - timedelta(days=left - 1), {"rule": "total", "units": units})
    assert (notice(now) is not None) is said


def test_what_the_last_weeks_bring_in_time_is_not_said_before_the_last_half_year() -> None:
    today, total = ENDS - timedelta(days=398), {"rule": "total", "units": 150}
    rule_set = {"title": "R", "rules": [total], "categories": [], "choices": []}
    licence = {
        "id": "l", "title": "Licence", "number": "", "starts": (today - timedelta(days=70)).isoformat(),
        "ends": ENDS.isoformat(), "birth_month": None, "extra": 0, "chosen": [], "excluded": [], "done": [],
    }  # fmt: skip
    for hours, said in ((25, False), (5, True)):
        found = notice(licence_now(licence, rule_set, lambda _, hours=hours: [heap(hours * 60)], today))
        assert (found is not None) is said, hours
