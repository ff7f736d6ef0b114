"""Money: what was spent in each currency, what is to come back, and both as tables."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from portfolio.core.change import added
from portfolio.core.records import TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.hours.money_page import MoneyPage
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.hours.saving import save_ledger, save_refunds
from portfolio.ui.hours.words import Span
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


def test_each_currency_stands_by_itself_with_all_its_figures(place: HoursPlace, document: Document) -> None:
    yen = build(TimeEntry, title="Seminar", day=TODAY, minutes=60, amount_minor=5000, currency="JPY")
    dinar = build(TimeEntry, title="Book", day=TODAY, minutes=60, amount_minor=12345, currency="KWD", own_money=False)
    document.do(added("Log", yen, dinar))
    assert page_of(place).spent_words() == [
        "I paid: 40.50 EUR", "The school paid: 120.00 EUR", "I paid: 5,000 JPY", "The school paid: 12.345 KWD",
        "I paid: 99.00 USD",
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


def test_both_tables_are_written_whole(document: Document, tmp_path: Path) -> None:
    assert save_ledger(document, Span("all", "", "", ""), tmp_path / "hours.csv")
    lines = (tmp_path / "hours.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 6
    assert lines[1].startswith("2026-10-01")
    assert save_refunds(document, tmp_path / "back.csv")
    assert "40.50" in (tmp_path / "back.csv").read_text("utf-8-sig")
    failed: list[object] = []
    document.failed.connect(failed.append)
    (tmp_path / "taken").mkdir()
    assert not save_refunds(document, tmp_path / "taken")
    assert failed
