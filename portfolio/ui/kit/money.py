"""Amounts of money as people write them, exact to the last cent: never through a float."""

from PySide6.QtCore import QLocale

from portfolio.core.currencies import decimals


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
