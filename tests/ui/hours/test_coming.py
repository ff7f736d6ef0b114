"""Hours from a file: the dry run row by row, what is ticked, and one change of it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from portfolio.core import meta
from portfolio.core.records import Link
from portfolio.core.storage import DATABASE
from portfolio.exchange.learning.hours_file import Field
from portfolio.ui.document import Document
from portfolio.ui.hours.columns_box import HELD
from portfolio.ui.hours.coming_page import ComingHoursPage
from portfolio.ui.hours.countries import usual_order
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.hours.said_before import KEY
from portfolio.ui.kit.labels import Label
from tests.ui.hours.conftest import TODAY, entry_of, times

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
    assert words[1] == "Fri 20 Nov 2026  ·  Coaching  ·  1 h  ·  for Reading Recovery"
    assert words[2] == "Thu 19 Nov 2026  ·  Book fair  ·  30 min  ·  12.50 EUR"
    assert words[0].startswith("Tue 24 Nov 2026  ·  Module 4  ·  45 min  ·  This is in the portfolio already")
    assert words[3].startswith("Line 5  ·  Nonsense")
    assert [tick.isChecked() for tick in page.ticks.values()] == [False, True, True]
    assert "Shoe size" in page._told.text()


def test_columns_that_are_left_out_are_called_by_their_heading_or_their_place(
    qtbot: QtBot, place: HoursPlace, tmp_path: Path
) -> None:
    file = tmp_path / "bare.csv"
    file.write_text("2026-11-20,2 h,Coaching,12,38\n2026-11-21,1 h,Talk,12,38\n")
    place.show_file(file)
    page = place._coming
    assert page is not None
    qtbot.waitUntil(lambda: page.coming is not None, timeout=20_000)
    assert "These columns are left out: column 4, column 5." in page._told.text()
    page._say_column(3, "provider")
    qtbot.waitUntil(lambda: "left out: column 5." in page._told.text(), timeout=20_000)
    assert [one.entry.provider for one in page.coming.rows if one.entry] == ["12", "12"]  # type: ignore[union-attr]


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


def shown(qtbot: QtBot, place: HoursPlace, file: Path, content: str) -> ComingHoursPage:
    file.write_text(content)
    place.show_file(file)
    made = place._coming
    assert made is not None
    qtbot.waitUntil(lambda: made.counts.text() != "Reading the file…", timeout=20_000)
    return made


def again(qtbot: QtBot, page: ComingHoursPage, step: Callable[[], object]) -> None:
    """Do this, and wait until the file was read once more."""
    before = page.coming
    step()
    qtbot.waitUntil(lambda: page.coming is not before and page._jobs.idle, timeout=20_000)


def test_a_column_is_said_to_hold_something_else(
    qtbot: QtBot, page: ComingHoursPage, place: HoursPlace, document: Document
) -> None:
    page.columns.head.click()
    combos = page.columns.combos
    assert [combos[at].currentText() for at in (0, 1, 2, 6)] == ["The day", "What it was", "How long", "Leave it out"]
    combos[6].setFocus()
    combos[6].setCurrentIndex(combos[6].findData("minutes"))
    again(qtbot, page, lambda: combos[6].activated.emit(combos[6].currentIndex()))
    assert combos[2].currentText() == "Leave it out"
    assert combos[6].hasFocus()
    assert page.coming is not None
    assert page.row_words(page.coming.rows[1]).startswith("Fri 20 Nov 2026  ·  Coaching  ·  38 min")


LIST = "Kurssi,Milloin,Kesto,Kenelle\nPhonics,{month}-20,2 h,Amina\n"


def test_what_was_said_of_such_headings_and_left_out_is_so_the_next_time(
    qtbot: QtBot, place: HoursPlace, document: Document, tmp_path: Path
) -> None:
    content = LIST.format(month="2026-10") + "Dentist,2026-10-21,1 h,Amina\nTalk,2026-10-22,1 h,Amina\n"
    page = shown(qtbot, place, tmp_path / "october.csv", content)
    again(qtbot, page, lambda: page._say_column(3, "provider"))
    page.ticks[2].click()
    page.add.click()
    before = len(times(document))
    page = shown(qtbot, place, tmp_path / "november.csv", content.replace("2026-10", "2026-11").replace("Amina", "Ben"))
    qtbot.waitUntil(lambda: page.coming is not None and page._jobs.idle, timeout=20_000)
    assert page.coming is not None
    assert [one.entry.provider for one in page.coming.rows if one.entry] == ["Ben"] * 3
    assert [tick.isChecked() for tick in page.ticks.values()] == [True, False, True]
    assert [page.row_words(one).endswith("left out last time") for one in page.coming.rows] == [False, True, False]
    page.ticks[2].click()
    page.add.click()
    assert len(times(document)) == before + 3
    page = shown(qtbot, place, tmp_path / "dec.csv", content.replace("2026-10-2", "2026-11-1"))
    qtbot.waitUntil(lambda: page.coming is not None and page._jobs.idle, timeout=20_000)
    assert [tick.isChecked() for tick in page.ticks.values()] == [True] * 3, "what was taken in is not left out"
    other = shown(qtbot, place, tmp_path / "other.csv", content.replace("Kenelle", "Kelle"))
    assert other.coming is not None
    assert other.coming.file.columns[3].field is None, "of other headings nothing was said"


def test_what_a_portfolio_from_elsewhere_remembers_of_files_costs_nothing(
    qtbot: QtBot, place: HoursPlace, document: Document, tmp_path: Path
) -> None:
    portfolio = document.portfolio
    for text in ("[", "[]", '{"columns": 5, "left_out": {}}', '{"columns": {"x": [1]}, "left_out": [{}, null]}'):
        meta.keep(portfolio.connection, KEY, text, portfolio.folder / DATABASE)
        page = shown(qtbot, place, tmp_path / "some.csv", LIST.format(month="2026-10"))
        assert page.coming is not None
        assert len(page.coming.rows) == 1


def test_a_table_whose_times_are_not_found_comes_in_once_their_column_is_named(
    qtbot: QtBot, place: HoursPlace, document: Document, tmp_path: Path
) -> None:
    table = "Date,Title,Kesto\n2026-11-20,Kurssi,90\n2026-11-21,Kirja,45\n"
    page = shown(qtbot, place, tmp_path / "tunnit.csv", table)
    assert page.coming is None
    assert page.add.isHidden()
    assert page.columns.isVisible()
    combo = page.columns.combos[2]
    combo.setCurrentIndex(combo.findData("minutes"))
    again(qtbot, page, lambda: combo.activated.emit(combo.currentIndex()))
    assert page.coming is not None
    assert page.told.count() == 0
    page.add.click()
    assert (entry_of(document, "Kurssi").minutes, entry_of(document, "Kirja").minutes) == (90, 45)


def test_the_keyboard_stays_on_a_column_of_a_table_without_headings(
    qtbot: QtBot, place: HoursPlace, tmp_path: Path
) -> None:
    page = shown(qtbot, place, tmp_path / "bare.csv", "Kurssi,2026-11-20,ninety\nKirja,2026-11-21,90\n")
    page.columns.unfold()
    for at, field in ((2, "minutes"), (1, "day"), (0, "title")):
        combo = page.columns.combos[at]
        combo.setFocus()
        combo.setCurrentIndex(combo.findData(field))
        again(qtbot, page, lambda combo=combo: combo.activated.emit(combo.currentIndex()))
        assert page.columns.combos[at].hasFocus(), at
    assert [one.first for one in page.columns._columns] == ["Kurssi", "2026-11-20", "ninety"]
    told = [label.text() for label in page.columns.findChildren(Label)]
    assert "first: \u2068Kurssi\u2069" in told
    page.columns.show_columns([one._replace(title=f"T{one.at}") for one in page.columns._columns])
    assert page.columns.combos[0].hasFocus()


def test_nothing_comes_in_while_the_file_is_read_in_another_way(
    qtbot: QtBot, place: HoursPlace, tmp_path: Path
) -> None:
    page = shown(qtbot, place, tmp_path / "hours.csv", "Date,Title,Minutes\n3/4/2026,Course,45\n5/4/2026,Book,30\n")
    assert page.order.isVisible()
    page.ticks[2].click()
    page.order.chosen.emit("mdy")
    assert not page.add.isEnabled()
    qtbot.waitUntil(page.add.isEnabled, timeout=20_000)
    assert page.coming is not None
    assert page.row_words(page.coming.rows[0]).startswith("Wed 4 Mar 2026")
    assert [tick.isChecked() for tick in page.ticks.values()] == [True, False]
    again(qtbot, page, lambda: place.set_today(TODAY + timedelta(days=1)))
    assert page.coming.file.order == "mdy"


def test_a_file_that_can_be_read_no_more_leaves_nothing_to_take_in(
    qtbot: QtBot, page: ComingHoursPage, place: HoursPlace, tmp_path: Path
) -> None:
    (tmp_path / "hours.csv").unlink()
    page.renew()
    qtbot.waitUntil(lambda: page.counts.text() == "Nothing comes of this file.", timeout=20_000)
    assert page.add.isHidden()
    assert page.ticks == {}
    page.bring_in()
    assert place.page == "week"


def test_credits_and_who_gave_them_are_said_before_they_come_in(
    qtbot: QtBot, place: HoursPlace, tmp_path: Path
) -> None:
    table = "Date,Title,Credits,Unit,Provider,Type\n2019-11-20,Seminar,22.5,graduate credits,City College,Course\n"
    page = shown(qtbot, place, tmp_path / "credits.csv", table)
    assert page.coming is not None
    assert page.row_words(page.coming.rows[0]) == (
        "Wed 20 Nov 2019  ·  Seminar  ·  22.5 graduate credits  ·  Course  ·  City College"
    )


def test_events_of_a_whole_day_come_in_once_their_length_is_said(
    qtbot: QtBot, place: HoursPlace, document: Document, tmp_path: Path
) -> None:
    calendar = "\r\n".join((
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//EN", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20261101T090000Z",
        "DTSTART;VALUE=DATE:20261113", "DTEND;VALUE=DATE:20261114", "SUMMARY:In-service day", "END:VEVENT",
        "END:VCALENDAR", "",
    ))  # fmt: skip
    page = shown(qtbot, place, tmp_path / "school.ics", calendar)
    assert page.ticks == {}
    assert page.whole_day.isVisible()
    page.whole_day.set_raw("6h")
    again(qtbot, page, page.whole_day.line.editingFinished.emit)
    assert len(page.ticks) == 1
    page.add.click()
    assert entry_of(document, "In-service day").minutes == 360


def test_how_long_a_whole_day_was_is_asked_only_where_there_is_one(
    qtbot: QtBot, place: HoursPlace, tmp_path: Path
) -> None:
    calendar = "\n".join((
        "BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Course", "DTSTART:20261120T100000", "DURATION:PT1H", "END:VEVENT",
        "END:VCALENDAR", "",
    ))  # fmt: skip
    page = shown(qtbot, place, tmp_path / "course.ics", calendar)
    assert page.whole_day.isHidden()


def test_whatever_a_column_can_hold_can_be_said_of_it() -> None:
    assert set(HELD) == set(get_args(Field))
