"""The place of hours: this week, all that was logged, sums, and money, as pages."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from portfolio.core.queries.whose import is_learners
from portfolio.ui.document import Document
from portfolio.ui.hours.head import ALL, LICENCES, MONEY, TOTALS, WEEK, HoursHead
from portfolio.ui.hours.week_page import WeekPage
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.folders import documents
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.hours.all_page import AllPage
    from portfolio.ui.hours.coming_page import ComingHoursPage


class HoursPlace(QWidget):
    """Each page is made when it is first gone to, and follows the document by itself."""

    shows_entries = True

    entry_opened = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)
    add_requested = Signal(str)
    write_requested = Signal(str, str)
    skill_requested = Signal(str)
    audit_requested = Signal(str, int)
    """The evaluation PDF that shows this licence to be kept."""
    reflect_many_requested = Signal(object)
    align_many_requested = Signal(object)
    check_requested = Signal(object)
    originals_requested = Signal(object)
    tell_requested = Signal(str, str, object)
    hush_requested = Signal()
    entry_marked = Signal(str, str)
    """Another entry is to stand beside, where one does."""
    foot_changed = Signal()
    """The bar at the foot came, went or is of another size."""
    page_changed = Signal()
    """Another page is shown, or a file."""

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, resources: Path, parent: QWidget | None = None
    ) -> None:
        """`resources`: the program's own folder."""
        super().__init__(parent)
        self.theme, self._document, self._jobs, self._resources = theme, document, jobs, resources
        self._letters = True
        self._makers = {
            WEEK: self._week, ALL: self._all, TOTALS: self._totals, MONEY: self._money, LICENCES: self._licences,
        }  # fmt: skip
        self._pages: dict[str, Any] = {}
        self._coming: ComingHoursPage | None = None
        self.page = ""
        pages = [page for page in self._makers if page != LICENCES or _asks_about_licences(document)]
        self.head = HoursHead(theme, tuple(pages), writes=not document.portfolio.read_only)
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.head)
        self._column.addWidget(self._stack, 1)
        self.head.page_requested.connect(self.show_page)
        self.head.bring.clicked.connect(self.ask_file)
        self.head.new.clicked.connect(lambda: self.add_requested.emit("time_entry"))
        self.setAccessibleName(self.head.title.text())
        theme.changed.connect(self._space)
        self._space()

    # ---- what the window asks

    def take_focus(self) -> None:
        """On what is shown."""
        self._shown().take_focus()

    def log_line(self) -> None:
        """L was pressed: the quick line."""
        self.show_page(WEEK)
        self.week.log_line()

    def toggle_stopwatch(self) -> None:
        """Start the stopwatch, or stop it."""
        self.show_page(WEEK)
        if not self._document.portfolio.read_only:
            self.week.watch.toggle()

    def ask_file(self) -> None:
        """Choose the file from which hours are to come in; what would come is looked at first."""
        if self._document.portfolio.read_only:
            return
        dialog = QFileDialog(self, self.tr("Choose the file with the hours"), str(documents()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables and calendars (*.csv *.tsv *.txt *.ics)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.show_file(Path(name)))
        dialog.open()

    def show_file(self, path: Path) -> None:
        """What hours of this file would come in."""
        from portfolio.ui.hours.coming_page import ComingHoursPage

        self._leave_file()
        self.page_changed.emit()
        page = self._coming = ComingHoursPage(self.theme, self._document, self._jobs, path)
        for done in (page.back_requested, page.added):
            done.connect(self._back_to_all)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.head.setVisible(False)
        page.take_focus()

    def show_page(self, page: str) -> None:
        """One of the pages."""
        if page not in self._makers:
            return
        self._leave_file()
        before, self.page = self.page, page
        if before not in ("", page):
            self.page_changed.emit()
        self._stack.setCurrentWidget(self._page(page))
        self.head.show_page(page)

    def set_letters(self, on: bool) -> None:
        """Whether single letters act."""
        self._letters = on
        for page in self._pages.values():
            if hasattr(page, "set_letters"):
                page.set_letters(on)

    def set_today(self, today: object) -> None:
        """Another day has begun."""
        for page in (*self._pages.values(), *([self._coming] if self._coming is not None else [])):
            if hasattr(page, "set_today"):
                page.set_today(today)
            else:
                page.renew()

    def go_on(self, what: str, about: str) -> None:
        """Open a card again that was left: “week_plan”, “repeat” or one of licences, and the id of what it is about."""
        if what in ("week_plan", "repeat"):
            self.show_page(WEEK)
            if what == "repeat":
                self.week.due.edit(about)
            else:
                self.week.set_plan()
        else:
            self.show_page(LICENCES)
            self._page(LICENCES).go_on(what, about)

    def leave(self) -> None:
        """The portfolio closes."""
        self._leave_file()
        for page in self._pages.values():
            if hasattr(page, "stop"):
                page.stop()

    def show_licence(self, licence_id: str, earlier: int = 0) -> None:
        """Go to this licence, in its period or in one so many before."""
        self.show_page(LICENCES)
        self._page(LICENCES).show_licence(licence_id, earlier)

    @property
    def foot(self) -> QWidget | None:
        """The bar at the foot of the page that is shown, if it has one: no message lies over it."""
        page = self._shown()
        return getattr(getattr(page, "entries", page), "foot", None)

    # ---- its pages

    @property
    def week(self) -> WeekPage:
        """This week."""
        page = self._page(WEEK)
        assert isinstance(page, WeekPage)
        return page

    @property
    def all(self) -> "AllPage":
        """All that was logged."""
        page: AllPage = self._page(ALL)
        return page

    def showEvent(self, event: QShowEvent) -> None:
        if not self.page:
            self.show_page(WEEK)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_L and self._letters and not event.modifiers() and not event.isAutoRepeat():
            self.log_line()  # its own quick line, instead of the palette
        else:
            super().keyPressEvent(event)

    def _back_to_all(self) -> None:
        self.show_page(ALL)
        self.take_focus()

    def _leave_file(self) -> None:
        if self._coming is not None:
            page, self._coming = self._coming, None
            page.stop()
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
            self.head.setVisible(True)

    def _shown(self) -> Any:
        if self._coming is not None:
            return self._coming
        return self._page(self.page or WEEK)

    def _page(self, name: str) -> Any:
        if name not in self._pages:
            made = self._pages[name] = self._makers[name]()
            for wish in ("entry_opened", "menu_requested", "add_requested", "write_requested"):
                if (signal := getattr(made, wish, None)) is not None:
                    signal.connect(getattr(self, wish))
            if hasattr(made, "set_letters"):
                made.set_letters(self._letters)
            self._stack.addWidget(made)
        return self._pages[name]

    def _week(self) -> QWidget:
        page = WeekPage(self.theme, self._document)
        page.all_requested.connect(lambda: self.show_page(ALL))
        return page

    def _all(self) -> QWidget:
        from portfolio.ui.hours.all_page import AllPage

        page = AllPage(self.theme, self._document)
        for wish in (
            "reflect_many_requested", "align_many_requested", "check_requested", "originals_requested", "foot_changed",
        ):  # fmt: skip
            getattr(page, wish).connect(getattr(self, wish))
        return page

    def _totals(self) -> QWidget:
        from portfolio.ui.hours.totals_page import TotalsPage

        page = TotalsPage(self.theme, self._document)
        page.entries_requested.connect(self._show_entries)
        page.skill_requested.connect(self.skill_requested)
        return page

    def _money(self) -> QWidget:
        from portfolio.ui.hours.money_page import MoneyPage

        return MoneyPage(self.theme, self._document, self._jobs)

    def _licences(self) -> QWidget:
        from portfolio.ui.licences.page import LicencesPage

        page = LicencesPage(self.theme, self._document, self._jobs, self._resources)
        page.entry_menu_requested.connect(self.menu_requested)
        page.audit_requested.connect(self.audit_requested)
        page.entry_marked.connect(self.entry_marked)
        page.entries.foot.resized.connect(self.foot_changed)
        page.tell_requested.connect(self.tell_requested)
        page.hush_requested.connect(self.hush_requested)
        return page

    def _show_entries(self, span: str, by: str, text: str) -> None:
        self.show_page(ALL)
        self.all.choose(span, by, text)

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(gap(14), gap(12), gap(14), gap(12))
        self._column.setSpacing(gap(10))


def _asks_about_licences(document: Document) -> bool:
    """A pupil owes nothing to a licence, unless one is there all the same."""
    connection = document.portfolio.connection
    if not is_learners(connection):
        return True
    return connection.execute("SELECT 1 FROM licence WHERE trashed IS NULL LIMIT 1").fetchone() is not None
