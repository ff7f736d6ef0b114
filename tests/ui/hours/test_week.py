"""This week: what it shows, and logging in one line."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from portfolio.core.change import edited
from portfolio.core.records import Link, Person
from portfolio.ui.document import Document
from portfolio.ui.hours.place import HoursPlace
from tests.ui.hours.conftest import TODAY, entry_of, times


def rows(place: HoursPlace) -> list[str]:
    plain = (f"{row.label} | {row.accessibleDescription()}" for row in place.week.rows)
    return [line.replace("\u2068", "").replace("\u2069", "") for line in plain]


def test_this_week_lists_what_was_logged_and_what_it_was_for(place: HoursPlace) -> None:
    assert place.week.week.accessibleName() == "This week: 2.3 h"
    assert rows(place) == [
        "Module 4  ·  45 min | Tue 24 Nov  ·  Course  ·  for Reading Recovery",
        "A book on phonics  ·  1.5 h | Mon 23 Nov  ·  Reading",
    ]


def test_l_and_enter_log_what_was_logged_last_again_today(place: HoursPlace, document: Document) -> None:
    place.take_focus()
    place.week.more.setFocus()
    QTest.keyClick(place.week.more, Qt.Key.Key_L)
    line = place.week.quick.line
    assert line.hasFocus()
    assert line.selectedText() == "45m Module 4"
    QTest.keyClick(line, Qt.Key.Key_Return)

    new = times(document)[0]
    assert (new.title, new.minutes, new.day, new.category) == ("Module 4", 45, TODAY, "Course")
    (link,) = document.portfolio.find(Link, source_id=new.id)
    assert link.target_kind == "programme"
    assert not line.text()
    assert len(place.week.rows) == 3
    document.undo()
    assert len(place.week.rows) == 2


def test_the_line_logs_what_is_typed_with_the_day_that_it_names(place: HoursPlace, document: Document) -> None:
    line = place.week.quick.line
    line.setFocus()
    QTest.keyClicks(line, "1h30 planning with Tom yesterday")
    assert "Log 1.5 h on “Planning with Tom”, yesterday" in line.accessibleDescription().replace("\u2068", "").replace(
        "\u2069", ""
    )
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert entry_of(document, "Planning with Tom").day == date(2026, 11, 24)


def test_words_without_a_time_log_nothing_and_say_why(place: HoursPlace, document: Document) -> None:
    before, line = len(times(document)), place.week.quick.line
    QTest.keyClicks(line, "planning")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert len(times(document)) == before
    assert "How long was it?" in line.accessibleDescription()


def test_a_plan_stands_there_only_once_it_was_set(place: HoursPlace, document: Document) -> None:
    assert place.week.plan.label == "Set a plan for the week…"
    assert "Plan" not in place.week.week.accessibleDescription()
    person = document.portfolio.find(Person)[0]
    document.do(edited("Plan", person, weekly_least=60, weekly_most=120))
    assert place.week.plan.label == "Change the plan…"
    assert "Plan: 1 to 2 h" in place.week.week.accessibleDescription()


def test_a_letter_does_nothing_where_letters_are_off(place: HoursPlace) -> None:
    place.set_letters(False)
    place.week.more.setFocus()
    QTest.keyClick(place.week.more, Qt.Key.Key_L)
    assert not place.week.quick.line.hasFocus()
