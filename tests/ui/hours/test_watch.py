"""The stopwatch in the window: over restarts and rests, what it logs, and when it was forgotten."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio import paths
from portfolio.core import stopwatch
from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Credential, Goal, Link, Programme, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.hours.watch_card import WatchCard, clock_words
from portfolio.ui.theme import Theme
from tests.ui.homes import copied
from tests.ui.hours.conftest import TODAY, entry_of, times

ROOT = Path(__file__).resolve().parents[3]


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


def test_words_typed_before_it_was_started_stay_when_something_else_is_logged(
    place: HoursPlace, document: Document
) -> None:
    card = place.week.watch
    QTest.keyClicks(card.title, "Module 6")
    place.week.quick.line.setFocus()
    document.do(added("Log", build(TimeEntry, title="Call", day=TODAY, minutes=5)))
    place.show_page("all")
    place.show_page("week")
    assert card.title.text() == "Module 6"


def test_words_typed_last_are_kept_though_something_is_logged_at_once(place: HoursPlace, document: Document) -> None:
    card = place.week.watch
    card.start.click()
    QTest.keyClicks(card.title, "Module 6")
    place.week.quick.line.setFocus()
    document.do(added("Log", build(TimeEntry, title="Call", day=TODAY, minutes=5)))
    assert card.title.text() == "Module 6"
    kept = document.portfolio.stopwatch()
    assert kept is not None
    assert kept.title == "Module 6"


@pytest.mark.parametrize("ticks", [True, False])
def test_one_that_runs_too_long_while_it_is_looked_at_asks_as_well(
    qtbot: QtBot, theme: Theme, document: Document, clock: Clock, ticks: bool
) -> None:
    card = card_over(qtbot, theme, document, clock)
    card.start.click()
    assert card.really.isHidden()
    clock.go(hours=13)
    if ticks:
        card._tick()
    else:
        card.stop.click()
    assert card.really.isVisible()
    assert "How long was it really?" in card.said.text()
    card.really.setText("3h")
    card.stop.click()
    assert entry_of(document, "Time").minutes == 180


def test_all_that_the_command_line_tied_is_tied_when_the_window_stops_it(
    qtbot: QtBot, theme: Theme, document: Document, clock: Clock
) -> None:
    badge = build(Credential, title="Badge of the course", kind="certificate", earned=TODAY)
    document.do(added("Badge", badge))
    goal, course = document.portfolio.find(Goal)[0], document.portfolio.find(Programme)[0]
    tied = (("credential", badge.id), ("goal", goal.id), ("programme", course.id))
    document.portfolio.keep_stopwatch(stopwatch.started(clock(), "Module 7", tied))
    document.do(trashed("Away", goal))
    card = card_over(qtbot, theme, document, clock)
    assert card.aim.currentText() == "Badge of the course"
    QTest.keyClicks(card.title, "!")
    clock.go(minutes=30)
    card.stop.click()
    made = entry_of(document, "Module 7!")
    assert {link.target_id for link in document.portfolio.find(Link, source_id=made.id)} == {badge.id, course.id}


def test_what_was_thrown_away_comes_back_and_has_run_on(
    qtbot: QtBot, theme: Theme, document: Document, clock: Clock
) -> None:
    card = card_over(qtbot, theme, document, clock)
    card.title.setText("Module 8")
    card.start.click()
    clock.go(minutes=40)
    card.away.click()
    assert document.portfolio.stopwatch() is None
    clock.go(minutes=2)
    card.again.click()
    assert card.again.isHidden()
    assert card.time.text() == "0:42:00"
    card.stop.click()
    assert entry_of(document, "Module 8").minutes == 42


def test_it_outlives_a_window_that_is_killed(tmp_path: Path, hours_home: Path, user_data: Path) -> None:
    home = tmp_path / "killed"
    copied(hours_home, home).close()
    command = [
        sys.executable,
        "-m",
        "tests.ui.hours.left_running",
        str(home),
        str(tmp_path / "settings.json"),
        "running",
    ]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True)
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "kept\n"
    finally:
        child.kill()
        child.communicate()
    again = Portfolio.open(home, device=paths.device_id())
    kept = again.stopwatch()
    again.close()
    assert kept is not None
    assert kept.runs
    assert kept.title == "Module 5"


def test_what_was_logged_and_undone_can_be_gone_on_with(place: HoursPlace, document: Document) -> None:
    card = place.week.watch
    document.portfolio.keep_stopwatch(
        stopwatch.started(datetime.now(UTC) - timedelta(minutes=40), "Reading evening").paused(datetime.now(UTC))
    )
    card.read()
    card.stop.click()
    assert entry_of(document, "Reading evening").minutes == 40
    assert card.again.isHidden()
    document.undo()
    card.again.click()
    kept = document.portfolio.stopwatch()
    assert kept is not None
    assert (kept.title, kept.runs, kept.seconds // 60) == ("Reading evening", False, 40)
    card.stop.click()
    assert entry_of(document, "Reading evening").minutes == 40
