"""Rules of licences as files: shipped ones are taken as a copy, own ones go out and in, contradictions are named."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio import paths
from portfolio.core.change import edited, trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.renewal import rule_sets
from portfolio.core.records import RuleSet
from portfolio.exchange.learning.rule_files import (
    MOST_BYTES,
    NoRules,
    RuleFile,
    read_rules,
    shipped,
    shipped_one,
    write_rules,
)
from portfolio.exchange.learning.rules_in_out import rules_coming, rules_file_of
from portfolio.growth.renewal.checked_rules import RulesProblem

FOLDER = paths.resource("renewal")
SHIPPED = [one.id for one in shipped(FOLDER)]
GOOD: dict[str, Any] = {
    "format": "perpetual-portfolio-rules", "version": 1, "title": "Ours",
    "categories": [{"key": "content", "words": "Content"}], "rules": [{"rule": "total", "units": 100}],
}  # fmt: skip


def read(**members: object) -> RuleFile:
    return read_rules(json.dumps(GOOD | members).encode(), "rules.json")


def test_the_program_brings_the_rules_of_several_authorities_each_with_its_day_source_and_advice() -> None:
    files = shipped(FOLDER)
    assert len(files) >= 8
    assert {"US-NY-CTLE", "US-TX-CPE-TEACHER", "US-MA-PDP", "US-IL-PD", "GB-SCT-PU", "AU-NSW-PD"} <= set(SHIPPED)
    for file in files:
        assert file.columns["as_of"] is not None
        assert "authority" in str(file.columns["notice"]) or file.id.startswith("CONTRACT")


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_rules_are_taken_once_as_a_copy_that_goes_out_and_comes_in_as_it_was(
    name: str, portfolio: Portfolio
) -> None:
    coming = rules_coming(portfolio.connection, shipped_one(FOLDER, name))
    portfolio.apply(coming.change)
    (kept,) = portfolio.find(RuleSet)
    assert (kept.origin, kept.title) == (name, coming.rule_set.title)
    again = rules_coming(portfolio.connection, shipped_one(FOLDER, name))
    assert (again.there, again.rule_set.id, bool(again.change)) == (True, kept.id, False)
    (row,) = rule_sets(portfolio.connection)
    assert rules_file_of(row) == shipped_one(FOLDER, name)
    portfolio.history.undo()
    assert portfolio.find(RuleSet) == []


def test_rules_that_were_changed_stay_beside_those_that_come_again(portfolio: Portfolio) -> None:
    portfolio.apply(rules_coming(portfolio.connection, shipped_one(FOLDER, "us-ny-ctle")).change)
    (kept,) = portfolio.find(RuleSet)
    portfolio.apply(edited("Edit", kept, rules=[{"rule": "total", "units": 90}]))
    coming = rules_coming(portfolio.connection, shipped_one(FOLDER, "US-NY-CTLE"))
    assert not coming.there
    portfolio.apply(coming.change)
    assert len(portfolio.find(RuleSet)) == 2


@pytest.mark.parametrize(
    "members, words",
    [
        ({"rules": [{"rule": "minimum", "category": "content", "units": 50},
                    {"rule": "maximum", "category": "content", "units": 40}, {"rule": "total", "units": 100}]},
         "At least and at most of “Content” contradict one another."),
        ({"rules": [{"rule": "total", "units": 10}, {"rule": "total", "units": 20}]}, "The rules say “total” twice"),
        ({"rules": [{"rule": "never"}]}, "“never” is no rule that this program knows."),
        ({"rules": [{"rule": "minimum", "category": "other", "units": 1}]}, "speaks of “other”, which is not listed"),
        ({"rules": [{"rule": "total", "units": 1e400}]}, "cannot be"),
        ({"rules": "x"}, "is no list"),
        ({"title": ""}, "have no “title”"),
        ({"as_of": "yesterday"}, "“as_of” is no day"),
        ({"colour": "red"}, "says “colour”, which rules do not have"),
        ({"unit_minutes": 0}, "“unit_minutes” cannot be 0"),
        ({"sources": [1]}, "“sources” is no text"),
    ],
)  # fmt: skip
def test_a_contradiction_or_a_slip_is_named_and_nothing_is_taken(members: dict[str, object], words: str) -> None:
    with pytest.raises(RulesProblem) as refused:
        read(**members)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{}", b"[]", b"{", b"\xff\xfe\x00", b"[" * 100_000, b'{"format": "perpetual-portfolio-rules"}',
        json.dumps(GOOD | {"version": 2}).encode(), b" " * (MOST_BYTES + 1), b"PK\x03\x04",
    ],
)  # fmt: skip
def test_what_holds_no_rules_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(NoRules):
        read_rules(data, "rules.json")


def test_no_rules_of_this_name_come_with_the_program() -> None:
    with pytest.raises(PortfolioError, match="No rules called “Atlantis”"):
        shipped_one(FOLDER, "Atlantis")


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-5, 200), st.floats(allow_nan=False), st.text(max_size=8),
              st.sampled_from(["total", "minimum", "content", "0.15", "22.5", "entry", "do", "block", "period"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(["rule", "units", "share", "category", "by", "key", "words", "when", "unless", "months"]),
            inner, max_size=4,
        ),
    ),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=300, derandomize=True, database=None, deadline=None)
@given(st.dictionaries(st.sampled_from(["title", "rules", "categories", "choices", "columns", "sources", "as_of",
       "notice", "unit_minutes", "period_months", "begins", "id"]), VALUES, max_size=5))  # fmt: skip
def test_any_rules_are_read_or_refused_in_a_sentence_and_what_is_read_goes_out_as_it_came(members: Any) -> None:
    file, refused = None, ""
    try:
        file = read(**members)
    except PortfolioError as error:
        refused = error.title.strip()
    assert (file is None) == bool(refused)
    if file is None:
        return
    assert read_rules(write_rules(file.columns, file.id), "again.json") == file


def test_words_of_rules_that_cannot_be_kept_as_they_are_written_are_put_right(portfolio: Portfolio) -> None:
    rules = [
        {"rule": "total", "units": 10, "note": {"deep": [1e400]}},
        {"rule": "do", "key": "talk", "words": "Talk\u0000 with\nthe \ud800head", "note": "as\u202e agreed"},
        {"rule": "extra_licence", "units": 3, "minimum": [{"category": "content", "units": 1, "x": "\ud800"}]},
    ]
    file = read(rules=rules)
    portfolio.apply(rules_coming(portfolio.connection, file).change)
    (kept,) = portfolio.find(RuleSet)
    assert kept.rules == [
        {"rule": "total", "units": 10},
        {"rule": "do", "key": "talk", "words": "Talk with the head", "note": "as agreed"},
        {"rule": "extra_licence", "units": 3, "minimum": [{"category": "content", "units": 1}]},
    ]
    assert read_rules(write_rules(file.columns, file.id), "again.json") == file


def test_rules_in_the_bin_are_not_there(portfolio: Portfolio) -> None:
    portfolio.apply(rules_coming(portfolio.connection, read()).change)
    portfolio.apply(trashed("Bin", *portfolio.find(RuleSet)))
    assert not rules_coming(portfolio.connection, read()).there
