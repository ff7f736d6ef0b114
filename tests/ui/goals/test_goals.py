"""The goals beside the timeline: cards follow their model, one is picked, its next step is ticked on the spot."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.queries.goals import GoalRow
from portfolio.ui.goals.card import GoalCard, StepTick
from portfolio.ui.goals.list import GoalsList
from portfolio.ui.goals.week import WeekCard
from portfolio.ui.theme import Theme
from tests.ui.hands import double_click
from tests.ui.noting import faults, noting_canvas
from tests.ui.samples import TODAY, ListModel, goal

GOALS = [
    goal("a", "Assessment literacy to level 4", source="From a gap", due="2026-12-19", done=3, total=5, minutes=1080,
         planned_minutes=1440, next_id="s1", next_step="Moderate two scripts", entries=4),
    goal("b", "Student-led conferences in both of my classes, with parents", due="2026-11-01", done=1, total=4,
         minutes=300, next_id="s2", next_step="Ask the class to draft the agenda for the evening"),
    goal("c", "Read more"),
]  # fmt: skip


def show(goals: GoalsList) -> list[str]:
    """The panel as text: a star before the picked one."""
    return [("*" if card.isChecked() else "") + card.row.title for card in goals.cards]


@pytest.fixture
def model() -> ListModel[GoalRow]:
    return ListModel(GOALS)


@pytest.fixture
def goals(qtbot: QtBot, theme: Theme, model: ListModel[GoalRow]) -> GoalsList:
    goals = GoalsList(theme, model, today=TODAY)
    qtbot.addWidget(goals)
    goals.resize(280, 600)
    with qtbot.waitExposed(goals):
        goals.show()
    return goals


def test_a_click_picks_a_goal_and_another_lets_it_go(qtbot: QtBot, goals: GoalsList) -> None:
    heard: list[str] = []
    goals.goal_picked.connect(heard.append)
    goals.cards[0].click()
    goals.cards[1].click()
    goals.cards[1].click()
    assert heard == ["a", "b", ""]
    goals.pick("c")
    goals.pick("not here")
    assert heard == ["a", "b", "", "c", ""]
    assert show(goals) == [row.title for row in GOALS]


def test_cards_follow_the_model_and_stay_the_same_widgets(goals: GoalsList, model: ListModel[GoalRow]) -> None:
    first, second, third = goals.cards
    goals.pick("b")
    model.insert(1, goal("n", "New"))
    model.change(0, GOALS[0]._replace(title="Changed", done=4))
    model.move(0, 0, 4)
    assert show(goals) == ["New", "*" + GOALS[1].title, "Read more", "Changed"]
    assert goals.cards[1:] == [second, third, first]
    model.remove(0, 0)
    model.replace([GOALS[2], GOALS[1]])
    assert goals.cards == [third, second]
    assert show(goals) == ["Read more", "*" + GOALS[1].title]


def test_cards_stand_on_screen_in_the_order_of_the_model(
    qtbot: QtBot, goals: GoalsList, model: ListModel[GoalRow]
) -> None:
    model.move(2, 2, 0)
    model.insert(3, goal("n", "New"))
    qtbot.waitUntil(goals.cards[3].isVisible)
    tops = [card.y() for card in goals.cards]
    assert tops == sorted(tops)
    assert len(set(tops)) == 4


def test_when_the_picked_goal_goes_nothing_is_picked(qtbot: QtBot, goals: GoalsList, model: ListModel[GoalRow]) -> None:
    goals.pick("a")
    with qtbot.waitSignal(goals.goal_picked) as picked:
        model.remove(0, 0)
    assert picked.args == [""]
    assert goals.picked == ""


def test_the_next_step_is_ticked_without_picking_the_goal(qtbot: QtBot, goals: GoalsList) -> None:
    tick = goals.cards[0].findChild(StepTick)
    assert tick is not None
    assert tick.accessibleName() == "Tick off: Moderate two scripts"
    with qtbot.waitSignal(goals.step_tick_requested) as ticked:
        QTest.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert ticked.args == ["s1"]
    assert goals.picked == ""
    last = goals.cards[2].findChild(StepTick)
    assert last is not None
    assert not last.isVisible()


def test_a_double_click_opens_space_picks_and_arrows_move(qtbot: QtBot, goals: GoalsList) -> None:
    card = goals.cards[0]
    with qtbot.waitSignal(goals.open_requested) as opened:
        double_click(card)
    assert opened.args == ["a"]
    assert goals.picked == "a"
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert goals.picked == ""
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert goals.picked == "a"
    goals.activateWindow()
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Down)
    assert goals.cards[1].hasFocus()


def test_a_screen_reader_hears_how_far_a_goal_is(goals: GoalsList) -> None:
    first, second, _ = goals.cards
    assert first.accessibleName() == "Goal: Assessment literacy to level 4"
    assert first.accessibleDescription() == (
        "From a gap. 3 of 5 steps, 18 of 24 h. due 19 Dec. 4 on timeline. next: Moderate two scripts"
    )
    assert "overdue since 1 Nov" in second.accessibleDescription()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [220, 276, 400])
@pytest.mark.parametrize("rtl", [False, True])
def test_nothing_on_a_card_is_cut_off_or_covered(
    qtbot: QtBot, theme: Theme, scale: float, width: int, rtl: bool
) -> None:
    theme.set_scale(scale)
    for row in GOALS:
        card = GoalCard(theme, row, TODAY)
        qtbot.addWidget(card)
        card.setChecked(True)
        card.resize(width, card.heightForWidth(width))
        card.grab()  # a hidden widget learns of its size when it is drawn
        canvas = noting_canvas(theme, width, card.height(), rtl)
        card.draw(canvas)
        canvas.painter.end()
        tick = card.findChild(StepTick)
        assert tick is not None
        bottom = tick.y() if row.next_step else card.height()
        assert faults(canvas.words, QRectF(0, 0, width, bottom)) == []
        assert card.rect().contains(tick.geometry()) or not row.next_step


def test_red_is_for_what_is_overdue(qtbot: QtBot, theme: Theme) -> None:
    def reds(row: GoalRow) -> bool:
        card = GoalCard(theme, row, TODAY)
        qtbot.addWidget(card)
        card.resize(280, card.heightForWidth(280))
        image = card.grab().toImage()
        red = theme.color("overdue").rgb()
        return any(image.pixel(x, y) == red for x in range(image.width()) for y in range(image.height()))

    assert [reds(row) for row in GOALS] == [False, True, False]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [220, 276, 400])
@pytest.mark.parametrize("plan", [None, (300, 600)])
def test_the_week_fits_its_card(
    qtbot: QtBot, theme: Theme, scale: float, width: int, plan: tuple[int, int] | None
) -> None:
    theme.set_scale(scale)
    week = WeekCard(theme)
    qtbot.addWidget(week)
    week.set_week([60, 30, 90, 0, 60, 150, 0], TODAY, plan)
    week.resize(width, week.heightForWidth(width))
    canvas = noting_canvas(theme, width, week.height())
    week.draw(canvas)
    canvas.painter.end()
    assert faults(canvas.words, QRectF(0, 0, width, week.height())) == []
    assert week.accessibleName() == "This week: 6 h 30 min"
    assert ("Plan: 5 to 10 h" in [words.text for words in canvas.words]) == (plan is not None)


def test_hours_and_minutes_stand_beside_the_bars_as_whole_hours_do(qtbot: QtBot, theme: Theme) -> None:
    week = WeekCard(theme)
    qtbot.addWidget(week)
    high = []
    for minutes in (120, 135, 12 * 60 + 45):
        week.set_week([minutes, 0, 0, 0, 0, 0, 0], TODAY, (240, 480))
        high.append(week.heightForWidth(254))
    assert max(high) == high[0]


def test_the_day_after_it_was_due_a_goal_is_overdue(goals: GoalsList) -> None:
    assert "due 19 Dec" in goals.cards[0].accessibleDescription()
    goals.set_today(date(2026, 12, 20))
    assert "overdue since 19 Dec" in goals.cards[0].accessibleDescription()


def many(count: int) -> list[GoalRow]:
    return [GOALS[2]._replace(id=f"g{number}", title=f"Goal {number:02}", next_step="Go on") for number in range(count)]


def test_the_first_cards_come_at_once_and_the_others_right_after(qtbot: QtBot, theme: Theme) -> None:
    goals = GoalsList(theme, ListModel(many(30)), today=TODAY)
    qtbot.addWidget(goals)
    goals.resize(280, 4000)
    assert [card.row.title for card in goals.made] == [row.title for row in many(8)]
    goals.show()
    qtbot.waitUntil(lambda: len(goals.made) == 30)
    assert show(goals) == [row.title for row in many(30)]
    tops = [card.y() for card in goals.made]
    assert tops == sorted(set(tops))
    stops = [stop for card in goals.made for stop in card.stops()]
    for stop, following in pairwise(stops):
        stop.setFocus()
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        assert goals.focusWidget() is following


@pytest.mark.parametrize("what", ["insert", "remove", "change", "pick", "key"])
def test_what_happens_before_all_cards_are_made_finds_them(qtbot: QtBot, theme: Theme, what: str) -> None:
    rows = many(30)
    model = ListModel(rows)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    goals = GoalsList(theme, model, today=TODAY, parent=window)
    goals.show()
    expected = [row.title for row in rows]
    if what == "insert":
        model.insert(20, goal("n", "New"))
        expected.insert(20, "New")
    elif what == "remove":
        model.remove(3, 12)
        del expected[3:13]
    elif what == "change":
        model.change(20, rows[20]._replace(title="Changed"))
        expected[20] = "Changed"
    elif what == "pick":
        goals.pick("g20")
        expected[20] = "*Goal 20"
    else:
        last = goals.made[-1]
        last.setFocus()
        QTest.keyClick(last, Qt.Key.Key_Down)
        focus = window.focusWidget()
        assert isinstance(focus, GoalCard)
        assert focus.row.title == "Goal 08"
    assert show(goals) == expected
