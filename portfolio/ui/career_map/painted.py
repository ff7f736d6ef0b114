"""How the map comes to the screen: painted, moved, stretched while it is zoomed, and drawn ahead in idle moments."""

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap

from portfolio.core.map.lanes import MapData
from portfolio.core.map.marks import Mark
from portfolio.core.map.span import Span
from portfolio.ui.career_map.frame import Frame
from portfolio.ui.career_map.listed import ListedView
from portfolio.ui.career_map.look import MapScene
from portfolio.ui.career_map.screen import Screen
from portfolio.ui.career_map.stamps import ImageFor
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.idle import IdleWork
from portfolio.ui.timeline.lettering import LetteredCanvas

SAID = Face("lead")
REST_MS = 50
"""So long after it was zoomed last the map is drawn anew, in pieces: it is there within a tenth of a second."""
STRETCHED_MS = 400
"""A picture that was stretched for so long is drawn anew without a rest, as soon as there is time between two steps."""
STRETCHED_BY = 6.0
"""So many times a picture is stretched at most, or pressed together."""


class PaintedMap(ListedView):
    """The picture of `data` in a span. What changes either is for the subclass to say."""

    def __init__(self, theme: Theme, image_for: ImageFor, data: MapData, span: Span) -> None:
        super().__init__()
        self.theme = theme
        self.drawn = Screen(theme, image_for)
        self._map, self._span = data, span
        self._chosen = self._said = ""
        self._hovered: Mark | None = None
        self._focused: Mark | None = None
        self._idle = IdleWork(self._draw_ahead, self)
        self._forward = True
        self._since = QElapsedTimer()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._idle.wake)

    @property
    def scene(self) -> MapScene:
        return self.drawn.scene

    @property
    def frame(self) -> Frame:
        """Where the content lies in the viewport, and what of it is seen."""
        return self.drawn.frame(self.verticalOffset())

    # ---- marks

    def _look_again(self) -> None:
        """The marks that were noted stand elsewhere now."""
        self._hovered = self._again(self._hovered)
        self._focused = self._again(self._focused)
        self.viewport().update()

    def _again(self, mark: Mark | None) -> Mark | None:
        """The mark that stands now for what this one stood for."""
        return self._mark_of(mark.entry.id) if mark is not None else None

    def _mark_of(self, entry_id: str) -> Mark | None:
        entry = self._map.entry(entry_id)
        return self.scene.mark_of(entry) if entry is not None else None

    # ---- moving

    def _move(self, forward: bool) -> None:
        # All is copied from the tiles anew: to move what is on the screen costs as much, and then words that keep in
        # sight have to be mended in a dozen places.
        self.drawn.move(self._span)
        self.viewport().update(self.frame.content)
        self._forward = forward
        self._idle.wake()

    def _draw_ahead(self) -> bool:
        """While nothing else is to be done, draw what comes into sight next. Says whether there may be more of it."""
        if self._rest.isActive() or not self.isVisible():
            return False
        if not self.drawn.is_stretched:
            return self.drawn.draw_next(self._forward)
        if self.drawn.draw_one():
            return True
        self._sharpen()
        return False

    # ---- zooming

    def _stretch(self, span: Span) -> None:
        """Stretch what is on the screen. After a while it is drawn anew between the steps, or at last at once."""
        if not self.drawn.is_stretched or self.drawn.stretched_by > STRETCHED_BY:
            self.drawn.sharpen()
            self.drawn.stretch(self._picture())
            self._since.start()
        self.drawn.zoom(span)
        self._hovered = None
        self._focused = self._again(self._focused)
        self.viewport().update()
        self._rest.start(REST_MS if self._since.elapsed() < STRETCHED_MS else 0)

    def _sharpen(self) -> None:
        self._rest.stop()
        self.drawn.sharpen()
        self._look_again()

    def _picture(self) -> QPixmap:
        """What the screen shows below the line of time."""
        part, ratio = self.frame.below_axis(self.frame.content), self.viewport().devicePixelRatioF()
        picture = QPixmap(part.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        with QPainter(picture) as painter:
            painter.translate(-part.topLeft())
            self._paint(painter, part)
        return picture

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            self._paint(painter, event.rect())
            if self._said:
                painter.setClipRect(event.rect())
                self._paint_said(painter, QRectF(self.frame.below_axis(self.frame.content)))

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        frame = self.frame
        self.drawn.paint(painter, rect, frame.down)
        part = rect.intersected(frame.below_axis(frame.content))
        if part.isEmpty() or self.drawn.is_stretched:
            return
        painter.save()
        painter.setClipRect(part)
        painter.translate(frame.content.x(), -frame.down)
        bounds = QRectF(0, 0, frame.content.width(), 1)
        canvas = LetteredCanvas(painter, self.theme, bounds, frame.rtl, self.drawn.letters)
        self._paint_over(canvas, canvas.place(QRectF(part).translated(-frame.content.x(), frame.down)))
        painter.restore()

    def _paint_over(self, canvas: Canvas, part: QRectF) -> None:
        """What moves otherwise than the tiles: words that keep in sight, and the rings around marks."""
        draw, left, chosen = self.drawn.lanes, self.drawn.left, self._chosen_mark()
        self.drawn.paint_over(canvas, part)
        if self._hovered is not None and (chosen is None or self._hovered.key != chosen.key):
            draw.ring(canvas, left, self._hovered, "edge", 1.2)
        if chosen is not None:
            draw.strong(canvas, left, chosen)
            draw.ring(canvas, left, chosen, "accent")
        if self._focused is not None and self.hasFocus():
            draw.ring(canvas, left, self._focused, "focus", 2.5)

    def _paint_said(self, painter: QPainter, room: QRectF) -> None:
        canvas, gap = LetteredCanvas(painter, self.theme, room, is_rtl(self), self.drawn.letters), self.theme.gap
        wide, high = canvas.width(self._said, SAID) + 2 * gap(14), self.theme.metrics(SAID).height() + gap(12)
        place = QRectF(room.center().x() - wide / 2, room.center().y() - high / 2, wide, high)
        canvas.box(place, high / 2, "surface", "line")
        canvas.text(place, self._said, SAID, "ink2", "center")

    def _chosen_mark(self) -> Mark | None:
        return self._mark_of(self._chosen)

    def _repaint_mark(self, mark: Mark | None) -> None:
        if mark is not None:
            ringed = self.drawn.lanes.ringed(mark, self.drawn.left)
            self.viewport().update(self.frame.on_screen(ringed).toAlignedRect())
