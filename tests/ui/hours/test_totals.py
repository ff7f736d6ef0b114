"""Sums: by what, of which days, what an hour cost, and keeping in step with changes."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from portfolio.core.change import edited, trashed
from portfolio.core.queries.ledger import Money, Total, totals
from portfolio.core.records import Programme
from portfolio.ui.document import Document
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.hours.totals_page import TotalsPage
from portfolio.ui.hours.words import hourly_words
from tests.ui.hours.conftest import entry_of, times

PLAIN = {0x2068: None, 0x2069: None}


def page_of(place: HoursPlace) -> TotalsPage:
    place.show_page("totals")
    page = place._page("totals")
    assert isinstance(page, TotalsPage)
    return page


def show(page: TotalsPage) -> list[str]:
    """Every line; where there is one entry only, in the form that the catalogue has or may still lack."""
    lines = (f"{row.label} | {row.accessibleDescription()}" for row in page.rows)
    return [line.replace("1 entries", "1 entry") for line in lines]


def test_sums_by_kind_say_time_money_and_what_an_hour_cost(place: HoursPlace) -> None:
    page = page_of(place)
    assert show(page) == [
        "Course | 13 h 45 min  ·  3 entries  ·  10 h 45 min of it my own  ·  120.00 EUR paid by the school"
        "  ·  99.00 USD  ·  7.20 USD an hour",
        "Reading | 1 h 30 min  ·  1 entry",
        "Without a kind | 1 entry  ·  40.50 EUR",
    ]
    assert page.sum.text() == ("In all: 15 h 15 min  ·  40.50 EUR  ·  120.00 EUR paid by the school  ·  99.00 USD")


def test_sums_by_programme_and_month_are_called_as_people_call_them(place: HoursPlace, document: Document) -> None:
    page = page_of(place)
    page.choose("programme")
    assert show(page)[0] == "Reading Recovery | 45 min  ·  1 entry"
    assert page.rows[-1].label == "For no programme"
    document.do(edited("Call", document.portfolio.find(Programme)[0], title="Reading again"))
    assert page.rows[0].label == "Reading again"
    page.choose("month")
    assert [row.label for row in page.rows] == ["November 2026", "October 2026"]


def test_sums_follow_each_change_as_if_they_were_asked_anew(place: HoursPlace, document: Document) -> None:
    page = page_of(place)
    page.choose("category", "month")
    document.do(edited("Longer", entry_of(document, "A book on phonics"), minutes=600, category="Course"))
    document.do(trashed("Away", entry_of(document, "Module 4")))
    assert page._tally is not None
    kept = page._tally.totals()
    assert kept == totals(document.portfolio.connection, "category", "2026-11-01", "2026-11-30")
    document.undo()
    document.undo()
    assert [row.label for row in page.rows] == ["Course", "Reading"]


def test_a_kind_leads_to_its_entries(place: HoursPlace) -> None:
    page = page_of(place)
    page.rows[1].setFocus()
    QTest.keyClick(page.rows[1], Qt.Key.Key_Return)
    assert place.page == "all"
    assert [row.title for row in place.all.model.rows] == ["A book on phonics"]


def test_a_provider_and_a_topic_lead_to_their_entries_and_these_can_be_left_again(
    place: HoursPlace, document: Document
) -> None:
    document.do(edited("Topic", entry_of(document, "Module 4"), topic=" Phonics: first"))
    page, found = page_of(place), place.all
    page.choose("provider", "month")
    next(row for row in page.rows if row.key == "City College").click()
    assert place.page == "all"
    assert [row.title for row in found.model.rows] == ["Workshop on dyslexia"]
    assert found.kind.currentText().translate(PLAIN) == "Provider: City College"
    assert found.kind.isVisible()
    assert found.span.currentText() == "This month"
    assert found.sum.text().endswith("  ·  3 h  ·  120.00 EUR paid by the school")
    found.kind.setCurrentIndex(0)
    found.kind.activated.emit(0)
    assert found.model.rowCount() == 3
    assert found.kind.findText("City", Qt.MatchFlag.MatchContains) < 0
    page.choose("topic")
    next(row for row in page.rows if row.key).click()
    assert [row.title for row in found.model.rows] == ["Module 4"]
    assert found.kind.currentText().translate(PLAIN) == "Topic: Phonics: first"
    page.choose("provider")
    next(row for row in page.rows if not row.key).click()
    assert [row.title for row in found.model.rows] == [
        "Module 4", "A book on phonics", "Fee of the course", "Summer school",
    ]  # fmt: skip
    assert found.kind.currentText() == "Without a provider"


def test_the_entries_of_a_provider_follow_changes_until_none_is_left(place: HoursPlace, document: Document) -> None:
    page, found = page_of(place), place.all
    page.choose("provider")
    next(row for row in page.rows if row.key == "City College").click()
    document.do(edited("There too", entry_of(document, "Summer school"), provider="City College "))
    assert [row.title for row in found.model.rows] == ["Workshop on dyslexia", "Summer school"]
    assert found.sum.text().startswith("2 entries  ·  13 h")
    document.do(trashed("Away", entry_of(document, "Workshop on dyslexia"), entry_of(document, "Summer school")))
    assert [row.title for row in found.model.rows] == ["Module 4", "A book on phonics", "Fee of the course"]
    assert found.kind.currentText() == "Every kind of time"


def test_days_without_anything_say_so(place: HoursPlace) -> None:
    page = page_of(place)
    page.choose("category", "2025")
    assert page.rows == []
    assert page._told.text() == "Nothing was logged on these days."


def test_where_nothing_was_ever_logged_it_is_said_what_sums_are_for(place: HoursPlace, document: Document) -> None:
    page, asked = page_of(place), list[str]()
    place.add_requested.connect(asked.append)
    page.choose("programme", "month")
    document.do(trashed("Away", *times(document)))
    assert page._told.text() == "Nothing was logged on these days."
    page.choose("category")
    assert page.nothing.isVisible()
    assert not page.by.isVisible()
    page.take_focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert asked == ["time_entry"]
    document.undo()
    assert not page.nothing.isVisible()
    assert page.by.isVisible()
    assert [row.label for row in page.rows] == ["Course", "Reading", "Without a kind"]


def test_a_month_leads_to_its_entries_and_can_be_left_again(place: HoursPlace) -> None:
    page = page_of(place)
    page.choose("month")
    page.rows[1].click()
    assert place.page == "all"
    assert [row.title for row in place.all.model.rows] == ["Fee of the course", "Summer school"]
    assert place.all.span.currentText() == "October 2026"
    place.all.choose("all")
    assert place.all.model.rowCount() == 5


def test_a_line_that_leads_nowhere_does_not_look_as_if_it_did(place: HoursPlace) -> None:
    page = page_of(place)
    pointing = Qt.CursorShape.PointingHandCursor
    for by in ("category", "provider", "topic", "month"):
        page.choose(by)
        assert {row.cursor().shape() for row in page.rows} == {pointing}
    page.choose("programme")
    assert [row.cursor().shape() == pointing for row in page.rows] == [True, False]


def test_the_keyboard_stays_on_its_line_when_sums_change(place: HoursPlace, document: Document) -> None:
    page = page_of(place)
    QApplication.processEvents()  # its rows are shown by their layout
    page.rows[1].setFocus()
    document.do(edited("Longer", entry_of(document, "A book on phonics"), minutes=2000))
    assert page.rows[0].label == "Reading"
    assert page.rows[0].hasFocus()


def test_sums_out_of_sight_are_not_drawn_anew_before_they_are_seen(place: HoursPlace, document: Document) -> None:
    page = page_of(place)
    before = page.rows
    place.show_page("week")
    document.do(trashed("Away", entry_of(document, "Module 4")))
    assert page.rows is before
    place.show_page("totals")
    assert show(page)[0].startswith("Course | 13 h  ·  2 entries")


def test_what_an_hour_cost_is_rounded_to_the_nearest_cent() -> None:
    locale = QLocale("en_GB")
    costs = {(1, 40): "0.02 EUR an hour", (100, 45): "1.33 EUR an hour", (200, 45): "2.67 EUR an hour"}
    for (minor, minutes), words in costs.items():
        assert hourly_words(locale, Total("", 1, minutes, minutes, (Money("EUR", True, minor),))) == words
    assert hourly_words(locale, Total("", 1, 0, 0, (Money("EUR", True, 100),))) == ""


def test_what_has_nothing_in_common_has_no_price_of_an_hour(place: HoursPlace, document: Document) -> None:
    fee = entry_of(document, "Fee of the course")
    document.do(edited("It took an hour", fee, minutes=60))
    page = page_of(place)
    assert show(page)[-1] == "Without a kind | 1 h  ·  1 entry  ·  40.50 EUR"
    page.choose("month")
    assert not any("an hour" in line for line in show(page))
