"""The sentences of Today, at the edges where one turns into the next."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from portfolio.core.queries.today import NextStep, Soon
from portfolio.ui.today.words import (
    ago,
    files_title,
    heading,
    saved_words,
    soon_late,
    soon_words,
    step_due,
    step_late,
    step_title,
)

TODAY = date(2026, 11, 22)
ENGLISH = QLocale("en_GB")


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def what(why: str, days: int, **more: object) -> Soon:
    blank = Soon("a", "programme", "Design", why, (TODAY + timedelta(days=days)).isoformat(), 0, 0, "")
    return blank._replace(**more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "why,days,words",
    [
        ("due", 0, "Due today"), ("due", 1, "Due tomorrow"), ("due", 14, "Due in 14 days"),
        ("due", -1, "Was due yesterday"), ("due", -2, "Was due 2 days ago"), ("due", -22, "Was due 3 weeks ago"),
        ("due", -200, "Was due 6 May"), ("expires", 0, "Expires today"), ("expires", 21, "Expires in 21 days"),
        ("expires", 33, "Expires in 5 weeks"), ("expires", 180, "Expires 21 May"), ("expires", -1, "Expired yesterday"),
        ("expires", -9, "Expired 9 days ago"), ("expires", -364, "Expired 23 Nov 2025"),
        ("rests", -50, "Rests since 3 Oct"),
    ],
)  # fmt: skip
def test_how_far_off_a_day_is(why: str, days: int, words: str) -> None:
    assert plain(soon_words(ENGLISH, what(why, days), TODAY)) == words


def test_what_rests_says_how_far_it_is_and_what_comes_next() -> None:
    row = what("rests", -50, done=2, total=4, next="Giving feedback")
    words = "Rests since 3 Oct  ·  2 of 4 modules  ·  next: Giving feedback"
    assert plain(soon_words(ENGLISH, row, TODAY)) == words


def test_a_module_that_is_due_says_which() -> None:
    row = what("part", 3, done=2, total=4, next="Final talk")
    assert plain(soon_words(ENGLISH, row, TODAY)) == "Final talk  ·  Due in 3 days  ·  2 of 4 modules"


def test_only_what_is_due_can_be_late() -> None:
    rows = [what("due", -1), what("part", -1), what("due", 0), what("expires", -9), what("rests", -50)]
    assert [soon_late(row, TODAY) for row in rows] == [True, True, False, False, False]


@pytest.mark.parametrize(
    "due,words,late",
    [("", "", False), ("2026-11-22", "Today", False), ("2026-11-23", "23 Nov", False),
     ("2026-11-21", "Was due 21 Nov", True), ("2026-11-31", "", False)],
)  # fmt: skip
def test_a_step_that_is_late_says_so_in_words_too(due: str, words: str, late: bool) -> None:
    row = NextStep("g", "Goal", due, due, "s", "Step", 0, 1)
    assert (step_due(ENGLISH, row, TODAY), step_late(row, TODAY)) == (words, late)


def test_a_goal_without_a_step_to_take() -> None:
    none = NextStep("g", "Goal", "", "", "", "", 0, 0)
    titles = [step_title(ENGLISH, none._replace(done=count, total=count)) for count in (0, 1, 4)]
    assert titles == ["No next step yet", "Its one step is done", "All 4 steps are done"]


def test_how_long_ago_and_how_many() -> None:
    assert [ago(ENGLISH, 1), ago(ENGLISH, 12)] == ["A year ago this week", "12 years ago this week"]
    assert [plain(files_title(ENGLISH, count, "Scans {x}")) for count in (1, 2)] == [
        "1 new file in “Scans {x}”", "2 new files in “Scans {x}”",
    ]  # fmt: skip


@pytest.mark.parametrize("name,words", [("en_GB", "Sunday, 22 November"), ("de_DE", "Sonntag, 22. November"),
                                        ("fr_FR", "Dimanche, 22 novembre")])  # fmt: skip
def test_the_day_is_written_as_the_reader_writes_it(name: str, words: str) -> None:
    assert heading(QLocale(name), TODAY) == words


def test_when_words_were_last_typed() -> None:
    local = "2026-11-{:02}T14:05:00"
    assert [saved_words(ENGLISH, local.format(day), TODAY) for day in (22, 21, 3)] == [
        "today, 14:05", "yesterday", "3 Nov",
    ]  # fmt: skip
    assert saved_words(ENGLISH, "no moment", TODAY) == ""
