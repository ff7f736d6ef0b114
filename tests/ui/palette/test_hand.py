"""The palette under keys and mouse, where the keyboard is, and what is said aloud."""

from types import SimpleNamespace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Practice, build
from portfolio.ui.document import Document
from portfolio.ui.palette.commands import Command
from portfolio.ui.palette.palette import Palette
from portfolio.ui.theme import Theme
from tests.ui.palette.conftest import Window, show

ENTER, ESCAPE, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up


def test_arrows_pass_over_headings_and_stop_at_the_ends(qtbot: QtBot, palette: Palette) -> None:
    palette.open("45m universal")
    marked = []
    for _ in range(9):
        row = palette.lines.row()
        assert row is not None
        marked.append(row.words)
        qtbot.keyClick(palette.field, DOWN)
    assert marked[2] == "Log time on something else"
    assert marked[-1] == marked[-2]
    for _ in range(9):
        qtbot.keyClick(palette.field, UP)
    assert show(palette)[1].startswith("> Log 45 min")
    assert palette.lines.verticalScrollBar().value() == 0


def test_tab_moves_over_the_lines_and_never_leaves_the_field(qtbot: QtBot, palette: Palette) -> None:
    palette.open()
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    assert show(palette)[2] == "> Write a reflection, Ctrl+R"
    qtbot.keyClick(palette.field, Qt.Key.Key_Backtab)
    assert show(palette)[1] == "> Log time, Ctrl+L"
    assert palette.field.hasFocus()


def test_page_keys_move_by_what_is_in_sight(qtbot: QtBot, document: Document, window: Window) -> None:
    document.portfolio.apply(added("Add", *(build(Practice, title=f"Zebra {number}") for number in range(60))))
    window.widget.resize(800, 560)
    window.palette.open("zebra")
    qtbot.keyClick(window.palette.field, Qt.Key.Key_PageDown)
    at = window.palette.lines.currentIndex()
    assert 3 < at.row() < 20
    assert window.palette.lines.viewport().rect().contains(window.palette.lines.visualRect(at))
    for _ in range(20):
        qtbot.keyClick(window.palette.field, Qt.Key.Key_PageDown)
    assert window.palette.lines.currentIndex().row() == 30
    for _ in range(20):
        qtbot.keyClick(window.palette.field, Qt.Key.Key_PageUp)
    assert window.palette.lines.currentIndex().row() == 1


def test_enter_opens_an_entry(qtbot: QtBot, palette: Palette, there: SimpleNamespace) -> None:
    palette.open("scale drawings")
    with qtbot.waitSignal(palette.entry_opened) as opened:
        qtbot.keyClick(palette.field, ENTER)
    assert opened.args == ["practice", there.drawings.id]
    assert not palette.isVisible()


def test_a_click_does_what_enter_does(qtbot: QtBot, window: Window) -> None:
    window.palette.open("export")
    place = window.palette.lines.visualRect(window.palette.rows.index(1)).center()
    qtbot.mouseClick(window.palette.lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.done == ["packet"]
    assert not window.palette.isVisible()


def test_a_click_on_a_heading_does_nothing(qtbot: QtBot, window: Window) -> None:
    window.palette.open("export")
    place = window.palette.lines.visualRect(window.palette.rows.index(0)).center()
    qtbot.mouseClick(window.palette.lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.done == []
    assert window.palette.isVisible()


def test_a_mouse_that_moves_marks_a_line_and_one_that_lies_still_does_not(qtbot: QtBot, palette: Palette) -> None:
    palette.open()
    view = palette.lines.viewport()
    place = palette.lines.visualRect(palette.rows.index(3)).center()
    qtbot.mouseMove(view, place)
    assert show(palette)[1] == "> Log time, Ctrl+L"
    qtbot.mouseMove(view, place + QPoint(1, 1))
    assert show(palette)[3] == "> Set a goal, Ctrl+G"


def test_a_click_beside_the_card_closes_it_and_touches_nothing_behind(qtbot: QtBot, window: Window) -> None:
    clicked: list[bool] = []
    button = QPushButton("Behind", window.widget)
    button.clicked.connect(lambda: clicked.append(True))
    button.show()
    window.palette.open("x")
    inside = window.widget.windowHandle()
    QTest.mouseClick(inside, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert not window.palette.isVisible()
    assert clicked == []
    QTest.mouseClick(inside, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert clicked == [True]


def test_escape_gives_the_keyboard_back(qtbot: QtBot, window: Window) -> None:
    window.palette.open("x")
    assert window.palette.field.hasFocus()
    qtbot.keyClick(window.palette.field, ESCAPE)
    assert not window.palette.isVisible()
    assert window.behind.hasFocus()


def test_what_else_takes_the_keyboard_closes_it(qtbot: QtBot, window: Window) -> None:
    other = QLineEdit(window.widget)
    other.show()
    window.palette.open("x")
    with qtbot.waitSignal(window.palette.closed):
        other.setFocus()
    assert other.hasFocus()


def test_a_command_may_take_the_keyboard(qtbot: QtBot, theme: Theme, document: Document, window: Window) -> None:
    other = QLineEdit(window.widget)
    other.show()
    palette = Palette(theme, document, [Command("x", "Take it", "", "clock", other.setFocus)], window.widget)
    palette.open("take")
    qtbot.keyClick(palette.field, ENTER)
    assert other.hasFocus()


def test_to_open_it_again_marks_what_is_typed(qtbot: QtBot, palette: Palette) -> None:
    palette.open("scale")
    palette.open()
    assert palette.field.selectedText() == "scale"


def test_it_begins_anew_each_time(palette: Palette) -> None:
    palette.open("scale")
    palette.close()
    palette.open()
    assert palette.field.text() == ""
    assert show(palette)[0] == "Actions"


def test_how_much_was_found_is_said_with_the_first_line(qtbot: QtBot, palette: Palette, said: list[str]) -> None:
    palette.open("export")
    qtbot.waitUntil(lambda: said == ["1 found. Make the evaluation PDF, Ctrl+5"])


def test_each_line_is_said_as_it_is_marked(qtbot: QtBot, palette: Palette, said: list[str]) -> None:
    palette.open()
    qtbot.keyClick(palette.field, DOWN)
    assert said == ["Write a reflection, Ctrl+R"]


def test_field_and_list_have_names(palette: Palette) -> None:
    palette.open()
    assert palette.field.accessibleName() == "Search, or type what you want to do"
    assert "45m reading" in palette.field.accessibleDescription()
    assert palette.lines.accessibleName()
    assert "\u2068" not in palette.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
