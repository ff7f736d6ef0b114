"""Amounts as rules write them (“22.5” of a unit, “0.15” of the total), made exact: nothing here is ever rounded."""

from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import NamedTuple

MOST_UNITS = 100_000
MOST_LETTERS = 20


class Amounts(NamedTuple):
    """Reads amounts of a set whose unit is worth so many minutes."""

    unit_minutes: int

    def minutes(self, value: object) -> Fraction | None:
        """So many units as minutes; None for what is no amount of 0 to 100,000 with at most two decimals."""
        found = decimal(value)
        if found is None or not 0 <= found <= MOST_UNITS or found * 100 % 1:
            return None
        return Fraction(found) * self.unit_minutes


def share(value: object) -> Fraction | None:
    """A share from 0 to 1 with at most four decimals; None for what is none."""
    found = decimal(value)
    return Fraction(found) if found is not None and 0 <= found <= 1 and not found * 10_000 % 1 else None


def decimal(value: object) -> Decimal | None:
    """The number that a file wrote as a number or as text. A float is taken as it is written, not as it is kept."""
    if isinstance(value, bool) or not isinstance(value, int | float | str) or len(str(value)) > MOST_LETTERS:
        return None
    try:
        found = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    # Twenty letters can write a number of a hundred million figures, on which a fraction of it would be spent.
    return found if found.is_finite() and abs(found.adjusted()) <= MOST_LETTERS else None


def in_units(minutes: Fraction, unit_minutes: int) -> Decimal:
    """Minutes in units, to two decimals, never more than there are: 99.999 hours are not yet 100."""
    hundredths = minutes * 100 / unit_minutes
    return Decimal(hundredths.numerator // hundredths.denominator) / 100
