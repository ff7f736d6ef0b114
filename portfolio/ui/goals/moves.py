"""Moving a goal to another group, as one change with a label in a teacher's words."""

from datetime import date

from PySide6.QtCore import QLocale

from portfolio.core.change import Change, edited
from portfolio.core.queries.goal_board import BoardGoal
from portfolio.core.records import OPEN_STATES, Goal
from portfolio.ui.goals.board_words import dated_label, done_label, someday_label, state_label


def _opened(goal: Goal) -> str:
    """The state of a goal that one takes on: what was done, or only proposed, is under way."""
    return goal.state if goal.state in OPEN_STATES and goal.state != "proposed" else "under_way"


def give_date(locale: QLocale, goal: Goal, day: date, today: date) -> Change:
    """Take the goal on until this day; one that was done is open again."""
    label = dated_label(locale, goal.title, day, today)
    return edited(label, goal, due=day, state=_opened(goal), finished=None)


def leave_for_someday(goal: Goal) -> Change:
    """Take the date away; one that was done is open again. What was proposed stays proposed."""
    state = goal.state if goal.state == "proposed" else _opened(goal)
    return edited(someday_label(goal.title), goal, due=None, state=state, finished=None)


def finish(goal: Goal, state: str, words: str, today: date, reason: str | None = None) -> Change:
    """Close the goal: how it ended, what came of it in one line, and why where it was not met; None keeps what was
    said before."""
    fields = {answer_field(goal): words, "state": state, "finished": goal.finished or today}
    if reason is not None:
        fields["reason"] = reason
    return edited(done_label(goal.title, state), goal, **fields)


def stand(goal: Goal, state: str) -> Change:
    """Say how far a goal is that is not over: proposed, agreed, under way."""
    return edited(state_label(goal.title, state), goal, state=state, finished=None)


def answer_field(goal: Goal | BoardGoal) -> str:
    """Which field the one line is: how the measure stands now, or what changed where nothing was measured.

    Paragraphs that stand there already are never made one line.
    """
    measured = goal.measure.strip() or goal.baseline.strip() or goal.result.strip()
    return "result" if measured or "\n" in goal.what_changed.strip() else "what_changed"
