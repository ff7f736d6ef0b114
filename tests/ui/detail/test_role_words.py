"""What the pane, the timeline and the collection say of a role: since when, until when, how long."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from portfolio.core.change import added
from portfolio.core.queries.collection import collection
from portfolio.core.queries.entry import entry
from portfolio.core.queries.timeline import timeline
from portfolio.core.records import Position, build
from portfolio.ui.collection.words import foot_words, sort_words, state_words, sub_words
from portfolio.ui.detail.words import hero_words, months_words
from portfolio.ui.document import Document
from portfolio.ui.timeline.words import has_sub_line, spoken, sub_line

TODAY, ENGLISH = date(2026, 11, 22), QLocale("en_GB")
ISOLATES = str.maketrans("", "", "\u2068\u2069")


@pytest.mark.parametrize(
    "started, ended, large, lasted",
    [
        (date(2024, 9, 1), None, "Since 1 Sept 2024", "2 years"),
        (date(2021, 9, 1), date(2024, 8, 31), "Until 31 Aug 2024", "3 years"),
        (date(2026, 9, 1), None, "Since 1 Sept 2026", "2 months"),
        (date(2027, 1, 1), None, "From 1 Jan 2027", ""),
        (None, date(2024, 8, 31), "Until 31 Aug 2024", ""),
        (None, None, "No date yet", ""),
    ],
)
def test_head_of_the_pane_says_since_when_or_until_when(
    started: date | None, ended: date | None, large: str, lasted: str, document: Document
) -> None:
    role = build(Position, title="Lead", place="Hillcrest", level="Middle leader", started=started, ended=ended)
    document.portfolio.apply(added("Role", role))
    shown = entry(document.portfolio.connection, "position", role.id)
    assert shown is not None
    words = hero_words(shown, ENGLISH, TODAY)
    assert (words.sort, words.large) == ("Role", large)
    assert [line.translate(ISOLATES) for line in words.lines] == [lasted, "Middle leader"]


@pytest.mark.parametrize(
    "start, end, words",
    [
        (date(2024, 9, 1), date(2024, 9, 30), "1 month"),
        (date(2024, 9, 1), date(2024, 9, 29), ""),
        (date(2024, 9, 15), date(2025, 3, 14), "6 months"),
        (date(2024, 9, 1), date(2026, 8, 30), "23 months"),
        (date(2024, 9, 1), date(2026, 8, 31), "2 years"),
        (date(2024, 2, 29), date(2028, 2, 28), "4 years"),
    ],
)
def test_how_long_is_counted_with_the_last_day(start: date, end: date, words: str) -> None:
    assert months_words(ENGLISH, start, end) == words


def test_card_and_screen_reader_say_that_a_role_began(document: Document) -> None:
    over = build(Position, title="Teacher", place="Riverside", started=date(2021, 9, 1), ended=date(2024, 8, 31))
    held = build(Position, title="Lead", started=date(2024, 9, 1))
    coming = build(Position, title="Head", place="Old Mill", started=date(2027, 9, 1))
    document.portfolio.apply(added("Roles", over, held, coming))
    rows = {row.title: row for row in timeline(document.portfolio.connection)}
    said = {title: sub_line(ENGLISH, row, TODAY).translate(ISOLATES) for title, row in rows.items()}
    assert said == {
        "Teacher": "New role  ·  Riverside  ·  until 31 Aug 2024",
        "Lead": "New role",
        "Head": "New role from this day  ·  Old Mill",
    }
    assert all(has_sub_line(row) for row in rows.values())
    spoken_words = spoken(rows["Teacher"], TODAY, ENGLISH)
    assert spoken_words == "Role, 1 September 2021: Teacher. New role, Riverside, until 31 Aug 2024. shared"


def test_card_of_the_collection_says_where_and_until_when(document: Document) -> None:
    over = build(Position, title="Teacher", place="Riverside", started=date(2021, 9, 1), ended=date(2024, 8, 31))
    held = build(Position, title="Lead", started=date(2024, 9, 1))
    document.portfolio.apply(added("Roles", over, held))
    rows = {row.title: row for row in collection(document.portfolio.connection)}
    assert sort_words(rows["Lead"]) == sub_words(rows["Lead"]) == "Role"
    assert sub_words(rows["Teacher"]) == "Riverside"
    assert foot_words(ENGLISH, rows["Lead"]) == "From 1 Sept 2024"
    assert state_words(ENGLISH, rows["Lead"], TODAY) is None
    assert state_words(ENGLISH, rows["Teacher"], TODAY) == ("Until 31 Aug 2024", "", "")
