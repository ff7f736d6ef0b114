"""Something to tick off: a box, words that may take several lines, and a word at the end."""

from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import Flowing
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.theme import Face, Theme

_WORDS = Face("body")
_END = Face("small", tabular=True)
_MOST_LINES = 12


class Tick(Flowing):
    """A box to tick. `end` says when it was done or is due; `late` shows it as overdue."""

    INKS = ("ink", "ink2")
    """Of its words, unticked and ticked: what is done steps back."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        checked: bool = False,
        *,
        end: str = "",
        late: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, label, parent)
        self._end, self._late = end, late
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAccessibleDescription(end)

    def _box(self) -> int:
        return self.theme.px(18)

    def _after(self) -> int:
        """The room after all words: the ring of the keyboard does not touch them."""
        return self.theme.gap(8 if self._end else 4)

    def _line(self) -> int:
        """The height of a line in whole pixels: in a part of one, the feet of its letters are cut off."""
        return ceil(self.theme.metrics(_WORDS).height())

    def _words_width(self, width: float) -> float:
        end = self.theme.metrics(_END).horizontalAdvance(self._end) + self.theme.gap(10) if self._end else 0
        return width - self._box() - self.theme.gap(10) - end - self.theme.gap(4) - self._after()

    def _lines(self, width: float) -> list[str]:
        return wrapped(self.theme, self.label, _WORDS, self._words_width(width), _MOST_LINES) or [""]

    def flow_height(self, width: int) -> int:
        line = self._line()
        return round(max(len(self._lines(width)) * line, self._box()) + 2 * self.theme.gap(6))

    def draw(self, canvas: Canvas) -> None:
        theme, rect, on = self.theme, canvas.bounds, self.isChecked()
        if self.underMouse():
            canvas.box(rect, theme.gap(6), "rail", "line" if theme.tokens.outlined else "")
        size, line = self._box(), self._line()
        x, y = rect.x() + theme.gap(4), rect.y() + theme.gap(6)
        box = QRectF(x, y + (line - size) / 2, size, size)
        canvas.box(box, theme.px(5), "accent" if on else "surface", "accent" if on else "edge", 1.5)
        if on:
            inset = size * 0.14
            canvas.icon(box.adjusted(inset, inset, -inset, -inset), "check", "on_accent", 3.0)
        x += size + theme.gap(10)
        width = self._words_width(rect.width())
        for number, words in enumerate(self._lines(rect.width())):
            canvas.text(QRectF(x, y + number * line, width + 1, line), words, _WORDS, self.INKS[on])
        if self._end:
            wide = canvas.width(self._end, _END) + 1
            place = QRectF(rect.right() - self._after() - wide, y, wide, line)
            canvas.text(place, self._end, _END, "overdue" if self._late else "ink3", "end")
        if self.shows_focus:
            canvas.ring(rect, theme.gap(6))
