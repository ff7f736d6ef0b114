"""Which skills entries show, said by keys: letters, Enter ticks, then its level and a line; Ctrl+Enter is done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.folding import folded
from portfolio.core.queries.entry import related
from portfolio.core.queries.skills import skills
from portfolio.core.queries.skills_shown import shown_lately, skills_shown
from portfolio.growth.skills import skill_rows
from portfolio.ui.collection.words import counted
from portfolio.ui.document import Document
from portfolio.ui.editors.tick_draft import TickDraft
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.fields import SearchField
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.kit.paint import isolate, named
from portfolio.ui.skills.acts import Pair, Shows, showing
from portfolio.ui.skills.likely import suggested
from portfolio.ui.skills.show_rows import ShowList, Ticked, candidate
from portfolio.ui.standards.candidates import Candidate
from portfolio.ui.theme import Face, Theme, kind_of

MOST_OFFERED, FEW_OFFERED = 12, 4


class ShowCard(CardOverlay):
    """One change for each time it is done. Closed otherwise, nothing is written and what was typed is kept."""

    skills_requested = Signal()
    """There is no skill yet: some shall be added."""

    def __init__(
        self, theme: Theme, document: Document, entries: Sequence[Pair], parent: QWidget, *, skill_id: str = ""
    ) -> None:
        """With `skill_id` that skill is ticked to begin with."""
        super().__init__(theme, parent, width=700, top=70)
        self._document, self._entries = document, list(entries)
        self._skills = {one.id: one for one in skill_rows(skills(document.portfolio.connection))}
        self._ticked: dict[str, Shows] = {}
        self._mixed: set[str] = set()
        self._there: list[str] = []
        self._lately = shown_lately(document.portfolio.connection, FEW_OFFERED)
        self._likely = suggested(document.portfolio.connection, self._entries, FEW_OFFERED)
        self._title = Label(theme, "", Face("h3", 600, serif=True), "ink", wrap=True)
        self._what = Label(theme, "", Face("small"), "ink3", wrap=True)
        self.field = SearchField(theme, self.tr("A few letters of a skill"))
        self.field.textChanged.connect(lambda _: self._fill())
        self.field.installEventFilter(self)
        self.list = ShowList(theme)
        self.list.pressed.connect(self._press)
        self.list.said.connect(self._said)
        self.list.left.connect(lambda: self.field.setFocus(Qt.FocusReason.OtherFocusReason))
        self._lay()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.finish, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.closed.connect(self._closed)
        self._begin(skill_id)

    def open(self) -> None:
        """Lie over the window until it is done or left."""
        self.come_up(self.field if self._skills else self.choose)

    @property
    def ticked(self) -> list[str]:
        """Ids of the skills that are ticked."""
        return list(self._ticked)

    @property
    def offered(self) -> list[str]:
        """Titles of the skills that are offered, from above."""
        return [row.one.title for row in self.list.rows if row.one.id not in self._ticked]

    def tick(self) -> None:
        """Tick the marked line, or take its tick away."""
        if self.list.marked is None:
            return
        one = self.list.marked.one
        was_ticked = self._ticked.pop(one.id, None) is not None
        if not was_ticked:
            self._ticked[one.id] = Shows()
        self._draft.touch(self._ticked)
        self.field.clear()
        self._fill()
        words = self.tr("Taken off: {skill}") if was_ticked else self.tr("Ticked: {skill}")
        announce(self.field, words.format(skill=isolate(one.label)))

    def finish(self) -> None:
        """Write it as one change, and close."""
        if self._draft.dirty:
            what = counted(self.locale(), len(self._entries))
            if len(self._entries) == 1:
                what = f"“{self._first_title()[:60]}”"
            label = self.tr("Say which skills {entry} shows").format(entry=what)
            change = showing(self._document, self._entries, self._ticked, label, only=self._there)
            if change and not self._document.do(change):
                self._draft.keep()
                return
            self._draft.forget()
        self.close()

    # ---- inside

    def _first_title(self) -> str:
        found = related(self._document.portfolio.connection, self._entries[:1])
        return (found[0].title if found else "") or kind_of(self._entries[0][0]).label()

    def _begin(self, skill_id: str) -> None:
        entries = self._entries
        if len(entries) == 1:
            title = isolate(named(self._first_title()))
            self._title.setText(self.tr("Which skills does “{title}” show?").format(title=title))
            self._what.setText(kind_of(entries[0][0]).label())
        else:
            what = counted(self.locale(), len(entries))
            self._title.setText(self.tr("Which skills do {entries} show?").format(entries=what))
            self._what.setText(self.tr("What you tick is said of each of them"))
        self.setAccessibleName(self._title.text())
        shown: dict[str, dict[str, Shows]] = {}
        for row in skills_shown(self._document.portfolio.connection, [one for _, one in entries]):
            shown.setdefault(row["skill_id"], {})[row["record_id"]] = Shows(row["level"], row["claim"])
        everywhere = {one: said for one, said in shown.items() if len(said) == len(entries)}
        self._there = list(everywhere)
        self._mixed = {one for one, said in everywhere.items() if len(set(said.values())) > 1}
        self._ticked = {
            one: Shows() if one in self._mixed else next(iter(said.values())) for one, said in everywhere.items()
        }
        self._some = [one for one in shown if one not in everywhere]
        self._draft = TickDraft(self._document, "skills_shown", entries, self._ticked, self)
        if (kept := self._draft.kept()) is not None:
            self._ticked = {one: Shows(*said[:2]) for one, said in kept.items() if one in self._skills}
            self._what.setText(self.tr("You go on where you stopped"))
        if skill_id in self._skills and skill_id not in self._ticked:
            self._ticked[skill_id] = Shows()
            self._draft.touch(self._ticked)
        self._fill()

    def _offers(self) -> list[Candidate]:
        words = folded(self.field.text()).split()
        rest = [one for one in self._skills.values() if one.id not in self._ticked]
        if words:
            found = [one for one in rest if all(word in folded(f"{one.code} {one.title} {one.area}") for word in words)]
            first = [one for one in found if folded(one.title).startswith(words[0]) or folded(one.code) == words[0]]
            return [candidate(one) for one in [*first, *(one for one in found if one not in first)]][:MOST_OFFERED]
        because = dict.fromkeys(self._lately, self.tr("used lately"))
        because |= self._likely | dict.fromkeys(self._some, self.tr("some of them show it"))
        first = [self._skills[one] for one in (*self._some, *self._likely, *self._lately) if one in self._skills]
        offers = {one.id: candidate(one, because.get(one.id, "")) for one in (*first, *rest)}
        # What is ticked stands below, and shall be in sight.
        most = FEW_OFFERED if self._ticked else MOST_OFFERED
        return [one for one in offers.values() if one.id not in self._ticked][:most]

    def _fill(self) -> None:
        focused = self.field.hasFocus()
        known = [Ticked(self._skills[one], shows, one in self._mixed) for one, shows in self._ticked.items()
                 if one in self._skills]  # fmt: skip
        nothing = self.tr("No skill is called so.") if self.field.text().strip() else ""
        self.list.show_rows(self._offers(), known, nothing=nothing)
        self._empty.setVisible(not self._skills)
        self.list.setVisible(bool(self._skills))
        self.field.setVisible(bool(self._skills))
        if focused:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.lay_out()

    def _press(self) -> None:
        self.tick()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self, skill_id: str, shows: Shows) -> None:
        if skill_id in self._ticked:
            self._ticked[skill_id] = shows
            self._draft.touch(self._ticked)

    def _closed(self) -> None:
        self._draft.keep()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.list.step(1 if key == Qt.Key.Key_Down else -1)
                if self.list.marked is not None:
                    announce(self.field, self.list.marked.spoken())
                return True
            if plain and (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                          or (key == Qt.Key.Key_Space and not self.field.text())):  # fmt: skip
                self.tick()
                return True
        return super().eventFilter(watched, event)

    def _lay(self) -> None:
        theme, gap = self.theme, self.theme.gap
        column = QVBoxLayout(self.body)
        column.setContentsMargins(gap(20), gap(16), gap(20), gap(16))
        column.setSpacing(gap(8))
        for part in (self._title, self._what, self.field):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        empty.addWidget(Label(theme, self.tr("There are no skills here yet."), Face("body"), "ink2", wrap=True))
        self.choose = Button(theme, self.tr("Add skills"), icon="plus", kind="primary")
        self.choose.clicked.connect(self._choose)
        empty.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setSpacing(gap(8))
        back = Button(theme, self.tr("Cancel"), kind="ghost", keys=self.tr("Esc"))
        back.clicked.connect(self.close)
        self.done = Button(theme, self.tr("Done"), icon="check", kind="primary", keys=self.tr("Ctrl+Enter"))
        self.done.clicked.connect(self.finish)
        foot.addWidget(back)
        foot.addStretch(1)
        foot.addWidget(self.done)
        column.addLayout(foot)

    def _choose(self) -> None:
        self.close()
        self.skills_requested.emit()
