"""The plan for a week and its pauses, as they are set by hand."""

from collections.abc import Callable

from PySide6.QtTest import QTest

from portfolio.core.change import edited
from portfolio.core.queries.week_plan import plan_of_week
from portfolio.core.records import Person
from portfolio.ui.document import Document
from portfolio.ui.editors import waiting
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.hours.plan_card import PlanCard
from tests.ui.hours.conftest import TODAY

MONDAY = TODAY.replace(day=23)


def card_of(place: HoursPlace) -> PlanCard:
    place.week.plan.click()
    return next(card for card in place.findChildren(PlanCard) if card.isVisible())


def person_of(document: Document) -> Person:
    return document.portfolio.find(Person)[0]


def test_a_plan_is_one_of_a_few_and_can_be_taken_away(place: HoursPlace, document: Document) -> None:
    card = card_of(place)
    assert card.how.raw() == "none"
    card.how.choice.buttons()[3].click()  # type: ignore[attr-defined]
    card.finish()
    assert (person_of(document).weekly_least, person_of(document).weekly_most) == (300, 600)
    assert "Plan: 5 to 10 h" in place.week.week.accessibleDescription()

    card = card_of(place)
    assert card.how.raw() == "five"
    card.how.set_raw("none")
    card.finish()
    assert person_of(document).weekly_least is None
    document.undo()
    assert person_of(document).weekly_least == 300


def test_an_own_plan_is_typed_and_cannot_be_upside_down(place: HoursPlace, document: Document) -> None:
    card = card_of(place)
    card.how.choice.buttons()[4].click()  # type: ignore[attr-defined]
    card.least.set_raw("4h")
    card.most.set_raw("3h")
    card.finish()
    assert card.most.said() == "This cannot be less than the least."
    card.most.set_raw("4:30")
    card.finish()
    assert (person_of(document).weekly_least, person_of(document).weekly_most) == (240, 270)


def test_a_pause_takes_the_plan_in_proportion(place: HoursPlace, document: Document) -> None:
    card = card_of(place)
    card.how.set_raw("two")
    card.pauses.set_raw([{"start": "2026-11-27", "end": "2026-12-06", "words": "Holidays"}])
    card.finish()
    plan = plan_of_week(document.portfolio.connection, MONDAY)
    assert plan is not None
    assert (plan.least, plan.most) == (round(120 * 4 / 7), round(120 * 4 / 7))
    assert plan_of_week(document.portfolio.connection, MONDAY.replace(day=30)) is None


def test_a_pause_that_ends_before_it_begins_is_told(place: HoursPlace, document: Document) -> None:
    card = card_of(place)
    card.pauses.set_raw([{"start": "2026-12-06", "end": "2026-11-27", "words": ""}])
    card.finish()
    assert card.pauses.said() == "It ends before it begins."
    assert person_of(document).pauses == []
    card.close()


def test_words_on_the_card_stay_when_it_is_left(
    make_place: Callable[[Document], HoursPlace], document: Document
) -> None:
    place = make_place(document)
    card = card_of(place)
    card.how.choice.buttons()[4].click()  # type: ignore[attr-defined]
    card.least.line.setText("7h")
    card.least.line.textEdited.emit("7h")
    card.close()
    assert card_of(place).least.text() == "7h"


def test_an_own_plan_without_hours_is_no_plan_and_is_asked_for(place: HoursPlace, document: Document) -> None:
    card = card_of(place)
    card.how.choice.buttons()[4].click()  # type: ignore[attr-defined]
    card.finish()
    assert card.isVisible()
    assert card.least.said() == "Say how many hours, or choose “No plan” above."
    card.most.set_raw("3h")
    card.finish()
    assert (person_of(document).weekly_least, person_of(document).weekly_most) == (None, 180)


def test_a_plan_that_was_left_waits_like_every_unfinished_text(
    make_place: Callable[[Document], HoursPlace], document: Document
) -> None:
    place = make_place(document)
    card = card_of(place)
    card.how.choice.buttons()[4].click()  # type: ignore[attr-defined]
    QTest.keyClicks(card.least.line, "7h")
    card.close()
    (draft,) = waiting(document)
    assert draft.sentence == "You were writing about “The plan for my weeks”."
    what, _, about = draft.key.partition(":")[2].partition(":")
    place.go_on(what, about)
    (card,) = (one for one in place.findChildren(PlanCard) if one.isVisible())
    assert card.least.text() == "7h"
    card.finish()
    assert waiting(document) == []
    assert person_of(document).weekly_least == 420


def test_a_week_that_rests_in_part_says_what_of_and_why(place: HoursPlace, document: Document) -> None:
    pause = {"start": "2026-11-26", "end": "2026-11-29", "words": "Thanksgiving"}
    document.do(edited("Plan", person_of(document), weekly_least=240, weekly_most=300, pauses=[pause]))
    week = place.week
    assert week.week.accessibleDescription().startswith("Plan: 1 h 43 min to 2 h 9 min.")
    said = "Of 4 to 5 h in a whole week; some days rest: Thanksgiving (Thu 26 Nov to Sun 29 Nov)."
    assert week.rests.text() == said
    document.do(edited("Longer", person_of(document), pauses=[pause | {"start": "2026-11-20", "words": ""}]))
    assert week.rests.text() == "The plan rests this week: Fri 20 Nov to Sun 29 Nov."
    document.do(edited("None", person_of(document), pauses=[]))
    assert week.rests.isHidden()
