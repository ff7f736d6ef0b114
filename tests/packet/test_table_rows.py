"""No page begins or ends with one row of a table whose others stand elsewhere: on the sample's renewal, and on lists
and tables of every length."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Licence
from portfolio.packet.proof.signing import Keys
from portfolio.packet.renewing import renewal_request
from portfolio.packet.request import Paper
from portfolio.packet.setup import Known, last_setup, request_for
from portfolio.packet.text.tree import Node
from tests.packet.a_year import Year
from tests.packet.conftest import finished
from tests.packet.page_checks import laid_out
from tests.packet.pdf_checks import examine
from tests.packet.table_marks import lone_rows, parted
from tests.packet.test_audit_pages import audit, row
from tests.packet.test_typography import MONTHS, Drawn, body_of, draw, hours, tree
from tests.whole.looks.maker import DAY, make

PARTS = 40
"""So many of each kind of table, of every length and with rows of every height."""
WORDS = "A name that goes on over more lines than one or two of its column, as names of courses do. "


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    portfolio = Portfolio.open(make(tmp_path_factory.mktemp("rows") / "amina", "sample"), device="test")
    yield Year(portfolio, {})
    portfolio.close()


@pytest.mark.parametrize(
    "title, paper, language",
    [
        ("New York teaching certificate", "a4", "en"),
        pytest.param("New York teaching certificate", "a4", "ar", marks=pytest.mark.thorough),
        pytest.param("Learning in my contract", "letter", "en", marks=pytest.mark.thorough),
    ],
)  # fmt: skip
def test_a_renewal_parts_no_table_into_one_row_and_the_rest(
    sample: Year, keys: Keys, tmp_path: Path, title: str, paper: Paper, language: str
) -> None:
    (licence,) = (one for one in sample.portfolio.find(Licence) if one.title == title)
    usual = replace(request_for(last_setup(sample.portfolio), Known(DAY)), paper=paper, language=language)
    request = renewal_request(sample.portfolio.connection, usual, licence.id)
    pdf = finished(sample, request, keys, tmp_path / "packet.pdf").pdf
    assert max(part.total() for part in parted(pdf)) > 50, "the list goes on over pages"
    assert lone_rows(pdf) == []
    assert examine(pdf).wrong == []
    assert laid_out(pdf, rtl=language == "ar") == []


@pytest.mark.parametrize("paper, proof", [("a4", True), pytest.param("letter", False, marks=pytest.mark.thorough)])
def test_lists_and_tables_of_every_length_are_parted_nowhere_into_one_row_and_the_rest(
    tmp_path: Path, paper: Paper, proof: bool
) -> None:
    files = [{"t": "files", "rows": files_of(part)} for part in range(PARTS)]
    sections = [section for part in range(PARTS) for section in of_every_kind(part, proof)]
    drawn = draw(tmp_path, tree([*sections, {"title": "Colophon", "blocks": files}]), paper)
    found = list(parted(drawn.pdf))
    assert len(found) > PARTS
    assert lone_rows(drawn.pdf) == []
    assert begun_with_a_sum(drawn) == []


def test_a_sum_stays_with_its_last_line_where_the_last_two_are_too_long_to_be_held(tmp_path: Path) -> None:
    nodes = [audit(part, proof=False) | {"rest": []} for part in range(3 * PARTS)]
    for at, node in enumerate(nodes):
        node["rows"] = [*node["rows"][: at % 13], *(row((WORDS * 7)[: 400 + at], proof=False) for _ in range(2))]
    drawn = draw(tmp_path, tree([{"title": f"List {at}", "blocks": [node]} for at, node in enumerate(nodes)]), "a4")
    assert begun_with_a_sum(drawn) == []


def test_where_the_same_list_is_found_is_said_above_it_and_never_on_a_page_of_its_own(tmp_path: Path) -> None:
    nodes = [audit(part, proof=False) | {"attached": f"Also inside {part}."} for part in range(PARTS)]
    sections = [{"title": f"List {part}", "blocks": [node]} for part, node in enumerate(nodes)]
    pages = ["\n".join(body_of(page)) for page in draw(tmp_path, tree(sections), "a4").pages]
    for part in range(PARTS):
        (said,) = (page for page in pages if f"Also inside {part}." in page)
        assert re.search(rf"Evening {part}\.1\s", said.partition(f"Also inside {part}.")[2]), part


def test_rows_too_long_for_one_page_together_are_not_held_on_one(tmp_path: Path) -> None:
    rows = [row(f"{WORDS * 14}{number}", proof=False) for number in range(6)]
    node = audit(0, proof=False) | {"rows": rows, "rest": rows[:3]}
    many = hours(6, MONTHS[:1])
    many["categories"] = [one | {"name": [WORDS * 14]} for one in many["categories"]]
    drawn = draw(tmp_path, tree([{"title": "List", "blocks": [node]}, {"title": "Table", "blocks": [many]}]), "letter")
    assert laid_out(drawn.pdf) == []
    assert sum(page.count("A name that") for page in drawn.pages) == 14 * (6 + 3 + 6)


def begun_with_a_sum(drawn: Drawn) -> list[str]:
    """Below the head of a list that goes on."""
    seconds = [body_of(page)[1] for page in drawn.pages if body_of(page)[0].startswith("DATE")]
    return [line for line in seconds if line.startswith("In all")]


def of_every_kind(part: int, proof: bool) -> list[Node]:
    list_of_hours = audit(part, proof=proof) | {"total": f"{part}.5"}
    list_of_hours["rows"] = list_of_hours["rows"][part % 3 :]
    list_of_hours["rest"] = [row(f"Not {part}.{at}", proof=False, lines=(5 * part + at) % 4) for at in range(part % 9)]
    rows = [
        {"code": f"{part}.{at}", "title": [WORDS[: 20 * (1 + at % 5)]], "leaf": True, "to": [], "gap": True}
        for at in range(5 + part % 13)
    ]
    return [
        {"title": f"List {part}", "blocks": [list_of_hours]},
        {"title": f"Table {part}", "blocks": [hours(4 + part % 7, MONTHS[:1])]},
        {"title": f"Index {part}", "blocks": [{"t": "index", "rows": rows, "notice": ""}]},
        {"title": f"Course {part}", "blocks": [course(part)]},
    ]


def files_of(part: int) -> list[Node]:
    return [
        {"name": f"{at}.pdf", "what": WORDS[: 30 + 40 * (at % 3)], "sha256": "1f" * 32, "size": "4 KB"}
        for at in range(4 + part % 9)
    ]


def course(part: int) -> Node:
    modules = [
        {"title": [WORDS[: 30 + 9 * at]], "told": [], "done": at % 2 == 0, "when": "15 Jan 2026", "hours": "2 h"}
        for at in range(4 + part % 9)
    ]
    return {
        "t": "programme", "label": f"course-{part}", "word": "Course", "dates": "2026", "title": [f"Course {part}"],
        "standards": [], "provider": [], "facts": [], "progress": {"total": 0}, "parts": modules, "notes": [],
        "changed": [], "keep": False, "toward": [], "about": [], "evidence": [], "tags": [],
    }  # fmt: skip
