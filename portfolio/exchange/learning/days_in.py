"""Days as tables write them. Whether 3/4 is in March or in April is decided once, for the whole file, and said."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from portfolio.core.records.columns import EARLIEST, LATEST
from portfolio.exchange.learning.figures import LONGEST, figured
from portfolio.exchange.learning.hours_file import Order

_MONTHS = (
    "january jan janvier janv januar jänner janner enero ene يناير كانون الثاني",
    "february feb février fevrier févr fevr februar febrero فبراير شباط",
    "march mar mars märz marz mrz maerz marzo مارس آذار",
    "april apr avril avr abril abr أبريل ابريل نيسان",
    "may mai mayo مايو أيار",
    "june jun juin juni junio يونيو حزيران",
    "july jul juillet juil juli julio يوليو تموز",
    "august aug août aout agosto ago أغسطس اغسطس آب",
    "september sep sept septembre septiembre setiembre سبتمبر أيلول",
    "october oct octobre oktober okt octubre أكتوبر اكتوبر تشرين الأول",
    "november nov novembre noviembre نوفمبر تشرين الثاني",
    "december dec décembre decembre déc dezember dez diciembre dic ديسمبر كانون الأول",
)


def _bare(word: str) -> str:
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


_MONTH_OF = {
    _bare(word): number
    for number, words in enumerate(_MONTHS, start=1)
    for word in words.split()
    # Parts of names of two words, which two months share.
    if word not in ("كانون", "تشرين", "الثاني", "الأول")
}
_YEAR_FIRST = re.compile(r"(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})\.?")
_PLAIN = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR_LAST = re.compile(r"(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?")
_NAMED_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de\s+|of\s+)?([^\W\d_]+)\.?,?[\s-]+(?:del?\s+)?(\d{4}|\d{2})"
)
_NAMED_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_CLOCK = re.compile(r"[T ,]+(?:at |à |um )?\d{1,2}[:.h]\d{2}.{0,20}$")
_WEEKDAY = re.compile(r"^[^\W\d_]{2,12}\.?,\s*")


class Parts(NamedTuple):
    """Three figures of a day; `order` is empty where it may be day or month that comes first."""

    first: int
    second: int
    third: int
    order: str


class DaysOrder(NamedTuple):
    """In which order days stand, and whether it can only be so."""

    order: Order
    sure: bool
    mixed: bool
    """Whether some can only be read in the one order, and some only in the other."""


def parts_of(cell: str) -> Parts | None:
    """The figures of a day, or None for what is no day."""
    if len(cell) > LONGEST:
        return None
    text = _CLOCK.sub("", _WEEKDAY.sub("", figured(cell)))
    if (found := _YEAR_FIRST.fullmatch(text)) is not None:
        return Parts(int(found[1]), int(found[3]), int(found[4]), "ymd")
    if (found := _PLAIN.fullmatch(text)) is not None:
        return Parts(int(found[1]), int(found[2]), int(found[3]), "ymd")
    if (found := _YEAR_LAST.fullmatch(text)) is not None:
        return Parts(int(found[1]), int(found[3]), _year(found[4]), "")
    if (found := _NAMED_DAY_FIRST.fullmatch(text)) is not None and (month := _MONTH_OF.get(_bare(found[2]))):
        return Parts(_year(found[3]), month, int(found[1]), "ymd")
    if (found := _NAMED_MONTH_FIRST.fullmatch(text)) is not None and (month := _MONTH_OF.get(_bare(found[1]))):
        return Parts(int(found[3]), month, int(found[2]), "ymd")
    return None


def day_of(parts: Parts, order: Order) -> date | None:
    """The day that these figures are, or None where there is no such day within a working life."""
    first, second, third, own = parts
    year, month, day = (first, second, third) if own else (third, second, first)
    if not own and order == "mdy":
        month, day = day, month
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if EARLIEST <= found <= LATEST else None


def order_of(cells: Iterable[str], usual: Order, today: date) -> DaysOrder:
    """The order of a file's days: what they can only mean; else the one in which none is still to come; else the one in
    which they stand in a row; else the usual one, which is not sure."""
    found = [parts for cell in cells if (parts := parts_of(cell)) is not None and not parts.order]
    if not found:
        return DaysOrder("ymd", True, False)
    only: Counter[Order] = Counter()
    for one in found:
        fits = [order for order in _BOTH if day_of(one, order) is not None]
        if len(fits) == 1:
            only[fits[0]] += 1
    if only:
        best = max(only, key=lambda order: (only[order], order == usual))
        return DaysOrder(best, True, len(only) > 1)
    ahead = {order: sum(day > today for day in _days(found, order)) for order in _BOTH}
    if sorted(map(bool, ahead.values())) == [False, True]:
        return DaysOrder(min(_BOTH, key=lambda order: ahead[order]), False, False)
    rising = [order for order in _BOTH if _in_a_row(_days(found, order))]
    if len(found) > 3 and len(rising) == 1:
        return DaysOrder(rising[0], False, False)
    return DaysOrder(usual if usual in _BOTH else "dmy", False, False)


_BOTH: tuple[Order, ...] = ("dmy", "mdy")


def _days(found: Sequence[Parts], order: Order) -> list[date]:
    return [day for one in found if (day := day_of(one, order)) is not None]


def _in_a_row(days: Sequence[date]) -> bool:
    return list(days) in (sorted(days), sorted(days, reverse=True))


def _year(figures: str) -> int:
    """A year of two figures is of this century up to 69, as everywhere."""
    number = int(figures)
    return number if len(figures) == 4 else number + (2000 if number < 70 else 1900)
