"""The detail pane: one entry, what it is tied to, and what can be done with it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.core.queries.entry import Entry, entry
from portfolio.ui.detail.bodies import body_of
from portfolio.ui.detail.hero import Hero
from portfolio.ui.detail.opening import Opener, save_copy
from portfolio.ui.detail.privacy import PrivacyChoice
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import AddressLink
from portfolio.ui.detail.words import hero_words
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.feedback import EmptyState, announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme, kind_of

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.core.records import Record

_BELOW_TITLE = {"credential": "issuer", "programme": "provider", "goal": "source"}


class DetailPane(QWidget):
    """Shows one entry and follows it: after each change that touched it, it asks again.

    `images(sha256)` gives a picture or None while it is not there; call `image_arrived` when one comes later.
    Ticks, privacy, links and the bin are changes that the pane makes itself; everything else is a wish.
    """

    open_requested = Signal(str, str)
    reflect_requested = Signal(str, str)
    evidence_requested = Signal(str, str)
    edit_requested = Signal(str, str)

    def __init__(
        self, theme: Theme, document: Document, images: Callable[[str], QPixmap | None], parent: QWidget | None = None,
        *, opener: Opener | None = None, today: Callable[[], date] = date.today,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme = theme
        self._document, self._images, self._today = document, images, today
        self._opener = opener or Opener()
        self._entry: Entry | None = None
        self._body: QWidget | None = None
        self._hero: Hero | None = None
        self._foot: QWidget | None = None
        self._privacy: QWidget | None = None
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.setAccessibleName(self.tr("Details"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._column.addWidget(self._scroll, 1)
        document.changed.connect(self._on_changed)
        theme.changed.connect(self._rebuild)
        self._rebuild()

    # ---- what the window asks

    @property
    def shown(self) -> tuple[str, str]:
        """Kind and id of the entry shown, or two empty texts."""
        return (self._entry.kind, self._entry.id) if self._entry else ("", "")

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
            self._rebuild()

    # ---- building

    def _rebuild(self) -> None:
        """Make the widgets anew, keeping the place one has scrolled to and the control one is on."""
        at = self._scroll.verticalScrollBar().value()
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None and focused.hasFocus() else ""
        # Taken and deleted later: the button that was just pressed may be among them.
        for old in (self._scroll.takeWidget(), self._foot):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._hero = self._foot = self._privacy = None
        self._column.setContentsMargins(1, 0, 0, 0)
        self._body = self._made_body() if self._entry else self._nothing()
        self._scroll.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        if self._entry is not None:
            self._foot = self._made_foot(self._entry)
            self._column.addWidget(self._foot)
            self._foot.show()
            self._place_privacy()
        layout = self._body.layout()
        if layout is not None:
            layout.activate()
        self._ask_height()
        self._scroll.verticalScrollBar().setValue(at)
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _ask_height(self) -> None:
        """Give the sections the height that their wrapped words ask for in this width.

        A scroll area looks at smallest sizes only, and squeezes pictures and rows once large text wraps more often.
        """
        layout = self._body.layout() if self._body is not None else None
        if self._body is not None and layout is not None and layout.hasHeightForWidth():
            self._body.setMinimumHeight(layout.totalHeightForWidth(self._scroll.viewport().width()))

    def _nothing(self) -> QWidget:
        return EmptyState(
            self.theme, "panel-right", self.tr("Nothing chosen"),
            self.tr("Choose an entry of the timeline, and all that belongs to it stands here."),
        )  # fmt: skip

    def _made_body(self) -> QWidget:
        shown, theme = self._entry, self.theme
        assert shown is not None
        reach = self._reach()
        body = QWidget()
        column = QVBoxLayout(body)
        pad = theme.gap(16)
        column.setContentsMargins(pad, theme.gap(14), pad, theme.gap(14))
        column.setSpacing(theme.gap(12))
        title = _title_of(shown)
        edit = Button(theme, "", icon="pencil", kind="ghost", tip=self.tr("Edit"), keys="F2")
        edit.setObjectName("edit")
        edit.clicked.connect(lambda: self.edit_requested.emit(*self.shown))
        delete = Button(theme, "", icon="trash-2", kind="ghost", tip=self.tr("Move to the bin"), keys=self.tr("Del"))
        delete.setObjectName("delete")
        delete.clicked.connect(self._delete)
        words = hero_words(shown, reach.locale, reach.today)
        self._hero = Hero(theme, shown.kind, words, title, shown.image, self._images, [edit, delete])
        column.addWidget(self._hero)
        heading = QVBoxLayout()
        heading.setSpacing(theme.gap(2))
        heading.addWidget(Label(theme, title, Face("h2", 600, serif=True), wrap=True))
        if below := str(shown.fields.get(_BELOW_TITLE.get(shown.kind, ""), "") or ""):
            heading.addWidget(Label(theme, below, Face("body"), "ink2", wrap=True))
        column.addLayout(heading)
        for section in body_of(reach, shown):
            column.addWidget(section)
        column.addStretch(1)
        return body

    def _make_room(self, _least: int, most: int) -> None:
        """The scroll bar stands in the margin, so that the sections end where the buttons below them end."""
        layout = self._body.layout() if self._body is not None and self._entry is not None else None
        if layout is not None:
            pad = self.theme.gap(16)
            bar = self._scroll.verticalScrollBar().sizeHint().width() if most > 0 else 0
            left, right = pad, max(0, pad - bar)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left, right = right, left
            layout.setContentsMargins(left, self.theme.gap(14), right, self.theme.gap(14))

    def _made_foot(self, shown: Entry) -> QWidget:
        theme = self.theme
        foot = _Foot(theme)
        column = QVBoxLayout(foot)
        pad = theme.gap(16)
        column.setContentsMargins(pad, theme.gap(10), pad, theme.gap(14))
        column.setSpacing(theme.gap(10))
        privacy = PrivacyChoice(theme, str(shown.fields["privacy"]))
        privacy.chosen.connect(self._set_privacy)
        for number, button in enumerate(privacy.findChildren(Button)):
            button.setObjectName(f"privacy:{number}")
        self._privacy = privacy
        column.addWidget(privacy)
        row = self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(theme.gap(8))
        if shown.kind == "reflection":
            write = Button(theme, self.tr("Go on writing"), icon="pen-line", kind="primary", keys="F2")
            write.clicked.connect(lambda: self.edit_requested.emit(*self.shown))
        else:
            write = Button(theme, self.tr("Write reflection"), icon="pen-line", kind="primary", keys="R")
            write.clicked.connect(lambda: self.reflect_requested.emit(*self.shown))
        write.setObjectName("write")
        row.addWidget(write, 1)
        if shown.kind != "attachment":
            evidence = Button(theme, self.tr("Evidence"), icon="paperclip", keys="E", tip=self.tr("Add evidence"))
            evidence.setObjectName("evidence")
            evidence.clicked.connect(lambda: self.evidence_requested.emit(*self.shown))
            row.addWidget(evidence)
        column.addLayout(row)
        return foot

    def _place_privacy(self) -> None:
        """In the foot where there is height for it; with large text it scrolls with the rest."""
        if self._foot is None or self._privacy is None or self._body is None:
            return
        buttons = [item.widget() for n in range(self._buttons.count()) if (item := self._buttons.itemAt(n)) is not None]
        wide = sum(button.sizeHint().width() + self.theme.gap(8) for button in buttons if button is not None)
        across = wide <= self.width() - 2 * self.theme.gap(14)
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)
        in_foot = self._foot.isAncestorOf(self._privacy)
        height = self._foot.sizeHint().height() - (self._privacy.sizeHint().height() if in_foot else 0)
        fits = (height + self._privacy.sizeHint().height()) * 4 <= self.height() and self.theme.scale < 1.4
        if fits == in_foot:
            return
        if fits:
            self._foot.layout().insertWidget(0, self._privacy)  # type: ignore[union-attr]
        else:
            layout = self._body.layout()
            layout.insertWidget(layout.count() - 1, self._privacy)  # type: ignore[union-attr]

    def _reach(self) -> Reach:
        return Reach(
            self.theme, self._document, self._images, self.locale(), self._today(), self.open_requested.emit,
            self._open_file, self._save_file, self._open_address, self._ask_address,
        )  # fmt: skip

    # ---- what a person does

    def _set_privacy(self, value: str) -> None:
        from portfolio.core.change import edited

        if (record := self._record()) is not None:
            words = {
                "private": self.tr("Keep “{title}” to myself"),
                "evaluator": self.tr("Show “{title}” to my evaluator"),
                "public": self.tr("Show “{title}” to everyone"),
            }
            if not self._document.do(edited(words[value].format(title=record.label()[:60]), record, privacy=value)):
                self._rebuild()

    def _delete(self) -> None:
        from portfolio.core.change import trashed

        if (record := self._record()) is not None:
            label = self.tr("Move “{title}” to the bin").format(title=record.label()[:60])
            self._document.do(trashed(label, record))

    def _record(self) -> "Record | None":
        from portfolio.core.records import KINDS

        return self._document.portfolio.get(KINDS[self._entry.kind], self._entry.id) if self._entry else None

    def _open_file(self, sha256: str, name: str) -> None:
        try:
            self._opener.open_file(self._document.portfolio.attachments, sha256, name)
        except PortfolioError as error:
            self._document.failed.emit(error)

    def _save_file(self, sha256: str, name: str) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), str(Path.home() / Path(name).name))
        if chosen:
            try:
                save_copy(self._document.portfolio.attachments, sha256, Path(chosen))
            except PortfolioError as error:
                self._document.failed.emit(error)

    def _open_address(self, address: str) -> None:
        if not self._opener.open_address(address):
            self._document.failed.emit(
                PortfolioError("{address} could not be opened.", "Copy it into your browser.", address=address)
            )

    def _ask_address(self, address: str) -> None:
        """A link may say one thing and lead elsewhere: the whole address stands there before anything opens."""
        if self._foot is None:
            return
        old = self._foot.findChild(Card, "ask")
        if old is not None:
            old.hide()
            old.deleteLater()
        card = Card(self.theme, fill="raised", border="edge")
        card.setObjectName("ask")
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        question = self.tr("Open this address in your browser?")
        column.addWidget(Label(self.theme, question, Face("small", 600), wrap=True))
        link = AddressLink(self.theme, address)
        link.clicked.connect(card.hide)
        link.clicked.connect(lambda: self._open_address(address))
        column.addWidget(link)
        close = Button(self.theme, self.tr("Not now"), kind="ghost")
        close.clicked.connect(card.hide)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._foot.layout().insertWidget(0, card)  # type: ignore[union-attr]
        link.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, f"{question} {address}")

    # ---- events

    def _on_changed(self, change: "Change") -> None:
        if self._entry is None or self._entry.watched.isdisjoint(change.touched):
            return
        self._entry = entry(self._document.portfolio.connection, self._entry.kind, self._entry.id)
        self._rebuild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """R, E, F2 and Delete act on the entry while the pane, and no field in it, has the focus."""
        keys = {Qt.Key.Key_R: "write", Qt.Key.Key_E: "evidence", Qt.Key.Key_F2: "edit", Qt.Key.Key_Delete: "delete"}
        name = keys.get(Qt.Key(event.key())) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else None
        button = self.findChild(Button, name) if name else None
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask_height()
        self._place_privacy()

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


class _Foot(QWidget):
    """The ground of the buttons at the foot, with a line above it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.theme.color("line"))
        painter.drawLine(self.theme.gap(16), 0, self.width() - self.theme.gap(16), 0)
        painter.end()


def _title_of(shown: Entry) -> str:
    """The entry's title, the file's name, or what kind it is."""
    fields = shown.fields
    return str(fields.get("title") or fields.get("name") or kind_of(shown.kind).label())
