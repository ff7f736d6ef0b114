"""Dragging entries: what letting them go would do is said, is one change that can be undone, and nothing gets lost."""

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Attachment, Goal, Link, Practice, Programme, Record, Reflection, build
from portfolio.ui.goals.board import GoalBoard
from portfolio.ui.kit.dragging import carried, carry
from portfolio.ui.shell import rail
from portfolio.ui.workspace import Workspace

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def one(workspace: Workspace, kind: type[Record]) -> Any:
    return workspace.document.portfolio.find(kind)[0]


def load(*records: Record) -> QMimeData:
    return carry([(str(type(record).__tablename__), record.id) for record in records])


def middle_of(workspace: Workspace, part: QWidget) -> QPoint:
    return part.mapTo(workspace, part.rect().center())


def at_entry(workspace: Workspace, record: Record) -> QPoint:
    """Where an entry stands on the timeline, in the window's pixels."""
    view = workspace.journal.view
    return view.viewport().mapTo(workspace, view.visualRect(workspace.journal.model.index_of(record.id)).center())


def ties(workspace: Workspace) -> set[tuple[str, str, str]]:
    return {(link.source_id, link.role, link.target_id) for link in workspace.document.portfolio.find(Link)}


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def undo_label(workspace: Workspace) -> str:
    return plain(workspace.document.portfolio.history.undo_label)


def test_what_a_drag_carries_is_read_again_and_rubbish_is_nothing() -> None:
    entries = [("practice", "a" * 32), ("goal", "b" * 32)]
    assert carried(carry(entries)) == entries
    mime = QMimeData()
    mime.setText("goal " + "b" * 32)
    assert carried(mime) == []


def test_let_go_on_a_goal_of_the_panel_it_counts_toward_it(workspace: Workspace) -> None:
    lesson, goal = one(workspace, Practice), one(workspace, Goal)
    at = middle_of(workspace, workspace.journal.goals.list.cards[0])
    assert workspace.dropping.over(load(lesson), at)
    assert plain(workspace.dropping.hint.words) == "Counts toward “Talk less”"
    assert workspace.dropping.dropped(load(lesson), at)
    assert ties(workspace) == {(lesson.id, "toward", goal.id)}
    assert undo_label(workspace) == "Count “Scale drawings” toward “Talk less”"
    assert not workspace.dropping.hint.words
    workspace.document.undo()
    assert ties(workspace) == set()


def test_several_are_one_change_and_those_tied_already_are_not_tied_twice(workspace: Workspace) -> None:
    lesson, note, goal = one(workspace, Practice), one(workspace, Reflection), one(workspace, Goal)
    at = middle_of(workspace, workspace.journal.goals.list.cards[0])
    workspace.dropping.dropped(load(lesson), at)
    workspace.dropping.dropped(load(lesson), at)
    assert workspace.toast.words() == "It was so already"
    workspace.dropping.dropped(load(lesson, note), at)
    assert ties(workspace) == {(lesson.id, "toward", goal.id), (note.id, "toward", goal.id)}
    assert undo_label(workspace) == "Count 2 entries toward “Talk less”"
    workspace.document.undo()
    assert ties(workspace) == {(lesson.id, "toward", goal.id)}


def test_let_go_on_a_course_of_the_timeline_it_is_part_of_it(workspace: Workspace) -> None:
    lesson = one(workspace, Practice)
    course = build(Programme, title="Universal Design", kind="nanodegree", started="2026-11-17")
    workspace.document.do(added("Add", course))
    at = at_entry(workspace, course)
    assert workspace.dropping.over(load(lesson), at)
    assert plain(workspace.dropping.hint.words) == "Part of “Universal Design”"
    workspace.dropping.dropped(load(lesson), at)
    assert ties(workspace) == {(lesson.id, "toward", course.id)}
    assert undo_label(workspace) == "Make “Scale drawings” part of “Universal Design”"


