"""What credits are worth for one's licences, and what all that stacks into a programme took and brings."""

from portfolio.core.queries.renewal import licences, rule_sets
from portfolio.core.queries.stacking import sums_of_stack
from portfolio.ui.detail.reach import Reach
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.learning_words import credits_words
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate

JOIN = "  ·  "


def worth_words(reach: Reach, hundredths: int, unit: str) -> list[str]:
    """What these credits are worth for each licence that runs and whose rules say so: “101.25 PDPs for “Science 8 to
    12””. Rules that cannot be say nothing here."""
    connection = reach.document.portfolio.connection
    held = [one for one in licences(connection) if not one["ends"] or one["ends"] >= reach.today.isoformat()]
    if not held:
        return []
    from portfolio.growth.renewal.checked_rules import RulesProblem
    from portfolio.growth.renewal.reading import read
    from portfolio.growth.renewal.terms import terms
    from portfolio.ui.licences.words import amount_named

    rows, found = {row["id"]: row for row in rule_sets(connection)}, []
    for licence in held:
        try:
            rules = read(rows[licence["rule_set_id"]])
        except (KeyError, RulesProblem):
            continue
        each = terms(rules, licence["chosen"]).worth.get(unit)
        if each is not None:
            words = translate("Detail", "{amount} for “{licence}”")
            amount = amount_named(reach.locale, rules, each * hundredths / 100)
            found.append(words.format(amount=amount, licence=isolate(licence["title"])))
    return found


def stack_words(reach: Reach, programme_id: str) -> str:
    """Hours, money and credits of all that counts toward a programme over any number of steps, and what the credits are
    worth; empty where there is nothing to say."""
    locale = reach.locale
    sums = sums_of_stack(reach.document.portfolio.connection, programme_id)
    spent, cost = (
        ", ".join(money_words(locale, minor, currency) for currency, minor in amounts)
        for amounts in (sums.money, sums.cost)
    )
    brings = ", ".join(credits_words(locale, hundredths, unit) for unit, hundredths in sums.credits)
    parts = [
        hours(locale, sums.minutes) if sums.minutes else "",
        translate("Detail", "{amounts} spent").format(amounts=spent) if spent else "",
        translate("Detail", "costs {amounts}").format(amounts=cost) if cost else "",
        translate("Detail", "brings {amounts}").format(amounts=brings) if brings else "",
    ]
    said = JOIN.join(part for part in parts if part)
    lines = [translate("Detail", "Together: {amounts}").format(amounts=said)] if said else []
    lines += [words for unit, hundredths in sums.credits for words in worth_words(reach, hundredths, unit)]
    return "\n".join(lines)
