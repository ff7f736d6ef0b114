"""Which days are looked at, to be chosen from a list."""

import sqlite3
from datetime import date

from portfolio.ui.hours.words import Span, month_span, spans
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme

_FIRST = "SELECT coalesce(min(day), '') FROM time_entry WHERE trashed IS NULL"
_MONTH = 7
"""Letters of a month: 2026–05."""


class SpanBox(Combo):
    """`activated` when another span is chosen."""

    def __init__(self, theme: Theme, connection: sqlite3.Connection) -> None:
        super().__init__(theme, translate("HoursPlace", "Which days"))
        self.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self._connection = connection
        self._spans: list[Span] = []

    def span(self, today: date) -> Span:
        """What is chosen, as it is on this day."""
        self._offer(today, str(self.currentData() or ""))
        return self._spans[max(0, self.currentIndex())]

    def choose(self, name: str, today: date) -> None:
        """Choose a span by its name, or a month (“2026-05”), without telling anyone."""
        self._offer(today, name)

    def _offer(self, today: date, name: str) -> None:
        new = spans(self.locale(), today, self._connection.execute(_FIRST).fetchone()[0])
        if len(name) == _MONTH and "-" in name:
            new.append(month_span(self.locale(), name))
        if new != self._spans:
            self._spans = new
            self.clear()
            for one in new:
                self.addItem(one.words, one.name)
        self.setCurrentIndex(max(0, self.findData(name)))
