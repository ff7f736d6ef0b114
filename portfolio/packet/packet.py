"""Makes a packet: gathers, composes, draws, signs, and writes one finished file or nothing."""

import hashlib
import sqlite3
import tempfile
import threading
from contextlib import nullcontext
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from portfolio.core.progress import Cancelled, never
from portfolio.packet.attachments import PROOF_BYTES
from portfolio.packet.composing import timestamp
from portfolio.packet.demands import length_notes, plan_notes
from portfolio.packet.drawing.children import PacketStopped
from portfolio.packet.drawing.copies import Copier
from portfolio.packet.drawing.pictures_kept import KeptPictures
from portfolio.packet.drawing.render import Pages, PercentDone, Pictures
from portfolio.packet.drawing.saving import of_disk, write_packet
from portfolio.packet.gather import LeftOut, gather, how_many_files
from portfolio.packet.making import Making
from portfolio.packet.proof.signing import Keys, sign_file, unsigned
from portfolio.packet.request import PacketRequest


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
    held: list[list[str]] = field(default_factory=list)
    """What is in it, as `issued.held_of` writes it down."""
    title: str = ""
    """As its first page and its properties say it."""
    evaluator: str = ""
    """For whom it was prepared."""
    framework: str = ""
    """The id of the framework whose standards it answers, or nothing."""


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
    kept: KeptPictures | None = None,
) -> PacketResult:
    """Make the packet that `request` asks for and write it to `out_path`, whole or not at all.

    `connection` may be read-only. `progress` is called with percent and words, from this thread; `cancelled` is asked
    several times a second. What `kept` has of the pictures is not decoded again. Raises PortfolioError: cancelled, too
    large for this computer, disk full or not writable.
    """
    progress = progress or (lambda percent, what: None)
    progress(1, "Reading the portfolio")
    loading = threading.Thread(target=_load_late_libraries, daemon=True)
    try:
        with tempfile.TemporaryDirectory(prefix="portfolio-packet-") as name:
            folder = Path(name)
            # The children make themselves ready while the portfolio is read here, those first that are needed first.
            files = 0 if kept else how_many_files(connection)
            copies = request.saved_as == "proof" and how_many_files(connection, "application/pdf") > 0
            with (
                Pictures(folder, fonts_dir, files, ahead=None if kept else 1) as pictures,
                Copier(ahead=True) if copies else nullcontext() as copier,
            ):
                gathered = gather(connection, request)
                making = Making(connection, gathered, attachments_dir, keys, fonts_dir, template_dir, folder, out_path)
                making.copier = copier
                making.begun = loading.start  # half a second of imports, while typst works
                with Pages(folder, fonts_dir, timestamp(request)) as pages:
                    made = (
                        making.promised(pages, pictures, progress, cancelled)
                        if kept is None
                        else making.drawn(pages, kept.into(folder, pictures).draw, progress, cancelled)
                    )
                progress(88, "Signing")
                loading.join()
                pdf, staging = made.pdf, made.staging
                notes = plan_notes(gathered, staging.book.exhibits) + length_notes(gathered, pdf, staging.sections)
                owner = gathered.person["name"] or "Teaching portfolio"
                signed = unsigned(pdf) if request.saved_as == "plain" else sign_file(pdf, keys, owner)
    except OSError as error:
        raise of_disk(error, Path(tempfile.gettempdir())) from error
    if cancelled():
        raise PacketStopped
    progress(97, "Saving")
    path = write_packet(out_path, signed.data)
    progress(100, "Saved")
    sha256 = hashlib.sha256(signed.data).hexdigest()
    warnings = (
        notes
        + staging.book.warnings
        + [
            f"“{name}” is not on your list of people, so “{instead}” stands in the PDF."
            for known, name, instead, _ in gathered.named
            if not known
        ]
        + [
            f"“{letters}” cannot be drawn by the fonts of this program and stands as {words}."
            for letters, words in made.told.items()
        ]
    )
    if request.saved_as == "proof" and len(signed.data) > PROOF_BYTES:
        size = f"{len(signed.data) / 1_000_000:.1f}"
        warnings.append(f"It is {size} MB, more than a mail may take, because of its many pictures.")
    return PacketResult(
        path,
        signed.pages,
        len(signed.data),
        sha256,
        gathered.left_out,
        warnings,
        made.held,
        staging.title,
        gathered.request.evaluator or gathered.person["evaluator"],
        gathered.framework["id"] if gathered.framework else "",
    )


def _load_late_libraries() -> None:
    import_module("pyhanko.sign.signers")
    import_module("pyhanko.stamp")