def test_on_the_detail_a_file_is_evidence_a_reflection_is_about_it_and_a_goal_takes_it_in(workspace: Workspace) -> None:
    lesson, note, goal = one(workspace, Practice), one(workspace, Reflection), one(workspace, Goal)
    photo = build(Attachment, name="wall.png", title="The wall", media_type="image/png", sha256="ab" * 32)
    workspace.document.do(added("Add", photo))
    workspace.showing.show("practice", lesson.id)
    assert workspace.detail is not None
    at = middle_of(workspace, workspace.detail)
    for record, words in (
        (photo, "Evidence of “Scale drawings”"),
        (note, "A reflection about “Scale drawings”"),
        (goal, "Counts toward “Talk less”"),
    ):
        assert workspace.dropping.over(load(record), at)
        assert plain(workspace.dropping.hint.words) == words
        workspace.dropping.dropped(load(record), at)
    assert ties(workspace) == {
        (photo.id, "evidence", lesson.id), (note.id, "about", lesson.id), (lesson.id, "toward", goal.id)
    }  # fmt: skip


def test_on_an_open_editor_it_stands_in_the_field_where_it_fits(qtbot: QtBot, workspace: Workspace) -> None:
    lesson, goal = one(workspace, Practice), one(workspace, Goal)
    workspace.add("reflection")
    sheet: Any = workspace.stage.sheet
    at = middle_of(workspace, sheet)
    assert workspace.dropping.over(load(lesson), at)
    assert plain(workspace.dropping.hint.words) == "About: “Scale drawings”"
    workspace.dropping.dropped(load(lesson, goal), at)
    assert sheet.fields["about"].raw() == [["practice", lesson.id]]
    assert sheet.fields["toward"].raw() == [["goal", goal.id]]
    assert ties(workspace) == set()  # not before it is done
    qtbot.waitUntil(lambda: bool(workspace.document.portfolio.drafts.all()), timeout=20_000)


def test_on_the_rail_the_bin_takes_it_and_the_goals_ask_which(qtbot: QtBot, workspace: Workspace) -> None:
    lesson, goal = one(workspace, Practice), one(workspace, Goal)
    for name in (rail.BIN, rail.GOALS, rail.COLLECTION):
        workspace.add_place(name, QWidget)
    qtbot.waitUntil(lambda: workspace.rail.button(rail.BIN).height() > 10)
    to_goals = middle_of(workspace, workspace.rail.button(rail.GOALS))
    assert workspace.dropping.over(load(lesson), to_goals)
    workspace.dropping.dropped(load(lesson), to_goals)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Talk less").trigger()
    menu.close()
    assert ties(workspace) == {(lesson.id, "toward", goal.id)}
    to_bin = middle_of(workspace, workspace.rail.button(rail.BIN))
    assert workspace.dropping.over(load(lesson), to_bin)
    assert plain(workspace.dropping.hint.words) == "Move “Scale drawings” to the bin"
    workspace.dropping.dropped(load(lesson), to_bin)
    assert one(workspace, Practice).trashed is not None
    workspace.document.undo()
    assert one(workspace, Practice).trashed is None
    assert not workspace.dropping.over(load(lesson), middle_of(workspace, workspace.rail.button(rail.COLLECTION)))
    assert plain(workspace.dropping.hint.words) == "Wait here until “Collection” opens"


def test_what_is_let_go_on_a_wrong_target_stays_what_it_was_and_the_hint_says_where_to(workspace: Workspace) -> None:
    lesson, goal = one(workspace, Practice), one(workspace, Goal)
    before = workspace.document.portfolio.history.undo_label
    for mime, at in (
        (load(lesson), middle_of(workspace, workspace.bar)),
        (load(lesson), at_entry(workspace, lesson)),
        (load(goal), middle_of(workspace, workspace.journal.goals.list.cards[0])),
    ):
        assert not workspace.dropping.over(mime, at)
        assert workspace.dropping.hint.words == "Let go on a goal, a course, the details or the bin"
        assert not workspace.dropping.dropped(mime, at)
    assert ties(workspace) == set()
    assert workspace.document.portfolio.history.undo_label == before


