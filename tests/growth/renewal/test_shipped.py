"""Every rule of every shipped set, each against the source that its file names. Those of America are beside."""

import json
from datetime import date

import pytest

from portfolio.growth.renewal.columns import COLUMNS
from portfolio.growth.renewal.periods import Period, periods
from portfolio.growth.renewal.standing import standing
from tests.growth.renewal.shipped import HOUR, NAMES, counted, data, heap, held, hours, rules


@pytest.mark.parametrize("name", NAMES)
def test_every_set_says_when_it_was_right_where_it_was_read_and_that_one_should_check(name: str) -> None:
    found = data(name)
    assert date.fromisoformat(found["as_of"]) <= date(2026, 12, 31)
    assert found["sources"] or name.startswith("contract")
    assert "Check with your authority" in found["notice"]
    assert found["id"].lower() == name
    assert set(found["columns"]) <= set(COLUMNS), "what its authority asks for is known"


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("us-")])
def test_authorities_of_the_united_states_write_as_people_do_there(name: str) -> None:
    words = json.dumps({key: value for key, value in data(name).items() if key != "rules"} | {
        "rules": [one.get("words", "") for one in data(name)["rules"]]
    }).casefold()  # fmt: skip
    assert not [one for one in ("licence", "pupil", "programme", "organis") if one in words]


@pytest.mark.parametrize(
    "name, minutes, months, begins",
    [
        ("us-ny-ctle", 60, 60, "birth_month"),  # 8 NYCRR 80-6.3: clock hours, in five years from the birth month
        ("us-tx-cpe-teacher", 60, 60, "issued"),  # 19 TAC 232.11 (a): clock-hours in each five years
        ("us-ma-pdp", 60, 60, "issued"),  # DESE: a PDP for an hour; 603 CMR 44.06: in five years
        ("us-il-pd", 60, 60, "issued"),  # 23 Ill. Adm. Code 25.800: hours, in five years
        ("gb-sct-pu", 60, 60, "issued"),  # GTCS: signed off every five years
        ("au-nsw-pd", 60, 60, "issued"),  # NESA: hours; five years for full-time teachers, from the accreditation
        ("contract-hours", 60, 12, "year"),  # a contract: hours of a school year
        ("contract-days", 360, 12, "year"),  # a contract: days of six hours, of a school year
    ],
)
def test_every_set_counts_in_its_unit_over_its_period_from_its_own_day(
    name: str, minutes: int, months: int, begins: str
) -> None:
    found = rules(name)
    assert (found.unit_minutes, found.period_months, found.begins) == (minutes, months, begins)
    assert held(name).months == months


# Scotland: GTC Scotland, key elements of Professional Update


def test_scotland_asks_for_no_hours_but_for_things_each_year_and_for_two_confirmations() -> None:
    """GTCS: details, PRD and self-evaluation each year; confirmed by oneself and the line manager by 1 July."""
    found = standing(
        held("gb-sct-pu"), Period(date(2021, 8, 1), date(2026, 7, 31)), [heap(20)], date(2026, 5, 1),
        done=[{"key": "prd", "day": "2022-06-01"}, {"key": "confirmed_self", "day": "2026-04-30"}],
    )  # fmt: skip
    assert (found.needed, found.missing, found.complete) == (0, 0, False)
    yearly = {key: [one.done for one in found.asked if one.key == key] for key in ("details", "prd", "self_evaluation")}
    nothing = [""] * 5
    assert yearly == {"details": nothing, "prd": ["2022-06-01", *nothing[1:]], "self_evaluation": nothing}
    last = [one for one in found.asked if one.key.startswith("confirmed")]
    assert [(one.key, one.due, bool(one.done)) for one in last] == [
        ("confirmed_self", date(2026, 7, 1), True), ("confirmed_manager", date(2026, 7, 1), False),
    ]  # fmt: skip


# New South Wales: NESA, professional development requirements, as changed on 16 August 2024


def test_new_south_wales_100_hours_in_five_years_or_seven_part_time_and_no_kinds() -> None:
    """NESA: 100 hours in five years, seven for part-time and casual teachers; no accredited or elective hours."""
    assert (hours(held("au-nsw-pd").needed), held("au-nsw-pd").months, held("au-nsw-pd").minimums) == (100, 60, {})
    assert held("au-nsw-pd", "part_time").months == 84


@pytest.mark.parametrize("category", ["planning", "staff_meeting", "event"])
def test_new_south_wales_what_does_not_count(category: str) -> None:
    """NESA: not programming and planning, administrative staff meetings, coordinating events."""
    assert counted("au-nsw-pd", heap(3, category), heap(2)).minutes == 2 * HOUR


def test_new_south_wales_keeps_proof_for_twelve_months_after_the_period() -> None:
    """NESA: the log is kept for 12 months after the end of the maintenance period."""
    found = standing(held("au-nsw-pd"), Period(date(2021, 2, 1), date(2026, 1, 31)), [], date(2026, 1, 1))
    assert found.keep_until == date(2027, 1, 31)


def test_new_south_wales_names_five_priority_areas_and_asks_for_none() -> None:
    """NESA, priority areas: five; since 16 August 2024 none is mandatory, and the log names one if applicable."""
    five = ("curriculum", "mental_health", "disabilities", "aboriginal_education", "leadership")
    assert set(five) < set(rules("au-nsw-pd").categories)
    assert counted("au-nsw-pd", *(heap(1, area) for area in five)).minutes == 5 * HOUR
    assert "categories" in data("au-nsw-pd")["columns"]


# A contract


def test_a_contract_asks_for_hours_of_each_school_year() -> None:
    """Background of the Scottish source: 35 hours a year are contractual."""
    own = held("contract-hours")
    found = periods(rules("contract-hours"), own, date(2026, 1, 15), date(2026, 8, 1))
    assert (hours(own.needed), found.current) == (35, Period(date(2026, 8, 1), date(2027, 7, 31)))
    assert found.earlier == Period(date(2025, 8, 1), date(2026, 7, 31))


def test_a_contract_may_ask_for_days() -> None:
    assert held("contract-days").needed == 5 * 6 * HOUR
