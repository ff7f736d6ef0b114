"""The place while no skill is in it: what it is for, and three ways to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.kit.ways_to_begin import WaysToBegin
from portfolio.ui.theme import Theme


class Beginning(WaysToBegin):
    """Lists that come with the program, one's own, and those of frameworks."""

    pack_requested = Signal(str)
    """The skills of the pack of this name shall be added."""
    own_requested = Signal()
    more_requested = Signal()

    def __init__(self, theme: Theme, *, learner: bool, writes: bool, parent: QWidget | None = None) -> None:
        """`learner`: the portfolio is a pupil's or student's."""
        super().__init__(theme, parent)
        usual: list[WayIn] = []

        def pack(icon: str, title: str, words: str, name: str) -> None:
            way = WayIn(theme, icon, title, words, primary=not usual)
            way.clicked.connect(lambda: self.pack_requested.emit(name))
            usual.append(way)

        if learner:
            pack("graduation-cap", self.tr("Skills for learning"),
                 self.tr("Twelve skills in four areas, in simple words"), "learner")  # fmt: skip
        else:
            pack("lightbulb", self.tr("Everyday teaching"),
                 self.tr("Twenty-five skills in six areas, in plain words"), "everyday-teaching")  # fmt: skip
            pack("monitor", self.tr("DigCompEdu: digital skills of teachers"),
                 self.tr("Twenty-two skills from A1 to C2, as used across Europe"), "digcompedu-2017")  # fmt: skip
        own = WayIn(theme, "pencil", self.tr("A list of my own"), self.tr("Begin with one skill, add more any time"))
        own.clicked.connect(self.own_requested)
        more = WayIn(
            theme, "layers", self.tr("The standards of my framework"), self.tr("Each of them can serve as a skill"),
        )  # fmt: skip
        more.clicked.connect(self.more_requested)
        self.ways = (*usual, own, more)
        self.offer(
            self.tr("What can you do, and what comes next?"),
            self.tr(
                "Begin with a list of skills. Say where you see yourself, let others say where they see you, and keep"
                " what shows it. What is still to learn becomes a goal with one key."
            ),
            self.ways, writes=writes,
        )  # fmt: skip
