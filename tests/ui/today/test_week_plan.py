"""The card of the week holds its hours against the plan that the person set, and follows it."""

from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.records import Person
from portfolio.ui.document import Document
from portfolio.ui.today.place import TodayPlace


def test_plan_of_the_week_is_that_of_the_person(qtbot: QtBot, place: TodayPlace, document: Document) -> None:
    assert place.page.week.accessibleDescription().startswith("Plan: 5 to 10 h")
    (person,) = document.portfolio.find(Person)
    document.do(edited("Say who I am", person, weekly_least=240, weekly_most=480))
    assert place.page.week.accessibleDescription().startswith("Plan: 4 to 8 h")
    document.undo()
    assert place.page.week.accessibleDescription().startswith("Plan: 5 to 10 h")
