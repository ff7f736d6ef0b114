"""Words that wait: what was being typed when an editor was closed or the program ended."""

from contextlib import suppress
from typing import Any, NamedTuple

from portfolio.core.drafts import Draft, Standing
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.entry import related
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import kind_of

CARD = "skill_card"
"""The kind of what was typed on a card. No kind of record: a card goes on with it when it is opened again."""
_SKILL = "SELECT id, title FROM skill WHERE id = ? AND trashed IS NULL"
_ABOUT: dict[str, tuple[str, str]] = {
    "rate": ("skill", _SKILL), "show": ("skill", _SKILL),
    "target": (
        "skill",
        "SELECT k.id, k.title FROM skill AS k LEFT JOIN skill_target AS t ON t.skill_id = k.id"
        " WHERE k.trashed IS NULL AND ? IN (k.id, t.id) LIMIT 1",
    ),
    "repeat": ("time_entry", "SELECT id, title FROM time_repeat WHERE id = ? AND trashed IS NULL"),
    "licence": ("licence", "SELECT id, title FROM licence WHERE id = ? AND trashed IS NULL"),
    "rules": ("rule_set", "SELECT id, title FROM rule_set WHERE id = ? AND trashed IS NULL"),
    "outline": ("programme", _SKILL),
    "week_plan": ("time_entry", "SELECT id, '' FROM person WHERE id = ? AND trashed IS NULL"),
}  # fmt: skip
"""Cards that are offered by themselves: as what kind, and how what they are about is found. Others are gone on with
where they were opened."""
_NEW = {"repeat": "", "licence": "new", "rules": "new", "outline": ""}
"""What stands in place of an id on the cards of something that is still to be made."""


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
    """Drafts that can be gone on with, the newest first. What cannot be now is kept. Raises PortfolioError."""
    portfolio, found = document.portfolio, list[Waiting]()
    for draft in portfolio.drafts.all():
        if (card := _card_of(document, draft)) is not None:
            found.append(card)
            continue
        standing = portfolio.drafts.standing(draft)
        if standing is Standing.DONE:
            with suppress(PortfolioError):  # it is only tidying; the next time will do
                throw_away(document, draft.key)
        if standing is not Standing.WAITS:
            continue
        kind, _, record_id = draft.key.partition(":")
        if kind == "person":
            title = translate("Drafts", "About me")
        else:
            titles = [_short(one.title) for one in related(portfolio.connection, [(kind, record_id)])]
            title = _words_in(draft, "title") or "".join(titles) or _words_in(draft, "what_i_did", "text")
        found.append(Waiting(draft.key, kind, draft.record_id, title, draft.saved, _sentence(kind, title)))
    return found


def throw_away(document: Document, key: str) -> None:
    """Forget a draft for good. Raises PortfolioError when that cannot be written."""
    if not document.portfolio.read_only:
        document.portfolio.drafts.discard(key)


def draft_of(document: Document, key: str) -> Draft | None:
    """The draft of this name, or None."""
    return next((draft for draft in document.portfolio.drafts.all() if draft.key == key), None)


def keep(
    document: Document, key: str, kind: str, record_id: str, content: dict[str, Any], before: dict[str, Any]
) -> None:
    """Put what was typed on disk, and what the record said instead. Raises PortfolioError when that cannot be done."""
    if document.portfolio.read_only:
        raise PortfolioError("This portfolio is open for reading only.", "What you type here is not kept.")
    document.portfolio.drafts.save(key, kind, record_id, content, before)


def _card_of(document: Document, draft: Draft) -> Waiting | None:
    """What was typed on a card, where what it is about is still there, or is still to be made."""
    card, _, about = draft.key.partition(":")
    what, _, record_id = about.partition(":")
    if card != CARD or what not in _ABOUT:
        return None
    kind, sql = _ABOUT[what]
    if record_id == _NEW.get(what):
        title = _words_in(draft, "title", "text").lstrip("# ")
        return Waiting(draft.key, kind, "", title, draft.saved, _sentence(kind, title))
    row = document.portfolio.connection.execute(sql, (record_id,)).fetchone()
    if row is None:
        return None
    title = translate("Drafts", "The plan for my weeks") if what == "week_plan" else _short(row[1])
    about_it = translate("Drafts", "You were writing about “{title}”.").format(title=title)
    return Waiting(draft.key, kind, row[0], title, draft.saved, about_it if title else _sentence(kind, title))


def _words_in(draft: Draft, *names: str) -> str:
    return next((words for name in names if (words := _short(str(draft.content.get(name) or "")))), "")


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else words[:59] + "…"


def _sentence(kind: str, title: str) -> str:
    if title:
        return translate("Drafts", "You were writing “{title}”.").format(title=title)
    return translate("Drafts", "You had begun: {kind}.").format(kind=kind_of(kind).label())
