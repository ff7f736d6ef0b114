"""At a licence it is said which hours of certificates are not logged; one press logs them, another leaves them out."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Credential, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import TODAY, licence, plain, show

MakePage = Callable[..., LicencesPage]


def put(document: Document, *titles: str, day: date = date(2026, 5, 2)) -> None:
    document.do(
        added("Add", *(build(Credential, title=one, issuer="City", earned=day, minutes=1200) for one in titles))
    )


def said(page: LicencesPage) -> str:
    line = page.entries.stated
    return plain(line.words.text()) if line.isVisible() else ""


def test_what_certificates_state_is_said_logged_and_undone(page: LicencesPage, document: Document) -> None:
    assert said(page) == ""
    put(document, "First aid", "Voice")
    assert said(page) == "40 h stated on 2 certificates are not in your hours yet: “First aid”, “Voice”"
    page.entries.stated.log.click()
    assert said(page) == ""
    assert {"First aid", "Voice"} <= {line.split(",")[0] for line in show(page)}
    entry = document.portfolio.find(TimeEntry, title="Voice")[0]
    assert (entry.day, entry.minutes, entry.provider, entry.category) == (date(2026, 5, 2), 1200, "City", "")
    document.undo()
    assert "Voice" not in {line.split(",")[0] for line in show(page)}
    assert said(page).startswith("40 h stated on 2")


def test_one_is_named(page: LicencesPage, document: Document) -> None:
    put(document, "First aid")
    assert said(page) == "20 h stated on “First aid” are not in your hours yet."
    assert page.entries.stated.log.label == "Log it"


def test_what_is_left_out_is_said_no_more_at_any_licence_until_that_is_undone(
    page: LicencesPage, document: Document
) -> None:
    put(document, "First aid")
    page.entries.stated.leave.click()
    assert said(page) == ""
    assert licence(document, "Certificate").excluded == [document.portfolio.find(Credential)[0].id]
    assert document.portfolio.history.undo_label == "Leave the hours of “First aid” out"
    page.show_licence(licence(document, "Registration").id)
    assert said(page) == ""
    document.undo()
    assert said(page) != ""


def test_only_those_of_the_period_that_is_shown_are_said(page: LicencesPage, document: Document) -> None:
    put(document, "Long ago", day=date(2020, 5, 2))
    assert said(page) == ""
    page.show_licence(licence(document, "Certificate").id, 1)
    assert said(page) == "20 h stated on “Long ago” are not in your hours yet."
    assert [line.split(",")[0] for line in show(page)] == ["Before it"]


def test_it_is_said_where_nothing_was_logged_at_all(make_page: MakePage, document: Document) -> None:
    put(document, "First aid")
    found = document.portfolio.find(TimeEntry)

    document.do(trashed("Away", *found))
    page = make_page(document)
    assert said(page) == "20 h stated on “First aid” are not in your hours yet."


def test_the_keyboard_stays_at_the_list_after_logging(page: LicencesPage, document: Document) -> None:
    put(document, "First aid")
    page.entries.stated.log.setFocus()
    QTest.keyClick(page.entries.stated.log, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.view
    assert page.view.current() == document.portfolio.find(TimeEntry, title="First aid")[0].id


def test_a_portfolio_open_for_reading_says_it_without_buttons(make_page: MakePage, document: Document) -> None:
    put(document, "First aid")
    folder = document.portfolio.folder
    read = Document(Portfolio.open(folder, device="0" * 32, read_only=True), today=lambda: TODAY)
    page = make_page(read)
    assert said(page) != ""
    assert not page.entries.stated.log.isVisible()
    read.close()


def test_what_was_taken_out_before_stays_out_and_the_keyboard_stays_at_the_entries(
    page: LicencesPage, document: Document
) -> None:
    document.do(edited("Out", licence(document, "Certificate"), excluded=["a" * 32]))
    put(document, "First aid")
    page.entries.stated.leave.setFocus()
    QTest.keyClick(page.entries.stated.leave, Qt.Key.Key_Return)
    assert licence(document, "Certificate").excluded == sorted(["a" * 32, document.portfolio.find(Credential)[0].id])
    assert QApplication.focusWidget() is page.view


def test_what_was_left_out_can_be_asked_for_again_from_the_menu_of_any_licence(
    page: LicencesPage, document: Document
) -> None:
    def again(title: str) -> list[QAction]:
        page.act("menu", licence(document, title).id)
        menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
        menu.close()
        return [one for one in menu.actions() if one.text() == "Ask again for hours of certificates"]

    document.do(edited("Out", licence(document, "Certificate"), excluded=["a" * 32]))
    put(document, "First aid")
    assert again("Certificate") == []
    page.entries.stated.leave.click()
    (action,) = again("Registration")
    action.trigger()
    assert said(page) == "20 h stated on “First aid” are not in your hours yet."
    assert licence(document, "Certificate").excluded == ["a" * 32]
    assert again("Certificate") == []
    document.undo()
    assert said(page) == ""
