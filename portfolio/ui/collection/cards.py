"""Painting one entry of the collection: as a card with its picture, or as a line of a list."""

from datetime import date
from typing import Protocol

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QPainterPath

from portfolio.core.queries.collection import CollectionRow
from portfolio.ui.collection.grid import Grid, grid_for
from portfolio.ui.collection.panels import ImageFor, Panels
from portfolio.ui.collection.words import foot_words, state_words, sub_words, title_words
from portfolio.ui.kit.labels import draw_pill, pill_height, pill_width
from portfolio.ui.kit.paint import Canvas, isolate, wrapped
from portfolio.ui.theme import Face, Theme

CHOSEN, HOVERED, FOCUSED, TICKING = 1, 2, 4, 8

_TITLE = Face("body", 600)
_SUB = Face("small")
_FOOT = Face("small", tabular=True)
_JOIN = "  ·  "


class Look(Protocol):
    """One way of showing entries."""

    def grid(self, room: int) -> Grid:
        """Where entries stand in this width."""

    def draw(self, canvas: Canvas, row: CollectionRow, flags: int) -> None:
        """Fill the canvas, which is as large as a cell, with an entry."""

    def tick(self, width: float, height: float) -> QRectF:
        """Where the box to choose it by stands in a cell, with room for a finger."""


class Cards:
    """A wall of cards: the picture above, title, who gave it and day below."""

    LEAST, MOST, PICTURE = 190, 264, 112

    def __init__(self, theme: Theme, locale: QLocale, today: date, image_for: ImageFor) -> None:
        self.theme, self._locale = theme, locale
        self._panels = Panels(locale, today, image_for)
        metrics = theme.metrics
        self._title, self._sub, self._foot = (metrics(face).height() for face in (_TITLE, _SUB, _FOOT))
        self._picture = float(theme.gap(self.PICTURE) if theme.scale < 1.3 else theme.px(self.PICTURE * 0.86))
        words = 2 * self._title + self._sub + self._foot + theme.gap(2) + theme.gap(6)
        self.height = round(self._picture + words + theme.gap(10) + theme.gap(11))

    def grid(self, room: int) -> Grid:
        theme = self.theme
        return grid_for(room, theme.px(self.LEAST), theme.px(self.MOST), self.height, theme.gap(14), 1)

    def tick(self, width: float, height: float) -> QRectF:
        size = self.theme.px(22)
        reach = self.theme.gap(11)
        return QRectF(width - size - 2 * reach, 0, size + 2 * reach, size + 2 * reach)

    def draw(self, canvas: Canvas, row: CollectionRow, flags: int) -> None:
        theme, painter = self.theme, canvas.painter
        radius = theme.gap(14)
        painter.fillRect(canvas.bounds, theme.color("bg"))
        rect = self._on_a_stack(canvas, radius, min(row.badges, 2))
        canvas.box(rect, radius, "raised" if flags & HOVERED else "surface")
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setClipPath(path)
        panel = QRectF(rect.x(), rect.y(), rect.width(), canvas.bounds.y() + self._picture - rect.y())
        self._panels.draw(canvas, panel, row)
        if theme.tokens.outlined:
            painter.fillRect(QRectF(rect.x(), panel.bottom(), rect.width(), 1), theme.color("line"))
        painter.restore()
        self._words(canvas, row, panel.bottom() + theme.gap(10))
        border = "accent" if flags & CHOSEN else "line2" if flags & HOVERED else "line"
        canvas.box(rect, radius, border=border, width=2.5 if flags & CHOSEN else 1)
        if flags & TICKING:
            draw_tick(canvas, self.tick(rect.width(), rect.height()), bool(flags & CHOSEN))
        if flags & FOCUSED:
            draw_ring(canvas, radius, bool(flags & CHOSEN))

    def _on_a_stack(self, canvas: Canvas, radius: float, count: int) -> QRectF:
        """The edges of so many cards behind the one of a course, for the badges it has brought. Returns where its own
        card is."""
        theme, bounds = self.theme, canvas.bounds
        step = theme.gap(4)
        for number in range(count):
            inset = (count - number) * theme.gap(8)
            behind = bounds.adjusted(inset, number * step, -inset, 0)
            canvas.box(behind, radius, "surface" if number else "rail", "line2")
        return bounds.adjusted(0, count * step, 0, 0)

    def _words(self, canvas: Canvas, row: CollectionRow, y: float) -> None:
        theme, rect = self.theme, canvas.bounds
        x = rect.x() + theme.gap(13)
        room = rect.width() - 2 * theme.gap(13)
        for part in wrapped(theme, title_words(row), _TITLE, room, 2):
            canvas.text(QRectF(x, y, room, self._title), part, _TITLE, "ink")
            y += self._title
        canvas.text(QRectF(x, y + theme.gap(2), room, self._sub), sub_words(row), _SUB, "ink2")
        foot = QRectF(x, rect.bottom() - theme.gap(11) - self._foot, room, self._foot)
        end = signs(canvas, foot.right(), foot.center().y(), row)
        foot.setRight(end)
        canvas.text(foot, foot_words(self._locale, row), _FOOT, "ink3")


