"""Moves: how each is typed, which are possible and which were made; and the four-year clock."""

from datetime import date

import pytest

from portfolio.growth.lattice import Standing, clocks, move_type, moves_made, possible_moves
from portfolio.growth.roles import RoleRow
from portfolio.growth.skills import skill_rows
from tests.growth.rows import lattice, need, position, role

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "one,other,expected",
    [
        ((2, "Teaching"), (2, "Teaching"), "lateral"),
        ((2, "Teaching"), (2, "Advising"), "lateral"),
        ((2, "Teaching"), (2, ""), "lateral"),
        ((2, ""), (2, ""), "lateral"),
        ((2, "Teaching"), (3, "Teaching"), "ascending"),
        ((2, "Teaching"), (9, "Teaching"), "ascending"),
        ((2, "Teaching"), (1, "Teaching"), "descending"),
        ((9, "Teaching"), (2, "Teaching"), "descending"),
        ((2, "Teaching"), (3, "Leadership"), "diagonal"),
        ((3, "Leadership"), (2, "Teaching"), "diagonal"),
        ((2, "Teaching"), (3, "  teaching "), "ascending"),
        ((2, "Special Needs"), (3, "SPECIAL  needs"), "ascending"),
        ((2, "Straße"), (3, "STRASSE"), "ascending"),
        ((None, "Teaching"), (3, "Teaching"), None),
        ((2, "Teaching"), (None, "Teaching"), None),
        ((None, ""), (None, ""), None),
        ((2, ""), (3, "Teaching"), None),
        ((2, "Teaching"), (3, ""), None),
        ((2, " "), (3, "  "), None),
    ],
)
def test_a_move_is_typed_by_rank_and_track(
    one: tuple[int | None, str], other: tuple[int | None, str], expected: str | None
) -> None:
    assert move_type(Standing(*one), Standing(*other)) == expected


NOW = position("now", "2022-09-01", role_id="here")
ROLES = [role("here", 2, "Teaching"), role("lead", 3, "Teaching"), role("advise", 3, "Advising"), role("nobody", None)]


def moves(*held: dict[str, object], roles: list[RoleRow] | None = None, today: date | None = TODAY) -> list[str]:
    there = lattice([], (), *ROLES) if roles is None else roles
    return [f"{one.from_id}>{one.to_id} {one.type} {one.up}" for one in possible_moves(held, there, today)]


def test_every_role_but_the_one_held_can_be_moved_to() -> None:
    assert moves(NOW) == ["now>advise diagonal 1", "now>lead ascending 1", "now>nobody None 0"]


def test_a_role_is_reachable_both_ways() -> None:
    assert moves(NOW)[1] == "now>lead ascending 1"
    leading = position("leading", "2025-09-01", rank=3, role_id="lead")
    assert "leading>here descending -1" in moves(leading)


def test_two_roles_held_are_two_places_to_start_from_and_neither_is_a_move() -> None:
    found = moves(NOW, position("beside", "2024-09-01", rank=3, track="Advising", role_id="advise"))
    assert found == ["beside>lead lateral 0", "now>lead ascending 1", "beside>nobody None 0", "now>nobody None 0"]


@pytest.mark.parametrize(
    "started,ended,today,held",
    [
        ("2022-09-01", "", TODAY, True),
        ("", "", TODAY, True),
        ("2022-09-01", "2026-11-23", TODAY, True),
        ("2022-09-01", "2027-07-31", TODAY, True),
        ("2022-09-01", "2026-11-22", TODAY, False),
        ("2026-11-23", "", TODAY, True),
        ("2026-11-24", "", TODAY, False),
        ("2022-09-01", "2027-07-31", None, False),
        ("2022-09-01", "", None, True),
    ],
)
def test_one_moves_from_what_is_held_today(started: str, ended: str, today: date | None, held: bool) -> None:
    assert bool(moves(position("now", started, ended), today=today)) == held


def test_one_who_holds_nothing_has_no_move() -> None:
    assert moves() == []


