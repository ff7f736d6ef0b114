"""An evaluator's answer before it comes in: who and when, to which PDF, each rating beside one's own, every word."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from portfolio.packet.reply.replies import ReplyPlan
from portfolio.ui.detail.privacy import PrivacyChoice
from portfolio.ui.kit.below import said_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.received.card import ScrollCard
from portfolio.ui.received.lines import ShapeLine
from portfolio.ui.theme import Face, Theme


class Own(NamedTuple):
    """What is known of a standard that was rated."""

    title: str
    level: str = ""
    """The newest rating of one's own; empty where there is none."""


class AnswerCard(ScrollCard):
    """`done`: it is to be taken in, for these readers. Nothing is written before."""

    done = Signal(str)

    def __init__(
        self, theme: Theme, plan: ReplyPlan, own: Mapping[str, Own], file: str, parent: QWidget, *, writes: bool = True
    ) -> None:
        """`own` is by the id of a standard; `file` the name of the file that came."""
        reply = plan.reply
        title = (
            translate("Received", "An answer from {name}").format(name=isolate(reply.who))
            if reply.who
            else translate("Received", "An answer from an evaluator")
        )
        super().__init__(theme, title, parent, width=780)
        self.setAccessibleDescription(file)
        day = day_month_year(self.locale(), reply.day) if reply.day else ""
        to = self.tr("to “{name}”").format(name=isolate(plan.packet)) if plan.packet else ""
        if about := "  ·  ".join(part for part in (day, to, isolate(file)) if part):
            self.words(about, Face("small"))
        for note in plan.notes:
            self._add(ShapeLine(theme, "circle-alert", "warn", said_words(note), face=Face("small", 600)))
        if plan.ratings:
            self._ratings(plan, own)
        for heading, words in (
            (self.tr("What I saw"), reply.saw),
            (self.tr("What comes next"), reply.next),
        ):
            if words:
                self._add(SectionTitle(theme, heading, "h3"))
                self.words(words, Face("lead", serif=True), "ink")
        if reply.next_day is not None:
            line = self.tr("You meet again on {day}.").format(day=day_month_year(self.locale(), reply.next_day))
            self.words(line, Face("body", 600), "ink")
        self.take: Button | None = None
        self.privacy = PrivacyChoice(theme, "private", self)
        self.privacy.hide()
        if plan.change and writes:
            self._offer(len(plan.ratings))
        self.column.addStretch(1)

    def open(self) -> None:
        """Lie over the window until it is taken in or left."""
        self.come_up(self.take or self.close_button)
        announce(self, self.accessibleName())

    def _ratings(self, plan: ReplyPlan, own: Mapping[str, Own]) -> None:
        theme = self.theme
        count = len(plan.ratings)
        title = self.tr("{count} standards rated", "", count).format(count=self.locale().toString(count))
        self._add(SectionTitle(theme, title, "h3"))
        for one in plan.ratings:
            known = own.get(one.standard, Own(""))
            self._add(Rated(theme, one.code, known.title, known.level, one.level, one.note))

    def _offer(self, ratings: int) -> None:
        if ratings:
            words = self.tr(
                "It comes in as a conversation, and as ratings of your evaluator beside your own. One Undo takes all "
                "of it back."
            )
        else:
            words = self.tr("It comes in as a conversation. One Undo takes it back.")
        self.words(words, Face("small"))
        self._add(self.privacy)
        self.privacy.show()
        done = self.take = self.add_step(
            Button(self.theme, self.tr("Done"), icon="check", kind="primary", keys="Ctrl+Enter")
        )
        done.clicked.connect(self._done)
        leave = self.add_step(Button(self.theme, self.tr("Leave it"), kind="ghost", keys="Esc"))
        leave.clicked.connect(self.close)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._done, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _done(self) -> None:
        self.close()
        self.done.emit(self.privacy.value())

    def _add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)


class Rated(Card):
    """One standard: what the evaluator says, and beside it what one said oneself. Neither is above the other."""

    def __init__(
        self, theme: Theme, code: str, title: str, own: str, theirs: str, note: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, fill="raised", parent=parent)
        name = f"{code}  {title}" if title and title != code else code
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addWidget(Label(theme, name, Face("small", 600), wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.gap(16))
        grid.setVerticalSpacing(theme.gap(1))
        levels = (
            (self.tr("Your evaluator"), theirs, "ink"),
            (self.tr("You yourself"), own or self.tr("not rated"), "ink" if own else "ink3"),
        )
        for number, (who, level, color) in enumerate(levels):
            grid.addWidget(Label(theme, who, Face("micro", 600), "ink3", wrap=True), 0, number)
            grid.addWidget(Label(theme, level, Face("body", 600), color, wrap=True), 1, number)
            grid.setColumnStretch(number, 1)
        column.addLayout(grid)
        if note:
            column.addWidget(Label(theme, note, Face("body", serif=True), "ink2", wrap=True))
        told = (f"{who}: {level}" for who, level, _ in levels)
        self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join([*told, *([note] if note else [])]))


def own_of(standards: Sequence[Mapping[str, str]], ratings: Sequence[Mapping[str, str]]) -> dict[str, Own]:
    """What stands beside an evaluator's ratings, from the rows of a framework; `ratings` are oldest first."""
    levels = {str(row["standard_id"]): str(row["level"]) for row in ratings if row["rater"] == "self"}
    return {str(row["id"]): Own(str(row["title"]), levels.get(str(row["id"]), "")) for row in standards}
