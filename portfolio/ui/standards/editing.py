"""A framework’s tree changed while it is in use: order, adding and taking away, each as one change."""

from collections.abc import Mapping, Sequence
from typing import Any

from portfolio.core.change import Change, Edit, trashed
from portfolio.core.records import Standard, build, with_fields
from portfolio.exchange.frameworks.hanging import hanging_on, with_all_of_it
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate
from portfolio.ui.standards.hanging_words import hanging_words


def siblings(document: Document, one: Standard) -> list[Standard]:
    """Those that stand beside a standard, and it, in their order."""
    found = document.portfolio.find(Standard, framework_id=one.framework_id, parent_id=one.parent_id)
    return sorted((row for row in found if row.trashed is None), key=lambda row: (row.position, row.code, row.id))


def _ordered(rows: Sequence[Standard], before: Mapping[str, Standard]) -> list[Edit]:
    """The edits that give these standards the positions in which they stand here."""
    return [
        Edit(before.get(row.id), row if row.position == at else with_fields(row, position=at))
        for at, row in enumerate(rows)
        if row.position != at or before.get(row.id) is not row
    ]


def moved_by(document: Document, standard_id: str, by: int) -> Change | None:
    """The change that moves a standard up (-1) or down (1) among those beside it; None where it cannot."""
    one = document.portfolio.get(Standard, standard_id)
    if one is None:
        return None
    rows = siblings(document, one)
    at = next(place for place, row in enumerate(rows) if row.id == one.id)
    to = at + by
    if not 0 <= to < len(rows):
        return None
    before = {row.id: row for row in rows}
    rows.insert(to, rows.pop(at))
    label = translate("Standards", "Move the standard “{standard}”").format(standard=one.label()[:60])
    return Change(label, tuple(_ordered(rows, before)))


def placed_new(document: Document, near: Standard, where: str, record_id: str, fields: Mapping[str, Any]) -> list[Edit]:
    """The edits that add a standard “below” another, as its last part, or “beside” it, right after it."""
    made = dict(fields) | {"id": record_id, "framework_id": near.framework_id}
    if where == "below":
        below = [row for row in document.portfolio.find(Standard, parent_id=near.id) if row.trashed is None]
        last = max((row.position for row in below), default=-1)
        return [Edit(None, build(Standard, **made, parent_id=near.id, position=last + 1))]
    rows = siblings(document, near)
    before = {row.id: row for row in rows}
    at = next(place for place, row in enumerate(rows) if row.id == near.id)
    new = build(Standard, **made, parent_id=near.parent_id, position=at + 1)
    rows.insert(at + 1, new)
    return _ordered(rows, before)


def with_parts(document: Document, standard_id: str) -> list[str]:
    """Ids of a standard and of all that stands below it."""
    found, waiting = [], [standard_id]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += [row.id for row in document.portfolio.find(Standard, parent_id=one)
                    if row.trashed is None and row.id not in found]  # fmt: skip
    return found


def what_hangs(document: Document, standard_id: str) -> tuple[int, str]:
    """How many standards go with this one, itself among them, and what hangs on them, in words."""
    ids = with_parts(document, standard_id)
    return len(ids), hanging_words(hanging_on(document.portfolio.connection, ids).values())


def taken_away(document: Document, standard_id: str) -> Change | None:
    """The change that moves a standard, its parts and all that hangs on them to the bin."""
    one = document.portfolio.get(Standard, standard_id)
    if one is None:
        return None
    label = translate("Standards", "Take away the standard “{standard}”").format(standard=one.label()[:60])
    return trashed(label, *with_all_of_it(document.portfolio.connection, with_parts(document, standard_id)))
