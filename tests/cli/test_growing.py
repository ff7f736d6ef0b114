"""Commands about skills and roles: rate-skill, shows-skill, target, skill, role; what each keeps and refuses."""

import subprocess
import sys
from datetime import date
from typing import Any

import pytest

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Conversation, Credential, Framework, Practice, Skill, SkillTarget, Standard, build
from tests.cli.commands import Commands
from tests.cli.conftest import Made

LESSON = "Bridges of paper"


@pytest.fixture
def mine(made: Made) -> Commands:
    """A portfolio with the skill Coaching on a scale of its own, Talk on the program's, a role, and two entries."""
    commands = made("--name", "Amina")
    portfolio = Portfolio.open(commands.home, device="")
    scale = [{"name": name, "words": ""} for name in ("Begins", "Does it", "Leads it")]
    portfolio.apply(
        added(
            "Add", build(Skill, title="Coaching a colleague", area="Together", levels=scale, code="4.2"),
            build(Skill, title="Talk in lessons"), build(Skill, title="Talk with families"),
            build(Practice, title=LESSON, day=date(2026, 3, 1)),
            build(Credential, title="Coaching badge", kind="badge", earned=date(2026, 4, 1), minutes=600),
        )
    )  # fmt: skip
    portfolio.close()
    assert commands.run("role", "add", "Mentor", "--rank", "3", "--track", "Advising", "--aimed").returncode == 0
    return commands


def skill(commands: Commands, title: str) -> dict[str, Any]:
    return next(row for row in commands.json("list", "skills") if row["title"] == title)


def test_ratings_of_all_raters_stand_side_by_side(mine: Commands) -> None:
    first = mine.json("rate-skill", "4.2", "leads IT", "--by", "self", "--day", "2025-06-01")
    assert (first["skill"], first["level"], first["day"]) == ("Coaching a colleague", "Leads it", "2025-06-01")
    mine.json("rate-skill", "coaching", "Does it", "--by", "self", "--day", "2026-06-01", "--note", "After a year")
    mine.json("rate-skill", "coaching", "Begins", "--by", "students", "--people", "24", "--day", "2026-05-01")
    said = mine.run("rate-skill", "coaching", "--by", "peer", "--who", "Ms B", "--note", "A pleasure to work with.")
    assert said.stdout == f"Coaching a colleague: A pleasure to work with. (colleague, {date.today()})\n"
    row = skill(mine, "Coaching a colleague")
    assert row["rated"] == {
        "self": {"level": "Does it", "day": "2026-06-01"}, "students": {"level": "Begins", "day": "2026-05-01"},
    }  # fmt: skip
    assert (row["carried"], row["shown"], row["levels"]) == ("Begins", "", ["Begins", "Does it", "Leads it"])
    assert mine.run("list", "skills").stdout.splitlines()[-1] == (
        "Together: Coaching a colleague  Begins  (self Does it 2026-06-01, pupils Begins 2026-05-01)"
    )


def test_an_entry_shows_a_skill_at_a_level_that_can_be_changed_and_taken_back(mine: Commands) -> None:
    first = mine.json("shows-skill", "Coaching badge", "4.2", "--level", "does it", "--claim", "Twelve hours")
    assert (first["changed"], first["kind"]) == (1, "credential")
    assert [(one["skill"], one["level"], one["claim"]) for one in first["shows"]] == [
        ("Coaching a colleague", "Does it", "Twelve hours"),
    ]  # fmt: skip
    assert mine.json("shows-skill", "Coaching badge", "4.2")["changed"] == 0
    again = mine.json("shows-skill", "Coaching badge", "4.2", "--level", "Leads it")
    assert [(one["level"], one["claim"]) for one in again["shows"]] == [("Leads it", "Twelve hours")]
    row = skill(mine, "Coaching a colleague")
    assert (row["carried"], row["shown"], row["evidence"], row["minutes"]) == ("Leads it", "Leads it", 1, 600)
    assert mine.run("shows-skill", "Coaching badge", "4.2", "--remove").stdout == "Coaching badge shows no skill\n"
    assert mine.json("shows-skill", "Coaching badge", "4.2", "--remove")["changed"] == 0
    assert skill(mine, "Coaching a colleague")["evidence"] == 0


