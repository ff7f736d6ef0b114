"""One entry in the bin: what it is, since when it lies there, and the button that puts it back."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from portfolio.core.bin import KEPT_DAYS, TrashedEntry, long_ago
from portfolio.ui.bin.words import day_words
from portfolio.ui.kit.base import Painted, is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import local_day
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas, isolate
from portfolio.ui.theme import Face, Theme, kind_of


class KindMark(Painted):
    """The icon of a kind in a round ground."""

    def __init__(self, theme: Theme, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._kind = kind_of(kind)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def measure(self) -> QSize:
        return QSize(self.theme.px(34), self.theme.px(34))

    def draw(self, canvas: Canvas) -> None:
        rect, token = canvas.bounds, self._kind.token
        outlined = self.theme.tokens.outlined
        canvas.box(rect, rect.height() / 2, f"{token}_soft", token if outlined else "")
        size = self.theme.px(17)
        icon = QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size)
        canvas.icon(icon, self._kind.icon, token, 1.8)


class BinRow(QWidget):
    """An entry in the bin. `put_back_requested` carries the entry."""

    put_back_requested = Signal(object)

    def __init__(self, theme: Theme, entry: TrashedEntry, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.entry = entry
        title = entry.title.strip() or self.tr("Without a title")
        self._title = Label(theme, title, Face("body", 600))
        self._sub = Label(theme, self._words(entry, today), Face("small"), "ink2", wrap=True)
        self._button = Button(theme, self.tr("Put back"), icon="undo-2")
        self._button.setAccessibleName(self.tr("Put back: {title}").format(title=isolate(title)))
        self._button.clicked.connect(lambda: self.put_back_requested.emit(self.entry))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._sub)
        row = QHBoxLayout(self)
        row.addWidget(KindMark(theme, entry.kind))
        row.addLayout(words, 1)
        row.addWidget(self._button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{kind_of(entry.kind).label()}: {title}")
        self.setAccessibleDescription(self._sub.text())
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def button(self) -> Button:
        return self._button

    def words(self) -> str:
        """What the row says, for tests and screen readers."""
        return f"{self._title.text()} | {self._sub.text()}"

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            canvas.box(canvas.bounds, self.theme.gap(12), "surface", "line")

    def _words(self, entry: TrashedEntry, today: date) -> str:
        day = local_day(entry.since)
        locale = self.locale()
        when = day_words(locale, day, today)
        since = (
            self.tr("in the bin since today") if day == today else self.tr("in the bin since {day}").format(day=when)
        )
        parts = [kind_of(entry.kind).label(), since]
        if entry.since < long_ago(today):
            parts.append(self.tr("more than {days} days", "", KEPT_DAYS).format(days=locale.toString(KEPT_DAYS)))
        return " · ".join(parts)

    def _restyle(self) -> None:
        layout = self.layout()
        gap = self.theme.gap(12)
        if layout is not None:
            layout.setContentsMargins(gap, self.theme.gap(10), gap, self.theme.gap(10))
            layout.setSpacing(gap)
        self.update()
