"""What the fields of an editor show of a record, its steps or modules; and the edits that make these what was typed."""

from collections.abc import Iterable
from typing import Any

from portfolio.core.change import Edit
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Part, Record, Step, build, with_fields
from portfolio.core.records.base import RecordT


def held_by(record: Record, *names: str) -> dict[str, Any]:
    """These values of a record as plain ones: days as text."""
    return record.model_dump(mode="json", include=set(names))


def items_of(portfolio: Portfolio, kind: type[Step | Part], owner: str, owner_id: str) -> list[Step | Part]:
    """The steps or modules of a record, in order."""
    found = [item for item in portfolio.find(kind, **{owner: owner_id}) if item.trashed is None]
    return sorted(found, key=lambda item: (item.position, item.created))


def as_raw(found: Iterable[Step | Part]) -> list[dict[str, Any]]:
    """The form in which the list of an editor holds them."""
    return [
        {"id": item.id, "title": item.title, "done": item.done.isoformat() if item.done else "",
         "due": due.isoformat() if (due := getattr(item, "due", None)) else ""}
        for item in found
    ]  # fmt: skip


def item_edits(
    portfolio: Portfolio, kind: type[Step | Part], owner: str, owner_id: str,
    wanted: list[tuple[str, dict[str, Any]]],
) -> list[Edit]:  # fmt: skip
    """What must change so that exactly the `wanted` (id, fields) are there, in this order."""
    there = {item.id: item for item in items_of(portfolio, kind, owner, owner_id)}
    kept = {item_id for item_id, _ in wanted}
    edits = [Edit(item, None) for item in there.values() if item.id not in kept]
    for position, (item_id, said) in enumerate(wanted):
        fields = said | {"position": position}
        before = there.get(item_id)
        if before is None:
            edits.append(Edit(None, build(kind, id=item_id, **{owner: owner_id}, **fields)))
        elif any(getattr(before, name) != value for name, value in fields.items()):
            edits.append(Edit(before, with_fields(before, **fields)))
    return edits


def owned_by(portfolio: Portfolio, kind: type[RecordT], owner: str, owner_id: str) -> list[RecordT]:
    """What belongs to a record by its column `owner`, as it was made; nothing from the bin."""
    found = [one for one in portfolio.find(kind, **{owner: owner_id}) if one.trashed is None]
    return sorted(found, key=lambda one: (one.created, one.id))


def owned_edits(
    portfolio: Portfolio, kind: type[Record], owner: str, owner_id: str, wanted: Iterable[tuple[str, dict[str, Any]]]
) -> list[Edit]:
    """What must change so that exactly the `wanted` (id, fields) belong to the record."""
    there = {one.id: one for one in owned_by(portfolio, kind, owner, owner_id)}
    edits: list[Edit] = []
    for record_id, fields in wanted:
        before = there.pop(record_id, None)
        if before is None:
            edits.append(Edit(None, build(kind, id=record_id, **{owner: owner_id}, **fields)))
        elif any(getattr(before, name) != value for name, value in fields.items()):
            edits.append(Edit(before, with_fields(before, **fields)))
    return edits + [Edit(one, None) for one in there.values()]
