"""A framework comes into the portfolio: as a new one, as another edition of one that is there, or as its update.

What would go is told before anything is done; nothing is written here, the plan becomes one change that can be undone.
"""

import sqlite3
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from portfolio.core.by_connection import records_in
from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Crosswalk, Framework, Standard, build, new_id, now, with_fields
from portfolio.core.said import Said, said
from portfolio.exchange.frameworks.crosswalks import tied
from portfolio.exchange.frameworks.file import FrameworkFile, Item
from portfolio.exchange.frameworks.hanging import Hanging, hanging_on, with_all_of_it
from portfolio.exchange.frameworks.matching import matched

How = Literal["new", "edition", "update"]
Gone = Literal["ask", "keep", "bin"]
"""What becomes of standards that an update no longer has: nothing until it is asked; they stay; they go to the bin."""
_ABOUT = ("title", "edition", "publisher", "jurisdiction", "language", "description", "notice", "licence", "source",
          "pack", "identity")  # fmt: skip


class Going(NamedTuple):
    """A standard in use that the update no longer has."""

    id: str
    code: str
    title: str
    hanging: Hanging


class Altered(NamedTuple):
    """A standard that stays and says something else."""

    id: str
    code: str
    title: str
    new_code: str
    new_title: str


@dataclass(frozen=True)
class Coming:
    """All that bringing in a file would do."""

    file: FrameworkFile
    how: How
    framework: Framework
    """As it will be."""
    before: Framework | None
    """As it is, where this is an update."""
    standards: tuple[tuple[Standard | None, Standard], ...]
    """Each standard before and after, in order; before is None for a new one, and the same where nothing changes."""
    going: tuple[Going, ...]
    levels_going: tuple[tuple[str, int], ...]
    """Levels that the scale no longer has, each with the number of ratings that used it; those keep their words."""
    crosswalks: tuple[Crosswalk, ...]
    loose: int
    """Crosswalks of the file that lead to standards that are in no framework here."""

    @property
    def new(self) -> int:
        return sum(before is None for before, _ in self.standards)

    @property
    def altered(self) -> tuple[Altered, ...]:
        return tuple(
            Altered(after.id, before.code, before.title, after.code, after.title)
            for before, after in self.standards
            if before is not None and (before.code, before.title) != (after.code, after.title)
        )

    @property
    def asks(self) -> bool:
        """Whether something goes, so that the person is to be asked first."""
        return bool(self.going)


def already_here(connection: sqlite3.Connection, file: FrameworkFile) -> Framework | None:
    """The framework that this file was made into before, or could have been: by pack, identity, title and edition."""
    found = list(records_in(connection, Framework, [file.title], "title"))
    found += records_in(connection, Framework, [file.identity], "identity") if file.identity else []
    found += records_in(connection, Framework, [file.pack], "pack") if file.pack else []
    for framework in sorted((one for one in found if one.trashed is None), key=lambda one: one.created):
        if framework.edition == file.edition or (file.pack and framework.pack == file.pack):
            return framework
    return None


def plan_coming_in(
    connection: sqlite3.Connection, file: FrameworkFile, how: How = "new", of: str = "", title: str = ""
) -> Coming:
    """What bringing in this file does. `of` is the id of the framework that it updates, or is another edition of;
    `title` replaces the file's.

    Raises PortfolioError when there is no such framework, or when a new one is there already.
    """
    known = _known(connection, of) if how != "new" else None
    if how == "new" and (there := already_here(connection, file)) is not None and not title:
        raise PortfolioError(
            "“{framework}” is in the portfolio already.",
            "Bring it in as its update, or as another edition; or give it another title.",
            framework=there.title,
        )
    fields: dict[str, Any] = {name: value for name in _ABOUT if (value := getattr(file, name))}
    fields |= {"title": title} if title else {}
    fields |= {"levels": [{"name": one.name, "words": one.words} for one in file.levels]} if file.levels else {}
    fields |= {"stages": list(file.stages)} if file.stages else {}
    if how == "update":
        assert known is not None
        framework = with_fields(known, **(fields | ({} if title else {"title": known.title})))
        old = _standards(connection, known.id)
    else:
        framework = build(Framework, **fields, earlier_id=known.id if known else None)
        old = []
    pairs = matched(old, file.items)
    ids = {item.key: (pairs[item.key].id if item.key in pairs else new_id()) for item in file.items}
    standards = tuple(_after(framework.id, item, pairs.get(item.key), ids, at) for item, at in _positions(file))
    kept = set(ids.values())
    gone = [one for one in old if one.id not in kept]
    hanging = hanging_on(connection, [one.id for one in gone])
    ties = tied(connection, file, ids, framework.id)
    return Coming(
        file, how, framework, known if how == "update" else None, standards,
        tuple(Going(one.id, one.code, one.title, hanging.get(one.id, Hanging())) for one in gone),
        _levels_going(connection, known, framework) if how == "update" and known else (),
        ties.crosswalks, ties.loose,
    )  # fmt: skip


