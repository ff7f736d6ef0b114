"""What do you need ready first: what can be ticked leads somewhere, and is handed over with the name."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.portfolio import Portfolio
from portfolio.ui.first_run.need_ticks import NeedTicks
from portfolio.ui.needs import first_of, needs
from portfolio.ui.places import OPTIONAL, OptionalPlace
from portfolio.ui.shell.rail import BIN, GOALS, Rail
from portfolio.ui.theme import Theme
from tests.ui.first_run.test_first_run import make


def test_every_tick_leads_to_a_place_that_there_is(qtbot: QtBot, theme: Theme) -> None:
    rail = Rail(theme)
    qtbot.addWidget(rail)
    there = {place.name for place in rail.table()}
    assert {need.place for need in needs()} <= there
    assert len({need.name for need in needs()}) == len(needs())


def without(places: Iterable[OptionalPlace], rail: Rail) -> list[str]:
    """The places that have no row in the rail, or whose need cannot be ticked."""
    rows, ticks = {row.name for row in rail.table()}, {need.name for need in needs()}
    return [place.name for place in places if place.name not in rows or place.need not in ticks]


def test_every_place_that_comes_later_has_its_tick_and_its_row(qtbot: QtBot, theme: Theme) -> None:
    rail = Rail(theme)
    qtbot.addWidget(rail)
    made_up = [
        OptionalPlace(GOALS, "goals", ("goal",), lambda places: QWidget()),
        OptionalPlace("telepathy", "goals", ("goal",), lambda places: QWidget()),
        OptionalPlace(BIN, "telepathy", ("goal",), lambda places: QWidget()),
    ]
    assert without(made_up, rail) == ["telepathy", BIN]
    assert without(OPTIONAL, rail) == []


def test_what_makes_something_useful_soonest_comes_first_and_the_pdf_last() -> None:
    def begins(*ticked: str) -> str:
        need = first_of(ticked)
        return need.name if need is not None else ""

    assert begins("pdf", "goals") == "goals"
    assert begins("goals", "badges") == "badges"
    assert begins("pdf") == "pdf"
    assert begins() == begins("of a newer version") == ""


def test_what_is_ticked_is_handed_over_with_the_name(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    first = make(qtbot, theme, tmp_path, name="Amina Diallo")
    first.start_page.needs.ticks["goals"].click()
    first.start_page.needs.ticks["pdf"].click()
    with qtbot.waitSignal(first.start_requested) as caught:
        first.start_page.start.click()
    assert caught.args == ["Amina Diallo", [], ["goals", "pdf"]]


def test_a_tick_of_a_newer_version_is_not_lost(qtbot: QtBot, theme: Theme) -> None:
    ticks = NeedTicks(theme, {"goals", "telepathy"})
    qtbot.addWidget(ticks)
    ticks.ticks["goals"].click()
    ticks.ticks["hours"].click()
    assert ticks.ticked() == ["hours", "telepathy"]


def test_what_is_ticked_travels_with_the_portfolio(tmp_path: Path) -> None:
    made = Portfolio.create(tmp_path / "mine", device="d" * 32, name="Amina")
    assert made.ticked() == frozenset()
    made.tick(["pdf", "goals"])
    made.close()
    (tmp_path / "mine").rename(tmp_path / "stick")
    again = Portfolio.open(tmp_path / "stick", device="e" * 32)
    assert again.ticked() == {"pdf", "goals"}
    again.tick([])
    assert again.ticked() == frozenset()
    again.close()
