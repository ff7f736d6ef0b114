"""The name of an area above its questions, which folds them away and brings them back."""

from PySide6.QtCore import QRectF, QSize

from portfolio.ui.kit.base import Control
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.surveys.words import number_words
from portfolio.ui.theme import Face, Theme

_AREA = Face("body", 600, serif=True)


class AreaHead(Control):
    """The name of an area; pressed, its questions are folded away or come back."""

    def __init__(self, theme: Theme, area: str, count: int) -> None:
        super().__init__(theme, area)
        self._count = number_words(count)
        self.setCheckable(True)
        self.setChecked(True)
        self.setObjectName(f"area:{area}")
        self.toggled.connect(self._say)
        self._say(True)

    def _say(self, shown: bool) -> None:
        self.setAccessibleDescription(self.tr("shown") if shown else self.tr("folded away"))

    def measure(self) -> QSize:
        return QSize(self.theme.px(200), round(self.theme.metrics(_AREA).height() + 2 * self.theme.gap(6)))

    def draw(self, canvas: Canvas) -> None:
        theme, rect, size = self.theme, canvas.bounds, self.theme.px(16)
        if self.underMouse():
            canvas.box(rect, theme.gap(8), "rail")
        icon = QRectF(rect.x() + theme.gap(4), rect.center().y() - size / 2, size, size)
        canvas.icon(icon, "chevron-down" if self.isChecked() else "chevron-right", "ink3")
        x = icon.right() + theme.gap(8)
        canvas.text(QRectF(x, rect.y(), rect.right() - x - theme.gap(40), rect.height()), self.label, _AREA, "ink")
        canvas.text(rect.adjusted(0, 0, -theme.gap(10), 0), self._count, Face("micro", tabular=True), "ink3", "end")
        if self.shows_focus:
            canvas.ring(rect, theme.gap(8))
