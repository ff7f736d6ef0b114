"""The head of the place of hours: its pages side by side, and what can be done on each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.theme import Theme

WEEK, ALL, TOTALS, MONEY, LICENCES = "week", "all", "totals", "money", "licences"


class HoursHead(QWidget):
    """`page_requested` carries the name of a page."""

    page_requested = Signal(str)

    def __init__(self, theme: Theme, pages: tuple[str, ...], *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = SectionTitle(theme, self.tr("Hours"))
        offered = {
            WEEK: (self.tr("This week"), "calendar-days"), ALL: (self.tr("All"), "list"),
            TOTALS: (self.tr("Sums"), "layers"), MONEY: (self.tr("Money"), "wallet"),
            LICENCES: (self.tr("Licences"), "badge-check"),
        }  # fmt: skip
        self.pages = Choice(
            theme, self.tr("What is shown"), [(name, *offered[name]) for name in pages], pages[0], arrows_choose=False
        )
        self.pages.chosen.connect(self.page_requested)
        self.new = Button(theme, self.tr("Log with details"), icon="plus", keys=self.tr("Ctrl+L"))
        self.new.setVisible(False)
        self.bring = Button(theme, self.tr("Hours from a file…"), icon="folder-open", kind="ghost")
        self.bring.set_tip(self.tr("Take in hours from a table (CSV) or a calendar (iCalendar)"))
        self._writes = writes
        self._flow = FlowLayout(self)
        for part in (self.title, self.pages, self.new, self.bring):
            self._flow.addWidget(part)
        theme.changed.connect(self._space)
        self._space()

    def show_page(self, page: str) -> None:
        """Which page is shown."""
        self.pages.set_value(page)
        self.new.setVisible(self._writes and page in (WEEK, ALL))
        self.bring.setVisible(self._writes and page == ALL)

    def _space(self) -> None:
        self._flow.set_gap(self.theme.gap(10))
        # As high as with its buttons, so that nothing jumps from page to page.
        self.title.setMinimumHeight(self.new.sizeHint().height())
