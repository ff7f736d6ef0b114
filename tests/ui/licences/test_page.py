"""The cards of licences: how far each is, what is missing and until when, and what changes with them."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change, added, edited, removed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import RuleSet, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.licences.bound_row import BoundRow
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.licences.words import countdown, minimum_words, percent
from tests.ui.licences.conftest import (
    TODAY,
    MakePage,
    card,
    card_over,
    entry,
    licence,
    plain,
    show,
    tick,
    told,
    words_in,
)


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


def test_the_card_that_is_pressed_shows_its_entries(page: LicencesPage) -> None:
    other = card(page, "Registration").head
    assert page.chosen == card(page, "Certificate").held.id
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert page.chosen == card(page, "Registration").held.id
    assert other.accessibleName() == "Registration, shown now"
    assert "Registration" in words_in(page.entries)


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


def test_what_keeps_the_day_from_being_told_is_named(page: LicencesPage, document: Document) -> None:
    document.do(edited("None", entry(document, "Words in every subject"), counts_as=[]))
    assert "No day can be told yet: in the last weeks too little counted as “Language learners”." in words_in(
        card(page, "Certificate")
    )


@pytest.mark.parametrize("what", ["licence", "rules", "new"])
def test_words_that_wait_are_gone_on_with_on_their_sheet(page: LicencesPage, document: Document, what: str) -> None:
    found = licence(document, "Certificate")
    about = {"licence": found.id, "rules": str(found.rule_set_id), "new": "new"}[what]
    page.go_on("rules" if what == "rules" else "licence", about)
    assert card_over(page).title.text() == {"licence": "Certificate", "rules": "State: hours", "new": ""}[what]


@pytest.mark.parametrize("height", [300, 600])
def test_what_the_rules_say_comes_into_sight_with_the_button_that_unfolds_it(
    page: LicencesPage, qtbot: QtBot, height: int
) -> None:
    page.resize(1200, height)
    one = card(page, "Registration")
    one.says.click()
    area = page.cards.area
    view = area.viewport()

    def seen() -> bool:
        top = one.says.mapTo(view, one.says.rect().topLeft()).y()
        words = one.rules_words.mapTo(view, one.rules_words.rect().topLeft()).y()
        end = words + min(one.rules_words.height(), one.rules_words.fontMetrics().height() * 3)
        return top >= 0 and end <= view.height()

    qtbot.waitUntil(seen)
