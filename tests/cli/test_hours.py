"""The commands log and hours: what each keeps, adds up, plans and refuses."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Credential, Link, TimeEntry, build
from tests.cli.commands import Commands
from tests.cli.conftest import entries
from tests.cli.test_commands import badge_in


def test_time_is_logged_in_one_line_with_what_it_was_for(mine: Commands) -> None:
    told = mine.run("log", "1h30", "Reading", "--for", "data nanodegree", "--module", "module 2", "--cost", "49 EUR",
                    "--work-time", "--day", "2026-05-02")  # fmt: skip
    assert told.stdout == "2026-05-02  1 h 30 min, 49.00 EUR  Reading  → Data nanodegree\n"
    (row,) = mine.json("hours", "list")
    assert (row["minutes"], row["amount_minor"], row["currency"], row["own_time"], row["own_money"]) == (
        90, 4900, "EUR", False, True,
    )  # fmt: skip
    assert row["toward"] == "Data nanodegree"
    portfolio = Portfolio.open(mine.home, device="", read_only=True)
    ((title,),) = portfolio.connection.execute(
        "SELECT p.title FROM time_entry AS t JOIN part AS p ON p.id = t.part_id"
    ).fetchall()
    portfolio.close()
    assert title == "Module 2"


@pytest.mark.parametrize(
    "time, minutes", [("45m", 45), ("1:05", 65), ("2.5h", 150), ("2,5 h", 150), ("1h30", 90), ("1 h 30 min", 90)]
)
def test_a_time_is_understood_as_it_is_written(mine: Commands, time: str, minutes: int) -> None:
    assert mine.json("log", time, "Reading")["minutes"] == minutes


@pytest.mark.parametrize(
    "words, told",
    [
        (("45", "Reading"), "“45” may be hours or minutes."),
        (("0m", "Nothing"), "Nothing was spent."),
        (("2000h", "Reading"), "more than 1,000 hours"),
        (("soon", "Reading"), "“soon” is no time."),
        (("1h", "Reading", "--cost", "5"), "no currency"),
        (("1h", "Reading", "--cost", "5 XXX"), "“XXX” is no currency"),
        (("1h", "Reading", "--cost", "-5 EUR"), "less than nothing"),
        (("1h", "Reading", "--cost", "5.005 EUR"), "more figures than EUR has"),
        (("1h", "Reading", "--credits", "3 parsecs"), "no number of credits"),
        (("1h", "Reading", "--for", "nobody"), "no programme, goal, badge or conversation called “nobody”"),
        (("1h", "Reading", "--module", "Module 1"), "Name its programme with --for."),
        (("1h", "Reading", "--counts-as", "nonsense"), "No rules here know “nonsense”."),
        (("1h", "Reading", "--proof", "/there/is/none.pdf"), "none.pdf"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence_and_nothing_is_kept(
    mine: Commands, words: tuple[str, ...], told: str
) -> None:
    done = mine.run("log", *words)
    assert done.returncode == 1
    assert told in done.stderr
    assert entries(mine) == []


def test_a_file_is_proof_of_two_entries_and_kept_once(mine: Commands, tmp_path: Path) -> None:
    proof = tmp_path / "certificate.txt"
    proof.write_text("Amina was there.", "utf-8")
    for title in ("First day", "Second day"):
        assert mine.json("log", "1h", title, "--proof", proof, "--proof", proof)["proofs"] == 1
    assert [row["proofs"] for row in mine.json("hours", "list")] == [1, 1]
    assert [one["name"] for one in mine.json("list", "evidence")] == ["certificate.txt"]


def test_a_badge_that_is_here_is_proof_by_its_file(mine: Commands, tmp_path: Path) -> None:
    badge = badge_in(tmp_path)
    (there,) = mine.json("add", badge)
    assert mine.json("log", "2h", "Course", "--proof", badge)["proofs"] == 1
    assert mine.json("list", "evidence") == []
    portfolio = Portfolio.open(mine.home, device="", read_only=True)
    (tie,) = (link for link in portfolio.find(Link) if link.role == "evidence")
    portfolio.close()
    assert (tie.source_kind, [tie.source_id]) == ("credential", there["ids"])


def test_a_folder_without_files_proves_nothing(mine: Commands, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = mine.run("log", "1h", "Course", "--proof", tmp_path / "empty")
    assert done.returncode == 1
    assert done.stderr.startswith("There is no file in “empty”.")
    assert entries(mine) == []


def test_sums_are_by_anything_and_currencies_are_never_added_up(mine: Commands) -> None:
    mine.json("log", "1h", "A", "--category", "Course", "--cost", "10 EUR", "--day", "2026-01-31", "--for", "talk")
    mine.json("log", "2h", "B", "--category", "Course", "--cost", "10 USD", "--day", "2026-02-01", "--school-pays")
    mine.json("log", "30m", "C", "--day", "2026-02-02", "--work-time")
    (total,) = mine.json("hours", "totals")
    assert (total["minutes"], total["own_minutes"], total["entries"]) == (210, 180, 3)
    assert total["money"] == [{"currency": "EUR", "own": True, "minor": 1000}, {"currency": "USD", "own": False,
                                                                               "minor": 1000}]  # fmt: skip
    assert [(row["title"], row["minutes"]) for row in mine.json("hours", "totals", "--by", "category")] == [
        ("Course", 180), ("", 30),
    ]  # fmt: skip
    assert [(row["title"], row["minutes"]) for row in mine.json("hours", "totals", "--by", "goal")] == [
        ("Talk in lessons", 60), ("", 150),
    ]  # fmt: skip
    of_february = mine.json("hours", "totals", "--from", "2026-02-01", "--to", "2026-02-28")
    assert of_february[0]["minutes"] == 150
    assert [row["title"] for row in mine.json("hours", "list", "--most", "2")] == ["C", "B"]
    turned = mine.run("hours", "list", "--from", "2026-02-02", "--to", "2026-02-01")
    assert turned.stderr.startswith("The period ends (2026-02-01) before it begins (2026-02-02).")


def test_more_entries_than_a_page_are_listed_each_once(mine: Commands) -> None:
    portfolio = Portfolio.open(mine.home, device="")
    first = date(2025, 1, 1)
    many = [build(TimeEntry, title=f"E{at}", day=first + timedelta(days=at // 2), minutes=10) for at in range(405)]
    portfolio.apply(added("Add", *many))
    portfolio.close()
    titles = [row["title"] for row in mine.json("hours", "list")]
    assert len(titles) == len(set(titles)) == 405
    assert len(mine.json("hours", "list", "--most", "201")) == 201


def test_there_is_a_plan_for_the_week_only_once_it_was_set(mine: Commands) -> None:
    assert mine.run("hours", "plan").stdout == "There is no plan for the week.\n"
    assert mine.json("hours", "plan", "10h", "5h") == {"least": 300, "most": 600}
    assert mine.run("hours", "plan").stdout == "5 h to 10 h a week\n"
    assert mine.run("hours", "plan", "2h").stdout == "2 h a week\n"
    for wrong in (("170h",), ("2",), ("1h", "2h", "3h"), ("0h",)):
        assert mine.run("hours", "plan", *wrong).returncode == 1
    assert mine.json("hours", "plan") == {"least": 120, "most": 120}
    assert mine.json("hours", "plan", "None") is None
    assert mine.json("hours", "plan") is None


def test_credits_are_said_with_their_unit_and_no_number_ends_in_a_mistake(mine: Commands) -> None:
    told = mine.run("log", "0m", "Seminar", "--credits", "1.5 semester hours", "--day", "2026-05-02")
    assert told.stdout == "2026-05-02  1.5 semester hours  Seminar\n"
    assert mine.run("log", "1h", "Talk", "--credits", "1 ECTS", "--day", "2026-05-01").stdout.endswith(
        "1 h, 1 ECTS  Talk\n"
    )
    assert "1.5 semester hours" in mine.run("hours", "list").stdout
    for wrong in ("1e50 ects", "1e999999 ects", "NaN ects", "-3 ects", "0 ects", "1.234 ects", "3", "ects"):
        done = mine.run("log", "1h", "X", f"--credits={wrong}")
        assert done.returncode == 1
        assert "is no number of credits with its unit." in done.stderr
    assert len(entries(mine)) == 2


def test_what_has_no_title_is_called_by_its_id_alone(mine: Commands) -> None:
    logged = mine.json("log", "1h", "--cost", "5 EUR")
    assert mine.run("refunds", "set", "", "wanted").stderr.startswith("There is no hours entry called “”.")
    assert mine.run("refunds", "set", "?!", "wanted").returncode == 1
    assert mine.json("refunds", "set", logged["id"], "wanted")["refund"] == "wanted"


def test_a_badge_that_was_renewed_is_one_thing(mine: Commands) -> None:
    portfolio = Portfolio.open(mine.home, device="")
    new = build(Credential, title="Feedback")
    portfolio.apply(added("Add", new, build(Credential, title="Feedback", replaced_by_id=new.id)))
    portfolio.close()
    assert mine.json("log", "1h", "Course", "--for", "feedback")["toward"] == [new.id]


def test_sums_of_nothing_say_so(mine: Commands) -> None:
    assert mine.run("hours", "totals").stdout == "Nothing is logged yet.\n"
    assert mine.json("hours", "totals", "--by", "month") == []
