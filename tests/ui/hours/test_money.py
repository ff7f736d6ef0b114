"""Money: what was spent in each currency, what is to come back, and both as tables."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, trashed
from portfolio.core.records import TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.hours.money_page import MoneyPage
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.flow import FlowLayout
from tests.ui.hours.conftest import TODAY, entry_of


def page_of(place: HoursPlace) -> MoneyPage:
    place.show_page("money")
    page = place._page("money")
    assert isinstance(page, MoneyPage)
    return page


def show(page: MoneyPage) -> list[str]:
    lines = []
    for row in page.rows:
        ways = ", ".join(button.label for button in row.buttons.values())
        lines.append(f"{row.line.label} | {row.line.accessibleDescription()} | {ways}")
    return lines


def figures(flow: FlowLayout) -> list[str]:
    """What its cards show, as it is read out."""
    cards = [flow.itemAt(at) for at in range(flow.count())]
    return [card.widget().accessibleName() for card in cards if card is not None]


def test_each_currency_stands_by_itself_with_all_its_figures(place: HoursPlace, document: Document) -> None:
    yen = build(TimeEntry, title="Seminar", day=TODAY, minutes=60, amount_minor=5000, currency="JPY")
    dinar = build(TimeEntry, title="Book", day=TODAY, minutes=60, amount_minor=12345, currency="KWD", own_money=False)
    document.do(added("Log", yen, dinar))
    assert figures(page_of(place).spent) == [
        "I paid: 40.50 EUR", "I paid: 5,000 JPY", "I paid: 99.00 USD", "The school paid: 120.00 EUR",
        "The school paid: 12.345 KWD",
    ]  # fmt: skip


def test_what_is_to_come_back_says_where_it_stands_and_what_comes_next(place: HoursPlace) -> None:
    assert show(page_of(place)) == [
        "Fee of the course  ·  40.50 EUR | to ask for  ·  3 Oct 2026 | I asked for it",
        "Summer school  ·  99.00 USD | asked for since 20 Oct 2026  ·  1 Oct 2026 |"
        " It was paid back, It is not paid back",
    ]


def test_one_key_moves_it_on_and_undo_takes_that_back(place: HoursPlace, document: Document) -> None:
    page = page_of(place)
    page.rows[0].line.setFocus()
    QTest.keyClick(page.rows[0].line, Qt.Key.Key_A)
    fee = entry_of(document, "Fee of the course")
    assert (fee.refund, fee.refund_day) == ("asked", TODAY)
    assert page.rows[0].line.hasFocus()
    QTest.keyClick(page.rows[0].line, Qt.Key.Key_P)
    assert entry_of(document, "Fee of the course").refund == "paid"
    assert show(page)[1].startswith("Fee of the course  ·  40.50 EUR | paid back on 25 Nov 2026")
    document.undo()
    document.undo()
    assert entry_of(document, "Fee of the course").refund_day is None


def test_a_letter_that_does_not_fit_does_nothing(place: HoursPlace, document: Document) -> None:
    page = page_of(place)
    QTest.keyClick(page.rows[0].line, Qt.Key.Key_P)
    page.set_letters(False)
    QTest.keyClick(page.rows[0].line, Qt.Key.Key_A)
    assert entry_of(document, "Fee of the course").refund == "wanted"


def test_both_tables_are_written_whole(
    qtbot: QtBot, place: HoursPlace, document: Document, jobs: Jobs, tmp_path: Path
) -> None:
    page = page_of(place)
    page.save_ledger(tmp_path / "hours.csv")
    assert "Writing" in page.saved.text()
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    assert page.saved.text().replace("\u2068", "").replace("\u2069", "") == "“hours.csv” is saved."
    lines = (tmp_path / "hours.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 6
    assert lines[1].startswith("2026-10-01")
    page.save_refunds(tmp_path / "back.csv")
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    assert "40.50" in (tmp_path / "back.csv").read_text("utf-8-sig")
    failed: list[object] = []
    document.failed.connect(failed.append)
    (tmp_path / "taken").mkdir()
    page.save_refunds(tmp_path / "taken")
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    assert failed
    assert page.saved.isHidden()


def test_what_is_private_stays_out_of_the_list_for_whoever_pays_and_that_is_said(
    qtbot: QtBot, place: HoursPlace, document: Document, jobs: Jobs, tmp_path: Path
) -> None:
    fields = {"day": TODAY, "amount_minor": 900, "currency": "EUR", "refund": "wanted", "privacy": "private"}
    document.do(added("Add", build(TimeEntry, title="Coach", **fields)))
    page = page_of(place)
    page.save_refunds(tmp_path / "back.csv")
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    assert "private" in page.saved.text()
    assert "Coach" not in (tmp_path / "back.csv").read_text("utf-8-sig")


def test_what_is_still_to_come_and_what_came_are_added_up_each_currency_by_itself(
    place: HoursPlace, document: Document
) -> None:
    partly = build(
        TimeEntry, title="Trip", day=TODAY, amount_minor=10000, currency="EUR", refund="paid", refund_minor=2500
    )
    refused = build(TimeEntry, title="Lunch", day=TODAY, amount_minor=900, currency="EUR", refund="refused")
    document.do(added("Log", partly, refused))
    page = page_of(place)
    assert figures(page.back) == ["Still to come: 40.50 EUR", "Still to come: 99.00 USD", "Paid back: 25.00 EUR"]


def test_money_out_of_sight_is_right_when_it_is_seen_again(place: HoursPlace, document: Document) -> None:
    page = page_of(place)
    place.show_page("week")
    document.do(trashed("Away", entry_of(document, "Fee of the course")))
    place.show_page("money")
    assert figures(page.spent) == ["I paid: 99.00 USD", "The school paid: 120.00 EUR"]
    assert len(page.rows) == 1


def test_where_nothing_was_ever_spent_the_page_says_what_it_is_for(place: HoursPlace, document: Document) -> None:
    asked: list[str] = []
    place.add_requested.connect(asked.append)
    page = page_of(place)
    assert page.nothing.isHidden()
    titles = ("Fee of the course", "Summer school", "Workshop on dyslexia")
    document.do(trashed("Away", *(entry_of(document, title) for title in titles)))
    assert page.area.isHidden()
    page.nothing.action_requested.emit()
    assert asked == ["time_entry"]
    document.undo()
    assert page.nothing.isHidden()
    assert len(figures(page.spent)) == 3


def test_days_on_which_nothing_was_spent_say_so_and_keep_what_is_to_come_back(place: HoursPlace) -> None:
    page = page_of(place)
    at = page.span.findData("2024")
    page.span.setCurrentIndex(at)
    page.span.activated.emit(at)
    assert page.nothing.isHidden()
    assert page._unspent.isVisibleTo(page)
    assert figures(page.spent) == []
    assert len(page.rows) == 2


def test_what_came_back_says_what_it_cost_in_the_end(place: HoursPlace, document: Document) -> None:
    exam = build(TimeEntry, title="Exam", day=TODAY, amount_minor=12000, currency="USD", refund="paid")
    partly = build(
        TimeEntry, title="Trip", day=TODAY, amount_minor=10000, currency="JPY", refund="paid", refund_minor=2500
    )
    document.do(added("Log", exam, partly))
    page = page_of(place)
    assert figures(page.spent) == [
        "I paid: 40.50 EUR", "I paid: 10,000 JPY", "It cost me in the end: 7,500 JPY", "I paid: 219.00 USD",
        "It cost me in the end: 99.00 USD", "The school paid: 120.00 EUR",
    ]  # fmt: skip
    page.span.choose("2025", TODAY)
    page._again()
    assert figures(page.spent) == []
