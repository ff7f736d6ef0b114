"""Hours in the whole window: the place on the rail, L anywhere, the palette, Today, and Enter on an entry."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from portfolio.core.change import trashed
from portfolio.core.records import Person, TimeEntry
from portfolio.ui.app import App
from portfolio.ui.editors import waiting
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.editors.repeat import RepeatCard
from portfolio.ui.editors.time_entry import TimeEditor
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.hours.plan_card import PlanCard
from portfolio.ui.kit.buttons import Button
from portfolio.ui.licences.sheet import LicenceSheet
from portfolio.ui.preferences.place import SettingsPlace
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
from portfolio.ui.theme import Theme
from portfolio.ui.today.place import TodayPlace
from portfolio.ui.window import Window
from portfolio.ui.workspace import Workspace
from tests.ui.homes import copied
from tests.ui.hours.conftest import TODAY, times


@pytest.fixture
def workspace(qtbot: QtBot, qapp, theme: Theme, tmp_path: Path, hours_home: Path) -> Iterator[Workspace]:  # type: ignore[no-untyped-def]
    copied(hours_home, tmp_path / "mine").close()
    window = Window()
    window.resize(1366, 768)
    app = App(qapp, window, Settings(tmp_path / "settings.json"), today=lambda: TODAY)
    window.show()
    window.activateWindow()
    assert app.open(tmp_path / "mine")
    qtbot.waitUntil(lambda: app.workspace is not None and app.workspace.detail is not None, timeout=20_000)
    assert app.workspace is not None
    yield app.workspace
    app.jobs.wait()
    app._close_document()
    window.close_now()
    app.language.forget()
    window.deleteLater()
    app.deleteLater()


def place_of(workspace: Workspace) -> HoursPlace:
    workspace.go_to(rail.HOURS)
    assert isinstance(workspace.stage.place, HoursPlace)
    return workspace.stage.place


def test_the_rail_shows_the_place_once_there_is_an_hour(workspace: Workspace) -> None:
    assert not workspace.rail.button(rail.HOURS).isHidden()
    document = workspace.document
    document.do(trashed("Away", *times(document)))
    assert workspace.rail.button(rail.HOURS).isHidden()
    document.undo()
    assert not workspace.rail.button(rail.HOURS).isHidden()


def test_l_anywhere_and_enter_log_what_was_logged_last(workspace: Workspace) -> None:
    document = workspace.document
    workspace.journal.view.setFocus()
    QTest.keyClick(workspace.journal.view, Qt.Key.Key_L)
    field = workspace.finding.palette.field
    assert field.hasFocus()
    assert field.selectedText() == "45m Module 4"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [(one.title, one.minutes) for one in times(document) if one.day == TODAY] == [("Module 4", 45)]
    document.undo()
    assert not [one for one in times(document) if one.day == TODAY]


@pytest.mark.parametrize(
    "typed, words",
    [
        *(
            (one, "Licences: what counts, and what is missing")
            for one in ("license", "renew", "PD hours", "ctle", "PDP")
        ),
        *((one, "Money: what was spent, and what is to come back") for one in ("refund", "reimburs", "cost", "spent")),
        *((one, "Hours from a file…") for one in ("import", "spreadsheet", "csv", "calendar", "table", "from a file")),
    ],
)
def test_what_others_call_otherwise_is_found_by_that_as_well(workspace: Workspace, typed: str, words: str) -> None:
    workspace.finding.search(typed)
    assert words in [row.words for row in workspace.finding.palette.rows.rows]


def test_money_leads_to_money_first(workspace: Workspace) -> None:
    workspace.finding.search("money")
    first = next(row for row in workspace.finding.palette.rows.rows if row.do is not None)
    assert first.words == "Money: what was spent, and what is to come back"


def test_a_file_of_hours_is_asked_for_from_anywhere(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.finding.search("spreadsheet")
    QTest.keyClick(workspace.finding.palette.field, Qt.Key.Key_Return)
    assert workspace.stage.name == rail.HOURS
    (dialog,) = workspace.stage.place.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_file_of_hours_and_a_licence_are_offered_where_all_is_added(workspace: Workspace) -> None:
    workspace.bar.show_menu()
    (menu,) = workspace.bar.findChildren(QMenu)
    named = {one.text(): one for one in menu.actions()}
    named["Licence that is to be renewed…"].trigger()
    (sheet,) = workspace.window().findChildren(LicenceSheet)
    sheet.close()
    named["Hours from a file…"].trigger()
    (dialog,) = workspace.stage.place.findChildren(QFileDialog)
    dialog.reject()
    menu.close()


def test_l_where_nothing_was_logged_yet_offers_the_first_time_above_all(workspace: Workspace) -> None:
    workspace.document.do(trashed("Away", *times(workspace.document)))
    for name in ("add:time_entry", "add:goal"):
        workspace.finding.recents.note_used(name)
    workspace.finding.search()
    palette = workspace.finding.palette
    assert palette.rows.rows[1].words == "New goal"
    palette.close()
    workspace.journal.view.setFocus()
    QTest.keyClick(workspace.journal.view, Qt.Key.Key_L)
    QTest.keyClicks(palette.field, "45m Choir")
    palette.field.clear()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert isinstance(workspace.stage.sheet, TimeEditor)


def test_l_in_the_place_goes_to_its_own_line(workspace: Workspace) -> None:
    place = place_of(workspace)
    place.show_page("all")
    place.take_focus()
    QTest.keyClick(place.all.view, Qt.Key.Key_L)
    assert place.page == "week"
    assert place.week.quick.line.hasFocus()


def test_enter_opens_the_editor_of_the_entry_and_delete_moves_it_to_the_bin(workspace: Workspace) -> None:
    place = place_of(workspace)
    place.show_page("all")
    place.take_focus()
    kind, entry = place.all.view.entry_at(None)
    assert kind == "time_entry"
    QTest.keyClick(place.all.view, Qt.Key.Key_Space)
    assert workspace.detail is not None
    assert workspace.detail.shown == (kind, entry)
    QTest.keyClick(place.all.view, Qt.Key.Key_Return)
    assert isinstance(workspace.stage.sheet, TimeEditor)
    assert workspace.stage.sheet.id == entry
    workspace.stage.sheet.leave()
    place.all.view.setFocus()
    QTest.keyClick(place.all.view, Qt.Key.Key_Delete)
    kept = workspace.document.portfolio.get(TimeEntry, entry)
    assert kept is not None
    assert kept.trashed is not None


def test_s_at_all_says_what_an_entry_shows_and_goes_on_to_the_one_below(workspace: Workspace) -> None:
    place = place_of(workspace)
    place.show_page("all")
    place.take_focus()
    rows = place.all.model.rows
    QTest.keyClick(place.all.view, Qt.Key.Key_S)
    card = workspace.aligning.card
    assert card is not None
    assert card.isVisible()
    card.next.click()
    assert place.all.view.entry_at(None) == ("time_entry", rows[1].id)


def test_a_stopwatch_that_runs_stands_on_today_and_leads_to_the_hours(workspace: Workspace) -> None:
    workspace.go_to("stopwatch")
    assert workspace.document.portfolio.stopwatch() is not None
    workspace.go_to(rail.TODAY)
    today = workspace.stage.place
    assert isinstance(today, TodayPlace)
    assert today.page.watch.isVisible()
    assert "The stopwatch has been running since" in today.page.watch.accessibleDescription()
    today.page.watch.click()
    assert workspace.stage.name == rail.HOURS
    place_of(workspace).week.watch.away.click()
    workspace.go_to(rail.TODAY)
    assert today.page.watch.isHidden()


def test_the_settings_lead_to_the_plan_for_a_week(workspace: Workspace) -> None:
    workspace.go_to(rail.SETTINGS)
    settings = workspace.stage.place
    assert isinstance(settings, SettingsPlace)
    (button,) = settings.hours.findChildren(Button)
    button.click()
    (card,) = workspace.window().findChildren(PlanCard)
    assert card.isVisible()
    card.how.set_raw("two")
    card.finish()
    assert workspace.document.portfolio.find(Person)[0].weekly_most == 120


@pytest.mark.parametrize("what, kind", [("week_plan", PlanCard), ("repeat", RepeatCard), ("licence", LicenceSheet)])
def test_a_card_that_was_left_is_gone_on_with_from_the_list_of_what_waits(
    workspace: Workspace, what: str, kind: type[FormCard]
) -> None:
    document = workspace.document
    about = {"week_plan": document.portfolio.find(Person)[0].id, "repeat": "", "licence": "new"}[what]
    document.portfolio.drafts.save(f"skill_card:{what}:{about}", "skill_card", "", {"title": "It waits", "least": "7h"})
    (draft,) = waiting(document)
    workspace.entries.go_on(draft)
    assert workspace.stage.name == rail.HOURS
    (card,) = workspace.window().findChildren(kind)
    assert card.isVisible()
    field = card.least if isinstance(card, PlanCard) else card.title  # type: ignore[attr-defined]
    assert field.text() in ("It waits", "7h")
    card.close()


def test_an_outline_that_was_being_pasted_is_gone_on_with_as_well(workspace: Workspace) -> None:
    document = workspace.document
    document.portfolio.drafts.save("skill_card:outline", "skill_card", "", {"text": "- Module 1"})
    (draft,) = waiting(document)
    workspace.entries.go_on(draft)
    card = workspace.entries.outlines.card
    assert card is not None
    assert card.isVisible()
    assert "Module 1" in str(card.text.raw())
    card.close()


def test_nothing_of_the_head_moves_from_page_to_page(workspace: Workspace) -> None:
    place = place_of(workspace)
    stood = set()
    for page in ("week", "all", "totals", "money", "licences"):
        place.show_page(page)
        QApplication.processEvents()
        stood.add((place.head.pages.mapTo(place, QPoint(0, 0)), place.head.height()))
    assert len(stood) == 1


def test_nothing_moves_aside_when_the_bar_comes(workspace: Workspace) -> None:
    place = place_of(workspace)
    area = place.week.area
    wide = []
    for high in (500, 3000):
        workspace.window().resize(1366, high)
        QApplication.processEvents()
        wide.append((area.viewport().width(), area.verticalScrollBar().maximum() > 0))
    assert wide == [(wide[0][0], True), (wide[0][0], False)]
