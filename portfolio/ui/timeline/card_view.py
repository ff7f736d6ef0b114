"""How the timeline looks: its strips, drawn once and then copied, those of the next page before it is scrolled to."""

from collections.abc import Iterable
from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.cards import CardPainter
from portfolio.ui.timeline.contents import ImageFor
from portfolio.ui.timeline.geometry import Place
from portfolio.ui.timeline.grounds import FIRST, FOCUSED, HOVERED, LAST, MARKED, SELECTED
from portfolio.ui.timeline.idle import IdleWork
from portfolio.ui.timeline.lettering import LetteredCanvas
from portfolio.ui.timeline.list_view import BlockListView
from portfolio.ui.timeline.look import Look
from portfolio.ui.timeline.strips import MOST_BYTES, StripCache

_ROOT = QModelIndex()


class CardView(BlockListView):
    """Entries as cards along an axis. What hands do with them is for the subclass to say."""

    def __init__(self, theme: Theme, image_for: ImageFor, *, today: date, parent: QWidget | None = None) -> None:
        painter = CardPainter(theme, QLocale(), today, image_for, narrow=False)
        super().__init__(theme, painter.look.leads(), parent)
        self._today = today
        self._painter = painter
        self._image_for = image_for
        self._marked: frozenset[str] = frozenset()
        self._hovered = -1
        self._by_keyboard = False
        self._strips = StripCache()
        self._frame: tuple[int, float, bool] = (0, 1.0, False)
        self._way = 1
        self._coming: list[Place] | None = []
        self._idle = IdleWork(self._draw_ahead, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Every pixel is painted here, so Qt may copy what is already drawn when scrolling.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._restyle)
        self.geometry_changed.connect(self._nothing_comes)

    # ---- what others ask

    def set_marked(self, ids: Iterable[str]) -> None:
        """Mark the entries that count toward the picked goal; none clears the marks."""
        self._marked = frozenset(ids)
        self.viewport().update()

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today
        self._restyle()

    def image_arrived(self, sha256: str) -> None:
        """A picture that `image_for` did not have is there now."""
        if self._strips.forget_image(sha256):
            self.viewport().update()

    # ---- layout

    def _measured(self, rows: Iterable[TimelineRow]) -> list[tuple[str, int]]:
        return self._painter.look.measured(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # There is one step at which titles get the whole line.
        super().resizeEvent(event)
        if self._is_narrow() != self._painter.look.narrow:
            self._restyle()

    def _is_narrow(self) -> bool:
        return self.viewport().width() < self.theme.px(Look.NARROW)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._hover_at(self.viewport().mapFromGlobal(self.cursor().pos()) if self.underMouse() else QPoint(-1, -1))
        if self._frame[0]:  # not before anything was painted, at the start
            self._way = -1 if dy > 0 else 1
            self._coming = None
            self._idle.wake()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LocaleChange, QEvent.Type.LayoutDirectionChange) and hasattr(self, "_strips"):
            self._restyle()

    def _restyle(self) -> None:
        self._strips.clear()
        self._painter = CardPainter(self.theme, self.locale(), self._today, self._image_for, self._is_narrow())
        self._geometry.set_leads(self._painter.look.leads())
        anchor = self._keep()
        self._geometry.reset(self._measured(self._rows(0, len(self._geometry) - 1)))
        self._laid_out(anchor)

    # ---- the pointer

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.HoverMove or event.type() == QEvent.Type.MouseMove:
            self._hover_at(cast(QMouseEvent, event).position().toPoint())
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave):
            self._hover_at(QPoint(-1, -1))
        return super().viewportEvent(event)

    def _hover_at(self, point: QPoint) -> None:
        inside = self.viewport().rect().contains(point)
        row = self._geometry.row_at(point.y() + self.verticalOffset()) if inside else -1
        if row != self._hovered:
            for changed in (self._hovered, row):
                if 0 <= changed < len(self._geometry):
                    self.viewport().update(self.visualRect(self.model().index(changed, 0)))
            self._hovered = row

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self.viewport()
        frame = (view.width(), view.devicePixelRatioF(), is_rtl(self))
        if frame != self._frame:
            self._frame = frame
            self._strips.clear()
        # Three screens find room, also on a large one of many pixels: else none would be kept until the next frame.
        self._strips.hold(max(MOST_BYTES, round(3 * view.width() * view.height() * 4 * frame[1] ** 2)))
        with QPainter(self.viewport()) as painter:
            rect, offset = event.rect(), self.verticalOffset()
            painter.fillRect(rect, self.theme.color("bg"))
            current = self._shown_current()
            for place in self._geometry.between(rect.top() + offset, rect.bottom() + offset):
                painter.drawPixmap(0, place.top - offset, self._strip(place, current))

    def _shown_current(self) -> int:
        """The row that the keyboard is at, where that is to be seen."""
        return self.currentIndex().row() if self.hasFocus() and self._by_keyboard else -1

    def _strip(self, place: Place, current: int) -> QPixmap:
        """What is seen at a place, drawn if it is not there yet."""
        last = len(self._geometry) - 1
        if place.row < 0:
            ends = last < 0 or place.top + place.height >= self._geometry.total
            flags = (FIRST if place.top == 0 else 0) | (LAST if ends else 0)
            found = self._strips.get((place.key, flags))
            return self._draw_lead(place, flags) if found is None else found
        row, selection = self._row(place.row), self.selectionModel()
        flags = (
            (SELECTED if selection is not None and selection.isRowSelected(place.row, _ROOT) else 0)
            | (HOVERED if place.row == self._hovered else 0)
            | (FOCUSED if place.row == current else 0)
            | (MARKED if row.id in self._marked else 0)
            | (FIRST if place.row == 0 and row.planned else 0)
            | (LAST if place.row == last else 0)
        )
        found = self._strips.get((row, flags))
        return self._draw_row(place, row, flags) if found is None else found

    def _draw_row(self, place: Place, row: TimelineRow, flags: int) -> QPixmap:
        strip, canvas = self._blank(place.height)
        self._painter.row(canvas, row, flags)
        canvas.painter.end()
        self._strips.put((row, flags), strip, row.image)
        return strip

    def _draw_lead(self, place: Place, flags: int) -> QPixmap:
        strip, canvas = self._blank(place.height)
        self._painter.lead(canvas, place.key, flags)
        canvas.painter.end()
        self._strips.put((place.key, flags), strip)
        return strip

    def _blank(self, height: int) -> tuple[QPixmap, LetteredCanvas]:
        width, ratio = self.viewport().width(), self.viewport().devicePixelRatioF()
        strip = QPixmap(round(width * ratio), round(height * ratio))
        strip.setDevicePixelRatio(ratio)
        bounds, letters = QRectF(0, 0, width, height), self._painter.letters
        return strip, LetteredCanvas(QPainter(strip), self.theme, bounds, is_rtl(self), letters)

    # ---- ahead of time

    def _nothing_comes(self) -> None:
        """Rows have other numbers and places now: what was to be drawn ahead is found again after the next step."""
        self._coming = []

    def _draw_ahead(self) -> bool:
        """Read, or draw a strip of, what comes next if one goes on scrolling. Says whether there may be more to do."""
        if not self.isVisible():
            return False
        if self._coming is None:
            if self.read_in_sight(pages=2):
                self._coming = None
                return True
            page = self.viewport().height()
            top = self.verticalOffset() + self._way * page
            self._coming = list(self._geometry.between(top, top + page - 1))[:: -self._way]
        if not self._coming:
            return False
        self._strip(self._coming.pop(), self._shown_current())
        return True
