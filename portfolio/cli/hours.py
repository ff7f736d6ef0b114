"""The command about hours that were logged: list, totals, cost, plan; import and save are in `hours_files`."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import Any

from portfolio.cli.home import Home
from portfolio.cli.learning_finding import aim_named
from portfolio.cli.printing import Output, clock
from portfolio.cli.refunds import REFUNDS
from portfolio.cli.spending import credits_brought, minutes, money, total_data, total_line
from portfolio.core.change import edited
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import ledger
from portfolio.core.records import Person
from portfolio.core.said import said


def hours(home: Home, options: Namespace, output: Output) -> int:
    """Do what was asked for with hours."""
    if options.action in ("import", "save"):
        from portfolio.cli import hours_files

        return {"import": hours_files.bring_in, "save": hours_files.save}[options.action](home, options, output)
    actions: dict[str, Callable[[Home, Namespace, Output], int]] = {
        "list": _list,
        "totals": _totals,
        "cost": _cost,
        "plan": _plan,
    }
    return actions[options.action](home, options, output)


def _list(home: Home, options: Namespace, output: Output) -> int:
    portfolio = home.open()
    try:
        rows = list(_rows(portfolio, options))
    finally:
        portfolio.close()
    output.show([row._asdict() for row in rows], *(map(_line, rows) if rows else ["Nothing is logged yet."]))
    return 0


def _rows(portfolio: Portfolio, options: Namespace) -> Iterator[ledger.LedgerRow]:
    """The entries of the period, by pages."""
    left, before = options.most, None
    while left is None or left > 0:
        size = ledger.PAGE if left is None else min(left, ledger.PAGE)
        page = ledger.entries(portfolio.connection, *_period(options), before=before, limit=size)
        yield from page
        if len(page) < size:
            return
        before = page[-1].day, page[-1].id
        left = None if left is None else left - len(page)


def _period(options: Namespace) -> tuple[str, str]:
    if options.start and options.end and options.start > options.end:
        raise PortfolioError("The period ends ({end}) before it begins ({start}).", "Turn the two days round.",
                             start=options.start, end=options.end)  # fmt: skip
    return str(options.start or ""), str(options.end or "")


def _line(row: ledger.LedgerRow) -> str:
    parts = [row.day, f"{clock(row.minutes):>10}" if row.minutes else " " * 10, row.title or row.category]
    if row.amount_minor:
        parts.append(f"{money(row.amount_minor, row.currency)}{'' if row.own_money else ' (paid by others)'}")
    if row.units_hundredths:
        parts.append(credits_brought(row.units_hundredths, row.unit))
    if row.refund:
        parts.append(f"({REFUNDS[row.refund]})")
    if row.toward:
        parts.append(f"→ {row.toward}")
    return "  ".join(parts)


def _totals(home: Home, options: Namespace, output: Output) -> int:
    portfolio = home.open()
    try:
        found = ledger.totals(portfolio.connection, options.by, *_period(options))
        names = _names(portfolio, options.by)
    finally:
        portfolio.close()
    told = [total_data(one) | {"title": names.get(one.key, one.key)} for one in found]
    nothing = "All" if options.by == "all" else "(nothing of the sort)"
    lines = [total_line(names.get(one.key, one.key) or nothing, one) for one in found]
    output.show(told, *(lines or ["Nothing is logged yet."]))
    return 0


def _names(portfolio: Portfolio, by: str) -> dict[str, str]:
    """What the ids are called by which was added up; nothing where these are words already."""
    if by not in ("programme", "goal", "credential", "conversation", "skill", "standard"):
        return {}
    title = "trim(code || ' ' || title)" if by == "standard" else "title"
    return dict(portfolio.connection.execute(f"SELECT id, {title} FROM {by}").fetchall())


def _cost(home: Home, options: Namespace, output: Output) -> int:
    portfolio = home.open()
    try:
        kind, record_id, title = aim_named(portfolio.connection, options.what)
        total = ledger.cost_of(portfolio.connection, kind, record_id)
    finally:
        portfolio.close()
    # A part of the smallest coin is nobody's: rounded to the nearest one.
    hourly: list[dict[str, Any]] = [
        {"currency": one.currency, "own": one.own, "minor": (2 * one.minor * 60 + total.minutes) // (2 * total.minutes)}
        for one in total.money
        if total.minutes
    ]
    data = total_data(total) | {"kind": kind, "id": record_id, "title": title, "an_hour": hourly}
    lines = [total_line(title, total)]
    lines += [f"  {money(one['minor'], one['currency'])} an hour{'' if one['own'] else ', paid by others'}"
              for one in hourly]  # fmt: skip
    output.show(data, *lines)
    return 0


def _plan(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.core.queries.week_plan import week_plan

    portfolio = home.open(write=bool(options.times))
    try:
        if options.times:
            _set_plan(portfolio, options.times)
        plan = week_plan(portfolio.connection)
    finally:
        portfolio.close()
    data = {"least": plan.least, "most": plan.most} if plan else None
    told = f"{clock(plan.least)} to {clock(plan.most)} a week" if plan else "There is no plan for the week."
    output.show(data, f"{clock(plan.least)} a week" if plan and plan.least == plan.most else told)
    return 0


def _set_plan(portfolio: Portfolio, typed: list[str]) -> None:
    if len(typed) > 2:
        raise PortfolioError("A plan has a least and a most.", "Name one or two times: “5h 10h”.")
    times = [] if [one.casefold() for one in typed] == ["none"] else sorted(map(minutes, typed))
    if times and times[-1] > 7 * 24 * 60:
        raise PortfolioError("A week has no more than 168 hours.", "Name fewer.")
    if times and not times[-1]:
        raise PortfolioError("No time at all is no plan.", "Say “none” to have none.")
    (person,) = portfolio.find(Person)
    least, most = (times[0], times[-1]) if times else (None, None)
    label = said("Set the hours for each week") if times else said("Have no plan for the week")
    if change := edited(label, person, weekly_least=least, weekly_most=most):
        portfolio.apply(change)
