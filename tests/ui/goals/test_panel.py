"""The goals beside the timeline: the way of the keyboard through them, and their strip in a small window."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Step, build
from portfolio.ui.document import Document
from portfolio.ui.goals.card import GoalCard, StepTick
from portfolio.ui.goals.panel import GoalsPanel
from portfolio.ui.theme import Theme


def goals(count: int) -> list[Goal | Step]:
    """Goals due one a month, each with one step done and one to take."""
    found: list[Goal | Step] = []
    for number in range(count):
        goal = build(Goal, title=f"Goal {number}", due=date(2198, 1 + number, 1))
        steps = (
            build(Step, goal_id=goal.id, position=0, title="Begin", done=date(2026, 11, 1)),
            build(Step, goal_id=goal.id, position=1, title=f"Go on {number}"),
        )
        found += [goal, *steps]
    return found


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    document = Document(Portfolio.create(tmp_path / "mine", device="d" * 32, name="Amina Diallo"))
    document.portfolio.apply(added("Add", *goals(6)))
    yield document
    document.close()


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, document: Document) -> Iterator[GoalsPanel]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(QPushButton("elsewhere"))
    panel = GoalsPanel(theme, document)
    panel.fill()
    column.addWidget(panel)
    window.resize(300, 500)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield panel
    panel.hide()  # and with it the window was kept until now


def words(widget: QWidget | None) -> str:
    return widget.accessibleName() if widget is not None else ""


def tabbed(panel: GoalsPanel, count: int) -> list[str]:
    """What the next presses of Tab lead to."""
    found = []
    for _ in range(count):
        focus = panel.window().focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        found.append(words(panel.window().focusWidget()))
    return found


def test_tab_goes_from_a_card_to_its_step_and_on_to_the_next_card(panel: GoalsPanel) -> None:
    panel.week.setFocus()
    assert tabbed(panel, 5) == [
        "Goal: Goal 0", "Tick off: Go on 0", "Goal: Goal 1", "Tick off: Go on 1", "Goal: Goal 2",
    ]  # fmt: skip


def test_tab_still_does_after_goals_came_moved_and_went(qtbot: QtBot, panel: GoalsPanel, document: Document) -> None:
    portfolio = document.portfolio
    document.do(added("Add", build(Goal, title="First of all", due=date(2197, 1, 1))))
    document.do(edited("Date", portfolio.find(Goal, title="Goal 0")[0], due=date(2198, 2, 15)))
    document.do(trashed("Bin", portfolio.find(Goal, title="Goal 2")[0]))
    qtbot.waitUntil(panel.list.cards[0].isVisible)
    panel.week.setFocus()
    assert tabbed(panel, 6) == [
        "Goal: First of all", "Goal: Goal 1", "Tick off: Go on 1", "Goal: Goal 0", "Tick off: Go on 0", "Goal: Goal 3",
    ]  # fmt: skip


def test_up_and_down_go_from_card_to_card_from_a_step_too(panel: GoalsPanel) -> None:
    first, second = panel.list.cards[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    tick = second.findChild(StepTick)
    assert tick is not None
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_what_takes_the_focus_from_elsewhere_is_scrolled_into_sight(qtbot: QtBot, panel: GoalsPanel) -> None:
    area = panel._area
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)

    def in_sight(widget: QWidget) -> bool:
        y = widget.mapTo(area.viewport(), QPoint(0, 0)).y()
        return y >= 0 and y + widget.height() <= area.viewport().height()

    elsewhere = panel.window().findChild(QPushButton)
    assert elsewhere is not None
    for target in (panel.week, panel.list.cards[-1]):
        bar.setValue(bar.maximum() if target is panel.week else 0)
        elsewhere.setFocus()
        assert not in_sight(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        assert in_sight(target)


def test_the_strip_says_how_many_goals_there_are_and_how_far_each_is(panel: GoalsPanel, document: Document) -> None:
    panel.set_folded(True)
    assert panel.strip.accessibleDescription() == "6 goals"
    assert not panel.list.isVisible()
    rings = panel.rings.rings
    assert [ring.accessibleName() for ring in rings] == [f"Goal: Goal {number}" for number in range(6)]
    assert "1 of 2 steps" in rings[0].accessibleDescription()
    assert "Goal 0" in rings[0].toolTip()
    document.do(edited("Tick", document.portfolio.find(Step, title="Go on 0")[0], done=date(2026, 11, 22)))
    document.do(trashed("Bin", document.portfolio.find(Goal, title="Goal 1")[0]))
    assert "2 of 2 steps" in panel.rings.rings[0].accessibleDescription()
    assert panel.rings.rings == [rings[0], *rings[2:]]
    assert panel.strip.accessibleDescription() == "5 goals"


def test_a_ring_opens_the_goals_at_its_card_and_escape_folds_them_again(qtbot: QtBot, panel: GoalsPanel) -> None:
    panel.set_folded(True)
    panel.rings.rings[4].click()
    assert not panel.folded
    assert not panel.rings.isVisible()
    card = panel.list.cards[4]
    qtbot.waitUntil(card.hasFocus)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert panel.folded
    assert panel.strip.hasFocus()
    panel.set_folded(False)
    assert panel.list.isVisible()
    assert not panel.strip.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_strip_fits_the_room_it_is_given(panel: GoalsPanel, theme: Theme, scale: float) -> None:
    theme.set_scale(scale)
    panel.set_folded(True)
    room = theme.gap(56)
    around = panel._column.contentsMargins()
    for widget in (panel.strip, *panel.rings.rings):
        assert around.left() + widget.sizeHint().width() + around.right() <= room


def test_a_double_press_on_a_step_ticks_no_second_one(qtbot: QtBot, panel: GoalsPanel) -> None:
    card: GoalCard = panel.list.cards[0]
    tick = card.findChild(StepTick)
    assert tick is not None
    heard: list[str] = []
    panel.step_tick_requested.connect(heard.append)
    middle = QPointF(tick.rect().center())
    kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
    for kind in (*kinds, QEvent.Type.MouseButtonRelease):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(tick, QMouseEvent(kind, middle, tick.mapToGlobal(middle), left, left, none))
    assert heard == [card.row.next_id]
