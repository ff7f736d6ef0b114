"""The head of the board: its title, which goals are shown, and the button for a new one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from portfolio.ui.kit.base import plain_tip
from portfolio.ui.kit.buttons import Button, Chip
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

_LONGEST = 28


class BoardHead(QWidget):
    """Shown are the goals of `source` (empty: all), and with `due` those due this month; `changed` tells of others."""

    add_requested = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.due, self.source = False, ""
        self._sources: list[str] = []
        self.title = SectionTitle(theme, translate("GoalBoard", "Goals"), "h1")
        self.new = Button(theme, translate("GoalBoard", "New goal"), icon="plus", kind="primary", keys="Ctrl+G")
        self.new.clicked.connect(self.add_requested)
        self.all = Chip(theme, translate("GoalBoard", "All"), checked=True)
        self.month = Chip(theme, translate("GoalBoard", "Due this month"), icon="calendar-days")
        self.origin = Chip(theme, "", icon="chevron-down")
        self.reads = Label(
            theme, translate("GoalBoard", "This portfolio is open for reading only."), Face("body"), "ink2", wrap=True
        )
        self.all.clicked.connect(self.show_all)
        self.month.clicked.connect(lambda: self.choose(due=self.month.isChecked(), source=self.source))
        self.origin.clicked.connect(self._offer_sources)
        views = [
            ("board", translate("GoalBoard", "Board"), "layout-grid"),
            ("calendar", translate("GoalBoard", "Calendar"), "calendar-days"),
        ]
        self.view = Choice(theme, translate("GoalBoard", "How goals are shown"), views, "board")
        self.view.chosen.connect(lambda _: self.changed.emit())
        top = QHBoxLayout()
        top.setSpacing(theme.gap(10))
        top.addWidget(self.title, 1)
        top.addWidget(self.view, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.new)
        self.chips = QWidget()
        flow = FlowLayout(self.chips, gap=theme.gap(6))
        for chip in (self.all, self.month, self.origin):
            flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.chips.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        column.addLayout(top)
        column.addWidget(self.reads)
        column.addWidget(self.chips)
        # Only now: what has no parent yet would be shown as a window of its own.
        self.view.hide()
        self.new.hide()  # what can be done here is known once the goals are read
        self.chips.hide()
        self.reads.setVisible(not writes)
        self._show_choice()

    def set_counts(self, total: int, due: int, sources: Sequence[str]) -> None:
        """How many goals there are, how many are due this month, and where they come from."""
        self._sources = list(sources)
        self.all.set_count(total)
        self.month.set_count(due)
        self.view.setVisible(total > 1 or self.as_calendar)
        self.chips.setVisible(total > 1 or self.is_filtered)
        # By source only where there are several; what was chosen stays to be let go.
        self.origin.setVisible(len(self._sources) > 1 or bool(self.source))

    @property
    def is_filtered(self) -> bool:
        return self.due or bool(self.source)

    @property
    def as_calendar(self) -> bool:
        """Whether goals are shown by their days."""
        return self.view.value() == "calendar"

    def show_calendar(self) -> None:
        """Goals by their days."""
        if not self.as_calendar:
            self.view.set_value("calendar")
            self.view.chosen.emit("calendar")

    def show_all(self) -> None:
        """Every goal again."""
        self.choose(due=False, source="")

    def choose(self, *, due: bool, source: str) -> None:
        """Show these."""
        different = (due, source) != (self.due, self.source)
        self.due, self.source = due, source
        self._show_choice()
        if different:
            self.changed.emit()

    def stops(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        views = [] if self.view.isHidden() else self.view.buttons()
        return [*views, self.new, self.all, self.month, self.origin]

    def sources_menu(self) -> QMenu:
        """Where goals come from, to choose one."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for source in ("", *self._sources):
            words = source.replace("&", "&&") if source else translate("GoalBoard", "From anywhere")
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(source == self.source)
            action.triggered.connect(lambda _=False, source=source: self.choose(due=self.due, source=source))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _offer_sources(self) -> None:
        self._show_choice()  # a press alone chooses nothing
        self.sources_menu().popup(self.origin.mapToGlobal(QPoint(0, self.origin.height() + 2)))

    def _show_choice(self) -> None:
        self.all.setChecked(not self.is_filtered)
        self.month.setChecked(self.due)
        self.origin.setChecked(bool(self.source))
        words = self.source or translate("GoalBoard", "From anywhere")
        self.origin.set_label(words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…")
        self.origin.setAccessibleName(translate("GoalBoard", "Where goals come from: {source}").format(source=words))
        self.origin.setToolTip(plain_tip(translate("GoalBoard", "Where goals come from")))
