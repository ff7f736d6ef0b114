"""The map at one zoom: marks never overlap, whatever is in sight, and every entry has its mark."""

import random
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale

from portfolio.core.map import calendar, lanes
from portfolio.core.map.lanes import MapData
from portfolio.core.map.marks import BAR, CHUNK, COLUMN, ENTRY, MANY, Mark, x_of
from portfolio.core.map.scene import Scene
from portfolio.core.queries.career_map import MapRow, WeekPlan
from portfolio.ui.career_map.look import MapLook, MapScene
from portfolio.ui.theme import Theme
from tests.core.map.careers import TODAY, a_few, many, row, same_day

WHOLE = -1e6, 1e6
SCALES = (0.05, 0.4, 1.75, 6, 28, 110)


def scene(theme: Theme, rows: Sequence[MapRow], scale: float, height: float = 560, **more: WeekPlan) -> MapScene:
    data = MapData(rows, today=TODAY)
    return Scene(data, MapLook(theme, QLocale(), data.shown(), 900, height), scale, more.get("plan"))


def middle(scale: float) -> float:
    return x_of(date(2015, 6, 1).toordinal(), scale)


def overlaps(marks: Sequence[Mark]) -> list[str]:
    """Marks of a lane that lie on each other."""
    found = []
    ordered = sorted(marks, key=lambda mark: mark.left)
    for number, first in enumerate(ordered):
        for second in ordered[number + 1 :]:
            if second.left >= first.right - 0.01:
                break
            if first.top < second.bottom - 0.01 and second.top < first.bottom - 0.01:
                found.append(f"{first.key} and {second.key}")
    return found


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("count", [40, 3000])
def test_no_two_marks_overlap_at_any_zoom(theme: Theme, scale: float, count: int) -> None:
    seen = scene(theme, many(count), scale)
    for name in seen.look.lanes:
        if name.name != lanes.HOURS:
            marks = seen.marks(name.name).between(middle(scale) - 3 * CHUNK, middle(scale) + 3 * CHUNK)
            assert overlaps(marks) == []


@pytest.mark.parametrize("scale", SCALES)
def test_a_single_mark_stands_at_its_day_or_hardly_beside_it(theme: Theme, scale: float) -> None:
    seen = scene(theme, many(2000), scale)
    for mark in seen.between(middle(scale) - 3 * CHUNK, middle(scale) + 3 * CHUNK):
        if mark.form == ENTRY and mark.lane not in lanes.LASTING:
            assert abs(mark.x - x_of(mark.entry.first + 0.5, scale)) <= seen.look.picture / 2


@pytest.mark.parametrize("scale", SCALES)
def test_marks_stay_where_they_are_while_the_map_is_moved(theme: Theme, scale: float) -> None:
    rows = many(2000)
    whole = scene(theme, rows, scale).between(middle(scale) - 2000, middle(scale) + 2000)
    by_key = {mark.key: mark[5:] for mark in whole}
    walked: dict[object, object] = {}
    walking = scene(theme, rows, scale)
    for step in range(-2000, 2000, 125):
        for mark in walking.between(middle(scale) + step, middle(scale) + step + 125):
            walked[mark.key] = mark[5:]
    assert walked == by_key


@pytest.mark.parametrize("scale", SCALES)
def test_every_entry_has_one_mark_that_is_found_by_it(theme: Theme, scale: float) -> None:
    chance = random.Random(3)
    seen = scene(theme, many(1500), scale)
    for name, lane in seen.data.lanes.items():
        for number in chance.sample(range(len(lane)), min(40, len(lane))):
            entry = lane.entries[number]
            mark = seen.mark_of(entry)
            if name == lanes.HOURS:
                assert mark is None
                continue
            assert mark is not None
            assert entry in mark.entries
            near = seen.marks(name).between(mark.left, mark.right)
            assert mark.key in {one.key for one in near}
            assert seen.at(mark.x if mark.form != BAR else mark.left + 1, (mark.top + mark.bottom) / 2) is not None


def test_a_few_entries_have_a_mark_each_and_late_ones_are_told(theme: Theme) -> None:
    seen = scene(theme, a_few(), 1.75)
    marks = seen.between(x_of(date(2026, 1, 1).toordinal(), 1.75), x_of(date(2027, 6, 1).toordinal(), 1.75))
    assert sorted(mark.entry.id for mark in marks) == sorted(one.id for one in a_few() if one.kind != "time_entry")
    assert {mark.form for mark in marks} == {ENTRY, BAR}


