"""Tables as people keep them: clocks beside hours, nothing as a word, dollars of several countries, an old Windows."""

from datetime import date

import pytest

from portfolio.exchange.learning.clock import are_times_of_day
from portfolio.exchange.learning.hours_file import HoursFile, HoursRow
from portfolio.exchange.learning.hours_in import read_hours
from tests.exchange.learning.conftest import TODAY


def read(table: str | bytes, **how: object) -> HoursFile:
    data = table if isinstance(table, bytes) else table.encode()
    return read_hours(data, "hours.csv", TODAY, **how)  # type: ignore[arg-type]


def only(table: str | bytes, **how: object) -> HoursRow:
    (row,) = read(table, **how).rows
    return row


def minutes(file: HoursFile) -> list[int | None]:
    return [row.fields.get("minutes") if row.why is None else None for row in file.rows]


@pytest.mark.parametrize(
    "head, rows",
    [
        ("Date,Time,Activity,Hours", "2026-05-01,09:00,Workshop,1.5\n2026-05-02,14:30,Talk,2\n"),
        ("Date,Time,Activity,Duration", "2026-05-01,9:00 am,Workshop,1:30\n2026-05-02,2:30 pm,Talk,2:00\n"),
        ("Datum;Zeit;Titel;Dauer", "1.5.2026;09:00;Workshop;1:30\n2.5.2026;14:30;Talk;2:00\n"),
        ("Date,Duration,Hours", "2026-05-01,one evening,1.5\n2026-05-02,another,2\n"),
        ("Date,Minutes,Hours", "2026-05-01,30,1\n2026-05-02,,2\n"),
        ("Date,Hours,Minutes", "2026-05-01,1,30\n2026-05-02,2,\n"),
        ("Date,Time,Title", "2026-05-01,1:30,Workshop\n2026-05-02,2:00,Talk\n"),
    ],
)
def test_how_long_it_was_is_never_taken_from_the_column_that_says_when_it_began(head: str, rows: str) -> None:
    assert minutes(read(f"{head}\n{rows}")) == [90, 120]


def test_a_time_of_day_alone_is_no_length_and_that_is_said() -> None:
    table = "Date,Time,Title,Cost\n2026-05-01,09:00,Workshop,5 EUR\n2026-05-02,14:30,Talk,6 EUR\n"
    file = read(table)
    assert ["minutes" in row.fields for row in file.rows] == [False, False]
    assert "“Time” was taken for the time of day, not for how long it was." in file.told
    chosen = read(table, chosen={1: "minutes"})
    assert minutes(chosen) == [540, 870], "the person may say that it was how long"
    until = read("Date,Time,To,Title\n2026-05-01,09:00,10:30,A\n2026-05-02,14:30,16:30,B\n")
    assert minutes(until) == [90, 120]
    bare = read("2026-05-01,09:00,Workshop,1.5 h\n2026-05-02,14:30,Talk,2 h\n")
    assert minutes(bare) == [90, 120]


@pytest.mark.parametrize(
    "cells, are", [(["9:00", "14:30"], True), (["1:30", "12:00"], False), (["9:00 am"], True),
                   (["7:00", "8:00"], False), (["", ""], False), (["9:00", "soon"], False),
                   (["1h30m", "0h45m"], False)],
)  # fmt: skip
def test_a_column_is_of_the_clock_only_where_it_can_be_nothing_else(cells: list[str], are: bool) -> None:
    assert are_times_of_day(cells) == are


@pytest.mark.parametrize(
    "cell, usual, minor, currency",
    [
        ("$49 CAD", "", 4900, "CAD"), ("$49 CAD", "USD", 4900, "CAD"), ("AUD $49", "", 4900, "AUD"),
        ("US $49", "AUD", 4900, "USD"), ("$49 USD", "AUD", 4900, "USD"), ("MX$ 50", "", 5000, "MXN"),
        ("ARS$ 5", "", 500, "ARS"), ("$49", "AUD", 4900, "AUD"), ("49 eur", "", 4900, "EUR"),
        ("50 XCG", "", 5000, "XCG"),
    ],
)  # fmt: skip
def test_dollars_are_those_of_the_country_that_is_named(cell: str, usual: str, minor: int, currency: str) -> None:
    row = only(f"Date,Cost\n2026-05-01,{cell}\n", currency=usual)
    assert (row.why, row.fields["amount_minor"], row.fields["currency"]) == (None, minor, currency)


def test_dollars_of_a_country_that_is_not_known_are_nobody_elses() -> None:
    assert only("Date,Cost\n2026-05-01,COL$ 50\n").why == "“COL$” is no currency that this program knows."
    assert only("Date,Cost\n2026-05-01,50 all\n").why == "“all” is no currency that this program knows."


def test_a_heading_with_a_dollar_means_the_usual_one() -> None:
    assert only("Date,Cost ($)\n2026-05-01,49\n", currency="AUD").fields["currency"] == "AUD"
    assert only("Date,Cost ($)\n2026-05-01,49\n").fields["currency"] == "USD"


