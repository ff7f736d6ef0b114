"""A licence without rules, or with rules that cannot be: named, with the way to put it right, and alone."""

from typing import Any

import pytest

from portfolio.core.change import added, edited
from portfolio.core.records import Licence, RuleSet, build
from portfolio.ui.document import Document
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import TODAY, card, card_over, told, words_in


def test_rules_that_cannot_be_are_named_on_the_card_and_hide_no_other(page: LicencesPage, document: Document) -> None:
    found = document.portfolio.find(RuleSet, title="State: hours")[0]
    rule = {"rule": "maximum", "category": "language", "units": 10}
    document.do(edited("Break", found, rules=[*found.rules, rule]))
    assert told(page, "Certificate").startswith("At least and at most of “Language learners” contradict one another.")
    assert told(page, "Registration").startswith("6 things")


def test_a_licence_without_rules_says_so(page: LicencesPage, document: Document) -> None:
    document.do(added("Add", build(Licence, title="Bare", starts=TODAY)))
    assert told(page, "Bare") == "It has no rules yet"
    assert not card(page, "Bare").buttons["audit"].isVisible()
    card(page, "Bare").head.click()
    assert words_in(page.entries) == [
        "Bare", "Without rules nothing is counted. Choose by which rules it is renewed.",
    ]  # fmt: skip
    page.entries.mend.click()
    assert card_over(page).title.text() == "Bare"


def test_rules_that_cannot_be_are_named_at_the_entries_with_the_way_to_put_them_right(
    page: LicencesPage, document: Document
) -> None:
    found = document.portfolio.find(RuleSet, title="State: hours")[0]
    document.do(edited("Break", found, rules=[{"rule": "maximum", "category": "language", "units": "many"}]))
    assert words_in(page.entries) == [
        "Certificate",
        "The amount of “At most so much of one sort” cannot be “many”. Give a number with at most two decimals, like 15"
        " or 22.5.",
    ]
    page.entries.mend.click()
    assert card_over(page).title.text() == "State: hours"


@pytest.mark.parametrize("broken", [
    {"categories": [{"words": "No key"}, {"key": "language", "words": "Language learners"}]},
    {"choices": [{"key": "part_time"}]},
    {"rules": [{"rule": "extra_licence", "units": 5, "minimum": {"category": "language"}}]},
    {"rules": [{"rule": "report_within", "days": 10**30}, {"rule": "total", "units": "9e19"}]},
    {"rules": [{"rule": "window", "from": 7, "to": ["04-01"]}]},
])  # fmt: skip
def test_rules_of_another_portfolio_that_are_none_hide_no_licence(
    page: LicencesPage, document: Document, broken: dict[str, Any]
) -> None:
    found = document.portfolio.find(RuleSet, title="State: hours")[0]
    document.do(edited("Break", found, **broken))
    card(page, "Certificate").says.click()
    assert words_in(card(page, "Certificate"))[-1].startswith("State: hours")
    assert told(page, "Registration").startswith("6 things")
    page.show_rules()
    assert page.rules is not None
    assert any("Used by: Certificate" in words for words in words_in(page.rules))
