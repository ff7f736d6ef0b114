"""One entry with all that hangs on it, as plain values: what the detail pane shows. Needs no SQLModel."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any, NamedTuple

from portfolio.core.queries.audience import DAY_OF, title_of
from portfolio.core.queries.goal_detail import Growth, growth_of
from portfolio.core.queries.items import Item, counted, items_of
from portfolio.core.queries.passages import Passage, passages_of
from portfolio.core.queries.skills_shown import are_skills, skills_shown
from portfolio.core.queries.stacks import final_picture, stacks
from portfolio.core.queries.standards import aligned_of
from portfolio.core.queries.versions import line_of, newest_id, older_ids, stands

ENTRY_KINDS = tuple(DAY_OF)
"""Kinds that stand on the timeline and can be opened."""

_LISTS = frozenset({"skills", "evidence", "alignment", "endorsements", "checks"})
_DETAIL_OF = {
    "credential": "issuer", "programme": "provider", "position": "place", "practice": "kind",
    "reflection": "substr(text, 1, 600)", "goal": "source", "time_entry": "category", "conversation": "who",
    "attachment": "name",
}  # fmt: skip
_STATE_OF = {
    "goal": "state", "practice": "kind", "attachment": "media_type", "credential": "kind", "programme": "kind",
    "conversation": "kind",
}  # fmt: skip
_STANDS = stands("r")


_ON_MODULES = """
SELECT t.id FROM part AS p JOIN time_entry AS t ON t.part_id = p.id WHERE p.programme_id = ? AND p.trashed IS NULL
"""


class Related(NamedTuple):
    """An entry at the other end of a link."""

    kind: str
    id: str
    title: str
    day: str
    """ISO date, or empty."""
    detail: str
    """Issuer, provider, a role's place, a goal's source, the beginning of a reflection."""
    state: str
    """A goal's state, or what sort of entry it is."""
    done: int
    total: int
    """Steps or modules ticked, of how many."""
    minutes: int
    words: int
    """About how many words a reflection has; 0 for all else."""
    link_id: str
    """The link that ties it, or empty where a column does."""


class File(NamedTuple):
    """An attachment that belongs to the entry."""

    id: str
    name: str
    title: str
    caption: str
    media_type: str
    sha256: str
    size: int
    """In bytes."""
    day: str
    created: str
    link_id: str


class Check(NamedTuple):
    """What a check of a credential found; `checks` as DESIGN section 4 gives them."""

    at: str
    status: str
    checks: list[dict[str, Any]]


class Entry(NamedTuple):
    """The columns of one entry and all that hangs on it. Nothing from the bin is in the lists."""

    kind: str
    id: str
    fields: dict[str, Any]
    toward: list[Related]
    """Goals and programmes it counts toward."""
    about: list[Related]
    """Entries that it is about, or evidence of."""
    reflections: list[Related]
    """Reflections about it, the newest first."""
    entries: list[Related]
    """Entries that count toward it (a goal or a programme) or belong to it, the newest first."""
    files: list[File]
    """Pieces of evidence."""
    original: File | None
    """The file of a credential as received; of a conversation its signed sheet, or the file in which it came."""
    image: str
    """SHA-256 of its picture, or empty. A course that its last badge stands for has that one's."""
    items: list[Item]
    """Steps or modules, in order."""
    checks: list[Check]
    """The newest first."""
    tags: list[str]
    versions: list[Related]
    """Earlier versions of a credential, kept behind it, the newest first."""
    newer: Related | None
    """The newest version of a credential, where this is an earlier one."""
    line: frozenset[str] = frozenset()
    """Ids of all versions of a credential, those in the bin too."""
    passages: list[Passage] = []
    """What of a reflection may be shared by itself."""
    shows: list[dict[str, Any]] | None = None
    """The standards it shows, as `standards.aligned_of` gives them; None where there is no framework at all."""
    growth: Growth = Growth()
    """What a goal, a conversation and a role held have beside all this."""
    skills: list[dict[str, Any]] | None = None
    """The skills it shows, as `skills_shown` gives them; None where there is no skill at all."""
    agreed: list[Related] = []
    """Of a goal the conversation in which it was agreed, of a conversation the goals."""

    @property
    def is_stack(self) -> bool:
        """Whether programmes, or badges of some, count toward it: what it says of them changes with what they hold."""
        ends = ("programme", "credential")
        return self.kind == "programme" and any(one.kind in ends and one.link_id for one in self.entries)

    @property
    def watched(self) -> frozenset[str]:
        """Ids of records with which the look of this entry changes."""
        related = (*self.toward, *self.about, *self.reflections, *self.entries, *self.agreed)
        files = [file.id for file in (*self.files, *([self.original] if self.original else []))]
        return frozenset({self.id, *self.line, *(one.id for one in related), *files, *(item.id for item in self.items)})


