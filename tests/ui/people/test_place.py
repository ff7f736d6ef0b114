"""The list of people: what stands there, and what changing, adding and taking off writes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.people_named import known_people
from portfolio.ui.document import Document
from portfolio.ui.kit.labels import Label
from portfolio.ui.people.card import PersonCard
from portfolio.ui.people.place import PeoplePlace
from portfolio.ui.theme import Theme


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, document: Document) -> PeoplePlace:
    place = PeoplePlace(theme, document)
    qtbot.addWidget(place)
    place.resize(800, 600)
    place.show()
    return place


def show(place: PeoplePlace) -> list[str]:
    plain = (f"{row.label} | {row.accessibleDescription()}" for row in place.rows)
    return [words.replace("\u2068", "").replace("\u2069", "") for words in plain]


def card_of(place: PeoplePlace) -> PersonCard:
    (card,) = (one for one in place.findChildren(PersonCard) if one.isVisible())
    return card


def test_each_row_says_what_a_reader_sees(place: PeoplePlace) -> None:
    assert show(place) == ["Mia Berger | Stands as “Pupil B”  ·  also Mimi", "Tom Okafor | Stands as “T. O.”"]


def test_renaming_keeps_the_name_before_because_texts_say_it(place: PeoplePlace, document: Document) -> None:
    place.rows[1].click()
    card = card_of(place)
    card.name.set_raw("Tomas Okafor")
    card.save()

    assert show(place)[1] == "Tomas Okafor | Stands as “T. O.”  ·  also Tom Okafor"
    document.undo()
    assert show(place)[1] == "Tom Okafor | Stands as “T. O.”"


def test_nobody_is_on_the_list_twice_or_without_a_name(place: PeoplePlace, document: Document) -> None:
    place.add.click()
    card = card_of(place)
    QTest.keyClick(card.name.line, Qt.Key.Key_Return)
    assert card.name.said() == "Say who it is."
    QTest.keyClicks(card.name.line, "mimi")
    card.save()
    assert "Mia Berger" in card.name.said()
    assert len(known_people(document.portfolio.connection)) == 2

    card.name.set_raw("Noor")
    card.save()
    assert [row.split(" | ")[0] for row in show(place)] == ["Mia Berger", "Noor", "Tom Okafor"]


def test_taking_somebody_off_goes_to_the_bin(place: PeoplePlace, document: Document) -> None:
    from portfolio.core.bin import trashed_entries

    place.rows[0].click()
    card_of(place).delete_requested.emit()
    card_of(place).close()

    assert [row.split(" | ")[0] for row in show(place)] == ["Tom Okafor"]
    assert [entry.title for entry in trashed_entries(document.portfolio.connection)] == ["Mia Berger"]


def test_the_window_shows_the_name_alone(qtbot: QtBot, theme: Theme) -> None:
    label = Label(theme, "With @[Mia Berger] today")
    qtbot.addWidget(label)
    assert label.text() == "With Mia Berger today"
    label.setText("@[Tom]")
    assert label.text() == "Tom"
