"""The commands about hours and money: log, hours, refunds; what each keeps, adds up and refuses."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Credential, Goal, Link, Part, Programme, TimeEntry, build
from tests.cli.commands import Commands
from tests.cli.conftest import Made
from tests.cli.test_commands import badge_in


@pytest.fixture
def mine(made: Made) -> Commands:
    """A portfolio with a nanodegree of two modules, and a goal."""
    commands = made("--name", "Amina")
    portfolio = Portfolio.open(commands.home, device="")
    degree = build(Programme, title="Data nanodegree", planned_minutes=2400)
    parts = [build(Part, programme_id=degree.id, position=at, title=f"Module {at + 1}") for at in range(2)]
    portfolio.apply(added("Add", degree, *parts, build(Goal, title="Talk in lessons")))
    portfolio.close()
    return commands


def entries(commands: Commands) -> list[TimeEntry]:
    portfolio = Portfolio.open(commands.home, device="", read_only=True)
    found = portfolio.find(TimeEntry)
    portfolio.close()
    return found


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


def test_money_of_any_decimals_and_credits_are_exact(mine: Commands) -> None:
    mine.json("log", "0m", "Book", "--cost", "1,234 JPY")
    mine.json("log", "0m", "Course", "--cost", "12.345 KWD")
    mine.json("log", "0m", "Seminar", "--credits", "1.5 semester hours")
    assert {row.title: (row.amount_minor, row.currency) for row in entries(mine) if row.amount_minor} == {
        "Book": (1234, "JPY"), "Course": (12345, "KWD"),
    }  # fmt: skip
    (seminar,) = (row for row in entries(mine) if row.title == "Seminar")
    assert (seminar.units_hundredths, seminar.unit) == (150, "semester_hour")


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
    mine.json("refunds", "set", "course", "none")
    assert mine.run("refunds", "list").stdout == "Nothing is to be paid back.\n"


TABLE = "Date,Title,Hours,Cost\n2026-05-01,Course A,2,10 EUR\n2026-05-02,Course B,abc,\n2026-05-03,Course C,1.5,\n"


def test_a_table_comes_in_row_by_row_and_only_what_is_new(mine: Commands, tmp_path: Path) -> None:
    table = tmp_path / "hours.csv"
    table.write_text(TABLE, "utf-8")
    dry = mine.json("hours", "import", table, "--dry-run")
    assert [row["state"] for row in dry["rows"]] == ["new", "refused", "new"]
    assert (dry["new"], dry["refused"], dry["minutes"]) == (2, 1, 210)
    assert entries(mine) == [], "a dry run keeps nothing"
    lines = mine.run("hours", "import", table).stdout.splitlines()
    assert lines[-1] == "2 rows logged, 3 h 30 min; 1 cannot be read"
    assert len(entries(mine)) == 2
    again = mine.json("hours", "import", table)
    assert (again["new"], again["there"]) == (0, 2)
    assert len(entries(mine)) == 2


def test_a_column_that_was_not_understood_can_be_named(mine: Commands, tmp_path: Path) -> None:
    table = tmp_path / "hours.csv"
    table.write_text("When,What,Effort\n2026-05-01,Course A,90\n2026-05-02,Course B,45\n", "utf-8")
    named = mine.json("hours", "import", table, "--column", "3=minutes", "--column", "2=title", "--dry-run")
    assert {column["number"]: column["holds"] for column in named["columns"]}[3] == "minutes"
    assert mine.run("hours", "import", table, "--column", "3=nonsense").stderr.startswith(
        "A column cannot hold “nonsense”."
    )
    assert mine.run("hours", "import", table, "--column", "x=minutes").returncode == 2
    beyond = mine.run("hours", "import", table, "--column", "9=minutes", "--column", "3=amount")
    assert beyond.stderr.startswith("“hours.csv” has no column 9.")
    assert mine.run("hours", "import", table, "--currency", "parsec").stderr.startswith("“PARSEC” is no currency")
    assert entries(mine) == []


def test_a_table_of_which_nothing_can_be_read_is_no_success(mine: Commands, tmp_path: Path) -> None:
    table = tmp_path / "hours.csv"
    table.write_text("Date,Title,Hours\n2026-05-01,Course A,abc\n2026-05-02,Course B,xyz\n", "utf-8")
    for more in ((), ("--dry-run",)):
        done = mine.run("hours", "import", table, "--json", *more)
        assert done.returncode == 1
        assert [row["state"] for row in json.loads(done.stdout)["rows"]] == ["refused", "refused"]
        assert done.stderr == "No row of “hours.csv” can be read as hours, so nothing was logged.\n"


def test_what_is_saved_comes_in_elsewhere_as_it_was(mine: Commands, made: Made, tmp_path: Path) -> None:
    mine.json("log", "1h30", "=SUM(A1)", "--cost", "49 EUR", "--day", "2026-05-02", "--topic", "UDL")
    out = tmp_path / "hours.csv"
    mine.json("hours", "save", out)
    assert mine.run("hours", "save", out).returncode == 1, "a file that is there stays"
    (tmp_path / "folder").mkdir()
    assert mine.json("hours", "save", tmp_path / "folder")["path"] == str(tmp_path / "folder" / "hours.csv")
    other = Commands(tmp_path / "other")
    assert other.run("new", "--name", "B").returncode == 0
    assert other.json("hours", "import", out)["new"] == 1
    (row,) = other.json("hours", "list")
    assert (row["title"], row["minutes"], row["amount_minor"], row["topic"]) == ("=SUM(A1)", 90, 4900, "UDL")


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//A calendar//EN
BEGIN:VEVENT
UID:1@example.org
DTSTAMP:20260101T000000Z
DTSTART:20260328T230000Z
DTEND:20260329T020000Z
SUMMARY:Night of the clock
END:VEVENT
BEGIN:VEVENT
UID:2@example.org
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Berlin:20260329T010000
DTEND;TZID=Europe/Berlin:20260329T040000
SUMMARY:Summer time begins
END:VEVENT
END:VCALENDAR
"""


