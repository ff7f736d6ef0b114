"""What is done with standards, each as one change: aligning entries, ratings, claims and statements."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from portfolio.core.change import Change, Edit
from portfolio.core.excerpts import with_passages
from portfolio.core.records import Alignment, StandardClaim, StandardRating, build, with_fields
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate

Pair = tuple[str, str]
"""Kind and id of an entry."""


def alignments_of(document: Document, entries: Iterable[Pair]) -> list[Alignment]:
    """What these entries show, outside the bin."""
    return [
        one
        for _, record_id in entries
        for one in document.portfolio.find(Alignment, record_id=record_id)
        if one.trashed is None
    ]


def aligning(
    document: Document, entries: Sequence[Pair], wanted: Mapping[str, str], label: str, *, only: Iterable[str] = ()
) -> Change:
    """The change after which these entries show the `wanted` standards, each with its claim, and none of `only` that
    is not wanted: those that were there to be ticked. What an entry shows besides stays.

    A claim is written where it differs; with several entries, an empty one leaves each its own. What is said of a
    reflection is said of the passages too that are shared of it.
    """
    there: dict[tuple[str, str], list[Alignment]] = {}
    for one in alignments_of(document, entries):
        there.setdefault((one.record_id, one.standard_id), []).append(one)
    edits: list[Edit] = []
    for kind, record_id in entries:
        for standard_id, claim in wanted.items():
            known = there.get((record_id, standard_id))
            if not known:
                fields = {"record_kind": kind, "record_id": record_id, "standard_id": standard_id, "claim": claim}
                edits.append(Edit(None, build(Alignment, **fields)))
            elif known[0].claim != claim and (claim or len(entries) == 1):
                edits.append(Edit(known[0], with_fields(known[0], claim=claim)))
        for standard_id in only:
            if standard_id not in wanted:
                edits += [Edit(one, None) for one in there.get((record_id, standard_id), ())]
    return with_passages(document.portfolio, Change(label, tuple(edits)))


def shown_too(document: Document, entries: Sequence[Pair], standard_id: str, label: str) -> Change:
    """The change after which these entries show this standard too; those that did keep what is said of them."""
    there = {one.record_id for one in alignments_of(document, entries) if one.standard_id == standard_id}
    return aligning(document, [entry for entry in entries if entry[1] not in there], {standard_id: ""}, label)


def rated(
    document: Document, standard_id: str, name: str, rater: str, level: str, day: date | None, who: str = "",
    note: str = "",
) -> Change:  # fmt: skip
    """The change that writes down a rating. A second one by the same rater on the same day takes its place."""
    label = translate("Standards", "Rate “{standard}”").format(standard=name[:60])
    for one in document.portfolio.find(StandardRating, standard_id=standard_id, rater=rater):
        if one.trashed is None and one.day == day and one.conversation_id is None and one.who == who:
            if (one.level, one.note) == (level, note or one.note):
                return Change(label, ())
            return Change(label, (Edit(one, with_fields(one, level=level, note=note or one.note)),))
    rating = build(StandardRating, standard_id=standard_id, rater=rater, level=level, day=day, who=who, note=note)
    return Change(label, (Edit(None, rating),))


def rating_gone(document: Document, rating_id: str, name: str) -> Change | None:
    """The change that takes a rating away; None where it is gone already."""
    rating = document.portfolio.get(StandardRating, rating_id)
    if rating is None:
        return None
    label = translate("Standards", "Take back a rating of “{standard}”").format(standard=name[:60])
    return Change(label, (Edit(rating, None),))


def claim_of(document: Document, standard_id: str) -> StandardClaim | None:
    """What the person says of herself on this standard, outside the bin."""
    found = [one for one in document.portfolio.find(StandardClaim, standard_id=standard_id) if one.trashed is None]
    return max(found, key=lambda one: (one.changed, one.id), default=None)


def claimed(document: Document, standard_id: str, name: str, claim: str, statement: str) -> Change:
    """The change that writes these words; with neither, what was there goes."""
    label = translate("Standards", "Write about “{standard}”").format(standard=name[:60])
    before = claim_of(document, standard_id)
    if before is None:
        if not claim and not statement:
            return Change(label, ())
        return Change(label, (Edit(None, build(StandardClaim, standard_id=standard_id, claim=claim,
                                               statement=statement)),))  # fmt: skip
    if (before.claim, before.statement) == (claim, statement):
        return Change(label, ())
    after = with_fields(before, claim=claim, statement=statement) if claim or statement else None
    return Change(label, (Edit(before, after),))
