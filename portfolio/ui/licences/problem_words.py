"""What is wrong with rules, in the words of the sheet on which they are put right."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from portfolio.growth.renewal.checked_rules import RulesProblem
from portfolio.ui.kit.below import BELOW
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.rule_words import RULE_KINDS, Named, credit_words

NOTHING_NAMED = Named("", "", {}, {})
"""For rules of a file, whose words are not known where it could not be read."""
_FIELDS: dict[str, str] = {
    "title": str(QT_TRANSLATE_NOOP("RulesSheet", "Title")),
    "authority": str(QT_TRANSLATE_NOOP("RulesSheet", "Whose rules they are")),
    "unit_one": str(QT_TRANSLATE_NOOP("RulesSheet", "One unit is called")),
    "unit_many": str(QT_TRANSLATE_NOOP("RulesSheet", "Several are called")),
    "unit_minutes": str(QT_TRANSLATE_NOOP("RulesSheet", "Minutes in one unit")),
    "period_months": str(QT_TRANSLATE_NOOP("RulesSheet", "Months of a period")),
    "year_begins": str(QT_TRANSLATE_NOOP("RulesSheet", "A year begins in")),
    "categories": str(QT_TRANSLATE_NOOP("RulesSheet", "What an entry may count as")),
    "choices": str(QT_TRANSLATE_NOOP("RulesSheet", "What may be true for the holder")),
    "rules": str(QT_TRANSLATE_NOOP("RulesSheet", "The rules")),
    "columns": str(QT_TRANSLATE_NOOP("RulesSheet", "Columns of the list for an audit")),
    "days": str(QT_TRANSLATE_NOOP("RuleCard", "How many days")),
    "months": str(QT_TRANSLATE_NOOP("RuleCard", "How many months")),
    "words": str(QT_TRANSLATE_NOOP("RuleCard", "What is to be done")),
    "by": str(QT_TRANSLATE_NOOP("RuleCard", "By which day of the year")),
    "from": str(QT_TRANSLATE_NOOP("RuleCard", "From which day of the year")),
    "to": str(QT_TRANSLATE_NOOP("RuleCard", "To which day of the year")),
}
"""What a file calls its members, as the fields call them."""
_ADVICE: dict[str, str] = {
    "Write it like 0.15: a part of the total, from 0 to 1.": str(
        QT_TRANSLATE_NOOP("LicenceRules", "Write it like 15 %, from 0 % to 100 %.")
    ),
    "Write month and day like 07-01.": str(QT_TRANSLATE_NOOP("LicenceRules", "Write day and month, like 1 July.")),
    "A later version of the program may know it. This one knows: {known}.": str(
        QT_TRANSLATE_NOOP("LicenceRules", "A later version of the program may know it; until then nothing is counted.")
    ),
    "List it among the categories or the choices.": str(
        QT_TRANSLATE_NOOP("LicenceRules", "Choose another, or write it above.")
    ),
}
"""What helps on the sheet, where what helps in a file would mislead."""


def problem_words(error: RulesProblem, named: Named) -> str:
    """What is wrong and what to do about it; `named` are the words of the rules."""
    return " ".join(words for words in problem_parts(error, named) if words)


def problem_parts(error: RulesProblem, named: Named = NOTHING_NAMED) -> tuple[str, str]:
    """The same by itself each: what is wrong, and what to do."""
    values = {name: _shown(name, value, named) for name, value in error.values.items()}
    here = _ADVICE.get(error.advice_template)
    title = translate(BELOW, error.title_template)
    advice = translate("LicenceRules", here) if here is not None else translate(BELOW, error.advice_template)
    return title.format(**values), advice.format(**values)


def _shown(name: str, value: object, named: Named) -> object:
    if not isinstance(value, str):
        return value
    if name in ("rule", "about") and value in RULE_KINDS:
        return translate("LicenceRules", RULE_KINDS[value])
    if name == "name":
        return _field(value)
    if name in ("key", "about"):
        return named.categories.get(value) or named.choices.get(value) or credit_words(value)
    return value


def _field(name: str) -> str:
    context = "RuleCard" if name in ("days", "months", "words", "by", "from", "to") else "RulesSheet"
    return translate(context, _FIELDS[name]) if name in _FIELDS else name
