"""One of a few: words side by side in one ground, the chosen one raised. Breaks into lines when they need room."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from portfolio.ui.kit.base import Control, is_rtl
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class _Option(Control):
    """One of the choices; screen readers meet it as a radio button."""

    stepped = Signal(int)
    """An arrow was pressed: 1 for the next one in reading order, -1 for the one before."""
    focus_changed = Signal()

    def __init__(self, theme: Theme, label: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, label, parent)
        self._icon = icon
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def _face(self) -> Face:
        return Face("small", 600 if self.isChecked() else 500)

    def measure(self) -> QSize:
        theme = self.theme
        metrics = theme.metrics(Face("small", 600))  # the wider of the two, so that choosing moves nothing
        width = metrics.horizontalAdvance(self.label) + 2 * theme.gap(10) + 2
        width += theme.px(14) + theme.gap(5) if self._icon else 0
        return QSize(round(width), round(metrics.height() + 2 * theme.gap(6)))

    def draw(self, canvas: Canvas) -> None:
        theme, rect, on = self.theme, canvas.bounds, self.isChecked()
        radius = theme.gap(8)
        if on:
            canvas.box(rect, radius, "accent_soft", "accent")
        else:
            canvas.box(rect, radius, "rail" if self.underMouse() else "surface", "edge")
        ink = "accent" if on else "ink2"
        size, between = (theme.px(14), theme.gap(5)) if self._icon else (0, 0)
        wide = size + between + canvas.width(self.label, self._face)
        x = rect.x() + max(float(theme.gap(8)), (rect.width() - wide) / 2)  # there is room for the words in bold
        if self._icon:
            canvas.icon(QRectF(x, rect.center().y() - size / 2, size, size), self._icon, ink)
        x += size + between
        words = rect.adjusted(x - rect.x(), 0, -theme.gap(6), 0)
        canvas.text(words, self.label, self._face, ink)
        if self.shows_focus:
            canvas.ring(rect, radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        self.stepped.emit(-step if sideways and is_rtl(self) else step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class Choice(QWidget):
    """`options` are (value, words, icon). `chosen` is emitted when the person picks another one.

    Tab comes to the chosen option and goes on from there; arrows move among them and choose. With `arrows_choose` off
    they only move, and Enter, Space or a click chooses: for a choice that is in effect at once.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[tuple[str, str, str]],
        value: str = "",
        parent: QWidget | None = None,
        *,
        arrows_choose: bool = True,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self._arrows_choose = arrows_choose
        self._group = QButtonGroup(self)
        self._options: list[_Option] = []
        self._values = [option[0] for option in options]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._flow = FlowLayout(gap=theme.gap(6))
        column.addLayout(self._flow)
        for number, (_, words, icon) in enumerate(options):
            button = _Option(theme, words, icon)
            button.setAccessibleDescription(name)
            button.stepped.connect(self._step)
            button.focus_changed.connect(self._set_stop)
            self._options.append(button)
            self._group.addButton(button, number)
            self._flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_value(value)
        self._set_stop()
        self._group.idClicked.connect(self._clicked)
        theme.changed.connect(self._restyle)

    def value(self) -> str:
        """What is chosen, or empty."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else ""

    def set_value(self, value: str) -> None:
        """Choose without telling anyone."""
        if value in self._values:
            self._options[self._values.index(value)].setChecked(True)
            self._set_stop()

    def buttons(self) -> list[QWidget]:
        """The options, for the order of the focus."""
        return list(self._options)

    def _clicked(self, number: int) -> None:
        self._set_stop()
        self.chosen.emit(self._values[number])

    def _step(self, by: int) -> None:
        now = next((number for number, option in enumerate(self._options) if option.hasFocus()), 0)
        count = len(self._options)
        for far in range(1, count):
            option = self._options[(now + by * far) % count]
            if option.isEnabled() and not option.isHidden():
                option.setFocus(Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason)
                if self._arrows_choose:
                    option.click()
                return

    def _set_stop(self) -> None:
        """Let Tab stop at one option only: at the one it is on, so that it goes on from there, else at the chosen one.

        Qt would stop at whichever had the focus last.
        """
        offered = [option for option in self._options if not option.isHidden()]
        focused = [option for option in offered if option.hasFocus()]
        checked = [option for option in offered if option.isChecked()]
        stop = next(iter((*focused, *checked, *offered)), None)
        for option in self._options:
            option.setFocusPolicy(Qt.FocusPolicy.StrongFocus if option is stop else Qt.FocusPolicy.ClickFocus)

    def _restyle(self) -> None:
        self._flow.set_gap(self.theme.gap(6))
