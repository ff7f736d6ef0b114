"""Writes `@[name]` where a person's name stands plainly, so that it leaves by name nowhere."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from portfolio.core.change import Change, Edit, edited
from portfolio.core.people_named import MARK, written_name
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import KINDS, Alignment, Excerpt, KnownPerson, Record, StandardClaim, StandardRating, Tag
from portfolio.core.records.base import build, with_fields


class Place(NamedTuple):
    """A text of a record: kind and id of the entry, and the column; “tag” and “claim” are those of the entry."""

    kind: str
    id: str
    field: str


def marked(text: str, name: str, found: Iterable[str]) -> str:
    """The text with `@[name]` in place of each of the words `found`, where they stand alone and are not marked yet."""
    shapes = "|".join(re.escape(one) for one in sorted(set(found), key=len, reverse=True) if one.strip())
    if not shapes:
        return text
    either = re.compile(rf"(?P<marked>{MARK.pattern})|(?<![^\W_])(?:{shapes})(?![^\W_])")
    return either.sub(lambda one: one[0] if one["marked"] else written_name(name), text)


def naming(portfolio: Portfolio, label: str, name: str, found: Iterable[str], places: Iterable[Place]) -> Change:
    """The change that writes `@[name]` in place of the words `found` at these places of entries.

    Empty where they stand at none. What is typed for a packet alone, and what is inside a file, is not among them.
    """
    words = list(found)
    edits: dict[str, Edit] = {}
    for place in places:
        for record, column in _records_at(portfolio, place):
            before = edits[record.id].after if record.id in edits else record
            assert before is not None
            value = getattr(before, column)
            fresh = (
                marked(value, name, words)
                if isinstance(value, str)
                else [marked(str(one), name, words) for one in value]
            )
            if change := edited(label, before, **{column: fresh}):
                edits[record.id] = Edit(record, change.edits[0].after)
    return Change(label, tuple(edits.values()))


def _records_at(portfolio: Portfolio, place: Place) -> list[tuple[Record, str]]:
    """The records in which the text of this place is kept, each with its column."""
    if place.field == "tag":
        return [(one, "name") for one in portfolio.find(Tag, record_id=place.id) if one.trashed is None]
    if place.kind == "standard" and place.field in ("claim", "statement"):
        claims = portfolio.find(StandardClaim, standard_id=place.id)
        return [(one, place.field) for one in claims if one.trashed is None]
    if place.kind == "standard" and place.field in ("who", "note"):
        marks = portfolio.find(StandardRating, standard_id=place.id)
        return [(one, place.field) for one in marks if one.trashed is None]
    if place.field == "claim":
        return [(one, "claim") for one in portfolio.find(Alignment, record_id=place.id) if one.trashed is None]
    kind = KINDS.get(place.kind)
    record = portfolio.get(kind, place.id) if kind else None
    if record is None and place.kind == "reflection":
        record = portfolio.get(Excerpt, place.id)
    if record is None or not isinstance(getattr(record, place.field, None), str | list):
        return []
    value = getattr(record, place.field)
    plain = isinstance(value, str) or all(isinstance(one, str) for one in value)
    return [(record, place.field)] if plain and not (place.kind == "attachment" and place.field == "text") else []


def new_person(name: str, aliases: Iterable[str] = (), stands_as: str = "") -> KnownPerson:
    """Somebody for the list; ways of writing the name that say the same are kept once. Raises PortfolioError."""
    whole = " ".join(name.split())
    return build(KnownPerson, name=whole, aliases=_tidy(aliases, whole), stands_as=" ".join(stands_as.split()))


def renamed(person: KnownPerson, name: str, aliases: Iterable[str], stands_as: str) -> KnownPerson:
    """The person under another name: the one before stays among the aliases, since texts still say it."""
    whole = " ".join(name.split())
    kept = [*aliases] if whole == person.name else [*aliases, person.name]
    return with_fields(person, name=whole, aliases=_tidy(kept, whole), stands_as=" ".join(stands_as.split()))


def _tidy(aliases: Iterable[str], name: str) -> list[str]:
    plain = (" ".join(alias.split()) for alias in aliases)
    return [one for one in dict.fromkeys(plain) if one and one != name]
