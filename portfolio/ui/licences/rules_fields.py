"""Fields of a set of rules: its rules one by one, and its sorts and choices as lines of “key: words”."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget

from portfolio.growth.renewal.amounts import Amounts
from portfolio.growth.renewal.checked_rules import RulesProblem, checked_rule
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.text_fields import LongField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.scrolled import give_keyboard
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
        """Put these there. One of a portfolio from elsewhere may lack its key or its words: what it has is shown."""
        found = ([str(one[name]) for name in ("key", "words") if one.get(name)] for one in listed)
        self.set_raw("\n".join(": ".join(parts) for parts in found))


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
        super().__init__(
            theme, label, holder,
            hint=translate(
                "LicenceRules", "Of several amounts for the same thing that hold at once, the last one here counts."
            ),
        )  # fmt: skip
        holder.setFocusProxy(self.new)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, lambda by=by: self._by_key(by), context=context)

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
        self._fit()
        self._walk()

    def words(self, raw: Any) -> str:
        return "; ".join(rule_words(self.locale(), rule, self._named) for rule in raw or [])

    def problem(self) -> str:
        return self.trouble

    def name_anew(self, named: Named) -> None:
        """The rules speak of other sorts or choices now."""
        self._named = named
        for card in self.cards:
            card.name_anew(named)

    def known(self) -> list[dict[str, Any]]:
        """`raw` without those rules that this program does not know: they are kept as they came."""
        return [card.rule() for card in self.cards if not card.strange]

    def wrong_card(self, unit_minutes: int) -> RuleCard | None:
        """The first rule that is none by itself; it says so. None where all are, but for what is not known here."""
        found = None
        for card in self.cards:
            if card.strange:
                continue
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
        card.moved.connect(lambda by: self._move(card, by))
        self.cards.append(card)
        self._list.insertWidget(self._list.count() - 1, card)
        return card

    def _add(self) -> None:
        card = self._put({"rule": "minimum"})
        card.show()
        self._fit()
        self._walk()
        card.kind.setFocus()
        self.edited.emit()

    def _drop(self, card: RuleCard) -> None:
        at = self.cards.index(card)
        self.cards.remove(card)
        card.hide()
        card.deleteLater()
        self._fit()
        (self.cards[min(at, len(self.cards) - 1)].kind if self.cards else self.new).setFocus()
        self.edited.emit()

    def _move(self, card: RuleCard, by: int) -> None:
        """The keyboard goes along with it; who hears the window hears where it stands now."""
        to = self.cards.index(card) + by
        if not 0 <= to < len(self.cards):
            return
        self.cards.remove(card)
        self.cards.insert(to, card)
        focus = self.window().focusWidget()
        self._list.removeWidget(card)
        self._list.insertWidget(to, card)
        self._fit()
        self._walk()
        if focus in (card.up, card.down) and not focus.isEnabled():
            focus = card.down if focus is card.up else card.up
        give_keyboard(focus if focus is not None and card.isAncestorOf(focus) else card.kind)
        number = self.locale().toString
        words = translate("LicenceRules", "Rule {at} of {count}")
        announce(card, words.format(at=number(to + 1), count=number(len(self.cards))))
        self.edited.emit()

    def _by_key(self, by: int) -> None:
        """Alt and an arrow move the rule that the keyboard is in; on a list that opens they open it, as everywhere."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QComboBox) and by > 0:
            focus.showPopup()
            return
        card = next((one for one in self.cards if focus is not None and one.isAncestorOf(focus)), None)
        if card is not None:
            self._move(card, by)

    def _fit(self) -> None:
        last = len(self.cards) - 1
        for at, card in enumerate(self.cards):
            card.let_move(up=at > 0, down=at < last)

    def _walk(self) -> None:
        """Tab comes to the rules one after the other, and then to what adds one."""
        stops: dict[QWidget | None, list[QWidget]] = {}
        for stop in stops_in(self):
            card: QWidget | None = stop
            while card is not None and not isinstance(card, RuleCard):
                card = card.parentWidget()
            stops.setdefault(card, []).append(stop)
        chain(self, [*(stop for card in self.cards for stop in stops.get(card, ())), self.new])
