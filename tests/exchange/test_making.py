"""Generated portfolios: the same number, seed and day, the same records, within one working life, all done by today."""

import re
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest

from portfolio import paths
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import renewal
from portfolio.core.queries.roles import roles_held
from portfolio.core.queries.standards import aligned, standards
from portfolio.core.queries.timeline import timeline
from portfolio.core.records import (
    KINDS,
    Alignment,
    Framework,
    Goal,
    Packet,
    Part,
    Person,
    Programme,
    Rating,
    Record,
    StandardRating,
    Step,
    TimeEntry,
)
from portfolio.exchange.making import generate as making
from portfolio.exchange.making.generate import LONGEST_AHEAD, MOST_DAYS, generate, last_school_year
from portfolio.growth.renewal.licence import licence_now

TODAY = date(2026, 11, 22)
MADE = ("credential", "programme", "position", "practice", "reflection", "goal", "time_entry", "attachment", "packet")
DAYS = (
    "SELECT min(day) FROM (SELECT earned AS day FROM credential UNION SELECT day FROM practice"
    " UNION SELECT day FROM reflection UNION SELECT day FROM time_entry UNION SELECT started FROM programme)"
)
PLANNED = {"due", "expires", "start", "end"}
"""Days that may lie ahead: what is planned, what runs out, and the period of the packet."""


def generated(folder: Path, entries: int, seed: int, today: date = TODAY) -> Portfolio:
    portfolio = Portfolio.create(folder, device="d" * 32, name="Ann")
    generate(portfolio, entries, seed, today)
    return portfolio


def every(portfolio: Portfolio) -> list[Record]:
    """All that was generated: the person was there before, made by the clock."""
    return [record for kind in KINDS.values() if kind is not Person for record in portfolio.find(kind)]


@pytest.mark.parametrize("entries", [8, 300])
def test_every_kind_is_there_and_one_packet_for_the_last_school_year(entries: int, tmp_path: Path) -> None:
    portfolio = generated(tmp_path / "a", entries, 3)
    assert [kind for kind in MADE if not portfolio.find(KINDS[kind])] == []
    (packet,) = portfolio.find(Packet)
    assert (packet.start, packet.end) == (date(2025, 9, 1), date(2026, 8, 31))
    portfolio.close()


@pytest.mark.parametrize("entries, seed", [(1, 1), (7, 1), (299, 5), (500, 6)])
def test_the_timeline_holds_exactly_as_many_entries_as_were_asked_for(entries: int, seed: int, tmp_path: Path) -> None:
    portfolio = generated(tmp_path / "a", entries, seed)
    assert len(timeline(portfolio.connection)) == entries
    portfolio.close()


