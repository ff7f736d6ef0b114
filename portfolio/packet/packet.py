"""Makes a packet: gathers, composes, draws, signs, and writes one finished file or nothing."""

import hashlib
import sqlite3
import tempfile
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from portfolio.core.progress import Cancelled, never
from portfolio.packet import render
from portfolio.packet.attachments import Inside, inside_of
from portfolio.packet.awaited import Awaited
from portfolio.packet.book import Book
from portfolio.packet.compose import compose
from portfolio.packet.exhibits import number_exhibits
from portfolio.packet.fonts import coverage_of
from portfolio.packet.gather import Gathered, LeftOut, gather
from portfolio.packet.glyphs import Glyphs
from portfolio.packet.map.widths import Widths
from portfolio.packet.parts.front import goals_for_page_one
from portfolio.packet.render import PacketStopped, PercentDone
from portfolio.packet.request import PacketRequest
from portfolio.packet.saving import of_disk, write_packet
from portfolio.packet.signing import Keys, sign_file
from portfolio.packet.staging import bytes_of, copy_files, prepare
from portfolio.packet.tree import Node, Pen, as_json

PAGE_BYTES, BASE_BYTES = 2_500_000, 250_000_000
"""Measured: what typst takes for each page, and for fonts and itself."""

LETTERS_A_PAGE = 2_300


@dataclass(frozen=True)
class PacketResult:
    """A packet that was written."""

    path: Path
    pages: int
    size: int
    """In bytes."""
    sha256: str
    left_out: LeftOut
    warnings: list[str]
    """Sentences for the person: what could not be shown as it is."""


def make_packet(
    connection: sqlite3.Connection,
    attachments_dir: Path,
    request: PacketRequest,
    keys: Keys,
    out_path: Path,
    fonts_dir: Path,
    template_dir: Path,
    progress: PercentDone | None = None,
    cancelled: Cancelled = never,
) -> PacketResult:
    """Make the packet that `request` asks for and write it to `out_path`, whole or not at all.

    `connection` may be read-only. `progress` is called with percent and words, from this thread; `cancelled` is asked
    several times a second. Raises PortfolioError: cancelled, too large for this computer, disk full or not writable.
    """
    progress = progress or (lambda percent, what: None)
    progress(1, "Reading the portfolio")
    gathered = gather(connection, request)
    data, pages, warnings = draw(
        gathered, attachments_dir, keys, fonts_dir, template_dir, out_path.name, progress, cancelled
    )
    if cancelled():
        raise PacketStopped
    progress(97, "Saving")
    path = write_packet(out_path, data)
    progress(100, "Saved")
    return PacketResult(path, pages, len(data), hashlib.sha256(data).hexdigest(), gathered.left_out, warnings)


def draw(
    gathered: Gathered,
    attachments_dir: Path,
    keys: Keys,
    fonts_dir: Path,
    template_dir: Path,
    out_name: str,
    progress: PercentDone,
    cancelled: Cancelled,
) -> tuple[bytes, int, list[str]]:
    """The finished, signed PDF, its number of pages, and warnings. Nothing is written outside a temporary folder."""
    loading = threading.Thread(target=_load_late_libraries, daemon=True)
    goals = goals_for_page_one(gathered)
    exhibits = number_exhibits(gathered, _order(gathered, [row["id"] for row in goals]))
    try:
        with tempfile.TemporaryDirectory(prefix="portfolio-packet-") as name, ExitStack() as stack:
            folder = Path(name)
            drawing = stack.enter_context(render.Pages(folder, fonts_dir, _timestamp(gathered.request)))
            jobs, missing = copy_files(gathered, exhibits, attachments_dir, folder)
            waiting: Future[dict[str, Node]] = Future()
            book = Book(gathered, Pen(Glyphs(lambda: coverage_of(fonts_dir))), exhibits, Awaited(waiting))
            book.warnings += [f"The file of “{title}” is missing from this portfolio." for title in missing]

            def composed() -> tuple[Node, Inside]:
                inside = inside_of(
                    gathered, exhibits, lambda digest: bytes_of(attachments_dir, digest), keys, cancelled
                )
                return compose(book, goals, inside, out_name, Widths(fonts_dir)), inside

            with ThreadPoolExecutor(1) as beside:
                both = beside.submit(composed)  # texts are composed while the children decode pictures
                try:
                    waiting.set_result(
                        render.draw_pictures(
                            jobs,
                            folder,
                            fonts_dir,
                            lambda percent, what: progress(5 + percent * 25 // 100, what),
                            cancelled,
                        )
                    )
                except BaseException as error:
                    waiting.set_exception(error)
                    raise
                tree, inside = both.result()
            text = as_json(tree)
            _refuse_too_large(tree, len(text))
            prepare(folder, text, inside, template_dir, gathered.request.english)
            progress(35, "Drawing the pages")
            loading.start()  # half a second of imports, while typst works, which does not use both cores all the time
            answer = drawing.draw(cancelled)
            pdf = (folder / "packet.pdf").read_bytes()
    except OSError as error:
        raise of_disk(error, Path(tempfile.gettempdir())) from error
    book.warnings += [
        f"“{letters}” cannot be drawn by the fonts of this program and stands as {words}."
        for letters, words in answer["told"].items()
    ]
    progress(88, "Signing")
    loading.join()
    signer = gathered.person["name"] or "Teaching portfolio"
    signed = sign_file(pdf, keys, signer)
    return signed.data, signed.pages, book.warnings


def _load_late_libraries() -> None:
    import_module("pyhanko.sign.signers")
    import_module("pyhanko.stamp")


def _order(gathered: Gathered, goals: list[str]) -> list[str]:
    """Records in the order of page 1: each goal, then what counts toward it."""
    toward: dict[str, list[str]] = {}
    for link in gathered.links:
        if link["role"] == "toward":
            toward.setdefault(link["target_id"], []).append(link["source_id"])
    return [record for goal in goals for record in (goal, *toward.get(goal, []))] + list(gathered.request.picks)


def _timestamp(request: PacketRequest) -> int:
    made = request.made
    return int(datetime(made.year, made.month, made.day, 12, tzinfo=UTC).timestamp())


def _refuse_too_large(tree: Node, letters: int) -> None:
    """One sentence before the work, where it would not fit into this machine's memory."""
    pictures = sum(
        len(block["pages"]) for section in tree["sections"] for block in section["blocks"] if block["t"] == "evidence"
    )
    pages = letters // LETTERS_A_PAGE + pictures
    if BASE_BYTES + pages * PAGE_BYTES > render.pages_memory():
        raise render.too_large(pages)
