"""`list skills|gaps|roles|moves|targets|surveys` and `what-if`: what stands there for a person and as JSON."""

from datetime import date, timedelta

import pytest

from portfolio.core.change import added, edited, joined
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Person, Position, Role, RoleNeed, Skill, Survey, TimeEntry, build
from tests.cli.commands import Commands
from tests.cli.conftest import Made

TODAY = date.today()


@pytest.fixture
def mine(made: Made) -> Commands:
    """One who taught, leads maths now, and aims to mentor: for that she needs two skills and a line of an advert."""
    commands = made("--name", "Amina")
    portfolio = Portfolio.open(commands.home, device="")
    coaching, talk = build(Skill, title="Coaching"), build(Skill, title="Talk")
    mentor = build(Role, title="Mentor", rank=3, track="Advising", aimed=True, by=date(2030, 9, 1))
    needs = [
        build(RoleNeed, role_id=mentor.id, skill_id=coaching.id, level="secure", weight=3, words_asked="Coaching"),
        build(RoleNeed, role_id=mentor.id, skill_id=talk.id, level="developing", words_asked="Talk", position=1),
        build(RoleNeed, role_id=mentor.id, words_asked="Led a team", weight=1, position=2),
    ]
    held = [
        build(Position, title="Class teacher", started=date(2018, 9, 1), ended=date(2024, 8, 31), rank=2,
              track="Teaching"),
        build(Position, title="Maths lead", place="Hillcrest", started=date(2024, 9, 1), rank=3, track="Teaching"),
    ]  # fmt: skip
    portfolio.apply(added("Add", coaching, talk, mentor, build(Role, title="Head", rank=6, track="teaching"), *held))
    portfolio.apply(added("Add", *needs))
    portfolio.close()
    commands.json("rate-skill", "Talk", "secure", "--by", "self", "--day", "2026-05-01")
    commands.json("rate-skill", "Coaching", "developing", "--by", "manager", "--day", "2026-06-01")
    return commands


def weekly(commands: Commands, *hours: int, planned: int | None = None) -> None:
    """So many hours were logged in each of the last weeks; the week's own plan is so many."""
    monday = TODAY - timedelta(days=TODAY.weekday())
    portfolio = Portfolio.open(commands.home, device="")
    logged = [
        build(TimeEntry, minutes=60 * one, day=monday - timedelta(weeks=at + 1)) for at, one in enumerate(hours) if one
    ]
    (person,) = portfolio.find(Person)
    least = None if planned is None else planned * 60
    portfolio.apply(joined("Plan", added("", *logged), edited("", person, weekly_least=least)))
    portfolio.close()


def test_roles_tell_what_is_held_and_how_ready_one_is_for_the_others(mine: Commands) -> None:
    months = (TODAY.year - 2024) * 12 + TODAY.month - 9
    assert mine.run("list", "roles").stdout.splitlines() == [
        f"2024-09-01  Maths lead  (Hillcrest, {months} months so far)", "2018-09-01  Class teacher",
        "may hold    Head  (rank 6, teaching)  nothing asked for yet",
        "may hold    Mentor  (rank 3, Advising, aimed for by 2030-09-01)  ready for 1 of 3",
    ]  # fmt: skip
    rows = mine.json("list", "roles")
    assert [(row["title"], row["held"]) for row in rows] == [
        ("Maths lead", True), ("Class teacher", True), ("Head", False), ("Mentor", False),
    ]  # fmt: skip
    assert (rows[3]["carried"], rows[3]["needed"], rows[3]["brought"]) == (1, 3, ["Talk"])
    assert rows[3]["missing"] == ["Coaching", "Led a team"]


def test_moves_are_typed_those_made_and_those_possible(mine: Commands) -> None:
    assert mine.run("list", "moves").stdout.splitlines() == [
        "2024-09-01  Class teacher → Maths lead  ascending",
        "possible    Maths lead → Mentor  lateral  ready for 1 of 3",
        "possible    Maths lead → Head  ascending  nothing asked for yet",
    ]  # fmt: skip
    rows = mine.json("list", "moves")
    assert [(row["made"], row["type"], row["up"]) for row in rows] == [
        (True, "ascending", 1), (False, "lateral", 0), (False, "ascending", 3),
    ]  # fmt: skip
    assert rows[1]["readiness"] == {"carried": 1, "needed": 3}


def test_gaps_stand_the_most_needed_first_and_say_why(mine: Commands) -> None:
    mine.json("target", "Talk", "leading", "--by", "2027-06-30")
    assert mine.run("list", "gaps").stdout.splitlines() == [
        "essential  Coaching at secure, 1 level to go (for Mentor, by 2030-09-01): developing (manager, 2026-06-01)",
        "important  Talk at leading, 1 level to go (a target of your own, by 2027-06-30): secure (self, 2026-05-01)",
        "useful     Led a team (for Mentor, by 2030-09-01): no entry shows it yet",
    ]  # fmt: skip
    first = mine.json("list", "gaps")[0]
    assert (first["role"], first["missing"], first["weight"], first["goals"]) == ("Mentor", 1, 3, [])
    assert first["why"] == [{"kind": "rated_below", "rater": "manager", "level": "developing", "day": "2026-06-01"}]


