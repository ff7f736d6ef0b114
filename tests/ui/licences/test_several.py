"""Several entries of a licence at once: chosen with Ctrl and Shift, and what is done is done to all, as one change."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from portfolio.core.change import Change, edited
from portfolio.core.portfolio import Portfolio
from portfolio.ui.document import Document
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import TODAY, MakePage, entry, licence, rules, show, told

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALL = ["Universal design", "Words in every subject", "Mentor of Sami", "Planning of the term"]


def press(page: LicencesPage, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = page.view
    place = view.visualRect(view.entries.index(row)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)


def chosen(page: LicencesPage) -> list[str]:
    return [line.title for line in page.view.chosen()]


def menu_at(page: LicencesPage, row: int) -> QMenu:
    page.view.menu_requested.emit(page.view.entries.lines[row].key, page.mapToGlobal(QPoint(40, 40)))
    return next(one for one in page.findChildren(QMenu) if one.isVisible())


def action(menu: QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == words)


def test_ctrl_and_shift_choose_several_and_a_plain_press_one(page: LicencesPage) -> None:
    shown: list[str] = []
    page.entry_opened.connect(lambda _, one: shown.append(one))
    press(page, 0)
    press(page, 2, CTRL)
    assert chosen(page) == [ALL[0], ALL[2]]
    assert page.entries.foot.isVisible()
    assert page.entries.foot.count.text() == "2 chosen"
    press(page, 3, SHIFT)
    assert chosen(page) == [ALL[0], *ALL[2:]]
    assert len(shown) == 1, "who chooses several looks at none"
    press(page, 1)
    assert chosen(page) == [ALL[1]]
    assert not page.entries.foot.isVisible()
    assert len(shown) == 2


def test_keys_choose_several_and_escape_keeps_the_one_that_one_is_at(page: LicencesPage) -> None:
    view = page.view
    view.setFocus()
    view.setCurrentIndex(view.entries.index(1))
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert chosen(page) == ALL[1:3]
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert chosen(page) == ALL
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert chosen(page) == [ALL[2]]
    assert page.isVisible()


def test_several_are_taken_out_and_let_in_again_as_one_change(page: LicencesPage, document: Document) -> None:
    changes: list[Change] = []
    document.changed.connect(changes.append)
    page.view.setFocus()
    press(page, 0)
    press(page, 1, CTRL)
    QTest.keyClick(page.view, Qt.Key.Key_O)
    assert told(page, "Certificate").startswith("5 of 100")
    assert chosen(page) == ALL[:2], "what is chosen stays so"
    assert [change.label for change in changes] == ["Take 2 entries out of the licence"]
    press(page, 2, CTRL)
    QTest.keyClick(page.view, Qt.Key.Key_O)
    assert told(page, "Certificate").startswith("0 of 100"), "where some are still in, all are taken out"
    page.entries.foot.buttons["out"].click()
    assert told(page, "Certificate").startswith("72 of 100")
    assert licence(document, "Certificate").excluded == []
    assert changes[-1].label == "Let 3 entries count for the licence"
    for _ in range(3):
        document.undo()
    assert told(page, "Certificate").startswith("72 of 100")


def test_several_are_said_to_be_reported_where_all_are_still_to_be(page: LicencesPage, document: Document) -> None:
    found = rules(document, "State: hours")
    assert not page.entries.foot.buttons["report"].isVisibleTo(page)
    document.do(edited("Report", found, rules=[*found.rules, {"rule": "report_within", "days": 90}]))
    press(page, 0)
    press(page, 1, CTRL)
    page.entries.foot.buttons["report"].click()
    assert [entry(document, title).reported for title in ALL] == [TODAY, TODAY, None, None]
    assert document.portfolio.history.undo_label == "Say that 2 entries were reported"
    assert not page.entries.foot.buttons["report"].isVisibleTo(page)
    document.undo()
    assert [entry(document, title).reported for title in ALL] == [None] * 4


def test_several_count_as_another_sort_with_one_press(page: LicencesPage, document: Document) -> None:
    press(page, 0)
    press(page, 2, CTRL)
    menu = menu_at(page, 2)
    sorts = action(menu, "Counts as").menu()
    assert isinstance(sorts, QMenu)
    assert [(one.text(), one.isChecked()) for one in sorts.actions()] == [
        ("Language learners", False), ("Mentoring", False), ("Planning", False),
    ]  # fmt: skip
    sorts.actions()[0].trigger()
    menu.close()
    assert entry(document, ALL[0]).counts_as == ["language"]
    assert entry(document, ALL[2]).counts_as == ["language", "mentoring"]
    assert document.portfolio.history.undo_label == "Count 2 entries as “Language learners”"
    menu = menu_at(page, 0)
    sorts = action(menu, "Counts as").menu()
    assert isinstance(sorts, QMenu)
    assert sorts.actions()[0].isChecked()
    sorts.actions()[0].trigger()
    menu.close()
    assert [entry(document, title).counts_as for title in (ALL[0], ALL[2])] == [[], ["mentoring"]]
    document.undo()
    document.undo()
    assert entry(document, ALL[0]).counts_as == []


def test_what_one_entry_counts_as_is_said_in_its_menu(page: LicencesPage, document: Document) -> None:
    press(page, 0)
    menu = menu_at(page, 0)
    sorts = action(menu, "Counts as").menu()
    assert isinstance(sorts, QMenu)
    sorts.actions()[0].trigger()
    menu.close()
    assert entry(document, ALL[0]).counts_as == ["language"]
    assert document.portfolio.history.undo_label == "Count “Universal design” as “Language learners”"


def test_delete_moves_all_that_are_chosen_to_the_bin_and_one_undo_brings_them_back(
    page: LicencesPage, document: Document
) -> None:
    page.view.setFocus()
    press(page, 1)
    press(page, 3, SHIFT)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert [line.split(",")[0] for line in show(page)] == ALL[:1]
    assert document.portfolio.history.undo_label == "Move 3 entries to the bin"
    QTest.keyPress(page.view, Qt.Key.Key_Control)
    document.undo()
    QTest.keyRelease(page.view, Qt.Key.Key_Control)
    assert [line.split(",")[0] for line in show(page)] == ALL
    assert len(page.view.chosen()) == 1


def test_the_menu_of_several_has_what_can_be_done_with_entries_anywhere(page: LicencesPage) -> None:
    press(page, 0)
    press(page, 1, CTRL)
    menu = menu_at(page, 0)
    assert [one.text() for one in menu.actions() if one.text()] == [
        "2 entries", "Take them out of this licence", "Counts as", "Counts toward", "Part of", "Tags", "Who may see it",
        "Move to the bin", "Clear the choice",
    ]  # fmt: skip
    action(menu, "Clear the choice").trigger()
    menu.close()
    assert len(page.view.chosen()) == 1
    menu = menu_at(page, 3)
    assert any(one.text() == "Open…" for one in menu.actions()), "one that is not chosen is meant alone"
    menu.close()


def test_the_letters_of_the_window_are_meant_for_all_that_are_chosen(page: LicencesPage) -> None:
    press(page, 0)
    press(page, 1, CTRL)
    assert page.view.chosen_count() == 2
    assert {(line.kind, line.id) for line in page.view.chosen()} == {
        ("time_entry", line.key) for line in page.view.entries.lines[:2]
    }


def test_who_is_left_by_what_was_chosen_finds_the_keyboard_in_the_list(page: LicencesPage, document: Document) -> None:
    page.entries.chips["all"].click()
    press(page, 0)
    press(page, 1, CTRL)
    out = page.entries.foot.buttons["out"]
    out.setFocus()
    out.click()
    assert not page.entries.foot.isVisible()
    assert page.entries.chips["all"].hasFocus() or page.view.hasFocus()


def test_where_nothing_may_be_written_several_can_be_chosen_and_nothing_is_offered(
    make_page: MakePage, licences_home: Path, tmp_path: Path
) -> None:
    import shutil

    shutil.copytree(licences_home, tmp_path / "held")
    keeper = Portfolio.open(tmp_path / "held", device="1" * 32)
    document = Document(Portfolio.open(tmp_path / "held", device="0" * 32, read_only=True), today=lambda: TODAY)
    try:
        page = make_page(document)
        press(page, 0)
        press(page, 1, CTRL)
        assert chosen(page) == ALL[:2]
        assert not page.entries.foot.isVisible()
        page.view.setFocus()
        QTest.keyClick(page.view, Qt.Key.Key_Delete)
        QTest.keyClick(page.view, Qt.Key.Key_O)
        page.view.menu_requested.emit(page.view.entries.lines[0].key, QPoint(40, 40))
        assert not [one for one in page.findChildren(QMenu) if one.isVisible()]
        assert len(show(page)) == 4
    finally:
        document.close()
        keeper.close()


def test_what_stands_beside_is_the_last_that_was_chosen(page: LicencesPage) -> None:
    marked: list[str] = []
    page.entry_marked.connect(lambda _, one: marked.append(one))
    keys = [line.key for line in page.view.entries.lines]
    page.view.setCurrentIndex(page.view.entries.index(0))
    press(page, 1, CTRL)
    assert marked == [], "where nothing stands beside, nothing comes there"
    press(page, 0)
    press(page, 1, CTRL)
    assert marked[-1] == keys[1]
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Down, SHIFT)
    assert marked[-1] == keys[2]


def test_what_is_meant_is_what_is_chosen_also_where_the_keyboard_is_at_another(
    page: LicencesPage, document: Document
) -> None:
    page.view.setFocus()
    press(page, 0)
    press(page, 1, CTRL)
    press(page, 2, CTRL)
    press(page, 2, CTRL)  # chosen no longer, and the keyboard is there
    assert chosen(page) == ALL[:2]
    QTest.keyClick(page.view, Qt.Key.Key_O)
    assert licence(document, "Certificate").excluded == sorted(entry(document, title).id for title in ALL[:2])


def test_only_what_is_another_then_is_written(page: LicencesPage, document: Document) -> None:
    changes: list[Change] = []
    document.changed.connect(changes.append)
    lines = page.view.entries.lines
    page.doing.count_as(lines, "language", "Language learners", on=True)
    assert {edit.record.label() for edit in changes[0].edits} == {ALL[0], ALL[2], ALL[3]}
    page.doing.count_as(lines, "language", "Language learners", on=True)
    assert len(changes) == 1


def test_what_is_not_to_be_reported_is_not_said_to_be_with_the_others(page: LicencesPage, document: Document) -> None:
    found = rules(document, "State: hours")
    document.do(edited("Report", found, rules=[*found.rules, {"rule": "report_within", "days": 90}]))
    press(page, 0)
    press(page, 3, CTRL)  # does not count at all
    assert page.entries.foot.isVisible()
    assert not page.entries.foot.buttons["report"].isVisible()
