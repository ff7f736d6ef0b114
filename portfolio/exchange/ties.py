"""What a person hung on credentials: links, tags, standards and skills that they show; read by a job's connection."""

import sqlite3
from collections.abc import Collection
from typing import NamedTuple

from portfolio.core.by_connection import records_in
from portfolio.core.records import Alignment, Link, SkillEvidence, Tag

Hung = Tag | Alignment | SkillEvidence
"""What hangs on one record, and names it as `record_id`."""
_SAYS: tuple[tuple[type[Hung], str], ...] = (
    (Tag, "name"), (Alignment, "standard_id"), (SkillEvidence, "skill_id"),
)  # fmt: skip
"""Each kind of those, and the field of which a record needs each value once."""


class Tied(NamedTuple):
    """What hangs on one record."""

    links: tuple[Link, ...] = ()
    """From it and to it."""
    hung: tuple[Hung, ...] = ()


Ties = dict[str, Tied]
"""By the id of what they hang on."""


def said_by(hung: Hung) -> tuple[str, str]:
    """What it says of the record that it hangs on: hung twice, it would be said twice."""
    field = next(field for kind, field in _SAYS if isinstance(hung, kind))
    return field, getattr(hung, field)


def ties_of(connection: sqlite3.Connection, ids: Collection[str]) -> Ties:
    """What hangs on these records; nothing from the bin."""
    links: dict[str, list[Link]] = {one: [] for one in ids}
    hung: dict[str, list[Hung]] = {one: [] for one in ids}
    if not ids:
        return {}
    for column in ("source_id", "target_id"):
        for link in records_in(connection, Link, ids, column):
            if link.trashed is None:
                links[getattr(link, column)].append(link)
    for kind, _ in _SAYS:
        for one in records_in(connection, kind, ids, "record_id"):
            if one.trashed is None:
                hung[one.record_id].append(one)
    return {one: Tied(tuple(links[one]), tuple(hung[one])) for one in ids}
