"""The rail: every place is in sight at every size of text, and where a window is too low for that, an arrow says so."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from portfolio.ui.kit.rail_button import RailButton
from portfolio.ui.shell.rail import BIN, SETTINGS, TODAY, Place, Rail
from portfolio.ui.theme import Face, Theme

LOW = 768
"""Pixels of the lowest usual screen."""


class LongerRail(Rail):
    """With two more places than there are, as the next versions of the program may have them."""

    def table(self) -> tuple[Place, ...]:
        *first, last = super().table()
        return (*first, Place("growth", "Growth", "target", ""), Place("learning", "Learning time", "clock", ""), last)


def shown_rail(qtbot: QtBot, theme: Theme, kind: type[Rail], height: int) -> Rail:
    rail = kind(theme)
    qtbot.addWidget(rail)
    for place in rail.table():
        rail.offer(place.name)
    rail.resize(rail.width(), height)
    rail.show()
    rail.resize(rail.sizeHint().width(), height)
    qtbot.waitUntil(lambda: rail.button(BIN).height() > 10)
    qtbot.waitUntil(lambda: rail.button(BIN).height() == rail.button(BIN).sizeHint().height())
    return rail


def edges(rail: Rail, button: RailButton) -> tuple[int, int]:
    """Where it begins and ends in the rail."""
    top = button.mapTo(rail, QPoint(0, 0)).y()
    return top, top + button.height()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("kind", [Rail, LongerRail])
def test_all_places_are_whole_and_in_sight_on_a_low_screen(
    qtbot: QtBot, theme: Theme, kind: type[Rail], scale: float
) -> None:
    theme.set_scale(scale)
    rail = shown_rail(qtbot, theme, kind, LOW)
    past = 0
    for place in rail.table():
        button = rail.button(place.name)
        top, bottom = edges(rail, button)
        assert past <= top < bottom <= LOW, place.name
        past = bottom
        # The word is there in every form, and read out as it is.
        assert button.accessibleName() == place.words
        icon, words = button._places(button.rect().toRectF())
        assert words.width() >= theme.metrics(Face("micro", 600)).horizontalAdvance(place.words)
        assert button.rect().toRectF().contains(icon)
        assert not icon.intersects(words)


def test_with_room_the_icons_stand_over_their_words_and_with_less_beside_them(qtbot: QtBot, theme: Theme) -> None:
    rail = shown_rail(qtbot, theme, Rail, LOW)
    assert rail.button(TODAY).form == "over"
    theme.set_scale(2.0)
    assert rail.button(TODAY).form == "beside"
    theme.set_scale(1.0)
    assert rail.button(TODAY).form == "over"


def arrows(rail: Rail) -> tuple[bool, ...]:
    return tuple(arrow.isVisible() for arrow in rail._area._arrows)


def test_in_a_window_that_is_too_low_an_arrow_says_that_there_is_more(qtbot: QtBot, theme: Theme) -> None:
    theme.set_scale(2.0)
    rail = shown_rail(qtbot, theme, Rail, 300)
    qtbot.waitUntil(lambda: arrows(rail) == (False, True))
    rail.show_place(SETTINGS)
    assert arrows(rail) == (True, False)
    assert edges(rail, rail.button(SETTINGS))[1] <= 300
    rail.activateWindow()
    rail.button(TODAY).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: arrows(rail) == (False, True))
    assert edges(rail, rail.button(TODAY))[0] >= 0
    rail.resize(rail.width(), LOW)
    qtbot.waitUntil(lambda: arrows(rail) == (False, False))
