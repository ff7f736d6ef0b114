"""The states of the timeline: nothing yet, one entry, none of a kind, and entries that cannot be read."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Practice, build
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.shell.journal import Journal
from portfolio.ui.shell.pictures import Pictures
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.trouble import Trouble
from tests.ui.samples import TODAY

COUNT = 300


@pytest.fixture
def document(tmp_path: Path, qapp: QApplication) -> Iterator[Document]:
    document = Document(Portfolio.create(tmp_path / "mine", device="d" * 32, name="Amina"))
    yield document
    document.close()


@pytest.fixture
def journal(qtbot: QtBot, theme: Theme, document: Document) -> Iterator[Journal]:
    pictures = Pictures(document.portfolio.attachments)
    place = Journal(theme, document, pictures)
    qtbot.addWidget(place)
    place.resize(1000, 640)
    with qtbot.waitExposed(place):
        place.show()
    place.activateWindow()
    yield place
    pictures.close()


def lessons(count: int) -> list[Practice]:
    return [build(Practice, title=f"Lesson {number}", day=TODAY - timedelta(days=number)) for number in range(count)]


def press(place: QWidget, label: str) -> None:
    next(button for button in place.findChildren(Button) if button.label == label).click()


def trouble(journal: Journal) -> Trouble | None:
    QApplication.processEvents()
    return next((found for found in journal.view.findChildren(Trouble) if found.isVisible()), None)


def test_an_empty_timeline_offers_the_one_thing_to_do(qtbot: QtBot, journal: Journal) -> None:
    assert journal.empty.isVisible()
    assert not journal.view.isVisible()
    assert not journal.scrubber.isVisible()
    with qtbot.waitSignal(journal.add_requested) as asked:
        press(journal.empty, "Something I did")
    assert asked.args == ["practice"]


def test_one_entry_stands_with_its_month_and_today(journal: Journal, document: Document) -> None:
    document.do(added("Add", *lessons(1)))
    assert journal.view.isVisible()
    assert not journal.empty.isVisible()
    assert [span.key for span in journal.view.spans()] == ["today", f"{TODAY:%Y-%m}"]
    assert journal.view.verticalScrollBar().maximum() == 0
    assert journal.scrubber.value_text()


def test_a_kind_without_entries_says_so_and_shows_all_again(journal: Journal, document: Document) -> None:
    document.do(added("Add", *lessons(3)))
    journal.filter.choose(("goal",))
    assert journal.page.nothing.isVisible()
    assert not journal.scrubber.isVisible()
    press(journal.page.nothing, "Show all")
    assert journal.view.isVisible()
    assert journal.model.rowCount() == 3


def broken(document: Document) -> None:
    document.portfolio.connection.execute("ALTER TABLE attachment RENAME TO attachment_away")


def mended(document: Document) -> None:
    document.portfolio.connection.execute("ALTER TABLE attachment_away RENAME TO attachment")


def test_entries_that_cannot_be_read_on_the_way_say_so_once_and_are_tried_again(
    journal: Journal, document: Document
) -> None:
    document.do(added("Add", *lessons(COUNT)))
    model, view = journal.model, journal.view
    assert trouble(journal) is None
    broken(document)
    view.setFocus()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    said = trouble(journal)
    assert said is not None
    assert said.geometry().contains(view.viewport().geometry())
    assert said.isAncestorOf(view.window().focusWidget())
    view.verticalScrollBar().setValue(0)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert trouble(journal) is said
    press(said, "Try again")
    again = trouble(journal)
    assert again is not None
    assert again is not said
    mended(document)
    press(again, "Try again")
    assert trouble(journal) is None
    assert view.hasFocus()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert model.rows[COUNT - 1].title == f"Lesson {COUNT - 1}"


def test_what_changed_while_entries_could_not_be_read_is_there_afterwards(journal: Journal, document: Document) -> None:
    document.do(added("Add", *lessons(COUNT)))
    broken(document)
    journal.view.verticalScrollBar().setValue(journal.view.verticalScrollBar().maximum())
    said = trouble(journal)
    assert said is not None
    document.do(added("Add", build(Practice, title="Meanwhile", day=TODAY)))
    assert journal.model.rowCount() == COUNT
    mended(document)
    press(said, "Try again")
    assert trouble(journal) is None
    assert journal.model.rowCount() == COUNT + 1
    assert journal.model.counts["practice"] == COUNT + 1


def test_a_kind_that_cannot_be_read_leaves_the_entries_as_they_are(journal: Journal, document: Document) -> None:
    document.do(added("Add", *lessons(5)))
    document.portfolio.connection.execute("ALTER TABLE practice RENAME TO practice_away")
    journal.filter.choose(("goal",))
    said = trouble(journal)
    assert said is not None
    assert journal.model.rowCount() == 5
    document.portfolio.connection.execute("ALTER TABLE practice_away RENAME TO practice")
    press(said, "Try again")
    assert trouble(journal) is None
    assert journal.page.nothing.isVisible()
