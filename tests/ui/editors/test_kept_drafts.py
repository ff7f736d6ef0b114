"""What was typed outlives the bin, undo and a disk that cannot be written; nothing of it ever stops the way out."""

from types import SimpleNamespace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.bin import put_back, trashed_entries
from portfolio.core.change import added, trashed
from portfolio.core.emptying import empty
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Goal, Practice, Reflection, build
from portfolio.ui.document import Document
from portfolio.ui.editors import GoalEditor, ReflectionEditor, editor_for, go_on, waiting
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme


def write(document: Document) -> Reflection:
    made = build(Reflection, title="About Leo", text="one")
    document.do(added("Write", made))
    return made


def typed(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, made: Reflection) -> ReflectionEditor:
    editor = ReflectionEditor(theme, document, jobs, made.id)
    qtbot.addWidget(editor)
    editor.show()
    editor.text.source.setPlainText("two pages")
    editor.keep_draft()
    return editor


def opened_text(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, made: Reflection) -> str:
    editor = editor_for(theme, document, jobs, "reflection", made.id)
    qtbot.addWidget(editor)
    assert isinstance(editor, ReflectionEditor)
    return editor.text.text()


@pytest.mark.parametrize("back", ["undo", "put back"])
def test_words_typed_into_what_goes_to_the_bin_come_back_with_it(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, back: str
) -> None:
    made = write(document)
    editor = typed(qtbot, theme, document, jobs, made)
    document.do(trashed("Delete", made))
    editor.leave()
    assert waiting(document) == []
    if back == "undo":
        document.undo()
    else:
        portfolio = document.portfolio
        document.do(put_back(portfolio, "Put back", trashed_entries(portfolio.connection)))
    assert [draft.title for draft in waiting(document)] == ["About Leo"]
    assert opened_text(qtbot, theme, document, jobs, made) == "two pages"


def test_words_typed_into_what_is_undone_come_back_with_redo(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    made = write(document)
    editor = typed(qtbot, theme, document, jobs, made)
    document.undo()
    editor.leave()
    assert waiting(document) == []
    document.redo()
    assert opened_text(qtbot, theme, document, jobs, made) == "two pages"


def test_words_typed_into_what_can_never_come_back_are_offered_as_something_new(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    made = write(document)
    typed(qtbot, theme, document, jobs, made).leave()
    document.undo()
    document.do(added("Add", build(Practice, title="Talk")))
    (draft,) = waiting(document)
    again = go_on(theme, document, jobs, draft.key)
    qtbot.addWidget(again)
    assert again.save()
    assert [found.text for found in document.portfolio.find(Reflection)] == ["two pages"]


def test_a_draft_of_what_lies_in_the_bin_is_not_gone_on_with_but_kept(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    made = write(document)
    editor = typed(qtbot, theme, document, jobs, made)
    editor.leave()
    document.do(trashed("Delete", made))
    with pytest.raises(PortfolioError, match="what you typed is kept"):
        go_on(theme, document, jobs, editor.key)
    assert len(document.portfolio.drafts.all()) == 1


def test_emptying_the_bin_takes_the_draft_with_it(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    made = write(document)
    typed(qtbot, theme, document, jobs, made).leave()
    document.do(trashed("Delete", made))
    empty(document.portfolio)
    assert document.portfolio.drafts.all() == []


def test_a_draft_left_behind_by_a_crash_is_not_laid_over_the_record(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    made = write(document)
    document.portfolio.drafts.save(f"reflection:{made.id}", "reflection", "", {"title": "About", "text": "o"})
    assert opened_text(qtbot, theme, document, jobs, made) == "one"


def test_a_draft_that_cannot_be_deleted_stops_neither_done_nor_closing(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    made = write(document)
    for leave in ("leave", "forget"):
        editor = typed(qtbot, theme, document, jobs, made)
        editor.text.source.setPlainText("one")
        document.portfolio.connection.execute("PRAGMA query_only = ON")
        said: list[PortfolioError] = []
        document.failed.connect(said.append)
        with qtbot.waitSignal(editor.finished) as told:
            getattr(editor, leave)()
        assert told.args == ["reflection", ""]
        document.portfolio.connection.execute("PRAGMA query_only = OFF")
        document.failed.disconnect(said.append)
        assert [error.title for error in said] == (
            ["The disk or folder can only be read."] if leave == "forget" else []
        )


def test_what_cannot_be_kept_is_told_and_stays_in_the_field(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace
) -> None:
    editor = GoalEditor(theme, document, jobs, there.goal.id)
    qtbot.addWidget(editor)
    editor.show()
    QTest.keyClicks(editor.measure.line, "who choose")
    document.portfolio.connection.execute("PRAGMA query_only = ON")
    editor.keep_draft()
    assert editor.state_words().startswith("The disk or folder can only be read.")
    document.portfolio.connection.execute("PRAGMA query_only = OFF")
    assert editor.save()
    goal = document.portfolio.get(Goal, there.goal.id)
    assert goal is not None
    assert goal.measure == "who choose"


def test_throwing_away_what_waits_takes_no_draft_of_the_bin(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    made = write(document)
    typed(qtbot, theme, document, jobs, made).leave()
    document.do(trashed("Delete", made))
    for _ in range(3):
        waiting(document)
    assert [draft.content["text"] for draft in document.portfolio.drafts.all()] == ["two pages"]
