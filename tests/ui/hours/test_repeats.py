"""What comes again and again: what is due, logging it, leaving it out, and its card."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from portfolio.core.change import added
from portfolio.core.records import Link, Programme, TimeRepeat, build
from portfolio.ui.document import Document
from portfolio.ui.editors.repeat import RepeatCard
from portfolio.ui.hours.place import HoursPlace
from tests.ui.hours.conftest import TODAY, times


def evening(document: Document, first: date = date(2026, 11, 10)) -> TimeRepeat:
    course = document.portfolio.find(Programme)[0]
    repeat = build(
        TimeRepeat, title="Evening", minutes=90, first=first, category="Course",
        toward=[{"kind": "programme", "id": course.id}],
    )  # fmt: skip
    document.do(added("Repeat", repeat))
    return repeat


def due(place: HoursPlace) -> list[str]:
    return [row.log.accessibleDescription() for row in place.week.due.rows]


def test_what_is_due_is_offered_and_never_logged_by_itself(place: HoursPlace, document: Document) -> None:
    evening(document)
    assert due(place) == [
        "Evening  ·  Tue 10 Nov  ·  1.5 h", "Evening  ·  Tue 17 Nov  ·  1.5 h", "Evening  ·  Tue 24 Nov  ·  1.5 h",
    ]  # fmt: skip
    assert len(times(document)) == 5


def test_one_key_logs_one_with_all_that_it_says(place: HoursPlace, document: Document) -> None:
    repeat = evening(document)
    row = place.week.due.rows[0]
    row.log.setFocus()
    QTest.keyClick(row.log, Qt.Key.Key_Return)
    made = next(one for one in times(document) if one.repeat_id == repeat.id)
    assert (made.day, made.minutes, made.category) == (date(2026, 11, 10), 90, "Course")
    assert len(document.portfolio.find(Link, source_id=made.id)) == 1
    assert len(due(place)) == 2
    assert place.week.due.rows[0].log.hasFocus()


def test_all_are_logged_as_one_change(place: HoursPlace, document: Document) -> None:
    evening(document)
    place.week.due.log_all.click()
    assert due(place) == []
    assert len(times(document)) == 8
    document.undo()
    assert len(due(place)) == 3


def test_not_this_time_leaves_out_one_day_and_undo_brings_it_back(place: HoursPlace, document: Document) -> None:
    repeat = evening(document)
    place.week.due.rows[1].leave.click()
    assert due(place) == ["Evening  ·  Tue 10 Nov  ·  1.5 h", "Evening  ·  Tue 24 Nov  ·  1.5 h"]
    kept = document.portfolio.get(TimeRepeat, repeat.id)
    assert kept is not None
    assert kept.left_out == ["2026-11-17"]
    document.undo()
    assert len(due(place)) == 3


def card_of(place: HoursPlace) -> RepeatCard:
    return next(card for card in place.findChildren(RepeatCard) if card.isVisible())


def test_the_card_makes_one_and_says_what_is_wrong(place: HoursPlace, document: Document) -> None:
    place.week.due.add.click()
    card = card_of(place)
    card.finish()
    assert card.title.said() == "Say what it is."
    card.title.set_raw("Coaching")
    card.minutes.set_raw("1h")
    card.every.set_raw("month")
    card.until.set_raw("2026-11-01")
    card.finish()
    assert card.until.said() == "It ends before it begins."
    card.until.set_raw("")
    card.finish()
    (made,) = document.portfolio.find(TimeRepeat)
    assert (made.title, made.minutes, made.every, made.first, made.until) == ("Coaching", 60, "month", TODAY, None)
    assert due(place) == ["Coaching  ·  Wed 25 Nov  ·  1 h"]


def test_the_card_of_one_holds_what_it_is_and_can_end_it(place: HoursPlace, document: Document) -> None:
    repeat = evening(document)
    place.week.due.edit(repeat.id)
    card = card_of(place)
    assert (card.title.text(), card.minutes.text(), len(card.toward.chosen())) == ("Evening", "1:30", 1)
    card._take_away()
    assert due(place) == []
    document.undo()
    assert len(due(place)) == 3
