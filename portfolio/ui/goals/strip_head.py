"""The button at the head of the goals in a small window: it opens and folds them, and says how many there are."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.ui.kit.base import Control, plain_tip
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

_COUNT = Face("micro", 600, tabular=True)


class StripHead(Control):
    """Opens and folds the goals; while they are folded it says how many there are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._count: int | None = None
        self._folded = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    def set_folded(self, folded: bool) -> None:
        """Whether a press opens the goals, or folds them."""
        self._folded = folded
        self._tell()

    def set_count(self, count: int) -> None:
        """How many goals there are."""
        self._count = count
        self._tell()

    def _tell(self) -> None:
        self.set_label(self.tr("Show the goals") if self._folded else self.tr("Fold the goals"))
        count = self._count
        words = "" if count is None else self.tr("{count} goals", "", count).format(count=self.locale().toString(count))
        self.setAccessibleDescription(words)
        self.setToolTip(plain_tip(f"{self.label}: {words}" if words and self._folded else self.label))

    def _shows_count(self) -> bool:
        return self._folded and self._count is not None

    def measure(self) -> QSize:
        theme, side = self.theme, self.theme.gap(40)
        more = theme.metrics(_COUNT).height() if self._shows_count() else 0
        return QSize(side, round(max(side, theme.px(20) + 2 * theme.gap(6) + more)))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        if self.underMouse() or self.isDown():
            canvas.box(rect, theme.gap(10), "rail", "edge" if theme.tokens.outlined else "")
        size = theme.px(20)
        line = theme.metrics(_COUNT).height() if self._shows_count() else 0
        y = rect.center().y() - (size + line) / 2
        canvas.icon(QRectF(rect.center().x() - size / 2, y, size, size), "target", "ink2")
        if self._shows_count():
            words = self.locale().toString(self._count or 0)
            canvas.text(QRectF(rect.x(), y + size, rect.width(), line), words, _COUNT, "ink", "center")
        if self.shows_focus:
            canvas.ring(rect, theme.gap(10))
