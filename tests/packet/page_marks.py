"""What lies where on a drawn page: each letter with its ink, its line and its size, as PDFium finds them."""

import ctypes
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

SIDE, TOP, BOTTOM, COLUMN = 166.0, 22.0, 21.0, 127.0
"""The grid of resources/typst/look.typ in millimetres: the measure, the margins, and the column to read in."""
MM = 72 / 25.4
LINE = 1.2
"""Letters whose origins lie no further apart than so many points stand on one line."""


class Letter(NamedTuple):
    """A letter that is seen: its ink in points from the lower left corner, where it stands, and how large it is."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    x: float
    y: float
    size: float
    turned: bool

    @property
    def area(self) -> float:
        return max(0.0, self.right - self.left) * max(0.0, self.top - self.bottom)

    @property
    def joined(self) -> bool:
        """Whether it may lie on its neighbours by right: Arabic and the like, and marks above or below others."""
        return unicodedata.bidirectional(self.text[0]) == "AL" or unicodedata.category(self.text[0])[0] == "M"


class Box(NamedTuple):
    """A picture or a drawing, in points."""

    kind: str
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class Page:
    """One page: its number from 1, its size in points, and what is on it."""

    number: int
    width: float
    height: float
    letters: tuple[Letter, ...]
    boxes: tuple[Box, ...]

    @property
    def left(self) -> float:
        return (self.width - SIDE * MM) / 2

    @property
    def right(self) -> float:
        return self.width - self.left

    @property
    def head(self) -> float:
        """The upper edge of what is not the running head."""
        return self.height - TOP * MM

    @property
    def foot(self) -> float:
        """The lower edge of what is not the running foot."""
        return BOTTOM * MM

    @cached_property
    def body(self) -> tuple[Letter, ...]:
        """Letters that stand upright between head and foot."""
        return tuple(one for one in self.letters if not one.turned and self.foot - 2 < one.y < self.head)

    @cached_property
    def lines(self) -> tuple[tuple[Letter, ...], ...]:
        """The body line by line from the top, whatever stands beside one another in one."""
        found: list[list[Letter]] = []
        for letter in sorted(self.body, key=lambda one: -one.y):
            if found and found[-1][0].y - letter.y <= LINE:
                found[-1].append(letter)
            else:
                found.append([letter])
        return tuple(tuple(sorted(line, key=lambda one: one.x)) for line in found)


def said(letters: tuple[Letter, ...] | list[Letter]) -> str:
    """A few letters as they follow one another, for a sentence about them."""
    return "".join(one.text for one in letters[:60])


def pages_in(pdf: bytes) -> Iterator[Page]:
    """Every page of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(document, 1):
            text = page.get_textpage()
            width, height = page.get_size()
            yield Page(number, width, height, tuple(_letters(text.raw)), tuple(_boxes(page)))
    finally:
        document.close()


def _letters(text: Any) -> Iterator[Letter]:
    edges = [ctypes.c_double() for _ in range(4)]
    x, y = ctypes.c_double(), ctypes.c_double()
    before: tuple[float, ...] = ()
    for place in range(pdfium.FPDFText_CountChars(text)):
        code = pdfium.FPDFText_GetUnicode(text, place)
        if code < 33 or pdfium.FPDFText_IsGenerated(text, place) == 1:
            continue
        # Of a sign beyond the first 65,536 PDFium tells two halves.
        letter = "□" if 0xD800 <= code < 0xDC00 else chr(code)
        if letter.isspace() or unicodedata.category(letter) in ("Cf", "Cc", "Cs"):
            continue
        if not pdfium.FPDFText_GetCharBox(text, place, *edges):
            continue
        left, right, bottom, top = (edge.value for edge in edges)
        box = (left, bottom, right, top)
        if right - left < 0.05 or top - bottom < 0.05 or box == before:
            continue  # nothing is seen of it, or it is drawn as one sign with the letter before it
        before = box
        pdfium.FPDFText_GetCharOrigin(text, place, x, y)
        angle = pdfium.FPDFText_GetCharAngle(text, place)
        size = pdfium.FPDFText_GetFontSize(text, place) * _scale(text, place)
        yield Letter(letter, left, bottom, right, top, x.value, y.value, round(size, 1), 0.1 < angle < 6.18)


def _scale(text: Any, place: int) -> float:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text, place, matrix)
    return float((matrix.c**2 + matrix.d**2) ** 0.5)


def _boxes(page: Any) -> Iterator[Box]:
    names = {
        pdfium.FPDF_PAGEOBJ_IMAGE: "picture",
        pdfium.FPDF_PAGEOBJ_PATH: "drawing",
        pdfium.FPDF_PAGEOBJ_FORM: "form",
    }
    for one in page.get_objects(max_depth=1):
        if one.type in names:
            yield Box(names[one.type], *one.get_bounds())
