"""How much of each sort of entry counts, where bounds let count less than there is: as much as they let, exactly.

Where entries stand under several bounds crosswise, or a minimum asks for some of those under one, filling the bounds
one after the other could lose hours, and one hour more could take others away. So what counts is the greatest sum that
no bound forbids, as far as so much is asked for; among such the one of which the least is missing that minimums ask
for; among those the greatest. That is a linear programme, whose solution hangs on sums alone: whoever learned more is
never further from what is asked for.
"""

from collections.abc import Hashable, Mapping, Sequence
from fractions import Fraction

Sort = tuple[frozenset[str], frozenset[str]]
"""The categories of an entry that are bounded, and those of which there is to be some."""
MOST_ALIKE = 100
"""Sorts that bounds hold back and that differ in it. No authority knows so many, and more could take minutes: they are
filled one after the other."""
_LESS = Fraction(1, 10**6)
"""What a minute of what is wanted next weighs beside one of what is wanted first: it decides only between equals."""
_TOTAL = "the total"
_Row = tuple[Mapping[Hashable, int], Fraction]
"""How often each amount stands in a sum, and what that may be at most."""


def exceeded(sums: Mapping[Sort, Fraction], maximums: Mapping[str, Fraction]) -> frozenset[str]:
    """The bounds of which there is more than may count: the others forbid nothing."""
    return frozenset(
        category
        for category, most in maximums.items()
        if sum((minutes for (bounded, _), minutes in sums.items() if category in bounded), Fraction(0)) > most
    )


def allowed(
    sums: Mapping[Sort, Fraction],
    maximums: Mapping[str, Fraction],
    minimums: Mapping[str, Fraction],
    needed: Fraction | None = None,
) -> dict[Sort, Fraction]:
    """How many minutes of each sort count. `needed`: in all; None for as many as there are."""
    full = exceeded(sums, maximums)
    found = {sort: minutes for sort, minutes in sums.items() if not full & sort[0]}
    held = sorted(sums.keys() - found.keys(), key=_order)
    if not held:
        return found
    lacking = {
        category: least - sum((minutes for sort, minutes in found.items() if category in sort[1]), Fraction(0))
        for category, least in minimums.items()
    }
    wanted = {category: lacking[category] for category in sorted(lacking) if lacking[category] > 0}
    alike: dict[Sort, list[Sort]] = {}
    for sort in held:
        alike.setdefault((sort[0] & full, sort[1].intersection(wanted)), []).append(sort)
    there = {one: sum((sums[sort] for sort in those), Fraction(0)) for one, those in alike.items()}
    bounds = {category: maximums[category] for category in sorted(full)}
    more = None if needed is None else max(Fraction(0), needed - sum(found.values(), Fraction(0)))
    best = _best(there, bounds, wanted, more) if len(alike) <= MOST_ALIKE else _filled(there, bounds)
    for one, those in alike.items():
        left = best[one]
        for sort in those:
            found[sort] = min(sums[sort], left)
            left -= found[sort]
    return found


def _order(sort: Sort) -> tuple[int, list[str], int, list[str]]:
    """Those under the fewest bounds first, then those that the most minimums ask for: it is always the same."""
    bounded, wanted = sort
    return len(bounded), sorted(bounded), -len(wanted), sorted(wanted)


def _filled(there: Mapping[Sort, Fraction], bounds: Mapping[str, Fraction]) -> dict[Sort, Fraction]:
    """One sort after the other, as far as the bounds that it is under are not full."""
    left, found = dict(bounds), dict[Sort, Fraction]()
    for one in sorted(there, key=_order):
        found[one] = min([there[one], *(left[category] for category in one[0])])
        for category in one[0]:
            left[category] -= found[one]
    return found


def _best(
    there: Mapping[Sort, Fraction], bounds: Mapping[str, Fraction], wanted: Mapping[str, Fraction],
    more: Fraction | None,
) -> dict[Sort, Fraction]:  # fmt: skip
    """The best of each sort; `more` is what of the total is still needed, or None for as much as can be."""
    rows: list[_Row] = [({one: 1 for one in there if category in one[0]}, most) for category, most in bounds.items()]
    rows += [({one: 1}, minutes) for one, minutes in there.items()]
    for category, least in wanted.items():
        rows.append(({category: 1}, least))
        rows.append(({category: 1} | {one: -1 for one in there if category in one[1]}, Fraction(0)))
    first = Fraction(1) if more is None else _LESS * _LESS
    gains: dict[Hashable, Fraction] = dict.fromkeys(there, first) | dict.fromkeys(wanted, _LESS)
    if more is not None:
        rows += [({_TOTAL: 1}, more), ({_TOTAL: 1} | dict.fromkeys(there, -1), Fraction(0))]
        gains[_TOTAL] = Fraction(1)
    found = _greatest(rows, gains)
    return {one: found[one] for one in there}


def _greatest(rows: Sequence[_Row], gained: Mapping[Hashable, Fraction]) -> dict[Hashable, Fraction]:
    """The amounts, none less than nothing, that gain the most, where each sum of them is at most its limit.

    The simplex method with exact fractions; always the first that gains is taken (Bland), so it ends. No limit is
    less than nothing, and the limits hold every amount.
    """
    names, gains = list(gained), list(gained.values())
    table = [[Fraction(row.get(name, 0)) for name in names] for row, _ in rows]
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
    return {name: found.get(at, Fraction(0)) for at, name in enumerate(names)}


def _less(row: list[Fraction], by: list[Fraction], times: Fraction, at: int) -> list[Fraction]:
    """A row less so many times another, whose amount `at` changes places."""
    row = [*row[:at], Fraction(0), *row[at + 1 :]]
    return [one - times * other if other else one for one, other in zip(row, by, strict=True)]
