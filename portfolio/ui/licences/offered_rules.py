"""The rules that a licence can be renewed by: those in the portfolio, and those that come with the program."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from portfolio.core.change import Change
from portfolio.core.queries import renewal
from portfolio.exchange.learning.rule_files import RuleFile, shipped
from portfolio.exchange.learning.rules_in_out import rules_coming

FOLDER = "renewal"
SHIPPED = "shipped:"


class Offered(NamedTuple):
    """One set of rules. `columns` are those of a RuleSet."""

    key: str
    """The id of those that are here; else SHIPPED with the name of those that come along."""
    columns: Mapping[str, Any]
    file: RuleFile | None = None

    @property
    def title(self) -> str:
        return str(self.columns["title"])

    @property
    def begins(self) -> str:
        return str(self.columns["begins"])

    @property
    def choices(self) -> dict[str, str]:
        return {one["key"]: one["words"] for one in self.columns["choices"]}

    @property
    def renews_further(self) -> bool:
        """Whether they say what a further licence of the same authority asks for."""
        return any(rule.get("rule") == "extra_licence" for rule in self.columns["rules"])


def offered(connection: sqlite3.Connection, resources: Path) -> tuple[list[Offered], list[Offered]]:
    """Those that are here, and those that come along and were not taken yet, each by title."""
    here = [Offered(row["id"], row) for row in renewal.rule_sets(connection)]
    known = {str(one.columns["origin"]) for one in here}
    files = [one for one in shipped(resources / FOLDER) if one.id not in known]
    return here, [Offered(f"{SHIPPED}{one.id}", one.columns, one) for one in files]


def taken(connection: sqlite3.Connection, one: Offered | None) -> tuple[str | None, Change]:
    """The id of these rules in the portfolio, and the change that brings them there; empty where they are."""
    nothing = Change("", ())
    if one is None:
        return None, nothing
    if one.file is None:
        return one.key, nothing
    coming = rules_coming(connection, one.file)
    return coming.rule_set.id, coming.change
