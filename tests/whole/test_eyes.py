"""The looks of this folder see what they say: what is wrong on a card that was painted before is found."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme, theme
from portfolio.ui.theme.tokens import THEMES
from tests.conftest import ROOT
from tests.whole.conftest import Show
from tests.whole.looks.contrasts import weak_texts
from tests.whole.looks.ink import Recorder, Text
from tests.whole.looks.overflow import texts_on_texts, texts_outside, words_cut
from tests.whole.looks.scenes import PLACES
from tests.whole.looks.showing import LIGHT

FACE = Face("body")
SEEN_ON = {"timeline": "TimelineView", "collection": "CollectionView", "map": "MapView", "goals": "BoardFace"}


class Card(QWidget):
    """Words on a pixmap that is painted once; `words` are what is written, and where."""

    def __init__(self, theme: Theme, *words: tuple[QRectF, str]) -> None:
        super().__init__()
        self.resize(200, 100)
        self._strip = QPixmap(200, 60)
        self._strip.fill(Qt.GlobalColor.white)
        painter = QPainter(self._strip)
        canvas = Canvas(painter, theme, QRectF(0, 0, 200, 60), False)
        for place, text in words:
            canvas.text(place, text, FACE, "ink")
        painter.end()
        self._strip = self._strip.copy(0, 0, 200, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._strip)
        painter.end()


@pytest.fixture
def plain() -> Theme:
    return Theme(ROOT / "resources" / "fonts", ROOT / "resources" / "icons", "light")


def painted(qtbot: QtBot, plain: Theme, *words: tuple[QRectF, str]) -> list[Text]:
    """What is heard of a card that was painted long before it is listened to."""
    with Recorder().noting() as ink:
        card = Card(plain, *words)
        qtbot.addWidget(card)
        card.grab()
        with ink.listening():
            card.grab()
    return ink.texts


def test_words_on_a_card_are_met_where_the_card_is(qtbot: QtBot, plain: Theme) -> None:
    texts = painted(qtbot, plain, (QRectF(10, 10, 180, 20), "Scale drawings"))
    assert [(text.words, text.box.getRect(), text.copied) for text in texts] == [
        ("Scale drawings", (10, 10, 180, 20), True)
    ]
    assert not [*texts_outside(texts), *words_cut(texts), *texts_on_texts(texts)]


def test_words_that_are_too_high_or_run_out_of_a_card_are_found(qtbot: QtBot, plain: Theme) -> None:
    low = painted(qtbot, plain, (QRectF(10, 10, 180, 6), "Scale drawings"))
    assert any("in a box of 6" in fault for fault in texts_outside(low))
    below = painted(qtbot, plain, (QRectF(10, 50, 180, 20), "Scale drawings"))
    assert any("has only" in fault for fault in texts_outside(below))


def test_words_that_are_cut_or_lie_on_others_are_found(qtbot: QtBot, plain: Theme) -> None:
    assert words_cut(painted(qtbot, plain, (QRectF(10, 10, 20, 20), "Scale drawings")))
    both = painted(qtbot, plain, (QRectF(10, 10, 180, 20), "Scale"), (QRectF(20, 14, 180, 20), "drawings"))
    assert len(texts_on_texts(both)) == 1


def test_weak_words_are_found_at_every_place_that_paints_cards(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    weak = THEMES["light"]._replace(ink="#e8e6e0", ink2="#e8e6e0", ink3="#e8e6e0")
    monkeypatch.setitem(theme.THEMES, "light", weak)
    with show(LIGHT) as shown:
        for name, view in SEEN_ON.items():
            PLACES[name](shown)
            shown.rest()
            assert any(view in fault for fault in weak_texts(shown)[0]), name
