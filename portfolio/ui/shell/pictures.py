"""Pictures of badges and evidence: decoded in a child process, off the window's thread, and kept while needed."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from portfolio.core.attachments import AttachmentStore
from portfolio.core.errors import PortfolioError

if TYPE_CHECKING:  # imported after the first paint
    from portfolio.exchange.guarded_pictures import GuardedPictures
    from portfolio.ui.jobs import Job, Jobs

SIDE = 512
"""Pixels of the longer side: enough for the detail pane at twice the density."""
KEPT = 400
MOST_BYTES = 60 * 1024 * 1024
IDLE_MS = 20_000
"""After so long without a picture to read, the child ends; scrolling on starts another in a tenth of a second."""


class Pictures(QObject):
    """`picture(sha256)` gives the pixmap that is there, or None and `arrived(sha256)` later, if it can be read."""

    arrived = Signal(str)
    _read = Signal(str, QImage)
    _failed = Signal(object)

    def __init__(
        self,
        store: AttachmentStore,
        parent: QObject | None = None,
        jobs: "Jobs | None" = None,
        *,
        make_reader: "Callable[[], GuardedPictures] | None" = None,
        idle_ms: int = IDLE_MS,
    ) -> None:
        """`jobs` is where it is told, once, that no picture can be shown: among the work that was not done."""
        super().__init__(parent)
        self._store, self._jobs = store, jobs
        self._told = False
        self._make_reader = make_reader or _usual_reader
        self._pixmaps: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        self._waiting: list[str] = []
        self._reader: GuardedPictures | None = None
        self._closed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_ms)
        self._idle.timeout.connect(self._rest)
        self._read.connect(self._keep)
        self._failed.connect(self._tell)

    def picture(self, sha256: str) -> QPixmap | None:
        """The picture, at most `SIDE` pixels wide and high, or None while it is not read or cannot be."""
        found = self._pixmaps.get(sha256)
        if found is not None:
            self._pixmaps.move_to_end(sha256)
            return found
        if sha256 not in self._asked:
            self._asked.add(sha256)
            if not self._waiting:
                QTimer.singleShot(0, self, self._begin)  # never in the middle of the paint that asks
            self._waiting.append(sha256)
        return None

    def close(self) -> None:
        """Read no more, and end the child, whatever it is at."""
        self._closed = True
        self._idle.stop()
        if self._reader is not None:
            self._reader.stop()
            self._pool.waitForDone()
            self._reader.close()

    def _begin(self) -> None:
        waiting, self._waiting = self._waiting, []
        if self._closed:
            return
        if self._reader is None:
            self._reader = self._make_reader()
            self.destroyed.connect(self._reader.stop)  # should nobody have called `close`
        self._idle.start()
        for sha256 in waiting:
            self._pool.start(partial(self._look_at, self._reader, sha256))

    def _look_at(self, reader: "GuardedPictures", sha256: str) -> None:
        """On the pool's thread, the only one that asks the child."""
        if not reader.stopped:
            image = read_picture(reader, self._store.path(sha256))
            if reader.trouble is not None:
                self._failed.emit(reader.trouble)
            if not reader.stopped:
                self._read.emit(sha256, image)

    def _keep(self, sha256: str, image: QImage) -> None:
        if self._closed:
            return
        self._idle.start()
        if image.isNull():
            return  # stays in `_asked`: a picture that cannot be read is not tried again
        self._pixmaps[sha256] = QPixmap.fromImage(image)
        if len(self._pixmaps) > KEPT:
            dropped, _ = self._pixmaps.popitem(last=False)
            self._asked.discard(dropped)
        self.arrived.emit(sha256)

    def _tell(self, trouble: PortfolioError) -> None:
        if self._jobs is None or self._told or self._closed:
            return
        self._told = True

        def fail(_job: "Job") -> None:
            raise trouble

        self._jobs.run(self.tr("Showing your pictures"), fail, lambda _none: None, lambda _error: None)

    def _rest(self) -> None:
        if self._reader is not None:
            self._pool.start(self._reader.close)  # on the thread that asks, and waiting for its end there


def _usual_reader() -> "GuardedPictures":
    from portfolio.exchange.guarded_pictures import GuardedPictures
    from portfolio.paths import resource

    return GuardedPictures(fonts=str(resource("fonts")))


def read_picture(reader: "GuardedPictures", path: Path) -> QImage:
    """The picture in this file, made small in the child; a null image when it is none, too large or broken."""
    from portfolio.core.drawing import is_drawing
    from portfolio.core.raster import raster_kind

    try:
        if path.stat().st_size > MOST_BYTES:
            return QImage()
        data = path.read_bytes()
    except OSError:
        return QImage()
    pixels = reader.small(data, SIDE) if raster_kind(data) or is_drawing(data) else None
    if pixels is None:
        return QImage()
    row = len(pixels.rgba) // pixels.height
    received = QImage(pixels.rgba, pixels.width, pixels.height, row, QImage.Format.Format_RGBA8888)
    # A copy of its own, in the form in which it is painted: the bytes received are let go.
    return received.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
