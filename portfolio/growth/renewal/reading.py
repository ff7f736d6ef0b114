"""The rules of a licence, read from plain data and checked: a rule that cannot hold is named, and refused.

Amounts are in the set's own unit, as a number or a text with at most two decimals, and become exact minutes. Shares are
of the total that is asked for (“0.15”). Any rule may hold only `when` one of the holder's choices is so, or `unless` it
is. Of several totals, periods, or bounds of one category that hold, the last one written counts.

    {"rule": "total", "units": 100}                                  how much in one period
    {"rule": "minimum", "category": "language", "share": "0.15"}     at least so much of it; or "units"
    {"rule": "maximum", "category": "mentoring", "units": 45}        more of it does not count; or "share"
    {"rule": "block", "units": 10, "by": "topic"}                    less than that on a topic, or in one entry
                                                                     ("entry"), does not count
    {"rule": "not_counted", "category": "planning"}                  does not count
    {"rule": "approved_provider"}                                    counts only with a provider that was approved
    {"rule": "carry_over", "units": 20}                              so much of what was too much goes into the next
    {"rule": "report_within", "days": 60}                            is to be entered with the authority by then
    {"rule": "keep_for", "months": 36}                               proof is kept so long after the period
    {"rule": "extra_licence", "units": 30, "minimum": [{"category": "content", "units": 15}]}
                                                                     so much more for each further licence
    {"rule": "worth", "unit": "semester_hour", "units": 15}          what a credit of a university is worth
    {"rule": "do", "key": "prd", "words": "Talk with …", "every": "year", "by": "07-01"}
                                                                     what is asked for beside hours; or "period"
    {"rule": "period", "months": 84}                                 a period of another length
    {"rule": "window", "from": "04-01", "to": "08-31"}               when it is renewed, in the year in which it ends
"""

from collections.abc import Mapping
from typing import Any, get_args

from portfolio.core.records.licences import PeriodStart
from portfolio.growth.renewal.amounts import Amounts
from portfolio.growth.renewal.checked_rules import RulesProblem, checked_rule, listed, named, text
from portfolio.growth.renewal.contradictions import refuse_contradictions
from portfolio.growth.renewal.rules import Rules

MOST_RULES = 200


def read(data: Mapping[str, Any]) -> Rules:
    """The rules of a file or of a RuleSet's columns.

    Raises RulesProblem, with the rule that is no rule, or the two that contradict one another.
    """
    unit_minutes = _whole(data, "unit_minutes", 60, 1, 60_000)
    categories, choices = named(data.get("categories"), "categories"), named(data.get("choices"), "choices")
    written = listed(data.get("rules"), "rules", MOST_RULES)
    amounts = Amounts(unit_minutes)
    rules = Rules(
        title=text(data.get("title"), "title", needed=True),
        authority=text(data.get("authority"), "authority"),
        unit_one=text(data.get("unit_one"), "unit_one") or "hour",
        unit_many=text(data.get("unit_many"), "unit_many") or "hours",
        unit_minutes=unit_minutes,
        period_months=_whole(data, "period_months", 60, 1, 600),
        begins=_begins(data.get("begins", "issued")),
        year_begins=_whole(data, "year_begins", 9, 1, 12),
        categories=categories,
        choices=choices,
        rules=tuple(checked_rule(rule, amounts, categories, choices) for rule in written),
        columns=tuple(text(one, "columns") for one in listed(data.get("columns"), "columns", 40)),
    )
    refuse_contradictions(rules)
    return rules


def _whole(data: Mapping[str, Any], name: str, usual: int, least: int, most: int) -> int:
    value = data.get(name, usual)
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise RulesProblem(
            "“{name}” cannot be {value}.", "Give a whole number from {least} to {most}.",
            name=name, value=str(value)[:40], least=least, most=most,
        )  # fmt: skip
    return value


def _begins(value: object) -> PeriodStart:
    if value not in get_args(PeriodStart):
        raise RulesProblem(
            "A period cannot begin with “{value}”.", "It begins with “issued”, “birth_month” or “year”.",
            value=str(value)[:40],
        )  # fmt: skip
    return value  # type: ignore[return-value]
