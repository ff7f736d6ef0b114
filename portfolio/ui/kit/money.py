"""Amounts of money as people write them, exact to the last cent: never through a float."""

from PySide6.QtCore import QLocale

# ISO 4217: currencies whose smallest unit is not a hundredth.
_DECIMALS = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
}


def decimals(currency: str) -> int:
    """How many figures stand after the point in this currency (ISO 4217 code)."""
    return _DECIMALS.get(currency, 2)


def money_words(locale: QLocale, minor: int, currency: str) -> str:
    """An amount in minor units with its currency's code: 12.50 EUR."""
    places = decimals(currency)
    digits = str(minor).rjust(places + 1, "0")
    whole, rest = (digits[:-places], digits[-places:]) if places else (digits, "")
    words = locale.toString(int(whole)) + (f"{locale.decimalPoint()}{_figures(locale, rest)}" if rest else "")
    return f"{words} {currency}"


def money_typed(locale: QLocale, minor: int, currency: str) -> str:
    """The amount as it would be typed again, without groups of thousands: 1234.50."""
    places = decimals(currency)
    digits = str(minor).rjust(places + 1, "0")
    return f"{digits[:-places]}{locale.decimalPoint()}{digits[-places:]}" if places else digits


def _figures(locale: QLocale, digits: str) -> str:
    return "".join(locale.toString(int(figure)) for figure in digits)
