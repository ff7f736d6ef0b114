"""The hours of this week as seven bars and their sum, against a plan where there is one."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import product

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import Flowing
from portfolio.ui.kit.dates import hours, hours_span, narrow_weekday
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

_HEAD = Face("small", 600)
_SUMS = (Face("h1", 600, serif=True), Face("h2", 600, serif=True))
_DAYS = (18, 14)
"""Pixels of a day's bar with the air around it."""
_PLAN = Face("small")
_DAY = Face("micro")
_DAY_TODAY = Face("micro", 700)


class WeekCard(Flowing):
    """This week's hours. Pressing it asks to log time. `plan` is minutes from and to, or None for no plan."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._minutes: tuple[int, ...] = (0,) * 7
        self._today = date(2000, 1, 3)
        self._plan: tuple[int, int] | None = None

    def set_week(self, minutes: Sequence[int], today: date, plan: tuple[int, int] | None = None) -> None:
        """Show the minutes of seven days, Monday first, of the week that holds `today`."""
        self._minutes, self._today, self._plan = tuple(minutes), today, plan
        words = self.tr("This week: {hours}").format(hours=self._sum())
        self.set_label(words)
        self.setAccessibleDescription(". ".join(part for part in (self._plan_words(), self.tr("Log time")) if part))
        self.setToolTip(self.tr("Log time"))

    def _sum(self) -> str:
        return hours(self.locale(), sum(self._minutes))

    def _plan_words(self) -> str:
        if self._plan is None:
            return ""
        return self.tr("Plan: {hours}").format(hours=hours_span(self.locale(), *self._plan))

    # ---- size

    def _bars(self, day: int) -> tuple[float, float]:
        """Width and height of the seven bars with their letters, each at least so wide as `day`."""
        theme = self.theme
        letter = max(
            theme.metrics(_DAY_TODAY).horizontalAdvance(narrow_weekday(self.locale(), self._day(n))) for n in range(7)
        )
        column = max(theme.gap(day), letter + 2)
        return 7 * column, theme.px(46) + theme.gap(3) + theme.metrics(_DAY).height()

    def _words(self, face: Face) -> tuple[float, float]:
        """Width and height of the words beside the bars, the sum in this face."""
        metrics = self.theme.metrics
        width = max(
            metrics(_HEAD).horizontalAdvance(self.tr("This week")),
            metrics(face).horizontalAdvance(self._sum()),
            metrics(_PLAN).horizontalAdvance(self._plan_words()),
        )
        height = metrics(_HEAD).height() + metrics(face).height()
        return width, height + (metrics(_PLAN).height() if self._plan else 0)

    def _fitting(self, width: float) -> tuple[Face, int, bool]:
        """The face of the sum, how wide a day is, and whether the bars stand beside: for that both may be smaller."""
        gap = self.theme.gap
        for face, day in product(_SUMS, _DAYS):
            if self._words(face)[0] + self._bars(day)[0] + gap(16) * 2 + gap(12) <= width:
                return face, day, True
        return _SUMS[0], _DAYS[0], False

    def flow_height(self, width: int) -> int:
        gap = self.theme.gap
        face, day, beside = self._fitting(width)
        words, bars = self._words(face)[1], self._bars(day)[1]
        height = max(words, bars) if beside else words + gap(10) + bars
        return round(height + 2 * gap(13) + (self._band_height() if self._plan else 0))

    def _band_height(self) -> float:
        return self.theme.gap(12) + self.theme.px(14) + self.theme.metrics(_DAY).height()

    # ---- painting

    def _day(self, number: int) -> date:
        return self._today - timedelta(days=self._today.weekday()) + timedelta(days=number)

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        radius, side = theme.gap(14), theme.gap(16)
        canvas.box(rect, radius, "surface", "line2" if self.underMouse() else "line")
        y = rect.y() + theme.gap(13)
        x, width = rect.x() + side, rect.width() - 2 * side
        face, day, beside = self._fitting(rect.width())
        words, bars = self._words(face), self._bars(day)
        block = max(words[1], bars[1]) if beside else words[1]
        self._draw_words(canvas, QRectF(x, y + (block - words[1]) / 2, width, words[1]), face)
        if beside:
            self._draw_bars(canvas, QRectF(x + width - bars[0], y + (block - bars[1]) / 2, bars[0], bars[1]))
            y += block
        else:
            self._draw_bars(canvas, QRectF(x, y + words[1] + theme.gap(10), min(width, bars[0]), bars[1]))
            y += words[1] + theme.gap(10) + bars[1]
        if self._plan:
            self._draw_plan(canvas, QRectF(x, y + theme.gap(12), width, theme.px(14)), self._plan)
        if self.shows_focus:
            canvas.ring(rect, radius)

    def _draw_words(self, canvas: Canvas, place: QRectF, large: Face) -> None:
        metrics = self.theme.metrics
        y = place.y()
        for words, face, color in (
            (self.tr("This week"), _HEAD, "ink2"),
            (self._sum(), large, "ink"),
            (self._plan_words(), _PLAN, "ink3"),
        ):
            height = metrics(face).height()
            canvas.text(QRectF(place.x(), y, place.width(), height), words, face, color)
            y += height

    def _draw_bars(self, canvas: Canvas, place: QRectF) -> None:
        theme = self.theme
        column = place.width() / 7
        width = min(column * 0.66, float(theme.px(14)))
        full = float(theme.px(46))
        most = max(150, *self._minutes)
        outlined = theme.tokens.outlined
        letters = theme.metrics(_DAY).height()
        for day, minutes in enumerate(self._minutes):
            center = place.x() + column * (day + 0.5)
            track = QRectF(center - width / 2, place.y(), width, full)
            radius = min(width / 2, theme.px(4))
            canvas.box(track, radius, "" if outlined else "rail", "line" if outlined else "")
            if minutes:
                height = max(2 * radius, full * minutes / most)
                canvas.box(QRectF(track.x(), track.bottom() - height, width, height), radius, "hours")
            today = self._day(day) == self._today
            letter = QRectF(center - column / 2, track.bottom() + theme.gap(3), column, letters)
            words = narrow_weekday(self.locale(), self._day(day))
            canvas.text(letter, words, _DAY_TODAY if today else _DAY, "ink" if today else "ink3", "center")

    def _draw_plan(self, canvas: Canvas, band: QRectF, plan: tuple[int, int]) -> None:
        theme = self.theme
        low, high = plan
        total = sum(self._minutes)
        end = max(high * 1.2, total, 1)
        bar = QRectF(band.x(), band.y() + theme.px(3), band.width(), theme.px(8))
        outlined = theme.tokens.outlined
        canvas.box(bar, bar.height() / 2, "" if outlined else "rail", "line" if outlined else "")
        wide = max(band.width() * (high - low) / end, float(theme.px(4)))  # of one number, a mark that is seen
        wanted = QRectF(band.x() + band.width() * low / end, band.y(), wide, band.height())
        canvas.box(wanted, theme.px(5), "hours_soft", "hours" if outlined else "")
        if total:
            width = max(bar.height(), bar.width() * total / end)
            canvas.box(QRectF(bar.x(), bar.y(), width, bar.height()), bar.height() / 2, "hours")
        letters, room = theme.metrics(_DAY).height(), band.right() + theme.gap(6)
        for minutes in sorted({low, high} - {0}, reverse=True):
            words = hours(self.locale(), minutes)
            wide = canvas.width(words, _DAY) + 2
            x = min(max(band.x(), band.x() + band.width() * minutes / end - wide / 2), band.right() - wide)
            if x + wide + theme.gap(6) <= room:  # two numbers that touch could not be read; both stand above
                canvas.text(QRectF(x, band.bottom(), wide, letters), words, _DAY, "ink3", "center")
                room = x
