"""The career map’s figure: no mark on another or outside, whatever lies where, and words as far as there is room."""

import random
from datetime import date

import pytest

from portfolio.core.map.lanes import MapData
from portfolio.core.map.span import Span, month_start
from portfolio.core.queries.career_map import WeekPlan
from portfolio.packet.map.paper import AXIS_WORDS, WIDTH, paper_span
from portfolio.packet.text.tree import words_of
from tests.core.map.careers import TODAY, a_few, many, row
from tests.packet.map_reading import WIDTHS, assert_apart, figure, said


@pytest.mark.parametrize("seed", range(12))
def test_badges_at_the_edges_are_moved_aside_with_all_that_stand_beside_them(seed: int) -> None:
    chance = random.Random(seed)
    days = [date(2025, 9, 1).toordinal() + chance.randrange(40) for _ in range(chance.randrange(2, 6))]
    days += [date(2026, 8, 31).toordinal() - chance.randrange(40) for _ in range(chance.randrange(2, 6))]
    rows = [
        row(f"c{number}", "credential", date.fromordinal(day).isoformat(), title="Safeguarding and first aid")
        for number, day in enumerate(days)
    ]
    node = figure(rows, Span(date(2025, 9, 1).toordinal(), date(2026, 9, 1).toordinal()))
    assert_apart(node)
    shapes = [shape for shape in node["shapes"] if shape["k"] in ("badge", "many")]
    assert sum(int(words_of(one["words"])) if one["k"] == "many" else 1 for one in shapes) == len(rows)


def test_a_flag_at_the_end_is_turned_and_keeps_its_day() -> None:
    rows = [row("g", "goal", "2026-12-28", title="Student-led conferences, 8A and 8B", state="agreed")]
    node = figure(rows, Span(date(2026, 1, 1).toordinal(), date(2027, 1, 1).toordinal()))
    pole, flag = (next(shape for shape in node["shapes"] if shape["k"] == kind) for kind in ("pole", "flag"))
    assert words_of(flag["words"]) == "Student-led conferences, 8A and 8B"
    assert flag["turned"]
    assert flag["x"] + flag["w"] - 12 <= pole["x"] <= flag["x"] + flag["w"]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("count, years", [(13, 0), (60, 1), (150, 1), (600, 3), (150, 3), (800, 12), (3000, 12)])
def test_no_mark_lies_on_another_or_outside(count: int, years: int, seed: int) -> None:
    rows = a_few() if not years else many(count, seed=count + seed, years=years)
    data = MapData(rows, today=TODAY)
    node = figure(rows, paper_span(data, None, None) if years != 1 else None, WeekPlan(300, 600))
    assert node["height"] < 600
    assert_apart(node)
    for lane in node["lanes"]:
        assert lane["top"] + lane["height"] <= node["height"] + 0.1


@pytest.mark.parametrize("day", [f"2026-{month:02}-{day:02}" for month in (3, 5, 7) for day in range(1, 29, 3)])
def test_a_flag_that_has_its_room_is_not_cut(day: str) -> None:
    title = "My pupil goal programme"
    assert said(figure([row("g", "goal", day, title=title, state="agreed")]), "flag") == [title]


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


@pytest.mark.parametrize("minutes, told", [(600, {"10 h"}), (276, {"4.6 h"}), (600_276, set())])
def test_the_hours_of_an_average_week_stand_above_their_column(minutes: int, told: set[str]) -> None:
    mondays = range(date(2026, 3, 2).toordinal(), date(2026, 4, 28).toordinal(), 7)
    rows = [row(f"h{day}", "time_entry", date.fromordinal(day).isoformat(), minutes=minutes) for day in mondays]
    span = Span(date(2026, 1, 1).toordinal(), date(2027, 4, 1).toordinal())
    columns = [shape for shape in figure(rows, span)["shapes"] if shape["k"] == "column"]
    assert len(columns) == 2
    assert {words_of(shape["words"]) for shape in columns if shape["words"]} == told


def test_a_number_is_above_all_columns_of_hours_or_above_none() -> None:
    rows = [row("h1", "time_entry", "2026-03-02", minutes=60), row("h2", "time_entry", "2026-04-06", minutes=60_276)]
    span = Span(date(2026, 1, 1).toordinal(), date(2027, 4, 1).toordinal())
    assert said(figure(rows, span), "column") == []


@pytest.mark.parametrize("months", [13, 17, 25, 40, 148, 401])
def test_no_word_of_the_line_of_time_stands_outside(months: int) -> None:
    span = Span(date(2014, 9, 1).toordinal(), month_start(date(2014, 9, 1), months).toordinal())
    ticks = figure([row("d", "practice", "2014-09-20")], span)["ticks"]
    assert sum(bool(tick["words"]) for tick in ticks) > 3
    assert all(tick["x"] + 3 + WIDTHS.width(tick["words"], AXIS_WORDS) <= WIDTH for tick in ticks if tick["words"])
