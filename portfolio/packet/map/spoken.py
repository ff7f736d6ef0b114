"""The map in words, for those who cannot see it: lane by lane what it shows."""

from collections.abc import Sequence
from datetime import date

from portfolio.core.map import lanes
from portfolio.core.map.lanes import Entry, MapData
from portfolio.core.map.span import Span
from portfolio.core.queries.career_map import WeekPlan
from portfolio.packet.map.paper import NAMES
from portfolio.packet.text import words
from portfolio.packet.text.language import AS_WRITTEN, Language, own

NAMED = 8
"""So many entries of a lane are named; the others are counted, and stand in the packet's other sections."""

_OUTSIDE = {
    (True, True): own("Due earlier: {entries}."),
    (True, False): own("Due later: {entries}."),
    (False, True): own("Earlier: {entries}."),
    (False, False): own("Later: {entries}."),
}
"""By whether it is a goal that is still open, and whether it lies before."""


def map_words(data: MapData, span: Span, plan: WeekPlan | None, language: Language = AS_WRITTEN) -> str:
    """A sentence for each lane that has anything in these days."""
    say, month = language.say, language.month
    said = [say("Career map from {first} to {last}.", first=month(span.first_day), last=month(span.last_day))]
    for name in lanes.ORDER:
        entries = [data.lanes[name].entries[number] for number in data.lanes[name].between(*span)]
        if name == lanes.HOURS:
            said += _hours(entries, plan, language)
        elif entries:
            told = _some([_entry(name, entry, language) for entry in entries], NAMED, language)
            said.append(say("{lane}: {entries}.", lane=say(NAMES[name]), entries=told))
    return " ".join([*said, *outside(data, span, NAMED, language)])


def outside(data: MapData, span: Span, most: int, language: Language = AS_WRITTEN) -> list[str]:
    """Sentences for what the packet holds and these days do not: a goal that was due before, a piece picked by hand."""
    found: dict[str, list[str]] = {}
    for name in lanes.ORDER:
        for entry in data.lanes[name].entries if name != lanes.HOURS else ():
            before = entry.last < span.first
            if before or entry.first >= span.last:
                sentence = _OUTSIDE[name == lanes.GOALS and entry.row.is_open, before]
                found.setdefault(sentence, []).append(_entry(name, entry, language))
    return [language.say(sentence, entries=_some(told, most, language)) for sentence, told in found.items()]


def _some(entries: Sequence[str], most: int, language: Language) -> str:
    """So many of them, and how many there are besides."""
    left = len(entries) - most
    more = [language.count(left, "and {count} more", "and {count} more")] if left > 0 else []
    return language.say("; ").join([*entries[:most], *more])


def _entry(lane: str, entry: Entry, language: Language) -> str:
    row, say = entry.row, language.say
    first, last = date.fromordinal(entry.first), date.fromordinal(entry.last)
    if lane == lanes.GOALS:
        state = language.small(say(words.GOAL_STATE[row.state]))
        when = say("{state}, {day}", state=state, day=language.short_day(first))
    elif lane in lanes.LASTING:
        endless = row.state == "endless"
        when = say("since {day}", day=language.short_day(first)) if endless else language.span(first, last)
        if row.total:
            done = language.count(
                row.total, "{done} of {count} module done", "{done} of {count} modules done", done=row.done
            )
            when = say(", ").join((when, done))
    else:
        when = language.short_day(first)
    return say("{title} ({when})", title=row.title, when=when)


def _hours(entries: list[Entry], plan: WeekPlan | None, language: Language) -> list[str]:
    total = sum(entry.row.minutes for entry in entries)
    if not total:
        return []
    said = [language.say("Hours a week: {hours} in all.", hours=language.hours(total))]
    if plan is not None:
        said.append(language.say("Planned: {hours}.", hours=language.weekly(*plan)))
    return said
