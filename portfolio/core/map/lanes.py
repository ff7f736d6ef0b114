"""The map's entries by lane, in order of time, kept up to date one entry at a time. No Qt here."""

import math
from bisect import bisect_left, insort
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from portfolio.core.map.calendar import Counts, counted
from portfolio.core.map.span import SHORTEST_BAR, Span
from portfolio.core.queries.career_map import LANE_OF, MapRow, RoleHeld

GOALS, PROGRAMMES, CREDENTIALS, THINGS = "goals", "programmes", "credentials", "things"
REFLECTIONS, HOURS, ROLES = "reflections", "hours", "roles"
ORDER = (ROLES, GOALS, PROGRAMMES, CREDENTIALS, THINGS, REFLECTIONS, HOURS)
"""From above."""

ALWAYS = (GOALS, PROGRAMMES, CREDENTIALS, REFLECTIONS, HOURS)
"""Lanes that are there even while they are empty: they say what the map is for."""

LASTING = frozenset({PROGRAMMES, ROLES})
"""Lanes whose entries last, and are drawn as bars."""


class Entry(NamedTuple):
    """One entry with its days as ordinals. Sorts by them, so that a lane of thousands is put in order fast."""

    first: int
    last: int
    id: str
    row: MapRow


class Lane:
    """Entries in order of their first day. `between` finds those in sight by bisection."""

    def __init__(self, lasting: bool) -> None:
        self.lasting = lasting
        self.version = 0
        """Grows with every change, for what is reckoned from the lane."""
        self.entries: list[Entry] = []
        self.days: list[int] = []
        """The first days of the entries."""
        self._reach: list[int] = []
        self._counts: dict[str, Counts] = {}
        self._occupied: dict[int, int] = {}
        self._rows: dict[tuple[int, float], list[int]] = {}

    def __len__(self) -> int:
        return len(self.entries)

    def fill(self, entries: Iterable[Entry]) -> None:
        """Hold these and no others."""
        self.entries = sorted(entries)
        self.days = [entry.first for entry in self.entries]
        self._changed()

    def put(self, entry: Entry) -> None:
        """Add an entry."""
        insort(self.entries, entry)
        insort(self.days, entry.first)
        self._changed()

    def take(self, entry: Entry) -> None:
        """Take an entry away."""
        del self.entries[self.index(entry)]
        del self.days[bisect_left(self.days, entry.first)]
        self._changed()

    def index(self, entry: Entry) -> int:
        """Where the entry stands."""
        return bisect_left(self.entries, entry)

    def between(self, first: float, last: float) -> Iterator[int]:
        """The entries of which anything lies between these moments, by their numbers."""
        after = bisect_left(self.days, last)
        if not self.lasting:
            yield from range(bisect_left(self.days, math.floor(first)), after)
            return
        if not self._reach:
            self._reach = list(accumulate((entry.last for entry in self.entries), max))
        begin = bisect_left(self._reach, math.floor(first), 0, after)
        yield from (number for number in range(begin, after) if self.entries[number].last >= math.floor(first))

    def counts(self, unit: str) -> Counts:
        """How many entries begin in each month, year …"""
        found = self._counts.get(unit)
        if found is None:
            found = self._counts[unit] = counted(self.days, unit)
        return found

    def useful_rows(self) -> int:
        """More rows than this would stay empty where a year or less is in sight; from afar bars are gathered."""
        if not self.lasting:
            return max(1, len(self.entries))
        begins = sorted(entry.first for entry in self.entries)
        ends = sorted(max(entry.last + 1, entry.first + SHORTEST_BAR) for entry in self.entries)
        most = now = over = 0
        for begin in begins:
            while ends[over] <= begin:
                over += 1
                now -= 1
            now += 1
            most = max(most, now)
        return max(1, most)

    def kept(self, key: tuple[int, float], reckon: Callable[[], list[int]]) -> list[int]:
        """Rows that were reckoned once for all zooms of one octave, until the lane changes."""
        if key not in self._rows:
            self._rows[key] = reckon()
        return self._rows[key]

    def crowding(self, days: float) -> float:
        """How many entries share a stretch of so many days, on the average of those stretches that have any."""
        if not self.days:
            return 0.0
        power = max(0.0, math.log2(max(days, 1e-9)))
        low = math.floor(power)
        below, above = self._per_stretch(low), self._per_stretch(low + 1)
        return below + (above - below) * (power - low)

    def _per_stretch(self, power: int) -> float:
        occupied = self._occupied.get(power)
        if occupied is None:
            occupied = self._occupied[power] = len({day >> power for day in self.days})
        return len(self.days) / occupied

    def _changed(self) -> None:
        self.version += 1
        self._reach = []
        self._counts.clear()
        self._occupied.clear()
        self._rows.clear()


Averages = tuple[list[int], list[int], list[float], float]
"""Of each week, month or year that has hours: the day it begins, the day it is over, minutes a week; and the usual."""


class Hours:
    """Minutes by week."""

    def __init__(self) -> None:
        self.weeks: dict[int, int] = {}
        """Minutes by the ordinal of the week's Monday."""
        self._averages: dict[Hashable, Averages] = {}

    def add(self, day: int, minutes: int) -> None:
        """Count these minutes; negative ones take back."""
        monday = day - (day - 1) % 7
        left = self.weeks.get(monday, 0) + minutes
        if left:
            self.weeks[monday] = left
        else:
            self.weeks.pop(monday, None)
        self._averages.clear()

    def kept(self, key: Hashable, reckon: Callable[[], Averages]) -> Averages:
        """What was reckoned once for all zooms of one unit, until the hours change."""
        if key not in self._averages:
            self._averages[key] = reckon()
        return self._averages[key]


