"""The commands about hours and money: log, hours, refunds."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from portfolio import paths
from portfolio.cli.home import Home, writing
from portfolio.cli.learning_finding import aim_named, hours_named, part_named
from portfolio.cli.printing import Output
from portfolio.cli.spending import aims, clock, cost, credit, links, minutes, money, spent, total_data, total_line
from portfolio.core.change import Change, added, edited, joined
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import ledger
from portfolio.core.records import Person, TimeEntry, build
from portfolio.core.said import said

REFUNDS = {"wanted": "to be asked for", "asked": "asked for", "paid": "paid back", "refused": "refused"}


def log(home: Home, options: Namespace, output: Output) -> int:
    """Log time, money or credits of a day, tied to what it was for, with proof of it."""
    with writing(home) as portfolio:
        connection = portfolio.connection
        fields = spent(connection, options) | credit(options.credits or "")
        toward = aims(connection, options)
        if options.module:
            fields["part_id"] = part_named(connection, toward, options.module)
        if not (fields["minutes"] or fields["amount_minor"] or fields.get("units_hundredths")):
            raise PortfolioError("Nothing was spent.", "Say how long it took, what it cost, or the credits it brought.")
        entry = build(
            TimeEntry, **fields | {"title": fields["title"] or (toward[0][2] if toward else "")},
            day=options.day or date.today(), reported=options.reported, refund=options.refund or "",
            refund_day=date.today() if options.refund == "asked" else None,
        )  # fmt: skip
        title = entry.title or clock(entry.minutes)
        tied = links(entry.id, [(kind, one) for kind, one, _ in toward])
        change = added(said("Log “{title}”", title=title), entry, *tied)
        proofs = _proofs(portfolio, options, entry.id)
        portfolio.apply(joined(change.label, change, *proofs))
    data = {"id": entry.id, "day": str(entry.day), "title": entry.title, "minutes": entry.minutes,
            "amount_minor": entry.amount_minor, "currency": entry.currency, "toward": [one for _, one, _ in toward],
            "part_id": entry.part_id or "", "counts_as": entry.counts_as, "proofs": len(options.proof)}  # fmt: skip
    paid = f", {money(entry.amount_minor, entry.currency)}" if entry.amount_minor else ""
    paid += (
        f", {Decimal(entry.units_hundredths) / 100} {entry.unit.replace('_', ' ')}" if entry.units_hundredths else ""
    )
    for_what = f"  → {', '.join(one for _, _, one in toward)}" if toward else ""
    output.show(data, f"{entry.day}  {clock(entry.minutes)}{paid}  {entry.title}{for_what}")
    return 0


def _proofs(portfolio: Portfolio, options: Namespace, entry_id: str) -> list[Change]:
    """The changes that add the files and tie them to the entry; a file that cannot be read ends it before all else."""
    if not options.proof:
        return []
    from portfolio.exchange.adding import as_change, plan_additions
    from portfolio.exchange.guarded import GuardedReader
    from portfolio.exchange.known import known_in

    known = known_in(portfolio.connection, portfolio.attachments)
    with GuardedReader([], contexts=paths.resource("contexts")) as reader:
        additions = plan_additions(options.proof, known, reader, as_evidence=True)
    for item in additions.items:
        if item.error is not None:
            raise item.error
        item.wanted = True  # the same certificate may prove two entries
    return [as_change(additions, portfolio.attachments, evidence_of=("time_entry", entry_id))]


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
    output.show(told, *(total_line(names.get(one.key, one.key) or nothing, one) for one in found))
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
    times = [] if typed == ["none"] else sorted(map(minutes, typed))
    if times and times[-1] > 7 * 24 * 60:
        raise PortfolioError("A week has no more than 168 hours.", "Name fewer.")
    (person,) = portfolio.find(Person)
    least, most = (times[0], times[-1]) if times else (None, None)
    label = said("Set the hours for each week") if times else said("Have no plan for the week")
    if change := edited(label, person, weekly_least=least, weekly_most=most):
        portfolio.apply(change)


def refunds(home: Home, options: Namespace, output: Output) -> int:
    """Do what was asked for with money that is to be paid back."""
    if options.action == "save":
        from portfolio.cli.hours_files import save_refunds

        return save_refunds(home, options, output)
    return _set_refund(home, options, output) if options.action == "set" else _list_refunds(home, output)


def _list_refunds(home: Home, output: Output) -> int:
    portfolio = home.open()
    try:
        rows = ledger.refunds(portfolio.connection)
    finally:
        portfolio.close()
    lines = []
    for row in rows:
        back = f" {money(row.refund_minor, row.currency)}" if row.refund_minor is not None and row.currency else ""
        paid = money(row.amount_minor or 0, row.currency) if row.currency else ""
        lines.append(f"{row.day}  {paid:>14}  {row.title or row.category}  {REFUNDS[row.refund]}{back}"
                     f"{f' {row.refund_day}' if row.refund_day else ''}")  # fmt: skip
    output.show([row._asdict() for row in rows], *(lines or ["Nothing is to be paid back."]))
    return 0


def _set_refund(home: Home, options: Namespace, output: Output) -> int:
    with writing(home) as portfolio:
        row = hours_named(portfolio.connection, options.entry)
        entry = portfolio.get(TimeEntry, row["id"])
        assert entry is not None
        minor, currency = cost(options.amount)
        if not entry.amount_minor:
            raise PortfolioError("“{entry}” cost no money.", "Say the entry that did.", entry=row["title"])
        if minor is not None and (currency != entry.currency or minor > entry.amount_minor):
            raise PortfolioError(
                "“{entry}” cost {sum}: {amount} of it cannot come back.", "Correct the amount.",
                entry=row["title"], sum=money(entry.amount_minor, entry.currency), amount=money(minor, currency),
            )  # fmt: skip
        state = "" if options.state == "none" else options.state
        fields: dict[str, Any] = {
            "refund": state, "refund_day": (options.day or date.today()) if state else None,
            "refund_minor": minor if state else None,
        }  # fmt: skip
        if change := edited(said("Say where the money for “{title}” stands", title=row["title"]), entry, **fields):
            portfolio.apply(change)
    told = REFUNDS.get(state, "nobody is to pay it back")
    data = {"id": row["id"], "refund": state, "refund_day": str(fields["refund_day"] or ""), "refund_minor": minor}
    output.show(data, f"{row['title']}: {told}{f', {money(minor, currency)}' if minor is not None else ''}")
    return 0
