"""A line for a few letters, and below it the entries that have them; what is found is spoken as well as shown."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from portfolio.core.queries.entry import Related
from portfolio.ui.editors.text_fields import Line
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.paint import isolate, named
from portfolio.ui.theme import Face, Theme, kind_of

SPOKEN_AFTER_MS = 500
"""So long after a letter the number of hits is spoken: not between two letters of a word."""


class Finder(QWidget):
    """Hidden until it is opened. `look` gives what is found for some letters, for none the newest."""

    taken = Signal(str, str)
    """Kind and id of what was chosen."""
    closed = Signal()

    def __init__(self, theme: Theme, name: str, look: Callable[[str], Sequence[Related]]) -> None:
        super().__init__()
        self.theme, self._look = theme, look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        self.line = Line(theme, self.tr("A few letters of its title"))
        self.line.setAccessibleName(self.tr("Find: {field}").format(field=name))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Found: {field}").format(field=name))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self._speaking = QTimer(self)
        self._speaking.setSingleShot(True)
        self._speaking.setInterval(SPOKEN_AFTER_MS)
        self._speaking.timeout.connect(self._speak_hits)
        self.line.textChanged.connect(self._show_found)
        self.line.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def open(self) -> None:
        """Show the newest, and begin to type."""
        self.show()
        self.line.clear()
        self._show_found("")
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_finder(self) -> None:
        """Put it away."""
        self._speaking.stop()
        self.hide()
        self.closed.emit()

    def spoken(self) -> str:
        """What a screen reader was told last."""
        return self.line.accessibleDescription()

    # ---- what is found

    def _show_found(self, typed: str) -> None:
        self.list.clear()
        for one in self._look(typed):
            look = kind_of(one.kind)
            words = named(one.title) or look.label()
            item = QListWidgetItem(
                self.theme.icon(look.icon, look.token), words if len(words) < 90 else f"{words[:89]}…"
            )
            item.setData(Qt.ItemDataRole.UserRole, (one.kind, one.id))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {look.label()}")
            self.list.addItem(item)
        self._is_empty = not self.list.count()
        if self._is_empty:
            item = QListWidgetItem(self.tr("Nothing found"))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._fit()
        self._speaking.start()

    def _speak_hits(self) -> None:
        count = 0 if self._is_empty else self.list.count()
        if count == 0:
            self._speak(self.tr("Nothing found"))

        else:
            number = self.locale().toString(count)
            self._speak(
                self.tr("{count} found. First: {first}", "", count).format(count=number, first=self._words_at(0))
            )

    def _words_at(self, row: int) -> str:
        return isolate(str(self.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)))

    def _speak(self, words: str) -> None:
        self.line.setAccessibleDescription(words)
        announce(self.line, words)

    def _move(self, step: int) -> None:
        self._speaking.stop()
        row = max(0, min(self.list.count() - 1, self.list.currentRow() + step))
        self.list.setCurrentRow(row)
        if self._is_empty:
            self._speak_hits()
            return
        locale = self.locale()
        words = self.tr("{title}, {number} of {count}").format(
            title=self._words_at(row), number=locale.toString(row + 1), count=locale.toString(self.list.count())
        )
        self._speak(words)

    def _take(self, item: QListWidgetItem) -> None:
        target = item.data(Qt.ItemDataRole.UserRole)
        if target:
            self._speaking.stop()
            self.taken.emit(*target)

    # ---- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # closes the list and not the whole sheet
                return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.close_finder()
                return True
            if watched is self.line and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                if (item := self.list.currentItem()) is not None:
                    self._take(item)
                return True
            if watched is self.line and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(1 if key == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    # ---- look

    def _sight(self) -> QScrollArea | None:
        """The scrolling form in which it stands."""
        at = self.parentWidget()
        while at is not None and not isinstance(at, QScrollArea):
            at = at.parentWidget()
        return at

    def _fit(self) -> None:
        """As high as what was found; where the form is low, as high as what it can show below the line."""
        row = round(self.theme.metrics(Face("body")).height()) + 2 * self.theme.gap(5)
        for number in range(self.list.count()):
            self.list.item(number).setSizeHint(QSize(0, row))
        frame = 2 * self.list.frameWidth() + 2
        height = self.list.count() * row + frame
        area = self._sight()
        if area is not None and area.viewport().height() > 0:
            room = area.viewport().height() - self.line.sizeHint().height() - self.theme.gap(18)
            height = max(2 * row + frame, min(height, room))
        self.list.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._come_into_sight)  # once the form has grown too

    def _come_into_sight(self) -> None:
        area = self._sight()
        if area is not None and self.isVisible():
            area.ensureWidgetVisible(self, 0, self.theme.gap(6))
            area.ensureWidgetVisible(self.line, 0, self.theme.gap(6))

    def _restyle(self) -> None:
        self.list.setFont(self.theme.font("body"))
        self.list.setIconSize(QSize(self.theme.px(16), self.theme.px(16)))
        if self.list.count():
            self._fit()
