"""The map's figure: every mark of the scene as a plain shape, in points from the corner where reading begins."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from portfolio.core.map import calendar, lanes
from portfolio.core.map.calendar import WEEK, fitting_unit, starts
from portfolio.core.map.gather import GAP
from portfolio.core.map.hours import ALWAYS, Period
from portfolio.core.map.lanes import MapData
from portfolio.core.map.marks import BAR, COLUMN, ENTRY, MANY, Mark, x_of
from portfolio.core.map.scene import Scene
from portfolio.core.map.span import Span
from portfolio.core.map.states import done_until, is_full
from portfolio.core.queries.career_map import WeekPlan
from portfolio.packet.map import paper
from portfolio.packet.map.paper import AXIS, CAPTION, FLAG, MARK, PAD, PICTURE, WIDTH, PaperLook
from portfolio.packet.map.widths import Widths
from portfolio.packet.text.language import AS_WRITTEN, Language
from portfolio.packet.text.tree import Node, Runs, words_of

KIND_OF = {
    lanes.ROLES: "position", lanes.GOALS: "goal", lanes.PROGRAMMES: "programme", lanes.CREDENTIALS: "credential",
    lanes.THINGS: "practice", lanes.REFLECTIONS: "reflection", lanes.HOURS: "time_entry",
}  # fmt: skip


DAY_PILL = 17.0
"""Half the width of the pill with today's day."""


class Hand(NamedTuple):
    """What the figure needs from the packet that it stands in."""

    widths: Widths
    runs: Callable[[str], Runs]
    """Words as runs."""
    picture: Callable[[str], Node | None]
    """The picture of the credential of this id."""
    language: Language = AS_WRITTEN
    """The language of our own words."""