class Lines:
    """A list: one line of two rows of words for each entry, with a small picture before it."""

    def __init__(self, theme: Theme, locale: QLocale, today: date, image_for: ImageFor) -> None:
        self.theme, self._locale, self._today = theme, locale, today
        self._panels = Panels(locale, today, image_for)
        self._title, self._sub = theme.metrics(_TITLE).height(), theme.metrics(_SUB).height()
        self.height = round(self._title + self._sub + theme.gap(2) + 2 * theme.gap(8))

    def grid(self, room: int) -> Grid:
        return Grid(1, max(1, room - 2), self.height, self.theme.gap(5), 1, self.theme.gap(2))

    def tick(self, width: float, height: float) -> QRectF:
        return QRectF(0, 0, self.theme.px(22) + self.theme.gap(22), height)

    def draw(self, canvas: Canvas, row: CollectionRow, flags: int) -> None:
        theme, rect = self.theme, canvas.bounds
        radius = theme.gap(10)
        canvas.painter.fillRect(rect, theme.color("bg"))
        border = "accent" if flags & CHOSEN else "line2" if flags & HOVERED else "line"
        canvas.box(rect, radius, "raised" if flags & HOVERED else "surface", border, 2.5 if flags & CHOSEN else 1)
        x = rect.x() + theme.gap(12)
        if flags & TICKING:
            box = self.tick(rect.width(), rect.height())
            draw_tick(canvas, box, bool(flags & CHOSEN))
            x = box.right()
        side = rect.height() - 2 * theme.gap(8)
        self._panels.thumb(canvas, QRectF(x, rect.y() + theme.gap(8), side, side), row)
        x += side + theme.gap(12)
        middle, end = rect.center().y(), signs(canvas, rect.right() - theme.gap(12), rect.center().y(), row)
        end = self._state(canvas, end, middle, row, end - x)
        room = end - x - theme.gap(8)
        y = middle - (self._title + self._sub + theme.gap(2)) / 2
        canvas.text(QRectF(x, y, room, self._title), title_words(row), _TITLE, "ink")
        words = row.words if row.kind in ("reflection", "practice") else ""
        sub = _JOIN.join(part for part in (isolate(sub_words(row)), foot_words(self._locale, row), words) if part)
        y += self._title + theme.gap(2)
        canvas.text(QRectF(x, y, room, self._sub), sub, _SUB, "ink2")
        if flags & FOCUSED:
            draw_ring(canvas, radius, bool(flags & CHOSEN))

    def _state(self, canvas: Canvas, end: float, middle: float, row: CollectionRow, room: float) -> float:
        """The pill at the end of a line, where it leaves the title its room. Returns where the words have to end."""
        state = state_words(self._locale, row, self._today)
        if state is None:
            return end
        words, icon, tone = state
        wide, high = pill_width(self.theme, words, icon), pill_height(self.theme)
        if wide > room * 0.4:
            return end
        draw_pill(canvas, QRectF(end - wide, middle - high / 2, wide, high), words, tone, icon)
        return end - wide


def signs(canvas: Canvas, end: float, middle: float, row: CollectionRow) -> float:
    """Small signs at the end: toward a goal, only mine, for everyone. Returns where the words before end."""
    theme = canvas.theme
    size = theme.px(14)
    for name, shown in (
        ("target", row.toward > 0), ("lock", row.privacy == "private"), ("globe", row.privacy == "public"),
    ):  # fmt: skip
        if shown:
            end -= size
            canvas.icon(QRectF(end, middle - size / 2, size, size), name, "accent" if name == "target" else "ink3")
            end -= theme.gap(6)
    return end


def draw_ring(canvas: Canvas, radius: float, chosen: bool) -> None:
    """Where the keyboard is: around the entry, and inside the border of one that is chosen."""
    if not chosen:
        canvas.ring(canvas.bounds, radius)
        return
    canvas.ring(canvas.bounds.adjusted(3, 3, -3, -3), radius - 3)
    # Between the border and a photo it would stand out from neither.
    canvas.box(canvas.bounds.adjusted(5, 5, -5, -5), radius - 5, border="surface", width=2)


def draw_tick(canvas: Canvas, reach: QRectF, on: bool) -> None:
    """The box to choose an entry by, in the middle of the place that a finger may touch."""
    theme = canvas.theme
    size = theme.px(22)
    box = QRectF(reach.center().x() - size / 2, reach.center().y() - size / 2, size, size)
    canvas.box(box.adjusted(-2, -2, 2, 2), theme.px(6) + 2, "surface")  # a photo may be of any colour
    canvas.box(box, theme.px(6), "accent" if on else "surface", "accent" if on else "edge", 1.5)
    if on:
        inset = size * 0.16
        canvas.icon(box.adjusted(inset, inset, -inset, -inset), "check", "on_accent", 3.0)
