"""Hours and credits of what looks like one course are pointed out; what counts is as it was."""

from fractions import Fraction
from typing import Any

import pytest

from portfolio.growth.renewal.counting import Verdict
from portfolio.growth.renewal.twice import told_twice


def entry(at: str, **fields: Any) -> tuple[dict[str, Any], Verdict]:
    row = {
        "id": at, "title": "", "category": "", "series": "", "provider": "", "day": f"2026-03-{len(at):02}", "unit": "",
        "units_hundredths": 0,
    }  # fmt: skip
    counts = fields.pop("counts", "all")
    return row | fields, Verdict(at, counts, Fraction(60), Fraction(60), ())


def credit(at: str, **fields: Any) -> tuple[dict[str, Any], Verdict]:
    return entry(at, **{"units_hundredths": 300, "unit": "ceu"} | fields)


@pytest.mark.parametrize(
    "hours, credits_, alike",
    [
        ({"title": "Data course"}, {"title": "  data  COURSE "}, True),
        ({"title": "Data course"}, {"title": "Data courses"}, False),
        ({"title": ""}, {"title": ""}, False),
        ({"title": "Data", "provider": "City"}, {"title": "Data", "provider": "city "}, True),
        ({"title": "Data", "provider": "City"}, {"title": "Data"}, True),
        ({"title": "Data"}, {"title": "Data", "provider": "City"}, True),
        ({"title": "Data", "provider": "City"}, {"title": "Data", "provider": "State"}, False),
        ({"title": "Week 1", "series": "Data", "provider": "City"}, {"series": "data", "provider": "City"}, True),
        ({"title": "Week 1", "series": "Data"}, {"title": "Exam", "series": "Data"}, False),
        ({"title": "Data", "counts": "none"}, {"title": "Data"}, False),
        ({"title": "Data"}, {"title": "Data", "counts": "none"}, False),
        ({"title": "Data", "counts": "part"}, {"title": "Data"}, True),
        ({"title": "Data"}, {"title": "Data", "unit": "ects"}, False),
        ({"title": "Data", "units_hundredths": 100, "unit": "ceu"}, {"title": "Data"}, False),
        ({"title": "Data", "units_hundredths": 100, "unit": "ects"}, {"title": "Data"}, True),
    ],
)
def test_a_course_is_known_again(hours: dict[str, Any], credits_: dict[str, Any], alike: bool) -> None:
    found = told_twice([entry("h", **hours), credit("cc", **credits_)], {"ceu"})
    assert sorted(found) == (["cc", "h"] if alike else [])
    if alike:
        assert (found["h"].id, found["cc"].id, found["cc"].day) == ("cc", "h", "2026-03-01")


def test_what_was_for_one_programme_is_alike_whatever_it_is_called() -> None:
    those = [entry("h", title="Evening", provider="City"), entry("hh"), credit("ccc", title="Data", provider="State")]
    assert told_twice(those, {"ceu"}, {"h": ["p"], "ccc": ["q", "p"], "hh": ["r"]}).keys() == {"h", "ccc"}


def test_the_first_of_several_is_named_and_one_without_a_title_by_its_sort() -> None:
    those = [entry("h", title="Data"), entry("hh", title="Data"), credit("ccc", title="Data")]
    found = told_twice(those, {"ceu"})
    assert {at: one.id for at, one in found.items()} == {"ccc": "h", "h": "ccc", "hh": "ccc"}
    named = told_twice([entry("h", category="Course"), credit("cc", title="Data")], {"ceu"}, {"h": ["p"], "cc": ["p"]})
    assert named["cc"].title == "Course"


def test_hours_alone_and_credits_alone_are_never_alike() -> None:
    assert told_twice([entry("h", title="Data"), entry("hh", title="Data")], {"ceu"}) == {}
    assert told_twice([credit("c", title="Data"), credit("cc", title="Data")], {"ceu"}) == {}
