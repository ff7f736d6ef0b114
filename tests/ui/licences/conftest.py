"""Two licences with hours that count, count in part and do not, over the page of licences."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.records import Licence, RuleSet, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.licences.card import LicenceCard
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.theme import Theme
from tests.ui.conftest import RESOURCES
from tests.ui.homes import copied, made

TODAY = date(2026, 11, 23)
MakePage = Callable[..., LicencesPage]
FSI, PDI = "\u2068", "\u2069"
RULES: dict[str, Any] = {
    "title": "State: hours", "authority": "State board", "as_of": date(2025, 1, 1), "notice": "The sum was read once.",
    "sources": ["https://example.org/rules"], "unit_one": "clock hour", "unit_many": "clock hours",
    "categories": [{"key": "language", "words": "Language learners"}, {"key": "mentoring", "words": "Mentoring"},
                   {"key": "planning", "words": "Planning"}],
    "choices": [{"key": "part_time", "words": "I work part time"}],
    "rules": [
        {"rule": "total", "units": 100}, {"rule": "minimum", "category": "language", "share": "0.15"},
        {"rule": "maximum", "category": "mentoring", "units": 5}, {"rule": "not_counted", "category": "planning"},
        {"rule": "keep_for", "months": 36},
    ],
}  # fmt: skip
ASKS: dict[str, Any] = {
    "title": "Council: update", "authority": "Teaching council", "unit_one": "hour", "unit_many": "hours",
    "rules": [{"rule": "do", "key": "talk", "words": "Talk with the line manager", "every": "year"},
              {"rule": "do", "key": "confirmed", "words": "Confirmed by myself", "every": "period", "by": "07-01"}],
}  # fmt: skip


def records() -> list[Any]:
    """“Certificate” (2023 to 2028; 5 of 100 hours of mentoring, 7 of language, 60 plain) with one entry of its period
    before; “Registration”, where nothing but two things is asked for."""
    state, council = build(RuleSet, **RULES), build(RuleSet, **ASKS)

    def hours(title: str, day: date, minutes: int, *counts_as: str) -> TimeEntry:
        return build(TimeEntry, title=title, day=day, minutes=minutes, counts_as=sorted(counts_as))

    return [
        state, council,
        build(Licence, title="Certificate", rule_set_id=state.id, starts=date(2018, 9, 1), number="C-77"),
        build(Licence, title="Registration", rule_set_id=council.id, starts=date(2024, 8, 1)),
        hours("Universal design", date(2026, 10, 4), 60 * 60),
        hours("Words in every subject", date(2026, 9, 2), 7 * 60, "language"),
        hours("Mentor of Sami", date(2026, 8, 3), 8 * 60, "mentoring"),
        hours("Planning of the term", date(2026, 7, 1), 3 * 60, "planning"),
        hours("Before it", date(2020, 7, 1), 50 * 60),
    ]  # fmt: skip


@pytest.fixture(scope="session")
def licences_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("licences") / "portfolio", *records())


@pytest.fixture
def document(qapp: QApplication, tmp_path: Path, licences_home: Path) -> Iterator[Document]:
    document = Document(copied(licences_home, tmp_path / "portfolio"), today=lambda: TODAY)
    yield document
    document.close()


@pytest.fixture
def bare(qapp: QApplication, tmp_path: Path, blank_home: Path) -> Iterator[Document]:
    document = Document(copied(blank_home, tmp_path / "bare"), today=lambda: TODAY)
    yield document
    document.close()


@pytest.fixture
def make_page(qtbot: QtBot, theme: Theme, jobs: Jobs) -> Callable[..., LicencesPage]:
    def make(document: Document, width: int = 1200) -> LicencesPage:
        page = LicencesPage(theme, document, jobs, RESOURCES)
        model = page.view.entries
        watched(model)
        qtbot.addWidget(page)
        page.resize(width, 660)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return make


@pytest.fixture
def page(make_page: Callable[..., LicencesPage], document: Document) -> LicencesPage:
    page = make_page(document)
    page.take_focus()
    return page


def watched(model: QObject) -> None:
    """Any mistake of the model ends the test."""
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    model.tester = QAbstractItemModelTester(model, mode)  # type: ignore[attr-defined, call-overload]


def plain(words: str) -> str:
    return words.replace(FSI, "").replace(PDI, "")


def show(page: LicencesPage) -> list[str]:
    """The entries as a person reads them."""
    model = page.view.entries
    return [plain(str(model.index(row).data())) for row in range(model.rowCount())]


def words_in(part: QWidget) -> list[str]:
    return [plain(label.text()) for label in part.findChildren(QLabel) if label.isVisibleTo(part) and label.text()]


def licence(document: Document, title: str) -> Licence:
    return next(one for one in document.portfolio.find(Licence, title=title) if one.trashed is None)


def rules(document: Document, title: str) -> RuleSet:
    return next(one for one in document.portfolio.find(RuleSet, title=title) if one.trashed is None)


def card_over(page: QWidget) -> Any:
    """The card that lies over the page now."""
    return next(one for one in page.window().findChildren(CardOverlay) if one.isVisible())


def card(page: LicencesPage, title: str) -> LicenceCard:
    return next(one for one in page.cards.cards.values() if one.head.label == title)


def told(page: LicencesPage, title: str) -> str:
    return plain(card(page, title).head.accessibleDescription())


def tick(page: LicencesPage, name: str) -> Tick:
    found = page.findChild(Tick, name)
    assert found is not None
    return found


def entry(document: Document, title: str) -> TimeEntry:
    return document.portfolio.find(TimeEntry, title=title)[0]


@pytest.fixture
def sheet(page: LicencesPage) -> Any:
    """That of the rules of “Certificate”."""
    page.act("rules", page.chosen)
    return card_over(page)


def type_much(sheet: Any, at: int, words: str) -> None:
    line = sheet.rule_list.cards[at].fields["much"].line
    line.clear()
    QTest.keyClicks(line, words)


def effect(sheet: Any) -> list[str]:
    return str(sheet.effect.text()).replace("\u2068", "").replace("\u2069", "").split("\n")
