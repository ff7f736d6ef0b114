"""How much of each sort of entry counts, where bounds let count less than there is: as much as they let, exactly.

Where entries stand under several bounds crosswise, or a minimum asks for some of those under one, filling the bounds
one after the other could lose hours, and one hour more could take others away. So what counts is the greatest sum that
no bound forbids, and among those the one of which the least is missing that minimums ask for: a linear programme, whose
solution hangs on sums alone and never shrinks when there is more.
"""

from collections.abc import Mapping
from fractions import Fraction

Sort = tuple[frozenset[str], frozenset[str]]
"""The categories of an entry that are bounded, and those of which there is to be some."""
_LESS = Fraction(1, 10**6)
"""What a minute of a minimum weighs beside a minute of the sum: it decides only between equal sums."""


def exceeded(sums: Mapping[Sort, Fraction], maximums: Mapping[str, Fraction]) -> frozenset[str]:
    """The bounds of which there is more than may count: the others forbid nothing."""
    return frozenset(
        category
        for category, most in maximums.items()
        if sum((minutes for (bounded, _), minutes in sums.items() if category in bounded), Fraction(0)) > most
    )


def allowed(
    sums: Mapping[Sort, Fraction], maximums: Mapping[str, Fraction], minimums: Mapping[str, Fraction]
) -> dict[Sort, Fraction]:
    """How many minutes of each sort count."""
    full = exceeded(sums, maximums)
    found = {sort: minutes for sort, minutes in sums.items() if not full & sort[0]}
    held = sorted(sums.keys() - found.keys(), key=_order)
    if not held:
        return found
    lacking = {
        category: least - sum((minutes for sort, minutes in found.items() if category in sort[1]), Fraction(0))
        for category, least in minimums.items()
    }
    wanted = sorted(category for category, least in lacking.items() if least > 0)
    rows: list[tuple[list[int], Fraction]] = [
        ([*(int(category in one[0]) for one in held), *(0 for _ in wanted)], maximums[category])
        for category in sorted(full)
    ]
    rows += [([*(int(one is other) for other in held), *(0 for _ in wanted)], sums[one]) for one in held]
    for category in wanted:
        of_it = [int(category == other) for other in wanted]
        rows.append(([*(0 for _ in held), *of_it], lacking[category]))
        rows.append(([*(-int(category in one[1]) for one in held), *of_it], Fraction(0)))
    best = _greatest(rows, [*(Fraction(1) for _ in held), *(_LESS for _ in wanted)])
    return found | dict(zip(held, best, strict=False))


def _order(sort: Sort) -> tuple[int, list[str], int, list[str]]:
    """Those under the fewest bounds first, then those that the most minimums ask for: it is always the same."""
    bounded, wanted = sort
    return len(bounded), sorted(bounded), -len(wanted), sorted(wanted)


def _greatest(rows: list[tuple[list[int], Fraction]], gains: list[Fraction]) -> list[Fraction]:
    """The amounts, none less than nothing, that gain the most, where each row times them is at most its limit.

    The simplex method with exact fractions; always the first that gains is taken (Bland), so it ends. No limit is
    less than nothing, and the limits hold every amount.
    """
    table = [[Fraction(one) for one in row] for row, _ in rows]
    limits = [limit for _, limit in rows]
    outside = list(range(len(gains)))
    inside = list(range(len(gains), len(gains) + len(rows)))
    while any(gain > 0 for gain in gains):
        at = min((name, at) for at, name in enumerate(outside) if gains[at] > 0)[1]
        row = min((limits[one] / table[one][at], inside[one], one) for one in range(len(rows)) if table[one][at] > 0)[2]
        pivot = table[row][at]
        table[row][at] = Fraction(1)
        table[row] = [one / pivot for one in table[row]]
        limits[row] /= pivot
        for other in range(len(rows)):
            if other != row and (times := table[other][at]):
                table[other] = _less(table[other], table[row], times, at)
                limits[other] -= times * limits[row]
        gains = _less(gains, table[row], gains[at], at)
        outside[at], inside[row] = inside[row], outside[at]
    found = dict(zip(inside, limits, strict=True))
    return [found.get(name, Fraction(0)) for name in range(len(gains))]


def _less(row: list[Fraction], by: list[Fraction], times: Fraction, at: int) -> list[Fraction]:
    """A row less so many times another, whose amount `at` changes places."""
    row = [*row[:at], Fraction(0), *row[at + 1 :]]
    return [one - times * other if other else one for one, other in zip(row, by, strict=True)]
