"""The rules that a licence can be renewed by: those in the portfolio, and those that come with the program."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from portfolio.core.change import Change
from portfolio.core.queries import renewal
from portfolio.core.queries.rules_changed import rules_changed
from portfolio.exchange.learning.rule_files import RuleFile, shipped
from portfolio.exchange.learning.rules_in_out import rules_coming
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.rule_words import named_in

FOLDER = "renewal"
SHIPPED = "shipped:"


class Offered(NamedTuple):
    """One set of rules. `columns` are those of a RuleSet."""

    key: str
    """The id of those that are here; else SHIPPED with the name of those that come along."""
    columns: Mapping[str, Any]
    file: RuleFile | None = None
    again: bool = False
    """Rules of the same title are here, and say something else."""
    newer: RuleFile | None = None
    """They are here, and those that come along under their name say something else."""
    changed: bool = False
    """They are here, and say something else than they came with."""

    @property
    def title(self) -> str:
        return str(self.columns["title"])

    @property
    def words(self) -> str:
        """The title, told apart from that of rules that are here."""
        if not self.again:
            return self.title
        return translate("Licences", "{title}, as they come with the program").format(title=self.title)

    @property
    def begins(self) -> str:
        return str(self.columns["begins"])

    @property
    def choices(self) -> dict[str, str]:
        return dict(named_in(self.columns).choices)

    @property
    def renews_further(self) -> bool:
        """Whether they say what a further licence of the same authority asks for."""
        return any(isinstance(rule, Mapping) and rule.get("rule") == "extra_licence" for rule in self.columns["rules"])


def offered(connection: sqlite3.Connection, resources: Path) -> tuple[list[Offered], list[Offered]]:
    """Those that are here, and those that come along, each by title. What was taken in and changed since, or comes
    along in a newer edition, is offered once more; what is here word for word is not."""
    rows = renewal.rule_sets(connection)
    files = [one for one in shipped(resources / FOLDER) if not rules_coming(connection, one).there]
    titles, others = {str(row["title"]) for row in rows}, {one.id: one for one in files}
    here = [
        Offered(
            row["id"], row, newer=others.get(row["origin"]),
            changed=bool(row["origin"]) and rules_changed(connection, row["id"]) is not None,
        )
        for row in rows
    ]  # fmt: skip
    return here, [Offered(f"{SHIPPED}{one.id}", one.columns, one, one.title in titles) for one in files]


def taken(connection: sqlite3.Connection, one: Offered | None) -> tuple[str | None, Change]:
    """The id of these rules in the portfolio, and the change that brings them there; empty where they are."""
    nothing = Change("", ())
    if one is None:
        return None, nothing
    if one.file is None:
        return one.key, nothing
    coming = rules_coming(connection, one.file)
    return coming.rule_set.id, coming.change