@pytest.mark.parametrize("today", [TODAY, date(2024, 2, 29), date(2031, 8, 31)])
@pytest.mark.parametrize("days", [20, 732])
def test_what_is_done_lies_before_today_and_only_plans_lie_ahead(
    today: date, days: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Within 20 days nearly all that was begun is still under way; within two years nearly all of it is over.
    monkeypatch.setattr(making, "LEAST_DAYS", days)
    monkeypatch.setattr(making, "ENTRIES_A_DAY", 1000)
    portfolio = generated(tmp_path / "a", 400, 1, today)
    records = every(portfolio)
    late = [
        (type(record).__name__, name, day)
        for record in records
        for name, day in record.model_dump().items()
        if isinstance(day, date) and name not in PLANNED
        # A `datetime` is a `date` too: when the record was made.
        if (day.date() if name in ("created", "changed", "at") else day) >= today  # type: ignore[attr-defined]
    ]
    assert late == []
    ahead = {type(record) for record in records if (getattr(record, "due", None) or date.min) > today}
    assert ahead == {Goal, Programme}
    assert {goal.state for goal in portfolio.find(Goal) if goal.due and goal.due > today} == {"under_way"}
    planned = [row.day for row in timeline(portfolio.connection) if row.day > today.isoformat()]
    assert planned
    assert max(planned) <= (today + timedelta(days=LONGEST_AHEAD)).isoformat()
    portfolio.close()


def test_steps_and_modules_are_ticked_in_order_and_never_after_the_end(tmp_path: Path) -> None:
    portfolio = generated(tmp_path / "a", 400, 1)
    goals = {goal.id: goal for goal in portfolio.find(Goal)}
    programmes = {one.id: one for one in portfolio.find(Programme)}
    ticked = [(step.goal_id, step.position, step.done) for step in portfolio.find(Step) if step.done]
    ticked += [(part.programme_id, part.position, part.done) for part in portfolio.find(Part) if part.done]
    assert sorted(ticked) == sorted(ticked, key=lambda one: (one[0], one[2]))
    for owner, _, day in ticked:
        end = goals[owner].due if owner in goals else programmes[owner].finished
        assert end is None or day <= end
    portfolio.close()


def test_only_reflections_are_written_in_markdown(tmp_path: Path) -> None:
    portfolio = Portfolio.create(tmp_path / "a", device="d" * 32, name="Ann")
    generate(portfolio, 200, 1, TODAY, frameworks=paths.resource("frameworks"))
    marked = {
        (type(record).__name__, name)
        for record in every(portfolio)
        for name, text in record.model_dump().items()
        if isinstance(text, str) and re.search(r"\*\*|^(?:- |> )", text, re.MULTILINE)
    }
    assert marked == {("Reflection", "text")}
    portfolio.close()


def test_the_same_seed_makes_the_same_records_and_another_makes_others(tmp_path: Path) -> None:
    made = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        portfolio = generated(tmp_path / name, 60, seed)
        made.append([portfolio.find(KINDS[kind]) for kind in MADE])
        portfolio.close()
    assert made[0] == made[1] != made[2]


def test_on_another_day_the_same_seed_makes_the_same_entries_moved(tmp_path: Path) -> None:
    lists = []
    for name, today in (("a", TODAY), ("b", TODAY + timedelta(days=3))):
        portfolio = generated(tmp_path / name, 60, 1, today)
        rows = timeline(portfolio.connection)
        lists.append([(row.id, row.title, (date.fromisoformat(row.day) - today).days) for row in rows])
        portfolio.close()
    assert lists[0] == lists[1]


@pytest.mark.parametrize(
    "today, first",
    [(date(2026, 8, 31), 2024), (date(2026, 9, 1), 2025), (date(2026, 12, 31), 2025), (date(2027, 1, 1), 2025)],
)
def test_the_last_school_year_is_one_that_is_over(today: date, first: int) -> None:
    assert last_school_year(today) == (date(first, 9, 1), date(first + 1, 8, 31))


def test_however_many_entries_they_fit_into_a_working_life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "ENTRIES_A_DAY", 0.005)  # as many days as 60,000 entries would ask for, and more
    portfolio = generated(tmp_path / "a", 300, 1)
    first = date.fromisoformat(portfolio.connection.execute(DAYS).fetchone()[0])
    assert 30 * 365 < (TODAY - first).days <= MOST_DAYS + 1
    portfolio.close()


@pytest.mark.parametrize("years, roles", [(2, 1), (8, 2), (40, 10)])
def test_roles_follow_one_another_without_a_gap_and_the_last_goes_on(
    years: int, roles: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "LEAST_DAYS", years * 365)
    monkeypatch.setattr(making, "ENTRIES_TO_A_ROLE", 12)
    portfolio = generated(tmp_path / "a", 160, 2)
    held = roles_held(portfolio.connection)
    portfolio.close()
    assert len(held) == roles
    assert [role.end == "" for role in held] == [False] * (roles - 1) + [True]
    for before, after in pairwise(held):
        assert date.fromisoformat(after.start) - date.fromisoformat(before.end) == timedelta(days=1)


