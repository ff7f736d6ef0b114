"""The palette in use: what it shows, keys and mouse, doing and undoing, where the keyboard is, what is said aloud."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.entry import entry
from portfolio.core.records import Goal, Practice, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.palette import palette as palette_module
from portfolio.ui.palette.commands import Command
from portfolio.ui.palette.palette import Palette
from portfolio.ui.palette.recents import Recents
from portfolio.ui.theme import Theme
from tests.ui.palette.conftest import TODAY, Window, show

ENTER, ESCAPE, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told."""
    words: list[str] = []
    monkeypatch.setattr(palette_module, "announce", lambda _widget, text: words.append(text))
    return words


def hours(document: Document) -> list[TimeEntry]:
    return document.portfolio.find(TimeEntry)


# ---- what it shows


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


# ---- keys and mouse


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


# ---- doing


def test_enter_logs_hours_toward_the_aim_as_one_change(
    qtbot: QtBot, document: Document, palette: Palette, there: SimpleNamespace
) -> None:
    before = len(hours(document))
    palette.open("45m universal")
    with qtbot.waitSignal(document.done) as done:
        qtbot.keyClick(palette.field, ENTER)
    assert done.args == ["Log 45 min on “Universal Design nanodegree”"]
    (made,) = (one for one in hours(document) if one.minutes == 45)
    assert (made.title, made.day, made.own_time) == ("Universal Design nanodegree", TODAY, True)
    shown = entry(document.portfolio.connection, "time_entry", made.id)
    assert shown is not None
    assert [(one.kind, one.id) for one in shown.toward] == [("goal", there.universal.id)]
    assert document.undo()
    assert len(hours(document)) == before
    assert document.redo()
    assert len(hours(document)) == before + 1


def test_hours_logged_again_take_over_what_kind_of_time_it_was(
    qtbot: QtBot, document: Document, palette: Palette, there: SimpleNamespace
) -> None:
    palette.open("30m moderation yesterday")
    qtbot.keyClick(palette.field, ENTER)
    (made,) = (one for one in hours(document) if one.minutes == 30)
    assert (made.title, made.category, made.own_time, made.privacy) == (
        "Moderation of scripts", "Meeting", False, "private",
    )  # fmt: skip
    assert made.day == TODAY - timedelta(days=1)
    shown = entry(document.portfolio.connection, "time_entry", made.id)
    assert shown is not None
    assert [one.id for one in shown.toward] == [there.literacy.id]


def test_hours_on_new_words_count_toward_nothing(qtbot: QtBot, document: Document, palette: Palette) -> None:
    palette.open("3h workshop")
    qtbot.keyClick(palette.field, ENTER)
    (made,) = (one for one in hours(document) if one.minutes == 180)
    assert made.title == "Workshop"
    shown = entry(document.portfolio.connection, "time_entry", made.id)
    assert shown is not None
    assert shown.toward == []


@pytest.mark.parametrize(
    "typed,kind,record,title",
    [
        ("goal mentor a colleague", "goal", Goal, "Mentor a colleague"),
        ("lesson photosynthesis", "practice", Practice, "Photosynthesis"),
    ],
)
def test_a_goal_or_a_lesson_is_made_and_shown(
    qtbot: QtBot, document: Document, palette: Palette, typed: str, kind: str, record: type, title: str
) -> None:
    palette.open(typed)
    with qtbot.waitSignal(palette.entry_opened) as opened:
        qtbot.keyClick(palette.field, ENTER)
    made = document.portfolio.get(record, opened.args[1])
    assert opened.args[0] == kind
    assert made.title == title
    assert getattr(made, "day", TODAY) == TODAY
    assert document.undo()
    assert document.portfolio.get(record, opened.args[1]) is None


def test_to_reflect_opens_a_blank_page(qtbot: QtBot, palette: Palette) -> None:
    palette.open("reflect")
    with qtbot.waitSignal(palette.write_requested) as asked:
        qtbot.keyClick(palette.field, ENTER)
    assert asked.args == ["reflection", ""]


def test_to_reflect_on_something_names_it(qtbot: QtBot, palette: Palette, there: SimpleNamespace) -> None:
    palette.open("reflect on scale drawings")
    with qtbot.waitSignal(palette.reflect_requested) as asked:
        qtbot.keyClick(palette.field, ENTER)
    assert asked.args == ["practice", there.drawings.id]


def test_hours_that_cannot_be_written_are_typed_once_more_for_the_person(
    qtbot: QtBot, document: Document, palette: Palette, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise PortfolioError("The disk is full.", "Free some space and try again.")

    monkeypatch.setattr(document.portfolio, "apply", full)
    palette.open("45m universal")
    with qtbot.waitSignal(document.failed):
        qtbot.keyClick(palette.field, ENTER)
    palette.open()
    assert palette.field.text() == "45m universal"


def test_a_portfolio_open_for_reading_only_offers_nothing_to_write(
    qtbot: QtBot, theme: Theme, document: Document, window: Window
) -> None:
    reading = Document(Portfolio.open(document.portfolio.folder, device="1" * 32, read_only=True))
    palette = Palette(theme, reading, (), window.widget)
    palette.open("45m universal")
    assert show(palette)[0] == "In your portfolio"
    palette.close()
    reading.close()


def test_a_command_used_lately_comes_first(qtbot: QtBot, window: Window) -> None:
    window.palette.open("export")
    qtbot.keyClick(window.palette.field, ENTER)
    window.palette.open()
    assert show(window.palette)[1] == "> Make the evaluation PDF, Ctrl+5"


def test_an_entry_opened_lately_comes_first(
    theme: Theme, document: Document, window: Window, there: SimpleNamespace
) -> None:
    palette = Palette(theme, document, (), window.widget, Recents([], [("goal", there.literacy.id)]))
    palette.open()
    heading = show(palette).index("In your portfolio")
    assert show(palette)[heading + 1].startswith("> Assessment literacy to level 4")


def test_an_entry_in_the_bin_is_not_offered(
    theme: Theme, document: Document, window: Window, there: SimpleNamespace
) -> None:
    palette = Palette(theme, document, (), window.widget, Recents([], [("practice", there.drawings.id)]))
    document.portfolio.apply(trashed("Delete", there.drawings))
    for typed in ("", "scale drawings", "reflect on scale drawings", "1h scale drawings"):
        palette.open(typed)
        assert not any("chosen by 8B" in line for line in show(palette))
        palette.close()


# ---- the keyboard


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


# ---- screen readers


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


# ---- room


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
