"""What credits are worth for one's licences, and what all that stacks into a programme took and brings."""

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QLocale

from portfolio.core.queries.entry import Related
from portfolio.core.queries.renewal import licences, rule_sets
from portfolio.core.queries.stacking import sums_of
from portfolio.growth.renewal.amounts import decimal
from portfolio.ui.detail.reach import Reach
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.learning_words import credits_words
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate

JOIN = "  ·  "


def worth_words(reach: Reach, hundredths: int, unit: str) -> list[str]:
    """What these credits are worth for each licence whose rules say so: “101.25 PDPs for “Science 8 to 12””."""
    connection = reach.document.portfolio.connection
    rules = {row["id"]: row for row in rule_sets(connection)}
    found = []
    for licence in licences(connection):
        row = rules.get(licence["rule_set_id"])
        each = _worth(row["rules"], unit, licence["chosen"]) if row is not None else None
        if row is not None and each is not None:
            units = each * hundredths / 100
            name = row["unit_one"] if units == 1 else row["unit_many"]
            words = translate("Detail", "{number} {unit} for “{licence}”")
            found.append(
                words.format(number=_number(reach.locale, units), unit=isolate(name), licence=isolate(licence["title"]))
            )
    return found


def _worth(rules: Iterable[object], unit: str, chosen: Iterable[str]) -> Decimal | None:
    """How many units of the rules one credit is worth; None where they do not say."""
    held = set(chosen)
    for rule in rules:
        if not isinstance(rule, dict) or rule.get("rule") != "worth" or rule.get("unit") != unit:
            continue
        if rule.get("when", "") in ("", *held) and (rule.get("unless") or None) not in held:
            return decimal(rule.get("units"))
    return None


def _number(locale: QLocale, units: Decimal) -> str:
    words = f"{units:.2f}".rstrip("0").rstrip(".")
    return words.replace(".", locale.decimalPoint())


def stack_words(reach: Reach, made_of: list[Related]) -> str:
    """Hours, money and credits of the courses among these; empty where there is nothing to say."""
    locale = reach.locale
    sums = sums_of(reach.document.portfolio.connection, [one.id for one in made_of if one.kind == "programme"])
    parts = [
        hours(locale, sums.minutes) if sums.minutes else "",
        *(money_words(locale, minor, currency) for currency, minor in sums.money),
        *(credits_words(locale, hundredths, unit) for unit, hundredths in sums.credits),
    ]
    said = JOIN.join(part for part in parts if part)
    return translate("Detail", "Together: {amounts}").format(amounts=said) if said else ""
