"""Tab goes through the pages of hours and licences as they are read, also where lines were made anew meanwhile."""

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.records import Licence, TimeEntry, TimeRepeat, build
from portfolio.ui.document import Document
from portfolio.ui.editors.repeat import RepeatCard
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.theme import Theme
from tests.ui.hours.conftest import TODAY, entry_of

SLACK = 24
"""Pixels by which things that stand side by side may begin at other heights."""


def heights(page: QWidget, inside: QWidget) -> list[int]:
    """Where the stops of Tab begin in what is scrolled, from the first on, as far as they are in it."""
    found, first = list[int](), page
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    for _ in range(80):
        at = QApplication.focusWidget()
        assert at is not None
        if at is first:
            break
        first = at if first is page else first
        if inside.isAncestorOf(at):
            found.append(at.mapTo(inside, QPoint(0, 0)).y())
        QTest.keyClick(at, Qt.Key.Key_Tab)
    return found


def as_read(found: list[int]) -> bool:
    """Whether they go down, but for one turn: where the way began in their midst."""
    turns = [one for one, below in pairwise(found) if below < one - SLACK]
    return len(found) > 2 and len(turns) <= 1


@pytest.mark.parametrize("page", ["week", "totals", "money"])
def test_tab_goes_down_a_page_whose_lines_were_made_anew(
    qtbot: QtBot, place: HoursPlace, document: Document, page: str
) -> None:
    course = build(TimeRepeat, title="Course", minutes=60, every="week", first=TODAY - timedelta(days=14))
    document.do(added("Add", course))
    place.show_page(page)
    place.take_focus()
    fee = entry_of(document, "Fee of the course")
    document.do(edited("Rename", fee, title="Fee of the whole course", category="Course"))
    document.do(added("Log", build(TimeEntry, title="One more", day=TODAY, minutes=30)))
    qtbot.wait(1)
    shown = place._shown()
    shown.span.setFocus() if page != "week" else shown.quick.line.setFocus()
    area = next(one for one in shown.findChildren(Scrolled) if one.widget() is not None)
    assert as_read(heights(shown, area.widget()))


def test_tab_comes_to_the_cards_of_licences_before_what_counts(
    qtbot: QtBot, place: HoursPlace, document: Document
) -> None:
    document.do(added("Add", *(build(Licence, title=title, starts=TODAY) for title in ("A licence", "B licence"))))
    place.show_page("licences")
    page = place._shown()
    assert isinstance(page, LicencesPage)
    for _ in range(2):
        page.cards.new.setFocus()
        seen = []
        for _ in range(6):
            at = QApplication.focusWidget()
            assert at is not None
            QTest.keyClick(at, Qt.Key.Key_Tab)
            seen.append(QApplication.focusWidget())
        names = [one.accessibleName() for one in seen if one is not None]
        assert names[1:3] == ["A licence, shown now", "Edit…"]
        document.do(edited("Rename", document.portfolio.find(Licence, title="B licence")[0], number="17"))


def test_tab_comes_to_the_way_to_begin_anew_before_the_fields(qtbot: QtBot, theme: Theme, document: Document) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 760)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    RepeatCard(theme, document, window).open()
    first = window.findChild(RepeatCard)
    assert first is not None
    QTest.keyClicks(first.title.line, "Choir")
    first.close()
    again = RepeatCard(theme, document, window)
    again.open()
    again.title.line.setFocus()
    QTest.keyClick(again.title.line, Qt.Key.Key_Backtab)
    focus = QApplication.focusWidget()
    assert isinstance(focus, Button)
    assert focus.accessibleName() == "Begin anew"
