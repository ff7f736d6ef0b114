"""The sums of money on the page of money, each with its name: who paid, what came back, what is left to oneself."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from portfolio.core.queries.ledger import LedgerRow, Total
from portfolio.ui.hours.words import Span
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.words import translate

Figure = tuple[str, str]
"""What it is, and how much of one currency."""


def spent_figures(locale: QLocale, total: Total | None, refunds: Iterable[LedgerRow], span: Span) -> list[Figure]:
    """What was spent on these days, one's own first; behind it, where some came back, what is left to oneself."""
    came = _sums(
        row for row in refunds
        if row.refund == "paid" and row.own_money and row.day >= span.start and (not span.end or row.day <= span.end)
    )  # fmt: skip
    figures = []
    for one in sorted(total.money, key=lambda one: not one.own) if total is not None else []:
        who = translate("MoneyPage", "I paid") if one.own else translate("MoneyPage", "The school paid")
        figures.append((who, money_words(locale, one.minor, one.currency)))
        if one.own and (back := came.get(one.currency)):
            left = money_words(locale, max(0, one.minor - back), one.currency)
            figures.append((translate("MoneyPage", "It cost me in the end"), left))
    return figures


def back_figures(locale: QLocale, refunds: Iterable[LedgerRow]) -> list[Figure]:
    """How much is still to come back, and how much did; each currency by itself."""
    rows = list(refunds)
    open_ones = _sums(row for row in rows if row.refund not in ("refused", "paid"))
    paid = _sums(row for row in rows if row.refund == "paid")
    words = ((translate("MoneyPage", "Still to come"), open_ones), (translate("MoneyPage", "Paid back"), paid))
    return [(name, money_words(locale, sums[currency], currency)) for name, sums in words for currency in sorted(sums)]


def _sums(rows: Iterable[LedgerRow]) -> dict[str, int]:
    """Minor units by currency: of each, what is to come back of it, which is all where nothing else was said."""
    sums: dict[str, int] = {}
    for row in rows:
        if row.currency:
            minor = row.amount_minor if row.refund_minor is None else row.refund_minor
            sums[row.currency] = sums.get(row.currency, 0) + (minor or 0)
    return sums
