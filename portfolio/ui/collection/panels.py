"""The picture on a card: a badge, a photo, a few words of a reflection, or the medallion of its kind."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPixmap

from portfolio.core.queries.collection import CollectionRow
from portfolio.ui.collection.filters import LABEL_GAP
from portfolio.ui.collection.words import file_sort, state_words
from portfolio.ui.kit.labels import draw_pill, pill_height, pill_width
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.pictures import draw_picture, fitting
from portfolio.ui.theme import Face, kind_of

ImageFor = Callable[[str], QPixmap | None]

_QUOTE = Face("body", 400, serif=True, italic=True)
_SAID = Face("body")
_FILE = Face("small", 700)
_LEAST_WORDS = 12
"""Letters from which a text is shown as words; a shorter one says less than the sign of its kind."""


class Panels:
    """Paints the upper part of cards. `image_for` gives the picture of a SHA-256, or None while there is none."""

    def __init__(self, locale: QLocale, today: date, image_for: ImageFor) -> None:
        self._locale, self._today, self._image_for = locale, today, image_for

    def draw(self, canvas: Canvas, rect: QRectF, row: CollectionRow) -> None:
        """Fill `rect` with what the entry looks like."""
        kind = kind_of(row.kind)
        canvas.painter.fillRect(canvas.place(rect), canvas.theme.color(f"{kind.token}_soft"))
        picture = self.picture(row)
        if picture is not None and row.kind == "attachment":
            cover(canvas, rect, picture)
        elif row.kind == "reflection" and len(row.words) >= _LEAST_WORDS:
            self._words(canvas, rect, row, _QUOTE, "ink")
        elif row.kind == "practice" and len(row.words) >= _LEAST_WORDS:
            self._words(canvas, rect, row, _SAID, "ink2")
        elif row.kind == "attachment" and not row.image:
            self._page(canvas, rect, row)
        else:
            self._badge(canvas, rect, row, picture)

    def picture(self, row: CollectionRow) -> QPixmap | None:
        """Its picture, where it has one that is there."""
        picture = self._image_for(row.image) if row.image else None
        return None if picture is None or picture.isNull() else picture

    def thumb(self, canvas: Canvas, rect: QRectF, row: CollectionRow) -> None:
        """The same, small and square, for a line of a list."""
        kind, theme = kind_of(row.kind), canvas.theme
        picture = self.picture(row)
        if picture is not None and row.kind == "attachment":
            painter = canvas.painter
            painter.save()
            path = QPainterPath()
            path.addRoundedRect(canvas.place(rect), theme.gap(7), theme.gap(7))
            painter.setClipPath(path)
            cover(canvas, rect, picture)
            painter.restore()
        elif picture is not None:
            contain(canvas, rect, picture)
        elif row.kind in ("credential", "programme"):
            canvas.medallion(rect, kind.shape, kind.token, kind.icon)
        else:
            canvas.box(rect, theme.gap(9), f"{kind.token}_soft", kind.token if theme.tokens.outlined else "")
            inset = rect.width() * 0.27
            name = "file-text" if row.kind == "attachment" and not row.image else kind.icon
            canvas.icon(rect.adjusted(inset, inset, -inset, -inset), name, kind.token)

    # ---- parts

    def _badge(self, canvas: Canvas, rect: QRectF, row: CollectionRow, picture: QPixmap | None) -> None:
        """A badge in the middle; below it how long it is valid, or how far a course is. What stands below takes its
        room from the badge, so that words never lie on a picture."""
        kind, theme = kind_of(row.kind), canvas.theme
        edge, bottom = theme.gap(10), rect.bottom() - theme.gap(9)
        state = state_words(self._locale, row, self._today)
        progress = row.kind == "programme" and row.total > 0 and row.state != "finished"
        bar = QRectF(rect.x() + theme.gap(14), bottom - theme.px(5), rect.width() - 2 * theme.gap(14), theme.px(5))
        bottom = bar.y() - theme.gap(6) if progress else bottom
        pill = QRectF()
        if state is not None:
            wide = min(pill_width(theme, state[0], state[1]), rect.width() - 2 * edge)
            pill = QRectF(rect.center().x() - wide / 2, bottom - pill_height(theme), wide, pill_height(theme))
            bottom = pill.y() - theme.gap(2)
        free = QRectF(rect.x(), rect.y() + theme.gap(6), rect.width(), 0)
        free.setBottom(bottom if state is not None or progress else rect.bottom() - theme.gap(6))
        side = min(rect.height() * 0.7, free.height())
        place = QRectF(free.center().x() - side / 2, free.center().y() - side / 2, side, side)
        rings(canvas, rect, place, kind.token)
        if row.badges:
            self._beside(canvas, place, row)
        if picture is not None:
            contain(canvas, place, picture)
        else:
            canvas.medallion(place, kind.shape, kind.token, kind.icon)
        if progress:
            canvas.segments(bar, row.done, row.total, kind.token)
        if state is not None:
            self._state(canvas, pill, state)

    def _beside(self, canvas: Canvas, place: QRectF, row: CollectionRow) -> None:
        """Behind the course's own badge, to its sides, two of those it has brought."""
        kind = kind_of("credential")
        others = [sha256 for sha256 in row.pictures.split(LABEL_GAP) if sha256 != row.image]
        count = row.badges - bool(row.image)
        side = place.width() * 0.72
        for number in range(min(2, count)):
            offset = (place.width() * 0.66) * (1 if number else -1)
            behind = QRectF(place.center().x() + offset - side / 2, place.center().y() - side / 2, side, side)
            picture = self._image_for(others[number]) if number < len(others) else None
            if picture is not None and not picture.isNull():
                contain(canvas, behind, picture)
            else:
                canvas.medallion(behind, kind.shape, kind.token, kind.icon)

    def _words(self, canvas: Canvas, rect: QRectF, row: CollectionRow, face: Face, ink: str) -> None:
        theme, kind = canvas.theme, kind_of(row.kind)
        inside = rect.adjusted(theme.gap(14), theme.gap(11), -theme.gap(14), -theme.gap(9))
        size = theme.px(15)
        icon = "quote" if row.kind == "reflection" else kind.icon
        canvas.icon(QRectF(inside.x(), inside.y(), size, size), icon, kind.token)
        top = inside.y() + theme.px(22) + 1  # below the box that the card is chosen by
        line = theme.metrics(face).height() + (1 if row.kind == "reflection" else 0)
        count = max(1, int((inside.bottom() - top) // line))
        canvas.lines(QRectF(inside.x(), top, inside.width(), 0), row.words, face, ink, count, line)

    def _page(self, canvas: Canvas, rect: QRectF, row: CollectionRow) -> None:
        """A sheet of paper with its corner folded, and the name of its format."""
        theme, kind = canvas.theme, kind_of(row.kind)
        high = rect.height() * 0.66
        wide = high * 0.78
        page = canvas.place(QRectF(rect.center().x() - wide / 2, rect.center().y() - high / 2, wide, high))
        fold = wide * 0.28
        path = QPainterPath(page.topLeft())
        path.lineTo(page.right() - fold, page.top())
        path.lineTo(page.right(), page.top() + fold)
        path.lineTo(page.bottomRight())
        path.lineTo(page.bottomLeft())
        path.closeSubpath()
        painter = canvas.painter
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color(kind.token), 1.4))
        painter.drawPath(path)
        corner = [page.topRight() - QPointF(fold, 0), page.topRight() + QPointF(-fold, fold)]
        corner.append(page.topRight() + QPointF(0, fold))
        painter.drawPolyline(corner)
        name = file_sort(row)
        words = QRectF(rect.center().x() - wide / 2, rect.center().y(), wide, high / 2 - theme.gap(4))
        if name and canvas.width(name, _FILE) < wide - 4:
            canvas.text(words, name, _FILE, kind.token, "center")
        else:
            size = wide * 0.4
            place = QRectF(words.center().x() - size / 2, words.center().y() - size / 2, size, size)
            canvas.icon(place, "file-text", kind.token)

    def _state(self, canvas: Canvas, place: QRectF, state: tuple[str, str, str]) -> None:
        words, icon, tone = state
        draw_pill(canvas, place, words, tone, icon)
        if tone in ("", "accent"):  # on a ground of nearly its own colour it would have no edge
            canvas.box(place, place.height() / 2, border=tone or "line2")


