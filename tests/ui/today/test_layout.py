"""Today fits: two columns or one, large text, right to left, and the whole page by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.queries.today import NextStep, Soon
from portfolio.core.queries.year_ago import Memory
from portfolio.core.records import Credential, Programme, Reflection, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.kit.base import Control
from portfolio.ui.theme import Theme
from portfolio.ui.today.actions import Action, Actions
from portfolio.ui.today.memory import MemoryWords
from portfolio.ui.today.place import TodayPlace
from portfolio.ui.today.soon import SoonRow
from portfolio.ui.today.steps import StepWords
from tests.ui.noting import faults, noting_canvas
from tests.ui.today.conftest import TODAY, a_goal, day, put

LONG = (
    "Try whole-class feedback with 9A and ask them after two weeks whether it told them enough to go on by themselves"
)


@pytest.fixture
def full(place: TodayPlace, document: Document) -> TodayPlace:
    """Something in every section that comes from the portfolio."""
    a_goal(document, "Ask more", "Read", due=day(40))
    a_goal(document, "Talk less", LONG, "Listen", due=day(-5))
    put(document, build(TimeEntry, title="Reading", day=TODAY, minutes=90))
    put(document, build(Credential, title="First aid", expires=day(33)))
    put(document, build(Reflection, title="Jars", text="They asked first. " * 30, day=day(-365)))
    return place


def top_left(place: TodayPlace, section: QWidget) -> tuple[int, int]:
    at = section.mapTo(place, section.rect().topLeft())
    return at.x(), at.y()


def settle(qtbot: QtBot, place: TodayPlace, width: int, height: int = 700) -> None:
    place.resize(width, height)
    qtbot.waitUntil(lambda: place.width() == width)
    QApplication.processEvents()
    QApplication.processEvents()


def test_two_columns_fold_to_one_in_the_order_of_worth(qtbot: QtBot, full: TodayPlace) -> None:
    page = full.page
    settle(qtbot, full, 918)
    assert top_left(full, page.steps)[1] == top_left(full, page.week_section)[1]
    assert top_left(full, page.steps)[0] < top_left(full, page.week_section)[0]
    settle(qtbot, full, 560)
    shown = [section for section in page.sections if section.isVisible()]
    assert len({top_left(full, section)[0] for section in shown}) == 1
    tops = [top_left(full, section)[1] for section in shown]
    assert tops == sorted(tops)
    assert shown == [page.steps, page.week_section, page.soon, page.memory]


def test_where_one_column_would_be_empty_the_last_section_goes_over(
    qtbot: QtBot, place: TodayPlace, document: Document
) -> None:
    put(document, build(Credential, title="First aid", expires=day(33)))
    put(document, build(Reflection, title="Jars", day=day(-365)))
    settle(qtbot, place, 918)
    (left, top), (right, other) = top_left(place, place.page.soon), top_left(place, place.page.memory)
    assert (left < right, top == other) == (True, True)


@pytest.mark.parametrize("width", [540, 660, 918, 1400])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_section_is_cut_off_or_lies_on_another(
    qtbot: QtBot, theme: Theme, full: TodayPlace, width: int, scale: float
) -> None:
    theme.set_scale(scale)
    settle(qtbot, full, width)
    page = full.page
    boxes = [QRect(*top_left(full, one), one.width(), one.height()) for one in page.sections if one.isVisible()]
    boxes += [QRect(*top_left(full, one), one.width(), one.height()) for one in page.quick.buttons]
    inside = QRect(0, -9999, width, 99999)
    assert [box for box in boxes if not inside.contains(box)] == []
    assert [(a, b) for n, a in enumerate(boxes) for b in boxes[n + 1 :] if a.intersects(b)] == []
    short = [
        one for one in page.findChildren(Control)
        if one.isVisible() and one.hasHeightForWidth() and one.height() < one.heightForWidth(one.width())
    ]  # fmt: skip
    assert short == []


@pytest.mark.parametrize("columns,width", [(4, 868), (2, 520), (1, 260)])
def test_the_four_things_stand_in_one_line_in_two_or_below_each_other(
    qtbot: QtBot, theme: Theme, columns: int, width: int
) -> None:
    quick = Actions(theme)
    qtbot.addWidget(quick)
    quick.resize(width, quick.heightForWidth(width))
    quick.show()
    assert len({button.x() for button in quick.buttons}) == columns
    assert quick.rect().contains(quick.childrenRect())


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [230, 300, 400, 620])
def test_no_words_are_painted_outside_their_row_or_on_each_other(
    qtbot: QtBot, theme: Theme, width: int, scale: float, rtl: bool
) -> None:
    theme.set_scale(scale)
    owner = QWidget()
    qtbot.addWidget(owner)
    step = NextStep("g", "A goal with quite a long title, 8A and 8B", "2026-11-02", "", "s", LONG, 12, 15)
    words = StepWords(theme, step, TODAY, owner)
    words.set_step(step, TODAY)
    soon = SoonRow(theme, Soon("a", "programme", LONG, "rests", "2026-09-13", 2, 4, LONG), TODAY, owner)
    memory = MemoryWords(theme, lambda _sha256: None, owner)
    memory.set_memory(Memory("m", "credential", LONG, "2025-11-22", 1, LONG * 5, "", "", ""))
    action = Action(theme, "Something I did", "lightbulb", "practice", "Ctrl+D", owner)
    for control in (words, soon.words, memory):
        height = control.heightForWidth(round(width * scale))
        canvas = noting_canvas(theme, round(width * scale), height, rtl)
        control.draw(canvas)
        canvas.painter.end()
        assert canvas.words
        assert faults(canvas.words, QRectF(canvas.bounds)) == []
    size = action.measure()
    canvas = noting_canvas(theme, size.width(), size.height(), rtl)
    action.draw(canvas)
    canvas.painter.end()
    assert faults(canvas.words, QRectF(canvas.bounds)) == []


def test_from_right_to_left_the_first_column_stands_right(qtbot: QtBot, full: TodayPlace) -> None:
    full.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle(qtbot, full, 920)
    page = full.page
    assert top_left(full, page.steps)[0] > top_left(full, page.week_section)[0]
    assert page.quick.buttons[0].x() > page.quick.buttons[3].x()
    mark, words = page.steps.rows[0].stops()
    assert mark.x() > words.x()


def test_tab_goes_through_the_page_as_it_is_read(full: TodayPlace) -> None:
    page = full.page
    full.take_focus()
    passed = []
    for _ in range(15):
        focused = QApplication.focusWidget()
        passed.append(focused.accessibleName().replace("\u2068", "").replace("\u2069", ""))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert passed[:14] == [
        "Reflect", "Something I did", "Log time", "Add files", f"Tick off: {LONG}", LONG, "Tick off: Read", "Read",
        "This week: 1 h 30 min", "First aid", "Jars", "Write what changed since: Jars", "Reflect", "Something I did",
    ]  # fmt: skip
    assert page.steps.rows[0].stops()[0].accessibleName().startswith("Tick off")


def test_up_and_down_go_from_row_to_row(full: TodayPlace) -> None:
    first, second = full.page.steps.rows
    first.stops()[0].setFocus()
    QTest.keyClick(first.stops()[0], Qt.Key.Key_Down)
    assert second.stops()[0].hasFocus()
    QTest.keyClick(second.stops()[0], Qt.Key.Key_Down)
    assert second.stops()[0].hasFocus()
    second.stops()[1].setFocus()
    QTest.keyClick(second.stops()[1], Qt.Key.Key_Up)
    assert first.stops()[1].hasFocus()


def test_of_many_goals_a_few_are_shown_and_the_others_after_one_press(place: TodayPlace, document: Document) -> None:
    for number in range(9):
        a_goal(document, f"Goal {number}", "Step", due=day(number + 20))
    rows = place.page.steps
    assert [row.item.goal for row in rows.rows] == [f"Goal {number}" for number in range(6)]
    assert rows.more.label == "Show 3 more"
    rows.more.click()
    assert len(rows.rows) == 9
    assert rows.rows[6].stops()[0].hasFocus()
    assert not rows.more.isVisible()


def test_every_control_has_a_name(full: TodayPlace, document: Document) -> None:
    put(document, build(Programme, title="Design", due=date(2026, 11, 30)))
    unnamed = [one for one in full.page.findChildren(Control) if one.isVisible() and not one.accessibleName()]
    assert unnamed == []


def test_no_arrow_leaves_a_list_and_left_and_right_stay_in_the_row(place: TodayPlace, document: Document) -> None:
    a_goal(document, "Goal", "Step")
    a_goal(document, "Other", "Step too")
    first, second = place.page.steps.rows
    mark, words = first.stops()
    mark.setFocus()
    QTest.keyClick(mark, Qt.Key.Key_Up)
    QTest.keyClick(mark, Qt.Key.Key_Left)
    assert mark.hasFocus()
    QTest.keyClick(mark, Qt.Key.Key_Right)
    assert words.hasFocus()
    QTest.keyClick(words, Qt.Key.Key_Right)
    assert words.hasFocus()
    QTest.keyClick(words, Qt.Key.Key_End)
    assert second.stops()[1].hasFocus()
    QTest.keyClick(second.stops()[1], Qt.Key.Key_Down)
    assert second.stops()[1].hasFocus()
    QTest.keyClick(second.stops()[1], Qt.Key.Key_Home)
    assert words.hasFocus()
