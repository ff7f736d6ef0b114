"""Hours by category, month, provider and programme, with totals; money only where it was asked for."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from portfolio.packet.book import Book
from portfolio.packet.gather import Row
from portfolio.packet.parts.spending import amounts, cost_of_an_hour, credits_of, spent
from portfolio.packet.text.tree import Node

MOST_ROWS = 10
"""So many providers or programmes have a row of their own; the rest share one."""


def hours_section(book: Book) -> list[Node]:
    """One block with a table for each way to look at them. Every figure sums the entries in this packet and no others.

    What was for two programmes is in both rows; time that nobody named a provider or programme for is in the last one.
    """
    entries = book.gathered.of("time_entry")
    if not entries:
        return []
    with_money = book.gathered.request.has("money")
    language = book.language
    total = sum(row["minutes"] for row in entries)
    own = sum(row["minutes"] for row in entries if row["own_time"])
    facts = [{"label": book.say("in all"), "value": language.hours(total)}]
    if own:
        facts.append({"label": book.say("in my own time"), "value": language.hours(own)})
    if own < total:
        facts.append({"label": book.say("in paid time"), "value": language.hours(total - own)})
    facts += [{"label": label, "value": value} for label, value in credits_of(book, entries)]
    if with_money:
        facts += [{"label": label, "value": value} for label, value in amounts(book, entries)]
        facts += [{"label": label, "value": value} for label, value in cost_of_an_hour(book, entries)]
    return [
        {
            "t": "hours",
            "facts": facts,
            "categories": _categories(book, entries, with_money),
            "months": _months(book, entries),
            "providers": _providers(book, entries, with_money),
            "programmes": _programmes(book, entries, with_money),
            "money": with_money,
            "total": language.hours(total),
        }
    ]


def _categories(book: Book, entries: list[Row], with_money: bool) -> list[Node]:
    """By category; nothing where none has one."""
    if not any(row["category"].strip() for row in entries):
        return []
    kept: dict[str, list[Row]] = {}
    for row in entries:
        name = row["category"].strip() or book.say("Other")
        kept.setdefault(name[:1].upper() + name[1:], []).append(row)
    return _rows(book, sorted(kept.items(), key=lambda one: -_minutes(one[1])), with_money)


def _providers(book: Book, entries: list[Row], with_money: bool) -> list[Node]:
    kept: dict[str, list[Row]] = {}
    for row in entries:
        kept.setdefault(row["provider"].strip(), []).append(row)
    return _named(book, {name: (name, rows) for name, rows in kept.items()}, book.say("No provider named"), with_money)


def _programmes(book: Book, entries: list[Row], with_money: bool) -> list[Node]:
    kept: dict[str, list[Row]] = {}
    for row in entries:
        for programme in book.programmes_of(row) or [""]:
            kept.setdefault(programme, []).append(row)
    named = {one: (book.title(one) if one else "", rows) for one, rows in kept.items()}
    return _named(book, named, book.say("For no programme"), with_money)


def _named(book: Book, kept: dict[str, tuple[str, list[Row]]], rest: str, with_money: bool) -> list[Node]:
    """Rows of what has a name, the most time first, then what has none; nothing where nothing has one. `kept` are names
    and entries by what tells them apart; what has no name is under nothing."""
    _, without = kept.pop("", ("", []))
    if not kept:
        return []
    named = sorted(kept.values(), key=lambda one: (-_minutes(one[1]), one[0]))
    if len(named) > MOST_ROWS:
        others = {row["id"]: row for _, rows in named[MOST_ROWS - 1 :] for row in rows}
        named = [*named[: MOST_ROWS - 1], (book.say("Others"), [*others.values()])]
    return _rows(book, [*named, *([(rest, without)] if without else [])], with_money)


def _rows(book: Book, kept: Iterable[tuple[str, list[Row]]], with_money: bool) -> list[Node]:
    found = list(kept)
    most = max(1, *(_minutes(rows) for _, rows in found))
    return [
        {
            "name": book.pen.runs(name),
            "hours": book.language.hours(_minutes(rows)),
            "share": _minutes(rows) * 1000 // most,
            "entries": book.language.number(len(rows)),
            "money": spent(book, rows) if with_money else [],
        }
        for name, rows in found
    ]


def _months(book: Book, entries: list[Row]) -> list[Node]:
    minutes: Counter[tuple[int, int]] = Counter()
    for row in entries:
        minutes[row["day"].year, row["day"].month] += row["minutes"]
    most = max(1, *minutes.values())
    return [
        {
            "name": book.language.month(date(year, month, 1)),
            "year": year,
            "hours": book.language.hours(sum_),
            "share": sum_ * 1000 // most,
        }
        for (year, month), sum_ in sorted(minutes.items())
    ]


def _minutes(rows: Iterable[Row]) -> int:
    return sum(row["minutes"] for row in rows)
