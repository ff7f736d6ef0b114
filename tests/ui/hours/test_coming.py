"""Hours from a file: the dry run row by row, what is ticked, and one change of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from portfolio.core.records import Link
from portfolio.ui.document import Document
from portfolio.ui.hours.coming_page import ComingHoursPage, usual_order
from portfolio.ui.hours.place import HoursPlace
from tests.ui.hours.conftest import entry_of, times

TABLE = """Date,Title,Minutes,Amount,Currency,For,Shoe size
2026-11-24,Module 4,45,,,,38
2026-11-20,Coaching,60,,,Reading Recovery,38
2026-11-19,Book fair,30,12.50,EUR,,38
2026-13-01,Nonsense,30,,,,38
"""


@pytest.fixture
def page(qtbot: QtBot, place: HoursPlace, tmp_path: Path) -> ComingHoursPage:
    file = tmp_path / "hours.csv"
    file.write_text(TABLE)
    place.show_file(file)
    made = place._coming
    assert made is not None
    qtbot.waitUntil(lambda: made.coming is not None, timeout=20_000)
    return made


def test_each_row_says_what_becomes_of_it(page: ComingHoursPage) -> None:
    assert page.coming is not None
    words = [page.row_words(one) for one in page.coming.rows]
    assert words[1] == "Fri 20 Nov  ·  Coaching  ·  1 h  ·  for Reading Recovery"
    assert words[2] == "Thu 19 Nov  ·  Book fair  ·  30 min  ·  12.50 EUR"
    assert words[0].startswith("Tue 24 Nov  ·  Module 4  ·  45 min  ·  This is in the portfolio already.")
    assert words[3].startswith("Line 5  ·  Nonsense")
    assert [tick.isChecked() for tick in page.ticks.values()] == [False, True, True]
    assert "Shoe size" in page._told.text()


def test_what_is_ticked_comes_in_as_one_change(page: ComingHoursPage, place: HoursPlace, document: Document) -> None:
    page.ticks[3].click()
    page.ticks[1].click()
    page.add.click()
    assert place.page == "all"
    assert place.head.isVisible()
    assert len(times(document)) == 7
    coaching = entry_of(document, "Coaching")
    assert len(document.portfolio.find(Link, source_id=coaching.id)) == 1
    document.undo()
    assert len(times(document)) == 5


def test_nothing_is_written_by_looking(page: ComingHoursPage, place: HoursPlace, document: Document) -> None:
    page.back_requested.emit()
    assert len(times(document)) == 5
    assert place.page == "all"


def test_a_file_that_holds_no_hours_says_why(qtbot: QtBot, place: HoursPlace, tmp_path: Path) -> None:
    file = tmp_path / "picture.csv"
    file.write_bytes(bytes(range(256)) * 4)
    place.show_file(file)
    made = place._coming
    assert made is not None
    qtbot.waitUntil(lambda: made.counts.text() == "Nothing comes of this file.", timeout=20_000)
    place.show_file(tmp_path / "nowhere.csv")
    other = place._coming
    assert other is not None
    qtbot.waitUntil(lambda: other.counts.text() == "Nothing comes of this file.", timeout=20_000)
    assert other.told.count() == 1


def test_days_are_read_as_people_of_the_country_write_them() -> None:
    assert [usual_order(QLocale(name)) for name in ("en_GB", "en_US", "sv_SE", "de_DE", "hu_HU")] == [
        "dmy", "mdy", "ymd", "dmy", "ymd",
    ]  # fmt: skip
