"""A canvas that also notes where words were painted, so that a test can look for words on words and words cut off."""

from itertools import combinations
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from portfolio.ui.kit.paint import Align, Canvas
from portfolio.ui.theme import Face, Theme


class Words(NamedTuple):
    """Some words on screen: what they say and the pixels they cover."""

    text: str
    place: QRectF


class NotingCanvas(Canvas):
    """Paints as any canvas does, and keeps `words`."""

    def __init__(self, painter: QPainter, theme: Theme, bounds: QRectF, rtl: bool) -> None:
        super().__init__(painter, theme, bounds, rtl)
        self.words: list[Words] = []
        self.ground: QPixmap | None = None

    def text(
        self,
        rect: QRectF,
        text: str,
        face: Face,
        color: str,
        align: Align = "start",
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().text(rect, text, face, color, align, elide)
        metrics = self.theme.metrics(face)
        wide, high = metrics.horizontalAdvance(text), metrics.height()
        if elide != Qt.TextElideMode.ElideNone:
            wide = min(wide, rect.width())
        x = {"start": rect.x(), "end": rect.right() - wide, "center": rect.center().x() - wide / 2}[align]
        if text and rect.width() > 0:
            self.words.append(Words(text, self.place(QRectF(x, rect.center().y() - high / 2, wide, high))))


def noting_canvas(theme: Theme, width: float, height: float, rtl: bool = False) -> NotingCanvas:
    """A canvas of this size over a pixmap; end its painter when done."""
    pixmap = QPixmap(round(width), round(height))
    canvas = NotingCanvas(QPainter(pixmap), theme, QRectF(0, 0, width, height), rtl)
    canvas.ground = pixmap  # a painter does not keep what it paints on
    return canvas


def faults(words: list[Words], inside: QRectF) -> list[str]:
    """Words that leave `inside` or lie on other words. Lines may share the pixels between ascent and descent."""
    found = [f"cut off: {text}" for text, place in words if not inside.adjusted(-1, -1, 1, 1).contains(place)]
    for first, second in combinations(words, 2):
        both = first.place.intersected(second.place)
        if both.width() > 1 and both.height() > 0.25 * min(first.place.height(), second.place.height()):
            found.append(f"on each other: {first.text} | {second.text}")
    return found