def test_the_readiest_stands_first_then_the_lower_then_by_name_and_unknown_ranks_last() -> None:
    roles = [
        role("ready", 9), role("half", 8), role("none", 1), role("asks nothing", 1), role("b", 2, title="same"),
        role("a", 2, title="Same"), role("unknown", None),
    ]  # fmt: skip
    needs = [
        need("ready", words="x", met=1), need("half", words="x", met=1), need("half", words="y"),
        need("none", words="x"),
    ]  # fmt: skip
    expected = ["ready", "half", "asks nothing", "none", "a", "b", "unknown"]
    for order in (roles, roles[::-1]):
        found = possible_moves([NOW], lattice(needs, (), *order), TODAY)
        assert [one.to_id for one in found] == expected
    assert [tuple(one.readiness) for one in found][:3] == [(1, 1), (1, 2), (0, 0)]


def test_moves_made_go_from_one_position_to_the_next_also_back_to_the_first() -> None:
    held = [
        position("B", "2018-09-01", "2021-08-31", 3), position("A again", "2021-09-01", rank=2),
        position("A", "2015-09-01", "2018-08-31"), position("no day", ""),
    ]  # fmt: skip
    assert [(one.from_id, one.to_id, one.type, one.up, one.day) for one in moves_made(held)] == [
        ("A", "B", "ascending", 1, "2018-09-01"), ("B", "A again", "descending", -1, "2021-09-01"),
    ]  # fmt: skip


def test_a_role_held_beside_another_is_a_move_from_it() -> None:
    found = moves_made([position("class", "2015-09-01"), position("coach", "2020-01-01", rank=2, track="Advising")])
    assert [(one.from_id, one.to_id, one.type) for one in found] == [("class", "coach", "lateral")]


def test_two_roles_begun_on_one_day_are_no_move_from_one_to_the_other() -> None:
    held = [position(name, "2020-09-01") for name in ("b", "a")]
    assert moves_made(held) == ()
    found = moves_made([*held, position("first", "2010-09-01"), position("later", "2024-09-01")])
    assert [(one.from_id, one.to_id) for one in found] == [("first", "a"), ("first", "b"), ("b", "later")]


@pytest.mark.parametrize(
    "started,today,months,turns",
    [
        ("2022-11-23", date(2026, 11, 22), 47, "2026-11-23"),
        ("2022-11-23", date(2026, 11, 23), 48, "2026-11-23"),
        ("2026-11-23", date(2026, 11, 23), 0, "2030-11-23"),
        ("2026-01-31", date(2026, 2, 28), 0, "2030-01-31"),
        ("2026-01-31", date(2026, 3, 31), 2, "2030-01-31"),
        ("2020-02-29", date(2024, 2, 28), 47, "2024-02-29"),
        ("2020-02-29", date(2024, 2, 29), 48, "2024-02-29"),
        ("2096-02-29", date(2100, 2, 28), 47, "2100-03-01"),
        ("2096-02-29", date(2100, 3, 1), 48, "2100-03-01"),
        ("2024-02-28", date(2028, 2, 28), 48, "2028-02-28"),
    ],
)
def test_the_clock_runs_for_four_years_to_the_day(started: str, today: date, months: int, turns: str) -> None:
    (clock,) = clocks([position("now", started)], today)
    assert (clock.months, clock.turns, clock.share) == (months, turns, months / 48)


def test_clocks_run_for_what_is_held_now_the_longest_held_first() -> None:
    held = [
        position("new", "2025-09-01"), position("old", "2016-09-01"), position("over", "2010-09-01", "2016-08-31"),
        position("to come", "2027-09-01"), position("no day", ""), position("to its end", "2020-09-01", "2027-07-31"),
    ]  # fmt: skip
    assert [one.position_id for one in clocks(held, TODAY)] == ["old", "to its end", "new"]
    assert clocks(held, TODAY)[0].share > 1


def test_a_lattice_without_skills_still_has_moves() -> None:
    assert skill_rows([]) == ()
    assert len(possible_moves([NOW], lattice([], (), *ROLES), TODAY)) == 3
