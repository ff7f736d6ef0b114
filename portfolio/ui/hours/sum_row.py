"""A line of the sums: what it is of, a bar beside the others, its time, and what it cost."""

from PySide6.QtCore import QRectF, QSize

from portfolio.core.queries.ledger import Total
from portfolio.ui.hours.words import APART, hourly_words, purses_words
from portfolio.ui.kit.base import Control
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

_TITLE, _SPENT, _SUB = Face("body", 600), Face("body", 600, tabular=True), Face("small")


class SumRow(Control):
    """`most`: minutes of the longest bar. Pressing it leads to what it is of, where it `leads` there.

    `hourly`: it says what an hour cost. Of things that have nothing in common that would mean nothing.
    """

    def __init__(self, theme: Theme, title: str, total: Total, most: int, *, leads: bool, hourly: bool) -> None:
        super().__init__(theme, title)
        self._total, self._most, self._leads, self._hourly = total, most, leads, hourly
        if not leads:
            self.unsetCursor()
        self.setAccessibleDescription(APART.join(part for part in (self._spent(), self.about()) if part))

    @property
    def key(self) -> str:
        """What those that are summed here have in common."""
        return self._total.key

    def about(self) -> str:
        """What is said below its name."""
        locale, total = self.locale(), self._total
        parts = [self.tr("{count} entries", "", total.entries).format(count=locale.toString(total.entries))]
        if 0 < total.own_minutes < total.minutes:
            parts.append(self.tr("{time} of it my own").format(time=hours(locale, total.own_minutes)))
        elif total.minutes and not total.own_minutes:
            parts.append(self.tr("school time"))
        parts += [purses_words(locale, total.money), hourly_words(locale, total) if self._hourly else ""]
        return APART.join(part for part in parts if part)

    def _spent(self) -> str:
        return hours(self.locale(), self._total.minutes) if self._total.minutes else ""

    def measure(self) -> QSize:
        theme = self.theme
        high = theme.metrics(_TITLE).height() + theme.metrics(_SUB).height() + theme.px(6) + 2 * theme.gap(9)
        return QSize(theme.px(200), round(high + 2 * theme.gap(4)))

    def draw(self, canvas: Canvas) -> None:
        theme, rect, radius = self.theme, canvas.bounds, self.theme.gap(10)
        canvas.box(rect, radius, "rail" if self._leads and self.underMouse() else "raised", "line")
        inner = rect.adjusted(theme.gap(14), theme.gap(9), -theme.gap(14), -theme.gap(9))
        title, sub = theme.metrics(_TITLE).height(), theme.metrics(_SUB).height()
        spent = self._spent()
        wide = canvas.width(spent, _SPENT) + 2
        canvas.text(QRectF(inner.right() - wide, inner.y(), wide, title), spent, _SPENT, "hours")
        words = QRectF(inner.x(), inner.y(), inner.width() - wide - theme.gap(12), title)
        canvas.text(words, self.label, _TITLE, "ink")
        bar = QRectF(inner.x(), inner.y() + title + theme.gap(4), inner.width(), theme.px(6))
        canvas.bar(bar, self._total.minutes / self._most if self._most else 0.0, "hours", "line")
        below = QRectF(inner.x(), bar.bottom() + theme.gap(4), inner.width(), sub)
        canvas.text(below, self.about(), _SUB, "ink2")
        if self.shows_focus:
            canvas.ring(rect, radius)
