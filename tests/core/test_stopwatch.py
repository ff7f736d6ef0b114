"""The stopwatch goes on over pauses, a restart and a kill, and a wrong clock takes nothing away."""

import json
import shutil
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from portfolio.core import meta
from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import TimeEntry, build
from portfolio.core.stopwatch import KEY, started, stopped

NOON = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)
DEVICE = "d" * 32


def after(**spans: float) -> datetime:
    return NOON + timedelta(**spans)


def test_it_measures_what_it_ran_and_not_what_it_rested() -> None:
    watch = started(NOON, "Module 4").paused(after(minutes=20))
    assert not watch.runs
    assert watch.measured(after(hours=5)) == timedelta(minutes=20)
    watch = watch.going_on(after(hours=5))
    assert watch.runs
    assert watch.minutes(after(hours=5, minutes=25)) == 45
    assert watch.going_on(after(hours=6)) == watch, "going on twice starts nothing anew"
    assert watch.paused(after(hours=6)).paused(after(hours=9)) == watch.paused(after(hours=6))


def test_a_clock_that_was_set_back_takes_nothing_away() -> None:
    watch = started(NOON).paused(after(minutes=30)).going_on(after(minutes=40))
    assert watch.measured(after(hours=-3)) == timedelta(minutes=30)
    assert watch.paused(after(hours=-3)).minutes(NOON) == 30


def test_it_has_at_least_a_minute_once_it_was_started() -> None:
    assert started(NOON).minutes(after(seconds=4)) == 1


def test_it_measures_the_same_where_clocks_change_and_in_another_zone() -> None:
    # On 29 March 2026 clocks in Berlin go from 2 to 3: an hour by the clock on the wall that nobody had.
    evening = datetime(2026, 3, 29, 1, 30, tzinfo=timezone(timedelta(hours=1)))
    watch = started(evening)
    assert watch.running_since == "2026-03-29T00:30:00+00:00"
    assert watch.minutes(datetime(2026, 3, 29, 3, 30, tzinfo=timezone(timedelta(hours=2)))) == 60
    assert watch.minutes(datetime(2026, 3, 28, 21, 30, tzinfo=timezone(timedelta(hours=-4)))) == 60


def test_it_is_there_after_a_restart_and_after_a_kill(portfolio: Portfolio, tmp_path: Path) -> None:
    watch = started(NOON, "Module 4", (("goal", "g" * 32),))
    assert portfolio.stopwatch() is None
    portfolio.keep_stopwatch(watch)
    killed = Path(shutil.copytree(portfolio.folder, tmp_path / "killed"))
    (killed / "portfolio.lock").unlink(missing_ok=True)
    (killed / "portfolio.holder.json").unlink(missing_ok=True)
    portfolio.close()
    for folder in (portfolio.folder, killed):
        opened = Portfolio.open(folder, device=DEVICE)
        assert opened.stopwatch() == watch
        opened.keep_stopwatch(None)
        assert opened.stopwatch() is None
        opened.close()


def test_what_it_measured_is_logged_and_it_is_stopped_in_one_step(portfolio: Portfolio) -> None:
    """Whoever is stopped between the two would log the same time twice."""
    portfolio.keep_stopwatch(started(NOON))
    seen: list[object] = []
    portfolio.subscribe(lambda change: seen.append(portfolio.stopwatch()))
    change = added("Log", build(TimeEntry, title="Module 4", day=NOON.date(), minutes=5))
    portfolio.apply(change, stopped(change, DEVICE))
    assert seen == [None]
    assert portfolio.history.undo_label == "Log"
    portfolio.history.undo()
    assert (portfolio.find(TimeEntry), portfolio.stopwatch()) == ([], None)


def test_where_it_cannot_be_logged_it_runs_on(portfolio: Portfolio) -> None:
    portfolio.keep_stopwatch(started(NOON))
    change = added("Log", build(TimeEntry, title="Module 4", day=NOON.date(), minutes=5, part_id="f" * 32))
    with pytest.raises(IntegrityError):
        portfolio.apply(change, stopped(change, DEVICE))
    assert (portfolio.find(TimeEntry), portfolio.stopwatch()) == ([], started(NOON))


def test_it_is_no_line_of_history_and_cannot_be_kept_by_who_only_reads(portfolio: Portfolio) -> None:
    portfolio.keep_stopwatch(started(NOON))
    assert portfolio.history.undo_label == ""
    reader = Portfolio.open(portfolio.folder, device=DEVICE, read_only=True)
    assert reader.stopwatch() == started(NOON)
    with pytest.raises(PortfolioError):
        reader.keep_stopwatch(None)
    reader.close()


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "7", '"now"', "{}", "[" * 100_000,
        json.dumps({"begun": "2026-03-29T12:00:00+00:00", "running_since": "", "seconds": 4, "title": "No aims"}),
        '{"begun": "", "running_since": "", "seconds": 4, "title": "Never begun", "aims": []}',
        '{"begun": "2026-03-29T12:00:00+00:00", "running_since": "yesterday", "seconds": 4, "title": "", "aims": []}',
        '{"begun": "2026-03-29T12:00Z", "running_since": "2026-03-29T12:00", "seconds": 4, "title": "", "aims": []}',
        '{"begun": "2026-03-29T12:00:00+00:00", "running_since": "", "seconds": Infinity, "title": "", "aims": []}',
        '{"begun": "2026-03-29T12:00:00+00:00", "running_since": "", "seconds": 1e300, "title": "", "aims": []}',
        '{"begun": "2026-03-29T12:00:00+00:00", "running_since": "", "seconds": NaN, "title": "", "aims": []}',
        '{"begun": "2026-03-29T12:00:00+00:00", "running_since": "", "seconds": 4, "title": "", "aims": [["goal"]]}',
        '{"begun": "2026-03-29T12:00:00+00:00", "running_since": "", "seconds": 4, "title": "", "aims": 5}',
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_no_stopwatch(text: str, portfolio: Portfolio) -> None:
    meta.keep(portfolio.connection, KEY, text, portfolio.folder / "portfolio.db")
    assert portfolio.stopwatch() is None
