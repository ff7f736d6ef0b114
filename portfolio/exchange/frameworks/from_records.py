"""A framework of the portfolio as a file would hold it, ready to be written in any of the formats."""

import sqlite3
from collections.abc import Mapping
from typing import Any, cast

from portfolio.core.queries.standards import crosswalks, standards
from portfolio.core.records import Framework
from portfolio.exchange.frameworks.file import FrameworkFile, Item, Level, Tie

_OTHER_WAY = {"same": "same", "related": "related", "broader": "narrower", "narrower": "broader"}


def file_of(connection: sqlite3.Connection, framework: Framework) -> FrameworkFile:
    """All that the portfolio knows of this framework, but nothing of what shows it."""
    rows = standards(connection, framework.id)
    items = tuple(_item(row) for row in rows)
    return FrameworkFile(
        "pack", framework.title, framework.edition, framework.publisher, framework.jurisdiction, framework.language,
        framework.description, framework.notice, framework.licence, framework.source, framework.pack,
        framework.identity or framework.id,
        tuple(Level(one["name"], one.get("words", "")) for one in framework.levels), tuple(framework.stages), items,
        tuple(_ties(connection, framework, {item.key: item for item in items})),
    )  # fmt: skip


def _item(row: Mapping[str, Any]) -> Item:
    return Item(
        row["id"], row["path"][-1] if row["path"] else "", row["code"], row["title"], row["text"], row["level"],
        row["identity"], tuple(row["examples"]),
    )  # fmt: skip


def _ties(connection: sqlite3.Connection, framework: Framework, own: dict[str, Item]) -> list[Tie]:
    found = []
    for row in crosswalks(connection, (framework.id,)):
        here, there, relation = row["from_id"], row["to_id"], row["relation"]
        if here not in own:
            here, there, relation = there, here, _OTHER_WAY[relation]
        identity = ""
        if there not in own:
            (identity,) = connection.execute("SELECT identity FROM standard WHERE id = ?", (there,)).fetchone()
        found.append(Tie(here, identity or there, cast(Any, relation), row["note"]))
    return found
