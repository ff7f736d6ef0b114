"""Money as tables from anywhere write it, exact in minor units of a currency that is known: never through a float."""

import re
from decimal import Decimal
from typing import NamedTuple

from portfolio.core.said import Said, said
from portfolio.exchange.learning.figures import LONGEST, Mark, figured, number

MOST_MINOR = 10**12
_OTHER_DECIMALS = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
}
"""ISO 4217: currencies whose smallest unit is not a hundredth."""
CURRENCIES = frozenset(
    (
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF"
        " CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD"
        " HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL"
        " LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR"
        " PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP"
        " TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
    ).split()
)
_SIGNS = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₺": "TRY", "₪": "ILS", "₫": "VND",
    "₦": "NGN", "₱": "PHP", "₴": "UAH", "₽": "RUB", "zł": "PLN", "Kč": "CZK", "Fr.": "CHF", "EURO": "EUR",
    "Euro": "EUR", "euros": "EUR", "euro": "EUR",
}  # fmt: skip
_DOLLARS = ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "CLP", "COP", "ARS")
_SIGN = re.compile("|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True)))
_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}(?![^\W\d_])")


class Money(NamedTuple):
    """An amount in minor units and its currency; or why it is none."""

    minor: int | None
    currency: str
    why: Said | None = None


def decimals(currency: str) -> int:
    """How many figures stand after the point in this currency."""
    return _OTHER_DECIMALS.get(currency, 2)


def plain_amount(minor: int, currency: str) -> str:
    """An amount to be read by another program: “1234.50”, without groups, with a point."""
    places = decimals(currency)
    digits = str(minor).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}" if places else digits


def currency_in(text: str, usual: str = "") -> str:
    """The currency that a cell or a heading names, by its code or its sign; as it stands there where it is none that is
    known; empty where it names none. “$” alone is the usual dollar, else that of the United States."""
    if (sign := _SIGN.search(text)) is not None:
        return _SIGNS[sign[0]]
    if "$" in text:
        return usual if usual in _DOLLARS else "USD"
    words = _WORD.findall(text)
    known = [word.upper() for word in words if word.upper() in CURRENCIES]
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
