"""What two rules of a set say that cannot both be: looked for with every holder whom the choices can describe."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from portfolio.growth.renewal.checked_rules import RulesProblem
from portfolio.growth.renewal.rules import Rules
from portfolio.growth.renewal.terms import holds, terms

MOST_CHOICES = 8
"""That rules may hang on: more would make more holders than can be looked at one by one."""
_ONCE = ("total", "period", "carry_over", "report_within", "keep_for", "extra_licence", "window", "approved_provider")


def refuse_contradictions(rules: Rules) -> None:
    """Raises RulesProblem that names the two, with the choices for which it happens."""
    _refuse_twice(rules)
    conditions = sorted({rule[name] for rule in rules.rules for name in ("when", "unless") if name in rule})
    if len(conditions) > MOST_CHOICES:
        raise RulesProblem(
            "The rules hang on {count} choices.", "No more than {most} can be looked through.",
            count=len(conditions), most=MOST_CHOICES,
        )  # fmt: skip
    for chosen in _holders(conditions):
        for extra in (0, 1):
            _refuse_for(rules, chosen, extra)


def _holders(conditions: list[str]) -> Iterator[tuple[str, ...]]:
    for size in range(len(conditions) + 1):
        yield from combinations(conditions, size)


def _refuse_twice(rules: Rules) -> None:
    """The same thing said twice under the same condition: which of the two is meant, nobody knows."""

    def what(rule: object) -> tuple[object, ...]:
        assert isinstance(rule, dict)
        kind = rule["rule"]
        about = (
            rule.get("category") or rule.get("unit") or rule.get("key") or (rule.get("by") if kind == "block" else "")
        )
        return (kind, "" if kind in _ONCE else about, rule.get("when", ""), rule.get("unless", ""))

    for (kind, about, *_), times in Counter(map(what, rules.rules)).items():
        if times > 1:
            raise RulesProblem(
                "The rules say “{rule}” twice: {about}.", "Keep the one that is meant.",
                rule=str(kind), about=str(about) or str(kind),
            )  # fmt: skip


def _refuse_for(rules: Rules, chosen: tuple[str, ...], extra: int) -> None:
    found = terms(rules, chosen, extra)
    held = [rule for rule in rules.rules if holds(rule, chosen)]
    share = next((rule for rule in held if "share" in rule), None)
    if share is not None and not any(rule["rule"] == "total" for rule in held):
        raise RulesProblem(
            "“{rule}” of “{category}” is a share, and there is no total of which.", "Write an amount, or add a total.",
            rule=str(share["rule"]), category=rules.categories[share["category"]],
        )  # fmt: skip
    for category, least in found.minimums.items():
        most = found.maximums.get(category)
        words = rules.categories[category]
        if most is not None and least > most:
            raise RulesProblem(
                "At least and at most of “{category}” contradict one another.",
                "Correct one of the two.",
                category=words,
            )
        if category in found.not_counted:
            raise RulesProblem(
                "“{category}” does not count, and yet there is to be some of it.", "Take one of the two away.",
                category=words,
            )  # fmt: skip
        if found.needed and least > found.needed:
            raise RulesProblem(
                "There is to be more of “{category}” than there is to be in all.", "Correct one of the two.",
                category=words,
            )  # fmt: skip
    if found.needed and found.topic_block > found.needed:
        raise RulesProblem(
            "The least that counts on a topic is more than there is to be in all.", "Correct one of them."
        )
    if found.needed and found.entry_block > found.needed:
        raise RulesProblem(
            "The least that counts of an entry is more than there is to be in all.", "Correct one of them."
        )