def entry(connection: sqlite3.Connection, kind: str, record_id: str) -> Entry | None:
    """The entry of this kind and id, or None when it is gone or in the bin."""
    if kind not in ENTRY_KINDS:
        return None
    found = _dicts(connection, f"SELECT * FROM {kind} WHERE id = ? AND trashed IS NULL", (record_id,))
    if not found:
        return None
    fields = found[0]
    links = connection.execute(
        "SELECT role, source_kind, source_id, target_kind, target_id, id FROM link"
        " WHERE trashed IS NULL AND (source_id = ? OR target_id = ?)",
        (record_id, record_id),
    ).fetchall()
    out = [(role, kind_, end, link) for role, _, source, kind_, end, link in links if source == record_id]
    into = [(role, kind_, end, link) for role, kind_, end, _, target, link in links if target == record_id]
    entries = _related(connection, [one for one in into if one[0] == "toward"])
    if kind == "programme":
        rows = connection.execute("SELECT id FROM credential WHERE programme_id = ?", (record_id,))
        entries += _related(connection, [("toward", "credential", row[0], "") for row in rows])
        logged = connection.execute(_ON_MODULES, (record_id,))
        entries += _related(connection, [("toward", "time_entry", row[0], "") for row in logged])
    toward = _related(connection, [one for one in out if one[0] == "toward"])
    if kind == "credential" and fields["programme_id"]:
        toward += _related(connection, [("toward", "programme", fields["programme_id"], "")])
    growth = growth_of(connection, kind, record_id, fields)
    agreed = [("conversation", growth.ties.conversation_id)] if growth.ties.conversation_id else []
    original = _files(connection, {fields.get("original_id") or fields.get("signed_id") or "": ""})
    return Entry(
        kind,
        record_id,
        fields,
        toward=_once(toward),
        about=_newest_first(_related(connection, [one for one in out if one[0] != "toward"])),
        reflections=_newest_first(_related(connection, [one for one in into if one[0] == "about"])),
        entries=_newest_first(_once(entries)),
        files=_files(connection, {source: link for role, _, source, link in into if role == "evidence"}),
        original=original[0] if original else None,
        image=_image(connection, kind, fields),
        items=items_of(connection, kind, record_id),
        checks=_checks(connection, record_id) if kind == "credential" else [],
        tags=[
            row[0]
            for row in connection.execute(
                "SELECT name FROM tag WHERE record_id = ? AND trashed IS NULL ORDER BY name", (record_id,)
            )
        ],
        versions=_versions(connection, older_ids(connection, [record_id])) if kind == "credential" else [],
        newer=_newer(connection, record_id) if fields.get("replaced_by_id") else None,
        line=line_of(connection, record_id) if kind == "credential" else frozenset(),
        passages=passages_of(connection, record_id) if kind == "reflection" else [],
        shows=_shown(connection, record_id),
        skills=skills_shown(connection, [record_id]) if are_skills(connection) else None,
        growth=growth,
        agreed=related(connection, agreed + [("goal", one) for one in growth.goals]),
    )


def _shown(connection: sqlite3.Connection, record_id: str) -> list[dict[str, Any]] | None:
    if connection.execute("SELECT 1 FROM framework WHERE trashed IS NULL LIMIT 1").fetchone() is None:
        return None
    return aligned_of(connection, record_id)