def test_many_entries_become_columns_of_months_and_then_of_years(theme: Theme) -> None:
    rows = many(4000)
    forms = {
        scale: {
            mark.form
            for mark in scene(theme, rows, scale)
            .marks(lanes.CREDENTIALS)
            .between(middle(scale) - 500, middle(scale) + 500)
        }
        for scale in (0.05, 0.5, 40)
    }
    assert forms[0.05] == forms[0.5] == {COLUMN}
    assert COLUMN not in forms[40]
    years = scene(theme, rows, 0.05).marks(lanes.CREDENTIALS).between(middle(0.05) - 300, middle(0.05) + 300)
    assert {len({date.fromordinal(entry.first).year for entry in mark.entries}) for mark in years} == {1}
    assert {date.fromordinal(mark.entries[0].first).year for mark in years} >= {2012, 2015, 2018}
    months = scene(theme, rows, 0.5).marks(lanes.CREDENTIALS).between(middle(0.5) - 300, middle(0.5) + 300)
    assert all(
        len({(date.fromordinal(e.first).year, date.fromordinal(e.first).month) for e in mark.entries}) == 1
        for mark in months
    )


def test_columns_count_every_entry_once_and_the_fullest_is_the_highest(theme: Theme) -> None:
    seen = scene(theme, many(4000), 0.05)
    lane = seen.data.lanes[lanes.REFLECTIONS]
    marks = seen.marks(lanes.REFLECTIONS).between(x_of(lane.days[0], 0.05) - 50, x_of(lane.days[-1], 0.05) + 50)
    assert sum(mark.number for mark in marks) == len(lane)
    heights = sorted((mark.number, mark.bottom - mark.top) for mark in marks)
    assert all(before[1] <= after[1] for before, after in pairwise(heights))


def test_entries_of_one_day_are_gathered(theme: Theme) -> None:
    rows = [*same_day(9), *[row(f"x{n}", "credential", f"2021-{n:02}-05") for n in range(1, 10)]]
    seen = scene(theme, rows, 3)
    x = x_of(date(2026, 9, 1).toordinal(), 3)
    marks = seen.marks(lanes.CREDENTIALS).between(x - 60, x + 60)
    assert sum(mark.number for mark in marks) == 9
    assert MANY in {mark.form for mark in marks}


def test_bars_that_last_at_the_same_time_lie_in_rows_and_the_rest_is_gathered(theme: Theme) -> None:
    rows = [row(f"p{n}", "programme", f"2026-03-{n + 1:02}", "2026-09-01", f"Course {n}") for n in range(9)]
    seen = scene(theme, rows, 4)
    marks = seen.marks(lanes.PROGRAMMES).between(*(x_of(date(2026, m, 1).toordinal(), 4) for m in (1, 12)))
    box = seen.look.box(lanes.PROGRAMMES)
    assert box is not None
    assert len([mark for mark in marks if mark.form == BAR]) == box.rows - 1
    assert sum(mark.number for mark in marks) == 9
    assert overlaps(marks) == []


@pytest.mark.parametrize("scale", [6.0, 2.2, 1.0, 0.5, 0.1, 0.02])
def test_two_workshops_of_one_week_are_both_there_at_every_zoom(theme: Theme, scale: float) -> None:
    rows = [
        row("a", "programme", "2026-03-03", title="Workshop on oracy", state="finished"),
        row("b", "programme", "2026-03-06", title="Workshop on reading", state="finished"),
    ]
    marks = scene(theme, rows, scale).marks(lanes.PROGRAMMES).between(*WHOLE)
    assert sorted(entry.id for mark in marks for entry in mark.entries) == ["a", "b"]
    assert overlaps(marks) == []
    if scale > 1:
        assert [mark.form for mark in marks] == [BAR, BAR], "in the view of a year each has its bar"


def test_what_is_still_open_keeps_its_bar_where_rows_are_too_few(theme: Theme) -> None:
    rows = [
        row(f"p{month}", "programme", f"2026-0{month}-01", "2026-11-30", state="finished" if month < 6 else "under_way")
        for month in range(1, 7)
    ]
    seen = scene(theme, rows, 1.75, height=300)
    bars = [mark.entry.id for mark in seen.marks(lanes.PROGRAMMES).between(*WHOLE) if mark.form == BAR]
    assert 0 < len(bars) < len(rows)
    assert "p6" in bars


@pytest.mark.parametrize("shift", range(0, 520, 37))
def test_flags_keep_their_titles_wherever_the_reckoning_is_parted(theme: Theme, shift: int) -> None:
    # Three flags that fit into three rows, moved across every place at which marks are reckoned apart.
    begin = date(2026, 1, 1).toordinal() + shift
    rows = [
        row(f"g{number}", "goal", date.fromordinal(begin + 30 * number).isoformat(), title="Assessment literacy")
        for number in range(3)
    ]
    marks = scene(theme, rows, 1.0, height=700).marks(lanes.GOALS).between(*WHOLE)
    assert [mark.form for mark in marks] == [ENTRY] * 3
    assert all(mark.worded and mark.right - mark.left > 120 for mark in marks)


