"""Drawing what lasts: bars that are full as far as things are done, and dashed as far as they are still planned."""

from math import floor

from PySide6.QtCore import QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from portfolio.core.map.marks import BAR, Mark
from portfolio.core.map.states import bar_is_late, done_until, is_full
from portfolio.ui.career_map import look as faces
from portfolio.ui.career_map.look import MapScene
from portfolio.ui.career_map.stamps import Stamps
from portfolio.ui.career_map.words import progress_words
from portfolio.ui.kit.paint import Canvas, named
from portfolio.ui.theme import Theme

_DASH = [4.0, 3.0]
_EDGE = 2
"""Pixels in which the dashes lie."""


class BarPainter:
    """Draws the bars of a scene. `place` is what a bar covers on the canvas, `tone` the token of its lane."""

    def __init__(self, theme: Theme, locale: QLocale, stamps: Stamps, scene: MapScene) -> None:
        self._theme, self._locale, self._stamps, self._scene = theme, locale, stamps, scene
        self._titles: dict[str, tuple[str, float]] = {}
        self._today = scene.data.today.toordinal()
        self._pad = theme.gap(9)

    def draw(self, canvas: Canvas, left: float, mark: Mark, place: QRectF, tone: str) -> None:
        """Draw a bar, its words where it begins."""
        self._ground(canvas, left, mark, place, tone)
        self._words(canvas, left, mark, place, tone, place.x() + self._pad)

    def covered(self, mark: Mark, place: QRectF) -> QRectF:
        """What `draw_words_in_sight` draws on of a bar that begins before the canvas does, if it has to."""
        if mark.form != BAR:
            return QRectF()
        words, wide = self._title(mark, place)
        begin = place.x() + self._pad
        if not words or begin >= 0:
            return QRectF()
        end = max(self._stand(place, wide), begin) + wide + 4
        return QRectF(0, place.y(), min(end, place.right()), place.height()) if end > 0 else QRectF()

    def draw_words_in_sight(
        self, canvas: Canvas, left: float, mark: Mark, place: QRectF, covered: QRectF, tone: str
    ) -> None:
        """Draw the words of a bar that begins out of sight where they can be seen, over those half in sight."""
        begin, done = self._stand(place, self._title(mark, place)[1]), self._done_until(mark, left)
        if covered.right() <= place.right() - self._radius(place) and (covered.right() <= done or done <= 0):
            # Where the bar is of one colour this is enough, and it is done at every step of the map. What is still
            # planned keeps its dashes.
            ground, edge = (tone, 0) if done > 0 else (f"{tone}_soft", _EDGE)
            canvas.painter.fillRect(canvas.place(covered.adjusted(0, edge, 0, -edge)), self._theme.color(ground))
            self._words(canvas, left, mark, place, tone, begin)
            return
        canvas.painter.save()
        canvas.painter.setClipRect(canvas.place(covered), Qt.ClipOperation.IntersectClip)
        self._ground(canvas, left, mark, place, tone)
        self._words(canvas, left, mark, place, tone, begin)
        canvas.painter.restore()

    def _stand(self, place: QRectF, wide: float) -> float:
        """Where words that keep in sight begin: at the edge, until the end of the bar pushes them out."""
        return min(float(self._pad), place.right() - self._pad - wide)

    # ---- ground

    def _ground(self, canvas: Canvas, left: float, mark: Mark, place: QRectF, tone: str) -> None:
        width, radius = canvas.bounds.width(), self._radius(place)
        # A bar of many years is drawn only as far as it can be seen.
        seen = QRectF(place)
        seen.setLeft(max(seen.left(), -40.0))
        seen.setRight(min(seen.right(), width + 40.0))
        if seen.width() <= 0:
            return
        if is_full(mark.entry):
            canvas.box(seen, radius, tone)
            return
        late, done = bar_is_late(mark.entry, self._today), self._done_until(mark, left)
        canvas.box(seen, radius, f"{tone}_soft")
        self._outline(canvas, left, seen, place, "overdue" if late else tone)
        self._fill(canvas, QRectF(seen.x(), seen.y(), done - seen.x(), seen.height()), seen, radius, tone)

    def _radius(self, place: QRectF) -> float:
        return min(self._theme.gap(7), place.height() / 2, place.width() / 2)

    def _done_until(self, mark: Mark, left: float) -> float:
        return done_until(mark, self._scene.today) - left

    def _outline(self, canvas: Canvas, left: float, seen: QRectF, place: QRectF, color: str) -> None:
        """Dashes along both long sides. They begin at the same places in every tile, so that no seam is seen."""
        pen = QPen(self._theme.color(color), 1.2)
        pen.setDashPattern(_DASH)
        period = sum(_DASH) * pen.widthF()
        canvas.painter.setPen(pen)
        begin = floor((seen.left() + left) / period) * period - left
        inset = min(self._theme.gap(4), place.width() / 2)
        start, end = max(begin, place.left() + inset), seen.right() - inset
        for y in (seen.top() + 0.6, seen.bottom() - 0.6):
            canvas.painter.drawLine(QLineF(canvas.x(start), y, canvas.x(end), y))
        if seen.right() == place.right():
            x = canvas.x(place.right() - 0.6)
            canvas.painter.drawLine(QLineF(x, seen.top() + inset, x, seen.bottom() - inset + 1))

    def _fill(self, canvas: Canvas, part: QRectF, whole: QRectF, radius: float, color: str) -> None:
        if part.width() <= 0:
            return
        painter = canvas.painter
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(canvas.place(whole), radius, radius)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.fillRect(canvas.place(part), self._theme.color(color))
        painter.restore()

    # ---- words

    def _title(self, mark: Mark, place: QRectF) -> tuple[str, float]:
        """The words of a bar, cut where it is too short for them, and how wide they are."""
        found = self._titles.get(mark.entry.id)
        if found is None:
            found = self._titles[mark.entry.id] = self._cut(mark, place.width() - self._pad - self._theme.gap(6))
        return found

    def _cut(self, mark: Mark, room: float) -> tuple[str, float]:
        theme, row = self._theme, mark.entry.row
        if room < theme.px(20):
            return "", 0.0
        more = ", " + progress_words(self._locale, row.done, row.total) if row.is_open and row.total else ""
        if room - self._stamps.width(more, faces.BAR) < theme.px(24):
            more = ""
        title = named(row.title)
        words = title + more
        if self._stamps.width(words, faces.BAR) > room:
            left = room - self._stamps.width(more, faces.BAR)
            words = theme.metrics(faces.BAR).elidedText(title, Qt.TextElideMode.ElideRight, left) + more
        return words, self._stamps.width(words, faces.BAR) + 2

    def _words(self, canvas: Canvas, left: float, mark: Mark, place: QRectF, tone: str, begin: float) -> None:
        words, wide = self._title(mark, place)
        done = self._done_until(mark, left)
        at = QRectF(begin, place.y(), wide, place.height())
        if not words or at.right() < 0 or at.left() > canvas.bounds.width():
            return
        ink = "bg" if self._theme.tokens.is_dark else "surface"
        for part, color in (
            (QRectF(at.left(), at.top(), min(done, at.right()) - at.left(), at.height()), ink),
            (QRectF(max(done, at.left()), at.top(), at.right() - max(done, at.left()), at.height()), tone),
        ):
            if part.width() == at.width():
                self._stamps.words(canvas, at, words, faces.BAR, color)
            elif part.width() > 0:
                canvas.painter.save()
                canvas.painter.setClipRect(canvas.place(part), Qt.ClipOperation.IntersectClip)
                self._stamps.words(canvas, at, words, faces.BAR, color)
                canvas.painter.restore()
