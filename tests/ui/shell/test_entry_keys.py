"""What keys and menus do with entries: at every place alike, with one or with several chosen."""

import sys
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Goal, Link, Practice, Record, Reflection, Tag, build
from portfolio.ui.collection.place import Collection
from portfolio.ui.goals.board import GoalBoard
from portfolio.ui.shell import rail
from portfolio.ui.shell.tag_card import TagCard
from portfolio.ui.today.place import TodayPlace
from portfolio.ui.workspace import Workspace
from tests.ui.shell.conftest import MakeWorkspace

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def one(workspace: Workspace, kind: type[Record]) -> Any:
    return workspace.document.portfolio.find(kind)[0]


def click(workspace: Workspace, record: Record, held: Qt.KeyboardModifier = NONE) -> None:
    view = workspace.journal.view
    place = view.visualRect(workspace.journal.model.index_of(record.id)).center()
    QTest.mouseClick(view.viewport(), LEFT, held, place)


def chosen(workspace: Workspace) -> list[str]:
    return [row.title for row in workspace.journal.view.chosen()]


def place_of(workspace: Workspace, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(workspace, QPoint(0, 0)), widget.size())


def menu_words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def popup() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def submenu(menu: QMenu, words: str) -> QMenu:
    found = next(action.menu() for action in menu.actions() if action.text() == words)
    assert isinstance(found, QMenu)
    return found


# ---- several at once


def test_ctrl_and_shift_choose_several_on_the_timeline_and_the_bar_says_how_many(workspace: Workspace) -> None:
    lesson, note = one(workspace, Practice), one(workspace, Reflection)
    view = workspace.journal.view
    click(workspace, lesson)
    assert workspace.journal.foot is None
    click(workspace, note, CTRL)
    assert chosen(workspace) == ["Scale drawings", "Exit tickets"]
    bar = workspace.journal.page.choosing.bar
    assert bar.isVisible()
    assert bar.count.text() == "2 chosen"
    click(workspace, note, CTRL)
    assert not bar.isVisible()
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert len(chosen(workspace)) == 3
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert len(chosen(workspace)) == 1
    click(workspace, lesson)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert chosen(workspace) == ["Scale drawings", "Exit tickets"]


def test_delete_moves_all_that_is_chosen_to_the_bin_as_one_change(workspace: Workspace) -> None:
    lesson, note = one(workspace, Practice), one(workspace, Reflection)
    click(workspace, lesson)
    click(workspace, note, CTRL)
    QTest.keyClick(workspace.journal.view, Qt.Key.Key_Delete)
    assert len(workspace.journal.model.rows) == 1
    assert workspace.toast.words() == "Done: Move 2 entries to the bin"
    assert workspace.toast.spoken.startswith("Done: Move 2 entries to the bin")
    QTest.keyClick(workspace.journal.view, Qt.Key.Key_Z, CTRL)
    assert len(workspace.journal.model.rows) == 3
    assert workspace.toast.spoken == "Undone: Move 2 entries to the bin"


