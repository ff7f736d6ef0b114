"""What becomes of modules when a programme is written: new ones, changed ones, and hours on those that go."""

from typing import Any

from portfolio.core.change import Edit
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Link, Part, TimeEntry, build, with_fields
from portfolio.ui.editors.items import item_edits


def parts_edits(portfolio: Portfolio, programme_id: str, wanted: list[tuple[str, dict[str, Any]]]) -> list[Edit]:
    """What must change so that exactly the `wanted` (id, fields) are its modules, in this order. Hours that were logged
    on one that goes stay with the programme; those in the bin as well."""
    edits = item_edits(portfolio, Part, "programme_id", programme_id, wanted)
    gone = [edit.record.id for edit in edits if edit.after is None]
    logged = portfolio.find(TimeEntry, part_id=gone) if gone else []
    tied = {one.source_id for one in portfolio.find(Link, target_id=programme_id, role="toward") if one.trashed is None}
    for entry in logged:
        edits.append(Edit(entry, with_fields(entry, part_id=None)))
        if entry.id not in tied:
            ends = {"source_kind": "time_entry", "source_id": entry.id, "target_kind": "programme"}
            edits.append(Edit(None, build(Link, **ends, target_id=programme_id, role="toward")))
    return edits
