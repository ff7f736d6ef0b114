"""Writing “@”: who is offered, what Enter takes, who is put on the list, and when nothing is in the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.people_named import known_people
from portfolio.ui.document import Document
from portfolio.ui.editors.markdown_source import MarkdownSource
from portfolio.ui.jobs import Jobs
from portfolio.ui.people.offer import NamesOffer
from portfolio.ui.people.typing import offer_names
from portfolio.ui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    QVBoxLayout(window)
    return window


@pytest.fixture
def source(window: QWidget, theme: Theme, document: Document) -> MarkdownSource:
    source = MarkdownSource(theme, "")
    return placed(source, window, theme, document)


def placed(field: MarkdownSource, window: QWidget, theme: Theme, document: Document) -> MarkdownSource:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(field)
    offer_names(theme, document, field)
    window.show()
    field.setFocus()
    return field


def typed(field: QWidget, text: str) -> None:
    for letter in text:
        QTest.keyClick(field, letter)
        QApplication.processEvents()


def offer_of(window: QWidget) -> NamesOffer | None:
    found = [one for one in window.findChildren(NamesOffer) if not one.isHidden()]
    return found[0] if found else None


def test_letters_after_the_sign_narrow_the_list_and_enter_takes_the_first(
    window: QWidget, source: MarkdownSource
) -> None:
    typed(source, "I met @")
    offer = offer_of(window)
    assert offer is not None
    assert [words.replace("\u2068", "").replace("\u2069", "") for words in offer.offered] == [
        "Mia Berger: “Pupil B” in PDFs", "Tom Okafor: “T. O.” in PDFs",
    ]  # fmt: skip

    typed(source, "mi")
    QTest.keyClick(source, Qt.Key.Key_Return)

    assert source.toPlainText() == "I met @[Mia Berger]"
    assert offer_of(window) is None


def test_another_way_of_writing_the_name_finds_it_too(window: QWidget, source: MarkdownSource) -> None:
    typed(source, "@mim")
    QTest.keyClick(source, Qt.Key.Key_Tab)

    assert source.toPlainText() == "@[Mia Berger]"


def test_somebody_new_is_put_on_the_list_in_one_undoable_step(
    window: QWidget, source: MarkdownSource, document: Document
) -> None:
    source.insertPlainText("🎈 ")
    typed(source, "@Zoe Ali")
    QTest.keyClick(source, Qt.Key.Key_Down)
    QTest.keyClick(source, Qt.Key.Key_Return)

    assert source.toPlainText() == "🎈 @[Zoe Ali]"
    assert [one.reads for one in known_people(document.portfolio.connection) if one.name == "Zoe Ali"] == ["Z. A."]
    document.undo()
    assert "Zoe Ali" not in [one.name for one in known_people(document.portfolio.connection)]


def test_a_sentence_that_goes_on_is_not_caught_by_enter(window: QWidget, source: MarkdownSource) -> None:
    typed(source, "We met @ nine")
    QTest.keyClick(source, Qt.Key.Key_Return)
    assert source.toPlainText() == "We met @ nine\n"

    typed(source, "@zzz")
    QTest.keyClick(source, Qt.Key.Key_Escape)
    assert offer_of(window) is None
    assert source.toPlainText().endswith("@zzz")


def test_an_email_address_offers_nobody(window: QWidget, source: MarkdownSource) -> None:
    typed(source, "amina@m")
    assert offer_of(window) is None


def test_every_field_for_words_of_an_editor_offers_names_and_one_for_addresses_does_not(
    qtbot: QtBot, theme: Theme, document: Document
) -> None:
    from portfolio.ui.editors.person import PersonEditor

    jobs = Jobs()
    editor = PersonEditor(theme, document, jobs)
    qtbot.addWidget(editor)
    editor.show()
    role, addresses = (editor.fields[name].control for name in ("role", "addresses"))
    assert isinstance(role, QLineEdit)
    assert isinstance(addresses, QLineEdit)
    for line in (role, addresses):
        line.clear()
        line.setFocus()
        typed(line, "@m")
        if line is role:
            QTest.keyClick(line, Qt.Key.Key_Return)
    assert role.text() == "@[Mia Berger]"
    assert addresses.text() == "@m"
    editor.close()
