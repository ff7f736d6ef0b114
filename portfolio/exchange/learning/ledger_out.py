"""The ledger as a table for a spreadsheet, which `read_hours` takes in again, and what is to be paid back."""

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from portfolio.core.people_named import Veil, veil_of
from portfolio.core.queries.ledger import LedgerRow, refunds
from portfolio.core.queries.ledger import entries as ledger_entries
from portfolio.core.sheets import sheet
from portfolio.exchange.learning.money import plain_amount

_MORE = """
SELECT id, provider_number, place, counts_as, approved, coalesce(reported, '')
FROM time_entry WHERE id IN (SELECT value FROM json_each(?))
"""


class LedgerWords(NamedTuple):
    """The headings, in the language of whoever reads them; in English our own reader knows them again."""

    date: str = "Date"
    title: str = "Title"
    minutes: str = "Minutes"
    amount: str = "Amount"
    currency: str = "Currency"
    own_time: str = "Own time"
    own_money: str = "Own money"
    category: str = "Category"
    provider: str = "Provider"
    provider_number: str = "Provider number"
    place: str = "Place"
    topic: str = "Topic"
    credits: str = "Credits"
    unit: str = "Unit"
    approved: str = "Approved"
    counts_as: str = "Counts as"
    reported: str = "Reported"
    refund: str = "Refund"
    refund_amount: str = "Refund amount"
    refund_date: str = "Refund date"
    toward: str = "For"


_ENGLISH = LedgerWords()


def ledger_csv(
    connection: sqlite3.Connection, start: str = "", end: str = "", words: LedgerWords = _ENGLISH
) -> bytes:  # fmt: skip
    """All entries of these ISO days (both included, empty for open), the oldest first, the private ones too: it is her
    own list. People stand in it as others read them, for lists are passed on."""
    rows = ledger_entries(connection, start, end, limit=-1)
    more = {row[0]: row[1:] for row in connection.execute(_MORE, (json.dumps([row.id for row in rows]),))}
    veil = veil_of(connection)
    return sheet(words, (_veiled(_cells(row, *more[row.id]), veil) for row in reversed(rows)))


def refunds_csv(connection: sqlite3.Connection, words: LedgerWords = _ENGLISH) -> bytes:
    """What somebody is to pay back, or has, or would not; the oldest first. Each sum in its own currency."""
    veil = veil_of(connection)
    head = (words.date, words.title, words.provider, words.amount, words.currency, words.refund, words.refund_amount,
            words.refund_date, words.toward)  # fmt: skip
    return sheet(
        head,
        (
            _veiled((row.day, row.title, row.provider, _amount(row.amount_minor, row.currency), row.currency,
                     row.refund, _amount(row.refund_minor, row.currency), row.refund_day, row.toward), veil)
            for row in reversed(refunds(connection))
        ),
    )  # fmt: skip


def _cells(
    row: LedgerRow, provider_number: str, place: str, counts_as: str, approved: str, reported: str
) -> tuple[str | int, ...]:
    return (
        row.day, row.title, row.minutes, _amount(row.amount_minor, row.currency), row.currency,
        _yes(row.own_time), _yes(row.own_money), row.category, row.provider, provider_number, place, row.topic,
        hundredths(row.units_hundredths), row.unit, approved, "; ".join(json.loads(counts_as)), reported, row.refund,
        _amount(row.refund_minor, row.currency), row.refund_day, row.toward,
    )  # fmt: skip


def _veiled(cells: Iterable[str | int], veil: Veil) -> list[str | int]:
    return [veil.text(cell) if isinstance(cell, str) else cell for cell in cells]


def hundredths(number: int) -> str:
    """“3” or “22.50” of so many hundredths; empty for none."""
    whole, rest = divmod(number, 100)
    return "" if not number else f"{whole}.{rest:02d}" if rest else str(whole)


def _amount(minor: int | None, currency: str) -> str:
    return "" if minor is None else plain_amount(minor, currency)


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"
