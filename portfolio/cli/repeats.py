"""The command about hours that come again and again: add, list, due, log, skip, end."""

from argparse import Namespace
from collections.abc import Callable
from datetime import date

from portfolio.cli.home import Home, writing
from portfolio.cli.learning_finding import repeat_named
from portfolio.cli.printing import Output, clock, counted
from portfolio.cli.spending import aims, spent
from portfolio.core.change import added, edited
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import ledger
from portfolio.core.records import TimeRepeat, build
from portfolio.core.repeated import logged, not_this_time
from portfolio.core.said import said

EVERY = {"week": "every week", "two_weeks": "every two weeks", "month": "every month"}


def repeat(home: Home, options: Namespace, output: Output) -> int:
    """Do what was asked for with what comes again and again."""
    actions: dict[str, Callable[[Home, Namespace, Output], int]] = {
        "add": _add, "list": _list, "due": _due, "log": _log, "skip": _skip, "end": _end,
    }  # fmt: skip
    return actions[options.action](home, options, output)


def _add(home: Home, options: Namespace, output: Output) -> int:
    first = options.first or date.today()
    if not " ".join(options.title).strip():
        raise PortfolioError("It needs a title.", "Say what comes again and again.")
    with writing(home) as portfolio:
        if options.until and options.until < first:
            raise PortfolioError("It would end ({until}) before its first time ({first}).", "Correct one of the two.",
                                 until=options.until, first=first)  # fmt: skip
        toward = [{"kind": kind, "id": one} for kind, one, _ in aims(portfolio.connection, options)]
        new = build(
            TimeRepeat, **spent(portfolio.connection, options), toward=toward, every=options.every, first=first,
            until=options.until,
        )  # fmt: skip
        portfolio.apply(added(said("Repeat “{title}”", title=new.title), new))
    data = {"id": new.id, "title": new.title, "minutes": new.minutes, "every": new.every, "first": str(first),
            "until": str(new.until or "")}  # fmt: skip
    output.show(data, f"{new.title}: {clock(new.minutes)} {EVERY[new.every]} from {first}")
    return 0


def _list(home: Home, _options: Namespace, output: Output) -> int:
    portfolio = home.open()
    try:
        rows = ledger.repeats(portfolio.connection)
    finally:
        portfolio.close()
    lines = [f"{row['title']}: {clock(row['minutes'])} {EVERY[row['every']]} from {row['first']}"
             f"{f' until {until}' if (until := row['until']) else ''}" for row in rows]  # fmt: skip
    output.show(rows, *(lines or ["Nothing comes again and again."]))
    return 0


def _due(home: Home, _options: Namespace, output: Output) -> int:
    portfolio = home.open()
    try:
        due = ledger.due_repeats(portfolio.connection, date.today())
    finally:
        portfolio.close()
    lines = [f"{one.day}  {clock(one.minutes):>10}  {one.title}" for one in due]
    output.show([one._asdict() for one in due], *(lines or ["Nothing is due."]))
    return 0


def _log(home: Home, options: Namespace, output: Output) -> int:
    with writing(home) as portfolio:
        due = _waiting(portfolio, options)
        found = {one.repeat_id: _record(portfolio, one.repeat_id) for one in due}
        days = ((found[one.repeat_id], date.fromisoformat(one.day)) for one in due)
        change = logged(portfolio.connection, days)
        if change:
            portfolio.apply(change)
    lines = [f"{one.day}  {clock(one.minutes):>10}  {one.title}" for one in due]
    output.show([one._asdict() for one in due], *(lines or ["Nothing is due."]))
    return 0


def _skip(home: Home, options: Namespace, output: Output) -> int:
    with writing(home) as portfolio:
        due = _waiting(portfolio, options)
        if not due:
            raise PortfolioError("It is not due then.", "See “portfolio repeat due”.")
        portfolio.apply(not_this_time(_record(portfolio, due[0].repeat_id), date.fromisoformat(due[0].day)))
    left = f"; {counted(len(due) - 1, 'time is', 'times are')} still due" if len(due) > 1 else ""
    output.show(due[0]._asdict(), f"{due[0].title}: not on {due[0].day}{left}")
    return 0


def _end(home: Home, options: Namespace, output: Output) -> int:
    last = options.day or date.today()
    with writing(home) as portfolio:
        found = _record(portfolio, repeat_named(portfolio.connection, " ".join(options.repeat))["id"])
        if last < found.first:
            raise PortfolioError("“{name}” begins only on {first}.", "Name a later day.", name=found.title,
                                 first=found.first)  # fmt: skip
        if change := edited(said("End “{title}”", title=found.title), found, until=last):
            portfolio.apply(change)
    output.show({"id": found.id, "title": found.title, "until": str(last)}, f"{found.title}: until {last}")
    return 0


def _waiting(portfolio: Portfolio, options: Namespace) -> list[ledger.DueRepeat]:
    """What is due, of the one thing and the one day that were named."""
    due = ledger.due_repeats(portfolio.connection, date.today())
    if options.repeat:
        wanted = repeat_named(portfolio.connection, " ".join(options.repeat))["id"]
        due = [one for one in due if one.repeat_id == wanted]
    return [one for one in due if options.day is None or one.day == options.day.isoformat()]


def _record(portfolio: Portfolio, repeat_id: str) -> TimeRepeat:
    found = portfolio.get(TimeRepeat, repeat_id)
    assert found is not None
    return found
