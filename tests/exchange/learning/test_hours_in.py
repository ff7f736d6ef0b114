"""Hours come in after a dry run: what is there is recognised, nothing is half taken in, and one undo takes all away."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Link, Part, Programme, RuleSet, TimeEntry, build
from portfolio.core.records.base import Privacy
from portfolio.exchange.learning.hours_in import HoursComing, hours_coming, read_hours
from portfolio.exchange.learning.ledger_out import ledger_csv, refunds_csv
from tests.exchange.learning.conftest import TODAY

TABLE = "Date,Hours,Title\n2026-05-01,1,Reading\n2026-05-02,2,Talk\n2026-05-03,-2,Wrong\n"


def coming(portfolio: Portfolio, table: str | bytes = TABLE) -> HoursComing:
    data = table.encode() if isinstance(table, str) else table
    return hours_coming(portfolio.connection, read_hours(data, "hours.csv", TODAY))


def test_the_dry_run_writes_nothing_and_the_change_takes_in_all_that_is_new_and_undo_takes_it_away(
    portfolio: Portfolio,
) -> None:
    found = coming(portfolio)
    assert portfolio.find(TimeEntry) == []
    assert [one.state for one in found.rows] == ["new", "new", "refused"]
    assert (found.count("new"), found.minutes) == (2, 180)
    portfolio.apply(found.change())
    assert sorted(one.title for one in portfolio.find(TimeEntry)) == ["Reading", "Talk"]
    portfolio.history.undo()
    assert portfolio.find(TimeEntry) == []


def test_what_is_there_already_is_left_out_unless_it_is_wanted_again(portfolio: Portfolio) -> None:
    portfolio.apply(coming(portfolio).change())
    again = coming(portfolio, TABLE.replace("Reading", "  READING ") + "2026-05-01,1.5,Reading\n")
    assert [one.state for one in again.rows] == ["there", "there", "refused", "new"]
    assert again.rows[0].why == "This is in the portfolio already."
    assert len(again.change().edits) == 1
    assert len(again.change(again={1}).edits) == 2
    assert not again.change(without={4})
    portfolio.apply(again.change())
    portfolio.history.undo()
    portfolio.history.undo()
    assert [one.state for one in coming(portfolio).rows] == ["new", "new", "refused"]


def test_a_row_that_stands_twice_in_the_file_is_taken_once_and_two_sums_on_a_day_are_two(portfolio: Portfolio) -> None:
    table = "Date,Hours,Title,Cost\n" + "2026-05-01,1,A,\n" * 2 + "2026-05-01,,Train,5 EUR\n2026-05-01,,Train,7 EUR\n"
    found = coming(portfolio, table)
    assert [one.state for one in found.rows] == ["new", "there", "new", "new"]
    assert found.rows[1].why == "This stands in the file twice."


def test_what_it_was_for_is_found_by_its_title_and_categories_by_their_words(portfolio: Portfolio) -> None:
    goal, programme = build(Goal, title="Half of our families"), build(Programme, title="Data")
    twin = build(Goal, title="data")
    rules = build(RuleSet, title="R", categories=[{"key": "language", "words": "Language acquisition"}])
    portfolio.apply(added("Add", goal, programme, twin, rules))
    found = coming(
        portfolio,
        "Date,Hours,Title,For,Counts as\n2026-05-01,1,A,half of our FAMILIES,Language acquisition; content\n"
        "2026-05-02,1,B,Data,Nothing known\n",
    )
    one, other = found.rows
    assert one.toward is not None
    assert one.toward.id == goal.id
    assert one.entry is not None
    assert one.entry.counts_as == ["content", "language"]
    assert other.toward is None
    assert len(other.notes) == 2
    portfolio.apply(found.change())
    (link,) = portfolio.find(Link)
    assert (link.role, link.source_id, link.target_id) == ("toward", one.entry.id, goal.id)


def test_two_things_between_semicolons_are_not_a_third_that_is_called_like_both(portfolio: Portfolio) -> None:
    goals = [build(Goal, title=one) for one in ("Maths", "Reading", "Ask; tell", "Maths Reading")]
    portfolio.apply(added("Add", *goals))
    for words, meant in (("Maths; Reading; Ask; tell", goals[:3]), ("maths reading", goals[3:])):
        (row,) = coming(portfolio, f"Date,Hours,Title,For\n2026-05-01,1,A,{words}\n").rows
        assert [aim.id for aim in (row.toward, *row.also_toward) if aim] == [one.id for one in meant]


def test_a_field_that_no_entry_can_have_refuses_the_row_and_not_the_file(portfolio: Portfolio) -> None:
    found = coming(portfolio, "Date,Credits,Unit,Title\n2026-05-01,3,bananas,A\n2026-05-01,3,ECTS,B\n")
    assert [one.state for one in found.rows] == ["refused", "new"]
    assert found.rows[0].why == "“bananas” is no unit of credits that this program knows."


ENTRIES: list[dict[str, object]] = [
    {"title": "=cmd|'/c calc'!A1", "minutes": 90, "category": "course", "own_time": False},
    {"title": "'=already safe", "minutes": 1, "counts_as": ["content", "language"], "approved": "yes"},
    {"title": "Fee, “Kurs”\nin two lines", "amount_minor": 39900, "currency": "EUR", "own_money": False},
    {"title": "Book", "amount_minor": 1200, "currency": "JPY", "refund": "asked", "refund_day": date(2026, 3, 1)},
    {"title": "Talk", "amount_minor": 1250, "currency": "KWD", "refund": "paid", "refund_minor": 1000,
     "refund_day": date(2026, 4, 1), "minutes": 60},
    {"title": "Module", "units_hundredths": 2250, "unit": "ects", "place": "@home", "topic": "+1", "provider": "-x",
     "provider_number": "007", "reported": date(2026, 2, 2)},
]  # fmt: skip


@pytest.fixture
def full(portfolio: Portfolio) -> Portfolio:
    entries = [build(TimeEntry, day=date(2026, 1, 1 + at), **one) for at, one in enumerate(ENTRIES)]
    portfolio.apply(added("Add", *entries))
    return portfolio


def test_the_ledger_goes_out_and_comes_in_again_as_it_was(
    full: Portfolio, tmp_path_factory: pytest.TempPathFactory
) -> None:
    data = ledger_csv(full.connection)
    assert all(row.state == "there" for row in coming(full, data).rows)
    other = Portfolio.create(tmp_path_factory.mktemp("b") / "b", device="e" * 32, name="Ben")
    found = coming(other, data)
    assert [row.why for row in found.rows] == [None] * len(ENTRIES)
    other.apply(found.change())
    left = {"id", "created", "changed"}
    shown = [
        sorted((one.model_dump(exclude=left) for one in portfolio.find(TimeEntry)), key=lambda one: one["day"])
        for portfolio in (full, other)
    ]
    other.close()
    for before, after in zip(*shown, strict=True):
        # A title is one line in a table.
        assert after == before | {"title": " ".join(str(before["title"]).split())}


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"], include_characters=" "), min_size=1, max_size=30
).map(lambda text: " ".join(text.split())).filter(bool)  # fmt: skip


@settings(max_examples=40, derandomize=True, database=None, deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS, st.integers(1, 60_000)), min_size=1, max_size=5))
def test_whatever_words_an_entry_has_they_go_out_and_come_in_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, entries: list[tuple[str, str, int]]
) -> None:
    made = Portfolio.create(tmp_path_factory.mktemp("words") / "a", device="e" * 32, name="Ben")
    made.apply(
        added(
            "Add",
            *(
                build(TimeEntry, title=title, place=place, minutes=minutes, day=date(2026, 1, 1 + at))
                for at, (title, place, minutes) in enumerate(entries)
            ),
        )
    )
    found = coming(made, ledger_csv(made.connection))
    made.close()
    assert [
        (one.row.fields["title"], one.row.fields["place"], one.row.fields["minutes"]) for one in found.rows
    ] == entries


def test_no_cell_of_a_list_is_a_formula_and_all_numbers_are_exact(full: Portfolio) -> None:
    for data in (ledger_csv(full.connection), refunds_csv(full.connection)):
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
        assert not [cell for row in rows for cell in row if cell[:1] in "=+-@\t\r" and cell]
    amounts = {
        row[4]: row[3] for row in csv.reader(io.StringIO(ledger_csv(full.connection).decode("utf-8-sig"))) if row[4]
    }
    assert amounts == {"Currency": "Amount", "EUR": "399.00", "JPY": "1200", "KWD": "1.250"}


def test_the_ledger_of_some_days_holds_those_alone(full: Portfolio) -> None:
    rows = list(csv.reader(io.StringIO(ledger_csv(full.connection, "2026-01-02", "2026-01-04").decode("utf-8-sig"))))
    assert [row[0] for row in rows[1:]] == ["2026-01-02", "2026-01-03", "2026-01-04"]


def test_the_refund_list_holds_what_is_to_be_paid_back_each_in_its_currency(full: Portfolio) -> None:
    rows = list(csv.reader(io.StringIO(refunds_csv(full.connection).decode("utf-8-sig"))))
    assert rows[1:] == [
        ["2026-01-04", "Book", "", "1200", "JPY", "asked", "", "2026-03-01", ""],
        ["2026-01-05", "Talk", "", "1.250", "KWD", "paid", "1.000", "2026-04-01", ""],
    ]


def test_what_is_private_is_private_when_it_comes_in_again(
    portfolio: Portfolio, tmp_path_factory: pytest.TempPathFactory
) -> None:
    sorts: tuple[Privacy, ...] = ("private", "evaluator", "public")
    portfolio.apply(
        added("Add", *(build(TimeEntry, title=one, minutes=9, day=date(2026, 1, 1), privacy=one) for one in sorts))
    )
    other = Portfolio.create(tmp_path_factory.mktemp("b") / "b", device="e" * 32, name="Ben")
    other.apply(coming(other, ledger_csv(portfolio.connection)).change())
    assert {one.title: one.privacy for one in other.find(TimeEntry)} == {one: one for one in sorts}
    other.close()


def test_an_entry_is_known_again_without_a_title_by_its_credits_and_by_the_names_that_stand_for_people(
    portfolio: Portfolio,
) -> None:
    day = date(2026, 1, 1)
    portfolio.apply(
        added(
            "Add",
            build(TimeEntry, category="Reading", minutes=60, day=day),
            build(TimeEntry, title="With @[Mia Berger]", minutes=60, day=day),
            build(TimeEntry, title="long " * 200, minutes=60, day=day),
            *(build(TimeEntry, title="Module", units_hundredths=one, unit="ects", day=day) for one in (300, 500)),
        )
    )
    data = ledger_csv(portfolio.connection)
    assert {one.state for one in coming(portfolio, data).rows} == {"there"}
    for _ in range(5):
        portfolio.history.undo()
    assert [one.state for one in coming(portfolio, data).rows] == ["new"] * 5


def test_rows_of_one_title_and_length_that_say_different_things_are_different(portfolio: Portfolio) -> None:
    rows = (("9:00", "A"), ("14:00", "A"), ("14:00", "B"), ("14:00", "B"))
    table = "Date,Hours,Title,Start,Provider\n" + "".join(f"2026-05-01,1,Coaching,{at},{by}\n" for at, by in rows)
    found = coming(portfolio, table)
    assert [one.state for one in found.rows] == ["new", "new", "new", "there"]
    portfolio.apply(found.change())
    assert {one.state for one in coming(portfolio, table).rows} == {"there"}


def test_all_that_an_entry_was_for_goes_out_and_comes_in(portfolio: Portfolio) -> None:
    goals = [build(Goal, title=title) for title in ("Half; or more", "Talk", "Twin", "twin")]
    entry = build(TimeEntry, title="A", minutes=60, day=date(2026, 5, 1))
    links = [
        build(Link, role="toward", source_kind="time_entry", source_id=entry.id, target_kind="goal", target_id=goal.id)
        for goal in goals[:2]
    ]
    portfolio.apply(added("Add", *goals))
    portfolio.apply(added("Add", entry, *links))
    data = ledger_csv(portfolio.connection)
    portfolio.history.undo()
    found = coming(portfolio, data)
    assert found.rows[0].notes == ()
    portfolio.apply(found.change())
    assert {link.target_id for link in portfolio.find(Link)} == {goal.id for goal in goals[:2]}
    (twin,) = coming(portfolio, "Date,Hours,Title,For\n2026-05-02,1,B,Talk; Twin; Other\n").rows
    assert (twin.toward and twin.toward.title, twin.also_toward) == ("Talk", ())
    assert twin.notes == (
        "Several things here are called “Twin”: what it was for was left out.",
        "“Other” is not in the portfolio: what it was for was left out.",
    )


def test_words_of_a_category_mean_its_key_before_they_mean_one_of_their_own(portfolio: Portfolio) -> None:
    portfolio.apply(
        added("Add", build(RuleSet, title="R", categories=[{"key": "subject_content", "words": "content"}]))
    )
    (row,) = coming(portfolio, "Date,Hours,Counts as\n2026-05-01,1,content; subject_content; my_own\n").rows
    assert row.entry is not None
    assert row.entry.counts_as == ["my_own", "subject_content"]


def test_tabs_and_lines_in_words_make_no_other_table_of_the_ledger(portfolio: Portfolio) -> None:
    entries = [build(TimeEntry, title=f"A\tB\tC {n};x|y", minutes=9, day=date(2026, 1, n)) for n in (1, 2, 3)]
    portfolio.apply(added("Add", *entries))
    found = coming(portfolio, ledger_csv(portfolio.connection))
    assert [one.state for one in found.rows] == ["there"] * 3


def test_what_is_in_the_bin_is_not_there(portfolio: Portfolio) -> None:
    portfolio.apply(coming(portfolio).change())
    portfolio.apply(trashed("Bin", *portfolio.find(TimeEntry, title="Reading")))
    assert [one.state for one in coming(portfolio).rows] == ["new", "there", "refused"]


def test_the_module_on_which_it_was_spent_goes_out_and_comes_in(portfolio: Portfolio) -> None:
    one, other = build(Programme, title="Data"), build(Programme, title="Maths")
    parts = [build(Part, programme_id=by.id, title=title) for by, title in ((one, "Exam"), (other, "Exam"), (one, "A"))]
    entry = build(TimeEntry, title="Evening", minutes=60, day=date(2026, 5, 1), part_id=parts[1].id)
    tie = build(Link, role="toward", source_kind="time_entry", source_id=entry.id, target_kind="programme",
                target_id=other.id)  # fmt: skip
    portfolio.apply(added("Add", one, other, *parts))
    portfolio.apply(added("Add", entry, tie))
    data = ledger_csv(portfolio.connection)
    portfolio.history.undo()
    (row,) = coming(portfolio, data).rows
    assert (row.notes, row.entry and row.entry.part_id) == ((), parts[1].id)
    found = coming(portfolio, "Date,Hours,Title,Module\n2026-05-02,1,B,a\n2026-05-03,1,C,Exam\n2026-05-04,1,D,Other\n")
    assert [one.entry and one.entry.part_id for one in found.rows] == [parts[2].id, None, None]
    assert [bool(one.notes) for one in found.rows] == [False, True, True]
