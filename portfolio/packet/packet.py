"""Makes a packet: gathers, composes, draws, signs, and writes one finished file or nothing."""

import errno
import hashlib
import os
import shutil
import sqlite3
import tempfile
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from io import BytesIO
from pathlib import Path

from portfolio.core.durable import write_atomically
from portfolio.core.errors import PortfolioError
from portfolio.packet import render
from portfolio.packet.attachments import Inside, inside_of
from portfolio.packet.book import Book
from portfolio.packet.compose import compose
from portfolio.packet.exhibits import Exhibit, number_exhibits
from portfolio.packet.fonts import coverage_of
from portfolio.packet.gather import Gathered, LeftOut, gather
from portfolio.packet.glyphs import Glyphs
from portfolio.packet.parts.front import goals_for_page_one
from portfolio.packet.render import Cancelled, Progress, Stopped
from portfolio.packet.request import PacketRequest
from portfolio.packet.signing import Keys, sign_file
from portfolio.packet.tree import Node, Pen, as_json

PAGE_BYTES, BASE_BYTES = 2_200_000, 250_000_000
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
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> PacketResult:
    """Make the packet that `request` asks for and write it to `out_path`, whole or not at all.

    `connection` may be read-only. `progress` is called with percent and words, from this thread; `cancelled` is asked
    several times a second. Raises PortfolioError: cancelled, too large for this computer, disk full or not writable.
    """
    progress = progress or (lambda percent, what: None)
    cancelled = cancelled or (lambda: False)
    progress(1, "Reading the portfolio")
    gathered = gather(connection, request)
    data, pages, warnings = draw(
        gathered, attachments_dir, keys, fonts_dir, template_dir, out_path.name, progress, cancelled
    )
    if cancelled():
        raise Stopped
    progress(97, "Saving")
    path = _write(out_path, data)
    progress(100, "Saved")
    return PacketResult(path, pages, len(data), hashlib.sha256(data).hexdigest(), gathered.left_out, warnings)


