"""Invented entries and goals for the tests of the window, and a plain list model to show them with."""

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from portfolio.core.queries.goals import GoalRow
from portfolio.core.queries.timeline import TimelineRow

TODAY = date(2026, 11, 22)
ROW = Qt.ItemDataRole.UserRole + 1

_BLANK = TimelineRow(0, "", "", "practice", "", "", 0, 0, 0, "", 0, "", "private", "")
_BLANK_GOAL = GoalRow("", "", "", "", "agreed", 0, 0, 0, 0, "", "", 0)
_NOWHERE = QModelIndex()
_KINDS = ("time_entry", "reflection", "practice", "credential", "programme", "attachment")

RowT = TypeVar("RowT", TimelineRow, GoalRow)


def entry(entry_id: str, day: str = "", kind: str = "practice", title: str = "An entry", **more: Any) -> TimelineRow:
    """One row of the timeline; what is not given is blank."""
    return _BLANK._replace(id=entry_id, day=day, kind=kind, title=title, **more)


def goal(goal_id: str, title: str, **more: Any) -> GoalRow:
    """One row of the goals panel; what is not given is blank."""
    return _BLANK_GOAL._replace(id=goal_id, title=title, **more)


def one_of_each() -> list[TimelineRow]:
    """A row of every shape, planned ones on top, one without a date at the end."""
    long = "I had planned to move on to ratios, but eleven of twenty-eight tickets said the same in different words."
    tags = "Assessment literacy\x1fFeedback\x1fData use"
    return [
        entry("g1", "2027-01-30", "goal", "Finish the Universal Design course before the summer", planned=1, total=7),
        entry("g2", "2026-11-15", "goal", "Visit two lessons", planned=1, done=1, total=2, state="agreed"),
        entry("h1", "2026-11-21", "time_entry", "Module 4", minutes=150, state="own_time", detail="Study"),
        entry("r1", "2026-11-18", "reflection", "What the exit tickets told me", detail=long, toward=1, tags=tags),
        entry(
            "c1", "2026-11-09", "credential", "Formative Assessment", detail="Open Learning", minutes=1440, tags=tags
        ),
        entry("c2", "2026-11-08", "credential", "A title", detail="An issuer", state="expired", privacy="evaluator"),
        entry("p1", "2026-10-18", "programme", "Data-Informed Teaching", detail="An academy", done=2, total=6),
        entry("p2", "2026-10-17", "programme", "Inclusive Practice", detail="An academy", done=6, total=6, tags=tags),
        entry("e1", "2026-10-02", "attachment", "exit-tickets.pdf", detail="Names removed", privacy="public"),
        entry("i1", "2026-10-01", "attachment", "A photo", detail="IMG_2041.jpg", image="ab" * 32),
        entry("d1", "2026-09-21", "practice", "Parents' evening about the water cycle", state="talk", detail=long),
        entry("d2", "2026-09-20", "practice", "Nothing but a title"),
        entry("r2", "2026-09-12", "reflection", "Short", detail="One line."),
        entry("g3", "2026-08-14", "goal", "Student-led conferences in both classes", state="met", done=4, total=4),
        entry("u1", "", "attachment", "No date", detail="scan.pdf"),
    ]


def many(count: int, seed: int = 1) -> list[TimelineRow]:
    """Entries of every kind over thirty years, newest first."""
    chance = random.Random(seed)
    days = sorted((TODAY - timedelta(days=chance.randrange(30 * 365)) for _ in range(count)), reverse=True)
    words = "A few words that say a little more about what was done there and why it mattered to the class"
    return [
        entry(
            f"{number:032x}",
            day.isoformat(),
            chance.choice(_KINDS),
            f"Entry number {number}",
            detail=words,
            minutes=chance.choice((0, 45, 150)),
            tags="Feedback\x1fData use" if number % 3 else "",
            toward=number % 5 == 0,
        )
        for number, day in enumerate(days)
    ]


class ListModel(QAbstractListModel, Generic[RowT]):
    """The least model that a view works on."""

    def __init__(self, rows: Sequence[RowT], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.content: list[RowT] = list(rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.content)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.content[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.title
        return None

    def insert(self, at: int, *rows: RowT) -> None:
        self.beginInsertRows(_NOWHERE, at, at + len(rows) - 1)
        self.content[at:at] = rows
        self.endInsertRows()

    def remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(_NOWHERE, first, last)
        del self.content[first : last + 1]
        self.endRemoveRows()

    def move(self, first: int, last: int, before: int) -> None:
        self.beginMoveRows(_NOWHERE, first, last, _NOWHERE, before)
        taken = self.content[first : last + 1]
        del self.content[first : last + 1]
        target = before if before < first else before - len(taken)
        self.content[target:target] = taken
        self.endMoveRows()

    def change(self, at: int, row: RowT) -> None:
        self.content[at] = row
        self.dataChanged.emit(self.index(at), self.index(at))

    def replace(self, rows: Sequence[RowT]) -> None:
        self.beginResetModel()
        self.content = list(rows)
        self.endResetModel()


class FastListModel(ListModel[RowT]):
    """The same with its rows at hand, as the program's own models have them."""

    @property
    def rows(self) -> Sequence[RowT]:
        return self.content