def test_a_share_of_the_entries_shows_standards_and_the_entries_are_the_same_without(tmp_path: Path) -> None:
    lists = []
    for name, frameworks in (("a", paths.resource("frameworks")), ("b", None)):
        portfolio = Portfolio.create(tmp_path / name, device="d" * 32, name="Ann")
        generate(portfolio, 300, 4, TODAY, frameworks=frameworks)
        lists.append(timeline(portfolio.connection))
        shown = portfolio.find(Alignment)
        portfolio.close()
        assert bool(shown) == (frameworks is not None)
        if frameworks is not None:
            assert 0.1 < len({one.record_id for one in shown}) / 300 < 0.3
            assert {one.record_id for one in shown} <= {row.id for row in lists[0]}
            assert len({(one.record_id, one.standard_id) for one in shown}) == len(shown)
    assert lists[0] == lists[1]


def test_generated_standards_have_gaps_ratings_of_both_and_a_second_framework(tmp_path: Path) -> None:
    portfolio = Portfolio.create(tmp_path / "a", device="d" * 32, name="Ann")
    generate(portfolio, 600, 4, TODAY, frameworks=paths.resource("frameworks"))
    rated = {one.rater for one in portfolio.find(StandardRating)}
    leaves = {}
    for framework in portfolio.find(Framework):
        rows = [row for row in standards(portfolio.connection, framework.id) if row["leaf"]]
        shown = {row["standard_id"] for row in aligned(portfolio.connection, framework.id)}
        leaves[framework.pack] = sum(row["id"] in shown for row in rows if not row["code"].startswith("P"))
    portfolio.close()
    assert rated == {"self", "evaluator"}
    assert 20 <= leaves["england-ts-2011"] <= 24
    assert 5 <= leaves["intasc-2011"] <= 10


GROWTH = (
    "skill", "rating", "skill_evidence", "skill_target", "survey", "survey_run", "role", "role_need", "measurement",
    "review_point",
)  # fmt: skip


def test_with_the_packs_every_kind_of_growth_is_there_in_proportion_and_the_same_seed_makes_the_same(
    tmp_path: Path,
) -> None:
    made = []
    for name, entries in (("a", 300), ("b", 300), ("c", 1200)):
        portfolio = Portfolio.create(tmp_path / name, device="d" * 32, name="Ann")
        generate(portfolio, entries, 4, TODAY, frameworks=paths.resource("frameworks"))
        made.append({kind: portfolio.find(KINDS[kind]) for kind in GROWTH})
        portfolio.close()
    assert all(made[0].values())
    assert made[0] == made[1]
    counts = [{kind: len(records) for kind, records in one.items()} for one in made]
    for kind in ("skill_evidence", "measurement", "review_point"):
        assert counts[2][kind] > 2 * counts[0][kind]
    assert counts[2]["skill"] == counts[0]["skill"]
    days = [one.day for one in made[2]["rating"] if isinstance(one, Rating) and one.day]
    assert all(day < TODAY for day in days)
    assert {one.rater for one in made[2]["rating"] if isinstance(one, Rating)} == {
        "self",
        "manager",
        "peer",
        "students",
    }


def test_generated_hours_have_providers_categories_refunds_and_a_licence_for_which_some_of_them_count(
    tmp_path: Path,
) -> None:
    made = []
    for name in ("a", "b"):
        portfolio = Portfolio.create(tmp_path / name, device="d" * 32, name="Ann")
        generate(portfolio, 600, 4, TODAY, frameworks=paths.resource("frameworks"))
        made.append(
            {kind: portfolio.find(KINDS[kind]) for kind in ("time_entry", "licence", "rule_set", "time_repeat")}
        )
        connection = portfolio.connection
        (licence,), (rules,) = renewal.licences(connection), renewal.rule_sets(connection)
        standing = licence_now(licence, rules, partial(renewal.heaps, connection), TODAY).standing
        portfolio.close()
        assert 0 < standing.counted < standing.logged
    assert made[0] == made[1]
    entries = [one for one in made[0]["time_entry"] if isinstance(one, TimeEntry)]
    assert {one.approved for one in entries} == {"yes", "no", ""}
    assert {one.refund for one in entries} >= {"", "asked", "paid"}
    assert {one.currency for one in entries if one.amount_minor} == {"EUR", "GBP"}
    assert {"content", "mentoring", "language"} <= {key for one in entries for key in one.counts_as}
    assert any(one.units_hundredths for one in entries)
    assert all(one.refund_day is None or one.refund_day < TODAY for one in entries)
