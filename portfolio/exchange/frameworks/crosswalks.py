"""Crosswalks: the ties of a file, as records between its standards and those of the other frameworks that are there."""

import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from portfolio.core.records import Crosswalk, build
from portfolio.exchange.frameworks.file import FrameworkFile, Tie


class Tied(NamedTuple):
    """The crosswalks that a file's ties make here."""

    crosswalks: tuple[Crosswalk, ...]
    loose: int
    """Ties of a file that lead to standards that are in no framework here. Those of a pack are made when the other one
    comes in, and lack nothing."""


class _Elsewhere:
    """The standards of the other frameworks, by all that a file may call them."""

    def __init__(self, connection: sqlite3.Connection, but: str) -> None:
        self._by_name: dict[str, str] = {}
        self._by_pack: dict[tuple[str, str], str] = {}
        rows = connection.execute(
            "SELECT s.id, s.identity, s.code, f.pack FROM standard AS s JOIN framework AS f ON f.id = s.framework_id"
            " WHERE s.trashed IS NULL AND f.trashed IS NULL AND f.id <> ? ORDER BY f.created, s.position",
            (but,),
        ).fetchall()
        for standard, identity, _, _ in rows:
            if identity:
                self._by_name.setdefault(identity.casefold(), standard)
        codes: dict[str, set[str]] = {}
        for standard, _, code, pack in rows:
            if pack and code:
                self._by_pack.setdefault((pack, code), standard)
            # “1” and “1a” are in every framework: only a code that could be an identity names a standard by itself.
            if len(code) >= 5:
                codes.setdefault(code.casefold(), set()).add(standard)
        for code, standards in codes.items():
            if len(standards) == 1:
                self._by_name.setdefault(code, next(iter(standards)))

    def find(self, tie: Tie) -> str:
        if tie.pack:
            return self._by_pack.get((tie.pack, tie.other), "")
        name = tie.other.casefold()
        return self._by_name.get(name) or self._by_name.get(name.rstrip("/").rsplit("/", 1)[-1], "")


def tied(connection: sqlite3.Connection, file: FrameworkFile, ids: Mapping[str, str], framework_id: str) -> Tied:
    """The crosswalks of a file whose standards have these `ids` here, without those that are there already.

    A tie is looked for among the file’s own standards, and then among the other frameworks.
    """
    if not file.ties:
        return Tied((), 0)
    elsewhere = _Elsewhere(connection, framework_id)
    own = {item.identity.casefold(): item.key for item in file.items if item.identity}
    own |= {item.code.casefold(): item.key for item in reversed(file.items) if item.code and len(item.code) >= 3}
    there = {frozenset(row) for row in connection.execute("SELECT from_id, to_id FROM crosswalk WHERE trashed IS NULL")}
    made: list[Crosswalk] = []
    loose = 0
    for tie in file.ties:
        here = ids.get(tie.item)
        other = "" if tie.pack else ids.get(tie.other) or ids.get(own.get(tie.other.casefold(), ""), "")
        other = other or elsewhere.find(tie)
        if here is None or not other or here == other:
            loose += here is not None and not other and not tie.pack
            continue
        pair = frozenset((here, other))
        if pair not in there:
            there.add(pair)
            made.append(build(Crosswalk, from_id=here, to_id=other, relation=tie.relation, note=tie.note))
    return Tied(tuple(made), loose)
