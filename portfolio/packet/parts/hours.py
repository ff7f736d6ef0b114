"""Hours by category and by month, with totals; money only where it was asked for."""

from collections import Counter
from datetime import date

from portfolio.packet import words
from portfolio.packet.book import Book
from portfolio.packet.gather import Row
from portfolio.packet.tree import Node


def hours_section(book: Book) -> list[Node]:
    """One block with two tables. Every figure sums the entries in this packet and no others."""
    entries = book.gathered.of("time_entry")
    if not entries:
        return []
    with_money = book.gathered.request.has("money")
    total = sum(row["minutes"] for row in entries)
    own = sum(row["minutes"] for row in entries if row["own_time"])
    facts = [{"label": "in all", "value": words.hours(total)}]
    if own:
        facts.append({"label": "in my own time", "value": words.hours(own)})
    if own < total:
        facts.append({"label": "in paid time", "value": words.hours(total - own)})
    if with_money:
        facts += [{"label": label, "value": value} for label, value in _amounts(entries)]
    facts = [{**fact, "label": book.say(fact["label"])} for fact in facts]
    return [
        {
            "t": "hours",
            "facts": facts,
            "categories": _categories(book, entries, with_money),
            "months": _months(entries),
            "money": with_money,
            "total": words.hours(total),
        }
    ]


def _categories(book: Book, entries: list[Row], with_money: bool) -> list[Node]:
    minutes: Counter[str] = Counter()
    kept: dict[str, list[Row]] = {}
    for row in entries:
        name = row["category"].strip() or "Other"
        name = name[:1].upper() + name[1:]
        minutes[name] += row["minutes"]
        kept.setdefault(name, []).append(row)
    most = max(minutes.values())
    return [
        {
            "name": book.pen.runs(name),
            "hours": words.hours(sum_),
            "share": sum_ * 1000 // most,
            "entries": str(len(kept[name])),
            "money": ", ".join(value for _, value in _amounts(kept[name])) if with_money else "",
        }
        for name, sum_ in minutes.most_common()
    ]


def _months(entries: list[Row]) -> list[Node]:
    minutes: Counter[tuple[int, int]] = Counter()
    for row in entries:
        minutes[row["day"].year, row["day"].month] += row["minutes"]
    most = max(minutes.values())
    return [
        {"name": words.month(date(year, month, 1)), "hours": words.hours(sum_), "share": sum_ * 1000 // most}
        for (year, month), sum_ in sorted(minutes.items())
    ]


def _amounts(entries: list[Row]) -> list[tuple[str, str]]:
    """Sums of money by currency, own and paid apart: currencies are never added up."""
    sums: Counter[tuple[bool, str]] = Counter()
    for row in entries:
        if row.get("amount_minor"):
            sums[bool(row["own_money"]), row["currency"]] += row["amount_minor"]
    return [
        ("of my own money" if own else "paid by others", words.money(minor, currency))
        for (own, currency), minor in sorted(sums.items(), reverse=True)
    ]
