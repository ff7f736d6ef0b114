"""The scaffold of a page: what stands on it, the way back, what is said for now, and lists that grow when asked."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from portfolio.core.errors import PortfolioError
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.feedback import Banner, EmptyState
from portfolio.ui.kit.list_page import ListPage
from portfolio.ui.kit.page import Page, RowsPage
from portfolio.ui.theme import Theme


class Names(ListPage[str, RowButton]):
    """A list of names, and how often it was read."""

    STEP = 3

    def __init__(self, theme: Theme, names: Sequence[str]) -> None:
        super().__init__(theme, "Names", "All of them.", EmptyState(theme, "users", "None"), back="Back home")
        self.names, self.reads = names, 0

    def read(self) -> Sequence[str]:
        self.reads += 1
        return self.names

    def row_of(self, item: str) -> RowButton:
        return RowButton(self.theme, "user", item, "")


def seen(page: Page) -> list[str]:
    """The words on it, from above."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def labels(page: Names) -> list[str]:
    return [row.label for row in page.rows]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Names:
    page = Names(theme, [])
    qtbot.addWidget(page)
    page.resize(700, 400)
    return page


def test_a_page_has_a_name_an_explanation_and_a_way_back(qtbot: QtBot, theme: Theme) -> None:
    page = RowsPage(theme, "Frameworks", "Those that are here.", back="Back to the board")
    qtbot.addWidget(page)
    page.show()
    assert page.accessibleName() == "Frameworks"
    assert seen(page) == ["Frameworks", "Those that are here."]
    assert page.back.accessibleName() == "Back to the board"
    with qtbot.waitSignals([page.back_requested, page.back_requested]):
        page.back.click()
        QTest.keyClick(page, Qt.Key.Key_Escape)
    page.call("Others")
    assert (page.accessibleName(), seen(page)[0]) == ("Others", "Others")


def test_a_page_is_no_wider_than_one_can_read(qtbot: QtBot, theme: Theme) -> None:
    page = RowsPage(theme, "Frameworks")
    qtbot.addWidget(page)
    page.resize(1600, 500)
    page.show()
    qtbot.waitUntil(lambda: page.area.width() <= Page.WIDEST)
    left = page.area.mapTo(page, page.area.rect().topLeft()).x()
    assert abs(left - (page.width() - left - page.area.width())) <= 1
    theme.set_scale(1.5)
    qtbot.waitUntil(lambda: page.area.width() > Page.WIDEST)


def test_what_is_said_takes_the_place_of_what_was_said_before(page: Names) -> None:
    page.show()
    done: list[str] = []
    page.say("First")
    page.say("Second", "Do it.", (("Do", lambda: done.append("done")),))
    (banner,) = [one for one in page.findChildren(Banner) if one.isVisible()]
    assert banner.accessibleName().startswith("Second")
    banner.action_requested.emit("0")
    assert done == ["done"]
    page.say_error(PortfolioError("It is gone.", "Look again."))
    assert [one.accessibleName() for one in page.findChildren(Banner) if one.isVisible()] == ["It is gone."]
    page.hush()
    assert not [one for one in page.findChildren(Banner) if one.isVisible()]


def test_a_list_is_read_when_it_is_looked_at_and_shows_more_when_asked(page: Names) -> None:
    page.renew()
    assert page.reads == 0
    page.show()
    assert (page.reads, labels(page), page._nothing.isVisible(), page.area.isVisible()) == (1, [], True, False)
    page.names = list("ABCDE")
    page.renew()
    assert (labels(page), page._more.isVisible(), page._more.label) == (list("ABC"), True, "Show 2 more")
    assert (page._nothing.isVisible(), page.area.isVisible()) == (False, True)
    page._more.click()
    assert (labels(page), page._more.isVisible()) == (list("ABCDE"), False)


def test_the_keyboard_stays_on_the_page_when_its_rows_are_made_anew(qtbot: QtBot, page: Names) -> None:
    page.names = ["A"]
    page.show()
    page.rows[0].setFocus()
    page.renew()
    qtbot.waitUntil(lambda: page.window().focusWidget() is page.back)
