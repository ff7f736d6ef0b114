"""Rules in the window: taken, copied, changed with what that changes, refused at the field, out and in as a file."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change
from portfolio.core.records import RuleSet
from portfolio.exchange.learning.rule_files import read_rules, shipped
from portfolio.ui.document import Document
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.licences.rule_card import RuleCard, key_of
from portfolio.ui.licences.rule_words import RULE_KINDS, named_in, rules_words
from portfolio.ui.licences.rules_page import RulesPage
from portfolio.ui.licences.saving import save_rules
from portfolio.ui.theme import Theme
from tests.ui.conftest import RESOURCES
from tests.ui.licences.conftest import card_over, rules, words_in

SHIPPED = shipped(RESOURCES / "renewal")


@pytest.fixture
def sheet(page: LicencesPage) -> Any:
    """That of the rules of “Certificate”."""
    page.act("rules", page.chosen)
    return card_over(page)


@pytest.fixture
def rules_page(page: LicencesPage) -> RulesPage:
    page.show_rules()
    assert page.rules is not None
    return page.rules


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QWidget, name)
    assert button is not None
    button.click()  # type: ignore[attr-defined]


def type_much(sheet: Any, at: int, words: str) -> None:
    line = sheet.rule_list.cards[at].fields["much"].line
    line.clear()
    QTest.keyClicks(line, words)


# ---- one rule


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
    assert key_of("会議") == "other"


# ---- the sheet


def test_a_change_says_what_it_does_before_it_is_written(sheet: Any, document: Document, qtbot: Any) -> None:
    type_much(sheet, 0, "120")
    qtbot.waitUntil(lambda: "120" in sheet.effect.text())
    assert sheet.effect.text().replace("\u2068", "").replace("\u2069", "") == (
        "“Certificate” is now: 72 of 100 clock hours, 28 clock hours still missing. With these rules:"
        " 72 of 120 clock hours, 48 clock hours still missing."
    )
    assert rules(document, "State: hours").rules[0] == {"rule": "total", "units": 100}


def test_rules_are_written_as_one_change_and_undone(sheet: Any, page: LicencesPage, document: Document) -> None:
    changes: list[Change] = []
    document.changed.connect(changes.append)
    type_much(sheet, 0, "120,5")
    type_much(sheet, 1, "20 %")
    QTest.keyClick(sheet.title.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = rules(document, "State: hours").rules
    assert found[0] == {"rule": "total", "units": "120.5"}
    assert found[1] == {"rule": "minimum", "category": "language", "share": "0.2"}
    assert [change.label for change in changes] == ["Change the rules “State: hours”"]
    assert "of 120.5" in page.cards.cards[page.chosen].head.accessibleDescription()
    document.undo()
    assert rules(document, "State: hours").rules[0] == {"rule": "total", "units": 100}


def test_nothing_changed_is_no_change(sheet: Any, document: Document) -> None:
    changes: list[Change] = []
    document.changed.connect(changes.append)
    sheet.finish()
    assert changes == []


def test_a_rule_that_cannot_be_says_so_itself(sheet: Any, document: Document) -> None:
    type_much(sheet, 2, "many")
    sheet.finish()
    card = sheet.rule_list.cards[2]
    assert card.trouble.text() == (
        "The amount of “maximum” cannot be “many”. Give a number with at most two decimals, like 15 or 22.5."
    )
    assert card.kind.hasFocus()
    assert rules(document, "State: hours").rules[2]["units"] == 5


def test_two_rules_that_contradict_one_another_are_named_at_the_rules(sheet: Any, document: Document) -> None:
    type_much(sheet, 1, "150")
    sheet.finish()
    assert sheet.rule_list.said().startswith("There is to be more of “Language learners” than there is to be in all.")
    assert rules(document, "State: hours").rules[1]["share"] == "0.15"


def test_a_sort_that_stands_twice_is_told_at_the_sorts(sheet: Any) -> None:
    sheet.categories.set_raw("language: One\nlanguage: Two\nmentoring: M\nplanning: P")
    sheet.finish()
    assert "stands twice" in sheet.categories.said()


def test_a_period_of_no_month_is_told_at_its_field(sheet: Any) -> None:
    sheet.period_months.set_raw("0")
    sheet.finish()
    assert sheet.period_months.said() == "Give a whole number from 1 to 600."


def test_a_new_sort_can_be_chosen_in_a_rule_at_once(sheet: Any, document: Document) -> None:
    sheet.categories.set_raw(f"{sheet.categories.raw()}\nDyslexia")
    sheet.categories.edited.emit()
    QTest.mouseClick(sheet.rule_list.new, Qt.MouseButton.LeftButton)
    card = sheet.rule_list.cards[-1]
    card.fields["category"].set_raw("dyslexia")
    card.fields["much"].line.setText("2")
    sheet.finish()
    found = rules(document, "State: hours")
    assert found.categories[-1] == {"key": "dyslexia", "words": "Dyslexia"}
    assert found.rules[-1] == {"rule": "minimum", "category": "dyslexia", "units": 2}


# ---- all of them


def test_rules_that_come_along_are_taken_in_once(rules_page: RulesPage, document: Document) -> None:
    press(rules_page, "take:shipped:GB-SCT-PU")
    assert rules(document, "Scotland: Professional Update").origin == "GB-SCT-PU"
    assert rules_page.findChild(QWidget, "take:shipped:GB-SCT-PU") is None
    document.undo()
    assert rules_page.findChild(QWidget, "take:shipped:GB-SCT-PU") is not None


def test_a_copy_is_changed_without_touching_the_others(rules_page: RulesPage, document: Document) -> None:
    own = rules(document, "State: hours")
    press(rules_page, f"copy:{own.id}")
    copy = rules(document, "State: hours (my copy)")
    assert (copy.rules, copy.categories, copy.as_of) == (own.rules, own.categories, own.as_of)
    assert copy.id != own.id
    press(rules_page, f"remove:{copy.id}")
    assert not [one for one in document.portfolio.find(RuleSet, title=copy.title) if one.trashed is None]


def test_rules_that_a_licence_uses_cannot_be_thrown_away(rules_page: RulesPage, document: Document) -> None:
    own = rules(document, "State: hours")
    assert rules_page.findChild(QWidget, f"remove:{own.id}") is None
    assert any("Used by: Certificate" in words for words in words_in(rules_page))


def test_rules_go_out_as_a_file_and_come_in_as_they_were(
    rules_page: RulesPage, document: Document, tmp_path: Path
) -> None:
    own = rules(document, "State: hours")
    path = tmp_path / "rules.json"
    assert save_rules(document, own.model_dump(), path)
    assert read_rules(path.read_bytes(), path.name).columns["rules"] == own.rules
    assert rules_page.read(path)
    assert "“State: hours” is here already." in words_in(rules_page)
    data = json.loads(path.read_text("utf-8")) | {"title": "Another state"}
    path.write_text(json.dumps(data), "utf-8")
    assert rules_page.read(path)
    assert rules(document, "Another state").rules == own.rules


def test_a_file_that_contradicts_itself_is_refused_with_its_sentence(
    rules_page: RulesPage, document: Document, tmp_path: Path
) -> None:
    own = rules(document, "State: hours")
    path = tmp_path / "rules.json"
    save_rules(document, own.model_dump(), path)
    data = json.loads(path.read_text("utf-8"))
    data["rules"].append({"rule": "maximum", "category": "language", "units": 1})
    path.write_text(json.dumps(data | {"title": "Broken"}), "utf-8")
    assert not rules_page.read(path)
    assert "At least and at most of “Language learners” contradict one another." in words_in(rules_page)
    assert document.portfolio.find(RuleSet, title="Broken") == []


def test_a_file_that_is_no_rules_or_not_there_is_told(rules_page: RulesPage, tmp_path: Path) -> None:
    path = tmp_path / "photo.json"
    path.write_bytes(b"\xff\xd8\xff")
    assert not rules_page.read(path)
    assert not rules_page.read(tmp_path / "nothing.json")
    assert "“nothing.json” could not be read." in words_in(rules_page)


def test_escape_leads_back_to_the_licences(rules_page: RulesPage, page: LicencesPage) -> None:
    QTest.keyClick(rules_page, Qt.Key.Key_Escape)
    assert page.rules is None
    assert page.cards.isVisible()
