"""This week: what it shows, and logging in one line."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.records import Credential, Licence, Link, Part, Person, Programme, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.hours.quick import last_words
from tests.ui.hours.conftest import TODAY, entry_of, tie, times


def rows(place: HoursPlace) -> list[str]:
    plain = (f"{row.label} | {row.accessibleDescription()}" for row in place.week.rows)
    return [line.replace("\u2068", "").replace("\u2069", "") for line in plain]


def test_this_week_lists_what_was_logged_and_what_it_was_for(place: HoursPlace) -> None:
    assert place.week.week.accessibleName() == "This week: 2 h 15 min"
    assert rows(place) == [
        "Module 4  ·  45 min | Tue 24 Nov  ·  Course  ·  for Reading Recovery",
        "A book on phonics  ·  1 h 30 min | Mon 23 Nov  ·  Reading",
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
    told = line.accessibleDescription().replace("\u2068", "").replace("\u2069", "")
    assert "Log 1 h 30 min on “Planning with Tom”, yesterday" in told
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert entry_of(document, "Planning with Tom").day == date(2026, 11, 24)


def test_words_without_a_time_log_nothing_and_say_why(place: HoursPlace, document: Document) -> None:
    before, line = len(times(document)), place.week.quick.line
    for typed, said in (("planning", "How long was it?"), ("45 planning", "45 minutes or hours? Write 45m or 45h.")):
        line.clear()
        QTest.keyClicks(line, typed)
        assert said not in line.accessibleDescription()
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert said in line.accessibleDescription()
        assert (place.week.quick._below.text(), place.week.quick._below._color) == (
            line.accessibleDescription(),
            "warn",
        )
    assert len(times(document)) == before


def test_a_plan_stands_there_only_once_it_was_set(place: HoursPlace, document: Document) -> None:
    assert place.week.plan.label == "Set a plan for the week…"
    assert "Plan" not in place.week.week.accessibleDescription()
    person = document.portfolio.find(Person)[0]
    document.do(edited("Plan", person, weekly_least=60, weekly_most=120))
    assert place.week.plan.label == "Change the plan…"
    assert "Plan: 1 to 2 h" in place.week.week.accessibleDescription()


def test_who_is_brought_to_the_quick_line_sees_it_whole(place: HoursPlace, document: Document, qtbot: QtBot) -> None:
    document.do(added("Log", *(build(TimeEntry, title=f"Part {at}", day=TODAY, minutes=20) for at in range(20))))
    week, bar = place.week, place.week.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500)
    week.more.setFocus()
    assert bar.value() > 500
    place.log_line()
    assert week.quick.line.hasFocus()
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    week.watch.title.setFocus()
    assert week.area.viewport().rect().contains(week.watch.mapTo(week.area.viewport(), week.watch.rect().topLeft()))


def test_a_letter_does_nothing_where_letters_are_off(place: HoursPlace) -> None:
    place.set_letters(False)
    place.week.more.setFocus()
    QTest.keyClick(place.week.more, Qt.Key.Key_L)
    assert not place.week.quick.line.hasFocus()


def test_of_two_of_one_day_the_one_logged_last_is_offered_again(place: HoursPlace, document: Document) -> None:
    for number in range(6):  # their ids stand in any order
        one = build(TimeEntry, title=f"Part {number}", day=TODAY, minutes=20 + number)
        document.do(added("Log", one))
        assert last_words(document) == f"{20 + number}m Part {number}"
    document.do(added("Log", build(TimeEntry, title="Next week", day=date(2026, 12, 1), minutes=60)))
    assert last_words(document) == "25m Part 5"


def test_a_title_that_names_a_day_is_not_logged_on_that_day_again(place: HoursPlace, document: Document) -> None:
    document.do(added("Log", build(TimeEntry, title="Meeting on Monday", day=TODAY, minutes=45)))
    place.week.log_line()
    line = place.week.quick.line
    assert line.text() == "45m"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert {one.day for one in times(document)[:2]} == {TODAY}


def test_what_is_logged_again_counts_for_a_licence_as_before(place: HoursPlace, document: Document) -> None:
    course = document.portfolio.find(Programme)[0]
    part = build(Part, programme_id=course.id, title="Running records", position=0)
    evening = build(
        TimeEntry, title="Evening class", day=TODAY, minutes=90, provider="City College", provider_number="4711",
        place="Online", topic="Phonics", approved="yes", counts_as=["language"], part_id=part.id, amount_minor=500,
        currency="EUR",
    )  # fmt: skip
    document.do(added("Log", part, evening))
    place.week.log_line()
    QTest.keyClick(place.week.quick.line, Qt.Key.Key_Return)
    (made,) = [one for one in times(document) if one.title == "Evening class" and one.id != evening.id]
    same = ("provider", "provider_number", "place", "topic", "approved", "counts_as", "part_id")
    assert [getattr(made, name) for name in same] == [getattr(evening, name) for name in same]
    assert made.amount_minor is None


def test_what_was_logged_last_is_logged_again_on_what_it_was_for_however_much_was_written_since(
    place: HoursPlace, document: Document
) -> None:
    """As after much was taken in from elsewhere: what was written last is not what was logged last."""
    older = [build(TimeEntry, title=f"Old {number}", day=date(2026, 1, 5), minutes=30) for number in range(60)]
    document.do(added("Bring in", *older))
    place.week.log_line()
    assert place.week.quick.line.text() == "45m Module 4"
    QTest.keyClick(place.week.quick.line, Qt.Key.Key_Return)
    (made,) = [one for one in times(document) if one.day == TODAY]
    assert made.category == "Course"
    assert [link.target_kind for link in document.portfolio.find(Link, source_id=made.id)] == ["programme"]


def test_what_it_was_for_is_not_said_twice(place: HoursPlace, document: Document) -> None:
    document.do(edited("Call", entry_of(document, "Module 4"), title="Reading Recovery"))
    assert rows(place)[0] == "Reading Recovery  ·  45 min | Tue 24 Nov  ·  Course"


def test_a_badge_called_otherwise_is_called_so_this_week(place: HoursPlace, document: Document) -> None:
    badge = build(Credential, title="Phonics", kind="certificate", earned=TODAY)
    book = entry_of(document, "A book on phonics")
    document.do(added("Tie", badge, tie(book.id, "credential", badge.id)))
    assert rows(place)[1].endswith("for Phonics")
    document.do(edited("Call", badge, title="Phonics, level 2"))
    assert rows(place)[1].endswith("for Phonics, level 2")


@pytest.mark.parametrize(
    "least, most, said", [(60, 60, "Plan: 1 h"), (None, 120, "Plan: up to 2 h"), (90, None, "Plan: 1 h 30 min")]
)
def test_a_plan_is_said_as_one_says_it(
    place: HoursPlace, document: Document, least: int | None, most: int | None, said: str
) -> None:
    document.do(edited("Plan", document.portfolio.find(Person)[0], weekly_least=least, weekly_most=most))
    assert place.week.week.accessibleDescription().startswith(f"{said}.")
    assert not place.week.week.grab().isNull()


def test_a_pupil_is_not_asked_about_licences_unless_one_is_there(
    make_place: Callable[[Document], HoursPlace], document: Document
) -> None:
    document.do(edited("Mine as a pupil", document.portfolio.find(Person)[0], kind="learner"))
    assert "Licences" not in [button.accessibleName() for button in make_place(document).head.pages.buttons()]
    document.do(added("Licence", build(Licence, title="First aid", starts=TODAY)))
    assert "Licences" in [button.accessibleName() for button in make_place(document).head.pages.buttons()]
