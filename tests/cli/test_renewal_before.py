"""`renewal` also says what was left undone in the period before, which certificates' hours are not logged, and what
looks like one course told twice."""

from datetime import date, timedelta
from typing import Any

import pytest

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Credential, Licence, RuleSet, TimeEntry, build
from portfolio.growth.renewal.licence import SETTLED
from tests.cli.commands import Commands
from tests.cli.conftest import Made

TODAY = date.today()
ENDED = TODAY - timedelta(days=10)


@pytest.fixture
def mine(made: Made) -> Commands:
    return made("--name", "Amina")


def put(commands: Commands, *records: Any) -> None:
    portfolio = Portfolio.open(commands.home, device="d" * 32)
    try:
        portfolio.apply(added("Add", *records))
    finally:
        portfolio.close()


def licence(**fields: Any) -> list[Any]:
    worth = {"rule": "worth", "unit": "ceu", "units": 10}
    rules = build(RuleSet, title="State", rules=[{"rule": "total", "units": 10}, worth])
    return [rules, build(Licence, **{"title": "State", "rule_set_id": rules.id, "starts": date(2020, 1, 1),
                                     "ends": ENDED} | fields)]  # fmt: skip


def test_what_was_left_undone_is_said_until_it_is_settled(mine: Commands) -> None:
    put(mine, *licence(), build(TimeEntry, title="Course", day=ENDED, minutes=150))
    told = mine.run("renewal").stdout
    assert f"  the period before ended on {ENDED} with 7.5 hours still missing: see --earlier 1\n" in told
    assert mine.json("renewal", "State")["left_undone"] == {
        "end": str(ENDED),
        "missing": "7.5",
        "unreported": 0,
        "to_do": [],
    }
    assert "see --earlier" not in mine.run("renewal", "--earlier", "1").stdout


def test_settled_is_not_said_and_no_thing_that_was_done(mine: Commands) -> None:
    done = [{"key": SETTLED, "day": str(ENDED), "note": ""}]
    put(mine, *licence(done=done), build(TimeEntry, title="Course", day=ENDED, minutes=150))
    assert "the period before" not in mine.run("renewal").stdout
    assert mine.json("renewal", "State")["left_undone"] is None
    shown = mine.run("licence", "show", "State").stdout
    assert SETTLED not in shown
    assert f"Settled: the period until {ENDED}" in shown


def test_hours_of_certificates_that_are_not_logged_are_said_once(mine: Commands) -> None:
    put(
        mine, *licence(), *licence(title="Council"),
        build(Credential, title="First aid", earned=TODAY, minutes=480),
        build(Credential, title="Voice", earned=TODAY, minutes=150),
    )  # fmt: skip
    told = mine.run("renewal").stdout
    says = f"  10 h 30 min that certificates state are not logged: First aid ({TODAY}), Voice ({TODAY})\n"
    assert told.count(says) == 1
    assert [one["minutes"] for one in mine.json("renewal", "Council")["stated"]] == [480, 150]


def test_what_looks_like_one_course_told_twice_is_asked_about(mine: Commands) -> None:
    put(
        mine, *licence(), build(TimeEntry, title="Data", day=TODAY, minutes=60),
        build(TimeEntry, title="data", day=TODAY, units_hundredths=100, unit="ceu"),
    )  # fmt: skip
    told = mine.run("renewal", "--entries").stdout
    assert told.count(f"It looks like the same course as “Data” of {TODAY}: does it count twice?") == 1
    assert told.count(f"It looks like the same course as “data” of {TODAY}: does it count twice?") == 1
    entries = {one["title"]: one for one in mine.json("renewal", "State", "--entries")["entries"]}
    assert entries["data"]["same_as"] == entries["Data"]["id"]


def test_of_an_earlier_period_the_one_before_it_is_not_said(mine: Commands) -> None:
    rules = build(RuleSet, title="Month", rules=[{"rule": "total", "units": 10}], period_months=1)
    starts = TODAY - timedelta(days=200)
    days = [build(TimeEntry, title="Course", day=TODAY - timedelta(days=back), minutes=60) for back in range(150)]
    put(mine, rules, build(Licence, title="Month", rule_set_id=rules.id, starts=starts, extra=0), *days[::10])
    assert "see --earlier 1" in mine.run("renewal").stdout
    assert mine.json("renewal", "Month", "--earlier", "1")["left_undone"] is None


def test_a_certificate_that_was_left_out_is_no_entry_that_was_taken_out(mine: Commands) -> None:
    certificate, entry = (
        build(Credential, title="First aid", earned=TODAY, minutes=480),
        build(TimeEntry, title="Course", day=ENDED, minutes=150),
    )
    put(mine, *licence(excluded=[certificate.id, entry.id]), certificate, entry)
    assert "  Taken out: 1\n" in mine.run("licence", "show", "State").stdout
    assert "First aid" not in mine.run("renewal").stdout
