"""The rules of an evaluation, each put together from a few plain choices and said back in a sentence."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.text_fields import NumberField, TextField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.words import translate
from portfolio.ui.standards.rule_words import RULE_KINDS, of_words, rule_words
from portfolio.ui.theme import Face, Theme

COUNTED: tuple[tuple[str, ...], ...] = (
    (), ("practice",), ("practice:unit",), ("practice:lesson",), ("practice:parent_contact",), ("credential",),
    ("reflection", "excerpt"), ("attachment",), ("goal:student_learning",), ("goal:professional_practice",), ("goal",),
    ("conversation",), ("conversation:observation",), ("conversation:evaluation",), ("time_entry",), ("programme",),
)  # fmt: skip
"""What a rule may count, as one chooses it; a rule from an example keeps its own list."""
_RATERS = (
    ("self", str(QT_TRANSLATE_NOOP("Rules", "by me"))),
    ("evaluator", str(QT_TRANSLATE_NOOP("Rules", "by my evaluator"))),
)  # fmt: skip
_WITH_COUNT = frozenset({"each", "one_for_all", "at_least", "at_most", "yearly", "entries"})
_WITH_OF = frozenset({"each", "one_for_all", "at_least", "at_most", "only", "yearly", "entries"})
_WITH_STANDARDS = frozenset(RULE_KINDS) - {"entries", "by_hand"}


class RulesField(Field):
    """`raw` is the list of rules as the plan keeps them. What a rule says that has no choice here stays in it."""

    def __init__(self, theme: Theme, label: str) -> None:
        self._holder = QWidget()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.gap(8))
        self.new = Button(theme, translate("Rules", "One more rule"), icon="plus", kind="ghost")
        self.new.clicked.connect(self._add)
        self._list.addWidget(self.new)
        self.cards: list[RuleCard] = []
        super().__init__(theme, label, self._holder)
        self._holder.setFocusProxy(self.new)

    def raw(self) -> list[dict[str, Any]]:
        return [card.rule() for card in self.cards]

    def set_raw(self, raw: Any) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for rule in raw or []:
            if isinstance(rule, Mapping):
                self._put(dict(rule))

    def words(self, raw: Any) -> str:
        return "; ".join(rule_words(rule) for rule in raw or [])

    def _put(self, rule: dict[str, Any]) -> "RuleCard":
        card = RuleCard(self.theme, rule)
        card.edited.connect(self.edited)
        card.gone_requested.connect(lambda: self._drop(card))
        self.cards.append(card)
        self._list.insertWidget(self._list.count() - 1, card)
        return card

    def _add(self) -> None:
        card = self._put({"kind": "each"})
        card.kind.setFocus()
        self.edited.emit()

    def _drop(self, card: "RuleCard") -> None:
        self.cards.remove(card)
        card.hide()
        card.deleteLater()
        self.new.setFocus()
        self.edited.emit()


class RuleCard(Card):
    """One rule."""

    edited = Signal()
    gone_requested = Signal()

    def __init__(self, theme: Theme, rule: dict[str, Any]) -> None:
        super().__init__(theme, fill="raised")
        self._rule = rule
        self.said = Label(theme, "", Face("small", 600), "ink", wrap=True)
        self.kind = Combo(theme, self.tr("What it asks for"))
        for kind, words in RULE_KINDS.items():
            self.kind.addItem(translate("Rules", words), kind)
        if (at := self.kind.findData(rule.get("kind"))) >= 0:
            self.kind.setCurrentIndex(at)
        elif rule.get("kind"):
            self.kind.addItem(str(rule["kind"]), rule["kind"])
            self.kind.setCurrentIndex(self.kind.count() - 1)
        self.count = NumberField(theme, self.tr("How many"))
        self.count.show_value(rule.get("count", 1))
        names = ", ".join(str(one) for one in rule.get("standards") or ())
        self.standards = TextField(theme, self.tr("Of which standards"), self.tr("All; or codes: 1, 4"))
        self.standards.set_raw(names)
        self.of = self._counted(tuple(str(one) for one in rule.get("of") or ()))
        self.by = Combo(theme, self.tr("Who rates"))
        for rater, words in _RATERS:
            self.by.addItem(translate("Rules", words), rater)
        self.by.setCurrentIndex(max(0, self.by.findData(rule.get("by"))))
        self.words = TextField(theme, self.tr("In the words of its source"), self.tr("May stay empty"))
        self.words.set_raw(str(rule.get("words") or ""))
        gone = Button(theme, self.tr("Take this rule away"), icon="x", kind="ghost")
        gone.clicked.connect(self.gone_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        column.addWidget(self.said)
        column.addWidget(self.kind)
        column.addWidget(Side(theme, self.count, self.standards, shares=(1, 2)))
        column.addWidget(self.of)
        column.addWidget(self.by)
        column.addWidget(self.words)
        column.addWidget(gone)
        for box in (self.kind, self.of, self.by):
            box.currentIndexChanged.connect(lambda _: self._touched())
        for field in (self.count, self.standards, self.words):
            field.edited.connect(self._touched)
        self._show()

    def rule(self) -> dict[str, Any]:
        """The rule as it stands here; what has no choice here (`apart`, `per`, `level`) is kept."""
        kind = str(self.kind.currentData())
        found = {name: value for name, value in self._rule.items()
                 if name not in ("kind", "count", "standards", "of", "by", "words")}  # fmt: skip
        made: dict[str, Any] = {"kind": kind}
        codes = [" ".join(one.split()) for one in self.standards.raw().replace(";", ",").split(",") if one.strip()]
        if codes and kind in _WITH_STANDARDS:
            made["standards"] = codes
        count = self.count.number() or 1
        if kind in _WITH_COUNT and (count != 1 or "count" in self._rule):
            made["count"] = count
        if kind in _WITH_OF and self.of.currentData():
            made["of"] = list(self.of.currentData())
        if kind == "rated":
            made["by"] = str(self.by.currentData())
        if words := self.words.text():
            made["words"] = words
        return found | made

    def _counted(self, own: Sequence[str]) -> QComboBox:
        box = Combo(self.theme, self.tr("Of which kinds"))
        choices = [*COUNTED] if tuple(own) in COUNTED else [*COUNTED, tuple(own)]
        for kinds in choices:
            box.addItem(of_words(kinds) if kinds else self.tr("Anything counts"), list(kinds))
        box.setCurrentIndex(choices.index(tuple(own)))
        return box

    def _touched(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        kind = str(self.kind.currentData())
        self.count.setVisible(kind in _WITH_COUNT)
        self.standards.setVisible(kind in _WITH_STANDARDS)
        self.of.setVisible(kind in _WITH_OF)
        self.by.setVisible(kind == "rated")
        self.said.setText(rule_words(self.rule()))
        self.setAccessibleName(self.said.text())
