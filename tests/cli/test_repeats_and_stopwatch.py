"""Hours that come again and again, and the stopwatch: each logs only what somebody says."""

from datetime import UTC, date, datetime, timedelta

import pytest

from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Programme, build
from portfolio.core.stopwatch import Stopwatch
from tests.cli.commands import Commands
from tests.cli.conftest import Made


@pytest.fixture
def mine(made: Made) -> Commands:
    return made("--name", "Amina")


def day(ago: int) -> date:
    return date.today() - timedelta(days=ago)


def test_what_comes_again_is_offered_and_logged_only_when_told(mine: Commands) -> None:
    mine.json("repeat", "add", "1h30", "Reading", "circle", "--every", "week", "--first", day(21), "--category", "Read")
    assert mine.json("hours", "list") == [], "nothing logs itself"
    assert [one["day"] for one in mine.json("repeat", "due")] == [str(day(ago)) for ago in (21, 14, 7, 0)]
    told = mine.run("repeat", "skip", "reading", "circle").stdout
    assert told == f"Reading circle: not on {day(21)}; 3 times are still due\n"
    assert [one["day"] for one in mine.json("repeat", "log", "--day", day(7))] == [str(day(7))]
    assert [one["day"] for one in mine.json("repeat", "log", "reading")] == [str(day(14)), str(day(0))]
    rows = mine.json("hours", "list")
    assert [(row["day"], row["title"], row["minutes"], row["category"]) for row in rows] == [
        (str(day(ago)), "Reading circle", 90, "Read") for ago in (0, 7, 14)
    ]
    assert mine.run("repeat", "log").stdout == "Nothing is due.\n"
    assert mine.run("repeat", "skip", "reading").stderr.startswith("It is not due then.")


def test_what_ended_is_due_no_more(mine: Commands) -> None:
    mine.json("repeat", "add", "30m", "Journal", "--first", day(14))
    mine.json("repeat", "end", "journal", "--day", day(8))
    assert [one["day"] for one in mine.json("repeat", "due")] == [str(day(14))]
    assert mine.run("repeat", "end", "journal", "--day", day(30)).stderr.startswith("“Journal” begins only on")
    ended = mine.run("repeat", "add", "30m", "Choir", "--first", day(1), "--until", day(2))
    assert ended.stderr.startswith(f"It would end ({day(2)}) before its first time ({day(1)}).")
    assert mine.run("repeat", "add", "30m", " ").stderr.startswith("It needs a title.")


def test_the_stopwatch_runs_from_one_command_to_the_next_and_logs_once(mine: Commands) -> None:
    assert mine.run("stopwatch", "show").stdout == "The stopwatch stands still.\n"
    assert mine.json("stopwatch", "start", "Module", "4")["runs"]
    assert mine.run("stopwatch", "start").stderr.startswith("The stopwatch measures already")
    assert not mine.json("stopwatch", "pause")["runs"]
    assert mine.json("stopwatch", "go-on")["runs"]
    stopped = mine.json("stopwatch", "stop")
    assert (stopped["title"], stopped["minutes"], stopped["day"]) == ("Module 4", 1, str(date.today()))
    assert [row["title"] for row in mine.json("hours", "list")] == ["Module 4"]
    assert mine.run("stopwatch", "stop").stderr.startswith("The stopwatch was not started.")


def test_a_forgotten_stopwatch_asks_how_long_it_really_was(mine: Commands) -> None:
    begun = (datetime.now(UTC) - timedelta(hours=13)).isoformat(timespec="seconds")
    portfolio = Portfolio.open(mine.home, device="")
    portfolio.keep_stopwatch(Stopwatch(begun, begun, 0, "Module 4"))
    portfolio.close()
    assert mine.run("stopwatch", "stop").stderr.startswith("The stopwatch ran for 13 h: it was forgotten.")
    assert mine.json("hours", "list") == []
    assert mine.json("stopwatch", "stop", "--time", "50m")["minutes"] == 50


def test_what_a_wrong_clock_began_is_logged_no_later_than_today(mine: Commands) -> None:
    begun = (datetime.now(UTC) + timedelta(days=3)).isoformat(timespec="seconds")
    portfolio = Portfolio.open(mine.home, device="")
    portfolio.keep_stopwatch(Stopwatch(begun, begun, 600, "Module 4"))
    portfolio.close()
    stopped = mine.json("stopwatch", "stop")
    assert (stopped["day"], stopped["minutes"]) == (str(date.today()), 10)


def test_a_stopwatch_that_is_dropped_logs_nothing(mine: Commands) -> None:
    mine.json("stopwatch", "start")
    assert mine.run("stopwatch", "drop").stdout == "The stopwatch stands still.\n"
    assert mine.json("hours", "list") == []


def test_what_comes_again_and_what_was_measured_are_for_what_was_named(mine: Commands) -> None:
    portfolio = Portfolio.open(mine.home, device="")
    portfolio.apply(added("Add", build(Goal, title="Talk in lessons"), build(Programme, title="Data nanodegree")))
    portfolio.close()
    mine.json("repeat", "add", "30m", "Journal", "--first", day(0), "--for", "talk in lessons", "--for", "nanodegree")
    mine.json("repeat", "log")
    mine.json("stopwatch", "start", "--for", "nanodegree")
    assert mine.json("stopwatch", "stop")["title"] == "Data nanodegree"
    by = {kind: {row["title"]: row["entries"] for row in mine.json("hours", "totals", "--by", kind)}
          for kind in ("goal", "programme")}  # fmt: skip
    assert by == {"goal": {"Talk in lessons": 1, "": 1}, "programme": {"Data nanodegree": 2}}


def test_what_it_was_for_may_be_gone_when_the_stopwatch_stops(mine: Commands) -> None:
    portfolio = Portfolio.open(mine.home, device="")
    goal = build(Goal, title="Talk in lessons")
    portfolio.apply(added("Add", goal))
    portfolio.close()
    mine.json("stopwatch", "start", "Reading", "--for", "talk")
    portfolio = Portfolio.open(mine.home, device="")
    portfolio.apply(trashed("Away", goal))
    portfolio.close()
    mine.json("stopwatch", "stop")
    (row,) = mine.json("hours", "list")
    assert (row["title"], row["toward"]) == ("Reading", "")
