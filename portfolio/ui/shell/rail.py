"""The rail: the places of the window, one below the other."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from portfolio.ui.kit.base import Painted, is_rtl
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.rail_button import RailButton, RailForm
from portfolio.ui.theme import Theme

TODAY, TIMELINE, GOALS, COLLECTION, PACKET = "today", "timeline", "goals", "collection", "packet"
SPRING_MS = 600
EDGE = 10
"""Air above the first place and below the last, in pixels at 100 % text."""
BIN, SETTINGS, ABOUT, SHELF, STANDARDS, PEOPLE = "bin", "settings", "about", "shelf", "standards", "people"
SAVED, LOOK = "saved", "look"
SKILLS, CAREER, HOURS = "skills", "career", "hours"
_UNDER = {SHELF: SETTINGS, PEOPLE: SETTINGS, SAVED: PACKET, LOOK: PACKET}
"""Places without a button of their own, and under which they are found."""


class Place(NamedTuple):
    """A place as the rail shows it. `tip` is its whole name where the rail has room for less."""

    name: str
    words: str
    icon: str
    keys: str
    tip: str = ""


class Rail(QWidget):
    """Where one is, and where one can go. `place_requested` carries the place's name. `offer` shows a place."""

    place_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._hovered = ""
        self._spring = QTimer(self)
        self._spring.setSingleShot(True)
        self._spring.timeout.connect(self._spring_open)
        self._mark = _Mark(theme, self)
        column = self._column = QVBoxLayout()
        column.addWidget(self._mark)
        for place in self.table():
            if place.name == BIN:
                column.addStretch(1)
            self._add(place)
        self._area = _Area(theme, column, self)
        theme.changed.connect(self._fit)
        self._fit()

    def offer(self, place: str, *, offered: bool = True) -> None:
        """This place can be gone to now, or no longer, as when it is not wanted."""
        if place in self._buttons:
            self._buttons[place].setVisible(offered)
            self._fit()

    def show_place(self, place: str) -> None:
        """Mark the place that is shown."""
        name = _UNDER.get(place, place)
        button = self._buttons[name]
        if button.isHidden():  # it was gone to by its name
            self.offer(name)
        button.setChecked(True)
        self._area.bring(button)

    def hover(self, at: QPoint | None) -> None:
        """Something is dragged over this point (of the rail): who waits there goes to that place, to let go there."""
        place = self.place_at(at) if at is not None else ""
        if place == ABOUT:  # a sheet and no place: nothing can be let go there, and it would lie over what is written
            place = ""
        if place != self._hovered:
            self._hovered = place
            self._spring.stop()
            if place and not self._buttons[place].isChecked():
                self._spring.start(SPRING_MS)

    def place_at(self, at: QPoint) -> str:
        """The name of the place at this point of the rail, or nothing."""
        under = self.childAt(at)
        return next((name for name, button in self._buttons.items() if button is under), "")

    def button(self, place: str) -> RailButton:
        """The button of a place."""
        return self._buttons[place]

    def _spring_open(self) -> None:
        if self._hovered:
            self.place_requested.emit(self._hovered)

    def sizeHint(self) -> QSize:
        inside = self._area.widget()
        return inside.sizeHint() if inside is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        inside = self._area.widget()
        return QSize(inside.minimumSizeHint().width() if inside is not None else 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Large text in a low window: the places stand closer, the mark gives way, icons go beside their words.

        Only where that is not enough either is the rest scrolled, and an arrow says so.
        """
        gap = self.theme.gap
        self._column.setContentsMargins(0, gap(EDGE), 0, gap(EDGE))
        self._column.setSpacing(gap(2))
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        mark = self._mark.measure().height() + gap(2)
        forms: tuple[tuple[RailForm, int], ...] = (("over", mark), ("close", mark), ("close", 0), ("beside", 0))
        room, form = self.height() - 2 * gap(EDGE), forms[-1][0]
        for form, above in forms:
            asked = sum(button.size_as(form).height() + gap(2) for button in shown)
            if asked + above <= room:
                break
        if asked > room:  # before anything is scrolled, the air between them and at the edges goes
            asked, room = asked - len(shown) * gap(2), room + 2 * (gap(EDGE) - gap(2))
            self._column.setSpacing(0)
            self._column.setContentsMargins(0, gap(2), 0, gap(2))
        self._mark.setVisible(asked + mark <= room)
        for button in self._buttons.values():
            button.set_form(form)
        self._area.setGeometry(self.rect())
        self._area.show_rest(there=asked > room)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.color("rail"))
            edge = 0 if is_rtl(self) else self.width() - 1
            painter.fillRect(edge, 0, 1, self.height(), self.theme.color("line"))

    def table(self) -> tuple[Place, ...]:
        """All places, from above; the last ones stand at the foot."""
        return (
            Place(TODAY, self.tr("Today"), "house", "Ctrl+1"),
            Place(TIMELINE, self.tr("Timeline"), "calendar-days", "Ctrl+2"),
            Place(GOALS, self.tr("Goals"), "target", "Ctrl+3"),
            Place(COLLECTION, self.tr("Collection"), "layers", "Ctrl+4"),
            Place(PACKET, self.tr("PDF"), "file-output", "Ctrl+5", self.tr("Evaluation PDF")),
            Place(STANDARDS, self.tr("Standards"), "clipboard-check", "Ctrl+6"),
            Place(SKILLS, self.tr("Skills"), "puzzle", "Ctrl+7"),
            Place(CAREER, self.tr("Moves"), "waypoints", "", self.tr("Career moves")),
            Place(HOURS, self.tr("Hours"), "clock", ""),
            Place(BIN, self.tr("Bin"), "trash-2", "Ctrl+8"),
            Place(ABOUT, self.tr("About me"), "user", "Ctrl+9"),
            Place(SETTINGS, self.tr("Settings"), "settings", "Ctrl+,"),
        )

    def _add(self, place: Place) -> None:
        button = RailButton(self.theme, place.words, place.icon, keys=place.keys, tip=place.tip)
        button.clicked.connect(lambda: self.place_requested.emit(place.name))
        button.hide()
        self._group.addButton(button)
        self._buttons[place.name] = button
        self._column.addWidget(button)


class _Area(QScrollArea):
    """What the buttons stand in: scrolled with wheel and keys, without a bar that would cover them."""

    def __init__(self, theme: Theme, column: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        # Asking for the viewport that Qt made would make Python's side of every class of widget: 30 ms of the start.
        self._viewport = QWidget()
        self.setViewport(self._viewport)
        holder = QWidget()
        holder.setLayout(column)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._viewport.setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        self._arrows: tuple[_Arrow, ...] = ()

    def show_rest(self, *, there: bool) -> None:
        """Say at the edges where there is more, if there is more than fits."""
        if there and not self._arrows:
            theme = self._theme
            self._arrows = (_Arrow(theme, self, down=False), _Arrow(theme, self, down=True))
            bar = self.verticalScrollBar()
            bar.valueChanged.connect(self._place_arrows)
            bar.rangeChanged.connect(self._place_arrows)
            InSight(self)
        if self._arrows:
            strip = self._arrows[0].measure().height() if there else 0
            self.setViewportMargins(0, strip, 0, strip)  # beside the places and not over them
            self._place_arrows()

    def bring(self, button: QWidget) -> None:
        """Into sight, where not all fit."""
        if self._arrows:
            self.ensureWidgetVisible(button, 0, self._theme.gap(EDGE))

    @Slot()
    def _place_arrows(self) -> None:
        bar, (above, below) = self.verticalScrollBar(), self._arrows
        high = above.measure().height()
        for arrow, top in ((above, 0), (below, self.height() - high)):
            arrow.setGeometry(0, top, self.width() - 1, high)
        edge = self._theme.gap(EDGE)  # nothing but air
        above.setVisible(bar.value() > edge)
        below.setVisible(bar.value() < bar.maximum() - edge)


class _Arrow(Painted):
    """There are more places above or below."""

    def __init__(self, theme: Theme, parent: QWidget, *, down: bool) -> None:
        super().__init__(theme, parent)
        self._down = down
        self.hide()

    def measure(self) -> QSize:
        return QSize(self.theme.gap(76), self.theme.px(16))

    def draw(self, canvas: Canvas) -> None:
        size, center = self.theme.px(14), canvas.bounds.center()
        if not self._down:  # there is one icon for both
            canvas.painter.translate(2 * center.x(), 2 * center.y())
            canvas.painter.rotate(180)
        canvas.icon(QRectF(center.x() - size / 2, center.y() - size / 2, size, size), "chevron-down", "ink2")


class _Mark(Painted):
    """The program's mark."""

    def measure(self) -> QSize:
        return QSize(self.theme.gap(76), self.theme.px(40))

    def draw(self, canvas: Canvas) -> None:
        size = self.theme.px(34)
        center = canvas.bounds.center()
        rect = QRectF(center.x() - size / 2, center.y() - size / 2, size, size)
        canvas.medallion(rect, "hex", "accent", "book-open")
