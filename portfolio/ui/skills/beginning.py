"""The place while no skill is in it: what it is for, and three ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.theme import Face, Theme

WIDEST = 560


class Beginning(QWidget):
    """The first of the three is the usual one."""

    pack_requested = Signal(str)
    """The skills of the pack of this name shall be added."""
    own_requested = Signal()
    more_requested = Signal()

    def __init__(self, theme: Theme, *, learner: bool, writes: bool, parent: QWidget | None = None) -> None:
        """`learner`: the portfolio is a pupil's or student's."""
        super().__init__(parent)
        self.theme = theme
        self._middle = QWidget()
        column = self._column = QVBoxLayout(self._middle)
        title = Label(theme, self.tr("What can you do, and what comes next?"), Face("h2", 600, serif=True), wrap=True)
        words = Label(
            theme,
            self.tr(
                "Begin with a list of skills. Say where you see yourself, let others say where they see you, and keep"
                " what shows it. What is still to learn becomes a goal with one key."
            ),
            Face("body"), "ink2", wrap=True,
        )  # fmt: skip
        for label in (title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if learner:
            first = WayIn(
                theme, "graduation-cap", self.tr("Skills for learning"),
                self.tr("Twelve skills in four areas, in simple words"), primary=True,
            )  # fmt: skip
            first.clicked.connect(lambda: self.pack_requested.emit("learner"))
        else:
            first = WayIn(
                theme, "lightbulb", self.tr("Everyday teaching"),
                self.tr("Twenty-five skills in six areas, in plain words"), primary=True,
            )  # fmt: skip
            first.clicked.connect(lambda: self.pack_requested.emit("everyday-teaching"))
        second = WayIn(
            theme, "monitor", self.tr("DigCompEdu: digital skills of teachers"),
            self.tr("Twenty-two skills from A1 to C2, as used across Europe"),
        )  # fmt: skip
        second.clicked.connect(lambda: self.pack_requested.emit("digcompedu-2017"))
        own = WayIn(theme, "pencil", self.tr("A list of my own"), self.tr("Begin with one skill, add more any time"))
        own.clicked.connect(self.own_requested)
        more = WayIn(
            theme, "layers", self.tr("The standards of my framework"), self.tr("Each of them can serve as a skill"),
        )  # fmt: skip
        more.clicked.connect(self.more_requested)
        self.ways = (first, second, own, more)
        self.setFocusProxy(first)
        column.addStretch(1)
        for part in (title, words, *self.ways):
            column.addWidget(part)
        column.addStretch(2)
        second.setVisible(not learner)
        for way in self.ways if not writes else ():
            way.setVisible(False)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.addStretch(1)
        row.addWidget(self._middle, 1000)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(inside))
        self.setAccessibleName(title.text())
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._middle.setMaximumWidth(self.theme.px(WIDEST))
        self._column.setSpacing(self.theme.gap(10))
