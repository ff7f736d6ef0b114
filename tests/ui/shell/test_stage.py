"""The stage: where the detail of an entry stands in windows of all sizes, and how it is opened and put away."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, trashed
from portfolio.core.records import Goal, Link, Practice, build
from portfolio.exchange.addition import Addition, Additions
from portfolio.exchange.intake.guess import Guess
from portfolio.ui.editors import ConfirmTable
from portfolio.ui.shell import rail
from portfolio.ui.shell.topbar import TopBar
from portfolio.ui.theme import Theme
from portfolio.ui.workspace import Workspace
from tests.ui.shell.conftest import MakeWorkspace


def detail_of(workspace: Workspace) -> tuple[int, int]:
    """Left and right edge of the detail pane in the window."""
    assert workspace.detail is not None
    left = workspace.detail.mapTo(workspace, QPoint(0, 0)).x()
    return left, left + workspace.detail.width()


def detail_is_in_sight(workspace: Workspace) -> bool:
    return workspace.detail is not None and workspace.detail.isVisible()


def test_in_a_wide_window_the_detail_stands_beside_the_timeline(make_workspace: MakeWorkspace) -> None:
    workspace = make_workspace(width=1366)
    assert detail_is_in_sight(workspace)
    view = workspace.journal
    assert view.mapTo(workspace, QPoint(0, 0)).x() + view.width() <= detail_of(workspace)[0]


def test_in_a_small_window_the_timeline_has_all_the_width_until_an_entry_is_asked_for(
    qtbot: QtBot, make_workspace: MakeWorkspace
) -> None:
    workspace = make_workspace(width=1093, height=614)
    assert not detail_is_in_sight(workspace)
    assert workspace.journal.width() == workspace.stage.width()
    qtbot.keyClick(workspace.journal.view, Qt.Key.Key_Down)
    assert not detail_is_in_sight(workspace)  # who moves through the list still sees the list
    workspace.journal.view.opened.emit(workspace.journal.view.current_id())
    assert detail_is_in_sight(workspace)
    assert detail_of(workspace)[1] == workspace.width()
    assert workspace.journal.width() == workspace.stage.width()


@pytest.mark.parametrize("way", ["escape", "place", "sheet"])
def test_a_detail_that_slid_out_is_put_away(qtbot: QtBot, make_workspace: MakeWorkspace, way: str) -> None:
    workspace = make_workspace(width=1093, height=614)
    workspace.journal.view.opened.emit(workspace.journal.view.current_id())
    assert detail_is_in_sight(workspace)
    if way == "escape":
        qtbot.keyClick(workspace.detail, Qt.Key.Key_Escape)
        assert workspace.journal.view.hasFocus()
    elif way == "place":
        workspace.go_to(rail.TIMELINE)
    else:
        workspace.add("reflection")
    assert not detail_is_in_sight(workspace)


def test_below_a_thousand_pixels_the_goals_fold_to_a_strip_that_opens_over_the_timeline(
    qtbot: QtBot, make_workspace: MakeWorkspace
) -> None:
    workspace = make_workspace(width=980, height=614)
    goals, view = workspace.journal.goals, workspace.journal.view
    assert goals.folded
    narrow, place = goals.width(), view.mapTo(workspace, QPoint(0, 0))
    assert not goals.list.isVisible()
    goals.strip.click()
    assert goals.list.isVisible()
    assert goals.width() > narrow
    assert view.mapTo(workspace, QPoint(0, 0)) == place
    qtbot.keyClick(goals, Qt.Key.Key_Escape)
    assert not goals.list.isVisible()
    workspace.resize(1366, 696)
    assert goals.list.isVisible()
    assert not goals.strip.isVisible()


def test_a_table_that_waits_for_an_answer_comes_back_after_another_sheet(qtbot: QtBot, workspace: Workspace) -> None:
    additions = Additions([Addition("a.pdf", kind="certificate", guess=Guess(title="A"))])
    table = ConfirmTable(workspace.theme, additions, today=workspace.document.today())
    workspace.entries.sheet_opened.emit(table)
    workspace.add("reflection")
    editor = workspace.stage.sheet
    assert editor is not None
    assert editor is not table
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert workspace.stage.sheet is table
    table.cancelled.emit()


def test_a_goal_counts_no_longer_what_went_to_the_bin(workspace: Workspace) -> None:
    portfolio = workspace.document.portfolio
    goal, lesson = portfolio.find(Goal)[0], portfolio.find(Practice)[0]
    link = build(
        Link, source_kind="practice", source_id=lesson.id, target_kind="goal", target_id=goal.id, role="toward"
    )
    workspace.document.do(added("Counts", link))
    row = workspace.journal.goals.list.cards[0].row
    assert row.entries == 1
    workspace.document.do(trashed("Delete", lesson))
    assert workspace.journal.goals.list.cards[0].row.entries == 0


@pytest.mark.parametrize("scale", [1.5, 0.9])
def test_text_that_changes_while_the_window_is_open_stands_as_if_it_had_been_so_at_first(
    qtbot: QtBot, theme: Theme, workspace: Workspace, scale: float
) -> None:
    theme.set_scale(scale)
    fresh = TopBar(theme, workspace.document)
    qtbot.addWidget(fresh)
    fresh.set_person("Amina Diallo")
    fresh.refresh()
    assert workspace.bar.sizeHint().height() == fresh.sizeHint().height()
    live, new = workspace.bar.layout(), fresh.layout()
    assert live is not None
    assert new is not None
    assert live.contentsMargins() == new.contentsMargins()
    assert live.spacing() == new.spacing()
    page = workspace.journal.page.layout()
    assert page is not None
    assert page.contentsMargins().top() == theme.gap(12)
    assert workspace.journal.goals.width() == theme.gap(292) or workspace.journal.goals.folded


def test_the_rail_says_about_me_only_while_one_writes_there(workspace: Workspace) -> None:
    about, timeline = workspace.rail.button(rail.ABOUT), workspace.rail.button(rail.TIMELINE)
    about.click()
    assert about.isChecked()
    workspace.stage.sheet.leave()  # type: ignore[union-attr]
    assert timeline.isChecked()
    assert not about.isChecked()


def test_what_can_be_done_with_several_stands_in_one_line_beside_the_detail(
    qtbot: QtBot, make_workspace: MakeWorkspace
) -> None:
    workspace = make_workspace(width=1366)
    workspace.document.do(added("Add", *(build(Practice, kind="lesson", title=f"Lesson {n}") for n in range(40))))
    view = workspace.journal.view
    view.selectAll()
    bar = workspace.journal.page.choosing.bar
    view.selectionModel().select(view.currentIndex(), QItemSelectionModel.SelectionFlag.Deselect)
    qtbot.waitUntil(lambda: bar.isVisible() and bar.all.isVisible())
    buttons = (bar.all, bar.privacy, bar.tags, bar.toward, bar.bin, bar.clear)
    qtbot.waitUntil(lambda: len({button.geometry().center().y() for button in buttons}) <= 2)
    tops = [button.mapTo(bar, button.rect().center()).y() for button in buttons]
    assert max(tops) - min(tops) < bar.bin.height() // 2
    assert all(button.accessibleName() for button in buttons)
    assert bar.bin.toolTip().startswith("Move to the bin")
    bar.resize(2000, bar.height())
    assert bar.bin.label == "Move to the bin"
