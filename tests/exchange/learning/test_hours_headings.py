"""Headings that no table of ours has: words above rows with days are a heading, whatever they are called."""

from datetime import date

import pytest

from portfolio.exchange.learning.hours_file import Field, HoursFile, NoHours
from portfolio.exchange.learning.hours_in import read_hours
from tests.exchange.learning.conftest import TODAY

PROVIDER = (
    "Course,Completed,Duration,Provider ID,Provider,Accredited,Elective area,Fee (AUD)\n"
    "Phonics,13/03/2026,2 h,A-17,City,yes,,49\nData walls,13/03/2026,1.5 h,A-17,City,no,x,\n"
)
STRANGE = "Kurssi,Milloin,Kesto\nPhonics,2026-03-12,2 h\nData walls,2026-03-13,1.5 h\n"


def read(table: str, chosen: dict[int, Field | None] | None = None) -> HoursFile:
    return read_hours(table.encode(), "hours.csv", TODAY, chosen=chosen)


def fields(file: HoursFile) -> list[str | None]:
    return [one.field for one in file.columns]


def test_a_list_as_providers_write_it_is_read_whole() -> None:
    file = read(PROVIDER)
    assert file.rows[0].fields == {
        "day": date(2026, 3, 13), "title": "Phonics", "minutes": 120, "provider_number": "A-17", "provider": "City",
        "approved": "yes", "amount_minor": 4900, "currency": "AUD",
    }  # fmt: skip
    assert [row.why for row in file.rows] == [None, None]
    assert [one.title for one in file.columns if one.field is None] == ["Elective area"]
    assert file.told == (), "no time is a bare number of which it could be asked what it is"


def test_words_of_a_language_that_is_not_known_are_a_heading_all_the_same_and_that_is_said() -> None:
    for above in ("", "My list\n", "Teacher,Ann\n\n"):
        file = read(above + STRANGE)
        assert [one.title for one in file.columns] == ["Kurssi", "Milloin", "Kesto"]
        assert fields(file) == ["title", "day", "minutes"]
        assert [(row.fields["title"], row.fields["minutes"]) for row in file.rows] == [
            ("Phonics", 120),
            ("Data walls", 90),
        ]
        assert file.told[0] == "Its headings are not all known; which column is which was guessed."


def test_of_known_headings_only_what_is_needed_and_not_named_is_guessed() -> None:
    file = read("Title,Milloin,Hours,Kesto\nPhonics,2026-03-12,2,9\n")
    assert fields(file) == ["title", "day", "minutes", None]
    assert fields(read("Milloin,Cost\n2026-03-12,5 EUR\n")) == ["day", "amount"]


def test_a_title_above_rows_without_headings_is_no_heading() -> None:
    file = read("My hours\n2026-03-12,2 h,Phonics\n2026-03-13,1 h,Data\n2026-03-14,1 h,Talk\n")
    assert fields(file) == ["day", "minutes", "title"]
    assert [row.fields.get("title") for row in file.rows if row.why is None] == ["Phonics", "Data", "Talk"]
    assert file.told[0] == "The table has no heading; which column is which was guessed."


def test_a_row_of_words_among_rows_with_days_is_no_heading() -> None:
    file = read("2026-03-12,2 h,Phonics\nSummer,holidays,now\n2026-09-12,1 h,Reading\n")
    assert fields(file) == ["day", "minutes", "title"]
    assert [row.why is None for row in file.rows] == [True, False, True]


@pytest.mark.parametrize("table", [PROVIDER, STRANGE])
def test_what_is_the_heading_does_not_hang_on_what_the_person_says(table: str) -> None:
    titles = [one.title for one in read(table).columns]
    assert [one.title for one in read(table, {1: "day", 2: "minutes", 0: None}).columns] == titles
    with pytest.raises(NoHours) as refused:
        read(table, {1: None, 2: "minutes"})
    assert [one.title for one in refused.value.columns] == titles
    assert refused.value.columns[2].field == "minutes"
    assert "No column of “hours.csv” says the day: “" in str(refused.value)
    with pytest.raises(NoHours, match="says how long it took, what it cost or what it brought"):
        read(STRANGE, {2: None})


def test_without_a_heading_what_is_said_of_one_column_leaves_the_others_as_they_were_guessed() -> None:
    bare = "2026-03-12,2 h,Phonics,City\n2026-03-13,1 h,Data,City\n"
    assert fields(read(bare)) == ["day", "minutes", "title", None]
    assert fields(read(bare, {3: "provider"})) == ["day", "minutes", "title", "provider"]
    assert fields(read(bare, {2: "provider"})) == ["day", "minutes", "provider", "title"]
    assert fields(read(bare, {2: None})) == ["day", "minutes", None, "title"]


def test_a_table_of_which_nothing_is_known_is_refused_without_a_list_of_nothing() -> None:
    with pytest.raises(NoHours) as refused:
        read("1,2\n3,4\n")
    assert "–" not in str(refused.value)
