"""What the palette shows, and how it stands in the window."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Goal, build
from portfolio.ui.document import Document
from portfolio.ui.palette import palette as palette_module
from portfolio.ui.palette.palette import Palette
from portfolio.ui.theme import Theme
from tests.ui.palette.conftest import TODAY, Window, show

ENTER = Qt.Key.Key_Return


def test_it_opens_with_actions_and_what_was_written_last(palette: Palette) -> None:
    palette.open()
    assert show(palette)[:6] == [
        "Actions",
        "> Log time, Ctrl+L",
        "- Write a reflection, Ctrl+R",
        "- Set a goal, Ctrl+G",
        "- Make the evaluation PDF, Ctrl+5",
        "In your portfolio",
    ]
    assert len(show(palette)) == 12


def test_an_order_comes_before_actions_and_entries(palette: Palette, there: SimpleNamespace) -> None:
    palette.open("45m universal")
    due = (TODAY + timedelta(days=60)).day
    lines = show(palette)
    assert lines[:5] == [
        "Do it",
        "> Log 45 min on Universal Design nanodegree, today",
        "- Log 45 min on “Universal”, today",
        "Actions",
        "- Log time on something else, Ctrl+L",
    ]
    assert lines[5] == "In your portfolio"
    assert any(line.startswith(f"- Universal Design nanodegree (Goal, due {due} ") for line in lines)


def test_unknown_words_are_a_search(palette: Palette) -> None:
    palette.open("scale")
    assert [line.partition(" (")[0] for line in show(palette)] == [
        "In your portfolio",
        "> Scale drawings, chosen by 8B",
        "- What the exit tickets told me",
    ]


def test_actions_are_found_by_their_words_and_by_others(palette: Palette) -> None:
    for typed in ("eval", "make pdf", "export"):
        palette.open(typed)
        assert show(palette) == ["Actions", "> Make the evaluation PDF, Ctrl+5"]
        palette.close()


def test_an_order_and_its_action_do_not_stand_there_twice(palette: Palette) -> None:
    palette.open("reflect")
    assert [line for line in show(palette) if "Write a reflection" in line] == ["> Write a reflection"]


def test_nothing_found_is_said(qtbot: QtBot, palette: Palette, said: list[str]) -> None:
    palette.open("zzz")
    assert show(palette) == ["Nothing in your portfolio holds these words."]
    qtbot.waitUntil(lambda: said == ["Nothing in your portfolio holds these words."])
    qtbot.keyClick(palette.field, ENTER)
    assert palette.isVisible()


def test_the_lines_follow_each_letter(qtbot: QtBot, palette: Palette) -> None:
    palette.open()
    qtbot.keyClicks(palette.field, "1h m")
    assert show(palette)[1] == "> Log 1 h on “Moderation of scripts”, today (toward Assessment literacy to level 4)"
    qtbot.keyClicks(palette.field, "x")
    assert show(palette)[1] == "> Log 1 h on “Mx”, today"


def test_the_lines_follow_what_changes_meanwhile(qtbot: QtBot, document: Document, palette: Palette) -> None:
    palette.open("45m zebra")
    assert show(palette)[1] == "> Log 45 min on “Zebra”, today"
    document.portfolio.apply(added("Add", build(Goal, title="Zebra crossing")))
    qtbot.waitUntil(lambda: show(palette)[1] == "> Log 45 min on Zebra crossing, today")


def test_the_model_is_sound(qtbot: QtBot, palette: Palette) -> None:
    QAbstractItemModelTester(palette.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    palette.open()
    qtbot.keyClicks(palette.field, "45m universal")
    palette.field.clear()


def test_only_what_can_be_chosen_can_be_marked(palette: Palette) -> None:
    palette.open("45m universal")
    for number, row in enumerate(palette.rows.rows):
        assert bool(palette.rows.index(number).flags() & Qt.ItemFlag.ItemIsSelectable) == (row.do is not None)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1366, 768), (1093, 614), (800, 560)])
@pytest.mark.parametrize("typed", ["", "45m universal", "zzz"])
def test_the_card_stays_inside_the_window_with_room_for_lines(
    theme: Theme, window: Window, scale: float, size: tuple[int, int], typed: str
) -> None:
    theme.set_scale(scale)
    window.widget.resize(*size)
    window.palette.open(typed)
    card = window.palette.card()
    assert window.palette.rect().contains(card)
    assert card.contains(window.palette.field.geometry())
    assert card.contains(window.palette.lines.geometry())
    assert window.palette.field.height() > theme.metrics(window_face()).height()
    least = min(window.palette.lines.content_height(), round(2 * theme.metrics(window_face()).height()))
    assert window.palette.lines.height() >= least


def window_face() -> "palette_module.Face":
    return palette_module.Face("h2")


def test_its_lines_stand_on_the_colours_of_another_look(palette: Palette, theme: Theme) -> None:
    palette.open("universal")
    palette.close()
    theme.set_mode("high-contrast")
    palette.open("universal")
    ground = palette.lines.viewport()
    assert ground.palette().color(ground.backgroundRole()) == theme.color("surface")


def test_it_follows_the_window(window: Window) -> None:
    window.palette.open()
    window.widget.resize(900, 600)
    assert window.palette.size() == window.widget.size()


def test_the_top_of_the_card_stays_while_one_types(qtbot: QtBot, palette: Palette) -> None:
    palette.open()
    top = palette.card().top()
    for typed in ("4", "45m", "45m universal", "zzz"):
        palette.field.setText(typed)
        assert palette.card().top() == top


def test_where_one_reads_from_the_right_typing_begins_at_the_right(window: Window) -> None:
    window.widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.palette.open("45m universal")
    window.palette.grab()  # a line finds its place as it is painted
    assert window.palette.field.cursorRect().center().x() > window.palette.field.width() / 2
