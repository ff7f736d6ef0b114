"""Hours by category and by month, with totals; money only where it was asked for."""

from collections import Counter
from datetime import date

from portfolio.packet.book import Book
from portfolio.packet.gather import Row
from portfolio.packet.text.tree import Node


def hours_section(book: Book) -> list[Node]:
    """One block with two tables. Every figure sums the entries in this packet and no others."""
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
    if with_money:
        facts += [{"label": label, "value": value} for label, value in _amounts(book, entries)]
    return [
        {
            "t": "hours",
            "facts": facts,
            "categories": _categories(book, entries, with_money),
            "months": _months(book, entries),
            "money": with_money,
            "total": language.hours(total),
        }
    ]


def _categories(book: Book, entries: list[Row], with_money: bool) -> list[Node]:
    minutes: Counter[str] = Counter()
    kept: dict[str, list[Row]] = {}
    for row in entries:
        name = row["category"].strip() or book.say("Other")
        name = name[:1].upper() + name[1:]
        minutes[name] += row["minutes"]
        kept.setdefault(name, []).append(row)
    most = max(minutes.values())
    return [
        {
            "name": book.pen.runs(name),
            "hours": book.language.hours(sum_),
            "share": sum_ * 1000 // most,
            "entries": book.language.number(len(kept[name])),
            "money": book.say(", ").join(value for _, value in _amounts(book, kept[name])) if with_money else "",
        }
        for name, sum_ in minutes.most_common()
    ]


def _months(book: Book, entries: list[Row]) -> list[Node]:
    minutes: Counter[tuple[int, int]] = Counter()
    for row in entries:
        minutes[row["day"].year, row["day"].month] += row["minutes"]
    most = max(minutes.values())
    return [
        {
            "name": book.language.month(date(year, month, 1)),
            "hours": book.language.hours(sum_),
            "share": sum_ * 1000 // most,
        }
        for (year, month), sum_ in sorted(minutes.items())
    ]


def _amounts(book: Book, entries: list[Row]) -> list[tuple[str, str]]:
    """Sums of money by currency, own and paid apart: currencies are never added up."""
    sums: Counter[tuple[bool, str]] = Counter()
    for row in entries:
        if row.get("amount_minor"):
            sums[bool(row["own_money"]), row["currency"]] += row["amount_minor"]
    return [
        (book.say("of my own money") if own else book.say("paid by others"), book.language.money(minor, currency))
        for (own, currency), minor in sorted(sums.items(), reverse=True)
    ]
