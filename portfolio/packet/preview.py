"""Draws pages of a finished packet for the window: the preview is the PDF itself, the pages that can be seen."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from portfolio.core.errors import PortfolioError

LARGEST_SIDE = 8000

_PDFIUM = Lock()
"""PDFium is one for the whole process and must not be called by two threads at once, whichever PDF each has open."""


@contextmanager
def _alone_in_pdfium() -> Iterator[None]:
    """Call PDFium while no other thread does. What it refuses becomes a PortfolioError."""
    with _PDFIUM:
        import pypdfium2

        try:
            yield
        except (pypdfium2.PdfiumError, OSError) as error:
            raise PortfolioError("This PDF cannot be shown.", "Make the PDF again.") from error


@dataclass(frozen=True)
class PageImage:
    """A page as pixels: RGB, three bytes each, rows without padding."""

    width: int
    height: int
    rgb: bytes


class Preview:
    """An open PDF whose pages are drawn one at a time. Use it in one thread, and close it.

    Several may be open, each in a thread of its own: they take turns. All raise PortfolioError for what is damaged.
    """

    def __init__(self, pdf: Path | bytes) -> None:
        """Open a PDF by path or from bytes."""
        with _alone_in_pdfium():
            import pypdfium2

            self._document = pypdfium2.PdfDocument(pdf)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        with _alone_in_pdfium():
            return len(self._document)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height of a page (from 0) in points, 1/72 inch."""
        with _alone_in_pdfium():
            width, height = self._document.get_page_size(page)
        return float(width), float(height)

    def draw(self, page: int, scale: float) -> PageImage:
        """A page (from 0) at `scale` pixels for each point. About 10 ms at the size of a screen."""
        longest = max(self.size(page)) * scale
        if longest > LARGEST_SIDE:
            scale *= LARGEST_SIDE / longest
        with _alone_in_pdfium():
            import pypdfium2

            opened = self._document[page]
            try:
                # BGR with rows padded to four bytes is what pdfium draws by itself; the window wants plain RGB.
                bitmap = opened.render(scale=scale, rev_byteorder=True, bitmap_maker=pypdfium2.PdfBitmap.new_native)
            finally:
                opened.close()
            width, height, channels, stride = bitmap.width, bitmap.height, bitmap.n_channels, bitmap.stride
            data = bytes(bitmap.buffer)
            bitmap.close()
        return PageImage(width, height, _plain_rgb(data, width, height, channels, stride))

    def close(self) -> None:
        """Let go of the file."""
        with _alone_in_pdfium():
            self._document.close()


def _plain_rgb(data: bytes, width: int, height: int, channels: int, stride: int) -> bytes:
    """Pixels without padding after a row and without a fourth channel."""
    row = width * channels
    if stride != row:
        data = b"".join(data[start : start + row] for start in range(0, stride * height, stride))
    if channels != 4:
        return data
    pixels = bytearray(width * height * 3)
    for channel in range(3):
        pixels[channel::3] = data[channel::4]
    return bytes(pixels)
