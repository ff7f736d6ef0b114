"""All years at a glance: dragging, resizing, jumping, keys, and what a screen reader hears."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.map.lanes import MapData
from portfolio.core.map.span import SHORTEST, YEAR, Span, chosen_span, whole_span
from portfolio.ui.career_map.overview import Overview
from portfolio.ui.theme import Theme
from tests.core.map.careers import TODAY, many

GUTTER = 110


class Years:
    """The overview with a map that does all it asks for."""

    def __init__(self, qtbot: QtBot, theme: Theme, rtl: bool = False) -> None:
        data = MapData(many(300, years=10), today=TODAY)
        self.whole = whole_span(*data.reach(), TODAY)
        self.span = chosen_span(YEAR, TODAY, TODAY, self.whole)
        self.widget = Overview(theme, data, self.whole, self.span)
        if rtl:
            self.widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        qtbot.addWidget(self.widget)
        self.widget.resize(900, self.widget.sizeHint().height())
        with qtbot.waitExposed(self.widget):
            self.widget.show()
        self.widget.span_wanted.connect(self._show)
        self._show(self.span)

    def _show(self, span: Span) -> None:
        self.span = span
        self.widget.follow(span, GUTTER)

    def x(self, day: float) -> int:
        """Where a moment lies on the widget."""
        band = self.widget._band()
        part = (day - self.whole.first) / self.whole.days
        x = band.x() + 6 + (band.width() - 12) * part
        rtl = self.widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return round(self.widget.width() - x if rtl else x)

    def drag(self, start: int, by: int) -> None:
        middle = self.widget.height() // 2
        QTest.mousePress(self.widget, Qt.MouseButton.LeftButton, pos=QPoint(start, middle))
        for part in (1, 2):
            QTest.mouseMove(self.widget, QPoint(start + by * part // 2, middle))
        QTest.mouseRelease(self.widget, Qt.MouseButton.LeftButton, pos=QPoint(start + by, middle))

    @property
    def day(self) -> float:
        """How many days a pixel has."""
        return self.whole.days / (self.widget._band().width() - 12)


@pytest.fixture(params=[False, True], ids=["ltr", "rtl"])
def years(qtbot: QtBot, theme: Theme, request: pytest.FixtureRequest) -> Years:
    return Years(qtbot, theme, request.param)


def forward(years: Years) -> int:
    """The direction in which time goes on."""
    return -1 if years.widget.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1


def test_dragging_the_window_moves_it(years: Years) -> None:
    before = years.span
    years.drag(years.x(before.middle), -100 * forward(years))
    assert years.span.days == pytest.approx(before.days)
    assert before.first - years.span.first == pytest.approx(100 * years.day, abs=2 * years.day)


def test_dragging_an_edge_changes_the_length_and_keeps_the_other(years: Years) -> None:
    before = years.span
    years.drag(years.x(before.first), -120 * forward(years))
    assert years.span.last == before.last
    assert before.first - years.span.first == pytest.approx(120 * years.day, abs=2 * years.day)
    now = years.span
    years.drag(years.x(now.last), -50 * forward(years))
    assert years.span.first == now.first
    assert now.last - years.span.last == pytest.approx(50 * years.day, abs=2 * years.day)


def test_an_edge_stops_before_the_other(years: Years) -> None:
    years.drag(years.x(years.span.first), 500 * forward(years))
    assert years.span.days == pytest.approx(SHORTEST)


def test_a_click_jumps_there(years: Years) -> None:
    day = years.whole.first + 0.3 * years.whole.days
    length = years.span.days
    QTest.mouseClick(years.widget, Qt.MouseButton.LeftButton, pos=QPoint(years.x(day), 20))
    assert years.span.middle == pytest.approx(day, abs=2 * years.day)
    assert years.span.days == pytest.approx(length)


def test_a_narrow_window_can_still_be_moved_and_its_edges_taken(years: Years) -> None:
    middle = years.whole.first + 0.5 * years.whole.days
    years._show(Span(middle, middle + SHORTEST))
    years.drag(years.x(years.span.middle), 60)
    assert years.span.days == pytest.approx(SHORTEST)
    years.drag(years.x(years.span.last) + forward(years) * 10, 80 * forward(years))
    assert years.span.days > 50


def test_keys_move_and_zoom(years: Years) -> None:
    widget, before = years.widget, years.span
    later = Qt.Key.Key_Right if forward(years) > 0 else Qt.Key.Key_Left
    earlier = Qt.Key.Key_Left if forward(years) > 0 else Qt.Key.Key_Right
    QTest.keyClick(widget, earlier)
    QTest.keyClick(widget, earlier)
    QTest.keyClick(widget, later)
    assert years.span.first == pytest.approx(before.first - before.days / 10)
    QTest.keyClick(widget, Qt.Key.Key_Home)
    assert years.span.first == years.whole.first
    QTest.keyClick(widget, Qt.Key.Key_End)
    assert years.span.last == years.whole.last
    QTest.keyClick(widget, Qt.Key.Key_Plus)
    assert years.span.days < before.days


def test_a_screen_reader_finds_a_slider_with_the_span(qtbot: QtBot, theme: Theme) -> None:
    QAccessible.setActive(True)
    years = Years(qtbot, theme)
    found = QAccessible.queryAccessibleInterface(years.widget)
    assert found is not None
    assert found.role() == QAccessible.Role.Slider
    assert found.text(QAccessible.Text.Name) == "All years"
    assert years.widget.value_text() == "March 2026 to May 2027"
    before = years.span
    years.widget.setValue(years.widget.value() - 400)
    assert before.first - years.span.first == pytest.approx(400, abs=1)
    assert found.text(QAccessible.Text.Description) == years.widget.value_text()


def test_a_step_of_the_map_paints_only_where_the_window_was_and_is(qtbot: QtBot, theme: Theme) -> None:
    years = Years(qtbot, theme)
    start = years.widget.grab().toImage()
    for days in (3, 200, -1000):
        years._show(years.span.moved(-days, years.whole))
        QApplication.processEvents()
        seen = years.widget.screen().grabWindow(years.widget.winId()).toImage()
        years.widget.repaint()
        QApplication.processEvents()
        assert years.widget.screen().grabWindow(years.widget.winId()).toImage() == seen
    assert years.widget.grab().toImage() != start