def test_a_target_by_hand_moves_and_one_from_a_conversation_stays(mine: Commands) -> None:
    assert mine.run("target", "4.2", "does it", "--by", "2027-06-30").stdout == (
        "Coaching a colleague: Does it by 2027-06-30\n"
    )
    mine.json("target", "4.2", "Leads it")
    assert [(row["level"], row["due"], row["reached"]) for row in mine.json("list", "targets")] == [
        ("Leads it", "2027-06-30", False),
    ]  # fmt: skip
    portfolio = Portfolio.open(mine.home, device="")
    talk = build(Conversation, title="June", kind="evaluation")
    (known,) = (one for one in portfolio.find(Skill) if one.title == "Talk in lessons")
    portfolio.apply(
        added("Agree", talk, build(SkillTarget, skill_id=known.id, level="leading", conversation_id=talk.id))
    )  # fmt: skip
    portfolio.close()
    mine.json("target", "Talk in lessons", "secure")
    mine.json("rate-skill", "Talk in lessons", "secure", "--by", "self")
    assert mine.run("list", "targets").stdout.splitlines() == [
        "Coaching a colleague: Leads it by 2027-06-30", "Talk in lessons: leading", "Talk in lessons: secure  reached",
    ]  # fmt: skip


def test_a_skill_is_added_with_a_scale_of_its_own_or_the_programs(mine: Commands) -> None:
    new = mine.json("skill", "add", " Choir ", "--area", "Together", "--levels", "sings; conducts ;founds")
    assert (new["title"], new["levels"]) == ("Choir", ["sings", "conducts", "founds"])
    mine.json("skill", "add", "Reading aloud")
    assert skill(mine, "Reading aloud")["levels"] == ["beginning", "developing", "secure", "leading"]
    titles = [row["title"] for row in mine.json("list", "skills") if row["area"] == "Together"]
    assert titles == ["Coaching a colleague", "Choir"]
    for levels in ("one", "a;A", ";;"):
        assert mine.run("skill", "add", "Other", "--levels", levels).returncode == 2


def test_standards_of_a_framework_become_skills_once(mine: Commands) -> None:
    portfolio = Portfolio.open(mine.home, device="")
    framework = build(Framework, title="Ours", edition="2026", levels=[{"name": "A1"}, {"name": "A2"}])
    above = build(Standard, framework_id=framework.id, code="1", title="Planning")
    below = [
        build(Standard, framework_id=framework.id, parent_id=above.id, code=f"1{letter}", title=f"Goal {letter}")
        for letter in "ab"
    ]
    portfolio.apply(added("Add", framework, above, *below))
    portfolio.close()
    assert mine.run("skill", "from-framework", "ours").stdout == "Ours: 2 skills added\n"
    assert mine.run("skill", "from-framework", "Ours 2026").stdout == "Ours: 0 skills added; 2 were there already\n"
    mine.json("align", LESSON, "1a")
    mine.json("rate", "1a", "A2", "--by", "evaluator")
    row = skill(mine, "Goal a")
    assert (row["area"], row["levels"], row["carried"], row["evidence"]) == ("Planning", ["A1", "A2"], "A2", 1)
    assert list(row["rated"]) == ["manager"]
    removed = mine.json("shows-skill", LESSON, "1a", "--remove")
    assert [(one["skill"], one["via"]) for one in removed["shows"]] == [("Goal a", "standard")]


def test_a_role_takes_skills_each_once(mine: Commands) -> None:
    new = mine.json("role", "need", "mentor", "4.2", "--level", "leads it", "--weight", "3")
    assert (new["new"], new["level"], new["weight"]) == (True, "Leads it", 3)
    assert mine.run("role", "need", "Mentor", "Talk in lessons").stdout == "Mentor takes Talk in lessons (important)\n"
    changed = mine.json("role", "need", "Mentor", "4.2", "--level", "Does it")
    assert (changed["new"], changed["id"], changed["level"], changed["weight"]) == (False, new["id"], "Does it", 3)
    (role,) = (row for row in mine.json("list", "roles") if not row["held"])
    assert role["missing"] == ["Coaching a colleague", "Talk in lessons"]


def test_a_day_says_that_a_role_is_aimed_for(mine: Commands) -> None:
    assert mine.json("role", "add", "Head", "--rank", "6", "--by", "2030-09-01")["aimed"] is True
    assert mine.json("role", "add", "Author")["aimed"] is False


