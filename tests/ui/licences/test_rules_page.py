"""All sets of rules: taken in, copied, out and in as a file, and never thrown away while one is used."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from portfolio.core.change import added, edited
from portfolio.core.queries.rules_changed import rules_changed
from portfolio.core.records import Licence, RuleSet, build
from portfolio.exchange.learning.rule_files import read_rules
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import waiting
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.licences.rules_page import RulesPage
from portfolio.ui.licences.saving import save_rules
from tests.ui.licences.conftest import TODAY, card_over, rules, type_much, words_in


@pytest.fixture
def rules_page(page: LicencesPage) -> RulesPage:
    page.show_rules()
    assert page.rules is not None
    return page.rules


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QWidget, name)
    assert button is not None
    button.click()  # type: ignore[attr-defined]


def test_rules_that_come_along_are_taken_in_once(rules_page: RulesPage, document: Document) -> None:
    press(rules_page, "take:shipped:GB-SCT-PU")
    assert rules(document, "Scotland: Professional Update").origin == "GB-SCT-PU"
    assert rules_page.findChild(QWidget, "take:shipped:GB-SCT-PU") is None
    document.undo()
    assert rules_page.findChild(QWidget, "take:shipped:GB-SCT-PU") is not None


def test_what_was_changed_since_can_be_had_as_it_comes_with_the_program(
    rules_page: RulesPage, document: Document
) -> None:
    press(rules_page, "take:shipped:GB-SCT-PU")
    title = "Scotland: Professional Update"
    document.do(edited("Change", rules(document, title), period_months=12))
    assert f"{title}, as they come with the program" in words_in(rules_page)
    assert any("Not as they come with the program" in words for words in words_in(rules_page))
    press(rules_page, "take:shipped:GB-SCT-PU")
    assert sorted(one.period_months for one in document.portfolio.find(RuleSet, title=title)) == [12, 60]
    assert rules_page.findChild(QWidget, "take:shipped:GB-SCT-PU") is None


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


def test_rules_of_one_s_own_are_written_from_nothing_and_undone(rules_page: RulesPage, document: Document) -> None:
    press(rules_page, "own")
    sheet = card_over(rules_page)
    sheet.finish()
    assert sheet.rule_list.cards[0].trouble.text() == "Say how much: 15, 22.5 or 15 %."
    sheet.title.set_raw("Ohio: contact hours")
    type_much(sheet, 0, "180")
    sheet.finish()
    own = rules(document, "Ohio: contact hours")
    assert own.rules == [{"rule": "total", "units": 180}]
    assert (own.unit_many, own.period_months, own.as_of) == ("hours", 60, TODAY)
    assert document.portfolio.history.undo_label == "Write the rules “Ohio: contact hours”"
    assert rules_page.findChild(QWidget, f"edit:{own.id}") is not None
    document.undo()
    assert document.portfolio.find(RuleSet, title="Ohio: contact hours") == []


def test_own_rules_that_were_left_wait_and_are_gone_on_with(page: LicencesPage, document: Document) -> None:
    page.go_on("rules", "new")
    sheet = card_over(page)
    QTest.keyClicks(sheet.title.line, "Ohio")
    sheet.close()
    (waits,) = waiting(document)
    assert (waits.kind, waits.record_id, waits.title) == ("rule_set", "", "Ohio")
    page.go_on("rules", "new")
    assert card_over(page).title.text() == "Ohio"


def test_what_was_wrong_with_a_file_is_said_until_the_next_one_or_until_one_goes_away(
    rules_page: RulesPage, page: LicencesPage, tmp_path: Path
) -> None:
    path = tmp_path / "photo.json"
    path.write_bytes(b"\xff\xd8\xff")
    rules_page.read(path)
    assert any("photo.json" in words for words in words_in(rules_page))
    rules_page.read(tmp_path / "nothing.json")
    assert not any("photo.json" in words for words in words_in(rules_page))
    assert any("nothing.json" in words for words in words_in(rules_page))
    page.hide()
    page.show()
    assert not any("nothing.json" in words for words in words_in(rules_page))


def test_a_newer_edition_is_said_and_taken_for_all_licences_at_once(rules_page: RulesPage, document: Document) -> None:
    """Somebody took them in with an older version of the program, and never touched them."""
    press(rules_page, "take:shipped:GB-SCT-PU")
    title = "Scotland: Professional Update"
    old = rules(document, title)
    document.undo()
    own = old.model_dump(exclude={"id", "created", "changed", "period_months"})
    came: RuleSet = build(RuleSet, **own, period_months=48)
    document.do(added("Take in", came))
    held = document.portfolio.find(Licence)[0]
    document.do(edited("By these", held, rule_set_id=came.id))
    assert any("The program brings a newer edition of them" in words for words in words_in(rules_page))
    assert not any("Not as they come" in words for words in words_in(rules_page))
    press(rules_page, f"renew:{came.id}")
    now = document.portfolio.get(Licence, held.id)
    assert now is not None
    new = document.portfolio.get(RuleSet, now.rule_set_id)
    assert new is not None
    assert (new.period_months, new.title) == (60, title)
    assert rules_changed(document.portfolio.connection, new.id) is None
    assert not any("newer edition" in words for words in words_in(rules_page))
    assert rules_page.findChild(QWidget, "take:shipped:GB-SCT-PU") is None
    document.undo()
    assert document.portfolio.get(Licence, held.id).rule_set_id == came.id  # type: ignore[union-attr]
