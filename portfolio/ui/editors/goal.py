"""Setting a goal: where one wants to be, by when, in which steps, and what changes for pupils."""

from typing import Any

from portfolio.core.change import Change, added, edited
from portfolio.core.records import OPEN_STATES, Goal, Step, build
from portfolio.ui.detail.words import STATES
from portfolio.ui.editors.amount_fields import MinutesField
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.items import as_raw, held_by, item_edits, items_of
from portfolio.ui.editors.items_field import ItemsField
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.text_fields import ChoiceField, LongField, NumberField, TextField
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face


class GoalEditor(Editor):
    """A goal with its steps, written as one change."""

    KIND = "goal"

    def heading(self) -> str:
        return self.tr("Goal")

    def build(self) -> None:
        theme = self.theme
        self.title = TextField(
            theme, self.tr("Where do I want to be?"), self.tr("Pupils choose how they show what they learned"),
            needed=self.tr("A goal needs a few words."), face=Face("h3", 600),
        )  # fmt: skip
        self.source = TextField(theme, self.tr("Where it comes from"), self.tr("From my June evaluation"))
        self.due = DateField(theme, self.tr("By when"), ahead=True, today=self.document.today)
        self.planned = MinutesField(theme, self.tr("Hours I plan"), plan=True)
        states = [(state, translate("Detail", words), "") for state, words in STATES.items()]
        self.state = ChoiceField(theme, self.tr("How it stands"), states, "under_way")
        words = {
            "placeholder": self.tr("A step"),
            "line": self.tr("Step"),
            "add": self.tr("Add a step"),
            "tick": self.tr("Done: {title}"),
            "move": self.tr("Move"),
            "remove": self.tr("Take away"),
        }
        self.steps = ItemsField(theme, self.tr("Steps"), words, today=self.document.today)
        self.measure = TextField(
            theme, self.tr("How will I know?"), self.tr("pupils who choose how they show learning")
        )
        self.baseline = TextField(theme, self.tr("Before"), self.tr("61 %"))
        self.result = TextField(theme, self.tr("Now"), self.tr("87 %"))
        self.learners = NumberField(theme, self.tr("How many pupils"))
        self.what_changed = LongField(
            theme, self.tr("What changed for them"), self.tr("What can they do now?"), least=3
        )
        self.privacy = PrivacyField(theme)
        self.add("title", self.title)
        row = [self.register("source", self.source), self.register("due", self.due)]
        self.form.addWidget(Side(theme, *row, self.register("planned", self.planned), shares=(4, 3, 2)))
        self.add("steps", self.steps)
        self.add("measure", self.measure)
        row = [self.register("baseline", self.baseline), self.register("result", self.result)]
        self.form.addWidget(Side(theme, *row, self.register("learners", self.learners), narrowest=110))
        self.add("what_changed", self.what_changed)
        self.add("state", self.state)
        self.add("privacy", self.privacy)
        self.form.addStretch(1)

    def values(self) -> dict[str, Any]:
        goal = self.before
        if not isinstance(goal, Goal):
            return {"steps": [{"title": ""}]}
        names = ("title", "source", "due", "state", "measure", "baseline", "result", "learners", "what_changed")
        steps = as_raw(items_of(self.document.portfolio, Step, "goal_id", goal.id))
        return held_by(goal, *names, "privacy") | {"planned": goal.planned_minutes, "steps": steps}

    def change(self) -> Change:
        fields = {
            "title": self.title.text(),
            "source": self.source.text(),
            "due": self.due.day(),
            "planned_minutes": self.planned.minutes(),
            "state": self.state.raw(),
            "measure": self.measure.text(),
            "baseline": self.baseline.text(),
            "result": self.result.text(),
            "learners": self.learners.number(),
            "what_changed": self.what_changed.text(),
            "privacy": self.privacy.raw(),
            "finished": self._finished(),
        }
        if self.before is None:
            label = self.tr("Set the goal “{title}”").format(title=self.title.text()[:60])
            made = added(label, build(Goal, id=self.id, **fields))
        else:
            label = self.tr("Edit the goal “{title}”").format(title=self.title.text()[:60])
            made = edited(label, self.before, **fields)
        steps = item_edits(self.document.portfolio, Step, "goal_id", self.id, self.steps.items())
        return Change(label, (*made.edits, *steps))

    def _finished(self) -> object:
        """The day the goal was closed; kept when it was closed before, gone when it is open again."""
        if self.state.raw() in OPEN_STATES:
            return None
        before = getattr(self.before, "finished", None)
        return before or self.document.today()
