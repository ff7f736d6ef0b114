"""Today follows the portfolio: each section stands there when it has something to say, and says it as it is now."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.records import (
    Attachment,
    Credential,
    Goal,
    Link,
    Practice,
    Record,
    Reflection,
    Step,
    TimeEntry,
    build,
    kind_of,
)
from portfolio.ui.document import Document
from portfolio.ui.shell.entries import Entries
from portfolio.ui.theme import Theme
from portfolio.ui.today.place import TodayPlace
from tests.ui.hands import double_click
from tests.ui.today.conftest import TODAY, a_goal, day, put, sections, steps


def tie(source: Record, target: Record, role: str) -> Link:
    return build(
        Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target), target_id=target.id,
        role=role,
    )  # fmt: skip


@pytest.fixture
def ticking(place: TodayPlace, theme: Theme, document: Document) -> TodayPlace:
    """Its wish to tick is answered as the window does."""
    place.step_tick_requested.connect(Entries(theme, document, place).tick_step)
    return place


def test_a_fresh_portfolio_offers_its_first_useful_thing_in_one_press(qtbot: QtBot, place: TodayPlace) -> None:
    assert sections(place) == "begin"
    place.take_focus()
    with qtbot.waitSignal(place.add_requested) as wish:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert wish.args == ["practice"]


def test_the_first_entry_ends_the_beginning(place: TodayPlace, document: Document) -> None:
    put(document, build(Practice, title="Lesson", day=TODAY))
    assert sections(place) == "quiet"
    document.undo()
    assert sections(place) == "begin"


def test_each_section_stands_there_only_when_it_has_something_to_say(place: TodayPlace, document: Document) -> None:
    a_goal(document, "Ask more", "Read")
    assert sections(place) == "steps"
    put(document, build(TimeEntry, title="Reading", day=TODAY, minutes=90))
    assert sections(place) == "steps, week"
    put(document, build(Credential, title="First aid", expires=day(30)))
    assert sections(place) == "steps, week, soon"
    put(document, build(Reflection, title="Jars", day=day(-365)))
    assert sections(place) == "steps, week, soon, year ago"
    for _ in range(4):
        document.undo()
    assert sections(place) == "begin"


def test_after_a_tick_the_next_step_stands_there_and_undo_brings_the_first_back(
    ticking: TodayPlace, document: Document
) -> None:
    a_goal(document, "Ask more", "Read", "Try")
    (row,) = ticking.page.steps.rows
    mark = row.stops()[0]
    mark.setFocus()
    QTest.keyClick(mark, Qt.Key.Key_Space)
    assert steps(ticking) == ["Ask more: Try"]
    assert ticking.page.steps.rows == [row]
    assert QApplication.focusWidget() is mark
    assert mark.accessibleName() == "Tick off: \u2068Try\u2069"
    document.undo()
    assert steps(ticking) == ["Ask more: Read"]


def test_a_double_click_ticks_one_step_and_not_the_next(ticking: TodayPlace, document: Document) -> None:
    first, second = a_goal(document, "Ask more", "Read", "Try")
    mark = ticking.page.steps.rows[0].stops()[0]
    double_click(mark)
    done = [document.portfolio.get(Step, step.id) for step in (first, second)]
    assert [step.done is not None for step in done if step] == [True, False]


def test_a_goal_without_a_step_leads_to_writing_one(qtbot: QtBot, place: TodayPlace, document: Document) -> None:
    goal = build(Goal, title="Read more")
    put(document, goal)
    assert steps(place) == ["Read more: No next step yet"]
    with qtbot.waitSignal(place.write_requested) as wish:
        QTest.mouseClick(place.page.steps.rows[0].stops()[0], Qt.MouseButton.LeftButton)
    assert wish.args == ["goal", goal.id]


def test_when_the_last_step_is_ticked_the_goal_says_so(ticking: TodayPlace, document: Document) -> None:
    a_goal(document, "Ask more", "Read")
    ticking.page.steps.rows[0].stops()[0].click()  # type: ignore[attr-defined]
    assert steps(ticking) == ["Ask more: Its one step is done"]


def test_enter_opens_the_goal_and_the_menu_key_its_menu(qtbot: QtBot, place: TodayPlace, document: Document) -> None:
    (step,) = a_goal(document, "Ask more", "Read")
    words = place.page.steps.rows[0].stops()[1]
    with qtbot.waitSignal(place.entry_opened) as opened:
        QTest.keyClick(words, Qt.Key.Key_Return)
    with qtbot.waitSignal(place.menu_requested) as menu:
        at = words.mapToGlobal(QPoint(4, 4))
        QApplication.sendEvent(words, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), at))
    assert opened.args == ["goal", step.goal_id]
    assert menu.args is not None
    assert menu.args[:2] == ["goal", step.goal_id]


def test_a_row_to_keep_an_eye_on_opens_its_entry(qtbot: QtBot, place: TodayPlace, document: Document) -> None:
    badge = build(Credential, title="First aid", expires=day(33))
    put(document, badge)
    (row,) = place.page.soon.rows
    (words,) = row.stops()
    assert words.accessibleName() == "First aid"
    assert words.accessibleDescription() == "Credential. Expires in 5 weeks"
    with qtbot.waitSignal(place.entry_opened) as opened:
        QTest.keyClick(words, Qt.Key.Key_Return)
    assert opened.args == ["credential", badge.id]


def test_one_press_on_the_week_logs_time(qtbot: QtBot, place: TodayPlace, document: Document) -> None:
    put(document, build(TimeEntry, title="Reading", day=TODAY, minutes=90))
    assert place.page.week.accessibleName() == "This week: 1 h 30 min"
    with qtbot.waitSignal(place.add_requested) as wish:
        QTest.mouseClick(place.page.week, Qt.MouseButton.LeftButton)
    assert wish.args == ["time_entry"]


def test_the_four_things_to_do_say_their_keys(place: TodayPlace) -> None:
    heard: list[str] = []
    place.add_requested.connect(heard.append)
    buttons = place.page.quick.buttons
    for button in buttons:
        button.click()
    assert heard == ["reflection", "practice", "time_entry", "files"]
    assert [f"{button.label} {button.accessibleDescription()}" for button in buttons] == [
        "Reflect Ctrl+R", "Something I did Ctrl+D", "Log time Ctrl+L", "Add files Ctrl+O",
    ]  # fmt: skip


def test_what_was_a_year_ago_is_opened_or_written_about(qtbot: QtBot, place: TodayPlace, document: Document) -> None:
    old = build(Reflection, title="Jars", text="They asked first.", day=day(-365))
    put(document, old)
    card = place.page.memory
    assert card.accessibleName() == "A year ago this week"
    assert card.words.accessibleDescription() == "Reflection, 22 November 2025. They asked first."
    with qtbot.waitSignal(place.entry_opened) as opened:
        card.words.click()
    with qtbot.waitSignal(place.reflect_requested) as wish:
        card.write.click()
    assert opened.args == wish.args == ["reflection", old.id]


def test_once_it_was_written_what_changed_since_stands_there_instead(
    qtbot: QtBot, place: TodayPlace, document: Document
) -> None:
    old, answer = build(Reflection, title="Jars", day=day(-365)), build(Reflection, title="Lamps", day=TODAY)
    put(document, old)
    put(document, answer, tie(answer, old, "about"))
    card = place.page.memory
    assert (card.write.isVisible(), card.answer.isVisible(), card.answer.label) == (False, True, "Lamps")
    with qtbot.waitSignal(place.entry_opened) as opened:
        card.answer.click()
    assert opened.args == ["reflection", answer.id]
    document.undo()
    assert card.write.isVisible()


def test_a_picture_that_comes_later_is_painted(
    qtbot: QtBot, theme: Theme, document: Document, place: TodayPlace
) -> None:
    there: dict[str, QPixmap] = {}
    place = TodayPlace(theme, document, there.get, today=TODAY)
    qtbot.addWidget(place)
    place.resize(918, 900)
    lesson = build(Practice, title="Lesson", day=day(-365))
    photo = build(Attachment, name="a.png", media_type="image/png", sha256="a" * 64)
    put(document, lesson, photo, tie(photo, lesson, "evidence"))
    with qtbot.waitExposed(place):
        place.show()
    words = place.page.memory.words
    words.grab()  # whoever paints asks for the picture
    picture = QPixmap(40, 40)
    picture.fill(Qt.GlobalColor.red)
    there["a" * 64] = picture
    painted = Painted()
    words.installEventFilter(painted)
    qtbot.wait(20)
    painted.times = 0
    place.image_arrived("b" * 64)
    qtbot.wait(20)
    assert painted.times == 0
    place.image_arrived("a" * 64)
    qtbot.waitUntil(lambda: painted.times > 0)
    assert words.grab().toImage().pixelColor(words.width() // 2, 40) == Qt.GlobalColor.red


class Painted(QObject):
    """Counts how often something was painted."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False
