"""The places of the rail: each opens, on a portfolio with entries and on an empty one, and answers as a place does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Goal, Practice, Reflection, build
from portfolio.ui.app import App
from portfolio.ui.goals.board import GoalBoard
from portfolio.ui.shell import rail
from portfolio.ui.workspace import Workspace
from tests.ui.shell.test_opening import portfolio_of

PLACES = (rail.TODAY, rail.TIMELINE, rail.GOALS, rail.COLLECTION, rail.PACKET, rail.BIN, rail.SETTINGS)


def workspace_of(qtbot: QtBot, app: App, entries: int) -> Workspace:
    app.open(portfolio_of("Amina", entries))
    workspace = app.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: workspace.detail is not None, timeout=20_000)
    return workspace


@pytest.mark.parametrize("entries", [0, 12])
def test_every_place_of_the_rail_opens(qtbot: QtBot, app: App, entries: int) -> None:
    workspace = workspace_of(qtbot, app, entries)
    for name in PLACES:
        workspace.rail.place_requested.emit(name)
        assert workspace.stage.name == name
        assert workspace.stage.place.isVisible()
        assert workspace.stage.place.accessibleName() or name == rail.TIMELINE
    assert QApplication.focusWidget() is not None


def test_who_goes_to_a_place_by_its_key_goes_on_there_with_the_keyboard(qtbot: QtBot, app: App) -> None:
    workspace = workspace_of(qtbot, app, 1)
    workspace.rail.button(rail.TIMELINE).setFocus()
    qtbot.keyClick(workspace, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert workspace.stage.name == rail.COLLECTION
    focus = QApplication.focusWidget()
    assert focus is not None
    assert workspace.stage.place.isAncestorOf(focus)


def test_the_calendar_of_goals_is_found_by_its_name(qtbot: QtBot, app: App) -> None:
    workspace = workspace_of(qtbot, app, 1)
    workspace.document.do(added("Add", build(Goal, title="Talk less", due="2026-12-04")))
    workspace.finding.search("calendar")
    row = next(row for row in workspace.finding.palette.rows.rows if row.do and "calendar" in row.words)
    assert row.do is not None
    row.do()
    workspace.finding.palette.close()
    board = workspace.stage.place
    assert isinstance(board, GoalBoard)
    assert board.calendar.isVisible()
    assert board.head.view.isVisible()  # and so is the way back


def test_the_same_change_is_seen_at_every_place_at_once(qtbot: QtBot, app: App) -> None:
    workspace = workspace_of(qtbot, app, 1)
    for name in PLACES:
        workspace.go_to(name)
    workspace.document.do(
        added("Add", build(Goal, title="Talk less", state="under_way"), build(Reflection, title="Exit tickets"))
    )
    workspace.go_to(rail.COLLECTION)
    workspace.document.do(added("Add a talk", build(Practice, kind="talk", title="Moderation")))
    titles = {row.title for row in workspace.journal.model.rows}
    assert {"Talk less", "Exit tickets", "Moderation"} <= titles
    workspace.document.undo()
    assert "Moderation" not in {row.title for row in workspace.journal.model.rows}


def test_what_is_written_at_another_place_is_written_there(qtbot: QtBot, app: App) -> None:
    workspace = workspace_of(qtbot, app, 1)
    workspace.go_to(rail.COLLECTION)
    workspace.add("reflection")
    assert workspace.stage.name == rail.COLLECTION
    assert workspace.stage.written_on
    workspace.go_to(rail.PACKET)  # which takes no sheet
    assert not workspace.stage.written_on
    workspace.add("goal")
    assert workspace.stage.name == rail.TIMELINE


@pytest.mark.parametrize("name", [rail.PACKET, rail.BIN, rail.SETTINGS])
def test_escape_leads_home_from_a_place_without_entries(qtbot: QtBot, app: App, name: str) -> None:
    workspace = workspace_of(qtbot, app, 1)
    workspace.go_to(name)
    focus = QApplication.focusWidget()
    qtbot.keyClick(focus if focus is not None else workspace.stage.place, Qt.Key.Key_Escape)
    assert workspace.stage.name == rail.TIMELINE


def test_escape_takes_messages_away_one_by_one_before_it_leads_home(qtbot: QtBot, app: App) -> None:
    workspace = workspace_of(qtbot, app, 1)
    workspace.go_to(rail.BIN)
    workspace.say_error(PortfolioError("“x.png” is broken.", "Download it again."))
    workspace.messages.say("Will you keep it?", "", (("Keep it", lambda: None),), stays=True)
    workspace.say_error(PortfolioError("Another thing.", "Do this."))
    waiting = "Will you keep it?"
    for place, left in ((rail.BIN, [waiting, "“x.png” is broken."]), (rail.BIN, [waiting]), (rail.TIMELINE, [waiting])):
        qtbot.keyClick(QApplication.focusWidget() or workspace.stage.place, Qt.Key.Key_Escape)
        assert [banner.accessibleName() for banner in workspace.messages.banners] == left
        assert workspace.stage.name == place


def test_a_title_of_another_direction_keeps_to_its_quotes(qtbot: QtBot, app: App) -> None:
    workspace = workspace_of(qtbot, app, 1)
    title = "درس الكسور مع 8B"
    workspace.document.do(added(f"Add “{title}”", build(Practice, kind="lesson", title=title)))
    assert workspace.toast.words() == f"Done: Add “{title}”"
    assert f"“\u2068{title}\u2069”" in workspace.bar.undo.toolTip()


def test_what_stands_beside_a_place_is_not_made_anew_when_one_comes_back(qtbot: QtBot, app: App) -> None:
    workspace = workspace_of(qtbot, app, 1)
    detail = workspace.detail
    assert detail is not None
    goal = build(Goal, title="Talk less", state="under_way")
    workspace.document.do(added("Add", goal))
    workspace.go_to(rail.GOALS)
    assert detail.shown == ("goal", goal.id)
    body = detail.body()
    workspace.go_to(rail.TIMELINE)
    workspace.go_to(rail.GOALS)
    assert detail.body() is body
    workspace.go_to(rail.TIMELINE)
    workspace.document.do(edited("Name", goal, title="Talk much less"))
    workspace.go_to(rail.GOALS)
    assert detail.title == "Talk much less"
    assert detail.body() is not body
