"""The map in words, for those who cannot see it: lane by lane what it shows."""

from datetime import date

from portfolio.core.map import lanes
from portfolio.core.map.lanes import Entry, MapData
from portfolio.core.map.span import Span
from portfolio.core.queries.career_map import WeekPlan
from portfolio.packet import words
from portfolio.packet.map.paper import NAMES

NAMED = 8
"""So many entries of a lane are named; the others are counted, and stand in the packet's other sections."""


def map_words(data: MapData, span: Span, plan: WeekPlan | None) -> str:
    """A sentence for each lane that has anything in these days."""
    said = [f"Career map from {words.month(span.first_day)} to {words.month(span.last_day)}."]
    for name in lanes.ORDER:
        entries = [data.lanes[name].entries[number] for number in data.lanes[name].between(*span)]
        if name == lanes.HOURS:
            said += _hours(entries, plan)
        elif entries:
            named = "; ".join(_entry(name, entry) for entry in entries[:NAMED])
            left = len(entries) - NAMED
            said.append(f"{NAMES[name]}: {named}{f'; and {left} more' if left > 0 else ''}.")
    return " ".join(said)


def _entry(lane: str, entry: Entry) -> str:
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
    return f"{row.title} ({when})"


def _hours(entries: list[Entry], plan: WeekPlan | None) -> list[str]:
    total = sum(entry.row.minutes for entry in entries)
    said = [f"{NAMES[lanes.HOURS]}: {words.hours(total)} in all."] if total else []
    if total and plan is not None:
        said.append(f"Planned: {words.hours(plan.least)} to {words.hours(plan.most)} a week.")
    return said
