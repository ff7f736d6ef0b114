"""The pane says of a programme how far it is, what it costs and brings, what it is made of, and asks for its badge."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Credential, Link, Part, Programme, TimeEntry, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.toward import TowardSection
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.progress import Segments
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.theme import Theme
from tests.ui.detail.conftest import tie
from tests.ui.detail.learning import ISOLATES, a_nanodegree, put, said


@pytest.fixture
def nano(document: Document) -> tuple[Programme, list[Part]]:
    return a_nanodegree(document)


def test_a_programme_says_how_far_it_is_and_what_it_costs(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, parts = nano
    hour = build(TimeEntry, title="Reading", day=date(2026, 8, 9), minutes=90, part_id=parts[2].id, amount_minor=1250,
                 currency="GBP")  # fmt: skip
    put(document, hour)
    pane.show_entry("programme", made.id)
    words = said(pane)
    sums = ("1 h 30 min of 24 h", "499.00 EUR", "12.50 GBP", "4.5 graduate credits")
    for one in (*sums, "It has rested since 9 Aug 2026."):
        assert one in words, (one, words)
    (bar,) = pane.findChildren(Segments)
    assert bar.accessibleName() == "Modules: 1 of 2"
    ticks = [(tick.label.translate(ISOLATES), tick.accessibleDescription()) for tick in pane.findChildren(Tick)]
    assert ticks == [("Begin", "1.7  ·  1 Mar"), ("Exam: Law", "left out"), ("Project", "since 2 Aug")]
    document.do(edited("Log", hour, minutes=180))
    assert "3 of 24 h" in said(pane), "it follows what is logged on a module"


def test_what_it_is_made_of_stands_apart_from_the_hours(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, _ = nano
    course, badge = build(Programme, title="A course"), build(Credential, title="A badge")
    final = build(Credential, title="The nanodegree", programme_id=made.id)
    master = build(Programme, title="A master’s")
    put(document, course, badge, final, master)
    put(document, tie(course, made, "toward"), tie(badge, made, "toward"), tie(made, master, "toward"))
    pane.show_entry("programme", made.id)
    rows = [row.accessibleName() for row in pane.findChildren(RowButton)]
    for title in ("A course", "A badge", "The nanodegree", "A master’s"):
        assert sum(title in row for row in rows) == 1, (title, rows)
    assert {"It ended in", "What counts toward it", "Counts toward"} <= set(said(pane))


def test_once_it_is_finished_it_asks_for_its_badge_and_not_where_there_is_one(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, parts = nano
    asked: list[str] = []
    pane.badge_requested.connect(asked.append)
    pane.show_entry("programme", made.id)
    assert pane.findChild(Button, "enter_badge") is None
    document.do(edited("Tick", parts[2], done=date(2026, 11, 20)))
    button = pane.findChild(Button, "enter_badge")
    assert button is not None
    button.click()
    assert asked == [made.id]
    put(document, build(Credential, title="The nanodegree", programme_id=made.id))
    pane.show_entry("", "")
    pane.show_entry("programme", made.id)
    assert pane.findChild(Button, "enter_badge") is None


def test_the_menu_of_what_it_counts_toward_refuses_a_circle_with_a_sentence(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, _ = nano
    master = build(Programme, title="A master’s")
    put(document, master, tie(made, master, "toward"))
    told: list[PortfolioError] = []
    document.failed.connect(told.append)
    pane.show_entry("programme", master.id)
    section = pane.findChild(TowardSection)
    assert section is not None
    section._tie(("programme", made.id, made.title), None)
    assert [error.title for error in told] == [
        "“Inclusive teaching” counts toward this one already, so this cannot count toward it."
    ]
    assert len(document.portfolio.find(Link)) == 1


def test_a_badge_that_is_here_already_is_chosen_from_the_menu_and_undo_takes_it_back(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, _ = nano
    badge = build(Credential, title="Inclusion badge", earned=date(2026, 11, 20))
    put(document, badge, build(Credential, title="Of another course", programme_id=made.id, trashed=datetime.now(UTC)))
    document.do(edited("Finish", made, finished=date(2026, 11, 20)))
    pane.show_entry("programme", made.id)
    button = pane.findChild(Button, "choose_badge")
    assert button is not None
    button.click()
    (menu,) = button.findChildren(QMenu)
    (action,) = menu.actions()
    assert action.text() == "Inclusion badge"
    action.trigger()
    menu.close()
    assert document.portfolio.find(Credential, id=badge.id)[0].programme_id == made.id
    assert document.portfolio.history.undo_label == "“Inclusive teaching” ended in “Inclusion badge”"
    assert "It ended in" in said(pane)
    document.undo()
    assert document.portfolio.find(Credential, id=badge.id)[0].programme_id is None


def test_one_of_which_all_modules_are_done_is_finished_with_one_press_and_undo_takes_it_back(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, parts = nano
    pane.show_entry("programme", made.id)
    assert pane.findChild(Button, "finish") is None
    document.do(edited("Tick", parts[2], done=date(2026, 11, 20)))
    button = pane.findChild(Button, "finish")
    assert button is not None
    assert button.label == "20 Nov 2026 was the last day"
    button.click()
    assert document.portfolio.find(Programme, id=made.id)[0].finished == date(2026, 11, 20)
    assert pane.findChild(Button, "finish") is None
    document.undo()
    assert document.portfolio.find(Programme, id=made.id)[0].finished is None


def test_one_of_which_everything_was_left_out_is_not_asked_for_a_badge(document: Document, pane: DetailPane) -> None:
    made = build(Programme, title="Not for me")
    put(document, made, build(Part, programme_id=made.id, title="Begin", left_out=True))
    pane.show_entry("programme", made.id)
    assert pane.findChild(Button, "enter_badge") is None
    assert pane.findChild(Button, "finish") is None
    assert pane.findChildren(Segments) == []


def test_a_module_says_when_it_is_meant_to_begin(document: Document, pane: DetailPane) -> None:
    made = build(Programme, title="Degree")
    put(document, made, build(Part, programme_id=made.id, title="Law", begins=date(2027, 3, 1), minutes=600))
    pane.show_entry("programme", made.id)
    (tick,) = pane.findChildren(Tick)
    assert tick.accessibleDescription() == "from 1 Mar"


def test_a_portfolio_that_is_open_for_reading_only_asks_for_nothing(
    qtbot: QtBot, theme: Theme, document: Document, nano: tuple[Programme, list[Part]]
) -> None:
    made, parts = nano
    document.do(edited("Tick", parts[2], done=date(2026, 11, 20)))
    second = Document(Portfolio.open(document.portfolio.folder, device="0" * 32, read_only=True))
    pane = DetailPane(theme, second, lambda _: None)
    qtbot.addWidget(pane)
    pane.show_entry("programme", made.id)
    assert pane.findChildren(Tick)
    assert pane.findChild(Button, "finish") is None
    assert pane.findChild(Button, "enter_badge") is None
    second.close()
