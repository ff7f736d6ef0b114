"""What the program says back: a toast with Undo, an empty place, a banner for what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas, isolate_quoted
from portfolio.ui.theme import Face, Theme

_READABLE = 620
"""Longer lines of a sentence are hard to follow: about ninety letters."""
PAUSE_MS = 3000
"""How long a toast stays at least, once mouse or focus have left it."""


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say `words` now, without moving the focus."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # nothing is said before the first frame

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class _Picture(QWidget):
    """An icon as a picture that means nothing by itself."""

    def __init__(self, theme: Theme, icon: str, color: str, size: int) -> None:
        super().__init__()
        self.theme, self._icon, self._color, self._size = theme, icon, color, size
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedSize(self.theme.px(self._size), self.theme.px(self._size))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self)).icon(
                QRectF(self.rect()), self._icon, self._color, 1.8
            )


class Toast(QWidget):
    """A short word at the foot of `window`, with one thing to do about it. It goes by itself, never while in use."""

    action_requested = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self._window = window
        self._words = ""
        self.spoken = ""
        """What a screen reader was given to say last."""
        self._keeps_free: Callable[[], int] = lambda: 0
        self._label = Label(theme, "", Face("body", 500), "ink")
        self._button = Button(theme, "", kind="quiet")
        self._button.clicked.connect(self._act)
        self._close = Button(theme, "", icon="x", kind="ghost", tip=self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        self._left = 0
        window.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(self, words: str, action: str = "", keys: str = "", milliseconds: int = 10_000) -> None:
        """Show `words`, offer `action`, and read them out; the next word takes the place of this one."""
        self._words = words
        self._label.setText(isolate_quoted(words))
        self._button.set_label(action)
        self._button.set_tip(f"{action} ({keys})" if keys else action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(words)
        self.place()
        self.show()
        self.raise_()
        self.spoken = f"{words} {action} {keys}".strip()
        announce(self, self.spoken)
        self._timer.start(milliseconds)

    def stand_above(self, keeps_free: Callable[[], int]) -> None:
        """How many pixels at the foot of the window to leave free, asked whenever it is placed."""
        self._keeps_free = keeps_free
        self.place()

    def words(self) -> str:
        """What it says now."""
        return self._words

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            canvas.box(canvas.bounds, self.theme.gap(12), "surface", "accent", 2)

    def _act(self) -> None:
        self.hide()
        self.action_requested.emit()

    def _expire(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start(PAUSE_MS)
            return
        self.hide()

    def place(self) -> None:
        """Stand at the foot of the window, above what has to be left free there."""
        window, gap = self._window, self.theme.gap
        width = min(self.sizeHint().width(), window.width() - 2 * gap(16))
        height = self.sizeHint().height()
        free = self._keeps_free()
        top = window.height() - height - (free + gap(10) if free else gap(24))
        self.setGeometry((window.width() - width) // 2, max(0, top), width, height)

    @property
    def room(self) -> int:
        """How many pixels it takes at the foot of the window, with what is left free below it."""
        free = self._keeps_free()
        return self.sizeHint().height() + (free + self.theme.gap(10) if free else self.theme.gap(24))

    def event(self, event: QEvent) -> bool:
        # Someone who is on their way to the button must still find it there: the time stands still meanwhile.
        if event.type() == QEvent.Type.Enter and self._timer.isActive():
            self._left = self._timer.remainingTime()
            self._timer.stop()
        elif event.type() == QEvent.Type.Leave and self.isVisible() and not self._timer.isActive():
            self._timer.start(max(self._left, PAUSE_MS))
        return super().event(event)

    def _restyle(self) -> None:
        layout = self.layout()
        gap = self.theme.gap(10)
        if layout is not None:
            layout.setContentsMargins(gap + 6, gap, gap + 6, gap)
            layout.setSpacing(gap)
        self.place()
        self.update()


class EmptyState(QWidget):
    """A place with nothing in it yet: a picture, a sentence, and the one thing to do."""

    action_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        sentence: str = "",
        action: str = "",
        *,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        column = QVBoxLayout(self)
        self._column = column
        self._words: Label | None = None
        column.addStretch(1)
        column.addWidget(_Picture(theme, icon, "ink3", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        heading = Label(theme, title, Face("h2", 600, serif=True), wrap=True)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(heading)
        if sentence:
            self._words = Label(theme, sentence, Face("body"), "ink2", wrap=True)
            self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(self._words, 100)
            line.addStretch(1)
            column.addLayout(line)
        if action:
            button = Button(theme, action, kind="primary", keys=keys)
            button.clicked.connect(self.action_requested)
            self.setFocusProxy(button)
            column.addSpacing(theme.gap(6))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._column.setSpacing(gap(10))
        if self._words is not None:
            self._words.setMaximumWidth(self.theme.px(_READABLE))
        self._column.setContentsMargins(gap(24), gap(12), gap(24), gap(12))


class Banner(QWidget):
    """What went wrong, what to do about it, and the ways out. It takes the title and advice of a PortfolioError."""

    action_requested = Signal(str)
    dismissed = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        advice: str = "",
        actions: tuple[tuple[str, str], ...] = (),
        *,
        tone: str = "warn",
        icon: str = "circle-alert",
        parent: QWidget | None = None,
    ) -> None:
        """`actions` are pairs of a name, which `action_requested` carries, and the words on the button."""
        super().__init__(parent)
        self.theme = theme
        self._tone = tone
        outer = self._outer = QHBoxLayout(self)
        outer.addWidget(_Picture(theme, icon, tone, 20), 0, Qt.AlignmentFlag.AlignTop)
        column = self._column = QVBoxLayout()
        self._flow = FlowLayout()
        column.addWidget(Label(theme, title, Face("body", 600), "ink", wrap=True))
        if advice:
            column.addWidget(Label(theme, advice, Face("body"), "ink2", wrap=True))
        if actions:
            for name, words in actions:
                button = Button(theme, words, kind="quiet")
                button.clicked.connect(lambda _=False, name=name: self.action_requested.emit(name))
                self._flow.addWidget(button)
            column.addLayout(self._flow)
        outer.addLayout(column, 1)
        close = Button(theme, "", icon="x", kind="ghost", tip=self.tr("Close this message"))
        close.clicked.connect(self._dismiss)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(title)
        self.setAccessibleDescription(advice)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._outer.setContentsMargins(gap(14), gap(12), gap(14), gap(12))
        self._outer.setSpacing(gap(12))
        self._column.setSpacing(gap(4))
        self._flow.set_gap(gap(8))
        self.update()

    def announce(self) -> None:
        """Read it out; call it once it can be seen."""
        announce(self, f"{self.accessibleName()} {self.accessibleDescription()}".strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            canvas.box(canvas.bounds, self.theme.gap(12), f"{self._tone}_soft", self._tone)

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
