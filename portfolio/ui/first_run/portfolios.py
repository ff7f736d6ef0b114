"""The portfolios of this computer as cards: whose each is, what is in it, when it was used, how it stands with it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.glance import Glance
from portfolio.ui.first_run.found import Known
from portfolio.ui.first_run.words import content_words, standing_words
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.theme import Face, Theme


class PortfolioCards(QWidget):
    """One card for each of `known`. What is in them is told later by `show_glances`; they open before that as well."""

    open_requested = Signal(Path)

    def __init__(
        self, theme: Theme, title: str, known: Sequence[Known], *, large: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._large = large
        self.theme, self._known = theme, list(known)
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        face = Face("h2", 600, serif=True) if large else Face("small", 600)
        self._column.addWidget(Label(theme, title, face, "ink" if large else "ink2", wrap=True))
        self.cards = [self._card(one) for one in self._known]
        for card in self.cards:
            self._column.addWidget(card)
        self.show_glances({})
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_glances(self, seen: Mapping[Path, Glance]) -> None:
        """Say what was found by looking into them, by folder."""
        told = [seen.get(one.folder, Glance()) for one in self._known]
        names = [glance.name or one.name for one, glance in zip(self._known, told, strict=True)]
        often = Counter(names)
        for one, glance, name, card in zip(self._known, told, names, self.cards, strict=True):
            parts = []
            if one.folder in seen and glance.trouble is None and not (glance.holding and glance.holding.computer):
                parts.append(content_words(self.locale(), glance.counts))
            parts.append(self.tr("Changed on {day}").format(day=self._day(one)))
            if often[name] > 1:  # two of the same person are told apart by their folders
                parts.append(self.tr("Folder {name}").format(name=isolate(one.name)))
            standing = standing_words(glance)
            card.set_words(name, " · ".join(parts), standing.words, standing.tone)

    def _card(self, one: Known) -> WayIn:
        card = WayIn(self.theme, "book", one.name, "", small=not self._large)
        card.clicked.connect(lambda: self.open_requested.emit(one.folder))
        return card

    def _day(self, one: Known) -> str:
        return day_month_year(self.locale(), one.used.astimezone().date())

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(8))
