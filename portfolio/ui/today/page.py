"""How Today is laid out: the day, four things to do, and below them the sections in two columns or one."""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.core.queries.today import NextStep, Soon
from portfolio.ui.goals.week import WeekCard
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.feedback import Banner, EmptyState
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.theme import Face, Theme
from portfolio.ui.today.actions import Actions
from portfolio.ui.today.columns import Columns
from portfolio.ui.today.memory import Images, MemoryCard
from portfolio.ui.today.rows import Rows
from portfolio.ui.today.soon import SoonRow
from portfolio.ui.today.steps import StepRow
from portfolio.ui.today.waiting import InboxCard

if TYPE_CHECKING:
    from portfolio.growth.renewal.notice import Ended, Notice
    from portfolio.ui.licences.today_row import LicenceRow

WIDEST = 1120


class TodayPage(QWidget):
    """The sections, each hidden while it has nothing to say. It knows no portfolio: what it shows is given to it."""

    again_requested = Signal()
    """What could not be read shall be tried again."""

    def __init__(
        self, theme: Theme, images: Images, make_step: Callable[[NextStep], StepRow],
        make_soon: Callable[[Soon], SoonRow], make_licence: Callable[["Notice | Ended"], "LicenceRow"], *, writes: bool,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme = theme
        self._fresh = False
        self._banner: Banner | None = None
        self.title = SectionTitle(theme, "", "h1")
        self.quick = Actions(theme)
        self.inbox = InboxCard(theme)
        self.steps = Rows(theme, self.tr("Next steps"), make_step, most=6)
        self.week = WeekCard(theme)
        self.watch = RowButton(theme, "clock", self.tr("Stopwatch"), color="hours")
        self.due = RowButton(theme, "refresh-cw", "", color="hours")
        self.week_section = self._section(self.week, self.watch, self.due)
        self.soon = Rows(theme, self.tr("Keep an eye on"), make_soon, most=4)
        self.licences = Rows(theme, self.tr("Licences"), make_licence, most=4)
        self.memory = MemoryCard(theme, images)
        self.empty = EmptyState(
            theme, "sparkles", self.tr("Begin with one thing from this week"),
            self.tr("A lesson that went well, a talk with a colleague, a certificate on your desk: a line is enough."),
            self.tr("Something I did"), keys="Ctrl+D",
        )  # fmt: skip
        self.quiet = Label(theme, self.tr("Nothing waits for you today."), Face("h3", 400, serif=True), "ink2")
        self.reads = Label(theme, self.tr("This portfolio is open for reading only."), Face("body"), "ink2")
        self._lay_out(writes)
        for rows in (self.steps, self.licences, self.soon):
            rows.filled.connect(self._order)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.arrange()

    @property
    def sections(self) -> list[QWidget]:
        """In the order of their worth."""
        return [self.inbox, self.steps, self.week_section, self.licences, self.soon, self.memory]

    def say_today(self, words: str) -> None:
        """Which day it is."""
        self.title.setText(words)

    def arrange(self, *, fresh: bool | None = None) -> None:
        """Show what there is to say where nothing else is said. `fresh`: the portfolio has no entry yet."""
        self._fresh = self._fresh if fresh is None else fresh
        shown = any(not section.isHidden() for section in self.sections)
        self.empty.setVisible(self._fresh)
        self.quiet.setVisible(not shown and not self._fresh)
        self._below.setVisible(shown)

    def say_trouble(self, error: PortfolioError | None) -> None:
        """What could not be read, with a way to try again; None when all was read."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if error is not None:
            self._banner = Banner(self.theme, *error_words(error), (("again", self.tr("Try again")),))
            self._banner.action_requested.connect(lambda _name: self.again_requested.emit())
            self._banner_place.addWidget(self._banner)
            self._banner.announce()

    def _section(self, *cards: QWidget) -> QWidget:
        """Cards that have a heading of their own."""
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        for card in cards:
            column.addWidget(card)
        section.hide()
        return section

    def _lay_out(self, writes: bool) -> None:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._banner_place = QVBoxLayout()
        for widget in (self.title, self.reads, self.quick):
            self._column.addWidget(widget)
        self._column.addLayout(self._banner_place)
        self._below = QWidget()
        columns = Columns(self.theme, self._below)
        for section in self.sections[:2]:
            columns.add(section, 0)
        for section in self.sections[2:]:
            columns.add(section, 1)
        self._column.addWidget(self._below)
        self._column.addWidget(self.quiet)
        self._column.addWidget(self.empty, 1000)
        self._column.addStretch(1)
        self.reads.setVisible(not writes)
        self.quick.setVisible(writes)
        self.week.setEnabled(writes)
        self.memory.set_writes(writes)
        self._middle = inside
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        around = QWidget()
        across = QHBoxLayout(around)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inside, 1000)
        across.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(area.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
        area.setFocusPolicy(area.focusPolicy().NoFocus)
        area.viewport().setAutoFillBackground(False)
        around.setAutoFillBackground(False)
        area.setWidget(around)
        InSight(area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _order(self) -> None:
        """Tab goes through the page as it is read, not in the order in which its parts were made."""
        stops: list[QWidget] = [*self.quick.buttons, *self.inbox.stops(), *self.steps.stops()]
        stops += [self.week, self.watch, self.due, *self.licences.stops(), *self.soon.stops(), *self.memory.stops()]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._middle.setMaximumWidth(self.theme.px(WIDEST))
        self._column.setContentsMargins(gap(24), gap(16), gap(24), gap(24))
        self._column.setSpacing(gap(16))
