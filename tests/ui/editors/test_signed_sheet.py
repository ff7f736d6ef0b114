"""The signed sheet of a conversation: chosen as a file, kept with it, shown, taken away and brought back by undo."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.bulk import privacy_of, with_ratings
from portfolio.core.change import added, trashed
from portfolio.core.queries.entry import entry
from portfolio.core.records import Attachment, Conversation, Link, build
from portfolio.ui.document import Document
from portfolio.ui.editors.conversation import ConversationEditor
from portfolio.ui.editors.signed_field import FILE, KEPT
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme
from tests.ui.editors.test_editors import PNG

WAIT = 20_000


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "signed in June.png"
    path.write_bytes(PNG)
    return path


def talks(document: Document) -> list[Conversation]:
    return document.portfolio.find(Conversation)


def write(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, scan: Path, talk_id: str = ""
) -> ConversationEditor:
    """The editor, with the scan chosen in it."""
    editor = ConversationEditor(theme, document, jobs, talk_id)
    qtbot.addWidget(editor)
    editor.sheet.choose(FILE, str(scan))
    return editor


def saved(qtbot: QtBot, editor: ConversationEditor) -> None:
    with qtbot.waitSignal(editor.finished, timeout=WAIT):
        editor.save()


def test_a_scan_is_kept_with_the_conversation_and_said_to_be_its_sheet_as_one_change(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, scan: Path
) -> None:
    editor = write(qtbot, theme, document, jobs, scan)
    editor.who.set_raw("Ms Ortiz")
    editor.signed.set_day(date(2026, 6, 9))
    told: list[object] = []
    document.changed.connect(told.append)
    saved(qtbot, editor)
    assert len(told) == 1
    (talk,) = talks(document)
    (sheet,) = document.portfolio.find(Attachment)
    assert talk.signed_id == sheet.id
    assert (sheet.purpose, sheet.name, sheet.privacy) == ("evidence", "signed in June.png", "private")
    assert document.portfolio.attachments.path(sheet.sha256).is_file()
    assert [(one.source_id, one.role) for one in document.portfolio.find(Link, target_id=talk.id)] == [
        (sheet.id, "evidence"),
    ]  # fmt: skip
    shown = entry(document.portfolio.connection, "conversation", talk.id)
    assert shown is not None
    assert shown.original is not None
    assert shown.original.id == sheet.id
    document.undo()
    assert (talks(document), document.portfolio.find(Attachment), document.portfolio.find(Link)) == ([], [], [])
    document.redo()
    assert talks(document)[0].signed_id == sheet.id


def test_it_stands_there_when_one_comes_back_and_can_be_taken_away(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, scan: Path
) -> None:
    saved(qtbot, write(qtbot, theme, document, jobs, scan))
    (talk,), (sheet,) = talks(document), document.portfolio.find(Attachment)
    again = ConversationEditor(theme, document, jobs, talk.id)
    qtbot.addWidget(again)
    assert (again.sheet.raw(), again.sheet.words(again.sheet.raw())) == ([KEPT, sheet.id], "signed in June")
    assert not again.change()  # to look at it changes nothing
    (chip,) = again.sheet._chips.chips
    chip.click()
    saved(qtbot, again)
    assert talks(document)[0].signed_id is None
    assert document.portfolio.find(Link, target_id=talk.id)  # the file stays as evidence
    document.undo()
    assert talks(document)[0].signed_id == sheet.id


def test_a_file_that_is_evidence_already_becomes_the_sheet_and_is_not_kept_twice(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, scan: Path
) -> None:
    saved(qtbot, write(qtbot, theme, document, jobs, scan))
    (talk,), (sheet,) = talks(document), document.portfolio.find(Attachment)
    bare = build(Conversation, title="Without")
    tie = build(Link, source_kind="attachment", source_id=sheet.id, target_kind="conversation", target_id=bare.id,
                role="evidence")  # fmt: skip
    document.portfolio.apply(added("Another", bare, tie))
    editor = ConversationEditor(theme, document, jobs, bare.id)
    qtbot.addWidget(editor)
    offered = [action for action in editor.sheet.menu().actions() if action.text()]
    assert [action.text().strip("\u2068\u2069") for action in offered] == ["signed in June", "Choose a file…"]
    offered[0].trigger()
    saved(qtbot, editor)
    by_file = write(qtbot, theme, document, jobs, scan, talk.id)
    saved(qtbot, by_file)
    assert {one.signed_id for one in talks(document)} == {sheet.id}
    assert len(document.portfolio.find(Attachment)) == 1
    assert len(document.portfolio.find(Link, source_id=sheet.id)) == 2


def test_who_may_see_the_conversation_may_see_its_sheet_and_nobody_else(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, scan: Path
) -> None:
    saved(qtbot, write(qtbot, theme, document, jobs, scan))
    (talk,) = talks(document)
    document.do(with_ratings(document.portfolio, privacy_of("Show", [talk], "evaluator")))
    assert [one.privacy for one in document.portfolio.find(Attachment)] == ["evaluator"]
    editor = ConversationEditor(theme, document, jobs, talk.id)
    qtbot.addWidget(editor)
    editor.privacy.set_raw("private")
    assert editor.save()
    assert [one.privacy for one in document.portfolio.find(Attachment)] == ["private"]


def test_a_file_that_has_gone_is_told_at_the_field_and_what_was_typed_stays(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, scan: Path
) -> None:
    editor = write(qtbot, theme, document, jobs, scan)
    editor.who.set_raw("Ms Ortiz")
    scan.unlink()
    assert not editor.save()
    assert "signed in June.png" in editor.sheet.said()
    assert talks(document) == []
    (draft,) = document.portfolio.drafts.all()
    assert draft.content["sheet"] == [FILE, str(scan)]
    assert draft.content["who"] == "Ms Ortiz"


def test_a_sheet_in_the_bin_is_said_to_lie_there_and_stays_the_sheet(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, scan: Path
) -> None:
    saved(qtbot, write(qtbot, theme, document, jobs, scan))
    (talk,), (sheet,) = talks(document), document.portfolio.find(Attachment)
    document.do(trashed("Away", sheet))
    editor = ConversationEditor(theme, document, jobs, talk.id)
    qtbot.addWidget(editor)
    assert editor.sheet.words(editor.sheet.raw()) == "something in the bin"
    assert not editor.change()
    shown = entry(document.portfolio.connection, "conversation", talk.id)
    assert shown is not None
    assert shown.original is None
