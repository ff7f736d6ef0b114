"""Pictures of PDF pages to compare with: one of each sort of page, left to right and right to left, on both papers."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2
from PIL import Image, ImageDraw

from portfolio import paths
from portfolio.core.change import edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import CredentialCheck
from portfolio.packet.drawing.preview import Preview
from portfolio.packet.packet import make_packet
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.request import Paper
from portfolio.packet.setup import Known, keys_of, last_setup, request_for
from tests.whole.looks.maker import DAY, make
from tests.whole.looks.pictures import KEPT, compared, kept

PAGES = KEPT / "pages"
"""Where they are kept: apart from the window's, which are of another size."""
MOMENT = datetime(DAY.year, DAY.month, DAY.day, 8, tzinfo=UTC)
"""When its badges were checked, which the pages say."""
SCALE, GREYS, STEP = 1.1, 16, 17
"""Pixels for each point: the smallest letters can just be read. Greys lie so far apart that none is 9 from its own."""
FIXED = "DejaVu"
"""The font of keys and hashes, which are other ones each time: they are painted over."""


class Edition(NamedTuple):
    """One PDF of the sample, and which of its pages are kept: a section's first one, or one by its number."""

    language: str
    paper: Paper
    preset: str
    pages: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.preset}-{self.paper}-{self.language}"


_ANNUAL = (
    "1", "2", "contents", "goals", "by_standard", "growth", "practice", "credentials", "hours", "matrix", "reply",
    "evidence", "index", "colophon",
)  # fmt: skip
_OTHERS = ("1", "map", "roles")
EDITIONS = (
    Edition("en", "a4", "annual", _ANNUAL),
    Edition("ar", "a4", "annual", _ANNUAL),
    Edition("en-US", "letter", "annual", _ANNUAL),
    Edition("en", "a4", "application", _OTHERS),
    Edition("ar", "a4", "application", _OTHERS),
    Edition("de", "a4", "renewal", ("1", "hours", "standards")),
    Edition("fr", "letter", "student_led", ("1", "goals", "reply")),
    Edition("es", "a4", "award", ("1", "timeline")),
)


def page_pictures(edition: Edition) -> Iterator[tuple[str, Image.Image]]:
    """The name and the picture of each page that is kept of this edition."""
    pdf = _drawn(edition)
    with Preview(pdf) as preview:
        places = {name: place.page for name, place in preview.places().items()}
    document = pypdfium2.PdfDocument(pdf)
    try:
        for name in edition.pages:
            number = _number(name, places)
            yield f"{edition.name}-{name.replace('_', '-')}", _picture(document[number])
    finally:
        document.close()


def _number(name: str, places: dict[str, int]) -> int:
    """The page of this name, from 0. The contents stand after page 2."""
    if name.isdigit():
        return int(name) - 1
    return 2 if name == "contents" else places[f"section-{name}"]


def _drawn(edition: Edition) -> bytes:
    """The PDF, the same on every computer and every day but for its keys."""
    with tempfile.TemporaryDirectory() as folder:
        portfolio = Portfolio.open(make(Path(folder) / "amina", "sample"), device="d" * 32)
        try:
            for check in portfolio.find(CredentialCheck):
                portfolio.apply(edited("Check", check, at=MOMENT))
            usual = request_for(last_setup(portfolio), Known(DAY))
            request = begun_as(PRESETS[edition.preset], replace(usual, purpose="", photo=True))
            request = replace(request, audience="evaluator", paper=edition.paper, language=edition.language)
            file = Path(folder) / "evaluation.pdf"
            make_packet(
                portfolio.connection, portfolio.attachments.root, request, keys_of(portfolio), file,
                paths.resource("fonts"), paths.resource("typst"),
            )  # fmt: skip
            return file.read_bytes()
        finally:
            portfolio.close()


def _picture(page: Any) -> Image.Image:
    """In grey, with keys and hashes painted over."""
    picture: Image.Image = page.render(scale=SCALE, grayscale=True).to_pil().convert("L")
    brush, text = ImageDraw.Draw(picture), page.get_textpage()
    height = page.get_height()
    for one in page.get_objects(max_depth=2):
        if one.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT and FIXED in one.get_font().get_base_name():
            left, bottom, right, top = one.get_bounds()
            brush.rectangle([SCALE * left, SCALE * (height - top), SCALE * right, SCALE * (height - bottom)], fill=200)
    text.close()
    return picture


def keep_page(name: str, picture: Image.Image) -> int:
    """Make this the picture to compare with. Gives its size in bytes."""
    few = picture.point([round(grey / STEP) * STEP for grey in range(256)])
    return kept(PAGES / f"{name}.png", few.quantize(GREYS, dither=Image.Dither.NONE))


def page_differences(name: str, picture: Image.Image) -> str:
    """How this page differs from the one that is kept; empty when it does not."""
    return compared(PAGES / f"{name}.png", picture.convert("RGB"), scale=1)
