"""What of a set of rules holds for one holder: her choices and further licences resolved into plain figures."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal, NamedTuple

from portfolio.growth.renewal.rules import Rules


class Task(NamedTuple):
    """Something that the authority asks for beside hours."""

    key: str
    words: str
    every: Literal["year", "period"]
    by: str
    """“07-01”: the day of the year by which it is done, or empty for the end of the year or period."""


@dataclass(frozen=True)
class Terms:
    """The rules as they are for one holder. All amounts are exact minutes."""

    unit_minutes: int
    needed: Fraction
    """0 where no total is asked for."""
    months: int
    minimums: Mapping[str, Fraction]
    maximums: Mapping[str, Fraction]
    topic_block: Fraction
    """The least that counts on one topic; 0 for any."""
    entry_block: Fraction
    """The least that counts of one entry; 0 for any."""
    not_counted: frozenset[str]
    approved: bool
    carry_over: Fraction
    report_days: int | None
    keep_months: int | None
    worth: Mapping[str, Fraction]
    """Minutes that a credit is worth, by its unit."""
    tasks: tuple[Task, ...]
    window: tuple[str, str] | None
    """From and to, as “04-01”, in the year in which the period ends."""


def terms(rules: Rules, chosen: Collection[str] = (), extra: int = 0) -> Terms:
    """What holds for a holder of whom these choices are so, with `extra` further licences of the same authority.

    A choice that the rules do not know changes nothing: it was so under other rules.
    """
    held = [rule for rule in rules.rules if holds(rule, chosen)]
    last: dict[str, Mapping[str, Any]] = {rule["rule"]: rule for rule in held}
    total = _minutes(last.get("total"))
    minimums, maximums = (_bounds(held, kind, total) for kind in ("minimum", "maximum"))
    if extra and (more := last.get("extra_licence")):
        total += extra * more["minutes"]
        for category, minutes in more["minimum"]:
            minimums[category] = minimums.get(category, Fraction(0)) + extra * minutes
    blocks = {rule["by"]: rule["minutes"] for rule in held if rule["rule"] == "block"}
    window = last.get("window")
    return Terms(
        unit_minutes=rules.unit_minutes,
        needed=total,
        months=last["period"]["months"] if "period" in last else rules.period_months,
        minimums={key: minutes for key, minutes in minimums.items() if minutes},
        maximums=maximums,
        topic_block=blocks.get("topic", Fraction(0)),
        entry_block=blocks.get("entry", Fraction(0)),
        not_counted=frozenset(rule["category"] for rule in held if rule["rule"] == "not_counted"),
        approved="approved_provider" in last,
        carry_over=_minutes(last.get("carry_over")),
        report_days=last["report_within"]["days"] if "report_within" in last else None,
        keep_months=last["keep_for"]["months"] if "keep_for" in last else None,
        worth={rule["unit"]: rule["minutes"] for rule in held if rule["rule"] == "worth"},
        tasks=tuple(
            Task(rule["key"], rule["words"], rule["every"], rule.get("by", "")) for rule in held if rule["rule"] == "do"
        ),
        window=(window["from"], window["to"]) if window else None,
    )


def holds(rule: Mapping[str, Any], chosen: Collection[str]) -> bool:
    """Whether a rule holds for one of whom these choices are so."""
    return ("when" not in rule or rule["when"] in chosen) and ("unless" not in rule or rule["unless"] not in chosen)


def _minutes(rule: Mapping[str, Any] | None) -> Fraction:
    found: Fraction = rule["minutes"] if rule else Fraction(0)
    return found


def _bounds(held: list[Mapping[str, Any]], kind: str, total: Fraction) -> dict[str, Fraction]:
    """By category; shares are of the total without further licences."""
    return {
        rule["category"]: rule["share"] * total if "share" in rule else rule["minutes"]
        for rule in held
        if rule["rule"] == kind
    }
