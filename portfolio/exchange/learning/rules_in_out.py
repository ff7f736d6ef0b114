"""Rules of licences come into the portfolio as a copy that the person may change, and go out again as files."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from portfolio.core.by_connection import records_in
from portfolio.core.change import Change, Edit
from portfolio.core.records import RuleSet, build
from portfolio.core.said import said
from portfolio.exchange.learning.rule_files import RuleFile, read_rules, write_rules

_COMPARED = ("authority", "unit_one", "unit_many", "unit_minutes", "period_months", "begins", "year_begins",
             "categories", "choices", "rules", "columns", "as_of")  # fmt: skip


@dataclass(frozen=True)
class RulesComing:
    """What taking in rules does."""

    change: Change
    """Empty where they are there already, word for word."""
    rule_set: RuleSet
    """The new ones, or those that are there."""
    there: bool


def rules_coming(connection: sqlite3.Connection, file: RuleFile) -> RulesComing:
    """Take these rules into the portfolio. Where they are there and say the same, those are used; where they were
    changed since, both stay, for somebody meant the change."""
    for one in records_in(connection, RuleSet, [file.title], "title"):
        if one.trashed is None and all(getattr(one, name) == file.columns[name] for name in _COMPARED):
            return RulesComing(Change(said("Take in rules"), ()), one, True)
    made: RuleSet = build(RuleSet, **file.columns, origin=file.id)
    return RulesComing(Change(said("Take in the rules “{title}”", title=made.title), (Edit(None, made),)), made, False)


def rules_file_of(row: Mapping[str, Any]) -> RuleFile:
    """Rules of the portfolio as a file has them; `row` as `core.queries.renewal.rule_sets` gives it.

    Raises RulesProblem where they contradict themselves.
    """
    return read_rules(write_rules(row), str(row["title"]))
