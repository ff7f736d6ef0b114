"""Notes every line of text that is painted: on widgets while it listens, and always on the pixmaps that are kept.

Cards, tiles of the map and years of the scrubber are painted once on a pixmap and then only copied. What was written on
such a pixmap is noted when it is written, and met again wherever the pixmap is copied to.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, NamedTuple
from unittest.mock import patch
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.paint import Align, Canvas
from portfolio.ui.theme import Face

EVERYWHERE = QRectF(-1e6, -1e6, 2e6, 2e6)


class Text(NamedTuple):
    """One line of text as it came onto a widget: in which box, and what could be seen of it."""

    widget: QWidget
    box: QRectF
    words: str
    shown: str
    ink: QRectF
    """Where its letters lie: from ascent to descent, and as wide as they are."""
    color: str
    faded: bool
    cut: bool
    """Part of a longer text, the last line of it, or elided on purpose by who painted it."""
    copied: bool
    """Written on a pixmap, which was then copied to the widget."""
    kept: QRectF
    """The part of its letters that had room on the pixmaps on its way."""
    clip: QRectF
    """What whoever painted it let be seen: letters beyond it are cut on purpose."""

    @property
    def seen(self) -> QRectF:
        """The part of its letters that really is on the widget."""
        return self.kept.intersected(self.clip)


class _Note(NamedTuple):
    """A text on a pixmap; the same as `Text`, in the measures of the pixmap."""

    box: QRectF
    words: str
    shown: str
    ink: QRectF
    color: str
    faded: bool
    cut: bool
    kept: QRectF
    clip: QRectF

    def moved(self, by: QTransform, faded: bool, room: QRectF, clip: QRectF) -> "_Note":
        """As it comes to lie on what it is copied to, where there is so much room, and so much can be seen."""
        return self._replace(
            box=by.mapRect(self.box), ink=by.mapRect(self.ink), faded=self.faded or faded,
            kept=by.mapRect(self.kept).intersected(room), clip=by.mapRect(self.clip).intersected(clip),
        )  # fmt: skip


class Recorder:
    """What is painted while it listens. It changes nothing of what is painted, but for leaving out words if silent."""

    def __init__(self) -> None:
        self.texts: list[Text] = []
        self._on: WeakKeyDictionary[QPixmap, list[_Note]] = WeakKeyDictionary()
        self._listens = self._silent = False

    @contextmanager
    def noting(self) -> Iterator["Recorder"]:
        """Pixmaps that are painted meanwhile are known afterwards."""
        with ExitStack() as stack:
            for canvas in _canvases(Canvas):
                stack.enter_context(patch.object(canvas, "text", self._writes(canvas.text)))
            stack.enter_context(patch.object(QPainter, "drawPixmap", self._copies(QPainter.drawPixmap)))
            stack.enter_context(patch.object(QPixmap, "copy", self._parts(QPixmap.copy)))
            for name, fills in (("fillRect", False), ("drawRoundedRect", True)):
                stack.enter_context(patch.object(QPainter, name, self._covers(getattr(QPainter, name), fills)))
            yield self

    @contextmanager
    def listening(self, *, silent: bool = False) -> Iterator["Recorder"]:
        """Widgets that are painted meanwhile are heard. Silent: their words are left out, and their ground is seen."""
        self.texts, self._listens, self._silent = [], True, silent
        try:
            yield self
        finally:
            self._listens = self._silent = False

    # ---- what is done in the place of what Qt and the canvas do

    def _writes(self, painted: Callable[..., None]) -> Callable[..., None]:
        def text(
            canvas: Canvas, rect: QRectF, words: str, face: Face, color: str, align: Align = "start",
            elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        ) -> None:  # fmt: skip
            device = canvas.painter.device()
            if words and (isinstance(device, QPixmap) or (self._listens and isinstance(device, QWidget))):
                self._put(canvas.painter, _note(canvas, rect, words, face, color, align, elide))
            if not (self._silent and isinstance(device, QWidget)):
                painted(canvas, rect, words, face, color, align, elide)

        return text

    def _copies(self, painted: Callable[..., None]) -> Callable[..., None]:
        def draw(painter: QPainter, *args: Any) -> None:
            painted(painter, *args)
            pixmap = next(arg for arg in args if isinstance(arg, QPixmap))
            notes = self._on.get(pixmap)
            if not notes:
                return
            at = _way(pixmap, args) * painter.transform()
            clip, room, faded = _clip(painter), _room(painter.device()), painter.opacity() < 1
            for note in notes:
                self._put(painter, note.moved(at, faded, room, clip), copied=True)

        return draw

    def _parts(self, taken: Callable[..., QPixmap]) -> Callable[..., QPixmap]:
        def copy(pixmap: QPixmap, *args: Any) -> QPixmap:
            part = taken(pixmap, *args)
            if notes := self._on.get(pixmap):
                ratio = pixmap.devicePixelRatio()
                x, y = (args[0].x(), args[0].y()) if isinstance(args[0], QRect) else args[:2]
                at = QTransform.fromTranslate(-x / ratio, -y / ratio)
                moved = [note.moved(at, False, _room(part), EVERYWHERE) for note in notes]
                self._on[part] = [note for note in moved if not note.kept.isEmpty()]
            return part

        return copy

    def _covers(self, painted: Callable[..., None], by_brush: bool) -> Callable[..., None]:
        """Copied words are not seen where something is painted over them: the map writes anew what keeps in sight."""

        def cover(painter: QPainter, *args: Any) -> None:
            painted(painter, *args)
            if not self._listens or not isinstance(args[0], QRect | QRectF):
                return
            device = painter.device()
            if isinstance(device, QWidget) and not (by_brush and painter.brush().style() == Qt.BrushStyle.NoBrush):
                over = painter.transform().mapRect(QRectF(args[0])).intersected(_clip(painter))
                self.texts = [
                    _covered(text, over) if text.copied and text.widget is device else text for text in self.texts
                ]

        return cover

    def _put(self, painter: QPainter, note: _Note, *, copied: bool = False) -> None:
        device = painter.device()
        if isinstance(device, QPixmap):
            self._on.setdefault(device, []).append(note)
        elif isinstance(device, QWidget) and self._listens:
            text = Text(
                device, note.box, note.words, note.shown, note.ink, note.color, note.faded, note.cut, copied,
                note.kept, note.clip.intersected(QRectF(device.rect())),
            )  # fmt: skip
            same = next((at for at, other in enumerate(self.texts) if _continues(other, text)), None)
            if same is None:
                self.texts.append(text)
            else:
                other = self.texts[same]
                self.texts[same] = other._replace(kept=other.kept.united(text.kept), clip=other.clip.united(text.clip))


def _continues(one: Text, other: Text) -> bool:
    """Whether these are parts of one text: tiles side by side both have what reaches from one into the next."""
    return (
        one.copied and other.copied and one.words == other.words and one.color == other.color
        and one.widget is other.widget and (one.ink.topLeft() - other.ink.topLeft()).manhattanLength() < 1
    )  # fmt: skip


def _canvases(first: type[Canvas]) -> Iterator[type[Canvas]]:
    """This class and those derived from it, of those that write in their own way."""
    if "text" in vars(first):
        yield first
    for derived in first.__subclasses__():
        yield from _canvases(derived)


def _note(
    canvas: Canvas, rect: QRectF, words: str, face: Face, color: str, align: Align, elide: Qt.TextElideMode
) -> _Note:
    painter = canvas.painter
    metrics = canvas.theme.metrics(face)
    shown = words
    if elide != Qt.TextElideMode.ElideNone:
        shown = metrics.elidedText(words, elide, max(0.0, rect.width()))
    place = canvas.place(rect)
    width, height = metrics.horizontalAdvance(shown), metrics.ascent() + metrics.descent()
    right = align == "end" if not canvas.rtl else align == "start"
    if align == "center":
        left = place.center().x() - width / 2
    else:
        left = place.right() - width if right else place.left()
    turn = painter.transform()
    ink = turn.mapRect(QRectF(left, place.center().y() - height / 2, width, height))
    return _Note(
        turn.mapRect(place), words, shown, ink, color, painter.opacity() < 1, shown != words,
        ink.intersected(_room(painter.device())), _clip(painter),
    )  # fmt: skip


def _room(device: object) -> QRectF:
    """Where a pixmap can be written on. A widget has an edge as well, which is looked at by itself."""
    return QRectF(QPointF(), device.deviceIndependentSize()) if isinstance(device, QPixmap) else EVERYWHERE


def _clip(painter: QPainter) -> QRectF:
    return painter.transform().mapRect(painter.clipBoundingRect()) if painter.hasClipping() else EVERYWHERE


def _way(pixmap: QPixmap, args: tuple[Any, ...]) -> QTransform:
    """From places on the pixmap to where it is copied to, as QPainter.drawPixmap is told."""
    to = args[0]
    if isinstance(to, QRect | QRectF):
        ratio = pixmap.devicePixelRatio()
        part = QRectF(args[2]) if len(args) > 2 else QRectF(pixmap.rect())
        by = QTransform.fromTranslate(-part.x() / ratio, -part.y() / ratio)
        by *= QTransform.fromScale(to.width() * ratio / part.width(), to.height() * ratio / part.height())
        return by * QTransform.fromTranslate(to.x(), to.y())
    x, y = (to.x(), to.y()) if isinstance(to, QPoint | QPointF) else args[:2]
    return QTransform.fromTranslate(x, y)


def _covered(text: Text, over: QRectF) -> Text:
    left = _left(text.seen, over)
    return text if left == text.seen else text._replace(clip=left)


def _left(rect: QRectF, over: QRectF) -> QRectF:
    """What is left of `rect`, the wider side, where `over` is painted on it from above to below."""
    if over.top() > rect.top() + 1 or over.bottom() < rect.bottom() - 1 or not over.intersects(rect):
        return rect
    before = QRectF(rect.x(), rect.y(), max(0.0, over.left() - rect.left()), rect.height())
    after = QRectF(over.right(), rect.y(), max(0.0, rect.right() - over.right()), rect.height())
    return max(before, after, key=QRectF.width)
