"""The order of rules, of which the last that holds counts: moved by buttons and keys, and undone as one change."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from portfolio.core.change import Change, edited
from portfolio.ui.document import Document
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import card_over, licence, plain, rules

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def sheet(page: LicencesPage) -> Any:
    """That of the rules of “Certificate”."""
    page.act("rules", page.chosen)
    return card_over(page)


def kinds(sheet: Any) -> list[str]:
    return [rule["rule"] for rule in sheet.rule_list.raw()]


def seen(sheet: Any) -> list[str]:
    """The rules as they stand one below the other."""
    cards = sorted(sheet.rule_list.cards, key=lambda card: card.y())
    return [card.rule()["rule"] for card in cards]


def test_a_rule_is_moved_by_its_buttons_and_written_where_it_stands(
    sheet: Any, page: LicencesPage, document: Document
) -> None:
    changes: list[Change] = []
    document.changed.connect(changes.append)
    before = rules(document, "State: hours").rules
    QTest.mouseClick(sheet.rule_list.cards[1].down, Qt.MouseButton.LeftButton)
    moved = ["total", "maximum", "minimum", "not_counted", "keep_for"]
    assert kinds(sheet) == moved
    QApplication.processEvents()
    assert seen(sheet) == moved
    assert sheet.rule_list.cards[2].down.hasFocus()
    sheet.finish()
    assert rules(document, "State: hours").rules == [before[0], before[2], before[1], *before[3:]]
    assert len(changes) == 1
    document.undo()
    assert rules(document, "State: hours").rules == before


def test_alt_and_an_arrow_move_the_rule_that_one_is_in(sheet: Any) -> None:
    line = sheet.rule_list.cards[2].fields["much"].line
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Up, ALT)
    assert kinds(sheet) == ["total", "maximum", "minimum", "not_counted", "keep_for"]
    assert line.hasFocus()
    for _ in range(9):
        QTest.keyClick(line, Qt.Key.Key_Down, ALT)
    assert kinds(sheet) == ["total", "minimum", "not_counted", "keep_for", "maximum"]
    assert line.hasFocus()


def test_the_first_rule_goes_no_further_up_and_the_last_none_down(sheet: Any) -> None:
    def ends() -> list[tuple[bool, bool]]:
        return [(card.up.isEnabled(), card.down.isEnabled()) for card in sheet.rule_list.cards]

    assert ends() == [(False, True), *[(True, True)] * 3, (True, False)]
    last = sheet.rule_list.cards[-1]
    last.up.setFocus()
    for _ in range(4):
        last.up.click()
    assert ends() == [(False, True), *[(True, True)] * 3, (True, False)]
    assert last.down.hasFocus(), "what can no longer be pressed hands the keyboard to its neighbour"
    sheet.rule_list.cards[0].gone_requested.emit()
    assert ends() == [(False, True), *[(True, True)] * 2, (True, False)]
    sheet.rule_list.new.click()
    assert ends() == [(False, True), *[(True, True)] * 3, (True, False)]
    sheet.rule_list.set_raw([{"rule": "total", "units": 5}])
    assert ends() == [(False, False)]


def test_on_a_list_that_opens_alt_and_down_open_it(sheet: Any) -> None:
    combo = sheet.rule_list.cards[1].kind
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down, ALT)
    assert combo.view().isVisible()
    combo.hidePopup()
    assert kinds(sheet)[1] == "minimum"
    QTest.keyClick(combo, Qt.Key.Key_Up, ALT)
    assert kinds(sheet)[0] == "minimum"


def test_tab_comes_to_the_rules_where_they_stand_also_after_one_was_moved(sheet: Any) -> None:
    def walk() -> list[int]:
        """At which stop of Tab one comes to the sorts, each rule, what adds one, the columns, and the end."""
        stops: list[Any] = []
        sheet.title.line.setFocus()
        for _ in range(150):
            focus = QApplication.focusWidget()
            assert focus is not None
            if focus in stops:
                break
            stops.append(focus)
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        cards = [card.kind for card in sheet.rule_list.cards]
        ends = [sheet.choices.typed_in(), *cards, sheet.rule_list.new, sheet.listed.more, sheet.done]
        return [stops.index(one) for one in ends]

    places = walk()
    assert places == sorted(places)
    for at, by in ((1, 1), (2, -1), (0, 1), (4, -1), (1, -1)):
        sheet.rule_list.cards[at].moved.emit(by)
        places = walk()
        assert places == sorted(places)


def test_of_two_totals_that_hold_the_one_that_stands_last_counts_and_what_that_does_is_told(
    sheet: Any, page: LicencesPage, document: Document, qtbot: Any
) -> None:
    document.do(edited("So", licence(document, "Certificate"), chosen=["part_time"]))
    half = {"rule": "total", "units": 50, "when": "part_time"}
    sheet.rule_list.set_raw([half, *sheet.rule_list.raw()])
    sheet.rule_list.edited.emit()
    qtbot.waitUntil(lambda: "stays as it is: 72 of 100" in plain(sheet.effect.text()))
    sheet.rule_list.cards[0].down.click()
    qtbot.waitUntil(lambda: "With these rules: 72 of 50 clock hours" in plain(sheet.effect.text()))
    assert "the last one here counts" in sheet.rule_list.said()
