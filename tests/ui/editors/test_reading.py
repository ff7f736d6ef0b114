"""Evidence is read beside the window: Done waits for it in sight, can be stopped, and loses nothing."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from portfolio.core.change import added, trashed
from portfolio.core.records import Attachment, Credential, Link, Practice, build
from portfolio.ui.document import Document
from portfolio.ui.editors import PracticeEditor
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.progress import ProgressRow
from portfolio.ui.theme import Theme
from tests.ui.editors.test_editors import PNG

WAIT = 20_000


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "kitchen.png"
    path.write_bytes(PNG)
    return path


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, photo: Path) -> Iterator[PracticeEditor]:
    editor = PracticeEditor(theme, document, jobs)
    editor.resize(620, 700)
    editor.show()
    editor.what_i_did.area.setPlainText("We cooked for 12, 30 and 90.")
    editor.files.set_raw([str(photo)])
    yield editor
    if isValid(editor):
        editor.close()
        editor.deleteLater()


def again(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, photo: Path) -> PracticeEditor:
    """The editor of the one practice, with the same file chosen once more."""
    editor = PracticeEditor(theme, document, jobs, document.portfolio.find(Practice)[0].id)
    qtbot.addWidget(editor)
    editor.files.set_raw([str(photo)])
    return editor


def row(editor: PracticeEditor) -> ProgressRow:
    (found,) = editor.findChildren(ProgressRow)
    return found


def test_done_reads_the_evidence_while_the_window_goes_on(
    qtbot: QtBot, editor: PracticeEditor, document: Document
) -> None:
    beats: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(0)
    with qtbot.waitSignal(editor.finished, timeout=WAIT) as told:
        assert not editor.save()
        assert document.portfolio.find(Practice) == []
        assert row(editor).accessibleName() == "Reading the evidence"
        assert not editor.done.isEnabled()
        assert not editor.what_i_did.isEnabled()
        assert not editor.save(), "a second Done does not read again"
    assert len(beats) > 1
    (practice,) = document.portfolio.find(Practice)
    (attachment,) = document.portfolio.find(Attachment)
    assert told.args == ["practice", practice.id]
    assert document.portfolio.find(Link)[0].source_id == attachment.id
    assert document.portfolio.drafts.all() == []


def test_cancel_gives_the_form_back_and_keeps_all_that_was_typed(
    qtbot: QtBot, editor: PracticeEditor, document: Document, jobs: Jobs, photo: Path
) -> None:
    editor.save()
    cancel = row(editor).findChildren(Button)[0]
    assert cancel.label == "Cancel"
    cancel.click()
    qtbot.waitUntil(lambda: jobs.idle, timeout=WAIT)
    assert editor.done.isEnabled()
    assert editor.what_i_did.isEnabled()
    assert editor.state_words().startswith("Stopped.")
    assert document.portfolio.find(Practice) == document.portfolio.find(Attachment) == []
    assert document.portfolio.drafts.all()[0].content["files"] == [str(photo)]
    with qtbot.waitSignal(editor.finished, timeout=WAIT):
        editor.save()
    assert len(document.portfolio.find(Attachment)) == 1


@pytest.mark.parametrize("way", ["leave", "deleteLater"])
def test_a_sheet_that_is_closed_while_it_reads_writes_nothing(
    qtbot: QtBot, editor: PracticeEditor, document: Document, jobs: Jobs, way: str
) -> None:
    editor.save()
    if way == "leave":
        editor.leave()
    else:
        editor.hide()
        editor.deleteLater()
        QCoreApplication.sendPostedEvents(editor, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: jobs.idle, timeout=WAIT)
    assert document.portfolio.find(Practice) == []
    assert document.portfolio.drafts.all()[0].content["what_i_did"] == "We cooked for 12, 30 and 90."


def test_a_file_that_cannot_be_taken_is_told_and_nothing_is_written(
    qtbot: QtBot, editor: PracticeEditor, document: Document, photo: Path
) -> None:
    photo.write_bytes(b"MZ\x90\x00" + bytes(200))
    editor.save()
    qtbot.waitUntil(editor.done.isEnabled, timeout=WAIT)
    assert "kitchen.png" in editor.state_words()
    assert document.portfolio.find(Practice) == []
    assert len(document.portfolio.drafts.all()) == 1


def test_a_file_that_changes_after_it_was_read_is_kept_as_it_was(
    qtbot: QtBot, editor: PracticeEditor, document: Document, jobs: Jobs, photo: Path
) -> None:
    before = photo.read_bytes()
    with qtbot.waitSignal(editor.finished, timeout=WAIT):
        editor.save()
        job = next(job for job in jobs.findChildren(Job))
        job.ended.connect(lambda: photo.write_bytes(PNG + b"more"))
    (kept,) = document.portfolio.find(Attachment)
    assert document.portfolio.attachments.read(kept.sha256) == before


def test_the_same_file_is_tied_to_an_entry_only_once(
    qtbot: QtBot, theme: Theme, editor: PracticeEditor, document: Document, jobs: Jobs, photo: Path
) -> None:
    with qtbot.waitSignal(editor.finished, timeout=WAIT):
        editor.save()
    second = again(qtbot, theme, document, jobs, photo)
    with qtbot.waitSignal(second.finished, timeout=WAIT):
        second.save()
    assert len(document.portfolio.find(Attachment)) == 1
    assert len(document.portfolio.find(Link)) == 1


def test_a_file_in_the_bin_is_told(
    qtbot: QtBot, theme: Theme, editor: PracticeEditor, document: Document, jobs: Jobs, photo: Path
) -> None:
    with qtbot.waitSignal(editor.finished, timeout=WAIT):
        editor.save()
    document.do(trashed("Delete", document.portfolio.find(Attachment)[0]))
    second = again(qtbot, theme, document, jobs, photo)
    second.show()
    second.save()
    qtbot.waitUntil(second.done.isEnabled, timeout=WAIT)
    assert second.state_words().startswith("“kitchen.png” is in the bin of your portfolio.")


def test_the_file_of_a_credential_may_be_evidence_too(
    qtbot: QtBot, editor: PracticeEditor, document: Document, there: SimpleNamespace
) -> None:
    digest = document.portfolio.attachments.add(PNG)
    original = build(Attachment, purpose="original", name="paper.png", sha256=digest, size=len(PNG))
    paper = build(Credential, kind="certificate", title="Paper", original_id=original.id)
    document.portfolio.apply(added("Add", original, paper))
    with qtbot.waitSignal(editor.finished, timeout=WAIT):
        editor.save()
    (evidence,) = document.portfolio.find(Attachment, purpose="evidence")
    assert [link.source_id for link in document.portfolio.find(Link, role="evidence")] == [evidence.id]
