"""Measures of the map from font metrics: the gutter, the line of time, and how high each lane is."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from PySide6.QtCore import QLocale

from portfolio.core.map import calendar, lanes
from portfolio.core.map.marks import LaneBox
from portfolio.core.map.measure import Measure, Sizes
from portfolio.core.map.scene import Scene
from portfolio.ui.career_map.words import count_words, lane_words
from portfolio.ui.kit.dates import day_month, plain_year, short_month, short_weekday
from portfolio.ui.theme import Face, Theme

NAME = Face("small", 600)
AXIS = Face("small", 500)
AXIS_YEAR = Face("small", 400)
FLAG = Face("small", 600)
BAR = Face("small", 600)
CAPTION = Face("micro", 500)
COUNT = Face("micro", 700, tabular=True)
TODAY = Face("micro", 700)
YEARS = Face("micro", 500, tabular=True)

_WIDEST_FLAG, _WIDEST_CAPTION, _WIDEST_NOTE = 230, 124, 170
_LEAST_WORDS = 46
# So many pixels a week let reflections and things done have their titles beside them.
_NOTES_FROM = 26.0
_NARROW = 560
_MOST_WIDTHS = 4000
"""So many widths of titles are kept: those of many screens, however long the years are."""


def _make_room(widths: dict[str, float]) -> None:
    if len(widths) >= _MOST_WIDTHS:
        widths.clear()


class MapLook:
    """The measures for one theme, locale, size and set of lanes. `lanes` are their boxes, from above.

    Every lane has the rows that it needs at least; what height is left goes to those that gain most by it. Where even
    the least does not fit, `height` is more than there is, and the lanes are scrolled.
    """

    def __init__(self, theme: Theme, locale: QLocale, shown: Mapping[str, int], width: float, height: float) -> None:
        """`shown` are the lanes, from above, and how many rows are of use to each."""
        self.theme, self.locale = theme, locale
        metrics, gap = theme.metrics, theme.gap
        self._small, self._micro = metrics(FLAG).height(), metrics(CAPTION).height()
        self.narrow = width < theme.px(_NARROW)
        names_width = max(metrics(NAME).horizontalAdvance(lane_words(name)) for name in lanes.ORDER)
        self.gutter = round(theme.px(18) + 2 * gap(11)) if self.narrow else round(names_width + gap(16) + gap(14))
        self.axis = round(metrics(AXIS).height() + gap(20))
        self.pill = round(self._small + gap(5))
        self.bar = round(self._small + gap(5))
        self.mark = theme.px(20)
        self.count = max(self.mark, round(self._micro + gap(6)))
        self.picture = theme.px(38)
        self.column = float(theme.px(26))
        self.number = self._micro
        self._captions: dict[str, float] = {}
        self._flags: dict[str, float] = {}
        self._pills: dict[int, float] = {}
        self._numbers: dict[int, str] = {}
        self.lanes = self._share_out(shown, height - self.axis)
        self.height = max(height, self.axis + sum(box.height for box in self.lanes))

    # ---- lanes

    def box(self, name: str) -> LaneBox | None:
        """The lane of this name, if it is shown."""
        return next((box for box in self.lanes if box.name == name), None)

    def _share_out(self, shown: Mapping[str, int], height: float) -> list[LaneBox]:
        rows = {name: min(_LEAST_ROWS.get(name, 1), most) for name, most in shown.items()}
        for name in _WISHES:
            if name not in rows or (rows[name] >= shown[name] and name != lanes.HOURS):
                continue
            rows[name] += 1
            if sum(self._needs(one, rows[one]) for one in rows) > height:
                rows[name] -= 1
        self._enlarge(rows, height)
        needs = {name: self._needs(name, rows[name]) for name in rows}
        # What is left over is air, to each lane as much as it is high.
        share = max(1.0, height / sum(needs.values()))
        boxes, top = [], 0.0
        for name, need in needs.items():
            end = top + need * share
            high = round(end) - round(top)
            boxes.append(LaneBox(name, self.axis + round(top), high, self._rows(name, rows[name]), self._pitch(name)))
            top = end
        return boxes

    def _enlarge(self, rows: Mapping[str, int], height: float) -> None:
        """Larger badges, where every lane has its rows and there is still room."""
        for size in _LARGER_PICTURES:
            small, self.picture = self.picture, self.theme.px(size)
            if sum(self._needs(name, rows[name]) for name in rows) > height:
                self.picture = small
                return

    def _rows(self, name: str, rows: int) -> int:
        return 1 if name == lanes.HOURS else rows

    def _needs(self, name: str, rows: int) -> float:
        gap = self.theme.gap
        if name == lanes.HOURS:
            return self.theme.px(38) + gap(22) * rows
        return rows * self._pitch(name) + gap(12)

    def _pitch(self, name: str) -> float:
        gap = self.theme.gap
        if name == lanes.CREDENTIALS:
            return self.picture + gap(3) + self._micro + gap(5)
        if name == lanes.GOALS:
            return self.pill + gap(3)
        if name in lanes.LASTING:
            return self.bar + gap(4)
        return self.count + gap(4)

    # ---- marks

    def item(self, name: str, scale: float) -> Measure:
        """What measures the entries of a lane at this zoom."""
        return Measure(name, self._sizes, self._notes(scale))

    def reach(self, name: str, scale: float) -> float:
        """How far the mark of one entry, or of several, reaches at most from where it stands."""
        widest = {lanes.GOALS: _WIDEST_FLAG, lanes.CREDENTIALS: _WIDEST_CAPTION / 2}.get(name, _WIDEST_NOTE)
        if name not in (lanes.GOALS, lanes.CREDENTIALS) and not self._notes(scale):
            widest = 0
        return float(self.theme.px(widest + 44))

    def _notes(self, scale: float) -> bool:
        """Whether reflections and things done have their titles beside them at this zoom."""
        return scale * 7 >= self.theme.px(_NOTES_FROM)

    def pill_width(self, count: int) -> float:
        """How wide the mark of so many gathered entries is."""
        width = self._pills.get(count)
        if width is None:
            words = self.theme.metrics(COUNT).horizontalAdvance(count_words(self.locale, count))
            width = self._pills[count] = max(float(self.count), words + 2 * self.theme.gap(7))
        return width

    def number_words(self, number: int) -> str:
        """A number as people of this country write it."""
        words = self._numbers.get(number)
        if words is None:
            words = self._numbers[number] = self.locale.toString(number)
        return words

    def flag_width(self, title: str) -> float:
        """How wide the pill of a goal is."""
        gap, px = self.theme.gap, self.theme.px
        words = self._flags.get(title)
        if words is None:
            _make_room(self._flags)
            words = self._flags[title] = self.theme.metrics(FLAG).horizontalAdvance(title) + 2
        return gap(6) + px(14) + gap(4) + min(words, px(_WIDEST_FLAG)) + gap(9)

    def caption_width(self, title: str, widest: int = _WIDEST_CAPTION) -> float:
        """How wide the small words below or beside a mark are."""
        width = self._captions.get(title)
        if width is None:
            _make_room(self._captions)
            width = self._captions[title] = self.theme.metrics(CAPTION).horizontalAdvance(title) + 2
        return min(width, self.theme.px(widest))

    @cached_property
    def _sizes(self) -> Sizes:
        theme = self.theme
        return Sizes(
            self.pill, self.picture, self.mark, theme.px(_LEAST_WORDS), theme.px(3), theme.gap(5),
            self.flag_width, self.caption_width, lambda title: self.caption_width(title, _WIDEST_NOTE),
        )  # fmt: skip

    # ---- line of time

    @cached_property
    def axis_widths(self) -> dict[str, float]:
        """How much room the words of each unit need on the line."""
        locale, metrics = self.locale, self.theme.metrics(AXIS)
        pad = self.theme.gap(14)
        months = max(metrics.horizontalAdvance(short_month(locale, month)) for month in range(1, 13))
        days = [date(2028, 1, day) for day in range(24, 31)]
        day = max(metrics.horizontalAdvance(f"{short_weekday(locale, day)} {day.day}") for day in days)
        week = max(metrics.horizontalAdvance(day_month(locale, date(2028, month, 28), True)) for month in range(1, 13))
        return {
            calendar.DAY: day + pad,
            calendar.WEEK: week + pad,
            calendar.MONTH: months + pad,
            calendar.QUARTER: months + pad,
            calendar.YEAR: metrics.horizontalAdvance(plain_year(locale, 2028)) + pad,
        }


# How many rows a lane has in a low window, and in which order more are given: the same lane may come again.
_LEAST_ROWS = {lanes.GOALS: 2, lanes.PROGRAMMES: 2, lanes.ROLES: 2}
_WISHES = (
    lanes.PROGRAMMES, lanes.HOURS, lanes.CREDENTIALS, lanes.GOALS, lanes.REFLECTIONS, lanes.THINGS, lanes.ROLES,
    lanes.CREDENTIALS, lanes.GOALS, lanes.HOURS, lanes.REFLECTIONS, lanes.THINGS,
)  # fmt: skip
_LARGER_PICTURES = (44, 50, 56)

MapScene = Scene[MapLook]
