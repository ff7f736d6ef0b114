"""The career map as a place: everything of a working life on one line of time, and the same as a list."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.core.map import span as spans
from portfolio.core.map.lanes import MapData
from portfolio.core.map.span import Span, chosen_span, whole_span
from portfolio.core.queries.career_map import WeekPlan, map_rows
from portfolio.core.queries.roles import roles_held
from portfolio.core.queries.timeline import tied_to
from portfolio.core.queries.week_plan import week_plan
from portfolio.ui.career_map.awaited import Awaited
from portfolio.ui.career_map.card import MapCard
from portfolio.ui.career_map.head import Head
from portfolio.ui.career_map.overview import Overview
from portfolio.ui.career_map.reading import Reading
from portfolio.ui.career_map.sight import SightModel
from portfolio.ui.career_map.states import States
from portfolio.ui.career_map.twin import TwinList
from portfolio.ui.career_map.view import ZOOM_A_STEP, MapView
from portfolio.ui.career_map.words import span_words
from portfolio.ui.document import Document
from portfolio.ui.kit.base import holds_focus, sides
from portfolio.ui.kit.feedback import announce
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.ui.jobs import Jobs


class CareerMap(QWidget):
    """The map, its head and its years. It follows the document by itself.

    `pictures` gives the picture of a sha256, or None and `image_arrived` later. With `jobs` all entries are read off
    the window's thread.
    """

    shows_entries = True
    entry_shown = Signal(str, str)
    """Kind and id of the entry that was chosen; empty for none."""
    entry_opened = Signal(str, str)
    menu_requested = Signal(str, str, object)
    add_requested = Signal(str)
    timeline_requested = Signal()
    """The person wants the timeline back, where `back_keys` said that there is one."""

    def __init__(
        self,
        theme: Theme,
        document: Document,
        pictures: Callable[[str], QPixmap | None],
        *,
        jobs: "Jobs | None" = None,
        today: date | None = None,
        back_keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._today = today or document.today()
        self._plan: WeekPlan | None = None
        self._choice = spans.YEAR
        self._seen, self._said = (date.min, date.min, ""), ""
        self._data = MapData(today=self._today)
        whole = whole_span(None, None, self._today)
        span = chosen_span(spans.YEAR, self._today, self._today, whole)
        self._sight = SightModel(lambda: document.portfolio.connection, self._today, self)
        self.view = MapView(theme, self._sight, pictures, self._data, span)
        self.twin = TwinList(theme, self._sight)
        self.years = Overview(theme, self._data, whole, span)
        self.head = Head(theme, back_keys)
        self._reading = Reading(document, jobs, self)
        self._wanted = ""
        self._lay_out()
        self._wire()
        self._begin()

    def _wire(self) -> None:
        view, twin, head = self.view, self.twin, self.head
        self._document.changed.connect(self._on_changed)
        self._reading.awaited.connect(self._await)
        self._reading.slow.connect(self._say_loading)
        self._reading.read.connect(self._loaded)
        self._reading.failed.connect(self._say_trouble)
        view.span_changed.connect(self._follow)
        view.settled.connect(self._settled)
        view.shown.connect(self.entry_shown)
        view.opened.connect(self.entry_opened)
        view.menu_requested.connect(self.menu_requested)
        view.today_requested.connect(self.show_today)
        twin.shown.connect(lambda _kind, entry_id: view.choose(entry_id))
        twin.opened.connect(self.entry_opened)
        twin.today_requested.connect(self._list_today)
        twin.menu_requested.connect(self.menu_requested)
        self.years.span_wanted.connect(self._show_by_hand)
        head.choice_made.connect(self.choose)
        head.today_requested.connect(self.show_today)
        head.zoom_requested.connect(lambda closer: view.zoom(ZOOM_A_STEP if closer else 1 / ZOOM_A_STEP))
        head.list_toggled.connect(self.show_list)
        head.timeline_requested.connect(self.timeline_requested)

    # ---- what the window asks

    @property
    def span(self) -> Span:
        """The days in sight."""
        return self.view.span

    @property
    def chosen(self) -> tuple[str, str]:
        """Kind and id of the chosen entry, or empty."""
        return self.view.chosen

    def choose(self, choice: str) -> None:
        """Show a month, a term, a year or all, around today when it is in sight, else around the middle."""
        span = self.view.span
        at_today = span.holds(self._today.toordinal() + 0.5)
        around = self._today if at_today else date.fromordinal(int(span.middle))
        self._choice = choice
        self.view.show_span(chosen_span(choice, around, self._today, self.view.whole))
        self._follow()

    def show_today(self) -> None:
        """Bring today into sight, at the same zoom."""
        span, today = self.view.span, self._today.toordinal() + 0.5
        # Right of the middle, for more is done than planned.
        self.view.show_span(span.moved(today - span.first - 0.58 * span.days, self.view.whole))

    def _list_today(self) -> None:
        self.show_today()
        self.view.follow()
        self.twin.show_day(self._today)

    def show_entry(self, record_id: str) -> None:
        """Choose an entry; one that is out of sight is brought into the middle. One that has no day is not here."""
        if self._reading.going_on or self.states.in_trouble:
            self._wanted = record_id
        elif self._data.entry(record_id) is not None:
            self.view.choose(record_id)

    def show_list(self, as_list: bool) -> None:
        """Show the entries in sight as a list, or the map again."""
        had_focus = holds_focus(self)
        self.view.follow()
        chosen = self.chosen[1]
        if as_list:
            self.twin.show_chosen(chosen)
        self.card.show_list(as_list)
        self.head.as_list.setChecked(as_list)
        if as_list:
            self.twin.show_chosen(chosen)
            if not chosen:
                self.twin.show_day(self._today)
        if had_focus and not self.head.as_list.hasFocus():
            self.take_focus()

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today
        self._data.set_today(today)
        self._show_data()

    def image_arrived(self, sha256: str) -> None:
        """A picture that `pictures` did not have is there now."""
        self.view.image_arrived(sha256)

    def take_focus(self) -> None:
        """Where the keyboard begins: on the map or its list, or on the one thing to do while there is nothing."""
        target = self.states.instead or (self.twin if self.card.shows_list else self.view)
        target.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def leave(self) -> None:
        """The portfolio is being closed: what is still being read is of no use any more."""
        self._reading.stop()

    # ---- reading

    def _await(self, awaited: Awaited) -> None:
        self._data = awaited
        self._show_data()

    def _loaded(self, data: MapData, plan: WeekPlan | None) -> None:
        if data.today != self._today:
            data.set_today(self._today)
        self._data, self._plan = data, plan
        self.view.say("")
        self._show_data()
        wanted, self._wanted = self._wanted, ""
        if wanted and not self.chosen[1]:
            self.show_entry(wanted)

    def _say_loading(self) -> None:
        words = self.tr("Reading all years…")
        self.view.say(words)
        announce(self.view, words)

    def _say_trouble(self, error: PortfolioError) -> None:
        self.view.say("")
        self.head.set_empty(True)
        self.states.show_trouble(error)

    def _begin(self) -> None:
        self._reading.begin(self.tr("Drawing the career map"), self._today)

    def _try_again(self) -> None:
        self.states.show_map(empty=False)
        self._begin()
        self.take_focus()

    def _on_changed(self, change: "Change") -> None:
        connection = self._document.portfolio.connection
        ids = change.touched | tied_to(connection, [edit.record.id for edit in change.edits])
        if self._reading.going_on:
            self._reading.note(ids)
            return
        if self.states.in_trouble:  # all is read when it is tried again
            return
        self._sight.forget(ids)
        other = self._data.patch(ids, map_rows(connection, ids=ids))
        if "position" in change.kind_names:
            other |= self._data.set_roles(roles_held(connection))
        if "person" in change.kind_names and (plan := week_plan(connection)) != self._plan:
            self._plan, other = plan, True
        if other:
            self._show_data()

    def _show_data(self) -> None:
        """The entries, or what goes with them, are others now."""
        whole = whole_span(*self._data.reach(), self._today)
        shows_all = self._choice == spans.ALL
        self.years.set_data(self._data, whole)
        self.view.set_data(self._data, whole, self._plan)
        if shows_all:
            self.choose(spans.ALL)
        if not self.states.in_trouble:
            empty = self._data.is_empty and not self._reading.going_on
            self.states.show_map(empty)
            self.head.set_empty(empty)

    # ---- following

    def _show_by_hand(self, span: Span) -> None:
        self.view.show_span(span, going_on=True)
        if self.card.shows_list:
            self.view.follow()

    def _follow(self) -> None:
        """The map shows other days."""
        span, whole = self.view.span, self.view.whole
        if self._choice and not self._is_choice(span, whole):
            self._choice = ""
        self.head.mark_choice(self._choice)
        self.head.show_span(self._words_of(span))
        self.years.follow(span, self.view.scene.look.gutter)

    def _words_of(self, span: Span) -> str:
        """The span in words, put together anew only when other days are in sight."""
        seen = span.first_day, span.last_day, self.locale().name()
        if seen != self._seen:
            self._seen, self._said = seen, span_words(self.locale(), span)
        return self._said

    def _is_choice(self, span: Span, whole: Span) -> bool:
        """Whether the span still has the length of the choice, give or take what months differ by."""
        if self._choice == spans.ALL:
            return span == whole
        chosen = chosen_span(self._choice, date.fromordinal(int(span.middle)), self._today, whole)
        return abs(chosen.days - span.days) <= 4

    def _settled(self) -> None:
        words = span_words(self.locale(), self.view.span)
        self.view.setAccessibleName(self.tr("Career map, {span}").format(span=words))
        if self.card.shows_list:
            self.twin.show_chosen(self.chosen[1])

    # ---- layout

    def _lay_out(self) -> None:
        theme = self.theme
        self.card = MapCard(theme, self.view, self.twin, self.years)
        self.states = States(theme, self.card)
        self.empty = self.states.empty
        self.states.add_requested.connect(self.add_requested)
        self.states.again_requested.connect(self._try_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(*sides(self, theme.gap(16), theme.gap(12), theme.gap(16), theme.gap(14)))
        column.setSpacing(theme.gap(10))
        column.addWidget(self.head)
        column.addWidget(self.states, 1)
        self.view.setAccessibleDescription(
            self.tr("Arrows move, plus and minus zoom, Tab goes through the entries, Space shows one, Escape leaves.")
        )
