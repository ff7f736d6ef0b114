"""Hours that a certificate states are told until an entry stands for them, or she leaves them out."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.stated_hours import stated_hours
from portfolio.core.records import Attachment, Credential, Licence, Link, Part, Programme, TimeEntry, build, kind_of
from portfolio.core.stated import logged

EARNED = date(2026, 3, 1)


def certificate(**fields: Any) -> Credential:
    return build(Credential, **{"title": "First aid", "earned": EARNED, "minutes": 480, "kind": "certificate"} | fields)


def spent(**fields: Any) -> TimeEntry:
    return build(TimeEntry, **{"title": "Evening", "day": EARNED, "minutes": 60} | fields)


def tied(source: Any, target: Any, role: str = "toward") -> Link:
    return build(Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target),
                 target_id=target.id, role=role)  # fmt: skip


def told(portfolio: Portfolio, start: str = "2026-01-01", end: str = "2026-12-31") -> list[str]:
    return [one.title for one in stated_hours(portfolio.connection, start, end)]


def test_those_of_the_days_are_told_with_what_an_entry_needs(portfolio: Portfolio) -> None:
    one = certificate(issuer="Red Cross", privacy="public")
    portfolio.apply(added("Add", one))
    (found,) = stated_hours(portfolio.connection, "2026-03-01", "2026-03-01")
    assert found == (one.id, "First aid", "Red Cross", "2026-03-01", 480, "public")
    assert told(portfolio, "2026-03-02", "2026-12-31") == []
    assert told(portfolio, "2026-01-01", "2026-02-28") == []


@pytest.mark.parametrize(
    "fields", [{"minutes": None}, {"minutes": 0}, {"minutes": 60_001}, {"earned": None}, {"kind": "licence"}]
)
def test_what_states_no_hours_of_a_day_is_not_told(portfolio: Portfolio, fields: dict[str, Any]) -> None:
    portfolio.apply(added("Add", certificate(**fields)))
    assert told(portfolio, "2000-01-01", "2030-01-01") == []


def _for_it(one: Credential, entry: TimeEntry) -> list[Any]:
    return [entry, tied(entry, one)]


def _shown_by_it(one: Credential, entry: TimeEntry) -> list[Any]:
    return [entry, tied(one, entry, "evidence")]


def _shown_by_an_earlier_version(one: Credential, entry: TimeEntry) -> list[Any]:
    older = certificate(title="First aid, as it was", replaced_by_id=one.id)
    oldest = certificate(title="First aid, as it was at first", replaced_by_id=older.id)
    return [older, oldest, entry, tied(oldest, entry, "evidence")]


def _called_the_same(one: Credential, entry: TimeEntry) -> list[Any]:
    return [build(TimeEntry, title=" first AID", day=date(2026, 1, 12), minutes=30)]


Ties = Callable[[Credential, TimeEntry], list[Any]]


@pytest.mark.parametrize("ties", [_for_it, _shown_by_it, _shown_by_an_earlier_version, _called_the_same])
def test_an_entry_that_stands_for_it_is_enough(portfolio: Portfolio, ties: Ties) -> None:
    one, entry = certificate(), spent()
    portfolio.apply(added("Add", one))
    portfolio.apply(added("Log", *ties(one, entry)))
    assert told(portfolio) == []
    portfolio.apply(trashed("Away", *portfolio.find(TimeEntry)))
    assert told(portfolio) == ["First aid"]


@pytest.mark.parametrize("ties", [_for_it, _shown_by_it])
def test_what_only_cost_money_stands_for_no_hours_and_credits_do(portfolio: Portfolio, ties: Ties) -> None:
    one, entry = certificate(), spent(minutes=0, amount_minor=4900, currency="EUR")
    portfolio.apply(added("Add", one, *ties(one, entry)))
    assert told(portfolio) == ["First aid"]
    portfolio.apply(edited("Credits", entry, units_hundredths=100, unit="ceu"))
    assert told(portfolio) == []


def test_an_entry_that_is_shown_by_the_file_of_the_certificate_is_enough(portfolio: Portfolio) -> None:
    file = build(Attachment, purpose="original", name="first-aid.pdf", sha256="a" * 64)
    one, entry = certificate(original_id=file.id), spent()
    portfolio.apply(added("Add", file, one, entry, tied(file, entry, "evidence")))
    assert told(portfolio) == []


def test_one_of_the_same_title_long_before_is_another(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", certificate(), spent(title="First aid", day=date(2024, 3, 1))))
    assert told(portfolio) == ["First aid"]


@pytest.mark.parametrize("where", ["toward", "module", "below"])
def test_hours_for_the_programme_that_ended_in_it_are_enough(portfolio: Portfolio, where: str) -> None:
    programme, course = build(Programme, title="Nanodegree"), build(Programme, title="Course")
    part = build(Part, programme_id=programme.id, title="Module 1")
    one = certificate(programme_id=programme.id)
    entry = spent(part_id=part.id if where == "module" else None)
    ties = {"toward": [tied(entry, programme)], "module": [],
            "below": [tied(course, programme), tied(entry, course)]}[where]  # fmt: skip
    portfolio.apply(added("Add", programme, course, part, one))
    assert told(portfolio) == ["First aid"]
    portfolio.apply(added("Log", entry, *ties))
    assert told(portfolio) == []


def test_only_the_newest_version_is_told(portfolio: Portfolio) -> None:
    newer = certificate(title="First aid, renewed")
    portfolio.apply(added("Add", newer, certificate(replaced_by_id=newer.id)))
    assert told(portfolio) == ["First aid, renewed"]
    portfolio.apply(trashed("Away", newer))
    assert told(portfolio) == ["First aid"]


def test_what_was_left_out_of_a_licence_or_is_the_licence_is_not_told(portfolio: Portfolio) -> None:
    one, other = certificate(), certificate(title="The licence itself")
    licence = build(Licence, title="L", starts=date(2020, 1, 1), excluded=[one.id], credential_id=other.id)
    portfolio.apply(added("Add", one, other, licence))
    assert told(portfolio) == []
    portfolio.apply(edited("In again", licence, excluded=[]))
    assert told(portfolio) == ["First aid"]
    portfolio.history.undo()
    portfolio.apply(trashed("Away", licence))
    assert told(portfolio) == ["First aid", "The licence itself"]


def test_logging_them_makes_an_entry_of_each_shown_by_its_certificate_as_one_change(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", certificate(issuer="Red Cross", privacy="public"), certificate(title="Voice")))
    change = logged(stated_hours(portfolio.connection, "2026-01-01", "2026-12-31"))
    portfolio.apply(change)
    assert told(portfolio) == []
    first, second = sorted(portfolio.find(TimeEntry), key=lambda one: one.title)
    assert (first.title, first.day, first.minutes, first.provider, first.category, first.privacy) == (
        "First aid", EARNED, 480, "Red Cross", "", "public",
    )  # fmt: skip
    assert (second.title, second.provider, second.privacy) == ("Voice", "", "evaluator")
    shown = {link.target_id: link.source_id for link in portfolio.find(Link, role="evidence")}
    assert shown == {entry.id: portfolio.find(Credential, title=entry.title)[0].id for entry in (first, second)}
    portfolio.history.undo()
    assert portfolio.find(TimeEntry) == []
    assert told(portfolio) == ["First aid", "Voice"]


def test_one_alone_is_named_in_the_menu_of_undo() -> None:
    from portfolio.core.queries.stated_hours import Stated

    one = Stated("c" * 32, "First aid", "", "2026-03-01", 60, "evaluator")
    assert logged([one]).label == "Log “First aid”"
    assert logged([one, one._replace(id="d" * 32)]).label == "Log the hours of 2 certificates"
