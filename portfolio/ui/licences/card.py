"""A licence as a card: how far it is, what is still missing, what is to be done, and what its rules say."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.growth.renewal.counting import Bound
from portfolio.growth.renewal.standing import Asked
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.licences.bound_row import BoundRow
from portfolio.ui.licences.head import LicenceHead
from portfolio.ui.licences.reading import Held
from portfolio.ui.licences.rule_words import named_in, rules_words
from portfolio.ui.licences.task_row import TaskRow
from portfolio.ui.licences.words import (
    as_of_words,
    before_words,
    maximum_words,
    minimum_words,
    notes,
)
from portfolio.ui.theme import Face, Theme


class LicenceCard(Card):
    """Made anew when something about the licence changed. `acts` are wishes; the card changes nothing itself."""

    chosen = Signal(str)
    acted = Signal(str, str)
    """“edit”, “rules”, “audit”, “menu” or “entries”, and the licence’s id."""
    ticked = Signal(str, object, bool)
    """The licence’s id, what was to be done (Asked), and whether it is done."""
    day_requested = Signal(str, object)
    """Another day shall be said for what was done."""
    unfolded = Signal(str, bool)
    """What the rules say is shown now, or no longer."""
    years_unfolded = Signal(str, bool)
    """What was to be done in other years is shown now, or no longer."""

    def __init__(
        self, theme: Theme, held: Held, *, writes: bool, open_rules: bool = False, open_years: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, parent=parent)
        self.held, self._writes, self._open_years = held, writes, open_years
        self.head = LicenceHead(theme, held)
        self.head.clicked.connect(lambda: self.chosen.emit(held.id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        column.addWidget(self.head)
        for part in self._parts():
            column.addWidget(part)
        self.rules_words = Label(theme, "\n".join(self._rules()), Face("small"), "ink2", wrap=True)
        self.rules_words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        column.addLayout(self._acts(open_rules=open_rules))
        column.addWidget(self.rules_words)
        self.rules_words.setVisible(open_rules and held.rule_set is not None)
        self.setAccessibleName(str(held.row["title"]))

    def show_chosen(self, *, on: bool) -> None:
        """Whether its entries are the ones that are shown."""
        self.set_colors("surface", "accent" if on else "line")
        self.head.setAccessibleName(
            self.tr("{title}, shown now").format(title=self.head.label) if on else self.head.label
        )

    # ---- what stands on it

    def _parts(self) -> Iterable[QWidget]:
        now = self.held.now
        if now is None:
            return
        locale, rules, found = self.locale(), now.rules, now.standing
        for bound in found.minimums:
            yield BoundRow(self.theme, *minimum_words(locale, rules, bound), _part(bound, bound.counted))
        for bound in found.maximums:
            if bound.logged:
                yield BoundRow(
                    self.theme, *maximum_words(locale, rules, bound), _part(bound, bound.logged), color="hours"
                )
        yield from self._to_do(found.asked)
        told = [before_words(locale, self.held.before)] if self.held.before is not None else []
        if rules.begins == "birth_month" and not self.held.row["birth_month"]:
            told.append(self.tr("Its periods begin with the month of your birth. Say it under Edit…"))
        for sentence in [*told, *notes(locale, now)]:
            yield Label(self.theme, sentence, Face("small"), "ink2", wrap=True)

    def _to_do(self, asked: tuple[Asked, ...]) -> Iterable[QWidget]:
        """What is to be done: of things asked for each year those of this one, and what was left before. The others
        come with a press: what was done may be wrong, and its day another."""
        now = self.held.now
        assert now is not None
        open_now = [one for one in asked if one.year.holds(now.today) or (not one.done and one.year.end < now.today)]
        first = open_now or [one for one in asked if one.year.start == asked[0].year.start]
        yield from (self._task(one) for one in first)
        if len(first) < len(asked):
            yield self._years_button()
            if self._open_years:
                yield from (self._task(one) for one in asked if one not in first)

    def _years_button(self) -> QWidget:
        button = Button(self.theme, self.tr("Other years"), icon="calendar-days", kind="ghost")
        button.setObjectName(f"years:{self.held.id}")
        button.setCheckable(True)
        button.setChecked(self._open_years)
        button.setAccessibleDescription(str(self.held.row["title"]))
        button.toggled.connect(lambda on: self.years_unfolded.emit(self.held.id, on))
        return button

    def _task(self, one: Asked) -> QWidget:
        now = self.held.now
        assert now is not None
        row = TaskRow(self.theme, one, now.standing.period, writes=self._writes)
        row.ticked.connect(lambda what, on: self.ticked.emit(self.held.id, what, on))
        row.day_requested.connect(lambda what: self.day_requested.emit(self.held.id, what))
        return row

    def _rules(self) -> list[str]:
        rules, locale = self.held.rule_set, self.locale()
        if rules is None:
            return []
        told = [str(rules["title"]), *([str(rules["authority"])] if rules["authority"] else [])]
        told += [f"– {words}" for words in rules_words(locale, rules["rules"], named_in(rules))]
        told.append(as_of_words(locale, rules))
        told += [str(rules["notice"])] if rules["notice"] else []
        return told + [str(one) for one in rules["sources"]]

    def _acts(self, *, open_rules: bool) -> FlowLayout:
        acts = FlowLayout(gap=self.theme.gap(6))
        self.says = Button(self.theme, self.tr("What the rules say"), icon="info", kind="ghost")
        self.says.setCheckable(True)
        self.says.setChecked(open_rules)
        if self.held.rule_set is None:
            self.says.hide()
        self.says.toggled.connect(self._unfold)
        offered = (
            ("entries", self.tr("What counts"), "list-checks", self.held.now is not None),
            ("audit", self.tr("Audit pack…"), "file-output", self.held.now is not None),
            ("edit", self.tr("Edit…"), "pencil", self._writes),
        )
        self.buttons: dict[str, Button] = {}
        for name, words, icon, offers in offered:
            button = Button(self.theme, words, icon=icon, kind="ghost")
            button.setObjectName(f"{name}:{self.held.id}")
            button.setAccessibleDescription(str(self.held.row["title"]))
            button.clicked.connect(lambda _=False, name=name: self.acted.emit(name, self.held.id))
            self.buttons[name] = button
            acts.addWidget(button)
            if not offers or name == "entries":
                button.hide()
        more = Button(self.theme, "", icon="ellipsis", kind="ghost", tip=self.tr("More that can be done"))
        more.setObjectName(f"menu:{self.held.id}")
        more.setAccessibleDescription(str(self.held.row["title"]))
        more.clicked.connect(lambda: self.acted.emit("menu", self.held.id))
        self.buttons["menu"] = more
        acts.addWidget(self.says)
        acts.addWidget(more)
        return acts

    def _unfold(self, on: bool) -> None:
        self.rules_words.setVisible(on)
        self.unfolded.emit(self.held.id, on)


def _part(bound: Bound, there: object) -> float:
    return min(1.0, float(there / bound.minutes)) if bound.minutes else 1.0  # type: ignore[operator]
