"""What an entry shows, said by keys: a code or a few letters, Enter ticks, Ctrl+Enter is done, Page Down goes on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.queries.entry import related
from portfolio.ui.collection.words import counted
from portfolio.ui.document import Document
from portfolio.ui.editors.tick_draft import TickDraft
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.fields import SearchField
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.kit.paint import isolate
from portfolio.ui.standards.acts import aligning
from portfolio.ui.standards.align_list import AlignList
from portfolio.ui.standards.candidates import Candidate, Candidates
from portfolio.ui.theme import Face, Theme, kind_of

Pair = tuple[str, str]


class AlignCard(CardOverlay):
    """One change for each time it is done. Closed otherwise, nothing is written and what was typed is kept."""

    moved_on = Signal(str, str)
    """Kind and id of the entry that is aligned now."""
    frameworks_requested = Signal()
    """There is no framework yet: one shall be chosen."""

    def __init__(
        self, theme: Theme, document: Document, entries: Sequence[Pair], parent: QWidget,
        following: Callable[[Pair], Pair | None] = lambda _: None,
    ) -> None:  # fmt: skip
        """`following` gives the entry after one, where the list one came from has one."""
        super().__init__(theme, parent, width=700, top=70)
        self._document, self._following = document, following
        self._all = Candidates(document)
        self._entries: list[Pair] = []
        self._there: list[str] = []
        self._ticked: dict[str, str] = {}
        self._mixed: set[str] = set()
        self._title = Label(theme, "", Face("h3", 600, serif=True), "ink", wrap=True)
        self._what = Label(theme, "", Face("small"), "ink3")
        self._sum = Label(theme, "", Face("small", 600), "accent", wrap=True)
        self.field = SearchField(theme, self.tr("A code, or a few letters of a standard"))
        self.field.textChanged.connect(lambda _: self._fill())
        self.field.installEventFilter(self)
        self.done = Button(theme, self.tr("Done"), icon="check", kind="primary", keys=self.tr("Ctrl+Enter"))
        self.next = Button(theme, self.tr("Done, next entry"), icon="chevron-right", keys=self.tr("PgDn"))
        self.back = Button(theme, self.tr("Cancel"), kind="ghost", keys=self.tr("Esc"))
        self.done.clicked.connect(self.finish)
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(self.close)
        self._lay()
        for keys, do in (("Ctrl+Return", self.finish), ("Ctrl+Enter", self.finish), ("PgDown", self.go_on)):
            QShortcut(QKeySequence(keys), self, do, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.closed.connect(self._closed)
        self._begin(list(entries))

    # ---- what one does

    def open(self) -> None:
        """Lie over the window until it is done or left."""
        self.come_up(self.field if self._all.frameworks else self.choose)

    def tick(self) -> None:
        """Tick the marked line, or take its tick away."""
        if self.list.marked is None:
            return
        one = self.list.marked.one
        was_ticked = one.id in self._ticked
        if was_ticked:
            del self._ticked[one.id]
        else:
            self._ticked[one.id] = ""
        words = self.tr("Taken off: {standard}") if was_ticked else self.tr("Ticked: {standard}")
        self._draft.touch(self._said())
        self.field.clear()
        self._fill()
        announce(self.field, words.format(standard=isolate(one.label)))

    def finish(self) -> None:
        """Write it as one change, and close."""
        if self._write():
            self.close()

    def go_on(self) -> None:
        """Write it, and take up the next entry of the list."""
        coming = self._coming()
        if coming is None:
            self.finish()
        elif self._write():
            self._begin([coming])
            self.moved_on.emit(*coming)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.field, self._title.text())

    @property
    def ticked(self) -> list[str]:
        """Ids of the standards that are ticked."""
        return list(self._ticked)

    @property
    def offered(self) -> list[str]:
        """Labels of the standards that are offered, from above."""
        return [row.one.label for row in self.list.rows if row.one.id not in self._ticked]

    # ---- inside

    def _begin(self, entries: list[Pair]) -> None:
        self._entries = entries
        found = related(self._document.portfolio.connection, entries)
        title = (found[0].title or kind_of(found[0].kind).label()) if found else ""
        if len(entries) == 1:
            self._title.setText(self.tr("What “{title}” shows").format(title=isolate(title)))
            self._what.setText(kind_of(entries[0][0]).label())
        else:
            self._title.setText(self.tr("What {entries} show").format(entries=counted(self.locale(), len(entries))))
            self._what.setText(self.tr("What you tick is said of each of them"))
        self.setAccessibleName(self._title.text())
        shown = self._all.shown(entries)
        everywhere = {one: claims for one, claims in shown.items() if len(claims) == len(entries)}
        self._there = list(everywhere)
        self._mixed = {one for one, claims in everywhere.items() if len(set(claims.values())) > 1}
        self._ticked = {
            one: "" if one in self._mixed else next(iter(claims.values())) for one, claims in everywhere.items()
        }
        self._some = [one for one in shown if one not in everywhere]
        self._draft = TickDraft(self._document, "aligning", entries, self._said(), self)
        if (kept := self._draft.kept()) is not None:
            self._ticked = {each: said[0] for each, said in kept.items() if self._all.one(each) is not None}
            self._what.setText(self.tr("You go on where you stopped"))
        self._suggested = self._all.suggested(entries, list(shown)) if self._all.frameworks else []
        self.next.setVisible(self._coming() is not None)
        self.field.clear()
        self._fill()

    def _coming(self) -> Pair | None:
        return self._following(self._entries[0]) if len(self._entries) == 1 else None

    def _offers(self) -> list[Candidate]:
        typed = self.field.text()
        if typed.strip():
            return [one for one in self._all.found(typed) if one.id not in self._ticked]
        some = self.tr("some of them show it")
        offers = [one for each in self._some if (one := self._all.one(each, some)) is not None]
        offers += self._suggested
        offers += self._all.lately([*self._ticked, *(one.id for one in offers)])
        return [one for one in offers if one.id not in self._ticked][:8]

    def _fill(self) -> None:
        focused, typed = self.field.hasFocus(), bool(self.field.text().strip())
        known = [(one, claim) for each, claim in self._ticked.items() if (one := self._all.one(each)) is not None]
        self.list.show_rows(
            self._offers(), known, self._mixed, several=len(self._all.frameworks) > 1,
            nothing=self.tr("No standard has this code or these words.") if typed else "",
            heading=self.tr("How it shows them"),
        )  # fmt: skip
        names = [one.code or one.title for one, _ in known]
        self._sum.setText(self.tr("It shows: {standards}").format(standards=", ".join(names)) if names else "")
        self._sum.setVisible(bool(names))
        self._empty.setVisible(not self._all.frameworks)
        self.list.setVisible(bool(self._all.frameworks))
        if focused:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.lay_out()

    def _press(self) -> None:
        self.tick()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        self.list.step(by)
        if self.list.marked is not None:
            announce(self.field, self.list.marked.spoken())

    def _claim(self, standard_id: str, claim: str) -> None:
        if standard_id in self._ticked:
            self._ticked[standard_id] = claim
            self._draft.touch(self._said())

    def _write(self) -> bool:
        if not self._draft.dirty:
            return True
        titles = related(self._document.portfolio.connection, self._entries[:1])
        what = counted(self.locale(), len(self._entries))
        if len(self._entries) == 1:
            what = f"“{((titles[0].title if titles else '') or kind_of(self._entries[0][0]).label())[:60]}”"
        label = self.tr("Say what {entry} shows").format(entry=what)
        change = aligning(self._document, self._entries, self._ticked, label, only=self._there)
        if change and not self._document.do(change):
            self._draft.keep()
            return False
        self._draft.forget()
        return True

    # ---- what was typed

    def _said(self) -> dict[str, tuple[str]]:
        return {one: (claim,) for one, claim in self._ticked.items()}

    def _closed(self) -> None:
        self._draft.keep()
        self.deleteLater()

    # ---- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.tick()
                return True
            if plain and key == Qt.Key.Key_Space and not self.field.text():
                self.tick()
                return True
            if key == Qt.Key.Key_PageDown:
                self.go_on()
                return True
        return super().eventFilter(watched, event)

    # ---- look

    def _lay(self) -> None:
        theme = self.theme
        gap = theme.gap
        column = QVBoxLayout(self.body)
        column.setContentsMargins(gap(20), gap(16), gap(20), gap(16))
        column.setSpacing(gap(8))
        column.addWidget(self._title)
        column.addWidget(self._what)
        column.addWidget(self.field)
        column.addWidget(self._sum)
        self.list = AlignList(theme)
        self.list.pressed.connect(self._press)
        self.list.claim_typed.connect(self._claim)
        self.list.left.connect(lambda: self.field.setFocus(Qt.FocusReason.OtherFocusReason))
        column.addWidget(self.list, 1)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        empty.addWidget(
            Label(theme, self.tr("No framework of standards is here yet."), Face("body"), "ink2", wrap=True)
        )
        self.choose = Button(theme, self.tr("Choose a framework"), icon="book", kind="primary")
        self.choose.clicked.connect(self._choose)
        empty.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setSpacing(gap(8))
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        foot.addWidget(self.done)
        column.addLayout(foot)

    def _choose(self) -> None:
        self.close()
        self.frameworks_requested.emit()
