"""Titles and headings begin on the side where the text they belong to begins, whichever way the window is read."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Practice, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.standing import StandingLabel, reads_rtl
from portfolio.ui.document import Document
from portfolio.ui.kit.prose import Prose

ENGLISH, ARABIC = "We cooked", "طبخنا معا"


@pytest.mark.parametrize("text,rtl", [(ENGLISH, False), (ARABIC, True), (f"1. {ARABIC} x", True), ("12 %", None)])
def test_a_text_is_read_as_its_first_strong_letter(text: str, rtl: bool | None) -> None:
    assert reads_rtl(text) is rtl


def ink_on_the_right(pane: QWidget, widget: QWidget) -> bool:
    """Whether what is drawn lies in the right half of the widget."""
    place = QRect(widget.mapTo(pane, QPoint(0, 0)), widget.size())
    image = pane.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixelColor(image.width() // 2, 0)
    xs = [
        x
        for x in range(image.width())
        if any(abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 60 for y in range(image.height()))
    ]
    return sum(xs) / len(xs) > image.width() / 2


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("words", [ENGLISH, ARABIC])
def test_title_heading_and_text_begin_on_one_side(
    qtbot: QtBot, document: Document, pane: DetailPane, words: str, direction: Qt.LayoutDirection
) -> None:
    practice = build(Practice, title=words, what_i_did=words)
    document.portfolio.apply(added("Add", practice))
    pane.show_entry("practice", practice.id)
    pane.setLayoutDirection(direction)
    (prose,) = pane.findChildren(Prose)
    labels = {label.text(): label for label in pane.findChildren(StandingLabel)}
    for widget in (labels[words], labels["What I did"], prose):
        assert ink_on_the_right(pane, widget) == (words == ARABIC), type(widget).__name__
