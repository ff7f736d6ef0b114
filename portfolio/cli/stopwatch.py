"""The command about the stopwatch: start, pause, go-on, stop, show, drop."""

from argparse import Namespace
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from portfolio.cli.home import Home, writing
from portfolio.cli.printing import Output, clock
from portfolio.cli.spending import aims, links, minutes
from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.named import entries_named
from portfolio.core.records import TimeEntry, build
from portfolio.core.said import said
from portfolio.core.stopwatch import LONG, Stopwatch, kept, started, stopped


def stopwatch(home: Home, options: Namespace, output: Output) -> int:
    """Do what was asked for with the stopwatch."""
    if options.action == "show":
        return _show(home, output)
    actions: dict[str, Callable[[Portfolio, Namespace, Output], int]] = {
        "start": _start, "pause": _pause, "go-on": _go_on, "stop": _stop, "drop": _drop,
    }  # fmt: skip
    with writing(home) as portfolio:
        return actions[options.action](portfolio, options, output)


def _show(home: Home, output: Output) -> int:
    portfolio = home.open()
    try:
        watch = kept(portfolio.connection)
    finally:
        portfolio.close()
    _tell(watch, output)
    return 0


def _start(portfolio: Portfolio, options: Namespace, output: Output) -> int:
    if (there := kept(portfolio.connection)) is not None:
        raise PortfolioError(
            "The stopwatch measures already: {time} so far.", "Stop it, or drop it, before you start it anew.",
            time=clock(there.minutes(_now())),
        )  # fmt: skip
    found = aims(portfolio.connection, options)
    title = " ".join(options.title).strip() or (found[0][2] if found else "")
    watch = started(_now(), title, tuple((kind, one) for kind, one, _ in found))
    portfolio.keep_stopwatch(watch)
    _tell(watch, output)
    return 0


def _pause(portfolio: Portfolio, _options: Namespace, output: Output) -> int:
    watch = _there(portfolio).paused(_now())
    portfolio.keep_stopwatch(watch)
    _tell(watch, output)
    return 0


def _go_on(portfolio: Portfolio, _options: Namespace, output: Output) -> int:
    watch = _there(portfolio).going_on(_now())
    portfolio.keep_stopwatch(watch)
    _tell(watch, output)
    return 0


def _stop(portfolio: Portfolio, options: Namespace, output: Output) -> int:
    watch = _there(portfolio)
    if not options.time and watch.measured(_now()) > LONG:
        raise PortfolioError(
            "The stopwatch ran for {time}: it was forgotten.", "Say with --time how long it really was.",
            time=clock(watch.minutes(_now())),
        )  # fmt: skip
    there = entries_named(portfolio.connection, {kind: [one] for kind, one in watch.aims})
    entry = build(
        TimeEntry,
        title=" ".join(options.title).strip() or watch.title,
        # On the day on which it was begun, by the clock of the place: who learns past midnight learned that evening.
        # By a clock that was set back since, that would be still to come.
        day=min(datetime.fromisoformat(watch.begun).astimezone().date(), date.today()),
        minutes=minutes(options.time) if options.time else watch.minutes(_now()),
    )
    tied = links(entry.id, [(kind, one) for kind, one in watch.aims if one in there])
    title = entry.title or clock(entry.minutes)
    change = added(said("Log “{title}”", title=title), entry, *tied)
    portfolio.apply(change, stopped(change, portfolio.device))
    data = {"id": entry.id, "day": str(entry.day), "title": entry.title, "minutes": entry.minutes}
    output.show(data, f"{entry.day}  {clock(entry.minutes)}  {entry.title}")
    return 0


def _drop(portfolio: Portfolio, _options: Namespace, output: Output) -> int:
    _there(portfolio)
    portfolio.keep_stopwatch(None)
    _tell(None, output)
    return 0


def _there(portfolio: Portfolio) -> Stopwatch:
    watch = kept(portfolio.connection)
    if watch is None:
        raise PortfolioError("The stopwatch was not started.", "Start it with “portfolio stopwatch start”.")
    return watch


def _tell(watch: Stopwatch | None, output: Output) -> None:
    if watch is None:
        output.show(None, "The stopwatch stands still.")
        return
    measured = watch.measured(_now())
    data: dict[str, Any] = {
        "begun": watch.begun, "runs": watch.runs, "seconds": int(measured.total_seconds()), "title": watch.title,
        "aims": [{"kind": kind, "id": one} for kind, one in watch.aims],
    }  # fmt: skip
    title = f"  {watch.title}" if watch.title else ""
    output.show(data, f"{clock(int(measured.total_seconds()) // 60)}{' ' * bool(title)}{title.strip()}"
                f"{'' if watch.runs else '  (resting)'}")  # fmt: skip


def _now() -> datetime:
    return datetime.now(UTC)
