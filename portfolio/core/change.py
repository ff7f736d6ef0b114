"""A change to the portfolio, written down as data so that it can be applied, undone, announced and kept."""

from dataclasses import dataclass
from functools import cached_property

from portfolio.core.records.base import Record, kind_of, now, with_fields


@dataclass(frozen=True)
class Edit:
    """One record, before and after. No before: it is new. No after: it is gone."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        record = self.after or self.before
        assert record is not None, "an edit needs a before or an after"
        return record

    def inverse(self) -> "Edit":
        return Edit(self.after, self.before)


@dataclass(frozen=True)
class Change:
    """Edits that belong together: one transaction, one line in the Edit menu, one line of history.

    A change holds at most one edit of a record, so its edits can be written in any order.
    """

    label: str
    edits: tuple[Edit, ...]

    def __post_init__(self) -> None:
        ids = [edit.record.id for edit in self.edits]
        if len(ids) != len(set(ids)):
            raise ValueError("a change edits the same record twice")

    @cached_property
    def kinds(self) -> frozenset[type[Record]]:
        return frozenset(type(edit.record) for edit in self.edits)

    @cached_property
    def kind_names(self) -> frozenset[str]:
        """The kinds by name, for those who watch changes without importing the records."""
        return frozenset(kind_of(kind) for kind in self.kinds)

    @cached_property
    def touched(self) -> frozenset[str]:
        """Ids of the records that changed, and of those whose look depends on them."""
        ids: set[str] = set()
        for edit in self.edits:
            for record in (edit.before, edit.after):
                if record is not None:
                    ids.add(record.id)
                    ids.update(record.concerns())
        return frozenset(ids)

    def inverse(self) -> "Change":
        return Change(self.label, tuple(edit.inverse() for edit in reversed(self.edits)))

    def __bool__(self) -> bool:
        return bool(self.edits)


def added(label: str, *records: Record) -> Change:
    """The change that adds these records."""
    return Change(label, tuple(Edit(None, record) for record in records))


def edited(label: str, before: Record, **fields: object) -> Change:
    """The change that gives one record these fields. Empty when nothing would differ."""
    if all(getattr(before, name) == value for name, value in fields.items()):
        return Change(label, ())
    return Change(label, (Edit(before, with_fields(before, **fields)),))


def trashed(label: str, *records: Record) -> Change:
    """The change that moves these records to the bin, where they stay until a person empties it."""
    return Change(label, tuple(Edit(record, with_fields(record, trashed=now())) for record in records))


def removed(label: str, *records: Record) -> Change:
    """The change that takes records away without the bin: links, tags, steps taken off a list."""
    return Change(label, tuple(Edit(record, None) for record in records))


def joined(label: str, *changes: Change) -> Change:
    """Several changes as one, so that they are written and undone together."""
    return Change(label, tuple(edit for change in changes for edit in change.edits))
