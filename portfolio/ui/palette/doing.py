"""What the palette writes: an offer as one change, the same as its editor would make."""

from portfolio.core.change import Change, added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Practice, Record, TimeEntry, build
from portfolio.ui.editors.links import link_edits
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.words import translate
from portfolio.ui.palette.offers import Offer
from portfolio.ui.palette.vocabulary import Vocabulary

_AGAIN = (
    "category", "own_time", "privacy", "provider", "provider_number", "place", "topic", "approved", "counts_as",
    "part_id",
)  # fmt: skip
"""What hours that are logged again say as those before them did, so that a licence counts them alike; money is spent
once."""


def change_for(portfolio: Portfolio, offer: Offer, known: Vocabulary) -> tuple[Change, Record]:
    """The change that does it, and the entry that it makes. Only for hours, goals and things done."""
    intent = offer.intent
    if intent.kind == "goal":
        goal = build(Goal, title=offer.title)
        return added(translate("Palette", "Set the goal “{title}”").format(title=offer.title[:60]), goal), goal
    if intent.kind == "practice":
        deed = build(Practice, kind=intent.sort, title=offer.title, day=intent.day)
        return added(translate("Palette", "Add “{title}”").format(title=offer.title[:60]), deed), deed
    title = offer.title or translate("Palette", "Time")
    again: dict[str, object] = {"privacy": "evaluator"}
    if offer.like is not None and offer.like.kind == "time_entry":
        before = portfolio.get(TimeEntry, offer.like.id)
        again = {name: getattr(before, name) for name in _AGAIN} if before is not None else again
    if offer.part_id is not None:
        again["part_id"] = offer.part_id
    entry = build(TimeEntry, title=title, day=intent.day, minutes=intent.minutes, **again)
    label = translate("Palette", "Log {time} on “{title}”").format(
        time=hours(known.locale, intent.minutes), title=title[:60]
    )
    toward = [(offer.aim.kind, offer.aim.id)] if offer.aim else []
    links = link_edits(portfolio, ("time_entry", entry.id), "toward", toward)
    return Change(label, (*added(label, entry).edits, *links)), entry