class Figure:
    """Draws a span of `data`."""

    def __init__(self, data: MapData, span: Span, plan: WeekPlan | None, hand: Hand, period: Period = ALWAYS) -> None:
        """There can be hours of the `period` only."""
        self._data, self._span, self._hand, self._period = data, span, hand, period
        shown = {name: paper.MOST_ROWS[name] for name in lanes.ORDER if list(data.lanes[name].between(*span))}
        # Drawn once with all rows that there may be, to see how many are needed.
        most = self._made(shown, plan)
        self._scene = self._made({name: self._used(most, name) for name in shown}, plan)
        self._look = self._scene.look
        self._left = x_of(span.first, self._scene.scale)
        self._wide = WIDTH - self._look.gutter
        self.used_states: set[str] = set()

    def node(self) -> Node:
        """The figure as the template draws it, without its words for those who cannot see it."""
        look = self._look
        shapes = [*self._plan(), *self._hours(), *self._poles()]
        shapes += [self._shape(mark) for mark in self._marks()]
        today = self._scene.today - self._left
        made = self._data.today
        return {
            "t": "map",
            "width": WIDTH,
            "height": look.height,
            "gutter": round(look.gutter, 2),
            "axis": AXIS,
            "ticks": list(self._ticks()),
            "today": self._x(today) if 0 <= today <= self._wide else None,
            "pill": 2 * DAY_PILL,
            "day": self._hand.language.day_and_month(made),
            "lanes": [{"name": look.names[name], "top": top, "height": high} for name, top, high, *_ in look.lanes],
            "shapes": shapes,
        }

    # ---- measuring

    def _made(self, rows: dict[str, int], plan: WeekPlan | None) -> Scene[PaperLook]:
        look = PaperLook(self._hand.widths, rows, self._hand.language)
        scale = self._span.scale(WIDTH - look.gutter)
        edges = x_of(self._span.first, scale), x_of(self._span.last, scale)
        return Scene(self._data, look, scale, plan, period=self._period, edges=edges)

    def _used(self, scene: Scene[PaperLook], name: str) -> int:
        """How many rows the marks in sight need: those of the first row stand the higher, the more there are."""
        box = scene.look.box(name)
        assert box is not None, "a lane that is shown"
        if name == lanes.HOURS:
            return 1
        left, right = (x_of(day, scene.scale) for day in self._span)
        marks = scene.marks(name).between(left, right)
        if any(mark.form == COLUMN for mark in marks):
            return max(2, paper.MOST_ROWS[name] - 1)
        tops = [mark.top - box.top for mark in marks]
        return max(1, min(box.rows, round((box.height - 2 * min(tops, default=0.0)) / box.pitch)))

    def _x(self, x: float) -> float:
        return round(x + self._look.gutter, 2)

    def _marks(self) -> list[Mark]:
        found = self._scene.between(self._left, self._left + self._wide)
        return [mark for mark in found if mark.right > self._left and mark.left < self._left + self._wide]

    # ---- time

    def _ticks(self) -> Iterator[Node]:
        scale, look, language = self._scene.scale, self._look, self._hand.language
        unit, years = fitting_unit(scale, look.axis_widths())
        for day in starts(unit, self._span.first, self._span.last - 1, years):
            at = date.fromordinal(day)
            year = unit == calendar.YEAR or (at.month == 1 and at.day <= (7 if unit == calendar.WEEK else 1))
            said = {calendar.DAY: str(at.day), calendar.WEEK: language.day_and_month(at)}.get(
                unit, language.short_month(at)
            )
            x, said = x_of(day, scale) - self._left, str(at.year) if year else said
            end = x + look.text(said, paper.AXIS_WORDS) + 3
            if end > self._wide or x - DAY_PILL < self._scene.today - self._left < end + DAY_PILL:
                said = ""  # the picture ends there, or the day of today lies there
            yield {"x": self._x(x), "words": said, "year": year}

    # ---- hours

    def _plan(self) -> Iterator[Node]:
        scene, box = self._scene, self._look.box(lanes.HOURS)
        if box is None or scene.plan is None:
            return
        base, minute = self._ground()
        yield {
            "k": "plan",
            "x": self._x(0),
            "y": round(base - scene.plan.most * minute, 2),
            "w": round(self._wide, 2),
            "h": round(max(1.5, (scene.plan.most - scene.plan.least) * minute), 2),
            "words": [self._hand.language.say("Plan: {hours}", hours=self._hand.language.weekly(*scene.plan))],
        }

    def _hours(self) -> Iterator[Node]:
        if self._look.box(lanes.HOURS) is None:
            return
        base, minute = self._ground()
        columns, said = self._scene.hours, self._hand.language
        found = columns.between(self._left, self._left + self._wide)
        texts = [said.hours(round(one.minutes)) if one.unit == WEEK else said.average(one.minutes) for one in found]
        # Numbers above some of the columns only would look like something special about those.
        fit = all(self._look.text(text, CAPTION) < one.step - 3 for text, one in zip(texts, found, strict=True))
        for text, column in zip(texts, found, strict=True):
            high = columns.top * minute * column.part
            told, room = text if fit else "", column.step
            yield self._upright(lanes.HOURS, column.left, column.right, base - high, base, told, room, column.cut)

    def _ground(self) -> tuple[float, float]:
        """Where the columns of hours stand, and how high a minute is."""
        box = self._look.box(lanes.HOURS)
        assert box is not None, "only where there are hours"
        return box.top + box.height - 5, (box.height - 10 - self._look.number) / self._scene.hours.top

    # ---- marks

    def _poles(self) -> Iterator[Node]:
        """From the flag of a goal that is still open down to the last lane: what is due on that day."""
        for mark in self._marks():
            if mark.lane == lanes.GOALS and mark.form == ENTRY and mark.entry.row.is_open:
                x = x_of(mark.entry.first + 0.5, self._scene.scale) - self._left
                yield {"k": "pole", "x": self._x(x), "y": round(mark.bottom - 2, 2), "h": self._look.height}

    def _shape(self, mark: Mark) -> Node:
        if mark.form == BAR:
            return self._bar(mark)
        if mark.form == COLUMN:
            return self._column(mark)
        if mark.form == MANY:
            return self._many(mark)
        return {lanes.GOALS: self._flag, lanes.CREDENTIALS: self._badge}.get(mark.lane, self._mark)(mark)

    def _column(self, mark: Mark) -> Node:
        room = (mark.right - mark.left) / 0.75  # a column leaves as much of its step free
        return self._upright(mark.lane, mark.left, mark.right, mark.top, mark.bottom, str(mark.number), room)

    def _upright(
        self, lane: str, left: float, right: float, top: float, foot: float, said: str, room: float, cut: bool = False
    ) -> Node:
        """A column, with its number above where there is room; `cut` where it would be higher than its lane."""
        top = min(top, foot - 1.5)
        return {
            "k": "column", "kind": KIND_OF[lane], "x": self._x(left - self._left), "y": round(top, 2),
            "w": round(right - left, 2), "h": round(foot - top, 2), "cut": cut,
            "words": [said] if said and self._look.text(said, CAPTION) < room else [],
        }  # fmt: skip

    def _many(self, mark: Mark) -> Node:
        middle = mark.top + PICTURE / 2 if mark.lane == lanes.CREDENTIALS else _middle(mark)
        return {
            "k": "many", "kind": KIND_OF[mark.lane], "x": self._x(mark.left - self._left), "y": round(middle, 2),
            "w": round(mark.right - mark.left, 2), "words": [f"+{mark.number}"],
        }  # fmt: skip

    def _mark(self, mark: Mark) -> Node:
        left = mark.left - self._left
        room = mark.right - mark.left - MARK - 3
        return {
            "k": "mark", "x": self._x(left), "y": _middle(mark),
            "kind": mark.entry.row.kind if mark.lane == lanes.THINGS else KIND_OF[mark.lane],
            "words": self._cut(mark.entry.row.title, CAPTION, room) if mark.worded else [],
        }  # fmt: skip

    def _flag(self, mark: Mark) -> Node:
        row, day, on = mark.entry.row, mark.left - self._left, mark.right - mark.left
        whole = self._look.flag(row.title)
        # A flag whose words would end outside is turned, as far as its row is free; its sign stays on its day.
        back = min(day + paper.PILL - self._free_before(mark) - GAP, whole)
        turned = day + whole > self._wide and back > on
        said = self._cut(row.title, FLAG, (back if turned else on) - paper.ICON - 2 * PAD)
        wide = self._look.text(words_of(said), FLAG) + paper.ICON + 2 * PAD if said else paper.PILL
        turned = turned and bool(said)
        self.used_states.add(row.state)
        return {
            "k": "flag", "state": row.state, "x": self._x(day + paper.PILL - wide if turned else day),
            "y": _middle(mark), "w": round(wide, 2), "words": said, "turned": turned,
        }  # fmt: skip

    def _badge(self, mark: Mark) -> Node:
        wide = mark.right - mark.left
        return {
            "k": "badge", "x": self._x(mark.x - self._left - PICTURE / 2), "y": round(mark.top + 1, 2),
            "image": self._hand.picture(mark.entry.id), "left": self._x(mark.left - self._left), "w": round(wide, 2),
            "words": self._cut(mark.entry.row.title, CAPTION, wide) if mark.worded else [],
        }  # fmt: skip

    def _bar(self, mark: Mark) -> Node:
        row, wide = mark.entry.row, self._wide
        left, right = max(mark.left - self._left, 0.0), min(mark.right - self._left, wide)
        done = min(max(done_until(mark, self._scene.today) - self._left, left), right)
        full = is_full(mark.entry)
        more = self._part(row.done, row.total) if row.is_open and row.total else ""
        inside = right - left - 2 * PAD
        beside = self._free_after(mark) - right - PAD
        out = self._look.text(row.title + more, FLAG) > inside and beside > inside
        room = beside if out else inside
        return {
            "k": "bar", "kind": KIND_OF[mark.lane], "x": self._x(left), "y": _middle(mark),
            "w": round(right - left, 2), "done": round(done - left, 2), "open": not full, "out": out,
            "begins": mark.left - self._left >= -0.5,
            "ends": mark.right - self._left <= wide + 0.5 and not (full and row.is_open),
            "words": self._cut(row.title, FLAG, room, more),
        }  # fmt: skip

    def _part(self, done: int, total: int) -> str:
        return self._hand.language.say(", {percent} %", percent=round(100 * done / total))

    def _free_after(self, mark: Mark) -> float:
        """Where the next mark at this height begins."""
        others = self._scene.marks(mark.lane).between(mark.right, self._left + self._wide)
        begins = [one.left - self._left for one in others if _level(one, mark) and one.left > mark.left]
        return min([*begins, self._wide])

    def _free_before(self, mark: Mark) -> float:
        """Where the mark before at this height ends."""
        others = self._scene.marks(mark.lane).between(self._left, mark.left)
        ends = [one.right - self._left for one in others if _level(one, mark) and one.left < mark.left]
        return max([*ends, 0.0])

    def _cut(self, title: str, size: float, room: float, more: str = "") -> Runs:
        """As much of a title as there is room for, and what follows it; nothing where that would be a few letters."""
        room -= self._look.text(more, size) if more else 0
        if not title or room < 14:
            return []
        cut = self._look.cut(title, size, room)
        return self._hand.runs(cut + more) if len(cut) > 2 else []


def _middle(mark: Mark) -> float:
    return round((mark.top + mark.bottom) / 2, 2)


def _level(one: Mark, other: Mark) -> bool:
    """Whether two marks would lie on each other, were they at the same day."""
    return one.top < other.bottom - 0.01 and other.top < one.bottom - 0.01
