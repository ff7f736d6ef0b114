"""The map in words, for those who cannot see it: lane by lane what it shows."""

from collections.abc import Callable, Sequence
from datetime import date

from portfolio.core.english import AS_WRITTEN
from portfolio.core.map import lanes
from portfolio.core.map.lanes import Entry, MapData
from portfolio.core.map.span import Span
from portfolio.core.queries.career_map import WeekPlan
from portfolio.packet import words
from portfolio.packet.map.paper import NAMES

Say = Callable[[str], str]
"""Our own words in the English of the packet."""

NAMED = 8
"""So many entries of a lane are named; the others are counted, and stand in the packet's other sections."""


def map_words(data: MapData, span: Span, plan: WeekPlan | None, say: Say = AS_WRITTEN.said) -> str:
    """A sentence for each lane that has anything in these days."""
    said = [f"Career map from {words.month(span.first_day)} to {words.month(span.last_day)}."]
    for name in lanes.ORDER:
        entries = [data.lanes[name].entries[number] for number in data.lanes[name].between(*span)]
        if name == lanes.HOURS:
            said += map(say, _hours(entries, plan))
        elif entries:
            said.append(f"{say(NAMES[name])}: {_some([_entry(name, entry, say) for entry in entries], NAMED)}.")
    return " ".join([*said, *outside(data, span, NAMED, say)])


def outside(data: MapData, span: Span, most: int, say: Say = AS_WRITTEN.said) -> list[str]:
    """Sentences for what the packet holds and these days do not: a goal that was due before, a piece picked by hand."""
    found: dict[str, list[str]] = {}
    for name in lanes.ORDER:
        for entry in data.lanes[name].entries if name != lanes.HOURS else ():
            due = name == lanes.GOALS and entry.row.is_open
            if entry.last < span.first:
                when = "Due earlier" if due else "Earlier"
            elif entry.first >= span.last:
                when = "Due later" if due else "Later"
            else:
                continue
            found.setdefault(when, []).append(_entry(name, entry, say))
    return [f"{say(when)}: {_some(entries, most)}." for when, entries in found.items()]


def _some(entries: Sequence[str], most: int) -> str:
    """So many of them, and how many there are besides."""
    left = len(entries) - most
    return "; ".join(entries[:most]) + (f"; and {left} more" if left > 0 else "")


def _entry(lane: str, entry: Entry, say: Say) -> str:
    row = entry.row
    first, last = date.fromordinal(entry.first), date.fromordinal(entry.last)
    if lane == lanes.GOALS:
        when = f"{words.GOAL_STATE[row.state].lower()}, {words.short_day(first)}"
    elif lane in lanes.LASTING:
        until = "" if row.state == "endless" else words.short_day(last)
        when = f"{words.short_day(first)} to {until}" if until else f"since {words.short_day(first)}"
        if row.total:
            when += f", {row.done} of {words.count(row.total, 'module', 'modules')} done"
    else:
        when = words.short_day(first)
    return f"{row.title} ({say(when)})"


def _hours(entries: list[Entry], plan: WeekPlan | None) -> list[str]:
    total = sum(entry.row.minutes for entry in entries)
    said = [f"{NAMES[lanes.HOURS]}: {words.hours(total)} in all."] if total else []
    if total and plan is not None:
        said.append(f"Planned: {words.weekly(*plan)}.")
    return said
