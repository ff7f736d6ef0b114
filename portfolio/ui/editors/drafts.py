"""Words that wait: what was being typed when an editor was closed or the program ended."""

import sqlite3
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from portfolio.core.drafts import Draft
from portfolio.core.errors import PortfolioError
from portfolio.core.records import KINDS
from portfolio.core.storage import DATABASE, unreadable
from portfolio.ui.document import Document
from portfolio.ui.theme import kind_of


class Waiting(NamedTuple):
    """A draft, said so that it can be offered: “You were writing “…”.” with *Go on* and *Throw away*."""

    key: str
    kind: str
    record_id: str
    """Empty while the record is still to be made."""
    title: str
    saved: str
    """ISO moment, UTC."""
    sentence: str


def key_of(kind: str, record_id: str) -> str:
    """The name of the draft of this record; a new record has its id before it is made."""
    return f"{kind}:{record_id}"


def waiting(document: Document) -> list[Waiting]:
    """Drafts that wait, the newest first. One whose words are in the portfolio already is forgotten."""
    found = []
    for draft in document.portfolio.drafts.all():
        kind, _, record_id = draft.key.partition(":")
        if kind not in KINDS:
            continue
        record = document.portfolio.get(KINDS[kind], record_id)
        done = record is not None and not draft.record_id  # it ended between the save and the end of the draft
        gone = draft.record_id and (record is None or record.trashed is not None)
        if done or gone:
            throw_away(document, draft.key)
            continue
        title = _title(draft.content)
        found.append(Waiting(draft.key, kind, draft.record_id, title, draft.saved, _sentence(kind, title)))
    return found


def throw_away(document: Document, key: str) -> None:
    """Forget a draft for good."""
    if not document.portfolio.read_only:
        document.portfolio.drafts.discard(key)


def draft_of(document: Document, key: str) -> Draft | None:
    """The draft of this name, or None."""
    return next((draft for draft in document.portfolio.drafts.all() if draft.key == key), None)


def keep(document: Document, key: str, kind: str, record_id: str, content: dict[str, Any]) -> None:
    """Put what was typed on disk. Raises PortfolioError when that cannot be done."""
    if document.portfolio.read_only:
        raise PortfolioError("This portfolio is open for reading only.", "What you type here is not kept.")
    try:
        document.portfolio.drafts.save(key, kind, record_id, content)
    except sqlite3.Error as error:
        raise unreadable(document.portfolio.folder / DATABASE, error) from error


def _title(content: dict[str, Any]) -> str:
    for name in ("title", "name", "what_i_did", "text"):
        words = " ".join(str(content.get(name) or "").split())
        if words:
            return words if len(words) <= 60 else words[:59] + "…"
    return ""


def _sentence(kind: str, title: str) -> str:
    if title:
        return QCoreApplication.translate("Drafts", "You were writing “{title}”.").format(title=title)
    return QCoreApplication.translate("Drafts", "You had begun: {kind}.").format(kind=kind_of(kind).label())
