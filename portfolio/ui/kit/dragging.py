"""Entries under way under the mouse: what a drag of them carries, how it looks, and how one begins."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.drops import ENTRIES
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

WIDEST, HIGHEST = 340, 120
"""Pixels of the picture that goes with the mouse, at 100 % text: what lies below it has to be seen."""
_COUNT = Face("small", 600, tabular=True)

Pairs = Sequence[tuple[str, str]]
"""Kind and id of each entry."""


class HasEntry(Protocol):
    """A row of a list."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> str: ...


def carry(entries: Pairs) -> QMimeData:
    """What a drag of these entries carries."""
    data = QMimeData()
    data.setData(ENTRIES, "\n".join(f"{kind} {record_id}" for kind, record_id in entries).encode())
    return data


def carried(data: QMimeData) -> list[tuple[str, str]]:
    """The entries that a drag carries; none where it carries something else."""
    return list(_pairs(bytes(data.data(ENTRIES).data())))


@lru_cache(maxsize=1)
def _pairs(written: bytes) -> tuple[tuple[str, str], ...]:
    """A drag asks for the same ones again at every move of the pointer."""
    pairs = (line.partition(" ") for line in written.decode("ascii", "replace").splitlines())
    return tuple((kind, record_id) for kind, _, record_id in pairs if kind and record_id)


def drag(
    theme: Theme, source: QWidget, entries: Pairs, picture: QPixmap, at: QPoint, also: Mapping[str, str] | None = None
) -> None:
    """Carry these entries until they are let go. `also` are other formats, by name."""
    data = carry(entries)
    for name, content in (also or {}).items():
        data.setData(name, content.encode())
    # By the window: the part that the drag began on may be gone by the time it ends.
    carrying = QDrag(source.window())
    carrying.setMimeData(data)
    shown = _picture(theme, source, picture, len(entries))
    carrying.setPixmap(shown)
    size = shown.deviceIndependentSize().toSize()
    carrying.setHotSpot(QPoint(min(at.x(), size.width() - 1), min(at.y(), size.height() - 1)))
    carrying.exec(Qt.DropAction.MoveAction)


def drag_rows(
    theme: Theme, view: QListView, chosen: Callable[[], Sequence[HasEntry]], pressed: QPoint, to: QPoint
) -> bool:
    """Drag what is chosen in a list, once the mouse is far enough from where it was `pressed`. Says whether it was.

    The entry below the mouse goes along in any case, though pressing it may just have taken it out of the choice.
    """
    index = view.indexAt(pressed)
    if not index.isValid() or (to - pressed).manhattanLength() < QApplication.startDragDistance():
        return False
    if not view.selectionModel().isSelected(index):
        view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    place = view.visualRect(index)
    seen = place.intersected(view.viewport().rect())
    entries = [(row.kind, row.id) for row in chosen()]
    drag(theme, view, entries, view.viewport().grab(seen), pressed - seen.topLeft())
    return True


def _picture(theme: Theme, source: QWidget, whole: QPixmap, count: int) -> QPixmap:
    """The beginning of the entry, a little see-through, with how many they are."""
    ratio = whole.devicePixelRatio()
    size = whole.deviceIndependentSize().toSize().boundedTo(QSize(theme.px(WIDEST), theme.px(HIGHEST)))
    shown = QPixmap(size * ratio)
    shown.setDevicePixelRatio(ratio)
    shown.fill(Qt.GlobalColor.transparent)
    with QPainter(shown) as painter:
        painter.setOpacity(0.88)
        painter.drawPixmap(0, 0, whole)
        painter.setOpacity(1.0)
        if count > 1:
            canvas = Canvas(painter, theme, QRectF(0, 0, size.width(), size.height()), is_rtl(source))
            words = source.locale().toString(count)
            high = theme.metrics(_COUNT).height() + theme.gap(4)
            wide = max(high, canvas.width(words, _COUNT) + theme.gap(14))
            mark = QRectF(size.width() - wide - theme.gap(6), theme.gap(6), wide, high)
            canvas.box(mark, high / 2, "accent")
            canvas.text(mark, words, _COUNT, "on_accent", "center")
    return shown


class DragFrom(QObject):
    """Lets the entry that a widget shows be dragged away by it. `entries` gives it when the drag begins."""

    def __init__(
        self, theme: Theme, widget: QWidget, entries: Callable[[], Pairs], picture: QWidget | None = None
    ) -> None:
        """`picture` is the widget whose look goes with the mouse, where it is not the one that is pressed."""
        super().__init__(widget)
        self._theme, self._widget, self._entries = theme, widget, entries
        self._looks = picture or widget
        self._pressed: QPoint | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._pressed = event.position().toPoint()
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._pressed = None
            elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
                return self._moved(event.position().toPoint())
        return False

    def _moved(self, to: QPoint) -> bool:
        at = self._pressed
        if at is None or (to - at).manhattanLength() < QApplication.startDragDistance():
            return False
        self._pressed = None
        entries = self._entries()
        if not entries:
            return False
        if isinstance(self._widget, QAbstractButton):
            self._widget.setDown(False)  # it was held, not pressed
        drag(self._theme, self._widget, entries, self._looks.grab(), self._widget.mapTo(self._looks, at))
        return True
