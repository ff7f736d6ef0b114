"""What a group answered to a question, time by time: a bar for each, divided by answer, with how many chose it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from portfolio.growth.surveys import Answered, QuestionRow, SurveyResults
from portfolio.ui.kit.base import Painted
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.surveys.question_row import COUNT, MOST_LINES, WORDS, YEAR, AnswersRow
from portfolio.ui.surveys.shades import fill
from portfolio.ui.surveys.words import number_words, people_words, when_words
from portfolio.ui.theme import Theme

_BAR = 22


class ShadesHead(Painted):
    """Which shade is which answer."""

    def __init__(self, theme: Theme, found: SurveyResults) -> None:
        super().__init__(theme)
        self._names = [level_words(level) for level in found.levels]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("From light to dark: {levels}").format(levels=", ".join(self._names)))

    def _places(self, width: float) -> list[QRectF]:
        theme = self.theme
        high, gap, size = theme.metrics(YEAR).height() + theme.gap(6), theme.gap(16), theme.px(16)
        places, x, y = [], 0.0, 0.0
        for name in self._names:
            wide = size + theme.gap(6) + theme.metrics(YEAR).horizontalAdvance(name) + 2
            if x and x + wide > width:
                x, y = 0.0, y + high
            places.append(QRectF(x, y, wide, high))
            x += wide + gap
        return places

    def measure(self) -> QSize:
        width = self.width() if self.width() > self.theme.px(200) else self.theme.px(700)
        return QSize(self.theme.px(280), round(self._places(width)[-1].bottom() + self.theme.gap(2)))

    def draw(self, canvas: Canvas) -> None:
        theme, size = self.theme, self.theme.px(16)
        for number, place in enumerate(self._places(canvas.bounds.width())):
            place = place.translated(canvas.bounds.topLeft())
            swatch = QRectF(place.x(), place.center().y() - size / 2, size, size)
            fill(canvas, swatch, number, len(self._names))
            words = place.adjusted(size + theme.gap(6), 0, 0, 0)
            canvas.text(words, self._names[number], YEAR, "ink2")


class GroupYears(AnswersRow):
    """Each bar is as wide as every other, whoever many answered: the number of people stands beside it."""

    def __init__(self, theme: Theme, found: SurveyResults, question: QuestionRow, shown: Sequence[str]) -> None:
        self._days = {run["id"]: when_words(run["day"]) for run in found.runs}
        answered = {one.run_id for one in question.answers}
        super().__init__(theme, found, question, [one for one in shown if one in answered])

    def _line(self) -> float:
        return self.theme.px(_BAR) + self.theme.gap(5)

    def _words(self, width: float) -> list[str]:
        return wrapped(self.theme, self.label, WORDS, width - 2 * self.theme.gap(10), MOST_LINES)

    def _top(self, width: float) -> float:
        theme = self.theme
        return theme.gap(8) + len(self._words(width)) * theme.metrics(WORDS).height() + theme.gap(4)

    def flow_height(self, width: int) -> int:
        return round(self._top(width) + len(self.shown) * self._line() + self.theme.gap(6))

    def places(self, bounds: QRectF) -> list[QRectF]:
        top = bounds.y() + self._top(bounds.width())
        return [
            QRectF(bounds.x(), top + number * self._line(), bounds.width(), self._line())
            for number in range(len(self.shown))
        ]

    def draw(self, canvas: Canvas) -> None:
        theme, bounds = self.theme, canvas.bounds
        if self.underMouse() and self.question.skill_id:
            canvas.box(bounds, theme.gap(9), "rail")
        x, high = bounds.x() + theme.gap(10), theme.metrics(WORDS).height()
        width = bounds.width() - 2 * theme.gap(10)
        canvas.lines(QRectF(x, bounds.y() + theme.gap(8), width, 0), self.label, WORDS, "ink", MOST_LINES, high)
        days = max((canvas.width(self._days[one], YEAR) for one in self.shown), default=0.0) + theme.gap(10)
        counts = [people_words(one.people) if one is not None and one.counts else "" for one in self.answers]
        people = max((canvas.width(one, YEAR) for one in counts), default=0.0) + theme.gap(12)
        for number, (place, one) in enumerate(zip(self.places(bounds), self.answers, strict=True)):
            line = QRectF(x, place.y(), width, theme.px(_BAR))
            canvas.text(line, self._days[self.shown[number]], YEAR, "ink2")
            canvas.text(QRectF(line.right() - people, line.y(), people, line.height()), counts[number], YEAR, "ink2",
                        "end")  # fmt: skip
            if one is not None:
                self._bar(canvas, line.adjusted(days, 0, -people, 0), one)
            if number == self.at:
                canvas.ring(place.adjusted(theme.gap(4), -2, -theme.gap(4), -theme.gap(2)), theme.gap(5))
        if self.shows_focus:
            canvas.ring(bounds, theme.gap(9))

    def _bar(self, canvas: Canvas, rect: QRectF, one: Answered) -> None:
        counts = one.counts or tuple(int(place == one.place) for place in range(len(self.found.levels)))
        total, x, painter = sum(counts), rect.x(), canvas.painter
        for place, count in enumerate(counts):
            if not count:
                continue
            wide = rect.width() * count / total
            piece = QRectF(x, rect.y(), wide, rect.height())
            ink = fill(canvas, piece, place, len(counts))
            words = number_words(count)
            if canvas.width(words, COUNT) + 6 < wide:
                painter.setPen(ink)
                painter.setFont(self.theme.face(COUNT))
                painter.drawText(canvas.place(piece), int(Qt.AlignmentFlag.AlignCenter), words)
            x += wide
