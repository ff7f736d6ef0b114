"""The ledger as a table for a spreadsheet, which `read_hours` takes in again, and what is to be paid back."""

import json
import sqlite3
from collections.abc import Iterable

from portfolio.core.people_named import Veil, veil_of
from portfolio.core.queries.ledger import LedgerRow, refunds
from portfolio.core.queries.ledger import entries as ledger_entries
from portfolio.core.queries.named import entries_named
from portfolio.core.sheets import sheet
from portfolio.exchange.learning.money import plain_amount

_MORE = """
SELECT t.id, t.provider_number, t.place, t.counts_as, t.approved, coalesce(t.reported, ''), coalesce(p.title, '')
FROM time_entry AS t LEFT JOIN part AS p ON p.id = t.part_id AND p.trashed IS NULL
WHERE t.id IN (SELECT value FROM json_each(?))
"""
_AIMS = """
SELECT source_id, target_kind, target_id FROM link WHERE role = 'toward' AND trashed IS NULL
AND source_id IN (SELECT value FROM json_each(?)) ORDER BY created, id
"""
HEADINGS = (
    "Date", "Title", "Minutes", "Amount", "Currency", "Own time", "Own money", "Category", "Provider",
    "Provider number", "Place", "Topic", "Credits", "Unit", "Approved", "Counts as", "Reported", "Refund",
    "Refund amount", "Refund date", "For", "Module", "Privacy",
)  # fmt: skip
"""By which our own reader knows the columns again."""
_OF_REFUNDS = ("Date", "Title", "Provider", "Amount", "Currency", "Refund", "Refund amount", "Refund date", "For")


def ledger_csv(connection: sqlite3.Connection, start: str = "", end: str = "") -> bytes:
    """All entries of these ISO days (both included, empty for open), the oldest first, the private ones too, each with
    who may see it: it is her own list. People stand in it as others read them, for lists are passed on."""
    rows = ledger_entries(connection, start, end, limit=-1)
    more = {row[0]: row[1:] for row in connection.execute(_MORE, (json.dumps([row.id for row in rows]),))}
    veil, aims = veil_of(connection), _aims(connection, [row.id for row in rows])
    cells = (_cells(row._replace(toward=aims.get(row.id, "")), *more[row.id]) for row in reversed(rows))
    return sheet(HEADINGS, (_veiled(one, veil) for one in cells))


def _aims(connection: sqlite3.Connection, ids: list[str], audience: str = "owner") -> dict[str, str]:
    """The titles of all that each entry was for and that the audience may see, between semicolons."""
    ties = connection.execute(_AIMS, (json.dumps(ids),)).fetchall()
    wanted: dict[str, set[str]] = {}
    for _, kind, aim in ties:
        wanted.setdefault(kind, set()).add(aim)
    named = entries_named(connection, wanted, audience)
    found: dict[str, dict[str, None]] = {}
    for entry, _, aim in ties:
        if aim in named and named[aim].title:
            found.setdefault(entry, {})[named[aim].title] = None
    return {entry: "; ".join(titles) for entry, titles in found.items()}


def refunds_csv(connection: sqlite3.Connection) -> bytes:
    """What somebody is to pay back, or has, or would not; the oldest first. Each sum in its own currency. It is for
    whoever pays: private entries stay behind, and so do private names of what it was for."""
    veil, rows = veil_of(connection), [row for row in refunds(connection) if row.privacy != "private"]
    aims = _aims(connection, [row.id for row in rows], "evaluator")
    return sheet(
        _OF_REFUNDS,
        (
            _veiled((row.day, row.title, row.provider, _amount(row.amount_minor, row.currency), row.currency,
                     row.refund, _amount(row.refund_minor, row.currency), row.refund_day, aims.get(row.id, "")), veil)
            for row in reversed(rows)
        ),
    )  # fmt: skip


def private_refunds(connection: sqlite3.Connection) -> int:
    """How many entries stay behind because they are private: to be said where the list is made."""
    return sum(row.privacy == "private" for row in refunds(connection))


def _cells(
    row: LedgerRow, provider_number: str, place: str, counts_as: str, approved: str, reported: str, module: str
) -> tuple[str | int, ...]:
    return (
        row.day, row.title, row.minutes, _amount(row.amount_minor, row.currency), row.currency,
        _yes(row.own_time), _yes(row.own_money), row.category, row.provider, provider_number, place, row.topic,
        hundredths(row.units_hundredths), row.unit, approved, "; ".join(json.loads(counts_as)), reported, row.refund,
        _amount(row.refund_minor, row.currency), row.refund_day, row.toward, module, row.privacy,
    )  # fmt: skip


def _veiled(cells: Iterable[str | int], veil: Veil) -> list[str | int]:
    """Each in one line and without tabs, by which a reader could take the table for another sort of table."""
    return [" ".join(veil.text(cell).split()) if isinstance(cell, str) else cell for cell in cells]


def hundredths(number: int) -> str:
    """“3” or “22.50” of so many hundredths; empty for none."""
    whole, rest = divmod(number, 100)
    return "" if not number else f"{whole}.{rest:02d}" if rest else str(whole)


def _amount(minor: int | None, currency: str) -> str:
    return "" if minor is None else plain_amount(minor, currency)


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"
