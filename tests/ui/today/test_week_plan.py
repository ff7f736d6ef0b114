"""The card of the week holds its hours against the plan that the person set, and follows it."""

from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.records import Person
from portfolio.ui.document import Document
from portfolio.ui.today.place import TodayPlace


def test_plan_of_the_week_is_that_of_the_person(qtbot: QtBot, place: TodayPlace, document: Document) -> None:
    assert place.page.week.accessibleDescription() == "Log time", "no plan before she set one"
    (person,) = document.portfolio.find(Person)
    document.do(edited("Say who I am", person, weekly_least=240, weekly_most=480))
    assert place.page.week.accessibleDescription().startswith("Plan: 4 to 8 h")
    document.undo()
    assert place.page.week.accessibleDescription() == "Log time"


def test_a_week_in_the_holidays_has_no_plan_and_one_that_begins_in_them_a_part_of_it(
    place: TodayPlace, document: Document
) -> None:
    (person,) = document.portfolio.find(Person)
    whole, part = ({"start": "2026-11-01", "end": end, "words": "Holidays"} for end in ("2026-11-22", "2026-11-18"))
    document.do(edited("Say who I am", person, weekly_least=420, weekly_most=840, pauses=[whole]))
    assert place.page.week.accessibleDescription() == "Log time"
    (person,) = document.portfolio.find(Person)
    document.do(edited("Back earlier", person, pauses=[part]))
    assert place.page.week.accessibleDescription().startswith("Plan: 4 to 8 h")
