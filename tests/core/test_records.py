"""What a record may hold, and what the tables themselves refuse."""

import sqlite3
from datetime import date

import pytest

from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import KINDS, Credential, Goal, Reflection, Step, TimeEntry, build, with_fields


@pytest.mark.parametrize("due", ["0206-11-01", "20226-01-01", "1812-01-01", "yesterday-ish"])
def test_a_date_nobody_can_mean_is_refused_with_a_sentence(due: str) -> None:
    with pytest.raises(PortfolioError, match="cannot be"):
        build(Goal, title="Read more", due=due)


def test_a_record_starts_with_an_id_and_its_moments() -> None:
    goal = build(Goal, title="Read more")
    assert len(goal.id) == 32
    assert goal.created.tzinfo is not None
    assert goal.trashed is None


def test_only_what_was_told_in_confidence_starts_private() -> None:
    started = {name: kind.model_fields["privacy"].default for name, kind in KINDS.items()}
    private = {name for name, privacy in started.items() if privacy == "private"}
    assert private == {"reflection", "conversation", "known_person", "rating", "skill_target", "survey_run", "role"}


def test_a_copy_with_other_fields_leaves_the_first_as_it_was() -> None:
    goal = build(Goal, title="Read more")
    other = with_fields(goal, title="Read less")
    assert (goal.title, other.title, other.id) == ("Read more", "Read less", goal.id)
    assert other.changed >= goal.changed


def test_a_field_that_does_not_exist_is_a_bug_and_says_so() -> None:
    with pytest.raises(TypeError, match="colour"):
        build(Goal, title="Read more", colour="red")


def test_text_of_a_megabyte_in_any_script_comes_back_as_it_went_in(portfolio: Portfolio) -> None:
    text = "سلام 👩🏽‍🏫 " * 60_000
    reflection = build(Reflection, title="Long", text=text)
    portfolio.apply(added("Write", reflection))
    found = portfolio.get(Reflection, reflection.id)
    assert found is not None
    assert found.text == text


def test_what_cannot_be_stored_is_taken_out_of_a_text_before_it_is_lost_at_writing(portfolio: Portfolio) -> None:
    reflection = build(Reflection, title="a\ud800b", text="before\x00after")
    portfolio.apply(added("Write", reflection))
    found = portfolio.get(Reflection, reflection.id)
    assert found is not None
    assert (found.title, found.text) == ("a?b", "beforeafter")


def test_a_reflection_of_any_day_keeps_its_list_fields_and_dates(portfolio: Portfolio) -> None:
    credential = build(Credential, title="B", earned=date(2019, 5, 1), skills=["Feedback", "قراءة"], minutes=90)
    portfolio.apply(added("Add", credential))
    assert portfolio.get(Credential, credential.id) == credential


@pytest.mark.parametrize(
    "sql, values",
    [
        ("UPDATE goal SET state = ?", ("nearly",)),
        ("UPDATE goal SET due = ?", ("next week",)),
        ("UPDATE goal SET learners = ?", ("many",)),
        ("UPDATE goal SET privacy = ?", ("secret",)),
        ("UPDATE goal SET title = ?", (None,)),
        ("INSERT INTO step SELECT lower(hex(randomblob(16))), created, changed, privacy, NULL, ?, 0, 'x', NULL, NULL"
         " FROM goal", ("nowhere",)),
    ],
)  # fmt: skip
def test_sqlite_itself_refuses_what_a_record_may_not_hold(
    portfolio: Portfolio, sql: str, values: tuple[object, ...]
) -> None:
    portfolio.apply(added("Add", build(Goal, title="Read more")))
    with pytest.raises(sqlite3.IntegrityError):
        portfolio.connection.execute(sql, values)


def test_minutes_of_a_time_entry_are_more_than_none(portfolio: Portfolio) -> None:
    with pytest.raises(PortfolioError, match="minutes"):
        build(TimeEntry, day=date(2026, 1, 1), minutes=0)


def test_every_kind_names_itself_in_messages() -> None:
    assert build(Step, goal_id="0" * 32, title="Ask").label() == "Ask"
    assert build(Reflection).label() == "reflection"