@pytest.mark.parametrize(
    "cell", ["0", "0.00", "free", "Free of charge", "-", "–", "n/a", "N/A", "none", "kostenlos", "مجاني"]
)
def test_what_cost_nothing_is_an_hour_all_the_same(cell: str) -> None:
    row = only(f"Date,Hours,Cost\n2026-05-01,1,{cell}\n")
    assert (row.why, row.fields["minutes"], "amount_minor" in row.fields) == (None, 60, False)


def test_a_dash_where_no_time_was_spent_costs_no_sum() -> None:
    row = only("Date,Hours,Credits,Cost\n2026-05-01,-,n/a,5 EUR\n")
    assert (row.why, row.fields["amount_minor"]) == (None, 500)


@pytest.mark.parametrize(
    "table, refund, minor",
    [
        ("Date,Cost,Reimbursed\n2026-05-01,5 EUR,Yes\n", "paid", None),
        ("Date,Cost,Reimbursed\n2026-05-01,5 EUR,No\n", None, None),
        ("Date,Cost,Reimbursed\n2026-05-01,5 EUR,3.00\n", "paid", 300),
        ("Date,Cost,Reimbursed\n2026-05-01,5 EUR,refused\n", "refused", None),
        ("Date,Cost,Refund amount\n2026-05-01,5 JPY,1\n", "paid", 1),
        ("Date,Cost,Refund amount\n2026-05-01,5 JPY,0\n", None, 0),
        ("Date,Cost,Refund,Refund amount\n2026-05-01,5 EUR,asked,3.00\n", "asked", 300),
        ("Date,Cost,Refund\n2026-05-01,5 EUR,no\n", None, None),
        ("Date,Cost,Refund,Refund amount\n2026-05-01,5 EUR,,3.00\n", "paid", 300),
        ("Date,Cost,Refund,Refund amount\n2026-05-01,5 EUR,no,3.00\n", None, 300),
    ],
)
def test_a_refund_is_said_by_a_word_or_a_sum(table: str, refund: str | None, minor: int | None) -> None:
    row = only(table)
    assert (row.why, row.notes) == (None, ())
    assert (row.fields.get("refund"), row.fields.get("refund_minor")) == (refund, minor)


def test_more_than_it_cost_did_not_come_back_and_that_is_said() -> None:
    row = only("Date,Hours,Cost,Refund,Refund amount\n2026-05-01,1,5 EUR,paid,50 EUR\n")
    assert (row.why, row.fields["refund"], "refund_minor" in row.fields) == (None, "paid", False)
    assert row.notes == ("“50 EUR” is more than it cost, and was left out.",)


@pytest.mark.parametrize(
    "table, minor",
    [
        ("Datum;Titel;Kosten\n1.5.2026;A;12.345 TND\n", 12345),
        ('Date,Title,Cost\n2026-05-01,A,"12,345 TND"\n', 12345),
        ('Date,Title,Cost,Currency\n2026-05-01,A,"12,345",KWD\n', 12345),
        ('Date,Title,Cost\n2026-05-01,A,"12,345.5 TND"\n', 12345500),
        ('Date,Title,Cost\n2026-05-01,A,"12,345 EUR"\n', 1234500),
    ],
)
def test_three_figures_behind_a_mark_are_thousandths_of_a_dinar_and_thousands_of_euros(table: str, minor: int) -> None:
    row = only(table)
    assert (row.why, row.fields["amount_minor"]) == (None, minor)


def test_the_order_that_the_person_chose_is_the_one_that_is_told() -> None:
    file = read("Date,Hours\n03/04/2026,1\n04/25/2026,1\n", order="dmy")
    assert file.rows[0].fields["day"] == date(2026, 4, 3)
    assert not [one for one in file.told if "month first: 3/4" in one]


def test_a_table_of_an_arabic_windows_is_read_and_of_any_other_it_is_said_that_letters_may_be_wrong() -> None:
    row = only("التاريخ,الساعات,العنوان\n2026-05-01,2,دورة\n".encode("cp1256"))
    assert (row.fields["title"], row.fields["minutes"]) == ("دورة", 120)
    told = read("Date;Durée;Titre\n1/5/2026;1 h 30;Évaluer\n".encode("cp1252")).told
    assert "If letters look wrong, save the table anew as “CSV UTF-8” and bring that." in told
    assert not [one for one in read("Date;Durée\n1/5/2026;1 h\n").told if "letters" in one]


def test_credits_take_their_unit_from_their_cell_their_column_or_their_heading() -> None:
    for table in ("Date,ECTS\n2026-05-01,1.5\n", "Date,Credits\n2026-05-01,1.5 ECTS\n",
                  "Date,Credits,Unit\n2026-05-01,1.5,ects\n"):  # fmt: skip
        row = only(table)
        assert (row.why, row.fields["units_hundredths"], row.fields["unit"]) == (None, 150, "ects")
    assert "have no unit" in (only("Date,Credits\n2026-05-01,1.5\n").why or "")


