"""The detail pane: one entry, what it is tied to, and what can be done with it."""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from portfolio.core.queries.entry import Entry, entry
from portfolio.core.queries.today import is_fresh
from portfolio.ui.detail.acting import Acting
from portfolio.ui.detail.bodies import body_of
from portfolio.ui.detail.foot import Foot
from portfolio.ui.detail.hero import Hero, Photo
from portfolio.ui.detail.opening import Opener
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.standing import StandingLabel
from portfolio.ui.detail.tags import TagsSection, Typed
from portfolio.ui.detail.words import hero_words
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import EmptyState, announce
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.theme import Face, Theme, kind_of

if TYPE_CHECKING:
    from portfolio.core.change import Change

_BELOW_TITLE = {"credential": "issuer", "programme": "provider", "goal": "source", "position": "place"}


class DetailPane(QWidget):
    """Shows one entry and follows it: after each change that touched it, it asks again.

    `images(sha256)` gives a picture or None while it is not there; call `image_arrived` when one comes later.
    Ticks, privacy, links and the bin are changes that the pane makes itself; everything else is a wish.
    """

    open_requested = Signal(str, str)
    reflect_requested = Signal(str, str)
    evidence_requested = Signal(str, str)
    edit_requested = Signal(str, str)
    has_entries_changed = Signal(bool)
    """Whether there is anything that could be chosen: beside an empty place, an empty pane says nothing."""

    def __init__(
        self, theme: Theme, document: Document, images: Callable[[str], QPixmap | None], parent: QWidget | None = None,
        *, opener: Opener | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme = theme
        self._document, self._images = document, images
        self._acting = Acting(document, opener or Opener(), self)
        self._entry: Entry | None = None
        self._body: QWidget | None = None
        self._sections: QVBoxLayout | None = None
        self._foot: Foot | None = None
        self.setAccessibleName(self.tr("Details"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        InSight(self._scroll)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._column.addWidget(self._scroll, 1)
        self.has_entries = self._finds_entries()
        document.changed.connect(self._on_changed)
        theme.changed.connect(self._rebuild)
        self._rebuild()

    # ---- what the window asks

    @property
    def shown(self) -> tuple[str, str]:
        """Kind and id of the entry shown, or two empty texts."""
        return (self._entry.kind, self._entry.id) if self._entry else ("", "")

    @property
    def title(self) -> str:
        """What the entry shown is called, or nothing."""
        return _title_of(self._entry) if self._entry else ""

    def entry_at(self, _at: QPoint | None) -> tuple[str, str]:
        """The entry shown, wherever one is in the pane: the window's keys act on it, as in a list."""
        return self.shown

    def show_entry(self, kind: str, record_id: str) -> None:
        """Show this entry from its top; one that is gone or in the bin shows nothing."""
        again = self.shown == (kind, record_id)
        self._entry = entry(self._document.portfolio.connection, kind, record_id)
        self._rebuild()
        if not again:
            self._scroll.verticalScrollBar().setValue(0)

    def body(self) -> QWidget:
        """All that is shown above the buttons at the foot."""
        assert self._body is not None
        return self._body

    def clear(self) -> None:
        """Show nothing."""
        self._entry = None
        self._rebuild()

    def image_arrived(self, sha256: str) -> None:
        """A picture that `images` did not have is there now."""
        if self._entry is not None and self._entry.image == sha256:
            for hero in self.body().findChildren(Hero):
                hero.image_arrived()
            for photo in self.body().findChildren(Photo):
                photo.image_arrived()
            self._lay_out()

    # ---- building

    def _rebuild(self) -> None:
        """Make the widgets anew, keeping the place one has scrolled to, the control one is on and a tag half typed."""
        at = self._scroll.verticalScrollBar().value()
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None and focused.hasFocus() else ""
        typed = self._typed_tag()
        # Taken and deleted later: the button that was just pressed may be among them.
        for old in (self._scroll.takeWidget(), self._foot):
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        self._foot = self._sections = None
        self._column.setContentsMargins(1, 0, 0, 0)
        if self._entry is None:
            self._body = self._nothing()
        else:
            self._body = self._made_body(self._entry)
            self._foot = self._made_foot(self._entry)
            self._fit()
        self._scroll.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        if self._foot is not None:
            self._column.addWidget(self._foot)
            self._foot.show()
        self._lay_out()
        self._scroll.verticalScrollBar().setValue(at)
        tags = self._body.findChild(TagsSection)
        if typed is not None and tags is not None:
            tags.type_on(typed)
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _typed_tag(self) -> Typed | None:
        """What is being typed as a tag of the entry that is shown again."""
        tags = self._body.findChild(TagsSection) if self._body is not None else None
        return tags.typed(self.shown[1]) if tags is not None else None

    def _fit(self) -> bool:
        """Let the foot take no more of this height than it may. Returns whether something moved."""
        if self._foot is None or self._sections is None:
            return False
        return self._foot.fit(self.size(), self._sections)

    def _lay_out(self) -> None:
        """Give every section its height now. Left to itself, Qt may paint them once as high as the old ones were."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _nothing(self) -> QWidget:
        return EmptyState(
            self.theme, "panel-right", self.tr("Nothing chosen"),
            self.tr("Choose an entry, and all that belongs to it stands here."),
        )  # fmt: skip

    def _made_body(self, shown: Entry) -> QWidget:
        theme, reach = self.theme, self._reach()
        body = QWidget()
        column = self._sections = QVBoxLayout(body)
        pad = theme.gap(16)
        column.setContentsMargins(pad, theme.gap(14), pad, theme.gap(14))
        column.setSpacing(theme.gap(12))
        title = _title_of(shown)
        edit = Button(theme, "", icon="pencil", kind="ghost", tip=self.tr("Edit"), keys="F2")
        edit.setObjectName("edit")
        edit.clicked.connect(lambda: self.edit_requested.emit(*self.shown))
        delete = Button(theme, "", icon="trash-2", kind="ghost", tip=self.tr("Move to the bin"), keys=self.tr("Del"))
        delete.setObjectName("delete")
        delete.clicked.connect(lambda: self._acting.delete(*self.shown))
        words = hero_words(shown, reach.locale, reach.today)
        column.addWidget(Hero(theme, shown.kind, words, title, shown.image, self._images, [edit, delete]))
        heading = QVBoxLayout()
        heading.setSpacing(theme.gap(2))
        heading.addWidget(StandingLabel(theme, title, Face("h2", 600, serif=True), wrap=True))
        if below := str(shown.fields.get(_BELOW_TITLE.get(shown.kind, ""), "") or ""):
            heading.addWidget(StandingLabel(theme, below, Face("body"), "ink2", wrap=True))
        column.addLayout(heading)
        for section in body_of(reach, shown):
            column.addWidget(section)
        column.addStretch(1)
        return body

    def _make_room(self, _least: int, most: int) -> None:
        """The scroll bar stands in the margin, so that the sections end where the buttons below them end."""
        if self._sections is not None:
            pad = self.theme.gap(16)
            bar = self._scroll.verticalScrollBar().sizeHint().width() if most > 0 else 0
            left, right = pad, max(0, pad - bar)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left, right = right, left
            self._sections.setContentsMargins(left, self.theme.gap(14), right, self.theme.gap(14))

    def _made_foot(self, shown: Entry) -> Foot:
        foot = Foot(self.theme, shown.kind, str(shown.fields["privacy"]))
        wish = self.edit_requested if shown.kind == "reflection" else self.reflect_requested
        foot.write_requested.connect(lambda: wish.emit(*self.shown))
        foot.evidence_requested.connect(lambda: self.evidence_requested.emit(*self.shown))
        foot.privacy_chosen.connect(self._set_privacy)
        return foot

    def _reach(self) -> Reach:
        acting = self._acting
        return Reach(
            self.theme, self._document, self._images, self.locale(), self._document.today(), self.open_requested.emit,
            acting.open_file, acting.save_file, acting.open_address, self._ask_address,
        )  # fmt: skip

    # ---- what a person does

    def _set_privacy(self, value: str) -> None:
        if not self._acting.set_privacy(*self.shown, value):
            self._rebuild()

    def _ask_address(self, address: str) -> None:
        if self._foot is not None:
            question = self._foot.ask(address)
            question.link.clicked.connect(lambda: self._acting.open_address(address))
            self._lay_out()
            announce(self, question.spoken)

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
        if self._entry is None or self._entry.watched.isdisjoint(change.touched):
            return
        self._entry = entry(self._document.portfolio.connection, self._entry.kind, self._entry.id)
        self._rebuild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and Delete act on the entry while no field in the pane has the focus; letters are the window’s."""
        keys = {Qt.Key.Key_F2: "edit", Qt.Key.Key_Delete: "delete"}
        name = keys.get(Qt.Key(event.key())) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else None
        button = self.findChild(Button, name) if name else None
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fit():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LocaleChange, QEvent.Type.LanguageChange):
            self._rebuild()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("surface"))
        painter.setPen(self.theme.color("line"))
        x = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - 1
        painter.drawLine(x, 0, x, self.height())
        painter.end()


def _title_of(shown: Entry) -> str:
    """The entry's title, the file's name, or what kind it is."""
    fields = shown.fields
    return str(fields.get("title") or fields.get("name") or kind_of(shown.kind).label())
