"""What is said below the pages: the whole where there is room, less where there is not, and never half a word."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from portfolio.ui.packet.foot import FootWords
from portfolio.ui.packet.making import Made
from portfolio.ui.packet.preview import PreviewPane
from portfolio.ui.theme import Theme

WAYS = ("of 12 pages · about 114.5 kB", "of 12 pages", "of 12")


def pages(count: int) -> bytes:
    """A PDF of empty pages."""
    into = QBuffer()
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(into)
    with QPainter(writer):
        for _ in range(count - 1):
            writer.newPage()
    return bytes(into.data().data())


def test_less_is_said_where_there_is_less_room_and_the_tip_has_the_whole(qtbot: QtBot, theme: Theme) -> None:
    words = FootWords(theme)
    qtbot.addWidget(words)
    words.say(*WAYS)
    words.resize(words.sizeHint())
    words.show()
    assert (words.shown(), words.toolTip()) == (WAYS[0], "")
    words.resize(words.sizeHint().width() - 4, words.height())
    assert (words.shown(), words.toolTip()) == (WAYS[1], WAYS[0])
    words.resize(words.minimumSizeHint())
    assert words.shown() == WAYS[2]
    assert words.text() == WAYS[0]


@pytest.mark.parametrize("width, beside", [(900, True), (400, False)])
def test_that_it_is_made_again_is_said_beside_the_pages_or_instead_of_them(
    qtbot: QtBot, theme: Theme, width: int, beside: bool
) -> None:
    pane = PreviewPane(theme)
    qtbot.addWidget(pane)
    pane.resize(width, 500)
    pane.show()
    pane.show_made(Made(pages(12), 12, ()))
    qtbot.waitUntil(lambda: pane.pages.count == 12)
    pane.set_making(True)
    assert pane.stale.isVisible() == beside
    assert pane.words().startswith("of 12 pages" if beside else "Making it")
    pane.set_making(False)
    assert pane.stale.isHidden()
    assert pane.words().startswith("of 12 pages")
