"""Makes a packet: gathers, composes, draws, signs, and writes one finished file or nothing."""

import hashlib
import sqlite3
import tempfile
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from portfolio.core.progress import Cancelled, never
from portfolio.packet.attachments import Inside, inside_of
from portfolio.packet.awaited import Awaited
from portfolio.packet.book import Book
from portfolio.packet.children import PacketStopped
from portfolio.packet.compose import compose
from portfolio.packet.exhibits import number_exhibits
from portfolio.packet.fonts import coverage_of
from portfolio.packet.gather import Gathered, LeftOut, gather, how_many_files
from portfolio.packet.glyphs import Glyphs
from portfolio.packet.map.widths import Widths
from portfolio.packet.parts.front import goals_for_page_one
from portfolio.packet.render import Pages, PercentDone, Pictures, refuse_too_many
from portfolio.packet.request import PacketRequest
from portfolio.packet.saving import of_disk, write_packet
from portfolio.packet.signing import Keys, sign_file
from portfolio.packet.staging import bytes_of, copy_files, prepare
from portfolio.packet.tree import Node, Pen, as_json

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
    loading = threading.Thread(target=_load_late_libraries, daemon=True)
    try:
        with tempfile.TemporaryDirectory(prefix="portfolio-packet-") as name:
            folder = Path(name)
            # The children make themselves ready while the portfolio is read here.
            files = how_many_files(connection)
            with Pages(folder, fonts_dir, _timestamp(request)) as pages, Pictures(folder, fonts_dir, files) as pictures:
                gathered = gather(connection, request)
                staging = _Staging(gathered, attachments_dir, keys, fonts_dir, folder)
                tree, inside = staging.composed(pictures, out_path.name, progress, cancelled)
                prepare(folder, tree, inside, template_dir, request.english)
                progress(35, "Drawing the pages")
                loading.start()  # half a second of imports, while typst works, which does not always use all cores
                told = pages.draw(cancelled)["told"]
                pdf = (folder / "packet.pdf").read_bytes()
    except OSError as error:
        raise of_disk(error, Path(tempfile.gettempdir())) from error
    progress(88, "Signing")
    loading.join()
    signed = sign_file(pdf, keys, gathered.person["name"] or "Teaching portfolio")
    if cancelled():
        raise PacketStopped
    progress(97, "Saving")
    path = write_packet(out_path, signed.data)
    progress(100, "Saved")
    sha256 = hashlib.sha256(signed.data).hexdigest()
    warnings = staging.book.warnings + [
        f"“{letters}” cannot be drawn by the fonts of this program and stands as {words}."
        for letters, words in told.items()
    ]
    return PacketResult(path, signed.pages, len(signed.data), sha256, gathered.left_out, warnings)


class _Staging:
    """One packet's files and texts on their way into the folder where it is drawn."""

    def __init__(self, gathered: Gathered, attachments_dir: Path, keys: Keys, fonts_dir: Path, folder: Path) -> None:
        self._goals = goals_for_page_one(gathered)
        order = _order(gathered, [row["id"] for row in self._goals])
        self._attachments_dir, self._keys, self._fonts_dir = attachments_dir, keys, fonts_dir
        exhibits = number_exhibits(gathered, order)
        self._jobs, missing = copy_files(gathered, exhibits, attachments_dir, folder)
        self._pictures: Future[dict[str, Node]] = Future()
        pen = Pen(Glyphs(lambda: coverage_of(fonts_dir)))
        self.book = Book(gathered, pen, exhibits, Awaited(self._pictures))
        self.book.warnings += [f"The file of “{title}” is missing from this portfolio." for title in missing]

    def composed(
        self, pictures: Pictures, out_name: str, progress: PercentDone, cancelled: Cancelled
    ) -> tuple[str, Inside]:
        """The tree as JSON and what is attached; texts are composed while the children decode pictures."""
        with ThreadPoolExecutor(1) as beside:
            both = beside.submit(self._compose, out_name, cancelled)
            try:
                self._pictures.set_result(
                    pictures.draw(self._jobs, lambda percent, what: progress(5 + percent * 25 // 100, what), cancelled)
                )
            except BaseException as error:
                self._pictures.set_exception(error)
                raise
            tree, inside = both.result()
        text = as_json(tree)
        refuse_too_many(_pages_of(tree, len(text)))
        return text, inside

    def _compose(self, out_name: str, cancelled: Cancelled) -> tuple[Node, Inside]:
        book = self.book
        inside = inside_of(
            book.gathered, book.exhibits, lambda digest: bytes_of(self._attachments_dir, digest), self._keys, cancelled
        )
        return compose(book, self._goals, inside, out_name, Widths(self._fonts_dir)), inside


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


def _pages_of(tree: Node, letters: int) -> int:
    """About how many pages the tree will have."""
    pictures = sum(
        len(block["pages"]) for section in tree["sections"] for block in section["blocks"] if block["t"] == "evidence"
    )
    return letters // LETTERS_A_PAGE + pictures
