"""Numbers are read out of values as people write them, and drawn only where they are of one sort."""

import pytest

from portfolio.core.measured import drawable, figure_in


@pytest.mark.parametrize(
    "value, number, sort",
    [
        ("74 %", 74, "share"), ("74%", 74, "share"), ("% 74", 74, "share"), ("3 of 10", 30, "share"),
        ("22/26", 100 * 22 / 26, "share"), ("13 von 26", 50, "share"), ("7", 7, ""), ("-2", -2, ""), ("−2", -2, ""),
        ("3,5", 3.5, ""), ("1,200 words", 1200, "words"), ("1.200,50", None, ""), ("12 pupils", 12, "pupils"),
        ("٧٤ ٪", 74, "share"), ("grade 4", 4, "grade"), ("60 per cent", 60, "per cent"),
    ],
)  # fmt: skip
def test_the_one_number_of_a_value_is_read(value: str, number: float | None, sort: str) -> None:
    found = figure_in(value)
    if number is None:
        assert found is None
    else:
        assert found is not None
        assert found.number == pytest.approx(number)
        assert found.sort in (sort, "share")


@pytest.mark.parametrize(
    "value", ["", "secure", "3 of 0", "7 of 10, then 9 of 10", "from 3 to 9", "x" * 200, "²", "1e5"]
)
def test_of_what_is_no_one_number_none_is_read(value: str) -> None:
    assert figure_in(value) is None


def test_a_line_is_drawn_only_of_numbers_of_one_sort() -> None:
    assert drawable(["3 of 10", "40 %", "7 of 10"]) == [30, 40, 70]
    assert drawable(["3 pupils", "40 %"]) is None
    assert drawable(["3 of 10", "nearly all"]) is None
    assert drawable(["3 of 10"]) is None
    assert drawable([]) is None
