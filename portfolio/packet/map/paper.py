"""Measures of the map on paper, in points, and the days that it shows."""

from collections.abc import Callable, Mapping
from datetime import date
from math import ceil

from portfolio.core.map import calendar, lanes
from portfolio.core.map.gather import Item
from portfolio.core.map.lanes import Entry, MapData
from portfolio.core.map.marks import LaneBox
from portfolio.core.map.measure import Measure, Sizes
from portfolio.core.map.span import Span, month_start
from portfolio.packet.map.widths import Widths
from portfolio.packet.text.language import AS_WRITTEN, Language, own

WIDTH = 470.5
"""As wide as the column of text and its rail together."""

AXIS, AXIS_WORDS = 17.0, 7.2
NAME, FLAG, CAPTION = 7.5, 7.0, 6.6
"""Sizes of letters: of the lanes' names, on flags and bars, and below or beside marks."""

PILL = BAR = 12.0
PICTURE, MARK, COUNT = 28.0, 8.0, 10.5
ICON = 9.5
"""What the sign of a goal's state takes of its flag, with the room on both sides of it."""
PAD = 4.5
_HOURS, _CAPTION_HIGH, _AIR = 54.0, 9.0, 9.0
_WIDEST_FLAG, _WIDEST_CAPTION, _WIDEST_NOTE, _NOTES_FROM = 165.0, 92.0, 120.0, 20.0
MOST_ROWS: Mapping[str, int] = {
    lanes.ROLES: 4, lanes.GOALS: 6, lanes.PROGRAMMES: 6, lanes.CREDENTIALS: 3, lanes.THINGS: 3, lanes.REFLECTIONS: 3,
    lanes.HOURS: 1,
}  # fmt: skip
NAMES: Mapping[str, str] = {
    lanes.ROLES: own("Roles"), lanes.GOALS: own("Goals"), lanes.PROGRAMMES: own("Courses"),
    lanes.CREDENTIALS: own("Credentials"), lanes.THINGS: own("Things I did"),
    lanes.REFLECTIONS: own("Reflections"), lanes.HOURS: own("Hours a week"),
}  # fmt: skip

_AHEAD = 366
"""So many days after its end a period shows what is planned already."""
_ROOM_FOR_WORDS = 0.12


class PaperLook:
    """Lanes that have anything, from above, each with as many rows as it needs."""

    def __init__(self, widths: Widths, rows: Mapping[str, int], language: Language = AS_WRITTEN) -> None:
        """`rows` are the lanes that are shown, from above, and how many rows are used of those that each may have."""
        self._widths = widths
        self._longest = _longest_month(widths, language)
        self.column, self.number = 15.0, 8.0
        self.names = {name: language.say(words) for name, words in NAMES.items()}
        self.gutter = max(widths.width(name, NAME) for name in self.names.values()) + 10
        self.lanes: list[LaneBox] = []
        top = AXIS
        for name, count in rows.items():
            pitch = _pitch(name)
            height = _HOURS if name == lanes.HOURS else count * pitch + _AIR
            self.lanes.append(LaneBox(name, top, height, MOST_ROWS[name], pitch))
            top += height
        self.height = top
        self._sizes = Sizes(
            PILL, PICTURE, MARK, 24.0, 4.0, 3.0,
            self.flag,
            lambda title: min(self.text(title, CAPTION), _WIDEST_CAPTION),
            lambda title: min(self.text(title, CAPTION), _WIDEST_NOTE),
        )  # fmt: skip

    def text(self, words: str, size: float) -> float:
        """How wide words are on one line."""
        return self._widths.width(words, size) + 1

    def flag(self, title: str) -> float:
        """How wide the flag with this title is, at most."""
        return min(self.text(title, FLAG), _WIDEST_FLAG) + ICON + 2 * PAD

    def cut(self, words: str, size: float, room: float) -> str:
        """The words, or as much of them as there is room for."""
        # A little more than `text` asks for: places far from the fixed day are known to some decimals only.
        return self._widths.cut(words, size, room - 0.99)

    def box(self, name: str) -> LaneBox | None:
        """The lane of this name, if it is shown."""
        return next((box for box in self.lanes if box.name == name), None)

    def item(self, name: str, scale: float) -> Callable[[Entry, float], Item]:
        """What measures the entries of a lane at this zoom."""
        return Measure(name, self._sizes, scale * 7 >= _NOTES_FROM)

    def reach(self, name: str, scale: float) -> float:
        """How far the mark of one entry, or of several, reaches at most from where it stands."""
        return {lanes.GOALS: _WIDEST_FLAG, lanes.CREDENTIALS: _WIDEST_CAPTION / 2}.get(name, _WIDEST_NOTE) + 40

    def pill_width(self, count: int) -> float:
        """How wide the mark of so many gathered entries is."""
        return max(COUNT, self.text(f"+{count}", FLAG) + 7)

    def axis_widths(self) -> dict[str, float]:
        """How much room the words of each unit need on the line of time."""
        month, day = (self.text(words, AXIS_WORDS) + 7 for words in self._longest)
        year = self.text("2028", AXIS_WORDS) + 7
        return {
            calendar.DAY: self.text("28", AXIS_WORDS) + 7, calendar.WEEK: day,
            calendar.MONTH: month, calendar.QUARTER: month, calendar.YEAR: year,
        }  # fmt: skip


def paper_span(data: MapData, start: date | None, end: date | None) -> Span:
    """The months of a period, or of all that there is; and of what is planned for the time after, up to a year.

    What the packet holds from before a period (a goal that was due and is still open, a piece picked by hand) would
    draw the line out by years: it is named beside the figure, as `outside` tells it.
    """
    first, last = data.reach()
    assert first is not None, "there is something to show"
    assert last is not None, "there is something to show"
    begin = start or first
    if end is None:
        end = max(last, data.today)
    ahead = [
        date.fromordinal(entry.last)
        for name in (lanes.GOALS, lanes.PROGRAMMES)
        for entry in data.lanes[name].entries
        if entry.row.is_open and entry.row.state != "endless" and entry.last <= end.toordinal() + _AHEAD
    ]
    stop = month_start(max([end, *ahead]), 1)
    months = max(2, (stop.year - begin.year) * 12 + stop.month - begin.month)
    days = Span(month_start(begin).toordinal(), month_start(begin, months).toordinal())
    close = days.last - _ROOM_FOR_WORDS * days.days
    if any(close < day < days.last for day in data.lanes[lanes.GOALS].days):
        months += ceil(months * _ROOM_FOR_WORDS)  # the words of a flag stand to the right of its day
    return Span(days.first, month_start(begin, months).toordinal())


def _longest_month(widths: Widths, language: Language) -> tuple[str, str]:
    """The month that needs most room on the line of time, alone and with a day."""
    if language.is_english:
        return "May", "28 Mar"
    days = [date(2026, number, 28) for number in range(1, 13)]
    longest = max(days, key=lambda day: widths.width(language.short_month(day), AXIS_WORDS))
    return language.short_month(longest), language.day_and_month(longest)


def _pitch(name: str) -> float:
    if name == lanes.CREDENTIALS:
        return PICTURE + _CAPTION_HIGH + 4
    if name == lanes.GOALS or name in lanes.LASTING:
        return PILL + 3
    return COUNT + 2.5