def test_an_entry_that_is_not_here_changes_nothing(workspace: Workspace) -> None:
    at = middle_of(workspace, workspace.journal.goals.list.cards[0])
    workspace.dropping.dropped(carry([("practice", "0" * 32)]), at)
    assert ties(workspace) == set()
    assert workspace.toast.words() == "This entry is no longer there"


def test_a_drag_is_heard_to_its_end_though_it_comes_in_over_a_wrong_target(workspace: Workspace) -> None:
    """Qt tells no more of a drag to who did not accept its coming in."""
    mime, move = load(one(workspace, Practice)), Qt.DropAction.MoveAction
    at = middle_of(workspace, workspace.bar)
    entering = QDragEnterEvent(at, move, mime, LEFT, NONE)
    QApplication.sendEvent(workspace, entering)
    assert entering.isAccepted()
    moving = QDragMoveEvent(at, move, mime, LEFT, NONE)
    QApplication.sendEvent(workspace, moving)
    assert not moving.isAccepted()


def test_on_the_board_it_counts_toward_the_goal_whose_card_it_is_let_go_on(qtbot: QtBot, workspace: Workspace) -> None:
    lesson, goal = one(workspace, Practice), one(workspace, Goal)
    workspace.add_place(rail.GOALS, lambda: GoalBoard(workspace.theme, workspace.document))
    workspace.go_to(rail.GOALS)
    board: Any = workspace.stage.place
    qtbot.waitUntil(lambda: bool(board.walking.cards) and board.walking.cards[0].width() > 50)
    at = middle_of(workspace, board.walking.cards[0].face)
    assert workspace.dropping.over(load(lesson), at)
    workspace.dropping.dropped(load(lesson), at)
    assert ties(workspace) == {(lesson.id, "toward", goal.id)}


def pick_up(part: QWidget, at: QPoint) -> list[tuple[str, str]]:
    """Press here and draw, as a hand does: what goes along. (On this screen a drag ends as soon as it begins.)"""
    QTest.mousePress(part, LEFT, NONE, at)
    for far in (2, 30):
        there = QPointF(at + QPoint(far, 0))
        move = QMouseEvent(QEvent.Type.MouseMove, there, part.mapToGlobal(there), Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(part, move)
    found = part.window().findChildren(QDrag)
    entries = carried(found[0].mimeData()) if found else []
    QTest.mouseRelease(part, LEFT, NONE, at + QPoint(30, 0))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return entries


def test_a_hand_takes_along_what_is_chosen_on_the_timeline_and_chooses_nothing_by_drawing(workspace: Workspace) -> None:
    lesson, note = one(workspace, Practice), one(workspace, Reflection)
    view, model = workspace.journal.view, workspace.journal.model
    here, there = (view.visualRect(model.index_of(record.id)).center() for record in (lesson, note))
    assert pick_up(view.viewport(), here) == [("practice", lesson.id)]
    assert view.chosen_count() == 1
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, there)
    assert set(pick_up(view.viewport(), here)) == {("practice", lesson.id), ("reflection", note.id)}


def test_a_card_of_the_goals_can_be_picked_up_and_is_not_pressed_by_that(workspace: Workspace) -> None:
    goal = one(workspace, Goal)
    card = workspace.journal.goals.list.cards[0]
    assert pick_up(card, QPoint(20, 20)) == [("goal", goal.id)]
    assert not card.isDown()
    assert workspace.journal.goals.picked == ""


def test_near_the_edge_of_a_list_it_scrolls_on_until_it_is_let_go(qtbot: QtBot, workspace: Workspace) -> None:
    days = [build(Practice, kind="lesson", title=f"Lesson {day}", day=f"2026-10-{day:02}") for day in range(1, 29)]
    workspace.document.do(added("Add", *days))
    view, mime = workspace.journal.view, load(days[0])
    view.verticalScrollBar().setValue(0)
    foot = view.viewport().mapTo(workspace, QPoint(100, view.viewport().height() - 10))
    workspace.dropping.over(mime, foot)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 60)
    workspace.dropping.gone()
    at = view.verticalScrollBar().value()
    qtbot.wait(150)
    assert view.verticalScrollBar().value() == at
