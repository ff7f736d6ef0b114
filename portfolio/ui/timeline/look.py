"""Measures of the timeline: where date, axis and card stand, and how high each sort of card is, from font metrics."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale, QRectF

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.kit.dates import short_month, short_weekday
from portfolio.ui.kit.labels import pill_height
from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.blocks import PLANNED, TODAY, UNDATED
from portfolio.ui.timeline.words import has_pill, has_sub_line

TITLE = Face("lead", 600)
SLIM = Face("body", 500)
SUB = Face("small")
QUOTE = Face("lead", 400, serif=True, italic=True)
DAY = Face("h3", 600, tabular=True)
UNDER_DAY = Face("micro")
MONTH = Face("h3", 600, serif=True)
YEAR = Face("body")
PILL_TODAY = Face("micro", 700)

_ONE_LINE = 40
_LONG_TITLE = 26


class Shape(NamedTuple):
    """What decides how high a card is; all cards of one shape are equally high."""

    form: str
    lines: int
    third: bool
    title: int = 1


def shape_of(row: TimelineRow, narrow: bool = False) -> Shape:
    """The shape of a row: slim, plain, quote, picture or planned; lines below the title; a third line of pills.

    Where there is little room, what stands beside a title elsewhere gets a line of its own, and long titles get two.
    """
    title = 2 if narrow and len(row.title) > _LONG_TITLE else 1
    if row.planned:
        return Shape("planned", 1, narrow, title)
    tags = bool(row.tags)
    if row.kind == "time_entry":
        return Shape("slim", 1 if narrow and (row.detail or row.state) else 0, False, title)
    if row.kind == "goal":
        return Shape("plain", 1 if has_sub_line(row) else 0, narrow or tags, title)
    if row.kind == "reflection":
        lines = 2 if len(row.detail) > _ONE_LINE else 1 if row.detail else 0
        return Shape("quote", lines, tags, title)
    if row.kind in ("credential", "programme"):
        return Shape("picture", 1, tags or has_pill(row), title)
    if row.kind == "attachment" and row.image:
        return Shape("picture", 1, tags, title)
    return Shape("plain", 1 if has_sub_line(row) else 0, tags, title)


def _typical(row: TimelineRow) -> TimelineRow:
    """What a row that was not read yet is taken for, until it comes near the screen: the commonest of its kind."""
    said = {"reflection": "x" * (_ONE_LINE + 1), "time_entry": ""}
    return row._replace(title="x", detail=said.get(row.kind, "x"))


class Look:
    """The measures for one theme, locale and text size. Positions are in left-to-right order, in pixels."""

    # Below this width (at 100 % text) titles get the whole line.
    NARROW = 470

    def __init__(self, theme: Theme, locale: QLocale, narrow: bool = False) -> None:
        self._heights: dict[Shape, int] = {}
        self.theme = theme
        self.narrow = narrow
        metrics = theme.metrics
        under = [short_weekday(locale, date(2024, 1, day)) for day in range(1, 8)]
        under += [short_month(locale, month) for month in range(1, 13)]
        under_width = max(metrics(UNDER_DAY).horizontalAdvance(word) for word in under)
        self.day_width = max(metrics(DAY).horizontalAdvance(locale.toString(28)), under_width, theme.px(28)) + 2
        self.day_x = theme.gap(6)
        self.node = theme.px(26)
        self.axis = round(self.day_x + self.day_width + theme.gap(11) + self.node / 2)
        self.card_x = self.axis + self.node // 2 + theme.gap(9)
        self.card_end = theme.gap(10)
        self.pad = theme.gap(14)
        self.gap = theme.gap(4)
        self.picture = theme.gap(54)
        self.title = metrics(TITLE).height()
        self.slim = metrics(SLIM).height()
        self.sub = metrics(SUB).height()
        self.quote = metrics(QUOTE).height() + 1
        self.pill = pill_height(theme)

    def shape(self, row: TimelineRow) -> Shape:
        """The shape of a row in the room there is."""
        return shape_of(row, self.narrow)

    def height(self, row: TimelineRow) -> int:
        """How high the strip of a row is, the space around its card included."""
        shape = self.shape(row)
        height = self._heights.get(shape)
        if height is None:
            height = self._heights[shape] = round(self._card_height(shape)) + 2 * self.gap
        return height

    def measured(self, rows: Iterable[TimelineRow]) -> list[tuple[str, int]]:
        """The block and the height of each row. Rows alike in all that a shape depends on are looked at once."""
        known: dict[tuple[object, ...], int] = {}
        result: list[tuple[str, int]] = []
        for row in rows:
            planned, day, _, kind, title, detail, minutes, _, total, state, _, image, privacy, tags = row
            lines = 0 if not detail else 1 if len(detail) <= _ONE_LINE else 2
            alike: tuple[object, ...] = (planned, kind)
            if privacy:
                alike = (*alike, state, lines, not tags, not minutes, not total, not image, len(title) > _LONG_TITLE)
            height = known.get(alike)
            if height is None:
                height = known[alike] = self.height(row if privacy else _typical(row))
            result.append((PLANNED if planned else day[:7] or UNDATED, height))
        return result

    def _card_height(self, shape: Shape) -> float:
        gap = self.theme.gap
        third = self.pill + gap(6) if shape.third else 0
        if shape.form == "slim":
            return shape.title * self.slim + shape.lines * (self.sub + gap(1)) + 2 * gap(9)
        if shape.form == "quote":
            quote = shape.lines * self.quote + gap(3) if shape.lines else 0
            return shape.title * self.title + quote + third + 2 * gap(10)
        words = shape.title * self.title + shape.lines * (self.sub + gap(1)) + third
        if shape.form == "picture":
            return max(self.picture + 2 * gap(11), words + 2 * gap(9))
        return words + 2 * gap(7 if shape.form == "planned" else 8)

    def card(self, width: float, height: float) -> QRectF:
        """Where the card lies in a strip."""
        return QRectF(self.card_x, self.gap, width - self.card_x - self.card_end, height - 2 * self.gap)

    def leads(self) -> dict[str, int]:
        """How high the headings are, for the geometry."""
        theme = self.theme
        month = round(theme.metrics(MONTH).height() + 2 * theme.gap(7))
        return {
            PLANNED: theme.gap(6),
            TODAY: round(theme.metrics(PILL_TODAY).height() + theme.gap(6) + 2 * theme.gap(6)),
            UNDATED: month,
            "": month,
        }
