"""The pages of the PDF as they will be: only those that can be seen are drawn, at the size they are seen."""

from collections.abc import Iterator, Sequence
from typing import Literal

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas, mirrored
from portfolio.ui.packet.drawing import Drawer
from portfolio.ui.packet.making import Made
from portfolio.ui.packet.pointing import Pointing
from portfolio.ui.packet.skeleton import paint_edge, paint_sheet, paint_skeleton
from portfolio.ui.packet.under import Under
from portfolio.ui.theme import Face, Theme

Fit = Literal["page", "width", "free"]

A4 = (595.0, 842.0)
SMALLEST, LARGEST, STEP = 0.25, 4.0, 1.2
MOST_KEPT = 24
"""Pictures of pages kept: a screen and what was scrolled past lately."""

_NUMBER = Face("small", tabular=True)


class PageView(QAbstractScrollArea):
    """Pages side by side as they fit, below one another as they do not. Zoom and scroll by key, wheel or button."""

    page_changed = Signal(int)
    """The first page that can be seen, from 0."""
    zoomed = Signal()
    refused = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.drawer = Drawer(self)
        self.drawer.opened.connect(self._opened)
        self.drawer.drawn.connect(self._drawn)
        self.drawer.refused.connect(self.refused)
        self.pointing = Pointing(self.viewport(), self.point)
        self.drawer.linked.connect(self.pointing.learn)
        self._document = 0
        self._sizes: list[tuple[float, float]] = []
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._fit: Fit = "page"
        self._zoom = 1.0
        self._page = -1
        self._changed: tuple[int, ...] = ()
        self._lead = ""
        self._places: list[QRect] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setSingleStep(40)
        theme.changed.connect(self._arrange)

    # ---- what others say

    def lead_to(self, name: str) -> None:
        """Come to a place of this name as soon as the pages that are being made are there."""
        self._lead = name

    def show_made(self, made: Made) -> None:
        """Show these pages; what stands on them can be pointed at."""
        self.pointing.under = Under(made.places, made.entries)
        led, self._lead = made.places.get(self._lead), ""
        self.show_pdf(made.pdf, made.changed if led is None else (led.page,))

    def show_pdf(self, pdf: bytes, changed: Sequence[int] = ()) -> None:
        """Show this PDF; the pages of the one before stay until its own are known.

        Where something `changed` and none of those pages can be seen, the first of them comes into view.
        """
        self._changed = tuple(changed)
        self.drawer.open(pdf)

    @property
    def count(self) -> int:
        """How many pages there are; 0 while the first PDF is being made."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The first page that can be seen, from 0."""
        return max(0, self._page)

    @property
    def fit(self) -> Fit:
        return self._fit

    @property
    def percent(self) -> int:
        """How large pages are, 100 being paper held beside the screen (at 96 dots an inch)."""
        return round(self._zoom * 75)

    def picture(self, page: int) -> QImage | None:
        """What has been drawn of a page, for tests."""
        kept = self._pictures.get(page)
        return kept[1] if kept else None

    def set_fit(self, fit: Fit) -> None:
        """Fit whole pages or their width, and go on doing so when the window changes."""
        self._fit = fit
        self._keep_place()

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller, within reason."""
        self._fit = "free"
        self._zoom = min(LARGEST, max(SMALLEST, self._zoom * factor))
        self._keep_place()

    def go_to(self, page: int) -> None:
        """Scroll to a page, from 0."""
        if 0 <= page < len(self._places):
            self.verticalScrollBar().setValue(self._places[page].top() - self._gap())

    # ---- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom_by(1 / STEP if key == Qt.Key.Key_Minus else STEP)
        elif key == Qt.Key.Key_0:
            self.set_fit("page")
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pointing.menu(self.page).popup(self.viewport().mapToGlobal(QPoint(24, 24)))
        elif key == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-bar.pageStep() if back else bar.pageStep()))
        else:
            super().keyPressEvent(event)

    def point(self, at: QPoint) -> tuple[int, float, float] | None:
        """The page (from 0) under a point of the viewport, and where on it in points from its upper left corner."""
        for page, place in self._visible():
            if place.contains(at):
                return page, (at.x() - place.x()) / self._zoom, (at.y() - place.y()) / self._zoom
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (event.angleDelta().y() / 120))
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._seen()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), theme.color("rail"))
            canvas = Canvas(painter, theme, QRectF(self.viewport().rect()), False)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for page, place in self._visible():
                self._paint_page(canvas, page, place)
            if self.hasFocus():
                canvas.ring(canvas.bounds, 0)

    # ---- inside

    @Slot(int, object)
    def _opened(self, document: int, sizes: list[tuple[float, float]]) -> None:
        first = not self._sizes
        self._document = document
        self._sizes = sizes
        # Pictures of the PDF before stand in until the new ones are drawn, which is less of a flicker than white.
        self._pictures = {page: (0.0, kept[1]) for page, kept in self._pictures.items() if page < len(sizes)}
        self._page = -1
        self._arrange()
        if first:
            self.verticalScrollBar().setValue(0)
        elif self._changed and not {page for page, _ in self._visible()}.intersection(self._changed):
            self.go_to(self._changed[0])
        self._changed = ()

    @Slot(int, int, float, object)
    def _drawn(self, document: int, page: int, scale: float, picture: QImage) -> None:
        if document != self._document:
            return
        self._pictures.pop(page, None)
        self._pictures[page] = (scale, picture)
        while len(self._pictures) > MOST_KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        self.viewport().update()

    def _gap(self) -> int:
        return self.theme.gap(24)

    def _below(self) -> int:
        """Room under a page for its number."""
        return round(self.theme.metrics(_NUMBER).height()) + self.theme.gap(8)

    def _keep_place(self) -> None:
        """Arrange anew, with the same page in view."""
        page, bar = self.page, self.verticalScrollBar()
        past = bar.value() - self._places[page].top() if page < len(self._places) else 0
        share = past / max(1, self._places[page].height()) if past > 0 else 0.0
        self._arrange()
        if page < len(self._places):
            place = self._places[page]
            # The ground above a page does not grow with it.
            bar.setValue(round(place.top() + share * place.height()) if past > 0 else place.top() + past)

    def _arrange(self) -> None:
        sizes = self._sizes or [A4, A4]
        gap, below = self._gap(), self._below()
        room = self.viewport().size()
        widest, highest = max(size[0] for size in sizes), max(size[1] for size in sizes)
        if self._fit == "page":
            whole = (room.height() - gap - below - gap / 2) / highest
            self._zoom = min(LARGEST, max(SMALLEST, min(whole, (room.width() - 2 * gap) / widest)))
        elif self._fit == "width":
            self._zoom = min(LARGEST, max(SMALLEST, (room.width() - 2 * gap) / widest))
        zoom = self._zoom
        width, height = round(widest * zoom), round(highest * zoom)
        across = max(1, min(len(sizes), (room.width() - gap) // (width + gap)))
        total = across * (width + gap) - gap
        left = max(gap, (room.width() - total) // 2)
        self._places = []
        for page, size in enumerate(sizes):
            row, column = divmod(page, across)
            x = left + column * (width + gap) + (width - round(size[0] * zoom)) // 2
            y = gap + row * (height + below + gap // 2)
            self._places.append(QRect(x, y, round(size[0] * zoom), round(size[1] * zoom)))
        rows = -(-len(sizes) // across)
        self._full = max(room.width(), total + 2 * gap)
        content = gap + rows * (height + below + gap // 2)
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, content - room.height()))
        vertical.setPageStep(max(1, room.height() - 2 * gap))
        horizontal.setRange(0, max(0, self._full - room.width()))
        horizontal.setPageStep(room.width())
        self.viewport().update()
        self._seen()
        self.zoomed.emit()

    def _visible(self) -> Iterator[tuple[int, QRect]]:
        """Pages that can be seen, and where on the viewport."""
        view = self.viewport().rect()
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for page, place in enumerate(self._places):
            if place.top() - y > view.bottom():
                return
            place = mirrored(place, QRect(0, 0, self._full, place.bottom() + 1), is_rtl(self))
            place = place.translated(-(self._full - view.width() - x if is_rtl(self) else x), -y)
            if place.adjusted(0, 0, 0, self._below()).intersects(view):
                yield page, place

    def _seen(self) -> None:
        """Ask for pictures of what can be seen now, and of nothing else."""
        if not self._sizes:
            return
        scale = round(self._zoom * self.devicePixelRatioF(), 4)
        pages = [page for page, _ in self._visible()]
        self.drawer.want({page: scale for page in pages if self._pictures.get(page, (0.0,))[0] != scale})
        top = self.verticalScrollBar().value() + self._gap() + 1
        first = next((page for page in pages if self._places[page].bottom() > top), pages[0] if pages else 0)
        if first != self._page:
            self._page = first
            words, number = self.tr("Page {page} of {count}"), self.locale().toString
            self.setAccessibleDescription(words.format(page=number(first + 1), count=number(len(self._sizes))))
            self.page_changed.emit(first)

    def _paint_page(self, canvas: Canvas, page: int, place: QRect) -> None:
        painter, theme = canvas.painter, self.theme
        paint_sheet(painter, theme, place)
        kept = self._pictures.get(page)
        if kept is not None:
            painter.drawImage(QRectF(place), kept[1])
        else:
            paint_skeleton(painter, place, is_rtl(self))
        paint_edge(painter, theme, place)
        if self._sizes:
            number = QRectF(place.x(), place.bottom() + 1, place.width(), self._below())
            canvas.text(number, self.locale().toString(page + 1), _NUMBER, "ink2", "center")
