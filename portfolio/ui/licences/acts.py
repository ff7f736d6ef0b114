"""What is done with licences and their rules, each as one change."""

from collections.abc import Container, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale

from portfolio.core.change import Change, Edit, added, edited
from portfolio.core.queries.stated_hours import Stated
from portfolio.core.records import Licence, RuleSet, TimeEntry, build, with_fields
from portfolio.core.records.base import now
from portfolio.exchange.learning.rule_files import RuleFile
from portfolio.growth.renewal.licence import SETTLED
from portfolio.growth.renewal.periods import Period
from portfolio.ui.collection.words import MOST_LETTERS
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.lines import Line

NOTHING = Change("", ())
NEW = "new"
"""In place of an id: rules, or a licence, that are still to be made."""
Entries = Sequence[Line]
_COPIED = ("authority", "origin", "as_of", "notice", "sources", "unit_one", "unit_many", "unit_minutes",
           "period_months", "begins", "year_begins", "categories", "choices", "rules", "columns")  # fmt: skip


def short(title: str) -> str:
    """A title as it stands in the name of a change."""
    return title if len(title) <= MOST_LETTERS else f"{title[: MOST_LETTERS - 1].rstrip()}…"


def licence_of(document: Document, licence_id: str) -> Licence | None:
    """The licence, if it is there and not in the bin."""
    found = document.portfolio.get(Licence, licence_id)
    return found if found is not None and found.trashed is None else None


def taken_out(document: Document, licence_id: str, entries: Entries, *, out: bool) -> Change:
    """The change after which these entries do not count for a licence, or may count again."""
    if (licence := licence_of(document, licence_id)) is None:
        return NOTHING
    those = {one.id for one in entries}
    excluded = {*licence.excluded} | those if out else {*licence.excluded} - those
    if len(entries) == 1:
        words = (
            translate("Licences", "Take “{title}” out of the licence")
            if out
            else translate("Licences", "Let “{title}” count for the licence")
        )
    else:
        words = (
            translate("Licences", "Take {count} entries out of the licence", None, len(those))
            if out
            else translate("Licences", "Let {count} entries count for the licence", None, len(those))
        )
    return edited(_told(words, entries), licence, excluded=sorted(excluded))


def ticked(document: Document, licence_id: str, key: str, words: str, year: Period, day: date | None) -> Change:
    """The change that says that something was done on this day; None: it was not. `year`: the days it is asked for in,
    what was done in others stays."""
    if (licence := licence_of(document, licence_id)) is None:
        return NOTHING
    kept = [
        one
        for one in licence.done
        if one.get("key") != key or not year.start.isoformat() <= str(one.get("day") or "") <= year.end.isoformat()
    ]
    if day is not None:
        before = [one for one in licence.done if one not in kept]
        kept.append({"key": key, "day": day.isoformat(), "note": str(before[0].get("note", "")) if before else ""})
    label = (
        translate("Licences", "Say that “{what}” is done")
        if day is not None
        else translate("Licences", "Say that “{what}” is not done")
    )
    done = sorted(kept, key=lambda one: (str(one.get("day") or ""), str(one.get("key") or "")))
    return edited(label.format(what=short(words)), licence, done=done)


def reported(document: Document, entries: Entries) -> Change:
    """The change that says that these entries were reported to the authority today."""
    words = (
        translate("Licences", "Say that “{title}” was reported")
        if len(entries) == 1
        else translate("Licences", "Say that {count} entries were reported", None, len(entries))
    )
    today = document.today()
    others = (one for one in entries_of(document, entries) if one.reported != today)
    return Change(_told(words, entries), tuple(Edit(one, with_fields(one, reported=today)) for one in others))


def counted_as(document: Document, entries: Entries, key: str, sort: str, *, on: bool) -> Change:
    """The change after which these entries count as one of this sort, or no longer; `sort` is how it is called."""
    if len(entries) == 1:
        words = (
            translate("Licences", "Count “{title}” as “{sort}”")
            if on
            else translate("Licences", "Count “{title}” no longer as “{sort}”")
        )
    else:
        words = (
            translate("Licences", "Count {count} entries as “{sort}”", None, len(entries))
            if on
            else translate("Licences", "Count {count} entries no longer as “{sort}”", None, len(entries))
        )
    edits = []
    for one in entries_of(document, entries):
        if (key in one.counts_as) != on:
            sorts = {*one.counts_as, key} if on else {*one.counts_as} - {key}
            edits.append(Edit(one, with_fields(one, counts_as=sorted(sorts))))
    return Change(_told(words, entries, sort), tuple(edits))


def entries_of(document: Document, entries: Entries) -> list[TimeEntry]:
    """Those of these entries that are there and not in the bin."""
    found = document.portfolio.find(TimeEntry, id=[one.id for one in entries])
    return [one for one in found if one.trashed is None]


def _told(words: str, entries: Entries, sort: str = "") -> str:
    """What a change is called that is about one entry, or about several."""
    title = short(entries[0].title) if entries else ""
    return words.format(title=title, count=QLocale().toString(len(entries)), sort=short(sort))


