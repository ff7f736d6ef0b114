"""What is typed is on disk within two seconds, survives a crash, and is offered again."""

from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Reflection
from portfolio.ui.document import Document
from portfolio.ui.editors import GoalEditor, ReflectionEditor, editor_for, go_on, throw_away, waiting
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme


def opened(qtbot: QtBot, editor: QWidget) -> None:
    qtbot.addWidget(editor)
    editor.resize(620, 700)
    editor.show()


def test_typing_reaches_the_drafts_within_two_seconds(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = ReflectionEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.text.source, "Eleven of twenty-eight")
    qtbot.waitUntil(lambda: bool(document.portfolio.drafts.all()), timeout=2000)
    assert document.portfolio.drafts.all()[0].content["text"] == "Eleven of twenty-eight"


def test_who_types_without_a_pause_is_kept_all_the_same(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = ReflectionEditor(theme, document, jobs)
    opened(qtbot, editor)
    for _ in range(30):
        QTest.keyClicks(editor.text.source, "la ")
        QTest.qWait(60)
        if document.portfolio.drafts.all():
            return
    raise AssertionError("nothing was kept while typing went on")


def test_opening_and_closing_leaves_no_draft(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    editor = ReflectionEditor(theme, document, jobs)
    opened(qtbot, editor)
    with qtbot.waitSignal(editor.finished) as told:
        editor.leave()
    assert told.args == ["reflection", ""]
    assert waiting(document) == []


def test_escape_closes_and_keeps_the_draft(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    editor = ReflectionEditor(theme, document, jobs)
    opened(qtbot, editor)
    editor.title.line.setFocus()
    QTest.keyClicks(editor.title.line, "Exit tickets")
    with qtbot.waitSignal(editor.finished):
        editor.leave()
    (draft,) = waiting(document)
    assert draft.sentence == "You were writing “Exit tickets”."
    assert document.portfolio.find(Reflection) == []


def test_the_focus_going_elsewhere_keeps_the_draft_at_once(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    place = QWidget()
    column = QVBoxLayout(place)
    editor, other = ReflectionEditor(theme, document, jobs), QLineEdit()
    column.addWidget(editor)
    column.addWidget(other)
    qtbot.addWidget(place)
    with qtbot.waitActive(place):
        place.show()
        place.activateWindow()
    editor.text.source.setFocus()
    QTest.keyClicks(editor.text.source, "Now")
    other.setFocus()
    assert document.portfolio.drafts.all()[0].content["text"] == "Now"


def test_a_crash_keeps_the_draft_and_one_can_go_on(qtbot: QtBot, theme: Theme, jobs: Jobs, tmp_path: Path) -> None:
    folder = tmp_path / "crashed"
    document = Document(Portfolio.create(folder, device="0" * 32))
    editor = ReflectionEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.title.line, "Exit tickets")
    QTest.keyClicks(editor.text.source, "Eleven")
    QTest.keyClicks(editor.day.line, "!")
    qtbot.waitUntil(lambda: bool(document.portfolio.drafts.all()), timeout=2000)
    qtbot.waitUntil(lambda: document.portfolio.drafts.all()[0].content["text"] == "Eleven", timeout=2000)
    # The process ends here: nothing is closed. Another one reads what is on disk.
    second = Portfolio.open(folder, device="0" * 32, read_only=True)
    (draft,) = second.drafts.all()
    second.close()
    assert (draft.content["title"], draft.content["text"]) == ("Exit tickets", "Eleven")
    again = go_on(theme, document, jobs, draft.key)
    qtbot.addWidget(again)
    assert isinstance(again, ReflectionEditor)
    assert again.text.text() == "Eleven"
    assert again.day.line.text().startswith("!"), "what was typed wrong is kept as well"
    assert again.key == draft.key
    editor.forget()
    document.close()


def test_a_draft_of_an_entry_is_gone_on_with_when_it_is_opened(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace
) -> None:
    editor = GoalEditor(theme, document, jobs, there.goal.id)
    opened(qtbot, editor)
    QTest.keyClicks(editor.measure.line, "who choose")
    editor.leave()
    again = editor_for(theme, document, jobs, "goal", there.goal.id)
    qtbot.addWidget(again)
    assert isinstance(again, GoalEditor)
    assert again.measure.text() == "who choose"
    assert again.title.text() == "Assessment literacy"
    assert waiting(document)[0].record_id == there.goal.id


def test_thrown_away_is_gone(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    editor = ReflectionEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.title.line, "Not this")
    editor.leave()
    throw_away(document, waiting(document)[0].key)
    assert waiting(document) == []


def test_a_draft_whose_words_are_saved_already_is_not_offered(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = ReflectionEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.title.line, "Saved")
    editor.keep_draft()
    (draft,) = document.portfolio.drafts.all()
    assert editor.save()
    document.portfolio.drafts.save(draft.key, draft.kind, "", draft.content)  # as if it ended between the two
    assert waiting(document) == []


def test_a_draft_that_cannot_be_kept_says_so_and_loses_nothing(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace
) -> None:
    second = Document(Portfolio.open(document.portfolio.folder, device="0" * 32, read_only=True))
    editor = GoalEditor(theme, second, jobs, there.goal.id)
    opened(qtbot, editor)
    QTest.keyClicks(editor.measure.line, "kept in the field")
    editor.keep_draft()
    assert editor.measure.text() == "kept in the field"
    assert editor.state_words().startswith("This portfolio is open for reading only.")
    editor.forget()
    second.close()


def test_ctrl_enter_saves_and_escape_closes(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    for key, modifier, count in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, 1),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, 1),
    ):
        editor = ReflectionEditor(theme, document, jobs)
        qtbot.addWidget(editor)
        with qtbot.waitActive(editor):
            editor.show()
            editor.activateWindow()
        editor.text.source.setFocus()
        QTest.keyClicks(editor.text.source, "Words")
        with qtbot.waitSignal(editor.finished):
            QTest.keyClick(editor.text.source, key, modifier)
        assert len(document.portfolio.find(Reflection)) == count
    assert len(waiting(document)) == 1


def test_escape_in_the_finder_closes_the_finder_only(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace
) -> None:
    editor = ReflectionEditor(theme, document, jobs)
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.toward.button.click()
    QTest.keyClicks(editor.toward.finder.line, "asses")
    with qtbot.assertNotEmitted(editor.finished):
        QTest.keyClick(editor.toward.finder.line, Qt.Key.Key_Escape)
    assert not editor.toward.finder.line.isVisible()
    editor.toward.button.click()
    QTest.keyClicks(editor.toward.finder.line, "asses")
    QTest.keyClick(editor.toward.finder.line, Qt.Key.Key_Return)
    assert editor.toward.chosen() == [("goal", there.goal.id)]
