"""Pictures from the clipboard: taken as they came, decoded by nobody but the reading child; files written by a job."""

from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.attachments import AttachmentStore
from portfolio.core.records import Attachment
from portfolio.ui.shell.adding import Bitmap, holds_something, sources_in
from portfolio.ui.workspace import Workspace
from tests.packet.a_year import badge_picture


def test_a_picture_that_comes_as_a_file_is_taken_as_it_came() -> None:
    mime = QMimeData()
    mime.setData("image/jpeg", b"\xff\xd8 not even a picture")
    assert holds_something(mime)
    assert sources_in(mime) == [("pasted picture.jpg", b"\xff\xd8 not even a picture")]


def test_the_better_kind_of_picture_is_taken() -> None:
    mime = QMimeData()
    mime.setData("image/jpeg", b"jpeg")
    mime.setData("image/png", b"png")
    assert sources_in(mime) == [("pasted picture.png", b"png")]


def test_bare_pixels_become_a_file_later(qapp: QApplication) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    mime = QMimeData()
    mime.setImageData(picture)
    (source,) = sources_in(mime)
    assert isinstance(source, Bitmap)
    name, data = source.as_file()
    assert name == "pasted picture.png"
    again = QImage.fromData(data)
    assert (again.width(), again.height()) == (40, 30)


@pytest.mark.parametrize("raw", [True, False])
def test_a_pasted_picture_becomes_evidence(qtbot: QtBot, workspace: Workspace, raw: bool) -> None:
    mime = QMimeData()
    if raw:
        mime.setData("image/png", badge_picture())
    else:
        mime.setImageData(QImage.fromData(badge_picture()))
    QApplication.clipboard().setMimeData(mime)
    workspace.adding.paste()
    portfolio = workspace.document.portfolio
    qtbot.waitUntil(lambda: bool(portfolio.find(Attachment)), timeout=20_000)
    assert portfolio.find(Attachment)[0].media_type == "image/png"


def test_files_are_written_to_the_disk_by_a_job(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []
    add = AttachmentStore.add

    def noted(store: AttachmentStore, data: bytes) -> str:
        threads.append(current_thread())
        return add(store, data)

    monkeypatch.setattr(AttachmentStore, "add", noted)
    file = tmp_path / "talk.txt"
    file.write_text("What I said to the department about exit tickets.")
    workspace.adding.add([file])
    portfolio = workspace.document.portfolio
    qtbot.waitUntil(lambda: bool(portfolio.find(Attachment)), timeout=20_000)
    assert threads
    assert main_thread() not in threads
