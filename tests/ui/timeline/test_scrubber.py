"""The ruler of years: it follows the timeline, and the timeline follows it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.scrubber import YearScrubber
from portfolio.ui.timeline.view import TimelineView
from tests.ui.samples import TODAY, ListModel, entry, many


@pytest.fixture
def pair(qtbot: QtBot, theme: Theme) -> tuple[TimelineView, YearScrubber]:
    return shown(qtbot, theme, [entry("g", "2027-01-30", "goal", "Planned", planned=1), *many(800)])


def shown(qtbot: QtBot, theme: Theme, entries: list[TimelineRow]) -> tuple[TimelineView, YearScrubber]:
    view = TimelineView(theme, lambda sha256: None, today=TODAY)
    view.setModel(ListModel(entries))
    ruler = YearScrubber(theme, view)
    for widget in (view, ruler):
        qtbot.addWidget(widget)
        widget.resize(500 if widget is view else 50, 600)
        with qtbot.waitExposed(widget):
            widget.show()
    return view, ruler


def test_it_says_the_month_one_is_at(pair: tuple[TimelineView, YearScrubber]) -> None:
    view, ruler = pair
    assert ruler.value_text() == "Planned"
    span = next(span for span in view.spans() if span.key.startswith("2010"))
    view.verticalScrollBar().setValue(span.top)
    assert ruler.value_text().endswith("2010")


def test_arrows_go_from_month_to_month(pair: tuple[TimelineView, YearScrubber]) -> None:
    view, ruler = pair
    months = [span for span in view.spans() if span.rows]
    QTest.keyClick(ruler, Qt.Key.Key_Down)
    assert view.verticalOffset() == months[1].top
    QTest.keyClick(ruler, Qt.Key.Key_Down)
    assert view.verticalOffset() == months[2].top
    QTest.keyClick(ruler, Qt.Key.Key_Up)
    assert view.verticalOffset() == months[1].top
    QTest.keyClick(ruler, Qt.Key.Key_End)
    assert view.verticalOffset() == view.verticalScrollBar().maximum()
    QTest.keyClick(ruler, Qt.Key.Key_Home)
    assert view.verticalOffset() == 0


def test_the_end_is_the_last_month_though_it_cannot_come_to_the_top(pair: tuple[TimelineView, YearScrubber]) -> None:
    view, ruler = pair
    months = [span for span in view.spans() if span.rows]
    QTest.keyClick(ruler, Qt.Key.Key_End)
    assert ruler.value() == len(months) - 1
    last = ruler.value_text()
    QTest.keyClick(ruler, Qt.Key.Key_Up)
    assert ruler.value() == len(months) - 2
    assert ruler.value_text() != last
    QTest.keyClick(ruler, Qt.Key.Key_Down)
    assert ruler.value_text() == last
    view.verticalScrollBar().setValue(months[3].top)
    assert ruler.value() == 3


def test_a_click_jumps_there(pair: tuple[TimelineView, YearScrubber]) -> None:
    view, ruler = pair
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(25, 300))
    assert 0.3 < view.verticalOffset() / view.verticalScrollBar().maximum() < 0.7
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(25, 1))
    assert view.verticalOffset() == 0


def test_a_screen_reader_finds_a_slider_with_a_month(pair: tuple[TimelineView, YearScrubber]) -> None:
    QAccessible.setActive(True)
    ruler = pair[1]
    found = QAccessible.queryAccessibleInterface(ruler)
    assert found is not None
    assert found.role() == QAccessible.Role.Slider
    assert found.text(QAccessible.Text.Name) == "Go to a month"
    QTest.keyClick(ruler, Qt.Key.Key_Down)
    assert found.text(QAccessible.Text.Description) == ruler.value_text() != "Planned"


def test_it_learns_of_new_months(pair: tuple[TimelineView, YearScrubber], qtbot: QtBot) -> None:
    view, ruler = pair
    before = ruler.maximum()
    model = view.model()
    assert isinstance(model, ListModel)
    model.insert(model.rowCount(), entry("old", "1980-05-05"))
    qtbot.waitUntil(lambda: ruler.value_text() != "" and ruler.maximum() == before + 1)


def test_an_empty_timeline_has_an_empty_ruler(qtbot: QtBot, theme: Theme) -> None:
    view = TimelineView(theme, lambda sha256: None, today=TODAY)
    ruler = YearScrubber(theme, view)
    qtbot.addWidget(view)
    qtbot.addWidget(ruler)
    view.setModel(ListModel([]))
    ruler.resize(50, 300)
    assert ruler.value_text() == ""
    assert not ruler.grab().isNull()
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(25, 100))


def test_where_nothing_has_a_date_no_mark_hangs_beside_nothing(qtbot: QtBot, theme: Theme) -> None:
    _, empty = shown(qtbot, theme, [])
    _, undated = shown(qtbot, theme, [entry("u", "", "programme", "Some day")])
    assert undated.grab().toImage() == empty.grab().toImage()


@pytest.mark.parametrize("months", [1, 5, 12])
def test_one_year_is_a_ruler_and_no_block(qtbot: QtBot, theme: Theme, months: int) -> None:
    entries = [entry(f"e{n}", f"2025-{12 - n * months // 40:02}-09", "reflection", "Note") for n in range(40)]
    view, ruler = shown(qtbot, theme, entries)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert ruler._thumb_rect().height() < ruler.height() / 4
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(25, ruler.height() - 2))
    assert view.verticalScrollBar().value() > view.verticalScrollBar().maximum() * 0.8
