"""What looks at pages finds each defect that is put there on purpose, and none on a page without one."""

import io
from pathlib import Path

import pikepdf
import pytest
import typst

from tests.packet.a_year import FONTS
from tests.packet.page_checks import bookmarks_fit, laid_out, led_to, not_drawn

HEAD = """
#set page(
  width: 210mm, height: 297mm, margin: (x: 22mm, top: 22mm, bottom: 21mm), header-ascent: 9mm, footer-descent: 8mm,
  header: text(size: 7.5pt)[Amina Diallo #h(1fr) Goals], footer: text(size: 7.5pt)[All years #h(1fr) Page 1],
)
#set text(font: "Inter", size: 9.6pt)
#show heading.where(level: 1): set text(size: 21pt)
#show heading.where(level: 2): set text(size: 13.5pt)
"""
WELL = """
= All contents
#link(<talk>)[Talk in class #h(1fr) #context locate(<talk>).page()]
= Goals
== Talk in class <talk>
#lorem(60) #link(<board>)[A1, p. #context locate(<board>).page()]
#pagebreak()
= Evidence
== Board <board>
#rect(width: 100%, height: 40mm)
#lorem(20)
"""


def drawn(folder: Path, body: str) -> bytes:
    (folder / "page.typ").write_text(HEAD + body, encoding="utf-8")
    return bytes(typst.compile(folder / "page.typ", font_paths=[FONTS], ignore_system_fonts=True))


def wrong(pdf: bytes) -> list[str]:
    return [*laid_out(pdf), *led_to(pdf, contents="All contents"), *bookmarks_fit(pdf), *not_drawn(pdf)]


def test_pages_without_a_defect_are_well(tmp_path: Path) -> None:
    assert wrong(drawn(tmp_path, WELL)) == []


@pytest.mark.parametrize(
    "defect, sentence",
    [
        ("#place(dx: 155mm)[too far to the right]", "stands beyond the measure"),
        ("#place(dx: 120mm, rect(width: 60mm, height: 10mm))", "a drawing leaves the body"),
        ("#place(bottom, dy: 14mm)[the last line of a table]", "more than one line below"),
        ("#place(top, dy: -21mm)[a very high head]", "at the edge of the paper"),
        ("#place(dy: 60mm)[two lines on one another]#place(dy: 61.4mm)[which nobody can read]", "lies on"),
        ("#place(dy: 90mm)[the head of a column]#place(dx: 14mm, dy: 90mm)[its neighbour]", "lies on"),
        ("#pagebreak()#hide[x]", "is empty"),
        ("#v(1fr)\n== A lesson\n#pagebreak()#lorem(30)", "“Alesson” stands alone at the foot"),
        ("#v(1fr)#h(45mm)#text(size: 7pt)[WHAT CHANGED]\n#pagebreak()#lorem(30)", "“WHATCHANGED” stands alone"),
    ],
)
def test_what_lies_where_it_should_not_is_found(tmp_path: Path, defect: str, sentence: str) -> None:
    assert sentence in str(wrong(drawn(tmp_path, WELL + defect)))


def test_a_first_page_that_goes_on_is_found(tmp_path: Path) -> None:
    assert "page 1 goes on" in str(wrong(drawn(tmp_path, WELL.replace("= Evidence", ""))))


def test_a_separator_at_the_end_of_a_line_is_found_on_page_one(tmp_path: Path) -> None:
    assert "ends in a separator" in str(wrong(drawn(tmp_path, "25 November 2026 ·\\ page 24\n" + WELL)))


def test_a_page_number_that_is_wrong_is_found(tmp_path: Path) -> None:
    for right, false in (("locate(<talk>).page()", "[7]"), ("locate(<board>).page()", "[1]")):
        assert "leads to page" in str(wrong(drawn(tmp_path, WELL.replace(right, false))))


def test_a_link_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(drawn(tmp_path, WELL))) as document:
        link = document.pages[0].Annots[0]
        link.Dest = pikepdf.String("nowhere")
        if "/A" in link:
            del link["/A"]
        document.save(tmp_path / "lost.pdf")
    assert "1 links lead nowhere" in str(wrong((tmp_path / "lost.pdf").read_bytes()))


def test_a_bookmark_with_other_words_is_found(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(drawn(tmp_path, WELL))) as document:
        document.Root.Outlines.First.Title = pikepdf.String("Something else")
        document.save(tmp_path / "other.pdf")
    assert "“Something else” leads to page 1" in str(wrong((tmp_path / "other.pdf").read_bytes()))


def test_a_sign_that_no_font_has_is_found(tmp_path: Path) -> None:
    (tmp_path / "font").mkdir()
    inter = next(FONTS.rglob("Inter*Regular*"))
    (tmp_path / "font" / inter.name).write_bytes(inter.read_bytes())
    (tmp_path / "page.typ").write_text(HEAD.replace("9.6pt)", "9.6pt, fallback: false)") + "Here: ☃", encoding="utf-8")
    pdf = bytes(typst.compile(tmp_path / "page.typ", font_paths=[tmp_path / "font"], ignore_system_fonts=True))
    assert "page 1: 1 signs that" in str(not_drawn(pdf))
