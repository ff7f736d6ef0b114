"""What the palette writes: an offer as one change, the same as its editor would make."""

from portfolio.core.change import Change, added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Practice, Record, TimeEntry, build
from portfolio.ui.editors.links import link_edits
from portfolio.ui.kit.words import translate
from portfolio.ui.palette.offers import Offer
from portfolio.ui.palette.vocabulary import Vocabulary
from portfolio.ui.palette.words import time_words


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
    before = None
    if offer.like is not None and offer.like.kind == "time_entry":
        before = portfolio.get(TimeEntry, offer.like.id)
    entry = build(
        TimeEntry,
        title=title,
        day=intent.day,
        minutes=intent.minutes,
        category=before.category if before else "",
        own_time=before.own_time if before else True,
        privacy=before.privacy if before else "evaluator",
    )
    label = translate("Palette", "Log {time} on “{title}”").format(
        time=time_words(known.locale, intent.minutes), title=title[:60]
    )
    toward = [(offer.aim.kind, offer.aim.id)] if offer.aim else []
    links = link_edits(portfolio, ("time_entry", entry.id), "toward", toward)
    return Change(label, (*added(label, entry).edits, *links)), entry
