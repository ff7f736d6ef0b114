"""The cards of the picture as they were drawn: each once, then copied; only so many new ones in each frame."""

import time
from collections.abc import Hashable, Iterable
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from portfolio.ui.career.frame import Frame
from portfolio.ui.career.lay import Scene
from portfolio.ui.career.look import RING, NodePainter, over
from portfolio.ui.career.nodes import Node
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.lettering import Letters
from portfolio.ui.timeline.strips import StripCache

CARDS_BYTES = 24 * 1024 * 1024
DRAW_MS = 4.0
"""So long new cards are drawn in one frame; the others stand as plain grounds until the next one."""


class InSight(NamedTuple):
    """A node that is in sight."""

    node: Node
    place: QRectF
    at: QPointF
    """Where its picture begins, on whole pixels."""
    key: Hashable
    """What has the same key looks the same."""


class Cards:
    """Pictures of cards for one look, density of pixels and direction; `forget` when any of them changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept = StripCache(CARDS_BYTES)
        self.forget()

    def __len__(self) -> int:
        return len(self._kept)

    def forget(self) -> None:
        """Nothing that was drawn is of use."""
        self._kept.clear()
        self.letters = Letters(self._theme)
        self._painter = NodePainter(self._theme, QLocale(), self.letters)

    def clear(self) -> None:
        """What is told of the nodes is other now."""
        self._kept.clear()

    def in_sight(self, nodes: Iterable[Node], scene: Scene, frame: Frame, ratio: float, wide: float) -> list[InSight]:
        """The nodes in sight with their places; `wide`: how wide a card is now."""
        edge = over(self._theme)
        seen, tiny = frame.seen(edge), wide < self._theme.px(RING)
        found = []
        for node in nodes:
            stands = scene.places.get(node.id)
            if (
                stands is not None and stands.x < seen.right and stands.right > seen.x
                and stands.y < seen.bottom and stands.bottom > seen.y
            ):  # fmt: skip
                place = frame.on_screen(stands)
                at = QPointF(round((place.x() - edge) * ratio) / ratio, round((place.y() - edge) * ratio) / ratio)
                found.append(InSight(node, place, at, _key(node, place, tiny=tiny)))
        return found

    def draw(
        self, painter: QPainter, seen: Iterable[InSight], frame: Frame, ratio: float,
        *, chosen: str, hovered: str, focused: bool,
    ) -> bool:  # fmt: skip
        """Copy the cards to where they lie. Returns whether all of them were drawn by now."""
        until, whole = time.perf_counter() + DRAW_MS / 1000, True
        special, waiting = {chosen, hovered}, self._theme.color("raised")
        for one in seen:
            on = one.node.id == chosen
            key: Hashable = (one.key, on, one.node.id == hovered) if one.node.id in special else one.key
            card = self._kept.get(key)
            if card is None and time.perf_counter() < until:
                card = self._drawn(one, frame.rtl, ratio, chosen=on, hovered=one.node.id == hovered)
                self._kept.put(key, card)
            if card is None:
                whole = False
                painter.fillRect(one.place, waiting)
            else:
                painter.drawPixmap(one.at, card)
            if on and focused:
                Canvas(painter, self._theme, one.place, frame.rtl).box(
                    one.place.adjusted(-4, -4, 4, 4), self._theme.gap(15), border="focus", width=2
                )
        return whole

    def _drawn(self, one: InSight, rtl: bool, ratio: float, *, chosen: bool, hovered: bool) -> QPixmap:
        edge, size = over(self._theme), one.place.size()
        card = QPixmap(ceil((size.width() + 2 * edge) * ratio), ceil((size.height() + 2 * edge) * ratio))
        card.setDevicePixelRatio(ratio)
        card.fill(Qt.GlobalColor.transparent)
        with QPainter(card) as painter:
            inside = QRectF(QPointF(edge, edge), size)
            self._painter.draw(painter, inside, one.node, rtl=rtl, chosen=chosen, hovered=hovered)
        return card


def _key(node: Node, place: QRectF, *, tiny: bool) -> Hashable:
    size = round(place.width() * 2), round(place.height() * 2)
    if tiny:  # nothing tells one from another but how ready one is
        share = round(12 * node.carried / node.needed) if node.needed else -1
        return node.state, node.aimed, share, size
    return node.id, size
