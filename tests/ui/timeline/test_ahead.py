"""What comes into sight next is drawn and read ahead, and is what would have been drawn then."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.grounds import HOVERED
from portfolio.ui.timeline.idle import IdleWork
from portfolio.ui.timeline.strips import MOST_BYTES
from portfolio.ui.timeline.view import TimelineView
from tests.ui.samples import TODAY, FastListModel, entry, many


@pytest.fixture
def model() -> FastListModel[TimelineRow]:
    return FastListModel(many(400))


@pytest.fixture
def make(qtbot: QtBot, theme: Theme, model: FastListModel[TimelineRow]) -> Callable[[], TimelineView]:
    def made() -> TimelineView:
        view = TimelineView(theme, lambda sha256: None, today=TODAY)
        qtbot.addWidget(view)
        view.setModel(model)
        view.resize(560, 400)
        with qtbot.waitExposed(view):
            view.show()
        view.viewport().repaint()
        return view

    return made


def on_screen(view: TimelineView) -> QImage:
    QApplication.processEvents()
    return view.viewport().grab().toImage()


def kept(view: TimelineView) -> set[tuple[object, int]]:
    """The strips that are kept, but for that below the pointer, wherever that is."""
    return {(shown, flags) for shown, flags in view._strips._strips if not flags & HOVERED}


def scroll(qtbot: QtBot, view: TimelineView, to: int) -> None:
    """Scroll there, and let the view do what it does while nothing else is to be done."""
    view.verticalScrollBar().setValue(to)
    view.viewport().repaint()
    qtbot.waitUntil(lambda: not view._idle.going_on)


def test_pieces_are_done_until_there_is_none_left_and_again_when_asked(qtbot: QtBot) -> None:
    left, parent = [3], QObject()

    def piece() -> bool:
        left[0] -= 1
        return left[0] > 0

    work = IdleWork(piece, parent)
    work.wake()
    assert left == [3], "not at once: first comes the frame"
    qtbot.waitUntil(lambda: not work.going_on)
    assert left == [0]
    left[0] = 2
    work.wake()
    work.stop()
    assert not work.going_on


@pytest.mark.parametrize("way", [1, -1])
def test_the_next_page_is_drawn_before_one_comes_there(
    qtbot: QtBot, make: Callable[[], TimelineView], way: int
) -> None:
    view, page = make(), 400
    scroll(qtbot, view, 5000)
    scroll(qtbot, view, 5000 + way * page)
    there = kept(view)
    view.verticalScrollBar().setValue(5000 + 2 * way * page)
    view.viewport().repaint()
    assert kept(view) == there
    assert view._strips._bytes <= MOST_BYTES
    other = make()
    other.verticalScrollBar().setValue(view.verticalOffset())
    assert on_screen(view) == on_screen(other)


def test_what_was_drawn_ahead_is_not_shown_in_other_colours(
    qtbot: QtBot, make: Callable[[], TimelineView], theme: Theme
) -> None:
    view = make()
    scroll(qtbot, view, 3000)
    theme.set_mode("dark")
    view.verticalScrollBar().setValue(3300)
    other = make()
    other.verticalScrollBar().setValue(3300)
    assert on_screen(view) == on_screen(other)


def test_rows_that_come_and_go_meanwhile_are_no_trouble(
    qtbot: QtBot, make: Callable[[], TimelineView], model: FastListModel[TimelineRow]
) -> None:
    view = make()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view._draw_ahead()
    for _ in range(30):
        model.insert(0, entry("new", model.content[0].day, "reflection", "A new entry"))
        view.verticalScrollBar().setValue(view.verticalOffset() - 50)
        view._draw_ahead()
    qtbot.waitUntil(lambda: not view._idle.going_on)
