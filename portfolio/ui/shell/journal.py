"""The journal, which is home: goals, the timeline with its ruler, and the detail of one entry."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from portfolio.core.queries.timeline import entries_toward
from portfolio.ui.goals.panel import GoalsPanel
from portfolio.ui.kit.base import is_rtl, sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.paint import mirrored
from portfolio.ui.models.rows import ROW
from portfolio.ui.models.timeline import TimelineModel
from portfolio.ui.shell.kind_filter import EVERYTHING, KindFilter
from portfolio.ui.shell.pictures import Pictures
from portfolio.ui.shell.sheets import SheetStack
from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.scrubber import YearScrubber
from portfolio.ui.timeline.view import TimelineView

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.core.queries.ahead import TimelineAhead
    from portfolio.ui.career_map.career_map import CareerMap
    from portfolio.ui.document import Document

ENTRY_KINDS = ("credential", "programme", "practice", "reflection", "goal", "time_entry", "attachment")
GOALS_WIDTH, STRIP_WIDTH = 292, 56


class Journal(QWidget):
    """Goals panel and timeline draw from the same announcement; neither knows the other."""

    shows_entries = True
    entry_shown = Signal(str, str)
    """Kind and id of the entry to show in detail; empty for none."""
    entry_opened = Signal(str, str)
    """The same, when the person asked for it by a click or Enter."""
    add_requested = Signal(str)
    menu_requested = Signal(str, str, object)
    """Kind and id of an entry, and the global point, for its menu."""
    step_tick_requested = Signal(str)

    def __init__(
        self, theme: Theme, document: "Document", pictures: Pictures, ahead: "TimelineAhead | None" = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme = theme
        self._document, self._pictures = document, pictures
        self._tight = False
        self.model = TimelineModel(document, self, ahead)
        self.goals = GoalsPanel(theme, document, self)
        self.view = TimelineView(theme, pictures.picture)
        self.view.setModel(self.model)
        self.filter = KindFilter(theme)
        self._forms = QStackedWidget()
        self._forms.addWidget(self._timeline_page())
        self._map: CareerMap | None = None
        self.sheets = SheetStack(self._forms, self)
        self._wire(pictures)
        self.view.show_today()

    def _wire(self, pictures: Pictures) -> None:
        pictures.arrived.connect(self.view.image_arrived)
        self._document.changed.connect(self._on_changed)
        self.model.rowsInserted.connect(self._refresh_head)
        self.model.rowsRemoved.connect(self._refresh_head)
        self.model.modelReset.connect(self._refresh_head)
        self.filter.chosen.connect(self.model.show_kinds)
        self.goals.goal_picked.connect(self._mark)
        self.goals.open_requested.connect(lambda goal: self.entry_opened.emit("goal", goal))
        self.goals.step_tick_requested.connect(self.step_tick_requested)
        self.goals.menu_requested.connect(lambda goal, at: self.menu_requested.emit("goal", goal, at))
        self.goals.add_requested.connect(self.add_requested)
        self.goals.fold_changed.connect(self._lay_out)
        self.view.current_id_changed.connect(self._show)
        self.view.opened.connect(self._open)
        self.view.clicked.connect(lambda _index: self._open(self.view.current_id()))
        self.view.menu_requested.connect(self._menu)

    # ---- what the window asks

    def set_tight(self, tight: bool) -> None:
        """In a small window the goals fold to a strip."""
        if tight != self._tight:
            self._tight = tight
            self.goals.set_folded(tight)
            self._lay_out()

    def show_entry(self, record_id: str) -> None:
        """Select an entry and scroll to it. One that a filter hides shows all kinds again."""
        if self.model.row_of(record_id) < 0 and self.model.kinds:
            self.filter.choose(EVERYTHING)
        index = self.model.index_of(record_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def parts(self) -> list[QWidget]:
        """The parts of this place that F6 goes to."""
        return [self.sheets] if self.as_map else [self.goals, self.view]

    @property
    def as_map(self) -> bool:
        """Whether the years are shown as a map instead of as a list."""
        return self._forms.currentIndex() == 1

    def show_map(self, on: bool) -> None:
        """Show the years as a map, or as the list again. What is chosen stays chosen."""
        self._forms.setCurrentIndex(1 if on and self._career_map() else 0)
        self._lay_out()
        self.take_focus()

    def _career_map(self) -> QWidget:
        if self._map is None:
            from portfolio.ui.career_map.career_map import CareerMap

            made = self._map = CareerMap(self.theme, self._document, self._pictures.picture)
            self._pictures.arrived.connect(made.image_arrived)
            for wish in ("entry_shown", "entry_opened", "menu_requested", "add_requested"):
                getattr(made, wish).connect(getattr(self, wish))
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(*sides(self, self.theme.gap(12), self.theme.gap(12), self.theme.gap(12), 0))
            back = Button(
                self.theme, self.tr("Back to the timeline"), icon="calendar-days", kind="ghost", keys="Ctrl+T"
            )
            back.clicked.connect(lambda: self.show_map(False))
            column.addWidget(back, 0, Qt.AlignmentFlag.AlignTrailing)
            column.addWidget(made, 1)
            self._forms.addWidget(page)
        return self._map

    def choose_newest(self) -> None:
        """Begin with the newest entry that says something. A list that takes the focus would else choose its first."""
        if not self.view.current_id():
            rows = self.model.rows
            said = (row.id for row in rows if not row.planned and row.kind != "time_entry")
            self.show_entry(next(said, rows[0].id if rows else ""))
            self.view.show_today()

    def take_focus(self) -> None:
        """Where the keyboard begins: on the timeline, or on the one thing to do while there is none."""
        if self.as_map and self._map is not None:
            self._map.take_focus()
            return
        (self.empty if self._pages.currentIndex() else self.view).setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self.view.set_today(today)
        if self._map is not None:
            self._map.set_today(today)
        self.goals.set_today(today)

    # ---- inside

    def _timeline_page(self) -> QWidget:
        theme = self.theme
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(*sides(self, theme.gap(12), theme.gap(12), 0, 0))
        column.setSpacing(theme.gap(8))
        head = QHBoxLayout()
        head.setSpacing(theme.gap(10))
        head.addWidget(SectionTitle(theme, self.tr("Timeline")), 0, Qt.AlignmentFlag.AlignBaseline)
        self._reach = Label(theme, "", Face("small"), "ink3")
        head.addWidget(self._reach, 1, Qt.AlignmentFlag.AlignBaseline)
        years = Button(
            theme, self.tr("Map"), icon="layers", kind="ghost", tip=self.tr("The years as a map"), keys="Ctrl+T"
        )
        years.clicked.connect(lambda: self.show_map(True))
        head.addWidget(years)
        today = Button(theme, self.tr("Today"), kind="ghost", tip=self.tr("Go to today"), keys="T")
        today.clicked.connect(self.view.show_today)
        head.addWidget(today)
        head.addSpacing(theme.gap(8))
        column.addLayout(head)
        column.addWidget(self.filter)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(4))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self.empty = EmptyState(
            theme, "sparkles", self.tr("Nothing here yet"),
            self.tr("Drop a badge, a certificate or a photo here, or write down what you did."),
            self.tr("Something I did"), keys="Ctrl+D",
        )  # fmt: skip
        self.empty.action_requested.connect(lambda: self.add_requested.emit("practice"))
        self._pages.addWidget(self.empty)
        row.addWidget(self._pages, 1)
        self.scrubber = YearScrubber(theme, self.view)
        row.addWidget(self.scrubber)
        column.addLayout(row, 1)
        self._refresh_head()
        return page

    def _refresh_head(self) -> None:
        counts = self.model.counts
        self.filter.set_counts(counts)
        total = sum(count for kind, count in counts.items() if kind in ENTRY_KINDS)
        shown = self.model.rowCount()
        number = self.locale().toString
        words = self.tr("1 entry") if total == 1 else self.tr("{count} entries").format(count=number(total))
        if self.model.kinds:
            words = self.tr("{shown} of {count}").format(shown=number(shown), count=number(total))
        self._reach.setText(words if total else "")
        self._pages.setCurrentIndex(1 if not total else 0)
        self.scrubber.setVisible(bool(total))

    def _show(self, record_id: str) -> None:
        at = self.model.row_of(record_id)
        if at >= 0:
            self.entry_shown.emit(self.model.rows[at].kind, record_id)
        elif not record_id:
            self.entry_shown.emit("", "")

    def _open(self, record_id: str) -> None:
        at = self.model.row_of(record_id)
        if at >= 0:
            self.entry_opened.emit(self.model.rows[at].kind, record_id)

    def _menu(self, index: object, at: object) -> None:
        row = getattr(index, "data", lambda _role: None)(ROW)
        if row is not None:
            self.menu_requested.emit(row.kind, row.id, at)

    def _mark(self, goal_id: str) -> None:
        marked = entries_toward(self._document.portfolio.connection, goal_id) if goal_id else frozenset()
        self.view.set_marked(marked)
        if goal_id:
            self.entry_opened.emit("goal", goal_id)

    def _on_changed(self, change: "Change") -> None:
        if "time_entry" in change.kind_names:
            self.goals.refresh_week(date.today())
        if "link" in change.kind_names and self.goals.picked:
            self.view.set_marked(entries_toward(self._document.portfolio.connection, self.goals.picked))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """The goals, or their strip, and the timeline. An opened strip lies over the timeline."""
        width, height = self.width(), self.height()
        goals, strip = self.theme.gap(GOALS_WIDTH), self.theme.gap(STRIP_WIDTH)
        # The map needs the width: its own lanes have the goals in them.
        kept = 0 if self.as_map else strip if self._tight else goals
        self.goals.setVisible(not self.as_map)
        self._place(self.goals, QRect(0, 0, strip if self.goals.folded else goals, height))
        self._place(self.sheets, QRect(kept, 0, max(0, width - kept), height))
        self.goals.raise_()

    def _place(self, widget: QWidget, rect: QRect) -> None:
        widget.setGeometry(mirrored(rect, self.rect(), is_rtl(self)))
