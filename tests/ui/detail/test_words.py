"""What the detail pane says of goals, programmes and days, and that the window does not wait for it."""

import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from portfolio.core.change import added
from portfolio.core.queries.entry import entry
from portfolio.core.records import (
    OPEN_STATES,
    Attachment,
    Credential,
    CredentialCheck,
    Goal,
    Part,
    Programme,
    TimeEntry,
    build,
)
from portfolio.ui.detail.proof import proof_of
from portfolio.ui.detail.words import file_words, hero_words, related_words
from portfolio.ui.document import Document
from portfolio.ui.kit.dates import local_day
from tests.ui.detail.conftest import tie


@pytest.mark.parametrize("state", ["proposed", "agreed", "under_way", "met", "partly", "dropped"])
def test_a_goal_has_a_day_to_come_while_it_is_open_and_then_the_day_it_ended(document: Document, state: str) -> None:
    goal = build(Goal, title="A", state=state, due=date(2026, 12, 19), finished=date(2026, 11, 2))
    document.portfolio.apply(added("Add", goal))
    shown = entry(document.portfolio.connection, "goal", goal.id)
    assert shown is not None
    large = hero_words(shown, QLocale("en_GB"), date(2026, 11, 22)).large
    assert large == ("Due 19 Dec" if state in OPEN_STATES else "2 Nov 2026")


@pytest.mark.parametrize(
    "fields, large, lines",
    [
        ({"minutes": 90}, "1 h 30 min", ["21 Nov 2026", "Own time", "No cost"]),
        ({"amount_minor": 12_050, "currency": "EUR"}, "120.50 EUR", ["21 Nov 2026"]),
        ({"units_hundredths": 300, "unit": "semester_hour"}, "3 semester hours", ["21 Nov 2026"]),
        ({"units_hundredths": 150, "unit": "ects", "amount_minor": 12_050, "currency": "EUR"}, "1.5 ECTS credits",
         ["21 Nov 2026", "120.50 EUR"]),
    ],
)  # fmt: skip
def test_hours_lead_with_what_there_is_time_else_credits_else_money(
    document: Document, fields: dict[str, Any], large: str, lines: list[str]
) -> None:
    log = build(TimeEntry, title="Module 4", day=date(2026, 11, 21), **fields)
    document.portfolio.apply(added("Add", log))
    shown = entry(document.portfolio.connection, "time_entry", log.id)
    assert shown is not None
    words = hero_words(shown, QLocale("en_GB"), date(2026, 11, 22))
    assert (words.large, words.lines) == (large, lines)


def test_what_only_cost_money_is_no_hours_among_what_belongs_together(document: Document) -> None:
    goal = build(Goal, title="A")
    fee = build(TimeEntry, title="Fee", day=date(2026, 11, 21), amount_minor=100, currency="EUR")
    time_spent = build(TimeEntry, title="Evening", day=date(2026, 11, 20), minutes=90)
    ties = [tie(one, goal, "toward") for one in (fee, time_spent)]
    document.portfolio.apply(added("Add", goal, fee, time_spent, *ties))
    shown = entry(document.portfolio.connection, "goal", goal.id)
    assert shown is not None
    told = {one.title: related_words(QLocale("en_GB"), one, date(2026, 11, 22)) for one in shown.entries}
    assert told == {"Fee": "Hours  ·  21 Nov 2026", "Evening": "1 h 30 min  ·  20 Nov 2026"}


def test_the_window_begins_without_the_pane_and_the_records() -> None:
    late = "('portfolio.ui.detail', 'portfolio.core.records', 'sqlmodel')"
    code = f"import sys, portfolio.ui.app; print([name for name in {late} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.fixture
def new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system keeps one time zone for all programs")
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_moments_are_shown_as_the_day_of_the_person_s_own_calendar(new_york: None, document: Document) -> None:
    late = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # in New York it is still Sunday, eight in the evening
    assert local_day(late) == local_day(late.isoformat()) == date(2026, 11, 22)
    badge = build(Credential, title="B", standard="Open Badges 3.0")
    check = build(CredentialCheck, credential_id=badge.id, status="intact", at=late)
    file = build(Attachment, name="a.txt", media_type="text/plain", sha256="a" * 64, size=9, created=late)
    document.portfolio.apply(added("Add", badge, check, file, tie(file, badge, "evidence")))
    shown = entry(document.portfolio.connection, "credential", badge.id)
    assert shown is not None
    locale = QLocale("en_GB")
    assert proof_of(shown, locale).sentence.endswith("Checked on 22 Nov 2026.")
    assert file_words(locale, shown.files[0]).endswith("added 22 Nov 2026")


@pytest.mark.parametrize(
    "finished,done,large,lines",
    [
        (None, (None, date(2026, 11, 2)), "Due 30 Jan", ["1 of 2 modules", "0 of 48 h"]),
        (None, (date(2026, 11, 9), date(2026, 11, 2)), "9 Nov 2026", ["Completed", "2 of 2 modules", "48 h planned"]),
        (date(2026, 11, 12), (None, None), "12 Nov 2026", ["Completed", "0 of 2 modules", "48 h planned"]),
    ],
)
def test_a_programme_that_is_over_says_what_its_card_says(
    document: Document, finished: date | None, done: tuple[date | None, date | None], large: str, lines: list[str]
) -> None:
    course = build(
        Programme, kind="nanodegree", title="N", due=date(2027, 1, 30), finished=finished, planned_minutes=48 * 60
    )
    parts = [build(Part, programme_id=course.id, position=at, title="M", done=day) for at, day in enumerate(done)]
    document.portfolio.apply(added("Add", course, *parts))
    shown = entry(document.portfolio.connection, "programme", course.id)
    assert shown is not None
    words = hero_words(shown, QLocale("en_GB"), date(2026, 11, 22))
    assert (words.large, words.lines) == (large, lines)
    hour = build(TimeEntry, title="Evening", day=date(2026, 11, 1), minutes=90)
    document.portfolio.apply(added("Log", hour, tie(hour, course, "toward")))
    shown = entry(document.portfolio.connection, "programme", course.id)
    assert shown is not None
    lines = hero_words(shown, QLocale("en_GB"), date(2026, 11, 22)).lines
    assert lines[-1] == "1 h 30 min of 48 h", "as before it was over"
