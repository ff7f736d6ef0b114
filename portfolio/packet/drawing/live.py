"""A packet that is drawn again with every change: one child keeps its layout, and pictures are decoded once."""

import hashlib
import sqlite3
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.core.limits import MEMORY_EXIT
from portfolio.core.progress import Cancelled, never
from portfolio.packet.attachments import Inside
from portfolio.packet.composing import Composing, timestamp
from portfolio.packet.demands import length_notes, plan_notes
from portfolio.packet.drawing.children import Answer, Answers, Child, PacketStopped
from portfolio.packet.drawing.differences import changed_labels
from portfolio.packet.drawing.pictures_kept import KeptPictures
from portfolio.packet.drawing.preview import Place, Preview
from portfolio.packet.drawing.render import pages_memory, refuse_too_many, too_large
from portfolio.packet.drawing.saving import of_disk
from portfolio.packet.drawing.staging import Setting, forget_copies, set_up
from portfolio.packet.gather import Gathered, gather
from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import PacketRequest
from portfolio.packet.text.language import language_for
from portfolio.packet.text.tree import Node, as_json

SECONDS = 120.0
"""How long the child may be at one drawing: past that it hangs."""
KEPT_INSIDE = 20_000_000
"""Attached files are kept between two drawings up to so many bytes, for the last page names their hashes."""


class Standing(NamedTuple):
    """An entry that has a place in the pages."""

    kind: str
    id: str
    title: str
    """As the pages say it."""


@dataclass(frozen=True)
class Drawn:
    """The pages of a packet as they will be, with nothing attached and no signature."""

    pdf: bytes
    pages: int
    warnings: tuple[str, ...]
    places: dict[str, Place]
    """Where sections (“section-goals”) and entries (“r” and their id) begin, by the name of the place."""
    attached: int
    """How many bytes the saved file will have attached."""
    entries: dict[str, Standing]
    """The entry that begins at a place, by the name of the place."""
    changed: tuple[int, ...]
    """Pages (from 0) on which something else stands than the time before, as far as is known: its beginnings."""


