"""The page of licences: how far each is, what counts and why, what is done and taken out, and all of it undone."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change, added, edited, removed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Licence, RuleSet, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.licences.bound_row import BoundRow
from portfolio.ui.licences.card import LicenceCard
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import TODAY, card_over, licence, plain, show, words_in

MakePage = Callable[..., LicencesPage]


def card(page: LicencesPage, title: str) -> LicenceCard:
    return next(one for one in page.cards.cards.values() if one.head.label == title)


def told(page: LicencesPage, title: str) -> str:
    return plain(card(page, title).head.accessibleDescription())


def tick(page: LicencesPage, name: str) -> Tick:
    found = page.findChild(Tick, name)
    assert found is not None
    return found


def entry(document: Document, title: str) -> TimeEntry:
    return document.portfolio.find(TimeEntry, title=title)[0]


def test_a_card_says_how_far_it_is_what_is_missing_and_how_long_it_runs(page: LicencesPage) -> None:
    assert told(page, "Certificate") == (
        "72 of 100 clock hours. 28 clock hours still missing. Ends on 31 Aug 2028, 647 days left"
    )
    assert card(page, "Certificate").head.part == pytest.approx(0.72)
    bounds = [plain(row.accessibleName()) for row in card(page, "Certificate").findChildren(BoundRow)]
    assert bounds == [
        "Language learners: 7 of 15 clock hours, 8 still missing",
        "Mentoring: At most 5 clock hours count; 8 logged",
    ]
    assert words_in(card(page, "Certificate")) == [
        "At the pace of the last weeks, all of it will be there by 2 Feb 2027.",
        "18 min a week would do.",
        "Keep your proof until 31 Aug 2031.",
    ]


def test_each_entry_says_what_of_it_counts_and_why_the_rest_does_not(page: LicencesPage) -> None:
    assert show(page) == [
        "Universal design, 4 Oct 2026, Counts, 60 clock hours",
        "Words in every subject, 2 Sept 2026, Counts, 7 clock hours",
        "Mentor of Sami, 3 Aug 2026, Counts in part, 5 of 8 clock hours, Of “Mentoring” no more than 5 clock hours"
        " count.",
        "Planning of the term, 1 Jul 2026, Does not count, 3 clock hours, “Planning” does not count.",
    ]


def test_only_those_that_count_in_part_or_not_can_be_shown(page: LicencesPage) -> None:
    chips = page.entries.chips
    assert [plain(chip.accessibleDescription()) for chip in chips.values()] == [
        "4 entries", "2 entries", "1 entry", "1 entry",
    ]  # fmt: skip
    chips["none"].click()
    assert [line.split(",")[0] for line in show(page)] == ["Planning of the term"]
    chips["part"].click()
    assert [line.split(",")[0] for line in show(page)] == ["Mentor of Sami"]


def test_the_rules_are_told_with_their_day_their_sources_and_whom_to_ask(page: LicencesPage) -> None:
    one = card(page, "Certificate")
    one.says.click()
    assert words_in(one)[-1].split("\n") == [
        "State: hours", "State board", "– 100 clock hours in each period.",
        "– At least 15 % of the total of “Language learners”.", "– At most 5 clock hours of “Mentoring” count.",
        "– “Planning” does not count.", "– Keep proof for 36 months after the period.",
        "As of 1 January 2025 — check with your authority.", "The sum was read once.", "https://example.org/rules",
    ]  # fmt: skip


def test_what_the_rules_say_stays_open_when_the_card_is_made_anew(page: LicencesPage, document: Document) -> None:
    card(page, "Certificate").says.click()
    document.do(edited("Rename", licence(document, "Certificate"), title="Certificate 2"))
    assert card(page, "Certificate 2").rules_words.isVisible()


def test_an_entry_taken_out_counts_no_more_until_it_is_let_in_again(page: LicencesPage, document: Document) -> None:
    page.view.setFocus()
    page.view.setCurrentIndex(page.view.entries.index(0))
    QTest.keyClick(page.view, Qt.Key.Key_O)
    assert show(page)[0] == (
        "Universal design, 4 Oct 2026, Does not count, 60 clock hours, You said that it is not to count here."
    )
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


def test_the_card_that_is_pressed_shows_its_entries(page: LicencesPage) -> None:
    other = card(page, "Registration").head
    assert page.chosen == card(page, "Certificate").held.id
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert page.chosen == card(page, "Registration").held.id
    assert other.accessibleName() == "Registration, shown now"
    assert "Registration" in words_in(page.entries)


def test_things_to_do_are_ticked_off_and_taken_back(page: LicencesPage, document: Document) -> None:
    assert told(page, "Registration").startswith("6 things are still to be done")
    tick(page, "do:talk:2026-08-01").click()
    assert licence(document, "Registration").done == [{"key": "talk", "day": "2026-11-23", "note": ""}]
    done = tick(page, "do:talk:2026-08-01")
    assert done.isChecked()
    assert done.accessibleDescription() == "done on 23 Nov 2026"
    assert told(page, "Registration").startswith("5 things are still to be done")
    done.click()
    assert licence(document, "Registration").done == []
    document.undo()
    assert len(licence(document, "Registration").done) == 1


def test_what_was_left_in_a_year_before_is_done_on_a_day_of_that_year(page: LicencesPage, document: Document) -> None:
    tick(page, "do:talk:2024-08-01").click()
    assert [one["day"] for one in licence(document, "Registration").done] == ["2025-07-31"]


def test_the_keyboard_stays_on_the_tick(page: LicencesPage) -> None:
    one = tick(page, "do:confirmed:2024-08-01")
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Space)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is not one
    assert focus.objectName() == "do:confirmed:2024-08-01"


def test_the_day_on_which_it_was_done_can_be_said(page: LicencesPage, document: Document) -> None:
    button = page.findChild(QWidget, "day:talk:2026-08-01")
    assert button is not None
    button.click()  # type: ignore[attr-defined]
    over = card_over(page)
    over.day.set_day(date(2025, 1, 1))
    over.finish()
    assert over.day.said() == "That day is in another year of the licence."
    assert licence(document, "Registration").done == []
    over.day.set_day(date(2026, 9, 9))
    over.finish()
    assert licence(document, "Registration").done == [{"key": "talk", "day": "2026-09-09", "note": ""}]


def test_hours_that_are_logged_and_taken_back_move_the_ring(page: LicencesPage, document: Document) -> None:
    new = build(TimeEntry, title="Signs", day=TODAY, minutes=90, counts_as=["language"])
    document.do(added("Log", new))
    assert told(page, "Certificate").startswith("73.5 of 100 clock hours. 26.5 clock hours still missing")
    assert show(page)[0] == "Signs, 23 Nov 2026, Counts, 1.5 clock hours"
    document.undo()
    assert told(page, "Certificate").startswith("72 of 100")


def test_what_changes_while_it_is_not_looked_at_is_there_afterwards(page: LicencesPage, document: Document) -> None:
    page.hide()
    document.do(removed("Away", entry(document, "Universal design")))
    page.show()
    assert told(page, "Certificate").startswith("12 of 100")


def test_a_licence_in_the_bin_is_gone_and_comes_back(page: LicencesPage, document: Document) -> None:
    page.act("bin", page.chosen)
    assert [one.head.label for one in page.cards.cards.values()] == ["Registration"]
    assert page.chosen == card(page, "Registration").held.id
    document.undo()
    assert sorted(one.head.label for one in page.cards.cards.values()) == ["Certificate", "Registration"]


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


def test_who_opens_an_entry_stays_at_the_entries_where_that_takes_the_room(page: LicencesPage, qtbot: QtBot) -> None:
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    page.resize(600, 660)
    qtbot.waitUntil(lambda: not page.cards.isVisible())
    assert page.view.hasFocus()
    page.resize(1200, 660)
    qtbot.waitUntil(page.cards.isVisible)
    assert page.view.hasFocus()


def test_every_change_here_has_a_label_a_person_reads(page: LicencesPage, document: Document) -> None:
    changes: list[Change] = []
    document.changed.connect(changes.append)
    tick(page, "do:talk:2026-08-01").click()
    page.act("bin", page.chosen)
    assert [change.label for change in changes] == [
        "Say that “Talk with the line manager” is done", "Move the licence “Certificate” to the bin",
    ]  # fmt: skip


def test_where_nothing_may_be_written_all_is_shown_and_nothing_is_done(
    make_page: MakePage, licences_home: Path, tmp_path: Path
) -> None:
    import shutil

    shutil.copytree(licences_home, tmp_path / "held")
    keeper = Portfolio.open(tmp_path / "held", device="1" * 32)
    document = Document(Portfolio.open(tmp_path / "held", device="0" * 32, read_only=True), today=lambda: TODAY)
    try:
        page = make_page(document)
        assert told(page, "Certificate").startswith("72 of 100")
        assert not page.cards.new.isVisible()
        assert not tick(page, "do:talk:2026-08-01").isEnabled()
        page.view.setFocus()
        QTest.keyClick(page.view, Qt.Key.Key_O)
        assert licence(document, "Certificate").excluded == []
    finally:
        document.close()
        keeper.close()
