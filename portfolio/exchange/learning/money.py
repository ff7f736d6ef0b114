"""Money as tables from anywhere write it, exact in minor units of a currency that is known: never through a float."""

import re
from decimal import Decimal
from typing import NamedTuple

from portfolio.core.currencies import CURRENCIES, decimals
from portfolio.core.said import Said, said
from portfolio.exchange.learning.figures import LONGEST, Mark, figured, number

MOST_MINOR = 10**12
_SIGNS = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "R$": "BRL", "MX$": "MXN", "CDN$": "CAD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR",
    "₩": "KRW", "₺": "TRY", "₪": "ILS", "₫": "VND",
    "₦": "NGN", "₱": "PHP", "₴": "UAH", "₽": "RUB", "zł": "PLN", "Kč": "CZK", "Fr.": "CHF", "EURO": "EUR",
    "Euro": "EUR", "euros": "EUR", "euro": "EUR",
}  # fmt: skip
_DOLLARS = ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "CLP", "COP", "ARS")
_LETTER = r"[^\W\d_]"
_SIGN = re.compile(
    "|".join(
        (rf"(?<!{_LETTER})" if sign[0].isalpha() else "")
        + re.escape(sign)
        + (rf"(?!{_LETTER})" if sign[-1].isalpha() else "")
        for sign in sorted(_SIGNS, key=len, reverse=True)
    )
)
"""None is part of a word: “Euro” of “European”, “S$” of “ARS$”."""
_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}(?![^\W\d_])")
_OF_A_COUNTRY = re.compile(r"[A-Z]{1,4}\$")
"""Dollars or pesos that are none of those above."""
_ALSO_WORDS = frozenset("ALL BAM COP CUP GEL LAK MAD MOP PEN SOS TOP TRY".split())
"""Codes that are words as well: they are written in capitals."""


class Money(NamedTuple):
    """An amount in minor units and its currency; or why it is none."""

    minor: int | None
    currency: str
    why: Said | None = None


def plain_amount(minor: int, currency: str) -> str:
    """An amount to be read by another program: “1234.50”, without groups, with a point."""
    places = decimals(currency)
    digits = str(minor).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}" if places else digits


def currency_in(text: str, usual: str = "") -> str:
    """The currency that a cell or a heading names, by its code, else its sign; as it stands there where it is none that
    is known; empty where it names none. “$” alone is the usual dollar, else that of the United States."""
    words = _WORD.findall(text)
    if (code := next((word for word in words if word in CURRENCIES), "")) != "":
        return code  # “$49 CAD” are Canadian ones
    if (sign := _SIGN.search(text)) is not None:
        return _SIGNS[sign[0]]
    if (other := _OF_A_COUNTRY.search(text)) is not None:
        return other[0]
    if "$" in text:
        return usual if usual in _DOLLARS and not {"US", "USA"} & set(words) else "USD"
    known = [word.upper() for word in words if word.upper() in CURRENCIES - _ALSO_WORDS]
    return known[0] if known else " ".join(words)[:20]


def money_in(cell: str, mark: Mark, currency: str = "", usual: str = "") -> Money:
    """The money in a cell. `currency` is what its column says, `usual` is taken where nothing says one."""
    text = figured(cell[: LONGEST + 1])
    if not text:
        return Money(None, "")
    own = currency_in(text, currency or usual)
    digits = text.replace(own, "").strip() if own else text
    digits = (
        _WORD.sub("", _SIGN.sub("", digits)).replace("$", "").strip(" .-" if digits.endswith((".-", ",-")) else " ")
    )
    found = own or currency or usual
    if not found and number(digits, mark) == 0:
        return Money(None, "")  # what cost nothing cost it in no currency
    if why := _wrong_currency(found, own, currency):
        return Money(None, found, why)
    if digits.startswith(("-", "(")) or digits.endswith("-"):
        return Money(None, found, said("“{cell}” is less than nothing.", cell=_short(cell)))
    value = number(digits, mark)
    if value is None:
        return Money(None, found, said("“{cell}” is no amount of money.", cell=_short(cell)))
    return _in_minor(value, found, cell)


def _wrong_currency(found: str, own: str, column: str) -> Said | None:
    if not found:
        return said("The amount has no currency.")
    if found not in CURRENCIES:
        return said("“{currency}” is no currency that this program knows.", currency=found)
    if own and column and own != column:
        return said("The amount is in {one}, and its column says {other}.", one=own, other=column)
    return None


def _in_minor(value: Decimal, currency: str, cell: str) -> Money:
    places = decimals(currency)
    exponent = value.as_tuple().exponent
    behind = -exponent if isinstance(exponent, int) else 0
    if behind > places and (places or value % 1):
        return Money(
            None, currency, said("“{cell}” has more figures than {currency} has.", cell=_short(cell), currency=currency)
        )
    minor = int(value.scaleb(places))
    if minor > MOST_MINOR:
        return Money(None, currency, said("“{cell}” is more than can be believed.", cell=_short(cell)))
    return Money(minor, currency)


def _short(cell: str) -> str:
    return " ".join(cell[:30].split())
