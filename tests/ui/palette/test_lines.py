"""How a line is painted: nothing is cut off or lies on anything else, at any text size and from either side."""

from itertools import product

import pytest

from portfolio.ui.palette.lines import draw_row, row_height
from portfolio.ui.palette.rows import Row
from portfolio.ui.theme import Theme
from tests.ui.noting import faults, noting_canvas

LONG = "A title that goes on for longer than any line of the palette has room for, however wide the window may be"


def do() -> None:
    """A line that can be chosen."""


ROWS = [
    Row("Do it"),
    Row("Nothing in your portfolio holds these words.", is_note=True),
    Row("Log time", keys="Ctrl+Shift+L", icon="clock", do=do),
    Row(LONG, "Something I did, 12 Nov 2026", icon="lightbulb", do=do),
    Row(f"Log 45 min on “{LONG}”, today", f"toward {LONG}", "Enter", "clock", "hours", do, at_once=True),
    Row("Log 45 min on Reading, today", "", "Enter", "clock", "hours", do, at_once=True),
]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("rtl", [False, True])
def test_words_have_room_and_touch_nothing(theme: Theme, scale: float, rtl: bool) -> None:
    theme.set_scale(scale)
    for row, marked, width in product(ROWS, (False, True), (360, 620, 900)):
        canvas = noting_canvas(theme, width, row_height(theme, row), rtl)
        draw_row(canvas, row, marked and row.do is not None)
        canvas.painter.end()
        short = [word for word in canvas.words if word.place.width() > 4]
        assert faults(short, canvas.bounds) == [] or row.is_note


def test_enter_is_shown_on_the_marked_order_only(theme: Theme) -> None:
    shown = []
    for marked in (False, True):
        canvas = noting_canvas(theme, 620, 60)
        draw_row(canvas, ROWS[-1], marked)
        canvas.painter.end()
        shown.append("Enter" in [word.text for word in canvas.words])
    assert shown == [False, True]


def test_an_order_with_an_aim_has_a_second_line(theme: Theme) -> None:
    assert row_height(theme, ROWS[4]) > row_height(theme, ROWS[5]) == row_height(theme, ROWS[3])
