"""The map in its place: the timeline becomes the map and the map the timeline, and what is chosen stays so."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.records import Record
from portfolio.ui.document import Document
from portfolio.ui.shell.journal import Journal
from portfolio.ui.shell.pictures import Pictures
from portfolio.ui.theme import Theme


@pytest.fixture
def journal(qtbot: QtBot, theme: Theme, document: Document, there: dict[str, Record]) -> Iterator[Journal]:
    pictures = Pictures(document.portfolio.attachments)
    place = Journal(theme, document, pictures)
    qtbot.addWidget(place)
    place.resize(1000, 640)
    place.show()
    yield place
    pictures.close()


def test_what_is_chosen_stays_chosen_there_and_back(journal: Journal, there: dict[str, Record]) -> None:
    journal.show_entry(there["lesson"].id)
    journal.show_map(True)
    assert journal.as_map
    made = journal._career_map()
    assert made.chosen == ("practice", there["lesson"].id)
    made.show_entry(there["badge"].id)
    journal.show_map(False)
    assert not journal.as_map
    assert journal.view.current_id() == there["badge"].id


def test_the_maps_own_button_leads_back(journal: Journal) -> None:
    journal.show_map(True)
    head = journal._career_map().head
    widgets: list[QWidget] = [head._flow.itemAt(at).widget() for at in range(head._flow.count())]
    (back,) = [widget for widget in widgets if "Back to the timeline" in widget.toolTip()]
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert not journal.as_map


def test_the_windows_keys_and_drops_find_the_entry(journal: Journal, there: dict[str, Record]) -> None:
    journal.show_entry(there["lesson"].id)
    journal.show_map(True)
    made = journal._career_map()
    assert made.view.entry_at(None) == ("practice", there["lesson"].id)
    entry = made.view.scene.data.entry(there["badge"].id)
    assert entry is not None
    mark = made.view.scene.mark_of(entry)
    assert mark is not None
    at = made.view.viewport().mapTo(made.view, made.view.rect_of(mark).center())
    assert made.view.entry_at(at) == ("credential", there["badge"].id)
    assert made.view.entry_at(QPoint(2, 2)) == ("", "")
    made.show_list(True)
    assert made.twin.entry_at(None) == ("practice", there["lesson"].id)


@pytest.mark.parametrize("as_list", [False, True])
def test_letters_and_delete_are_left_to_the_window(journal: Journal, as_list: bool) -> None:
    journal.show_map(True)
    made = journal._career_map()
    made.show_list(as_list)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_R, Qt.Key.Key_E, Qt.Key.Key_T, Qt.Key.Key_Delete):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "x")
        (made.twin if as_list else made.view).keyPressEvent(event)
        assert not event.isAccepted()
