"""The page of licences: how far each is, what counts and why, what is done and taken out, and all of it undone."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent, QTextLayout, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change, added, edited, removed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Licence, RuleSet, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.licences.bound_row import BoundRow
from portfolio.ui.licences.card import LicenceCard
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.licences.words import countdown, minimum_words, percent
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
        "At the pace of the last weeks, all of it will be there by 19 Jun 2027.",
        "19 min a week would do.",
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
    assert [plain(chip.accessibleDescription()) for chip in chips.values() if chip.isVisible()] == [
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


def test_what_was_done_in_another_year_can_be_looked_at_and_put_right(page: LicencesPage, document: Document) -> None:
    found = licence(document, "Registration")
    tick(page, "do:talk:2024-08-01").click()
    assert page.findChild(Tick, "do:talk:2024-08-01") is None
    years = page.findChild(QAbstractButton, f"years:{found.id}")
    assert years is not None
    years.click()
    done = tick(page, "do:talk:2024-08-01")
    assert done.isChecked()
    assert done.accessibleDescription() == "done on 31 Jul 2025"
    assert page.findChild(Tick, "do:talk:2028-08-01") is not None
    button = page.findChild(QAbstractButton, "day:talk:2024-08-01")
    assert button is not None
    button.click()
    over = card_over(page)
    over.day.set_day(date(2025, 3, 4))
    over.finish()
    assert [one["day"] for one in licence(document, "Registration").done] == ["2025-03-04"]
    tick(page, "do:talk:2024-08-01").click()  # the other years stay in sight
    assert licence(document, "Registration").done == []


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


@pytest.mark.parametrize("hours, shown", [(29, "29 %"), (57, "57 %"), (58, "58 %"), (99.99, "99 %"), (130, "100 %")])
def test_the_ring_says_how_many_of_a_hundred_there_are(page: LicencesPage, hours: float, shown: str) -> None:
    assert percent(page.locale(), Fraction(str(hours)), Fraction(100)) == shown


def test_a_period_that_ended_with_something_missing_is_told_for_half_a_year(
    make_page: MakePage, document: Document
) -> None:
    new = build(TimeEntry, title="In the period before", day=date(2023, 8, 1), minutes=30 * 60)
    document.do(added("Log", new))
    says = "The period before ended on 31 Aug 2023 with 20 clock hours still missing."
    days = [date(2023, 9, 20)]
    document.today = lambda: days[0]
    page = make_page(document)
    assert says in words_in(card(page, "Certificate"))
    days[0] = date(2024, 4, 1)
    page.set_today(date(2024, 4, 1))
    assert says not in words_in(card(page, "Certificate"))
    days[0] = date(2023, 9, 20)
    document.do(
        edited("More", document.portfolio.find(TimeEntry, title=new.title)[0], minutes=50 * 60, counts_as=["language"])
    )
    page.set_today(date(2023, 9, 20))
    assert not any("period before ended" in words for words in words_in(card(page, "Certificate")))


def test_without_the_month_of_birth_on_which_periods_hang_the_card_asks_for_it(
    page: LicencesPage, document: Document
) -> None:
    says = "Its periods begin with the month of your birth. Say it under Edit…"
    document.do(edited("Begins", document.portfolio.find(RuleSet, title="State: hours")[0], begins="birth_month"))
    assert says in words_in(card(page, "Certificate"))
    document.do(edited("Month", licence(document, "Certificate"), birth_month=5))
    assert says not in words_in(card(page, "Certificate"))


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


def test_figures_that_are_read_from_the_right_keep_their_places_between_words_that_are_not(page: LicencesPage) -> None:
    now = card(page, "Certificate").held.now
    assert now is not None
    arabic = QLocale("ar_EG")
    _, there = minimum_words(arabic, now.rules, now.standing.minimums[0])
    assert in_sight(there) == in_sight("٧ of ١٥ clock hours") + "  ·  " + in_sight("٨ still missing")
    end = day_month_year(arabic, date(2028, 8, 31), short=True)
    assert in_sight(countdown(arabic, now.standing.period, TODAY)) == (
        in_sight(f"Ends on {end}") + "  ·  " + in_sight("٦٤٧ days left")
    )


def in_sight(words: str) -> str:
    """As it stands on a line that is read from the left."""
    layout = QTextLayout(words)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    places = sorted((line.cursorToX(at)[0], at) for at, letter in enumerate(words) if letter not in "\u2068\u2069")
    return "".join(words[at] for _, at in places)


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


def test_what_keeps_the_day_from_being_told_is_named(page: LicencesPage, document: Document) -> None:
    document.do(edited("None", entry(document, "Words in every subject"), counts_as=[]))
    assert "No day can be told yet: in the last weeks too little counted as “Language learners”." in words_in(
        card(page, "Certificate")
    )


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


@pytest.mark.parametrize("what", ["licence", "rules", "new"])
def test_words_that_wait_are_gone_on_with_on_their_sheet(page: LicencesPage, document: Document, what: str) -> None:
    found = licence(document, "Certificate")
    about = {"licence": found.id, "rules": str(found.rule_set_id), "new": "new"}[what]
    page.go_on("rules" if what == "rules" else "licence", about)
    assert card_over(page).title.text() == {"licence": "Certificate", "rules": "State: hours", "new": ""}[what]
