"""The amounts in the list for an audit: they add up, and none is more than a hundredth of a unit from what it is."""

from decimal import Decimal
from fractions import Fraction
from typing import Literal

from hypothesis import given
from hypothesis import strategies as st

from portfolio.growth.renewal.amounts import in_units
from portfolio.growth.renewal.columns import listed
from portfolio.growth.renewal.counting import Verdict
from portfolio.growth.renewal.listing import HEADINGS, amounts, plain, totalled


def verdict(of: int | Fraction, minutes: int | Fraction | None = None) -> Verdict:
    counted = Fraction(of if minutes is None else minutes)
    counts: Literal["all", "part", "none"] = "all" if counted == of else "part" if counted else "none"
    return Verdict("0", counts, counted, Fraction(of), ())


def test_three_times_twenty_minutes_are_an_hour() -> None:
    found = amounts([verdict(20), verdict(90), verdict(20), verdict(15, 0), verdict(20)], 60)
    assert [plain(one.counted) for one in found] == ["0.33", "1.5", "0.33", "0", "0.34"]
    assert [plain(one.units) for one in found] == ["0.33", "1.5", "0.33", "0.25", "0.34"]
    assert [plain(one.hours) for one in found] == ["0.33", "1.5", "0.33", "0.25", "0.34"]


def test_hours_beside_another_unit_are_those_of_the_entry() -> None:
    (found,) = amounts([verdict(200)], 300)
    assert (plain(found.units), plain(found.hours)) == ("0.66", "3.33")


_PAIRS = st.tuples(st.fractions(0, 2000), st.fractions(0, 1))


@given(st.lists(_PAIRS, max_size=40), st.sampled_from([1, 7, 45, 60, 300, 480]))
def test_what_counts_adds_up_and_each_line_is_what_it_is_to_the_hundredth(
    pairs: list[tuple[Fraction, Fraction]], unit: int
) -> None:
    told = [verdict(of, of * share) for of, share in pairs]
    found = amounts(told, unit)
    whole = sum((one.minutes for one in told), Fraction(0))
    assert sum((one.counted for one in found), Decimal(0)) == in_units(whole, unit)
    for one, line in zip(told, found, strict=True):
        assert abs(line.counted - in_units(one.minutes, unit)) <= Decimal("0.01")
        assert 0 <= line.counted <= line.units
        assert line.units in (in_units(one.of, unit), line.counted)
        if one.minutes * 100 % unit == 0:
            assert line.counted == in_units(one.minutes, unit), "what is exact stays so"


def test_the_sum_stands_below_what_counts_whichever_column_that_is() -> None:
    columns = listed(["counted", "date"])
    head, rows = totalled(columns, [["1", "2026-01-01", "", "", ""]], Decimal("1.50"), str.upper)
    assert head == [HEADINGS[one].upper() for one in columns]
    assert rows[-1] == ["1.5", "IN ALL", "", "", ""]
