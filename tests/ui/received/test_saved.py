"""The saved PDFs: what each was, what changed since, entry by entry, and the page on which its evaluator answers."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.change import edited, trashed
from portfolio.core.records import Goal, IssuedPacket, Practice
from portfolio.ui.document import Document
from portfolio.ui.kit.labels import Label
from portfolio.ui.received.key_card import OwnKeyCard
from portfolio.ui.received.lines import ShapeLine
from portfolio.ui.received.saved_place import SavedPlace
from portfolio.ui.theme import Theme
from tests.ui.received.conftest import NAME, REPLY, WORDS


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, amina: Document) -> SavedPlace:
    place = SavedPlace(theme, amina, WORDS, REPLY, "en_GB")
    qtbot.addWidget(place)
    place.resize(900, 640)
    place.show()
    return place


def show(place: SavedPlace) -> list[str]:
    told = [
        "\n".join(label.text() for label in row.findChildren(Label)) + (f"\n[{row.fold.label}]" if row.fold else "")
        for row in place.rows
    ]
    return [words.replace("\u2068", "").replace("\u2069", "") for words in told]


def one_of(amina: Document, title: str) -> Practice:
    return next(one for one in amina.portfolio.find(Practice) if one.title == title)


def day_of(amina: Document) -> str:
    at = amina.portfolio.find(IssuedPacket)[0].at.astimezone()
    return f"{at.day} {at:%B}"


def test_a_row_says_name_day_reader_period_pages_and_how_it_was_saved(place: SavedPlace, amina: Document) -> None:
    (row,) = show(place)
    name, about, since = row.split("\n")
    pages = amina.portfolio.find(IssuedPacket)[0].pages

    assert name == NAME
    assert about.split("  ·  ")[1:] == [
        "for Margaret Okafor", "1 Sept 2025 – 31 Aug 2026", f"{pages} pages", "with proof"
    ]  # fmt: skip
    assert about.startswith(day_of(amina))
    assert since == "Nothing in it changed since."


def test_what_changed_since_is_listed_and_opens_entry_by_entry(
    place: SavedPlace, amina: Document, qtbot: QtBot
) -> None:
    lesson, talk, goal = one_of(amina, "Water cycle"), one_of(amina, "Parents’ evening"), amina.portfolio.find(Goal)[0]
    amina.do(edited("Change", lesson, title="The water cycle"))
    amina.do(trashed("Delete", talk))
    amina.do(edited("Hide", goal, privacy="private"))
    (row,) = place.rows
    assert row.fold is not None
    assert row.fold.label == f"3 entries changed since {day_of(amina)}’s PDF"
    row.fold.click()

    lines = {line.label: line.accessibleDescription() for line in row.lines}
    assert lines == {"The water cycle": "Changed since", "Talk less": "No longer shown to this reader"}
    gone = [line.accessibleName().strip("\u2068\u2069 ") for line in row.findChildren(ShapeLine)]
    assert gone == ["Parents’ evening\u2069 Removed since"]

    with qtbot.waitSignal(place.entry_requested) as asked:
        next(line for line in row.lines if line.label == "The water cycle").click()
    assert asked.args == ["practice", lesson.id]


def test_undo_takes_the_entry_off_the_list_and_what_was_folded_out_stays_so(place: SavedPlace, amina: Document) -> None:
    amina.do(edited("Change", one_of(amina, "Water cycle"), title="The water cycle"))
    amina.do(edited("Change", one_of(amina, "Parents’ evening"), title="An evening"))
    assert place.rows[0].fold is not None
    place.rows[0].fold.click()
    amina.undo()

    assert [line.label for line in place.rows[0].lines] == ["The water cycle"]


def test_the_page_to_answer_on_is_of_this_pdf_and_in_the_language_of_the_window(
    place: SavedPlace, amina: Document, tmp_path: Path
) -> None:
    (saved,) = amina.portfolio.find(IssuedPacket)
    place.save_page(place.rows[0].saved, tmp_path / "reply.html")

    page = (tmp_path / "reply.html").read_text(encoding="utf-8")
    found = re.search(r'id="asked">(.*?)</script>', page)
    assert found is not None
    asked: dict[str, Any] = json.loads(found[1])
    assert asked["packet"] == saved.sha256
    assert [one["code"] for one in asked["standards"]] == ["1a", "1b"]
    assert '<html lang="en-GB"' in page


def test_a_page_that_cannot_be_written_is_said(place: SavedPlace, tmp_path: Path) -> None:
    (tmp_path / "no folder").write_bytes(b"")
    place.save_page(place.rows[0].saved, tmp_path / "no folder" / "reply.html")

    banner = place.told.itemAt(0)
    assert banner is not None
    assert "“reply.html”" in banner.widget().accessibleName()
    assert not banner.widget().accessibleName().endswith("is saved.")


def test_ones_own_key_can_be_read_out(place: SavedPlace) -> None:
    place.key.click()

    assert isinstance(place.card, OwnKeyCard)
    told = [label.text().split()[-1] for label in place.card.findChildren(Label) if label.text()[:1].isdigit()]
    assert len(told) == 10
    assert all(word.isalpha() for word in told)
    place.card.close()


def test_without_a_saved_pdf_the_place_says_what_will_stand_there(qtbot: QtBot, theme: Theme, reader: Document) -> None:
    place = SavedPlace(theme, reader, WORDS, REPLY, "en")
    qtbot.addWidget(place)
    place.show()

    assert show(place) == []
    place.take_focus()
    assert place.focusWidget() is place.answer
