"""The page one meets first: a name, what is needed first, and the ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from portfolio.ui.first_run.need_ticks import NeedTicks
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.kit.whose_words import said_to_learners
from portfolio.ui.theme import Face, Theme


class StartPage(QWidget):
    """The ways to begin, and whose it will be. `name` is what the computer knows the person by, or empty."""

    start_requested = Signal()
    sample_requested = Signal()
    others_requested = Signal()
    choose_requested = Signal()

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title = Label(theme, self._promise(), Face("hero", 600, serif=True), wrap=True)
        self._words = Label(
            theme,
            self.tr("Keep your credentials, goals and reflections on this computer. No account, no internet needed."),
            Face("h3"), "ink2", wrap=True,
        )  # fmt: skip
        ask = self.tr("What should we call you?")
        self._ask = Label(theme, ask, Face("small", 600), "ink2", wrap=True)
        self.name = QLineEdit(name)
        self.name.setAccessibleName(ask)
        self.name.setMaxLength(120)
        self._ask.setBuddy(self.name)
        self.name.returnPressed.connect(self.start_requested)
        whose = self.tr("Whose portfolio is this?")
        self.whose = Choice(
            theme, whose,
            (
                ("teacher", self.tr("Mine as a teacher"), "presentation"),
                ("learner", self.tr("Mine as a pupil"), "sparkles"),
            ),
            "teacher",
        )  # fmt: skip
        self.needs = NeedTicks(theme)
        self.whose.chosen.connect(lambda kind: self.speak_to(learner=kind == "learner"))
        self.start = WayIn(
            theme, "sparkles", self.tr("Start my portfolio"), self.tr("Empty, ready for your first badge"), primary=True
        )
        self.start.clicked.connect(self.start_requested)
        self.badge = WayIn(
            theme,
            "award",
            self.tr("Start with a badge or certificate"),
            self.tr("Choose a file, or drop it anywhere here"),
        )
        self.badge.clicked.connect(self.choose_requested)
        self.badge.hide()
        self.sample = WayIn(
            theme,
            "eye",
            self.tr("Look around first"),
            self.tr("Open the sample of a teacher’s year; you can throw it away"),
        )
        self.sample.clicked.connect(self.sample_requested)
        self.others = WayIn(
            theme, "folder-open", self.tr("Open or restore a portfolio"),
            self.tr("From a folder, a backup or a USB stick"),
        )  # fmt: skip
        self.others.clicked.connect(self.others_requested)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def take_focus(self) -> None:
        """On the name: what stands there is typed over, and Enter starts."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def speak_to(self, *, learner: bool) -> None:
        """Say what is here in the words of a learner, or of a teacher."""
        self._title.setText(said_to_learners(self._promise) if learner else self._promise())
        self.needs.speak_to(learner=learner)

    def _promise(self) -> str:
        return self.tr("Your teaching, in one place")

    def offer_badge(self, offered: bool) -> None:
        """Offer a first badge here, where the window has no room for the half that does."""
        self.badge.setVisible(offered)

    def hold(self, cards: QWidget) -> None:
        """Show the portfolios that there are above the ways to begin another, where there is no other half for them."""
        cards.setMinimumWidth(0)
        cards.setMaximumWidth(16777215)
        self._column.insertWidget(self._column.indexOf(self._words) + 1, cards)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._column.addWidget(self._title)
        self._column.addWidget(self._words)
        self._names = QVBoxLayout()
        self._names.addWidget(self._ask)
        self._names.addWidget(self.name)
        self._names.addWidget(self.whose)
        self._column.addLayout(self._names)
        self._column.addWidget(self.needs)
        for card in (self.start, self.badge, self.sample, self.others):
            self._column.addWidget(card)
        self._column.addStretch(2)

    def _restyle(self) -> None:
        theme = self.theme
        self._column.setSpacing(theme.gap(10))
        self._names.setSpacing(theme.gap(5))
        self._names.setContentsMargins(0, theme.gap(8), 0, theme.gap(2))
        self.name.setFont(theme.font("h3"))
        self.name.setMinimumHeight(round(theme.metrics(Face("h3")).height() + 2 * theme.gap(10)))
