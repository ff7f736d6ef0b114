"""Commands for evidence by standard: align, suggest, rate, matrix, plan, and the lists of what shows what."""

import csv
import io
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Alignment, Crosswalk, Framework, Goal, Practice, Standard, build
from tests.cli.commands import Commands
from tests.cli.conftest import Made

LESSON, EVENING = "Bridges of paper", "Parents’ evening"
SCALE = [{"name": "Basic", "words": ""}, {"name": "Proficient", "words": ""}]


@pytest.fixture
def mine(made: Made) -> Commands:
    """A portfolio with two frameworks that share the code 1, a crosswalk between them, and two things done."""
    commands = made("--name", "Amina")
    portfolio = Portfolio.open(commands.home, device="")
    first = build(Framework, title="Ours", edition="2013", levels=SCALE, notice="© Ours", language="en")
    second = build(Framework, title="Theirs", pack="theirs-2011")

    def standard(of: Framework, code: str, title: str, **fields: Any) -> Standard:
        return build(Standard, framework_id=of.id, code=code, title=title, **fields)

    domain = standard(first, "1", "Planning", level="domain")
    goals = standard(first, "1a", "Setting goals", parent_id=domain.id, examples=["Goals on the wall", "A goal met"])
    families = standard(first, "1b", "Families", parent_id=domain.id, position=1)
    other = standard(second, "1", "Working with parents")
    portfolio.apply(added("Frameworks", first, second, domain, goals, families, other))
    portfolio.apply(
        added(
            "Entries",
            build(Crosswalk, from_id=families.id, to_id=other.id, relation="same"),
            build(Practice, title=LESSON, day=date(2026, 3, 1), what_i_did="Goals for each bridge, set by pupils."),
            build(Practice, title=EVENING, day=date(2026, 5, 1), privacy="private"),
            build(Goal, title="Reading", learners=20, finished=date(2026, 4, 1)),
        )
    )
    portfolio.close()
    return commands


def shown(commands: Commands) -> str:
    return "\n".join(
        f"{row['framework']} {row['code']}: {row['title']} ({row['claim']})"
        for row in commands.json("list", "alignments")
    )


def test_an_entry_shows_several_standards_with_a_claim_that_can_be_changed_and_taken_back(mine: Commands) -> None:
    first = mine.json("align", LESSON, "1a", "1b", "--claim", "Pupils set them.")
    assert (first["changed"], [one["code"] for one in first["shows"]]) == (2, ["1a", "1b"])
    again = mine.json("align", LESSON, "1A")
    assert again["changed"] == 0
    mine.json("align", first["id"], "1a", "--claim", "Better said")
    mine.json("align", LESSON, "1b", "--remove")
    assert shown(mine) == f"Ours 2013 1a: {LESSON} (Better said)"


