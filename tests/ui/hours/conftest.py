"""Hours of two months, with money and what they were for; and the place over them."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.records import Goal, Link, Programme, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme
from tests.ui.conftest import RESOURCES
from tests.ui.homes import copied, made

TODAY = date(2026, 11, 25)
"""A Wednesday."""


def records() -> list[Any]:
    """This week a module toward a programme and a book; before it a fee, a course, a workshop."""
    course = build(Programme, title="Reading Recovery", kind="nanodegree")
    goal = build(Goal, title="Read with every child")
    module = build(TimeEntry, title="Module 4", day=date(2026, 11, 24), minutes=45, category="Course")
    book = build(TimeEntry, title="A book on phonics", day=date(2026, 11, 23), minutes=90, category="Reading")
    workshop = build(
        TimeEntry, title="Workshop on dyslexia", day=date(2026, 11, 7), minutes=180, category="Course",
        provider="City College", own_time=False, own_money=False, amount_minor=12000, currency="EUR",
    )  # fmt: skip
    fee = build(
        TimeEntry, title="Fee of the course", day=date(2026, 10, 3), amount_minor=4050, currency="EUR", refund="wanted",
    )  # fmt: skip
    trip = build(
        TimeEntry, title="Summer school", day=date(2026, 10, 1), minutes=600, category="Course", amount_minor=9900,
        currency="USD", refund="asked", refund_day=date(2026, 10, 20),
    )  # fmt: skip
    return [
        course, goal, module, book, workshop, fee, trip,
        tie(module.id, "programme", course.id),
    ]  # fmt: skip


@pytest.fixture(scope="session")
def hours_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("hours") / "portfolio", *records())


@pytest.fixture
def document(qapp: QApplication, tmp_path: Path, hours_home: Path) -> Iterator[Document]:
    document = Document(copied(hours_home, tmp_path / "portfolio"), today=lambda: TODAY)
    yield document
    document.close()


@pytest.fixture
def make_place(qtbot: QtBot, theme: Theme, jobs: Jobs) -> Callable[[Document], HoursPlace]:
    def make(document: Document) -> HoursPlace:
        place = HoursPlace(theme, document, jobs, RESOURCES)
        qtbot.addWidget(place)
        place.resize(1100, 760)
        place.show()
        place.activateWindow()
        qtbot.waitUntil(place.isActiveWindow)
        return place

    return make


@pytest.fixture
def place(make_place: Callable[[Document], HoursPlace], document: Document) -> HoursPlace:
    return make_place(document)


def tie(entry_id: str, kind: str, target_id: str) -> Link:
    """What says that an entry was for this."""
    return build(
        Link, source_kind="time_entry", source_id=entry_id, target_kind=kind, target_id=target_id, role="toward"
    )


def times(document: Document) -> list[TimeEntry]:
    """The entries that are there, the newest first."""
    found = [one for one in document.portfolio.find(TimeEntry) if one.trashed is None]
    return sorted(found, key=lambda one: one.day, reverse=True)


def entry_of(document: Document, title: str) -> TimeEntry:
    return next(one for one in times(document) if one.title == title)
