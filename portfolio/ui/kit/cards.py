"""Things that lie on a place like cards: the card itself, a row that leads somewhere, a quotation from a reflection."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import Control, Flowing, is_rtl, plain_tip
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.theme import Face, Theme

_TITLE = Face("small", 600)
_SUB = Face("small")
_META = Face("micro")
_QUOTE = Face("body", 400, serif=True, italic=True)


class Card(QWidget):
    """A rounded ground for other widgets; give it a layout of your own."""

    def __init__(
        self, theme: Theme, *, fill: str = "surface", border: str = "line", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._fill, self._border = fill, border
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_colors(self, fill: str, border: str) -> None:
        """Use other tokens for the ground and its border; an empty border is none."""
        self._fill, self._border = fill, border
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            border = self._border or ("line" if self.theme.tokens.outlined else "")
            canvas.box(canvas.bounds, self.theme.gap(14), self._fill, border)

    def _restyle(self) -> None:
        gap = self.theme.gap(14)
        self.setContentsMargins(gap, gap, gap, gap)
        self.update()


class RowButton(Control):
    """A row that leads somewhere: icon, title, a line below it (or steps done) and a chevron."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        sub: str = "",
        *,
        color: str = "ink2",
        chevron: bool = True,
        steps: tuple[int, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, parent)
        self._icon, self._sub, self._color, self._chevron, self._steps = icon, sub, color, chevron, steps
        self._describe()

    def set_row(self, title: str, sub: str, steps: tuple[int, int] | None = None) -> None:
        """Show other words, without making another row."""
        self._sub, self._steps = sub, steps
        self.set_label(title)
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription(self._sub)
        self.setToolTip(plain_tip(f"{self.label}\n{self._sub}" if self._sub else self.label))

    def measure(self) -> QSize:
        theme = self.theme
        height = theme.metrics(_TITLE).height() + 2 * theme.gap(7)
        if self._sub or self._steps:
            height += theme.metrics(_SUB).height() + 1
        return QSize(theme.px(160), round(max(height, theme.px(18) + 2 * theme.gap(9))))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        radius = theme.gap(10)
        canvas.box(rect, radius, "rail" if self.underMouse() else "raised", "line")
        icon, chevron = theme.px(18), theme.px(14)
        middle = rect.center().y()
        x = rect.x() + theme.gap(12)
        canvas.icon(QRectF(x, middle - icon / 2, icon, icon), self._icon, self._color, 1.8)
        x += icon + theme.gap(10)
        end = rect.right() - theme.gap(12)
        if self._chevron:
            canvas.icon(QRectF(end - chevron, middle - chevron / 2, chevron, chevron), "chevron-right", "ink3")
            end -= chevron + theme.gap(8)
        title = theme.metrics(_TITLE).height()
        sub = theme.metrics(_SUB).height() if self._sub or self._steps else 0
        y = middle - (title + (sub + 1 if sub else 0)) / 2
        canvas.text(QRectF(x, y, end - x, title), self.label, _TITLE, "ink")
        y += title + 1
        if self._steps:
            done, total = self._steps
            wide = min(theme.px(130), (end - x) / 2)
            height = theme.px(5)
            canvas.segments(QRectF(x, y + (sub - height) / 2, wide, height), done, total, "accent")
            x += wide + theme.gap(10)
        if sub:
            canvas.text(QRectF(x, y, end - x, sub), self._sub, _SUB, "ink3")
        if self.shows_focus:
            canvas.ring(rect, radius)


class QuoteCard(Flowing):
    """A few lines of a reflection, in its own voice, that open the whole of it."""

    LINES = 3

    def __init__(
        self,
        theme: Theme,
        title: str,
        body: str,
        meta: str,
        *,
        icon: str = "pen-line",
        color: str = "reflection",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, parent)
        self._body, self._meta, self._icon, self._color = body, meta, icon, color
        self.setAccessibleDescription(f"{' '.join(body[:300].split())} {meta}".strip())

    def _text_width(self, width: float) -> float:
        theme = self.theme
        return width - 2 * theme.gap(12) - theme.px(18) - theme.gap(10)

    def _line(self) -> float:
        return self.theme.metrics(_QUOTE).height() + self.theme.gap(1)

    def flow_height(self, width: int) -> int:
        theme = self.theme
        count = len(wrapped(theme, self._body, _QUOTE, self._text_width(width), self.LINES))
        height = 2 * theme.gap(9) + theme.metrics(_TITLE).height() + count * self._line() + theme.gap(3)
        return round(height + (theme.metrics(_META).height() + theme.gap(2) if self._meta else 0))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        radius = theme.gap(10)
        canvas.box(rect, radius, "rail" if self.underMouse() else "raised", "line")
        size = theme.px(18)
        x, y = rect.x() + theme.gap(12), rect.y() + theme.gap(9)
        title = theme.metrics(_TITLE).height()
        canvas.icon(QRectF(x, y + max(0.0, (title - size) / 2), size, size), self._icon, self._color, 1.8)
        x += size + theme.gap(10)
        width = self._text_width(rect.width())
        canvas.text(QRectF(x, y, width, title), self.label, _TITLE, "ink")
        y += title + theme.gap(3)
        drawn = canvas.lines(QRectF(x, y, width, 0), self._body, _QUOTE, "ink2", self.LINES, self._line())
        y += drawn * self._line() + theme.gap(2)
        if self._meta:
            canvas.text(QRectF(x, y, width, theme.metrics(_META).height()), self._meta, _META, "ink3")
        if self.shows_focus:
            canvas.ring(rect, radius)
