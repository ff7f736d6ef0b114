"""The matrix as CSV and HTML, read back: every cell is there, nothing acts, and a screen reader finds its way."""

import csv
import io
from html.parser import HTMLParser
from typing import Any

import pytest

from portfolio.core.sheets import guarded
from portfolio.exchange.matrix_files import MatrixHead, MatrixWords, direction_of, matrix_csv, matrix_html
from portfolio.growth.standards.board import Board, board
from tests.growth.standards.boards import outline, rated, shows

OUTLINE = '1 Planning\n 1.10 Goals\n 1.2 Knowledge of <b>pupils</b> & "homes"\n2 =SUM(A1)'
HEAD = MatrixHead("Framework <2013>", "© The Publisher & others", "Amina Diallo", "2025 – 2026", "en")


def matrix(*aligned: list[dict[str, Any]], claim: str = "") -> Board:
    ratings = [
        rated("1.10", "self", "Basic", "2026-01-01"), rated("1.10", "self", "Proficient", "2026-05-01"),
        rated("1.10", "evaluator", "+Good", "2026-05-12"),
    ]  # fmt: skip
    claims = [{"standard_id": "f-1.10", "claim": claim, "statement": ""}] if claim else []
    return board(outline(OUTLINE), [one for some in aligned for one in some], ratings, claims)