def related(connection: sqlite3.Connection, pairs: Iterable[tuple[str, str]]) -> list[Related]:
    """The entries of these (kind, id) pairs that are there, for an editor that shows what something is about."""
    return _related(connection, [("", kind, record_id, "") for kind, record_id in pairs])


def _versions(connection: sqlite3.Connection, ids: list[str]) -> list[Related]:
    found = _related(connection, [("", "credential", one, "") for one in ids], standing=False)
    return sorted(found, key=lambda one: ids.index(one.id))


def _newer(connection: sqlite3.Connection, record_id: str) -> Related | None:
    newest = newest_id(connection, record_id)
    return next(iter(_versions(connection, [newest] if newest else [])), None)


def _related(
    connection: sqlite3.Connection, ends: list[tuple[str, str, str, str]], *, standing: bool = True
) -> list[Related]:
    """What is at these ends of links; where `standing`, no credential that has a newer version, which is tied too."""
    found: list[Related] = []
    for kind in ENTRY_KINDS:
        links = {record_id: link for _, end_kind, record_id, link in ends if end_kind == kind}
        if not links:
            continue
        done, total = counted(kind)
        minutes = "coalesce(minutes, 0)" if kind in ("time_entry", "credential") else "0"
        # Counting the spaces is near enough, and does not bring a megabyte of text into the window.
        words = "length(trim(text)) - length(replace(trim(text), ' ', '')) + (trim(text) != '')"
        rows = connection.execute(
            f"SELECT '{kind}', id, {title_of(kind)}, coalesce({DAY_OF[kind]}, ''), {_DETAIL_OF[kind]},"
            f" {_STATE_OF.get(kind, repr(''))}, {done}, {total}, {minutes}, {words if kind == 'reflection' else 0}"
            f" FROM {kind} AS r WHERE trashed IS NULL AND id IN (SELECT value FROM json_each(?))"
            f"{f' AND {_STANDS}' if standing and kind == 'credential' else ''}",
            (json.dumps(list(links)),),
        )
        found += [Related._make((*row, links[row[1]])) for row in rows]
    return found


def _newest_first(found: list[Related]) -> list[Related]:
    return sorted(found, key=lambda one: (one.day, one.id), reverse=True)


def _once(found: list[Related]) -> list[Related]:
    return list({one.id: one for one in found}.values())


def _files(connection: sqlite3.Connection, links: dict[str, str]) -> list[File]:
    rows = connection.execute(
        "SELECT id, name, title, caption, media_type, sha256, size, coalesce(day, ''), created FROM attachment"
        " WHERE trashed IS NULL AND id IN (SELECT value FROM json_each(?)) ORDER BY created, id",
        (json.dumps(list(links)),),
    )
    return [File._make((*row, links[row[0]])) for row in rows]


def _image(connection: sqlite3.Connection, kind: str, fields: dict[str, Any]) -> str:
    if kind == "attachment":
        return str(fields["sha256"]) if str(fields["media_type"]).startswith("image/") else ""
    if kind == "programme":
        badges = stacks(connection, [fields["id"]]).courses.get(fields["id"], [])
        return final_picture(badges, fields["title"], fields["finished"] or "")
    if kind != "credential":
        return ""
    row = connection.execute("SELECT sha256 FROM attachment WHERE id = ?", (fields["image_id"],)).fetchone()
    return row[0] if row else ""


def _checks(connection: sqlite3.Connection, record_id: str) -> list[Check]:
    rows = connection.execute(
        "SELECT at, status, checks FROM credential_check WHERE credential_id = ? AND trashed IS NULL ORDER BY at DESC",
        (record_id,),
    )
    return [Check(at, status, json.loads(checks)) for at, status, checks in rows]


def _dicts(connection: sqlite3.Connection, sql: str, values: tuple[str, ...]) -> list[dict[str, Any]]:
    cursor = connection.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [
        {name: json.loads(value) if name in _LISTS else value for name, value in zip(names, row, strict=True)}
        for row in cursor
    ]
