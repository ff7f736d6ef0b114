"""While something is dragged over the window: where it may be let go, and what that will do."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

_WORDS = Face("lead", 600)
NARROW = 120
"""Pixels at 100 % text: a part that is narrower, as the rail's buttons, has the words beside it."""


class Target(NamedTuple):
    """A part of the window, what letting go there does, and doing it; None where it does nothing."""

    rect: QRect
    """In the window's pixels."""
    words: str
    do: Callable[[], object] | None


def rect_in(window: QWidget, part: QWidget) -> QRect:
    """Where a part of the window stands in it."""
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


class DropHint(QWidget):
    """A frame around the part that takes it, with a sentence in it or near it. The mouse goes through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._target = Target(QRect(), "", None)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_target(self, target: Target) -> None:
        """Show what would happen. Where nothing would, the sentence says so, and there is no frame."""
        around = self.parentWidget()
        if around is not None:
            self.setGeometry(around.rect())
        changed = (target.rect, target.words, target.do is None)
        before = (self._target.rect, self._target.words, self._target.do is None)
        self._target = target
        self.raise_()  # messages come up by themselves
        if self.isHidden() or changed != before:
            self.show()
            self.update()

    @property
    def words(self) -> str:
        """What it says, or nothing while it is not shown."""
        return self._target.words if self.isVisible() else ""

    @property
    def takes(self) -> bool:
        """Whether it may be let go there."""
        return self._target.do is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), rtl=False)  # places are the window's own pixels
            gap, rect = self.theme.gap, QRectF(self._target.rect)
            if self.takes:
                canvas.box(rect.adjusted(2, 2, -2, -2), gap(12), border="accent", width=3)
            metrics = self.theme.metrics(_WORDS)
            words = metrics.elidedText(self._target.words, Qt.TextElideMode.ElideMiddle, self.width() - gap(68))
            pill = self._pill(metrics.horizontalAdvance(words) + gap(36), metrics.height() + gap(16))
            canvas.box(pill, pill.height() / 2, "accent" if self.takes else "ink")
            canvas.text(pill, words, _WORDS, "on_accent" if self.takes else "bg", align="center")

    def _pill(self, width: float, height: float) -> QRectF:
        """At the foot of a large part; beside a narrow one; below a small one, or above it, so that it stays seen."""
        gap, rect = self.theme.gap, QRectF(self._target.rect)
        x, y = rect.center().x() - width / 2, rect.bottom() - height - gap(20)
        if rect.width() < gap(NARROW):
            x = rect.left() - width - gap(8) if is_rtl(self) else rect.right() + gap(8)
            y = rect.center().y() - height / 2
        elif rect.height() < 6 * height:
            below = rect.bottom() + gap(6)
            y = below if below + height < self.height() - gap(8) else rect.top() - height - gap(6)
        x = min(max(float(gap(8)), x), self.width() - width - gap(8))
        return QRectF(x, min(max(float(gap(8)), y), self.height() - height - gap(8)), width, height)
