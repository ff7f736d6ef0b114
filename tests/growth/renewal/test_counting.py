"""What counts: neither order nor splitting changes it, parts make the whole, and more learning is never less."""

from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from portfolio.growth.renewal.counting import Activity, Counted, Heap, count, verdicts, worth
from portfolio.growth.renewal.reading import read
from portfolio.growth.renewal.terms import Terms, terms

KEYS = ("a", "b", "c")


def held(*rules: dict[str, Any], total: int = 50, **data: Any) -> Terms:
    named = {"title": "Rules", "categories": [{"key": key, "words": key.upper()} for key in KEYS]}
    return terms(read(named | data | {"rules": [{"rule": "total", "units": total}, *rules]}))


SHARES = st.sampled_from(["0.1", "0.25", "0.5"])
TERMS = st.builds(
    lambda caps, least, topic, worth, total: held(
        *({"rule": "maximum", "category": key, "share": share} for key, share in caps.items()),
        *({"rule": "minimum", "category": key, "units": 1 if key in caps else least[key]} for key in least),
        *([{"rule": "block", "units": 4, "by": "topic"}] if topic else []),
        *([{"rule": "worth", "unit": "ceu", "units": "7.25"}] if worth else []),
        total=total,
    ),
    st.dictionaries(st.sampled_from(KEYS), SHARES, max_size=3),
    st.dictionaries(st.sampled_from(KEYS), st.integers(1, 9), max_size=2),
    st.booleans(),
    st.booleans(),
    st.sampled_from([10, 50]),
)
ACTIVITY = st.builds(
    lambda day, keys, minutes, topic, units, approved: Activity(
        "", day, frozenset(keys), minutes, approved, topic, "ceu" if units else "", units
    ),
    st.sampled_from(["2026-01-01", "2026-01-02", "2026-02-03"]),
    st.sets(st.sampled_from(KEYS)),
    st.integers(1, 900),
    st.sampled_from(["", "udl", "maths"]),
    st.sampled_from([0, 0, 25, 133]),
    st.sampled_from(["", "yes"]),
)
ACTIVITIES = st.lists(ACTIVITY, max_size=14).map(
    lambda found: [one._replace(id=f"{number:032x}") for number, one in enumerate(found)]
)


def heaps(activities: list[Activity]) -> list[Heap]:
    return [
        Heap(one.categories, one.minutes, one.approved, one.topic, one.unit, one.units_hundredths) for one in activities
    ]


def summed(activities: list[Activity]) -> list[Heap]:
    """As SQL gives them: those that are alike as one."""
    found: dict[tuple[object, ...], Heap] = {}
    for one in heaps(activities):
        key = (one.categories, one.approved, one.topic, one.unit)
        there = found.get(key)
        found[key] = one if there is None else there._replace(
            minutes=there.minutes + one.minutes, units_hundredths=there.units_hundredths + one.units_hundredths,
            entries=there.entries + 1,
        )  # fmt: skip
    return list(found.values())


@given(TERMS, ACTIVITIES, st.randoms(use_true_random=False))
def test_the_order_of_entries_never_changes_what_counts(terms: Terms, entries: list[Activity], random: Any) -> None:
    mixed = list(entries)
    random.shuffle(mixed)
    assert count(terms, heaps(mixed)) == count(terms, heaps(entries))
    assert sorted(verdicts(terms, mixed)) == sorted(verdicts(terms, entries))


@given(TERMS, ACTIVITIES)
def test_verdicts_add_up_to_what_the_standing_says(terms: Terms, entries: list[Activity]) -> None:
    told = verdicts(terms, entries)
    counted = count(terms, summed(entries))
    assert sum((one.minutes for one in told), Fraction(0)) == counted.minutes
    for one in told:
        assert one.counts == ("all" if one.minutes == one.of else "part" if one.minutes else "none")
        assert bool(one.reasons) == (one.minutes < one.of)
    for category in (*terms.minimums, *terms.maximums):
        named = sum(
            (one.minutes for one, entry in zip(told, entries, strict=True) if category in entry.categories), Fraction(0)
        )
        bound = next(found for found in (*counted.minimums, *counted.maximums) if found.category == category)
        assert bound.counted == named


@given(TERMS, ACTIVITIES, st.data())
def test_an_entry_in_two_parts_counts_as_it_did_in_one(terms: Terms, entries: list[Activity], data: Any) -> None:
    if not entries:
        return
    at = data.draw(st.integers(0, len(entries) - 1))
    one = entries[at]
    minutes, units = (data.draw(st.integers(0, most)) for most in (one.minutes, one.units_hundredths))
    if units in (0, one.units_hundredths) and one.units_hundredths:
        units, minutes = 0, 0  # the one part holds all credits, the other neither credits nor time
    first = one._replace(id="f" * 32, minutes=minutes, units_hundredths=units, unit=one.unit if units else "")
    rest = one._replace(minutes=one.minutes - minutes, units_hundredths=one.units_hundredths - units)
    split = [*entries[:at], rest, first, *entries[at + 1 :]]
    assert count(terms, heaps(split)) == count(terms, heaps(entries))


