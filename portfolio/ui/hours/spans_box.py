"""Which days are looked at, to be chosen from a list."""

from datetime import date

from portfolio.ui.hours.words import Span, spans
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class SpanBox(Combo):
    """`activated` when another span is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("HoursPlace", "Which days"))
        self.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self._spans: list[Span] = []

    def span(self, today: date) -> Span:
        """What is chosen, as it is on this day."""
        new = spans(self.locale(), today)
        if new != self._spans:
            name = self.currentData()
            self._spans = new
            self.clear()
            for one in new:
                self.addItem(one.words, one.name)
            self.setCurrentIndex(max(0, self.findData(name)))
        return self._spans[max(0, self.currentIndex())]

    def choose(self, name: str, today: date) -> None:
        """Choose a span by its name, without telling anyone."""
        self.span(today)
        self.setCurrentIndex(max(0, self.findData(name)))
