"""Making packets off the window's thread: counting, the preview, and the file that is saved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from portfolio.core.english import AS_WRITTEN, English
from portfolio.core.errors import PortfolioError
from portfolio.packet.drawing.live import LivePacket, Standing
from portfolio.packet.drawing.preview import Place
from portfolio.packet.packet import PacketResult, make_packet
from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import PacketRequest
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.packet.content import Content, look
from portfolio.ui.packet.keys import OwnKeys

T = TypeVar("T")

REST_MS = 120
"""How long who types has to rest before the preview is made again: between two letters of a word, no longer."""
SIGNATURE_BYTES = 70_000


@dataclass(frozen=True)
class Made:
    """A packet's pages in memory, as the preview shows them."""

    pdf: bytes
    pages: int
    warnings: tuple[str, ...]
    size: int = 0
    """About how large the saved file will be, in bytes."""
    places: Mapping[str, Place] = field(default_factory=dict)
    """Where sections and entries begin, by the name of the place."""
    entries: Mapping[str, Standing] = field(default_factory=dict)
    """The entry at a place."""
    changed: tuple[int, ...] = ()
    """Pages (from 0) on which something is new."""


class PacketMaker(QObject):
    """Counts and makes what it is asked for last. A newer wish stops the work on an older one."""

    looked = Signal(object)
    """The Content of the packet, soon after each wish."""
    making_changed = Signal(bool)
    made = Signal(object)
    """The preview: a Made."""
    failed = Signal(object)

    def __init__(
        self, document: Document, jobs: Jobs, fonts: Path, templates: Path, parent: QObject | None = None, *,
        english: English = AS_WRITTEN,
    ) -> None:  # fmt: skip
        """`english` is that of the window: the PDF says the same words."""
        super().__init__(parent)
        self._english = english
        self._document, self._jobs = document, jobs
        self._fonts, self._templates = fonts, templates
        self._keys = OwnKeys(document.portfolio)
        self._live: LivePacket | None = None
        self._request: PacketRequest | None = None
        self._name = "packet.pdf"
        self._running: list[Job] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)

    @property
    def is_making(self) -> bool:
        """Whether the preview is out of date and being made, or about to be."""
        return bool(self._running) or self._timer.isActive()

    def ask(self, request: PacketRequest, name: str, *, at_once: bool = False) -> None:
        """Ask for a preview of this request, under the file name it would be saved as."""
        self._request, self._name = request, name
        self._stop_job()
        self._timer.start(0 if at_once else REST_MS)
        self.making_changed.emit(True)

    def stop(self) -> None:
        """Forget what was asked for."""
        self._timer.stop()
        self._stop_job()
        self.making_changed.emit(False)

    def rest(self) -> None:
        """Nobody looks at the preview: give back the memory that drawing it at once takes."""
        if self._live is not None:
            self._live.rest()

    def close(self) -> None:
        """Stop, and let go of what drawing takes: its child and its folder."""
        self.stop()
        if self._live is not None:
            self._live.close()

    def save(
        self, label: str, request: PacketRequest, path: Path,
        done: Callable[[PacketResult], None], failed: Callable[[PortfolioError], None],
    ) -> Job:  # fmt: skip
        """Make the packet and write it to `path`, whole or not at all. Cancel the job to stop it."""
        keys = self._keys.ready()

        def saved(result: PacketResult) -> None:
            self._keep_keys(failed)
            done(result)

        return self._jobs.run(label, lambda job: self._make(job, request, keys, path), saved, failed)

    def run(
        self, label: str, work: Callable[[Job], T], done: Callable[[T], None],
        failed: Callable[[PortfolioError], None], *, quiet: bool = False,
    ) -> Job:  # fmt: skip
        """Do other slow work with a packet that was made, in line with the making."""
        return self._jobs.run(label, work, done, failed, quiet=quiet)

    @Slot()
    def _begin(self) -> None:
        request = self._request
        if request is None:
            return
        try:
            keys = self._keys.ready()
        except PortfolioError as error:
            self._fail(error)
            return
        name = self._name
        live = self._live = self._live or LivePacket(self._fonts, self._templates)
        # Quiet: the place itself says that it is at work. The pages come first: they are what one looks at.
        run = partial(self._jobs.run, failed=self._fail, quiet=True, can_stop=True)
        self._follow(
            run(self.tr("Making the preview"), lambda job: self._draw(job, live, request, keys, name), self._previewed)
        )
        self._follow(run(self.tr("Counting"), lambda job: self._look(request), self.looked.emit))

    def _previewed(self, made: Made) -> None:
        self._keep_keys(self.failed.emit)
        self.made.emit(made)

    def _keep_keys(self, failed: Callable[[PortfolioError], None]) -> None:
        try:
            self._keys.keep()
        except PortfolioError as error:
            failed(error)

    def _follow(self, job: Job) -> None:
        self._running.append(job)
        job.ended.connect(self._ended)  # a slot of this object goes with it, where a job may outlast it

    @Slot()
    def _ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._running:
            self._running.remove(job)
            if job.is_cancelled():  # not by a newer wish: by the person, in the list of all work
                self._fail(PortfolioError("The preview was stopped.", "The PDF can be saved all the same."))
            elif not self.is_making:
                self.making_changed.emit(False)

    def _look(self, request: PacketRequest) -> Content:
        reader = self._document.portfolio.reader()
        try:
            return look(reader, request)
        finally:
            reader.close()

    def _draw(self, job: Job, live: LivePacket, request: PacketRequest, keys: Callable[[], Keys], name: str) -> Made:
        portfolio = self._document.portfolio
        reader = portfolio.reader()
        try:
            drawn = live.draw(
                reader, portfolio.attachments.root, self._in_words(request), keys(), name, job.is_cancelled
            )
        finally:
            reader.close()
        size = len(drawn.pdf) + (drawn.attached + SIGNATURE_BYTES if drawn.attached else 0)
        return Made(drawn.pdf, drawn.pages, drawn.warnings, size, drawn.places, drawn.entries, drawn.changed)

    def _in_words(self, request: PacketRequest) -> PacketRequest:
        """In the window's own English, where no other language was chosen."""
        return replace(request, english=self._english)

    def _make(self, job: Job, request: PacketRequest, keys: Callable[[], Keys], path: Path) -> PacketResult:
        portfolio = self._document.portfolio
        reader = portfolio.reader()
        try:
            return make_packet(
                reader, portfolio.attachments.root, self._in_words(request), keys(), path, self._fonts, self._templates,
                progress=lambda percent, what: job.progress(percent, 100, what), cancelled=job.is_cancelled,
                kept=self._live.kept if self._live is not None else None,
            )  # fmt: skip
        finally:
            reader.close()

    def _fail(self, error: PortfolioError) -> None:
        self.stop()
        self.failed.emit(error)

    def _stop_job(self) -> None:
        for job in self._running:
            job.cancel()
        self._running = []