@given(TERMS, ACTIVITIES, ACTIVITY, st.sampled_from([0, 0, 240]))
def test_more_learning_is_never_further_from_what_is_asked_for(
    terms: Terms, entries: list[Activity], more: Activity, carried: int
) -> None:
    """So what was complete stays so, whatever is logged beside it; and where one is as near as before, as much counts
    at least."""

    def missing(found: Counted) -> tuple[Fraction, Fraction, Fraction]:
        minimums = sum((one.missing for one in found.minimums), Fraction(0))
        return max(Fraction(0), terms.needed - carried - found.minutes), minimums, -found.minutes

    before, after = (count(terms, heaps(one), Fraction(carried)) for one in (entries, [*entries, more]))
    assert missing(after) <= missing(before)
    assert after.logged == before.logged + worth(terms, more)


@given(TERMS, ACTIVITIES)
def test_no_bound_is_ever_passed(terms: Terms, entries: list[Activity]) -> None:
    for bound in count(terms, heaps(entries)).maximums:
        assert bound.counted <= bound.minutes


def test_what_stands_under_fewer_bounds_fills_them() -> None:
    """A under both bounds would take what B and C can bring one bound each."""
    own = held({"rule": "maximum", "category": "a", "units": 10}, {"rule": "maximum", "category": "b", "units": 5})
    entries = [
        Activity("1", "2026-01-01", frozenset("ab"), 300), Activity("2", "2026-01-02", frozenset("a"), 600),
        Activity("3", "2026-01-03", frozenset("b"), 300),
    ]  # fmt: skip
    assert [int(one.minutes) for one in verdicts(own, entries)] == [0, 600, 300]


def test_under_one_bound_what_a_minimum_asks_for_counts_first() -> None:
    own = held({"rule": "maximum", "category": "a", "units": 10}, {"rule": "minimum", "category": "b", "units": 10})
    entries = [
        Activity("1", "2026-01-01", frozenset("a"), 600), Activity("2", "2026-06-01", frozenset("ab"), 600),
    ]  # fmt: skip
    assert [int(one.minutes) for one in verdicts(own, entries)] == [0, 600]
    assert count(own, heaps(entries)).minimums[0].missing == 0


def test_an_entry_below_the_least_of_one_entry_does_not_count_and_two_such_neither() -> None:
    own = held({"rule": "block", "units": "0.5", "by": "entry"})
    short = Activity("1", "2026-01-01", frozenset(), 29)
    assert verdicts(own, [short])[0].reasons[0].kind == "entry_block"
    assert count(own, [Heap(frozenset(), 58, entries=2)]).minutes == 0
    assert count(own, [Heap(frozenset(), 60, entries=2)]).minutes == 60


def test_credits_count_in_place_of_time_and_only_where_their_unit_is_known() -> None:
    own = held({"rule": "worth", "unit": "ceu", "units": 10})
    both = Activity("1", "2026-01-01", frozenset(), 45, unit="ceu", units_hundredths=50)
    foreign = Activity("2", "2026-01-01", frozenset(), 45, unit="ects", units_hundredths=50)
    only = Activity("3", "2026-01-01", frozenset(), 0, unit="ects", units_hundredths=50)
    told = verdicts(own, [both, foreign, only])
    assert [int(one.minutes) for one in told] == [300, 45, 0]
    assert [reason.kind for reason in told[2].reasons] == ["unit_unknown"]


def test_what_was_taken_out_or_lies_ahead_does_not_count_and_says_so() -> None:
    usual = Activity("1", "2026-01-01", frozenset(), 45)
    told = verdicts(held(), [usual._replace(taken_out=True), usual._replace(id="2", ahead=True)])
    assert [(one.counts, one.reasons[0].kind) for one in told] == [("none", "taken_out"), ("none", "ahead")]


def test_a_unit_without_credits_is_only_a_word() -> None:
    own = held({"rule": "worth", "unit": "ceu", "units": 10})
    assert verdicts(own, [Activity("1", "2026-01-01", frozenset(), 45, unit="ceu")])[0].minutes == 45


def test_of_what_is_alike_the_earlier_days_fill_a_bound_whatever_they_are_called() -> None:
    own = held({"rule": "maximum", "category": "a", "units": 10})
    entries = [Activity(name, f"2026-01-0{day}", frozenset("a"), 400) for name, day in (("z", 1), ("m", 2), ("a", 3))]
    assert [int(one.minutes) for one in verdicts(own, entries)] == [400, 200, 0]
    assert [[reason.category for reason in one.reasons] for one in verdicts(own, entries)] == [[], ["a"], ["a"]]


