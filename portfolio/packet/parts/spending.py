"""What learning cost and what credits it brought: exact sums by currency and purse. Currencies are never added up."""

from collections import Counter
from collections.abc import Iterable, Sequence

from portfolio.packet.audit import CREDIT
from portfolio.packet.book import Book
from portfolio.packet.gather import Row


def amounts(book: Book, entries: Iterable[Row]) -> list[tuple[str, str]]:
    """Sums of money by currency, own and paid apart, then what of one's own came back."""
    sums: Counter[tuple[bool, str]] = Counter()
    back: Counter[str] = Counter()
    for row in entries:
        if row.get("amount_minor"):
            sums[bool(row["own_money"]), row["currency"]] += row["amount_minor"]
            if row["refund"] == "paid":
                back[row["currency"]] += row["amount_minor"] if row["refund_minor"] is None else row["refund_minor"]
    money = book.language.money
    return [
        (book.say("of my own money") if own else book.say("paid by others"), money(minor, currency))
        for (own, currency), minor in sorted(sums.items(), reverse=True)
    ] + [(book.say("of it paid back to me"), money(minor, currency)) for currency, minor in sorted(back.items())]


def spent(book: Book, entries: Iterable[Row]) -> str:
    """What it cost, whoever paid: a sum for each currency."""
    sums = _by_currency(entries)
    return book.say(", ").join(book.language.money(minor, currency) for currency, minor in sorted(sums.items()))


def cost_of_an_hour(book: Book, entries: Sequence[Row]) -> list[tuple[str, str]]:
    """What an hour of learning cost, whoever paid, in each currency: of all hours, those that cost nothing too."""
    minutes = sum(row["minutes"] for row in entries)
    if not minutes:
        return []
    return [
        (book.say("an hour"), book.language.money((2 * minor * 60 + minutes) // (2 * minutes), currency))
        for currency, minor in sorted(_by_currency(entries).items())
    ]


def _by_currency(entries: Iterable[Row]) -> Counter[str]:
    sums: Counter[str] = Counter()
    for row in entries:
        if row.get("amount_minor"):
            sums[row["currency"]] += row["amount_minor"]
    return sums


def credits_of(book: Book, entries: Iterable[Row]) -> list[tuple[str, str]]:
    """Credits by their unit: (what they are, how many)."""
    sums: Counter[str] = Counter()
    for row in entries:
        if row["units_hundredths"]:
            sums[row["unit"]] += row["units_hundredths"]
    return [
        (book.say(CREDIT[unit]), book.language.number(sums[unit] / 100, 2)) for unit in CREDIT if sums[unit]
    ]  # fmt: skip


def credits_in(book: Book, hundredths: int | None, unit: str) -> str:
    """“3 semester hours”, or nothing."""
    if not hundredths or unit not in CREDIT:
        return ""
    return book.say("{number} {unit}", number=book.language.number(hundredths / 100, 2), unit=book.say(CREDIT[unit]))
