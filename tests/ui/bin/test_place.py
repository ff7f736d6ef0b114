"""The bin as a person meets it: what lies there, putting back, and one question before it is emptied."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from portfolio.core.bin import TrashedEntry, trashed_entries
from portfolio.core.change import added, edited, joined, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.search import find
from portfolio.core.records import Goal, Reflection, Step, build
from portfolio.paths import resource
from portfolio.ui.bin import emptying
from portfolio.ui.bin.place import MANY, STEP, BinPlace
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


def throw_long_ago(document: Document, *titles: str, days: int = 40) -> None:
    notes = [build(Reflection, title=title) for title in titles]
    document.do(added("Write", *notes))
    then = datetime.now(UTC) - timedelta(days=days)
    document.do(joined("Delete", *(edited("", note, trashed=then) for note in notes)))


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


def test_what_is_old_is_offered_and_goes_by_itself_never(place: BinPlace, document: Document) -> None:
    throw(document, "Young")
    assert place.aged.words() == ""
    throw_long_ago(document, "Old")
    assert place.aged.words() == "1 entry has been here for more than 30 days"
    throw_long_ago(document, "Older", "Ancient", days=4000)
    assert place.aged.words() == "3 entries have been here for more than 30 days"
    assert place.aged.button.label == "Delete just these"
    place.hide()
    place.show()
    assert sorted(show(place)) == ["Ancient", "Old", "Older", "Young"]
    assert len(trashed_entries(document.portfolio.connection)) == 4


def test_deleting_what_is_old_asks_the_same_question_and_leaves_the_rest(place: BinPlace, document: Document) -> None:
    throw(document, "Young")
    throw_long_ago(document, "Zanzibar", "Old")
    place.aged.button.click()
    asked = place.question()
    assert asked is not None
    assert asked.accessibleName() == "Delete these 2 entries for good?"
    assert asked.accessibleDescription().startswith("Each of them has been in the bin since ")
    press(place, "Keep")
    assert len(place.rows) == 3
    place.aged.button.click()
    press(place, "Delete for good")
    assert show(place) == ["Young"]
    assert place.aged.words() == ""
    assert find(document.portfolio.connection, "Zanzibar") == []
    said = place.question()
    assert said is not None
    assert said.accessibleName() == "2 entries are gone for good."


def test_a_question_is_taken_back_when_the_bin_is_no_longer_what_it_asked_about(
    place: BinPlace, document: Document
) -> None:
    throw(document, "One")
    place.empty_button.click()
    throw(document, "Two")
    assert place.question() is None
    assert show(place) == ["Two", "One"]
    place.empty_button.click()
    press(place, "Delete for good")
    said = place.question()
    throw(document, "Three")
    assert place.question() is said is not None  # what was said is no question


def test_a_long_bin_is_shown_in_parts(place: BinPlace, document: Document) -> None:
    throw(document, *(f"Note {number}" for number in range(STEP + 5)))
    assert len(place.rows) == STEP
    more = next(button for button in place.findChildren(Button) if button.label == "Show 5 more")
    more.click()
    assert len(place.rows) == STEP + 5


@pytest.mark.parametrize(
    "today,words",
    [
        (date(2026, 11, 20), "Reflection · in the bin since today"),
        (date(2026, 12, 20), "Reflection · in the bin since 20 November"),
        (date(2026, 12, 21), "Reflection · in the bin since 20 November · more than 30 days"),
        (date(2027, 1, 5), "Reflection · in the bin since 20 November 2026 · more than 30 days"),
    ],
)
def test_a_row_says_since_when_and_whether_that_is_long(qtbot: QtBot, theme: Theme, today: date, words: str) -> None:
    row = BinRow(theme, TrashedEntry("reflection", "0" * 32, "", datetime(2026, 11, 20, 12, tzinfo=UTC)), today)
    qtbot.addWidget(row)
    assert row.words() == f"Without a title | {words}"


def test_every_button_says_what_it_puts_back(place: BinPlace, document: Document) -> None:
    throw(document, "One", "Two")
    names = {row.button.accessibleName().replace("\u2068", "").replace("\u2069", "") for row in place.rows}
    assert names == {"Put back: One", "Put back: Two"}


def test_what_goes_from_a_long_bin_is_found_meanwhile_and_then_deleted_with_a_word_and_a_waiting_pointer(
    qtbot: QtBot, place: BinPlace, document: Document
) -> None:
    throw(document, *(f"Note {number}" for number in range(MANY + 1)))
    seen: list[tuple[str, bool]] = []

    def look(_change: object) -> None:
        said, pointer = place.question(), QGuiApplication.overrideCursor()
        seen.append((said.accessibleName() if said else "", pointer is not None))

    document.changed.connect(look)
    place.empty_button.click()
    press(place, "Delete for good")
    assert not seen
    assert not place.empty_button.isEnabled()
    qtbot.waitUntil(lambda: show(place) == [])
    document.changed.disconnect(look)
    assert seen == [("Deleting for good. This takes a moment…", True)]
    assert QGuiApplication.overrideCursor() is None
    said = place.question()
    assert said is not None
    assert said.accessibleName() == f"{MANY + 1} entries are gone for good."


def test_emptying_a_long_bin_can_be_cancelled_and_then_nothing_has_gone(
    qtbot: QtBot, place: BinPlace, document: Document
) -> None:
    throw(document, *(f"Note {number}" for number in range(MANY + 1)))
    place.empty_button.click()
    press(place, "Delete for good")
    press(place, "Cancel")
    qtbot.waitUntil(place.empty_button.isEnabled)
    assert place.question() is None
    assert len(trashed_entries(document.portfolio.connection)) == MANY + 1


def test_what_is_put_back_while_a_long_bin_is_looked_through_stays(
    qtbot: QtBot, place: BinPlace, document: Document
) -> None:
    throw(document, *(f"Note {number}" for number in range(MANY + 1)))
    place.empty_button.click()
    press(place, "Delete for good")
    place.rows[0].button.click()
    qtbot.waitUntil(lambda: show(place) == [])
    assert len(document.portfolio.find(Reflection)) == 1


@pytest.mark.parametrize("step", ["find_doomed", "carry_out"])
def test_after_a_mistake_of_the_program_a_long_bin_can_be_emptied_again(
    qtbot: QtBot, place: BinPlace, document: Document, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    throw(document, *(f"Note {number}" for number in range(MANY + 1)))
    with monkeypatch.context() as broken, qtbot.capture_exceptions() as mistakes:
        broken.setattr(emptying, step, lambda *_given: 1 // 0)
        place.empty_button.click()
        press(place, "Delete for good")
        qtbot.waitUntil(lambda: bool(mistakes))
        qtbot.waitUntil(place.empty_button.isEnabled)
    assert [kind for kind, _, _ in mistakes] == [ZeroDivisionError]
    assert place.question() is None
    place.empty_button.click()
    press(place, "Delete for good")
    qtbot.waitUntil(lambda: show(place) == [])
