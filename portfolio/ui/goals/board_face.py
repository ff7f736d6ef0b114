"""The face of a goal's card on the board: what it says, painted in the height that its words need."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.core.queries.goal_board import BoardGoal
from portfolio.ui.goals.board_words import (
    SHOWN_STATES,
    changed_words,
    entries_words,
    far_words,
    is_late,
    result_words,
    review_words,
    spoken,
    state_words,
    value_words,
    when_words,
)
from portfolio.ui.kit.base import Flowing, plain_tip
from portfolio.ui.kit.labels import draw_pill, pill_height, pill_width
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.theme import Face, Theme, kind_of

_SOURCE, _TITLE = Face("micro", 500), Face("lead", 600)
_FAR, _WHEN = Face("small"), Face("small", 600)
_RESULT, _CHANGED = Face("small", 600), Face("body", 400, serif=True, italic=True)
_TITLE_LINES, _RESULT_LINES, _CHANGED_LINES = 3, 2, 3
SIDE, TOP = 16, 11
"""How far words stand in from the card's edge, at 100 % text."""
GRIP = 26
"""The room that the handle in the upper corner takes."""


class _Piece(NamedTuple):
    """One part of the card, from above: the gap before it, its height, and how it is painted into its place."""

    gap: float
    height: float
    paint: Callable[[Canvas, QRectF], None]


