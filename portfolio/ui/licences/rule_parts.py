"""The fields of a rule: which each sort of rule asks for, in what order they stand, and what a rule says in them."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QLocale

from portfolio.ui.editors.combo_field import ComboField
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.text_fields import NumberField, TextField
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.least_field import LeastField
from portfolio.ui.licences.rule_typed import day_typed, much_typed
from portfolio.ui.licences.rule_words import CREDITS, credit_words
from portfolio.ui.theme import Theme

Options = Sequence[tuple[str, str]]
ASKS: dict[str, tuple[str, ...]] = {
    "total": ("much",), "minimum": ("category", "much"), "maximum": ("category", "much"), "block": ("much", "by"),
    "not_counted": ("category",), "approved_provider": (), "carry_over": ("much",), "report_within": ("days",),
    "keep_for": ("months",), "extra_licence": ("much", "least"), "worth": ("unit", "much"),
    "do": ("words", "every", "due"), "period": ("months",), "window": ("from", "to"),
}  # fmt: skip
"""Which fields each rule asks for."""
ORDER = ("category", "unit", "much", "least", "by", "days", "months", "words", "every", "due", "from", "to",
         "condition")  # fmt: skip
CONDITIONS = ("when", "unless")


def field_of(theme: Theme, name: str, categories: Options, conditions: Options) -> Field:
    """The field of this name, with nothing in it."""
    match name:
        case "category":
            return ComboField(theme, translate("RuleCard", "Of which sort"), categories)
        case "unit":
            units = [(unit, credit_words(unit)) for unit in CREDITS]
            return ComboField(theme, translate("RuleCard", "Which credit"), units)
        case "much":
            return TextField(theme, translate("RuleCard", "How much"), translate("RuleCard", "15, 22.5 or 15 %"))
        case "least":
            return LeastField(theme, categories)
        case "by":
            places = [
                ("entry", translate("RuleCard", "in one entry")),
                ("topic", translate("RuleCard", "on one topic")),
            ]
            return ComboField(theme, translate("RuleCard", "Where it is counted"), places)
        case "days":
            return NumberField(theme, translate("RuleCard", "How many days"))
        case "months":
            return NumberField(theme, translate("RuleCard", "How many months"))
        case "words":
            return TextField(theme, translate("RuleCard", "What is to be done"))
        case "every":
            times = [
                ("period", translate("RuleCard", "once in each period")),
                ("year", translate("RuleCard", "each year")),
            ]
            return ComboField(theme, translate("RuleCard", "How often"), times)
        case "due":
            return TextField(
                theme,
                translate("RuleCard", "By which day of the year"),
                translate("RuleCard", "1 July; may stay empty"),
            )
        case "from":
            return TextField(
                theme, translate("RuleCard", "From which day of the year"), translate("RuleCard", "1 April")
            )
        case "to":
            return TextField(
                theme, translate("RuleCard", "To which day of the year"), translate("RuleCard", "31 August")
            )
    return ComboField(theme, translate("RuleCard", "For whom"), conditions)


def typed_in(locale: QLocale, rule: Mapping[str, Any], name: str) -> Any:
    """What the rule says in this field, as one types it."""
    kind = rule.get("rule")
    match name:
        case "unit":
            return rule.get("unit", "semester_hour")
        case "much":
            return much_typed(locale, rule)
        case "least":
            least = rule.get("minimum")
            listed = [one for one in least if isinstance(one, Mapping)] if isinstance(least, list) else []
            return [{"category": one.get("category", ""), "much": much_typed(locale, one)} for one in listed]
        case "by":
            return rule.get("by", "entry") if kind == "block" else "entry"
        case "days" | "months":
            return str(rule.get(name, ""))
        case "every":
            return rule.get("every", "period")
        case "due":
            return day_typed(locale, rule.get("by", "")) if kind == "do" else ""
        case "from" | "to":
            return day_typed(locale, rule.get(name, ""))
        case "condition":
            return next((f"{one}:{rule[one]}" for one in CONDITIONS if one in rule), "")
    return rule.get(name, "")
