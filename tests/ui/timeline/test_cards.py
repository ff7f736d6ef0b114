"""The cards themselves: nothing cut off, nothing on top of something else, mirrored for right-to-left."""

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.cards import CardPainter
from portfolio.ui.timeline.grounds import FOCUSED, MARKED, SELECTED
from portfolio.ui.timeline.look import Look
from tests.ui.noting import faults, noting_canvas
from tests.ui.samples import TODAY, entry, many, one_of_each


def painter(theme: Theme, width: int) -> CardPainter:
    return CardPainter(theme, QLocale(), TODAY, lambda sha256: None, width < theme.px(Look.NARROW))


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("width", [300, 420, 560, 900])
@pytest.mark.parametrize("rtl", [False, True])
def test_no_words_leave_their_card_or_lie_on_others(theme: Theme, scale: float, width: int, rtl: bool) -> None:
    theme.set_scale(scale)
    cards = painter(theme, width)
    for row in one_of_each():
        height = cards.look.height(row)
        canvas = noting_canvas(theme, width, height, rtl)
        cards.row(canvas, row, 0)
        canvas.painter.end()
        assert canvas.words
        assert faults(canvas.words, QRectF(0, 0, width, height)) == []
        card = canvas.place(cards.look.card(width, height))
        outside = [words for words in canvas.words if not card.adjusted(-1, 0, 1, 0).contains(words.place)]
        assert len(outside) <= 2, "only the day and the word below it stand beside the card"


def test_heights_asked_one_by_one_and_all_at_once_are_the_same(theme: Theme) -> None:
    rows = [*one_of_each(), *many(300)]
    for narrow in (False, True):
        look = Look(theme, QLocale(), narrow)
        assert [height for _, height in look.measured(rows)] == [look.height(row) for row in rows]


def strip(theme: Theme, rtl: bool, flags: int) -> QImage:
    # Without letters, and with a clock, which is nearly the same from both sides.
    row = entry("t", "", "time_entry", "", state="")
    cards = painter(theme, 560)
    image = QImage(560, cards.look.height(row), QImage.Format.Format_RGB32)
    canvas = Canvas(QPainter(image), theme, QRectF(image.rect()), rtl)
    cards.row(canvas, row, flags)
    canvas.painter.end()
    return image


@pytest.mark.parametrize("flags", [0, SELECTED, MARKED | FOCUSED])
def test_right_to_left_is_the_mirror_image(theme: Theme, flags: int) -> None:
    mirrored = strip(theme, False, flags).transformed(QTransform().scale(-1, 1))
    found = strip(theme, True, flags)
    differing = [
        (x, y)
        for x in range(found.width())
        for y in range(found.height())
        if found.pixelColor(x, y).lightness() - mirrored.pixelColor(x, y).lightness() not in range(-60, 61)
    ]
    icon = theme.px(16)
    axis = found.width() - Look(theme, QLocale()).axis
    assert [at for at in differing if not axis - icon <= at[0] <= axis + icon] == []


def test_words_keep_their_own_direction_in_a_right_to_left_window(theme: Theme) -> None:
    canvas = noting_canvas(theme, 400, 30, rtl=True)
    canvas.text(QRectF(0, 0, 300, 30), "Short.", Face("body"), "ink")
    canvas.painter.end()
    (words,) = canvas.words
    assert words.place.right() == pytest.approx(400, abs=1)


def test_only_what_is_overdue_is_red(theme: Theme) -> None:
    late = entry("g", "2026-11-01", "goal", "Late", planned=1)
    soon = entry("g", "2026-12-01", "goal", "Soon", planned=1)
    red = theme.color("overdue").rgb()

    def has_red(row: object) -> bool:
        cards = painter(theme, 560)
        assert isinstance(row, type(late))
        image = QImage(560, cards.look.height(row), QImage.Format.Format_RGB32)
        canvas = Canvas(QPainter(image), theme, QRectF(image.rect()), False)
        cards.row(canvas, row, 0)
        canvas.painter.end()
        return any(image.pixel(x, y) == red for x in range(image.width()) for y in range(image.height()))

    assert has_red(late)
    assert not has_red(soon)


def test_a_row_of_an_unknown_kind_or_with_a_broken_date_is_still_drawn(theme: Theme) -> None:
    cards = painter(theme, 560)
    for row in (entry("x", "2026-11-01", "survey", "From a newer version"), entry("x", "not a date", title="Odd")):
        canvas = noting_canvas(theme, 560, cards.look.height(row))
        cards.row(canvas, row, 0)
        canvas.painter.end()
        assert any(row.title in words.text for words in canvas.words)


def test_markup_in_a_title_is_shown_as_typed(theme: Theme) -> None:
    row = entry("x", "2026-11-01", title="<b>bold</b> & <img src=x>")
    canvas = noting_canvas(theme, 560, painter(theme, 560).look.height(row))
    painter(theme, 560).row(canvas, row, 0)
    canvas.painter.end()
    assert "<b>bold</b> & <img src=x>" in [words.text for words in canvas.words]
