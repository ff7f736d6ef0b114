"""The cards of skills: each writes one change, Escape writes nothing, and what was typed is kept until then."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from portfolio.core.change import edited
from portfolio.core.records import Practice, Rating, Reflection, SkillEvidence, SkillTarget
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.skills.acts import Given, rated, shown_too, taken_off
from portfolio.ui.skills.pick_card import PickCard
from portfolio.ui.skills.rate_card import RateCard
from portfolio.ui.skills.reading import Loaded, loaded
from portfolio.ui.skills.show_card import ShowCard
from portfolio.ui.skills.target_card import TargetCard
from portfolio.ui.theme import Theme
from tests.ui.skills.conftest import TODAY, done, id_of

CTRL = Qt.KeyboardModifier.ControlModifier
MakeShow = Callable[..., ShowCard]


@pytest.fixture
def found(document: Document) -> Loaded:
    return loaded(document.portfolio.connection)


def skill(found: Loaded, title: str):  # type: ignore[no-untyped-def]
    return next(one for one in found.skills if one.title == title)


@pytest.fixture
def rate(theme: Theme, document: Document, found: Loaded, window: QWidget) -> Callable[[], RateCard]:
    def make() -> RateCard:
        card = RateCard(theme, document, skill(found, "Marking"), window)
        card.open()
        return card

    return make


def test_a_manager_rates_with_day_name_and_words(rate: Callable[[], RateCard], document: Document) -> None:
    card, changes = rate(), done(document)
    card.level.set_raw("developing")
    card.day.set_day(date(2026, 7, 10))
    card.who.set_raw("R. Okafor")
    card.note.set_raw("Two sentences are enough.")
    QTest.keyClick(card.note.area, Qt.Key.Key_Return, CTRL)
    (rating,) = document.portfolio.find(Rating, skill_id=id_of(document, "Marking"))
    assert (rating.rater, rating.level, rating.day, rating.who) == (
        "manager", "developing", date(2026, 7, 10), "R. Okafor"
    )  # fmt: skip
    assert rating.note == "Two sentences are enough."
    assert len(changes) == 1
    assert not card.isVisible()


def test_pupils_are_counted_and_never_named(rate: Callable[[], RateCard], document: Document) -> None:
    card = rate()
    card.who.set_raw("Mia")
    card.rater.choice.buttons()[3].click()
    assert not card.who.isVisible()
    card.level.set_raw("secure")
    card.people.set_raw("28")
    card.finish()
    (rating,) = document.portfolio.find(Rating, skill_id=id_of(document, "Marking"))
    assert (rating.rater, rating.people, rating.who) == ("students", 28, "")


def test_words_alone_are_an_endorsement_and_nothing_at_all_is_none(
    rate: Callable[[], RateCard], document: Document
) -> None:
    card = rate()
    card.finish()
    assert card.isVisible()
    assert card.note.said() == "Choose a level, or write what was said."
    card.note.set_raw("The fairest marks I know.")
    card.finish()
    (rating,) = document.portfolio.find(Rating, skill_id=id_of(document, "Marking"))
    assert (rating.level, rating.note) == ("", "The fairest marks I know.")


def test_escape_writes_nothing_and_what_was_typed_is_there_again(
    rate: Callable[[], RateCard], document: Document
) -> None:
    card = rate()
    QTest.keyClicks(card.note.area, "She waits")
    QTest.keyClick(card.note.area, Qt.Key.Key_Escape)
    assert document.portfolio.find(Rating, skill_id=id_of(document, "Marking")) == []
    again = rate()
    assert again.note.text() == "She waits"
    again.finish()
    assert document.portfolio.drafts.all() == []
    assert rate().note.text() == ""


def test_a_target_begins_with_the_next_level_and_can_be_changed_and_taken_away(
    theme: Theme, document: Document, found: Loaded, window: QWidget
) -> None:
    card = TargetCard(theme, document, skill(found, "Order in the room"), window)
    card.open()
    assert card.level.raw() == "beginning"
    card.level.set_raw("secure")
    card.due.set_day(date(2027, 7, 1))
    card.why.set_raw("My own wish")
    QTest.keyClick(card.why.line, Qt.Key.Key_Return)
    one = id_of(document, "Order in the room")
    (target,) = document.portfolio.find(SkillTarget, skill_id=one)
    assert (target.level, target.due, target.why, target.privacy) == (
        "secure", date(2027, 7, 1), "My own wish", "private"
    )  # fmt: skip
    now = loaded(document.portfolio.connection)
    again = TargetCard(theme, document, now.by_id[one], window, now.targets(one)[0])
    again.open()
    assert again.due.day() == date(2027, 7, 1)
    again.findChild(Button, "delete").click()
    assert document.portfolio.find(SkillTarget, skill_id=one) == []
    document.undo()
    assert len(document.portfolio.find(SkillTarget, skill_id=one)) == 1


def test_entries_chosen_for_a_skill_say_level_and_line(
    theme: Theme, document: Document, found: Loaded, window: QWidget
) -> None:
    card = PickCard(theme, document, skill(found, "Marking"), window)
    card.open()
    card.finish()
    assert document.portfolio.find(SkillEvidence, skill_id=id_of(document, "Marking")) == []


@pytest.fixture
def make_show(theme: Theme, document: Document, window: QWidget) -> MakeShow:
    def make(*titles: str) -> ShowCard:
        kinds = {"Waiting longer": Practice, "Exit tickets": Reflection}
        entries = [(kinds[title].__tablename__, id_of(document, title, kinds[title])) for title in titles]
        card = ShowCard(theme, document, entries, window)  # type: ignore[arg-type]
        card.open()
        return card

    return make


def shown_by(document: Document, title: str, kind: type) -> dict[str, tuple[str, str]]:
    ties = document.portfolio.find(SkillEvidence, record_id=id_of(document, title, kind))
    titles = {one.id: one.title for one in loaded(document.portfolio.connection).skills}
    return {titles[tie.skill_id]: (tie.level, tie.claim) for tie in ties}


def test_letters_find_a_skill_enter_ticks_it_and_ctrl_enter_is_one_change(
    make_show: MakeShow, document: Document
) -> None:
    card, changes = make_show("Exit tickets"), done(document)
    QTest.keyClicks(card.field, "mark")
    assert card.offered == ["Marking"]
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    (row,) = card.list.ticked
    row.level.setCurrentIndex(row.level.findData("secure"))
    row.level.activated.emit(row.level.currentIndex())
    QTest.keyClicks(row.line, "Sorted in ten minutes")
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert card.field.hasFocus()
    QTest.keyClick(card.field, Qt.Key.Key_Return, CTRL)
    assert shown_by(document, "Exit tickets", Reflection) == {"Marking": ("secure", "Sorted in ten minutes")}
    assert [change.label for change in changes] == ["Say which skills “Exit tickets” shows"]
    document.undo()
    assert shown_by(document, "Exit tickets", Reflection) == {}


def test_what_an_entry_shows_is_ticked_and_a_tick_taken_away_takes_it_off(
    make_show: MakeShow, document: Document
) -> None:
    card = make_show("Waiting longer")
    assert len(card.ticked) == 1
    at = next(number for number, row in enumerate(card.list.rows) if row.one.title == "Questioning")
    card.list.mark(at)
    card.tick()
    card.finish()
    assert shown_by(document, "Waiting longer", Practice) == {}


def test_of_several_entries_each_keeps_its_own_level(make_show: MakeShow, document: Document) -> None:
    card = make_show("Waiting longer", "Exit tickets")
    assert card.offered[0] == "Questioning"  # some of them show it
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    card.finish()
    assert shown_by(document, "Waiting longer", Practice) == {"Questioning": ("developing", "Counted to five")}
    assert shown_by(document, "Exit tickets", Reflection) == {"Questioning": ("", "")}


def test_what_was_ticked_is_kept_until_the_card_is_done(make_show: MakeShow, document: Document) -> None:
    card = make_show("Exit tickets")
    QTest.keyClicks(card.field, "order")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert shown_by(document, "Exit tickets", Reflection) == {}
    again = make_show("Exit tickets")
    assert len(again.ticked) == 1
    again.finish()
    assert shown_by(document, "Exit tickets", Reflection) == {"Order in the room": ("", "")}
    assert document.portfolio.drafts.all() == []


@pytest.mark.parametrize("typed, told", [("35 May", ""), ("24 Nov 2026", "This day is still to come.")])
def test_a_day_that_nobody_can_mean_is_told_and_not_written(
    rate: Callable[[], RateCard], document: Document, typed: str, told: str
) -> None:
    card = rate()
    card.level.set_raw("secure")
    card.day.set_raw(typed)
    card.finish()
    assert card.isVisible()
    assert told in card.day.said()
    assert document.portfolio.find(Rating, skill_id=id_of(document, "Marking")) == []


def test_skills_that_speak_of_the_same_come_first_and_say_why(make_show: MakeShow, document: Document) -> None:
    note = document.portfolio.find(Reflection, title="Exit tickets")[0]
    document.do(
        edited("Write", note, text="Sorting the tickets is quicker than marking books: two families of errors.")
    )
    card = make_show("Exit tickets")
    assert card.offered[:2] == ["Talking with families", "Marking"]
    assert [row.one.because.replace("\u2068", "").replace("\u2069", "") for row in card.list.rows[:2]] == [
        "both speak of “families”", "both speak of “marking”",
    ]  # fmt: skip
    assert "Order in the room" in card.offered


@pytest.mark.parametrize(
    "first, second",
    [
        (Given("peer", "secure", TODAY), Given("peer", "developing", TODAY)),
        (Given("students", "secure", TODAY, people=28), Given("students", "developing", TODAY, people=25)),
        (Given("manager", "secure", TODAY, "Ms O"), Given("manager", "developing", TODAY, "Mr P")),
    ],
)
def test_whoever_may_be_somebody_else_does_not_take_the_place_of_a_rating(
    document: Document, first: Given, second: Given
) -> None:
    marking = id_of(document, "Marking")
    for given in (first, second):
        document.do(rated(document, marking, "Marking", given))
    ratings = document.portfolio.find(Rating, skill_id=marking)
    assert {(one.level, one.people) for one in ratings} == {(one.level, one.people) for one in (first, second)}


def test_words_that_come_later_that_day_leave_the_level_that_was_given(document: Document) -> None:
    marking = id_of(document, "Marking")
    document.do(rated(document, marking, "Marking", Given("manager", "secure", TODAY, "Ms O")))
    document.do(rated(document, marking, "Marking", Given("manager", "", TODAY, "Ms O", "Short and kind.")))
    (rating,) = document.portfolio.find(Rating, skill_id=marking)
    assert (rating.level, rating.note) == ("secure", "Short and kind.")


def test_an_entry_that_is_chosen_once_more_keeps_what_was_said_of_it(
    theme: Theme, document: Document, found: Loaded, window: QWidget
) -> None:
    card = PickCard(theme, document, skill(found, "Questioning"), window)
    card.open()
    card.entries.set_raw([["practice", id_of(document, "Waiting longer", Practice)]])
    card.finish()
    assert shown_by(document, "Waiting longer", Practice) == {"Questioning": ("developing", "Counted to five")}


def test_what_was_said_elsewhere_since_a_card_was_left_stays_said(make_show: MakeShow, document: Document) -> None:
    card = make_show("Waiting longer")
    QTest.keyClicks(card.field, "order")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    entry = ("practice", id_of(document, "Waiting longer", Practice))
    document.do(shown_too(document, [entry], id_of(document, "Marking"), "By dragging"))
    document.do(taken_off(document, id_of(document, "Questioning"), "Questioning", entry))
    make_show("Waiting longer").finish()
    assert set(shown_by(document, "Waiting longer", Practice)) == {"Order in the room", "Marking"}
