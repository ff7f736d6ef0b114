"""The detail pane: one entry, what it is tied to, and what can be done with it."""

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries.entry import Entry, entry
from portfolio.core.queries.today import is_fresh
from portfolio.ui.detail.copies import Copies
from portfolio.ui.detail.opening import Opener
from portfolio.ui.detail.page import EntryPage, Left
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.shelf import Shelf
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.shell.acting import Acting, those_of
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change


WIDE = frozenset({"framework", "standard", "skill", "licence", "rule_set"})
"""Kinds that any entry may speak of, so that it is looked at anew after each change of one."""
STACKED = frozenset({"programme", "credential", "time_entry", "link", "part"})
"""Kinds that a programme speaks of which is made of others, and those of others."""


class DetailPane(QWidget):
    """Shows one entry and follows it: after each change that touched it, it asks again.

    `images(sha256)` gives a picture or None while it is not there; call `image_arrived` when one comes later.
    Ticks, privacy, links and the bin are changes that the pane makes itself; everything else is a wish.
    """

    open_requested = Signal(str, str)
    reflect_requested = Signal(str, str)
    evidence_requested = Signal(str, str)
    edit_requested = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)
    """The menu of the entry shown, at this global point."""
    page_requested = Signal(str, str)
    """The saved page of this address is to be added; the second is whose it is, where the page does not tell."""
    check_requested = Signal(object)
    """These credentials are to be checked again: their ids."""
    align_requested = Signal(str, str)
    """Which standards this entry shows shall be said."""
    standard_requested = Signal(str)
    """This standard shall be gone to."""
    skills_requested = Signal(str, str)
    """Which skills this entry shows shall be said."""
    skill_requested = Signal(str)
    """This skill shall be gone to."""
    badge_requested = Signal(str)
    """The certificate shall be entered in which this programme ended."""
    has_entries_changed = Signal(bool)
    """Whether there is anything that could be chosen: beside an empty place, an empty pane says nothing."""

    def __init__(
        self, theme: Theme, document: Document, images: Callable[[str], QPixmap | None], parent: QWidget | None = None,
        *, opener: Opener | None = None, letters: bool = True,
    ) -> None:  # fmt: skip
        """`letters`: whether single letters act, and are shown on what they press."""
        super().__init__(parent)
        self.theme = theme
        self._document, self._images, self._letters = document, images, letters
        self._copies = Copies(document, opener or Opener(), self)
        self._acting = Acting(theme, document, lambda: those_of(document, [self.shown] if self.shown[1] else []), self)
        self._shelf = Shelf()
        self._keeps = False
        self.setAccessibleName(self.tr("Details"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.setSpacing(0)
        self._page = self._made_page(None, Left())
        self._column.addWidget(self._page)
        self.has_entries = self._finds_entries()
        document.changed.connect(self._on_changed)
        theme.changed.connect(self._renew)

    # ---- what the window asks

    @property
    def shown(self) -> tuple[str, str]:
        """Kind and id of the entry shown, or two empty texts."""
        return self._page.key

    @property
    def title(self) -> str:
        """What the entry shown is called, or nothing."""
        return self._page.title

    def entry_at(self, _at: QPoint | None) -> tuple[str, str]:
        """The entry shown, wherever one is in the pane: the window's keys act on it, as in a list."""
        return self.shown

    def show_entry(self, kind: str, record_id: str) -> None:
        """Show this entry, from its top unless it was set aside; one that is gone or in the bin shows nothing."""
        if (kind, record_id) == self.shown:
            self._rebuild(self._asked(kind, record_id))
            return
        page = self._shelf.taken((kind, record_id))
        if page is None:
            self._turn_to(self._made_page(self._asked(kind, record_id), Left()), Left())
        elif page.stale:
            left = page.left()
            page.deleteLater()
            self._turn_to(self._made_page(self._asked(kind, record_id), left), left)
        else:
            self._turn_to(page, None)

    def body(self) -> QWidget:
        """All that is shown above the buttons at the foot."""
        return self._page.body

    def clear(self) -> None:
        """Show nothing."""
        if self.shown[1]:
            self.show_entry("", "")

    def keep_page(self, keep: bool) -> None:
        """Whether the page that is shown is set aside when another comes: one goes elsewhere, and will be back."""
        self._keeps = keep

    def set_letters(self, on: bool) -> None:
        """Whether single letters act: where they do not, no button shows one."""
        if on != self._letters:
            self._letters = on
            self._renew()

    def ask_again(self) -> None:
        """Another day has begun: what is shown says other things."""
        self._shelf.age()
        self._rebuild(self._asked(*self.shown))

    def image_arrived(self, sha256: str) -> None:
        """A picture that `images` did not have is there now."""
        for page in (self._page, *self._shelf.pages):
            page.image_arrived(sha256)

    # ---- pages

    def _asked(self, kind: str, record_id: str) -> Entry | None:
        return entry(self._document.portfolio.connection, kind, record_id) if record_id else None

    def _renew(self) -> None:
        """Everything looks or is called otherwise. The portfolio is not asked: it may be closed already."""
        self._shelf.age()
        self._rebuild(self._page.shown)

    def _rebuild(self, shown: Entry | None) -> None:
        """Make the page anew, with all that a person did to it."""
        left = self._page.left()
        self._turn_to(self._made_page(shown, left), left)

    def _made_page(self, shown: Entry | None, left: Left) -> EntryPage:
        """A page for this entry, with what was `left` unfolded on another of the same one."""
        room = self.size().shrunkBy(self._column.contentsMargins())
        page = EntryPage(self._reach(left), shown, room, self)
        page.edit_requested.connect(lambda: self.edit_requested.emit(*self.shown))
        page.reflect_requested.connect(lambda: self.reflect_requested.emit(*self.shown))
        page.evidence_requested.connect(lambda: self.evidence_requested.emit(*self.shown))
        page.delete_requested.connect(self._acting.bin)
        page.menu_requested.connect(lambda at: self.menu_requested.emit(*self.shown, at))
        page.privacy_chosen.connect(self._let_see)
        return page

    def _turn_to(self, page: EntryPage, left: Left | None) -> None:
        """Put this page in the place of the one before, with the keyboard on the control of the same name.

        Without `left` it comes as it was set aside.
        """
        before, self._page = self._page, page
        focused = before.focusWidget()
        name = focused.objectName() if focused is not None and focused.hasFocus() else ""
        before.hide()
        self._column.removeWidget(before)
        if before.key != page.key and (self._keeps or before.is_typed_on):
            self._shelf.put(before)
        else:
            # Deleted later: the button that was just pressed may be among its parts.
            before.setParent(None)
            before.deleteLater()
        self._column.addWidget(page)
        page.lower()  # the first among the pages: who looks for a part of the pane finds that of this one
        page.come_after(before)
        if left is not None:
            page.go_on(left)
        again = page.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _reach(self, left: Left) -> Reach:
        copies = self._copies
        return Reach(
            self.theme, self._document, self._images, self.locale(), self._document.today(), self.open_requested.emit,
            copies.open_file, copies.save_file, copies.open_address, self._ask,
            self._letters, self.page_requested.emit, lambda: self.check_requested.emit([self.shown[1]]),
            lambda: self.align_requested.emit(*self.shown), self.standard_requested.emit,
            lambda: self.skills_requested.emit(*self.shown), self.skill_requested.emit,
            lambda: self.badge_requested.emit(self.shown[1]), set(left.opened),
        )  # fmt: skip

    def _ask(self, address: str) -> None:
        self._page.ask(address)

    def _let_see(self, privacy: str) -> None:
        if not self._acting.let_see(privacy):
            self._rebuild(self._page.shown)

    # ---- events

    def _finds_entries(self) -> bool:
        try:
            return not is_fresh(self._document.portfolio.connection)
        except sqlite3.DatabaseError:  # the places say so; the pane stays
            return True

    def _on_changed(self, change: "Change") -> None:
        if (found := self._finds_entries()) != self.has_entries:
            self.has_entries = found
            self.has_entries_changed.emit(found)
        self._shelf.age(partial(_concerns, change))
        if (shown := self._page.shown) is not None and _concerns(change, shown):
            self._rebuild(self._asked(*self.shown))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What a part of the page has no menu of its own for is about the entry."""
        if self.shown[1]:
            self.menu_requested.emit(*self.shown, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and Delete act on the entry while no field in the pane has the focus; letters are the window’s."""
        keys = {Qt.Key.Key_F2: "edit", Qt.Key.Key_Delete: "delete"}
        name = keys.get(Qt.Key(event.key())) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else None
        button = self._page.findChild(Button, name) if name else None
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LocaleChange, QEvent.Type.LanguageChange):
            self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.color("surface"))
            painter.setPen(self.theme.color("line"))
            x = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - 1
            painter.drawLine(x, 0, x, self.height())


def _concerns(change: "Change", shown: Entry) -> bool:
    """Whether an entry looks otherwise after this change."""
    wide = WIDE | STACKED if shown.is_stack else WIDE
    return bool(change.kind_names & wide) or not shown.watched.isdisjoint(change.touched)