def as_change(connection: sqlite3.Connection, coming: Coming, gone: Gone = "ask") -> Change:
    """The change that carries out a plan. Empty where an update changes nothing.

    Raises PortfolioError when standards would go and `gone` says that this was not asked.
    """
    if coming.asks and gone == "ask":
        raise PortfolioError(
            "Standards of “{framework}” that are not in the new file: {count}. What hangs on them: {entries}.",
            "Say whether they stay or go to the bin. Nothing was changed.",
            count=len(coming.going), framework=coming.framework.title,
            entries=sum(sum(one.hanging[:3]) for one in coming.going),
        )  # fmt: skip
    edits = [Edit(coming.before, coming.framework)] if not _same(coming.before, coming.framework) else []
    edits += [Edit(before, after) for before, after in coming.standards if before is not after]
    edits += [Edit(None, one) for one in coming.crosswalks]
    if gone == "bin":
        moment = now()
        made = {edit.record.id for edit in edits}
        edits += [
            Edit(one, with_fields(one, trashed=moment))
            for one in with_all_of_it(connection, [going.id for going in coming.going])
            if one.id not in made
        ]
    return Change(_label(coming), tuple(edits))


def _label(coming: Coming) -> Said:
    title = coming.framework.title
    if coming.how == "update":
        return said("Update the framework “{title}”", title=title)
    return said("Add the framework “{title}”", title=title)


def _known(connection: sqlite3.Connection, of: str) -> Framework:
    found = next((one for one in records_in(connection, Framework, [of]) if one.trashed is None), None)
    if found is None:
        raise PortfolioError("The framework to update is not in the portfolio.", "Look at “portfolio list frameworks”.")
    return found


def _standards(connection: sqlite3.Connection, framework_id: str) -> list[Standard]:
    found = (one for one in records_in(connection, Standard, [framework_id], "framework_id") if one.trashed is None)
    return sorted(found, key=lambda one: (one.position, one.id))


def _positions(file: FrameworkFile) -> list[tuple[Item, int]]:
    """Each standard with its place among those with the same parent."""
    counts: dict[str, int] = {}
    placed = []
    for item in file.items:
        placed.append((item, counts.get(item.parent, 0)))
        counts[item.parent] = counts.get(item.parent, 0) + 1
    return placed


def _after(
    framework_id: str, item: Item, before: Standard | None, ids: dict[str, str], position: int
) -> tuple[Standard | None, Standard]:
    """A standard as it will be. What a file does not say stays as it was: a .matrix has no examples, and takes none."""
    fields: dict[str, Any] = {
        name: value for name in ("code", "title", "text", "level", "identity") if (value := getattr(item, name))
    }
    fields |= {"examples": list(item.examples)} if item.examples else {}
    fields |= {"position": position, "parent_id": ids[item.parent] if item.parent else None}
    if before is None:
        return None, build(Standard, id=ids[item.key], framework_id=framework_id, **fields)
    if all(getattr(before, name) == value for name, value in fields.items()):
        return before, before
    return before, with_fields(before, **fields)


def _same(before: Framework | None, after: Framework) -> bool:
    return before is not None and before.model_dump(exclude={"changed"}) == after.model_dump(exclude={"changed"})


def _levels_going(connection: sqlite3.Connection, before: Framework, after: Framework) -> tuple[tuple[str, int], ...]:
    names = {one["name"] for one in after.levels}
    going = [one["name"] for one in before.levels if one["name"] not in names]
    sql = (
        "SELECT count(*) FROM standard_rating AS r JOIN standard AS s ON s.id = r.standard_id"
        " WHERE s.framework_id = ? AND r.level = ? AND r.trashed IS NULL"
    )
    return tuple((name, connection.execute(sql, (before.id, name)).fetchone()[0]) for name in going)
