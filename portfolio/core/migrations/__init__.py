"""Numbered steps from one shape of the database to the next: frozen SQL, one transaction, a backup before.

To add a step: write `NNNN_what_for.sql` beside this file and never touch it again once released.
"""

import sqlite3
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from portfolio.core.errors import Newer


@cache
def steps() -> tuple[tuple[int, str], ...]:
    """All steps as (number, SQL), in order. Their numbers are 1, 2, 3, … without a gap."""
    found = sorted(
        (int(entry.name.split("_")[0]), entry.read_text("utf-8"))
        for entry in Path(__file__).parent.iterdir()
        if entry.name.endswith(".sql")
    )
    assert [number for number, _ in found] == list(range(1, len(found) + 1)), "a migration step is missing"
    return tuple(found)


def latest() -> int:
    """The version that this program writes."""
    return len(steps())


def version(connection: sqlite3.Connection) -> int:
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return number


def migrate(
    connection: sqlite3.Connection,
    *,
    backup: Callable[[], Path | None],
    plan: Sequence[tuple[int, str]] | None = None,
    finish: Callable[[sqlite3.Connection], None] | None = None,
) -> None:
    """Bring the database to the latest version, or leave it exactly as it was.

    `backup` makes a verified copy and is called only when there is something to lose; `plan` is all steps there are;
    `finish` does what SQL cannot, on rows of the latest shape, in the same transaction. Foreign keys are off while
    tables are rebuilt (with them on, a rebuild deletes every child row) and checked before the commit.
    """
    plan = steps() if plan is None else plan
    now, newest = version(connection), len(plan)
    if now > newest:
        raise Newer(
            "This portfolio was saved by a newer version of the program.",
            "Please install the newest Perpetual Portfolio. Nothing in the file was changed.",
        )
    if now == newest:
        return
    if now > 0:
        backup()
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            for number, sql in plan:
                if number > now:
                    for statement in split(sql):
                        connection.execute(statement)
            if finish is not None:
                finish(connection)
            if broken := connection.execute("PRAGMA foreign_key_check").fetchall():
                raise RuntimeError(f"migration would leave {len(broken)} rows without their parents")
            connection.execute(f"PRAGMA user_version = {newest}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def split(sql: str) -> list[str]:
    """The statements of a step. sqlite3's executescript would commit the transaction they belong to."""
    found, rest = [], ""
    for piece in sql.split(";")[:-1]:
        rest += piece + ";"
        if sqlite3.complete_statement(rest):
            found.append(rest.strip().rstrip(";"))
            rest = ""
    assert not (rest + sql.rpartition(";")[2]).strip(), "a migration step ends inside a statement"
    return [statement for statement in found if statement]


def shape(connection: sqlite3.Connection) -> tuple[tuple[str, str, str], ...]:
    """Every table, index, view and trigger with its SQL, white space folded.

    Only this finds a trigger that someone planted in a portfolio file: `trusted_schema` does not stop one.
    """
    rows = connection.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
    )
    return tuple((kind, name, " ".join(sql.split())) for kind, name, sql in rows)


@cache
def expected_shape(number: int) -> tuple[tuple[str, str, str], ...]:
    """The shape that a portfolio of this version must have. Made once: that takes longer than all else of opening."""
    with sqlite3.connect(":memory:", isolation_level=None) as connection:
        for step, sql in steps():
            if step <= number:
                for statement in split(sql):
                    connection.execute(statement)
        found = shape(connection)
    connection.close()
    return found
