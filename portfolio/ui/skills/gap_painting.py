"""How a gap is painted: title and levels, who wants it, why it is one, and its goal or the way to make one."""

from PySide6.QtCore import QRectF

from portfolio.ui.kit.labels import draw_pill, pill_height, pill_width
from portfolio.ui.kit.line_list import LinesModel, LinesView
from portfolio.ui.kit.line_paint import LinePaint
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.gap_model import GapLine
from portfolio.ui.theme import Face, Theme

TITLE, SMALL, ACT = Face("body", 600), Face("small"), Face("small", 600)
MOST_TITLE, MOST_WHY = 2, 3


class GapPaint(LinePaint[GapLine]):
    """Where nothing may be written, there is no way to make a goal."""

    def __init__(self, theme: Theme, model: LinesModel[GapLine], view: LinesView[GapLine], *, writes: bool) -> None:
        super().__init__(theme, model, view)
        self._writes = writes

    def act_place(self, line: GapLine, bounds: QRectF) -> QRectF:
        """Where its goal, or the way to one, stands: in reading order."""
        theme = self.theme
        if not line.goal and not self._writes:
            return QRectF()
        high = theme.metrics(ACT).height() + theme.gap(6)
        words = line.goal or act_words()
        wide = theme.px(16) + theme.gap(20) + theme.metrics(ACT).horizontalAdvance(words) + 2
        x = bounds.x() + self.start()
        return QRectF(x, bounds.bottom() - theme.gap(10) - high, min(wide, bounds.right() - x - theme.gap(12)), high)

    def _title_room(self, line: GapLine, width: float) -> float:
        marks = pill_width(self.theme, line.levels) + self.theme.gap(8) if line.levels else 0.0
        if line.essential:
            marks += pill_width(self.theme, _essential()) + self.theme.gap(8)
        return max(80.0, self.room(width) - marks)

    def high(self, line: GapLine, width: float) -> int:
        theme = self.theme
        titles = len(wrapped(theme, line.title, TITLE, self._title_room(line, width), MOST_TITLE)) or 1
        whys = len(wrapped(theme, line.why, SMALL, self.room(width), MOST_WHY))
        low = theme.metrics(SMALL).height()
        high = titles * theme.metrics(TITLE).height() + (whys + bool(line.wanted)) * low + 2 * theme.gap(10)
        if line.goal or self._writes:
            high += theme.metrics(ACT).height() + theme.gap(12)
        return round(high)

    def tell(self, canvas: Canvas, line: GapLine, bounds: QRectF) -> None:
        theme = self.theme
        x, y, width = bounds.x() + self.start(), bounds.y() + theme.gap(10), bounds.width()
        size, high = theme.px(18), theme.metrics(TITLE).height()
        icon, tone = ("target", "goal") if line.goal else ("circle-dashed", "warn")
        mark = QRectF(bounds.x() + theme.gap(14), y + (high - size) / 2, size, size)
        canvas.icon(mark, icon, tone, 1.8)
        end = bounds.right() - theme.gap(14)
        for words, colour in ((line.levels, ""), (_essential() if line.essential else "", "warn")):
            if words:
                wide, tall = min(pill_width(theme, words), width / 3), pill_height(theme)
                draw_pill(canvas, QRectF(end - wide, y + (high - tall) / 2, wide, tall), words, colour)
                end -= wide + theme.gap(8)
        for part in wrapped(theme, line.title, TITLE, self._title_room(line, width), MOST_TITLE):
            canvas.text(QRectF(x, y, end - x, high), part, TITLE, "ink")
            y += high
        low, room = theme.metrics(SMALL).height(), self.room(width)
        if line.wanted:
            canvas.text(QRectF(x, y, room, low), line.wanted, SMALL, "ink2")
            y += low
        canvas.lines(QRectF(x, y, room, 0), line.why, SMALL, "ink2", MOST_WHY, low)
        self._act(canvas, line, bounds)

    def _act(self, canvas: Canvas, line: GapLine, bounds: QRectF) -> None:
        place = self.act_place(line, bounds)
        if place.isEmpty():
            return
        theme, size = self.theme, self.theme.px(16)
        tone = "goal" if line.goal else "accent"
        canvas.box(place, theme.gap(8), "surface", "edge" if not line.goal else "line")
        icon = "flag" if line.goal else "target"
        mark = QRectF(place.x() + theme.gap(8), place.center().y() - size / 2, size, size)
        canvas.icon(mark, icon, tone, 1.8)
        x = mark.right() + theme.gap(6)
        words = line.goal or act_words()
        canvas.text(QRectF(x, place.y(), place.right() - x - theme.gap(4), place.height()), words, ACT, tone)


def act_words() -> str:
    """What makes a goal of a gap."""
    return translate("Skills", "Make it a goal…")


def _essential() -> str:
    return translate("Skills", "essential")