class BoardFace(Flowing):
    """Where it comes from, title, steps, hours, date, how many entries count toward it, and how it ended."""

    def __init__(self, theme: Theme, row: BoardGoal, today: date, parent: QWidget) -> None:
        self.row, self._today = row, today
        self._laid_out: dict[float, list[_Piece]] = {}
        super().__init__(theme, "", parent)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # its hint is no bound: see `measure`
        self.setSizePolicy(policy)

    def set_row(self, row: BoardGoal, today: date) -> None:
        """Show the goal as it is now, or on another day."""
        self.row, self._today = row, today
        self.set_label(row.title)
        self.setAccessibleName(self.tr("Goal: {title}").format(title=row.title))
        self.setAccessibleDescription(spoken(self.locale(), row, today))
        self.setToolTip(plain_tip(row.title))

    # ---- size

    def flow_height(self, width: int) -> int:
        theme = self.theme
        inner = width - 2 * theme.gap(SIDE)
        return round(theme.gap(TOP) + sum(piece.gap + piece.height for piece in self._laid(inner)) + theme.gap(2))

    def measure(self) -> QSize:
        # The card asks for the height of its width. A hint would break every line for a width it never has.
        return QSize(self.theme.px(self.NATURAL), round(self.theme.metrics(_TITLE).height()))

    def _laid(self, width: float) -> list[_Piece]:
        """The pieces in this width; breaking lines is what costs, so it is done once until the words change."""
        found = self._laid_out.get(width)
        if found is None:
            found = self._laid_out[width] = list(self._pieces(width))
        return found

    def _restyle(self) -> None:
        self._laid_out.clear()
        super()._restyle()

    def _pieces(self, width: float) -> Iterator[_Piece]:
        """What stands on the card in this width, from above."""
        theme, row, locale, today = self.theme, self.row, self.locale(), self._today
        gap = theme.gap
        yield _Piece(0, max(theme.metrics(_SOURCE).height(), pill_height(theme)), self._paint_top)
        title = wrapped(theme, row.title, _TITLE, width, _TITLE_LINES) or [""]
        yield _Piece(gap(3), len(title) * theme.metrics(_TITLE).height(), _lines(title, _TITLE, "ink"))
        late = is_late(row, today)
        if row.total:
            color = "overdue" if late else "ink3" if row.group == "done" else "accent"
            yield _Piece(gap(7), theme.px(6), lambda canvas, place: canvas.segments(place, row.done, row.total, color))
        far, when = far_words(locale, row), when_words(locale, row, today)
        yield from self._numbers(far, when, "overdue" if late else "ink2", width)
        for words, face, most in (
            (value_words(row), _RESULT, _RESULT_LINES),
            (result_words(row), _RESULT, _RESULT_LINES),
            (changed_words(row), _CHANGED, _CHANGED_LINES),
        ):
            if words:
                parts = wrapped(theme, words, face, width, most)
                yield _Piece(gap(6), len(parts) * theme.metrics(face).height(), _lines(parts, face, "ink"))
        if words := entries_words(locale, row):
            yield _Piece(gap(4), theme.metrics(_FAR).height(), _line(words, "link"))
        if words := review_words(locale, row, today):
            yield _Piece(gap(4), theme.metrics(_FAR).height(), _line(words, "eye"))

    def _numbers(self, far: str, when: str, color: str, width: float) -> Iterator[_Piece]:
        """How far it is and its date on one line, or on one each where they have no room beside each other."""
        theme = self.theme
        high, gap = theme.metrics(_FAR).height(), float(theme.gap(6))
        wide = theme.metrics(_FAR).horizontalAdvance(far) + theme.metrics(_WHEN).horizontalAdvance(when)

        def paint_far(canvas: Canvas, place: QRectF) -> None:
            canvas.text(place, far, _FAR, "ink2")

        def paint_when(canvas: Canvas, place: QRectF) -> None:
            canvas.text(place, when, _WHEN, color)

        def paint_both(canvas: Canvas, place: QRectF) -> None:
            canvas.text(place, far, _FAR, "ink2")
            canvas.text(place, when, _WHEN, color, "end")

        if far and when and wide + theme.gap(10) <= width:
            yield _Piece(gap, high, paint_both)
            return
        if far:
            yield _Piece(gap, high, paint_far)
        if when:
            yield _Piece(0 if far else gap, high, paint_when)

    # ---- painting

    def draw(self, canvas: Canvas) -> None:
        side, bounds = self.theme.gap(SIDE), canvas.bounds
        x, y, width = bounds.x() + side, bounds.y() + self.theme.gap(TOP), bounds.width() - 2 * side
        for piece in self._laid(width):
            y += piece.gap
            piece.paint(canvas, QRectF(x, y, width, piece.height))
            y += piece.height

    def _paint_top(self, canvas: Canvas, line: QRectF) -> None:
        theme, row, kind = self.theme, self.row, kind_of("goal")
        size = theme.px(14)
        end = line.right() - theme.px(GRIP) + theme.gap(6)
        if row.state in SHOWN_STATES:
            words, tone = state_words(row.state), "accent" if row.state == "met" else ""
            icon = {"met": "circle-check", "agreed": "heart-handshake", "proposed": "circle-dashed"}.get(row.state, "")
            wide = min(pill_width(theme, words, icon), line.width() * 0.6)
            draw_pill(canvas, QRectF(end - wide, line.y(), wide, line.height()), words, tone, icon)
            end -= wide + theme.gap(6)
        canvas.icon(QRectF(line.x(), line.center().y() - size / 2, size, size), kind.icon, "ink3")
        x = line.x() + size + theme.gap(6)
        canvas.text(QRectF(x, line.y(), end - x, line.height()), row.source or kind.label(), _SOURCE, "ink3")

    # ---- the ring goes round the whole card, which paints it

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_card()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell_card()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self._tell_card()

    def _tell_card(self) -> None:
        if (card := self.parentWidget()) is not None:
            card.update()


def _lines(parts: list[str], face: Face, color: str) -> Callable[[Canvas, QRectF], None]:
    def paint(canvas: Canvas, place: QRectF) -> None:
        high = canvas.theme.metrics(face).height()
        for number, part in enumerate(parts):
            canvas.text(QRectF(place.x(), place.y() + number * high, place.width(), high), part, face, color)

    return paint


def _line(words: str, icon: str) -> Callable[[Canvas, QRectF], None]:
    def paint(canvas: Canvas, place: QRectF) -> None:
        size = canvas.theme.px(13)
        canvas.icon(QRectF(place.x(), place.center().y() - size / 2, size, size), icon, "ink3")
        x = place.x() + size + canvas.theme.gap(6)
        canvas.text(QRectF(x, place.y(), place.right() - x, place.height()), words, _FAR, "ink3")

    return paint
