"""What is done with licences and their rules, each as one change."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from portfolio.core.change import Change, Edit, added, edited
from portfolio.core.records import Licence, RuleSet, TimeEntry, build, with_fields
from portfolio.core.records.base import now
from portfolio.growth.renewal.periods import Period
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate

NOTHING = Change("", ())
_COPIED = ("authority", "origin", "as_of", "notice", "sources", "unit_one", "unit_many", "unit_minutes",
           "period_months", "begins", "year_begins", "categories", "choices", "rules", "columns")  # fmt: skip


def licence_of(document: Document, licence_id: str) -> Licence | None:
    """The licence, if it is there and not in the bin."""
    found = document.portfolio.get(Licence, licence_id)
    return found if found is not None and found.trashed is None else None


def taken_out(document: Document, licence_id: str, entry_id: str, title: str, *, out: bool) -> Change:
    """The change after which an entry does not count for a licence, or may count again."""
    if (licence := licence_of(document, licence_id)) is None:
        return NOTHING
    excluded = {*licence.excluded, entry_id} if out else {*licence.excluded} - {entry_id}
    words = (
        translate("Licences", "Take “{title}” out of the licence")
        if out
        else translate("Licences", "Let “{title}” count for the licence")
    )
    return edited(words.format(title=title[:60]), licence, excluded=sorted(excluded))


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
    return edited(label.format(what=words[:60]), licence, done=done)


def reported(document: Document, entry_id: str, title: str) -> Change:
    """The change that says that an entry was reported to the authority today."""
    found = document.portfolio.get(TimeEntry, entry_id)
    if found is None or found.trashed is not None:
        return NOTHING
    label = translate("Licences", "Say that “{title}” was reported").format(title=title[:60])
    return edited(label, found, reported=document.today())


def approved(document: Document, entry_id: str) -> Change:
    """The change that says that the provider of an entry is approved: of all its entries of which nobody said so."""
    found = document.portfolio.get(TimeEntry, entry_id)
    if found is None or found.trashed is not None:
        return NOTHING
    same = document.portfolio.find(TimeEntry, provider=found.provider) if found.provider.strip() else []
    others = [one for one in same if one.trashed is None and not one.approved and one.id != found.id]
    edits = tuple(Edit(one, with_fields(one, approved="yes")) for one in (found, *others))
    label = translate("Licences", "Say that the provider “{name}” is approved")
    return Change(label.format(name=(found.provider.strip() or found.title)[:60]), edits)


def binned(document: Document, licence_id: str) -> Change:
    """Into the bin. Its rules stay, for others and for the day it comes back."""
    if (licence := licence_of(document, licence_id)) is None:
        return NOTHING
    label = translate("Licences", "Move the licence “{title}” to the bin").format(title=licence.title[:60])
    return Change(label, (Edit(licence, with_fields(licence, trashed=now())),))


def copy_of_rules(row: Mapping[str, Any]) -> Change:
    """The change that makes a copy of rules, to be changed without touching the others. `row`: their columns."""
    title = translate("Licences", "{title} (my copy)").format(title=str(row["title"])[:200])
    fields = {name: row[name] for name in _COPIED if row.get(name) not in ("", None)}
    made = build(RuleSet, title=title, **fields)
    return added(translate("Licences", "Copy the rules “{title}”").format(title=str(row["title"])[:60]), made)


def rules_binned(document: Document, rule_set_id: str) -> Change:
    """Rules that no licence uses, into the bin."""
    found = document.portfolio.get(RuleSet, rule_set_id)
    if found is None or found.trashed is not None:
        return NOTHING
    label = translate("Licences", "Move the rules “{title}” to the bin").format(title=found.title[:60])
    return Change(label, (Edit(found, with_fields(found, trashed=now())),))
