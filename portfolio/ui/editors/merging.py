"""Brings together what was typed and what was changed elsewhere meanwhile, where both can stay."""

from collections.abc import Sequence
from typing import Any

Item = dict[str, Any]


def merged_pairs(was: Sequence[Any], typed: Sequence[Any], now: Sequence[Any]) -> list[Any]:
    """A list of ties: what either side added is there, what either side took away is gone."""
    kept = [one for one in typed if one in now or one not in was]
    return kept + [one for one in now if one not in typed and one not in was]


def merged_items(was: Sequence[Item], typed: Sequence[Item], now: Sequence[Item]) -> tuple[list[Item], list[Item]]:
    """Lists of {id, title, done}, one from three: twice, as typed and as it is now.

    The two differ only where both sides changed the same words. What one side took away and the other wrote anew stays.
    """
    old, mine, theirs = ({str(item["id"]): item for item in items if item.get("id")} for items in (was, typed, now))
    first, second = [], []
    for one in _order(list(old), list(mine), list(theirs)):
        if one not in mine or one not in theirs:
            left = mine.get(one) or theirs[one]
            if left != old.get(one):
                first.append(left)
                second.append(left)
            continue
        before = old.get(one, {})
        first.append(_item(before, mine[one], theirs[one]))
        second.append(_item(before, theirs[one], mine[one]))
    return first, second


def _item(before: Item, preferred: Item, other: Item) -> Item:
    """Of each value the one that was changed; where both were, the preferred one, or the earlier day of two ticks."""
    found = {name: other.get(name) if value == before.get(name) else value for name, value in preferred.items()}
    if preferred.get("done") and other.get("done"):
        found["done"] = min(preferred["done"], other["done"])
    return found


def _order(old: list[str], mine: list[str], theirs: list[str]) -> list[str]:
    """The order of the side that moved something; what only the other side has follows what it followed there."""
    moved = [one for one in mine if one in old] != [one for one in old if one in mine]
    order, rest = (list(mine), theirs) if moved else (list(theirs), mine)
    for at, one in enumerate(rest):
        if one not in order:
            before = next((other for other in reversed(rest[:at]) if other in order), None)
            order.insert(0 if before is None else order.index(before) + 1, one)
    return order
