"""The place while little or nothing is in it: what one does first, and what comes next."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.career.nodes import Node
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.kit.ways_to_begin import WaysToBegin
from portfolio.ui.theme import Face, Theme


class Beginning(WaysToBegin):
    """Nothing is there yet: three ways to begin, the first one first."""

    now_requested = Signal()
    packs_requested = Signal()
    advert_requested = Signal()

    def __init__(self, theme: Theme, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.now = WayIn(
            theme, "school", self.tr("1. Say what I do now"),
            self.tr("The role, how high it stands, and since when"), primary=True,
        )  # fmt: skip
        self.packs = WayIn(
            theme, "search", self.tr("2. Choose two roles I could imagine"), self.tr("From over 200, or one of my own")
        )
        self.advert = WayIn(
            theme, "file-text", self.tr("Or paste a job advert"), self.tr("Its lines become what the role asks for")
        )
        self.now.clicked.connect(self.now_requested)
        self.packs.clicked.connect(self.packs_requested)
        self.advert.clicked.connect(self.advert_requested)
        self.offer(
            self.tr("Where could you go next?"),
            self.tr(
                "Careers move sideways and diagonally as often as up. Say what you do now, then add two roles you could"
                " imagine: you see what you already bring along for each, and what is missing."
            ),
            (self.now, self.packs, self.advert), writes=writes,
        )  # fmt: skip


class NextStep(QWidget):
    """A line above the picture that says what would come next, while something is still lacking."""

    now_requested = Signal()
    packs_requested = Signal()
    role_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._words = Label(theme, "", Face("body", 500), "ink", wrap=True)
        self._now = Button(theme, self.tr("Say what I do now"), icon="school", kind="quiet")
        self._packs = Button(theme, self.tr("Choose roles…"), icon="search", kind="quiet")
        self._role = Button(theme, self.tr("One of my own"), icon="plus", kind="ghost")
        self._now.clicked.connect(self.now_requested)
        self._packs.clicked.connect(self.packs_requested)
        self._role.clicked.connect(self.role_requested)
        column = self._column = QVBoxLayout(self)
        column.addWidget(self._words)
        self._flow = FlowLayout()
        for button in (self._now, self._packs, self._role):
            self._flow.addWidget(button)
        column.addLayout(self._flow)
        theme.changed.connect(self._space)
        self._space()

    def show_for(self, nodes: tuple[Node, ...]) -> bool:
        """Say what comes next after these. Says whether anything does."""
        now = [node for node in nodes if node.state == "now"]
        may = [node for node in nodes if node.state == "may"]
        unplaced = bool(now) and not any(node.placed for node in now)
        if not now:
            words = self.tr("Say what you do now: moves are counted from there.")
        elif len(may) < 2:
            words = self.tr(
                "Now add two roles you could imagine, also sideways: what is missing for each is shown here."
            )
        elif unplaced:
            words = self.tr("Say how high your role stands and on which line of work, so that moves can be drawn.")
        else:
            words = ""
        self._words.setText(words)
        self._now.set_label(self.tr("Say where my role stands") if unplaced else self.tr("Say what I do now"))
        self._now.setVisible(not now or (unplaced and len(may) >= 2))
        for button in (self._packs, self._role):
            button.setVisible(bool(now) and len(may) < 2)
        return bool(words)

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(gap(14), gap(9), gap(14), gap(9))
        self._column.setSpacing(gap(6))
        self._flow.set_gap(gap(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            canvas.box(canvas.bounds, self.theme.gap(10), "accent_soft", "accent" if self.theme.tokens.outlined else "")
