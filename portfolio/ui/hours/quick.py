"""The quick line: how long and on what, in a few words; below stands what Enter will log."""

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.core.queries.palette import last_hours
from portfolio.ui.document import Document
from portfolio.ui.editors.amount_fields import typed_minutes
from portfolio.ui.editors.line_draft import LineDraft
from portfolio.ui.editors.text_fields import Line
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.palette.commands import Command
from portfolio.ui.palette.contents import Contents
from portfolio.ui.palette.lines import Lines
from portfolio.ui.palette.offers import Offer
from portfolio.ui.palette.recents import Recents
from portfolio.ui.palette.rows import Rows
from portfolio.ui.palette.understand import understand
from portfolio.ui.palette.vocabulary import vocabulary
from portfolio.ui.theme import Face, Theme

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def last_words(document: Document) -> str:
    """What was logged last, as one would type it again; empty where nothing was.

    Without its title where that would be understood otherwise: “Meeting on Friday” names a day.
    """
    today = document.today()
    last = last_hours(document.portfolio.connection, today, 1)
    if not last:
        return ""
    _, minutes, title = last[0]
    time = typed_minutes(minutes)
    typed = f"{time} {title}".strip()
    meant = next(iter(understand(typed, vocabulary(QLocale()), today)), None)
    return typed if meant is not None and (meant.minutes, meant.day) == (minutes, today) else time


class QuickLine(Card):
    """It is understood as the palette understands it, and writes the same change."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._document = document
        self._contents = Contents(document, (), self._choose, Recents())
        self._stale = self._letters = True
        self.line = _TypedLine(theme, self.tr("45m module 4, or 3h workshop yesterday"))
        self.line.setAccessibleName(self.tr("Log time: how long, and on what"))
        self._title = Label(theme, self.tr("Log time"), Face("small", 600), "ink2")
        self._title.setBuddy(self.line)
        self._below = Label(theme, self._hint(), Face("small"), "ink3", wrap=True)
        self.rows = Rows(self)
        self.lines = _Offered(theme, self.rows, self)
        self.lines.setAccessibleName(self.tr("What is logged"))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self.line, self._below, self.lines):
            column.addWidget(part)
        self.lines.hide()
        self._draft = LineDraft(document, "quick_line", self.line, self)
        self.line.textEdited.connect(lambda _: self._draft.touch())
        self.line.textChanged.connect(self._show)
        self.line.pressed.connect(self._key)
        self.lines.chosen.connect(self._enter)
        document.changed.connect(self._changed)
        self.setFocusProxy(self.line)
        theme.changed.connect(self._space)
        self._space()

    def set_letters(self, on: bool) -> None:
        """Whether L brings one here."""
        self._letters = on
        self._below.setText(self._hint())

    def begin(self) -> None:
        """Take the keyboard, with what was logged last to be logged again or typed over."""
        if not self.line.text():
            self.line.setText(last_words(self._document))
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draft.restore()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._draft.settle()

    def _hint(self) -> str:
        with_key = self.tr("Enter logs it. L brings you here, with what you logged last.")
        return with_key if self._letters else self.tr("Enter logs it.")

    # ---- what is understood

    def _changed(self) -> None:
        self._stale = True

    def _show(self, typed: str) -> None:
        if self._stale:
            self._contents.refresh()
            self._stale = False
        rows = self._contents.hours(typed, self._document.today()) if typed.strip() else []
        self.lines.put(rows)
        self.lines.setVisible(bool(rows))
        self._below.setVisible(not rows)
        self._say(self._hint())
        self.lines.updateGeometry()
        row = self.lines.row()
        self.line.setAccessibleDescription(row.spoken if row is not None else self._below.text())

    def _key(self, key: int) -> None:
        pressed = Qt.Key(key)
        if pressed in _ENTER:
            self._enter()
        elif pressed == Qt.Key.Key_Escape:
            self.line.clear()
        else:
            self.lines.step(_MOVES[pressed])
            if (row := self.lines.row()) is not None:
                announce(self.line, row.spoken)

    def _enter(self) -> None:
        row = self.lines.row()
        if row is not None and row.do is not None:
            row.do()
        elif self.line.text().strip() and not self.rows.rows:
            first = self.line.text().split()[0]
            words = (
                self.tr("{number} minutes or hours? Write {number}m or {number}h.").format(number=first)
                if first.isdecimal()
                else self.tr("How long was it? Begin with the time, as in “45m module 4”.")
            )
            self._say(words, wrong=True)
            self.line.setAccessibleDescription(words)
            announce(self.line, words)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self._below.setText(words)
        self._below.set_color("warn" if wrong else "ink3")

    def _choose(self, what: object) -> None:
        from portfolio.ui.palette.doing import change_for

        if not isinstance(what, Offer) or isinstance(what, Command):
            return
        try:
            change, _made = change_for(self._document.portfolio, what, self._contents.known)
        except PortfolioError as error:
            self._document.failed.emit(error)
            return
        if self._document.do(change):
            self.line.clear()

    def _space(self) -> None:
        self._column.setSpacing(self.theme.gap(6))


class _TypedLine(Line):
    """Keys that move over what is offered go there."""

    pressed = Signal(int)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in (*_ENTER, *_MOVES, Qt.Key.Key_Escape):
            mine = event.key() != Qt.Key.Key_Escape or bool(self.text())
            if mine and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if mine and event.type() == QEvent.Type.KeyPress:
                self.pressed.emit(event.key())
                return True
        return super().event(event)


class _Offered(Lines):
    """As high as what is offered."""

    def __init__(self, theme: Theme, rows: Rows, parent: QWidget) -> None:
        super().__init__(theme, rows, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.content_height())
