"""Minutes and money as people type them, exact: 45m, 1.5h, 2:30, 12.50, €1,234.50."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from PySide6.QtCore import QLocale

from portfolio.core.currencies import decimals
from portfolio.ui.editors.parse_day import figures
from portfolio.ui.kit.words import translate

MOST_MINUTES = 60_000
MOST_STUDIED = 600_000
"""Of a whole programme: a degree takes 5,400 hours."""
_CLOCK = re.compile(r"(\d{1,4})\s*[:h]\s*([0-5]?\d)\s*(?:m|min|minutes)?")
_PARTS = re.compile(
    r"(?:(\d+(?:[.,]\d+)?)\s*(?:h|hr|hrs|hour|hours|std|stunden?))?\s*(?:(?:and)?\s*(\d+)\s*(?:m|min|mins|minutes?))?"
)
_PLAIN = re.compile(r"(\d+)(?:[.,](\d+))?")


class Amount(NamedTuple):
    """A number of minutes, or of the smallest units of a currency, or none; and what is wrong, or empty."""

    number: int | None
    problem: str = ""


def parse_minutes(typed: str, *, plain_hours: bool = False, most: int = MOST_MINUTES) -> Amount:
    """Minutes that `typed` means; nothing typed is none, and more than `most` is refused.

    A bare number is hours up to 12 and minutes above; with `plain_hours` (for plans) it is always hours.
    """
    text = figures(" ".join(typed.split())).casefold().strip(" .")
    if not text:
        return Amount(None)
    if clock := _CLOCK.fullmatch(text):
        return _bounded(int(clock[1]) * 60 + int(clock[2]), most)
    if plain := _PLAIN.fullmatch(text):
        whole = Decimal(text.replace(",", "."))
        is_hours = plain_hours or plain[2] is not None or whole <= 12
        return _bounded(round(whole * 60) if is_hours else int(whole), most)
    if (parts := _PARTS.fullmatch(text)) and (parts[1] or parts[2]):
        hours = Decimal((parts[1] or "0").replace(",", "."))
        return _bounded(round(hours * 60) + int(parts[2] or 0), most)
    shown = " ".join(typed.split())[:30]
    return Amount(None, translate("AmountField", "“{text}” is no time. Try 45m, 1.5h or 2:30.").format(text=shown))


def _bounded(minutes: int, most: int) -> Amount:
    if minutes <= 0:
        return Amount(
            None, translate("AmountField", "That is no time at all. Leave it empty, or try 45m, 1.5h or 2:30.")
        )
    if minutes > most > MOST_MINUTES:
        return Amount(None, translate("AmountField", "That is more than 10,000 hours. Please look at it again."))
    if minutes > most:
        return Amount(
            None, translate("AmountField", "That is more than 1,000 hours. Write it down as several entries.")
        )
    return Amount(minutes)


def parse_money(typed: str, currency: str, locale: QLocale) -> Amount:
    """The smallest units of the currency, exactly as typed; none for nothing. Signs are passed over."""
    text = figures(typed)
    text = "".join(letter for letter in text if unicodedata.category(letter) != "Sc" and not letter.isspace())
    text = text.removesuffix(currency).removeprefix(currency).replace("'", "").replace("’", "")
    if not text:
        return Amount(None)
    places = decimals(currency)
    number = _plain_number(text, places, locale)
    if number is None:
        return Amount(
            None, translate("AmountField", "“{text}” is no amount. Try 12.50.").format(text=typed.strip()[:30])
        )
    units = number.scaleb(places)
    if units != units.to_integral_value():
        return Amount(
            None, translate("AmountField", "{currency} has no smaller unit than that.").format(currency=currency)
        )
    if units > 10**12:
        return Amount(
            None,
            translate("AmountField", "That is more than a portfolio can believe. Please look at the amount again."),
        )
    return Amount(int(units))


def _plain_number(text: str, places: int, locale: QLocale) -> Decimal | None:
    """The number, with whatever mark stands last taken for the decimal point unless it groups thousands."""
    if not re.fullmatch(r"[\d.,٫٬]*\d[\d.,٫٬]*", text):
        return None
    text = text.replace("٫", ".").replace("٬", "")
    marks = [letter for letter in text if letter in ".,"]
    if len(set(marks)) == 2:
        last = marks[-1]
        other = "." if last == "," else ","
        if marks.count(last) > 1:
            return None
        text = text.replace(other, "").replace(last, ".")
    elif len(marks) > 1:
        text = _grouped(text, marks[0])
    elif marks:
        behind = len(text) - text.index(marks[0]) - 1
        groups = behind == 3 and places != 3 and marks[0] != locale.decimalPoint()
        text = text.replace(marks[0], "") if groups else text.replace(",", ".")
    try:
        return Decimal(text) if text else None
    except InvalidOperation:
        return None


def _grouped(text: str, mark: str) -> str:
    return text.replace(mark, "") if re.fullmatch(rf"\d{{1,3}}(?:\{mark}\d{{3}})+", text) else ""
