"""All that was logged: its order, its months, what is looked at, and following changes."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from portfolio.core.change import Change, Edit, added, edited, trashed
from portfolio.core.queries.ledger import PAGE
from portfolio.core.records import Programme, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.hours.all_model import MONTH, HoursModel
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.hours.words import spans
from tests.ui.hours.conftest import TODAY, entry_of, times


def show(model: HoursModel) -> list[str]:
    lines = (str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount()))
    return [line.replace("\u2068", "").replace("\u2069", "") for line in lines]


def followed(document: Document) -> tuple[HoursModel, QAbstractItemModelTester]:
    model = HoursModel(document.portfolio.connection)
    model.read()
    document.changed.connect(model.follow)
    return model, QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_newest_stands_first_and_each_month_above_its_own(document: Document) -> None:
    model, _tester = followed(document)
    assert show(model) == [
        "November 2026, Tue 24 Nov, Module 4, 45 min, Course  ·  for Reading Recovery",
        "Mon 23 Nov, A book on phonics, 1.5 h, Reading",
        "Sat 7 Nov, Workshop on dyslexia, 3 h,"
        " Course  ·  City College  ·  120.00 EUR paid by the school  ·  school time",
        "October 2026, Sat 3 Oct, Fee of the course, 40.50 EUR, to ask for",
        "Thu 1 Oct, Summer school, 10 h, Course  ·  99.00 USD  ·  asked for",
    ]


def test_the_list_follows_what_comes_goes_and_moves(document: Document) -> None:
    model, _tester = followed(document)
    document.do(added("Log", build(TimeEntry, title="Early", day=date(2026, 10, 2), minutes=5)))
    assert show(model)[4].startswith("Fri 2 Oct, Early")
    document.do(edited("Move", entry_of(document, "Module 4"), day=date(2026, 10, 31)))
    assert show(model)[0].startswith("November 2026, Mon 23 Nov")
    assert show(model)[2].startswith("October 2026, Sat 31 Oct, Module 4")
    document.do(trashed("Away", entry_of(document, "Fee of the course")))
    assert not any("Fee" in line for line in show(model))
    for _ in range(3):
        document.undo()
    before = show(model)
    model.read()
    assert show(model) == before


def test_a_goal_called_otherwise_is_called_so_in_the_list_at_once(document: Document) -> None:
    model, _tester = followed(document)
    course = document.portfolio.find(Programme)[0]
    document.do(edited("Call", course, title="Reading again"))
    assert show(model)[0].endswith("for Reading again")


def test_more_is_read_only_as_one_scrolls_and_nothing_stands_there_twice(document: Document) -> None:
    first = date(2020, 1, 1)
    many = [build(TimeEntry, title=f"E{n}", day=first + timedelta(days=n % 40), minutes=1) for n in range(2 * PAGE)]
    document.do(Change("Many", tuple(Edit(None, one) for one in many)))
    model = HoursModel(document.portfolio.connection)
    model.read()
    assert model.rowCount() == PAGE
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert len({row.id for row in model.rows}) == model.rowCount() == 2 * PAGE + 5
    months = [model.index(row).data(MONTH) for row in range(model.rowCount())]
    assert [month for month in months if month] == ["November 2026", "October 2026", "February 2020", "January 2020"]


def test_days_and_kind_are_chosen_and_the_sum_says_what_is_seen(place: HoursPlace, document: Document) -> None:
    place.show_page("all")
    page = place.all
    assert page.sum.text() == "5 entries  ·  15 h 15 min"
    page.choose("month", "Course")
    assert [row.title for row in page.model.rows] == ["Module 4", "Workshop on dyslexia"]
    assert page.sum.text() == "2 entries  ·  3 h 45 min  ·  120.00 EUR paid by the school"
    document.do(trashed("Away", entry_of(document, "Workshop on dyslexia")))
    assert page.sum.text() == "1 entries  ·  45 min" or page.sum.text() == "1 entry  ·  45 min"
    document.do(trashed("Away", entry_of(document, "Module 4")))
    assert [row.title for row in page.model.rows] == ["A book on phonics"]


def test_enter_and_the_menu_act_on_the_entry_one_is_on(place: HoursPlace, document: Document) -> None:
    place.show_page("all")
    view = place.all.view
    view.take_focus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.entry_at(None) == ("time_entry", entry_of(document, "A book on phonics").id)


def test_an_empty_list_says_what_to_do(place: HoursPlace, document: Document) -> None:
    place.show_page("all")
    document.do(trashed("Away", *times(document)))
    assert place.all.view.isHidden()


def test_the_school_year_and_the_month_are_whole() -> None:
    found = {span.name: (span.start, span.end) for span in spans(QLocale("en_GB"), TODAY)}
    assert found["school"] == ("2026-08-01", "2027-07-31")
    assert found["month"] == ("2026-11-01", "2026-11-30")
    assert found["week"] == ("2026-11-23", "2026-11-29")
    assert {span.name: span.start for span in spans(QLocale("en_GB"), date(2026, 2, 28))}["school"] == "2025-08-01"
