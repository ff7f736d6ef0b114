"""Draws pages of a finished packet for the window: the preview is the PDF itself, the pages that can be seen."""

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from portfolio.core.errors import PortfolioError

LARGEST_SIDE = 8000


@dataclass(frozen=True)
class PageImage:
    """A page as pixels: RGB, three bytes each, rows without padding."""

    width: int
    height: int
    rgb: bytes


class Preview:
    """An open PDF whose pages are drawn one at a time. Use it in one thread, and close it."""

    def __init__(self, pdf: Path | bytes) -> None:
        """Open a PDF by path or from bytes. Raises PortfolioError when it cannot be read."""
        import pypdfium2

        try:
            self._document = pypdfium2.PdfDocument(pdf)
        except (pypdfium2.PdfiumError, OSError) as error:
            raise PortfolioError("This PDF cannot be shown.", "Make the packet again.") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._document)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height of a page (from 0) in points, 1/72 inch."""
        width, height = self._document.get_page_size(page)
        return float(width), float(height)

    def draw(self, page: int, scale: float) -> PageImage:
        """A page (from 0) at `scale` pixels for each point. About 10 ms at the size of a screen."""
        import pypdfium2

        longest = max(self.size(page)) * scale
        if longest > LARGEST_SIDE:
            scale *= LARGEST_SIDE / longest
        opened = self._document[page]
        try:
            # BGR with rows padded to four bytes is what pdfium draws by itself; the window wants plain RGB.
            bitmap = opened.render(scale=scale, rev_byteorder=True, bitmap_maker=pypdfium2.PdfBitmap.new_native)
            row = bitmap.width * bitmap.n_channels
            data = bytes(bitmap.buffer)
            if bitmap.stride != row:
                data = b"".join(
                    data[start : start + row] for start in range(0, bitmap.stride * bitmap.height, bitmap.stride)
                )
            if bitmap.n_channels == 4:
                pixels = bytearray(bitmap.width * bitmap.height * 3)
                for channel in range(3):
                    pixels[channel::3] = data[channel::4]
                data = bytes(pixels)
            return PageImage(bitmap.width, bitmap.height, data)
        finally:
            opened.close()

    def close(self) -> None:
        """Let go of the file."""
        self._document.close()