class MapData:
    """All that the map shows: one lane for each sort of entry. `today` ends what has no end yet."""

    def __init__(self, rows: Iterable[MapRow] = (), roles: Sequence[RoleHeld] = (), *, today: date) -> None:
        self.today = today
        self.lanes = {name: Lane(name in LASTING) for name in ORDER}
        self.hours = Hours()
        self.version = 0
        self._by_id: dict[str, Entry] = {}
        self._roles: dict[str, RoleHeld] = {}
        self.fill(rows)
        self.set_roles(roles)

    # ---- filling

    def fill(self, rows: Iterable[MapRow]) -> None:
        """Show these entries and no others; roles stay."""
        lanes: dict[str, list[Entry]] = {name: [] for name in ORDER}
        self.hours = Hours()
        self._by_id = {name: self._by_id[name] for name in self._roles}
        for row in rows:
            entry = self._entry(row)
            self._by_id[row.id] = entry
            lanes[LANE_OF[row.kind]].append(entry)
            if row.kind == "time_entry":
                self.hours.add(entry.first, row.minutes)
        for name, entries in lanes.items():
            if name != ROLES:
                self.lanes[name].fill(entries)
        self.version += 1

    def set_roles(self, roles: Sequence[RoleHeld]) -> bool:
        """Show these roles; with none there is no lane for them. Says whether anything changed."""
        before = [self._by_id[name] for name in self._roles], list(self._roles.values())
        for name in self._roles:
            del self._by_id[name]
        self._roles = {role.id: role for role in roles}
        for role in roles:
            end = role.end or self.today.isoformat()
            state = "finished" if role.end else "endless"
            row = MapRow(role.start, max(end, role.start), role.id, role.kind, role.title, state, 0, 0, 0, "")
            self._by_id[role.id] = Entry(_ordinal(row.start), _ordinal(row.end), role.id, row)
        entries = [self._by_id[name] for name in self._roles]
        if (entries, list(roles)) == before:
            return False
        self.lanes[ROLES].fill(entries)
        self.version += 1
        return True

    def patch(self, ids: Iterable[str], rows: Iterable[MapRow]) -> bool:
        """What the entries of these ids are now; those with no row are gone. Says whether anything changed."""
        now = {row.id: row for row in rows}
        changed = False
        for entry_id in ids:
            old, row = self._by_id.get(entry_id), now.get(entry_id)
            if entry_id in self._roles or (old is None and row is None) or (old and row and old.row == row):
                continue
            changed = True
            if old:
                self._take(old)
            if row:
                self._put(row)
        self.version += changed
        return changed

    def set_today(self, today: date) -> None:
        """Another day has begun: what goes on reaches a day further."""
        self.today = today
        going = [entry.row for entry in self._by_id.values() if entry.row.state == "endless"]
        self.patch([row.id for row in going], [])
        self.patch([row.id for row in going], [row for row in going if row.id not in self._roles])
        self.set_roles(list(self._roles.values()))

    # ---- asking

    def entry(self, entry_id: str) -> Entry | None:
        """The entry of this id, if it is on the map."""
        return self._by_id.get(entry_id)

    def role(self, entry_id: str) -> RoleHeld | None:
        """The role of this id, if it is one."""
        return self._roles.get(entry_id)

    def lane_of(self, entry_id: str) -> str:
        """The name of the lane in which this entry stands."""
        return ROLES if entry_id in self._roles else LANE_OF[self._by_id[entry_id].row.kind]

    def shown(self) -> dict[str, int]:
        """The names of the lanes that are shown, from above, and how many rows are of use to each."""
        lanes = self.lanes
        return {name: lanes[name].useful_rows() for name in ORDER if name in ALWAYS or len(lanes[name])}

    @property
    def is_empty(self) -> bool:
        return not self._by_id

    def reach(self) -> tuple[date | None, date | None]:
        """The first and the last day that have anything, or None for both."""
        firsts = [lane.days[0] for lane in self.lanes.values() if lane.days]
        lasts = [
            max(entry.last for entry in lane.entries) for lane in self.lanes.values() if lane.lasting and lane.days
        ]
        lasts += [lane.days[-1] for lane in self.lanes.values() if lane.days]
        if not firsts:
            return None, None
        return date.fromordinal(min(firsts)), date.fromordinal(max(lasts))

    def in_sight(self, span: Span) -> list[Entry]:
        """The entries of which anything lies in the span, the earliest first."""
        found = [lane.entries[number] for lane in self.lanes.values() for number in lane.between(span.first, span.last)]
        return sorted(found)

    # ---- inside

    def _entry(self, row: MapRow) -> Entry:
        first, last = _ordinal(row.start), _ordinal(row.end)
        if row.state == "endless":
            last = min(last, max(first, self.today.toordinal()))
        return Entry(first, max(first, last), row.id, row)

    def _put(self, row: MapRow) -> None:
        entry = self._by_id[row.id] = self._entry(row)
        self.lanes[LANE_OF[row.kind]].put(entry)
        if row.kind == "time_entry":
            self.hours.add(entry.first, row.minutes)

    def _take(self, entry: Entry) -> None:
        del self._by_id[entry.id]
        self.lanes[LANE_OF[entry.row.kind]].take(entry)
        if entry.row.kind == "time_entry":
            self.hours.add(entry.first, -entry.row.minutes)


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()
