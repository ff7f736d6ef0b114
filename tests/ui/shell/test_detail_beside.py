"""Beside a place stand the details of an entry: from the first entry on, and as long as there is one."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from portfolio.core.change import added, trashed
from portfolio.core.records import Goal, Practice, build
from portfolio.ui.shell import rail
from portfolio.ui.workspace import Workspace
from tests.ui.shell.conftest import MakeWorkspace


def stands(workspace: Workspace) -> bool:
    """Whether the details are in sight; the place ends where they begin, or has all the room."""
    detail, stage = workspace.stage.detail, workspace.stage
    assert detail is not None
    room = stage.room.geometry()
    if not detail.isVisible():
        assert room == stage.rect()
        return False
    place = QRect(detail.mapTo(stage, QPoint(0, 0)), detail.size())
    assert not room.intersects(place)
    return True


def test_an_empty_portfolio_has_one_thing_to_say_and_the_first_entry_brings_its_details(
    make_workspace: MakeWorkspace,
) -> None:
    workspace = make_workspace(empty=True)
    assert not stands(workspace)
    goal = build(Goal, title="Talk less")
    workspace.document.do(added("Add", goal))
    assert stands(workspace), "a goal can be chosen as well"
    lesson = build(Practice, kind="lesson", title="Scale drawings", day="2026-11-19")
    workspace.document.do(added("Add", lesson))
    workspace.document.do(trashed("Delete", goal))
    assert stands(workspace)
    workspace.document.do(trashed("Delete", lesson))
    assert not stands(workspace)
    workspace.document.undo()
    assert stands(workspace)


def test_f6_passes_over_details_that_are_not_there(make_workspace: MakeWorkspace) -> None:
    workspace = make_workspace(empty=True)
    detail = workspace.stage.detail
    assert detail is not None
    for _ in range(6):
        QTest.keyClick(workspace, Qt.Key.Key_F6)
        focus = workspace.focusWidget()
        assert focus is not None
        assert focus.isVisible()
        assert not detail.isAncestorOf(focus)
    assert workspace.stage.name == rail.TIMELINE
