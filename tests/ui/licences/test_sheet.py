"""The sheet of a licence: one change brings it with its rules, and what cannot be is told at its field."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from portfolio.core.change import Change, added, edited, trashed
from portfolio.core.records import Credential, Licence, RuleSet, build
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import card_over, licence, plain, rules, words_in

MakePage = Callable[..., LicencesPage]
NEW_YORK = "shipped:US-NY-CTLE"


def choose(sheet: Any, key: str) -> None:
    """As a person does it in the list."""
    sheet.by_rules.combo.setCurrentIndex(sheet.by_rules.combo.findData(key))
    sheet.by_rules.combo.activated.emit(sheet.by_rules.combo.currentIndex())


@pytest.fixture
def sheet(make_page: MakePage, bare: Document) -> Any:
    """That of a first licence."""
    page = make_page(bare)
    page.take_focus()
    page.nothing.action_requested.emit()
    return card_over(page)


def test_a_place_without_a_licence_says_what_it_is_for(make_page: MakePage, bare: Document) -> None:
    page = make_page(bare)
    assert words_in(page)[0] == "How far is your licence?"
    assert page.nothing.look.isVisible()


def test_a_licence_comes_with_its_rules_as_one_change(sheet: Any, bare: Document) -> None:
    changes: list[Change] = []
    bare.changed.connect(changes.append)
    choose(sheet, NEW_YORK)
    assert sheet.title.text() == "New York: CTLE hours"
    sheet.title.set_raw("Professional certificate")
    sheet.starts.set_day(date(2024, 2, 10))
    sheet.birth_month.set_raw("5")
    sheet.chosen.ticks["esol_bilingual"].click()
    QTest.keyClick(sheet.title.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = licence(bare, "Professional certificate")
    assert (made.starts, made.birth_month, made.chosen) == (date(2024, 2, 10), 5, ["esol_bilingual"])
    assert made.rule_set_id == rules(bare, "New York: CTLE hours").id
    assert [change.label for change in changes] == ["Add the licence “Professional certificate”"]
    bare.undo()
    assert not [one for kind in (Licence, RuleSet) for one in bare.portfolio.find(kind)]


def test_the_new_licence_is_shown(make_page: MakePage, bare: Document) -> None:
    page = make_page(bare)
    page.nothing.action_requested.emit()
    sheet = card_over(page)
    choose(sheet, NEW_YORK)
    sheet.starts.set_day(date(2024, 2, 10))
    sheet.finish()
    assert page.chosen == licence(bare, "New York: CTLE hours").id
    assert plain(page.cards.cards[page.chosen].head.accessibleDescription()).startswith("0 of 100 clock hours")


def test_only_what_the_rules_want_to_know_is_asked(sheet: Any) -> None:
    assert not sheet.birth_month.isVisible()
    choose(sheet, NEW_YORK)
    assert sheet.birth_month.isVisible()
    assert not sheet.extra.isVisible()
    choose(sheet, "shipped:US-MA-PDP")
    assert not sheet.birth_month.isVisible()
    assert sheet.extra.isVisible()


def test_the_day_and_the_doubts_of_the_rules_stand_below_them(sheet: Any) -> None:
    choose(sheet, NEW_YORK)
    assert any("check with your authority" in words.casefold() for words in words_in(sheet))


def test_what_is_missing_is_told_at_its_field_and_nothing_is_written(sheet: Any, bare: Document) -> None:
    sheet.finish()
    assert sheet.title.said() == "It needs a title."
    assert sheet.starts.said() == "It needs the day on which it began."
    sheet.title.set_raw("Certificate")
    sheet.starts.set_day(date(2024, 2, 10))
    sheet.ends.set_day(date(2024, 2, 9))
    sheet.finish()
    assert sheet.ends.said() == "It cannot end before it begins."
    assert bare.portfolio.find(Licence) == []


def test_a_licence_is_changed_and_keeps_what_is_not_on_the_sheet(page: LicencesPage, document: Document) -> None:
    document.do(edited("Out", licence(document, "Certificate"), excluded=["a" * 32]))
    page.act("edit", page.chosen)
    sheet = card_over(page)
    assert (sheet.number.text(), sheet.starts.day()) == ("C-77", date(2018, 9, 1))
    sheet.chosen.ticks["part_time"].click()
    sheet.finish()
    found = licence(document, "Certificate")
    assert (found.chosen, found.excluded, found.number) == (["part_time"], ["a" * 32], "C-77")
    document.undo()
    assert licence(document, "Certificate").chosen == []


def test_nothing_changed_is_no_change(page: LicencesPage, document: Document) -> None:
    changes: list[Change] = []
    document.changed.connect(changes.append)
    page.act("edit", page.chosen)
    card_over(page).finish()
    assert changes == []


def test_what_is_typed_waits_when_the_sheet_is_left(page: LicencesPage, document: Document) -> None:
    page.act("edit", page.chosen)
    sheet = card_over(page)
    QTest.keyClick(sheet.number.line, Qt.Key.Key_End)
    QTest.keyClicks(sheet.number.line, "88")
    sheet.close()
    page.act("edit", page.chosen)
    assert card_over(page).number.text() == "C-7788"
    assert licence(document, "Certificate").number == "C-77"


def test_what_waits_on_a_sheet_can_be_let_go_for_what_is_written(page: LicencesPage, document: Document) -> None:
    page.act("edit", page.chosen)
    sheet = card_over(page)
    QTest.keyClicks(sheet.number.line, "88")
    choose(sheet, "")
    sheet.chosen.offer({"part_time": "I work part time"})
    sheet.close()
    document.do(edited("Elsewhere", licence(document, "Certificate"), title="Certificate, renewed"))
    page.act("edit", page.chosen)
    sheet = card_over(page)
    assert sheet.title.text() == "Certificate"
    next(one for one in sheet.findChildren(Button) if one.label == "Begin anew").click()
    assert (sheet.title.text(), sheet.number.text()) == ("Certificate, renewed", "C-77")
    assert sheet.by_rules.combo.currentText() == "State: hours"
    assert list(sheet.chosen.ticks) == ["part_time"]
    sheet.close()
    page.act("edit", page.chosen)
    assert card_over(page).title.text() == "Certificate, renewed"
    assert not [one for one in card_over(page).findChildren(Button) if one.label == "Begin anew"]


def test_the_licence_among_the_credentials_can_be_named(page: LicencesPage, document: Document) -> None:
    paper = build(Credential, title="The paper", kind="licence")
    document.do(added("Add", paper))
    page.act("edit", page.chosen)
    sheet = card_over(page)
    sheet.credential.set_raw(paper.id)
    sheet.finish()
    assert licence(document, "Certificate").credential_id == paper.id


def test_a_licence_keeps_its_rules_while_they_are_in_the_bin(page: LicencesPage, document: Document) -> None:
    own = rules(document, "State: hours")
    document.do(trashed("Away", own))
    page.act("edit", page.chosen)
    sheet = card_over(page)
    assert sheet.by_rules.combo.currentText() == "Those it had, which are in the bin"
    sheet.number.set_raw("C-78")
    sheet.finish()
    found = licence(document, "Certificate")
    assert (found.number, found.rule_set_id) == ("C-78", own.id)


def test_more_further_licences_than_there_can_be_are_told_and_not_cut(sheet: Any, bare: Document) -> None:
    choose(sheet, "shipped:US-MA-PDP")
    sheet.starts.set_day(date(2024, 2, 10))
    sheet.extra.set_raw("21")
    sheet.finish()
    assert sheet.extra.said() == "There can be at most 20."
    assert bare.portfolio.find(Licence) == []


def test_what_was_wrong_with_the_days_is_said_no_longer_once_one_is_put_right(sheet: Any) -> None:
    sheet.title.set_raw("Certificate")
    sheet.starts.set_day(date(2024, 2, 10))
    sheet.ends.set_day(date(2024, 2, 9))
    sheet.finish()
    assert sheet.ends.said() == "It cannot end before it begins."
    assert sheet.ends._below._color == "warn", "what is wrong is not in the grey of a hint"
    QTest.keyClick(sheet.starts.line, Qt.Key.Key_Down)
    assert sheet.ends.said() == ""
