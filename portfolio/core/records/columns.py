"""Column types and checks that make SQLModel tables STRICT: SQLite itself refuses what a record must not hold."""

import json
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Date, Dialect, String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.types import Boolean, TypeDecorator

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
"""Dates outside this range are slips of the finger (year 0203, 20226): nobody's working life reaches them."""


class Instant(TypeDecorator[datetime]):
    """A moment in UTC, kept as ISO 8601 text. SQLAlchemy's own DateTime drops the time zone on SQLite."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class JsonText(TypeDecorator[Any]):
    """A small list of plain values, kept as JSON text (STRICT tables know no JSON type)."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


@compiles(String, "sqlite")
@compiles(Date, "sqlite")
def _as_text(_type: Any, _compiler: Any, **_: Any) -> str:
    return "TEXT"


@compiles(Boolean, "sqlite")
def _as_integer(_type: Any, _compiler: Any, **_: Any) -> str:
    return "INTEGER"


def strict(*rules: str, dates: tuple[str, ...] = (), lists: tuple[str, ...] = ()) -> tuple[Any, ...]:
    """`__table_args__` of a record: STRICT, the checks that all records share, and its own `rules`.

    `dates` are columns that hold a day, `lists` columns that hold a JSON array.
    """
    shared = [
        "length(id) = 32",
        "privacy IN ('private', 'evaluator', 'public')",
        *(f"{name} IS NULL OR {name} GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'" for name in dates),
        # Not json_valid(): with trusted_schema off, SQLite 3.40 allows no JSON function inside a table's rules.
        *(f"{name} GLOB '[[]*]'" for name in lists),
    ]
    return (*(CheckConstraint(rule) for rule in (*shared, *rules)), {"sqlite_strict": True})


def one_of(column: str, words: tuple[str, ...]) -> str:
    """The check that a column holds one of these words."""
    return f"{column} IN ({', '.join(repr(word) for word in words)})"
