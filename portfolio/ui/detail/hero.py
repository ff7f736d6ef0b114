"""The head of the detail pane: the badge's picture or a medallion, with date, hours and cost beside it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.ui.detail.words import HeroWords
from portfolio.ui.kit.base import Painted, is_rtl, plain_tip
from portfolio.ui.kit.paint import Canvas, mirrored, wrapped
from portfolio.ui.kit.pictures import draw_picture, fitting
from portfolio.ui.theme import Face, Theme, kind_of

_SORT = Face("small", 600)
_LARGE = Face("h2", 600, serif=True)
_LINE = Face("small")

Images = Callable[[str], QPixmap | None]


class Hero(Painted):
    """`image` is the SHA-256 of the picture, or empty; `images` gives it when it is there."""

    def __init__(
        self, theme: Theme, kind: str, words: HeroWords, title: str, image: str, images: Images,
        buttons: list[QWidget], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, parent)
        self._kind, self._words, self._image, self._images = kind_of(kind), words, image, images
        self._lines = [line for line in words.lines if line]
        # No layout: a widget with one is asked for its height by what lies in the layout, never by its own words.
        self._buttons = buttons
        for button in buttons:
            button.setParent(self)
        self._reserved = sum(button.sizeHint().width() for button in buttons) + theme.gap(8)
        spoken = ", ".join(part for part in (words.sort, words.large, *self._lines) if part)
        self.setAccessibleName(f"{title}: {spoken}")
        self.setToolTip(plain_tip("\n".join([words.sort, words.large, *self._lines])))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def image_arrived(self) -> None:
        """The picture is there now."""
        self.update()

    def _picture(self, width: float) -> float:
        """How wide the picture is: it gives way to the words where the pane is narrow for the text."""
        return min(self.theme.px(92), max(self.theme.px(48), width * 0.27))

    def _begins(self, width: float) -> float:
        """Where the words beside the picture begin."""
        wide = width > self.theme.px(280)
        return self.theme.gap(30 if wide else 14) + self._picture(width) + self.theme.gap(26 if wide else 14)

    def _room(self, width: float) -> float:
        """How wide the words beside the picture may be."""
        return width - self.theme.gap(12) - self._begins(width)

    def _wrapped(self, width: float) -> list[str]:
        """The small lines, none of which is cut: what stands at the end of one may be what matters (“now over”)."""
        room = self._room(width)
        return [part for line in self._lines for part in wrapped(self.theme, line, _LINE, room, 2)]

    def _fits_beside(self, words: str, face: Face, width: float) -> bool:
        """Whether these words have room before the buttons."""
        return self.theme.metrics(face).horizontalAdvance(words) <= self._room(width) - self._reserved

    def _least_top(self, width: float) -> float:
        """Above which height no words may stand, so that none lies under a button."""
        if not self._buttons:
            return 0
        theme = self.theme
        bottom = theme.gap(6) + max(button.sizeHint().height() for button in self._buttons)
        if not self._fits_beside(self._words.sort, _SORT, width):
            return float(bottom)
        if not self._fits_beside(self._words.large, _LARGE, width):
            return float(max(0, bottom - theme.metrics(_SORT).height() - theme.gap(2)))
        return 0

    def _words_height(self, width: float) -> float:
        theme = self.theme
        words = theme.metrics(_SORT).height() + theme.metrics(_LARGE).height() + theme.gap(2)
        return float(words + len(self._wrapped(width)) * (theme.metrics(_LINE).height() + 1))

    def heightForWidth(self, width: int) -> int:
        theme = self.theme
        least = self._least_top(width) + self._words_height(width) + theme.gap(12)
        return round(
            max(self._picture(width) + 2 * theme.gap(16), self._words_height(width) + 2 * theme.gap(16), least)
        )

    def measure(self) -> QSize:
        # At the width that it has: in the least one the words go below the buttons, and it would ask for their room.
        return QSize(self.theme.px(200), self.heightForWidth(max(self.width(), self.theme.px(200))))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        soft, color = f"{self._kind.token}_soft", self._kind.token
        radius = theme.gap(14)
        canvas.box(rect, radius, soft, "line" if theme.tokens.outlined else "")
        side = self._picture(rect.width())
        x = theme.gap(30) if rect.width() > theme.px(280) else theme.gap(14)
        place = QRectF(x, rect.center().y() - side / 2, side, side)
        self._rings(canvas, rect, radius, place, color)
        picture = self._images(self._image) if self._image else None
        if picture is not None and not picture.isNull():
            self._draw_picture(canvas, place, picture)
        else:
            canvas.medallion(place, self._kind.shape, color, self._kind.icon)
        start, width = self._begins(rect.width()), self._room(rect.width())
        beside = self._reserved if self._fits_beside(self._words.sort, _SORT, rect.width()) else 0
        sort, large, line = (theme.metrics(face).height() for face in (_SORT, _LARGE, _LINE))
        y = max(rect.center().y() - self._words_height(rect.width()) / 2, self._least_top(rect.width()))
        canvas.text(QRectF(start, y, width - beside, sort), self._words.sort, _SORT, color)
        y += sort + theme.gap(2)
        canvas.text(QRectF(start, y, width, large), self._words.large, _LARGE, "ink")
        y += large
        for words in self._wrapped(rect.width()):
            canvas.text(QRectF(start, y, width, line), words, _LINE, "ink2")
            y += line + 1

    def _rings(self, canvas: Canvas, rect: QRectF, radius: float, place: QRectF, color: str) -> None:
        """Circles around the picture, as in water."""
        theme, painter = self.theme, canvas.painter
        if theme.tokens.outlined:
            return
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(rect, radius, radius)
        painter.setClipPath(clip)
        ink = QColor(theme.color(color))
        ink.setAlphaF(0.13)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        center = QPointF(canvas.place(place).center())
        for number in range(1, 10):
            reach = place.width() / 2 + number * theme.px(24)
            painter.drawEllipse(center, reach, reach)
        painter.restore()

    def _place_buttons(self) -> None:
        end, top = self.width() - self.theme.gap(6), self.theme.gap(6)
        for button in reversed(self._buttons):
            size = button.sizeHint()
            end -= size.width()
            button.setGeometry(mirrored(QRect(QPoint(end, top), size), self.rect(), is_rtl(self)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_buttons()

    def _draw_picture(self, canvas: Canvas, place: QRectF, picture: QPixmap) -> None:
        draw_picture(canvas.painter, fitting(canvas.place(place), picture), picture)


class Photo(Painted):
    """A picture that is itself the evidence, as wide as the pane and at most `HIGHEST` high."""

    HIGHEST = 260

    def __init__(self, theme: Theme, image: str, images: Images, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._image, self._images = image, images
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def image_arrived(self) -> None:
        """The picture is there now, and takes its room."""
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        picture = self._images(self._image)
        if picture is None or picture.isNull():
            return 0
        return round(min(self.theme.px(self.HIGHEST), width * picture.height() / max(1, picture.width())))

    def measure(self) -> QSize:
        width = max(self.width(), self.theme.px(160))
        return QSize(self.theme.px(160), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(100), 0)

    def draw(self, canvas: Canvas) -> None:
        picture = self._images(self._image)
        if picture is None or picture.isNull():
            return
        target = fitting(canvas.bounds, picture)
        clip = QPainterPath()
        clip.addRoundedRect(target, self.theme.gap(10), self.theme.gap(10))
        canvas.painter.setClipPath(clip)
        draw_picture(canvas.painter, target, picture)