@pytest.mark.parametrize(
    "words,sentence",
    [
        (("align", LESSON, "1"), "2 standards have the code “1”."),
        (("align", LESSON, "9z"), "There is no standard with the code “9z”."),
        (("align", "xyzzy", "1a"), "No entry holds “xyzzy”."),
        (("align", LESSON, "1a", "--framework", "nobody’s"), "There is no framework called “nobody’s”."),
        (("rate", "1a", "Superb", "--by", "self"), "“Superb” is no level of this framework. Its levels are: Basic,"),
        (("matrix", "out.csv"), "Which of the 2 frameworks?"),
        (("plan", "show"), "There is no evaluation plan in this portfolio yet."),
        (("plan", "add", "clintonville"), "Add it first: portfolio framework add danielson-fft-2013\n"),
        (("align", LESSON, "4", "--framework", "InTASC-2011"), "Add it first: portfolio framework add intasc-2011\n"),
        (("plan", "add", "hogwarts"), "No evaluation plan called “hogwarts” comes with the program."),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_said_in_a_sentence_and_changes_nothing(
    mine: Commands, words: tuple[str, ...], sentence: str
) -> None:
    done = mine.run(*words)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert mine.json("list", "alignments") == []


def test_a_framework_is_meant_by_its_pack_its_title_or_its_edition(mine: Commands) -> None:
    for name in ("theirs-2011", "THEIRS"):
        assert [one["framework"] for one in mine.json("align", LESSON, "1", "--framework", name)["shows"]] == ["Theirs"]
    both = mine.json("align", LESSON, "1", "--framework", "Ours 2013")["shows"]
    assert [one["framework"] for one in both] == ["Theirs", "Ours"]


def test_suggestions_tell_their_reasons(mine: Commands) -> None:
    mine.json("align", LESSON, "1b")
    found = mine.json("suggest", LESSON)
    assert [(one["framework"], one["code"], one["reasons"]) for one in found] == [
        ("Theirs", "1", ["same as Ours 1b, which it shows"]),
        ("Ours 2013", "1a", ["both speak of ‘Goals’, ‘set’"]),
    ]
    assert mine.run("suggest", EVENING, "--framework", "Ours").stdout == f"Nothing to suggest for {EVENING}.\n"


def test_ratings_stand_apart_and_the_last_of_each_is_shown(mine: Commands) -> None:
    assert mine.json("rate", "1a", "basic", "--by", "self", "--day", "2025-06-01")["level"] == "Basic"
    mine.json("rate", "1a", "Proficient", "--by", "self", "--day", "2026-06-01")
    mine.json("rate", "1a", "Basic", "--by", "evaluator", "--day", "2026-06-02", "--who", "Ms Head")
    assert mine.json("rate", "1", "Anything", "--by", "self", "--framework", "Theirs")["day"] == str(date.today())
    rows = {row["code"]: row for row in mine.json("list", "coverage", "--framework", "Ours")}
    assert (rows["1a"]["self"], rows["1a"]["evaluator"], rows["1b"]["self"]) == ("Proficient", "Basic", "")


def test_coverage_counts_each_standard_and_names_two_everyday_things_for_each_empty_one(mine: Commands) -> None:
    mine.json("align", LESSON, "1b")
    rows = mine.json("list", "coverage", "--framework", "Ours")
    assert [(row["code"], row["total"], row["gap"], len(row["everyday"])) for row in rows] == [
        ("1", 1, False, 0), ("1a", 0, True, 2), ("1b", 1, False, 0),
    ]  # fmt: skip
    assert rows[1]["everyday"] == ["Goals on the wall", "A goal met"]
    lines = mine.run("list", "coverage").stdout.splitlines()
    assert lines[:3] == [
        "Ours 2013: 1 of 2 standards have something to show, 1 piece of evidence", "  1 Planning: 1",
        "    1a Setting goals: empty",
    ]  # fmt: skip


def test_a_matrix_holds_what_its_reader_may_see_and_no_more(mine: Commands, tmp_path: Path) -> None:
    mine.json("align", LESSON, "1a")
    mine.json("align", EVENING, "1b")
    done = mine.json("matrix", tmp_path / "m.csv", "--framework", "Ours")
    assert (done["pieces"], done["shown"], done["gaps"]) == (1, 1, ["1b"])
    rows = list(csv.reader(io.StringIO((tmp_path / "m.csv").read_bytes().decode("utf-8-sig"), newline="")))
    assert rows[0][8:] == [f"{LESSON} (2026-03-01)"]
    assert mine.json("matrix", tmp_path / "p.csv", "--framework", "Ours", "--audience", "public")["pieces"] == 0
    period = ("--from", "2026-04-01", "--to", "2026-12-31")
    assert mine.json("matrix", tmp_path / "m.HTML", "--framework", "Ours", *period)["pieces"] == 0
    page = (tmp_path / "m.HTML").read_text(encoding="utf-8")
    assert EVENING not in page
    assert all(words in page for words in ("Ours 2013", "© Ours", "Amina", 'lang="en"'))
    assert "2026" in page
    mine.json("matrix", tmp_path / "ar.html", "--framework", "Ours", "--language", "ar")
    page = (tmp_path / "ar.html").read_text(encoding="utf-8")
    assert '<html lang="ar" dir="rtl">' in page
    assert "Evidence" not in page
    assert mine.run("matrix", tmp_path / "m.txt", "--framework", "Ours").returncode == 2


@pytest.mark.parametrize("ending", ["csv", "html"])
def test_a_matrix_for_everyone_is_refused_until_what_it_tells_may_stand(
    mine: Commands, tmp_path: Path, ending: str
) -> None:
    mine.run("people", "add", "Tom Brown")
    portfolio = Portfolio.open(mine.home, device="")
    title, notes = "With Tom Brown at 12 Mill Lane", "Ring 0160 1234567."
    visit = build(Practice, title=title, day=date(2026, 6, 1), privacy="public", what_i_did=notes)
    portfolio.apply(added("Visit", visit))
    portfolio.close()
    mine.json("align", title, "1a", "--claim", "As b@c.example says, with @[Tom Brown].")
    out = tmp_path / f"m.{ending}"
    asked = ("matrix", out, "--framework", "Ours", "--audience", "public")

    refused = mine.run(*asked)

    assert (refused.returncode, out.exists()) == (1, False)
    first, *hits, last = refused.stderr.splitlines()
    assert first == "This table is for everyone, and it still tells of people or places:"
    assert hits == [
        f"  “{title}”, title: With »Tom Brown« at 12 Mill Lane  (a name on your list of people)  [name:tom brown]",
        f"  “{title}”, claim: As »b@c.example« says, with T. B..  (an e-mail address)  [email:b@c.example]",
        f"  “{title}”, title: With Tom Brown at »12 Mill Lane«  (a street or postcode)  [address:12 mill lane]",
    ]
    assert last.startswith("So it was not made. Change it in the entry")
    some = [*asked, "--may-stand", "Tom Brown", "--may-stand", "address:12 mill lane"]
    assert mine.run(*some).returncode == 1
    done = mine.run(*some, "--may-stand", "b@c.example")
    assert done.returncode == 0, done.stderr
    assert title in out.read_text("utf-8-sig")
    assert mine.run("matrix", tmp_path / f"e.{ending}", "--framework", "Ours").returncode == 0


def test_all_that_ties_an_entry_to_a_standard_is_taken_off_at_once(mine: Commands) -> None:
    done = mine.json("align", LESSON, "1a")
    portfolio = Portfolio.open(mine.home, device="")
    (one,) = portfolio.find(Alignment, record_id=done["id"])
    twice = build(Alignment, record_kind="practice", record_id=done["id"], standard_id=one.standard_id, claim="Again")
    portfolio.apply(added("Again", twice))
    portfolio.close()

    off = mine.json("align", LESSON, "1a", "--remove")

    assert (off["changed"], off["shows"], shown(mine)) == (2, [], "")


def test_a_matrix_that_is_there_is_replaced_only_when_asked(mine: Commands, tmp_path: Path) -> None:
    out = tmp_path / "m.csv"
    out.write_text("mine", "utf-8")
    done = mine.run("matrix", out, "--framework", "Ours")
    assert (done.returncode, done.stdout, out.read_text("utf-8")) == (1, "", "mine")
    assert done.stderr.startswith("There is a file “m.csv” already.")
    assert mine.run("matrix", out, "--framework", "Ours", "--replace").returncode == 0
    assert "Planning" in out.read_text("utf-8-sig")


def test_a_plan_without_its_period_says_that_it_needs_it_first(mine: Commands) -> None:
    mine.json("plan", "add", "clintonville", "--framework", "Ours")
    (yearly,) = [one for one in mine.json("plan", "show")["rules"] if one["kind"] == "yearly"]
    assert (yearly["state"], yearly["trouble"]) == ("unreadable", "no_period")
    lines = mine.run("plan", "show").stdout.splitlines()
    assert "The plan needs its period first: One piece a year is recommended." in lines
    assert lines[-1] == "Give the plan its days in the window, or add it again with --from and --to."
    mine.json("plan", "add", "clintonville", "--framework", "Ours", "--from", "2025-09-01", "--due", "2026-01-01")
    assert "period first" not in mine.run("plan", "show").stdout


def test_frameworks_are_listed_with_words_for_one_and_for_several(mine: Commands) -> None:
    mine.json("align", LESSON, "1", "--framework", "Theirs")
    lines = [line.partition("  ")[2] for line in mine.run("list", "frameworks").stdout.splitlines()]
    assert lines == ["Ours 2013  (3 standards, 0 entries show some)", "Theirs  (1 standard, 1 entry shows some)"]


def test_a_plan_begins_with_an_example_and_tells_how_far_one_is(mine: Commands) -> None:
    examples = mine.json("plan", "examples")
    assert {one["name"] for one in examples} >= {"massachusetts-five-steps"}
    start, due = date(2025, 9, 1), date.today() + timedelta(days=3)
    new = mine.json(
        "plan",
        "add",
        "massachusetts-five-steps",
        "--framework",
        "Ours",
        "--from",
        start,
        "--to",
        "2026-08-31",
        "--due",
        due,
    )
    assert new["check"].startswith("Check with your district")
    mine.json("align", LESSON, "1a")
    for code in ("1a", "1b"):
        mine.json("rate", code, "Basic", "--by", "self", "--day", "2026-01-01")
    stands = mine.json("plan", "show", new["title"])
    assert (stands["days_left"], stands["pieces"]) == (3, 1)
    assert [(one["kind"], one["state"]) for one in stands["rules"]] == [
        ("rated", "met"), ("entries", "met"), ("entries", "open"), ("by_hand", "by_hand"), ("at_least", "met"),
        ("entries", "open"), ("rated", "open"),
    ]  # fmt: skip
    assert stands["rules"][-1]["missing"] == ["1a", "1b"]
    lines = mine.run("plan", "show").stdout.splitlines()
    assert lines[1:3] == ["Due in 3 days", "1 piece of evidence in its period"]
    other = mine.json("plan", "show", "--from", "2020-09-01", "--to", "2021-08-31", "--due", date.today())
    assert (other["days_left"], other["pieces"]) == (0, 0)
    assert mine.json("plan", "show")["pieces"] == 1  # the plan keeps its own days
    assert lines[-1] == "Open: Step 5: the evaluator’s ratings. (0 of 2: 1a, 1b)"