@pytest.mark.parametrize(
    "logged,planned,told",
    [
        ([10] * 8, None, "40 h at 10 h a week"),
        ([4, 4, 4, 4, 4, 30, 0, 0], 20, "40 h at 4 h a week"),
        ([], 8, "40 h at 8 h a week"),
    ],
)
def test_what_it_would_take_is_reckoned_at_ones_own_pace(
    mine: Commands, logged: list[int], planned: int | None, told: str
) -> None:
    weekly(mine, *logged, planned=planned)
    lines = mine.run("what-if", "Mentor").stdout.splitlines()
    plan = mine.json("what-if", "Mentor")
    assert lines[0] == "Mentor: ready for 1 of 3"
    assert f"{told}: until {plan['end']}" in lines
    assert [(one["words"], one["level"], one["minutes"]) for one in plan["plan"]] == [
        ("Coaching", "secure", 1200), ("Led a team", "", 1200),
    ]  # fmt: skip
    assert plan["plan"][0]["from"] == str(TODAY)
    assert plan["plan"][0]["to"] == plan["plan"][1]["from"]
    assert plan["made"] == mine.json("list", "goals") == []


def test_a_plan_becomes_goals_in_one_change_and_once_only(mine: Commands) -> None:
    weekly(mine, planned=5)
    done = mine.json("what-if", "Mentor", "--make")
    goals = {goal["id"]: goal for goal in mine.json("list", "goals")}
    coach, team = (goals[one] for one in done["made"])
    assert (coach["title"], coach["target_level"], coach["baseline"], coach["planned_minutes"]) == (
        "Coaching: secure", "secure", "", 1200,
    )  # fmt: skip
    assert (team["title"], team["skill_id"], team["privacy"]) == ("Led a team", None, "private")
    for goal, stretch in zip((coach, team), done["plan"], strict=True):
        assert (goal["started"], goal["due"]) == (stretch["from"], stretch["to"])
        assert (goal["source"], goal["role_id"], goal["privacy"]) == ("", done["role_id"], "private")
        assert [step["due"] for step in goal["steps"]] == [step["due"] for step in stretch["steps"]]
    assert [step["title"] for step in coach["steps"]] == [
        "Find a course, or somebody to learn it from: Coaching",
        "Try it in class once, and write down what happened", "Keep what shows it, and ask somebody to look at it",
    ]  # fmt: skip
    assert [[goal["title"] for goal in gap["goals"]] for gap in mine.json("list", "gaps")] == [
        ["Coaching: secure"], ["Led a team"],
    ]  # fmt: skip
    again = mine.run("what-if", "Mentor", "--make")
    assert (again.returncode, again.stdout) == (1, "")
    assert "Everything missing for “Mentor” has a goal already." in again.stderr
    assert len(mine.json("list", "goals")) == 2


def test_without_hours_there_is_no_plan(mine: Commands) -> None:
    weekly(mine, planned=0)
    lines = mine.run("what-if", "Mentor").stdout.splitlines()
    assert lines[-1] == "40 h, which 0 h a week make no plan of"
    done = mine.run("what-if", "Mentor", "--make")
    assert done.returncode == 1
    assert "0 h a week make no plan of this; no goal was made." in done.stderr


def test_who_logged_nothing_and_set_no_plan_is_given_none(mine: Commands) -> None:
    assert mine.run("what-if", "Mentor").stdout.splitlines()[-1] == (
        "40 h in all; log hours, or set hours a week in the window, to see until when"
    )
    plan = mine.json("what-if", "Mentor")
    assert (plan["minutes"], plan["pace"], plan["end"], plan["plan"]) == (2400, 0, "", [])
    assert "no goal was made" in mine.run("what-if", "Mentor", "--make").stderr


def test_a_role_that_asks_for_nothing_says_so(mine: Commands) -> None:
    assert mine.run("what-if", "Head").stdout == "Head: nothing asked for yet\n"


def test_surveys_tell_how_often_they_were_answered(mine: Commands) -> None:
    portfolio = Portfolio.open(mine.home, device="")
    survey = build(Survey, title="Feedback", edition="2", rater="students", questions=[{"id": "a", "text": "A?"}])
    portfolio.apply(added("Add", survey))
    portfolio.close()
    assert mine.run("list", "surveys").stdout == (
        f"{survey.id}  Feedback 2  (for pupils, 1 question, answered 0 times)\n"
    )
    assert mine.json("list", "surveys")[0]["questions"] == [{"id": "a", "text": "A?"}]


def test_an_empty_portfolio_has_empty_lists(made: Made) -> None:
    commands = made("--name", "Amina")
    for kind in ("skills", "gaps", "roles", "moves", "targets", "surveys"):
        assert commands.json("list", kind) == []
