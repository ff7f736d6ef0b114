"""One thing that a role asks for, as a row: how much it counts, what carries it, or why it is missing."""

from PySide6.QtCore import QLocale, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent

from portfolio.growth.gaps import Gap
from portfolio.growth.roles import Need
from portfolio.ui.career.words import JOIN, asked_words, carried_words, weight_words
from portfolio.ui.kit.base import Flowing
from portfolio.ui.kit.growth_words import why_sentence
from portfolio.ui.kit.paint import Canvas, named, wrapped
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

WORDS, SUB = Face("small", 600), Face("small")


class NeedRow(Flowing):
    """Enter, Space or a click offer what can be done about it, G makes a goal of it."""

    NATURAL = 300
    menu_requested = Signal(str, QPoint)
    goal_requested = Signal(str)

    def __init__(self, theme: Theme, need: Need, gap: Gap | None) -> None:
        """`gap`: where it is missing."""
        self._sub = _sub(need, gap)
        super().__init__(theme, need.words)
        self.need, self._gap, self.letters = need, gap, True
        self.setObjectName(f"need:{need.id}")
        self.setAccessibleName(f"{named(need.words)}, {self.state_words()}")
        self.setAccessibleDescription(self._sub)
        self.setToolTip("")
        self.clicked.connect(lambda: self.menu_requested.emit(need.id, self._below()))

    def state_words(self) -> str:
        """Whether it is carried, or how much it is missed."""
        weight = weight_words(self.need.weight)
        if self.need.carried:
            return translate("Career", "I bring it along")
        return translate("Career", "missing, {weight}").format(weight=weight.lower())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_G and self.letters and not event.modifiers() and self.can_have_goal:
            self.goal_requested.emit(self.need.id)
        else:
            super().keyPressEvent(event)

    @property
    def can_have_goal(self) -> bool:
        """Whether it is missing and nothing is under way for it."""
        return self._gap is not None and not self._gap.goal_ids

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(self.need.id, event.globalPos())

    def flow_height(self, width: int) -> int:
        theme = self.theme
        words, subs = self._lines(width)
        high = len(words) * theme.metrics(WORDS).height() + len(subs) * theme.metrics(SUB).height()
        return round(max(high, theme.px(18)) + 2 * theme.gap(7))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        radius = theme.gap(9)
        if self.underMouse() or self.isDown():
            canvas.box(rect, radius, "rail")
        size = theme.px(18)
        words, subs = self._lines(rect.width())
        high, low = theme.metrics(WORDS).height(), theme.metrics(SUB).height()
        y = rect.y() + theme.gap(7)
        icon, tone = self._icon()
        canvas.icon(QRectF(rect.x() + theme.gap(6), y + (high - size) / 2, size, size), icon, tone, 2.0)
        x, wide = self._room(rect.width())
        for line in words:
            canvas.text(QRectF(rect.x() + x, y, wide, high), line, WORDS, "ink")
            y += high
        for line in subs:
            canvas.text(QRectF(rect.x() + x, y, wide, low), line, SUB, "ink2")
            y += low
        if self.shows_focus:
            canvas.ring(rect, radius)

    def _icon(self) -> tuple[str, str]:
        if self.need.carried:
            return "circle-check", "accent"
        return ("circle-alert", "warn") if self.need.weight == 3 else ("circle-dashed", "ink3")

    def _room(self, width: float) -> tuple[float, float]:
        theme = self.theme
        x = theme.gap(6) + theme.px(18) + theme.gap(9)
        return x, max(theme.px(80), width - x - theme.gap(6))

    def _lines(self, width: float) -> tuple[list[str], list[str]]:
        room = self._room(width)[1]
        subs = [line for part in self._sub.split("\n") for line in wrapped(self.theme, part, SUB, room, 3)]
        return wrapped(self.theme, self.label, WORDS, room, 4), subs

    def _below(self) -> QPoint:
        return self.mapToGlobal(QPoint(0, self.height()))


def _sub(need: Need, gap: Gap | None) -> str:
    """How much it counts, and below it what carries it or why it is missing, and the person's own words."""
    locale = QLocale()
    first = JOIN.join(part for part in (weight_words(need.weight), asked_words(need)) if part)
    second = why_sentence(gap) if gap is not None else carried_words(locale, need)
    goal = translate("Career", "A goal for it is under way") if gap is not None and gap.goal_ids else ""
    answer = f"“{need.answer}”" if need.answer else ""
    return "\n".join(part for part in (first, second, goal, answer) if part)
