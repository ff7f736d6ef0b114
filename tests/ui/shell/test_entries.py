"""Opening editors: one that is open is gone to, and what is typed is on disk before another looks for drafts."""

from typing import Any

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Goal, Practice, Reflection, build
from portfolio.ui.editors import waiting
from portfolio.ui.shell import rail
from portfolio.ui.shell.entries import Entries
from portfolio.ui.workspace import Workspace


def sheet(workspace: Workspace) -> Any:
    found = workspace.stage.sheet
    assert found is not None
    return found


def drafts(workspace: Workspace) -> list[dict[str, Any]]:
    return [draft.content for draft in workspace.document.portfolio.drafts.all()]


def test_an_entry_that_is_being_written_is_gone_to_with_every_letter(qtbot: QtBot, workspace: Workspace) -> None:
    (reflection,) = workspace.document.portfolio.find(Reflection)
    workspace.entries.write("reflection", reflection.id)
    first = sheet(workspace)
    first.text.source.setPlainText("one")
    first.keep_draft()
    first.text.source.setPlainText("one two three")
    workspace.entries.write("reflection", reflection.id)
    assert sheet(workspace) is first
    assert first.text.text() == "one two three"
    first.leave()
    assert drafts(workspace) == [{"text": "one two three"}]


def test_a_sheet_at_another_place_comes_into_sight_when_it_is_asked_for_again(
    qtbot: QtBot, workspace: Workspace
) -> None:
    workspace.go_to(rail.ABOUT)
    first = sheet(workspace)
    qtbot.keyClicks(first.fields["role"].line, "Science")
    workspace.add_place(rail.BIN, lambda: QLabel("elsewhere"))
    workspace.go_to(rail.BIN)
    assert not first.isVisible()
    workspace.go_to(rail.ABOUT)
    assert sheet(workspace) is first
    assert first.isVisible()
    assert first.isAncestorOf(workspace.window().focusWidget())


def test_going_on_with_the_draft_of_an_open_sheet_goes_to_it(workspace: Workspace) -> None:
    (reflection,) = workspace.document.portfolio.find(Reflection)
    workspace.entries.write("reflection", reflection.id)
    first = sheet(workspace)
    first.text.source.setPlainText("one")
    first.keep_draft()
    (draft,) = waiting(workspace.document)
    first.text.source.setPlainText("one two")
    workspace.entries.go_on(draft)
    assert sheet(workspace) is first
    assert first.text.text() == "one two"


def test_the_last_letters_are_kept_before_another_editor_opens(workspace: Workspace) -> None:
    (reflection,) = workspace.document.portfolio.find(Reflection)
    workspace.entries.write("reflection", reflection.id)
    first = sheet(workspace)
    first.text.source.setPlainText("typed in the last second")
    entries = Entries(workspace.theme, workspace.document, workspace, jobs=workspace.jobs, open_sheet=lambda: first)
    entries.sheet_opened.connect(workspace.writing.open)
    entries.write("goal")
    assert drafts(workspace) == [{"text": "typed in the last second"}]


def test_a_goal_that_is_picked_makes_no_draft_of_what_nobody_typed(workspace: Workspace) -> None:
    (goal,) = workspace.document.portfolio.find(Goal)
    for kind in ("practice", "reflection", "programme", "time_entry", "credential"):
        workspace.entries.write(kind, goal_id=goal.id)
        assert sheet(workspace).fields["toward"].raw() == [["goal", goal.id]]
        sheet(workspace).leave()
    assert drafts(workspace) == []
    assert not workspace.toast.isVisible()


def test_a_reflection_on_a_goal_begins_toward_it_and_one_on_a_lesson_about_it(workspace: Workspace) -> None:
    portfolio = workspace.document.portfolio
    for kind, record, name in (
        ("goal", portfolio.find(Goal)[0], "toward"),
        ("practice", portfolio.find(Practice)[0], "about"),
    ):
        workspace.entries.reflect_on(kind, record.id)
        assert sheet(workspace).fields[name].raw() == [[kind, record.id]]
        sheet(workspace).leave()
    assert drafts(workspace) == []


def test_an_entry_that_goes_to_the_bin_while_it_is_written_keeps_its_words(workspace: Workspace) -> None:
    (reflection,) = workspace.document.portfolio.find(Reflection)
    workspace.entries.write("reflection", reflection.id)
    sheet(workspace).text.source.setPlainText("an hour of careful words")
    workspace.entries.delete("reflection", reflection.id)
    sheet(workspace).leave()
    workspace.document.undo()
    workspace.entries.write("reflection", reflection.id)
    assert sheet(workspace).text.text() == "an hour of careful words"


def test_a_draft_whose_entry_is_in_the_bin_says_so_when_one_goes_on(workspace: Workspace) -> None:
    reflection = build(Reflection, title="About Leo", text="one")
    workspace.document.do(added("Write", reflection))
    workspace.entries.write("reflection", reflection.id)
    sheet(workspace).text.source.setPlainText("two")
    sheet(workspace).leave()
    (draft,) = waiting(workspace.document)
    workspace.document.do(trashed("Delete", reflection))
    said: list[PortfolioError] = []
    workspace.document.failed.connect(said.append)
    workspace.entries.go_on(draft)
    assert workspace.stage.sheet is None
    assert said[0].advice == "Bring it back first; what you typed is kept."


def test_a_sheet_closes_where_its_draft_cannot_be_deleted(workspace: Workspace) -> None:
    (reflection,) = workspace.document.portfolio.find(Reflection)
    workspace.entries.write("reflection", reflection.id)
    sheet(workspace).text.source.setPlainText("more")
    sheet(workspace).keep_draft()
    said: list[PortfolioError] = []
    workspace.document.failed.connect(said.append)
    workspace.document.portfolio.connection.execute("PRAGMA query_only = ON")
    try:
        sheet(workspace).forget()
        assert workspace.stage.sheet is None
        assert [error.title for error in said] == ["The disk or folder can only be read."]
    finally:
        workspace.document.portfolio.connection.execute("PRAGMA query_only = OFF")