@pytest.mark.parametrize(
    "words,sentence",
    [
        (("rate-skill", "knitting", "secure", "--by", "self"), "There is no skill called “knitting”."),
        (("rate-skill", "talk", "secure", "--by", "self"), "2 skills are called “talk”. Name one by its id."),
        (("rate-skill", "4.2", "secure", "--by", "self"), "“secure” is no level of “Coaching a colleague”. Its levels"
         " are: Begins, Does it, Leads it."),
        (("rate-skill", "  ", "secure", "--by", "self"), "There is no skill called “  ”."),
        (("shows-skill", "xyzzy", "4.2"), "No entry holds “xyzzy”."),
        (("shows-skill", LESSON, "4.2", "--level", "Superb"), "“Superb” is no level"),
        (("target", "4.2", "Superb"), "“Superb” is no level"),
        (("skill", "add", "coaching a COLLEAGUE"), "There is a skill “coaching a COLLEAGUE” already."),
        (("skill", "add", " "), "It needs a title."),
        (("skill", "from-framework", "ours"), "There is no framework in this portfolio yet."),
        (("role", "add", "mentor"), "There is a role “mentor” already."),
        (("role", "need", "Admiral", "4.2"), "There is no role called “Admiral” that one may hold."),
        (("role", "need", "Mentor", "knitting"), "There is no skill called “knitting”."),
        (("what-if", "Admiral"), "There is no role called “Admiral” that one may hold."),
        (("what-if", "Mentor", "--make"), "Nothing is missing for “Mentor”."),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_said_in_a_sentence_and_changes_nothing(
    mine: Commands, words: tuple[str, ...], sentence: str
) -> None:
    before = [mine.json("list", kind) for kind in ("skills", "roles", "targets", "goals")]
    done = mine.run(*words)
    assert (done.returncode, done.stdout) == (1, "")
    assert sentence in done.stderr
    assert [mine.json("list", kind) for kind in ("skills", "roles", "targets", "goals")] == before


@pytest.mark.parametrize(
    "words",
    [
        ("rate-skill", "4.2", "Begins"),
        ("rate-skill", "4.2", "--by", "self"),
        ("rate-skill", "4.2", "--by", "self", "--note", "  "),
        ("rate-skill", "4.2", "Begins", "--by", "self", "--day", "2199-01-01"),
        ("rate-skill", "4.2", "Begins", "--by", "students", "--who", "Mia"),
        ("rate-skill", "4.2", "Begins", "--by", "students", "--people", "0"),
        ("shows-skill", LESSON, "4.2", "--remove", "--level", "Begins"),
        ("role", "add", "Head", "--rank", "10"),
        ("role", "need", "Mentor", "4.2", "--weight", "4"),
        ("role",),
        ("skill",),
    ],
)
def test_what_is_called_wrongly_shows_how_it_goes(mine: Commands, words: tuple[str, ...]) -> None:
    done = mine.run(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert "usage: portfolio" in done.stderr


def test_words_that_fit_several_name_them_with_their_ids(mine: Commands) -> None:
    done = mine.run("target", "talk", "secure")
    lines = done.stderr.splitlines()
    assert [line.partition("  ")[2] for line in lines[:2]] == [": Talk in lessons", ": Talk with families"]
    wanted = lines[0].partition(" ")[0]
    assert mine.json("target", wanted, "secure")["skill"] == "Talk in lessons"
    assert mine.json("target", "FAMILIES talk", "secure")["skill"] == "Talk with families"


def test_a_change_made_here_can_be_undone_as_one(mine: Commands) -> None:
    mine.json("role", "need", "Mentor", "4.2")
    mine.json("hours", "plan", "5h")  # without a plan nobody knows until when
    mine.json("what-if", "Mentor", "--make")
    portfolio = Portfolio.open(mine.home, device="")
    label = portfolio.history.undo_label
    portfolio.history.undo()
    portfolio.close()
    assert label == "Set goals for “Mentor”"
    assert mine.json("list", "goals") == []


def test_neither_the_commands_nor_the_window_begin_with_growth() -> None:
    code = (
        "import sys, portfolio.cli, portfolio.ui.app, portfolio.ui.start;"
        "print([name for name in sys.modules if name.startswith('portfolio.growth') or name == 'sqlmodel'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