def test_credits_that_their_heading_names_are_told() -> None:
    file = read("Date,Credit Hours\n2026-05-01,6\n")
    assert file.rows[0].fields["unit"] == "semester_hour"
    assert "“Credit Hours” was taken for semester hours of a university, not for hours of learning." in file.told
    assert not read("Date,ECTS\n2026-05-01,6\n").told


@pytest.mark.parametrize(
    "cell, privacy, notes",
    [("private", "private", 0), ("public", "public", 0), ("Only me", "private", 0), ("whoever", "private", 1)],
)
def test_who_may_see_it_is_kept_and_what_is_not_understood_stays_private(cell: str, privacy: str, notes: int) -> None:
    row = only(f"Date,Hours,Privacy\n2026-05-01,1,{cell}\n")
    assert (row.fields["privacy"], len(row.notes)) == (privacy, notes)


def test_a_table_of_a_stopwatch_says_its_days_before_its_times() -> None:
    file = read(
        "Title,Start,End\nA,01/05/2026 09:00,01/05/2026 10:30\nB,31/05/2026 22:00,01/06/2026 00:00\n"
        "C,02/06/2026 10:00,01/06/2026 09:00\n"
    )
    assert [row.fields.get("day") for row in file.rows[:2]] == [date(2026, 5, 1), date(2026, 5, 31)]
    assert minutes(file) == [90, 120, None]
    assert file.rows[2].why == "“01/06/2026 09:00” is before its beginning."
    assert minutes(read("Date,Start,End\n2026-05-01,2026-05-01 09:00,2026-05-02 10:00\n")) == [25 * 60]


@pytest.mark.parametrize(
    "cell, spent",
    [("3:30–5:00 pm", 90), ("9:00-10:30", 90),
     ("11:30 - 1:00 pm", 90), ("11:30 am to 1:00 p.m.", 90), ("22:00–01:00", 180),
     ("9:00 bis 10:30", 90), ("9:00-soon", None), ("1-2", None), ("3-5 pm", 120), ("3 – 5pm", 120), ("11-1 p.m.", 120),
     ("9 am to 12 pm", 180), ("9 am - 3:30", 390), ("25-26 pm", None)],
)  # fmt: skip
def test_a_time_from_one_hour_to_another_in_one_cell_is_what_lies_between(cell: str, spent: int | None) -> None:
    assert minutes(read(f"Date,Time,Title\n2026-05-01,{cell},A\n")) == [spent]


@pytest.mark.parametrize(
    "start, end, spent, guessed",
    [
        ("8:30", "3:30", 7 * 60, True), ("10:00", "1:00", 180, True), ("12:30", "1:30", 60, True),
        ("8:30 am", "3:30", 7 * 60, False), ("8:00 pm", "9:30", 90, False), ("11:00 pm", "1:00", 120, False),
        ("22:00", "1:00", 180, False), ("14:00", "2:30", 750, False), ("9:00", "10:30", 90, False),
        ("9:00", "00:30", 930, False),
    ],
)  # fmt: skip
def test_school_ends_in_the_afternoon_though_nobody_writes_so(start: str, end: str, spent: int, guessed: bool) -> None:
    for row in (
        only(f"Date,Time,Title\n2026-05-01,{start} - {end},A\n"),
        only(f"Date,Start,End,Title\n2026-05-01,{start},{end},A\n"),
    ):
        assert (row.why, row.fields["minutes"]) == (None, spent)
        assert [str(one).split("”")[1] for one in row.notes] == [" was taken to end in the afternoon."] * guessed


@pytest.mark.parametrize(
    "heading",
    [
        "Date of Training,Clock Hrs,Workshop",
        "PD Date,Total PD Hours,Course Name",
        "Date(s),Hours Attended,Training Title",
    ],
)
def test_headings_of_lists_that_districts_hand_out_are_known(heading: str) -> None:
    row = only(f"{heading}\n2026-05-01,1.5,Reading\n")
    assert row.fields == {"day": date(2026, 5, 1), "minutes": 90, "title": "Reading"}


def test_a_day_to_come_is_asked_about_and_one_of_the_last_century_is_of_that_one() -> None:
    assert only("Date,Hours\n2026-12-24,1\n").notes == ("This day is still to come.",)
    assert only("Date,Hours\n3.4.99,1\n").fields["day"] == date(1999, 4, 3)


def test_three_days_in_a_row_are_too_few_to_tell_their_order() -> None:
    file = read("Date,Hours\n01/02/2026,1\n01/09/2026,1\n02/03/2026,1\n")
    assert (file.order, file.order_is_sure) == ("dmy", False)


@pytest.mark.parametrize(
    "table, why",
    [
        ("Date,Hours,Minutes\n2026-05-01,1000,30\n", "That is more than 1,000 hours."),
        ("Date,ECTS\n2026-05-01,1.555\n", "“1.555” is no number of credits."),
        ("Date,ECTS\n2026-05-01,10001\n", "“10001” is no number of credits."),
    ],
)
def test_more_than_can_be_is_refused(table: str, why: str) -> None:
    assert only(table).why == why
