"""Draws one role: a card with its readiness ring, a strong one for the role held now, a quiet one for those before."""

from math import ceil

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from portfolio.ui.career.nodes import Node
from portfolio.ui.career.words import JOIN, by_words, length_words, ready_words, years_words
from portfolio.ui.kit.paint import Canvas, named, wrapped
from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.lettering import LetteredCanvas, Letters

TITLE, SUB, COUNT = Face("small", 600), Face("micro"), Face("micro", 600, tabular=True)
NARROW = Face("micro", 600)
FULL, WORDS, RING = 122, 82, 40
"""Pixels of width, at 100 % text, from which a card has a ring beside its words, words alone, and a ring alone."""
COMPACT = 150
"""Below this width, what a role is called stands in small letters, in up to three lines."""
MOST_PARTS = 14
"""Up to so many needs, the ring shows each as a part of its own."""
ROUND = 12
OVER = 9
"""What a card may draw beyond its edge: the flag of a role that is aimed at."""
YEARS = 4


class NodePainter:
    """Draws a node into a rectangle, with as much of it as there is room for."""

    def __init__(self, theme: Theme, locale: QLocale, letters: Letters) -> None:
        self._theme, self._locale, self._letters = theme, locale, letters

    def draw(self, painter: QPainter, place: QRectF, node: Node, *, rtl: bool, chosen: bool, hovered: bool) -> None:
        """`place` is where the card lies, already as it is on the screen."""
        canvas = LetteredCanvas(painter, self._theme, place, rtl, self._letters)
        self._ground(canvas, place, node, chosen=chosen, hovered=hovered)
        if place.width() >= self._theme.px(FULL):
            self._words(canvas, place, node)
        elif place.width() >= self._theme.px(WORDS):
            self._title(canvas, place, node)
        elif place.width() >= self._theme.px(RING) and node.state != "past":
            side = min(place.width(), place.height()) - self._theme.gap(6)
            self._ring(canvas, self._square(place.center(), side), node)
        elif node.state in ("may", "ahead") and node.needed:
            self._share(canvas, place, node.carried / node.needed)
        if node.aimed:
            self._flag(canvas, place)

    def mark(self, canvas: Canvas, place: QRectF, node: Node) -> None:
        """The ring alone, or what stands for a role that one held."""
        if node.state == "now":
            canvas.box(place, place.width() / 2, "accent")
            self._ring(canvas, place.adjusted(3, 3, -3, -3), node)
        else:
            self._ring(canvas, place, node)
        if node.aimed:
            self._flag(canvas, place)

    def _ground(self, canvas: Canvas, place: QRectF, node: Node, *, chosen: bool, hovered: bool) -> None:
        theme = self._theme
        radius = min(theme.gap(ROUND), place.height() / 3)
        if node.state == "now":
            canvas.box(place, radius, "accent")
        elif node.state == "past":
            canvas.box(place, radius, "raised", "edge" if hovered else "line2", dashed=theme.tokens.outlined)
        else:
            border, wide = ("edge", 1.4) if hovered else ("goal", 1.4) if node.aimed else ("line2", 1.0)
            canvas.box(place, radius, "surface", border, wide)
        if chosen:
            if node.state == "now":
                canvas.box(place.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2.5, border="on_accent", width=1.5)
            else:
                canvas.box(place, radius, border="accent", width=2.5)

    # ---- with words

    def _words(self, canvas: Canvas, place: QRectF, node: Node) -> None:
        theme, quiet = self._theme, node.state == "past"
        ink, soft = (
            ("on_accent", "on_accent") if node.state == "now" else ("ink2", "ink3") if quiet else ("ink", "ink2")
        )
        pad, x = theme.gap(8), place.x() + theme.gap(8 if not quiet else 10)
        if not quiet and (node.state != "now" or node.needed or place.width() >= theme.px(190)):
            side = min(place.height() - theme.gap(12), theme.px(42), max(place.width() * 0.24, theme.px(28)))
            self._ring(canvas, QRectF(x, place.center().y() - side / 2, side, side), node)
            x += side + theme.gap(8)
        room = QRectF(x, place.y(), place.right() - pad - x, place.height())
        face, most = (NARROW, 3) if place.width() < theme.px(COMPACT) else (TITLE, 2)
        high, low, inside = theme.metrics(face).height(), theme.metrics(SUB).height(), place.height() - theme.gap(3)
        title = named(node.title)
        lines = wrapped(theme, title, face, room.width(), max(1, min(most, int(inside // high))))
        left = inside - len(lines) * high
        # The whole of what it is called comes before all else.
        clock = node.clock is not None and left >= theme.gap(9)
        left -= theme.gap(9) if clock else 0
        sub = self._sub(canvas, node, room.width()) if left >= low else ""
        y = place.center().y() - (inside - left + (low if sub else 0)) / 2
        for line in lines:
            canvas.text(QRectF(room.x(), y, room.width(), high), line, face, ink)
            y += high
        if clock:
            self._clock(canvas, QRectF(room.x(), y + theme.gap(4), room.width(), theme.px(4)), node)
            y += theme.gap(9)
        if sub:
            canvas.text(QRectF(room.x(), y, room.width(), low), sub, SUB, soft)

    def _title(self, canvas: Canvas, place: QRectF, node: Node) -> None:
        """What it is called, and below it how ready one is as a length, or how far the four years went."""
        theme, state = self._theme, node.state
        pad, high, bar = theme.gap(6), theme.metrics(NARROW).height(), theme.px(3)
        share = node.carried / node.needed if node.needed else 0.0
        below = bar + theme.gap(3) if node.needed and place.height() > high + bar + theme.gap(8) else 0
        most = 2 if place.height() - below - theme.gap(4) >= 2 * high else 1
        wide = place.width() - 2 * pad
        lines = wrapped(theme, named(node.title), NARROW, wide, most)
        y = place.center().y() - (len(lines) * high + below) / 2
        ink = {"now": "on_accent", "past": "ink2"}.get(state, "ink")
        for line in lines:
            canvas.text(QRectF(place.x() + pad, y, wide, high), line, NARROW, ink)
            y += high
        if below:
            rail = QRectF(place.x() + pad, y + theme.gap(3), wide, bar)
            if state == "now":
                self._soft(canvas, rail, bar / 2)
                canvas.box(QRectF(rail.x(), rail.y(), max(bar, wide * share), bar), bar / 2, "on_accent")
            else:
                self._lengths(canvas, rail, node, share)

    def _lengths(self, canvas: Canvas, rail: QRectF, node: Node, share: float) -> None:
        """As the ring, laid out straight: what is carried, what is essential and missing, and the rest."""
        canvas.bar(rail, share, "accent")
        if node.essential:
            x = rail.x() + rail.width() * share
            wide = rail.width() * node.essential / node.needed
            inset = rail.height() * 0.15
            canvas.box(QRectF(x, rail.y() + inset, wide, rail.height() - 2 * inset), 1, "warn")

    def _sub(self, canvas: Canvas, node: Node, room: float) -> str:
        """The line below the title: the fullest words that have room. What is left out the ring says too."""
        locale = self._locale
        if node.clock is not None:
            months = node.clock.months
            offers = [length_words(locale, months), length_words(locale, max(months - months % 12, min(months, 11)))]
        elif node.state != "may":
            offers = [years_words(locale, node) or named(node.place)]
        elif node.alike and node.place.strip():  # nothing else tells it from the other of this name
            where = named(node.place)
            offers = [JOIN.join((where, ready_words(locale, node.carried, node.needed))), where]
            return next((words for words in offers if canvas.width(words, SUB) <= room), where)
        else:
            ready, by = ready_words(locale, node.carried, node.needed), by_words(locale, node.by) if node.aimed else ""
            offers = [JOIN.join(part for part in (ready, by) if part), *([by] if by else []), ready]
            if not node.needed:
                offers = [by or ready]
        fitting = (words for words in offers if canvas.width(words, SUB) <= room)
        return next(fitting, "" if node.state == "may" else offers[-1])

    def _clock(self, canvas: Canvas, place: QRectF, node: Node) -> None:
        """Four years as four parts, filled as far as they went."""
        assert node.clock is not None
        gap, share = self._theme.px(3), node.clock.share * YEARS
        wide = (place.width() - gap * (YEARS - 1)) / YEARS
        for year in range(YEARS):
            part = QRectF(place.x() + year * (wide + gap), place.y(), wide, place.height())
            self._soft(canvas, part, place.height() / 2)
            if (filled := min(1.0, max(0.0, share - year))) > 0:
                canvas.box(QRectF(part.x(), part.y(), max(part.height(), wide * filled), part.height()),
                           place.height() / 2, "on_accent")  # fmt: skip

    def _soft(self, canvas: Canvas, place: QRectF, radius: float) -> None:
        color = QColor(self._theme.color("on_accent"))
        color.setAlpha(80)
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        canvas.painter.setBrush(color)
        canvas.painter.drawRoundedRect(canvas.place(place), radius, radius)

    # ---- the ring

    def _ring(self, canvas: Canvas, place: QRectF, node: Node) -> None:
        theme, painter = self._theme, canvas.painter
        on, real = node.state == "now", canvas.place(place)
        wide = max(2.5, place.width() * 0.115)
        real = real.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not node.needed:
            pen = QPen(theme.color("on_accent" if on else "edge"), max(1.2, wide / 2))
            if not on:
                pen.setDashPattern([2, 2.4])
            painter.setPen(pen)
            painter.drawEllipse(real)
            inset = place.width() * 0.28
            canvas.icon(place.adjusted(inset, inset, -inset, -inset), "school", "on_accent" if on else "ink3", 2.0)
            return
        self._parts(painter, real, node, wide, on=on)
        if place.width() >= theme.px(30):
            words = f"{self._locale.toString(node.carried)}/{self._locale.toString(node.needed)}"
            if canvas.width(words, COUNT) < place.width() - 2 * wide - 1:
                canvas.text(place, words, COUNT, "on_accent" if on else "ink", "center", Qt.TextElideMode.ElideNone)

    def _parts(self, painter: QPainter, real: QRectF, node: Node, wide: float, *, on: bool) -> None:
        """Carried, then what is missing: the essential marked by colour and by being whole, the rest thin."""
        theme, other = self._theme, node.needed - node.carried - node.essential
        quiet = QColor(theme.color("on_accent" if on else "line2"))
        if on:
            quiet.setAlpha(90)
        lines = (
            (node.carried, theme.color("on_accent" if on else "accent"), wide),
            (node.essential, theme.color("on_accent" if on else "warn"), wide * (0.45 if on else 0.8)),
            (other, quiet, wide * 0.55),
        )
        each = node.needed <= MOST_PARTS
        gap = min(9.0, 130 / node.needed) if each and node.needed > 1 else 0.0
        angle = 90.0
        for count, color, width in lines:
            if not count:
                continue
            pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            span = 360 / node.needed * (1 if each else count)
            for _ in range(count if each else 1):
                painter.drawArc(real, round((angle - gap / 2) * 16), -round((span - gap) * 16))
                angle -= span

    def _flag(self, canvas: Canvas, place: QRectF) -> None:
        """A small disc with a flag on the corner where reading ends."""
        theme = self._theme
        full = place.width() >= theme.px(FULL) or place.height() >= place.width()
        side = min(theme.px(20 if full else 14), max(theme.px(9), place.width() * 0.2))
        off = 0.34 if full else 0.5  # where there is little room, it must not lie on what the role is called
        disc = QRectF(place.right() - side * (1 - off), place.y() - side * off, side, side)
        canvas.box(disc, side / 2, "goal", "surface", 1.5)
        if side >= theme.px(13):
            inset = side * 0.24
            ink = "bg" if theme.tokens.is_dark else "surface"
            canvas.icon(disc.adjusted(inset, inset, -inset, -inset), "flag", ink, 2.6)

    def _share(self, canvas: Canvas, place: QRectF, share: float) -> None:
        """Where there is no room for a ring: how ready one is, as a length."""
        inside = place.adjusted(2.5, 2.5, -2.5, -2.5)
        if inside.width() > 2 and inside.height() > 1 and share > 0:
            part = QRectF(inside.x(), inside.y(), max(inside.height(), inside.width() * share), inside.height())
            canvas.box(part, min(inside.height() / 2, 2.5), "accent")

    def _square(self, center: QPointF, side: float) -> QRectF:
        return QRectF(center.x() - side / 2, center.y() - side / 2, side, side)


def over(theme: Theme) -> int:
    """How far a card may draw beyond its edge, in whole pixels."""
    return ceil(theme.px(OVER))
