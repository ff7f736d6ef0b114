"""What the palette does: orders, commands and entries, each one change that can be undone."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.entry import entry
from portfolio.core.records import Goal, Part, Practice, Programme, TimeEntry, build, with_fields
from portfolio.ui.document import Document
from portfolio.ui.palette.palette import Palette
from portfolio.ui.palette.recents import Recents
from portfolio.ui.theme import Theme
from tests.ui.palette.conftest import TODAY, Window, show

ENTER = Qt.Key.Key_Return


def hours(document: Document) -> list[TimeEntry]:
    return document.portfolio.find(TimeEntry)


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


def test_hours_on_a_module_are_its_own_and_its_programmes(
    qtbot: QtBot, document: Document, palette: Palette, there: SimpleNamespace
) -> None:
    degree = build(Programme, title="Data for teachers")
    modules = [build(Part, programme_id=degree.id, position=at, title=f"Module {at + 1}") for at in range(12)]
    modules[0] = with_fields(modules[0], done=TODAY)
    document.do(added("Add", degree, *modules))
    palette.open("45m module 4")
    qtbot.keyClick(palette.field, ENTER)
    (made,) = (one for one in hours(document) if one.minutes == 45)
    assert (made.title, made.part_id) == ("Module 4", modules[3].id)
    shown = entry(document.portfolio.connection, "time_entry", made.id)
    assert shown is not None
    assert [(one.kind, one.id) for one in shown.toward] == [("programme", degree.id)]
    palette.open("20m module 1")
    qtbot.keyClick(palette.field, ENTER)
    (again,) = (one for one in hours(document) if one.minutes == 20)
    assert again.part_id in {one.id for one in modules[9:]}, "what is done is not worked on"


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
