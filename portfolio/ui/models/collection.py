"""The collection as a Qt model: narrowed, in the order that was chosen, patched by id after each change."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from portfolio.core.folding import folded
from portfolio.core.queries.collection import COLLECTED, CollectionRow, collection
from portfolio.core.queries.stacks import stacked_with
from portfolio.core.queries.timeline import tied_to
from portfolio.ui.collection.filters import Filter, Tally, haystack, needles, soon_days
from portfolio.ui.collection.words import spoken
from portfolio.ui.document import Document
from portfolio.ui.models.rows import Key, RowsModel

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.core.records.base import Record

_BACKWARDS = str.maketrans("0123456789abcdef", "fedcba9876543210")
_LAST = "~"
"""Sorts after every digit and letter of a date or an id."""

_DEPENDS_ON = frozenset({*COLLECTED, "credential_check", "part", "link", "tag", "goal"})
"""Kinds of record that a row is made of. A change to others does not concern the collection."""

_MOVES_STACKS = frozenset({"programme", "credential", "link"})

MANY = 100
"""From so many rows on it is cheaper to put all in order again than to place each: each would be told to the view."""


def _newest(row: CollectionRow) -> Key:
    return row.day.translate(_BACKWARDS) or _LAST, row.id


def _oldest(row: CollectionRow) -> Key:
    return row.day or _LAST, row.id


def _titled(row: CollectionRow) -> Key:
    return not row.title, folded(row.title), row.id


def _given_by(row: CollectionRow) -> Key:
    return not row.by, folded(row.by), *_newest(row)


class Group(NamedTuple):
    """Entries that stand under one heading, in the order by course."""

    start: int
    """The place of the first of them."""
    course: str
    """The id of their course; empty for those of none."""
    title: str
    badges: int
    """How many credentials are among them."""


ORDERS: dict[str, Callable[[CollectionRow], Key]] = {
    "newest": _newest, "oldest": _oldest, "title": _titled, "by": _given_by,
}  # fmt: skip


class CollectionModel(RowsModel[CollectionRow]):
    """Holds all rows and shows those that the filter lets through. Until `fill` it is empty, and says so."""

    counted = Signal()
    """Rows came or went, or count otherwise now."""

    def __init__(self, document: Document, today: date, parent: QObject | None = None) -> None:
        super().__init__([], parent)
        self._document = document
        self._today = today
        self._everything: dict[str, CollectionRow] = {}
        self._haystacks: dict[str, str] = {}
        self._missed: set[str] = set()
        self._stacks = 0
        self.filled = False
        self.filter = Filter()
        self.order = "newest"
        self._soon = soon_days(today)
        self.tally = Tally(self._soon)
        document.changed.connect(self._on_changed)

    def key(self, row: CollectionRow) -> Key:
        return self._of_course(row) if self.order == "course" else ORDERS[self.order](row)

    def words(self, row: CollectionRow) -> str:
        course = self._everything.get(row.course)
        return spoken(row, self._today, course=course.title if course is not None else "")

    # ---- what the place asks

    def fill(self, rows: Iterable[CollectionRow]) -> None:
        """Take all rows, in whatever order. What changed while they were read is read again."""
        self._everything = {row.id: row for row in rows}
        self._haystacks.clear()
        self._recount()
        self.filled = True
        if self._missed:
            missed, self._missed = self._missed, set()
            self._read_again(missed)
        self._show()

    def hides(self, record_id: str) -> bool:
        """Whether the filter hides this entry, which is here."""
        return record_id in self._everything and self.row_of(record_id) < 0

    def narrow(self, wanted: Filter) -> None:
        """Show only what this lets through."""
        if wanted != self.filter:
            self.filter = wanted
            self._show()

    def sort_by(self, order: str) -> None:
        """Put the rows in this order: newest, oldest, title, by (issuer or provider) or course."""
        if order != self.order:
            self.order = order
            self._show()

    def set_today(self, today: date) -> None:
        """Another day has begun: other credentials expire soon."""
        self._today = today
        self._recount()
        if self.filter.expiry:
            self._show()

    # ---- stacks

    @property
    def has_stacks(self) -> bool:
        """Whether any course has brought credentials."""
        return self._stacks > 0

    def groups(self) -> list[Group]:
        """In the order by course the headings over what is shown, from above; none in any other order."""
        if self.order != "course":
            return []
        found: list[Group] = []
        course, start, badges = "?", 0, 0
        for at, row in enumerate(self._rows):
            own = course_of(row)
            if own != course:
                if at:
                    found.append(self._group(start, course, badges))
                course, start, badges = own, at, 0
            badges += row.kind == "credential"
        if self._rows:
            found.append(self._group(start, course, badges))
        return found if any(group.course for group in found) else []

    def _group(self, start: int, course: str, badges: int) -> Group:
        return Group(start, course, own.title if (own := self._everything.get(course)) else "", badges)

    def _of_course(self, row: CollectionRow) -> Key:
        """Courses by their day, the newest first, each with what it has brought; then all that belongs to none."""
        own = self._everything.get(course_of(row))
        if own is None:
            return (True, "", "", False, *_newest(row))
        return (False, *_newest(own), row.kind != "programme", *_newest(row))

    # ---- following

    def _on_changed(self, change: "Change") -> None:
        if not change.kind_names & _DEPENDS_ON:
            return
        came_or_went = [edit.record.id for edit in change.edits if _is_there(edit.before) != _is_there(edit.after)]
        connection = self._document.portfolio.connection
        ids = set(change.touched) | tied_to(connection, came_or_went)
        if came_or_went:
            ids |= stacked_with(connection, ids)
        if not self.filled:
            self._missed |= ids
            return
        now = self._read_again(ids)
        # A course that is another now stands elsewhere, with all its badges.
        moved = self.order == "course" and bool(change.kind_names & _MOVES_STACKS)
        if len(ids) >= MANY or moved:
            self.reset(self._shown())
        else:
            self.patch(ids, [row for row in now if self._lets_through(row)])
        self.counted.emit()

    def _read_again(self, ids: Iterable[str]) -> list[CollectionRow]:
        ids = list(ids)
        before = [row for one in ids if (row := self._everything.pop(one, None)) is not None]
        now = collection(self._document.portfolio.connection, ids)
        self._everything.update((row.id, row) for row in now)
        for one in ids:
            self._haystacks.pop(one, None)
        for rows, by in ((before, -1), (now, 1)):
            self.tally.count(rows, by)
            self._stacks += by * sum(row.badges > 0 for row in rows)
        return now

    def _recount(self) -> None:
        self._soon = soon_days(self._today)
        self.tally = Tally(self._soon)
        self.tally.count(self._everything.values())
        self._stacks = sum(row.badges > 0 for row in self._everything.values())
        self.counted.emit()

    # ---- what is shown

    def _show(self) -> None:
        self.reset(self._shown())
        self.counted.emit()

    def _shown(self) -> list[CollectionRow]:
        return sorted(filter(self._lets_through, self._everything.values()), key=self.key)

    def _lets_through(self, row: CollectionRow) -> bool:
        return self.filter.fits(row, self._soon) and self._holds(row)

    def _holds(self, row: CollectionRow) -> bool:
        if not self.filter.words:
            return True
        words = self._haystacks.get(row.id)
        if words is None:
            words = self._haystacks[row.id] = haystack(row)
        return all(needle in words for needle in needles(self.filter.words))


def course_of(row: CollectionRow) -> str:
    """The id of the course under whose heading an entry stands, or empty. Only a course with badges has a heading."""
    return row.id if row.badges else row.course


def _is_there(record: "Record | None") -> bool:
    return record is not None and record.trashed is None
