"""What comes again and again: what is due, logging it, leaving it out, and its card."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from portfolio.core.change import added, trashed
from portfolio.core.records import Link, Programme, RuleSet, TimeEntry, TimeRepeat, build
from portfolio.core.repeated import not_this_time
from portfolio.ui.document import Document
from portfolio.ui.editors import waiting
from portfolio.ui.editors.field import Field
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
        "Evening  ·  Tue 10 Nov  ·  1 h 30 min", "Evening  ·  Tue 17 Nov  ·  1 h 30 min",
        "Evening  ·  Tue 24 Nov  ·  1 h 30 min",
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
    assert due(place) == ["Evening  ·  Tue 10 Nov  ·  1 h 30 min", "Evening  ·  Tue 24 Nov  ·  1 h 30 min"]
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


def test_what_each_one_costs_and_who_gives_it_stands_on_each_that_is_logged(
    place: HoursPlace, document: Document
) -> None:
    document.do(added("Rules", build(RuleSet, title="Ours", categories=[{"key": "language", "words": "Language"}])))
    place.week.due.add.click()
    card = card_of(place)
    for name, raw in {
        "title": "Evening", "minutes": "1:30", "cost": ["12.50", "EUR"], "paid": "school", "provider": "City College",
        "provider_number": "4711", "place": "Room 4", "topic": "Phonics", "counts_as": ["language"], "approved": "yes",
        "privacy": "private",
    }.items():  # fmt: skip
        field = next(one for one in card.findChildren(Field) if one.objectName() == name)
        field.set_raw(raw)
    card.finish()
    (repeat,) = document.portfolio.find(TimeRepeat)
    place.week.due.rows[0].log.click()
    (made,) = [one for one in times(document) if one.repeat_id == repeat.id]
    assert (made.amount_minor, made.currency, made.own_money, made.privacy) == (1250, "EUR", False, "private")
    assert (made.provider, made.provider_number, made.place, made.topic) == (
        "City College",
        "4711",
        "Room 4",
        "Phonics",
    )
    assert (made.counts_as, made.approved) == (["language"], "yes")

    place.week.due.edit(repeat.id)
    again = card_of(place)
    assert again.cost.raw() == ["12.50", "EUR"]
    assert again.counts_as.raw() == ["language"]
    again.finish()
    assert document.portfolio.find(TimeRepeat) == [repeat]


def test_a_sum_that_is_none_is_told_also_where_it_is_folded_away(place: HoursPlace, document: Document) -> None:
    place.week.due.add.click()
    card = card_of(place)
    card.title.set_raw("Evening")
    card.minutes.set_raw("1h")
    card.cost.set_raw(["a lot", "EUR"])
    card.finish()
    assert card.isVisible()
    assert card.cost.isVisible()
    assert "no amount" in card.cost.said()
    assert document.portfolio.find(TimeRepeat) == []


def test_a_day_left_out_while_its_card_was_open_stays_left_out(place: HoursPlace, document: Document) -> None:
    repeat = evening(document)
    place.week.due.edit(repeat.id)
    card = card_of(place)
    document.do(not_this_time(repeat, date(2026, 11, 17)))
    card.title.set_raw("Evening class")
    card.finish()
    (kept,) = document.portfolio.find(TimeRepeat)
    assert (kept.title, kept.left_out) == ("Evening class", ["2026-11-17"])


def test_what_was_due_in_another_year_says_which(place: HoursPlace, document: Document) -> None:
    document.do(added("Repeat", build(
        TimeRepeat, title="Meeting", minutes=60, every="month", first=date(2025, 12, 20), until=date(2026, 1, 31)
    )))  # fmt: skip
    assert due(place) == ["Meeting  ·  Sat 20 Dec 2025  ·  1 h", "Meeting  ·  Tue 20 Jan  ·  1 h"]


def test_a_card_that_was_left_waits_like_every_unfinished_text(place: HoursPlace, document: Document) -> None:
    place.week.due.add.click()
    card = card_of(place)
    QTest.keyClicks(card.title.line, "Coaching")
    card.close()
    (draft,) = waiting(document)
    assert (draft.sentence, draft.record_id) == ("You were writing “Coaching”.", "")
    place.go_on("repeat", "")
    card = next(one for one in place.findChildren(RepeatCard) if one.isVisible())
    assert card.title.text() == "Coaching"
    card.minutes.set_raw("1h")
    card.finish()
    assert waiting(document) == []


def test_words_on_the_card_of_one_are_about_it_until_it_is_gone(place: HoursPlace, document: Document) -> None:
    repeat = evening(document)
    place.week.due.edit(repeat.id)
    card = card_of(place)
    QTest.keyClicks(card.title.line, "!")
    card.close()
    (draft,) = waiting(document)
    assert draft.sentence == "You were writing about “Evening”."
    document.do(trashed("Away", repeat))
    assert waiting(document) == []


@pytest.mark.parametrize("way", ["mouse", "keys"])
def test_the_page_stays_where_it_is_when_one_is_logged(place: HoursPlace, document: Document, way: str) -> None:
    """Else the next press of the mouse lands on something else."""
    for number in range(12):
        document.do(added("Log", build(TimeEntry, title=f"Entry {number}", day=TODAY, minutes=5)))
    evening(document, date(2026, 10, 13))
    place.resize(1100, 520)
    QApplication.processEvents()
    page, bar = place.week, place.week.area.verticalScrollBar()
    for what in ("log", "leave"):
        button = getattr(page.due.rows[0], what)
        button.setFocus()
        QApplication.processEvents()
        before, stood = bar.value(), button.mapTo(place, QPoint(0, 0))
        assert 0 < before < bar.maximum()
        if way == "mouse":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(button, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert bar.value() == before
        assert getattr(page.due.rows[0], what).mapTo(place, QPoint(0, 0)) == stood
        assert page.due.rows[0].log.hasFocus()


def test_one_alone_is_logged_by_its_own_button_only(place: HoursPlace, document: Document) -> None:
    evening(document, TODAY)
    assert len(place.week.due.rows) == 1
    assert place.week.due.log_all.isHidden()
