"""How the collection is read: little at once, much elsewhere, and what it says when it cannot be read or written."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Practice, Reflection, build
from portfolio.ui.collection import reading
from portfolio.ui.collection.place import Collection
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.theme import Theme
from tests.ui.collection.conftest import TODAY, Shelf, titles


def test_a_large_collection_is_read_elsewhere_and_what_changes_meanwhile_is_in_it(
    qtbot: QtBot, theme: Theme, document: Document, shelf: Shelf
) -> None:
    document.do(added("Add", *(build(Practice, title=f"Lesson {n}") for n in range(reading.READ_HERE))))
    jobs = Jobs()
    place = Collection(theme, document, lambda _sha256: None, jobs, today=TODAY)
    qtbot.addWidget(place)
    place.show()
    assert titles(place) == []
    document.do(added("Write", build(Reflection, title="Meanwhile", day=TODAY)))
    assert not place.states.loading
    place._reading.slow.emit()
    assert place.states.loading
    qtbot.waitUntil(lambda: place.model.filled, timeout=20_000)
    assert titles(place)[0] == "Meanwhile"
    assert len(titles(place)) == reading.READ_HERE + 7
    assert not place.states.loading
    jobs.wait()


def test_a_collection_that_cannot_be_read_says_so_and_tries_again(
    qtbot: QtBot, theme: Theme, document: Document, shelf: Shelf
) -> None:
    connection = document.portfolio.connection
    connection.execute("ALTER TABLE tag RENAME TO tag_away")
    place = Collection(theme, document, lambda _sha256: None, today=TODAY)
    qtbot.addWidget(place)
    place.show()
    trouble, pages = place.states.trouble, place.states.count()
    assert trouble is not None
    next(button for button in trouble.findChildren(Button) if button.label == "Try again").click()
    again = place.states.trouble
    assert again is not None
    assert again is not trouble
    assert place.states.count() == pages, "what was said before is gone"
    connection.execute("ALTER TABLE tag_away RENAME TO tag")
    next(button for button in again.findChildren(Button) if button.label == "Try again").click()
    assert len(titles(place)) == 6


def test_a_portfolio_for_reading_only_offers_no_choosing(
    qtbot: QtBot, theme: Theme, document: Document, shelf: Shelf, tmp_path: Path
) -> None:
    opened = Document(Portfolio.open(tmp_path / "mine", device="e" * 32, read_only=True))
    place = Collection(theme, opened, lambda _sha256: None, today=TODAY)
    qtbot.addWidget(place)
    place.show()
    place.view.selectAll()
    assert len(titles(place)) == 6
    assert not place.bar.isVisible()
    assert not place.head.switch.isVisible()
    opened.close()
