"""Fields of a set of rules: its rules one by one, and its sorts and choices as lines of “key: words”."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.growth.renewal.amounts import Amounts
from portfolio.growth.renewal.checked_rules import RulesProblem, checked_rule
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.text_fields import LongField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.tab_order import chain, stops_in
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.problem_words import problem_words
from portfolio.ui.licences.rule_card import RuleCard
from portfolio.ui.licences.rule_typed import key_of
from portfolio.ui.licences.rule_words import Named, rule_words
from portfolio.ui.theme import Face, Theme

_KEY = re.compile(r"[a-z0-9][a-z0-9_]{0,59}")


class TroubledLong(LongField):
    """Says what is wrong with its lines, as it is told from outside."""

    trouble = ""

    def problem(self) -> str:
        return self.trouble or super().problem()


class NamesField(TroubledLong):
    """Each line is a key, a colon and its words; one that is words alone is given a key made of them."""

    def __init__(self, theme: Theme, label: str, placeholder: str, hint: str) -> None:
        super().__init__(theme, label, placeholder, least=2, most=10, face=Face("body"), hint=hint)

    def listed(self) -> list[dict[str, str]]:
        """The list of {key, words}, as rules keep it."""
        found = []
        for line in self.raw().splitlines():
            before, colon, after = line.partition(":")
            if not (words := " ".join(line.split())):
                continue
            if colon and _KEY.fullmatch(before.strip()) and after.strip():
                found.append({"key": before.strip(), "words": " ".join(after.split())})
            else:
                found.append({"key": key_of(words), "words": words})
        return found

    def show_names(self, listed: Sequence[Mapping[str, Any]]) -> None:
        """Put these there."""
        self.set_raw("\n".join(f"{one['key']}: {one['words']}" for one in listed))


class RulesField(Field):
    """`raw` is the list of rules as a set keeps them."""

    def __init__(self, theme: Theme, label: str, named: Named) -> None:
        self._named = named
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.gap(8))
        self.new = Button(theme, translate("LicenceRules", "One more rule"), icon="plus", kind="ghost")
        self.new.clicked.connect(self._add)
        self._list.addWidget(self.new)
        self.cards: list[RuleCard] = []
        self.trouble = ""
        super().__init__(theme, label, holder)
        holder.setFocusProxy(self.new)

    def raw(self) -> list[dict[str, Any]]:
        return [card.rule() for card in self.cards]

    def set_raw(self, raw: Any) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for rule in raw or []:
            if isinstance(rule, Mapping):
                self._put(rule)

    def words(self, raw: Any) -> str:
        return "; ".join(rule_words(self.locale(), rule, self._named) for rule in raw or [])

    def problem(self) -> str:
        return self.trouble

    def name_anew(self, named: Named) -> None:
        """The rules speak of other sorts or choices now."""
        self._named = named
        for card in self.cards:
            card.name_anew(named)

    def wrong_card(self, unit_minutes: int) -> RuleCard | None:
        """The first rule that is none by itself; it says so. None where all are."""
        found = None
        for card in self.cards:
            sentence = card.lacking()
            try:
                checked_rule(card.rule(), Amounts(unit_minutes), self._named.categories, self._named.choices)
            except RulesProblem as error:
                sentence = sentence or problem_words(error, self._named)
            card.complain(sentence)
            found = card if sentence and found is None else found
        return found

    def blame(self, error: RulesProblem) -> None:
        """Of rules that cannot be together, let the last one say it that the error is about."""
        about = error.values.get("category")
        sorts = {key for key, words in self._named.categories.items() if words == about}
        kind = error.values.get("rule")
        of_it = [
            card for card in self.cards if (one := card.rule()).get("category") in sorts or one.get("rule") == kind
        ]
        if of_it:
            of_it[-1].complain(problem_words(error, self._named))

    def go_to_trouble(self) -> None:
        """The keyboard comes to the rule that cannot be, which is read out."""
        card = next((card for card in self.cards if card.trouble.text()), None)
        if card is not None:
            card.kind.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(card, card.trouble.text())

    def _put(self, rule: Mapping[str, Any]) -> RuleCard:
        card = RuleCard(self.theme, rule, self._named)
        card.edited.connect(self.edited)
        card.gone_requested.connect(lambda: self._drop(card))
        self.cards.append(card)
        self._list.insertWidget(self._list.count() - 1, card)
        return card

    def _add(self) -> None:
        card = self._put({"rule": "minimum"})
        card.show()
        self._walk()
        card.kind.setFocus()
        self.edited.emit()

    def _drop(self, card: RuleCard) -> None:
        at = self.cards.index(card)
        self.cards.remove(card)
        card.hide()
        card.deleteLater()
        (self.cards[min(at, len(self.cards) - 1)].kind if self.cards else self.new).setFocus()
        self.edited.emit()

    def _walk(self) -> None:
        """Tab comes to the rules one after the other, and then to what adds one."""
        chain(self, [*(stop for card in self.cards for stop in stops_in(card)), self.new])
