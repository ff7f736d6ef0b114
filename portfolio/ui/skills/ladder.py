"""The levels of a skill, the lowest first: what each means, who sees the person where, and which one she aims at."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.growth.skills import RATERS, SkillRow
from portfolio.ui.kit.base import Flowing
from portfolio.ui.kit.growth_words import level_words, rater_words
from portfolio.ui.kit.labels import draw_pill, pill_height, pill_width
from portfolio.ui.kit.paint import Canvas, named, wrapped
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.painting import TONES
from portfolio.ui.theme import Face, Theme

_NAME, _WORDS = Face("body", 600), Face("small")
_MOST_LINES = 6


class Step(NamedTuple):
    """A level as it stands in the list."""

    place: int
    name: str
    words: str
    raters: tuple[str, ...]
    """Who saw the person here last."""
    aim: bool

    @property
    def mine(self) -> bool:
        return RATERS[0] in self.raters


class Ladder(QWidget):
    """A press, or Alt and its number, says that this is one's own level."""

    chosen = Signal(int)
    """The level by its place on the scale."""

    def __init__(self, theme: Theme, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._writes = theme, writes
        self.rungs: list[Rung] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(3))  # else the ring of one lies against the edge of the next
        self.setAccessibleName(translate("Skills", "My own level"))

    def show_skill(self, skill: SkillRow, aim: str) -> None:
        """Show the scale of this skill; `aim` is the level that is wanted."""
        steps = [
            Step(
                place, name, words,
                tuple(rater for rater, seen in skill.latest.items() if seen.place == place), name == aim,
            )
            for place, (name, words) in enumerate(zip(skill.levels, skill.level_words, strict=True))
        ]  # fmt: skip
        if len(steps) == len(self.rungs):
            for rung, step in zip(self.rungs, steps, strict=True):
                rung.show_step(step)
            return
        clear(self._column)
        self.rungs = []
        for step in steps:
            rung = Rung(self.theme, step, writes=self._writes)
            rung.setObjectName(f"level:{step.place}")
            rung.clicked.connect(lambda _=False, place=step.place: self.chosen.emit(place))
            rung.stepped.connect(self._step)
            self.rungs.append(rung)
            self._column.addWidget(rung)
            rung.show()

    def _step(self, by: int) -> None:
        at = next((number for number, rung in enumerate(self.rungs) if rung.hasFocus()), 0) + by
        if 0 <= at < len(self.rungs):
            self.rungs[at].setFocus(Qt.FocusReason.TabFocusReason)


class Rung(Flowing):
    """One level. Up and Down go to the next one."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, step: Step, *, writes: bool, parent: QWidget | None = None) -> None:
        self.step = step
        super().__init__(theme, level_words(step.name), parent)
        self.setCheckable(False)
        self._writes = writes
        if not writes:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        self._describe()

    def show_step(self, step: Step) -> None:
        """Show another level."""
        if step != self.step:
            self.step = step
            self.set_label(level_words(step.name))
            self._describe()

    def _describe(self) -> None:
        parts = [named(self.step.words), *(rater_words(rater) for rater in self.step.raters)]
        if self.step.aim:
            parts.append(translate("Skills", "what I aim for"))
        self.setAccessibleDescription(", ".join(part for part in parts if part))

    def _room(self, width: float) -> tuple[float, float]:
        x = self.theme.gap(8) + self.theme.px(18) + self.theme.gap(9)
        return x, max(60.0, width - x - self.theme.gap(8))

    def flow_height(self, width: int) -> int:
        theme = self.theme
        lines = len(wrapped(theme, self.step.words, _WORDS, self._room(width)[1], _MOST_LINES))
        high = max(theme.metrics(_NAME).height(), pill_height(theme)) + lines * theme.metrics(_WORDS).height()
        return round(high + 2 * theme.gap(6))

    def draw(self, canvas: Canvas) -> None:
        theme, rect, step = self.theme, canvas.bounds, self.step
        if step.mine:
            canvas.box(rect, theme.gap(8), "accent_soft", "accent" if theme.tokens.outlined else "")
        elif self.underMouse() and self._writes:
            canvas.box(rect, theme.gap(8), "rail")
        size, line = theme.px(16), max(theme.metrics(_NAME).height(), pill_height(theme))
        x, y = rect.x() + theme.gap(8), rect.y() + theme.gap(6)
        ring = QRectF(x + 1, y + (line - size) / 2, size, size)
        canvas.box(ring, size / 2, "accent" if step.mine else "surface", "accent" if step.mine else "edge", 1.5)
        if step.mine:
            inset = size * 0.18
            canvas.icon(ring.adjusted(inset, inset, -inset, -inset), "check", "on_accent", 3.0)
        start, width = self._room(rect.width())
        end = rect.right() - theme.gap(8)
        end = self._marks(canvas, end, y, line)
        canvas.text(QRectF(rect.x() + start, y, max(20.0, end - rect.x() - start), line), self.label, _NAME, "ink")
        y += line
        low = theme.metrics(_WORDS).height()
        for part in wrapped(theme, step.words, _WORDS, width, _MOST_LINES):
            canvas.text(QRectF(rect.x() + start, y, width + 1, low), part, _WORDS, "ink2")
            y += low
        if self.shows_focus:
            canvas.ring(rect, theme.gap(8))

    def _marks(self, canvas: Canvas, end: float, y: float, line: float) -> float:
        """Who sees the person here, and the flag; from the end of the line. Returns where the name has to stop."""
        theme, high = self.theme, pill_height(self.theme)
        for rater in reversed(self.step.raters):
            wide = pill_width(theme, rater_words(rater))
            if end - wide < canvas.bounds.x() + theme.px(90):
                break
            draw_pill(canvas, QRectF(end - wide, y + (line - high) / 2, wide, high), rater_words(rater), TONES[rater])
            end -= wide + theme.gap(5)
        if self.step.aim:
            size = theme.px(15)
            canvas.icon(QRectF(end - size, y + (line - size) / 2, size, size), "flag", "ink2", 1.8)
            end -= size + theme.gap(5)
        return end

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(step)
            return
        super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """What is chosen is what was written."""

    def hitButton(self, pos) -> bool:  # type: ignore[no-untyped-def]
        """Where nothing may be written, a press does nothing."""
        return self._writes and super().hitButton(pos)

    def click(self) -> None:
        """As by mouse."""
        if self._writes:
            super().click()
