"""The command about money of one's own that somebody is to pay back: list, set; save is in `hours_files`."""

from argparse import Namespace
from datetime import date
from typing import Any

from portfolio.cli.home import Home, writing
from portfolio.cli.learning_finding import hours_named
from portfolio.cli.printing import Output
from portfolio.cli.spending import cost, money
from portfolio.core.change import edited
from portfolio.core.errors import PortfolioError
from portfolio.core.queries import ledger
from portfolio.core.records import TimeEntry
from portfolio.core.said import said

REFUNDS = {"wanted": "to be asked for", "asked": "asked for", "paid": "paid back", "refused": "refused"}
"""Where such money stands, in words."""


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
