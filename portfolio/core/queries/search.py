"""Finding entries by their words. Needs no SQLModel."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from portfolio.core.folding import alike, excerpt, folded, words_in, written
from portfolio.core.queries.audience import DAY_OF, title_of
from portfolio.core.queries.versions import earlier_among

MOST_WORDS = 12
_TITLES_AT_THE_END, _TELLING = 320, 64
"""How many of the titles written last are read, a millisecond's work; and after how many it is told whether to go on.
"""
CJK = "\u2e80"
"""From here on the letters of Chinese, Japanese and Korean, of which a single one is a word."""


class Hit(NamedTuple):
    """An entry that holds the words, and the piece of its text in which they stand."""

    kind: str
    id: str
    snippet: str


def find(connection: sqlite3.Connection, query: str, limit: int = 50) -> list[Hit]:
    """Entries that hold every word of the query (the last one may be unfinished), the best first.

    The query is a person's words, never FTS5 syntax: each word is quoted.
    """
    words = words_in(query)[:MOST_WORDS]
    if not words:
        return []
    match = _all([*(_term(word) for word in words[:-1]), _term(words[-1], "*")])
    rows = connection.execute(
        "SELECT d.shown_kind, d.shown_id, search.rowid FROM search JOIN search_doc AS d ON d.doc = search.rowid"
        " WHERE search MATCH ? ORDER BY bm25(search, 4.0, 1.0) LIMIT ?",
        (match, limit * 4),
    ).fetchall()
    best: dict[str, tuple[str, int]] = {}
    for kind, record_id, doc in rows:
        best.setdefault(record_id, (kind, doc))
    return [
        Hit(kind, record_id, _snippet(connection, doc, words)) for record_id, (kind, doc) in list(best.items())[:limit]
    ]


def _snippet(connection: sqlite3.Connection, doc: int, words: Sequence[str]) -> str:
    """The piece of title or text that holds most of the words. FTS5's own would show what was added to be found."""
    title, body = connection.execute("SELECT title, body FROM search WHERE rowid = ?", (doc,)).fetchone()
    in_title, in_body = excerpt(written(title), words), excerpt(written(body), words)
    return (in_title if in_title[0] > in_body[0] else in_body)[1]


_DAY_OF = DAY_OF | {"role": "closes", "skill": "NULL", "survey": "NULL", "survey_run": "day"}
"""What is found though it stands on no timeline: of a role the last day for an application."""


class Found(NamedTuple):
    """An entry that holds the words, as a list shows it."""

    kind: str
    id: str
    title: str
    day: str
    """ISO date, or empty."""
    snippet: str
    earlier: bool
    """Whether it is a credential of which there is a newer version."""


def found_entries(connection: sqlite3.Connection, query: str, limit: int = 50) -> list[Found]:
    """What `find` finds, with title and day; nothing from the bin, and files that an entry holds as well."""
    hits = find(connection, query, limit)
    faces: dict[str, tuple[str, str]] = {}
    for kind in {hit.kind for hit in hits} & _DAY_OF.keys():
        ids = json.dumps([hit.id for hit in hits if hit.kind == kind])
        rows = connection.execute(
            f"SELECT id, {title_of(kind)}, coalesce({_DAY_OF[kind]}, '') FROM {kind}"
            " WHERE trashed IS NULL AND id IN (SELECT value FROM json_each(?))",
            (ids,),
        )
        faces.update((row[0], (row[1], row[2])) for row in rows)
    earlier = earlier_among(connection, (hit.id for hit in hits if hit.kind == "credential"))
    return [Found(hit.kind, hit.id, *faces[hit.id], hit.snippet, hit.id in earlier) for hit in hits if hit.id in faces]


class Typed(NamedTuple):
    """An entry that holds the beginnings that were typed, in its title or only in its text."""

    kind: str
    id: str
    in_title: bool


