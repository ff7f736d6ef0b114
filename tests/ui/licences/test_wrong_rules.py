"""Rules that cannot be, alone or together: refused on the sheet, and told where it is wrong."""

from typing import Any

import pytest
from PySide6.QtTest import QTest

from portfolio.core.change import edited
from portfolio.ui.document import Document
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import RULES, card_over, effect, rules, type_much


def test_a_rule_that_cannot_be_says_so_itself(sheet: Any, document: Document) -> None:
    type_much(sheet, 2, "many")
    sheet.finish()
    card = sheet.rule_list.cards[2]
    assert card.trouble.text() == (
        "The amount of “At most so much of one sort” cannot be “many”. Give a number with at most two decimals, like 15"
        " or 22.5."
    )
    assert card.kind.hasFocus()
    assert rules(document, "State: hours").rules[2]["units"] == 5


def test_what_helps_against_a_wrong_share_is_what_can_be_typed_here(sheet: Any) -> None:
    type_much(sheet, 1, "150 %")
    sheet.finish()
    assert sheet.rule_list.cards[1].trouble.text().endswith("Write it like 15 %, from 0 % to 100 %.")


@pytest.mark.parametrize("kind, says", [
    ("minimum", "Choose of which sort."), ("total", "Say how much: 15, 22.5 or 15 %."),
    ("report_within", "Say how many days."), ("do", "Say what is to be done."),
    ("window", "Say from which day of the year, like 1 April."),
])  # fmt: skip
def test_a_rule_that_is_not_filled_in_says_what_it_lacks(sheet: Any, kind: str, says: str) -> None:
    sheet.rule_list.new.click()
    card = sheet.rule_list.cards[-1]
    card.kind.setCurrentIndex(card.kind.findData(kind))
    sheet.finish()
    assert card.trouble.text() == says


def test_the_same_rule_twice_is_named_as_the_sheet_names_it(sheet: Any) -> None:
    sheet.rule_list.set_raw([*sheet.rule_list.raw(), {"rule": "maximum", "category": "mentoring", "units": 3}])
    sheet.finish()
    assert sheet.rule_list.said() == (
        "The rules say “At most so much of one sort” twice: Mentoring. Keep the one that is meant."
    )


def test_two_rules_that_contradict_one_another_are_named_at_the_rules(sheet: Any, document: Document) -> None:
    type_much(sheet, 1, "150")
    sheet.finish()
    says = "There is to be more of “Language learners” than there is to be in all. Correct one of the two."
    assert sheet.rule_list.said() == says
    assert sheet.rule_list.cards[1].trouble.text() == says
    assert sheet.rule_list.cards[1].kind.hasFocus()
    sheet._say_effect()
    assert effect(sheet) == ["As they stand here, these rules cannot be used yet.", says]
    assert rules(document, "State: hours").rules[1]["share"] == "0.15"


def test_of_two_rules_that_contradict_one_another_the_last_one_says_it(sheet: Any) -> None:
    sheet.rule_list.set_raw([*sheet.rule_list.raw(), {"rule": "maximum", "category": "language", "units": 1}])
    sheet.finish()
    told = [card.trouble.text() for card in sheet.rule_list.cards]
    assert "contradict one another" in told[-1]
    assert not any(told[:-1])
    assert sheet.rule_list.cards[-1].kind.hasFocus()


def test_a_sort_that_stands_twice_is_told_at_the_sorts(sheet: Any) -> None:
    sheet.categories.set_raw("language: One\nlanguage: Two\nmentoring: M\nplanning: P")
    sheet.finish()
    assert "stands twice" in sheet.categories.said()


def test_a_period_of_no_month_is_told_at_its_field(sheet: Any) -> None:
    sheet.period_months.set_raw("0")
    sheet.finish()
    assert sheet.period_months.said() == "Give a whole number from 1 to 600."
    QTest.keyClicks(sheet.period_months.line, "6")
    assert sheet.period_months.said() == ""


@pytest.mark.parametrize("broken", [
    {"categories": [{"words": "No key"}, {"key": "language", "words": "Language learners"}]},
    {"choices": [{"key": "part_time"}, {}, {"key": ["a"], "words": 7}]},
    {"rules": [{"rule": "extra_licence", "units": 5, "minimum": {"category": "language"}}]},
    {"rules": [{"rule": "report_within", "days": 10**30}, {"rule": "total", "units": "9e19"}]},
    {"rules": [{"rule": "window", "from": 7, "to": ["04-01"]}, {"rule": "minimum", "category": ["a"], "units": {}}]},
    {"rules": [{"rule": "do", "words": 7, "by": []}, {"rule": "worth", "unit": None}, {"rule": "block", "by": 3}]},
])  # fmt: skip
def test_rules_of_another_portfolio_that_are_none_can_be_put_right_on_the_sheet(
    page: LicencesPage, document: Document, broken: dict[str, Any]
) -> None:
    found = rules(document, "State: hours")
    document.do(edited("Break", found, **broken))
    page.act("rules", page.chosen)
    sheet = card_over(page)
    sheet.finish()
    sheet.rule_list.set_raw(RULES["rules"])
    sheet.categories.show_names(RULES["categories"])
    sheet.choices.show_names(RULES["choices"])
    sheet.finish()
    page.show_rules()
    assert rules(document, "State: hours").rules == RULES["rules"]
