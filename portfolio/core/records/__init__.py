"""The things a portfolio holds, one module per family of tables."""

from portfolio.core.goal_states import OPEN_STATES
from portfolio.core.records.base import (
    Privacy,
    Record,
    build,
    checked,
    kind_of,
    new_id,
    now,
    table_of,
    with_fields,
)
from portfolio.core.records.career import Position
from portfolio.core.records.credentials import Award, Credential, CredentialCheck, SavedPage
from portfolio.core.records.evaluation import IssuedPacket, Packet
from portfolio.core.records.evidence import Attachment, Link, Tag
from portfolio.core.records.goals import Goal, Step
from portfolio.core.records.learning import Part, Programme
from portfolio.core.records.people import Person
from portfolio.core.records.practice import Practice
from portfolio.core.records.reflection import Reflection
from portfolio.core.records.time import TimeEntry

KINDS: dict[str, type[Record]] = {
    kind_of(kind): kind
    for kind in (
        Person,
        Attachment,
        Programme,
        Part,
        Credential,
        CredentialCheck,
        SavedPage,
        Award,
        Position,
        Practice,
        Reflection,
        Goal,
        Step,
        TimeEntry,
        Link,
        Tag,
        Packet,
        IssuedPacket,
    )
}
"""Every kind of record by its name, those that others point to first: the order in which rows are written."""

__all__ = [
    "KINDS",
    "OPEN_STATES",
    "Attachment",
    "Award",
    "Credential",
    "CredentialCheck",
    "Goal",
    "IssuedPacket",
    "Link",
    "Packet",
    "Part",
    "Person",
    "Position",
    "Practice",
    "Privacy",
    "Programme",
    "Record",
    "Reflection",
    "SavedPage",
    "Step",
    "Tag",
    "TimeEntry",
    "build",
    "checked",
    "kind_of",
    "new_id",
    "now",
    "table_of",
    "with_fields",
]
