"""The ground on which the picture, or its list, lies, with the key to its signs at the foot."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from portfolio.ui.career.arrows import ArrowPainter, Course
from portfolio.ui.career.words import move_short
from portfolio.ui.kit.base import Painted, is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

WORDS = Face("micro")
TYPES = ("lateral", "diagonal", "ascending", "descending")


class PictureCard(QWidget):
    """The picture, or the list in the same place."""

    def __init__(self, theme: Theme, view: QWidget, twin: QWidget) -> None:
        super().__init__()
        self.theme = theme
        self._pages = QStackedWidget()
        self._pages.addWidget(view)
        self._pages.addWidget(twin)
        self.key = Key(theme)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self.key)
        # The corners are round, and what lies inside is not.
        column.setContentsMargins(6, 6, 6, 6)
        theme.changed.connect(self.update)

    def show_list(self, as_list: bool) -> None:
        """Show the list, or the picture."""
        self._pages.setCurrentIndex(1 if as_list else 0)
        self.key.setVisible(not as_list)

    @property
    def shown_part(self) -> QWidget:
        """The picture or the list."""
        part = self._pages.currentWidget()
        assert part is not None
        return part

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            canvas.box(canvas.bounds, self.theme.gap(14), "surface", "line")


class Key(Painted):
    """What the signs of the picture mean: each arrow with its word, and the parts of a ring. What has no room is left
    out; the list says everything in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("What the signs mean"))
        self.setAccessibleDescription(
            self.tr("Arrows differ by line, head and word; rings show what you bring along and what is missing.")
        )

    def measure(self) -> QSize:
        return QSize(self.theme.px(120), round(self.theme.metrics(WORDS).height() + self.theme.gap(12)))

    def draw(self, canvas: Canvas) -> None:
        theme, bounds = self.theme, canvas.bounds
        canvas.painter.fillRect(QRectF(bounds.x(), bounds.y(), bounds.width(), 1), theme.color("line"))
        x = bounds.x() + theme.gap(12)
        parts = ((self.tr("you bring it along"), "accent", 4.0), (self.tr("essential, missing"), "warn", 3.2),
                 (self.tr("missing"), "line2", 2.4))  # fmt: skip
        for words, tone, wide in parts:
            x = self._part(canvas, x, words, tone, wide)
        x += theme.gap(10)
        for move in TYPES:
            x = self._arrow(canvas, x, move)
        self._arrow(canvas, x, "", self.tr("moves you made"))

    def _part(self, canvas: Canvas, x: float, words: str, tone: str, wide: float) -> float:
        theme, size = self.theme, self.theme.px(13)
        room = canvas.width(words, WORDS) + 2
        if x + size + theme.gap(6) + room > canvas.bounds.right():
            return x
        middle = canvas.bounds.center().y()
        place = canvas.place(QRectF(x, middle - size / 2, size, size)).adjusted(2, 2, -2, -2)
        canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
        canvas.painter.setPen(QPen(theme.color(tone), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        canvas.painter.drawArc(place, 200 * 16, -220 * 16)
        canvas.text(QRectF(x + size + theme.gap(5), canvas.bounds.y(), room, canvas.bounds.height()), words, WORDS,
                    "ink2")  # fmt: skip
        return x + size + theme.gap(5) + room + theme.gap(12)

    def _arrow(self, canvas: Canvas, x: float, move: str, words: str = "") -> float:
        theme, wide = self.theme, self.theme.px(34)
        words = words or move_short(move)  # type: ignore[arg-type]
        room = canvas.width(words, WORDS) + 2
        if x + wide + theme.gap(6) + room > canvas.bounds.right():
            return canvas.bounds.right()
        middle = canvas.bounds.center().y()
        start, end = QPointF(canvas.x(x), middle), QPointF(canvas.x(x + wide), middle)
        path = QPainterPath(start)
        path.lineTo(end)
        angle = 0.0 if end.x() > start.x() else 3.141592653589793
        run = Course(path, end, angle, start)
        ArrowPainter(theme).line(canvas.painter, run, move or None, made=not move, strong=False)  # type: ignore[arg-type]
        canvas.text(QRectF(x + wide + theme.gap(6), canvas.bounds.y(), room, canvas.bounds.height()), words, WORDS,
                    "ink2")  # fmt: skip
        return x + wide + theme.gap(6) + room + theme.gap(12)