def typed(connection: sqlite3.Connection, query: str, limit: int = 60) -> list[Typed]:
    """Entries in which every word of the query begins a word: titles before texts, what was written last before others.

    For each letter as it is typed, so it must not wait for how often a word stands somewhere: no rank is reckoned, and
    texts are looked through only while titles do not fill the list, and from the second letter of each word.
    """
    words = words_in(query)[:MOST_WORDS]
    if not words:
        return []
    if len(words) == 1 and (at_the_end := _letter_at_the_end(connection, words[0], limit)):
        return at_the_end
    # A single letter that another word follows is a word (8 B, a lesson); as a beginning it would be half the texts.
    terms = [_term(word, "" if _is_short(word) else "*") for word in words[:-1]]
    terms.append(_term(words[-1], "*"))
    hits = _newest(connection, f"title : ({_all(terms)})", limit, in_title=True)
    whole = not _is_short(words[-1])
    if whole and len(words[0]) > 2 and len(hits) >= limit:
        # There are more; the one that begins with the words may be an old one.
        first = f'^ "{words[0]}"*'
        began = f"title : ({_all([first, *terms[1:]])})"
        hits = [*_newest(connection, began, limit, in_title=True), *hits]
    if whole and len(hits) < limit:
        hits = [*hits, *_newest(connection, _all(terms), limit, in_title=False)]
    found: dict[str, Typed] = {}
    for hit in hits:
        found.setdefault(hit.id, hit)
    return list(found.values())


def _letter_at_the_end(connection: sqlite3.Connection, letter: str, limit: int) -> list[Typed]:
    """What was written last with a word in its title that begins with this letter, or nothing if that is too little.

    A letter that begins many words (t, w) takes the index longest, and just those fill a list within a few titles.
    """
    if len(letter) > 1 or not letter.isascii() or not letter.isalnum():
        return []
    rows = connection.execute(
        "SELECT d.shown_kind, d.shown_id, search.title FROM"
        " (SELECT doc, shown_kind, shown_id FROM search_doc ORDER BY doc DESC LIMIT ?) AS d"
        " CROSS JOIN search ON search.rowid = d.doc ORDER BY d.doc DESC",
        (_TITLES_AT_THE_END,),
    )
    begin = f" {letter.lower()}"
    hits: list[Typed] = []
    for number, (kind, record_id, title) in enumerate(rows, 1):
        # An underscore parts words for SQLite, for Python it does not.
        if begin in f" {folded(title.replace('_', ' '))}":
            hits.append(Typed(kind, record_id, True))
            if len(hits) == limit:
                return list(dict.fromkeys(hits))
        if number == _TELLING and len(hits) * _TITLES_AT_THE_END < limit * number:
            break  # too rare to fill the list, and so quickly found by the index
    return []


def newest(connection: sqlite3.Connection, limit: int) -> list[tuple[str, str]]:
    """Kind and id of the entries that were written last: each change puts its words at the end of the index."""
    rows = connection.execute(
        "SELECT shown_kind, shown_id FROM search_doc ORDER BY doc DESC LIMIT ?", (limit * 8,)
    ).fetchall()
    return list(dict.fromkeys((row[0], row[1]) for row in rows))[:limit]


def _newest(connection: sqlite3.Connection, match: str, limit: int, *, in_title: bool) -> list[Typed]:
    rows: Iterable[Sequence[str]] = connection.execute(
        "SELECT d.shown_kind, d.shown_id FROM search JOIN search_doc AS d ON d.doc = search.rowid"
        " WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?",
        (match, limit),
    )
    return [Typed(row[0], row[1], in_title) for row in rows]


def _is_short(word: str) -> bool:
    return len(word) < 2 and word < CJK


def _all(terms: Sequence[str]) -> str:
    return " AND ".join(terms)


def _term(word: str, ending: str = "") -> str:
    """A word, or its beginning, as it was typed and as it is kept beside it."""
    other = alike(word)
    if other == word:
        return f'"{word}"{ending}'
    return f'("{word}"{ending} OR "{other}"{ending})'
