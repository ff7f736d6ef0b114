"""Roles, skills and surveys are found by the words they are called by, as one types and by the command."""

from datetime import date

from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.growth_typed import growth_typed
from portfolio.core.queries.search import found_entries
from portfolio.core.records import Rating, Role, RoleNeed, Skill, Survey, SurveyRun, build


def names(portfolio: Portfolio, typed: str, most: int = 6) -> dict[str, list[str]]:
    """What is found, by kind, without kinds of which nothing is."""
    return {
        kind: [f"{one.title} ({one.about})" if one.about else one.title for one in found]
        for kind, found in growth_typed(portfolio.connection, typed, most).items()
        if found
    }


def test_beginnings_of_words_find_a_role_by_its_title_its_line_of_work_and_its_place(portfolio: Portfolio) -> None:
    here, there = (
        build(Role, title="Deputy head", track="Leadership", place=place) for place in ("Riverside", "Hillside")
    )
    portfolio.apply(added("Add", here, there, build(Role, title="Head of year", track="Pastoral")))
    both = ["Deputy head (Leadership · Hillside)", "Deputy head (Leadership · Riverside)"]
    assert sorted(names(portfolio, "dep")["role"]) == both
    assert names(portfolio, "lead river") == {"role": ["Deputy head (Leadership · Riverside)"]}
    assert names(portfolio, "head")["role"][0] == "Head of year (Pastoral)"  # its title begins so
    assert names(portfolio, "eputy") == names(portfolio, "  ") == {}
    portfolio.apply(trashed("Bin", here, there))
    assert names(portfolio, "dep") == {}


def test_each_kind_stands_by_itself_and_no_more_than_so_many_of_it(portfolio: Portfolio) -> None:
    skills = [build(Skill, title=f"Leading {number}", area="With others") for number in range(9)]
    portfolio.apply(added("Add", *skills, build(Role, title="Leading teacher"), build(Survey, title="Leading, seen")))
    found = growth_typed(portfolio.connection, "leading", 4)
    assert {kind: len(rows) for kind, rows in found.items()} == {"role": 1, "skill": 4, "survey": 1}


def test_the_command_finds_them_too_by_whatever_words_they_hold(portfolio: Portfolio) -> None:
    skill = build(Skill, title="Questioning", text="Zebra questions")
    role = build(Role, title="Coach", closes=date(2027, 1, 14))
    survey = build(Survey, title="How I teach", description="zebra")
    portfolio.apply(
        added(
            "Add", skill, role, survey,
            build(RoleNeed, role_id=role.id, words_asked="Experience with zebras"),
            build(Rating, skill_id=skill.id, rater="self", level="secure", note="as a zebra"),
            build(SurveyRun, survey_id=survey.id, title="Year 8", note="zebra", day=date(2026, 5, 1)),
        )
    )  # fmt: skip
    found = {(hit.kind, hit.title, hit.day) for hit in found_entries(portfolio.connection, "zebra")}
    assert found == {
        ("skill", "Questioning", ""), ("role", "Coach", "2027-01-14"), ("survey", "How I teach", ""),
        ("survey_run", "Year 8", "2026-05-01"),
    }  # fmt: skip
    portfolio.apply(trashed("Bin", role))
    assert "role" not in {hit.kind for hit in found_entries(portfolio.connection, "zebra")}
