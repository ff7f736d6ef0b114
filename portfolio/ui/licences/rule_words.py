"""Each rule of a set said back in a sentence, from the plain data in which it is kept."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.growth.renewal.amounts import decimal
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.words import figure, year_day

_MOST_COUNTED = 10**9
"""The forms for one and many of what is more are those of many."""
RULE_KINDS: dict[str, str] = {
    "total": str(QT_TRANSLATE_NOOP("LicenceRules", "So much in each period")),
    "minimum": str(QT_TRANSLATE_NOOP("LicenceRules", "At least so much of one sort")),
    "maximum": str(QT_TRANSLATE_NOOP("LicenceRules", "At most so much of one sort")),
    "block": str(QT_TRANSLATE_NOOP("LicenceRules", "Short ones do not count")),
    "not_counted": str(QT_TRANSLATE_NOOP("LicenceRules", "Does not count at all")),
    "approved_provider": str(QT_TRANSLATE_NOOP("LicenceRules", "Only approved providers")),
    "carry_over": str(QT_TRANSLATE_NOOP("LicenceRules", "Into the next period")),
    "report_within": str(QT_TRANSLATE_NOOP("LicenceRules", "To be reported within days")),
    "keep_for": str(QT_TRANSLATE_NOOP("LicenceRules", "How long to keep proof")),
    "extra_licence": str(QT_TRANSLATE_NOOP("LicenceRules", "More for a further licence")),
    "worth": str(QT_TRANSLATE_NOOP("LicenceRules", "What a credit is worth")),
    "do": str(QT_TRANSLATE_NOOP("LicenceRules", "Something to be done")),
    "period": str(QT_TRANSLATE_NOOP("LicenceRules", "Another length of period")),
    "window": str(QT_TRANSLATE_NOOP("LicenceRules", "When it is renewed")),
}
CREDITS: dict[str, str] = {
    "semester_hour": str(QT_TRANSLATE_NOOP("LicenceRules", "semester hour")),
    "quarter_hour": str(QT_TRANSLATE_NOOP("LicenceRules", "quarter hour")),
    "graduate_credit": str(QT_TRANSLATE_NOOP("LicenceRules", "graduate credit")),
    "ects": str(QT_TRANSLATE_NOOP("LicenceRules", "ECTS credit")),
    "ceu": str(QT_TRANSLATE_NOOP("LicenceRules", "CEU")),
}


_NOT_SAID = ("rule", "when", "unless")
_MOST_TOLD, _MOST_LETTERS = 8, 60
"""Members of a rule that is not known here that are told, and letters of each."""


class Named(NamedTuple):
    """What the rules of a set speak of, in words."""

    unit_one: str
    unit_many: str
    categories: Mapping[str, str]
    choices: Mapping[str, str]


def named_in(columns: Mapping[str, Any]) -> Named:
    """The words of a set, from its columns; what is no name there is passed over."""
    return Named(
        str(columns["unit_one"]), str(columns["unit_many"]), _words_by_key(columns["categories"]),
        _words_by_key(columns["choices"]),
    )  # fmt: skip


def _words_by_key(listed: Sequence[Any]) -> dict[str, str]:
    found = [one for one in listed if isinstance(one, Mapping)]
    return {str(one["key"]): str(one["words"]) for one in found if one.get("key") and one.get("words")}


def rules_words(locale: QLocale, rules: Sequence[Any], named: Named) -> list[str]:
    """All of them; what is no rule is passed over."""
    return [rule_words(locale, rule, named) for rule in rules if isinstance(rule, Mapping)]


def rule_words(locale: QLocale, rule: Mapping[str, Any], named: Named) -> str:
    """One rule as a sentence; what is not filled in yet is a dash."""
    sentence = _said(locale, rule, named)
    for name, words in (
        ("when", translate("LicenceRules", "{rule} Only where this is true: {choice}.")),
        ("unless", translate("LicenceRules", "{rule} Unless this is true: {choice}.")),
    ):
        if name in rule:
            key = str(rule[name])
            sentence = words.format(rule=sentence, choice=named.choices.get(key, key or "–"))
    return sentence


def _said(locale: QLocale, rule: Mapping[str, Any], named: Named) -> str:  # noqa: C901 - one case for each rule
    much = _much(locale, rule, named)
    category = named.categories.get(str(rule.get("category", "")), str(rule.get("category") or "–"))
    match rule.get("rule"):
        case "total":
            return translate("LicenceRules", "{much} in each period.").format(much=much)
        case "minimum":
            return translate("LicenceRules", "At least {much} of “{category}”.").format(much=much, category=category)
        case "maximum":
            return translate("LicenceRules", "At most {much} of “{category}” count.").format(
                much=much, category=category
            )
        case "block" if rule.get("by") == "topic":
            return translate("LicenceRules", "Less than {much} on one topic do not count.").format(much=much)
        case "block":
            return translate("LicenceRules", "Less than {much} at once do not count.").format(much=much)
        case "not_counted":
            return translate("LicenceRules", "“{category}” does not count.").format(category=category)
        case "approved_provider":
            return translate("LicenceRules", "Only with providers that the authority has approved.")
        case "carry_over":
            return translate("LicenceRules", "Up to {much} too much go into the next period.").format(much=much)
        case "report_within":
            return translate(
                "LicenceRules", "To be reported to the authority within {count} days.", None, _whole(rule, "days")
            ).format(count=_told(locale, rule, "days"))
        case "keep_for":
            return translate(
                "LicenceRules", "Keep proof for {count} months after the period.", None, _whole(rule, "months")
            ).format(count=_told(locale, rule, "months"))
        case "extra_licence":
            return _extra(locale, rule, named, much)
        case "worth":
            credit = credit_words(str(rule.get("unit") or "–"))
            return translate("LicenceRules", "One {credit} is {much}.").format(credit=credit, much=much)
        case "do":
            return _to_do(locale, rule)
        case "period":
            return translate("LicenceRules", "A period is {count} months.", None, _whole(rule, "months")).format(
                count=_told(locale, rule, "months")
            )
        case "window":
            return translate("LicenceRules", "Renewed from {start} to {end} of its last year.").format(
                start=year_day(locale, rule.get("from")), end=year_day(locale, rule.get("to"))
            )
    return _strange(rule)


def is_known(rule: Mapping[str, Any]) -> bool:
    """Whether it is a rule of a sort that this program knows; a later version may know others."""
    kind = rule.get("rule")
    return isinstance(kind, str) and kind in RULE_KINDS


def kind_words(rule: Mapping[str, Any]) -> str:
    """Of which sort a rule is that is not known here."""
    return translate("LicenceRules", "A rule that is not known here: “{name}”").format(name=_short(rule.get("rule")))


def _strange(rule: Mapping[str, Any]) -> str:
    """A rule that is not known here, with all that it says: what that means is not guessed."""
    said = [f"{_short(name)}: {_short(value)}" for name, value in rule.items() if name not in _NOT_SAID]
    sentence = translate(
        "LicenceRules", "“{name}”: a rule that this version of the program does not know. With it, nothing is counted."
    ).format(name=_short(rule.get("rule")))
    if not said:
        return sentence
    told = ", ".join([*said[:_MOST_TOLD], *(["…"] if len(said) > _MOST_TOLD else [])])
    return translate("LicenceRules", "{rule} It says: {words}.").format(rule=sentence, words=told)


def _short(value: object) -> str:
    """A value of a rule that is not known here, on one line."""
    text = str("–" if value in (None, "") else value)[: 4 * _MOST_LETTERS]
    words = " ".join("".join(one if one.isprintable() else " " for one in text).split())
    return isolate(words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS]}…")


def credit_words(unit: str) -> str:
    """A unit of credits, as one says it."""
    return translate("LicenceRules", CREDITS[unit]) if unit in CREDITS else unit


def _extra(locale: QLocale, rule: Mapping[str, Any], named: Named, much: str) -> str:
    sentence = translate("LicenceRules", "{much} more for each further licence.").format(much=much)
    listed = rule.get("minimum")
    for one in listed if isinstance(listed, list) else ():
        key = str(one.get("category") or "–") if isinstance(one, Mapping) else "–"
        part = translate("LicenceRules", "At least {much} of it “{category}”.").format(
            much=_much(locale, one if isinstance(one, Mapping) else {}, named), category=named.categories.get(key, key)
        )
        sentence = f"{sentence} {part}"
    return sentence


def _to_do(locale: QLocale, rule: Mapping[str, Any]) -> str:
    words, by = str(rule.get("words") or "–"), rule.get("by")
    if rule.get("every") == "year":
        often = translate("LicenceRules", "Each year: {words}.")
        until = translate("LicenceRules", "Each year by {day}: {words}.")
    else:
        often = translate("LicenceRules", "Once in each period: {words}.")
        until = translate("LicenceRules", "Once in each period by {day}: {words}.")
    return until.format(words=words, day=year_day(locale, by)) if by else often.format(words=words)


def _much(locale: QLocale, rule: Mapping[str, Any], named: Named) -> str:
    """An amount in units, or a share of the total."""
    if "share" in rule:
        part = decimal(rule["share"])
        return translate("LicenceRules", "{percent} % of the total").format(
            percent=figure(locale, part * 100) if part is not None else "–"
        )
    units = decimal(rule.get("units"))
    if units is None:
        return f"– {named.unit_many}"
    return f"{figure(locale, units)} {named.unit_one if units == Decimal(1) else named.unit_many}"


def _whole(rule: Mapping[str, Any], name: str) -> int:
    value = rule.get(name)
    return value if isinstance(value, int) and abs(value) < _MOST_COUNTED else 2


def _told(locale: QLocale, rule: Mapping[str, Any], name: str) -> str:
    value = rule.get(name)
    return figure(locale, Decimal(value)) if isinstance(value, int) else "–"