def test_a_calendar_comes_in_with_the_minutes_that_really_went_by(mine: Commands, tmp_path: Path) -> None:
    """On 29 March 2026 clocks in Berlin go from 2 to 3: from 1 to 4 are two hours."""
    calendar = tmp_path / "school.ics"
    calendar.write_bytes(CALENDAR.replace("\n", "\r\n").encode())
    coming = mine.json("hours", "import", calendar)
    assert (coming["form"], coming["new"]) == ("calendar", 2)
    assert {row["title"]: row["minutes"] for row in mine.json("hours", "list")} == {
        "Night of the clock": 180, "Summer time begins": 120,
    }  # fmt: skip


def test_whole_days_of_a_calendar_stand_for_the_time_that_is_said(mine: Commands, tmp_path: Path) -> None:
    calendar = tmp_path / "school.ics"
    whole = CALENDAR.replace("DTSTART:20260328T230000Z", "DTSTART;VALUE=DATE:20260328").replace(
        "DTEND:20260329T020000Z", "DTEND;VALUE=DATE:20260330"
    )
    calendar.write_bytes(whole.replace("\n", "\r\n").encode())
    assert mine.json("hours", "import", calendar, "--dry-run")["refused"] == 1
    rows = mine.json("hours", "import", calendar, "--all-day", "6h")["rows"]
    assert [(row["title"], row["minutes"]) for row in rows] == [
        ("Night of the clock", 720),
        ("Summer time begins", 120),
    ]
    assert mine.run("hours", "import", calendar, "--all-day", "6").stderr.startswith("“6” may be hours or minutes.")


def test_what_is_no_table_and_no_calendar_is_refused_with_a_sentence(mine: Commands, tmp_path: Path) -> None:
    for name, data in (("empty.csv", b""), ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(200)), ("a.ics", b"BEGIN:X")):
        file = tmp_path / name
        file.write_bytes(data)
        done = mine.run("hours", "import", file)
        assert done.returncode == 1
        assert name in done.stderr
        assert "Traceback" not in done.stderr
    assert entries(mine) == []


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


def test_money_that_was_not_spent_cannot_come_back(mine: Commands) -> None:
    done = mine.run("log", "1h", "Course", "--refund", "wanted")
    assert (done.returncode, entries(mine)) == (1, [])
    assert done.stderr.startswith("It cost no money that could be paid back.")


def test_sums_of_nothing_say_so(mine: Commands) -> None:
    assert mine.run("hours", "totals").stdout == "Nothing is logged yet.\n"
    assert mine.json("hours", "totals", "--by", "month") == []
