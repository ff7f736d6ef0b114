"""An answer about skills before it comes in: who and when, each level and every word, beside one's own."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from portfolio.exchange.asking.answers import Answered, AnswerPlan
from portfolio.ui.detail.privacy import PrivacyChoice
from portfolio.ui.kit.below import said_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.growth_words import level_words, rater_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate, named
from portfolio.ui.kit.words import translate
from portfolio.ui.received.card import ScrollCard
from portfolio.ui.received.lines import ShapeLine
from portfolio.ui.theme import Face, Theme


class SkillAnswerCard(ScrollCard):
    """`done`: it is to be taken in, for these readers. Nothing is written before."""

    done = Signal(str)

    def __init__(
        self, theme: Theme, plan: AnswerPlan, own: Mapping[str, str], file: str, parent: QWidget, *, writes: bool = True
    ) -> None:
        """`own` are one's own latest levels by skill; `file` the name of the file that came."""
        answer = plan.answer
        name = plan.who or rater_words(answer.rater)
        super().__init__(
            theme, translate("Asking", "An answer from {name}").format(name=isolate(name)), parent, width=720
        )
        self.setAccessibleDescription(file)
        day = day_month_year(self.locale(), answer.day) if answer.day else ""
        people = ""
        if answer.people:
            people = translate("Asking", "{count} people", None, answer.people)
            people = people.format(count=self.locale().toString(answer.people))
        about = isolate(answer.entry) if answer.entry else ""
        told = (rater_words(answer.rater), people, day, about, isolate(file))
        self.words("  ·  ".join(part for part in told if part), Face("small"))
        for note in plan.notes:
            self.column.addWidget(ShapeLine(theme, "circle-alert", "warn", said_words(note), face=Face("small", 600)))
        for one in plan.given:
            self.column.addWidget(Said(theme, rater_words(answer.rater), one, own.get(one.skill, "")))
        self.take: Button | None = None
        self.privacy = PrivacyChoice(theme, "private", self)
        self.privacy.hide()
        if plan.change and writes:
            self._offer()
        self.column.addStretch(1)

    def open(self) -> None:
        """Lie over the window until it is taken in or left."""
        self.come_up(self.take or self.close_button)
        announce(self, self.accessibleName())

    def _offer(self) -> None:
        self.words(
            translate("Asking", "It comes in beside your own ratings, and changes none. One Undo takes it back."),
            Face("small"),
        )
        self.column.addWidget(self.privacy)
        self.privacy.show()
        self.take = self.add_step(
            Button(self.theme, translate("Asking", "Done"), icon="check", kind="primary", keys="Ctrl+Enter")
        )
        self.take.clicked.connect(self._done)
        leave = self.add_step(Button(self.theme, translate("Asking", "Leave it"), kind="ghost", keys="Esc"))
        leave.clicked.connect(self.close)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._done, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _done(self) -> None:
        self.close()
        self.done.emit(self.privacy.value())


class Said(Card):
    """One skill: what was said, and beside it what one said oneself. Neither is above the other."""

    def __init__(self, theme: Theme, who: str, one: Answered, own: str) -> None:
        super().__init__(theme, fill="raised")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        title = named(one.title)
        column.addWidget(Label(theme, title, Face("small", 600), wrap=True))
        none = translate("Asking", "no level")
        levels = (
            (who, level_words(one.level) or none, one.level),
            (rater_words("self"), level_words(own) or none, own),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.gap(16))
        grid.setVerticalSpacing(theme.gap(1))
        for number, (by, shown, level) in enumerate(levels):
            grid.addWidget(Label(theme, by, Face("micro", 600), "ink3", wrap=True), 0, number)
            grid.addWidget(Label(theme, shown, Face("body", 600), "ink" if level else "ink3", wrap=True), 1, number)
            grid.setColumnStretch(number, 1)
        column.addLayout(grid)
        if one.note:
            column.addWidget(Label(theme, one.note, Face("body", serif=True), "ink2", wrap=True))
        self.setAccessibleName(title)
        self.setAccessibleDescription(
            ". ".join([*(f"{by}: {shown}" for by, shown, _ in levels), one.note]).rstrip(". ")
        )
