"""Saying what entries show, by keys alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from portfolio.ui.document import Document
from portfolio.ui.standards.align_card import AlignCard
from portfolio.ui.theme import Theme
from tests.ui.standards.conftest import entry, id_of, shown_by

CTRL = Qt.KeyboardModifier.ControlModifier
MakeCard = Callable[..., AlignCard]


@pytest.fixture
def make_card(qtbot: QtBot, theme: Theme, document: Document) -> MakeCard:
    window = QWidget()
    window.resize(900, 640)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()

    def make(*titles: str, following: Callable[..., object] = lambda _: None) -> AlignCard:
        card = AlignCard(theme, document, [entry(document, title) for title in titles], window, following)  # type: ignore[arg-type]
        card.open()
        return card

    return make


def press(card: AlignCard, *keys: Qt.Key | str) -> None:
    for key in keys:
        QTest.keyClicks(card.field, key) if isinstance(key, str) else QTest.keyClick(card.field, key)


def test_a_code_and_enter_tick_and_ctrl_enter_writes_one_change(make_card: MakeCard, document: Document) -> None:
    card = make_card("Parents' evening")
    done: list[str] = []
    document.done.connect(done.append)
    press(card, "1b", Qt.Key.Key_Return, "class", Qt.Key.Key_Return)
    assert [document.portfolio.history.undo_label, card.ticked] == [
        "Begin",
        [id_of(document, "1b"), id_of(document, "2")],
    ]
    card.finish()
    assert shown_by(document, "Parents' evening") == {"1b": "", "2": ""}
    assert done == ["Say what “Parents' evening” shows"]
    document.undo()
    assert shown_by(document, "Parents' evening") == {}


def test_a_crosswalk_is_suggested_first_with_its_reason(make_card: MakeCard, document: Document) -> None:
    card = make_card("Scale drawings")
    assert card.offered[0] == "A Content"
    assert (
        card.list.rows[0].spoken()
        == "A Content, the same as Our standards 1a, which it shows  ·  Other standards, not ticked"
    )


def test_space_in_the_empty_field_ticks_what_is_marked_and_takes_it_off_again(make_card: MakeCard) -> None:
    card = make_card("Scale drawings")
    before = card.ticked
    press(card, Qt.Key.Key_Space)
    assert len(card.ticked) == len(before) + 1
    marked = next(at for at, row in enumerate(card.list.rows) if row.one.id == card.ticked[-1])
    press(card, *[Qt.Key.Key_Down] * marked, Qt.Key.Key_Space)
    assert card.ticked == before


def test_page_down_writes_and_goes_on_to_the_entry_below(make_card: MakeCard, document: Document) -> None:
    below = {entry(document, "Parents' evening"): entry(document, "Exit tickets")}
    card = make_card("Parents' evening", following=below.get)
    press(card, "1b", Qt.Key.Key_Return, Qt.Key.Key_PageDown)
    assert shown_by(document, "Parents' evening") == {"1b": ""}
    press(card, "2", Qt.Key.Key_Return, Qt.Key.Key_PageDown)
    assert shown_by(document, "Exit tickets") == {"1a": "", "2": ""}
    assert not card.isVisible()


def test_escape_writes_nothing_and_keeps_what_was_ticked_and_typed(make_card: MakeCard, document: Document) -> None:
    card = make_card("Parents' evening")
    press(card, "1b", Qt.Key.Key_Return)
    card._claim(id_of(document, "1b"), "They asked back")
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert shown_by(document, "Parents' evening") == {}
    again = make_card("Parents' evening")
    assert again.ticked == [id_of(document, "1b")]
    again.finish()
    assert shown_by(document, "Parents' evening") == {"1b": "They asked back"}
    assert document.portfolio.drafts.all() == []


def test_of_several_entries_only_what_all_show_is_ticked(make_card: MakeCard, document: Document) -> None:
    card = make_card("Scale drawings", "Parents' evening")
    assert card.ticked == []
    assert "1a Knows the subject" in card.offered[0]
    press(card, Qt.Key.Key_Return)
    card.finish()
    assert shown_by(document, "Parents' evening") == {"1a": ""}
    assert shown_by(document, "Scale drawings") == {"1a": "Drawn to scale"}
