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


def spent(book: Book, entries: Iterable[Row]) -> list[str]:
    """What it cost, whoever paid: a sum for each currency. Not for one line: from right to left, their parts would
    change places."""
    return [book.language.money(minor, currency) for currency, minor in sorted(_by_currency(entries).items())]


def cost_of_an_hour(book: Book, entries: Sequence[Row]) -> list[tuple[str, str]]:
    """What an hour of learning cost, whoever paid: of all hours, those that cost nothing too. Nothing where money of
    several currencies was spent: hours for the one would make the other look cheaper."""
    minutes, sums = sum(row["minutes"] for row in entries), _by_currency(entries)
    if not minutes or len(sums) != 1:
        return []
    ((currency, minor),) = sums.items()
    return [(book.say("an hour"), book.language.money((2 * minor * 60 + minutes) // (2 * minutes), currency))]


def _by_currency(entries: Iterable[Row]) -> Counter[str]:
    sums: Counter[str] = Counter()
    for row in entries:
        if row.get("amount_minor"):
            sums[row["currency"]] += row["amount_minor"]
    return sums


def credits_of(book: Book, entries: Iterable[Row]) -> list[tuple[str, str]]:
    """Credits by their unit: (what they are, how many)."""
    return [
        (book.say(CREDIT[unit]), book.language.number(hundredths / 100, 2))
        for unit, hundredths in credit_sums(entries).items()
    ]


def credit_sums(entries: Iterable[Row]) -> dict[str, int]:
    """Hundredths of credits by their unit."""
    sums: Counter[str] = Counter()
    for row in entries:
        if row["units_hundredths"]:
            sums[row["unit"]] += row["units_hundredths"]
    return {unit: sums[unit] for unit in CREDIT if sums[unit]}


def credits_in(book: Book, hundredths: int | None, unit: str) -> str:
    """“3 semester hours”, or nothing."""
    if not hundredths or unit not in CREDIT:
        return ""
    return book.say("{number} {unit}", number=book.language.number(hundredths / 100, 2), unit=book.say(CREDIT[unit]))
