"""The timeline as a view: places, keys, selection, and what a screen reader finds."""

import random
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.view import TimelineView
from tests.ui.samples import TODAY, FastListModel, ListModel, entry, many, one_of_each

Key = Qt.Key


@dataclass
class Shown:
    view: TimelineView
    model: ListModel[TimelineRow]

    def places(self) -> list[tuple[int, int]]:
        """Top and height of every row in the content, as the view says."""
        top = self.view.verticalOffset()
        rects = [self.view.visualRect(self.model.index(row)) for row in range(self.model.rowCount())]
        return [(rect.y() + top, rect.height()) for rect in rects]

    def current(self) -> str:
        return self.view.current_id()

    def ids(self) -> list[str]:
        return [row.id for row in self.model.content]


def show(qtbot: QtBot, theme: Theme, model: ListModel[TimelineRow], width: int = 560, height: int = 600) -> Shown:
    view = TimelineView(theme, lambda sha256: None, today=TODAY)
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(width, height)
    with qtbot.waitExposed(view):
        view.show()
    return Shown(view, model)


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Shown:
    return show(qtbot, theme, ListModel(one_of_each()))


def fresh_places(qtbot: QtBot, theme: Theme, shown: Shown) -> list[tuple[int, int]]:
    other = show(qtbot, theme, ListModel(shown.model.content))
    return other.places()


def test_every_row_is_found_where_it_is_shown(shown: Shown) -> None:
    view = shown.view
    for offset in (0, 137, view.verticalScrollBar().maximum()):
        view.verticalScrollBar().setValue(offset)
        for row in range(shown.model.rowCount()):
            rect = view.visualRect(shown.model.index(row))
            for point in (rect.topLeft(), rect.center(), rect.bottomRight()):
                if point.y() >= 0:
                    assert view.indexAt(point).row() == row


def test_headings_are_not_entries(shown: Shown) -> None:
    places = shown.places()
    gaps = [top + height for top, height in places[:-1]]
    between = [gap for gap, (following, _) in zip(gaps, places[1:], strict=True) if following > gap]
    assert between, "some months have headings"
    for y in between:
        assert not shown.view.indexAt(QPoint(100, y - shown.view.verticalOffset())).isValid()


@pytest.mark.parametrize("seed", range(6))
def test_changes_of_the_model_leave_what_a_fresh_view_shows(qtbot: QtBot, theme: Theme, seed: int) -> None:
    chance = random.Random(seed)
    shown = show(qtbot, theme, FastListModel(one_of_each()))
    model = shown.model
    for number in range(25):
        at, act = chance.randrange(len(model.content)), chance.random()
        row = chance.choice(many(5, seed))._replace(id=f"x{number}", day=model.content[at].day)
        if act < 0.4:
            model.insert(at, row)
        elif act < 0.6 and len(model.content) > 3:
            model.remove(at, at)
        elif act < 0.8:
            model.change(at, row)
        else:
            before = chance.randrange(len(model.content) + 1)
            if before not in (at, at + 1):
                model.move(at, at, before)
    assert shown.places() == fresh_places(qtbot, theme, shown)


def test_a_reset_shows_the_new_entries(shown: Shown) -> None:
    shown.model.replace(many(40))
    assert len(shown.places()) == 40
    shown.model.replace([])
    assert shown.view.content_height() == 0
    assert not shown.view.indexAt(QPoint(100, 10)).isValid()


def test_arrows_home_end_and_pages_move_through_the_entries(shown: Shown) -> None:
    view, ids = shown.view, shown.ids()
    view.setCurrentIndex(shown.model.index(0))
    for key, wanted in ((Key.Key_Down, 1), (Key.Key_Down, 2), (Key.Key_Up, 1), (Key.Key_End, -1), (Key.Key_Home, 0)):
        QTest.keyClick(view, key)
        assert shown.current() == ids[wanted]
    QTest.keyClick(view, Key.Key_PageDown)
    paged = ids.index(shown.current())
    assert 3 <= paged < len(ids)
    QTest.keyClick(view, Key.Key_PageUp)
    assert ids.index(shown.current()) < paged


def test_the_entry_one_moves_to_is_in_sight(shown: Shown) -> None:
    shown.view.setCurrentIndex(shown.model.index(0))
    for _ in shown.ids():
        QTest.keyClick(shown.view, Key.Key_Down)
        rect = shown.view.visualRect(shown.view.currentIndex())
        assert shown.view.viewport().rect().contains(rect)


def test_space_opens_the_entry(qtbot: QtBot, shown: Shown) -> None:
    shown.view.setCurrentIndex(shown.model.index(4))
    with qtbot.waitSignal(shown.view.opened) as opened:
        QTest.keyClick(shown.view, Key.Key_Space)
    assert opened.args == ["c1"]


def test_a_click_selects_and_says_so(qtbot: QtBot, shown: Shown) -> None:
    place = shown.view.visualRect(shown.model.index(3)).center()
    with qtbot.waitSignal(shown.view.current_id_changed) as changed:
        QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert changed.args == ["r1"]
    assert [index.row() for index in shown.view.selectedIndexes()] == [3]


