"""Draws pages of a finished packet for the window: the preview is the PDF itself, the pages that can be seen."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Any, NamedTuple, Self

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


class Place(NamedTuple):
    """A place that the PDF's own ways lead to."""

    page: int
    """From 0."""
    top: float
    """How far below the upper edge of the page, in points."""


class Way(NamedTuple):
    """A link inside the PDF: where on its page, in points from the upper left corner, and where it leads."""

    left: float
    top: float
    right: float
    bottom: float
    to: Place


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

    def bookmarks(self) -> list[tuple[int, str, int]]:
        """Depth (0 for sections), words and page (from 0) of each bookmark, in their order."""
        with _alone_in_pdfium():
            found = []
            for one in self._document.get_toc():
                target = one.get_dest()
                page = target.get_index() if target else None
                if page is not None:
                    found.append((int(one.level), str(one.get_title()), int(page)))
            return found

    def places(self) -> dict[str, Place]:
        """The places that have a name: where sections and entries begin."""
        with _alone_in_pdfium():
            import pypdfium2.raw as pdfium

            heights: dict[int, float] = {}
            found = {}
            for number in range(pdfium.FPDF_CountNamedDests(self._document.raw)):
                size = ctypes.c_long(0)
                pdfium.FPDF_GetNamedDest(self._document.raw, number, None, size)
                if size.value <= 0:
                    continue
                name = ctypes.create_string_buffer(size.value)
                target = pdfium.FPDF_GetNamedDest(self._document.raw, number, name, size)
                place = self._place(target, heights)
                if place is not None:
                    found[name.raw[: size.value].decode("utf-16-le").rstrip("\0")] = place
            return found

    def ways(self, page: int) -> tuple[Way, ...]:
        """The links on a page (from 0) that lead to another place of the PDF."""
        with _alone_in_pdfium():
            import pypdfium2.raw as pdfium

            heights: dict[int, float] = {}
            height = self._height(page, heights)
            opened = self._document[page]
            found = []
            try:
                at, link = ctypes.c_int(0), pdfium.FPDF_LINK()
                while pdfium.FPDFLink_Enumerate(opened.raw, at, link):
                    area = pdfium.FS_RECTF()
                    target = pdfium.FPDFLink_GetDest(self._document.raw, link)
                    place = self._place(target, heights) if target else None
                    if place is not None and pdfium.FPDFLink_GetAnnotRect(link, area):
                        low, high = sorted((area.bottom, area.top))
                        found.append(Way(area.left, height - high, area.right, height - low, place))
            finally:
                opened.close()
            return tuple(found)

    def _place(self, target: Any, heights: dict[int, float]) -> Place | None:
        import pypdfium2.raw as pdfium

        page = pdfium.FPDFDest_GetDestPageIndex(self._document.raw, target)
        if page < 0:
            return None
        has_x, has_y, has_zoom = (ctypes.c_int(0) for _ in range(3))
        x, y, zoom = (ctypes.c_float(0) for _ in range(3))
        pdfium.FPDFDest_GetLocationInPage(target, has_x, has_y, has_zoom, x, y, zoom)
        return Place(page, self._height(page, heights) - y.value if has_y.value else 0.0)

    def _height(self, page: int, heights: dict[int, float]) -> float:
        if page not in heights:
            heights[page] = float(self._document.get_page_size(page)[1])
        return heights[page]

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
