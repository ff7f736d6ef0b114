"""The goal of a gap, filled in to be looked at first: title, level, day, hours and three first steps."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from portfolio.core.change import Change, Edit
from portfolio.core.records import Goal, Link, Record, Step, with_fields
from portfolio.ui.document import Document
from portfolio.ui.editors.goal import GoalEditor
from portfolio.ui.editors.items import as_raw, held_by
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme


class GapGoalEditor(GoalEditor):
    """The goal editor, begun with these records. Who only looks and leaves has nothing written and no draft."""

    def __init__(self, theme: Theme, document: Document, jobs: Jobs, records: Sequence[Record]) -> None:
        self._goal = next(one for one in records if isinstance(one, Goal))
        self._steps = [one for one in records if isinstance(one, Step)]
        self._links = [one for one in records if isinstance(one, Link)]
        super().__init__(theme, document, jobs)

    def values(self) -> dict[str, Any]:
        if self.before is not None:
            return super().values()
        goal, ties = self._goal, held_by(self._goal, "skill_id", "target_level", "role_id")
        names = ("title", "source", "due", "measure", "privacy", "started")
        talk = [["conversation", goal.conversation_id]] if goal.conversation_id else []
        return super().values() | held_by(goal, *names) | {
            "planned": goal.planned_minutes, "steps": as_raw(self._steps), "gap": ties, "talk": talk,
        }  # fmt: skip

    def change(self) -> Change:
        """The steps keep the days that were thought out for them, and the line of a role finds its goal."""
        due = {step.id: step.due for step in self._steps}
        made = super().change()
        new = [edit.record.id for edit in made.edits if edit.before is None and isinstance(edit.record, Goal)]
        links = (Edit(None, with_fields(link, source_id=goal)) for goal in new for link in self._links)
        return Change(made.label, (*(_dated(edit, due) for edit in made.edits), *links))


def _dated(edit: Edit, due: dict[str, date | None]) -> Edit:
    step = edit.after
    if edit.before is None and isinstance(step, Step) and step.due is None and due.get(step.id) is not None:
        return Edit(None, with_fields(step, due=due[step.id]))
    return edit
