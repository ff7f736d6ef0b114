"""What is still to learn as it lies on the screen: of all, of one role aimed at, or of what was set by hand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.growth.gaps import Gap
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import named
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.skills.gap_list import GapsView
from portfolio.ui.skills.gap_model import gap_lines
from portfolio.ui.skills.reading import Loaded
from portfolio.ui.theme import Face, Theme

ALL, OWN = "", "own"
WIDEST = 900


class GapsPage(QWidget):
    """Shows what it is told to. Where nothing is missing it says why, and where gaps come from."""

    skills_requested = Signal()
    add_requested = Signal()

    def __init__(self, theme: Theme, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._writes = theme, writes
        self.found: Loaded | None = None
        self.view = GapsView(theme, writes=writes)
        self.of = Combo(theme, self.tr("Show what is missing for"))
        self.of.activated.connect(lambda _: self._show())
        self._of_words = Label(theme, self.tr("Show what is missing for"), Face("small"), "ink2")
        self._of_row = QWidget()
        row = QHBoxLayout(self._of_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._of_words)
        row.addWidget(self.of, 1)
        row.addStretch(2)
        self._nothing = QVBoxLayout()
        self._middle = QWidget()
        column = self._column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._of_row)
        column.addWidget(self.view, 1)
        column.addLayout(self._nothing, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self._middle, 1000)
        across.addStretch(1)
        theme.changed.connect(self._space)
        self._space()

    def show_found(self, found: Loaded) -> None:
        """Show what is missing now."""
        self.found = found
        chosen = str(self.of.currentData() or ALL)
        aimed = [role for role in found.roles if role.aimed]
        self.of.clear()
        self.of.addItem(self.tr("Everything"), ALL)
        for role in aimed:
            self.of.addItem(named(role.title), role.id)
        if found.rows["targets"]:
            self.of.addItem(self.tr("My targets"), OWN)
        self.of.setCurrentIndex(max(0, self.of.findData(chosen)))
        self._of_row.setVisible(self.of.count() > 2)
        self._show()

    def choose(self, of: str) -> None:
        """What is missing for this role, “own” for what was set by hand, or nothing for everything."""
        self.of.setCurrentIndex(max(0, self.of.findData(of)))
        self._show()

    @property
    def gaps(self) -> Sequence[Gap]:
        """What is shown."""
        of, found = str(self.of.currentData() or ALL), self.found
        gaps = found.gaps if found is not None else ()
        if of == OWN:
            return [gap for gap in gaps if gap.target_id]
        return [gap for gap in gaps if not of or gap.role_id == of]

    def take_focus(self) -> None:
        """On the list, or on the first thing to do."""
        button = next((one for one in self.findChildren(Button) if one.isVisibleTo(self)), None)
        (self.view if self.view.isVisibleTo(self) else button or self).setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- inside

    def _show(self) -> None:
        if self.found is None:
            return
        lines = gap_lines(self.gaps, self.found)
        had = self.view.hasFocus()
        self.view.show_lines(lines)
        self.view.setVisible(bool(lines))
        clear(self._nothing)
        if not lines:
            self._say_why(self.found)
            if had:
                self.take_focus()

    def _say_why(self, found: Loaded) -> None:
        """Why nothing stands here, and what one does next."""
        wanted = bool(found.rows["targets"]) or any(role.aimed for role in found.roles)
        if not found.skills and not wanted:
            state = EmptyState(
                self.theme, "circle-dashed", self.tr("First a list of skills"),
                self.tr("What is still to learn is what lies between where you are and where you want to be."),
                self.tr("Add skills") if self._writes else "",
            )  # fmt: skip
            state.action_requested.connect(self.add_requested)
        elif not wanted:
            state = EmptyState(
                self.theme, "flag", self.tr("Where do you want to be?"),
                self.tr(
                    "Set a target on a skill (T), aim for a role at Career moves, answer a survey, or note in a talk"
                    " what you agreed to work on. What is missing for it stands here then."
                ),
                self.tr("Choose a skill") if self._writes else "",
            )  # fmt: skip
            state.action_requested.connect(self.skills_requested)
        else:
            state = EmptyState(
                self.theme, "circle-check", self.tr("Nothing is missing"),
                self.tr("All that you aim for is carried by ratings or by what you have shown."),
            )  # fmt: skip
        self._nothing.addWidget(state, 1)
        state.show()

    def _space(self) -> None:
        self._middle.setMaximumWidth(self.theme.px(WIDEST))
        self._column.setSpacing(self.theme.gap(10))
        layout = self._of_row.layout()
        if layout is not None:
            layout.setSpacing(self.theme.gap(8))
