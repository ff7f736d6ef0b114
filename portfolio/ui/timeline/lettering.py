"""Words on the cards of the timeline: lines whose letters were put side by side once and are drawn again."""

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGlyphRun, QPainter, QTextLayout, QTextOption

from portfolio.ui.kit.paint import Align, Canvas, named
from portfolio.ui.theme import Face, Theme

MOST = 600
"""Lines that are kept, a kilobyte or two each: those of some screens, and with them all days, states and skills."""

_ENDLESS = 1e6
_SPACES = str.maketrans(dict.fromkeys("\t\n\v\f\r\x85\u2028\u2029", " "))


class Line(NamedTuple):
    """The letters of one line, as they stand from its left end."""

    runs: list[QGlyphRun]
    width: float
    ascent: float
    """How far below the top of `runs` the letters stand: further than usual where some come from another font."""


class Letters:
    """Lines for one theme and text size; let go of all when either changes. The one used longest ago goes first.

    Most words on cards are there again and again (weekdays, figures, states, skills, issuers), and a title is measured
    before it is drawn: to shape them anew each time was half of what a screen of new cards costs.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._lines: OrderedDict[tuple[str, Face], Line] = OrderedDict()
        self._option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._option.setWrapMode(QTextOption.WrapMode.NoWrap)

    def __len__(self) -> int:
        return len(self._lines)

    def line(self, text: str, face: Face) -> Line:
        """The letters of `text` on one line."""
        key = text, face
        found = self._lines.get(key)
        if found is None:
            found = self._lines[key] = self._shaped(text, face)
            if len(self._lines) > MOST:
                self._lines.popitem(last=False)
        else:
            self._lines.move_to_end(key)
        return found

    def _shaped(self, text: str, face: Face) -> Line:
        layout = QTextLayout(text if text.isprintable() else text.translate(_SPACES), self._theme.face(face))
        layout.setTextOption(self._option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_ENDLESS)
        layout.endLayout()
        return Line(layout.glyphRuns(), line.horizontalAdvance(), line.ascent())


class LetteredCanvas(Canvas):
    """A canvas that draws kept lines, at the same places as any other."""

    def __init__(self, painter: QPainter, theme: Theme, bounds: QRectF, rtl: bool, letters: Letters) -> None:
        super().__init__(painter, theme, bounds, rtl)
        self._letters = letters

    def text(
        self,
        rect: QRectF,
        text: str,
        face: Face,
        color: str,
        align: Align = "start",
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        room, text = rect.width(), named(text)
        if not text or room <= 0:
            return
        metrics, line = self.theme.metrics(face), self._letters.line(text, face)
        if line.width > room and elide != Qt.TextElideMode.ElideNone:
            line = self._letters.line(metrics.elidedText(text, elide, room), face)
        place, x = self.place(rect), 0.0
        if align == "center":
            x = (room - line.width) / 2
        elif (align == "start") == self.rtl:
            x = room - line.width
        top = (place.height() - metrics.height()) / 2 + metrics.ascent() - line.ascent
        at = QPointF(place.x() + x, place.y() + top)
        self.painter.setPen(self.theme.color(color))
        for run in line.runs:
            self.painter.drawGlyphRun(at, run)

    def width(self, text: str, face: Face) -> float:
        return self._letters.line(named(text), face).width