def test_the_toast_stands_above_the_bar_and_messages_above_the_toast(workspace: Workspace) -> None:
    click(workspace, one(workspace, Practice))
    click(workspace, one(workspace, Reflection), CTRL)
    bar = workspace.journal.page.choosing.bar
    workspace.journal.page.choosing.acting.tag("Year 8")
    workspace.messages.say("Something to know")
    QApplication.processEvents()
    toast, banner = place_of(workspace, workspace.toast), place_of(workspace, workspace.messages)
    assert bar.isVisible()
    assert workspace.toast.isVisible()
    assert toast.bottom() < place_of(workspace, bar).top()
    assert banner.bottom() < toast.top()
    QTest.keyClick(workspace.journal.view, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert place_of(workspace, workspace.toast).bottom() > toast.bottom()


def test_a_right_click_on_one_of_several_offers_what_can_be_done_with_all(workspace: Workspace) -> None:
    lesson, note, goal = one(workspace, Practice), one(workspace, Reflection), one(workspace, Goal)
    click(workspace, lesson)
    click(workspace, note, CTRL)
    index = workspace.journal.model.index_of(note.id)
    workspace.journal.view.menu_requested.emit(index, QPoint(50, 50))
    menu = popup()
    assert menu_words(menu) == [
        "2 entries", "Counts toward", "Part of", "Tags", "Who may see it", "Reflect on them", "Standards they show…",
        "Move to the bin", "Clear the choice",
    ]  # fmt: skip
    submenu(menu, "Counts toward").actions()[0].trigger()
    menu.close()
    assert {link.source_id for link in workspace.document.portfolio.find(Link)} == {lesson.id, note.id}
    assert goal.id in {link.target_id for link in workspace.document.portfolio.find(Link)}


def test_one_reflects_on_all_that_is_chosen(workspace: Workspace) -> None:
    other = build(Practice, kind="talk", title="Parents’ evening", day="2026-11-20")
    workspace.document.do(added("Add", other))
    lesson = one(workspace, Practice)
    click(workspace, lesson)
    click(workspace, other if other.id != lesson.id else workspace.document.portfolio.find(Practice)[1], CTRL)
    QTest.keyClick(workspace.journal.view, Qt.Key.Key_R)
    sheet: Any = workspace.stage.sheet
    assert sheet.KIND == "reflection"
    assert len(sheet.fields["about"].raw()) == 2


# ---- one


def test_who_reflects_on_a_reflection_goes_on_writing_it(workspace: Workspace) -> None:
    note = one(workspace, Reflection)
    click(workspace, note)
    QTest.keyClick(workspace.journal.view, Qt.Key.Key_R)
    sheet: Any = workspace.stage.sheet
    assert (sheet.KIND, sheet.id) == ("reflection", note.id)
    workspace.entries.show_menu("reflection", note.id, QPoint(40, 40))
    menu = popup()
    assert "Reflect" not in menu_words(menu)
    menu.close()


def test_the_menu_of_an_entry_ties_tags_and_shows_it_and_ticks_what_is_so(qtbot: QtBot, workspace: Workspace) -> None:
    lesson, goal = one(workspace, Practice), one(workspace, Goal)
    portfolio = workspace.document.portfolio
    workspace.entries.show_menu("practice", lesson.id, QPoint(40, 40))
    menu = popup()
    assert menu_words(menu) == [
        "Edit", "Reflect", "Add evidence…", "Standards it shows…", "Skills it shows…", "Counts toward", "Part of",
        "Tags", "Who may see it", "Move to the bin",
    ]  # fmt: skip
    submenu(menu, "Counts toward").actions()[0].trigger()
    submenu(menu, "Who may see it").actions()[1].trigger()
    menu.close()
    assert [link.target_id for link in portfolio.find(Link)] == [goal.id]
    assert one(workspace, Practice).privacy == "evaluator"
    workspace.entries.show_menu("practice", lesson.id, QPoint(40, 40))
    menu = popup()
    (counts,) = submenu(menu, "Counts toward").actions()
    assert counts.isChecked()
    counts.trigger()
    submenu(menu, "Tags").actions()[0].trigger()
    menu.close()
    assert portfolio.find(Link) == []
    card = workspace.findChild(TagCard)
    assert card is not None
    qtbot.keyClicks(card.field, "Year 8")
    qtbot.keyClick(card.field, Qt.Key.Key_Return)
    assert [(tag.record_id, tag.name) for tag in portfolio.find(Tag)] == [(lesson.id, "Year 8")]


@pytest.fixture
def everywhere(make_workspace: MakeWorkspace) -> Workspace:
    """A workspace with the places that show entries."""
    workspace = make_workspace()
    theme, document = workspace.theme, workspace.document
    workspace.add_place(rail.GOALS, lambda: GoalBoard(theme, document))
    workspace.add_place(rail.COLLECTION, lambda: Collection(theme, document, workspace.pictures.picture))
    workspace.add_place(rail.TODAY, lambda: TodayPlace(theme, document, workspace.pictures.picture))
    return workspace


def focus_entry(qtbot: QtBot, workspace: Workspace, name: str) -> QWidget:
    """Go to a place and let the keyboard stand on an entry of it."""
    workspace.go_to(name)
    place: Any = workspace.stage.place
    if name == rail.COLLECTION:
        qtbot.waitUntil(lambda: bool(place.model.rows))
        place.show_entry(place.model.rows[0].id)
        stop: QWidget = place.view
    elif name == rail.GOALS:
        qtbot.waitUntil(lambda: bool(place.walking.cards))
        stop = place.walking.cards[0].face
    elif name == rail.TODAY:
        qtbot.waitUntil(lambda: bool(place.page.steps.rows))
        stop = place.page.steps.rows[0].entry_stop()
    else:
        stop = place.view
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    return stop


@pytest.mark.parametrize("name", [rail.TIMELINE, rail.GOALS, rail.COLLECTION, rail.TODAY])
def test_the_same_keys_act_on_the_current_entry_at_every_place(qtbot: QtBot, everywhere: Workspace, name: str) -> None:
    workspace = everywhere
    kind = "goal" if name in (rail.GOALS, rail.TODAY) else "practice"
    QTest.keyClick(focus_entry(qtbot, workspace, name), Qt.Key.Key_Return)
    sheet: Any = workspace.stage.sheet
    assert kind == sheet.KIND
    assert sheet.before is not None
    entry = sheet.id
    sheet.leave()
    QTest.keyClick(focus_entry(qtbot, workspace, name), Qt.Key.Key_R)
    sheet = workspace.stage.sheet
    assert sheet.KIND == "reflection"
    assert [kind, entry] in [*sheet.fields["about"].raw(), *sheet.fields["toward"].raw()]
    sheet.leave()
    QTest.keyClick(focus_entry(qtbot, workspace, name), Qt.Key.Key_E)
    dialog = workspace.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    QTest.keyClick(focus_entry(qtbot, workspace, name), Qt.Key.Key_Delete)
    record = workspace.document.portfolio.get(Goal if kind == "goal" else Practice, entry)
    assert record is not None
    assert record.trashed is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens the menu by itself")
@pytest.mark.parametrize("name", [rail.TIMELINE, rail.GOALS, rail.COLLECTION, rail.TODAY])
def test_the_menu_of_the_current_entry_opens_by_key_at_every_place(
    qtbot: QtBot, everywhere: Workspace, name: str
) -> None:
    QTest.keyClick(focus_entry(qtbot, everywhere, name), Qt.Key.Key_F10, SHIFT)
    menu = popup()
    assert "Part of" in menu_words(menu)
    menu.close()


@pytest.mark.parametrize("name", [rail.TIMELINE, rail.GOALS, rail.COLLECTION, rail.TODAY])
def test_letters_can_be_turned_off_at_every_place(qtbot: QtBot, everywhere: Workspace, name: str) -> None:
    stop = focus_entry(qtbot, everywhere, name)
    everywhere.hands.set_letters(False)
    QTest.keyClick(stop, Qt.Key.Key_R)
    assert everywhere.stage.sheet is None
    QTest.keyClick(stop, Qt.Key.Key_Return)
    assert everywhere.stage.sheet is not None


def test_filtered_to_nothing_says_so_and_leads_back(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.journal.filter.choose(frozenset({"credential"}))
    nothing = workspace.journal.page.nothing
    assert nothing.isVisible()
    assert not workspace.journal.view.isVisible()
    nothing.action_requested.emit()
    assert workspace.journal.view.isVisible()
    assert workspace.journal.view.hasFocus()


def test_no_letter_acts_while_nothing_of_a_list_has_the_focus(qtbot: QtBot, everywhere: Workspace) -> None:
    everywhere.go_to(rail.COLLECTION)
    place: Any = everywhere.stage.place
    qtbot.waitUntil(lambda: bool(place.model.rows))
    place.head.field.setFocus()
    QTest.keyClicks(place.head.field, "re")
    assert place.head.field.text() == "re"
    place.head.form.setFocus()
    QTest.keyClick(place.head.form, Qt.Key.Key_R)
    assert everywhere.stage.sheet is None


def test_a_delete_that_is_held_down_takes_one_entry(workspace: Workspace) -> None:
    lessons = [build(Practice, kind="lesson", title=f"Lesson {n}", day=f"2026-10-{n + 1:02}") for n in range(8)]
    workspace.document.do(added("Add", *lessons))
    view = workspace.journal.view
    view.setFocus()
    count = workspace.journal.model.rowCount()
    for repeats in (False, True, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, NONE, "", repeats)
        QApplication.sendEvent(view, press)
    assert workspace.journal.model.rowCount() == count - 1
