"""The timeline as a Qt model: goals under way on top, then every entry from the newest to the oldest."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from portfolio.core.errors import PortfolioError
from portfolio.core.queries.ahead import TimelineAhead
from portfolio.core.queries.timeline import TimelineRow, loose_files, tied_to, timeline, timeline_places
from portfolio.core.queries.versions import standing
from portfolio.core.storage import DATABASE, unreadable
from portfolio.ui.document import Document
from portfolio.ui.models.role_moves import move_codes
from portfolio.ui.models.rows import ROW, Index, Key, RowsModel
from portfolio.ui.timeline.words import spoken

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.core.records.base import Record

_BACKWARDS = str.maketrans("0123456789abcdef", "fedcba9876543210")
"""Turns an ISO date, or an id, into a text that sorts the other way round."""


PAGE = 16
"""Rows that are read together. Few, so that each frame of scrolling reads a little, and none has to read for all."""

MANY = 100
"""From so many changed entries on, all are put in order again: each would be told to the view by itself."""


MOVES_AFTER_MS = 600
"""When the moves between roles are read: well after the first frame, which does without."""


class TimelineModel(RowsModel[TimelineRow]):
    """Asks once where every entry stands, and after each change only for the ids that the change touched.

    What an entry says is read when it comes near the screen, by pages; so the start, and the memory, hardly grow with
    the years. A row that was not read yet has `is_read` false: its place, id and kind are right, the rest is empty.
    `kinds` are the kinds of entry to show; empty shows all.
    """

    failed = Signal(object)
    """The PortfolioError of entries that could not be read. Nothing more is read until `try_again`."""
    mended = Signal()
    """They could be read after all."""

    def __init__(self, document: Document, parent: QObject | None = None, ahead: TimelineAhead | None = None) -> None:
        """`ahead` are the rows, where somebody began to read them before there was a document."""
        self._document = document
        self._kinds: frozenset[str] = frozenset()
        self._in_trouble = False
        rows = ahead.rows() if ahead else timeline_places(document.portfolio.connection)
        self._counts = Counter(row.kind for row in rows)
        super().__init__(rows, parent)
        self._moves: dict[str, int] = {}
        self._moves_later = QTimer(self)
        self._moves_later.setSingleShot(True)
        self._moves_later.timeout.connect(self.say_moves)
        if self._counts["position"] > 1:
            self._moves_later.start(MOVES_AFTER_MS)
        document.changed.connect(self._on_changed)

    @property
    def kinds(self) -> frozenset[str]:
        return self._kinds

    @property
    def counts(self) -> Counter[str]:
        """How many entries of each kind there are, shown or not."""
        return self._counts

    def show_kinds(self, kinds: frozenset[str]) -> None:
        """Show only entries of these kinds, or all when there are none."""
        if kinds != self._kinds:
            self._kinds = kinds
            with self._told():
                self._reset_all()

    def read(self, first: int, last: int) -> bool:
        """Have the rows `first` to `last` read. Says whether any was not, and so may need another height now."""
        if self._in_trouble or all(row.is_read for row in self._rows[first : last + 1]):
            return False
        first = first // PAGE * PAGE
        last = min(last // PAGE * PAGE + PAGE, len(self._rows)) - 1
        unread = [row.id for row in self._rows[first : last + 1] if not row.is_read]
        with self._told():
            found = {row.id: row for row in timeline(self._document.portfolio.connection, ids=unread)}
            for at in range(first, last + 1):
                row = found.get(self._rows[at].id)
                if row is not None:
                    row = self._with_move(row)
                    self._rows[at] = self._by_id[row.id] = row
            self.dataChanged.emit(self.index(first), self.index(last))
            return bool(found)
        return False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            self.read(index.row(), index.row())
        return super().data(index, role)

    def key(self, row: TimelineRow) -> Key:
        # Undated entries come last: "~" sorts after every digit.
        return not row.planned, row.day.translate(_BACKWARDS) or "~", row.id.translate(_BACKWARDS)

    def words(self, row: TimelineRow) -> str:
        return spoken(row, self._document.today())

    def say_moves(self) -> None:
        """Have each role held say which move it was."""
        self._moves_later.stop()
        with self._told():
            before, self._moves = self._moves, move_codes(self._document.portfolio.connection)
            differing = {one for one in {*before, *self._moves} if before.get(one) != self._moves.get(one)}
            for record_id in differing:
                at = self.row_of(record_id)
                if at >= 0 and self._rows[at].is_read:
                    self._rows[at] = self._by_id[record_id] = self._with_move(self._rows[at])
                    self.dataChanged.emit(self.index(at), self.index(at))

    def _with_move(self, row: TimelineRow) -> TimelineRow:
        return row._replace(done=self._moves.get(row.id, 0)) if row.kind == "position" else row

    def _reset_all(self) -> None:
        rows = timeline_places(self._document.portfolio.connection)
        self._counts = Counter(row.kind for row in rows)
        self.reset([row for row in rows if self._shows(row)])

    def try_again(self) -> None:
        """Read anew where every entry stands, after trouble; what they say follows as it comes near."""
        self._in_trouble = False
        with self._told():
            self._reset_all()
        if not self._in_trouble:  # what is in sight was read at once
            self.mended.emit()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What cannot be read ends what is done here, and is told."""
        try:
            yield
        except PortfolioError as error:
            self._tell(error)
        except sqlite3.DatabaseError as error:
            self._tell(unreadable(self._document.portfolio.folder / DATABASE, error))

    def _tell(self, error: PortfolioError) -> None:
        if not self._in_trouble:
            self._in_trouble = True
            self.failed.emit(error)

    def _shows(self, row: TimelineRow) -> bool:
        return not self._kinds or row.kind in self._kinds

    def _on_changed(self, change: "Change") -> None:
        if self._in_trouble:
            return
        with self._told():
            connection = self._document.portfolio.connection
            came_or_went = [edit.record.id for edit in change.edits if _is_there(edit.before) != _is_there(edit.after)]
            ids = change.touched | tied_to(connection, came_or_went)
            self._recount(change, ids)
            if len(ids) > MANY:
                self._reset_all()
            else:
                self.patch(ids, [self._with_move(row) for row in timeline(connection, ids=ids) if self._shows(row)])
        if change.kind_names & {"position", "role"}:
            self.say_moves()

    def _recount(self, change: "Change", ids: frozenset[str]) -> None:
        """Counted from the change itself: counting 50,000 rows again would cost more than all the rest."""
        for edit in change.edits:
            for record, by in ((edit.before, -1), (edit.after, 1)):
                if record is not None and _is_there(record):
                    self._counts[kind_of(record)] += by
        if "credential" in change.kind_names and self._has_versions(change, ids):
            self._counts["credential"] = standing(self._document.portfolio.connection)
        # What an entry holds stands by itself when the entry goes: more ids than the change touched.
        if change.kind_names & {"attachment", "link"} or len(ids) > len(change.touched):
            self._counts["attachment"] = loose_files(self._document.portfolio.connection)

    def _has_versions(self, change: "Change", ids: frozenset[str]) -> bool:
        """Whether credentials come out from behind a newer version, or go there."""
        records = (record for edit in change.edits for record in (edit.before, edit.after))
        return len(ids) > len(change.touched) or any(getattr(record, "replaced_by_id", None) for record in records)


def _is_there(record: "Record | None") -> bool:
    return record is not None and record.trashed is None


def kind_of(record: "Record") -> str:
    """The kind's name, without importing the records: a record that changed brings its own class."""
    return str(record.__tablename__)
