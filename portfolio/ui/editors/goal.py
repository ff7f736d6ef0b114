"""Setting a goal: where one wants to be, by when, in which steps, and what changes for pupils."""

from typing import Any

from portfolio import paths
from portfolio.core.change import Change, added, edited
from portfolio.core.queries.goal_detail import spent_on
from portfolio.core.records import OPEN_STATES, Goal, Measurement, ReviewPoint, Step, build
from portfolio.exchange.growing.goal_templates import goal_templates
from portfolio.exchange.templates.own import as_goal_templates, own_parts
from portfolio.ui.detail.words import STATES
from portfolio.ui.editors.amount_fields import MinutesField, MoneyField
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.fold import Fold
from portfolio.ui.editors.goal_rows import (
    reviews_field,
    reviews_raw,
    reviews_wanted,
    values_field,
    values_raw,
    values_wanted,
)
from portfolio.ui.editors.goal_ties import GapField, TalkField
from portfolio.ui.editors.items import as_raw, held_by, item_edits, items_of, owned_edits
from portfolio.ui.editors.items_field import ItemsField
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.template_field import TemplateField
from portfolio.ui.editors.text_fields import ChoiceField, LongField, NumberField, TextField
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.value_line import Point, ValueLine, points_of
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face

REASONED = ("partly", "dropped")
"""States of which the reason is asked."""


