"""All that was logged: its order, its months, what is looked at, and following changes."""

import random
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from portfolio.core.change import Change, Edit, added, edited, joined, trashed
from portfolio.core.queries.entry import entry
from portfolio.core.queries.ledger import PAGE, Text, entries_of
from portfolio.core.queries.timeline import timeline
from portfolio.core.records import Goal, Programme, TimeEntry, build
from portfolio.core.records.base import now
from portfolio.ui.detail.words import hero_words
from portfolio.ui.document import Document
from portfolio.ui.hours.all_model import MANY, MONTH, HoursModel
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.hours.words import spans, spent_words
from portfolio.ui.timeline.words import spoken
from tests.ui.hours.conftest import TODAY, entry_of, tie, times


def show(model: HoursModel) -> list[str]:
    lines = (str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount()))
    return [line.replace("\u2068", "").replace("\u2069", "") for line in lines]


def followed(document: Document) -> tuple[HoursModel, QAbstractItemModelTester]:
    model = HoursModel(document.portfolio.connection)
    model.read_anew()
    document.changed.connect(model.follow)
    return model, QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_newest_stands_first_and_each_month_above_its_own(document: Document) -> None:
    model, _tester = followed(document)
    assert show(model) == [
        "November 2026, Tue 24 Nov, Module 4, 45 min, Course  ·  for Reading Recovery",
        "Mon 23 Nov, A book on phonics, 1 h 30 min, Reading",
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
    model.read_anew()
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
    model.read_anew()
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
    page.choose("month", "category", "Course")
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


def many(document: Document, count: int, day: date) -> list[TimeEntry]:
    """So many entries of one day, all for the goal."""
    goal = document.portfolio.find(Goal)[0]
    made = [build(TimeEntry, title=f"E{number}", day=day, minutes=5) for number in range(count)]
    document.do(
        Change("Many", tuple(Edit(None, one) for entry in made for one in (entry, tie(entry.id, "goal", goal.id))))
    )
    return made


def test_a_goal_called_otherwise_leaves_a_long_list_where_it_is(document: Document) -> None:
    many(document, 2 * MANY, TODAY)
    model, _tester = followed(document)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    document.do(edited("Call", document.portfolio.find(Goal)[0], title="Read aloud"))
    assert not resets
    assert show(model)[2 * MANY - 1].endswith("for Read aloud")
    assert show(model)[-1] == "Thu 1 Oct, Summer school, 10 h, Course  ·  99.00 USD  ·  asked for"


def test_what_was_read_so_far_may_all_go_and_what_is_older_comes(document: Document) -> None:
    made = many(document, PAGE, TODAY)
    model = HoursModel(document.portfolio.connection)
    model.read_anew()
    document.changed.connect(model.follow)
    assert model.rowCount() == PAGE
    document.do(trashed("Away", *made))
    assert show(model)[0].startswith("November 2026, Tue 24 Nov, Module 4")
    document.undo()
    before = show(model)
    model.read_anew()
    assert show(model)[:PAGE] == before[:PAGE]


def test_a_page_out_of_sight_is_right_when_it_is_seen_again(place: HoursPlace, document: Document) -> None:
    place.show_page("all")
    place.show_page("week")
    document.do(trashed("Away", entry_of(document, "Summer school"), entry_of(document, "Workshop on dyslexia")))
    document.do(edited("Kind", entry_of(document, "A book on phonics"), category="Books"))
    place.show_page("all")
    assert place.all.sum.text() == "3 entries  ·  2 h 15 min"
    assert [place.all.kind.itemText(at) for at in range(place.all.kind.count())][1:] == [
        "Books", "Course", "Without a kind",
    ]  # fmt: skip


def test_years_go_back_to_the_first_entry(place: HoursPlace, document: Document) -> None:
    document.do(added("Log", build(TimeEntry, title="Long ago", day=date(2019, 5, 4), minutes=60)))
    place.show_page("all")
    page = place.all
    offered = [page.span.itemText(at) for at in range(page.span.count())]
    assert offered[-8:] == [str(year) for year in range(2026, 2018, -1)]
    page.choose("2019")
    assert [row.title for row in page.model.rows] == ["Long ago"]


def a_change(document: Document, chance: random.Random, number: int) -> Change:
    """Something that a list of entries has to follow."""
    one, goal = chance.choice(document.portfolio.find(TimeEntry)), document.portfolio.find(Goal)[0]
    day = date(2026, chance.choice((9, 10, 11)), chance.randint(1, 30))
    kind = chance.choice(("Course", " Course", "Reading", ""))
    return chance.choice((
        added("Log", build(TimeEntry, title=f"N{number}", day=day, minutes=5, category=kind)),
        edited("Move", one, day=day), edited("Kind", one, category=kind),
        edited("Bin", one, trashed=None if one.trashed else now()), added("Tie", tie(one.id, "goal", goal.id)),
        edited("Call", goal, title=f"Goal {number}"),
        edited("From", one, provider=chance.choice((" City College", "Elsewhere", "")), topic=chance.choice(("", "A"))),
    ))  # fmt: skip


@pytest.mark.parametrize("seed", range(10))
def test_a_list_of_some_days_and_one_kind_agrees_with_one_read_anew_after_each_change(
    document: Document, seed: int
) -> None:
    chance = random.Random(seed)
    model = HoursModel(document.portfolio.connection)
    fresh = HoursModel(document.portfolio.connection)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    only: list[tuple[Text, str]] = [("category", "Course"), ("provider", "City College"), ("topic", "")]
    ways = [("", "", None), ("2026-10-03", "2026-11-23", None), *(("2026-10-01", "", one) for one in only)]
    asked = ways[seed % len(ways)]
    model.show(*asked)
    document.changed.connect(model.follow)
    for number in range(40):
        if chance.random() < 0.2 or not document.portfolio.find(TimeEntry):
            document.undo() if chance.random() < 0.7 else document.redo()
        else:
            document.do(a_change(document, chance, number))
        fresh.show(*asked)
        assert show(model) == show(fresh)
    assert tester.model() is model


def test_a_row_says_its_month_anew_when_the_one_above_it_comes_or_goes(document: Document) -> None:
    model, _tester = followed(document)
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last, _roles: told.append(first.row()))
    new = build(TimeEntry, title="New", day=TODAY, minutes=5)
    document.do(added("Log", new))
    assert told == [1]
    document.do(trashed("Away", new))
    assert told == [1, 0]


