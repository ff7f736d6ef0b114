"""The tables as today's records want them. Migrations are frozen; a test holds the two together."""

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from portfolio.core.records import KINDS, table_of

SYSTEM_TABLES = (
    # What the portfolio knows of itself: its own id, its name, when it was last checked.
    "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",
    # The portfolio's own keys (PEM), so that what it signs can be recognised as coming from it.
    "CREATE TABLE signing_key (name TEXT NOT NULL PRIMARY KEY, pem BLOB NOT NULL, made TEXT NOT NULL) STRICT",
    # What was done. `state` is the undo cursor: done, undone (may be redone), dropped (another way was taken).
    "CREATE TABLE change (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device TEXT NOT NULL, at TEXT NOT NULL,"
    " label TEXT NOT NULL, schema_version INTEGER NOT NULL, state TEXT NOT NULL,"
    " CHECK (state IN ('done', 'undone', 'dropped')), CHECK (length(id) = 32)) STRICT",
    "CREATE INDEX ix_change_state ON change (state, seq)",
    "CREATE TABLE edit (change_id TEXT NOT NULL REFERENCES change (id), position INTEGER NOT NULL,"
    " kind TEXT NOT NULL, record_id TEXT NOT NULL, before TEXT, after TEXT,"
    " PRIMARY KEY (change_id, position)) STRICT",
    "CREATE INDEX ix_edit_record ON edit (record_id)",
    # Text being typed, outside history: one row per editor that is open.
    "CREATE TABLE draft (key TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, record_id TEXT NOT NULL,"
    " content TEXT NOT NULL, saved TEXT NOT NULL) STRICT",
    # Search by integer, because deleting from FTS5 by an unindexed id reads the whole index.
    "CREATE TABLE search_doc (doc INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id TEXT NOT NULL UNIQUE,"
    " shown_kind TEXT NOT NULL, shown_id TEXT NOT NULL) STRICT",
    "CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2')",
)


def statements() -> list[str]:
    """The SQL that makes an empty portfolio of today's shape."""
    dialect = sqlite.dialect()
    tables = [table_of(kind) for kind in KINDS.values()]
    records = [str(CreateTable(table).compile(dialect=dialect)).strip() for table in tables]
    indexes = [
        str(CreateIndex(index).compile(dialect=dialect))
        for table in tables
        for index in sorted(table.indexes, key=lambda index: str(index.name))
    ]
    return [*records, *indexes, *SYSTEM_TABLES]
