"""The stage: one place at a time, the detail of an entry beside it, and the sheet one writes on over it."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from portfolio.ui.kit.base import holds_focus, is_rtl, sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.kit.paint import mirrored
from portfolio.ui.shell.keyboard import Keyboard
from portfolio.ui.shell.sheets import SheetStack
from portfolio.ui.theme import Theme

DETAIL_WIDTH = 372
ROOM_FOR_DETAIL, ROOM_FOR_GOALS = 1108, 908
"""Pixels of the stage at 100 % text: a window of 1200 and one of 1000 without the rail."""


class _Standing(NamedTuple):
    """A place, what of it the stage shows, and where a sheet lies over it (None: this place takes no sheet)."""

    place: QWidget
    page: QWidget
    sheets: SheetStack | None


class Stage(QWidget):
    """Places that show entries say so with `shows_entries = True`: they have the detail beside them, and take sheets.

    A place may keep a part of itself in sight beside a sheet by having a SheetStack of its own, as `sheets`; it may
    have `take_focus()`, `set_tight(bool)` (its window is small) and `leave()`.
    """

    changed = Signal()
    """Another place is shown, or a sheet was opened or closed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._standing: dict[str, _Standing] = {}
        self._stack = QStackedWidget(self)
        self._host: SheetStack | None = None
        self._held: list[QWidget] = []
        self._detail: QWidget | None = None
        self._drawer: _Drawer | None = None
        self._drawn_out, self._wants_detail = False, True
        self.name = ""
        Keyboard(self, self.take_keyboard)
        theme.changed.connect(self._lay_out)

    # ---- places

    @property
    def room(self) -> QWidget:
        """Where places stand: the parent for one that is made to be added."""
        return self._stack

    def add(self, name: str, place: QWidget) -> None:
        """Put a place on the stage, unseen."""
        takes = bool(getattr(place, "shows_entries", False))
        own = getattr(place, "sheets", None)
        sheets = own if isinstance(own, SheetStack) else SheetStack(place) if takes else None
        page = place if own is not None or sheets is None else sheets
        self._standing[name] = _Standing(place, page, sheets)
        self._stack.addWidget(page)

    def has(self, name: str) -> bool:
        return name in self._standing

    def show_place(self, name: str) -> None:
        """Show a place that was added."""
        self.name = name
        self._stack.setCurrentWidget(self._standing[name].page)
        self._drawn_out = False
        self._lay_out()
        self.changed.emit()

    @property
    def place(self) -> QWidget:
        """The place that is shown."""
        return self._standing[self.name].place

    @property
    def places(self) -> list[QWidget]:
        """All that were made."""
        return [standing.place for standing in self._standing.values()]

    @property
    def shows_entries(self) -> bool:
        """Whether the place that is shown has entries, and so a detail beside it and room for a sheet."""
        return bool(self.name) and self._standing[self.name].sheets is not None

    def tell(self, what: str, *values: object) -> None:
        """Tell all places that were made, those that listen to it."""
        for place in self.places:
            listens = getattr(place, what, None)
            if listens is not None:
                listens(*values)

    def parts(self) -> list[QWidget]:
        """What is in sight, in reading order: the sheet or the parts of the place, and the detail."""
        sheet = self.sheet if self.written_on else None
        inside: list[QWidget] = getattr(self.place, "parts", lambda: [self.place])()
        return [*([sheet] if sheet is not None else inside), *([self._detail] if self._detail is not None else [])]

    def take_focus(self) -> None:
        """Where the keyboard goes when nothing else asks for it."""
        take = getattr(self.place, "take_focus", self.place.setFocus)
        take()

    def take_keyboard(self) -> None:
        """To what is written on, else to the place."""
        if self.written_on:
            getattr(self.sheet, "take_focus", self.place.setFocus)()
        elif self.name:
            self.take_focus()

    @property
    def foot_height(self) -> int:
        """Pixels at the foot of the stage that a bar of the place takes, which must not be lain over."""
        bar = getattr(self.place, "foot", None) if self.name and not self.written_on else None
        if bar is None or not bar.isVisible():
            return 0
        return max(0, int(self.height() - bar.mapTo(self, QPoint(0, 0)).y()))  # it may be scrolled out of sight

    # ---- sheets

    @property
    def sheet(self) -> QWidget | None:
        """The sheet that is being written on, at whichever place."""
        return self._host.sheet if self._host is not None else None

    def open_sheet(self, sheet: QWidget) -> None:
        """Lay a sheet over the place that is shown, which must be one that shows entries.

        One that lies there already (a table that waits for an answer) comes back after this one.
        """
        host = self._standing[self.name].sheets
        assert host is not None
        before, self._host = self._host, host
        if before is not None and before.sheet is not None:
            self._held.append(before.sheet)
            before.hold_back(before.sheet)
        self._drawn_out = False
        host.open_sheet(sheet)
        self._lay_out()
        self.changed.emit()

    def close_sheet(self, sheet: QWidget) -> None:
        """Take the sheet away again; one that was held comes. Who is elsewhere by now keeps the keyboard there."""
        if self._host is None:
            return
        was_here = holds_focus(sheet) or self.window().focusWidget() is None
        self._host.close_sheet(sheet)
        if self._held and self._host.sheet is None:
            self._host.open_sheet(self._held.pop(), begin=was_here)
        elif was_here and self.shows_entries:
            self.take_focus()
        self.changed.emit()

    def hold(self, sheet: QWidget) -> None:
        """Keep a sheet that must be answered out of sight, until the one that is written on is closed."""
        sheet.setParent(self)
        sheet.hide()
        self._held.append(sheet)
        self.changed.emit()

    def let_come(self) -> QWidget | None:
        """The sheet that was held last, to be opened; it is held no more."""
        return self._held.pop() if self._held else None

    @property
    def held(self) -> list[QWidget]:
        """The sheets that come when the one that is written on is closed, the last first to come."""
        return list(self._held)

    @property
    def unanswered(self) -> list[QWidget]:
        """The sheets that must be answered, shown or held: what stands in them is kept nowhere else."""
        sheets = [*self._held, *([self.sheet] if self.sheet is not None else [])]
        return [sheet for sheet in sheets if getattr(sheet, "must_end", False)]

    @property
    def sheet_place(self) -> str:
        """The name of the place at which the sheet lies, or of the one that is shown."""
        hosts = (name for name, standing in self._standing.items() if standing.sheets is self._host is not None)
        return next(hosts, self.name)

    @property
    def written_on(self) -> bool:
        """Whether the sheet is at the place that is shown."""
        return bool(self.name) and self.sheet is not None and self._host is self._standing[self.name].sheets

    # ---- detail

    def set_detail(self, detail: QWidget) -> None:
        """The pane that shows one entry. It is made after the first frame."""
        self._detail = detail
        self._drawer = _Drawer(self.theme, detail, self)
        self._drawer.close_requested.connect(self.put_away)
        self._lay_out()

    def want_detail(self, wanted: bool) -> None:
        """Whether there is anything that it could show. Without, the place has all the room."""
        self._wants_detail = wanted
        self._lay_out()

    def draw_out(self) -> None:
        """Where the detail slides over the place, show it: the person asked for an entry."""
        self._drawn_out = True
        self._lay_out()

    def put_away(self) -> None:
        """Where it slides over, take it away again."""
        if self._drawn_out and not self._docked():
            self._drawn_out = False
            self._lay_out()
            self.take_focus()

    @property
    def detail(self) -> QWidget | None:
        """The pane that shows one entry, once it was made."""
        return self._detail

    # ---- layout

    def _docked(self) -> bool:
        return self.width() >= self.theme.gap(ROOM_FOR_DETAIL)

    def _lay_out(self) -> None:
        width, height = self.width(), self.height()
        docked = self._docked()
        there = self._drawer is not None and self.shows_entries and self._wants_detail
        right = min(self.theme.gap(DETAIL_WIDTH), width)
        if self._drawer is not None:
            self._drawer.setVisible(there and (docked or self._drawn_out))
            self._drawer.set_over(not docked)
            self._place(self._drawer, QRect(width - right, 0, right, height))
            self._drawer.raise_()
        if self.name:
            tight = getattr(self.place, "set_tight", None)
            if tight is not None:
                tight(width < self.theme.gap(ROOM_FOR_GOALS))
        self._place(self._stack, QRect(0, 0, width - (right if there and docked else 0), height))

    def _place(self, widget: QWidget, rect: QRect) -> None:
        widget.setGeometry(mirrored(rect, self.rect(), is_rtl(self)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()


class _Drawer(QWidget):
    """The detail; with a head to close it by while it lies over the place."""

    close_requested = Signal()

    def __init__(self, theme: Theme, detail: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QWidget()
        row = self._row = QHBoxLayout(self._head)
        row.addWidget(SectionTitle(theme, self.tr("Details")), 1)
        close = Button(theme, "", icon="x", kind="ghost", tip=self.tr("Close the details"), keys="Esc")
        close.clicked.connect(self.close_requested)
        row.addWidget(close)
        column.addWidget(self._head)
        column.addWidget(detail, 1)
        detail.show()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._row.setContentsMargins(*sides(self, gap(16), gap(10), gap(10), 0))

    def set_over(self, over: bool) -> None:
        """Whether it lies over the place instead of beside it."""
        self._head.setVisible(over)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.color("surface"))
            x = self.width() - 1 if is_rtl(self) else 0
            painter.fillRect(x, 0, 1, self.height(), self.theme.color("line2"))
