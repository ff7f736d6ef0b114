"""How a row of skills is painted: the title with what is wanted of it, what shows it, and each rater's latest level."""

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from portfolio.growth.skills import Seen, SkillRow
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.skills.model import RATER_OF, Column, Line, SkillsModel
from portfolio.ui.skills.words import number_words, skills_words, year_of
from portfolio.ui.theme import Face, Theme

AREA, TITLE, CODE = Face("body", 600, serif=True), Face("body"), Face("small", 600, tabular=True)
BELOW, COUNT, LEVEL, NOTE = Face("small"), Face("small", 600, tabular=True), Face("small", 600), Face("micro")
_NOTHING = QSize(0, 0)
MOST_LINES, MOST_SHAPES = 3, 6
"""A longer scale is drawn as one bar."""
TONES = {"self": "accent", "manager": "goal", "peer": "practice", "students": "reflection"}
"""The colour of each rater, the same in the list and in what was seen over the years; shape and column say it too."""


class RowPaint(QStyledItemDelegate):
    """`width` is that of the first column without its indentation: who shows it says how wide that is."""

    def __init__(self, theme: Theme, model: SkillsModel, parent: QObject) -> None:
        super().__init__(parent)
        self.theme, self._model = theme, model
        self._heights: dict[str, tuple[tuple[object, ...], int]] = {}
        self.width = 300.0
        self.indent = 20.0

    # ---- sizes

    def pad(self) -> int:
        return self.theme.gap(7)

    def height(self, line: Line) -> int:
        """How high a row is; reckoned once, until something that stands in it is another."""
        known = (line.title, line.code, bool(line.below), self.width, self.theme.generation)
        height = self._heights.get(line.key)
        if height is None or height[0] != known:
            height = self._heights[line.key] = (known, self._reckoned(line))
        return height[1]

    def _reckoned(self, line: Line) -> int:
        theme = self.theme
        if line.skill is None:
            return round(theme.metrics(AREA).height() + 2 * self.pad())
        room = self._room(line, self.width - self.indent)
        face = theme.metrics(TITLE)
        fits = face.horizontalAdvance(line.title) <= room
        lines = 1 if fits else max(1, len(wrapped(theme, line.title, TITLE, room, MOST_LINES)))
        high = lines * face.height() + (theme.metrics(BELOW).height() + theme.gap(2) if line.below else 0)
        least = theme.metrics(LEVEL).height() + theme.metrics(NOTE).height() + theme.gap(2)
        return round(max(high, least) + 2 * self.pad())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if index.column():  # asked of every cell: the first one says it for its row
            return _NOTHING
        line = self._model.row(index)
        return QSize(0, self.height(line) if line is not None else 0)

    def _code_room(self, line: Line) -> float:
        if not line.code:
            return 0.0
        metrics = self.theme.metrics(CODE)
        return max(metrics.horizontalAdvance("0.0"), metrics.horizontalAdvance(line.code)) + self.theme.gap(8)

    def _room(self, line: Line, width: float) -> float:
        return max(40.0, width - self._code_room(line) - self.theme.gap(8))

    # ---- painting

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = self._model.row(index)
        if line is None:
            return
        column, bounds = Column(index.column()), QRectF(option.rect)
        painter.save()
        canvas = Canvas(painter, self.theme, bounds, option.direction.name == "RightToLeft")
        if line.skill is None:
            self._area(canvas, line, column)
        elif column == Column.SKILL:
            self._skill(canvas, line)
        elif column == Column.SHOWN:
            self._shown(canvas, line.skill)
        else:
            rater = RATER_OF[column]
            self._seen(canvas, line.skill.latest.get(rater), len(line.skill.levels), rater)
        painter.restore()

    def _area(self, canvas: Canvas, line: Line, column: Column) -> None:
        theme, bounds = self.theme, canvas.bounds
        if column == Column.SHOWN:
            words = skills_words(line.held)
            canvas.text(bounds.adjusted(theme.gap(4), 0, -theme.gap(4), 0), words, BELOW, "ink3")
        if column != Column.SKILL:
            return
        x, end = bounds.x(), bounds.right() - theme.gap(8)
        mark = theme.px(15) + theme.gap(4) + canvas.width(number_words(line.gaps), COUNT) if line.gaps else 0.0
        wide = min(canvas.width(line.title, AREA) + 1, end - x - mark - (theme.gap(10) if line.gaps else 0))
        canvas.text(QRectF(x, bounds.y(), wide, bounds.height()), line.title, AREA, "ink")
        if line.gaps:
            x, size = x + wide + theme.gap(10), theme.px(15)
            canvas.icon(QRectF(x, bounds.center().y() - size / 2, size, size), "circle-dashed", "warn", 1.8)
            x += size + theme.gap(4)
            canvas.text(QRectF(x, bounds.y(), end - x + 1, bounds.height()), number_words(line.gaps), COUNT, "warn")

    def _skill(self, canvas: Canvas, line: Line) -> None:
        theme, bounds = self.theme, canvas.bounds
        high = theme.metrics(TITLE).height()
        x, y, code = bounds.x(), bounds.y() + self.pad(), self._code_room(line)
        if line.code:
            canvas.text(QRectF(x, y, code, high), line.code, CODE, "ink2")
            x += code
        width = self._room(line, bounds.width())
        for part in wrapped(theme, line.title, TITLE, width, MOST_LINES):
            canvas.text(QRectF(x, y, width + 1, high), part, TITLE, "ink")
            y += high
        y += theme.gap(2)
        low, size, end = theme.metrics(BELOW).height(), theme.px(14), bounds.right() - theme.gap(8)
        for icon, words, color in line.below:
            wide = canvas.width(words, BELOW) + 1
            if x > bounds.x() + code and x + wide + (size if icon else 0) > end:
                break
            if icon:
                canvas.icon(QRectF(x, y + (low - size) / 2, size, size), icon, color, 1.8)
                x += size + theme.gap(4)
            canvas.text(QRectF(x, y, min(wide, end - x), low), words, BELOW, color)
            x += wide + theme.gap(10)

    def _shown(self, canvas: Canvas, skill: SkillRow) -> None:
        theme, bounds = self.theme, canvas.bounds
        if not skill.evidence:
            return
        line = theme.metrics(COUNT).height()
        x, y, size = bounds.x() + theme.gap(4), bounds.y() + self.pad(), theme.px(15)
        canvas.icon(QRectF(x, y + (line - size) / 2, size, size), "layers", "ink2", 1.8)
        x += size + theme.gap(4)
        canvas.text(QRectF(x, y, bounds.right() - x, line), number_words(len(skill.evidence)), COUNT, "ink")
        if skill.minutes:
            low = theme.metrics(NOTE).height()
            place = QRectF(bounds.x() + theme.gap(4), y + line + theme.gap(2), bounds.width() - theme.gap(8), low)
            canvas.text(place, hours(QLocale(), skill.minutes), NOTE, "ink3")

    def _seen(self, canvas: Canvas, seen: Seen | None, levels: int, rater: str) -> None:
        if seen is None:
            return
        theme, bounds = self.theme, canvas.bounds
        line, note = theme.metrics(LEVEL).height(), theme.metrics(NOTE).height()
        x, y, end = bounds.x() + theme.gap(4), bounds.y() + self.pad(), bounds.right() - theme.gap(4)
        canvas.text(QRectF(x, y, end - x, line), level_words(seen.level), LEVEL, "ink")
        y += line + theme.gap(2)
        x += draw_level(canvas, QRectF(x, y, end - x, note), seen.place, levels, rater)
        year = year_of(seen.day)
        if end - x >= canvas.width(year, NOTE):
            canvas.text(QRectF(x, y, end - x, note), year, NOTE, "ink3")


def draw_level(canvas: Canvas, rect: QRectF, place: int, levels: int, rater: str) -> float:
    """A level as shapes, so many filled of so many: round ones are one's own, square ones others'. Returns how wide."""
    theme, color = canvas.theme, TONES.get(rater, "ink2")
    if place < 0:
        return 0.0
    size = theme.px(7)
    y = rect.center().y() - size / 2
    if levels > MOST_SHAPES:
        wide = theme.px(48)
        canvas.bar(QRectF(rect.x(), y, wide, size), (place + 1) / levels, color)
        return wide + theme.gap(5)
    x = rect.x()
    for at in range(levels):
        fill = color if at <= place else ""
        canvas.box(QRectF(x, y, size, size), size / 2 if rater == "self" else 1, fill, color, 1.2)
        x += size + theme.px(3)
    return x - rect.x() + theme.gap(4)
