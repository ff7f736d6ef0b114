"""Hours from tables and calendars by command: row by row, only what is new, and out again as they were."""

import json
from pathlib import Path

from tests.cli.commands import Commands
from tests.cli.conftest import Made, entries

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
