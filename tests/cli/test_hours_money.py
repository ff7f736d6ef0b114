"""Money by command: exact in any currency, what an hour cost, asked for and paid back."""

from pathlib import Path

from portfolio.core.change import edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import TimeEntry
from tests.cli.commands import Commands
from tests.cli.conftest import entries


def test_money_of_any_decimals_and_credits_are_exact(mine: Commands) -> None:
    mine.json("log", "0m", "Book", "--cost", "1,234 JPY")
    mine.json("log", "0m", "Course", "--cost", "12.345 KWD")
    mine.json("log", "0m", "Seminar", "--credits", "1.5 semester hours")
    assert {row.title: (row.amount_minor, row.currency) for row in entries(mine) if row.amount_minor} == {
        "Book": (1234, "JPY"), "Course": (12345, "KWD"),
    }  # fmt: skip
    (seminar,) = (row for row in entries(mine) if row.title == "Seminar")
    assert (seminar.units_hundredths, seminar.unit) == (150, "semester_hour")


def test_what_a_programme_cost_and_what_an_hour_of_it_did(mine: Commands) -> None:
    mine.json("log", "3h", "A", "--cost", "100 EUR", "--for", "data nanodegree")
    found = mine.json("hours", "cost", "data nanodegree")
    assert (found["minutes"], found["an_hour"]) == (180, [{"currency": "EUR", "own": True, "minor": 3333}])
    assert mine.run("hours", "cost", "data nanodegree").stdout.splitlines() == [
        "Data nanodegree: 3 h; 100.00 EUR own money", "  33.33 EUR an hour",
    ]  # fmt: skip


def test_money_is_wanted_asked_for_and_paid_back_in_part(mine: Commands, tmp_path: Path) -> None:
    mine.json("log", "1h", "Course", "--cost", "49 EUR", "--refund", "wanted")
    mine.json("log", "1h", "Talk")
    assert [row["refund"] for row in mine.json("refunds", "list")] == ["wanted"]
    mine.json("refunds", "set", "course", "asked", "--day", "2026-05-01")
    told = mine.run("refunds", "set", "course", "paid", "--day", "2026-06-01", "--amount", "30 EUR").stdout
    assert told == "Course: paid back, 30.00 EUR\n"
    (row,) = mine.json("refunds", "list")
    assert (row["refund"], row["refund_minor"], row["refund_day"]) == ("paid", 3000, "2026-06-01")
    for amount in ("50 EUR", "30 USD"):
        assert mine.run("refunds", "set", "course", "paid", "--amount", amount).returncode == 1
    assert mine.run("refunds", "set", "talk", "wanted").stderr.startswith("“Talk” cost no money.")
    out = tmp_path / "refunds.csv"
    mine.json("refunds", "save", out)
    assert "49.00,EUR,paid,30.00,2026-06-01" in out.read_text("utf-8-sig")
    portfolio = Portfolio.open(mine.home, device="")
    portfolio.apply(edited("Hide", portfolio.find(TimeEntry, title="Course")[0], privacy="private"))
    portfolio.close()
    done = mine.run("refunds", "save", tmp_path / "other.csv")
    assert (done.returncode, done.stderr) == (0, "1 entry stays out of it: private.\n")
    assert "Course" not in (tmp_path / "other.csv").read_text("utf-8-sig")
    mine.json("refunds", "set", "course", "none")
    assert mine.run("refunds", "list").stdout == "Nothing is to be paid back.\n"


def test_money_that_was_not_spent_cannot_come_back(mine: Commands) -> None:
    done = mine.run("log", "1h", "Course", "--refund", "wanted")
    assert (done.returncode, entries(mine)) == (1, [])
    assert done.stderr.startswith("It cost no money that could be paid back.")
