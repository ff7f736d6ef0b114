"""The list of entries to tick: by mouse, by key, found by words, and never more than allowed."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from portfolio.paths import resource
from portfolio.ui.packet.content import Entry
from portfolio.ui.packet.ticking import TickDialog
from portfolio.ui.theme import Theme

ENTRIES = [
    Entry("reflection", f"{number:032}", title, None) for number, title in enumerate(("One", "Two", "Drei", "<b>4"))
]


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(resource("fonts"), resource("icons"), "light")


def dialog(qtbot: QtBot, theme: Theme, most: int = 0, chosen: tuple[str, ...] = ()) -> TickDialog:
    shown = TickDialog(theme, "Title", "Sentence.", ENTRIES, "Use these", most=most, chosen=chosen)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def ticked(shown: TickDialog) -> str:
    return "".join("x" if item.checkState() == Qt.CheckState.Checked else "." for item in shown._items())


def test_a_click_anywhere_on_a_row_ticks_it(qtbot: QtBot, theme: Theme) -> None:
    shown = dialog(qtbot, theme)
    place = shown.list.visualItemRect(shown.list.item(1)).center()
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ticked(shown) == ".x.."
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ticked(shown) == "...."


def test_space_ticks_the_row_one_is_on(qtbot: QtBot, theme: Theme) -> None:
    shown = dialog(qtbot, theme)
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    qtbot.keyClick(shown.list, Qt.Key.Key_Space)
    assert ticked(shown) == ".x.."


def test_no_more_than_allowed_and_in_the_order_of_ticking(qtbot: QtBot, theme: Theme) -> None:
    shown = dialog(qtbot, theme, most=2, chosen=(ENTRIES[2].id,))
    for number in (0, 1):
        shown.tick(ENTRIES[number].id)
    assert ticked(shown) == "x.x."
    with qtbot.waitSignal(shown.ticked) as caught:
        shown.confirm.click()
    assert caught.args == [[ENTRIES[2].id, ENTRIES[0].id]]


def test_words_find_and_keep_the_ticks(qtbot: QtBot, theme: Theme) -> None:
    shown = dialog(qtbot, theme)
    shown.tick(ENTRIES[0].id)
    qtbot.keyClicks(shown.search, "drei")
    assert [item.isHidden() for item in shown._items()] == [True, True, False, True]
    assert ticked(shown) == "x..."


def test_nothing_ticked_is_nothing_to_confirm(qtbot: QtBot, theme: Theme) -> None:
    assert not dialog(qtbot, theme).confirm.isEnabled()
    assert dialog(qtbot, theme, most=3).confirm.isEnabled()