def test_what_a_view_asks_for_while_a_change_is_told_stands_there_once(document: Document) -> None:
    made = [build(TimeEntry, title=f"E{n}", day=TODAY - timedelta(days=n), minutes=5) for n in range(2 * PAGE)]
    document.do(Change("Many", tuple(Edit(None, one) for one in made)))
    model = HoursModel(document.portfolio.connection)
    model.read_anew()
    model.rowsRemoved.connect(lambda: model.fetchMore(QModelIndex()))  # as one does that is scrolled to its end
    document.changed.connect(model.follow)
    older = [edited("Move", one, day=TODAY - timedelta(days=PAGE + 20)) for one in made[:3]]
    document.do(joined("Move", *older))
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert len({row.id for row in model.rows}) == len(model.rows) == 2 * PAGE + 5


@pytest.mark.parametrize("minutes, words", [(45, "45 min"), (90, "1 h 30 min"), (135, "2 h 15 min"), (600, "10 h")])
def test_an_entry_is_as_long_at_every_place(document: Document, place: HoursPlace, minutes: int, words: str) -> None:
    made = build(TimeEntry, title="Evening", day=TODAY, minutes=minutes, category="Talk")
    document.do(added("Log", made))
    connection, locale = document.portfolio.connection, QLocale("en_GB")
    (row,), (seen,) = entries_of(connection, [made.id]), timeline(connection, ids=[made.id])
    found = entry(connection, "time_entry", made.id)
    assert found is not None
    place.show_page("totals")
    sums = next(one for one in place._page("totals").rows if one.key == "Talk")
    assert spent_words(locale, row) == hero_words(found, locale, TODAY).large == words
    assert f". {words}. " in spoken(seen, TODAY, locale)
    assert place.week.rows[0].label == f"Evening  ·  {words}"
    assert sums.accessibleDescription().startswith(f"{words}  ·  ")


def test_what_is_shown_beside_is_what_is_marked_after_it_went_to_the_bin(place: HoursPlace, document: Document) -> None:
    place.show_page("all")
    view, shown = place.all.view, list[str]()
    view.entry_opened.connect(lambda _kind, record_id: shown.append(record_id))
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    book, workshop = entry_of(document, "A book on phonics"), entry_of(document, "Workshop on dyslexia")
    document.do(edited("Later", book, day=TODAY))
    QApplication.processEvents()
    assert shown == [book.id], "it is only elsewhere in the list"
    view.setCurrentIndex(view.model().index(0, 0))
    document.do(trashed("Away", entry_of(document, "A book on phonics")))
    QApplication.processEvents()
    assert shown[1:] == [view.entry_at(None)[1]]
    document.do(trashed("Away", workshop))
    QApplication.processEvents()
    assert len(shown) == 2, "something else went"


def test_the_mark_goes_with_an_entry_whose_day_is_another_one_and_comes_back(
    place: HoursPlace, document: Document
) -> None:
    place.show_page("all")
    page = place.all
    row = next(at for at, one in enumerate(page.model.rows) if one.title == "Fee of the course")
    page.view.setCurrentIndex(page.model.index(row))
    document.do(edited("Move", entry_of(document, "Fee of the course"), day=date(2026, 11, 30)))
    assert page.view.currentIndex().row() == 0
    assert [index.row() for index in page.view.selectionModel().selectedIndexes()] == [0]
    document.undo()
    assert page.view.currentIndex().row() == row
    document.do(edited("Beside", entry_of(document, "Fee of the course"), day=date(2026, 10, 2)))
    assert page.view.currentIndex().row() == row
    assert show(page.model)[3].startswith("October 2026, Fri 2 Oct, Fee of the course")