def approved(document: Document, entry_id: str) -> Change:
    """The change that says that the provider of an entry is approved: of all its entries of which nobody said so."""
    found = document.portfolio.get(TimeEntry, entry_id)
    if found is None or found.trashed is not None:
        return NOTHING
    same = document.portfolio.find(TimeEntry, provider=found.provider) if found.provider.strip() else []
    others = [one for one in same if one.trashed is None and not one.approved and one.id != found.id]
    edits = tuple(Edit(one, with_fields(one, approved="yes")) for one in (found, *others))
    label = translate("Licences", "Say that the provider “{name}” is approved")
    return Change(label.format(name=short(found.provider.strip() or found.title)), edits)


def binned(document: Document, licence_id: str) -> Change:
    """Into the bin. Its rules stay, for others and for the day it comes back."""
    if (licence := licence_of(document, licence_id)) is None:
        return NOTHING
    label = translate("Licences", "Move the licence “{title}” to the bin").format(title=short(licence.title))
    return Change(label, (Edit(licence, with_fields(licence, trashed=now())),))


def copy_of_rules(row: Mapping[str, Any]) -> Change:
    """The change that makes a copy of rules, to be changed without touching the others. `row`: their columns."""
    title = translate("Licences", "{title} (my copy)").format(title=str(row["title"])[:200])
    fields = {name: row[name] for name in _COPIED if row.get(name) not in ("", None)}
    made = build(RuleSet, title=title, **fields)
    return added(translate("Licences", "Copy the rules “{title}”").format(title=short(str(row["title"]))), made)


def own_rules(document: Document) -> RuleSet:
    """Rules to begin one's own with, which are written with the sheet on which they are put together."""
    return build(
        RuleSet, title=translate("Licences", "My own rules"), unit_one=translate("Licences", "hour"),
        unit_many=translate("Licences", "hours"), as_of=document.today(), rules=[{"rule": "total", "units": ""}],
    )  # fmt: skip


def rules_renewed(document: Document, rule_set_id: str, newer: RuleFile | None) -> Change:
    """All licences that are renewed by these rules are renewed by the newer edition from now on; the older one goes to
    the bin. So nobody takes what came newly for changed by hand."""
    portfolio = document.portfolio
    found = portfolio.get(RuleSet, rule_set_id)
    if found is None or newer is None:
        return NOTHING
    label = translate("Licences", "Use the newer edition of “{title}”").format(title=short(found.title))
    columns = {**newer.columns, "title": found.title, "privacy": found.privacy}
    come: RuleSet = build(RuleSet, **columns, origin=newer.id)
    held = portfolio.find(Licence, rule_set_id=found.id)
    moved = (Edit(one, with_fields(one, rule_set_id=come.id)) for one in held)
    return Change(label, (Edit(None, come), *moved, Edit(found, with_fields(found, trashed=now()))))


def rules_binned(document: Document, rule_set_id: str) -> Change:
    """Rules that no licence uses, into the bin."""
    found = document.portfolio.get(RuleSet, rule_set_id)
    if found is None or found.trashed is not None:
        return NOTHING
    label = translate("Licences", "Move the rules “{title}” to the bin").format(title=short(found.title))
    return Change(label, (Edit(found, with_fields(found, trashed=now())),))


def settled(document: Document, licence_id: str, ended: date, *, on: bool = True) -> Change:
    """The change after which no more is said of the period that ended on this day and in which something is missing; or
    it is said again."""
    if (licence := licence_of(document, licence_id)) is None:
        return NOTHING
    label = (
        translate("Licences", "Say that the period of “{title}” that ended is settled")
        if on
        else translate("Licences", "Say that the period of “{title}” that ended is not settled")
    )
    done = [one for one in licence.done if (one.get("key"), one.get("day")) != (SETTLED, ended.isoformat())]
    if on:
        done.append({"key": SETTLED, "day": ended.isoformat(), "note": ""})
    return edited(label.format(title=short(licence.title)), licence, done=done)


def asked_again(document: Document, certificates: Container[str]) -> Change:
    """The change after which the hours of these certificates, which were left out, are asked for again."""
    edits = []
    for licence in document.portfolio.find(Licence):
        kept = [one for one in licence.excluded if one not in certificates]
        if licence.trashed is None and kept != licence.excluded:
            edits.append(Edit(licence, with_fields(licence, excluded=kept)))
    return Change(translate("Licences", "Ask again for hours of certificates"), tuple(edits))


def left_out(document: Document, licence_id: str, found: Sequence[Stated]) -> Change:
    """The change after which the hours that these certificates state are not asked for any more."""
    if not found or (licence := licence_of(document, licence_id)) is None:
        return NOTHING
    label = (
        translate("Licences", "Leave the hours of “{title}” out").format(title=short(found[0].title))
        if len(found) == 1
        else translate("Licences", "Leave the hours of {count} certificates out", None, len(found)).format(
            count=len(found)
        )
    )
    return edited(label, licence, excluded=sorted({*licence.excluded, *(one.id for one in found)}))