def cover(canvas: Canvas, rect: QRectF, picture: QPixmap) -> None:
    """Fill a place with the middle of a picture."""
    shown = QSizeF(rect.size()).scaled(QSizeF(picture.size()), Qt.AspectRatioMode.KeepAspectRatio)
    source = QRectF(0, 0, shown.width(), shown.height())
    source.moveCenter(QRectF(picture.rect()).center())
    if picture.height() > picture.width():  # people stand in the upper part of a picture that is higher than wide
        source.moveTop(min(source.top(), picture.height() * 0.12))
    draw_picture(canvas.painter, canvas.place(rect), picture, source)


def contain(canvas: Canvas, rect: QRectF, picture: QPixmap) -> None:
    """Put the whole of a picture into the middle of a place."""
    draw_picture(canvas.painter, fitting(canvas.place(rect), picture), picture)


def rings(canvas: Canvas, rect: QRectF, place: QRectF, token: str) -> None:
    """Circles around a badge, as in water; where colours are few, none."""
    theme, painter = canvas.theme, canvas.painter
    if theme.tokens.outlined:
        return
    painter.save()
    painter.setClipRect(canvas.place(rect), Qt.ClipOperation.IntersectClip)
    ink = QColor(theme.color(token))
    ink.setAlphaF(0.13)
    painter.setPen(QPen(ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    center = canvas.place(place).center()
    for number in range(1, 7):
        reach = place.width() / 2 + number * theme.px(17)
        painter.drawEllipse(center, reach, reach)
    painter.restore()
