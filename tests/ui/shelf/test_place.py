"""The saved pages as a place: what stands there, what rests on each, deleting with the way back, the old list."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Credential, SavedPage
from portfolio.ui.detail.question import AddressQuestion
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.shelf.place import ShelfPlace
from portfolio.ui.shelf.reading import PageRow, saved_pages
from portfolio.ui.shelf.words import count_words, old_words
from portfolio.ui.theme import Theme
from tests.ui.shelf.conftest import DID, LAKESIDE, LIST, NORTHSIDE, page


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, document: Document) -> ShelfPlace:
    place = ShelfPlace(theme, document)
    qtbot.addWidget(place)
    place.resize(900, 640)
    place.show()
    return place


def show(place: ShelfPlace) -> list[str]:
    return [" | ".join(label.text() for label in row.findChildren(QLabel)) for row in place.rows]


def test_each_page_says_whose_it_is_since_when_and_what_rests_on_it(place: ShelfPlace) -> None:
    assert show(place) == [
        "Lakeside College | Keys  ·  saved on 2 Nov 2026  ·  2 badges rest on it",
        "Northside Learning | Badges taken back  ·  saved on 9 Jan 2026  ·  1 badge rests on it"
        " | Save it again to know what was taken back since.",
    ]  # fmt: skip


def test_only_a_list_is_old_after_half_a_year() -> None:
    today = date(2026, 11, 22)
    for kind, saved, old in (
        ("list", "2026-05-22", True), ("list", "2026-06-22", False), ("key", "2020-01-01", False), ("list", "", False),
    ):  # fmt: skip
        assert bool(old_words(PageRow("1", kind, "", "", "", saved, frozenset()), today)) is old, (kind, saved)


def test_of_two_copies_of_a_page_the_badges_rest_on_the_later_one(document: Document) -> None:
    document.do(added("Newer", *page("key", "Lakeside College", DID, LAKESIDE, "2026-11-20")))
    found = [(row.saved, len(row.rests)) for row in saved_pages(document.portfolio.connection) if row.kind == "key"]
    assert found == [("2026-11-20", 2), ("2026-11-02", 0)]


def test_a_page_is_opened_only_after_the_question(qtbot: QtBot, place: ShelfPlace) -> None:
    opened: list[str] = []
    place.open_requested.connect(opened.append)
    place.rows[0].findChild(Button, f"open:{place.rows[0].page.id}").click()
    question = place.findChild(AddressQuestion)
    assert question is not None
    assert opened == []
    question.link.click()
    assert opened == [DID]


def test_a_newer_copy_is_asked_for_with_its_address_and_owner(qtbot: QtBot, place: ShelfPlace) -> None:
    row = place.rows[1]
    with qtbot.waitSignal(place.page_requested) as told:
        row.findChild(Button, f"again:{row.page.id}").click()
    assert told.args == [LIST, NORTHSIDE] == list(row.takes_page)
    with qtbot.waitSignal(place.page_requested) as told:
        place.add.click()
    assert told.args == ["", ""] == list(place.takes_page)


def test_deleting_offers_to_check_what_rested_on_it_and_undo_brings_it_back(
    document: Document, place: ShelfPlace
) -> None:
    wanted: list[object] = []
    place.check_requested.connect(wanted.append)
    row = place.rows[0]
    row.findChild(Button, f"delete:{row.page.id}").click()
    assert document.portfolio.history.undo_label == "Delete the saved page of “Lakeside College”"
    record = document.portfolio.get(SavedPage, row.page.id)
    assert record is not None
    assert record.trashed is not None
    assert len(place.rows) == 1
    banner = place.findChild(Banner)
    assert banner.accessibleName() == "2 badges rested on it."
    next(button for button in banner.findChildren(Button) if button.label == "Check again").click()
    theirs = {one.id for one in document.portfolio.find(Credential) if one.issuer_id == LAKESIDE}
    assert [set(ids) for ids in wanted] == [theirs]  # type: ignore[call-overload]
    document.undo()
    assert len(place.rows) == 2


def test_escape_leads_back_and_all_badges_can_be_checked(qtbot: QtBot, place: ShelfPlace) -> None:
    with qtbot.waitSignal(place.back_requested):
        QTest.keyClick(place, Qt.Key.Key_Escape)
    with qtbot.waitSignal(place.check_requested) as told:
        place.check.click()
    assert told.args == [None]


def test_without_a_page_it_says_how_one_comes_here(document: Document, place: ShelfPlace) -> None:
    while place.rows:
        row = place.rows[0]
        row.findChild(Button, f"delete:{row.page.id}").click()
    assert "No page is saved yet" in [label.text() for label in place.findChildren(QLabel) if label.isVisible()]
    assert count_words(place.locale(), 0) == "No page of an issuer is saved yet."
