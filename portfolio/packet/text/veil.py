"""Puts what stands for people in place of their names, in everything that a packet is made of."""

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from fractions import Fraction
from typing import Any, TypeVar

from portfolio.core.people_named import Veil

Value = TypeVar("Value")
_NEVER = frozenset({int, float, bool, type(None), date, datetime, bytes, Fraction})


def veiled(value: Value, veil: Veil) -> Value:
    """The same value with its texts behind the veil, however deep they lie: in rows, lists, tuples, data classes.

    What names nobody is handed back as it is. Keys of mappings, and sets, hold names of ours and are not looked at.
    """
    return _veiled(value, veil)  # type: ignore[no-any-return]


def _veiled(value: Any, veil: Veil) -> Any:
    kind = value.__class__
    if kind is str:
        return veil.text(value) if "@" in value else value
    if kind in _NEVER:
        return value
    if isinstance(value, Mapping):
        changed = _changed(value.items(), veil)
        return {**value, **changed} if changed else value
    if isinstance(value, list | tuple):
        changed = _changed(enumerate(value), veil)
        if not changed:
            return value
        made = [changed.get(place, one) for place, one in enumerate(value)]
        if isinstance(value, list):
            return made
        return kind._make(made) if hasattr(value, "_make") else kind(made)
    if isinstance(value, str):
        return veil.text(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value) if field.init)
        changed = _changed(fields, veil)
        return dataclasses.replace(value, **changed) if changed else value
    return value


def _changed(parts: Iterable[tuple[Any, Any]], veil: Veil) -> dict[Any, Any]:
    """Those of the (key, part) that the veil changes, as it leaves them."""
    changed = {}
    for key, part in parts:
        # A packet has a quarter of a million parts, of which hardly one names anybody.
        kind = part.__class__
        if kind in _NEVER or (kind is str and "@" not in part) or not part:
            continue
        made = _veiled(part, veil)
        if made is not part and made != part:
            changed[key] = made
    return changed
