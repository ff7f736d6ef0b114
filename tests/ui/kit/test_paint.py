"""Wrapping and shapes of the canvas."""

import pytest
from PySide6.QtCore import QRectF

from portfolio.ui.kit.paint import isolate, outline, wrapped
from portfolio.ui.theme import Face, Theme

FACE = Face("body")


def test_wrapping_keeps_every_word_until_there_is_no_line_left(theme: Theme) -> None:
    text = "one two three four five six seven eight nine ten"
    assert " ".join(wrapped(theme, text, FACE, 90, 50)) == text
    short = wrapped(theme, text, FACE, 90, 2)
    assert len(short) == 2
    assert short[1].endswith("…")


@pytest.mark.parametrize("text", ["😀 a 😀😀 b " * 8, "ما تعلمته من بطاقات الخروج " * 4, "字" * 60, "x" * 300])
def test_wrapping_any_script_fits_the_width(theme: Theme, text: str) -> None:
    metrics = theme.metrics(FACE)
    lines = wrapped(theme, text, FACE, 120, 3)
    assert len(lines) == 3
    assert all(metrics.horizontalAdvance(line) <= 121 for line in lines)


def test_wrapping_a_megabyte_looks_at_its_beginning_only(theme: Theme) -> None:
    assert len(wrapped(theme, "word " * 200_000, FACE, 100, 2)) == 2
    assert wrapped(theme, "", FACE, 100, 2) == []
    assert wrapped(theme, "word", FACE, 0, 2) == []


@pytest.mark.parametrize("shape", ["hex", "shield", "star", "squircle", "circle"])
def test_a_medallion_stays_inside_its_place(shape: str) -> None:
    place = QRectF(10, 10, 54, 54)
    assert place.adjusted(-0.5, -0.5, 0.5, 0.5).contains(outline(shape, place).boundingRect())


def test_a_persons_words_are_isolated_from_ours() -> None:
    assert isolate("abc") == "\u2068abc\u2069"
    assert isolate("") == ""
