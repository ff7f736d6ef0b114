"""Goals under way as a Qt model, for the goals panel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from portfolio.core.queries.goals import GoalRow, goals
from portfolio.ui.document import Document
from portfolio.ui.models.rows import Key, RowsModel

if TYPE_CHECKING:
    from portfolio.core.change import Change, Edit

# And any entry that comes or goes: a goal says how many count toward it.
WATCHES = frozenset({"goal", "step", "link", "time_entry"})


class GoalsModel(RowsModel[GoalRow]):
    """There are a handful of goals, so the whole query is asked again when a change touches their kinds."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        self._document = document
        super().__init__(goals(document.portfolio.connection), parent)
        document.changed.connect(self._on_changed)

    def key(self, row: GoalRow) -> Key:
        return row.due == "", row.due, row.title, row.id

    def words(self, row: GoalRow) -> str:
        return row.title

    def _on_changed(self, change: "Change") -> None:
        if WATCHES & change.kind_names or any(_came_or_went(edit) for edit in change.edits):
            found = goals(self._document.portfolio.connection)
            self.patch([row.id for row in self.rows] + [row.id for row in found], found)


def _came_or_went(edit: "Edit") -> bool:
    return (edit.before is not None and edit.before.trashed is None) != (
        edit.after is not None and edit.after.trashed is None
    )
