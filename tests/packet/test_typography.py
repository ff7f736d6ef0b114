"""How pages break, on both papers: heads of tables again on each, no heading alone at a foot, ways that lead there."""

import io
import json
import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import typst
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from portfolio.packet.compose import CONTENTS_FROM, contents_place
from portfolio.packet.drawing.pages import STANDARDS
from portfolio.packet.request import Paper
from portfolio.packet.text.language import AS_WRITTEN, of_templates
from portfolio.packet.text.tree import Node, paragraph
from tests.packet.a_year import FONTS, TEMPLATE

PARTS = 26
MONTHS = [AS_WRITTEN.month(date(2014 + number // 12, number % 12 + 1, 1)) for number in range(96)]


class Drawn(NamedTuple):
    """A packet that was drawn from a tree made here, and the text of each of its pages."""

    pdf: bytes
    pages: list[str]

    @property
    def text(self) -> int:
        """The first page after page 1 and the table of contents."""
        return next(number for number, page in enumerate(self.pages) if "Begun." in page)


def practice(number: int, lines: int) -> Node:
    words = "What we did was said in words that go on over some lines of the column, and then a little further on. "
    return {
        "t": "practice", "label": f"r{number}", "word": "Lesson", "day": "4 March 2026", "codes": [], "standards": [],
        "title": [f"Heading {number}"], "did": [paragraph(["Begun. " + words * lines])], "changed": [], "keep": False,
        "toward": [], "about": [], "evidence": [], "tags": [],
    }  # fmt: skip


def hours(categories: int, months: list[str]) -> Node:
    """Two tables, one below the other, which may break anywhere between their rows."""
    rows = [{"name": name, "year": at // 12, "hours": "2 h", "share": 500} for at, name in enumerate(months)]
    kinds = [
        {"name": [f"Category {number}"], "hours": "9 h", "share": 900, "entries": "4", "money": ["EUR 4.00"]}
        for number in range(categories)
    ]
    return {"t": "hours", "facts": [{"label": "in all", "value": "192 h"}], "categories": kinds, "months": rows,
            "providers": [], "programmes": [], "money": True, "total": "192 h"}  # fmt: skip


def tree(sections: list[Node]) -> Node:
    blank: Node = {"eyebrow": "", "title": ["A. Diallo"], "role": [], "facts": [], "statement": [], "goals": [],
                   "picks": [], "empty": False, "voice": "", "changes": "", "open_first": ""}  # fmt: skip
    whole = [
        {"own_page": False, "listed": True, "intro": [], **section, "name": section["title"].lower()}
        for section in sections
    ]
    return {
        "t": "packet", "title": "A packet", "author": "A. Diallo", "description": "", "keywords": "", "language": "en",
        "region": None, "made": [2026, 3, 4], "front": blank,
        "running": {"what": "Teaching portfolio", "name": "A. Diallo", "period": "All years"},
        "contents": 0, "long": False, "sections": whole, "files": [],
    }  # fmt: skip


@pytest.fixture(scope="module", params=["a4", "letter"])
def drawn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Drawn:
    folder = tmp_path_factory.mktemp("drawn")
    sections: list[Node] = []
    for part in range(PARTS):  # of every length, so that headings and tables come to lie at every height of a page
        entries = [practice(10 * part + number, 1 + (7 * part + 5 * number) % 17) for number in range(2)]
        sections.append({"title": f"Section {part}", "blocks": entries})
        sections.append({"title": f"Table {part}", "blocks": [hours(6, MONTHS[:1])]})
    data = tree([*sections, {"title": "Hours", "blocks": [hours(1, MONTHS)]}])
    paper: Paper = request.param
    return draw(folder, data, paper)


def draw(folder: Path, data: Any, paper: Paper) -> Drawn:
    for part in TEMPLATE.glob("*.typ"):
        shutil.copyfile(part, folder / part.name)
    said = of_templates(AS_WRITTEN, [part.read_text(encoding="utf-8") for part in TEMPLATE.glob("*.typ")])
    (folder / "words.json").write_text(json.dumps(said), encoding="utf-8")
    page = {"paper": paper, "rtl": False, "language": "en", "written": "en"}
    (folder / "page.json").write_text(json.dumps(page), encoding="utf-8")
    (folder / "tree.json").write_text(json.dumps(data), encoding="utf-8")
    compiler = typst.Compiler(folder / "packet.typ", root=folder, font_paths=[FONTS], ignore_system_fonts=True)
    pdf, warnings = compiler.compile_with_warnings(format="pdf", pdf_standards=STANDARDS)
    assert not warnings, "typst warns of nothing"
    document = PdfDocument(pdf)
    try:
        return Drawn(pdf, [page.get_textpage().get_text_range() for page in document])
    finally:
        document.close()


def body_of(page: str) -> list[str]:
    """The lines of a page without its running head and foot."""
    lines = [line.strip() for line in page.splitlines() if line.strip()]
    return [line for line in lines[1:] if not line.startswith("Teaching portfolio ·")]


def test_no_heading_stands_alone_at_the_foot_of_a_page(drawn: Drawn) -> None:
    feet = [body_of(page)[-1] for page in drawn.pages[drawn.text :]]
    assert len(feet) > 12
    assert [line for line in feet if line.startswith(("Heading", "Section", "Table", "Hours", "MONTH"))] == []


def test_no_paragraph_leaves_one_line_behind(drawn: Drawn) -> None:
    """A line alone at the foot or the head of a page would be a part of a paragraph with more lines than that."""
    for page in drawn.pages[drawn.text :]:
        lines = body_of(page)
        starts = [number for number, line in enumerate(lines) if line.startswith("Begun.")]
        assert len(lines) - 1 not in starts or len(lines) < 3, lines[-2:]


def test_a_table_says_its_head_again_on_every_page(drawn: Drawn) -> None:
    pages = [page for page in drawn.pages[drawn.text :] if any(name in page for name in MONTHS[1:])]
    assert len(pages) > 2
    assert all("MONTH" in page for page in pages)


def test_months_of_one_year_stand_on_one_page(drawn: Drawn) -> None:
    lines = [body_of(page) for page in drawn.pages[drawn.text :]]
    years = [MONTHS[at : at + 12] for at in range(0, len(MONTHS), 12)][1:]  # the first months stand in other tables too
    assert len(years) > 2
    for year in years:
        on = [sum(any(line.startswith(f"{name} ") for line in page) for name in year) for page in lines]
        assert [many for many in on if many] == [len(year)]


def test_a_section_that_is_a_table_begins_with_some_of_its_rows(drawn: Drawn) -> None:
    begun = [
        page for page in drawn.pages[drawn.text :] if re.search(r"^Table \d+", "\n".join(body_of(page)), re.MULTILINE)
    ]
    assert len(begun) > PARTS // 2
    for page in begun:
        below = re.split(r"(?m)^Table \d+", "\n".join(body_of(page)))[-1]
        assert len(re.findall(r"(?m)^Category \d", below)) >= 3, below


def test_the_running_head_names_the_section_that_goes_on(drawn: Drawn) -> None:
    for before, page in zip(drawn.pages[drawn.text :], drawn.pages[drawn.text + 1 :], strict=False):
        head = page.splitlines()[0]
        found = re.findall(r"^(?:Section|Table) \d+|^Hours", "\n".join(body_of(before)), re.MULTILINE)
        if found and not re.search(r"^((Section|Table) \d+|Hours)", "\n".join(body_of(page)[:3]), re.MULTILINE):
            assert head.endswith(found[-1].strip()), (head, found)


def test_every_line_of_the_contents_leads_to_the_page_it_names(drawn: Drawn) -> None:
    reader = PdfReader(io.BytesIO(drawn.pdf))
    named = re.findall(
        r"(Heading \d+|Section \d+|Table \d+|Hours)\s+(\d+)", " ".join(" ".join(drawn.pages[1 : drawn.text]).split())
    )
    assert len(named) == PARTS * (2 + 2) + 1
    for title, number in named:
        assert title in drawn.pages[int(number) - 1], (title, number)
    links = [link for page in reader.pages[1 : drawn.text] for link in page["/Annots"]]
    assert len(links) >= len(named)


def test_a_table_of_contents_stands_only_in_a_packet_that_needs_one() -> None:
    entry, bare = {"label": "r1"}, {"t": "hours"}
    few: list[Node] = [{"name": "goals", "blocks": [entry] * (CONTENTS_FROM - 1) + [bare] * 50}]
    assert contents_place(few) is None
    many: list[Node] = [{"name": "goals", "blocks": [entry] * CONTENTS_FROM}]
    assert contents_place(many) == 0
    assert contents_place([{"name": "standards", "blocks": [bare]}, *many]) == 1
