"""Outlines of programmes come into the portfolio as a programme with its parts, and go out again as files."""

import sqlite3
from dataclasses import dataclass
from datetime import date

from portfolio.core.by_connection import records_in
from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.core.people_named import veil_of
from portfolio.core.records import Part, Programme, Record, build
from portfolio.core.said import Said, said
from portfolio.exchange.learning.outline_file import OutlineFile, OutlinePart


@dataclass(frozen=True)
class OutlineComing:
    """What taking in an outline does."""

    change: Change
    programme: Programme
    parts: tuple[Part, ...]
    told: tuple[Said, ...]
    there: bool
    """Whether a programme of this title and provider is there already: the person says whether there are to be two."""


def outline_coming(
    connection: sqlite3.Connection, file: OutlineFile, today: date, *, plain: bool = False
) -> OutlineComing:
    """Make a programme of the outline. Parts that are ticked without a day are done today, and what would be done on a
    day to come is due then; with `plain` it comes as a template does, with nothing done and no days."""
    told = list(file.told)
    parts = [_bare(one) if plain else _by_now(one, today) for one in file.parts]
    if not plain and any(one.done is not None and one.done > today for one in file.parts):
        told.append(said("Parts that would be done on a day still to come were taken as due then."))
    if any(one.ticked and one.done is None for one in parts):
        told.append(said("Parts that are ticked without a day were taken as done today."))
    programme: Programme = build(
        Programme, kind=file.kind, title=file.title, provider=file.provider, planned_minutes=file.minutes,
        credits_hundredths=file.credits_hundredths, credit_unit=file.credit_unit, cost_minor=file.cost_minor,
        currency=file.currency if file.cost_minor is not None else "", notes=file.notes,
    )  # fmt: skip
    made = tuple(
        build(
            Part, programme_id=programme.id, position=at, title=one.title, kind=one.kind, minutes=one.minutes,
            begins=one.begins, due=one.due, done=one.done or (today if one.ticked else None), left_out=one.left_out,
            result=one.result,
        )
        for at, one in enumerate(parts)
    )  # fmt: skip
    rows = connection.execute("SELECT title, provider FROM programme WHERE trashed IS NULL")
    there = any((folded(title), folded(by)) == (folded(file.title), folded(file.provider)) for title, by in rows)
    records: tuple[Record, ...] = (programme, *made)
    label = said("Add the programme “{title}”", title=file.title)
    return OutlineComing(Change(label, tuple(Edit(None, one) for one in records)), programme, made, tuple(told), there)


def outline_of(connection: sqlite3.Connection, programme_id: str, *, with_days: bool = True) -> OutlineFile:
    """A programme of the portfolio as an outline; without days it is a template, with nothing done, no results and no
    notes. People stand in it as others read them.

    Raises PortfolioError when it is not there.
    """
    programme = next((one for one in records_in(connection, Programme, [programme_id]) if one.trashed is None), None)
    if programme is None:
        raise PortfolioError(
            "This programme is not in the portfolio.", "“portfolio list programmes” shows those that are."
        )
    found = [one for one in records_in(connection, Part, [programme_id], "programme_id") if one.trashed is None]
    veil = veil_of(connection).text
    parts = [
        OutlinePart(veil(one.title), one.kind, one.minutes, one.begins, one.due, one.done, one.done is not None,
                    one.left_out, veil(one.result))
        for one in sorted(found, key=lambda one: (one.position, one.id))
    ]  # fmt: skip
    return OutlineFile(
        veil(programme.title), tuple(parts if with_days else map(_bare, parts)), programme.kind,
        veil(programme.provider), programme.planned_minutes, programme.credits_hundredths, programme.credit_unit,
        programme.cost_minor, programme.currency, veil(programme.notes) if with_days else "",
    )  # fmt: skip


def _bare(part: OutlinePart) -> OutlinePart:
    return OutlinePart(part.title, part.kind, part.minutes)


def _by_now(part: OutlinePart, today: date) -> OutlinePart:
    if part.done is None or part.done <= today:
        return part
    return part._replace(done=None, ticked=False, due=part.due or part.done)
