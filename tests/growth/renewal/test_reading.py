"""Rules from a file: what they may say, and each contradiction by its name."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio.growth.renewal.amounts import Amounts, decimal, in_units, share
from portfolio.growth.renewal.checked_rules import RulesProblem
from portfolio.growth.renewal.reading import read
from portfolio.growth.renewal.terms import terms

CATEGORIES = [{"key": "a", "words": "Art"}, {"key": "b", "words": "Biology"}]
CHOICES = [{"key": "part_time", "words": "I work part time"}]
TOTAL = {"rule": "total", "units": 100}


def rules(*written: object, **data: Any) -> Any:
    return read({"title": "R", "categories": CATEGORIES, "choices": CHOICES, "rules": [TOTAL, *written]} | data)


@pytest.mark.parametrize(
    "rule, named",
    [
        ("total", "total"), ({}, "no rule"), ({"rule": "eval"}, "eval"), ({"rule": ["total"]}, "no rule"),
        ({"rule": "minimum", "category": "x", "units": 1}, "“x”, which is not listed"),
        ({"rule": "minimum", "category": "a"}, "needs an amount or a share"),
        ({"rule": "minimum", "category": "a", "units": 1, "share": "0.1"}, "needs an amount or a share"),
        ({"rule": "minimum", "category": "a", "units": -1}, "cannot be “-1”"),
        ({"rule": "minimum", "category": "a", "units": "1e9"}, "cannot be “1e9”"),
        ({"rule": "minimum", "category": "a", "units": 1.005}, "cannot be “1.005”"),
        ({"rule": "minimum", "category": "a", "units": "1e-99999999"}, "cannot be “1e-99999999”"),
        ({"rule": "minimum", "category": "a", "share": "1e-99999999"}, "cannot be “1e-99999999”"),
        ({"rule": "minimum", "category": "a", "units": "1e99999999"}, "cannot be “1e99999999”"),
        ({"rule": "minimum", "category": "a", "units": True}, "cannot be “True”"),
        ({"rule": "minimum", "category": "a", "share": "1.5"}, "share"),
        ({"rule": "minimum", "category": "a", "units": "NaN"}, "NaN"),
        ({"rule": "total", "units": 0, "when": "part_time"}, "cannot be “0”"),
        ({"rule": "minimum", "category": "a", "share": "0.12345"}, "share"),
        ({"rule": "block", "units": 1, "by": "week"}, "week"),
        ({"rule": "worth", "unit": "parsec", "units": 1}, "parsec"),
        ({"rule": "report_within", "days": 0}, "“0”"), ({"rule": "keep_for", "months": 1.5}, "“1.5”"),
        ({"rule": "do", "key": "x", "words": ""}, "no “words”"),
        ({"rule": "do", "key": "x", "words": "Talk", "by": "02-30"}, "02-30"),
        ({"rule": "window", "from": "04-01", "to": "13-01"}, "13-01"),
        ({"rule": "carry_over", "units": 5, "when": "unsaid"}, "unsaid"),
        ({"rule": "carry_over", "units": 5, "when": "part_time", "unless": "part_time"}, "both when and unless"),
        ({"rule": "carry_over", "units": 5, "hours": 5}, "“hours”"),
    ],
)  # fmt: skip
def test_what_is_no_rule_is_refused_by_its_name(rule: object, named: str) -> None:
    with pytest.raises(RulesProblem) as found:
        rules(rule)
    assert named in str(found.value)


@pytest.mark.parametrize(
    "written, named",
    [
        ([TOTAL], "“total” twice"),
        (
            [{"rule": "minimum", "category": "a", "units": 60}, {"rule": "maximum", "category": "a", "share": "0.5"}],
            "Art",
        ),
        ([{"rule": "minimum", "category": "b", "units": 101}], "Biology"),
        (
            [{"rule": "minimum", "category": "b", "units": 1}, {"rule": "not_counted", "category": "b"}],
            "does not count",
        ),
        ([{"rule": "minimum", "category": "b", "units": "100.01"}], "Biology"),
        (
            [
                {"rule": "maximum", "category": "a", "units": 10},
                {"rule": "extra_licence", "units": 20, "minimum": [{"category": "a", "units": 15}]},
            ],
            "Art",
        ),
        ([{"rule": "block", "units": 101, "by": "topic"}], "on a topic"),
        ([{"rule": "block", "units": 101, "by": "entry"}], "of an entry"),
        (
            [{"rule": "worth", "unit": "ceu", "units": 1}, {"rule": "worth", "unit": "ceu", "units": 2}],
            "“worth” twice: ceu",
        ),
        (
            [{"rule": "total", "units": 10, "when": "part_time"}, {"rule": "minimum", "category": "a", "units": 20}],
            "Art",
        ),
    ],
)
def test_a_contradiction_is_named(written: list[dict[str, Any]], named: str) -> None:
    with pytest.raises(RulesProblem) as found:
        rules(*written)
    assert named in str(found.value)


@pytest.mark.parametrize(
    "data",
    [
        {"title": ""},
        {"title": 7},
        {"unit_minutes": 0},
        {"unit_minutes": "60"},
        {"period_months": 601},
        {"begins": "never"},
        {"begins": []},
        {"year_begins": 13},
        {"rules": {}},
        {"rules": [TOTAL] * 201},
        {"categories": [{"key": "A b"}]},
        {"categories": [*CATEGORIES, CATEGORIES[0]]},
        {"choices": "all"},
        {"columns": [1]},
        {"categories": [{"key": "a"}]},
    ],
)
def test_a_file_that_is_none_is_refused_with_a_sentence(data: dict[str, Any]) -> None:
    with pytest.raises(RulesProblem):
        rules(**data)


JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 5),
    st.just(float("nan")),
    st.sampled_from(["", "a", "1", "12-31", "x" * 3000]),
    st.just([]),
    st.just({}),
    st.just([[]]),
    st.just([{"key": "a", "words": "A"}]),
    st.just({"a": {"a": 1}}),
)
RULE = st.fixed_dictionaries(
    {"rule": st.sampled_from(["total", "minimum", "worth", "do", "block", "window", "extra_licence"])},
    optional=dict.fromkeys(("units", "share", "category", "by", "key", "words", "minimum", "from", "to"), JUNK),
)
FILE = st.fixed_dictionaries(
    {"title": JUNK, "rules": JUNK | st.lists(RULE, max_size=2)},
    optional=dict.fromkeys(("categories", "choices", "unit_minutes", "begins", "columns"), JUNK),
)


@given(FILE)
def test_whatever_a_file_says_it_is_read_or_refused_with_a_sentence(data: dict[str, Any]) -> None:
    try:
        found = read(data)
    except RulesProblem:
        return
    assert terms(found, ["x"], 3).needed >= 0


def test_of_several_that_hold_the_last_one_written_counts() -> None:
    found = rules(
        {"rule": "total", "units": 60, "when": "part_time"}, {"rule": "maximum", "category": "a", "share": "0.5"}
    )
    assert terms(found).maximums == {"a": 50 * 60}
    own = terms(found, ["part_time", "of_other_rules"])
    assert own.needed == 60 * 60
    assert own.maximums == {"a": 30 * 60}
    unless = rules({"rule": "carry_over", "units": 5, "unless": "part_time"})
    assert terms(unless).carry_over == 300
    assert not terms(unless, ["part_time"]).carry_over


def test_amounts_are_exact_and_never_rounded_up() -> None:
    assert Amounts(60).minutes("22.5") == 1350
    assert Amounts(60).minutes(0.1) == 6
    assert share("0.15") == Fraction(3, 20)
    assert decimal("1_000") is None or decimal("1_000") == 1000
    assert str(in_units(Fraction(59999, 10), 60)) == "99.99"
    assert in_units(Fraction(6000), 60) == 100


def test_a_share_needs_a_total_of_which_and_an_amount_needs_none() -> None:
    half = {"rule": "maximum", "category": "a", "share": "0.5"}
    for written in ([half], [half, TOTAL | {"when": "part_time"}], [half | {"unless": "part_time"}]):
        with pytest.raises(RulesProblem) as found:
            rules(rules=written)
        assert "“maximum” of “Art” is a share, and there is no total" in str(found.value)
    assert terms(rules(rules=[half | {"when": "part_time"}, TOTAL | {"when": "part_time"}])).maximums == {}
    least = {"rule": "minimum", "category": "a", "units": 10}
    assert terms(rules(rules=[least])).minimums == {"a": 600}
