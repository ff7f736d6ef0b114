"""The entries of a licence: what of each counts and why, what is taken out, approved and reported."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.records import RuleSet
from portfolio.ui.document import Document
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import TODAY, MakePage, card, entry, licence, plain, show, told, words_in


def test_each_entry_says_what_of_it_counts_and_why_the_rest_does_not(page: LicencesPage) -> None:
    assert show(page) == [
        "Universal design, 4 Oct 2026, Counts, 60 clock hours",
        "Words in every subject, 2 Sept 2026, Counts, 7 clock hours",
        "Mentor of Sami, 3 Aug 2026, Counts in part, 5 of 8 clock hours, Of “Mentoring” no more than 5 clock hours"
        " counts.",
        "Planning of the term, 1 Jul 2026, Does not count, 3 clock hours, “Planning” does not count.",
    ]


def test_only_those_that_count_in_part_or_not_can_be_shown(page: LicencesPage) -> None:
    chips = page.entries.chips
    assert [plain(chip.accessibleDescription()) for chip in chips.values() if chip.isVisible()] == [
        "4 entries", "2 entries", "1 entry", "1 entry",
    ]  # fmt: skip
    chips["none"].click()
    assert [line.split(",")[0] for line in show(page)] == ["Planning of the term"]
    chips["part"].click()
    assert [line.split(",")[0] for line in show(page)] == ["Mentor of Sami"]


def test_an_entry_taken_out_counts_no_more_until_it_is_let_in_again(page: LicencesPage, document: Document) -> None:
    page.view.setFocus()
    page.view.setCurrentIndex(page.view.entries.index(0))
    QTest.keyClick(page.view, Qt.Key.Key_O)
    assert show(page)[0] == ("Universal design, 4 Oct 2026, Does not count, 60 clock hours, Taken out by hand.")
    assert told(page, "Certificate").startswith("12 of 100 clock hours")
    assert licence(document, "Certificate").excluded == [entry(document, "Universal design").id]
    assert document.portfolio.history.undo_label == "Take “Universal design” out of the licence"
    QTest.keyClick(page.view, Qt.Key.Key_O)
    assert licence(document, "Certificate").excluded == []
    document.undo()
    document.undo()
    assert told(page, "Certificate").startswith("72 of 100 clock hours")


def test_letters_do_nothing_when_they_are_off(page: LicencesPage, document: Document) -> None:
    page.set_letters(False)
    QTest.keyClick(page.view, Qt.Key.Key_O)
    assert licence(document, "Certificate").excluded == []


@pytest.mark.parametrize("letters", [True, False])
def test_delete_is_left_to_the_window(page: LicencesPage, letters: bool) -> None:
    page.set_letters(letters)
    pressed = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "\x7f")
    page.view.keyPressEvent(pressed)
    assert not pressed.isAccepted()


def test_enter_opens_an_entry_to_write_and_space_shows_it(page: LicencesPage, document: Document) -> None:
    written, shown = list[tuple[str, str]](), list[tuple[str, str]]()
    page.write_requested.connect(lambda *one: written.append(one))
    page.entry_opened.connect(lambda *one: shown.append(one))
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    here = ("time_entry", entry(document, "Words in every subject").id)
    assert (written, shown) == ([here], [here])


def test_a_period_before_shows_its_own_entries_and_standing(page: LicencesPage) -> None:
    combo = page.entries.period
    assert [plain(combo.itemText(at)) for at in range(combo.count())] == [
        "1 Sept 2023 to 31 Aug 2028", "1 Sept 2018 to 31 Aug 2023",
    ]  # fmt: skip
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert show(page) == ["Before it, 1 Jul 2020, Counts, 50 clock hours"]
    assert "50 of 100 clock hours  ·  50 clock hours still missing" in words_in(page.entries)


def test_what_is_to_be_reported_says_by_when_is_found_together_and_is_said_to_be_reported(
    page: LicencesPage, document: Document
) -> None:
    found = document.portfolio.find(RuleSet, title="State: hours")[0]
    document.do(edited("Report", found, rules=[*found.rules, {"rule": "report_within", "days": 90}]))
    assert [line.split(",")[0] for line in show(page) if "To be reported" in line] == [
        "Universal design", "Words in every subject",
    ]  # fmt: skip
    longer = {"rule": "report_within", "days": 200}
    document.do(
        edited("Longer", document.portfolio.find(RuleSet, title="State: hours")[0], rules=[*found.rules, longer])
    )
    assert [line.split(",")[0] for line in show(page) if "To be reported" in line] == [
        "Universal design", "Words in every subject", "Mentor of Sami",
    ]  # fmt: skip
    document.undo()
    chip = page.entries.chips["open"]
    assert chip.isVisible()
    chip.click()
    assert show(page)[1] == (
        "Words in every subject, 2 Sept 2026, Counts, 7 clock hours, To be reported to the authority by 1 Dec 2026."
    )
    page.view.menu_requested.emit(page.view.entries.lines[1].key, page.mapToGlobal(page.rect().center()))
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    next(action for action in menu.actions() if action.text() == "It was reported today").trigger()
    menu.close()
    assert entry(document, "Words in every subject").reported == TODAY
    assert [line.split(",")[0] for line in show(page)] == ["Universal design"]
    assert document.portfolio.history.undo_label == "Say that “Words in every subject” was reported"
    document.undo()
    assert len(show(page)) == 2
    document.do(edited("No more", document.portfolio.find(RuleSet, title="State: hours")[0], rules=found.rules))
    assert page.entries.shown == ""
    assert not chip.isVisible()


def test_in_a_narrow_place_the_entries_lie_over_the_cards(make_page: MakePage, document: Document) -> None:
    page = make_page(document, 700)
    assert not page.entries.isVisible()
    page.findChild(QWidget, f"entries:{page.chosen}").click()  # type: ignore[union-attr]
    assert page.view.hasFocus()
    assert not page.cards.isVisible()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.cards.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == f"licence:{page.chosen}"


def test_whoever_is_led_to_a_licence_sees_its_card_and_its_current_period(
    make_page: MakePage, document: Document
) -> None:
    page = make_page(document, 700)
    page.findChild(QWidget, f"entries:{page.chosen}").click()  # type: ignore[union-attr]
    page.entries.period.activated.emit(1)
    assert show(page) == ["Before it, 1 Jul 2020, Counts, 50 clock hours"]
    page.show_licence(page.chosen)
    assert page.cards.isVisible()
    assert not page.entries.isVisible()
    assert len(show(page)) == 4


def test_who_opens_an_entry_stays_at_the_entries_where_that_takes_the_room(page: LicencesPage, qtbot: QtBot) -> None:
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    page.resize(600, 660)
    qtbot.waitUntil(lambda: not page.cards.isVisible())
    assert page.view.hasFocus()
    page.resize(1200, 660)
    qtbot.waitUntil(page.cards.isVisible)
    assert page.view.hasFocus()


def test_a_provider_is_said_to_be_approved_once_for_all_its_entries(page: LicencesPage, document: Document) -> None:
    state = document.portfolio.find(RuleSet, title="State: hours")[0]
    document.do(edited("Approve", state, rules=[*state.rules, {"rule": "approved_provider"}]))
    for title, provider, said in (
        ("Universal design", "Bronx BOCES", ""), ("Words in every subject", "Bronx BOCES", ""),
        ("Mentor of Sami", "Bronx BOCES", "no"), ("Planning of the term", "", ""),
    ):  # fmt: skip
        document.do(edited("Provider", entry(document, title), provider=provider, approved=said))
    assert told(page, "Certificate").startswith("0 of 100")
    page.view.menu_requested.emit(entry(document, "Universal design").id, page.mapToGlobal(page.rect().center()))
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    next(action for action in menu.actions() if action.text() == "“Bronx BOCES” is an approved provider").trigger()
    menu.close()
    assert told(page, "Certificate").startswith("67 of 100")
    assert [entry(document, title).approved for title in ("Words in every subject", "Mentor of Sami")] == ["yes", "no"]
    assert entry(document, "Planning of the term").approved == ""
    assert document.portfolio.history.undo_label == "Say that the provider “Bronx BOCES” is approved"
    document.undo()
    assert told(page, "Certificate").startswith("0 of 100")
    page.act_on_entry("approve", entry(document, "Before it").id)  # without a provider it is meant alone
    assert entry(document, "Planning of the term").approved == ""


def test_what_is_beside_is_what_is_marked_when_an_entry_leaves_the_list(page: LicencesPage, document: Document) -> None:
    shown: list[str] = []
    page.entry_opened.connect(lambda _, one: shown.append(one))
    page.entries.chips["none"].click()
    document.do(edited("Plan", entry(document, "Mentor of Sami"), counts_as=["planning"]))
    page.view.setCurrentIndex(page.view.entries.index(0))
    here = entry(document, "Mentor of Sami")
    page.act_on_entry("show", here.id)
    document.do(edited("Mentor", here, counts_as=["mentoring"]))
    assert shown == [here.id, entry(document, "Planning of the term").id]
    assert page.view.current() == shown[-1]
    page.entries.chips[""].click()  # who looks for others has asked for none to be shown
    document.do(edited("Title", here, title="Mentor"))
    assert len(shown) == 2


def test_who_wrote_on_an_entry_comes_back_to_its_row(page: LicencesPage, document: Document) -> None:
    page.view.setFocus()
    page.view.setCurrentIndex(page.view.entries.index(2))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    page.cards.new.setFocus()  # as a sheet takes the keyboard, and is gone
    page.take_focus()
    assert page.view.hasFocus()
    assert page.view.current() == entry(document, "Mentor of Sami").id
    card(page, "Registration").head.click()
    page.take_focus()
    assert card(page, "Registration").head.hasFocus()
