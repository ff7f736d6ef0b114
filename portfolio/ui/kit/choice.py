"""One of a few: words side by side in one ground, the chosen one raised. Breaks into lines when they need room."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from portfolio.ui.kit.base import Control
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme


class _Option(Control):
    """One of the choices; screen readers meet it as a radio button."""

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
        x = rect.x() + theme.gap(10)
        if self._icon:
            size = theme.px(14)
            canvas.icon(QRectF(x, rect.center().y() - size / 2, size, size), self._icon, ink)
            x += size + theme.gap(5)
        words = rect.adjusted(x - rect.x(), 0, -theme.gap(6), 0)
        canvas.text(words, self.label, self._face, ink)
        if self.shows_focus:
            canvas.ring(rect, radius)


class Choice(QWidget):
    """`options` are (value, words, icon). `chosen` is emitted when the person picks another one."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[tuple[str, str, str]],
        value: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values = [option[0] for option in options]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout(gap=theme.gap(6))
        column.addLayout(flow)
        for number, (_, words, icon) in enumerate(options):
            button = _Option(theme, words, icon)
            button.setAccessibleDescription(name)
            self._group.addButton(button, number)
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_value(value)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._values[number]))

    def value(self) -> str:
        """What is chosen, or empty."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else ""

    def set_value(self, value: str) -> None:
        """Choose without telling anyone."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def buttons(self) -> list[QWidget]:
        """The options, for the order of the focus."""
        return list(self._group.buttons())
