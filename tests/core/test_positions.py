"""Roles held: they stand on the timeline at their first day, everything knows them, and the week has its plan."""

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from portfolio.core.bin import put_back, trashed_entries
from portfolio.core.change import added, edited, trashed
from portfolio.core.emptying import empty
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.audience import rows
from portfolio.core.queries.collection import collection
from portfolio.core.queries.entry import entry
from portfolio.core.queries.roles import roles_held
from portfolio.core.queries.search import find
from portfolio.core.queries.timeline import loose_files, timeline
from portfolio.core.queries.today import is_fresh
from portfolio.core.queries.week_plan import week_plan
from portfolio.core.queries.year_ago import memory
from portfolio.core.records import Attachment, Link, Person, Position, Reflection, build

TEACHER = {"title": "Class teacher", "place": "Riverside", "started": date(2021, 9, 1), "ended": date(2024, 8, 31)}
LEAD = {"title": "Maths lead", "place": "Hillcrest", "started": date(2024, 9, 1), "level": "Middle leader"}


@pytest.fixture
def roles(portfolio: Portfolio) -> tuple[Position, Position]:
    teacher, lead = build(Position, **TEACHER), build(Position, **LEAD)
    portfolio.apply(added("Two roles", teacher, lead))
    return teacher, lead


def test_role_stands_on_the_timeline_at_its_first_day(portfolio: Portfolio, roles: tuple[Position, Position]) -> None:
    shown = [(row.day, row.title, row.detail, row.state) for row in timeline(portfolio.connection)]
    assert shown == [
        ("2024-09-01", "Maths lead", "Hillcrest", ""),
        ("2021-09-01", "Class teacher", "Riverside", "2024-08-31"),
    ]
    assert not is_fresh(portfolio.connection)


def test_roles_held_come_in_order_and_only_to_whom_they_are_shown(
    portfolio: Portfolio, roles: tuple[Position, Position]
) -> None:
    teacher, lead = roles
    undated = build(Position, title="Tutor")
    portfolio.apply(added("One more", undated))
    portfolio.apply(edited("Hide", teacher, privacy="private"))
    held = [(role.title, role.start, role.end) for role in roles_held(portfolio.connection)]
    assert held == [("Class teacher", "2021-09-01", "2024-08-31"), ("Maths lead", "2024-09-01", "")]
    assert [role.id for role in roles_held(portfolio.connection, "evaluator")] == [lead.id]
    assert roles_held(portfolio.connection, "public") == []
    assert {row["title"] for row in rows(portfolio.connection, "position", "evaluator")} == {"Maths lead", "Tutor"}


def test_role_is_found_by_its_place_and_level_and_opens_with_what_hangs_on_it(
    portfolio: Portfolio, roles: tuple[Position, Position]
) -> None:
    _, lead = roles
    thought = build(Reflection, title="What leading is")
    tie = build(
        Link, source_kind="reflection", source_id=thought.id, target_kind="position", target_id=lead.id, role="about"
    )
    portfolio.apply(added("Think", thought, tie))
    assert [(hit.kind, hit.id) for hit in find(portfolio.connection, "middle hillcrest")] == [("position", lead.id)]
    opened = entry(portfolio.connection, "position", lead.id)
    assert opened is not None
    assert [one.title for one in opened.reflections] == ["What leading is"]
    back = entry(portfolio.connection, "reflection", thought.id)
    assert back is not None
    assert [(one.kind, one.title, one.detail) for one in back.about] == [("position", "Maths lead", "Hillcrest")]


def test_file_that_proves_a_role_is_no_entry_of_its_own(portfolio: Portfolio, roles: tuple[Position, Position]) -> None:
    digest = portfolio.attachments.add(b"contract")
    file = build(Attachment, name="contract.pdf", sha256=digest, size=8)
    tie = build(
        Link, source_kind="attachment", source_id=file.id, target_kind="position", target_id=roles[1].id,
        role="evidence",
    )  # fmt: skip
    portfolio.apply(added("Proof", file, tie))
    assert loose_files(portfolio.connection) == 0
    portfolio.apply(trashed("Away", roles[1]))
    assert loose_files(portfolio.connection) == 1


def test_collection_holds_roles_with_their_last_day(portfolio: Portfolio, roles: tuple[Position, Position]) -> None:
    found = {row.title: (row.kind, row.by, row.day, row.ends, row.state) for row in collection(portfolio.connection)}
    assert found == {
        "Class teacher": ("position", "Riverside", "2021-09-01", "2024-08-31", "finished"),
        "Maths lead": ("position", "Hillcrest", "2024-09-01", "", "under_way"),
    }


def test_role_comes_back_from_the_bin_and_goes_for_good(portfolio: Portfolio, roles: tuple[Position, Position]) -> None:
    teacher, _ = roles
    portfolio.apply(trashed("Away", teacher))
    (thrown,) = trashed_entries(portfolio.connection)
    assert (thrown.kind, thrown.title) == ("position", "Class teacher")
    portfolio.apply(put_back(portfolio, "Back", [thrown]))
    assert len(timeline(portfolio.connection)) == 2
    again = portfolio.get(Position, teacher.id)
    assert again is not None
    portfolio.apply(trashed("Away", again))
    assert empty(portfolio).entries == 1
    assert portfolio.get(Position, teacher.id) is None


def test_beginning_of_a_role_is_remembered_in_later_years(portfolio: Portfolio, roles: object) -> None:
    found = memory(portfolio.connection, date(2026, 9, 2))
    assert found is not None
    assert (found.kind, found.title, found.years) == ("position", "Maths lead", 2)


def test_role_cannot_end_before_it_began(portfolio: Portfolio) -> None:
    with pytest.raises(IntegrityError):  # no editor lets it come so far
        portfolio.apply(added("Wrong", build(Position, title="X", started=date(2024, 9, 1), ended=date(2024, 8, 31))))
    assert timeline(portfolio.connection) == []


@pytest.mark.parametrize(
    "least, most, plan",
    [
        (None, None, None),
        (240, 480, (240, 480)),
        (120, None, (120, 120)),
        (900, None, (900, 900)),
        (None, 900, (0, 900)),
        (None, 60, (0, 60)),
        (480, 240, (240, 480)),
        (0, 0, (0, 0)),
    ],
)
def test_plan_of_the_week_is_whole_whatever_was_said(
    least: int | None, most: int | None, plan: tuple[int, int] | None, portfolio: Portfolio
) -> None:
    (person,) = portfolio.find(Person)
    portfolio.apply(edited("Plan", person, weekly_least=least, weekly_most=most))
    assert week_plan(portfolio.connection) == plan


def test_week_has_no_more_minutes_than_it_has() -> None:
    with pytest.raises(PortfolioError):
        build(Person, weekly_most=10_081)
