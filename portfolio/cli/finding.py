"""Frameworks, standards and entries as a person names them on the command line: by id, code, title or words."""

import re
import sqlite3
from typing import Any

from portfolio.cli.printing import say
from portfolio.cli.standards import called, framework_id, how_to_get
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.audience import title_of
from portfolio.core.queries.standards import ALIGNED_KINDS, frameworks, standards

_ID = re.compile(r"[0-9a-f]{32}")
_NAMED_AT_MOST = 5


def framework_named(connection: sqlite3.Connection, wanted: str | None) -> dict[str, Any]:
    """The framework that is meant: by id, by the name of its pack, or by title (with or without its edition). Without
    a name the only one there is. Raises PortfolioError for none or several."""
    there = frameworks(connection)
    if not there:
        advice = how_to_get(wanted or "") or "Add one with “portfolio framework add”."
        raise PortfolioError("There is no framework in this portfolio yet.", advice)
    if wanted is None and len(there) > 1:
        for one in there[:_NAMED_AT_MOST]:
            say(f"{one['id']}  {called(one)}")
        raise PortfolioError("Which of the {count} frameworks?", "Name it with --framework.", count=len(there))
    chosen = there[0]["id"] if wanted is None else framework_id(there, wanted)
    return next(one for one in there if one["id"] == chosen)


def standards_named(connection: sqlite3.Connection, wanted: list[str], framework: str | None) -> list[dict[str, Any]]:
    """The standards that are meant, each by its id or its code. Codes are looked for in the framework that was named,
    else in all. Raises PortfolioError for one that is not there, or that several frameworks have."""
    chosen = [framework_named(connection, framework)] if framework else frameworks(connection)
    rows = [row | {"framework": called(one)} for one in chosen for row in standards(connection, one["id"])]
    return [_standard(rows, one) for one in dict.fromkeys(wanted)]


def _standard(rows: list[dict[str, Any]], wanted: str) -> dict[str, Any]:
    name = wanted.strip().casefold()
    fitting = [row for row in rows if row["id"] == name] or [row for row in rows if row["code"].casefold() == name]
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        raise PortfolioError(
            "There is no standard with the code “{code}”.", "Look with “portfolio list standards”.", code=wanted
        )
    for row in fitting[:_NAMED_AT_MOST]:
        say(f"{row['id']}  {row['framework']}: {row['code']} {row['title']}")
    raise PortfolioError(
        "{count} standards have the code “{code}”.",
        "Name the framework with --framework, or the standard by its id.",
        count=len(fitting),
        code=wanted,
    )


def entry_named(connection: sqlite3.Connection, wanted: str) -> tuple[str, str, str]:
    """Kind, id and title of the entry that is meant: by id, title, or words in it. Raises PortfolioError for none or
    several."""
    from portfolio.core.queries.search import found_entries

    name = wanted.strip()
    column, value = ("id", name) if _ID.fullmatch(name) else ("lower(title)", name.lower())
    fitting = [
        (kind, str(row[0]), str(row[1] or ""))
        for kind in ALIGNED_KINDS
        for row in connection.execute(
            f"SELECT id, {title_of(kind)} FROM {kind} WHERE trashed IS NULL AND {column} = ?", (value,)
        )
    ]
    if not fitting:
        hits = found_entries(connection, wanted)
        fitting = [(hit.kind, hit.id, hit.title) for hit in hits if hit.kind in ALIGNED_KINDS and not hit.earlier]
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        raise PortfolioError("No entry holds “{query}”.", "Look with “portfolio list timeline”.", query=wanted)
    for kind, record_id, title in fitting[:_NAMED_AT_MOST]:
        say(f"{record_id}  {kind}  {title}")
    raise PortfolioError("{count} entries hold “{query}”.", "Name one by its id.", count=len(fitting), query=wanted)
