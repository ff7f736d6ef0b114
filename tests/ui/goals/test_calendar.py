"""The calendar of goals: twelve months that the arrows walk through, and one list of everything with a day."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.records import Conversation, Goal, ReviewPoint, build
from portfolio.ui.goals.board import GoalBoard
from portfolio.ui.theme import Theme
from tests.ui.goals.conftest import MakeBoard, card_of


def shown(board: GoalBoard) -> str:
    """The list as text: months, and what stands in them."""
    days, lines = board.calendar.list, list[str]()
    for at in range(days.topLevelItemCount()):
        item = days.topLevelItem(at)
        assert item is not None
        if days.row_of(item) is None:
            lines.append(f"{item.text(0)}: ")
        else:
            lines[-1] += ", " * (not lines[-1].endswith(": ")) + f"{item.text(0)} ({item.text(1)}, {item.text(2)})"
    return "\n".join(lines).replace("\u2068", "").replace("\u2069", "")


@pytest.fixture
def calendar(make_board: MakeBoard) -> GoalBoard:
    """The board of the teacher's goals, seen by their days."""
    board = make_board()
    board.head.view.buttons()[1].click()  # type: ignore[attr-defined]
    return board


def test_what_is_late_stands_first_and_all_else_by_month(calendar: GoalBoard) -> None:
    tester = QAbstractItemModelTester(
        calendar.calendar.list.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    assert shown(calendar) == (
        "Late: A reading club (Goal due, Was due 1 Nov), Talk less (Goal due, Was due 1 Nov)\n"
        "November 2026: Count my words (Talk less) (Step, 28 Nov)\n"
        "December 2026: Ask more (Goal due, 19 Dec)"
    )
    assert calendar.calendar.isVisible()
    assert not calendar.columns.isVisible()
    del tester


def test_how_goals_were_looked_at_last_is_found_again(calendar: GoalBoard, theme: Theme) -> None:
    again = GoalBoard(theme, calendar._document)
    assert again.head.as_calendar
    again.head.view.buttons()[0].click()  # type: ignore[attr-defined]
    again.deleteLater()
    last = GoalBoard(theme, calendar._document)
    assert not last.head.as_calendar
    last.deleteLater()


def test_it_follows_what_changes(calendar: GoalBoard) -> None:
    document = calendar._document
    goal = document.portfolio.find(Goal, title="Ask more")[0]
    assert document.do(
        added(
            "Days", build(ReviewPoint, goal_id=goal.id, day=date(2026, 12, 4)),
            build(Conversation, title="Winter talk", next_day=date(2027, 1, 8)),
        )
    )  # fmt: skip
    assert "Ask more (Look at it again, 4 Dec), Ask more (Goal due, 19 Dec)" in shown(calendar)
    assert "January 2027: Winter talk (Talk, 8 Jan)" in shown(calendar)
    assert document.do(edited("Later", goal, due=date(2027, 3, 1)))
    assert "March 2027: Ask more (Goal due, 1 Mar)" in shown(calendar)
    document.undo()
    document.undo()
    assert "Winter talk" not in shown(calendar)


def test_what_is_filtered_on_the_board_is_filtered_here(calendar: GoalBoard) -> None:
    calendar.head.choose(due=False, source="From my June evaluation")
    assert shown(calendar) == (
        "Late: Talk less (Goal due, Was due 1 Nov)\nNovember 2026: Count my words (Talk less) (Step, 28 Nov)"
    )
    calendar.head.show_all()
    assert "Ask more" in shown(calendar)


def test_arrows_walk_through_the_months_and_down_goes_into_the_list(qtbot: QtBot, calendar: GoalBoard) -> None:
    strip, days = calendar.calendar.strip, calendar.calendar.list
    calendar.take_focus()
    assert strip.hasFocus()
    assert strip.accessibleDescription() == "November 2026: Goal due 2, Step 1"
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.month == date(2026, 12, 1)
    assert strip.accessibleDescription() == "December 2026: Goal due 1"
    item = days.currentItem()
    assert item is not None
    assert item.text(0) == "Ask more"
    QTest.keyClick(strip, Qt.Key.Key_End)
    assert strip.month == date(2027, 10, 1)
    assert strip.accessibleDescription() == "October 2027: nothing yet"
    QTest.keyClick(strip, Qt.Key.Key_Home)
    assert strip.month == date(2026, 11, 1)
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert days.hasFocus()
    goal = calendar._document.portfolio.find(Goal, title="Ask more")[0]
    with qtbot.waitSignal(calendar.entry_shown) as told:
        QTest.keyClick(days, Qt.Key.Key_End)
    assert told.args == ["goal", goal.id]
    assert strip.month == date(2026, 12, 1)
    with qtbot.waitSignal(calendar.write_requested) as told:
        QTest.keyClick(days, Qt.Key.Key_Return)
    assert told.args == ["goal", goal.id]


def test_back_on_the_board_the_cards_are_there_again(calendar: GoalBoard) -> None:
    calendar.head.view.buttons()[0].click()  # type: ignore[attr-defined]
    assert calendar.columns.isVisible()
    assert card_of(calendar, "Ask more").isVisible()


def test_a_card_says_how_its_measure_stands_and_when_to_look_again(make_board: MakeBoard) -> None:
    goal = build(Goal, title="Ask more", state="agreed", measure="pupils who ask", baseline="61 %", result="74 %")
    board = make_board(goal, build(ReviewPoint, goal_id=goal.id, day=date(2026, 12, 4)))  # type: ignore[arg-type]
    said = card_of(board, "Ask more").face.accessibleDescription().replace("\u2068", "").replace("\u2069", "")
    assert said == "Someday. Agreed. 61 % → 74 % · pupils who ask. Look at it again: 4 Dec"


def test_how_far_a_goal_is_can_be_said_from_its_menu(make_board: MakeBoard) -> None:
    board = make_board()
    row = card_of(board, "A reading club").row
    menu = board.moving.menu(row, lambda _: None)
    states = {action.text(): action for action in menu.actions() if action.isCheckable()}
    assert [(name, action.isChecked()) for name, action in states.items()] == [
        ("Proposed", True), ("Agreed", False), ("Under way", False),
    ]  # fmt: skip
    states["Agreed"].trigger()
    assert board._document.portfolio.find(Goal, title="A reading club")[0].state == "agreed"
    assert board._document.portfolio.history.undo_label == "The goal “A reading club” is now: Agreed"
    assert card_of(board, "A reading club").row.group == "dated"
    menu.deleteLater()


def test_why_a_goal_was_let_go_is_asked_in_its_card(qtbot: QtBot, make_board: MakeBoard) -> None:
    board = make_board()
    goal = card_of(board, "Learn Arabic").row.id
    board.move_goal(goal, "done")
    asking = card_of(board, "Learn Arabic").asking
    assert asking is not None
    assert not asking.reason.isVisible()  # type: ignore[attr-defined]
    asking.state.choice.buttons()[2].click()  # type: ignore[attr-defined]
    assert asking.reason.isVisible()  # type: ignore[attr-defined]
    asking.reason.set_raw("No time")  # type: ignore[attr-defined]
    asking.answered.emit()
    kept = board._document.portfolio.find(Goal, title="Learn Arabic")[0]
    assert (kept.state, kept.reason) == ("dropped", "No time")


def test_tab_comes_from_the_head_to_the_months_and_then_to_the_list(calendar: GoalBoard) -> None:
    calendar.head.origin.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(calendar.head.origin, Qt.Key.Key_Tab)
    assert calendar.calendar.strip.hasFocus()
    QTest.keyClick(calendar.calendar.strip, Qt.Key.Key_Tab)
    assert calendar.calendar.list.hasFocus()
    QTest.keyClick(calendar.calendar.list, Qt.Key.Key_Backtab)
    assert calendar.calendar.strip.hasFocus()


def test_colours_of_the_list_follow_the_theme(calendar: GoalBoard) -> None:
    before = calendar.calendar.list.topLevelItem(0).foreground(0).color()  # type: ignore[union-attr]
    calendar.theme.set_mode("dark")
    after = calendar.calendar.list.topLevelItem(0).foreground(0).color()  # type: ignore[union-attr]
    assert (before, after) == (before, calendar.theme.color("overdue"))
    assert before != after