def test_a_bar_covers_its_days_and_is_never_too_small_to_see(theme: Theme) -> None:
    seen = scene(theme, [row("p", "programme", "2026-03-01", "2026-03-10")], 10)
    mark = seen.mark_of(seen.data.lanes[lanes.PROGRAMMES].entries[0])
    assert mark is not None
    assert (mark.left, mark.right) == (x_of(date(2026, 3, 1).toordinal(), 10), x_of(date(2026, 3, 11).toordinal(), 10))
    far = scene(theme, [row("p", "programme", "2026-03-01", "2026-03-02")], 0.1)
    mark = far.mark_of(far.data.lanes[lanes.PROGRAMMES].entries[0])
    assert mark is not None
    assert mark.right - mark.left >= 8


def test_lanes_fill_the_height_and_grow_with_the_text(theme: Theme) -> None:
    data = MapData(many(500), today=TODAY)
    low = MapLook(theme, QLocale(), data.shown(), 900, 300)
    high = MapLook(theme, QLocale(), data.shown(), 900, 700)
    assert high.height == 700
    assert sum(box.height for box in high.lanes) + high.axis == 700
    assert low.height > 300, "what does not fit is scrolled"
    assert sum(box.rows for box in high.lanes) > sum(box.rows for box in low.lanes)
    theme.set_scale(2.0)
    large = MapLook(theme, QLocale(), data.shown(), 900, 300)
    assert large.height > 1.4 * low.height
    assert large.axis > 1.5 * low.axis
    for look in (low, high, large):
        for above, below in pairwise(look.lanes):
            assert above.top + above.height == below.top
        for box in look.lanes:
            assert box.rows * box.pitch <= box.height


def test_where_there_is_little_room_the_lanes_have_icons_for_names(theme: Theme) -> None:
    shown = MapData(today=TODAY).shown()
    assert MapLook(theme, QLocale(), shown, 500, 500).gutter < 60 < MapLook(theme, QLocale(), shown, 900, 500).gutter


def hours(rows: Sequence[MapRow], scale: float, theme: Theme, **more: WeekPlan) -> list[tuple[str, str, int]]:
    found = scene(theme, rows, scale, **more).hours.between(x_of(700_000, scale), x_of(745_000, scale))
    return [(column.unit, date.fromordinal(column.start).isoformat(), round(column.minutes)) for column in found]


def test_hours_are_weeks_where_they_can_be_told_apart_else_the_average_week(theme: Theme) -> None:
    rows = [
        row("a", "time_entry", "2026-03-04", minutes=300), row("b", "time_entry", "2026-03-20", minutes=140),
        row("c", "time_entry", "2026-11-18", minutes=120),
    ]  # fmt: skip
    assert hours(rows, 3, theme) == [
        (calendar.WEEK, "2026-03-02", 300), (calendar.WEEK, "2026-03-16", 140), (calendar.WEEK, "2026-11-16", 120),
    ]  # fmt: skip
    # A week is counted whole in the month of its Monday: March has five of them, November three that have begun.
    assert hours(rows, 0.5, theme) == [(calendar.MONTH, "2026-03-01", 440 // 5), (calendar.MONTH, "2026-11-01", 40)]
    mondays = len(range(date(2026, 1, 5).toordinal(), TODAY.toordinal() + 1, 7))
    assert hours(rows, 0.05, theme) == [(calendar.YEAR, "2026-01-01", round(560 / mondays))]


def test_one_exceptional_week_does_not_flatten_the_others(theme: Theme) -> None:
    weeks = [date.fromordinal(date(2026, 1, 5).toordinal() + 7 * number).isoformat() for number in range(40)]
    rows = [row(f"h{n}", "time_entry", day, minutes=3000 if n == 20 else 300) for n, day in enumerate(weeks)]
    columns = scene(theme, rows, 3).hours.between(x_of(date(2026, 1, 1).toordinal(), 3), x_of(740_500, 3))
    assert [column.cut for column in columns].count(True) == 1
    assert min(column.part for column in columns) > 0.5


def test_the_plans_band_always_fits(theme: Theme) -> None:
    few = [row("h", "time_entry", "2026-11-18", minutes=30)]
    assert scene(theme, few, 3, plan=WeekPlan(300, 600)).hours.top > 600
    assert scene(theme, few, 3).hours.top < 600
