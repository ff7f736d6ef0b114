"""The career map on paper: one figure of what is in the packet, told in words as well, with no mark on another."""

from collections.abc import Callable
from datetime import date
from itertools import combinations
from typing import Any

import pytest

from portfolio.core.change import edited
from portfolio.core.map.lanes import MapData
from portfolio.core.map.span import Span
from portfolio.core.queries.career_map import MapRow, WeekPlan
from portfolio.core.records import Person, Position, Practice, build
from portfolio.packet.book import Book
from portfolio.packet.fonts import coverage_of
from portfolio.packet.gather import gather
from portfolio.packet.glyphs import Glyphs
from portfolio.packet.map.figure import Figure, Hand
from portfolio.packet.map.paper import WIDTH, paper_span
from portfolio.packet.map.widths import Widths
from portfolio.packet.parts.career_map import career_map_section
from portfolio.packet.tree import Node, Pen, words_of
from tests.core.map.careers import TODAY, a_few, many, row
from tests.packet.a_year import FONTS, Year
from tests.packet.conftest import Finished
from tests.packet.pdf_checks import examine

Drawn = Callable[..., list[Node]]
WIDTHS = Widths(FONTS)
THIS_YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def drawn(year: Year, **fields: Any) -> list[Node]:
    reader = year.portfolio.reader()
    try:
        gathered = gather(reader, year.request(**fields))
    finally:
        reader.close()
    return career_map_section(Book(gathered, Pen(Glyphs(lambda: coverage_of(FONTS))), [], {}), WIDTHS)


def figure(rows: list[MapRow], span: Span | None = None, plan: WeekPlan | None = None) -> Node:
    data = MapData(rows, today=TODAY)
    span = span or paper_span(data, *THIS_YEAR)
    return Figure(data, span, plan, Hand(WIDTHS, lambda text: [text], lambda _record: None)).node()


def said(node: Node, *kinds: str) -> list[str]:
    """The words of all shapes of these kinds."""
    return [words_of(shape["words"]) for shape in node["shapes"] if shape["k"] in kinds and shape["words"]]


def reach(shape: Node) -> tuple[float, float]:
    """From where to where a shape is drawn, with the words beside or below it."""
    begin, end = shape["x"], shape["x"] + shape.get("w", 8.0)
    if shape["k"] == "badge":
        return min(begin, shape["left"]), max(begin + 28, shape["left"] + shape["w"])
    if shape["k"] == "mark" and shape["words"]:
        return begin, begin + 11 + WIDTHS.width(words_of(shape["words"]), 6.6)
    if shape.get("out") and shape["words"]:
        return begin, end + 3.5 + WIDTHS.width(words_of(shape["words"]), 7)
    return begin, end


def test_the_figure_has_a_lane_for_each_sort_that_there_is(year: Year) -> None:
    (node,) = drawn(year)
    assert [lane["name"] for lane in node["lanes"]] == [
        "Goals", "Programmes", "Credentials", "Things I did", "Reflections", "Hours a week",
    ]  # fmt: skip
    assert said(node, "flag")[0].startswith("Pupils choose how they show")
    assert any(words.startswith("Formative Assess") for words in said(node, "badge"))


def test_who_cannot_see_it_is_told_lane_by_lane(year: Year) -> None:
    (node,) = drawn(year)
    assert node["alt"].startswith("Career map from September 2025 to ")
    assert "Pupils choose how they show their learning (met, 20 May 2026)" in node["alt"]
    assert "Universal Design for Learning (6 Oct 2025 to 30 Jan 2027, 3 of 6 modules done)" in node["alt"]
    assert "Credentials: Formative Assessment Practitioner (9 Nov 2025); " in node["alt"]
    assert "Hours a week: 119 h in all." in node["alt"]


def test_the_finished_packet_holds_it_as_one_figure_with_its_words(packet: Finished) -> None:
    found = examine(packet.pdf)
    assert found.wrong == []
    assert len([words for words in found.alts if words.startswith("Career map from September 2025")]) == 1


def test_it_shows_only_what_the_reader_may_see(own_year: Year) -> None:
    own_year.add(build(Practice, title="Kept to myself", day=date(2026, 3, 1), privacy="private"))
    own_year.add(build(Practice, title="For everyone", day=date(2026, 3, 2), privacy="public"))
    for audience, seen in (("evaluator", ("For everyone", "What 8B taught me")), ("public", ("For everyone",))):
        (node,) = drawn(own_year, audience=audience)
        assert all(words in node["alt"] for words in seen)
        assert "Kept to myself" not in str(node)
        assert "A letter I did not send" not in str(node)
        assert ("What 8B taught me" in node["alt"]) is (audience == "evaluator")


def test_what_is_left_out_of_the_packet_is_not_on_its_map(year: Year) -> None:
    sections = tuple(name for name in year.request().sections if name not in ("reflections", "hours"))
    (node,) = drawn(year, sections=sections, excluded=frozenset({year.ids["badge"]}))
    assert [lane["name"] for lane in node["lanes"]] == ["Goals", "Programmes", "Credentials", "Things I did"]
    assert "Formative Assessment Practitioner" not in node["alt"]


def test_without_its_section_or_without_a_day_there_is_no_figure(year: Year) -> None:
    assert drawn(year, sections=("goals", "practice")) == []
    assert drawn(year, sections=("map", "evidence"), start=date(1990, 1, 1), end=date(1990, 12, 31)) == []


