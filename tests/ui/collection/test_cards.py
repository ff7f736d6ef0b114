"""What cards and lines look like: words never on each other or cut off, at every text size and both ways of reading."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QColor, QPixmap

from portfolio.core.queries.collection import CollectionRow
from portfolio.ui.collection.cards import CHOSEN, TICKING, Cards, Lines
from portfolio.ui.collection.grid import Grid, grid_for
from portfolio.ui.collection.words import state_words
from portfolio.ui.theme import Theme
from tests.ui.noting import faults, noting_canvas

TODAY = date(2026, 11, 22)
BLANK = CollectionRow("", "practice", "", "", "", "", "", "", "", "", 0, 0, 0, "private", "")
LONG = "A title that goes on for very much longer than two lines of any card could ever hold, whatever its width may be"
ROWS = [
    BLANK._replace(kind="credential", title=LONG, by=LONG, day="2026-09-21", ends="2027-01-02", toward=1),
    BLANK._replace(kind="credential", title="Short", state="revoked"),
    BLANK._replace(kind="programme", title=LONG, by="Academy", done=2, total=7, ends="2027-01-30", state="under_way"),
    BLANK._replace(kind="programme", title="Done", done=7, total=7, state="finished", privacy="public"),
    BLANK._replace(title="Lesson", sort="lesson", words=LONG),
    BLANK._replace(kind="reflection", title="", words=LONG, day="2026-09-21"),
    BLANK._replace(kind="attachment", title="scan.pdf", sort="application/pdf", words="scan.pdf"),
    BLANK._replace(kind="attachment", title="photo", sort="image/png", image="a" * 64, words="A photo"),
]


def photo(_sha256: str) -> QPixmap:
    picture = QPixmap(64, 48)
    picture.fill(QColor("#336699"))
    return picture


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("make,width", [(Cards, 340), (Cards, 840), (Lines, 700)])
def test_words_are_whole_and_apart(
    theme: Theme, make: type[Cards] | type[Lines], width: int, scale: float, rtl: bool
) -> None:
    theme.set_scale(scale)
    look = make(theme, QLocale("en_GB"), TODAY, photo)
    grid = look.grid(width)
    for row in ROWS:
        for flags in (0, CHOSEN | TICKING):
            canvas = noting_canvas(theme, grid.width, grid.height, rtl)
            look.draw(canvas, row, flags)
            canvas.painter.end()
            assert faults(canvas.words, canvas.bounds) == [], (row.title, row.kind)
    theme.set_scale(1.0)


@pytest.mark.parametrize("width", [200, 215, 230, 245, 260])
def test_a_tick_never_lies_on_words(theme: Theme, width: int) -> None:
    look = Cards(theme, QLocale("en_GB"), TODAY, photo)
    grid = look.grid(width)
    for row in ROWS:
        canvas = noting_canvas(theme, grid.width, grid.height)
        look.draw(canvas, row, TICKING)
        canvas.painter.end()
        reach = look.tick(grid.width, grid.height)
        size = theme.px(22)
        box = QRectF(reach.center().x() - size / 2, reach.center().y() - size / 2, size, size)
        # Letters do not fill the height of their line.
        on_it = [words.text for words in canvas.words if words.place.adjusted(0, 3, 0, -3).intersects(box)]
        assert on_it == []


def test_a_state_is_said_with_a_word_and_never_by_colour_alone(theme: Theme) -> None:
    locale = QLocale("en_GB")
    said = {row.title: state_words(locale, row, TODAY) for row in ROWS if row.kind in ("credential", "programme")}
    assert said[LONG] == ("Due 30 Jan", "hourglass", "")
    assert said["Short"] == ("Taken back by its issuer", "circle-alert", "warn")
    assert said["Done"] == ("Completed", "circle-check", "accent")
    assert state_words(locale, ROWS[0], TODAY) == ("Until 2 Jan", "hourglass", "warn")
    assert state_words(locale, ROWS[0], date(2027, 2, 1)) == ("Expired", "hourglass", "warn")
    assert state_words(locale, ROWS[2], date(2027, 2, 1)) == ("Due 30 Jan", "hourglass", "overdue")
    through = ROWS[2]._replace(done=7)
    assert state_words(locale, through, date(2027, 2, 1)) == ("Completed", "circle-check", "accent"), (
        "as in its details"
    )


def test_a_grid_finds_each_entry_at_its_own_place_and_none_between() -> None:
    grid = grid_for(900, 190, 264, 200, 14, 1)
    assert (grid.columns, grid.total(9)) == (4, 2 * 7 + 3 * 214 - 14)
    for at in range(9):
        x, y = grid.place(at)
        assert grid.at(x, y, 9) == at
        assert grid.at(x + grid.width - 1, y + grid.height - 1, 9) == at
        assert grid.at(x + grid.width, y, 9) == -1
    assert grid.at(*grid.place(9), 9) == -1
    assert grid.nearest(10_000, 10_000, 9) == 8
    assert grid.nearest(-5, -5, 9) == 0
    assert list(grid.between(0, 10, 9)) == [0, 1, 2, 3]
    assert list(grid.between(230, 440, 9)) == [4, 5, 6, 7, 8]
    assert list(grid.between(5000, 6000, 9)) == []


def test_a_single_card_does_not_grow_over_the_whole_place_and_a_narrow_place_has_one_column() -> None:
    assert grid_for(430, 190, 264, 200, 14, 1).columns == 2
    assert grid_for(385, 190, 264, 200, 14, 1) == Grid(1, 264, 200, 14, 1, 7)
    assert grid_for(120, 190, 264, 200, 14, 1) == Grid(1, 118, 200, 14, 1, 7)
