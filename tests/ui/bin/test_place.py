"""The bin as a person meets it: what lies there, putting back, and one question before it is emptied."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.bin import TrashedEntry
from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.search import find
from portfolio.core.records import Goal, Reflection, Step, build
from portfolio.paths import resource
from portfolio.ui.bin.place import STEP, BinPlace
from portfolio.ui.bin.row import BinRow
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.theme import Theme


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(resource("fonts"), resource("icons"), "light")


@pytest.fixture
def document(qtbot: QtBot, tmp_path: Path) -> Iterator[Document]:
    opened = Document(Portfolio.create(tmp_path / "mine", device="d" * 32, name="Amina"))
    yield opened
    opened.close()


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, document: Document) -> BinPlace:
    shown = BinPlace(theme, document)
    qtbot.addWidget(shown)
    shown.resize(900, 600)
    shown.show()
    return shown


def throw(document: Document, *titles: str) -> None:
    notes = [build(Reflection, title=title) for title in titles]
    document.do(added("Write", *notes))
    document.do(trashed("Delete", *notes))


def show(place: BinPlace) -> list[str]:
    return [row.words().partition(" | ")[0] for row in place.rows]


def press(place: BinPlace, words: str) -> None:
    banner = place.question()
    assert banner is not None
    next(button for button in banner.findChildren(Button) if button.label == words).click()


def test_what_is_deleted_appears_by_itself_and_goes_when_it_is_undone(place: BinPlace, document: Document) -> None:
    assert show(place) == []
    throw(document, "Note")
    assert show(place) == ["Note"]
    document.undo()
    assert show(place) == []


def test_putting_back_is_one_change_with_a_name(place: BinPlace, document: Document) -> None:
    goal = build(Goal, title="Talk less")
    document.do(added("Set a goal", goal, build(Step, goal_id=goal.id, title="Count")))
    document.do(trashed("Delete", goal))
    place.rows[0].button.click()
    assert show(place) == []
    kept = document.portfolio.get(Goal, goal.id)
    assert kept is not None
    assert kept.trashed is None
    assert document.portfolio.history.undo_label == "Put back “Talk less”"


def test_emptying_asks_once_and_keep_keeps(place: BinPlace, document: Document) -> None:
    throw(document, "One", "Two")
    place.empty_button.click()
    press(place, "Keep")
    assert len(place.rows) == 2
    assert place.question() is None


def test_emptied_words_are_gone_from_history_and_search(place: BinPlace, document: Document) -> None:
    throw(document, "Zanzibar")
    place.empty_button.click()
    press(place, "Delete for good")
    assert show(place) == []
    connection = document.portfolio.connection
    assert find(connection, "Zanzibar") == []
    rows = connection.execute("SELECT before, after, label FROM edit JOIN change ON change.id = change_id").fetchall()
    assert "Zanzibar" not in repr(rows)
    said = place.question()
    assert said is not None
    assert said.accessibleName() == "1 entry is gone for good."


def test_a_long_bin_is_shown_in_parts(place: BinPlace, document: Document) -> None:
    throw(document, *(f"Note {number}" for number in range(STEP + 5)))
    assert len(place.rows) == STEP
    more = next(button for button in place.findChildren(Button) if button.label == "Show 5 more")
    more.click()
    assert len(place.rows) == STEP + 5


@pytest.mark.parametrize(
    "today,words",
    [
        (date(2026, 11, 20), "Reflection · in the bin since today · kept for 30 more days"),
        (date(2026, 12, 19), "Reflection · in the bin since 20 November · kept for 1 more day"),
        (date(2027, 1, 5), "Reflection · in the bin since 20 November 2026 · its 30 days are over"),
    ],
)
def test_a_row_says_since_when_and_how_long(qtbot: QtBot, theme: Theme, today: date, words: str) -> None:
    row = BinRow(theme, TrashedEntry("reflection", "0" * 32, "", datetime(2026, 11, 20, 12, tzinfo=UTC)), today)
    qtbot.addWidget(row)
    assert row.words() == f"Without a title | {words}"


def test_every_button_says_what_it_puts_back(place: BinPlace, document: Document) -> None:
    throw(document, "One", "Two")
    names = {row.button.accessibleName().replace("\u2068", "").replace("\u2069", "") for row in place.rows}
    assert names == {"Put back: One", "Put back: Two"}
