"""The palette itself: a card over the dimmed window, with one field and the lines that fit what is typed in it."""

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from portfolio.core.queries.palette import Face as Entry
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.overlay import Overlay
from portfolio.ui.palette.commands import Command
from portfolio.ui.palette.contents import Contents
from portfolio.ui.palette.field import SIDE, PaletteField
from portfolio.ui.palette.lines import Lines
from portfolio.ui.palette.offers import Offer
from portfolio.ui.palette.recents import Recents
from portfolio.ui.palette.rows import Row, Rows
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.ui.document import Document

WIDTH, TOP = 640, 104
LIST_PAD = 10
ANNOUNCE_AFTER_MS = 350
"""A screen reader says how much was found when one pauses, not at each letter."""
_TRY = Face("body")
_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class Palette(Overlay):
    """Made once for a window. `open` and `close` it; it also closes when anything else takes the focus.

    Hours, goals and things done are written at once, as one change that can be undone; all else is a wish.
    """

    entry_opened = Signal(str, str)
    """Kind and id of an entry that was chosen, or that was made and may be gone on with."""
    write_requested = Signal(str, str)
    """Open the editor of this kind; the id is empty, for a new one."""
    reflect_requested = Signal(str, str)
    """Write a reflection about the entry of this kind and id."""

    used = Signal(str)
    """The name of a command that was chosen."""

    def __init__(
        self, theme: Theme, document: "Document", commands: Sequence[Command], parent: QWidget,
        recents: Recents | None = None,
    ) -> None:  # fmt: skip
        """`recents` is what comes first; whoever gives it keeps it up to date."""
        super().__init__(theme, parent)
        self._document = document
        self._recents = recents or Recents()
        self._contents = Contents(document, commands, self._choose, self._recents)
        self._kept = ""
        self._failed = False
        self.rows = Rows(self)
        self.field = PaletteField(theme, self)
        self.lines = Lines(theme, self.rows, self)
        self._try = Label(theme, self._try_words(), _TRY, "ink3", wrap=True, parent=self)
        self.setAccessibleName(self.tr("Search or do"))
        self.lines.setAccessibleName(self.tr("What fits"))
        self.field.setAccessibleDescription(self._try_words())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._say_found)
        self._anew = QTimer(self)
        self._anew.setSingleShot(True)
        self._anew.timeout.connect(self._refresh)
        self.field.textChanged.connect(self._show)
        self.field.key_pressed.connect(self._key)
        self.lines.chosen.connect(self._enter)
        document.changed.connect(self._on_changed)

    # ---- what the window asks

    def open(self, typed: str = "", first: str = "") -> None:
        """Come up with these words in the field; what could not be written the last time stands there again. `first`:
        the name of the command that stands above all while nothing is typed."""
        if self.isVisible():
            self.field.selectAll()
            return
        self._failed = False
        self._contents.first = first
        self._read_anew()
        words = typed or self._kept
        self._kept = ""
        if words == self.field.text():
            self._show(words)
        else:
            self.field.setText(words)
        self.come_up(self.field)

    # ---- showing

    def _show(self, typed: str) -> None:
        try:
            rows = self._contents.rows(typed, self._document.today())
        except sqlite3.DatabaseError as error:
            rows = self._unreadable(error)
        self.lines.put(rows)
        self._try.setVisible(not typed.strip())
        self.lay_out()
        self._later.start(ANNOUNCE_AFTER_MS)

    def _unreadable(self, error: sqlite3.DatabaseError) -> list[Row]:
        """Say once what is wrong with the portfolio's file; nothing else can be shown."""
        from portfolio.core.storage import DATABASE, unreadable

        if not self._failed:
            self._failed = True
            self._document.failed.emit(unreadable(self._document.portfolio.folder / DATABASE, error))
        return [Row(self.tr("The portfolio cannot be read at the moment."), is_note=True)]

    def _refresh(self) -> None:
        if self.isVisible():
            self._read_anew()
            self._show(self.field.text())

    def _read_anew(self) -> None:
        try:
            self._contents.refresh()
        except sqlite3.DatabaseError as error:
            self._unreadable(error)

    def _on_changed(self) -> None:
        if self.isVisible():
            self._anew.start(0)

    def _try_words(self) -> str:
        words = self.tr("Try “{first}”, “{second}”, “{third}” or a few letters of a title.")
        first, second = self.tr("45m reading"), self.tr("3h workshop yesterday")
        return words.format(first=first, second=second, third=self.tr("reflect"))

    def _say_found(self) -> None:
        row, count = self.lines.row(), sum(row.do is not None for row in self.rows.rows)
        if not self.isVisible():
            return
        if row is None:
            announce(self.field, self.rows.rows[0].spoken if self.rows.rows else "")
        else:
            found = self.tr("{count} found", "", count).format(count=self.locale().toString(count))
            announce(self.field, f"{found}. {row.spoken}")

    # ---- choosing

    def _key(self, key: int) -> None:
        pressed = Qt.Key(key)
        if pressed == Qt.Key.Key_Escape:
            self.close()
        elif pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            if pressed in _ARROWS:
                self.lines.step(_ARROWS[pressed])
            else:
                self.lines.page(_PAGES[pressed])
            self._later.stop()
            if (row := self.lines.row()) is not None:
                announce(self.field, row.spoken)

    def _enter(self) -> None:
        row = self.lines.row()
        if row is not None and row.do is not None:
            row.do()

    def _choose(self, what: Offer | Command | Entry) -> None:
        """Close first: what follows may take the keyboard, and its toast must lie on top."""
        typed = self.field.text()
        self.close()
        if isinstance(what, Command):
            self._recents.note_used(what.name)
            self.used.emit(what.name)
            what.do()
        elif isinstance(what, Entry):
            self._recents.note_opened(what.kind, what.id)
            self.entry_opened.emit(what.kind, what.id)
        elif what.intent.kind != "reflection":
            self._write(what, typed)
        elif what.like is not None:
            self.reflect_requested.emit(what.like.kind, what.like.id)
        else:
            self.write_requested.emit("reflection", "")

    def _write(self, offer: Offer, typed: str) -> None:
        from portfolio.core.errors import PortfolioError
        from portfolio.ui.palette.doing import change_for

        try:
            change, made = change_for(self._document.portfolio, offer, self._contents.known)
        except PortfolioError as error:
            self._document.failed.emit(error)
            self._kept = typed
            return
        if not self._document.do(change):
            self._kept = typed
        elif offer.intent.kind != "time_entry":
            self.entry_opened.emit(offer.intent.kind, made.id)

    # ---- layout

    def card(self) -> QRect:
        """Its top stays where it is while the lines below come and go."""
        theme = self.theme
        margin = theme.gap(16)
        width = min(theme.gap(WIDTH), self.width() - 2 * margin)
        top = max(margin, min(theme.gap(TOP), (self.height() - theme.gap(520)) // 2))
        height = self.field.sizeHint().height() + 1 + self._list_room(width)
        return QRect((self.width() - width) // 2, top, width, min(height, self.height() - top - margin))

    def rules(self) -> list[int]:
        below = [] if self._try.isHidden() else [self._try.y() - self.theme.gap(LIST_PAD)]
        return [self.card().y() + self.field.sizeHint().height(), *below]

    def place(self) -> None:
        card, pad = self.card(), self.theme.gap(LIST_PAD)
        high = self.field.sizeHint().height()
        # A little inside, so that their square corners do not cover the round ones of the card.
        self.field.setGeometry(card.x() + pad, card.y() + 2, card.width() - 2 * pad, high - 4)
        top, bottom = card.y() + high + 1 + pad // 2, card.bottom() + 1 - pad
        if not self._try.isHidden():
            side = pad + self.theme.gap(SIDE)
            hint = self._try.heightForWidth(card.width() - 2 * side)
            bottom -= hint + 2 * pad
            self._try.setGeometry(card.x() + side, bottom + 2 * pad, card.width() - 2 * side, hint)
        self.lines.setGeometry(card.x() + pad, top, card.width() - 2 * pad, max(0, bottom - top))

    def _list_room(self, width: int) -> int:
        pad = self.theme.gap(LIST_PAD)
        height = self.lines.content_height() + 2 * pad
        if not self._try.isHidden():
            height += self._try.heightForWidth(width - 2 * (pad + self.theme.gap(SIDE))) + 2 * pad
        return height

    def _leave(self) -> None:
        self._later.stop()
        super()._leave()
