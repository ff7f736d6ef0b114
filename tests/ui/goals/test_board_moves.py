"""Moving goals over the board: by keys, by menu and by dragging, each as one change that can be undone."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import edited, trashed
from portfolio.core.queries.goal_board import Group
from portfolio.core.records import Goal, build
from portfolio.ui.goals.asking import AskDay, AskResult
from portfolio.ui.goals.board import GoalBoard
from portfolio.ui.goals.board_card import GOAL_DRAG
from tests.ui.goals.conftest import MakeBoard, card_of, show
from tests.ui.samples import TODAY

MOVE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
AT_FIRST = "dated: *Talk less | Ask more\nsomeday: Learn Arabic | A reading club\ndone: Exit tickets | Paper diary"


def get(board: GoalBoard, title: str) -> Goal:
    (goal,) = board._document.portfolio.find(Goal, title=title)
    return goal


def day_asked(board: GoalBoard, title: str) -> AskDay:
    asking = card_of(board, title).asking
    assert isinstance(asking, AskDay)
    return asking


def result_asked(board: GoalBoard, title: str) -> AskResult:
    asking = card_of(board, title).asking
    assert isinstance(asking, AskResult)
    return asking


def carry(board: GoalBoard, title: str, group: Group, way: str) -> None:
    """Take a goal to a group, by this way."""
    card = card_of(board, title)
    if way == "menu":
        index = list(board.groups).index(group)
        menu = board.moving.menu(card.row, lambda to: board.move_goal(card.row.id, to, again=True))
        menu.actions()[index].trigger()
    elif way == "keys":
        card.face.setFocus()
        QTest.keyClick(card.face, Qt.Key.Key_Right, MOVE)
    else:
        data = QMimeData()
        data.setData(GOAL_DRAG, card.row.id.encode())
        move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        target = board.groups[group]
        entering = QDragEnterEvent(QPointF(5, 5).toPoint(), move, data, left, none)
        QApplication.sendEvent(target, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), move, data, left, none))


@pytest.mark.parametrize("way", ["menu", "keys", "drag"])
def test_someday_takes_the_date_away_in_one_change(qtbot: QtBot, board: GoalBoard, way: str) -> None:
    carry(board, "Ask more", "someday", way)
    assert show(board) == (
        "dated: Talk less\nsomeday: *Ask more | Learn Arabic | A reading club\ndone: Exit tickets | Paper diary"
    )
    goal = get(board, "Ask more")
    assert (goal.due, goal.state) == (None, "agreed")
    assert board._document.portfolio.history.undo_label == "Leave the goal “Ask more” for someday"
    qtbot.waitUntil(card_of(board, "Ask more").face.hasFocus)
    board._document.undo()
    assert get(board, "Ask more").due == date(2026, 12, 19)


@pytest.mark.parametrize("way", ["menu", "keys", "drag"])
def test_done_asks_in_the_card_how_it_ended_and_is_one_change(qtbot: QtBot, board: GoalBoard, way: str) -> None:
    if way == "keys":
        carry(board, "Learn Arabic", "done", way)
        title, field = "Learn Arabic", "what_changed"
    else:
        carry(board, "Ask more", "done", way)
        title, field = "Ask more", "result"
    assert f"done: *{title}? | Exit tickets" in show(board)
    asking = result_asked(board, title)
    qtbot.waitUntil(asking.line.line.hasFocus)
    QTest.keyClicks(asking.line.line, "87 %")
    partly = next(button for button in asking.state.choice.buttons() if button.accessibleName() == "Partly met")
    QTest.mouseClick(partly, Qt.MouseButton.LeftButton)
    QTest.keyClick(asking.line.line, Qt.Key.Key_Return)
    goal = get(board, title)
    assert (goal.state, getattr(goal, field), goal.finished) == ("partly", "87 %", TODAY)
    assert board._document.portfolio.history.undo_label == f"Goal partly met: “{title}”"
    assert f"done: *{title} | Exit tickets | Paper diary" in show(board)
    qtbot.waitUntil(card_of(board, title).face.hasFocus)
    board._document.undo()
    assert show(board).replace("*", "") == AT_FIRST.replace("*", "")


@pytest.mark.parametrize("way", ["menu", "drag"])
def test_by_date_asks_for_the_date_and_is_one_change(qtbot: QtBot, board: GoalBoard, way: str) -> None:
    carry(board, "Learn Arabic", "dated", way)
    assert "dated: *Learn Arabic? | Talk less" in show(board)
    asking = day_asked(board, "Learn Arabic")
    qtbot.waitUntil(asking.field.line.hasFocus)
    assert asking.field.said() == ""
    QTest.keyClick(asking.field.line, Qt.Key.Key_Return)
    assert asking.field.said() == "Which day should it be?"
    QTest.keyClicks(asking.field.line, "5 Dec")
    asking.save.click()
    goal = get(board, "Learn Arabic")
    assert (goal.due, goal.state) == (date(2026, 12, 5), "under_way")
    assert board._document.portfolio.history.undo_label == "The goal “Learn Arabic” is due 5 Dec"
    assert show(board).startswith("dated: Talk less | *Learn Arabic | Ask more\n")


def test_a_proposed_goal_that_gets_a_date_is_under_way_and_one_that_was_done_is_open_again(board: GoalBoard) -> None:
    for title in ("A reading club", "Paper diary"):
        carry(board, title, "dated", "menu")
        asking = day_asked(board, title)
        asking.field.set_day(date(2027, 1, 30))
        asking.save.click()
        goal = get(board, title)
        assert (goal.state, goal.due, goal.finished) == ("under_way", date(2027, 1, 30), None)
    carry(board, "Exit tickets", "someday", "menu")
    goal = get(board, "Exit tickets")
    assert (goal.state, goal.due, goal.finished, goal.result) == ("under_way", None, None, "10")


@pytest.mark.parametrize("way", ["escape", "button"])
def test_leaving_what_is_asked_leaves_all_as_it_was(qtbot: QtBot, board: GoalBoard, way: str) -> None:
    carry(board, "Ask more", "done", "drag")
    asking = result_asked(board, "Ask more")
    qtbot.waitUntil(asking.line.line.hasFocus)
    before = board._document.portfolio.history.undo_label
    if way == "escape":
        QTest.keyClick(asking.line.line, Qt.Key.Key_Escape)
    else:
        asking.cancel.click()
    assert show(board).replace("*", "") == AT_FIRST.replace("*", "")
    assert board._document.portfolio.history.undo_label == before
    qtbot.waitUntil(card_of(board, "Ask more").face.hasFocus)


def test_keys_pressed_fast_move_the_same_goal_on(board: GoalBoard) -> None:
    card_of(board, "Talk less").face.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        focus = board.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, MOVE)
    assert show(board) == (
        "dated: Ask more\nsomeday: Learn Arabic | A reading club\ndone: *Talk less? | Exit tickets | Paper diary"
    )


def test_keys_in_a_field_do_not_reach_the_board(qtbot: QtBot, board: GoalBoard) -> None:
    carry(board, "Ask more", "done", "drag")
    line = result_asked(board, "Ask more").line.line
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "abc")
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Left, MOVE)
    assert line.hasFocus()
    assert "Ask more?" in show(board)


def test_what_is_typed_stays_while_other_goals_change_and_move(qtbot: QtBot, board: GoalBoard) -> None:
    carry(board, "Ask more", "done", "drag")
    first = result_asked(board, "Ask more")
    QTest.keyClicks(first.line.line, "87 %")
    carry(board, "Learn Arabic", "dated", "drag")
    board._document.do(edited("Name", get(board, "Talk less"), title="Talk much less"))
    assert result_asked(board, "Ask more") is first
    assert first.answer() == ("met", "87 %")
    assert "Learn Arabic?" in show(board)


def test_a_goal_that_goes_to_the_bin_is_asked_about_no_more(board: GoalBoard) -> None:
    carry(board, "Ask more", "done", "drag")
    board._document.do(trashed("Bin", get(board, "Ask more")))
    assert "?" not in show(board)
    board._document.undo()
    assert "?" not in show(board)


def test_a_goal_let_go_where_it_stands_stays_as_it_is_but_its_menu_asks_again(board: GoalBoard) -> None:
    carry(board, "Ask more", "dated", "drag")
    assert show(board) == AT_FIRST
    carry(board, "Ask more", "dated", "menu")
    assert day_asked(board, "Ask more").day() == date(2026, 12, 19)
    carry(board, "Exit tickets", "done", "menu")
    assert result_asked(board, "Exit tickets").answer() == ("met", "10")


def test_paragraphs_on_what_changed_are_never_made_one_line(make_board: MakeBoard) -> None:
    board = make_board(build(Goal, title="A", what_changed="First.\n\nSecond."))
    carry(board, "A", "done", "menu")
    result_asked(board, "A").save.click()
    assert get(board, "A").what_changed == "First.\n\nSecond."


def test_files_that_are_dragged_over_a_group_are_the_windows(board: GoalBoard) -> None:
    data = QMimeData()
    data.setText("a file")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(board.groups["done"], event)
    assert not event.isAccepted()


def test_in_a_window_read_from_the_right_the_keys_follow(board: GoalBoard) -> None:
    board.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    face = card_of(board, "Ask more").face
    face.setFocus()
    QTest.keyClick(face, Qt.Key.Key_Left, MOVE)
    assert get(board, "Ask more").due is None
