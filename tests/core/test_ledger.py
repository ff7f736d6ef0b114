"""The ledger tells time and money by what they were for: each entry where it belongs, and no sum of two currencies."""

from collections import Counter
from datetime import date
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.ledger import (
    By,
    Money,
    Total,
    cost_of,
    entries,
    entries_of,
    refunds,
    totals,
)
from portfolio.core.records import (
    Alignment,
    Attachment,
    Conversation,
    Credential,
    Framework,
    Goal,
    Link,
    Programme,
    Record,
    Skill,
    SkillEvidence,
    Standard,
    TimeEntry,
    build,
    kind_of,
)

DAY = date(2026, 3, 2)


def spent(title: str = "Evening", **fields: Any) -> TimeEntry:
    return build(TimeEntry, **({"title": title, "day": DAY, "minutes": 60} | fields))


def toward(entry: TimeEntry, aim: Record) -> Link:
    return build(Link, source_kind="time_entry", source_id=entry.id, target_kind=kind_of(aim), target_id=aim.id,
                 role="toward")  # fmt: skip


# The list


def test_entries_come_newest_first_and_page_by_page_without_gap_or_double(portfolio: Portfolio) -> None:
    logged = [spent(f"{number}", day=date(2026, 1, 1 + number // 3)) for number in range(20)]
    portfolio.apply(added("Log", *logged))
    seen: list[str] = []
    before: tuple[str, str] | None = None
    for _ in range(7):
        page = entries(portfolio.connection, before=before, limit=3)
        seen += [row.id for row in page]
        before = (page[-1].day, page[-1].id)
    assert entries(portfolio.connection, before=before, limit=3) == []
    assert seen == [one.id for one in sorted(logged, key=lambda one: (one.day, one.id), reverse=True)]


def test_entries_of_a_period_are_those_of_its_first_and_last_day_too(portfolio: Portfolio) -> None:
    days = [date(2026, 2, 27), date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 2)]
    portfolio.apply(added("Log", *(spent(day=day) for day in days)))
    assert [row.day for row in entries(portfolio.connection, "2026-02-28", "2026-03-01")] == [
        "2026-03-01", "2026-02-28",
    ]  # fmt: skip


def test_an_entry_tells_what_it_was_first_for_and_how_many_pieces_prove_it(portfolio: Portfolio) -> None:
    course, goal = build(Programme, title="Inclusion"), build(Goal, title="Talk less")
    badge = build(Credential, title="Badge", kind="badge")
    file = build(Attachment, name="proof.pdf", sha256=portfolio.attachments.add(b"proof"), size=5)
    one, other = spent("Module 1"), spent("Reading", day=date(2026, 3, 1))
    proofs = [
        build(Link, source_kind=kind_of(by), source_id=by.id, target_kind="time_entry", target_id=one.id,
              role="evidence")
        for by in (file, badge)
    ]  # fmt: skip
    portfolio.apply(added("First", course, goal, badge, file, one, other, toward(one, course), *proofs))
    portfolio.apply(added("Then", toward(one, goal)))
    first, last = entries(portfolio.connection)
    assert (first.title, first.toward, first.proofs) == ("Module 1", "Inclusion", 2)
    assert (last.toward, last.proofs) == ("", 0)
    portfolio.apply(trashed("No proof", proofs[0]))
    assert entries_of(portfolio.connection, [one.id])[0].proofs == 1


def test_what_lies_in_the_bin_is_in_no_list_and_no_sum(portfolio: Portfolio) -> None:
    gone, kept = spent("Gone", refund="wanted", amount_minor=100, currency="EUR"), spent("Kept")
    portfolio.apply(added("Log", gone, kept))
    portfolio.apply(trashed("Away", gone))
    connection = portfolio.connection
    assert [row.title for row in entries(connection)] == ["Kept"]
    assert entries_of(connection, [gone.id]) == []
    assert refunds(connection) == []
    assert totals(connection, "all") == [Total("", 1, 60, 60, ())]


# Sums


def test_sums_hold_own_time_and_each_purse_of_each_currency_apart(portfolio: Portfolio) -> None:
    portfolio.apply(
        added(
            "Log",
            spent(category="Course", amount_minor=1999, currency="EUR"),
            spent(category=" Course ", amount_minor=1, currency="EUR", own_time=False),
            spent(category="Course", amount_minor=500, currency="EUR", own_money=False),
            spent(category="Course", minutes=30, amount_minor=900, currency="JPY"),
            spent(category="Course", amount_minor=0, currency="USD"),
            spent(category="Reading", minutes=15),
            spent(minutes=500),
        )
    )
    assert totals(portfolio.connection, "category") == [
        Total("Course", 5, 270, 210, (Money("EUR", True, 2000), Money("EUR", False, 500), Money("JPY", True, 900))),
        Total("Reading", 1, 15, 15, ()),
        Total("", 1, 500, 500, ()),
    ]


def test_an_entry_without_time_is_in_the_money_and_in_no_hour(portfolio: Portfolio) -> None:
    course = build(Programme, title="Inclusion")
    fee, evening = spent("Fee", minutes=0, amount_minor=30_000, currency="USD"), spent()
    portfolio.apply(added("Log", course, fee, evening, toward(fee, course), toward(evening, course)))
    (total,) = totals(portfolio.connection, "programme")
    assert (total.key, total.entries, total.minutes, total.money) == (
        course.id, 2, 60, (Money("USD", True, 30_000),),
    )  # fmt: skip
    assert cost_of(portfolio.connection, "programme", course.id) == total._replace(key="")
    assert cost_of(portfolio.connection, "goal", course.id) == Total("", 0, 0, 0, ())


class Made(NamedTuple):
    fields: dict[str, Any]
    aims: tuple[int, ...]


ENTRIES = st.builds(
    Made,
    st.fixed_dictionaries(
        {
            "day": st.dates(date(2025, 12, 25), date(2026, 4, 10)),
            "minutes": st.sampled_from([0, 1, 45, 600]),
            "amount_minor": st.sampled_from([None, 0, 1, 999]),
            "own_time": st.booleans(),
            "own_money": st.booleans(),
            "category": st.sampled_from(["", " ", "Course", "Course ", "Ünder"]),
            "provider": st.sampled_from(["", "Riverside"]),
            "topic": st.sampled_from(["", "UDL", "Talk"]),
            "units_hundredths": st.just(100),
            "unit": st.just("ects"),
        }
    ),
    st.lists(st.integers(0, 11), max_size=4, unique=True).map(tuple),
)
BYS: tuple[By, ...] = (
    "all", "category", "provider", "topic", "month", "programme", "goal", "credential", "conversation", "skill",
    "standard",
)  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=st.lists(ENTRIES, max_size=12), currency=st.sampled_from(["EUR", "JPY"]))
def test_every_sum_is_that_of_its_entries_one_by_one(
    made: list[Made], currency: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    portfolio = Portfolio.create(tmp_path_factory.mktemp("sums") / "p", device="d" * 32)
    whole = build(Framework, title="Standards")
    aims: list[Record] = [
        *(build(Programme, title=f"P{at}") for at in range(2)), *(build(Goal, title=f"G{at}") for at in range(2)),
        *(build(Credential, title=f"C{at}", kind="badge") for at in range(2)),
        *(build(Conversation, title=f"T{at}", day=DAY) for at in range(2)), *(build(Skill, title=f"S{at}")
        for at in range(2)), *(build(Standard, framework_id=whole.id, title=f"N{at}") for at in range(2)),
    ]  # fmt: skip
    portfolio.apply(added("Aims", whole, *aims))
    logged = [
        build(TimeEntry, **one.fields, currency=currency if one.fields["amount_minor"] is not None else "")
        for one in made
    ]
    ties = [(entry, aims[at]) for entry, one in zip(logged, made, strict=True) for at in one.aims]
    portfolio.apply(added("Log", *logged, *(_tie(entry, aim) for entry, aim in ties)))
    for start, end in (("", ""), ("2026-01-01", ""), ("2026-01-01", "2026-03-31")):
        there = [one for one in logged if (not start or one.day.isoformat() >= start)
                 and (not end or one.day.isoformat() <= end)]  # fmt: skip
        for by in BYS:
            expected: Counter[tuple[str, str]] = Counter()
            for one in there:
                for key in _keys(by, one, ties):
                    expected[key, "entries"] += 1
                    expected[key, "minutes"] += one.minutes
                    expected[key, "own"] += one.minutes * one.own_time
                    expected[key, f"{one.currency} {one.own_money}"] += one.amount_minor or 0
            found: Counter[tuple[str, str]] = Counter()
            for total in totals(portfolio.connection, by, start, end):
                found[total.key, "entries"] = total.entries
                found[total.key, "minutes"], found[total.key, "own"] = total.minutes, total.own_minutes
                assert total.entries, "what nothing is left of is not told"
                assert all(money.minor for money in total.money)
                for money in total.money:
                    found[total.key, f"{money.currency} {money.own}"] = money.minor
            assert +found == +expected, by
    portfolio.close()


def _tie(entry: TimeEntry, aim: Record) -> Record:
    if isinstance(aim, Skill):
        return build(SkillEvidence, record_kind="time_entry", record_id=entry.id, skill_id=aim.id)
    if isinstance(aim, Standard):
        return build(Alignment, record_kind="time_entry", record_id=entry.id, standard_id=aim.id)
    return toward(entry, aim)


def _keys(by: By, entry: TimeEntry, ties: list[tuple[TimeEntry, Record]]) -> list[str]:
    if by in ("category", "provider", "topic"):
        return [str(getattr(entry, by)).strip()]
    if by in ("all", "month"):
        return ["" if by == "all" else entry.day.isoformat()[:7]]
    return [aim.id for tied, aim in ties if tied is entry and kind_of(aim) == by] or [""]


def test_what_is_no_longer_tied_is_among_those_for_nothing(portfolio: Portfolio) -> None:
    goal, skill, whole = build(Goal, title="Talk"), build(Skill, title="Talk"), build(Framework, title="Standards")
    standard = build(Standard, framework_id=whole.id, title="Talk")
    one = spent()
    ties = [_tie(one, aim) for aim in (goal, skill, standard)]
    portfolio.apply(added("Log", goal, skill, whole, standard, one, *ties))
    for by, aim in (("goal", goal), ("skill", skill), ("standard", standard)):
        assert [total.key for total in totals(portfolio.connection, by)] == [aim.id]  # type: ignore[arg-type]
    portfolio.apply(trashed("Untie", *ties))
    for by in BYS[5:]:
        assert totals(portfolio.connection, by) == [Total("", 1, 60, 60, ())]


# Refunds


def test_refunds_are_what_somebody_is_to_pay_back_or_has_the_newest_first(portfolio: Portfolio) -> None:
    money = {"amount_minor": 100, "currency": "EUR"}
    states = ("wanted", "asked", "paid", "refused")
    portfolio.apply(
        added("Log", spent("No"), *(spent(state, day=date(2026, 1, 1 + at), refund=state, **money)
                                    for at, state in enumerate(states)))
    )  # fmt: skip
    assert [row.refund for row in refunds(portfolio.connection)] == ["refused", "paid", "asked", "wanted"]
