"""The stopwatch in the window: over restarts and rests, what it logs, and when it was forgotten."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Link, Programme
from portfolio.ui.document import Document
from portfolio.ui.hours.watch_card import WatchCard, clock_words
from portfolio.ui.theme import Theme
from tests.ui.hours.conftest import TODAY, entry_of, times


class Clock:
    """The computer's own, as a test sets it."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def go(self, **how: float) -> None:
        self.moment += timedelta(**how)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def card_over(qtbot: QtBot, theme: Theme, document: Document, clock: Clock) -> WatchCard:
    card = WatchCard(theme, document, now=clock)
    qtbot.addWidget(card)
    card.resize(600, 200)
    card.show()
    return card


def test_it_logs_what_it_measured_without_its_rests(
    qtbot: QtBot, theme: Theme, document: Document, clock: Clock
) -> None:
    card = card_over(qtbot, theme, document, clock)
    card.title.setText("Module 5")
    card.aim.setCurrentIndex(card.aim.findText("Reading Recovery"))
    card.start.click()
    clock.go(minutes=20)
    card.rest.click()
    assert card.rest.label == "Go on"
    clock.go(hours=2)
    card.rest.click()
    clock.go(minutes=10)
    card.stop.click()

    made = entry_of(document, "Module 5")
    assert (made.minutes, made.day) == (30, TODAY)
    (link,) = document.portfolio.find(Link, source_id=made.id)
    assert link.target_id == document.portfolio.find(Programme)[0].id
    assert card.kept is None
    assert card.start.isVisible()
    document.undo()
    assert all(one.title != "Module 5" for one in times(document))


def test_it_goes_on_over_a_restart(
    qtbot: QtBot, theme: Theme, document: Document, clock: Clock, tmp_path: Path
) -> None:
    card = card_over(qtbot, theme, document, clock)
    card.title.setText("Module 5")
    card.start.click()
    document.portfolio.close()
    clock.go(minutes=50)
    again = Document(Portfolio.open(tmp_path / "portfolio", device="0" * 32), today=lambda: TODAY)
    other = card_over(qtbot, theme, again, clock)
    assert other.title.text() == "Module 5"
    assert other.time.text() == "0:50:00"
    other.stop.click()
    assert entry_of(again, "Module 5").minutes == 50
    again.close()


def test_a_forgotten_one_asks_how_long_it_really_was(
    qtbot: QtBot, theme: Theme, document: Document, clock: Clock
) -> None:
    card = card_over(qtbot, theme, document, clock)
    card.start.click()
    clock.go(hours=30)
    card.read()
    assert "How long was it really?" in card.said.text()
    card.stop.click()
    assert len(times(document)) == 5
    card.really.setText("2h 30m")
    card.stop.click()
    assert entry_of(document, "Time").minutes == 150


def test_a_clock_that_was_set_back_gives_no_negative_time(
    qtbot: QtBot, theme: Theme, document: Document, clock: Clock
) -> None:
    card = card_over(qtbot, theme, document, clock)
    card.start.click()
    clock.go(hours=-3)
    card.read()
    assert card.time.text() == "0:00:00"


def test_it_can_be_thrown_away(qtbot: QtBot, theme: Theme, document: Document, clock: Clock) -> None:
    card = card_over(qtbot, theme, document, clock)
    card.start.click()
    card.away.click()
    assert document.portfolio.stopwatch() is None
    assert len(times(document)) == 5


def test_the_clock_reads_as_clocks_do() -> None:
    assert [clock_words(seconds) for seconds in (0, 65, 3661, 360000)] == ["0:00:00", "0:01:05", "1:01:01", "100:00:00"]
