"""What a licence asks for beside hours: ticked off, said with its day, and put right in another year."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from portfolio.core.change import edited
from portfolio.ui.document import Document
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import card_over, licence, rules, tick, told


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


def test_a_long_title_is_cut_in_the_name_of_a_change_and_says_so(page: LicencesPage, document: Document) -> None:
    council = rules(document, "Council: update")
    words = "Individual Professional Development Plan, agreed with the supervisor"
    document.do(edited("Longer", council, rules=[{"rule": "do", "key": "plan", "words": words}]))
    tick(page, "do:plan:2024-08-01").click()
    assert document.portfolio.history.undo_label == (
        "Say that “Individual Professional Development Plan, agreed with the s…” is done"
    )
