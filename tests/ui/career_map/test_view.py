"""The map under the hand: wheel, drag, pinch, keys, clicks and tooltips."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from portfolio.core.map.marks import COLUMN, MANY, Mark
from portfolio.core.map.span import ALL, MONTH
from portfolio.ui.career_map.view import MapView
from tests.core.map.careers import TODAY, a_few, many, same_day
from tests.ui.career_map.conftest import mark_of
from tests.ui.hands import double_click

Key = Qt.Key


def days(view: MapView) -> str:
    return f"{view.span.first_day} to {view.span.last_day}"


def place_of(view: MapView, mark: Mark) -> QPoint:
    rect = view.rect_of(mark)
    return QPoint(rect.left() + min(8, rect.width() // 2), rect.center().y())


def turn(
    view: MapView, x: int, y: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, at: int = 400
) -> None:
    """Turn the wheel, or push it sideways, over this place of the map."""
    point = QPointF(at, 200)
    event = QWheelEvent(
        point, view.viewport().mapToGlobal(point), QPoint(0, 0), QPoint(x, y), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_it_begins_with_the_year_around_today(view: MapView) -> None:
    assert days(view) == "2026-03-01 to 2027-05-31"


def test_the_wheel_moves_on_in_time_and_back(view: MapView) -> None:
    before = view.span
    turn(view, 0, -120)
    assert view.span.first > before.first
    assert view.span.days == pytest.approx(before.days)
    turn(view, 0, 120)
    assert view.span.first == pytest.approx(before.first, abs=1e-6)


def test_the_wheel_with_ctrl_zooms_around_the_pointer(view: MapView) -> None:
    for at in (300, 700):
        under, before = view.day_at(at), view.span.days
        turn(view, 0, 120, Qt.KeyboardModifier.ControlModifier, at)
        assert view.span.days < before
        assert view.day_at(at) == pytest.approx(under, abs=1.0 / view.scene.scale)


def test_a_pinch_zooms_around_the_fingers(view: MapView) -> None:
    under, before = view.day_at(500), view.span.days
    point = QPointF(500, 200)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, point, point,
        view.viewport().mapToGlobal(point), 0.5, QPointF(0, 0),
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    assert view.span.days == pytest.approx(before / 1.5)
    assert view.day_at(500) == pytest.approx(under, abs=1.0 / view.scene.scale)


def drag(view: MapView, by: int) -> None:
    start = QPoint(500, 80)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for part in (1, 2, 3):
        QTest.mouseMove(view.viewport(), start + QPoint(by * part // 3, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))


def test_dragging_takes_the_days_along(view: MapView) -> None:
    under = view.day_at(500)
    drag(view, -60)
    assert view.day_at(440) == pytest.approx(under, abs=1.5 / view.scene.scale)
    assert view.chosen == ("", "")


def test_arrows_pan_and_the_ends_are_reached(view: MapView) -> None:
    before = view.span
    QTest.keyClick(view, Key.Key_Right)
    assert view.span.first > before.first
    QTest.keyClick(view, Key.Key_Left)
    QTest.keyClick(view, Key.Key_Left)
    assert view.span.first < before.first
    QTest.keyClick(view, Key.Key_End)
    assert view.span.last == view.whole.last
    QTest.keyClick(view, Key.Key_Home)
    assert view.span.first == view.whole.first
    QTest.keyClick(view, Key.Key_PageDown)
    assert view.span.first > view.whole.first
    assert view.span.days == pytest.approx(before.days)


def test_plus_and_minus_zoom_around_today_while_it_is_in_sight(view: MapView) -> None:
    today = TODAY.toordinal() + 0.5
    part = (today - view.span.first) / view.span.days
    QTest.keyClick(view, Key.Key_Plus)
    QTest.keyClick(view, Key.Key_Plus)
    assert view.span.days < 300
    assert (today - view.span.first) / view.span.days == pytest.approx(part)
    for _ in range(30):
        QTest.keyClick(view, Key.Key_Minus)
    assert view.span == view.whole


def test_read_from_right_to_left_time_runs_to_the_left(make_view) -> None:  # type: ignore[no-untyped-def]
    view = make_view(rtl=True)
    assert view.day_at(200) > view.day_at(600)
    early, late = (view.rect_of(mark_of(view, one)) for one in ("c-1", "c-2"))
    assert early.center().x() > late.center().x()
    assert view.indexAt(late.center()).isValid()
    before = view.span
    QTest.keyClick(view, Key.Key_Left)
    assert view.span.first > before.first
    under = view.day_at(500)
    drag(view, 60)
    assert view.day_at(560) == pytest.approx(under, abs=1.5 / view.scene.scale)
    under = view.day_at(300)
    turn(view, 0, 120, Qt.KeyboardModifier.ControlModifier, 300)
    assert view.day_at(300) == pytest.approx(under, abs=1.0 / view.scene.scale)


def test_a_click_chooses_and_opens_once(qtbot: QtBot, view: MapView) -> None:
    heard: list[tuple[str, str]] = []
    view.opened.connect(lambda kind, entry_id: heard.append((kind, entry_id)))
    place = place_of(view, mark_of(view, "c-2"))
    with qtbot.waitSignal(view.shown) as shown:
        double_click(view.viewport(), place)
    assert shown.args == ["credential", "c-2"]
    assert heard == [("credential", "c-2")]


def test_a_click_beside_everything_keeps_what_is_chosen(view: MapView) -> None:
    view.choose("c-2")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(880, 300))
    assert view.chosen == ("credential", "c-2")


def test_an_entry_out_of_sight_is_brought_into_the_middle(make_view) -> None:  # type: ignore[no-untyped-def]
    view = make_view(many(300))
    far = view.scene.data.lanes["credentials"].entries[5]
    view.choose(far.id)
    assert view.in_sight(far)
    assert view.span.middle == pytest.approx(far.first, abs=2) or view.span.first == view.whole.first


def come_by_tab(qtbot: QtBot, view: MapView) -> None:
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)


def test_tab_goes_through_all_marks_in_sight_and_back(qtbot: QtBot, view: MapView) -> None:
    order = [mark.entry.id for mark in view.marks_in_sight()]
    come_by_tab(qtbot, view)
    walked = [view.chosen[1]]
    for _ in order[1:]:
        QTest.keyClick(view, Key.Key_Tab)
        walked.append(view.chosen[1])
    assert walked == order
    QTest.keyClick(view, Key.Key_Backtab)
    assert view.chosen[1] == order[-2]


def test_marks_come_lane_by_lane_from_above(view: MapView) -> None:
    lanes = [mark.lane for mark in view.marks_in_sight()]
    assert lanes == sorted(lanes, key=["goals", "programmes", "credentials", "things", "reflections"].index)


def test_space_opens_and_escape_leaves_the_marks(qtbot: QtBot, view: MapView) -> None:
    come_by_tab(qtbot, view)
    QTest.keyClick(view, Key.Key_Tab)
    chosen = view.chosen
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Key.Key_Space)
    assert tuple(opened.args) == chosen
    assert not view.ring_around
    QTest.keyClick(view, Key.Key_Escape)
    assert view.ring_around
    QTest.keyClick(view, Key.Key_Tab)
    assert view.chosen == chosen, "Tab leaves the map now"


def test_a_click_on_a_gathered_mark_looks_closer(make_view) -> None:  # type: ignore[no-untyped-def]
    view = make_view(many(600, years=6))
    mark = next(m for m in view.marks_in_sight() if m.form == MANY and m.entries[0].first < m.entries[-1].first - 6)
    before, entries = view.span, list(mark.entries)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.rect_of(mark).center())
    assert view.span.days < before.days
    assert all(view.in_sight(entry) for entry in entries)
    now = {view.scene.mark_of(entry).key for entry in entries}
    assert len(now) > 1


def test_a_click_on_a_column_looks_into_its_year(make_view) -> None:  # type: ignore[no-untyped-def]
    view = make_view(many(4000), choice=ALL)
    mark = next(m for m in view.marks_in_sight() if m.form == COLUMN and m.lane == "credentials" and m.number > 20)
    year = date.fromordinal(mark.entry.first).year
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.rect_of(mark).center())
    assert view.span.days < 600
    assert date.fromordinal(int(view.span.middle)).year == year


def test_what_no_zoom_can_part_is_offered_in_a_menu(qtbot: QtBot, make_view) -> None:  # type: ignore[no-untyped-def]
    view = make_view(same_day(30), choice=MONTH)
    view.choose("s000")
    mark = next(m for m in view.marks_in_sight() if m.form == MANY)
    before = view.span
    view.look_closer(mark)
    assert view.span == before
    menu = next(menu for menu in view.findChildren(QMenu) if menu.isVisible())
    words = [action.text() for action in menu.actions()]
    assert words[:2] == [entry.row.title for entry in mark.entries[:2]]
    with qtbot.waitSignal(view.opened) as opened:
        menu.actions()[1].trigger()
    assert opened.args == ["credential", mark.entries[1].id]
    menu.close()


def test_the_menu_of_an_entry_is_asked_for(qtbot: QtBot, view: MapView) -> None:
    from PySide6.QtGui import QContextMenuEvent

    place = place_of(view, mark_of(view, "c-1"))
    with qtbot.waitSignal(view.menu_requested) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
    assert asked.args[:2] == ["credential", "c-1"]


def tip(view: MapView, place: QPoint) -> str:
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    return QToolTip.text()


def test_tooltips_say_what_a_mark_stands_for(make_view) -> None:  # type: ignore[no-untyped-def]
    view = make_view([*same_day(9), *a_few()])
    many_mark = next(m for m in view.marks_in_sight() if m.form == MANY and m.lane == "credentials")
    said = tip(view, view.rect_of(many_mark).center())
    assert said.startswith(f"{many_mark.number} credentials, 1 September 2026")
    assert said.endswith("Click to look closer")
    box = view.scene.look.box("hours")
    column = view.scene.hours.between(view.drawn.left, view.drawn.left + 800)[0]
    x = round(view.frame.content.x() + (column.left + column.right) / 2 - view.drawn.left)
    assert tip(view, QPoint(x, round(box.top + box.height - 12))) == "Week of 16 November 2026: 4 h"


def test_in_a_low_window_the_lanes_are_scrolled_below_the_line_of_time(make_view) -> None:  # type: ignore[no-untyped-def]
    view = make_view(height=240)
    bar = view.verticalScrollBar()
    assert bar.maximum() > 50
    view.choose("r-1")
    view._reach(mark_of(view, "r-1"))
    rect = view.rect_of(mark_of(view, "r-1"))
    assert rect.top() >= view.scene.look.axis
    assert rect.bottom() <= view.viewport().height()
    bar.setValue(0)
    QTest.keyClick(view, Key.Key_Down)
    assert bar.value() > 0
    assert view.mark_at(QPointF(500, 5)) is None, "the line of time covers what is scrolled below it"
