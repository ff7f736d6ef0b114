"""What the cards stand on: a band for each rank with its words at the side, a heading for each line of work above."""

from PySide6.QtCore import QLocale, QRect, QRectF
from PySide6.QtGui import QPainter

from portfolio.ui.career.frame import Frame
from portfolio.ui.career.lay import Place, Row, Scene
from portfolio.ui.career.words import rank_words
from portfolio.ui.kit.paint import Canvas, named, wrapped
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.lettering import LetteredCanvas, Letters

TRACK, RANK, NUMBER = Face("small", 600), Face("micro", 500), Face("h3", 600, serif=True)
GUTTER, NARROW = 104, 30
ROOM_FOR_WORDS = 560
"""Pixels of width at 100 % text below which ranks are shown by their number alone."""


class Ground:
    """Draws it for one theme."""

    def __init__(self, theme: Theme, locale: QLocale, letters: Letters) -> None:
        self._theme, self._locale, self._letters = theme, locale, letters
        self._gutter = 0

    def content(self, view: QRect, rtl: bool) -> QRect:
        """What of the window is left for the cards."""
        theme = self._theme
        self._gutter = theme.px(GUTTER if view.width() >= theme.px(ROOM_FOR_WORDS) else NARROW)
        head = round(theme.metrics(TRACK).height() + theme.gap(14))
        return view.adjusted(0, head, -self._gutter, 0) if rtl else view.adjusted(self._gutter, head, 0, 0)

    def draw(self, painter: QPainter, scene: Scene, frame: Frame) -> None:
        """Bands and the lines between columns."""
        theme, content = self._theme, frame.content
        painter.fillRect(content, theme.color("surface"))
        for number, row in enumerate(scene.rows):
            top, high = self._band(row, frame)
            band = QRectF(content.x(), top, content.width(), high)
            if row.rank is None:
                painter.fillRect(band, theme.color("bg"))
            elif number % 2:
                painter.fillRect(band, theme.color("raised"))
            painter.fillRect(QRectF(content.x(), top + high - 1, content.width(), 1), theme.color("line"))
        self._between(painter, scene, frame)

    def _between(self, painter: QPainter, scene: Scene, frame: Frame) -> None:
        placed = [row for row in scene.rows if row.rank is not None]
        if not placed:
            return
        foot = placed[-1].y + placed[-1].high
        for one, other in zip(scene.columns, scene.columns[1:], strict=False):
            x = (one.x + one.wide + other.x) / 2
            line = frame.on_screen(Place(x, 0.0, 0.0, foot))
            top = min(line.top(), float(frame.content.top()))
            painter.fillRect(QRectF(round(line.x()), top, 1, line.bottom() - top), self._theme.color("line"))

    def draw_edges(self, painter: QPainter, scene: Scene, frame: Frame) -> None:
        """What stays in sight while the cards move: lines of work above, ranks at the side."""
        theme, content = self._theme, frame.content
        view = content.adjusted(0, -content.y(), self._gutter, 0) if frame.rtl else content.adjusted(
            -self._gutter, -content.y(), 0, 0
        )  # fmt: skip
        canvas = LetteredCanvas(painter, theme, QRectF(view), frame.rtl, self._letters)
        head = QRect(view.x(), 0, view.width(), content.y())
        side = QRect(content.right() + 1 if frame.rtl else view.x(), content.y(), self._gutter, content.height())
        painter.fillRect(side, theme.color("surface"))
        painter.setClipRect(side)
        for number, row in enumerate(scene.rows):
            self._rank(canvas, row, frame, shaded=bool(number % 2))
        painter.setClipRect(head)
        painter.fillRect(head, theme.color("surface"))
        self._tracks(canvas, scene, frame)
        painter.setClipping(False)
        painter.fillRect(QRect(view.x(), content.y() - 1, view.width(), 1), theme.color("line2"))
        edge = side.x() if frame.rtl else side.right()
        painter.fillRect(QRect(edge, content.y(), 1, content.height()), theme.color("line"))

    def _tracks(self, canvas: Canvas, scene: Scene, frame: Frame) -> None:
        theme, content = self._theme, frame.content
        height = content.y()
        corner = QRectF(theme.gap(14), 0, self._gutter - theme.gap(16), height)
        if self._gutter > theme.px(NARROW) + 1:
            canvas.text(corner, translate("Career", "How high"), RANK, "ink3")
        for column in scene.columns:
            real = frame.on_screen(Place(column.x, 0, column.wide, 1))
            left, right = max(real.left(), content.left() + 4.0), min(real.right(), content.right() - 4.0)
            words = named(column.words)
            wide = min(canvas.width(words, TRACK) + 2, right - left)
            if wide < theme.px(24):
                continue
            # In the middle of what is in sight of it, so that it is there while anything of it is.
            place = QRectF((left + right - wide) / 2, 0, wide, height)
            canvas.text(canvas.place(place), words, TRACK, "ink2", "center")

    def _rank(self, canvas: Canvas, row: Row, frame: Frame, *, shaded: bool) -> None:
        theme = self._theme
        top, high = self._band(row, frame)
        if row.rank is None or shaded:
            band = canvas.place(QRectF(canvas.bounds.x(), top, self._gutter, high))
            canvas.painter.fillRect(band, theme.color("bg" if row.rank is None else "raised"))
        canvas.painter.fillRect(canvas.place(QRectF(canvas.bounds.x(), top + high - 1, self._gutter, 1)),
                                theme.color("line"))  # fmt: skip
        x, wide = canvas.bounds.x() + theme.gap(14), self._gutter - theme.gap(20)
        words = rank_words(row.rank)
        number = self._locale.toString(row.rank) if row.rank is not None else "–"
        shown_top, shown_foot = max(top, float(frame.content.top())), min(top + high, float(frame.content.bottom()))
        middle, room = (shown_top + shown_foot) / 2, shown_foot - shown_top
        tall, low = theme.metrics(NUMBER).height(), theme.metrics(RANK).height()
        if self._gutter <= theme.px(NARROW) + 1:
            place = QRectF(canvas.bounds.x(), middle - tall / 2, self._gutter, tall)
            canvas.text(place, number, NUMBER, "ink2", "center")
            return
        most = max(1, min(4, int((room - tall - 4) // low))) if row.rank is not None else max(1, int(room // low))
        lines = wrapped(theme, words, RANK, wide, most)
        if room < tall + low:
            canvas.text(
                QRectF(x, middle - low / 2, wide, low), f"{number}  {words}" if row.rank else words, RANK, "ink2"
            )
            return
        y = middle - ((tall if row.rank is not None else 0) + len(lines) * low) / 2
        if row.rank is not None:
            canvas.text(QRectF(x, y, wide, tall), number, NUMBER, "ink2")
            y += tall
        for line in lines:
            canvas.text(QRectF(x, y, wide, low), line, RANK, "ink3")
            y += low

    def _band(self, row: Row, frame: Frame) -> tuple[float, float]:
        top = frame.content.y() + row.y * frame.zoom - frame.y
        return round(top), round(top + row.high * frame.zoom) - round(top)
