"""Time, money and credits as they are typed, as the fields of an hours entry; and hours and money as printed."""

import sqlite3
from argparse import Namespace
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Any, get_args

from portfolio.cli.learning_finding import aim_named, keys_counted
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.ledger import Money, Total
from portfolio.core.records import Link, build
from portfolio.core.records.time import CreditUnit
from portfolio.exchange.learning.durations import is_bare, minutes_in
from portfolio.exchange.learning.money import money_in, plain_amount

Aims = list[tuple[str, str, str]]
_UNITS = tuple(unit for unit in get_args(CreditUnit) if unit)


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
    number, _, unit = typed.strip().partition(" ")
    try:
        hundredths = Decimal(number.replace(",", ".")) * 100
    except InvalidOperation:
        hundredths = Decimal(0)
    unit = unit.strip().replace(" ", "_").casefold()
    if unit not in _UNITS and unit.removesuffix("s") in _UNITS:
        unit = unit.removesuffix("s")
    if not hundredths.is_finite() or hundredths <= 0 or hundredths % 1 or unit not in _UNITS:
        raise PortfolioError(
            "“{typed}” is no number of credits with its unit.", "Write it like “3 semester_hour”. Units: {units}.",
            typed=typed, units=", ".join(_UNITS),
        )  # fmt: skip
    return {"units_hundredths": int(hundredths), "unit": unit}


def clock(total: int) -> str:
    """Minutes as people say them: 1 h 30 min."""
    hours, rest = divmod(total, 60)
    return " ".join([f"{hours} h"] * bool(hours) + [f"{rest} min"] * bool(rest or not hours))


def money(minor: int, currency: str) -> str:
    """A sum with its currency."""
    return f"{plain_amount(minor, currency)} {currency}"


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
