"""Time, money and credits as they are typed, as the fields of an hours entry; and hours and money as printed."""

import re
import sqlite3
from argparse import Namespace
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from portfolio.cli.learning_finding import aim_named, keys_counted
from portfolio.cli.printing import clock
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.ledger import Money, Total
from portfolio.core.records import Link, build
from portfolio.exchange.learning.answers import credit_unit
from portfolio.exchange.learning.durations import is_bare, minutes_in
from portfolio.exchange.learning.money import money_in, plain_amount

Aims = list[tuple[str, str, str]]
UNIT_WORDS = {
    "semester_hour": ("semester hour", "semester hours"), "quarter_hour": ("quarter hour", "quarter hours"),
    "graduate_credit": ("graduate credit", "graduate credits"), "ects": ("ECTS", "ECTS"), "ceu": ("CEU", "CEUs"),
}  # fmt: skip
"""What one credit is called, and several."""
_CREDITS = re.compile(r"(\d{1,4})(?:[.,](\d{1,2}))?\s+(\S.*)")


def spent(connection: sqlite3.Connection, options: Namespace) -> dict[str, Any]:
    """The fields that `log` and `repeat add` share. Raises PortfolioError for what is no time, money or category."""
    minor, currency = cost(options.cost)
    return {
        "title": " ".join(options.title).strip(), "minutes": minutes(options.time), "amount_minor": minor,
        "currency": currency, "own_time": not options.work_time, "own_money": not options.school_pays,
        "category": options.category.strip(), "provider": options.provider.strip(),
        "provider_number": options.provider_number.strip(), "place": options.place.strip(),
        "topic": options.topic.strip(), "approved": options.approved,
        "counts_as": keys_counted(connection, options.counts_as),
    }  # fmt: skip


def aims(connection: sqlite3.Connection, options: Namespace) -> Aims:
    """Kind, id and title of each thing that it was for."""
    return list(dict.fromkeys(aim_named(connection, one) for one in options.toward))


def links(entry_id: str, found: Iterable[tuple[str, str]]) -> list[Link]:
    """What ties an entry to what it was for."""
    return [
        build(Link, role="toward", source_kind="time_entry", source_id=entry_id, target_kind=kind, target_id=record_id)
        for kind, record_id in found
    ]


def minutes(typed: str) -> int:
    """The minutes that were typed. A number alone is refused: it may be hours as well as minutes."""
    if typed.strip() != "0" and is_bare(typed):
        raise PortfolioError(
            "“{time}” may be hours or minutes.", "Say which: {time}m or {time}h.", time=typed.strip()
        )  # fmt: skip
    found = minutes_in(typed, ".", "minutes")
    if not isinstance(found, int):
        raise PortfolioError(
            "{why}", "Write it like 45m, 1h30, 1:30 or 2.5h.", why=str(found or "An empty text is no time.")
        )
    return found


def cost(typed: str) -> tuple[int | None, str]:
    """Minor units and currency of a sum as it was typed; (None, "") for none."""
    found = money_in(typed, ".")
    if found.why is not None:
        raise PortfolioError("{why}", "Write it like “49 EUR” or “12.50 USD”.", why=str(found.why))
    return found.minor, found.currency if found.minor is not None else ""


def credit(typed: str) -> dict[str, Any]:
    """“3 semester_hour” as the fields of an entry; none for an empty text."""
    if not typed.strip():
        return {}
    found = _CREDITS.fullmatch(typed.strip())
    hundredths = 100 * int(found[1]) + int((found[2] or "").ljust(2, "0")) if found else 0
    unit = credit_unit(found[3].replace("_", " ")) if found else ""
    if not hundredths or not unit:
        raise PortfolioError(
            "“{typed}” is no number of credits with its unit.", "Write it like “3 semester_hour”. Units: {units}.",
            typed=typed, units=", ".join(UNIT_WORDS),
        )  # fmt: skip
    return {"units_hundredths": hundredths, "unit": unit}


def money(minor: int, currency: str) -> str:
    """A sum with its currency."""
    return f"{plain_amount(minor, currency)} {currency}"


def credits_brought(hundredths: int | None, unit: str) -> str:
    """Credits with their unit; empty for none."""
    if not hundredths:
        return ""
    one, many = UNIT_WORDS[unit]
    return f"{Decimal(hundredths) / 100} {one if hundredths == 100 else many}"


def purses(found: Iterable[Money]) -> str:
    """Sums by currency and purse, never added to one another."""
    return ", ".join(
        f"{money(one.minor, one.currency)} {'own money' if one.own else 'paid by others'}" for one in found
    )


def total_line(words: str, total: Total) -> str:
    """A line of sums."""
    own = f", {clock(total.own_minutes)} in your own time" if total.own_minutes != total.minutes else ""
    paid = f"; {purses(total.money)}" if total.money else ""
    return f"{words}: {clock(total.minutes)}{own}{paid}"


def total_data(total: Total) -> dict[str, Any]:
    """The same as data."""
    return {
        "key": total.key, "entries": total.entries, "minutes": total.minutes, "own_minutes": total.own_minutes,
        "money": [one._asdict() for one in total.money],
    }  # fmt: skip
