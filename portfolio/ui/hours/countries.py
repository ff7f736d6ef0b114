"""What is usual in a country: in which order the figures of a day stand, and its currency."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from portfolio.exchange.learning.hours_file import Order


def usual_order(locale: QLocale) -> "Order":
    """In which order people of this country write the figures of a day."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat).casefold()
    at = {letter: pattern.find(letter) for letter in "dmy"}
    return "ymd" if at["y"] < at["m"] else "mdy" if at["m"] < at["d"] else "dmy"


def usual_currency(locale: QLocale) -> str:
    """Its code, or empty."""
    own = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return own if len(own) == 3 else ""
