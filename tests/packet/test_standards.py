"""Evidence by standard, said plainly: what shows each, what does not, who rated it what, and on which page it is."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from portfolio.growth.standards.board import BoardRow
from portfolio.packet.parts.standards import MOST_ARTEFACTS, NUMBERS
from portfolio.packet.request import SECTIONS
from portfolio.packet.showing import MOST_ROWS, cut, finest
from portfolio.packet.text.tree import Node, words_of
from tests.packet.a_year import Year
from tests.packet.composing import Composed, composed
from tests.packet.three_years import GAPS, LEVELS

START = date(2023, 9, 1)


@pytest.fixture(scope="module")
def found(three_years: Year) -> Composed:
    request = three_years.request(start=START, framework=three_years.ids["framework"], preset="summative")
    return composed(three_years, replace(request, sections=SECTIONS))


def row(code: str, depth: int, *, leaf: bool) -> BoardRow:
    return BoardRow(code, "", code, "", "", depth, leaf, (), 0, (), (), "", "", True, False)


def tree(*sizes: int) -> list[BoardRow]:
    """A framework of so many domains with so many components each, and so on."""
    rows: list[BoardRow] = []

    def grow(code: str, depth: int) -> None:
        rows.append(row(code, depth, leaf=depth + 1 == len(sizes)))
        if depth + 1 < len(sizes):
            for number in range(sizes[depth + 1]):
                grow(f"{code}.{number}", depth + 1)

    for number in range(sizes[0]):
        grow(str(number), 0)
    return rows


@pytest.mark.parametrize("sizes, rows", [
    ((4, 5), 20), ((8,), 8), ((4, 8), 32), ((4, 9), 4), ((4, 5, 4), 20), ((3, 7, 6, 5), 21), ((40,), 40),
    ((4, 4, 2), 32), ((), 0),
])  # fmt: skip
def test_page_two_goes_as_deep_as_a_page_holds(sizes: tuple[int, ...], rows: int) -> None:
    found = finest(tree(*sizes)) if sizes else finest([])
    assert len(found) == rows
    assert len(found) <= MOST_ROWS or all(one.depth == 0 for one in found)


def test_a_domain_without_components_stands_beside_the_components_of_others() -> None:
    rows = [*tree(2, 3), row("alone", 0, leaf=True)]
    assert [one.code for one in finest(rows)] == ["0.0", "0.1", "0.2", "1.0", "1.1", "1.2", "alone"]


def test_page_two_has_a_row_for_each_standard_with_at_most_two_ways_to_its_evidence(found: Composed) -> None:
    (page,) = found.blocks("standards")
    assert len(page["rows"]) == 30
    for one in page["rows"]:
        ways = [way for way in one["evidence"] if "more" not in way]
        assert len(ways) <= NUMBERS
        assert all(way.get("number") or way.get("to") for way in ways)
        assert bool(ways) != one["gap"]
    assert page["box"] == "Evaluator"
    assert page["notice"].startswith("County Framework for Teaching ©")


def test_numbers_of_a_row_lead_to_what_shows_that_standard(found: Composed) -> None:
    (page,) = found.blocks("standards")
    proves = {exhibit.number: {exhibit.row["id"], *exhibit.proves} for exhibit in found.book.exhibits}
    shown = {one.row.code: {piece.record_id for piece in one.pieces} for one in found.book.showing.rows}
    led = [(one["code"], way["number"]) for one in page["rows"] for way in one["evidence"] if "number" in way]
    assert len(led) > 20
    assert all(proves[number] & shown[code] for code, number in led)


def test_gaps_are_named_plainly(found: Composed) -> None:
    (page,) = found.blocks("standards")
    assert [one["code"] for one in page["rows"] if one["gap"]] == list(GAPS)
    assert page["words"] == "Shown here: 27 of 30 standards. Nothing here shows 2e, 3h and 4f yet."


def test_half_a_page_holds_claim_statement_pieces_reflection_and_both_ratings_apart(found: Composed) -> None:
    blocks = {one["code"]: one for one in found.blocks("by_standard") if one["t"] == "standard"}
    assert len(blocks) == 30
    first = blocks["1b"]
    assert words_of(first["claim"]).startswith("Knows the pupils: seen by pupils")
    assert "the tickets of Friday" in str(first["statement"])
    assert 0 < len(first["artefacts"]) <= MOST_ARTEFACTS
    assert any(
        one["written"] and "I had taken their silence" in str(one["written"]["blocks"]) for one in blocks.values()
    )
    assert (first["self"]["level"], first["evaluator"]["level"]) == ("Leading", "Accomplished")
    assert first["evaluator"]["who"] == "M. Okafor"
    assert blocks["1d"]["self"] is not None
    assert blocks["1d"]["evaluator"] is None  # a box for the pen
    assert all("average" not in str(one).lower() for one in blocks.values())
    assert blocks["2e"]["gap"]
    assert blocks["2e"]["artefacts"] == []


def test_the_matrix_marks_each_alignment_once_and_counts_what_shows_each(found: Composed) -> None:
    tables = [one for one in found.blocks("matrix") if one["t"] == "matrix"]
    board = found.gathered.board
    assert board is not None
    assert sum(len(one["columns"]) for one in tables) == len(board.pieces)
    assert sum(len(line["marks"]) for one in tables for line in one["rows"]) == board.alignments
    assert all(mark < len(one["columns"]) for one in tables for line in one["rows"] for mark in line["marks"])
    first = {line["code"]: line for line in tables[0]["rows"]}
    assert len(first) == len(board.rows)
    totals = {one.code: one.total for one in board.rows}
    assert {code: int(line["count"] or 0) for code, line in first.items()} == totals
    assert [code for code, line in first.items() if line["gap"]] == list(GAPS)
    assert max(len(one["columns"]) for one in tables) - min(len(one["columns"]) for one in tables) <= len(tables)


def test_growth_shows_each_year_for_both_and_never_one_figure_of_two(found: Composed) -> None:
    growth = found.blocks("growth")[0]
    assert growth["years"] == ["2024", "2025", "2026"]
    line = next(one for one in growth["rows"] if one["code"] == "1b")
    assert [(cell["self"]["level"], cell["evaluator"]["level"]) for cell in line["years"]] == [
        ("Developing", "Beginning"), ("Developing", "Developing"), ("Leading", "Accomplished"),
    ]  # fmt: skip
    assert line["years"][2]["alt"] == "1b, 2026: I rated myself Leading; my evaluator rated me Accomplished"
    alone = next(one for one in growth["rows"] if one["code"] == "1d")
    assert all(cell["evaluator"] is None for cell in alone["years"])
    assert growth["levels"] == LEVELS


def test_ratings_after_the_period_are_not_told(three_years: Year) -> None:
    request = three_years.request(start=START, end=date(2025, 5, 30), framework=three_years.ids["framework"])
    growth = composed(three_years, request).blocks("growth")[0]
    assert growth["years"] == ["2024", "2025"]
    last = growth["rows"][0]["years"][1]
    assert last["self"] is not None
    assert last["evaluator"] is None  # given in June


def test_a_conversation_lists_what_was_rated_in_it_and_waits_for_signatures(found: Composed) -> None:
    talks = found.blocks("conversations")
    assert ["".join(one["title"]) for one in talks] == [
        "Evaluation talk 2026", "Folders on the table", "Evaluation talk 2025", "Evaluation talk 2024",
    ]  # fmt: skip
    assert talks[0]["signs"] == ["Teacher: day and signature", "Evaluator: day and signature"]
    assert talks[1]["signs"][0] == "Pupil: day and signature"
    board = found.gathered.board
    assert board is not None
    given = {line["level"]: [one["code"] for one in line["evaluator"]] for line in talks[0]["ratings"]}
    assert list(given) == ["Leading", "Accomplished"]
    rated = [one.code for one in board.rows if any(mark.day == "2026-06-04" for mark in one.evaluator_ratings)]
    assert sorted(code for codes in given.values() for code in codes) == sorted(rated)
    assert all(line["self"] == [] for line in talks[0]["ratings"])


def test_the_index_names_the_places_of_each_standard_and_none_for_a_gap(found: Composed) -> None:
    (page,) = found.blocks("index")
    rows = {one["code"]: one for one in page["rows"]}
    assert len(rows) == 34
    assert all(rows[code]["gap"] and rows[code]["to"] == [] for code in GAPS)
    board = found.gathered.board
    assert board is not None
    for one in board.rows:
        places = set(rows[one.code]["to"])
        for piece in one.evidence:
            expected = {found.book.label(piece.record_id), *found.book.numbers(piece.record_id)} - {""}
            assert expected <= places, one.code


def labels(node: Any) -> set[str]:
    if isinstance(node, dict):
        own = {node["label"]} if isinstance(node.get("label"), str) else set()
        return own.union(*(labels(value) for value in node.values())) if node else own
    return set().union(*(labels(one) for one in node)) if isinstance(node, list) else set()


def ways(node: Any) -> set[str]:
    if isinstance(node, dict):
        own = {node["number"]} if isinstance(node.get("number"), str) and node["number"] else set()
        to = node.get("to")
        own |= set(to) if isinstance(to, list) else {to} if isinstance(to, str) and to else set()
        return own.union(*(ways(value) for value in node.values()))
    return set().union(*(ways(one) for one in node)) if isinstance(node, list) else set()


@pytest.mark.parametrize("without", ["", "by_standard", "standards", "evidence", "practice", "conversations"])
def test_no_way_leads_to_what_is_not_there(three_years: Year, without: str) -> None:
    kept = tuple(name for name in SECTIONS if name not in (without, "map", "timeline"))
    request = three_years.request(start=START, framework=three_years.ids["framework"], sections=kept, preset="annual")
    pages = composed(three_years, request).tree
    assert ways(pages["sections"]) - labels(pages["sections"]) == set()


def test_codes_stand_beside_every_entry_that_shows_a_standard(found: Composed) -> None:
    board = found.gathered.board
    assert board is not None
    entries: dict[str, Node] = {
        block["label"]: block
        for section in ("practice", "reflections", "programmes", "credentials", "evidence", "goals", "roles")
        for block in found.blocks(section)
    }
    for piece in board.pieces:
        place = found.book.label(piece.record_id)
        if place in entries:
            exhibit = next((one for one in found.book.exhibits if one.number == place), None)
            records = {piece.record_id, *(exhibit.proves if exhibit else ())}
            codes = [one.code for one in board.rows if any(own.record_id in records for own in one.evidence)]
            assert [code["code"] for code in entries[place]["standards"]] == codes


def test_without_a_framework_nothing_speaks_of_standards(three_years: Year) -> None:
    plain = composed(three_years, three_years.request(start=START, preset="annual"))
    assert not {"standards", "by_standard", "matrix", "growth", "index"} & set(plain.names)
    assert all(block["standards"] == [] for block in plain.blocks("practice"))


def test_what_is_for_evaluators_is_in_no_public_packet(three_years: Year) -> None:
    request = three_years.request(start=START, framework=three_years.ids["framework"], audience="public")
    found = composed(three_years, replace(request, sections=SECTIONS))
    assert found.blocks("growth") == []
    assert all(one["self"] is None and one["evaluator"] is None for one in found.blocks("by_standard")[:-1])
    assert all(not line["self"] and not line["evaluator"] for line in found.blocks("matrix")[0]["rows"])
    assert "Okafor" not in " ".join(str(found.blocks(name)) for name in ("growth", "by_standard", "conversations"))
    assert ["".join(one["title"]) for one in found.blocks("conversations")] == ["Folders on the table"]


@pytest.mark.parametrize("text, most, line", [
    ("Short.", 20, "Short."), ("Two words here", 10, "Two words…"), ("  a\n b ", 10, "a b"),
    ("Unbroken" * 4, 9, "Unbroken…"),
])  # fmt: skip
def test_a_line_ends_with_a_whole_word(text: str, most: int, line: str) -> None:
    assert cut(text, most) == line
