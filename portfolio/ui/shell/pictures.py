"""Pictures of badges and evidence, read off the window's thread, small, and kept while they are needed."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRunnable, QSize, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from portfolio.core.attachments import AttachmentStore

SIDE = 512
"""Pixels of the longer side: enough for the detail pane at twice the density."""
KEPT = 400
MOST_BYTES = 60 * 1024 * 1024
MOST_MEGABYTES = 256

_RASTER = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg", b"GIF8": b"gif", b"RIFF": b"webp"}
"""Formats by their first bytes. A drawing (SVG) is never shown as received: Qt would follow paths inside it."""


class Pictures(QObject):
    """`picture(sha256)` gives the pixmap that is there, or None and `arrived(sha256)` later, if it can be read."""

    arrived = Signal(str)
    _read = Signal(str, QImage)

    def __init__(self, store: AttachmentStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._pixmaps: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._read.connect(self._keep)

    def picture(self, sha256: str) -> QPixmap | None:
        """The picture, at most `SIDE` pixels wide and high, or None while it is not read or cannot be."""
        found = self._pixmaps.get(sha256)
        if found is not None:
            self._pixmaps.move_to_end(sha256)
            return found
        if sha256 not in self._asked:
            self._asked.add(sha256)
            self._pool.start(_Reading(self, sha256, self._store.path(sha256)))
        return None

    def close(self) -> None:
        """Wait for what is being read."""
        self._pool.clear()
        self._pool.waitForDone()

    def _keep(self, sha256: str, image: QImage) -> None:
        if image.isNull():
            return  # stays in `_asked`: a picture that cannot be read is not tried again
        self._pixmaps[sha256] = QPixmap.fromImage(image)
        if len(self._pixmaps) > KEPT:
            dropped, _ = self._pixmaps.popitem(last=False)
            self._asked.discard(dropped)
        self.arrived.emit(sha256)


class _Reading(QRunnable):
    def __init__(self, pictures: Pictures, sha256: str, path: Path) -> None:
        super().__init__()
        self._pictures, self._sha256, self._path = pictures, sha256, path

    def run(self) -> None:
        self._pictures._read.emit(self._sha256, read_picture(self._path))


def read_picture(path: Path) -> QImage:
    """The picture in this file, scaled down while it is decoded; a null image when it is none or too large."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return QImage()
        data = path.read_bytes()
    except OSError:
        return QImage()
    kind = next((kind for magic, kind in _RASTER.items() if data.startswith(magic)), None)
    if kind is None:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > SIDE:
        ratio = SIDE / max(size.width(), size.height())
        reader.setScaledSize(QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio))))
    return reader.read()
