"""Link records: what must be added and taken away so that an entry is tied to exactly these others."""

from collections.abc import Iterable

from portfolio.core.change import Edit
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Link, build
from portfolio.core.records.evidence import LinkRole

APART = "role_need"
"""The line of a role: what shows it is chosen at the role, and no field of an entry holds it."""


def linked(portfolio: Portfolio, source_id: str, role: LinkRole) -> list[list[str]]:
    """What this entry is tied to: [kind, id] of each, as a field and a draft hold them."""
    found = portfolio.find(Link, source_id=source_id, role=role)
    return [[link.target_kind, link.target_id] for link in found if link.trashed is None and link.target_kind != APART]


def link_edits(
    portfolio: Portfolio, source: tuple[str, str], role: LinkRole, wanted: Iterable[tuple[str, str]]
) -> list[Edit]:
    """The edits after which `source` (kind, id) is tied in this role to the `wanted` entries and no others; lines
    of roles that it shows stay as they are."""
    kind, record_id = source
    targets = dict.fromkeys(target for target in wanted if target[1] != record_id)
    there = {
        (link.target_kind, link.target_id): link
        for link in portfolio.find(Link, source_id=record_id, role=role)
        if link.trashed is None and link.target_kind != APART
    }
    edits = [Edit(link, None) for target, link in there.items() if target not in targets]
    for target_kind, target_id in targets:
        if (target_kind, target_id) not in there:
            link = build(
                Link, source_kind=kind, source_id=record_id, target_kind=target_kind, target_id=target_id, role=role
            )
            edits.append(Edit(None, link))
    return edits
