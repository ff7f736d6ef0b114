"""Looking over evaluation PDFs: a row each, by name, in shapes and words; a key is kept once its words were heard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from portfolio.core.records import Attachment, SavedPage
from portfolio.ui.document import Document
from portfolio.ui.kit.labels import Label
from portfolio.ui.received.key_card import KeyCard
from portfolio.ui.received.look_place import LookPlace
from portfolio.ui.received.looked_card import LookedCard
from tests.ui.received.conftest import Handed

Make = Callable[[Document], LookPlace]


@pytest.fixture
def pile(handed: Handed, tmp_path: Path) -> Path:
    """What somebody drops: the PDF, one that was cut off, one with a word changed, a letter, and what is no PDF."""
    pdf, folder = handed.pdf.read_bytes(), tmp_path / "pile"
    folder.mkdir()
    at = pdf.rindex(b"%%EOF")
    files = {"as it was.pdf": pdf, "cut.pdf": pdf[: len(pdf) // 3], "letter.pdf": b"%PDF-1.7\n%%EOF",
             "longer.pdf": pdf[:at] + b"%%EOF\n% more", "notes.txt": b"Good morning"}  # fmt: skip
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def show(place: LookPlace) -> list[str]:
    model = place.model
    rows = [[str(model.index(row, column).data() or "") for column in range(4)] for row in range(model.rowCount())]
    return [" | ".join(cells).replace("\u2068", "").replace("\u2069", "") for cells in rows]


def looked(qtbot: QtBot, place: LookPlace, *paths: Path) -> None:
    place.look(paths)
    qtbot.waitUntil(lambda: place.progress is None, timeout=60_000)


def words_of(card: LookedCard | KeyCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(Label) if not label.isHidden())


def test_each_file_of_a_folder_has_its_row_by_name_and_a_bad_one_blocks_none(
    qtbot: QtBot, make_look: Make, reader: Document, pile: Path
) -> None:
    place = make_look(reader)
    QAbstractItemModelTester(place.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    looked(qtbot, place, pile)

    period = "1 Sept 2025 – 31 Aug 2026"
    assert show(place) == [
        f"Amina Diallo | {period} | 1 of 2: 1b | Unchanged since it was signed",
        f"Amina Diallo | {period} | 1 of 2: 1b | Altered since it was signed",
        "cut.pdf |  |  | Not an evaluation PDF",
        "letter.pdf |  |  | Not an evaluation PDF",
    ]
    assert not reader.portfolio.find(Attachment)


def test_a_row_opens_with_its_checks_as_sentences_by_mouse_and_by_key(
    qtbot: QtBot, make_look: Make, reader: Document, handed: Handed
) -> None:
    place = make_look(reader)
    looked(qtbot, place, handed.pdf)
    QTest.keyClick(place.table, Qt.Key.Key_Return)

    card = place.card
    assert isinstance(card, LookedCard)
    words = words_of(card)
    assert "Pages and attachments are as they were signed." in words
    assert "attached files are unchanged." in words
    assert "Ways of teaching" in words
    assert "score" not in words.casefold()
    QTest.keyClick(card.close_button, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_a_key_is_saved_once_the_words_were_the_same_and_the_pdf_says_whose_it_is(
    qtbot: QtBot, make_look: Make, reader: Document, handed: Handed
) -> None:
    place = make_look(reader)
    looked(qtbot, place, handed.pdf)
    place.open(place.model.rows[0])
    assert isinstance(place.card, LookedCard)
    place.card.save.click()
    card = place.card
    assert isinstance(card, KeyCard)
    assert card.name.text() == "Amina Diallo"
    assert not reader.portfolio.find(SavedPage)
    assert not card.same.hasFocus()

    card.name.set_raw("Amina from room 4")
    card.same.click()
    qtbot.waitUntil(lambda: place.progress is None, timeout=60_000)

    assert [row.split(" | ")[-1] for row in show(place)] == ["Unchanged, and signed with the key of Amina from room 4"]
    assert [one.title for one in reader.portfolio.find(SavedPage)] == ["Amina from room 4"]
    reader.undo()
    assert not reader.portfolio.find(SavedPage)


def test_words_that_differ_save_nothing(qtbot: QtBot, make_look: Make, reader: Document, handed: Handed) -> None:
    place = make_look(reader)
    looked(qtbot, place, handed.pdf)
    place.ask_words(place.model.rows[0])
    card = place.card
    assert isinstance(card, KeyCard)
    card.differ.click()
    card.same.click()

    assert "signed with another key" in words_of(card)
    assert not reader.portfolio.find(SavedPage)
    card.close()


def test_a_pdf_of_ones_own_says_so_and_offers_no_key_to_save(
    qtbot: QtBot, make_look: Make, amina: Document, handed: Handed
) -> None:
    place = make_look(amina)
    looked(qtbot, place, handed.pdf)

    assert [row.split(" | ")[-1] for row in show(place)] == ["Unchanged, and made by your own portfolio"]
    place.open(place.model.rows[0])
    assert isinstance(place.card, LookedCard)
    assert not hasattr(place.card, "save")
    place.card.close()


def test_cancel_leaves_the_list_as_it_was(qtbot: QtBot, make_look: Make, reader: Document, handed: Handed) -> None:
    place = make_look(reader)
    place.look([handed.pdf])
    assert place.progress is not None
    place.progress.cancel_requested.emit()
    qtbot.waitUntil(lambda: place.progress is None, timeout=60_000)

    assert show(place) == []
    assert place.choose.isEnabled()
    looked(qtbot, place, handed.pdf)
    assert len(show(place)) == 1


def test_a_folder_without_a_pdf_says_so(make_look: Make, reader: Document, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    place = make_look(reader)
    place.look([tmp_path / "empty"])

    banner = place.told.itemAt(0)
    assert banner is not None
    assert banner.widget().accessibleName() == "There is no PDF in it."


def test_two_files_of_one_name_are_both_on_the_list(
    qtbot: QtBot, make_look: Make, reader: Document, tmp_path: Path
) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.pdf").write_bytes(b"%PDF-1.7\n%%EOF")
    place = make_look(reader)
    looked(qtbot, place, tmp_path / "a" / "x.pdf", tmp_path / "b" / "x.pdf")

    assert [row.split(" | ")[0] for row in show(place)] == ["b/x.pdf", "x.pdf"]
