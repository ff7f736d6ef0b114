"""What waits to be logged again, on Today: one line, which leads to the hours."""

from portfolio.core.change import added
from portfolio.core.records import TimeRepeat, build
from portfolio.core.repeated import logged
from portfolio.ui.document import Document
from portfolio.ui.today.place import TodayPlace
from tests.ui.today.conftest import day, sections


def evening(title: str, weeks: int) -> TimeRepeat:
    return build(TimeRepeat, title=title, minutes=90, first=day(-7 * weeks))


def test_what_is_due_again_stands_there_until_it_is_logged(place: TodayPlace, document: Document) -> None:
    assert "week" not in sections(place)
    course, choir = evening("Course", 1), evening("Choir", 0)
    document.do(added("Repeat", course, choir))
    row = place.page.due
    assert (row.label, row.accessibleDescription()) == ("3 times wait to be logged", "Course, Choir")
    assert "week" in sections(place)
    gone_to: list[str] = []
    place.place_requested.connect(gone_to.append)
    row.click()
    assert gone_to == ["hours"]
    connection = document.portfolio.connection
    document.do(logged(connection, ((course, when) for when in (day(-7), day(0)))))
    assert row.accessibleDescription() == "Choir"
    document.do(logged(connection, [(choir, day(0))]))
    assert row.isHidden()
    document.undo()
    assert row.isVisible()


def test_of_many_only_a_few_are_named(place: TodayPlace, document: Document) -> None:
    document.do(added("Repeat", *(evening(title, 0) for title in ("A", "B", "C", "D"))))
    assert place.page.due.accessibleDescription() == "A, B, C…"
