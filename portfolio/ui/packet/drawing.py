"""Drawing the pages of a finished PDF on a thread of their own, and only those that are wanted."""

from contextlib import AbstractContextManager, suppress

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from portfolio.core.errors import PortfolioError
from portfolio.packet.preview import Preview


class Drawer(QObject):
    """One open PDF. Pages that are no longer wanted when their turn comes are passed over."""

    opened = Signal(int, object)
    """Which document (a number that grows), and the sizes of its pages in points."""
    drawn = Signal(int, int, float, object)
    """Which document, page from 0, scale, and the QImage."""
    refused = Signal(object)
    """The PortfolioError of a PDF that cannot be shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)  # Qt's own threads, as everywhere
        self._pool.setMaxThreadCount(1)  # an open PDF belongs to one thread
        self._document = 0
        self._wanted: dict[int, float] = {}
        self._preview: Preview | None = None

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
        self._preview = preview
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
        picture = QImage(image.rgb, image.width, image.height, image.width * 3, QImage.Format.Format_RGB888).copy()
        with _window_may_be_gone():
            self.drawn.emit(document, page, scale, picture)


def _window_may_be_gone() -> AbstractContextManager[None]:
    """A window can be deleted while one of its pages is drawn; then nobody is left to tell."""
    return suppress(RuntimeError)
