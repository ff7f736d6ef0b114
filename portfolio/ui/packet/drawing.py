"""Drawing the pages of a finished PDF on a thread of their own, and only those that are wanted."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, suppress

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from portfolio.core.errors import PortfolioError
from portfolio.packet.drawing.preview import PageImage, Preview


class Drawer(QObject):
    """One open PDF. Pages that are no longer wanted when their turn comes are passed over."""

    opened = Signal(int, object)
    """Which document (a number that grows), and the sizes of its pages in points."""
    drawn = Signal(int, int, float, object)
    """Which document, page from 0, scale, and the QImage."""
    linked = Signal(int, int, object)
    """Which document, page from 0, and the ways that lead from it to other places."""
    reduced = Signal(int, int, object)
    """Which document, page from 0, and a small QImage of it."""
    refused = Signal(object)
    """The PortfolioError of a PDF that cannot be shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)  # Qt's own threads, as everywhere
        self._pool.setMaxThreadCount(1)  # an open PDF belongs to one thread
        self._document = 0
        self._wanted: dict[int, float] = {}
        self._preview: Preview | None = None
        self._linked: set[int] = set()

    def open(self, pdf: bytes) -> None:
        """Show another PDF from now on."""
        self._document += 1
        self._wanted = {}
        document = self._document
        self._pool.start(lambda: self._open(document, pdf))

    def want(self, pages: dict[int, float]) -> None:
        """These pages are wanted now, each at its scale (pixels for each point); all others no longer."""
        wanted, self._wanted = self._wanted, pages
        document = self._document
        for page, scale in pages.items():
            if wanted.get(page) != scale:
                self._pool.start(lambda page=page, scale=scale: self._draw(document, page, scale))

    def reduce(self, pages: Iterable[int], width: int) -> None:
        """Small pictures of these pages are wanted, so many pixels wide. They come after what was wanted before."""
        document = self._document
        for page in pages:
            self._pool.start(lambda page=page: self._reduce(document, page, width), -1)

    def close(self) -> None:
        """Stop, and let go of the PDF."""
        self._document += 1
        self._wanted = {}
        self._pool.clear()
        self._pool.waitForDone()
        if self._preview is not None:
            self._preview.close()
            self._preview = None

    # ---- on the pool's thread

    def _open(self, document: int, pdf: bytes) -> None:
        if document != self._document:
            return
        if self._preview is not None:
            self._preview.close()
            self._preview = None
        try:
            preview = Preview(pdf)
            try:
                sizes = [preview.size(page) for page in range(preview.pages)]
            except PortfolioError:
                preview.close()
                raise
        except PortfolioError as error:
            with _window_may_be_gone():
                self.refused.emit(error)
            return
        self._preview, self._linked = preview, set()
        with _window_may_be_gone():
            self.opened.emit(document, sizes)

    def _draw(self, document: int, page: int, scale: float) -> None:
        if document != self._document or self._wanted.get(page) != scale or self._preview is None:
            return
        try:
            image = self._preview.draw(page, scale)
        except PortfolioError as error:
            with _window_may_be_gone():
                self.refused.emit(error)
            return
        with _window_may_be_gone():
            self.drawn.emit(document, page, scale, _picture(image))
        if page not in self._linked:
            self._linked.add(page)
            ways = self._preview.ways(page)
            with _window_may_be_gone():
                self.linked.emit(document, page, ways)

    def _reduce(self, document: int, page: int, width: int) -> None:
        if document != self._document or self._preview is None:
            return
        try:
            image = self._preview.draw(page, width / max(1.0, self._preview.size(page)[0]))
        except PortfolioError:
            return  # the page itself says so
        with _window_may_be_gone():
            self.reduced.emit(document, page, _picture(image))


def _picture(image: PageImage) -> QImage:
    return QImage(image.rgb, image.width, image.height, image.width * 3, QImage.Format.Format_RGB888).copy()


def _window_may_be_gone() -> AbstractContextManager[None]:
    """A window can be deleted while one of its pages is drawn; then nobody is left to tell."""
    return suppress(RuntimeError)