def test_only_the_bounds_that_an_entry_is_under_are_named() -> None:
    own = held({"rule": "maximum", "category": "a", "units": 1}, {"rule": "maximum", "category": "b", "units": 1})
    (told,) = verdicts(own, [Activity("1", "2026-01-01", frozenset("a"), 90)])
    assert [(reason.kind, reason.category) for reason in told.reasons] == [("capped", "a")]


def test_an_hour_more_under_two_bounds_takes_none_away_from_those_under_others() -> None:
    own = held(
        *({"rule": "maximum", "category": key, "units": most} for key, most in (("a", 10), ("b", 10), ("c", 20)))
    )
    entries = [Activity("1", "2026-01-01", frozenset("ac"), 600), Activity("2", "2026-01-02", frozenset("bc"), 600)]
    more = Activity("3", "2026-01-03", frozenset("ab"), 600)
    assert count(own, heaps(entries)).minutes == 1200
    told = verdicts(own, [*entries, more])
    assert [int(one.minutes) for one in told] == [600, 600, 0]
    assert [reason.category for reason in told[2].reasons] == ["a", "b"]


def test_an_hour_more_leaves_a_minimum_met_that_was() -> None:
    own = held(
        {"rule": "maximum", "category": "a", "units": 10}, {"rule": "maximum", "category": "c", "units": 10},
        {"rule": "minimum", "category": "b", "units": 10},
    )  # fmt: skip
    both = Activity("1", "2026-01-01", frozenset("abc"), 600)
    for entries in ([both], [both, Activity("2", "2026-01-02", frozenset("a"), 600)]):
        assert [bound.missing for bound in count(own, heaps(entries)).minimums] == [0]


def test_what_is_more_than_enough_leaves_complete_what_was() -> None:
    own = held(
        {"rule": "maximum", "category": "a", "units": 10}, {"rule": "maximum", "category": "c", "units": 10},
        {"rule": "minimum", "category": "b", "units": 10}, total=10,
    )  # fmt: skip
    entries = [
        Activity("1", "2026-01-01", frozenset("abc"), 600), Activity("2", "2026-01-02", frozenset("a"), 600),
        Activity("3", "2026-01-03", frozenset("c"), 600),
    ]  # fmt: skip
    for there in (entries[:1], entries):
        found = count(own, heaps(there))
        assert (found.minutes, [bound.missing for bound in found.minimums]) == (600, [0])
    assert [one.counts for one in verdicts(own, entries)] == ["all", "none", "none"]
    without = count(own, heaps(entries[1:]))
    assert (without.minutes, [bound.missing for bound in without.minimums]) == (1200, [600])


def test_what_was_carried_over_is_part_of_what_is_enough() -> None:
    own = held(
        {"rule": "maximum", "category": "a", "units": 10}, {"rule": "maximum", "category": "c", "units": 10},
        {"rule": "minimum", "category": "b", "units": 10}, total=15,
    )  # fmt: skip
    entries = [
        Activity("1", "2026-01-01", frozenset("abc"), 600), Activity("2", "2026-01-02", frozenset("a"), 600),
        Activity("3", "2026-01-03", frozenset("c"), 600),
    ]  # fmt: skip
    shown = [
        (count(own, heaps(entries), carried).minutes, sum(one.minutes for one in verdicts(own, entries, carried)))
        for carried in (Fraction(0), Fraction(300))
    ]
    assert shown == [(900, 900), (600, 600)]


def test_of_the_bounds_that_an_entry_is_under_only_those_are_named_of_which_there_is_more() -> None:
    own = held({"rule": "maximum", "category": "a", "units": 1}, {"rule": "maximum", "category": "b", "units": 9})
    (told,) = verdicts(own, [Activity("1", "2026-01-01", frozenset("ab"), 90)])
    assert [reason.category for reason in told.reasons] == ["a"]


def test_what_approval_would_add_is_what_more_would_count_then() -> None:
    own = held({"rule": "approved_provider"}, {"rule": "maximum", "category": "a", "units": 10})
    entries = [
        Heap(frozenset("a"), 480, approved="yes"), Heap(frozenset("a"), 600), Heap(frozenset(), 30, approved="no"),
    ]  # fmt: skip
    assert count(own, entries).unapproved == 120 + 30
    assert count(own, entries[:1]).unapproved == 0


def test_what_would_give_way_were_all_approved_is_no_less_than_nothing_more() -> None:
    own = held(
        {"rule": "approved_provider"}, {"rule": "maximum", "category": "a", "units": 10},
        {"rule": "maximum", "category": "c", "units": 10}, {"rule": "minimum", "category": "b", "units": 10}, total=10,
    )  # fmt: skip
    entries = [Heap(frozenset("a"), 600, approved="yes"), Heap(frozenset("c"), 600, approved="yes")]
    told = count(own, [*entries, Heap(frozenset("abc"), 600)])
    assert (told.minutes, told.unapproved) == (1200, 0)
