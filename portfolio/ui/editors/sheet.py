"""The look of an editor: a heading, what is said of its draft, its buttons, and a form that scrolls below them."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.jobs import Job
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.progress import ProgressRow
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.theme import Face, Theme


class Sheet(QWidget):
    """A sheet over the timeline. Who makes it fills `form`, and connects `away`, `done` and `close_button`."""

    WIDEST: ClassVar[int] = 680
    """How wide the form may grow, in pixels at 100 % text."""

    def __init__(self, theme: Theme, color: str, parent: QWidget | None = None) -> None:
        """`color`: the token of the line at its top."""
        super().__init__(parent)
        self.theme = theme
        self._color = color
        self._work: ProgressRow | None = None
        self.setAccessibleName(self.heading())
        self._sheet = QVBoxLayout(self)
        self._sheet.setSpacing(0)
        self._sheet.setContentsMargins(0, 0, 0, 0)
        self._sheet.addWidget(self._made_head())
        self.scroll_area = self._made_scroll()
        self._sheet.addWidget(self.scroll_area, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def heading(self) -> str:
        """What the sheet is for, in a few words."""
        raise NotImplementedError

    def _made_head(self) -> QWidget:
        theme = self.theme
        head = QWidget()
        self._head = QHBoxLayout(head)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, self.heading(), Face("h2", 600, serif=True), wrap=True))
        self._state = Label(theme, " ", Face("small"), "ink3", wrap=True)
        words.addWidget(self._state)
        self._head.addLayout(words, 1)
        self.away = Button(theme, "", icon="trash-2", kind="ghost", tip=self.tr("Throw this draft away"))
        self.done = Button(theme, self.tr("Done"), icon="check", kind="primary", keys=self.tr("Ctrl+Enter"))
        self.close_button = Button(
            theme, "", icon="x", kind="ghost", tip=self.tr("Close and keep the draft"), keys=self.tr("Esc")
        )
        for button in (self.away, self.done, self.close_button):
            self._head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _made_scroll(self) -> Scrolled:
        page = QWidget()
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 0, 0)
        self._middle = QWidget()
        self.form = QVBoxLayout(self._middle)
        # The form takes the width up to its widest; only what is left goes to its sides.
        across.addStretch(0)
        across.addWidget(self._middle, 1)
        across.addStretch(0)
        scroll = Scrolled(page)
        scroll.keep_room()
        return scroll

    def bind(self, keys: tuple[str, ...], do: Callable[[], object]) -> None:
        """These keys do this wherever the focus is in the sheet."""
        for key in keys:
            QShortcut(QKeySequence(key), self, do, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # ---- what it says

    def state_words(self) -> str:
        """What the sheet says of its draft."""
        return self._state.text().strip()

    def tell_state(self, words: str, color: str = "ink3") -> None:
        """Say something below the heading. What is wrong (`warn`) is read out as well."""
        if color == "warn" and words != self._state.text():
            announce(self, words)
        self._state.setText(words or " ")  # its line is always there, so that nothing jumps while one types
        self._state.set_color(color)

    def show_work(self, job: Job) -> ProgressRow:
        """While this job runs the form waits, and its progress with Cancel stands above it."""
        row = self._work = ProgressRow(self.theme, job.label)
        pad = self.theme.gap(20)
        row.setContentsMargins(pad, 0, pad, self.theme.gap(10))
        job.progressed.connect(row.set_progress)
        row.cancel_requested.connect(row.cancelling)
        self._sheet.insertWidget(1, row)
        for part in (self._middle, self.done):
            part.setEnabled(False)
        for button in row.findChildren(Button):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, job.label)
        return row

    def end_work(self) -> None:
        """The form can be used again. The keyboard comes back to it only from the row: one may be elsewhere by now."""
        row, self._work = self._work, None
        if row is None:
            return
        for part in (self._middle, self.done):
            part.setEnabled(True)
        if holds_focus(row):
            self.done.setFocus(Qt.FocusReason.OtherFocusReason)
        self._sheet.removeWidget(row)
        row.hide()
        row.deleteLater()

    # ---- look

    def _restyle(self) -> None:
        theme = self.theme
        pad = theme.gap(20)
        self._head.setContentsMargins(pad, theme.gap(16), pad, theme.gap(10))
        self._head.setSpacing(theme.gap(6))
        self.form.setContentsMargins(pad, theme.gap(4), pad, theme.gap(20))
        self.form.setSpacing(theme.gap(14))
        self._middle.setMaximumWidth(theme.px(self.WIDEST))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.color("bg"))
            painter.fillRect(0, 0, self.width(), 3, self.theme.color(self._color))
