"""The head of the pane says all it has to say: no word is cut, and none lies under a button, at any size of text."""

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from portfolio.ui.detail.hero import Hero
from portfolio.ui.detail.words import HeroWords
from portfolio.ui.kit.buttons import Button
from portfolio.ui.theme import Face, Theme
from tests.ui.noting import faults, noting_canvas

OVER = "Valid until 30 Sep 2025, now over"
FACES = {"Certificate": Face("small", 600), OVER: Face("small")}


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_kind_and_day_of_expiry_are_whole_and_beside_the_buttons(qtbot: QtBot, theme: Theme, scale: float) -> None:
    theme.set_scale(scale)
    buttons = [Button(theme, "", icon="pencil", kind="ghost", tip=f"Do {number}") for number in range(3)]
    words = HeroWords("Certificate", "30 Sep 2022", ["20 h", OVER])
    hero = Hero(theme, "credential", words, "First aid", "", lambda _sha256: None, list(buttons))
    qtbot.addWidget(hero)
    width = 424 if scale > 1 else 338
    hero.resize(width, hero.heightForWidth(width))
    hero.show()
    canvas = noting_canvas(theme, width, hero.height())
    hero.draw(canvas)
    canvas.painter.end()
    assert faults(canvas.words, QRectF(hero.rect())) == []
    said = [one.text for one in canvas.words]
    assert " ".join(said) == f"Certificate 30 Sep 2022 20 h {OVER}"
    for one in canvas.words:
        face = FACES["Certificate"] if one.text == "Certificate" else FACES[OVER]
        if one.text != "30 Sep 2022":
            assert one.place.width() >= theme.metrics(face).horizontalAdvance(one.text) - 1, one.text
        for button in buttons:
            assert not one.place.adjusted(0, 3, 0, -3).intersects(QRectF(button.geometry())), one.text
