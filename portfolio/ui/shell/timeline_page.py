"""The timeline as a list: its heading, the kinds to show, the entries and the ruler beside them, what is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from portfolio.core.queries.versions import newest_id
from portfolio.ui.kit.base import sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.models.rows import ROW
from portfolio.ui.models.timeline import TimelineModel
from portfolio.ui.shell.kind_filter import EVERYTHING, KindFilter
from portfolio.ui.shell.pictures import Pictures
from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.scrubber import YearScrubber
from portfolio.ui.timeline.view import TimelineView

if TYPE_CHECKING:
    from portfolio.ui.document import Document
    from portfolio.ui.shell.choosing import Choosing

ENTRY_KINDS = (
    "credential", "programme", "position", "practice", "reflection", "goal", "time_entry", "conversation", "attachment",
)  # fmt: skip
_ENTRIES, _EMPTY = 0, 1


class TimelinePage(QWidget):
    """Wishes only, but for what is done with several chosen entries at once."""

    entry_shown = Signal(str, str)
    entry_opened = Signal(str, str)
    add_requested = Signal(str)
    menu_requested = Signal(str, str, object)
    reflect_many_requested = Signal(object)
    align_many_requested = Signal(object)
    check_requested = Signal(object)
    originals_requested = Signal(object)
    map_requested = Signal()
    foot_changed = Signal()
    """The bar at the foot came, went or is of another size."""

    def __init__(
        self, theme: Theme, document: "Document", pictures: Pictures, model: TimelineModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.theme, self.model, self._document = theme, model, document
        self.view = TimelineView(theme, pictures.picture, today=document.today())
        self.view.setModel(model)
        self.filter = KindFilter(theme)
        self.scrubber = YearScrubber(theme, self.view)
        self._today = Button(theme, self.tr("Today"), kind="ghost", tip=self.tr("Go to today"), keys="T")
        self._today.clicked.connect(self.view.show_today)
        self._choosing: Choosing | None = None
        self._nothing: EmptyState | None = None
        self._lay_out()
        self._wire(pictures)
        self._restyle()
        self._refresh_head()

    def _wire(self, pictures: Pictures) -> None:
        model, view = self.model, self.view
        pictures.arrived.connect(view.image_arrived)
        for came_or_went in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            came_or_went.connect(self._refresh_head)
            came_or_went.connect(self._chosen)
        self.filter.chosen.connect(model.show_kinds)
        self.empty.action_requested.connect(lambda: self.add_requested.emit("practice"))
        view.current_id_changed.connect(self._show)
        view.opened.connect(self._open)
        view.clicked.connect(self._clicked)
        view.menu_requested.connect(self._menu)
        view.chosen_changed.connect(self._chosen)
        view.bin_requested.connect(self._bin)
        self.theme.changed.connect(self._restyle)

    # ---- what the journal asks

    def take_focus(self) -> None:
        """Where the keyboard begins: on the entries, or on the one thing to do while there is none."""
        self._shown.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def show_entry(self, record_id: str) -> None:
        """Select an entry and scroll to it. One that a filter hides shows all kinds again; for an earlier version of a
        credential the newest is selected, behind which it stands."""
        if self.model.row_of(record_id) < 0:
            record_id = newest_id(self._document.portfolio.connection, record_id) or record_id
        if self.model.row_of(record_id) < 0 and self.model.kinds:
            self.filter.choose(EVERYTHING)
        index = self.model.index_of(record_id)
        if index.isValid():
            # By itself the view asks the keyboard: after Ctrl+Enter, Ctrl is still held, and it would add to others.
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)

    def set_letters(self, on: bool) -> None:
        """Whether single letters act: where they do not, no button shows one."""
        self._today.set_keys("T" if on else "")

    def parts(self) -> list[QWidget]:
        """The parts that F6 goes to."""
        return [self._shown, *([self._choosing.bar] if self._choosing is not None else [])]

    @property
    def choosing(self) -> "Choosing":
        """What can be done with several chosen entries; made when there are several for the first time."""
        if self._choosing is None:
            from portfolio.ui.shell.choosing import Choosing

            made = self._choosing = Choosing(self.theme, self._document, self.view, self)
            made.left.connect(self._leave_choosing)
            made.hand_on(self)
            self._foot.addWidget(made.bar)
        return self._choosing

    @property
    def foot(self) -> QWidget | None:
        """The bar at the foot, once there was one."""
        return self._choosing.bar if self._choosing is not None else None

    # ---- inside

    @property
    def _shown(self) -> QWidget:
        """The entries, or what is said in their place."""
        return self._pages.currentWidget() or self.view

    def _lay_out(self) -> None:
        theme = self.theme
        self._column = QVBoxLayout(self)
        self._head = QHBoxLayout()
        self._head.addWidget(SectionTitle(theme, self.tr("Timeline")), 0, Qt.AlignmentFlag.AlignBaseline)
        self._reach = Label(theme, "", Face("small"), "ink3")
        self._head.addWidget(self._reach, 1, Qt.AlignmentFlag.AlignBaseline)
        years = Button(
            theme, self.tr("Map"), icon="layers", kind="ghost", tip=self.tr("The years as a map"), keys="Ctrl+T"
        )
        years.clicked.connect(self.map_requested)
        self._head.addWidget(years)
        self._head.addWidget(self._today)
        self._column.addLayout(self._head)
        self._column.addWidget(self.filter)
        self._row = QHBoxLayout()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self.empty = EmptyState(
            theme, "sparkles", self.tr("Nothing here yet"),
            self.tr("Drop a badge, a certificate or a photo here, or write down what you did."),
            self.tr("Something I did"), keys="Ctrl+D",
        )  # fmt: skip
        self._pages.addWidget(self.empty)
        self._row.addWidget(self._pages, 1)
        self._row.addWidget(self.scrubber)
        self._column.addLayout(self._row, 1)
        self._foot = QVBoxLayout()
        self._column.addLayout(self._foot)

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(*sides(self, gap(12), gap(12), 0, 0))
        self._column.setSpacing(gap(8))
        self._head.setSpacing(gap(10))
        self._head.setContentsMargins(*sides(self, 0, 0, gap(8), 0))
        self._row.setSpacing(gap(4))
        self._foot.setContentsMargins(*sides(self, 0, 0, gap(12), gap(8) if self._bar_is_there() else 0))

    def _bar_is_there(self) -> bool:
        return self._choosing is not None and not self._choosing.bar.isHidden()

    @property
    def nothing(self) -> EmptyState:
        """What is said where the chosen kind has no entry."""
        if self._nothing is None:
            made = self._nothing = EmptyState(
                self.theme, "search", self.tr("Nothing of this kind yet"), self.tr("All the rest is still there."),
                self.tr("Show all"),
            )  # fmt: skip
            made.action_requested.connect(self._show_all)
            self._pages.addWidget(made)
        return self._nothing

    def _show_all(self) -> None:
        self.filter.choose(EVERYTHING)
        self.take_focus()

    def _refresh_head(self) -> None:
        counts = self.model.counts
        self.filter.set_counts(counts)
        total = sum(count for kind, count in counts.items() if kind in ENTRY_KINDS)
        shown = self.model.rowCount()
        number = self.locale().toString
        words = self.tr("{count} entries", "", total).format(count=number(total))
        if self.model.kinds:
            words = self.tr("{shown} of {count}").format(shown=number(shown), count=number(total))
        self._reach.setText(words if total else "")
        if total and not shown:
            self._pages.setCurrentWidget(self.nothing)
        else:
            self._pages.setCurrentIndex(_ENTRIES if total else _EMPTY)
        self.scrubber.setVisible(bool(shown))

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

    def _clicked(self, _index: object) -> None:
        if self.view.chosen_count() <= 1:  # with Ctrl or Shift one chooses, and looks at nothing
            self._open(self.view.current_id())

    def _menu(self, index: QModelIndex, at: QPoint) -> None:
        row = index.data(ROW)
        if row is not None and self.view.chosen_count() > 1 and self.view.selectionModel().isSelected(index):
            self.choosing.show_menu(at)
        elif row is not None:
            self.menu_requested.emit(row.kind, row.id, at)

    # ---- several at once

    def _chosen(self) -> None:
        if self._choosing is not None or self.view.chosen_count() > 1:
            there = self._bar_is_there()
            self.choosing.refresh(self.model.rowCount())
            if self._bar_is_there() != there:
                self._restyle()

    def _bin(self) -> None:
        self.choosing.bin()

    def _leave_choosing(self) -> None:
        self.view.choose_one()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
