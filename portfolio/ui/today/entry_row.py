"""A row that opens an entry: the icon of its kind, its title, and one line below it."""

from datetime import date

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.ui.kit.base import Flowing, plain_tip
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.theme import Face, Theme, kind_of
from portfolio.ui.today.rows import INSET, ItemT, Row

_TITLE, _BELOW = Face("body", 600), Face("small")
_LINES = 2


class EntryWords(Flowing):
    """What the row shows. `late` paints the line below in the colour of what is overdue."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._kind, self._below, self._late = kind_of(""), "", False
        super().__init__(theme, "", parent)

    def set_words(self, kind: str, title: str, below: str, *, late: bool = False) -> None:
        """Show this entry."""
        self._kind, self._below, self._late = kind_of(kind), below, late
        self.set_label(title)
        self.setAccessibleDescription(f"{self._kind.label()}. {plain(below)}")
        self.setToolTip(plain_tip(f"{title}\n{below}"))

    def _ground(self) -> int:
        return self.theme.px(32)

    def _words(self, width: float) -> tuple[float, list[str], list[str]]:
        """Where the words begin, the lines of the title, and those below it."""
        theme = self.theme
        x = theme.gap(INSET) + self._ground() + theme.gap(10)
        room = width - x - theme.gap(8)
        titles = wrapped(theme, self.label, _TITLE, room, _LINES) or [""]
        return x, titles, wrapped(theme, self._below, _BELOW, room, _LINES)

    def _text_height(self, titles: list[str], below: list[str]) -> float:
        metrics = self.theme.metrics
        return len(titles) * metrics(_TITLE).height() + len(below) * metrics(_BELOW).height() + (1 if below else 0)

    def flow_height(self, width: int) -> int:
        _, titles, below = self._words(width)
        return round(max(self._text_height(titles, below), self._ground()) + 2 * self.theme.gap(6))

    def draw(self, canvas: Canvas) -> None:
        theme, rect, token = self.theme, canvas.bounds, self._kind.token
        if self.underMouse():
            canvas.box(rect, theme.gap(9), "raised", "line")
        start, titles, below = self._words(rect.width())
        ground, icon = self._ground(), theme.px(16)
        place = QRectF(rect.x() + theme.gap(INSET), rect.center().y() - ground / 2, ground, ground)
        canvas.box(place, ground / 2, f"{token}_soft", token if theme.tokens.outlined else "")
        middle = place.center()
        canvas.icon(QRectF(middle.x() - icon / 2, middle.y() - icon / 2, icon, icon), self._kind.icon, token, 1.9)
        x, room = rect.x() + start, rect.width() - start - theme.gap(8)
        y = rect.center().y() - self._text_height(titles, below) / 2
        line = theme.metrics(_TITLE).height()
        for words in titles:
            canvas.text(QRectF(x, y, room, line), words, _TITLE, "ink")
            y += line
        line = theme.metrics(_BELOW).height()
        for words in below:
            canvas.text(QRectF(x, y + 1, room, line), words, _BELOW, "overdue" if self._late else "ink2")
            y += line
        if self.shows_focus:
            canvas.ring(rect, theme.gap(9))


def plain(text: str) -> str:
    """What a screen reader says of a line: without the marks that keep directions apart, and dots between parts."""
    return text.replace("\u2068", "").replace("\u2069", "").replace("  ·  ", ", ")


class EntryRow(Row[ItemT]):
    """A row around such words. `say` sets them from the item."""

    open_requested = Signal(object)
    """The item."""
    menu_requested = Signal(object, QPoint)

    def __init__(self, theme: Theme, item: ItemT, today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme, item, today, parent)
        self.words = EntryWords(theme, self)
        self.words.clicked.connect(lambda: self.open_requested.emit(self.item))
        self.across = QHBoxLayout(self)
        self.across.setContentsMargins(0, 0, 0, 0)
        self.across.setSpacing(0)
        self.across.addWidget(self.words, 1)
        self.set_item(item)

    def set_item(self, item: ItemT) -> None:
        self.item = item
        self.say(item)

    def say(self, item: ItemT) -> None:
        """Set the words of this item."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        return [self.words]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(self.item, event.globalPos())
