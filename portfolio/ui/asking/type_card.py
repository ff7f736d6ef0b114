"""An answer that came back on paper, typed in: a level and a few words for each skill, as one change."""

import hashlib

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change, added
from portfolio.core.records import Rating, build
from portfolio.exchange.asking.answers import with_entry
from portfolio.exchange.asking.asking import Asking
from portfolio.ui.asking.ask_card import rater_options
from portfolio.ui.document import Document
from portfolio.ui.editors.card_draft import CardDraft
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.text_fields import ChoiceField, NumberField, TextField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.kit.words import translate
from portfolio.ui.received.card import ScrollCard
from portfolio.ui.theme import Face, Theme


class TypeCard(ScrollCard):
    """What is typed is safe until it is written, also when the card is left before."""

    def __init__(self, theme: Theme, document: Document, asking: Asking, parent: QWidget) -> None:
        super().__init__(theme, translate("Asking", "An answer from paper"), parent, width=720)
        today = document.today()
        self._document, self._asking, self._today = document, asking, today
        group = asking.rater == "students"
        who = {value: words for value, words, _ in rater_options()}[asking.rater]
        self.words(who if not asking.entry else f"{who} · {asking.entry}", Face("small"))
        self.who = TextField(theme, translate("Asking", "Who answered"))
        self.who.set_raw(asking.who)
        self.people = NumberField(theme, translate("Asking", "How many")) if group else None
        self.day = DateField(theme, translate("Asking", "Date"), past=True, today=lambda: today)
        self.day.set_raw(today.isoformat())
        fields = (self.who, self.people, self.day) if self.people is not None else (self.who, self.day)
        self.column.addWidget(Side(theme, *fields))
        self.rows: dict[str, tuple[ChoiceField, TextField]] = {}
        for skill in asking.skills:
            self.column.addWidget(SectionTitle(theme, skill.title, "h3"))
            options = [
                ("", translate("Asking", "No level"), ""),
                *((name, level_words(name), "") for name, _ in skill.levels),
            ]
            level = ChoiceField(theme, translate("Asking", "Level"), options)
            level.choice.setAccessibleName(skill.title)
            note = TextField(theme, translate("Asking", "In words"))
            self.rows[skill.id] = level, note
            self.column.addWidget(level)
            self.column.addWidget(note)
        self._draft = CardDraft(document, f"typed:{asking.rater}:{_which(asking)}", self._fields(), self)
        self._draft.restore()
        self.closed.connect(self._draft.keep)
        self._trouble = self.words("", Face("small", 600), "warn")
        self._trouble.hide()
        self.finish = self.add_step(
            Button(theme, translate("Asking", "Done"), icon="check", kind="primary", keys="Ctrl+Enter")
        )
        self.finish.clicked.connect(self._done)
        leave = self.add_step(Button(theme, translate("Asking", "Leave it"), kind="ghost", keys="Esc"))
        leave.clicked.connect(self.close)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._done, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.column.addStretch(1)

    def open(self) -> None:
        """Lie over the window until it is done or left."""
        first, _ = next(iter(self.rows.values()))
        self.come_up(first.choice)
        announce(self, self.accessibleName())

    def change(self) -> Change:
        """The ratings that were typed in; empty where there are none."""
        asking = self._asking
        people = self.people.number() if self.people is not None else None
        ratings = [
            build(
                Rating, skill_id=skill_id, rater=asking.rater, level=level.raw(), day=self.day.day() or self._today,
                who=self.who.text(), note=with_entry(note.text(), asking.entry), people=people or None,
            )
            for skill_id, (level, note) in self.rows.items()
            if level.raw() or note.text()
        ]  # fmt: skip
        return added(translate("Asking", "Type in an answer"), *ratings)

    def _done(self) -> None:
        change = self.change()
        problem = self.day.problem() or (self.people.problem() if self.people is not None else "")
        if not change and not problem:
            problem = translate("Asking", "Choose a level or write a few words for at least one skill.")
        self._trouble.setText(problem)
        self._trouble.setVisible(bool(problem))
        if problem:
            announce(self, problem)
            return
        if self._document.do(change):
            self._draft.forget()
            self.close()

    def _fields(self) -> dict[str, Field]:
        fields: dict[str, Field] = {"who": self.who, "day": self.day}
        if self.people is not None:
            fields["people"] = self.people
        for skill_id, (level, note) in self.rows.items():
            fields |= {f"level:{skill_id}": level, f"note:{skill_id}": note}
        return fields


def _which(asking: Asking) -> str:
    """The same for the same skills, in whatever order they were asked about."""
    return hashlib.sha256(" ".join(sorted(one.id for one in asking.skills)).encode()).hexdigest()[:16]
