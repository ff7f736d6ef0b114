"""What bounds let count is the most that they let, whatever stands under several; then what minimums ask for."""

from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from portfolio.growth.renewal.bounding import MOST_ALIKE, Sort, allowed, exceeded

KEYS = "abcd"
MINUTES = st.integers(0, 600).map(Fraction)
SORTS = st.tuples(st.frozensets(st.sampled_from(KEYS), max_size=3), st.frozensets(st.sampled_from("xy"), max_size=2))
SUMS = st.dictionaries(SORTS, MINUTES, max_size=7)
MAXIMUMS = st.fixed_dictionaries(dict.fromkeys(KEYS, MINUTES))
MINIMUMS = st.fixed_dictionaries(dict.fromkeys("xy", MINUTES))


def sums(**minutes: int) -> dict[Sort, Fraction]:
    """By name: “ab_x” stands under a and b, and x asks for it."""
    found = {}
    for name, amount in minutes.items():
        bounded, _, wanted = name.partition("_")
        found[frozenset(bounded), frozenset(wanted)] = Fraction(amount)
    return found


def counted(found: dict[Sort, Fraction]) -> Fraction:
    return sum(found.values(), Fraction(0))


def filled(found: dict[Sort, Fraction], minimums: dict[str, Fraction]) -> Fraction:
    """How much of all minimums is there."""
    there = {key: sum((m for sort, m in found.items() if key in sort[1]), Fraction(0)) for key in minimums}
    return sum((min(least, there[key]) for key, least in minimums.items()), Fraction(0))


def bounds(**minutes: int) -> dict[str, Fraction]:
    return {key: Fraction(amount) for key, amount in minutes.items()}


def test_what_stands_under_two_bounds_takes_nothing_from_what_fills_them_one_by_one() -> None:
    crosswise, caps = sums(ac=10, bc=10), bounds(a=10, b=10, c=20)
    assert counted(allowed(crosswise, caps, {})) == 20
    assert counted(allowed(crosswise | sums(ab=10), caps, {})) == 20, "an hour more took two away"


def test_an_hour_more_never_undoes_a_minimum() -> None:
    caps, least = bounds(a=10, c=10), bounds(x=10)
    assert filled(allowed(sums(ac_x=10), caps, least), least) == 10
    assert filled(allowed(sums(ac_x=10, a_=10), caps, least), least) == 10
    both = bounds(x=2, y=5)
    assert filled(allowed(sums(a_x=10, a_y=5), bounds(a=10), both), both) == 7


def test_what_no_bound_holds_back_fills_a_minimum_first() -> None:
    least = bounds(x=10, y=10)
    assert filled(allowed(sums(_x=10, a_x=10, a_y=10), bounds(a=10), least), least) == 20


def test_the_sum_goes_before_the_minimums() -> None:
    found = allowed(sums(ab_x=10, a_=10, b_=10), bounds(a=10, b=10), bounds(x=10))
    assert (counted(found), filled(found, bounds(x=10))) == (20, 0)


def test_what_is_beyond_the_total_gives_way_to_a_minimum() -> None:
    caps, least, there = bounds(a=10, b=10), bounds(x=10), sums(ab_x=10, a_=10, b_=10)
    shown = [
        (counted(found), filled(found, least))
        for needed in (0, 10, 15, 20, 99)
        for found in [allowed(there, caps, least, Fraction(needed))]
    ]
    assert shown == [(10, 10), (10, 10), (15, 5), (20, 0), (20, 0)]


def test_what_no_bound_holds_back_is_part_of_the_total() -> None:
    caps, least = bounds(a=10, b=10), bounds(x=10)
    found = allowed(sums(ab_x=10, a_=10, b_=10) | sums(_=5), caps, least, Fraction(15))
    assert (counted(found), filled(found, least)) == (15, 10)


