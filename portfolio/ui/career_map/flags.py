"""Drawing goals as flags: what came of them, and their titles, which keep in sight at the end of the map."""

from PySide6.QtCore import QRectF

from portfolio.core.map.marks import ENTRY, Mark
from portfolio.core.map.states import goal_is_late
from portfolio.ui.career_map import look as faces
from portfolio.ui.career_map.stamps import Stamps
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

# What came of a goal: icon, ink and ground.
_ENDED = {
    "met": ("circle-check", "accent", "accent_soft"),
    "partly": ("circle-dashed", "ink2", "rail"),
    "dropped": ("circle-x", "ink3", "rail"),
}

_LEAST = 36
"""Pixels: where less of a flag is in sight, its title says nothing."""


class FlagPainter:
    """Draws flags. `place` is what a flag covers on the canvas; `today` is an ordinal."""

    def __init__(self, theme: Theme, stamps: Stamps, today: int) -> None:
        self._theme, self._stamps, self._today = theme, stamps, today

    def draw(self, canvas: Canvas, mark: Mark, place: QRectF) -> None:
        """Draw a flag, with its title where there is room."""
        theme, title = self._theme, mark.entry.row.title if mark.worded else ""
        icon, ink, ground = self._face(mark)

        def paint(inside: Canvas) -> None:
            place = inside.bounds
            inside.box(place, place.height() / 2, ground, ink if theme.tokens.outlined else "")
            size = theme.px(14)
            x = theme.gap(6) if title else (place.width() - size) / 2
            inside.icon(QRectF(x, place.center().y() - size / 2, size, size), icon, ink, 2.2)
            begin = self._words_begin()
            words = QRectF(begin, 0, place.right() - theme.gap(8) - begin + 1, place.height())
            inside.text(words, title, faces.FLAG, ink)

        self._stamps.draw(canvas, place, ("flag", title, icon, ink), paint)

    def covered(self, mark: Mark, place: QRectF, width: float) -> QRectF:
        """What `draw_in_sight` draws on of a flag whose title begins before a canvas so wide, or ends after it."""
        begin, end = place.x() + self._words_begin(), place.right() - place.height() / 2
        cut = begin < 0 or place.right() > width
        if mark.form != ENTRY or not mark.worded or not cut or begin >= width or end < self._theme.px(_LEAST):
            return QRectF()
        begin, end = max(0.0, begin), min(end, width) if place.right() <= width else width
        return QRectF(begin, place.y() + 1, end - begin, place.height() - 2)

    def draw_in_sight(self, canvas: Canvas, mark: Mark, covered: QRectF) -> None:
        """Write the title of a flag anew, from the beginning of what can be seen, and cut at its end."""
        _, ink, ground = self._face(mark)
        canvas.painter.fillRect(canvas.place(covered), self._theme.color(ground))
        begin = self._theme.gap(7) if covered.x() == 0 else 0
        words = covered.adjusted(begin, 0, -self._theme.gap(4) if covered.right() == canvas.bounds.width() else 0, 0)
        self._stamps.words(canvas, words, mark.entry.row.title, faces.FLAG, ink)

    def _face(self, mark: Mark) -> tuple[str, str, str]:
        if goal_is_late(mark.entry, self._today):
            return "hourglass", "overdue", "overdue_soft"
        return _ENDED.get(mark.entry.row.state, ("flag", "goal", "goal_soft"))

    def _words_begin(self) -> float:
        return self._theme.gap(6) + self._theme.px(14) + self._theme.gap(4)
