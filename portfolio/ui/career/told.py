"""The card that tells of a role where the picture has no room for words: all that is known of it, beside it."""

from typing import NamedTuple

from PySide6.QtCore import QLocale, QRectF

from portfolio.ui.career.nodes import Node
from portfolio.ui.career.words import spoken_parts
from portfolio.ui.kit.paint import Canvas, named, wrapped
from portfolio.ui.theme import Face, Theme

TITLE, LINE = Face("body", 600), Face("small")
WIDEST = 280


class Told(NamedTuple):
    """What the card says, broken into lines."""

    title: list[str]
    lines: list[str]


def told(theme: Theme, locale: QLocale, node: Node) -> Told:
    """What a card says of a node."""
    room = theme.px(WIDEST) - 2 * theme.gap(14)
    lines: list[str] = []
    for part in spoken_parts(locale, node):
        lines += wrapped(theme, part[:1].upper() + part[1:], LINE, room, 3)
    return Told(wrapped(theme, named(node.title), TITLE, room, 3), lines)


def draw_told(canvas: Canvas, words: Told, beside: QRectF, inside: QRectF) -> None:
    """Draw it beside a card of the picture (as it is on the screen), within what is to be seen of the picture."""
    theme = canvas.theme
    high, low = theme.metrics(TITLE).height(), theme.metrics(LINE).height()
    pad = theme.gap(12)
    metrics = [canvas.width(line, TITLE) for line in words.title] + [canvas.width(line, LINE) for line in words.lines]
    wide = max(metrics, default=0) + 2 * theme.gap(14) + 2
    tall = len(words.title) * high + len(words.lines) * low + 2 * pad + theme.gap(3)
    x = beside.right() + theme.gap(8)
    if x + wide > inside.right():
        x = beside.left() - theme.gap(8) - wide
    x = max(inside.left() + 4, min(x, inside.right() - wide - 4))
    y = max(inside.top() + 4, min(beside.center().y() - tall / 2, inside.bottom() - tall - 4))
    place = QRectF(x, y, wide, tall)
    if not theme.tokens.outlined:
        for reach in (6, 3):
            canvas.painter.setOpacity(0.10)
            canvas.box(canvas.place(place.adjusted(-reach, -reach + 3, reach, reach + 3)), theme.gap(14), "ink3")
        canvas.painter.setOpacity(1.0)
    canvas.box(canvas.place(place), theme.gap(12), "raised", "edge")
    line = y + pad
    for words_line in words.title:
        room = QRectF(place.x() + theme.gap(14), line, wide - 2 * theme.gap(14) + 2, high)
        canvas.text(canvas.place(room), words_line, TITLE, "ink")
        line += high
    line += theme.gap(3)
    for words_line in words.lines:
        room = QRectF(place.x() + theme.gap(14), line, wide - 2 * theme.gap(14) + 2, low)
        canvas.text(canvas.place(room), words_line, LINE, "ink2")
        line += low