def draw(
    gathered: Gathered,
    attachments_dir: Path,
    keys: Keys,
    fonts_dir: Path,
    template_dir: Path,
    out_name: str,
    progress: Progress,
    cancelled: Cancelled,
) -> tuple[bytes, int, list[str]]:
    """The finished, signed PDF, its number of pages, and warnings. Nothing is written outside a temporary folder."""
    loading = threading.Thread(target=_load_late_libraries, daemon=True)
    loading.start()  # half a second of imports, while the children work
    goals = goals_for_page_one(gathered)
    exhibits = number_exhibits(gathered, _order(gathered, [row["id"] for row in goals]))
    try:
        with tempfile.TemporaryDirectory(prefix="portfolio-packet-") as name:
            folder = Path(name)
            jobs, missing = _copy_files(gathered, exhibits, attachments_dir, folder)
            pictures = render.draw_pictures(
                jobs, folder, fonts_dir, lambda percent, what: progress(5 + percent * 25 // 100, what), cancelled
            )
            book = Book(gathered, Pen(Glyphs(lambda: coverage_of(fonts_dir))), exhibits, pictures)
            book.warnings += [f"The file of “{title}” is missing from this portfolio." for title in missing]
            inside = inside_of(gathered, exhibits, lambda digest: _bytes(attachments_dir, digest), keys)
            tree = compose(book, goals, inside, out_name)
            _refuse_too_large(tree)
            _prepare(folder, tree, inside, template_dir)
            answer = render.draw_pages(
                folder,
                fonts_dir,
                _timestamp(gathered.request),
                lambda percent, what: progress(35 + percent * 50 // 100, what),
                cancelled,
            )
            pdf = (folder / "packet.pdf").read_bytes()
    except OSError as error:
        raise _disk(error, Path(tempfile.gettempdir())) from error
    book.warnings += [
        f"“{letters}” cannot be drawn by the fonts of this program and stands as {words}."
        for letters, words in answer["told"].items()
    ]
    progress(88, "Signing")
    loading.join()
    signer = gathered.person["name"] or "Teaching portfolio"
    signed = sign_file(pdf, keys, signer)
    return signed, page_count(signed), book.warnings


def _load_late_libraries() -> None:
    import_module("pyhanko.sign.signers")
    import_module("pyhanko.stamp")


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has. Not asked of PDFium: the window may be drawing with it on another thread."""
    from pypdf import PdfReader

    return len(PdfReader(BytesIO(pdf)).pages)


def _order(gathered: Gathered, goals: list[str]) -> list[str]:
    """Records in the order of page 1: each goal, then what counts toward it."""
    toward: dict[str, list[str]] = {}
    for link in gathered.links:
        if link["role"] == "toward":
            toward.setdefault(link["target_id"], []).append(link["source_id"])
    return [record for goal in goals for record in (goal, *toward.get(goal, []))] + list(gathered.request.picks)


def _copy_files(
    gathered: Gathered, exhibits: list[Exhibit], attachments_dir: Path, folder: Path
) -> tuple[list[Node], list[str]]:
    """Copies of the files that need a picture, in `folder`. Returns the child's jobs and titles of missing files."""
    rows = {row["id"]: row for row in gathered.of("attachment")}
    shown = {exhibit.row["id"] for exhibit in exhibits}
    badges = [
        row[key]
        for row in gathered.of("credential")
        for key in ("image_id", "original_id")
        if row[key] and (key == "image_id" or not row["image_id"])
    ]
    jobs: dict[str, Node] = {}
    missing: list[str] = []
    for record in dict.fromkeys([*shown, *badges]):
        row = rows.get(record)
        if row is None:
            continue
        badge = record not in shown
        if row["sha256"] in jobs:
            jobs[row["sha256"]]["badge"] &= badge
            jobs[row["sha256"]]["first_page_only"] &= badge
            continue
        name = f"in-{len(jobs)}"
        try:
            # Contents only: what typst and the decoders see is never a link, whatever stands in the store.
            shutil.copyfile(_place(attachments_dir, row["sha256"]), folder / name)
        except FileNotFoundError:
            missing.append(row["title"] or row["name"])
            continue
        jobs[row["sha256"]] = {
            "key": row["sha256"],
            "file": name,
            "media": row["media_type"],
            "badge": badge,
            "first_page_only": badge,
        }
    return list(jobs.values()), missing


def _place(attachments_dir: Path, digest: str) -> Path:
    return attachments_dir / digest[:2] / digest


def _bytes(attachments_dir: Path, digest: str) -> bytes | None:
    try:
        data = _place(attachments_dir, digest).read_bytes()
    except FileNotFoundError:
        return None
    return data if hashlib.sha256(data).hexdigest() == digest else None


def _prepare(folder: Path, tree: Node, inside: Inside, template_dir: Path) -> None:
    """The folder that typst will see: the template's copy, the tree, clean pictures, and the files to attach."""
    for part in template_dir.glob("*.typ"):
        shutil.copyfile(part, folder / part.name)
    (folder / "tree.json").write_text(as_json(tree), encoding="utf-8")
    (folder / "inner").mkdir()
    for number, file in enumerate(inside.files):
        (folder / "inner" / str(number)).write_bytes(file.data)
    for foreign in folder.glob("in-*"):
        foreign.unlink()


def _timestamp(request: PacketRequest) -> int:
    made = request.made
    return int(datetime(made.year, made.month, made.day, 12, tzinfo=UTC).timestamp())


def _refuse_too_large(tree: Node) -> None:
    """One sentence before the work, where it would not fit into this machine's memory."""
    pictures = sum(
        len(block["pages"]) for section in tree["sections"] for block in section["blocks"] if block["t"] == "evidence"
    )
    pages = len(as_json(tree)) // LETTERS_A_PAGE + pictures
    if BASE_BYTES + pages * PAGE_BYTES > render.pages_memory():
        raise render.too_large(pages)


def _write(path: Path, data: bytes) -> Path:
    try:
        return write_atomically(path, data)
    except OSError as error:
        raise _disk(error, path.parent) from error


def _disk(error: OSError, folder: Path) -> PortfolioError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return PortfolioError(
            "There is no room left on the disk of “{folder}”.",
            "Make room or choose another folder; nothing was written.",
            folder=folder,
        )
    if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return PortfolioError(
            "The folder “{folder}” cannot be written to.", "Choose another folder; nothing was written.", folder=folder
        )
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return PortfolioError("The folder “{folder}” is not there.", "Choose another folder.", folder=folder)
    return PortfolioError(
        "The packet could not be written to “{folder}” ({problem}).",
        "Choose another folder; nothing was written.",
        folder=folder,
        problem=os.strerror(error.errno or 0),
    )
