"""One rule in the window: typed, said back in a sentence, and the same after it was only looked at."""

import re
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from portfolio.exchange.learning.rule_files import shipped
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.licences.rule_card import RuleCard
from portfolio.ui.licences.rule_typed import day_said, day_typed, key_of, much_said, much_typed
from portfolio.ui.licences.rule_words import RULE_KINDS, named_in, rules_words
from portfolio.ui.theme import Theme
from tests.ui.conftest import RESOURCES

SHIPPED = shipped(RESOURCES / "renewal")


@pytest.mark.parametrize("file", SHIPPED, ids=lambda one: one.id)
def test_no_shipped_rule_is_another_after_it_was_looked_at(qtbot: Any, theme: Theme, file: Any) -> None:
    for rule in file.columns["rules"]:
        card = RuleCard(theme, rule, named_in(file.columns))
        qtbot.addWidget(card)
        assert card.rule() == rule


@pytest.mark.parametrize("file", SHIPPED, ids=lambda one: one.id)
def test_every_shipped_rule_is_said_in_words(page: LicencesPage, file: Any) -> None:
    for words in rules_words(page.locale(), file.columns["rules"], named_in(file.columns)):
        assert words.endswith(".")
        assert "_" not in words
        assert "–" not in words


def test_each_kind_of_rule_can_be_put_together(qtbot: Any, theme: Theme) -> None:
    named = named_in({"unit_one": "hour", "unit_many": "hours", "categories": [], "choices": []})
    card = RuleCard(theme, {"rule": "total", "units": 5}, named)
    qtbot.addWidget(card)
    for kind in RULE_KINDS:
        card.kind.setCurrentIndex(card.kind.findData(kind))
        assert card.rule()["rule"] == kind


def test_keys_are_made_of_words() -> None:
    assert key_of("Talk with Ms Öz, each year!") == "talk_with_ms_z_each_year"


@pytest.mark.parametrize("words", [
    ("会議", "授業"), ("ورشة 1", "درس 1"), ("é", "è"), ("!", "?"), ("…", "会" * 200, "会" * 201),
])  # fmt: skip
def test_words_in_any_script_have_a_key_of_their_own(words: tuple[str, ...]) -> None:
    keys = [key_of(one) for one in words]
    assert len(set(keys)) == len(words)
    assert all(re.fullmatch("[a-z0-9][a-z0-9_]{0,59}", key) for key in keys)
    assert keys == [key_of(one) for one in words]


@pytest.mark.parametrize("typed, expected", [
    ("15", {"units": 15}), (" 22,5 ", {"units": "22.5"}), ("١٥", {"units": 15}), ("15 %", {"share": "0.15"}),
    ("12.5%", {"share": "0.125"}), ("100 %", {"share": "1"}), ("1,200", {"units": "1,200"}),
    ("1.200,5", {"units": "1.200,5"}), ("9e19", {"units": "9e19"}), ("-5", {"units": "-5"}), ("%", {"share": "%"}),
])  # fmt: skip
def test_an_amount_is_read_as_typed_or_left_as_it_is(typed: str, expected: dict[str, Any]) -> None:
    assert much_said(typed, shares=True) == expected


@pytest.mark.parametrize("name", ["en_GB", "en_US", "de_DE", "fr_FR", "es_ES", "ar_EG", "ja_JP", "tr_TR"])
def test_what_a_rule_says_is_shown_so_that_it_is_read_back(name: str) -> None:
    locale = QLocale(name)
    for rule in ({"units": "22.5"}, {"units": 1200}, {"share": "0.155"}, {"share": "1"}):
        assert much_said(much_typed(locale, rule), shares=True) == rule
    for day in ("01-01", "02-29", "04-01", "12-31"):
        assert day_said(day_typed(locale, day), locale) == day


def test_a_day_of_the_year_is_typed_as_one_says_it() -> None:
    british = QLocale("en_GB")
    assert [day_said(one, british) for one in ("1 July", "July 1", "1/7", "07-01", "29 Feb", "", "soon")] == [
        "07-01", "07-01", "07-01", "07-01", "02-29", "", "soon",
    ]  # fmt: skip
    assert day_typed(british, "07-01") == "1 July"


def test_a_rule_that_hangs_on_two_choices_keeps_both_when_it_is_looked_at(qtbot: Any, theme: Theme) -> None:
    rule = {"rule": "total", "units": 50, "when": "part_time", "unless": "retired"}
    choices = [{"key": "part_time", "words": "I work part time"}, {"key": "retired", "words": "I am retired"}]
    named = named_in({"unit_one": "hour", "unit_many": "hours", "categories": [], "choices": choices})
    card = RuleCard(theme, rule, named)
    qtbot.addWidget(card)
    assert card.rule() == rule
    card.fields["much"].line.setText("60")  # type: ignore[attr-defined]
    assert card.rule() == rule | {"units": 60}
    card.fields["condition"].set_raw("")
    assert card.rule() == {"rule": "total", "units": 60}


def test_a_day_of_the_year_is_said_as_one_says_it(page: LicencesPage) -> None:
    named = named_in({"unit_one": "hour", "unit_many": "hours", "categories": [], "choices": []})
    told = rules_words(page.locale(), [
        {"rule": "window", "from": "04-01", "to": "08-31"},
        {"rule": "do", "key": "me", "words": "Confirmed by myself", "by": "07-01"},
        {"rule": "window", "from": "", "to": "soon"},
    ], named)  # fmt: skip
    assert told == [
        "Renewed from 1 April to 31 August of its last year.", "Once in each period by 1 July: Confirmed by myself.",
        "Renewed from – to soon of its last year.",
    ]  # fmt: skip


@pytest.mark.parametrize("rule", [
    {"rule": "total", "units": "22.50"}, {"rule": "total", "units": 15.0},
    {"rule": "minimum", "category": "a", "share": "0.150"}, {"rule": "block", "units": 5},
    {"rule": "do", "key": "k", "words": "Talk"}, {"rule": "window", "from": "4-1", "to": "31 August"},
    {"rule": "extra_licence", "units": 5, "minimum": [{"category": "a", "units": "3.0"}]},
])  # fmt: skip
def test_what_nobody_touched_is_kept_to_the_letter(qtbot: Any, theme: Theme, rule: dict[str, Any]) -> None:
    sorts = [{"key": "a", "words": "A sort"}]
    card = RuleCard(
        theme, rule, named_in({"unit_one": "hour", "unit_many": "hours", "categories": sorts, "choices": []})
    )
    qtbot.addWidget(card)
    card.name_anew(named_in({"unit_one": "point", "unit_many": "points", "categories": sorts, "choices": []}))
    assert {name: repr(value) for name, value in card.rule().items()} == {
        name: repr(value) for name, value in rule.items()
    }


def test_a_part_of_the_total_is_none_where_only_an_amount_can_be() -> None:
    assert much_said("15 %", shares=False) == {"units": "15 %"}


def test_what_is_too_short_is_so_at_once_or_on_its_topic(page: LicencesPage) -> None:
    named = named_in({"unit_one": "hour", "unit_many": "hours", "categories": [], "choices": []})
    blocks = [{"rule": "block", "units": 2} | by for by in ({}, {"by": "entry"}, {"by": "topic"})]
    assert rules_words(page.locale(), blocks, named) == [
        "Less than 2 hours at once do not count.", "Less than 2 hours at once do not count.",
        "Less than 2 hours on one topic do not count.",
    ]  # fmt: skip
