"""The place Goals: what stands where, what is chosen, how it follows the portfolio, and how one gets about in it."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited, trashed
from portfolio.core.records import Goal, Link, Step, TimeEntry, build
from portfolio.ui.goals.board import GoalBoard
from portfolio.ui.goals.board_face import BoardFace
from portfolio.ui.theme import Theme
from tests.ui.goals.conftest import MakeBoard, card_of, show
from tests.ui.noting import faults, noting_canvas
from tests.ui.samples import TODAY

AT_FIRST = (
    "dated: *Talk less | Ask more\nsomeday: Learn Arabic | A reading club\ndone: Exit tickets | Paper diary"
)  # fmt: skip


def get(board: GoalBoard, title: str) -> Goal:
    (goal,) = board._document.portfolio.find(Goal, title=title)
    return goal


def test_open_goals_stand_by_date_and_someday_and_the_first_is_chosen(board: GoalBoard) -> None:
    assert show(board) == AT_FIRST
    names = [group.title.accessibleName() for group in board.groups.values()]
    assert names == ["By date: 2 goals", "Someday: 2 goals", "Done: 2 goals"]


def test_coming_past_a_goal_shows_it_a_press_opens_it_and_enter_edits_it(qtbot: QtBot, board: GoalBoard) -> None:
    heard: list[tuple[str, ...]] = []
    board.entry_shown.connect(lambda kind, goal: heard.append(("shown", kind, goal)))
    board.entry_opened.connect(lambda kind, goal: heard.append(("opened", kind, goal)))
    board.write_requested.connect(lambda kind, goal: heard.append(("write", kind, goal)))
    board.take_focus()
    first, second = card_of(board, "Talk less"), card_of(board, "Ask more")
    assert first.face.hasFocus()
    QTest.keyClick(first.face, Qt.Key.Key_Down)
    QTest.mouseClick(card_of(board, "Exit tickets").face, Qt.MouseButton.LeftButton)
    QTest.keyClick(second.face, Qt.Key.Key_Return)
    done = get(board, "Exit tickets").id
    assert heard == [
        ("shown", "goal", second.row.id), ("shown", "goal", done), ("opened", "goal", done),
        ("write", "goal", second.row.id),
    ]  # fmt: skip
    assert "*Exit tickets" in show(board)


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_the_menu_of_a_goal_is_asked_for(qtbot: QtBot, board: GoalBoard, way: str) -> None:
    card = card_of(board, "Ask more")
    reason = QContextMenuEvent.Reason.Mouse if way == "mouse" else QContextMenuEvent.Reason.Keyboard
    with qtbot.waitSignal(board.menu_requested) as asked:
        QApplication.sendEvent(card.face, QContextMenuEvent(reason, QPoint(5, 5), card.face.mapToGlobal(QPoint(5, 5))))
    assert asked.args is not None
    assert asked.args[:2] == ["goal", card.row.id]
    assert card.rect().contains(card.mapFromGlobal(asked.args[2]))


def test_the_next_step_is_ticked_on_the_card(qtbot: QtBot, board: GoalBoard) -> None:
    card = card_of(board, "Talk less")
    assert card.tick.accessibleName() == "Tick off: Count my words"
    with qtbot.waitSignal(board.step_tick_requested) as ticked:
        QTest.mouseClick(card.tick, Qt.MouseButton.LeftButton)
    assert ticked.args == [card.row.next_id]
    assert not card_of(board, "Ask more").tick.isVisible()


def test_a_screen_reader_hears_what_a_card_says(board: GoalBoard) -> None:
    late, done = card_of(board, "Talk less").face, card_of(board, "Exit tickets").face
    assert late.accessibleName() == "Goal: Talk less"
    words = late.accessibleDescription()
    for part in ("By date", "Was due 1 Nov", "From my June evaluation", "1 of 2 steps, 0 of 10 h", "Count my words"):
        assert part in words
    assert "Done. Met. 7 Jul" in done.accessibleDescription()
    assert "10" in done.accessibleDescription()


def test_only_what_is_late_is_red(board: GoalBoard, theme: Theme) -> None:
    def reds(title: str) -> bool:
        image = card_of(board, title).grab().toImage()
        red = theme.color("overdue").rgb()
        return any(image.pixel(x, y) == red for x in range(image.width()) for y in range(image.height()))

    titles = ("Talk less", "Ask more", "A reading club", "Exit tickets")
    assert [title for title in titles if reds(title)] == ["Talk less"]
    board.set_today(date(2026, 10, 1))
    assert not reds("Talk less")


def test_it_follows_what_changes_and_reads_only_that(board: GoalBoard) -> None:
    document = board._document
    same = card_of(board, "Ask more")
    hour = build(TimeEntry, title="Hour", day=TODAY, minutes=120)
    goal = get(board, "Talk less")
    link = build(
        Link, source_kind="time_entry", source_id=hour.id, target_kind="goal", target_id=goal.id, role="toward"
    )
    document.do(added("Add", hour, link))
    assert card_of(board, "Talk less").row.minutes == 120
    document.do(edited("Longer", hour, minutes=180))
    assert card_of(board, "Talk less").row.minutes == 180
    step = document.portfolio.find(Step, title="Count my words")[0]
    document.do(edited("Tick", step, done=TODAY))
    assert card_of(board, "Talk less").row.done == 2
    document.do(edited("Name", goal, title="Talk much less"))
    document.do(trashed("Bin", get(board, "Learn Arabic")))
    document.do(added("Add", build(Goal, title="New", due=date(2026, 12, 1))))
    assert show(board) == (
        "dated: Talk much less | *New | Ask more\nsomeday: A reading club\ndone: Exit tickets | Paper diary"
    )
    assert card_of(board, "Ask more") is same
    document.undo()
    assert "New" not in show(board)


def test_what_changes_out_of_sight_is_there_when_one_comes_back(qtbot: QtBot, board: GoalBoard) -> None:
    board.hide()
    board._document.do(added("Add", build(Goal, title="New", due=date(2026, 12, 1))))
    with qtbot.waitSignal(board.entry_shown) as shown:
        board.show()
    assert "Talk less | *New | Ask more" in show(board)
    assert shown.args == ["goal", get(board, "New").id]


def test_when_the_chosen_goal_goes_its_neighbour_is_chosen(board: GoalBoard) -> None:
    board.take_focus()
    heard: list[tuple[str, str]] = []
    board.entry_shown.connect(lambda kind, goal: heard.append((kind, goal)))
    board._document.do(trashed("Bin", get(board, "Talk less")))
    assert card_of(board, "Ask more").face.hasFocus()
    assert heard == [("", ""), ("goal", get(board, "Ask more").id)]


def test_arrows_go_from_card_to_card_and_across_the_groups(board: GoalBoard) -> None:
    board.take_focus()

    def after(*keys: Qt.Key) -> str:
        for key in keys:
            focus = board.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key)
        focus = board.focusWidget()
        assert isinstance(focus, BoardFace)
        return focus.row.title

    assert after(Qt.Key.Key_Up) == "Talk less"
    assert after(Qt.Key.Key_End) == "Ask more"
    assert after(Qt.Key.Key_Home, Qt.Key.Key_Right) == "Learn Arabic"
    assert after(Qt.Key.Key_Right, Qt.Key.Key_Right) == "Exit tickets"
    assert after(Qt.Key.Key_Left, Qt.Key.Key_Left) == "Talk less"
    board.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert after(Qt.Key.Key_Left) == "Learn Arabic"


def test_tab_goes_from_a_card_to_its_step_its_handle_and_the_next_card(board: GoalBoard) -> None:
    first, second = card_of(board, "Talk less"), card_of(board, "Ask more")
    third = card_of(board, "Learn Arabic")
    board._document.do(added("Add", build(Goal, title="New", due=date(2026, 10, 1))))
    new = card_of(board, "New")
    new.face.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(7):
        focus = board.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        seen.append(board.focusWidget())
    assert seen == [new.grip, first.face, first.tick, first.grip, second.face, second.grip, third.face]


def test_groups_stand_side_by_side_in_a_wide_window_and_below_one_another_in_a_narrow_one(
    qtbot: QtBot, board: GoalBoard
) -> None:
    def corners() -> list[QPoint]:
        return [group.mapTo(board, QPoint(0, 0)) for group in board.groups.values()]

    assert len({corner.y() for corner in corners()}) == 1
    board.resize(560, 700)
    qtbot.waitUntil(lambda: len({corner.x() for corner in corners()}) == 1)
    tops = [corner.y() for corner in corners()]
    assert tops == sorted(set(tops))


def test_the_heading_of_a_group_stays_in_sight_while_its_cards_are_scrolled_past(
    qtbot: QtBot, make_board: MakeBoard
) -> None:
    board = make_board(*(build(Goal, title=f"Goal {number}", due=TODAY) for number in range(20)), width=560)
    bar, title = board.columns.verticalScrollBar(), board.groups["dated"].title
    qtbot.waitUntil(lambda: bar.maximum() > 500)
    bar.setValue(500)
    assert title.mapTo(board.columns.viewport(), QPoint(0, 0)).y() == 0


def test_what_takes_the_focus_comes_into_sight_below_the_heading(qtbot: QtBot, make_board: MakeBoard) -> None:
    board = make_board(*(build(Goal, title=f"Goal {number:02}", due=TODAY) for number in range(30)))
    view, bar = board.columns.viewport(), board.columns.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500)
    for title in ("Goal 25", "Goal 03"):
        card = card_of(board, title)
        card.face.setFocus(Qt.FocusReason.TabFocusReason)
        top = card.mapTo(view, QPoint(0, 0)).y()
        assert board.groups["dated"].title.height() <= top
        assert top + card.height() <= view.height()


def test_of_what_is_done_the_newest_ten_are_shown_until_all_are_asked_for(make_board: MakeBoard) -> None:
    done = [build(Goal, title=f"{day}", state="met", finished=date(2026, 1, day)) for day in range(1, 14)]
    board = make_board(*done)
    group = board.groups["done"]
    assert [card.row.title for card in group.cards] == [str(day) for day in range(13, 3, -1)]
    assert group.more.label == "Show all 13"
    group.more.click()
    assert len(group.cards) == 13
    assert not group.more.isVisible()
    assert group.cards[10].face.hasFocus()


def test_hundreds_of_goals_are_shown_forty_at_a_time(make_board: MakeBoard) -> None:
    board = make_board(*(build(Goal, title=f"Goal {number:03}") for number in range(300)))
    group = board.groups["someday"]
    assert len(group.cards) == 40
    assert group.title.accessibleName() == "Someday: 300 goals"
    group.more.click()
    assert len(group.cards) == 80
    board._document.do(edited("Name", get(board, "Goal 299"), title="A first one"))
    assert group.cards[0].row.title == "A first one"
    assert len(group.cards) == 80


def test_goals_are_filtered_by_month_and_by_source_and_all_are_shown_again(qtbot: QtBot, board: GoalBoard) -> None:
    board.head.month.click()
    assert show(board) == "dated: *Talk less\nsomeday: \ndone: "
    actions = board.head.sources_menu().actions()
    assert [action.text() for action in actions] == ["From anywhere", "From my June evaluation", "My own idea"]
    actions[2].trigger()
    assert board.nothing.isVisible()
    QTest.keyClick(board.nothing.focusProxy(), Qt.Key.Key_Return)
    assert show(board) == AT_FIRST
    assert board.head.all.isChecked()
    actions[2].trigger()
    assert show(board) == "dated: \nsomeday: Learn Arabic\ndone: "


def test_by_source_is_offered_only_where_there_are_several(make_board: MakeBoard) -> None:
    board = make_board(build(Goal, title="A", source="My own idea"), build(Goal, title="B"))
    assert board.head.month.isVisible()
    assert not board.head.origin.isVisible()


def test_an_empty_board_helps_to_begin_and_the_first_goal_takes_its_place(qtbot: QtBot, make_board: MakeBoard) -> None:
    board = make_board(empty=True)
    assert board.empty.isVisible()
    board.take_focus()
    with qtbot.waitSignal(board.add_requested) as asked:
        QTest.keyClick(board.empty.focusProxy(), Qt.Key.Key_Return)
    assert asked.args == ["goal"]
    board._document.do(added("Set", build(Goal, title="First")))
    assert not board.empty.isVisible()
    assert show(board) == "dated: \nsomeday: *First\ndone: "
    with qtbot.waitSignal(board.add_requested) as asked:
        board.head.new.click()
    assert asked.args == ["goal"]


def test_reading_only_nothing_can_be_moved_ticked_or_made(make_board: MakeBoard) -> None:
    board = make_board(read_only=True)
    card = card_of(board, "Talk less")
    assert not card.tick.isEnabled()
    assert not card.grip.isVisible()
    assert not board.head.new.isVisible()
    assert board.head.reads.isVisible()
    board.move_goal(card.row.id, "done")
    assert show(board) == AT_FIRST


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [236, 300, 700])
@pytest.mark.parametrize("rtl", [False, True])
def test_nothing_on_a_card_is_cut_off_or_covered(
    qtbot: QtBot, board: GoalBoard, theme: Theme, scale: float, width: int, rtl: bool
) -> None:
    theme.set_scale(scale)
    for card in board.walking.cards:
        face = BoardFace(theme, card.row, TODAY, board)
        face.set_row(card.row, TODAY)
        face.resize(round(width * scale), face.heightForWidth(round(width * scale)))
        canvas = noting_canvas(theme, face.width(), face.height(), rtl)
        face.draw(canvas)
        canvas.painter.end()
        assert faults(canvas.words, QRectF(0, 0, face.width(), face.height())) == []
