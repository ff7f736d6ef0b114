"""Several of all that was logged, chosen and changed at once: each is one change, and one undo takes it back."""

from datetime import timedelta

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.hours.all_page import AllPage
from portfolio.ui.hours.kinds_menu import fill_kinds, say_kind
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.kit.base import holds_focus
from tests.ui.hours.conftest import TODAY, entry_of


def shown(qtbot: QtBot, place: HoursPlace) -> AllPage:
    place.resize(1000, 700)
    place.show()
    qtbot.waitExposed(place)
    place.show_page("all")
    page = place.all
    page.view.setFocus()
    return page


def choose(page: AllPage, *titles: str) -> None:
    page.view.clearSelection()
    for title in titles:
        at = next(at for at, row in enumerate(page.model.rows) if row.title == title)
        page.view.selectionModel().select(page.model.index(at), QItemSelectionModel.SelectionFlag.Select)
        page.view.selectionModel().setCurrentIndex(page.model.index(at), QItemSelectionModel.SelectionFlag.NoUpdate)


def test_ctrl_and_shift_choose_several_and_esc_goes_back_to_one(qtbot: QtBot, place: HoursPlace) -> None:
    page = shown(qtbot, place)
    opened: list[str] = []
    page.entry_opened.connect(lambda _kind, one: opened.append(one))
    middle = page.view.visualRect(page.model.index(0)).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert len(opened) == 1
    third = page.view.visualRect(page.model.index(2)).center()
    QTest.mouseClick(
        page.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, third
    )  # fmt: skip
    assert page.view.chosen_count() == 3
    assert len(opened) == 1
    assert page.choosing.bar.count.text() == "3 chosen"
    assert place.foot is page.choosing.bar
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.view.chosen_count() == 1
    assert page.choosing.bar.isHidden()


def test_delete_moves_all_that_is_chosen_to_the_bin_and_undo_brings_it_back(
    qtbot: QtBot, place: HoursPlace, document: Document
) -> None:
    page = shown(qtbot, place)
    choose(page, "Module 4", "Summer school")
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert [row.title for row in page.model.rows] == ["A book on phonics", "Workshop on dyslexia", "Fee of the course"]
    assert document.portfolio.history.undo_label == "Move 2 entries to the bin"
    document.undo()
    assert page.model.rowCount() == 5


def test_the_kind_of_time_is_said_of_all_that_is_chosen_at_once(
    qtbot: QtBot, place: HoursPlace, document: Document
) -> None:
    page = shown(qtbot, place)
    choose(page, "Module 4", "A book on phonics", "Fee of the course")
    menu = QMenu()
    qtbot.addWidget(menu)
    fill_kinds(menu, page.theme, document, page.view.chosen())
    kinds = {action.text(): action for action in menu.actions()}
    assert list(kinds) == ["Course", "Reading", "Without a kind"]
    assert not any(action.isChecked() for action in kinds.values())
    kinds["Reading"].trigger()
    assert {entry_of(document, title).category for title in ("Module 4", "Fee of the course")} == {"Reading"}
    assert entry_of(document, "Workshop on dyslexia").category == "Course"
    document.undo()
    assert entry_of(document, "Module 4").category == "Course"
    assert entry_of(document, "Fee of the course").category == ""


def test_what_all_of_them_are_already_is_ticked_and_can_be_taken_off(
    qtbot: QtBot, place: HoursPlace, document: Document
) -> None:
    page = shown(qtbot, place)
    choose(page, "Module 4", "Workshop on dyslexia")
    menu = QMenu()
    qtbot.addWidget(menu)
    fill_kinds(menu, page.theme, document, page.view.chosen())
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Course"]
    say_kind(document, page.view.chosen(), "")
    assert entry_of(document, "Module 4").category == ""
    assert document.portfolio.history.undo_label == "Take its kind off 2 entries"


def test_all_means_also_what_one_has_not_scrolled_to(qtbot: QtBot, place: HoursPlace, document: Document) -> None:
    many = [build(TimeEntry, title=f"E{at}", day=TODAY - timedelta(days=at % 90), minutes=10) for at in range(900)]
    document.do(added("Log", *many))
    page = shown(qtbot, place)
    assert page.model.rowCount() < 905
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.view.chosen_count() == 905
    assert page.choosing.bar.count.text() == "905 chosen"
    say_kind(document, page.view.chosen(), "Reading")
    assert page.view.chosen_count() == 905
    assert {one.key for one in page._tally.totals()} == {"Reading"}  # type: ignore[union-attr]


def test_the_keyboard_stays_at_the_list_when_all_of_it_goes_and_comes_back(
    qtbot: QtBot, place: HoursPlace, document: Document
) -> None:
    page = shown(qtbot, place)
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert page.model.rowCount() == 0
    assert holds_focus(page._nothing)
    document.undo()
    assert holds_focus(page.view)
