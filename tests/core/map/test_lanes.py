"""The lanes of the map: found by bisection, and kept up to date one entry at a time."""

import random
from datetime import date

import pytest

from portfolio.core.map import lanes
from portfolio.core.map.lanes import Lane, MapData
from portfolio.core.map.span import Span
from portfolio.core.queries.career_map import RoleHeld
from tests.core.map.careers import TODAY, a_few, many, row


def state(data: MapData) -> dict[str, object]:
    """Everything that can be seen of it."""
    return {
        **{name: [entry.row for entry in lane.entries] for name, lane in data.lanes.items()},
        **{f"{name} days": lane.days for name, lane in data.lanes.items()},
        "weeks": data.hours.weeks,
        "reach": data.reach(),
    }


def span(first: str, last: str) -> Span:
    return Span(date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal())


def test_each_entry_stands_in_the_lane_of_its_kind() -> None:
    data = MapData(a_few(), today=TODAY)
    ids = {name: [entry.id for entry in lane.entries] for name, lane in data.lanes.items()}
    assert ids == {
        lanes.ROLES: [], lanes.GOALS: ["g-met", "g-late", "g-due"], lanes.PROGRAMMES: ["p-done", "p-now"],
        lanes.CREDENTIALS: ["c-1", "c-2"], lanes.THINGS: ["d-1", "e-1"], lanes.REFLECTIONS: ["r-1", "r-2"],
        lanes.HOURS: ["h-1", "h-2"],
    }  # fmt: skip
    assert data.lane_of("e-1") == lanes.THINGS


@pytest.mark.parametrize("seed", range(6))
def test_changes_one_by_one_leave_what_a_fresh_map_holds(seed: int) -> None:
    chance = random.Random(seed)
    rows = {one.id: one for one in many(60, seed)}
    spare = {one.id: one for one in many(120, seed + 100)}
    data = MapData(rows.values(), today=TODAY)
    for entry_id in chance.sample(sorted(spare), 80):
        act = chance.random()
        if act < 0.4 and rows:
            gone = chance.choice(sorted(rows))
            del rows[gone]
            assert data.patch([gone], [])
        else:
            rows[entry_id] = spare[entry_id]
            data.patch([entry_id], [spare[entry_id]])
    assert state(data) == state(MapData(rows.values(), today=TODAY))


def test_a_change_that_changes_nothing_says_so() -> None:
    data = MapData(a_few(), today=TODAY)
    version = data.version
    assert not data.patch(["c-1", "nobody"], [one for one in a_few() if one.id == "c-1"])
    assert data.version == version


@pytest.mark.parametrize("seed", range(4))
def test_what_is_in_sight_is_what_has_any_day_in_the_span(seed: int) -> None:
    chance = random.Random(seed)
    rows = many(300, seed)
    data = MapData(rows, today=TODAY)
    for _ in range(20):
        first = TODAY.toordinal() - chance.randrange(11000)
        seen = Span(first, first + chance.choice((7, 40, 400, 4000)))
        found = [entry.id for entry in data.in_sight(seen)]
        wanted = {
            one.id
            for one in rows
            if date.fromisoformat(one.start).toordinal() < seen.last
            and date.fromisoformat(one.end).toordinal() >= seen.first
        }
        assert set(found) == wanted
        assert len(found) == len(wanted)
        days = [data.entry(entry_id).first for entry_id in found]  # type: ignore[union-attr]
        assert days == sorted(days)


def test_hours_are_summed_by_the_week_that_begins_on_monday() -> None:
    data = MapData(a_few(), today=TODAY)
    assert data.hours.weeks == {date(2026, 11, 16).toordinal(): 240}
    data.patch(["h-1"], [])
    assert data.hours.weeks == {date(2026, 11, 16).toordinal(): 150}
    data.patch(["h-2"], [])
    assert data.hours.weeks == {}


def test_lanes_that_say_what_the_map_is_for_are_always_there() -> None:
    assert list(MapData(today=TODAY).shown()) == list(lanes.ALWAYS)
    with_roles = MapData(a_few(), [RoleHeld("role", "Science teacher", "Riverside", "2021-08-01", "")], today=TODAY)
    assert list(with_roles.shown()) == list(lanes.ORDER)


def test_a_role_goes_on_until_today_and_today_moves() -> None:
    roles = [
        RoleHeld("old", "Tutor", "City School", "2015-08-01", "2019-07-31"),
        RoleHeld("now", "Science teacher", "Riverside", "2019-08-01", ""),
    ]
    data = MapData([row("p", "programme", "2026-06-01", "2027-06-01", state="endless")], roles, today=TODAY)
    lasts = {entry.id: date.fromordinal(entry.last) for name in (lanes.ROLES, lanes.PROGRAMMES)
             for entry in data.lanes[name].entries}  # fmt: skip
    assert lasts == {"old": date(2019, 7, 31), "now": TODAY, "p": TODAY}
    tomorrow = date(2026, 11, 23)
    data.set_today(tomorrow)
    assert state(data) == state(
        MapData([row("p", "programme", "2026-06-01", "2027-06-01", state="endless")], roles, today=tomorrow)
    )
    assert date.fromordinal(data.lanes[lanes.ROLES].entries[-1].last) == tomorrow
    data.set_roles([])
    assert data.entry("now") is None


def test_rows_that_would_stay_empty_are_not_asked_for() -> None:
    data = MapData(a_few(), today=TODAY)
    assert data.shown() == {
        lanes.GOALS: 3, lanes.PROGRAMMES: 2, lanes.CREDENTIALS: 2, lanes.THINGS: 2, lanes.REFLECTIONS: 2,
        lanes.HOURS: 2,
    }  # fmt: skip
    apart = [row("a", "programme", "2020-01-01", "2020-02-01"), row("b", "programme", "2020-02-02", "2020-03-01")]
    assert MapData(apart, today=TODAY).lanes[lanes.PROGRAMMES].useful_rows() == 1
    assert Lane(lasting=True).useful_rows() == 1


def test_crowding_grows_with_the_stretch_and_is_one_where_all_stand_apart() -> None:
    data = MapData(many(2000), today=TODAY)
    lane = data.lanes[lanes.CREDENTIALS]
    crowding = [lane.crowding(days) for days in (0.01, 1, 3, 10, 100, 1000, 20_000)]
    assert crowding == sorted(crowding)
    assert crowding[0] < 1.2
    assert crowding[-1] > len(lane) / 2
    assert MapData(today=TODAY).lanes[lanes.GOALS].crowding(10) == 0
