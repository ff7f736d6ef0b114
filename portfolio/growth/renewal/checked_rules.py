"""One rule of a set, looked at by itself: each word it says, and whether that can be."""

import re
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any, get_args

from portfolio.core.errors import PortfolioError
from portfolio.core.records.time import CreditUnit
from portfolio.growth.renewal.amounts import Amounts, share

MOST_WORDS, MOST_NAMED = 2_000, 100
UNITS = tuple(unit for unit in get_args(CreditUnit) if unit)
_KEY = re.compile(r"[a-z0-9][a-z0-9_]{0,59}")
_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
_DAYS_IN = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

Rule = Mapping[str, Any]
Facts = tuple[Amounts, Mapping[str, str]]


class RulesProblem(PortfolioError):
    """A set of rules says what cannot be, or contradicts itself."""


def text(value: object, name: str, *, needed: bool = False) -> str:
    """A text of a file, on one line; raises RulesProblem for anything else, and for nothing where one is needed."""
    if value is None:
        value = ""
    if not isinstance(value, str) or len(value) > MOST_WORDS:
        raise RulesProblem("“{name}” is no text.", "Put the words between quotation marks.", name=name)
    words = " ".join("".join(one if one.isprintable() else " " for one in value).split())
    if needed and not words:
        raise RulesProblem("These rules have no “{name}”.", "Give them one.", name=name)
    return words


def listed(value: object, name: str, most: int) -> Sequence[Any]:
    """A list of a file, or none where it is not there."""
    if value is None:
        return ()
    if not isinstance(value, list | tuple) or len(value) > most:
        raise RulesProblem("“{name}” is no list of at most {most}.", "", name=name, most=most)
    return value


def named(value: object, name: str) -> dict[str, str]:
    """Words by key, from a list of {key, words}."""
    found: dict[str, str] = {}
    for one in listed(value, name, MOST_NAMED):
        key = one.get("key") if isinstance(one, Mapping) else None
        if not isinstance(key, str) or not _KEY.fullmatch(key):
            raise RulesProblem(
                "A line of “{name}” has no key that can be.", "A key is of small letters, figures and “_”.", name=name
            )
        if key in found:
            raise RulesProblem("“{key}” stands twice among “{name}”.", "Name each once.", key=key, name=name)
        found[key] = text(one.get("words"), key, needed=True)
    return found


def checked_rule(rule: object, amounts: Amounts, categories: Mapping[str, str], choices: Mapping[str, str]) -> Rule:
    """The rule with its amounts exact; raises RulesProblem naming it."""
    kind = rule.get("rule") if isinstance(rule, Mapping) else None
    if not isinstance(rule, Mapping) or not isinstance(kind, str) or kind not in _READ:
        raise RulesProblem(
            "“{rule}” is no rule that this program knows.",
            "A later version of the program may know it. This one knows: {known}.",
            rule=str(kind or rule)[:60], known=", ".join(sorted(_READ)),
        )  # fmt: skip
    made: dict[str, Any] = {"rule": kind}
    for name in ("when", "unless"):
        if name in rule:
            made[name] = _known(rule[name], choices, kind)
    if "when" in made and made["when"] == made.get("unless"):
        raise RulesProblem(
            "“{rule}” holds both when and unless “{key}”.", "Take one of the two away.", rule=kind, key=made["when"]
        )
    _READ[kind](rule, made, (amounts, categories))
    if unknown := sorted(str(one) for one in rule.keys() - made.keys() - {"units", "share", "note"}):
        raise RulesProblem(
            "“{rule}” says “{word}”, which it cannot.", "Take it away, or correct it.", rule=kind, word=unknown[0][:60]
        )
    return made


def _known(value: object, there: Mapping[str, str], kind: str) -> str:
    if not isinstance(value, str) or value not in there:
        raise RulesProblem(
            "“{rule}” speaks of “{key}”, which is not listed.", "List it among the categories or the choices.",
            rule=kind, key=str(value)[:60],
        )  # fmt: skip
    return value


def _minutes(rule: Rule, kind: str, amounts: Amounts, *, least: int = 0) -> Fraction:
    found = amounts.minutes(rule.get("units"))
    if found is None or found < least:
        raise RulesProblem(
            "The amount of “{rule}” cannot be “{value}”.",
            "Give a number with at most two decimals, like 15 or 22.5.",
            rule=kind, value=str(rule.get("units", ""))[:40],
        )  # fmt: skip
    return found


def _count(rule: Rule, name: str, most: int) -> int:
    value = rule.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
        raise RulesProblem(
            "“{name}” of “{rule}” cannot be “{value}”.", "Give a whole number from 1 to {most}.",
            rule=str(rule["rule"]), name=name, value=str(value)[:40], most=most,
        )  # fmt: skip
    return value


