"""One entry as the pane shows it: what scrolls, and the foot with what can be done. After a change another is made."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from portfolio.core.queries.entry import Entry
from portfolio.ui.detail.bodies import body_of
from portfolio.ui.detail.foot import Foot
from portfolio.ui.detail.hero import Hero, Photo
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.standing import StandingLabel
from portfolio.ui.detail.tags import TagsSection, Typed
from portfolio.ui.detail.words import hero_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import EmptyState, announce
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.theme import Face, kind_of

_BELOW_TITLE = {
    "credential": "issuer", "programme": "provider", "goal": "source", "position": "place", "conversation": "who",
}  # fmt: skip


class Left(NamedTuple):
    """What a person did to a page, to be found again on the one that takes its place."""

    at: int = 0
    """Pixels it was scrolled to."""
    opened: frozenset[str] = frozenset()
    """What was unfolded on it."""
    typed: Typed | None = None
    """A tag half typed."""


class EntryPage(QWidget):
    """`shown` is the entry, or None for the words that stand there while nothing is chosen."""

    edit_requested = Signal()
    delete_requested = Signal()
    menu_requested = Signal(QPoint)
    """All that can be done with the entry, at this global point."""
    reflect_requested = Signal()
    evidence_requested = Signal()
    privacy_chosen = Signal(str)

    def __init__(self, reach: Reach, shown: Entry | None, size: QSize, parent: QWidget) -> None:
        """`size` is the room that it will have."""
        super().__init__(parent)
        self.theme, self.shown = reach.theme, shown
        self.stale = False
        """Whether what it shows was changed while another page stood in its place."""
        self._reach = reach
        self._foot: Foot | None = None
        self._sections: QVBoxLayout | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._scroll = self._made_scroll()
        column.addWidget(self._scroll, 1)
        # Where it stays before anything is in it: what moves with all it holds takes Qt as long as making it.
        self.body: QWidget = QWidget() if shown is not None else self._nothing()
        self._scroll.setWidget(self.body)
        self.body.setAutoFillBackground(False)
        # Its height is known before anything is shown, or the parts of the foot would jump.
        self.resize(size)
        if shown is not None:
            self._fill(shown)
            self._foot = self._made_foot(shown)
            self._fit()
            column.addWidget(self._foot)

    # ---- what the pane asks

    @property
    def key(self) -> tuple[str, str]:
        """Kind and id of the entry, or two empty texts."""
        return (self.shown.kind, self.shown.id) if self.shown else ("", "")

    @property
    def title(self) -> str:
        """What the entry is called, or nothing."""
        return _title_of(self.shown) if self.shown else ""

    def left(self) -> Left:
        """What a person did to this page."""
        return Left(self._scroll.verticalScrollBar().value(), frozenset(self._reach.opened), self._typed())

    @property
    def is_typed_on(self) -> bool:
        """Whether there are letters of a tag on it that is not written yet."""
        typed = self._typed()
        return typed is not None and bool(typed.text.strip())

    def _typed(self) -> Typed | None:
        tags = self.body.findChild(TagsSection)
        return tags.typed() if tags is not None else None

    def go_on(self, left: Left) -> None:
        """Scroll to where the page before was scrolled to, and go on with the tag that was being typed there."""
        self._scroll.verticalScrollBar().setValue(left.at)
        tags = self.body.findChild(TagsSection)
        if left.typed is not None and tags is not None:
            tags.type_on(left.typed)

    def come_after(self, before: "EntryPage") -> None:
        """Come into sight, with a scroll bar where the page before had one: a bar that comes later moves everything."""
        bar = self._scroll.verticalScrollBar()
        if before.scrolls:
            self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            self._make_room(0, 1)
        self.show()
        self.lay_out()
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._make_room(0, bar.maximum())
        self.lay_out()

    @property
    def scrolls(self) -> bool:
        """Whether it is higher than the room it has."""
        return self._scroll.verticalScrollBar().maximum() > 0

    def lay_out(self) -> None:
        """Give every section its height now. Left to itself, Qt may paint them once as high as the old ones were."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def image_arrived(self, sha256: str) -> None:
        """A picture that was not there is there now."""
        if self.shown is None or self.shown.image != sha256:
            return
        for hero in self.body.findChildren(Hero):
            hero.image_arrived()
        for photo in self.body.findChildren(Photo):
            photo.image_arrived()
        if self.isVisible():
            self.lay_out()

    def ask(self, address: str) -> None:
        """Ask whether this address should be opened."""
        if self._foot is not None:
            question = self._foot.ask(address)
            question.link.clicked.connect(lambda: self._reach.open_address(address))
            self.lay_out()
            announce(self, question.spoken)

    # ---- building

    def _made_scroll(self) -> QScrollArea:
        scroll = QScrollArea()
        InSight(scroll)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.verticalScrollBar().rangeChanged.connect(self._make_room)
        return scroll

    def _nothing(self) -> QWidget:
        return EmptyState(
            self.theme, "panel-right", self.tr("Nothing chosen"),
            self.tr("Choose an entry, and all that belongs to it stands here."),
        )  # fmt: skip

    def _fill(self, shown: Entry) -> None:
        theme, reach = self.theme, self._reach
        column = self._sections = QVBoxLayout(self.body)
        pad = theme.gap(16)
        column.setContentsMargins(pad, theme.gap(14), pad, theme.gap(14))
        column.setSpacing(theme.gap(12))
        title = _title_of(shown)
        edit = Button(theme, "", icon="pencil", kind="ghost", tip=self.tr("Edit"), keys="F2")
        edit.setObjectName("edit")
        edit.clicked.connect(self.edit_requested)
        delete = Button(theme, "", icon="trash-2", kind="ghost", tip=self.tr("Move to the bin"), keys=self.tr("Del"))
        delete.setObjectName("delete")
        delete.clicked.connect(self.delete_requested)
        more = Button(theme, "", icon="ellipsis", kind="ghost", tip=self.tr("More"), keys="Shift+F10")
        more.setObjectName("more")
        more.clicked.connect(lambda: self.menu_requested.emit(more.mapToGlobal(QPoint(0, more.height()))))
        words = hero_words(shown, reach.locale, reach.today)
        column.addWidget(Hero(theme, shown.kind, words, title, shown.image, reach.images, [edit, delete, more]))
        heading = QVBoxLayout()
        heading.setSpacing(theme.gap(2))
        heading.addWidget(StandingLabel(theme, title, Face("h2", 600, serif=True), wrap=True))
        if below := str(shown.fields.get(_BELOW_TITLE.get(shown.kind, ""), "") or ""):
            heading.addWidget(StandingLabel(theme, below, Face("body"), "ink2", wrap=True))
        column.addLayout(heading)
        for section in body_of(reach, shown):
            column.addWidget(section)
        column.addStretch(1)

    def _made_foot(self, shown: Entry) -> Foot:
        foot = Foot(self.theme, shown.kind, str(shown.fields["privacy"]), letters=self._reach.letters)
        foot.write_requested.connect(self.edit_requested if shown.kind == "reflection" else self.reflect_requested)
        foot.evidence_requested.connect(self.evidence_requested)
        foot.privacy_chosen.connect(self.privacy_chosen)
        return foot

    # ---- room

    def _make_room(self, _least: int, most: int) -> None:
        """The scroll bar stands in the margin, so that the sections end where the buttons below them end."""
        if self._sections is not None:
            pad = self.theme.gap(16)
            bar = self._scroll.verticalScrollBar().sizeHint().width() if most > 0 else 0
            left, right = pad, max(0, pad - bar)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left, right = right, left
            self._sections.setContentsMargins(left, self.theme.gap(14), right, self.theme.gap(14))

    def _fit(self) -> bool:
        """Let the foot take no more of this height than it may. Returns whether something moved."""
        if self._foot is None or self._sections is None:
            return False
        return self._foot.fit(self.size(), self._sections)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fit():
            self.lay_out()


def _title_of(shown: Entry) -> str:
    """The entry's title, the file's name, or what kind it is."""
    fields = shown.fields
    return str(fields.get("title") or fields.get("name") or kind_of(shown.kind).label())
