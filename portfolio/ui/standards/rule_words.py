"""What the rules of an evaluation say, in words: what each asks, how far one is with it, and why one cannot be read."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from portfolio.growth.standards.rules import RuleResult
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.talks import talk_words
from portfolio.ui.kit.words import translate
from portfolio.ui.standards.words import number_words, short_day
from portfolio.ui.theme import kind_of

RULE_KINDS: dict[str, str] = {
    "each": str(QT_TRANSLATE_NOOP("Rules", "Each standard has its pieces")),
    "one_for_all": str(QT_TRANSLATE_NOOP("Rules", "Each has pieces; one for the whole serves all")),
    "at_least": str(QT_TRANSLATE_NOOP("Rules", "At least so many pieces")),
    "at_most": str(QT_TRANSLATE_NOOP("Rules", "At most so many pieces")),
    "only": str(QT_TRANSLATE_NOOP("Rules", "Only pieces of these kinds")),
    "yearly": str(QT_TRANSLATE_NOOP("Rules", "So many pieces each year")),
    "rated": str(QT_TRANSLATE_NOOP("Rules", "Each standard is rated")),
    "entries": str(QT_TRANSLATE_NOOP("Rules", "So many entries of these kinds")),
    "by_hand": str(QT_TRANSLATE_NOOP("Rules", "I look after it myself")),
}
"""The kinds of rule, as one chooses them."""

TROUBLES: dict[str, str] = {
    "no_kind": str(QT_TRANSLATE_NOOP("Rules", "It does not say what it asks.")),
    "unknown_kind": str(QT_TRANSLATE_NOOP("Rules", "“{named}” is a rule that this version does not know.")),
    "unknown_standard": str(QT_TRANSLATE_NOOP("Rules", "There is no standard “{named}” in this framework.")),
    "bad_count": str(QT_TRANSLATE_NOOP("Rules", "“{named}” is no number of pieces.")),
    "bad_of": str(QT_TRANSLATE_NOOP("Rules", "“{named}” is no kind of entry that can count.")),
    "bad_by": str(QT_TRANSLATE_NOOP("Rules", "It does not say who rates.")),
    "bad_per": str(QT_TRANSLATE_NOOP("Rules", "“{named}” says not for what it counts.")),
    "no_period": str(QT_TRANSLATE_NOOP("Rules", "It counts years, and the plan has no first and last day.")),
    "no_standards": str(QT_TRANSLATE_NOOP("Rules", "The framework has no standards that it could ask for.")),
}
_SORTS: dict[str, str] = {
    "student_learning": str(QT_TRANSLATE_NOOP("Rules", "a goal for pupils’ learning")),
    "professional_practice": str(QT_TRANSLATE_NOOP("Rules", "a goal for my own teaching")),
}


def of_words(of: Sequence[str]) -> str:
    """Kinds that count, as one reads them."""
    found = []
    for one in of:
        kind, _, sort = str(one).partition(":")
        if sort in _SORTS:
            found.append(translate("Rules", _SORTS[sort]))
        elif sort:
            found.append(talk_words(sort) if kind == "conversation" else _sort_words(sort) or sort)
        else:
            found.append(kind_of(kind).label())
    return ", ".join(dict.fromkeys(found))


def _sort_words(sort: str) -> str:
    from portfolio.ui.detail.words import SORTS

    return translate("Detail", SORTS[sort]) if sort in SORTS else ""


def rule_words(rule: Mapping[str, Any]) -> str:
    """What a rule asks: in the words of its source, else in ours."""
    if words := str(rule.get("words") or "").strip():
        return words
    kind = str(rule.get("kind") or "")
    words = translate("Rules", RULE_KINDS[kind]) if kind in RULE_KINDS else kind
    names = ", ".join(str(one) for one in rule.get("standards") or ())
    more = [isolate(names)] if names else []
    more += [of_words(rule["of"])] if rule.get("of") else []
    more += [number_words(rule["count"])] if isinstance(rule.get("count"), int) and rule["count"] > 1 else []
    return f"{words}: {'; '.join(more)}" if more else words


def state_words(result: RuleResult) -> str:
    """How far one is with it."""
    have, need = number_words(result.have), number_words(result.need)
    if result.state == "unreadable":
        words = TROUBLES.get(result.trouble, "")
        return translate("Rules", words).format(named=isolate(result.named)) if words else ""
    if result.state == "by_hand":
        return translate("Rules", "yours to judge")
    if result.kind == "at_most" and not result.missing:
        return translate("Rules", "{have} of at most {need} pieces").format(have=have, need=need)
    if result.kind == "only":
        return translate("Rules", "{count} of another kind", None, len(result.too_many)).format(
            count=number_words(len(result.too_many))
        ) if result.too_many else translate("Rules", "all are")  # fmt: skip
    return translate("Rules", "{have} of {need}").format(have=have, need=need)


def missing_words(result: RuleResult, most: int = 12) -> str:
    """Codes of standards that lack something, or the years."""
    if not result.missing:
        return ""
    names = [short_day(one) if result.kind == "yearly" else one for one in result.missing[:most]]
    rest = len(result.missing) - len(names)
    listed = ", ".join(isolate(name) for name in names) + (f" + {number_words(rest)}" if rest > 0 else "")
    words = translate("Rules", "too much: {standards}") if result.kind == "at_most" else translate(
        "Rules", "still open: {standards}"
    )  # fmt: skip
    return words.format(standards=listed)
