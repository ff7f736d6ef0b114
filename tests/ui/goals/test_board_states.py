"""What the place Goals shows while there is nothing, little, nothing like that, trouble, or no leave to write."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.records import Goal, build
from portfolio.ui.document import Document
from portfolio.ui.goals.board import GoalBoard
from portfolio.ui.goals.board_words import HINTS
from portfolio.ui.goals.card import StepTick
from portfolio.ui.goals.panel import GoalsPanel
from portfolio.ui.theme import Theme
from tests.ui.goals.conftest import MakeBoard, card_of, show
from tests.ui.samples import TODAY


def shown_again(qtbot: QtBot, theme: Theme, document: Document) -> GoalBoard:
    """Another board over the same portfolio, just shown."""
    board = GoalBoard(theme, document, today=TODAY)
    qtbot.addWidget(board)
    board.resize(1000, 700)
    with qtbot.waitExposed(board):
        board.show()
    board.activateWindow()
    qtbot.waitUntil(board.isActiveWindow)
    return board


def break_it(board: GoalBoard, broken: bool = True) -> None:
    """Take a table away that goals are read from, or give it back."""
    before, after = ("step", "away") if broken else ("away", "step")
    board._document.portfolio.connection.execute(f"ALTER TABLE {before} RENAME TO {after}")


def left(board: GoalBoard, widget: QWidget) -> int:
    return widget.mapTo(board, QPoint(0, 0)).x()


def hints(board: GoalBoard) -> list[str]:
    return [group._hint.text() for group in board.groups.values() if group._hint.isVisible()]


def test_with_nothing_there_one_thing_can_be_done_and_nothing_is_filtered(make_board: MakeBoard) -> None:
    board = make_board(empty=True)
    assert board.empty.isVisible()
    assert not any(stop.isVisible() for stop in board.head.stops())
    assert not any(group.isVisible() or group.more.isVisible() for group in board.groups.values())


def test_the_first_goal_stands_beside_groups_that_say_what_they_are_for(make_board: MakeBoard) -> None:
    board = make_board(build(Goal, title="First"))
    assert show(board) == "dated: \nsomeday: *First\ndone: "
    assert hints(board) == [HINTS["dated"], HINTS["done"]]
    assert [stop.isVisible() for stop in board.head.stops()] == [True, False, False, False]
    assert not any(group.more.isVisible() for group in board.groups.values())
    card, ground = card_of(board, "First"), board.groups["dated"]._ground()
    assert card.y() == ground.y()
    assert left(board, board.head.title) == left(board, board.groups["dated"])


def test_groups_that_a_filter_empties_say_so_and_a_board_that_it_empties_offers_all(make_board: MakeBoard) -> None:
    board = make_board()
    board.head.choose(due=True, source="")
    assert hints(board) == ["Nothing here like that."] * 2
    board.head.choose(due=True, source="My own idea")
    assert board.nothing.isVisible()
    assert hints(board) == []
    board.take_focus()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Show all"
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert show(board).startswith("dated: *Talk less | Ask more\n")
    assert board.walking.standing() is not None


def test_what_cannot_be_read_is_said_alone_with_a_way_to_try_again(
    qtbot: QtBot, theme: Theme, make_board: MakeBoard
) -> None:
    first = make_board()
    break_it(first)
    board = shown_again(qtbot, theme, first._document)
    banner = board.trouble.banner
    assert banner is not None
    assert banner.isVisible()
    assert "could not be read" in banner.accessibleName()
    assert (left(board, banner), left(board, banner) + banner.width()) == (theme.gap(20), board.width() - theme.gap(20))
    assert not any(group.isVisible() for group in board.groups.values())
    assert not any(stop.isVisible() for stop in board.head.stops())
    assert not board.empty.isVisible()
    break_it(first, broken=False)
    board.take_focus()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Try again"
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert show(board).startswith("dated: Talk less | Ask more\n")
    assert not board.trouble.isVisible()


def test_trouble_later_leaves_what_was_read_in_its_place(make_board: MakeBoard) -> None:
    board = make_board()
    (goal,) = board._document.portfolio.find(Goal, title="Ask more")
    before = show(board)
    break_it(board)
    board._document.do(edited("Name", goal, title="Ask much more"))
    assert board.trouble.isVisible()
    assert show(board) == before
    break_it(board, broken=False)
    board.trouble.again_requested.emit()
    assert not board.trouble.isVisible()
    assert "Ask much more" in show(board)


def test_reading_only_the_next_step_is_as_easy_to_read_and_the_panel_offers_nothing_to_write(
    qtbot: QtBot, theme: Theme, make_board: MakeBoard
) -> None:
    board = make_board(read_only=True)
    panel = GoalsPanel(theme, board._document)
    qtbot.addWidget(panel)
    panel.resize(300, 600)
    panel.fill()
    panel.show()
    assert not panel.new.isVisible()
    panel.set_folded(True)
    panel.set_folded(False)
    assert not panel.new.isVisible()
    ticks: list[StepTick] = [card_of(board, "Talk less").tick, panel.list.cards[0].tick]
    ink = theme.color("ink2").rgb()
    for tick in ticks:
        assert not tick.isEnabled()
        image = tick.grab().toImage()
        assert any(image.pixel(x, y) == ink for x in range(image.width()) for y in range(image.height()))


@pytest.fixture
def many(qtbot: QtBot, theme: Theme, make_board: MakeBoard) -> GoalBoard:
    """A board with more goals than a window shows, at the moment it is shown."""
    titles = [build(Goal, title=f"Goal {number:02}") for number in range(60)]
    document = make_board(*titles)._document
    board = GoalBoard(theme, document, today=TODAY)
    qtbot.addWidget(board)
    board.resize(1000, 700)
    board.show()
    board.activateWindow()
    return board


def test_the_cards_that_fill_the_window_come_first_and_the_others_right_after(qtbot: QtBot, many: GoalBoard) -> None:
    group = many.groups["someday"]
    titles = [f"Goal {number:02}" for number in range(40)]
    first = [card.row.title for card in group.made]
    assert first == titles[: len(first)]
    assert 700 // 120 < len(first) < 20
    qtbot.waitUntil(lambda: len(group.made) == 40)
    assert [card.row.title for card in group.made] == titles
    qtbot.waitUntil(group.made[-1].isVisible)
    tops = [card.y() for card in group.made]
    assert tops == sorted(set(tops))
    many.columns.verticalScrollBar().setValue(many.columns.verticalScrollBar().maximum())
    assert many.columns.viewport().rect().contains(group.more.mapTo(many.columns.viewport(), QPoint(1, 1)))


def test_a_key_does_not_wait_for_the_cards_that_come_after(many: GoalBoard) -> None:
    many.take_focus()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_End)
    last = card_of(many, "Goal 39")
    assert last.face.hasFocus()
    view = many.columns.viewport()
    top = last.mapTo(view, QPoint(0, 0)).y()
    assert 0 <= top <= view.height() - last.height()


def test_tab_leads_through_all_cards_that_came_one_after_the_other(qtbot: QtBot, many: GoalBoard) -> None:
    group = many.groups["someday"]
    qtbot.waitUntil(lambda: len(group.made) == 40)
    qtbot.waitUntil(many.isActiveWindow)
    many.take_focus()
    seen: list[QWidget | None] = [many.focusWidget()]
    while seen[-1] is not group.more and len(seen) < 100:
        focus = many.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        seen.append(many.focusWidget())
    assert seen == [*(stop for card in group.cards for stop in (card.face, card.grip)), group.more]
