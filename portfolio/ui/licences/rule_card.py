"""One rule of a licence, put together from a few plain choices and said back in a sentence."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from portfolio.ui.editors.combo_field import ComboField
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.text_fields import NumberField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.tab_order import chain, stops_in
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.least_field import LeastField
from portfolio.ui.licences.rule_parts import ASKS, CONDITIONS, ORDER, field_of, typed_in
from portfolio.ui.licences.rule_typed import day_said, key_of, much_said
from portfolio.ui.licences.rule_words import RULE_KINDS, Named, is_known, kind_words, rule_words
from portfolio.ui.theme import Face, Theme

_SHARES = ("minimum", "maximum")
_OWN = frozenset({"rule", "category", "units", "share", "by", "days", "months", "unit", "key", "words", "every", "from",
                  "to", "minimum", "when", "unless"})  # fmt: skip


class RuleCard(Card):
    """What a rule says that has no field here stays in it; one of a sort that is not known here stays as it is."""

    edited = Signal()
    gone_requested = Signal()
    moved = Signal(int)
    """By so many places: -1 or 1."""

    def __init__(self, theme: Theme, rule: Mapping[str, Any], named: Named) -> None:
        super().__init__(theme, fill="raised")
        self._rule, self._named = dict(rule), named
        self.said = Label(theme, "", Face("small", 600), "ink", wrap=True)
        self.kind = Combo(theme, self.tr("What it says"))
        for kind, words in RULE_KINDS.items():
            self.kind.addItem(translate("LicenceRules", words), kind)
        if not is_known(rule):
            self.kind.addItem(kind_words(rule), "")
        self.kind.setCurrentIndex(self.kind.findData(rule["rule"] if is_known(rule) else ""))
        self.fields: dict[str, Field] = {}
        """Those that were wanted by now: a set of rules has a hundred, and each could have all of them."""
        self.trouble = Label(theme, "", Face("small"), "warn", wrap=True)
        self._gone = Button(theme, self.tr("Take this rule away"), icon="x", kind="ghost")
        self._gone.clicked.connect(self.gone_requested)
        self.up = Button(theme, "", icon="chevron-up", kind="ghost", tip=self.tr("Further to the front"), keys="Alt+Up")
        self.down = Button(
            theme, "", icon="chevron-down", kind="ghost", tip=self.tr("Further to the end"), keys="Alt+Down"
        )
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        foot = QHBoxLayout()
        foot.addWidget(self._gone)
        foot.addStretch(1)
        for button in (self.up, self.down):
            foot.addWidget(button)
        self._list = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.said)
        column.addWidget(self.kind)
        column.addLayout(self._list)
        column.addWidget(self.trouble)
        column.addLayout(foot)
        for layout in (column, self._list):
            layout.setSpacing(theme.gap(8))
        self._first: dict[str, Any] = {}
        """What stood in each field at first."""
        self.kind.activated.connect(lambda _: self._touched())
        self.trouble.hide()
        self._show()

    def rule(self) -> dict[str, Any]:
        """The rule as it stands here."""
        kind = self._kind()
        if not kind:
            return dict(self._rule)
        made = {name: value for name, value in self._rule.items() if name not in _OWN}
        if kind != self._rule.get("rule"):
            made = {}  # what another rule said beside is nothing to this one
        made["rule"] = kind
        for name in self._asked():
            made |= getattr(self, f"_{name}_said")()
        if kind == "do":
            made["key"] = self._rule.get("key") or key_of(made["words"])
        field = self.fields.get("condition")
        condition = field.raw() if field is not None else None
        if condition == self._first.get("condition"):
            made |= {name: self._rule[name] for name in CONDITIONS if name in self._rule}  # it may be both
        elif condition:
            name, _, key = str(condition).partition(":")
            made[name] = key
        return made

    def lacking(self) -> str:
        """The sentence on what is not filled in yet, or empty."""
        said = {
            "category": self.tr("Choose of which sort."),
            "much": self.tr("Say how much: 15, 22.5 or 15 %."),
            "days": self.tr("Say how many days."), "months": self.tr("Say how many months."),
            "words": self.tr("Say what is to be done."),
            "from": self.tr("Say from which day of the year, like 1 April."),
            "to": self.tr("Say to which day of the year, like 31 August."),
        }  # fmt: skip
        asked = self._asked()
        return next((words for name, words in said.items() if name in asked and not self._filled(name)), "")

    @property
    def strange(self) -> bool:
        """Whether it says what this program does not know: it is kept, and by it nothing can be counted."""
        return not self._kind()

    def let_move(self, *, up: bool, down: bool) -> None:
        """Whether there is a rule before it, and one after it."""
        self.up.setEnabled(up)
        self.down.setEnabled(down)

    def _filled(self, name: str) -> bool:
        return bool(str(self._field(name).raw() or "").strip())

    def name_anew(self, named: Named) -> None:
        """The rules speak of other sorts or choices now."""
        self._named = named
        if isinstance(least := self.fields.get("least"), LeastField):
            least.name_anew(self._categories())
        for name, options in (("category", self._categories()), ("condition", self._conditions())):
            field = self.fields.get(name)
            if not isinstance(field, ComboField):
                continue
            at = field.raw()
            field.combo.clear()
            for value, words in options:
                field.combo.addItem(words, value)
            field.set_raw(at)
        self._show()

    def complain(self, sentence: str) -> None:
        """Say what is wrong with it; nothing, if all is well."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)

    # ---- inside

    def _kind(self) -> str:
        """Which rule it is; empty for one that is not known here."""
        return str(self.kind.currentData())

    def _asked(self) -> tuple[str, ...]:
        """Which fields it has."""
        return ASKS.get(self._kind(), ())

    def _field(self, name: str) -> Field:
        """Made when it is wanted, with what the rule says."""
        if (there := self.fields.get(name)) is not None:
            return there
        field = self.fields[name] = field_of(self.theme, name, self._categories(), self._conditions())
        # What a rule says that is not known here may mean another thing than the same words elsewhere.
        said = self._rule if is_known(self._rule) or name == "condition" else {}
        field.set_raw(typed_in(self.locale(), said, name))
        self._first[name] = field.raw()
        field.edited.connect(self._touched)
        before = ORDER[: ORDER.index(name)]
        self._list.insertWidget(sum(other in before for other in self.fields), field)
        parts = [self.fields[one] for one in ORDER if one in self.fields]
        chain(self, [self.kind, *(stop for part in parts for stop in stops_in(part)), self._gone, self.up, self.down])
        return field

    def _categories(self) -> list[tuple[str, str]]:
        return [("", "–"), *self._named.categories.items()]

    def _conditions(self) -> list[tuple[str, str]]:
        only = self.tr("Only where: {choice}")
        unless = self.tr("Unless: {choice}")
        found = [("", self.tr("Everybody"))]
        for key, words in self._named.choices.items():
            found += [(f"when:{key}", only.format(choice=words)), (f"unless:{key}", unless.format(choice=words))]
        return found

    def _touched(self) -> None:
        self.complain("")
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        asked = [*self._asked(), *(["condition"] if self._named.choices and self._kind() else [])]
        for name in asked:
            self._field(name)
        for name, field in self.fields.items():
            field.setVisible(name in asked)
        self.said.setText(rule_words(self.locale(), self.rule(), self._named))
        self.setAccessibleName(self.said.text())

    def _as_before(self, name: str) -> bool:
        """Whether nobody has touched this field: then the rule says it as it did, to the letter."""
        same = self._field(name).raw() == self._first[name]
        return same and self._kind() == self._rule.get("rule")

    def _much_said(self) -> dict[str, Any]:
        if self._as_before("much"):
            return {name: self._rule[name] for name in ("units", "share") if name in self._rule}
        return much_said(str(self._field("much").raw()), shares=self._kind() in _SHARES)

    def _least_said(self) -> dict[str, Any]:
        if self._as_before("least"):
            return {"minimum": self._rule["minimum"]} if "minimum" in self._rule else {}
        field = self._field("least")
        assert isinstance(field, LeastField)
        least = [{"category": one["category"], **much_said(one["much"], shares=False)} for one in field.items()]
        return {"minimum": least} if least else {}

    def _category_said(self) -> dict[str, Any]:
        return {"category": self._field("category").raw()}

    def _unit_said(self) -> dict[str, Any]:
        return {"unit": self._field("unit").raw()}

    def _by_said(self) -> dict[str, Any]:
        return {"by": self._field("by").raw()} if not self._as_before("by") or "by" in self._rule else {}

    def _days_said(self) -> dict[str, Any]:
        return {"days": self._number("days")}

    def _months_said(self) -> dict[str, Any]:
        return {"months": self._number("months")}

    def _number(self, name: str) -> Any:
        field = self._field(name)
        assert isinstance(field, NumberField)
        number = field.number()
        return number if number is not None else field.text()

    def _words_said(self) -> dict[str, Any]:
        return {"words": str(self._field("words").raw()).strip()}

    def _every_said(self) -> dict[str, Any]:
        return {"every": self._field("every").raw()} if not self._as_before("every") or "every" in self._rule else {}

    def _due_said(self) -> dict[str, Any]:
        if self._as_before("due"):
            return {"by": self._rule["by"]} if "by" in self._rule else {}
        return {"by": due} if (due := self._day("due")) else {}

    def _from_said(self) -> dict[str, Any]:
        return {"from": self._day("from")}

    def _to_said(self) -> dict[str, Any]:
        return {"to": self._day("to")}

    def _day(self, name: str) -> Any:
        if self._as_before(name) and name in self._rule:
            return self._rule[name]
        return day_said(str(self._field(name).raw()), self.locale())
