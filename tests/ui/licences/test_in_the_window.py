"""Licences in the window: a page among the hours, found from Today, and the way to the audit pack."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.records import Packet, TimeEntry
from portfolio.ui.document import Document
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.packet.place import PacketPlace
from portfolio.ui.places import Places
from portfolio.ui.saving import saved
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
from portfolio.ui.theme import Theme
from portfolio.ui.today.place import TodayPlace
from portfolio.ui.workspace import Workspace
from tests.ui.licences.conftest import licence, plain


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(theme, document, jobs)
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    places = Places(theme, Settings(tmp_path / "settings.json"), document, jobs, workspace)
    places.offer()
    with qtbot.waitExposed(workspace):
        workspace.show()
    qtbot.waitUntil(lambda: workspace.detail is not None)
    yield workspace
    workspace.leave()


def licences(window: Workspace) -> LicencesPage:
    """The page, gone to."""
    window.go_to(rail.HOURS)
    place = window.stage.place
    assert isinstance(place, HoursPlace)
    place.show_page("licences")
    page = place.findChild(LicencesPage)
    assert page is not None
    return page


def test_a_licence_on_today_leads_to_its_card(window: Workspace, document: Document) -> None:
    found = licence(document, "Registration")
    document.do(edited("Ends", found, ends=date(2027, 2, 1)))
    window.go_to(rail.TODAY)
    today = window.stage.place
    assert isinstance(today, TodayPlace)
    (row,) = today.page.licences.rows
    QTest.mouseClick(row.stops()[0], Qt.MouseButton.LeftButton)
    assert isinstance(window.stage.place, HoursPlace)
    page = window.stage.place.findChild(LicencesPage)
    assert page is not None
    assert page.isVisible()
    assert page.chosen == found.id


def test_a_period_that_is_over_leads_from_today_to_what_counted_in_it(window: Workspace, document: Document) -> None:
    found = licence(document, "Certificate")
    document.do(edited("Ended", found, ends=date(2026, 11, 1)))
    window.go_to(rail.TODAY)
    today = window.stage.place
    assert isinstance(today, TodayPlace)
    (row,) = today.page.licences.rows
    QTest.mouseClick(row.stops()[0], Qt.MouseButton.LeftButton)
    page = window.stage.place.findChild(LicencesPage)
    assert page is not None
    assert (page.chosen, page.entries.period.currentIndex()) == (found.id, 1)


def test_an_entry_is_shown_beside_and_opened_to_write(window: Workspace, document: Document) -> None:
    page = licences(window)
    entry = document.portfolio.find(TimeEntry, title="Universal design")[0]
    page.view.setFocus()
    page.view.setCurrentIndex(page.view.entries.index(0))
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert window.detail is not None
    assert window.detail.shown == ("time_entry", entry.id)


def test_the_audit_pack_is_the_pdf_of_this_licence_over_its_period(window: Workspace, document: Document) -> None:
    found = licence(document, "Certificate")
    for _ in range(2):  # asked for again, it is the same one
        page = licences(window)
        page.act("pdf", found.id)
        place = window.stage.place
        assert isinstance(place, PacketPlace)
        place.maker.stop()
        asked = place.request()
        assert (asked.preset, asked.licence) == ("renewal", found.id)
        assert (asked.start, asked.end) == (date(2023, 9, 1), date(2028, 8, 31))
    kept = [one for one in document.portfolio.find(Packet) if one.licence_id == found.id]
    assert len(kept) == 1


def test_what_is_saved_is_said_over_the_place_and_nothing_moves(
    window: Workspace, document: Document, tmp_path: Path
) -> None:
    page = licences(window)
    before = page.cards.mapToGlobal(page.cards.rect().topLeft())
    period = page.cards.cards[page.chosen].held.now.periods.current  # type: ignore[union-attr]
    page.audits.save(page.chosen, period, tmp_path / "audit.csv")
    (banner,) = window.messages.banners
    assert plain(banner.accessibleName()) == "“audit.csv” is saved."
    assert [button.accessibleName() for button in banner.findChildren(Button)] == [
        "Show in folder", "Close this message",
    ]  # fmt: skip
    assert page.cards.mapToGlobal(page.cards.rect().topLeft()) == before
    window.go_to(rail.TODAY)
    assert window.messages.banners == [], "who goes on elsewhere has read it"
    licences(window).show_rules()
    assert page.rules is not None
    page.rules.tell_requested.emit(*saved(tmp_path / "rules.json"))
    assert [plain(one.accessibleName()) for one in window.messages.banners] == ["“rules.json” is saved."]
    window.entries.write("time_entry", document.portfolio.find(TimeEntry)[0].id)
    assert window.messages.banners == []


def test_which_licence_a_pdf_shows_to_be_kept_can_be_chosen(window: Workspace, document: Document) -> None:
    page = licences(window)
    page.act("pdf", licence(document, "Certificate").id)
    place = window.stage.place
    assert isinstance(place, PacketPlace)
    place.maker.stop()
    chooser = place.column.licence
    assert chooser.isVisible()
    rows = place.column.sections.rows
    assert [rows[name].isHidden() for name in ("licence", "audit")] == [False, False]
    assert [one.title for one in chooser.options()] == ["No licence in particular", "Certificate", "Registration"]
    chooser.click()
    assert chooser.sheet is not None
    chooser.sheet.rows[licence(document, "Registration").id].click()
    place.maker.stop()
    assert place.request().licence == licence(document, "Registration").id


def test_of_several_entries_the_last_one_stands_beside_and_no_message_lies_over_what_can_be_done(
    window: Workspace, document: Document
) -> None:
    page = licences(window)
    titles = ["Universal design", "Words in every subject"]
    first, second = (document.portfolio.find(TimeEntry, title=title)[0] for title in titles)

    def press(row: int, held: Qt.KeyboardModifier) -> None:
        place = page.view.visualRect(page.view.entries.index(row)).center()
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, held, place)

    press(0, Qt.KeyboardModifier.NoModifier)
    assert window.detail is not None
    assert window.detail.shown == ("time_entry", first.id)
    press(1, Qt.KeyboardModifier.ControlModifier)
    assert window.detail.shown == ("time_entry", second.id)
    foot = page.entries.foot
    foot.buttons["out"].click()
    toast = window.toast
    assert toast.isVisible()
    below = toast.mapTo(window, toast.rect().bottomLeft()).y()
    assert below <= foot.mapTo(window, foot.rect().topLeft()).y()
