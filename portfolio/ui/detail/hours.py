"""What the detail says of an entry of hours besides its time: on what and where, by whom, and what came of it."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from portfolio.core.queries.entry import Entry
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Facts
from portfolio.ui.detail.words import short_day
from portfolio.ui.kit.learning_words import credits_words
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.refund_words import refund_words
from portfolio.ui.kit.rule_categories import categories_offered
from portfolio.ui.kit.words import translate


def time_body(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """All that was said of it and that its head does not say."""
    yield Facts(reach.theme, [(name, words) for name, words in _facts(reach, entry.fields) if words])


def _facts(reach: Reach, fields: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    locale, units = reach.locale, fields["units_hundredths"]
    yield translate("Detail", "Kind of time"), str(fields["category"])
    if fields["amount_minor"]:
        mine, theirs = translate("Detail", "Me"), translate("Detail", "School")
        yield translate("Detail", "Paid by"), mine if fields["own_money"] else theirs
    yield translate("Detail", "Module"), _module(reach, fields["part_id"])
    yield translate("Detail", "Topic"), str(fields["topic"])
    yield translate("Detail", "Provider"), _joined(fields["provider"], fields["provider_number"], _approved(fields))
    yield translate("Detail", "Place"), str(fields["place"])
    if units and fields["minutes"]:  # else they stand in the head
        yield translate("Detail", "It brought"), credits_words(locale, int(units), str(fields["unit"]))
    yield translate("Detail", "Counts as"), _counts_as(reach, fields["counts_as"])
    yield translate("Detail", "Reported on"), short_day(locale, fields["reported"])
    if fields["refund"]:
        minor = fields["amount_minor"] if fields["refund_minor"] is None else fields["refund_minor"]
        money = money_words(locale, minor, fields["currency"]) if minor else ""
        stands = _joined(money, refund_words(fields["refund"]), short_day(locale, fields["refund_day"]))
        yield translate("Detail", "Comes back"), stands


def _joined(*words: object) -> str:
    return "  ·  ".join(str(one) for one in words if one)


def _approved(fields: Mapping[str, Any]) -> str:
    words = {"yes": translate("Detail", "approved"), "no": translate("Detail", "not approved")}
    return words.get(str(fields["approved"]), "")


def _module(reach: Reach, part_id: str | None) -> str:
    found = reach.document.portfolio.connection.execute(
        "SELECT title FROM part WHERE id = ? AND trashed IS NULL", (part_id,)
    ).fetchone()
    return str(found[0]) if found is not None else ""


def _counts_as(reach: Reach, kept: str | list[str]) -> str:
    """The words that the rules here have for each key; what none of them knows is of rules that are not here."""
    keys: list[str] = json.loads(kept) if isinstance(kept, str) else kept
    if not keys:
        return ""
    words = categories_offered(reach.document.portfolio.connection)
    known = [words[key] for key in keys if key in words]
    others = ", ".join(isolate(f"“{key.replace('_', ' ')}”") for key in keys if key not in words)
    strange = translate("Detail", "{names} of rules that are not here").format(names=others) if others else ""
    return ", ".join(filter(None, (*known, strange)))
