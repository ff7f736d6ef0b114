"""What ends or comes by itself takes neither the keyboard nor the sheet from the hands, and asks before words go."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, trashed
from portfolio.core.records import Goal, Practice, build
from portfolio.exchange.addition import Addition, Additions
from portfolio.exchange.intake.guess import Guess
from portfolio.ui.editors import ConfirmTable
from portfolio.ui.kit.buttons import Button
from portfolio.ui.places import Places
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
from portfolio.ui.workspace import Workspace

WAIT = 20_000


@pytest.fixture
def gate(workspace: Workspace) -> Iterator[Event]:
    """Work that others wait for in the line, until this is set."""
    opened = Event()
    wait = opened.wait
    workspace.jobs.run("Wait", lambda _job: wait(WAIT / 1000), lambda _yes: None, lambda _error: None, quiet=True)
    yield opened
    opened.set()


@pytest.fixture
def places(workspace: Workspace, tmp_path: Path) -> None:
    Places(workspace.theme, Settings(tmp_path / "s.json"), workspace.document, workspace.jobs, workspace).offer()


def certificates(*titles: str) -> Additions:
    return Additions(
        [Addition(f"{title}.pdf", "certificate", ("certificate",), guess=Guess(title=title)) for title in titles]
    )


def come(workspace: Workspace, *titles: str) -> list[bool]:
    """Certificates were read while one was at something else. Returns how they are answered."""
    answers: list[bool] = []
    workspace.adding.to_confirm.emit(certificates(*titles), answers.append)
    return answers


def messages(workspace: Workspace) -> list[str]:
    return [banner.accessibleName() for banner in workspace.messages.banners]


def press(workspace: Workspace, words: str) -> None:
    buttons = [one for banner in workspace.messages.banners for one in banner.findChildren(Button)]
    next(button for button in buttons if button.label == words).click()


def write(qtbot: QtBot, workspace: Workspace, words: str) -> Any:
    workspace.add("reflection")
    sheet: Any = workspace.stage.sheet
    sheet.text.source.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), words)
    return sheet


def saving(workspace: Workspace, tmp_path: Path) -> Any:
    """An entry whose file is still to be read while Done has been pressed."""
    file = tmp_path / "plan.txt"
    file.write_text("Exit tickets")
    workspace.add("practice")
    sheet: Any = workspace.stage.sheet
    for name, value in (("what_i_did", "We cooked"), ("files", [str(file)])):
        sheet.fields[name].set_raw(value)
        sheet.fields[name].edited.emit()
    assert not sheet.save()
    return sheet


def test_a_pdf_that_is_saved_meanwhile_leaves_the_keyboard_where_one_writes(
    qtbot: QtBot, workspace: Workspace, places: None, gate: Event, tmp_path: Path
) -> None:
    workspace.go_to(rail.PACKET)
    packet: Any = workspace.stage.place
    packet.save_to(tmp_path / "mine.pdf")
    assert packet.bar.progress.isAncestorOf(QApplication.focusWidget())  # on Cancel, where it can be stopped
    workspace.go_to(rail.TIMELINE)
    sheet = write(qtbot, workspace, "Today I ")
    gate.set()
    qtbot.waitUntil(lambda: not packet.delivery.is_busy, timeout=WAIT)
    qtbot.keyClicks(QApplication.focusWidget(), "saw them")
    assert sheet.text.source.text() == "Today I saw them"


def test_who_waited_for_the_pdf_is_back_on_its_button(
    qtbot: QtBot, workspace: Workspace, places: None, tmp_path: Path
) -> None:
    workspace.go_to(rail.PACKET)
    packet: Any = workspace.stage.place
    packet.save_to(tmp_path / "mine.pdf")
    qtbot.waitUntil(lambda: not packet.delivery.is_busy, timeout=WAIT)
    assert packet.bar.save.hasFocus()


@pytest.mark.parametrize("elsewhere", ["palette", "collection"])
def test_an_entry_that_is_saved_late_leaves_the_keyboard_to_who_went_on(
    qtbot: QtBot, workspace: Workspace, places: None, gate: Event, tmp_path: Path, elsewhere: str
) -> None:
    saving(workspace, tmp_path)
    if elsewhere == "palette":
        workspace.finding.search("")
    else:
        workspace.go_to(rail.COLLECTION)
        place: Any = workspace.stage.place
        place.head.field.setFocus()
    typing = QApplication.focusWidget()
    qtbot.keyClicks(typing, "scale")
    gate.set()
    qtbot.waitUntil(lambda: workspace.stage.sheet is None, timeout=WAIT)
    assert QApplication.focusWidget() is typing


def test_no_part_of_a_place_is_ever_a_window_of_its_own(workspace: Workspace, places: None) -> None:
    shown: list[str] = []

    class Windows(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(type(watched).__name__)
            return False

    windows = Windows()
    QApplication.instance().installEventFilter(windows)  # type: ignore[union-attr]
    for name in (rail.TODAY, rail.GOALS, rail.COLLECTION, rail.PACKET, rail.BIN, rail.SETTINGS, rail.ABOUT):
        workspace.go_to(name)
    QApplication.instance().removeEventFilter(windows)  # type: ignore[union-attr]
    assert shown == []


# ---- the table of certificates


def test_certificates_wait_until_the_sheet_one_writes_on_is_closed(qtbot: QtBot, workspace: Workspace) -> None:
    sheet = write(qtbot, workspace, "Today I ")
    come(workspace, "Safety")
    qtbot.keyClicks(QApplication.focusWidget(), "noticed")
    assert sheet.text.source.text() == "Today I noticed"
    assert messages(workspace) == ["Certificates were read. Please look at them."]
    assert workspace.messages.banners[0].isVisible()
    sheet.leave()
    assert isinstance(workspace.stage.sheet, ConfirmTable)
    assert messages(workspace) == []


def test_certificates_wait_while_one_searches_and_are_a_press_away(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.finding.search("")
    come(workspace, "Safety")
    assert workspace.stage.sheet is None
    assert workspace.finding.palette.isVisible()
    workspace.finding.palette.close()
    press(workspace, "Look at them")
    assert isinstance(workspace.stage.sheet, ConfirmTable)


def test_who_looks_at_the_certificates_at_once_finds_the_words_as_a_draft(qtbot: QtBot, workspace: Workspace) -> None:
    write(qtbot, workspace, "Today I noticed")
    come(workspace, "Safety")
    press(workspace, "Look at them")
    assert isinstance(workspace.stage.sheet, ConfirmTable)
    assert [draft.content["text"] for draft in workspace.document.portfolio.drafts.all()] == ["Today I noticed"]


def test_who_closes_the_words_about_certificates_still_gets_to_them(qtbot: QtBot, workspace: Workspace) -> None:
    sheet = write(qtbot, workspace, "Today I ")
    come(workspace, "Safety")
    workspace.messages.banners[0].dismissed.emit()
    assert workspace.stage.sheet is sheet
    sheet.leave()
    assert isinstance(workspace.stage.sheet, ConfirmTable)


def test_certificates_come_at_once_where_nobody_is_at_anything(workspace: Workspace) -> None:
    come(workspace, "Safety")
    assert isinstance(workspace.stage.sheet, ConfirmTable)
    assert messages(workspace) == []


@pytest.mark.parametrize("held", [True, False])
def test_closing_asks_about_certificates_that_wait(qtbot: QtBot, workspace: Workspace, held: bool) -> None:
    if held:
        write(qtbot, workspace, "Today I ")
    answers = come(workspace, "Safety")
    closed: list[str] = []
    assert not workspace.may_close(lambda: closed.append("closed"))
    assert messages(workspace)[0] == "The certificates that were read are not added yet."
    press(workspace, "Close now")
    assert closed == ["closed"]
    assert workspace.may_close(lambda: None)  # who asks again means it
    assert answers == []


def test_who_answers_instead_of_closing_is_asked_no_more(workspace: Workspace) -> None:
    come(workspace, "Safety")
    assert not workspace.may_close(lambda: None)
    press(workspace, "Look at them")
    table = workspace.stage.sheet
    assert isinstance(table, ConfirmTable)
    assert not workspace.may_close(lambda: None)  # it still waits, and so it is asked again
    table.cancelled.emit()
    assert messages(workspace) == []
    assert workspace.may_close(lambda: None)


def test_escape_throws_corrections_away_only_the_second_time(qtbot: QtBot, workspace: Workspace) -> None:
    answers = come(workspace, "Safety")
    table = workspace.stage.sheet
    assert isinstance(table, ConfirmTable)
    table.model.setData(table.model.index(0, 1), "A title that took ten minutes")
    qtbot.keyClick(table.table, Qt.Key.Key_Escape)
    assert workspace.stage.sheet is table
    assert answers == []
    qtbot.keyClick(table.table, Qt.Key.Key_Escape)
    assert workspace.stage.sheet is None
    assert answers == [False]


def test_escape_leaves_a_table_in_which_nothing_was_corrected_at_once(qtbot: QtBot, workspace: Workspace) -> None:
    answers = come(workspace, "Safety")
    table = workspace.stage.sheet
    assert isinstance(table, ConfirmTable)
    qtbot.keyClick(table.table, Qt.Key.Key_Escape)
    assert answers == [False]


# ---- the detail


def lessons(workspace: Workspace) -> list[Practice]:
    made = [build(Practice, kind="lesson", title=f"Lesson {n}", day=f"2026-10-{n + 1:02}") for n in range(8)]
    workspace.document.do(added("Add", *made))
    return made


def test_what_a_hidden_place_chooses_by_itself_is_not_shown(workspace: Workspace, places: None) -> None:
    made = lessons(workspace)
    workspace.go_to(rail.COLLECTION)
    collection: Any = workspace.stage.place
    collection.show_entry(made[3].id)
    workspace.go_to(rail.TIMELINE)
    workspace.journal.show_entry(made[6].id)
    workspace.document.do(trashed("Delete", made[3]))
    assert workspace.detail is not None
    assert workspace.detail.shown == ("practice", made[6].id)
    bin_button = workspace.detail.findChild(Button, "delete")
    assert bin_button is not None
    bin_button.click()
    there = workspace.document.portfolio.get(Practice, made[6].id)
    assert there is not None
    assert there.trashed is not None


def test_what_the_hidden_timeline_chooses_by_itself_is_not_shown_at_the_goals(
    workspace: Workspace, places: None
) -> None:
    made = lessons(workspace)
    workspace.journal.show_entry(made[3].id)
    workspace.go_to(rail.GOALS)
    goal = workspace.document.portfolio.find(Goal)[0]
    assert workspace.detail is not None
    assert workspace.detail.shown == ("goal", goal.id)
    workspace.document.do(trashed("Delete", made[3]))
    assert workspace.detail.shown == ("goal", goal.id)


def test_what_the_hidden_map_loses_stays_out_of_the_detail(workspace: Workspace) -> None:
    made = lessons(workspace)
    workspace.show_map()
    workspace.journal._career_map().show_entry(made[3].id)
    workspace.show_map()
    workspace.journal.show_entry(made[6].id)
    workspace.document.do(trashed("Delete", made[3]))
    assert workspace.detail is not None
    assert workspace.detail.shown == ("practice", made[6].id)
