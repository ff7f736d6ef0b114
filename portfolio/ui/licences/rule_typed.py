"""What is typed in the fields of a rule, read and written: amounts and shares, days of the year, and keys of words."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any
from zlib import crc32

from PySide6.QtCore import QLocale

from portfolio.growth.renewal.amounts import decimal
from portfolio.ui.editors.parse_day import figures, parse_day
from portfolio.ui.licences.words import year_day

_NUMBER = re.compile(r"\d{1,9}(?:[.,٫]\d{1,2})?")
"""With at most two decimals, or none: whether 1,200 is one or a thousand, nobody knows."""
_YEAR_DAY = re.compile(r"(\d\d)-(\d\d)")
_LEAP = date(2000, 12, 31)
"""The last day of a year that has all days."""


def much_said(typed: str, *, shares: bool) -> dict[str, Any]:
    """{"units": …}, or {"share": …} for a part of the total where that can be; what is no number stays as typed."""
    text = figures(typed).strip()
    percent = text.endswith(("%", "٪"))
    number = text[:-1].strip() if percent and shares else text
    found = decimal(number.replace(",", ".").replace("٫", ".")) if _NUMBER.fullmatch(number) else None
    if percent and shares:
        return {"share": f"{(found / 100).normalize():f}" if found is not None else typed.strip()}
    if found is None:
        return {"units": typed.strip()}
    return {"units": int(found) if found == found.to_integral_value() else f"{found.normalize():f}"}


def much_typed(locale: QLocale, rule: Mapping[str, Any]) -> str:
    """The amount or the share of a rule, as one types it here."""
    name = "share" if "share" in rule else "units"
    value = rule.get(name)
    found = decimal(value)
    if found is None:
        return str(value if value is not None else "")
    text = f"{(found * 100 if name == 'share' else found).normalize():f}".replace(".", locale.decimalPoint())
    return f"{text} %" if name == "share" else text


def day_said(typed: str, locale: QLocale) -> str:
    """“07-01” for 1 July, as rules keep it; what is no day of the year stays as typed."""
    text = " ".join(typed.split())
    if not text or _YEAR_DAY.fullmatch(text):
        return text
    day = parse_day(text, locale, _LEAP).day
    return f"{day:%m-%d}" if day is not None else text


def day_typed(locale: QLocale, month_day: object) -> str:
    """A day of the year as one types it here; nothing for none."""
    if not month_day:
        return ""
    words = year_day(locale, month_day)
    return words if day_said(words, locale) == month_day else str(month_day)


def key_of(words: str) -> str:
    """A key made of words: small letters, figures and “_”. Words of which these letters say too little, as those in
    other scripts, get one made of all of them, so that no two are taken for the same."""
    folded = words.casefold()
    key = "".join(one if one.isascii() and one.isalnum() else "_" for one in folded)
    parts = [part for part in key.split("_") if part]
    lost = sum(one.isalnum() and not one.isascii() for one in folded)
    if not parts or lost > sum(map(len, parts)):
        parts = [*parts[:4], f"{crc32(folded.encode('utf-8', 'replace')):08x}"]
    return "_".join(parts)[:60].strip("_")
