"""The promise about the file: a screen reader can read it, and an archive will take it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.ui.kit.base import Painted
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.theme import Face, Theme

_HEAD, _TEXT = Face("small", 600), Face("small")


class PromiseNote(Painted):
    """What kind of PDF this is, in two lines."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._head = self.tr("Accessible and archivable")
        self._text = self.tr("Made for screen readers (PDF/\u2060UA-1) and for archives (PDF/\u2060A-3a)")
        self.setAccessibleName(f"{self._head}: {self._text}".replace("\u2060", ""))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = self.theme
        lines = len(wrapped(theme, self._text, _TEXT, self._room(width), 3))
        return round(theme.metrics(_HEAD).height() + lines * theme.metrics(_TEXT).height() + 2 * theme.gap(9))

    def measure(self) -> QSize:
        width = self.theme.px(220)
        laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized)  # before that a widget claims 640 pixels
        return QSize(width, self.heightForWidth(self.width() if laid_out else width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.measure().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        canvas.box(rect, theme.gap(10), "accent_soft", "accent" if theme.tokens.outlined else "")
        size = theme.px(20)
        canvas.icon(
            QRectF(rect.x() + theme.gap(12), rect.center().y() - size / 2, size, size), "accessibility", "accent"
        )
        x = rect.x() + theme.gap(12) + size + theme.gap(10)
        room, y = self._room(rect.width()), rect.y() + theme.gap(9)
        head, line = theme.metrics(_HEAD).height(), theme.metrics(_TEXT).height()
        canvas.text(QRectF(x, y, room, head), self._head, _HEAD, "accent")
        canvas.lines(QRectF(x, y + head, room, line), self._text, _TEXT, "ink2", 3, line)

    def _room(self, width: float) -> float:
        return width - 2 * self.theme.gap(12) - self.theme.px(20) - self.theme.gap(10)
