"""The evaluation PDFs that were saved, as rows: what each was, and what became of its entries since."""

import sqlite3
from typing import Any, NamedTuple

from portfolio.core.queries.audience import title_of
from portfolio.core.records import KINDS
from portfolio.packet.proof.issued import Since, changed_since


class SavedPdf(NamedTuple):
    """One PDF that was saved."""

    id: str
    name: str
    """Of its file."""
    title: str
    at: str
    """The moment, ISO and UTC."""
    audience: str
    evaluator: str
    start: str
    end: str
    pages: int
    saved_as: str
    sha256: str
    framework: str
    """The id of the framework that it answers, or nothing."""
    language: str
    """The tag of the language that it was set up in; nothing for that of the window."""
    row: dict[str, Any]

    def since(self, connection: sqlite3.Connection) -> list[Since]:
        """Its entries that are no longer what they were in it, with the titles of those in the bin."""
        return [_titled(connection, one) for one in changed_since(connection, self.row)]

    @property
    def is_told(self) -> bool:
        """Whether it is known what was in it."""
        return self.row["held"] not in ("", "[]")


def saved_pdfs(connection: sqlite3.Connection) -> list[SavedPdf]:
    """All that are not in the bin, the latest first."""
    cursor = connection.execute(
        "SELECT i.id, i.name, i.title, i.at, i.audience, i.evaluator, coalesce(i.start, '') AS start,"
        " coalesce(i.\"end\", '') AS \"end\", i.pages, i.saved_as, i.sha256, coalesce(i.framework_id, '') AS framework,"
        " coalesce(p.language, '') AS language, i.held FROM issued_packet AS i"
        " LEFT JOIN packet AS p ON p.id = i.packet_id WHERE i.trashed IS NULL ORDER BY i.at DESC, i.id"
    )
    names = [column[0] for column in cursor.description]
    found = []
    for values in cursor:
        row = dict(zip(names, values, strict=True))
        found.append(SavedPdf(**{name: row[name] for name in names if name != "held"}, row=row))
    return found


def _titled(connection: sqlite3.Connection, one: Since) -> Since:
    """What lies in the bin is still called something."""
    if one.title or "title" not in KINDS[one.kind].model_fields:
        return one
    row = connection.execute(f"SELECT {title_of(one.kind)} FROM {one.kind} WHERE id = ?", (one.id,)).fetchone()
    return one._replace(title=str(row[0] or "")) if row else one
