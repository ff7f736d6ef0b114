"""The head of the map: its title, the span in words, and the ways to choose another."""

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.core.map import span as spans
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Button, Chip
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.paint import mirrored
from portfolio.ui.theme import Face, Theme

_SPAN = Face("body")
_WIDEST_SPAN = 232


class Head(QWidget):
    """Title and controls side by side; where there is no room for both, the controls go below."""

    choice_made = Signal(str)
    """month, term, year or all."""
    today_requested = Signal()
    zoom_requested = Signal(bool)
    """Closer, or not."""
    list_toggled = Signal(bool)
    timeline_requested = Signal()

    def __init__(self, theme: Theme, back_keys: str = "", parent: QWidget | None = None) -> None:
        """With `back_keys`, the keys that lead back to the timeline, there is a button for that, too."""
        super().__init__(parent)
        self.theme = theme
        self._choices: dict[str, Chip] = {}
        self._titles, self._controls = QWidget(self), QWidget(self)
        self.title = SectionTitle(theme, self.tr("Career map"))
        self._span = Label(theme, "", _SPAN, "ink3")
        row = QHBoxLayout(self._titles)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(14))
        row.addWidget(self.title)
        row.addWidget(self._span, 1)
        self._flow = FlowLayout(self._controls, theme.gap(6))
        for choice, words in (
            (spans.MONTH, self.tr("Month")),
            (spans.TERM, self.tr("Term")),
            (spans.YEAR, self.tr("Year")),
            (spans.ALL, self.tr("All")),
        ):
            self._add_choice(choice, words)
        self._today = Button(theme, self.tr("Today"), kind="ghost", tip=self.tr("Go to today"), keys="T")
        self._today.clicked.connect(self.today_requested)
        farther = Button(theme, "", icon="zoom-out", kind="ghost", tip=self.tr("See more years"), keys="-")
        farther.clicked.connect(lambda: self.zoom_requested.emit(False))
        closer = Button(theme, "", icon="zoom-in", kind="ghost", tip=self.tr("Look closer"), keys="+")
        closer.clicked.connect(lambda: self.zoom_requested.emit(True))
        self.as_list = Chip(theme, self.tr("As a list"), icon="list")
        self.as_list.toggled.connect(self.list_toggled)
        self._zooms = (self._today, farther, closer, self.as_list)
        for widget in self._zooms:
            self._flow.addWidget(widget)
        if back_keys:
            tip = self.tr("Back to the timeline")
            back = Button(theme, "", icon="calendar-days", kind="ghost", tip=tip, keys=back_keys)
            back.clicked.connect(self.timeline_requested)
            self._flow.addWidget(back)
        theme.changed.connect(self._lay_out)

    def show_span(self, words: str) -> None:
        """Say which days are in sight."""
        if words != self._span.text():
            self._span.setText(words)

    @property
    def span_words(self) -> str:
        return self._span.text()

    def set_letters(self, on: bool) -> None:
        """Whether single letters act: where they do not, no button shows one."""
        self._today.set_keys("T" if on else "")

    def set_empty(self, empty: bool) -> None:
        """While there is nothing to see there is only the way back."""
        for widget in (*self._choices.values(), *self._zooms):
            widget.setEnabled(not empty)

    def mark_choice(self, choice: str) -> None:
        """Mark the choice that the map shows; none after it was zoomed by hand."""
        for name, chip in self._choices.items():
            chip.setChecked(name == choice)

    def _add_choice(self, choice: str, words: str) -> None:
        chip = Chip(self.theme, words)
        chip.setAccessibleDescription(self.tr("How much time the map shows"))
        chip.clicked.connect(lambda: self._chosen(choice))
        self._choices[choice] = chip
        self._flow.addWidget(chip)

    def _chosen(self, choice: str) -> None:
        self.mark_choice(choice)
        self.choice_made.emit(choice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()

    def _lay_out(self) -> None:
        width, gap = self.width(), self.theme.gap(12)
        controls = self._flow.sizeHint()
        # Room for the longest span, so that nothing jumps while the map is moved.
        titles = self.title.sizeHint().width() + self.theme.gap(14) + self.theme.px(_WIDEST_SPAN)
        high = max(self._titles.sizeHint().height(), self.theme.px(24))
        if titles + gap + controls.width() <= width:
            height = max(high, controls.height())
            self._place(self._titles, QRect(0, 0, width - controls.width() - gap, height))
            top = (height - controls.height()) // 2
            self._place(self._controls, QRect(width - controls.width(), top, controls.width(), controls.height()))
        else:
            below = self._flow.heightForWidth(width)
            self._place(self._titles, QRect(0, 0, width, high))
            self._place(self._controls, QRect(0, high + self.theme.gap(6), width, below))
            height = high + self.theme.gap(6) + below
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _place(self, widget: QWidget, rect: QRect) -> None:
        widget.setGeometry(mirrored(rect, self.rect(), is_rtl(self)))
