"""Presets on paper: page 2 is one page, every number leads somewhere, and archive and screen reader take them all."""

import io
import re
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from portfolio.packet.drawing.preview import Preview
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import PacketRequest
from tests.packet.a_year import Year
from tests.packet.conftest import Finished, finished
from tests.packet.pdf_checks import examine
from tests.packet.three_years import GAPS

IN = {
    "summative": ("letter", "en-US"), "renewal": ("a4", "de"), "application": ("letter", "es"),
    "student_led": ("a4", "fr"), "award": ("letter", "ar"),
}  # fmt: skip
"""The other presets, each in another language and on one of the two papers."""

WARNED = "and whoever reads it has time for 10."


@cache
def seen(pdf: bytes) -> list[str]:
    """The text of each page, as a browser finds and copies it."""
    document = PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def asked(year: Year, name: str, **fields: object) -> PacketRequest:
    request = begun_as(PRESETS[name], year.request(framework=year.ids["framework"], photo=True, purpose=""))
    return replace(request, **fields)


@pytest.fixture(scope="module")
def annual(three_years: Year, keys: Keys, tmp_path_factory: pytest.TempPathFactory) -> Finished:
    """The annual evaluation of all three years, with as much of the annex as its numbers need."""
    request = asked(three_years, "annual", start=date(2023, 9, 1))
    heavy = {"hours", "credentials", "programmes"}
    request = replace(request, sections=tuple(name for name in request.sections if name not in heavy))
    return finished(three_years, request, keys, tmp_path_factory.mktemp("annual") / "annual.pdf")


def test_the_annual_evaluation_keeps_the_claims_of_archive_and_screen_reader(annual: Finished) -> None:
    found = examine(annual.pdf)
    assert found.wrong == []
    assert found.tags["TH"] > 40
    assert sum(alt.startswith(("1", "2", "3", "4")) and "I rated myself" in alt for alt in found.alts) == 24 * 3


def test_page_two_is_one_page_with_a_row_for_each_of_thirty_standards(annual: Finished) -> None:
    pages = seen(annual.pdf)
    words = " ".join(pages[1].split())
    assert words.index("Evidence by standard") < words.index("Knows the subject") < words.index("Shares what works")
    assert "Shown here: 27 of 30 standards. Nothing here shows 2e, 3h and 4f yet." in words
    assert words.count("Nothing here shows it yet.") == len(GAPS)
    assert "used with leave" in words
    assert "STANDARD AND CLAIM" not in pages[2]


def test_the_body_is_two_pages_and_nothing_is_warned_of(annual: Finished) -> None:
    assert annual.result.warnings == []


def test_evidence_numbers_of_page_two_lead_to_the_pages_they_name(annual: Finished) -> None:
    reader = PdfReader(io.BytesIO(annual.pdf))
    pages = seen(annual.pdf)
    named = re.findall(r"\b(A\d+), p\. (\d+)", " ".join(pages[1].split()))
    assert len(named) > 15
    for number, page in named:
        assert re.search(rf"\b{number}\b", pages[int(page) - 1]), (number, page)
    links = [one.get_object() for one in reader.pages[1]["/Annots"]]
    assert len([one for one in links if one["/Subtype"] == "/Link"]) > len(named) + 30


def test_the_index_says_pages_on_which_the_standard_stands(annual: Finished) -> None:
    pages = seen(annual.pdf)
    index = next(page for page in pages if "Index by standard" in page and "Pages".upper() in page.upper())
    line = re.search(r"\n1b\n?\s*Knows the pupils\s*((?:\d+,? ?)+)", index)
    assert line, index
    for page in map(int, re.findall(r"\d+", line[1])):
        assert re.search(r"\b1b\b|Knows the pupils", pages[page - 1]), page


def test_no_hash_and_no_key_stand_before_the_colophon(annual: Finished) -> None:
    with Preview(annual.pdf) as preview:
        _, title, colophon = [mark for mark in preview.bookmarks() if mark[0] == 0][-1]
    assert title == "About this file"
    assert all("did:key" not in page and "SHA-256" not in page for page in seen(annual.pdf)[:colophon])


def test_what_is_private_is_in_no_page(annual: Finished) -> None:
    assert "What I did not dare to say" not in " ".join(seen(annual.pdf))
    assert "Only for me." not in " ".join(seen(annual.pdf))


@pytest.mark.parametrize("name", IN)
def test_every_preset_is_an_archive_and_can_be_heard(three_years: Year, keys: Keys, tmp_path: Path, name: str) -> None:
    paper, language = IN[name]
    start = date(2026, 4, 1)
    request = asked(three_years, name, audience="evaluator", start=start, paper=paper, language=language)
    made = finished(three_years, request, keys, tmp_path / "packet.pdf")
    assert examine(made.pdf).wrong == []
    reader = PdfReader(io.BytesIO(made.pdf))
    width = round(float(reader.pages[1].mediabox.width))
    assert width == {"a4": 595, "letter": 612}[paper]
    assert len(reader.pages) > 2
    assert (WARNED in " ".join(made.result.warnings)) == (name == "summative")