def test_more_sorts_than_any_authority_knows_are_counted_in_no_time_and_within_the_bounds() -> None:
    keys = "abcdefgh"
    many = {
        (
            frozenset(key for at, key in enumerate(keys) if number >> at & 1),
            frozenset("x" if number & 1 else ""),
        ): Fraction(9)
        for number in range(1, 256)
    }
    caps, least = bounds(**dict.fromkeys(keys, 40)), bounds(x=60)
    assert len(many) > MOST_ALIKE
    found = allowed(many, caps, least, Fraction(100))
    assert not exceeded(found, caps)
    assert all(0 <= found[sort] <= many[sort] for sort in many)
    assert found == allowed(dict(reversed(many.items())), caps, least, Fraction(100))
    assert counted(found) >= 8 * 9, "what stands under one bound alone comes first"


def test_three_that_bind_one_another_in_a_ring_give_half_of_each() -> None:
    found = allowed(sums(ab=10, bc=10, ac=10), bounds(a=10, b=10, c=10), {})
    assert counted(found) == 15, "whole ones would be one of the three"


def test_only_bounds_of_which_there_is_more_forbid_anything() -> None:
    assert exceeded(sums(a=10, ab=1), bounds(a=11, b=0)) == {"b"}
    assert allowed(sums(a=10, ab=1), bounds(a=11, b=5), {}) == sums(a=10, ab=1)


@given(SUMS, MAXIMUMS, MINIMUMS)
def test_no_bound_is_passed_and_no_more_counts_than_there_is(
    there: dict[Sort, Fraction], maximums: dict[str, Fraction], minimums: dict[str, Fraction]
) -> None:
    found = allowed(there, maximums, minimums)
    assert found.keys() == there.keys()
    assert all(0 <= found[sort] <= there[sort] for sort in there)
    assert not exceeded(found, maximums)


@given(SUMS, MAXIMUMS, MINIMUMS, st.randoms(use_true_random=False))
def test_to_fill_one_bound_after_the_other_never_gives_more(
    there: dict[Sort, Fraction], maximums: dict[str, Fraction], minimums: dict[str, Fraction], random: Any
) -> None:
    best = allowed(there, maximums, minimums)
    order, left, filling = list(there), dict(maximums), dict[Sort, Fraction]()
    random.shuffle(order)
    for sort in order:
        filling[sort] = min([there[sort], *(left[key] for key in sort[0])])
        for key in sort[0]:
            left[key] -= filling[sort]
    assert counted(best) >= counted(filling)
    if counted(best) == counted(filling):
        assert filled(best, minimums) >= filled(filling, minimums)


@given(SUMS, MAXIMUMS, MINIMUMS, SORTS, MINUTES)
def test_who_learned_more_has_no_less(
    there: dict[Sort, Fraction], maximums: dict[str, Fraction], minimums: dict[str, Fraction], sort: Sort,
    minutes: Fraction,
) -> None:  # fmt: skip
    more = there | {sort: there.get(sort, Fraction(0)) + minutes}
    before, after = allowed(there, maximums, minimums), allowed(more, maximums, minimums)
    assert counted(after) >= counted(before)
    if counted(after) == counted(before):
        assert filled(after, minimums) >= filled(before, minimums)


@given(SUMS, MAXIMUMS, MINIMUMS, MINUTES, SORTS, MINUTES)
def test_who_learned_more_is_never_further_from_what_is_asked_for(
    there: dict[Sort, Fraction], maximums: dict[str, Fraction], minimums: dict[str, Fraction], needed: Fraction,
    sort: Sort, minutes: Fraction,
) -> None:  # fmt: skip
    def missing(of: dict[Sort, Fraction]) -> tuple[Fraction, Fraction]:
        found = allowed(of, maximums, minimums, needed)
        assert not exceeded(found, maximums)
        assert all(0 <= found[one] <= of[one] for one in of)
        return max(Fraction(0), needed - counted(found)), counted(minimums) - filled(found, minimums)  # type: ignore[arg-type]

    assert missing(there | {sort: there.get(sort, Fraction(0)) + minutes}) <= missing(there)


@given(SUMS, MAXIMUMS, MINIMUMS)
def test_it_hangs_on_the_sums_and_not_on_their_order(
    there: dict[Sort, Fraction], maximums: dict[str, Fraction], minimums: dict[str, Fraction]
) -> None:
    turned = (dict(reversed(one.items())) for one in (there, maximums, minimums))
    assert allowed(*turned) == allowed(there, maximums, minimums)  # type: ignore[arg-type]