class GoalEditor(Editor):
    """A goal with its steps, values and days to look at it again, written as one change.

    An ordinary goal needs what stands open; all else is folded away, and stays open for whoever opened it once.
    """

    KIND = "goal"

    def __init__(self, *given: Any, **named: Any) -> None:
        """As every editor."""
        super().__init__(*given, **named)
        for fold in self.findChildren(Fold):
            fold.say()
        self._ask_reason()
        self._draw_values()
        self._say_spent()
        for field in (self.due, self.steps):
            field.edited.connect(self._say_late)
        self._say_late()

    def heading(self) -> str:
        return self.tr("Goal")

    def build(self) -> None:
        self._ordinary()
        self._measured()
        self._written()
        self._planned()
        self.privacy = PrivacyField(self.theme)
        self.add("privacy", self.privacy)
        self.form.addStretch(1)

    # ---- fields

    def _ordinary(self) -> None:
        theme = self.theme
        self.title = TextField(
            theme, self.tr("Where do I want to be?"), self.tr("Pupils choose how they show what they learned"),
            needed=self.tr("A goal needs a few words."), face=Face("h3", 600),
        )  # fmt: skip
        self.source = TextField(theme, self.tr("Where it comes from"), self.tr("From my June evaluation"))
        self.due = DateField(theme, self.tr("By when"), ahead=True, today=self.document.today)
        self.planned = MinutesField(theme, self.tr("Hours I plan"), plan=True)
        words = {
            "placeholder": self.tr("A step"),
            "line": self.tr("Step"),
            "add": self.tr("Add a step"),
            "tick": self.tr("Done: {title}"),
            "move": self.tr("Move"),
            "remove": self.tr("Take away"),
            "due": self.tr("By when"),
        }
        self.steps = ItemsField(theme, self.tr("Steps"), words, today=self.document.today)
        self.what_changed = LongField(
            theme, self.tr("What changed"), self.tr("What can your pupils do now, or you yourself?"), least=3
        )
        states = [(state, translate("Detail", words), "") for state, words in STATES.items()]
        self.state = ChoiceField(theme, self.tr("How it stands"), states, "under_way")
        self.reason = TextField(
            theme, self.tr("Why?"), self.tr("Other things came first"), hint=self.tr("One line; it may stay empty.")
        )
        self.gap = GapField(theme, self.document, self.tr("The gap it closes"))
        self.add("title", self.title)
        self.add("gap", self.gap)
        row = [self.register("source", self.source), self.register("due", self.due)]
        self.form.addWidget(Side(theme, *row, self.register("planned", self.planned), shares=(4, 3, 2)))
        self.add("steps", self.steps)
        self.add("what_changed", self.what_changed)
        self.add("state", self.state)
        self.add("reason", self.reason)
        self.state.choice.chosen.connect(lambda _: self._ask_reason())

    def _measured(self) -> None:
        theme = self.theme
        self.measure = TextField(
            theme, self.tr("How will I know?"), self.tr("pupils who choose how they show learning")
        )
        self.baseline = TextField(theme, self.tr("Before"), self.tr("61 %"))
        self.result = TextField(theme, self.tr("Now"), self.tr("87 %"))
        self.learners = NumberField(theme, self.tr("How many pupils"))
        self.measured = values_field(theme, self.document.today)
        self.line = ValueLine(theme)
        fold = self._fold("measure", self.tr("What I measure"))
        fold.hold(self.register("measure", self.measure))
        row = [self.register("baseline", self.baseline), self.register("result", self.result)]
        row.append(self.register("learners", self.learners))
        fold.hold(Side(theme, *row, narrowest=110), *row)
        fold.hold(self.register("measured", self.measured))
        fold.hold(self.line)
        for field in (self.baseline, self.measured):
            field.edited.connect(self._draw_values)

    def _written(self) -> None:
        own = own_parts(self.document.portfolio.connection, self.document.portfolio.attachments).goals
        forms = (*as_goal_templates(own), *goal_templates(paths.resource("goal_templates")))
        self.form_field = TemplateField(self.theme, self.tr("The form"), forms)
        self.reviews = reviews_field(self.theme, self.document.today)
        self._fold("form", self.tr("Write it with a form")).hold(self.register("form", self.form_field))
        self._fold("reviews", self.tr("Look at it again")).hold(self.register("reviews", self.reviews))

    def _planned(self) -> None:
        theme = self.theme
        self.started = DateField(theme, self.tr("Begun on"), today=self.document.today)
        self.money = MoneyField(theme, self.tr("What it may cost"))
        self.talk = TalkField(theme, self.document)
        fold = self._fold("plan", self.tr("Beginning, cost, conversation"))
        row = [self.register("started", self.started), self.register("money", self.money)]
        fold.hold(Side(theme, *row, shares=(3, 4)), *row)
        fold.hold(self.register("talk", self.talk))

    def _fold(self, name: str, title: str) -> Fold:
        fold = Fold(self.theme, self.document, f"goal:{name}", title)
        self.form.addWidget(fold)
        return fold

    # ---- what the goal holds

    def values(self) -> dict[str, Any]:
        goal = self.before
        if not isinstance(goal, Goal):
            return {"steps": [{"title": ""}], "form": {"template": "", "fields": []}}
        names = ("title", "source", "due", "state", "measure", "baseline", "result", "learners", "what_changed")
        portfolio = self.document.portfolio
        ties = held_by(goal, "skill_id", "target_level", "role_id")
        return held_by(goal, *names, "privacy", "reason", "started") | {
            "planned": goal.planned_minutes,
            "steps": as_raw(items_of(portfolio, Step, "goal_id", goal.id)),
            "measured": values_raw(portfolio, goal.id),
            "reviews": reviews_raw(portfolio, goal.id),
            "form": held_by(goal, "template", "fields"),
            "money": [goal.planned_minor, goal.currency] if goal.planned_minor is not None else None,
            "gap": ties if any(ties.values()) else {},
            "talk": [["conversation", goal.conversation_id]] if goal.conversation_id else [],
        }

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
            "reason": self.reason.text(),
            "started": self.started.day(),
            "template": self.form_field.template,
            "fields": self.form_field.answers(),
            "planned_minor": self.money.amount(),
            "currency": self.money.currency.currentText() if self.money.amount() is not None else "",
            "skill_id": self.gap.raw().get("skill_id") or None,
            "target_level": self.gap.raw().get("target_level", ""),
            "role_id": self.gap.raw().get("role_id") or None,
            "conversation_id": self.talk.conversation_id(),
        }
        if self.before is None:
            label = self.tr("Set the goal “{title}”").format(title=self.title.text()[:60])
            made = added(label, build(Goal, id=self.id, **fields))
        else:
            label = self.tr("Edit the goal “{title}”").format(title=self.title.text()[:60])
            made = edited(label, self.before, **fields)
        portfolio = self.document.portfolio
        steps = item_edits(portfolio, Step, "goal_id", self.id, self.steps.items())
        values = owned_edits(portfolio, Measurement, "goal_id", self.id, values_wanted(self.measured))
        reviews = owned_edits(portfolio, ReviewPoint, "goal_id", self.id, reviews_wanted(self.reviews))
        return Change(label, (*made.edits, *steps, *values, *reviews))

    def _finished(self) -> object:
        """The day the goal was closed; kept when it was closed before, gone when it is open again."""
        if self.state.raw() in OPEN_STATES:
            return None
        before = getattr(self.before, "finished", None)
        return before or self.document.today()

    # ---- what follows from what is typed

    def _ask_reason(self) -> None:
        """The reason is asked where a goal was not met as it was meant; one that was given is never hidden."""
        self.reason.setVisible(self.state.raw() in REASONED or bool(self.reason.text()))

    def _draw_values(self) -> None:
        rows = [Point(day.isoformat() if day else "", str(fields["value"])) for day, fields in self._days()]
        self.line.show_points(points_of(self.baseline.text(), rows))

    def _say_late(self) -> None:
        """Steps keep their days when the goal is put off or brought forward."""
        day = self.due.day()
        late = day is not None and any(
            fields["due"] is not None and fields["due"] > day and not fields["done"] for _, fields in self.steps.items()
        )
        self.steps.set_hint(self.tr("Some steps are due after the goal itself.") if late else "")

    def _days(self) -> list[tuple[Any, dict[str, Any]]]:
        return [(fields["day"], fields) for _, fields in values_wanted(self.measured)]

    def _say_spent(self) -> None:
        """What was logged toward it, below what was planned."""
        if self.before is None:
            return
        spent = spent_on(self.document.portfolio.connection, self.id)
        if spent.minutes:
            logged = hours(self.locale(), spent.minutes)
            self.planned.set_hint(self.tr("{time} logged").format(time=logged))
        if spent.money:
            sums = ", ".join(money_words(self.locale(), minor, currency) for currency, minor in spent.money)
            self.money.set_hint(self.tr("{amounts} spent so far").format(amounts=sums))
