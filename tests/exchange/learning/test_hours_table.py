"""Hours from tables of any program: each row is read as it was meant, or refused with the sentence that says why."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio.core.currencies import decimals
from portfolio.core.errors import PortfolioError
from portfolio.exchange.learning.hours_file import MOST_BYTES, MOST_ROWS, HoursFile, HoursRow, NoHours
from portfolio.exchange.learning.hours_in import read_hours
from portfolio.exchange.learning.money import plain_amount
from tests.exchange.learning.conftest import TODAY

FUZZ = settings(max_examples=150, derandomize=True, database=None, deadline=None)


def read(table: str | bytes, **how: object) -> HoursFile:
    data = table if isinstance(table, bytes) else table.encode()
    return read_hours(data, "hours.csv", TODAY, **how)  # type: ignore[arg-type]


def only(table: str | bytes, **how: object) -> HoursRow:
    (row,) = read(table, **how).rows
    return row


@pytest.mark.parametrize(
    "heading, row",
    [
        ("Date,Hours,Title,Cost,Provider", "2026-05-01,1.5,Reading,12.50 EUR,College"),
        ("Datum;Stunden;Titel;Kosten;Anbieter", "1.5.2026;1,5;Reading;12,50 €;College"),
        ("Date;Heures;Titre;Coût;Organisme", "1/5/2026;1,5;Reading;12,50 €;College"),
        ("Fecha\tHoras\tTítulo\tImporte\tProveedor", "1/5/2026\t1,5\tReading\t12,50 €\tCollege"),
        ("التاريخ,الساعات,العنوان,المبلغ,الجهة", "٢٠٢٦-٠٥-٠١,١٫٥,Reading,١٢٫٥٠ EUR,College"),
        ("DATE|DURATION (min)|ACTIVITY|FEE (EUR)|SPONSOR", "1 May 2026|90|Reading|12.50|College"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_same_hour_is_read_in_every_language_separator_and_encoding(heading: str, row: str, encoding: str) -> None:
    found = only(f"{heading}\r\n{row}\r\n".encode(encoding))
    assert found.why is None
    assert found.fields == {
        "day": date(2026, 5, 1), "minutes": 90, "title": "Reading", "amount_minor": 1250, "currency": "EUR",
        "provider": "College",
    }  # fmt: skip


def test_a_table_in_utf_16_without_its_mark_is_read() -> None:
    assert only("Date\tHours\r\n2026-05-01\t2\r\n".encode("utf-16-le")).fields["minutes"] == 120


def test_an_old_windows_table_keeps_its_accents() -> None:
    assert only("Date;Durée;Titre\n1/5/2026;1 h 30;Évaluer\n".encode("cp1252")).fields["title"] == "Évaluer"


@pytest.mark.parametrize(
    "cell, minutes",
    [
        ("1:30", 90), ("0:05", 5), ("1:30:00", 90), ("1.5 h", 90), ("1,5 h", 90), ("90 min", 90), ("90m", 90),
        ("1h30", 90), ("1 h 30 min", 90), ("1 hour and 30 minutes", 90), ("2 Std.", 120), ("PT1H30M", 90),
        ("45:00 h", 2700), ("١ ساعة", 60), ("0.33 h", 20), ("1.5", 90), ("12", 720),
    ],
)  # fmt: skip
def test_a_time_is_read_as_it_is_written(cell: str, minutes: int) -> None:
    assert only(f'Date,Hours,Title\n2026-05-01,"{cell}",A\n').fields["minutes"] == minutes


@pytest.mark.parametrize(
    "cell, why",
    [
        ("-3", "“-3” is less than nothing."),
        ("(3)", "“(3)” is less than nothing."),
        ("soon", "“soon” is no time."),
        ("45:00", "“45:00” is no time."),
        ("1:75", "“1:75” is no time."),
        ("1001 h", "“1001 h” is more than 1,000 hours."),
        ("9" * 50, None),
        ("1.2.3", "“1.2.3” is no time."),
        ("=1+1", "“=1+1” is no time."),
        ("0", "There is no time, no money and no credits in this row."),
        ("", "There is no time, no money and no credits in this row."),
    ],
)
def test_a_time_that_cannot_be_is_refused_and_the_row_beside_it_is_not(cell: str, why: str | None) -> None:
    wrong, right = read(f"Date,Hours,Title\n2026-05-01,{cell},A\n2026-05-02,2,B\n").rows
    assert wrong.why is not None
    assert why is None or wrong.why == why
    assert right.why is None
    assert right.fields["minutes"] == 120


@pytest.mark.parametrize(
    "numbers, unit, minutes",
    [(("90", "45", "10"), "minutes", (90, 45, 10)), (("1", "2", "8"), "hours", (60, 120, 480)),
     (("1.5", "30", "2"), "hours", (90, 1800, 120))],
)  # fmt: skip
def test_what_a_bare_number_is_is_decided_once_for_the_column_and_said(
    numbers: tuple[str, ...], unit: str, minutes: tuple[int, ...]
) -> None:
    file = read("Date,Duration\n" + "".join(f"2026-05-0{at},{one}\n" for at, one in enumerate(numbers, 1)))
    assert tuple(row.fields["minutes"] for row in file.rows) == minutes
    assert any(unit in one for one in file.told)


@pytest.mark.parametrize(
    "days, order, sure, first",
    [
        (("03/04/2026", "25/04/2026"), "dmy", True, date(2026, 4, 3)),
        (("03/04/2026", "04/25/2026"), "mdy", True, date(2026, 3, 4)),
        # Read day first the second would lie ahead of the day on which the file is read.
        (("03/04/2026", "11/12/2026", "01/02/2026"), "mdy", False, date(2026, 3, 4)),
        # Only month first are they in a row.
        (("01/02/2026", "01/09/2026", "02/03/2026", "03/01/2026"), "mdy", False, date(2026, 1, 2)),
        (("03/04/2026",), "dmy", False, date(2026, 4, 3)),
        (("3.4.26",), "dmy", False, date(2026, 4, 3)),
        (("2026-04-03", "2026-12-24"), "ymd", True, date(2026, 4, 3)),
    ],
)
def test_the_order_of_days_is_decided_for_the_whole_file(
    days: tuple[str, ...], order: str, sure: bool, first: date
) -> None:
    file = read("Date,Hours\n" + "".join(f"{day},1\n" for day in days))
    assert (file.order, file.order_is_sure) == (order, sure)
    assert file.rows[0].fields["day"] == first
    assert sure or any("could be meant the other way" in one for one in file.told)


def test_the_person_says_in_which_order_the_days_stand() -> None:
    assert only("Date,Hours\n03/04/2026,1\n", order="mdy").fields["day"] == date(2026, 3, 4)
    assert only("Date,Hours\n03/04/2026,1\n", usual="mdy").fields["day"] == date(2026, 3, 4)


def test_a_day_that_fits_no_order_of_its_file_is_refused_by_itself() -> None:
    file = read("Date,Hours\n25/04/2026,1\n26/04/2026,1\n04/27/2026,1\n31/02/2026,1\n99/99/2026,1\n01/01/0203,1\n")
    assert [row.why is None for row in file.rows] == [True, True, False, False, False, False]
    assert any("only be read day first, others only month first" in one for one in file.told)


@pytest.mark.parametrize(
    "cell, minor, currency",
    [
        ("12.50 EUR", 1250, "EUR"), ("€12.50", 1250, "EUR"), ("1,234.50 USD", 123450, "USD"), ("US$ 5", 500, "USD"),
        ("1200 JPY", 1200, "JPY"), ("¥1,200", 1200, "JPY"), ("KWD 1.250", 1250, "KWD"), ("0.005 TND", 5, "TND"),
        ("1'234.50 CHF", 123450, "CHF"), ("1 234.50 PLN", 123450, "PLN"), ("₹ 1,00,000", 10_000_000, "INR"),
        ("100.00 JPY", 100, "JPY"),
    ],
)  # fmt: skip
def test_money_is_exact_in_the_smallest_units_of_its_currency(cell: str, minor: int, currency: str) -> None:
    row = only(f'Date,Cost\n2026-05-01,"{cell}"\n')
    assert (row.why, row.fields["amount_minor"], row.fields["currency"]) == (None, minor, currency)


@pytest.mark.parametrize(
    "cell, why",
    [
        ("12.50", "The amount has no currency."),
        ("12.50 XXY", "“XXY” is no currency that this program knows."),
        ("12.505 EUR", "“12.505 EUR” has more figures than EUR has."),
        ("100.5 JPY", "“100.5 JPY” has more figures than JPY has."),
        ("1.2345 KWD", "“1.2345 KWD” has more figures than KWD has."),
        ("-5 EUR", "“-5 EUR” is less than nothing."),
        ("12,5,0 EUR", "“12,5,0 EUR” is no amount of money."),
        ("99999999999999 EUR", "“99999999999999 EUR” is more than can be believed."),
    ],
)
def test_money_that_cannot_be_is_refused_in_a_sentence(cell: str, why: str) -> None:
    assert only(f'Date,Cost\n2026-05-01,"{cell}"\n').why == why


def test_the_currency_comes_from_its_column_its_heading_or_what_is_usual_and_never_from_two() -> None:
    assert only("Date,Cost,Currency\n2026-05-01,5,GBP\n").fields["currency"] == "GBP"
    assert only("Date,Cost (GBP)\n2026-05-01,5\n").fields["currency"] == "GBP"
    assert only("Date,Cost\n2026-05-01,5\n", currency="GBP").fields["currency"] == "GBP"
    assert only("Date,Cost\n2026-05-01,$5\n", currency="AUD").fields["currency"] == "AUD"
    assert "its column says GBP" in (only("Date,Cost,Currency\n2026-05-01,5 EUR,GBP\n").why or "")
    named, bare = read("Date,Cost\n2026-05-01,5 EUR\n2026-05-02,7\n").rows
    assert bare.fields["currency"] == named.fields["currency"] == "EUR"


@FUZZ
@given(st.integers(0, 10**11), st.sampled_from(["EUR", "JPY", "KWD"]), st.sampled_from([".", ","]))
def test_every_amount_is_read_back_to_the_cent(minor: int, currency: str, mark: str) -> None:
    text = plain_amount(minor, currency).replace(".", mark)
    row = only(f"Date;Hours;Cost\n2026-05-01;1{mark}5;{text} {currency}\n")
    assert decimals(currency) == (3 if currency == "KWD" else 0 if currency == "JPY" else 2)
    assert (row.why, row.fields["amount_minor"]) == (None, minor)


def test_a_row_that_is_shifted_is_noticed_and_costs_no_other() -> None:
    rows = read(
        "Date,Hours,Title\n2026-05-01,1,A\n,2026-05-02,1,B\n2026-05-03,1,C,,\n2026-05-04,1,D,extra,more\nx,2026-05-05,1\n"
    ).rows
    assert [row.why is None for row in rows] == [True, False, True, False, False]
    assert "seems to be shifted" in (rows[1].why or "")
    assert rows[3].why == "This row has 5 cells and the heading 3: it seems to be shifted."
    assert "stands in another column than the days" in (rows[4].why or "")


def test_a_table_whose_heading_stands_beside_its_rows_is_said_and_put_right_by_the_person() -> None:
    table = "Date,Hours,Title\n1,2026-05-01,1,A\n2,2026-05-02,2,B\n"
    file = read(table)
    assert "further to one side" in file.told[0]
    assert all(row.why for row in file.rows)
    chosen = {0: None, 1: "day", 2: "minutes"}
    assert [
        row.fields.get("minutes") for row in read("N,On what day,How long\n1,2026-05-01,1\n", chosen=chosen).rows
    ] == [60]


def test_a_table_without_a_heading_is_guessed_and_that_is_said() -> None:
    file = read("2026-05-01,A course,90 min\n2026-05-02,Reading,1:00\n")
    assert [row.fields["minutes"] for row in file.rows] == [90, 60]
    assert any("no heading" in one for one in file.told)


def test_what_a_row_says_beside_is_kept() -> None:
    row = only(
        "Date,Hours,Title,Provider number,Place,Topic,Credits,Unit,Approved,Counts as,Own time,Own money,Reported,"
        "Refund,Amount,Currency,Refund amount,Refund date,For\n"
        "2026-05-01,2,Reading,17,Hall,Talk,3,semester hours,yes,language; content,no,yes,2026-05-03,asked,20,EUR,10,"
        "2026-06-01,My goal\n"
    )
    assert row.why is None
    assert row.fields | {"title": "Reading"} == {
        "day": date(2026, 5, 1), "minutes": 120, "title": "Reading", "provider_number": "17", "place": "Hall",
        "topic": "Talk", "units_hundredths": 300, "unit": "semester_hour", "approved": "yes", "own_time": False,
        "own_money": True, "reported": date(2026, 5, 3), "refund": "asked", "amount_minor": 2000, "currency": "EUR",
        "refund_minor": 1000, "refund_day": date(2026, 6, 1),
    }  # fmt: skip
    assert (row.counts_as, row.toward) == (("language", "content"), "My goal")


def test_hours_and_minutes_in_two_columns_are_one_time_and_a_time_said_twice_is_counted_once() -> None:
    file = read(
        "Date,Hours,Minutes\n2026-05-01,1,30\n2026-05-02,2,\n2026-05-03,,45\n2026-05-04,1.5,90\n2026-05-05,1,90\n"
    )
    assert [row.fields.get("minutes") for row in file.rows[:4]] == [90, 120, 45, 90]
    assert [row.why for row in file.rows] == [None] * 4 + ["Its two columns of times say two different times."]


def test_more_than_a_day_has_is_taken_and_asked_about_and_a_quotation_mark_that_never_ends_is_said() -> None:
    assert "more than a day has" in only("Date,Hours\n2026-05-01,40\n").notes[0]
    file = read('Date,Hours,Title\n2026-05-01,1,"A\n2026-05-02,2,B\n')
    assert [row.why for row in file.rows] == [None, None]
    assert file.told == ("Line 2: A quotation mark there has no second one; the line was read as it stands.",)


def test_a_time_of_day_to_another_is_the_time_between_them_also_over_midnight() -> None:
    file = read("Date,Start,End,Title\n2026-05-01,9:00 am,1:30 pm,A\n2026-05-01,22:00,01:00,B\n2026-05-01,9,x,C\n")
    assert [row.fields.get("minutes") for row in file.rows] == [270, 180, None]
    assert "is no time of day" in (file.rows[2].why or "")


@pytest.mark.parametrize(
    "data, words",
    [
        (b"", "is empty"),
        (b"Date,Hours\n", "no rows below its heading"),
        (b"Name,Colour\nA,red\n", "no columns of days and of times were found"),
        (b"%PDF-1.7 not a table", "holds no table"),
        (b"PK\x03\x04" + b"x" * 100, "holds no table"),
        (b"a" * (MOST_BYTES + 1), "is larger than any list of hours"),
        (b"Date,Hours\n" + b"2026-01-01,1\n" * (MOST_ROWS + 1), "has more than 20,000 rows"),
        (b"," * 200 + b"\n" + b"1," * 200, "columns"),
    ],
)
def test_what_is_no_table_of_hours_is_refused_whole(data: bytes, words: str) -> None:
    with pytest.raises(NoHours) as refused:
        read(data)
    assert words in str(refused.value)


CELL = st.text(alphabet=st.sampled_from("ab1.29 \"';,\t\n<>=*-:/hm€$\\|é١\u202e\x00"), max_size=14)


@FUZZ
@given(st.one_of(st.binary(max_size=300), st.lists(CELL, max_size=30).map(lambda c: b"Date,Hours,Cost,Title\n"
       + ",".join(c).encode()), st.binary(max_size=200).map(lambda b: b"BEGIN:VCALENDAR\n" + b)))  # fmt: skip
def test_any_bytes_are_read_or_refused_in_a_sentence(data: bytes) -> None:
    file, refused = None, ""
    try:
        file = read(data)
    except PortfolioError as error:
        refused = error.title.strip()
    assert (file is None) == bool(refused)
    if file is None:
        return
    numbers = [row.number for row in file.rows]
    assert all(b - a == 1 for a, b in pairwise(numbers))
    for row in file.rows:
        assert row.why is None or row.why.strip()
        assert row.why is not None or {"day", "title"} <= row.fields.keys()