class LivePacket:
    """A preview that follows a person's choices. One thread at a time draws; `rest` and `close` may be called by any.

    All that it keeps lies in a private temporary folder, which goes with it.
    """

    def __init__(self, fonts_dir: Path, template_dir: Path, *, seconds: float = SECONDS, memory: int = 0) -> None:
        self._fonts_dir, self._template_dir = fonts_dir, template_dir
        self._seconds, self._memory = seconds, memory
        self._home = tempfile.TemporaryDirectory(prefix="portfolio-preview-", ignore_cleanup_errors=True)
        self._folder = Path(self._home.name)
        self.kept = KeptPictures(self._folder, fonts_dir)
        self._answers = Answers()
        self._child: Child | None = None
        self._number = 0
        self._setting: Setting | None = None
        self._tree: Node | None = None
        self._inside: tuple[str, Inside] | None = None
        self._closed = False
        self._drawing = Lock()

    def draw(
        self,
        connection: sqlite3.Connection,
        attachments_dir: Path,
        request: PacketRequest,
        keys: Keys,
        name: str,
        cancelled: Cancelled = never,
    ) -> Drawn:
        """The pages of this request, which will be saved as a file of this name.

        The hashes that the last page names are those of the attached files when these were last put together. Raises
        PortfolioError: cancelled, too large for this computer, no room on the disk, not to be drawn.
        """
        with self._drawing:
            try:
                return self._drawn(
                    connection, attachments_dir, request, keys, name, lambda: cancelled() or self._closed
                )
            except OSError as error:
                if self._closed:
                    raise PacketStopped from error
                raise of_disk(error, Path(tempfile.gettempdir())) from error
            finally:
                if self._closed:
                    self._home.cleanup()

    def rest(self) -> None:
        """Nobody looks: let the child go, which holds memory. Pictures stay; the next drawing takes a little longer."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()

    def close(self) -> None:
        """Let go of everything, also in the middle of a drawing, which then ends as cancelled."""
        self._closed = True
        self.rest()
        if self._drawing.acquire(blocking=False):
            try:
                self._home.cleanup()
            finally:
                self._drawing.release()

    # ---- inside

    def _drawn(
        self,
        connection: sqlite3.Connection,
        attachments_dir: Path,
        request: PacketRequest,
        keys: Keys,
        name: str,
        cancelled: Cancelled,
    ) -> Drawn:
        self._ready()  # the child makes itself ready while the portfolio is read here
        gathered = gather(connection, request)
        language = language_for(request, self._template_dir.parent / "words")
        composing = Composing(gathered, attachments_dir, keys, self._fonts_dir, self._folder, language, self.kept)
        going = _going(gathered, name)
        inside = self._inside[1] if self._inside is not None and self._inside[0] == going else None
        tree, inside = composing.composed(self.kept.draw, name, lambda percent, what: None, cancelled, inside)
        forget_copies(self._folder)
        small = sum(len(file.data) for file in inside.files) <= KEPT_INSIDE
        self._inside = (going, inside) if small else None
        setting = Setting(language, composing.written, request.paper)
        if setting != self._setting:
            set_up(self._folder, self._template_dir, setting)
            self._setting = setting
        tree = {**tree, "files": []}
        text = as_json(tree)
        refuse_too_many(composing.about_pages(tree, len(text)))
        pdf, told = self._draw(text, timestamp(request), cancelled)
        before, self._tree = self._tree, tree
        with Preview(pdf) as preview:
            pages, places = preview.pages, preview.places()
        unseen = [f"“{one}” cannot be drawn by the fonts of this program and stands as {w}." for one, w in told.items()]
        notes = plan_notes(gathered, composing.book.exhibits) + length_notes(gathered, pdf, composing.sections)
        return Drawn(
            pdf,
            pages,
            (*notes, *composing.book.warnings, *unseen),
            places,
            sum(len(file.data) for file in inside.files),
            {
                label: Standing(kind, one, composing.book.title(one))
                for one, (kind, _) in composing.book.records.items()
                if (label := composing.book.label(one))
            },
            _pages_of(changed_labels(before, tree), places),
        )

    def _ready(self) -> Child:
        if self._closed:
            raise PacketStopped
        if self._child is None:
            task: Answer = {"task": "again", "memory": self._memory or pages_memory(), "fonts": str(self._fonts_dir)}
            self._child = Child(task, self._folder, self._answers)
        return self._child

    def _draw(self, tree: str, moment: int, cancelled: Cancelled) -> tuple[bytes, dict[str, str]]:
        """Have the child draw it; where it dies on it, a second one tries once more."""
        for last in (False, True):
            child = self._ready()
            self._number += 1
            output = f"drawn-{self._number % 2}.pdf"
            child.give({"number": self._number, "tree": tree, "timestamp": moment, "output": output})
            answer = self._answer(child, cancelled)
            if answer is None:
                code = child.end()
                self._child = None
                if cancelled():  # or nobody looks any more
                    raise PacketStopped
                if code == MEMORY_EXIT or last:
                    raise too_large() if code == MEMORY_EXIT else _not_drawn()
                continue
            if "failed" in answer:
                raise RuntimeError(f"typst refused the packet: {answer['failed']}")
            return (self._folder / output).read_bytes(), answer["told"]
        raise _not_drawn()

    def _answer(self, child: Child, cancelled: Cancelled) -> Answer | None:
        """What the child says to what it was given last; None when it died. Older answers are passed over."""
        end = time.monotonic() + self._seconds
        while True:
            said = self._answers.next(cancelled)
            if said is not None and said[0] is child:
                if said[1] is None or said[1]["number"] == self._number:
                    return said[1]
            elif time.monotonic() > end:
                child.kill()
                self._child = None
                raise _not_drawn()


def _going(gathered: Gathered, name: str) -> str:
    """What decides which files are attached; their words may change meanwhile, which only their hashes show."""
    request = gathered.request
    files = sorted((row["id"], row["sha256"]) for row in gathered.of("attachment"))
    proofs = sorted((row["id"], str(row["original_id"])) for row in gathered.of("credential"))
    audited = gathered.renewal is not None and gathered.renewal.audited  # then a table of its entries goes along
    asked = (request.audience, request.saved_as, request.language, sorted(request.standing), audited)
    parts = (*asked, files, proofs, name)
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _pages_of(labels: list[str], places: dict[str, Place]) -> tuple[int, ...]:
    return tuple(
        dict.fromkeys(0 if label == "" else places[label].page for label in labels if not label or label in places)
    )


def _not_drawn() -> PortfolioError:
    return PortfolioError("The preview could not be drawn.", "Please try again; the PDF can be saved all the same.")
