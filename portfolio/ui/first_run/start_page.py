"""The page one meets first: a name, the ways to begin, and how large and how bright things should be."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from portfolio.ui.first_run.found import Known
from portfolio.ui.kit.buttons import Chip
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.theme import Face, Theme

LARGER = 1.3
"""What “Larger text” sets; the settings go on to 2."""

MOST_NAMED = 2


class StartPage(QWidget):
    """The ways to begin. `known` are the portfolios that this computer has; the last two are named here."""

    start_requested = Signal(str)
    sample_requested = Signal()
    others_requested = Signal()
    open_requested = Signal(Path)
    choose_requested = Signal()

    def __init__(self, theme: Theme, known: Sequence[Known], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title = Label(theme, self.tr("Your teaching, in one place"), Face("hero", 600, serif=True), wrap=True)
        self._words = Label(
            theme,
            self.tr("Keep your credentials, goals and reflections on this computer. No account, no internet needed."),
            Face("h3"), "ink2", wrap=True,
        )  # fmt: skip
        ask = self.tr("What should we call you?")
        self._ask = Label(theme, ask, Face("small", 600), "ink2")
        self.name = QLineEdit()
        self.name.setAccessibleName(ask)
        self.name.setMaxLength(120)
        self._ask.setBuddy(self.name)
        self.name.returnPressed.connect(self._start)
        self.start = WayIn(
            theme, "sparkles", self.tr("Start my portfolio"), self.tr("Empty, ready for your first badge"), primary=True
        )
        self.start.clicked.connect(self._start)
        self.badge = WayIn(
            theme,
            "award",
            self.tr("Start with a badge or certificate"),
            self.tr("Choose a file, or drop it anywhere here"),
        )
        self.badge.clicked.connect(self.choose_requested)
        self.badge.hide()
        self.sample = WayIn(
            theme, "eye", self.tr("Look around first"), self.tr("Open a sample portfolio you can throw away")
        )
        self.sample.clicked.connect(self.sample_requested)
        self.others = WayIn(
            theme, "folder-open", self.tr("Open or restore a portfolio"),
            self.tr("From a folder, a backup or a USB stick"),
        )  # fmt: skip
        self.others.clicked.connect(self.others_requested)
        self._here = Label(theme, self.tr("On this computer"), Face("small", 600), "ink2")
        self.known = [self._known(one) for one in known[:MOST_NAMED]]
        self._here.setVisible(bool(self.known))
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def offer_badge(self, offered: bool) -> None:
        """Offer a first badge here, where the window has no room for the half that does."""
        self.badge.setVisible(offered)

    def _known(self, one: Known) -> WayIn:
        when = day_month_year(self.locale(), one.used.astimezone().date())
        card = WayIn(self.theme, "book", one.name, self.tr("Last changed on {day}").format(day=when), small=True)
        card.clicked.connect(lambda: self.open_requested.emit(one.folder))
        return card

    def _start(self) -> None:
        self.start_requested.emit(self.name.text().strip())

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._column.addWidget(self._title)
        self._column.addWidget(self._words)
        self._names = QVBoxLayout()
        self._names.addWidget(self._ask)
        self._names.addWidget(self.name)
        self._column.addLayout(self._names)
        for card in (self.start, self.badge, self.sample, self.others):
            self._column.addWidget(card)
        self._column.addWidget(self._here)
        for card in self.known:
            self._column.addWidget(card)
        self._column.addStretch(2)

    def _restyle(self) -> None:
        theme = self.theme
        self._column.setSpacing(theme.gap(10))
        self._names.setSpacing(theme.gap(5))
        self._names.setContentsMargins(0, theme.gap(8), 0, theme.gap(2))
        self.name.setFont(theme.font("h3"))
        self.name.setMinimumHeight(round(theme.metrics(Face("h3")).height() + 2 * theme.gap(10)))


class LookSwitches(QWidget):
    """Larger text, dark and high contrast, understood by their pictures before a word is read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.larger = Chip(theme, self.tr("Larger text"), icon="a-large-small")
        self.dark = Chip(theme, self.tr("Dark"), icon="moon")
        self.contrast = Chip(theme, self.tr("High contrast"), icon="contrast")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout(gap=theme.gap(8))
        row.addLayout(flow, 1)
        for chip in (self.larger, self.dark, self.contrast):
            flow.addWidget(chip)
        self.larger.clicked.connect(lambda on: theme.set_scale(LARGER if on else 1.0))
        self.dark.clicked.connect(lambda on: theme.set_mode("dark" if on else "light"))
        self.contrast.clicked.connect(lambda on: theme.set_mode("high-contrast" if on else "light"))
        theme.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        name = self.theme.tokens.name
        self.larger.setChecked(self.theme.scale > 1.0)
        self.dark.setChecked(name == "dark")
        self.contrast.setChecked(name == "high-contrast")
