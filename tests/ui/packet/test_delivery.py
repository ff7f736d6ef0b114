"""Saving the packet: a file that is whole or absent, and a sentence whenever it could not be written."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from portfolio.core.records import IssuedPacket, Packet
from portfolio.packet.drawing import render
from portfolio.ui.document import Document
from portfolio.ui.packet.place import PacketPlace
from tests.ui.packet.reading import WAIT, said, save, wait_for_preview, words_in


def test_saving_writes_a_pdf_and_remembers_it(
    qtbot: QtBot, place: PacketPlace, document: Document, tmp_path: Path
) -> None:
    place.column.statement.edit.setPlainText("I talk less, and they talk more.")
    save(qtbot, place, tmp_path / "evaluation")
    path = tmp_path / "evaluation.pdf"
    pdf = PdfReader(path)
    assert "I talk less, and they talk more." in words_in(pdf)
    assert "“evaluation.pdf” is saved." in said(place)
    assert str(tmp_path) in said(place)
    issued = document.portfolio.find(IssuedPacket)
    packets = document.portfolio.find(Packet)
    assert [(one.name, one.pages, one.packet_id) for one in issued] == [
        ("evaluation.pdf", len(pdf.pages), packets[0].id)
    ]


def test_cancel_leaves_nothing(qtbot: QtBot, place: PacketPlace, document: Document, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    place.save_to(folder / "evaluation.pdf")
    assert place.bar.progress is not None
    place.bar.progress.cancel_requested.emit()
    qtbot.waitUntil(lambda: not place.delivery.is_busy, timeout=WAIT)
    assert list(folder.iterdir()) == []
    assert document.portfolio.find(IssuedPacket) == []
    assert place.bar.progress is None
    assert place.bar.save.isVisibleTo(place)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 16 kB, which every packet fills."""
    folder = tmp_path / "stick"
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", folder], capture_output=True)
    if done.returncode:
        pytest.skip("only the administrator of a Linux computer can make a small disk")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.skipif(shutil.which("mount") is None, reason="a small disk is made with mount")
def test_a_full_disk_gives_a_sentence_and_leaves_nothing(qtbot: QtBot, place: PacketPlace, small_disk: Path) -> None:
    save(qtbot, place, small_disk / "evaluation.pdf")
    assert said(place).startswith("There is no room left on the disk")
    assert list(small_disk.iterdir()) == []


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="Linux has a folder in which nobody can write")
def test_a_folder_that_cannot_be_written_to_gives_a_sentence(qtbot: QtBot, place: PacketPlace) -> None:
    save(qtbot, place, Path("/sys/evaluation.pdf"))
    assert said(place) == "The folder “/sys” cannot be written to. Choose another folder; nothing was written."


def test_a_folder_that_is_not_there_gives_a_sentence(qtbot: QtBot, place: PacketPlace, tmp_path: Path) -> None:
    save(qtbot, place, tmp_path / "pulled out" / "stick" / "evaluation.pdf")
    assert "stick" in said(place)
    assert "Choose another folder" in said(place)


def test_a_packet_too_large_for_this_computer_gives_a_sentence_and_a_way_on(
    qtbot: QtBot, make_place: Callable[[], PacketPlace], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(render, "pages_memory", lambda: 1)
    place = make_place()
    qtbot.waitUntil(lambda: bool(said(place)), timeout=WAIT)
    assert "more than this computer’s memory holds" in said(place)
    monkeypatch.undo()
    place.preview.asked.emit("again")
    wait_for_preview(qtbot, place)


def test_a_file_that_is_there_keeps_its_place(
    place: PacketPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    found = []
    for _ in range(3):
        found.append(place.delivery.free_place("Mine, 2026.11.pdf"))
        found[-1].touch()
    assert [path.name for path in found] == ["Mine, 2026.11.pdf", "Mine, 2026.11 2.pdf", "Mine, 2026.11 3.pdf"]
    assert {path.parent for path in found} == {tmp_path}
