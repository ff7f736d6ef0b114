"""The map at one zoom: its marks lane by lane, found by place and by entry."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from portfolio.core.map import lanes
from portfolio.core.map.bars import BarMarks
from portfolio.core.map.calendar import DAYS, MONTH
from portfolio.core.map.columns import ColumnMarks
from portfolio.core.map.gather import Item
from portfolio.core.map.hours import ALWAYS, HoursColumn, HoursColumns, Period
from portfolio.core.map.lanes import Entry, MapData
from portfolio.core.map.marks import NO_EDGES, Edges, LaneBox, Mark, PointMarks, x_of
from portfolio.core.queries.career_map import WeekPlan

WIDEST_MONTH = 260.0
"""Pixels: where a month is wider, one column for it would say less than gathered marks."""

LaneMarks = PointMarks | BarMarks | ColumnMarks


class Look(Protocol):
    """What a scene has to know of the place that it is drawn on: a screen, or paper. All in one unit of length."""

    @property
    def lanes(self) -> Sequence[LaneBox]:
        """The lanes that are shown, from above."""

    @property
    def column(self) -> float:
        """How wide a column is at most."""

    @property
    def number(self) -> float:
        """How high the number above a column is."""

    def box(self, name: str) -> LaneBox | None:
        """The lane of this name, if it is shown."""

    def item(self, name: str, scale: float) -> Callable[[Entry, float], Item]:
        """What measures the entries of a lane at this zoom."""

    def reach(self, name: str, scale: float) -> float:
        """How far the mark of one entry, or of several, reaches at most from where it stands."""

    def pill_width(self, count: int) -> float:
        """How wide the mark of so many gathered entries is."""


L = TypeVar("L", bound=Look)


class Scene(Generic[L]):
    """What `data` looks like at `scale` pixels a day, with the measures of `look`. Reckoned as it is asked for."""

    def __init__(
        self, data: MapData, look: L, scale: float, plan: WeekPlan | None = None, *,
        period: Period = ALWAYS, edges: Edges = NO_EDGES,
    ) -> None:  # fmt: skip
        """There can be hours of the `period` only. Of marks only bars reach over the `edges`."""
        self.data, self.look, self.scale, self.plan = data, look, scale, plan
        self._period, self._edges = period, edges
        self._marks: dict[str, LaneMarks] = {}
        self._hours: HoursColumns | None = None

    @property
    def today(self) -> float:
        """Where the line of today lies."""
        return x_of(self.data.today.toordinal() + 0.5, self.scale)

    def marks(self, name: str) -> LaneMarks:
        """The marks of a lane other than that of hours."""
        found = self._marks.get(name)
        if found is None:
            box = self.look.box(name)
            assert box is not None, f"there is no lane {name} here"
            found = self._marks[name] = self._made(box)
        return found

    @property
    def hours(self) -> HoursColumns:
        """The columns of hours."""
        if self._hours is None:
            today = self.data.today.toordinal()
            self._hours = HoursColumns(
                self.data.hours, self.scale, today, self.plan, self.look.column, self._period, self._edges
            )
        return self._hours

    def between(self, left: float, right: float) -> list[Mark]:
        """All marks between these, lane by lane from above."""
        names = [box.name for box in self.look.lanes if box.name != lanes.HOURS]
        return [mark for name in names for mark in self.marks(name).between(left, right)]

    def at(self, x: float, y: float, slack: float = 2.0) -> Mark | None:
        """The mark at this place; y counts from the top of the lanes' axis."""
        for box in self.look.lanes:
            if box.top <= y < box.top + box.height and box.name != lanes.HOURS:
                found = self.marks(box.name).between(x - slack, x + slack)
                near = [m for m in found if m.top - slack <= y <= m.bottom + slack]
                return min(near, key=lambda mark: abs(mark.x - x), default=None)
        return None

    def hours_at(self, x: float, y: float) -> HoursColumn | None:
        """The column of hours at this place."""
        box = self.look.box(lanes.HOURS)
        return self.hours.at(x) if box and box.top <= y < box.top + box.height else None

    def mark_of(self, entry: Entry) -> Mark | None:
        """The mark that stands for this entry; None for hours, which stand in no mark of their own."""
        name = self.data.lane_of(entry.id)
        if name == lanes.HOURS or self.look.box(name) is None:
            return None
        return self.marks(name).of(self.data.lanes[name].index(entry))

    def _made(self, box: LaneBox) -> LaneMarks:
        look, lane = self.look, self.data.lanes[box.name]
        # Where this many share the room of one mark, on the average, gathering would leave nothing but gathered marks.
        crowded = lane.crowding(look.pill_width(99) / self.scale) > 1 + 1.5 * box.rows
        if crowded and DAYS[MONTH] * self.scale < WIDEST_MONTH:
            return ColumnMarks(box, lane, self.scale, look.column, look.number, self._edges)
        item, reach = look.item(box.name, self.scale), look.reach(box.name, self.scale)
        if box.name in lanes.LASTING:
            return BarMarks(box, lane, self.scale, item, look.pill_width, reach, self._edges)
        return PointMarks(box, lane.entries, lane.days, self.scale, item, look.pill_width, reach, self._edges)
