"""The collection as a place: everything the person has, by kind, narrowed and sorted, and many acted on at once."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.collection.chips import FilterBar
from portfolio.ui.collection.filters import ALL_KINDS, Filter
from portfolio.ui.collection.head import Head
from portfolio.ui.collection.panels import ImageFor
from portfolio.ui.collection.reading import Reading
from portfolio.ui.collection.states import States
from portfolio.ui.collection.view import CollectionView, Form
from portfolio.ui.collection.words import counted
from portfolio.ui.document import Document
from portfolio.ui.kit.base import sides
from portfolio.ui.kit.below import error_words
from portfolio.ui.models.collection import CollectionModel
from portfolio.ui.shell.choosing import Choosing
from portfolio.ui.shell.kind_filter import KindFilter
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.jobs import Jobs

NARROW, LOW = 620, 430
"""Pixels at 100 % text, below which the place folds."""


class Collection(QWidget):
    """Follows the document by itself. `image_for` gives the picture of a SHA-256 or None; connect what brings later
    ones to `image_arrived`. Without `jobs` everything is read at once.
    """

    shows_entries = True
    entry_shown = Signal(str, str)
    entry_opened = Signal(str, str)
    add_requested = Signal(str)
    menu_requested = Signal(str, str, QPoint)
    reflect_many_requested = Signal(object)
    align_many_requested = Signal(object)
    check_requested = Signal(object)
    originals_requested = Signal(object)
    foot_changed = Signal()
    """The bar at the foot came, went or is of another size."""

    def __init__(
        self, theme: Theme, document: Document, image_for: ImageFor, jobs: "Jobs | None" = None, *,
        today: date | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme, self._document = theme, document
        today = today or document.today()
        self._writes = not document.portfolio.read_only
        self._shown = ("", "")
        self._begun = False
        self.model = CollectionModel(document, today, self)
        self.view = CollectionView(theme, self.model, image_for, today)
        self.head = Head(theme, self._writes)
        self.kinds = KindFilter(theme, choices=(
            ((), self.tr("All"), ""),
            (("credential",), self.tr("Credentials"), "award"),
            (("programme",), self.tr("Courses"), "graduation-cap"),
            (("practice",), self.tr("Things I did"), "lightbulb"),
            (("position",), self.tr("Roles"), "school"),
            (("attachment",), self.tr("Evidence"), "paperclip"),
            (("conversation",), self.tr("Conversations"), "message-square"),
            (("reflection",), self.tr("Reflections"), "pen-line"),
        ))  # fmt: skip
        self.filters = FilterBar(theme)
        self.states = States(theme, self.view)
        self.choosing = Choosing(theme, document, self.view, self)
        self.acting, self.bar = self.choosing.acting, self.choosing.bar
        self._reading = Reading(document, jobs, self)
        self._lay_out()
        self._wire()
        self._reading.begin()

    def _wire(self) -> None:
        model, view = self.model, self.view
        model.counted.connect(self._refresh)
        model.rowsInserted.connect(self._refresh)
        model.rowsRemoved.connect(self._refresh)
        self.kinds.chosen.connect(lambda kinds: self._narrow(model.filter._replace(kinds=kinds)))
        self.filters.wanted.connect(lambda wanted: self._narrow(wanted._replace(kinds=self._kept_kinds(wanted))))
        self.filters.sort_wanted.connect(self._sort)
        self.head.find_wanted.connect(lambda words: self._narrow(model.filter._replace(words=" ".join(words.split()))))
        self.head.form_wanted.connect(self.set_form)
        self.head.choosing_wanted.connect(self._choose_many)
        self.head.unfolded.connect(lambda _shown: self._refresh_filters())
        self.states.add_requested.connect(self.add_requested)
        self.states.all_requested.connect(self.show_all)
        self.states.again_requested.connect(self._reading.begin)
        self._reading.read.connect(model.fill)
        self._reading.failed.connect(self._say)
        self._reading.slow.connect(self._say_loading)
        view.current_changed.connect(self._show)
        view.chosen_changed.connect(self._refresh_bar)
        view.opened.connect(self._open)
        view.left.connect(self._leave_choosing)
        view.bin_requested.connect(self.choosing.bin)
        view.menu_requested.connect(self._menu)
        self.choosing.left.connect(self._leave_choosing)
        self.choosing.hand_on(self)
        self.theme.changed.connect(self._respace)

    # ---- what the window asks

    @Slot(str)
    def image_arrived(self, sha256: str) -> None:
        """A picture that was not there is there now."""
        self.view.image_arrived(sha256)

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self.model.set_today(today)
        self.view.set_today(today)

    def take_focus(self) -> None:
        """Where the keyboard begins: on the entries, or on the one thing to do while there is none."""
        (self.states.empty or self.view).setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def parts(self) -> list[QWidget]:
        """The parts of this place that F6 goes to."""
        return [self.head, self.kinds, self.states, self.bar]

    @property
    def foot(self) -> QWidget:
        """The bar at the foot of this place."""
        return self.bar

    def leave(self) -> None:
        """The portfolio is being closed: what is still being read is not wanted any more."""
        self._reading.stop()

    def show_entry(self, record_id: str) -> None:
        """Choose an entry and scroll to it. One that a filter hides shows all again."""
        if self.model.hides(record_id):
            self.show_all()
        index = self.model.index_of(record_id)
        if index.isValid():
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)

    def look_at_saved(self, record_id: str) -> None:
        """Choose an entry that was just written, where it is shown and several are not being chosen."""
        if not self.view.choosing and self.view.chosen_count() < 2 and not self.model.hides(record_id):
            self.show_entry(record_id)

    def show_all(self) -> None:
        """Take every narrowing back."""
        self._narrow(Filter())
        self.kinds.choose(ALL_KINDS)

    def set_form(self, form: Form) -> None:
        """Show cards or lines."""
        self.view.set_form(form)
        self.head.set_form(form)

    # ---- reading

    def _say_loading(self) -> None:
        if self.states.trouble is None:
            self.states.show_loading()

    def _say(self, error: PortfolioError) -> None:
        self.states.show_trouble(*error_words(error))

    # ---- narrowing

    def _narrow(self, wanted: Filter) -> None:
        self.model.narrow(wanted)
        self.head.set_found(wanted.words)
        self.view.scrollToTop()

    def _kept_kinds(self, wanted: Filter) -> frozenset[str]:
        """The kind stays when all else is taken back: it has a chip of its own."""
        return wanted.kinds or self.model.filter.kinds

    def _sort(self, order: str) -> None:
        self.model.sort_by(order)
        self._refresh_filters()
        self.view.scrollToTop()

    def _refresh_filters(self) -> None:
        model = self.model
        self.filters.refresh(model.tally, model.filter, model.order, stacks=model.has_stacks)
        self.filters.setVisible(self.filters.useful and self.head.shows_filters)

    def _refresh(self) -> None:
        model = self.model
        if not model.filled:
            return
        total, shown = model.tally.total(model.filter.kinds), len(model.rows)
        self.kinds.set_counts(model.tally.kinds)
        self._refresh_filters()
        words = (
            counted(self.locale(), shown)
            if shown == total
            else self.tr("{shown} of {total} entries", "", total).format(
                shown=self.locale().toString(shown), total=self.locale().toString(total)
            )
        )
        self.head.reach.setText(words if total else "")
        self.states.show_entries(shown, model.filter, total)
        if shown and not self._begun:  # the newest, as beside the timeline; later what was chosen by hand, or nothing
            self._begun = True
            if self.view.current_row() is None:
                self.view.look_at(0)
        self._refresh_bar()

    # ---- choosing

    def _choose_many(self, on: bool) -> None:
        self.view.set_choosing(on)
        if not on and self.view.chosen_count() > 1:
            self.view.clearSelection()
        self._refresh_bar()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_choosing(self) -> None:
        """First the choice is cleared, then choosing ends."""
        if self.view.chosen_count():
            self.view.clearSelection()
        else:
            self.head.switch.setChecked(False)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh_bar(self) -> None:
        self.choosing.refresh(len(self.model.rows), choosing=self.view.choosing)

    def _menu(self, at: QPoint) -> None:
        row = self.view.current_row()
        if self.view.chosen_count() > 1 or (self.view.choosing and self.view.chosen_count()):
            self.choosing.show_menu(at)
        elif row is not None:
            self.menu_requested.emit(row.kind, row.id, at)

    # ---- the detail

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shown[1]:  # it may have been chosen before anybody listened
            self.entry_shown.emit(*self._shown)

    def _show(self) -> None:
        row = self.view.current_row()
        now = (row.kind, row.id) if row is not None else ("", "")
        if now != self._shown:
            self._shown = now
            self.entry_shown.emit(*now)

    def _open(self) -> None:
        row = self.view.current_row()
        if row is not None:
            self.entry_opened.emit(row.kind, row.id)

    # ---- layout

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        for widget in (self.head, self.kinds, self.filters):
            self._column.addWidget(widget)
        self._column.addWidget(self.states, 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.bar)
        self._column.addLayout(self._foot)
        self.filters.hide()
        self.setAccessibleName(self.head.title.text())
        self._respace()

    def _respace(self) -> None:
        theme = self.theme
        self._column.setContentsMargins(*sides(self, theme.gap(14), theme.gap(12), theme.gap(2), theme.gap(8)))
        self._column.setSpacing(theme.gap(8))
        self._foot.setContentsMargins(*sides(self, 0, 0, theme.gap(10), 0))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_column"):
            self._respace()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where room is short, the field gets a line of its own, and what narrows folds away."""
        self.head.set_narrow(self.width() < self.theme.px(NARROW))
        self.head.set_short(self.height() < self.theme.px(LOW))
