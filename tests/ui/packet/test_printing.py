"""Printing: every page of the packet reaches the printer as a job, and what goes wrong is said."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from portfolio.packet.drawing.preview import Preview
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.packet.making import Made
from portfolio.ui.packet.place import PacketPlace
from portfolio.ui.packet.printing import print_pages
from tests.ui.packet.reading import WAIT, said
from tests.ui.packet.test_pages import pdf_of


@pytest.fixture
def place(place: PacketPlace) -> PacketPlace:
    """What is printed here was made elsewhere: no pages of its own need be made."""
    place.maker.stop()
    return place


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def under_way(qtbot: QtBot, job: Job) -> None:
    """Wait for its first page. (A blocker of pytest-qt would let go of the job's signal when the job may be gone.)"""
    pages: list[int] = []
    job.progressed.connect(lambda done, _total: pages.append(done))
    qtbot.waitUntil(lambda: bool(pages), timeout=WAIT)


def made(pages: int) -> Made:
    return Made(pdf_of(pages), pages, ())


@pytest.mark.parametrize("first,last,printed", [(0, 0, 5), (2, 3, 2)])
def test_the_pages_asked_for_are_printed(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path, first: int, last: int, printed: int
) -> None:
    printer = printer_to(tmp_path / "paper.pdf")
    printer.setFromTo(first, last)
    counted: list[int] = []
    jobs.run("Printing", lambda job: print_pages(job, pdf_of(5), printer), counted.append, pytest.fail)
    qtbot.waitUntil(lambda: counted == [printed], timeout=WAIT)
    assert len(PdfReader(tmp_path / "paper.pdf").pages) == printed


def test_the_place_shows_how_far_it_is_and_says_that_it_is_printed(
    qtbot: QtBot, place: PacketPlace, tmp_path: Path
) -> None:
    place.delivery.print_on(printer_to(tmp_path / "paper.pdf"), made(3))
    assert place.bar.progress is not None
    far: list[tuple[int, int]] = []
    assert place.delivery._job is not None
    place.delivery._job.progressed.connect(lambda done, total: far.append((done, total)))
    qtbot.waitUntil(lambda: not place.delivery.is_busy, timeout=WAIT)
    assert far[-1] == (3, 3)
    assert place.bar.progress is None
    assert said(place).startswith("3 pages are printed.")


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="Linux has a folder in which nobody can write")
def test_a_printer_that_refuses_gives_a_sentence(qtbot: QtBot, place: PacketPlace) -> None:
    place.delivery.print_on(printer_to(Path("/sys/paper.pdf")), made(1))
    qtbot.waitUntil(lambda: not place.delivery.is_busy, timeout=WAIT)
    assert said(place).startswith("It could not be printed.")


def test_a_file_that_is_no_pdf_gives_a_sentence(qtbot: QtBot, place: PacketPlace, tmp_path: Path) -> None:
    place.delivery.print_on(printer_to(tmp_path / "paper.pdf"), Made(b"%PDF-1.7 but cut", 1, ()))
    qtbot.waitUntil(lambda: not place.delivery.is_busy, timeout=WAIT)
    assert said(place).startswith("This PDF cannot be shown.")


def test_cancel_stops_it_and_leaves_no_part_of_a_file(qtbot: QtBot, place: PacketPlace, tmp_path: Path) -> None:
    place.delivery.print_on(printer_to(tmp_path / "paper.pdf"), made(400))
    job, row = place.delivery._job, place.bar.progress
    assert job is not None
    assert row is not None
    under_way(qtbot, job)
    row.cancel_requested.emit()
    qtbot.waitUntil(lambda: not place.delivery.is_busy, timeout=WAIT)
    assert said(place).startswith("The printing was stopped.")
    assert list(tmp_path.glob("paper.pdf")) == []


def test_closing_the_window_ends_the_printing(
    qtbot: QtBot, make_place: Callable[[], PacketPlace], jobs: Jobs, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    place = make_place()
    place.delivery.print_on(printer_to(tmp_path / "paper.pdf"), made(400))
    job = place.delivery._job
    assert job is not None
    under_way(qtbot, job)
    place.leave()
    jobs.wait()
    assert job.is_cancelled()
    assert list(tmp_path.glob("paper.pdf")) == []
    assert "being painted" not in capfd.readouterr().err


def test_two_open_pdfs_never_call_pdfium_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each call into PDFium is watched: while one thread draws, the other waits for its turn."""
    import pypdfium2

    inside, seen = threading.Semaphore(1), list[bool]()
    render = pypdfium2.PdfPage.render

    def watched(page: pypdfium2.PdfPage, **how: object) -> object:
        alone = inside.acquire(blocking=False)
        seen.append(alone)
        try:
            return render(page, **how)
        finally:
            if alone:
                inside.release()

    monkeypatch.setattr(pypdfium2.PdfPage, "render", watched)
    pdf = pdf_of(8)

    def draw() -> None:
        with Preview(pdf) as opened:
            for page in range(opened.pages):
                opened.draw(page, 3.0)

    threads = [threading.Thread(target=draw) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [True] * 24
