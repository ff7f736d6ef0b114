"""One rule of a licence, put together from a few plain choices and said back in a sentence."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from portfolio.growth.renewal.amounts import decimal
from portfolio.ui.editors.combo_field import ComboField
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.text_fields import NumberField, TextField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.rule_words import CREDITS, RULE_KINDS, Named, credit_words, rule_words
from portfolio.ui.theme import Face, Theme

_ASKS: dict[str, tuple[str, ...]] = {
    "total": ("much",), "minimum": ("category", "much"), "maximum": ("category", "much"), "block": ("much", "by"),
    "not_counted": ("category",), "approved_provider": (), "carry_over": ("much",), "report_within": ("days",),
    "keep_for": ("months",), "extra_licence": ("much",), "worth": ("unit", "much"), "do": ("words", "every", "due"),
    "period": ("months",), "window": ("from", "to"),
}  # fmt: skip
"""Which fields each rule asks for."""
_SHARES = ("minimum", "maximum")
_OWN = frozenset({"rule", "category", "units", "share", "by", "days", "months", "unit", "key", "words", "every", "from",
                  "to", "when", "unless"})  # fmt: skip


class RuleCard(Card):
    """What a rule says that has no field here stays in it."""

    edited = Signal()
    gone_requested = Signal()

    def __init__(self, theme: Theme, rule: Mapping[str, Any], named: Named) -> None:
        super().__init__(theme, fill="raised")
        self._rule, self._named = dict(rule), named
        self.said = Label(theme, "", Face("small", 600), "ink", wrap=True)
        self.kind = Combo(theme, self.tr("What it says"))
        for kind, words in RULE_KINDS.items():
            self.kind.addItem(translate("LicenceRules", words), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(rule.get("rule"))))
        self.fields = self._made()
        self.trouble = Label(theme, "", Face("small"), "warn", wrap=True)
        gone = Button(theme, self.tr("Take this rule away"), icon="x", kind="ghost")
        gone.clicked.connect(self.gone_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        for part in (self.said, self.kind, *self.fields.values(), self.trouble, gone):
            column.addWidget(part)
        self._put()
        self._first = {name: field.raw() for name, field in self.fields.items()}
        self.kind.activated.connect(lambda _: self._touched())
        for field in self.fields.values():
            field.edited.connect(self._touched)
        self.trouble.hide()
        self._show()

    def rule(self) -> dict[str, Any]:
        """The rule as it stands here."""
        kind = str(self.kind.currentData())
        made = {name: value for name, value in self._rule.items() if name not in _OWN}
        if kind != self._rule.get("rule"):
            made = {}  # what another rule said beside is nothing to this one
        made["rule"] = kind
        for name in _ASKS[kind]:
            made |= getattr(self, f"_{name}_said")()
        if kind == "do":
            made["key"] = self._rule.get("key") or key_of(made["words"])
        if condition := self.fields["condition"].raw():
            name, _, key = str(condition).partition(":")
            made[name] = key
        return made

    def name_anew(self, named: Named) -> None:
        """The rules speak of other sorts or choices now."""
        self._named = named
        for name, options in (("category", self._categories()), ("condition", self._conditions())):
            field = self.fields[name]
            assert isinstance(field, ComboField)
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

    def _made(self) -> dict[str, Field]:
        theme = self.theme
        units = [(unit, credit_words(unit)) for unit in CREDITS]
        return {
            "category": ComboField(theme, self.tr("Of which sort"), self._categories()),
            "unit": ComboField(theme, self.tr("Which credit"), units),
            "much": TextField(theme, self.tr("How much"), self.tr("15, 22.5 or 15 %")),
            "by": ComboField(
                theme, self.tr("Where it is counted"),
                [("entry", self.tr("in one entry")), ("topic", self.tr("on one topic"))],
            ),
            "days": NumberField(theme, self.tr("How many days")),
            "months": NumberField(theme, self.tr("How many months")),
            "words": TextField(theme, self.tr("What is to be done")),
            "every": ComboField(
                theme, self.tr("How often"),
                [("period", self.tr("once in each period")), ("year", self.tr("each year"))],
            ),
            "due": TextField(theme, self.tr("By which day of the year"), self.tr("07-01 for 1 July; may stay empty")),
            "from": TextField(theme, self.tr("From which day of the year"), self.tr("04-01 for 1 April")),
            "to": TextField(theme, self.tr("To which day of the year"), self.tr("08-31 for 31 August")),
            "condition": ComboField(theme, self.tr("For whom"), self._conditions()),
        }  # fmt: skip

    def _categories(self) -> list[tuple[str, str]]:
        return [("", "–"), *self._named.categories.items()]

    def _conditions(self) -> list[tuple[str, str]]:
        only = self.tr("Only where: {choice}")
        unless = self.tr("Unless: {choice}")
        found = [("", self.tr("Everybody"))]
        for key, words in self._named.choices.items():
            found += [(f"when:{key}", only.format(choice=words)), (f"unless:{key}", unless.format(choice=words))]
        return found

    def _put(self) -> None:
        rule, fields = self._rule, self.fields
        fields["category"].set_raw(rule.get("category", ""))
        fields["unit"].set_raw(rule.get("unit", "semester_hour"))
        fields["much"].set_raw(_much_typed(rule))
        fields["by"].set_raw(rule.get("by", "entry") if rule.get("rule") == "block" else "entry")
        for name in ("days", "months"):
            fields[name].show_value(rule.get(name))
        fields["words"].set_raw(rule.get("words", ""))
        fields["every"].set_raw(rule.get("every", "period"))
        fields["due"].set_raw(rule.get("by", "") if rule.get("rule") == "do" else "")
        for name in ("from", "to"):
            fields[name].set_raw(rule.get(name, ""))
        condition = next((f"{name}:{rule[name]}" for name in ("when", "unless") if name in rule), "")
        fields["condition"].set_raw(condition)

    def _touched(self) -> None:
        self.complain("")
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        asked = _ASKS[str(self.kind.currentData())]
        for name, field in self.fields.items():
            field.setVisible(name in asked or (name == "condition" and bool(self._named.choices)))
        self.said.setText(rule_words(self.locale(), self.rule(), self._named))
        self.setAccessibleName(self.said.text())

    def _as_before(self, name: str) -> bool:
        """Whether nobody has touched this field: then the rule says it as it did, to the letter."""
        same = hasattr(self, "_first") and self.fields[name].raw() == self._first[name]
        return same and self.kind.currentData() == self._rule.get("rule")

    def _much_said(self) -> dict[str, Any]:
        if self._as_before("much"):
            return {name: self._rule[name] for name in ("units", "share") if name in self._rule}
        typed = str(self.fields["much"].raw()).strip().replace(",", ".")
        if typed.endswith("%") and self.kind.currentData() in _SHARES:
            part = decimal(typed[:-1].strip())
            return {"share": f"{(part / 100).normalize():f}" if part is not None else typed}
        units = decimal(typed)
        return {"units": _plain(units) if units is not None else typed}

    def _category_said(self) -> dict[str, Any]:
        return {"category": self.fields["category"].raw()}

    def _unit_said(self) -> dict[str, Any]:
        return {"unit": self.fields["unit"].raw()}

    def _by_said(self) -> dict[str, Any]:
        return {"by": self.fields["by"].raw()} if not self._as_before("by") or "by" in self._rule else {}

    def _days_said(self) -> dict[str, Any]:
        return {"days": self._number("days")}

    def _months_said(self) -> dict[str, Any]:
        return {"months": self._number("months")}

    def _number(self, name: str) -> Any:
        field = self.fields[name]
        assert isinstance(field, NumberField)
        number = field.number()
        return number if number is not None else field.text()

    def _words_said(self) -> dict[str, Any]:
        return {"words": str(self.fields["words"].raw()).strip()}

    def _every_said(self) -> dict[str, Any]:
        return {"every": self.fields["every"].raw()} if not self._as_before("every") or "every" in self._rule else {}

    def _due_said(self) -> dict[str, Any]:
        return {"by": due} if (due := str(self.fields["due"].raw()).strip()) else {}

    def _from_said(self) -> dict[str, Any]:
        return {"from": str(self.fields["from"].raw()).strip()}

    def _to_said(self) -> dict[str, Any]:
        return {"to": str(self.fields["to"].raw()).strip()}


def key_of(words: str) -> str:
    """A key made of words: small letters, figures and “_”."""
    key = "".join(one if one.isascii() and one.isalnum() else "_" for one in words.casefold())
    parts = [part for part in key.split("_") if part]
    return "_".join(parts)[:60].strip("_") or "other"


def _much_typed(rule: Mapping[str, Any]) -> str:
    if "share" in rule:
        part = decimal(rule["share"])
        return f"{(part * 100).normalize():f} %" if part is not None else str(rule["share"])
    units = decimal(rule.get("units"))
    return f"{units.normalize():f}" if units is not None else str(rule.get("units") or "")


def _plain(units: Decimal) -> int | str:
    return int(units) if units == units.to_integral_value() else f"{units.normalize():f}"
