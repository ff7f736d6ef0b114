"""Beside each place stands what is chosen there: neither what was read elsewhere, nor another page than one left."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited, trashed
from portfolio.core.records import Goal, Practice, Tag, build
from portfolio.ui.app import App
from portfolio.ui.collection.place import Collection
from portfolio.ui.detail.pane import DetailPane
from portfolio.ui.kit.tag_field import TagField
from portfolio.ui.shell import rail
from portfolio.ui.workspace import Workspace
from tests.ui.shell.test_places import workspace_of


@pytest.fixture
def workspace(qtbot: QtBot, app: App) -> Workspace:
    workspace = workspace_of(qtbot, app, 3)
    workspace.document.do(added("Add", build(Goal, title="Talk less", state="under_way")))
    return workspace


@pytest.fixture
def goal(workspace: Workspace) -> Goal:
    return workspace.document.portfolio.find(Goal)[0]


def detail_of(workspace: Workspace) -> DetailPane:
    assert workspace.detail is not None
    return workspace.detail


def shown_at(workspace: Workspace, place: str) -> tuple[str, str]:
    workspace.go_to(place)
    return detail_of(workspace).shown


def tag_line(workspace: Workspace) -> TagField:
    """The line of the page in sight on which a tag is typed."""
    return next(line for line in detail_of(workspace).findChildren(TagField) if line.isVisible())


class Pages(QObject):
    """Counts the pages that a pane makes."""

    def __init__(self, pane: DetailPane) -> None:
        super().__init__(pane)
        self.made = 0
        pane.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.made += event.type() == QEvent.Type.ChildAdded
        return False


def test_each_place_shows_what_is_chosen_there(qtbot: QtBot, workspace: Workspace, goal: Goal) -> None:
    lessons = [row.id for row in workspace.journal.model.rows if row.kind == "practice"]
    workspace.journal.show_entry(lessons[1])
    assert shown_at(workspace, rail.GOALS) == ("goal", goal.id)
    workspace.go_to(rail.COLLECTION)
    collection = workspace.stage.place
    assert isinstance(collection, Collection)
    qtbot.waitUntil(lambda: bool(collection.model.rows), timeout=20_000)
    newest = collection.model.rows[0]  # the first that stands there
    qtbot.waitUntil(lambda: detail_of(workspace).shown == (newest.kind, newest.id), timeout=20_000)
    assert collection.view.chosen_count() == 0
    collection.show_entry(lessons[2])
    assert shown_at(workspace, rail.TODAY) == ("", "")
    assert shown_at(workspace, rail.TIMELINE) == ("practice", lessons[1])
    assert shown_at(workspace, rail.BIN) == ("practice", lessons[1]), "out of sight, nothing is made anew"
    assert shown_at(workspace, rail.COLLECTION) == ("practice", lessons[2])
    assert shown_at(workspace, rail.GOALS) == ("goal", goal.id)


def test_what_was_opened_at_today_stands_there_again(workspace: Workspace, goal: Goal) -> None:
    workspace.go_to(rail.TODAY)
    assert not detail_of(workspace).isVisible(), "today chooses nothing by itself, and has all the room"
    workspace.stage.place.entry_opened.emit("goal", goal.id)  # type: ignore[attr-defined]
    assert detail_of(workspace).isVisible()
    assert shown_at(workspace, rail.TIMELINE)[0] == "practice"
    assert shown_at(workspace, rail.TODAY) == ("goal", goal.id)
    workspace.go_to(rail.TIMELINE)
    workspace.document.do(trashed("Delete", goal))
    assert shown_at(workspace, rail.TODAY) == ("", "")
    assert not detail_of(workspace).isVisible()


def test_a_goal_that_was_read_beside_the_timeline_and_is_gone_leaves_its_chosen_entry(
    workspace: Workspace, goal: Goal
) -> None:
    chosen = workspace.journal.chosen
    workspace.journal.goals.open_requested.emit(goal.id)
    assert detail_of(workspace).shown == ("goal", goal.id)
    workspace.go_to(rail.TODAY)
    assert shown_at(workspace, rail.TIMELINE) == ("goal", goal.id)
    workspace.go_to(rail.TODAY)
    workspace.document.do(trashed("Delete", goal))
    assert shown_at(workspace, rail.TIMELINE) == chosen


def test_a_page_waits_too_while_one_is_where_no_entry_is_shown(workspace: Workspace) -> None:
    body = detail_of(workspace).body()
    for place in (rail.SETTINGS, rail.TODAY, rail.BIN, rail.GOALS, rail.TIMELINE):
        workspace.go_to(place)
    assert detail_of(workspace).body() is body


def test_to_an_entry_that_is_looked_for_it_goes_by_no_other(workspace: Workspace, goal: Goal) -> None:
    workspace.go_to(rail.COLLECTION)
    workspace.document.do(edited("Name", goal, title="Talk much less"))
    pages = Pages(detail_of(workspace))
    workspace.open_entry("goal", goal.id)
    assert workspace.stage.name == rail.TIMELINE
    assert detail_of(workspace).title == "Talk much less"
    assert workspace.journal.view.current_id() == goal.id
    assert pages.made == 1


def test_a_page_is_found_as_it_was_left_and_is_new_where_it_changed(workspace: Workspace, goal: Goal) -> None:
    detail = detail_of(workspace)
    kind, lesson = detail.shown
    body = detail.body()
    workspace.go_to(rail.GOALS)
    assert workspace.stage.place.isVisible()
    assert body.isHidden() or not body.isVisible()
    workspace.go_to(rail.TIMELINE)
    assert detail.body() is body
    workspace.go_to(rail.GOALS)
    record = workspace.document.portfolio.get(Practice, lesson)
    assert record is not None
    workspace.document.do(edited("Name", record, title="Ratios in the kitchen"))
    assert shown_at(workspace, rail.TIMELINE) == (kind, lesson)
    assert (detail.title, detail.body() is body) == ("Ratios in the kitchen", False)


@pytest.mark.parametrize("changed", [False, True])
def test_a_tag_half_typed_waits_at_its_place(workspace: Workspace, goal: Goal, changed: bool) -> None:
    detail = detail_of(workspace)
    _, lesson = detail.shown
    detail.findChild(QWidget, "tag").click()  # type: ignore[attr-defined]
    tag_line(workspace).setText("differenti")
    workspace.go_to(rail.GOALS)
    assert not [line for line in detail.findChildren(TagField) if line.isVisible()]
    record = workspace.document.portfolio.get(Practice, lesson)
    assert record is not None
    if changed:
        workspace.document.do(edited("Name", record, title="Ratios"))
    workspace.go_to(rail.TIMELINE)
    assert tag_line(workspace).text() == "differenti"
    QTest.keyClick(tag_line(workspace), Qt.Key.Key_Return)
    assert [(tag.record_id, tag.name) for tag in workspace.document.portfolio.find(Tag)] == [(lesson, "differenti")]


def test_in_a_small_window_no_place_slides_its_details_out(workspace: Workspace, goal: Goal) -> None:
    workspace.window().resize(1093, 614)
    QApplication.processEvents()
    detail = detail_of(workspace)
    for name in (rail.GOALS, rail.TIMELINE, rail.COLLECTION, rail.GOALS):
        workspace.go_to(name)
        assert not detail.isVisible()
    workspace.stage.place.entry_opened.emit("goal", goal.id)  # type: ignore[attr-defined]
    assert detail.isVisible()
    workspace.go_to(rail.TIMELINE)
    assert not detail.isVisible()
