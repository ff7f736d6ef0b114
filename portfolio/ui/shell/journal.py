"""The journal, which is home: the goals beside the timeline, which is a list or a map."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from portfolio.core.queries.timeline import entries_toward
from portfolio.ui.goals.panel import GoalsPanel
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import mirrored
from portfolio.ui.models.timeline import TimelineModel
from portfolio.ui.shell.pictures import Pictures
from portfolio.ui.shell.sheets import SheetStack
from portfolio.ui.shell.timeline_page import TimelinePage
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.core.queries.ahead import TimelineAhead
    from portfolio.ui.career_map.career_map import CareerMap
    from portfolio.ui.document import Document
    from portfolio.ui.jobs import Jobs

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
    reflect_many_requested = Signal(object)
    align_many_requested = Signal(object)
    check_requested = Signal(object)
    originals_requested = Signal(object)
    foot_changed = Signal()
    """The bar at the foot came, went or is of another size."""

    def __init__(
        self, theme: Theme, document: "Document", pictures: Pictures, ahead: "TimelineAhead | None" = None,
        jobs: "Jobs | None" = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """With `jobs` the map reads long years off the window's thread."""
        super().__init__(parent)
        self.theme = theme
        self._document, self._pictures, self._jobs = document, pictures, jobs
        self._tight = False
        self.model = TimelineModel(document, self, ahead)
        self.goals = GoalsPanel(theme, document, self)
        self._forms = QStackedWidget()
        self.sheets = SheetStack(self._forms, self)
        self.page = page = TimelinePage(theme, document, pictures, self.model, self._forms)
        self._forms.addWidget(page)
        self.view, self.filter, self.scrubber, self.empty = page.view, page.filter, page.scrubber, page.empty
        self._map: CareerMap | None = None
        self._letters = True
        self._wire()
        self.view.show_today()

    def _wire(self) -> None:
        page, goals = self.page, self.goals
        self._document.changed.connect(self._on_changed)
        goals.goal_picked.connect(self._mark)
        goals.open_requested.connect(lambda goal: self.entry_opened.emit("goal", goal))
        goals.step_tick_requested.connect(self.step_tick_requested)
        goals.menu_requested.connect(lambda goal, at: self.menu_requested.emit("goal", goal, at))
        goals.add_requested.connect(self.add_requested)
        goals.fold_changed.connect(self._lay_out)
        page.entry_shown.connect(lambda *entry: self._show_of(page, *entry))
        page.entry_opened.connect(self.entry_opened)
        page.add_requested.connect(self.add_requested)
        page.menu_requested.connect(self.menu_requested)
        page.reflect_many_requested.connect(self.reflect_many_requested)
        page.align_many_requested.connect(self.align_many_requested)
        page.check_requested.connect(self.check_requested)
        page.originals_requested.connect(self.originals_requested)
        page.foot_changed.connect(self.foot_changed)
        page.map_requested.connect(lambda: self.show_map(True))
        self.theme.changed.connect(self._lay_out)

    # ---- what the window asks

    def set_tight(self, tight: bool) -> None:
        """In a small window the goals fold to a strip."""
        if tight != self._tight:
            self._tight = tight
            self.goals.set_folded(tight)
            self._lay_out()

    def show_entry(self, record_id: str) -> None:
        """Select an entry and scroll to it. One that a filter hides shows all kinds again."""
        self.page.show_entry(record_id)

    def parts(self) -> list[QWidget]:
        """The parts of this place that F6 goes to."""
        return [self.sheets] if self.as_map else [self.goals, *self.page.parts()]

    @property
    def foot(self) -> QWidget | None:
        """The bar at the foot of this place, once there was one."""
        return None if self.as_map else self.page.foot

    @property
    def chosen(self) -> tuple[str, str]:
        """Kind and id of the entry that is chosen in the list, or on the map while that is shown."""
        if self.as_map and self._map is not None:
            return self._map.chosen
        return self.view.entry_at(None)

    @property
    def as_map(self) -> bool:
        """Whether the years are shown as a map instead of as a list."""
        return self._forms.currentIndex() == 1

    def show_map(self, on: bool) -> None:
        """Show the years as a map, or as the list again. What is chosen stays chosen."""
        if on:
            self._forms.setCurrentWidget(self._career_map())
            self._career_map().show_entry(self.view.current_id())
        elif self._map is not None:
            self._forms.setCurrentIndex(0)
            if self._map.chosen[1]:
                self.show_entry(self._map.chosen[1])
        self._lay_out()
        self.take_focus()

    def _career_map(self) -> "CareerMap":
        if self._map is None:
            from portfolio.ui.career_map.career_map import CareerMap

            pictures = self._pictures.picture
            made = CareerMap(self.theme, self._document, pictures, jobs=self._jobs, back_keys="Ctrl+T")
            self._map = made
            made.head.set_letters(self._letters)
            self._pictures.arrived.connect(made.image_arrived)
            for wish in ("entry_opened", "menu_requested", "add_requested"):
                getattr(made, wish).connect(getattr(self, wish))
            made.entry_shown.connect(lambda *entry: self._show_of(made, *entry))
            made.timeline_requested.connect(lambda: self.show_map(False))
            self._forms.addWidget(made)
        return self._map

    def _show_of(self, form: QWidget, kind: str, record_id: str) -> None:
        """List and map each have an entry chosen; only the one in sight says which the detail shows."""
        if self._forms.currentWidget() is form:
            self.entry_shown.emit(kind, record_id)

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
        self.page.take_focus()

    def set_letters(self, on: bool) -> None:
        """Whether single letters act, and so are shown on what they press."""
        self._letters = on
        self.page.set_letters(on)
        if self._map is not None:
            self._map.head.set_letters(on)

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self.view.set_today(today)
        if self._map is not None:
            self._map.set_today(today)
        self.goals.set_today(today)

    def leave(self) -> None:
        """The portfolio is being closed: what the map still reads is not wanted any more."""
        if self._map is not None:
            self._map.leave()

    # ---- inside

    def _mark(self, goal_id: str) -> None:
        marked = entries_toward(self._document.portfolio.connection, goal_id) if goal_id else frozenset()
        self.view.set_marked(marked)
        if goal_id:
            self.entry_opened.emit("goal", goal_id)

    def _on_changed(self, change: "Change") -> None:
        if change.kind_names & {"time_entry", "person"}:
            self.goals.refresh_week(self._document.today())
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