def test_roles_are_bars_that_go_on_to_the_day_it_was_made(own_year: Year) -> None:
    own_year.add(build(Position, title="Science teacher", place="Riverside", started="2020-08-01", ended="2026-01-31"))
    own_year.add(build(Position, title="Head of science", place="Riverside", started="2026-02-01"))
    (node,) = drawn(own_year)
    assert node["lanes"][0]["name"] == "Roles"
    first, second = [shape for shape in node["shapes"] if shape["k"] == "bar" and shape["kind"] == "position"]
    assert (first["begins"], first["ends"]) == (False, True)
    assert (second["begins"], second["ends"]) == (True, False)
    assert second["x"] + second["w"] == pytest.approx(node["today"], abs=1.5)
    assert "Science teacher (1 Aug 2020 to 31 Jan 2026); Head of science (since 1 Feb 2026)" in node["alt"]


def test_the_band_is_only_that_of_a_plan_that_she_made(own_year: Year) -> None:
    (node,) = drawn(own_year)
    assert said(node, "plan") == []
    person = own_year.portfolio.find(Person)[0]
    own_year.portfolio.apply(edited("Plan", person, weekly_least=120, weekly_most=300))
    (node,) = drawn(own_year)
    assert said(node, "plan") == ["Plan: 2 h to 5 h a week"]
    assert "Planned: 2 h to 5 h a week." in node["alt"]


def test_a_period_shows_what_is_planned_for_the_year_after_it() -> None:
    data = MapData(
        [
            row("near", "goal", "2027-03-05", state="agreed"),
            row("far", "goal", "2031-03-05", state="agreed"),
            row("p", "programme", "2026-02-01", "2026-12-01", state="endless"),
        ],
        today=TODAY,
    )
    assert paper_span(data, date(2025, 9, 1), date(2026, 8, 31)).last_day >= date(2027, 3, 31)
    assert paper_span(data, date(2025, 9, 1), date(2026, 8, 31)).last_day < date(2028, 1, 1)
    assert paper_span(data, date(2025, 9, 1), date(2026, 8, 31)).first_day == date(2025, 9, 1)
    assert paper_span(data, None, None).last_day >= date(2031, 3, 31)


def test_a_flag_at_the_end_is_turned_and_keeps_its_day() -> None:
    rows = [row("g", "goal", "2026-12-28", title="Student-led conferences, 8A and 8B", state="agreed")]
    node = figure(rows, Span(date(2026, 1, 1).toordinal(), date(2027, 1, 1).toordinal()))
    pole, flag = (next(shape for shape in node["shapes"] if shape["k"] == kind) for kind in ("pole", "flag"))
    assert words_of(flag["words"]) == "Student-led conferences, 8A and 8B"
    assert flag["turned"]
    assert flag["x"] + flag["w"] - 12 <= pole["x"] <= flag["x"] + flag["w"]


@pytest.mark.parametrize("count, years", [(13, 0), (60, 1), (150, 1), (600, 3), (3000, 12)])
def test_no_mark_lies_on_another_or_outside(count: int, years: int) -> None:
    rows = a_few() if not years else many(count, seed=count, years=years)
    data = MapData(rows, today=TODAY)
    node = figure(rows, paper_span(data, None, None) if years != 1 else None, WeekPlan(300, 600))
    assert node["height"] < 600
    shapes = [shape for shape in node["shapes"] if shape["k"] in ("flag", "badge", "many", "mark", "bar")]
    for shape in shapes:
        begin, end = reach(shape)
        assert begin >= node["gutter"] - 0.1
        assert end <= WIDTH + 1.5
    for one, other in combinations(shapes, 2):
        if one["y"] == other["y"] and one["k"] != "bar" != other["k"]:
            (a, b), (c, d) = reach(one), reach(other)
            assert b <= c + 0.6 or d <= a + 0.6, (one, other)
    for lane in node["lanes"]:
        assert lane["top"] + lane["height"] <= node["height"] + 0.1


def test_entries_are_counted_where_they_stand_too_close() -> None:
    rows = many(3000, seed=4, years=12)
    node = figure(rows, paper_span(MapData(rows, today=TODAY), None, None))
    columns = [shape for shape in node["shapes"] if shape["k"] == "column" and shape["kind"] == "credential"]
    assert columns
    assert len(node["shapes"]) < 500


def test_words_beside_a_short_bar_stand_where_there_is_room() -> None:
    rows = [row("w", "programme", "2026-03-03", "2026-03-04", "A workshop on oracy", state="finished")]
    (bar,) = [shape for shape in figure(rows)["shapes"] if shape["k"] == "bar"]
    assert bar["out"]
    assert words_of(bar["words"]) == "A workshop on oracy"


@pytest.mark.parametrize(
    "words", ["Universal Design for Learning", "Ünïcode — “quoted”", "درس بلا نهاية", "授業研究の記録"]
)
def test_words_are_cut_to_their_room(words: str) -> None:
    whole = WIDTHS.width(words, 7)
    assert whole > 20
    assert WIDTHS.cut(words, 7, whole) == words
    for room in range(18, int(whole)):
        cut = WIDTHS.cut(words, 7, room)
        assert WIDTHS.width(cut, 7) <= room
        assert "…" in cut