def test_letters_are_left_to_the_window(shown: Shown) -> None:
    shown.view.setCurrentIndex(shown.model.index(0))
    QTest.keyClicks(shown.view, "what")
    assert shown.current() == "g1"


def test_selection_and_scroll_stay_when_entries_come_in_above(shown: Shown) -> None:
    view = shown.view
    view.setCurrentIndex(shown.model.index(9))
    view.verticalScrollBar().setValue(300)
    before = view.visualRect(view.currentIndex()).y()
    shown.model.insert(2, entry("n1", "2026-11-22", "reflection", "New"), entry("n2", "2026-11-22"))
    assert shown.current() == "i1"
    assert view.visualRect(view.currentIndex()).y() == before
    shown.model.remove(0, 0)
    assert shown.current() == "i1"
    assert view.visualRect(view.currentIndex()).y() == before


def test_at_the_very_top_a_new_entry_is_seen_at_once(shown: Shown) -> None:
    shown.model.insert(0, entry("n1", "2027-03-01", "goal", "New", planned=1))
    assert shown.view.verticalOffset() == 0
    assert shown.view.indexAt(QPoint(100, 40)).row() == 0


def test_the_selected_entry_stays_selected_when_it_moves(shown: Shown) -> None:
    shown.view.setCurrentIndex(shown.model.index(6))
    shown.model.move(6, 6, 3)
    assert shown.current() == "p1"
    assert [index.row() for index in shown.view.selectedIndexes()] == [3]


def test_when_the_selected_entry_goes_its_neighbour_takes_over(shown: Shown) -> None:
    shown.view.setCurrentIndex(shown.model.index(6))
    shown.model.remove(6, 6)
    assert shown.current() == "p2"


def test_the_first_of_a_month_comes_into_sight_with_its_heading(shown: Shown) -> None:
    view = shown.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.scrollTo(shown.model.index(6), QAbstractItemView.ScrollHint.PositionAtTop)
    assert view.visualRect(shown.model.index(6)).y() > 20


def test_a_screen_reader_finds_a_list_with_every_entry(shown: Shown) -> None:
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(shown.view)
    assert found is not None
    assert found.role() == QAccessible.Role.List
    assert found.text(QAccessible.Text.Name) == "Timeline entries"
    children = [found.child(number) for number in range(found.childCount())]
    assert [child.text(QAccessible.Text.Name) for child in children] == [row.title for row in shown.model.content]
    assert {child.role() for child in children} == {QAccessible.Role.ListItem}
    assert children[2].rect().height() == shown.view.visualRect(shown.model.index(2)).height()


def test_switching_the_theme_repaints_without_a_restart(qtbot: QtBot, theme: Theme, shown: Shown) -> None:
    def ground() -> QColor:
        return shown.view.viewport().grab().toImage().pixelColor(2, 2)

    assert ground() == QColor(theme.tokens.bg)
    theme.set_mode("dark")
    assert ground() == QColor("#121615")


def test_larger_text_makes_higher_cards_and_keeps_the_place(shown: Shown, theme: Theme) -> None:
    before = shown.view.content_height()
    shown.view.verticalScrollBar().setValue(400)
    at = shown.view.indexAt(QPoint(100, 5)).row()
    theme.set_scale(2.0)
    assert shown.view.content_height() > before * 1.3
    assert abs(shown.view.indexAt(QPoint(100, 5)).row() - at) <= 1


def test_a_picture_that_comes_later_is_painted(qtbot: QtBot, theme: Theme) -> None:
    pictures: dict[str, QPixmap] = {}
    view = TimelineView(theme, pictures.get, today=TODAY)
    qtbot.addWidget(view)
    view.setModel(ListModel([entry("c", "2026-11-01", "credential", "A badge", image="aa")]))
    view.resize(500, 300)
    view.show()
    before = view.grab().toImage()
    red = QPixmap(60, 60)
    red.fill(QColor("#FF0000"))
    pictures["aa"] = red
    view.image_arrived("bb")
    assert view.grab().toImage() == before
    view.image_arrived("aa")
    assert view.grab().toImage() != before


def test_marks_show_which_entries_count_toward_the_picked_goal(shown: Shown, qapp: QApplication) -> None:
    before = shown.view.grab().toImage()
    shown.view.set_marked(["r1"])
    assert shown.view.grab().toImage() != before
    shown.view.set_marked([])
    assert shown.view.grab().toImage() == before


def test_the_timeline_opens_at_today_even_when_asked_before_it_is_on_screen(qtbot: QtBot, theme: Theme) -> None:
    planned = [entry(f"g{n}", f"2027-{n:02}-01", "goal", f"Goal {n}", planned=1) for n in range(12, 0, -1)] * 3
    view = TimelineView(theme, lambda sha256: None, today=TODAY)
    qtbot.addWidget(view)
    view.setModel(ListModel([*planned, *many(100)]))
    view.show_today()
    view.resize(560, 600)
    with qtbot.waitExposed(view):
        view.show()
    last_planned = view.visualRect(view.model().index(len(planned) - 1, 0))
    assert 100 < last_planned.bottom() < 250
    tops = [view.visualRect(view.model().index(row, 0)).top() for row in range(len(planned))]
    assert min(abs(top) for top in tops) <= 1  # a card begins where the view begins