def _month_day(rule: Rule, name: str) -> str:
    value = rule.get(name)
    found = _DAY.fullmatch(value) if isinstance(value, str) else None
    if found is None or int(found[2]) > _DAYS_IN[int(found[1]) - 1]:
        raise RulesProblem(
            "“{name}” of “{rule}” is no day of the year: {value}.", "Write month and day like 07-01.",
            rule=str(rule["rule"]), name=name, value=str(value)[:40],
        )  # fmt: skip
    return found[0]


def _total(rule: Rule, made: dict[str, Any], facts: Facts) -> None:
    made["minutes"] = _minutes(rule, "total", facts[0], least=1)


def _bound(rule: Rule, made: dict[str, Any], facts: Facts) -> None:
    """A minimum or a maximum: an amount, or a share of the total."""
    kind = made["rule"]
    made["category"] = _known(rule.get("category"), facts[1], kind)
    if ("share" in rule) == ("units" in rule):
        raise RulesProblem(
            "“{rule}” of “{key}” needs an amount or a share, and only one of them.", "Give “units” or “share”.",
            rule=kind, key=made["category"],
        )  # fmt: skip
    if "units" in rule:
        made["minutes"] = _minutes(rule, kind, facts[0])
        return
    found = share(rule["share"])
    if found is None:
        raise RulesProblem(
            "The share of “{rule}” cannot be “{value}”.", "Write it like 0.15: a part of the total, from 0 to 1.",
            rule=kind, value=str(rule["share"])[:40],
        )  # fmt: skip
    made["share"] = found


def _block(rule: Rule, made: dict[str, Any], facts: Facts) -> None:
    made["minutes"] = _minutes(rule, "block", facts[0], least=1)
    made["by"] = rule.get("by", "entry")
    if made["by"] not in ("topic", "entry"):
        raise RulesProblem(
            "A block cannot be by “{value}”.", "It is by “topic” or by “entry”.", value=str(made["by"])[:40]
        )


def _not_counted(rule: Rule, made: dict[str, Any], facts: Facts) -> None:
    made["category"] = _known(rule.get("category"), facts[1], made["rule"])


def _nothing_more(rule: Rule, made: dict[str, Any], facts: Facts) -> None:
    """A rule that is only its name."""


def _carry_over(rule: Rule, made: dict[str, Any], facts: Facts) -> None:
    made["minutes"] = _minutes(rule, "carry_over", facts[0])


def _report_within(rule: Rule, made: dict[str, Any], facts: Facts) -> None:
    made["days"] = _count(rule, "days", 3_660)


def _months(rule: Rule, made: dict[str, Any], facts: Facts) -> None:
    made["months"] = _count(rule, "months", 600)


def _extra_licence(rule: Rule, made: dict[str, Any], facts: Facts) -> None:
    made["minutes"] = _minutes(rule, "extra_licence", facts[0])
    parts = []
    for one in listed(rule.get("minimum"), "minimum", MOST_NAMED):
        if not isinstance(one, Mapping):
            raise RulesProblem("“minimum” of “extra_licence” is no list of categories with their units.")
        category = _known(one.get("category"), facts[1], "extra_licence")
        parts.append((category, _minutes(one, "extra_licence", facts[0])))
    made["minimum"] = tuple(parts)


def _worth(rule: Rule, made: dict[str, Any], facts: Facts) -> None:
    unit = rule.get("unit")
    if unit not in UNITS:
        raise RulesProblem(
            "“{value}” is no unit of credits that this program knows.", "It knows: {known}.",
            value=str(unit)[:40], known=", ".join(UNITS),
        )  # fmt: skip
    made["unit"], made["minutes"] = unit, _minutes(rule, "worth", facts[0], least=1)


def _do(rule: Rule, made: dict[str, Any], facts: Facts) -> None:
    key = rule.get("key")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise RulesProblem("What is to be done has no key that can be.", "A key is of small letters, figures and “_”.")
    made["key"], made["words"] = key, text(rule.get("words"), "words", needed=True)
    made["every"] = rule.get("every", "period")
    if made["every"] not in ("year", "period"):
        raise RulesProblem(
            "“{key}” cannot be done every “{value}”.", "It is done every “year” or every “period”.",
            key=key, value=str(made["every"])[:40],
        )  # fmt: skip
    if "by" in rule:
        made["by"] = _month_day(rule, "by")


def _window(rule: Rule, made: dict[str, Any], facts: Facts) -> None:
    made["from"], made["to"] = _month_day(rule, "from"), _month_day(rule, "to")


_READ: dict[str, Callable[[Rule, dict[str, Any], Facts], None]] = {
    "total": _total, "minimum": _bound, "maximum": _bound, "block": _block, "not_counted": _not_counted,
    "approved_provider": _nothing_more, "carry_over": _carry_over, "report_within": _report_within,
    "keep_for": _months, "extra_licence": _extra_licence, "worth": _worth, "do": _do, "period": _months,
    "window": _window,
}  # fmt: skip