def read(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


class Page(HTMLParser):
    """What a page says: its tables as rows of cells, its headings, its language, and all that it points to."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self.captions: list[str] = []
        self.heads: list[dict[str, str | None]] = []
        self.tags: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.root: dict[str, str | None] = {}
        self.alive: list[str] = []
        self.spoken: list[tuple[str | None, str | None]] = []
        self._in: list[str] = []
        self.feed(data.decode("utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = dict(attributes)
        self.tags.append(tag)
        self.alive += [name for name in values if name.startswith("on") or name in ("src", "style", "srcset")]
        if tag == "html":
            self.root = values
        elif tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("th", "td"):
            self.tables[-1][-1].append("")
            if tag == "th":
                self.heads.append(values)
        elif tag == "span" and "lang" in values:
            self.spoken.append((values["lang"], values["dir"]))
        elif tag == "caption":
            self.captions.append("")
        elif tag == "a":
            self.links.append(values.get("href") or "")
        if values.get("id"):
            self.ids.append(str(values["id"]))
        if tag not in ("meta", "br"):
            self._in.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._in.pop() == tag

    def handle_data(self, data: str) -> None:
        if "caption" in self._in:
            self.captions[-1] += data
        elif "th" in self._in or "td" in self._in:
            self.tables[-1][-1][-1] += data


BRIDGES = shows("practice Bridges", "1.10", "1.2", day="2026-03-01")
LOG = shows('practice =HYPERLINK("http://example.org")', "1", day="2026-04-01")


def test_a_spreadsheet_reads_every_standard_with_its_count_ratings_and_crosses() -> None:
    rows = read(matrix_csv(matrix(BRIDGES, LOG, claim="-I set goals.")))
    assert rows == [
        ["Code", "Standard", "Pieces of evidence", "Own rating", "Day", "Evaluator’s rating", "Day", "How it is shown",
         "Bridges (2026-03-01)", "'=HYPERLINK(\"http://example.org\") (2026-04-01)"],
        ["1", "1 Planning", "2", "", "", "", "", "", "", "1"],
        ["1.10", "1.10 Goals", "1", "Proficient", "2026-05-01", "'+Good", "2026-05-12", "'-I set goals.", "1", ""],
        ["1.2", "1.2 Knowledge of <b>pupils</b> & \"homes\"", "1", "", "", "", "", "", "1", ""],
        ["2", "2 =SUM(A1)", "0", "", "", "", "", "", "", ""],
    ]  # fmt: skip


@pytest.mark.parametrize("code, cell", [
    ("1a", "Goals"), ("T1.1", "Goals"), ("", "Goals"), ("1.1", "1.1 Goals"), ("3-4", "3-4 Goals"), ("2E1", "2E1 Goals"),
])  # fmt: skip
def test_a_code_stands_before_the_title_only_where_a_spreadsheet_would_change_it(code: str, cell: str) -> None:
    one = {"id": "1", "parent_id": None, "code": code, "title": "Goals", "depth": 0, "leaf": True, "path": []}
    rows = read(matrix_csv(board([{**outline("1 A")[0], **one}], [])))
    assert rows[1][:2] == [code, cell]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
@pytest.mark.parametrize("before", ["", " ", "\u00a0 "])
def test_no_cell_begins_as_a_formula_even_after_blanks(start: str, before: str) -> None:
    text = f"{before}{start}1+1"
    assert guarded(text) == f"'{text}"
    (_, row, *_) = read(
        matrix_csv(board(outline("1 A"), [], claims=[{"standard_id": "f-1", "claim": text, "statement": ""}]))
    )
    assert row[7] == f"'{text}"
    assert guarded("1 - 1") == "1 - 1"


def test_a_page_has_a_row_for_each_standard_with_numbers_that_lead_to_the_evidence() -> None:
    page = Page(matrix_html(matrix(BRIDGES, LOG, claim="I <set> goals."), HEAD))
    overview, crosses, evidence = page.tables
    assert overview[1:] == [
        ["1 Planning", "2", "2", "", "", ""],
        ["1.10 Goals", "1", "1", "Proficient2026-05-01", "+Good2026-05-12", "I <set> goals."],
        ['1.2 Knowledge of <b>pupils</b> & "homes"', "1", "1", "", "", ""],
        ["2 =SUM(A1)", "0", "", "", "", ""],
    ]
    assert crosses[0] == ["Standard", "1", "2"]
    assert [[bool(cell) for cell in row[1:]] for row in crosses[1:]] == [
        [False, True], [True, False], [True, False], [False, False],
    ]  # fmt: skip
    assert [row[1:] for row in evidence[1:]] == [
        ["Bridges", "2026-03-01"],
        ['=HYPERLINK("http://example.org")', "2026-04-01"],
    ]
    assert {link.removeprefix("#") for link in page.links} == set(page.ids) == {"p1", "p2"}


def test_a_page_stands_alone_and_nothing_in_it_acts() -> None:
    data = matrix_html(matrix(BRIDGES, LOG), HEAD)
    page = Page(data)
    assert page.alive == []
    assert not {"script", "img", "link", "iframe", "b", "form", "object"} & set(page.tags)
    assert all(link.startswith("#") for link in page.links)
    assert b"default-src 'none'" in data
    assert b"url(" not in data


def test_every_table_has_a_caption_and_every_heading_says_what_it_heads() -> None:
    page = Page(matrix_html(matrix(BRIDGES), HEAD))
    assert len(page.captions) == len(page.tables) == 3
    assert all(page.captions)
    assert {head["scope"] for head in page.heads} == {"row", "col"}
    assert page.tags.count("h1") == page.tags.count("main") == page.tags.count("title") == 1
    assert page.tags.count("thead") == 3


def test_the_notice_of_the_licence_stands_wherever_the_words_do() -> None:
    text = matrix_html(matrix(), HEAD).decode()
    assert "© The Publisher &amp; others" in text
    assert "Framework &lt;2013&gt;" in text
    assert "Amina Diallo" in text


def test_many_pieces_go_into_several_tables_that_fit_a_page() -> None:
    many = [shows(f"practice Lesson {number}", "1", day=f"2026-01-{number:02}") for number in range(1, 19)]
    page = Page(matrix_html(matrix(*many), HEAD))
    assert [len(table[0]) for table in page.tables] == [6, 17, 3, 3]
    assert [[row[0] for row in table[1:]] for table in page.tables[1:3]] == [
        ["1 Planning", "1.10 Goals", '1.2 Knowledge of <b>pupils</b> & "homes"', "2 =SUM(A1)"],
        ["1 Planning"],
    ]
    assert page.captions[1:3] == [
        "Which piece shows which standard: 1 to 16",
        "Which piece shows which standard: 17 to 18",
    ]
    rows = read(matrix_csv(matrix(*many)))
    assert {len(row) for row in rows} == {8 + 18}


def test_the_page_runs_as_its_language_does_and_the_framework_keeps_its_own() -> None:
    page = Page(matrix_html(matrix(BRIDGES), HEAD, MatrixWords(language="ar", heading="الأدلة")))
    assert (page.root["lang"], page.root["dir"]) == ("ar", "rtl")
    assert len(page.spoken) == 1 + 4 + 4
    assert set(page.spoken) == {("en", "ltr")}
    assert set(Page(matrix_html(matrix(BRIDGES), MatrixHead("F"))).spoken) == set()


def test_what_only_the_whole_shows_is_told_in_brackets_and_claims_of_pieces_stand_in_for_its_own() -> None:
    whole = [*shows("practice Unit", "1", claim="It holds it all."), *shows("practice Log", "1.2", claim="Every week.")]
    overview = Page(matrix_html(matrix(whole), HEAD)).tables[0]
    assert [(row[0][:4].strip(), row[1], row[2], row[5]) for row in overview[1:]] == [
        ("1 Pl", "2", "1", "It holds it all."), ("1.10", "0", "(1)", ""), ("1.2", "1", "2", "Every week."),
        ("2 =S", "0", "", ""),
    ]  # fmt: skip
    assert read(matrix_csv(matrix(whole)))[1][7] == "It holds it all."


@pytest.mark.parametrize(
    "tag,expected",
    [
        ("en", "ltr"),
        ("ar", "rtl"),
        ("AR-EG", "rtl"),
        ("he_IL", "rtl"),
        ("az-Arab", "rtl"),
        ("ur-Latn", "ltr"),
        ("", "ltr"),
    ],
)
def test_which_way_a_language_runs(tag: str, expected: str) -> None:
    assert direction_of(tag) == expected
