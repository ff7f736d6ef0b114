"""Today says when to look at a goal again, until when to apply, and that a role has been held for years."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.records import Goal, Position, ReviewPoint, Role, build
from portfolio.ui.document import Document
from tests.ui.today.conftest import MakePlace, day, put


def test_lines_say_what_is_coming(document: Document, make_place: MakePlace) -> None:
    goal, late = build(Goal, title="Ask more"), build(Goal, title="Talk less")
    put(
        document, goal, late, build(ReviewPoint, goal_id=goal.id, day=day(3)),
        build(ReviewPoint, goal_id=late.id, day=day(-28)), build(Role, title="Maths lead", closes=day(10)),
        build(Role, title="Coach", aimed=True, by=day(60)),
        build(Position, title="Teacher", started=date(2023, 3, 1)),
    )  # fmt: skip
    place = make_place()
    place.page.soon.more.click()
    found = {row.words.label: row.words.accessibleDescription() for row in place.page.soon.rows}  # type: ignore[attr-defined]
    assert found == {
        "Ask more": "Goal. Look at it again in 3 days",
        "Maths lead": "Possible role. Apply within 10 days",
        "Talk less": "Goal. You wanted to look at it again 4 weeks ago",
        "Coach": "Possible role. You want to be there in 9 weeks",
        "Teacher": "Role. 3 years 8 months; roles change about every 4 years",
    }


def test_a_review_that_was_held_goes_at_once(document: Document, make_place: MakePlace) -> None:
    goal = build(Goal, title="Ask more")
    point = build(ReviewPoint, goal_id=goal.id, day=day(3))
    put(document, goal, point)
    place = make_place()
    assert [row.item.why for row in place.page.soon.rows] == ["look"]  # type: ignore[attr-defined]
    document.do(edited("Held", point, held=day(0)))
    assert place.page.soon.rows == []
    document.undo()
    assert [row.item.why for row in place.page.soon.rows] == ["look"]  # type: ignore[attr-defined]


def test_a_role_opens_where_roles_stand_and_has_no_menu_of_entries(
    qtbot: QtBot, document: Document, make_place: MakePlace
) -> None:
    role = build(Role, title="Maths lead", closes=day(10))
    put(document, role)
    place = make_place()
    (row,) = place.page.soon.rows
    with qtbot.waitSignal(place.role_requested) as told, qtbot.assertNotEmitted(place.entry_opened):
        QTest.mouseClick(row.entry_stop(), Qt.MouseButton.LeftButton)
    assert told.args == [role.id]
    with qtbot.assertNotEmitted(place.menu_requested):
        row.menu_requested.emit(row.item, place.pos())  # type: ignore[attr-defined]
    assert row.carried() == []
