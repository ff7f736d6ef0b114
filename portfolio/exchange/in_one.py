"""Edits of the same record as one, for a change holds one of each."""

from collections.abc import Iterable

from portfolio.core.change import Edit
from portfolio.core.records import with_fields


def in_one(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Each record's edits as one, in the order in which the records first came: it begins with what the record was, and
    of two that set a field the later counts."""
    found: dict[str, Edit] = {}
    for edit in edits:
        first = found.get(edit.record.id)
        found[edit.record.id] = edit if first is None else _upon(first, edit)
    return tuple(found.values())


def _upon(first: Edit, then: Edit) -> Edit:
    if first.after is None or then.after is None:
        return Edit(first.before, then.after)
    old = then.before.model_dump() if then.before is not None else {}
    told = {name: value for name, value in then.after.model_dump().items() if name not in old or old[name] != value}
    return Edit(first.before, with_fields(first.after, **told))
