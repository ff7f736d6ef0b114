"""One thing done to many entries at once: each function makes one Change, so one undo takes all of it back."""

from collections.abc import Iterable

from portfolio.core.change import Change, Edit, removed
from portfolio.core.change import trashed as thrown
from portfolio.core.folding import folded
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    KINDS,
    Attachment,
    Conversation,
    Credential,
    Link,
    Part,
    Privacy,
    Rating,
    Record,
    SkillTarget,
    StandardRating,
    SurveyRun,
    Tag,
    TimeEntry,
    build,
    kind_of,
    with_fields,
)
from portfolio.core.records.evidence import LinkRole


def privacy_of(label: str, records: Iterable[Record], privacy: Privacy) -> Change:
    """The change that lets these people see the records. Those that it would not change are left alone."""
    differing = [record for record in records if record.privacy != privacy]
    return Change(label, tuple(Edit(record, with_fields(record, privacy=privacy)) for record in differing))


def with_ratings(portfolio: Portfolio, change: Change) -> Change:
    """The change, in which ratings and targets go with the conversation, or the answers to a survey, from which they
    come, and with a conversation its signed sheet: those that the same people could see as these are seen by the same
    people after it."""
    edits, touched = list(change.edits), {edit.record.id for edit in change.edits}
    for edit in change.edits:
        before, after = edit.before, edit.after
        if isinstance(before, Conversation | SurveyRun) and after is not None and before.privacy != after.privacy:
            talk = isinstance(before, Conversation)
            kinds: tuple[type[Record], ...] = (StandardRating, Rating, SkillTarget) if talk else (Rating, SkillTarget)
            column = "conversation_id" if talk else "run_id"
            given = [one for kind in kinds for one in portfolio.find(kind, **{column: before.id})]
            if isinstance(before, Conversation) and before.signed_id:  # a file in which the other answered stays ours
                given += [one for one in portfolio.find(Attachment, id=before.signed_id) if one.purpose == "evidence"]
            along = [one for one in given if one.privacy == before.privacy and one.id not in touched]
            edits += [Edit(one, with_fields(one, privacy=after.privacy)) for one in along]
    return Change(change.label, tuple(edits))


def tagged(label: str, records: Iterable[Record], tags: Iterable[Tag], name: str) -> Change:
    """The change that puts a tag on the records. `tags` are those they bear: none gets the same word twice.

    Words are the same that differ only in capitals, accents or marks.
    """
    name = " ".join(name.split())
    same = folded(name) or name
    bearing = {tag.record_id for tag in tags if (folded(tag.name) or tag.name) == same}
    if not name:
        return Change(label, ())
    made = (
        build(Tag, record_kind=kind_of(record), record_id=record.id, name=name)
        for record in records
        if record.id not in bearing
    )
    return Change(label, tuple(Edit(None, tag) for tag in made))


def untagged(label: str, tags: Iterable[Tag], name: str) -> Change:
    """The change that takes a tag off the records that bear `tags`."""
    return removed(label, *(tag for tag in tags if tag.name == name))


def toward(label: str, records: Iterable[Record], links: Iterable[Link], target: Record) -> Change:
    """The change that counts the records toward a goal or programme. `links` are those they have: none is doubled."""
    tied = {link.source_id for link in links if link.role == "toward" and link.target_id == target.id}
    made = (
        build(
            Link, source_kind=kind_of(record), source_id=record.id, target_kind=kind_of(target), target_id=target.id,
            role="toward",
        )
        for record in records
        if record.id not in tied and record.id != target.id
    )  # fmt: skip
    return Change(label, tuple(Edit(None, link) for link in made))


def apart(label: str, portfolio: Portfolio, records: Iterable[Record], target_id: str) -> Change:
    """The change after which the records count no longer toward this goal or programme: their links go, a credential
    names it no more as the course that it ended, and hours on one of its modules are on none."""
    found = list(records)
    modules = {part.id for part in portfolio.find(Part, programme_id=target_id)}
    links = [
        link for link in links_of(portfolio, [record.id for record in found])
        if link.role == "toward" and link.target_id == target_id
    ]  # fmt: skip
    edits = [Edit(link, None) for link in links]
    for record in found:
        if isinstance(record, Credential) and record.programme_id == target_id:
            edits.append(Edit(record, with_fields(record, programme_id=None)))
        elif isinstance(record, TimeEntry) and record.part_id in modules:
            edits.append(Edit(record, with_fields(record, part_id=None)))
    return Change(label, tuple(edits))


def tied(label: str, ties: Iterable[tuple[Record, Record, LinkRole]], links: Iterable[Link]) -> Change:
    """The change that ties each source to its target in a role. `links` are those the sources have: none is doubled."""
    there = {(link.source_id, link.target_id, link.role) for link in links}
    edits = []
    for source, target, role in ties:
        tie = (source.id, target.id, role)
        if tie not in there and source.id != target.id:
            there.add(tie)
            edits.append(
                Edit(None, build(
                    Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target),
                    target_id=target.id, role=role,
                ))
            )  # fmt: skip
    return Change(label, tuple(edits))


def trashed(label: str, records: Iterable[Record]) -> Change:
    """The change that moves the records to the bin. Those that lie there already keep their moment."""
    return thrown(label, *(record for record in records if record.trashed is None))


def records_of(portfolio: Portfolio, entries: Iterable[tuple[str, str]]) -> list[Record]:
    """The records of these (kind, id) pairs that are there and not in the bin."""
    ids: dict[str, list[str]] = {}
    for kind, record_id in entries:
        ids.setdefault(kind, []).append(record_id)
    found = (record for kind, some in ids.items() for record in portfolio.find(KINDS[kind], id=some))
    return [record for record in found if record.trashed is None]


def tags_of(portfolio: Portfolio, ids: Iterable[str]) -> list[Tag]:
    """The tags on these records."""
    return [tag for tag in portfolio.find(Tag, record_id=list(ids)) if tag.trashed is None]


def links_of(portfolio: Portfolio, ids: Iterable[str]) -> list[Link]:
    """The links that go out from these records."""
    return [link for link in portfolio.find(Link, source_id=list(ids)) if link.trashed is None]
