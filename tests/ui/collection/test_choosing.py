"""Choosing several by mouse, finger and keyboard, and doing one thing with all of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from portfolio.core.bulk import links_of, tags_of
from portfolio.core.change import added
from portfolio.core.queries.collection import Target
from portfolio.core.records import Credential, Practice, build
from portfolio.ui.collection.place import Collection
from portfolio.ui.document import Document
from tests.ui.collection.conftest import Shelf, choose, titles

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def chosen(place: Collection) -> list[str]:
    return [row.title for row in place.view.chosen()]


def click(qtbot: QtBot, place: Collection, at: int, keys: Qt.KeyboardModifier = NONE) -> None:
    """Below the picture, where no box is."""
    cell = place.view.cell(at)
    qtbot.mouseClick(place.view.viewport(), LEFT, keys, QPoint(cell.center().x(), cell.bottom() - 30))


def tick_point(place: Collection, at: int) -> QPoint:
    cell = place.view.cell(at)
    return QPoint(cell.right() - 22, cell.top() + 22)


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_model_is_as_qt_wants_it(qtbot: QtBot, document: Document, shelf: Shelf, place: Collection) -> None:
    QAbstractItemModelTester(place.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    place.filters.sort.picked.emit("title")
    choose(place, shelf.lab, shelf.note)
    place.acting.bin()
    document.undo()
    place.filters.year.picked.emit("2026")
    assert len(titles(place)) == 4


def test_ctrl_adds_one_and_shift_takes_all_between_in_reading_order(
    qtbot: QtBot, shelf: Shelf, place: Collection
) -> None:
    click(qtbot, place, 1)
    assert chosen(place) == ["Water cycle"]
    click(qtbot, place, 5, CTRL)
    assert chosen(place) == ["Water cycle", "board.png"]
    click(qtbot, place, 1)
    click(qtbot, place, 4, SHIFT)
    assert chosen(place) == titles(place)[1:5]
    click(qtbot, place, 2)
    assert chosen(place) == ["Universal Design"]


def test_arrows_walk_the_grid_and_shift_chooses_on_the_way(qtbot: QtBot, shelf: Shelf, place: Collection) -> None:
    columns = place.view._grid.columns
    assert columns == 4
    click(qtbot, place, 0)
    qtbot.keyClick(place.view, Qt.Key.Key_Right)
    assert place.view.currentIndex().row() == 1
    qtbot.keyClick(place.view, Qt.Key.Key_Down)
    assert place.view.currentIndex().row() == 5
    qtbot.keyClick(place.view, Qt.Key.Key_Up)
    qtbot.keyClick(place.view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(place.view, Qt.Key.Key_Right, SHIFT)
    assert chosen(place) == titles(place)[1:4]
    qtbot.keyClick(place.view, Qt.Key.Key_Down)  # the line below is shorter
    assert place.view.currentIndex().row() == 5
    qtbot.keyClick(place.view, Qt.Key.Key_Home)
    assert place.view.currentIndex().row() == 0


def test_from_right_to_left_the_left_arrow_goes_on(qtbot: QtBot, shelf: Shelf, place: Collection) -> None:
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert place.view.cell(0).x() > place.view.cell(1).x()
    click(qtbot, place, 0)
    assert chosen(place) == titles(place)[:1]
    qtbot.keyClick(place.view, Qt.Key.Key_Left)
    assert place.view.currentIndex().row() == 1


def test_ctrl_a_chooses_all_that_is_shown(qtbot: QtBot, shelf: Shelf, place: Collection) -> None:
    place.filters.loose.click()
    qtbot.keyClick(place.view, Qt.Key.Key_A, CTRL)
    assert place.view.chosen_count() == 5
    assert place.bar.isVisible()
    assert place.bar.count.text() == "5 chosen"
    qtbot.keyClick(place.view, Qt.Key.Key_Escape)
    assert place.view.chosen_count() == 0
    assert not place.bar.isVisible()


def test_while_select_is_on_each_press_chooses_one_more(qtbot: QtBot, shelf: Shelf, place: Collection) -> None:
    place.head.switch.click()
    assert place.bar.isVisible()
    assert place.bar.count.text() == "Nothing chosen yet"
    assert not place.bar.bin.isEnabled()
    for at in (0, 2, 4):
        click(qtbot, place, at)
    click(qtbot, place, 2)
    assert chosen(place) == [titles(place)[0], titles(place)[4]]
    click(qtbot, place, 5, SHIFT)  # from the one that was pressed last
    assert chosen(place) == [titles(place)[0], *titles(place)[2:6]]
    place.head.switch.click()
    assert place.view.chosen_count() == 0


def test_while_select_is_on_space_ticks_and_arrows_only_walk(qtbot: QtBot, shelf: Shelf, place: Collection) -> None:
    place.head.switch.click()
    place.show_entry(shelf.note.id)
    place.view.clearSelection()
    qtbot.keyClick(place.view, Qt.Key.Key_Space)
    qtbot.keyClick(place.view, Qt.Key.Key_Right)
    assert chosen(place) == titles(place)[:1]
    qtbot.keyClick(place.view, Qt.Key.Key_Space)
    assert chosen(place) == titles(place)[:2]


def test_the_box_on_a_card_chooses_without_letting_others_go_or_opening(
    qtbot: QtBot, shelf: Shelf, place: Collection
) -> None:
    opened: list[object] = []
    place.entry_opened.connect(lambda *entry: opened.append(entry))
    for at in (0, 3):
        qtbot.mouseMove(place.view.viewport(), tick_point(place, at))
        place.view._hover_at(tick_point(place, at))
        qtbot.mouseClick(place.view.viewport(), LEFT, NONE, tick_point(place, at))
    assert chosen(place) == [titles(place)[0], titles(place)[3]]
    assert opened == []
    click(qtbot, place, 1)
    assert opened == [("practice", shelf.lesson.id)]


def test_drawing_the_mouse_over_entries_chooses_none_of_them(qtbot: QtBot, shelf: Shelf, place: Collection) -> None:
    viewport = place.view.viewport()
    qtbot.mousePress(viewport, LEFT, NONE, place.view.cell(0).center())
    qtbot.mouseMove(viewport, place.view.cell(3).center())
    qtbot.mouseRelease(viewport, LEFT, NONE, place.view.cell(3).center())
    assert chosen(place) == titles(place)[:1]


def test_to_the_bin_and_back_is_one_undo(document: Document, shelf: Shelf, place: Collection) -> None:
    before = titles(place)
    choose(place, shelf.lab, shelf.note, shelf.photo)
    place.bar.bin.click()
    assert titles(place) == ["Water cycle", "Universal Design", "Élan in mentoring"]
    assert document.portfolio.history.undo_label == "Move 3 entries to the bin"
    document.undo()
    assert titles(place) == before


def test_delete_moves_what_is_chosen_to_the_bin(
    qtbot: QtBot, document: Document, shelf: Shelf, place: Collection
) -> None:
    choose(place, shelf.lab, shelf.note)
    qtbot.keyClick(place.view, Qt.Key.Key_Delete)
    assert document.portfolio.history.undo_label == "Move 2 entries to the bin"
    click(qtbot, place, 0)
    qtbot.keyClick(place.view, Qt.Key.Key_Delete)
    label = document.portfolio.history.undo_label.replace("\u2068", "").replace("\u2069", "")
    assert label == "Move “Water cycle” to the bin"


def test_who_may_see_is_changed_for_all_and_they_stay_chosen(
    document: Document, shelf: Shelf, place: Collection
) -> None:
    choose(place, shelf.lab, shelf.note)
    menu = QMenu()
    place.acting.fill_privacy(menu)
    assert words(menu) == ["Only me", "My evaluator", "Everyone"]
    assert not any(action.isChecked() for action in menu.actions())
    menu.actions()[2].trigger()
    assert [row.privacy for row in place.view.chosen()] == ["public", "public"]
    assert document.portfolio.history.undo_label == "Show 2 entries to everyone"
    document.undo()
    assert {row.title: row.privacy for row in place.model.rows}["What the tickets told me"] == "private"


def test_a_new_tag_is_typed_in_the_bar_and_taken_off_by_the_menu(
    qtbot: QtBot, document: Document, shelf: Shelf, place: Collection
) -> None:
    choose(place, shelf.lab, shelf.lesson)
    place.bar.begin_tag()
    assert place.bar.field.completer().model().rowCount() == 1
    qtbot.keyClicks(place.bar.field, "  Year 8 ")
    qtbot.keyClick(place.bar.field, Qt.Key.Key_Return)
    ids = [shelf.lab.id, shelf.lesson.id]
    assert sorted(tag.name for tag in tags_of(document.portfolio, ids)) == ["Water", "Year 8", "Year 8"]
    assert dict(place.filters.label.options)["Year 8"] == "Year 8  (2)"
    menu = QMenu()
    place.acting.fill_tags(menu, place.bar.begin_tag)
    assert words(menu) == ["New tag…", "Water", "Remove a tag"]
    off = menu.actions()[-1].menu()
    assert words(off) == ["Year 8  (2)", "Water  (1)"]
    off.actions()[0].trigger()
    assert [tag.name for tag in tags_of(document.portfolio, ids)] == ["Water"]


def test_counting_toward_a_goal_ties_all_and_one_undo_unties_them(
    document: Document, shelf: Shelf, place: Collection
) -> None:
    choose(place, shelf.lab, shelf.lesson, shelf.note)
    menu = QMenu()
    place.acting.fill_targets(menu)
    assert words(menu) == ["Ask more", "Universal Design"]
    place.acting.count_toward(Target("goal", shelf.goal.id, "Ask more"))
    ids = [row.id for row in place.view.chosen()]
    assert len(links_of(document.portfolio, ids)) == 3
    assert [row.toward for row in place.view.chosen()] == [1, 1, 1]
    document.undo()
    assert len(links_of(document.portfolio, ids)) == 1


def test_the_menu_of_several_offers_what_the_bar_does_and_that_of_one_is_its_own(
    qtbot: QtBot, shelf: Shelf, place: Collection
) -> None:
    choose(place, shelf.lab, shelf.note)
    menu = place.acting.menu(place.bar.begin_tag, lambda: None, place)
    assert words(menu) == [
        "2 entries", "Counts toward", "Part of", "Tags", "Who may see it", "Move to the bin", "Clear the choice",
    ]  # fmt: skip
    place.show_entry(shelf.lesson.id)
    with qtbot.waitSignal(place.menu_requested) as wish:
        place.view.menu_requested.emit(QPoint(5, 5))
    assert wish.args[:2] == ["practice", shelf.lesson.id]


@pytest.mark.parametrize("order", ["oldest", "title"])
def test_what_is_chosen_stays_chosen_in_another_order(shelf: Shelf, place: Collection, order: str) -> None:
    place.show_entry(shelf.note.id)
    choose(place, shelf.lab, shelf.note, shelf.course)
    place.filters.sort.picked.emit(order)
    assert sorted(chosen(place)) == ["Lab Safety", "Universal Design", "What the tickets told me"]
    assert place.view.current_row().id == shelf.note.id  # type: ignore[union-attr]


def test_what_a_filter_hides_is_not_acted_on(document: Document, shelf: Shelf, place: Collection) -> None:
    choose(place, shelf.lab, shelf.note)
    place.kinds.choose(frozenset({"credential"}))
    assert chosen(place) == ["Lab Safety"]
    place.acting.bin()
    assert document.portfolio.get(Credential, shelf.lab.id).trashed is not None  # type: ignore[union-attr]
    place.kinds.choose(frozenset())
    assert "What the tickets told me" in titles(place)


def test_a_thousand_chosen_entries_are_one_change(document: Document, place: Collection) -> None:
    document.do(added("Add", *(build(Practice, title=f"Lesson {number}") for number in range(1000))))
    place.view.selectAll()
    assert place.bar.count.text() == "1,000 chosen"
    assert place.acting.let_see("public")
    assert place.view.chosen_count() == 1000
    assert place.acting.bin()
    assert titles(place) == []
    document.undo()
    assert len(titles(place)) == 1000
    document.undo()
    assert {row.privacy for row in place.model.rows} == {"evaluator"}
