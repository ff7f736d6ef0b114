"""Makes goals of gaps, in the reader's language."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from portfolio.ui.kit.words import translate

if TYPE_CHECKING:  # the records are imported when a goal is made, not when a place is shown
    from portfolio.core.change import Change
    from portfolio.core.records import Record
    from portfolio.exchange.growing.gap_goals import Words
    from portfolio.growth.first_steps import GoalDraft
    from portfolio.growth.gaps import Gap


def goal_title(gap: "Gap") -> str:
    """What the goal of a gap is called."""
    from portfolio.exchange.growing.gap_goals import goal_title

    return goal_title(gap, _words())


def goal_records(draft: "GoalDraft", start: date) -> "list[Record]":
    """The goal of a draft with what belongs to it, to be added."""
    from portfolio.exchange.growing.gap_goals import goal_records

    return goal_records(draft, start, _words())


def goal_change(drafts: "Sequence[tuple[GoalDraft, date]]", label: str = "") -> "Change":
    """One change that makes all these goals, each with the day on which it begins."""
    from portfolio.core.change import added

    records = [record for draft, start in drafts for record in goal_records(draft, start)]
    return added(label or _label([draft for draft, _ in drafts]), *records)


def _words() -> "Words":
    from portfolio.exchange.growing.gap_goals import Words
    from portfolio.ui.kit.below import said_words
    from portfolio.ui.kit.growth_words import level_words

    return Words(said_words, level_words)


def _label(drafts: "Iterable[GoalDraft]") -> str:
    titles = [goal_title(draft.gap) for draft in drafts]
    if len(titles) == 1:
        return translate("GapGoal", "Set the goal “{title}”").format(title=titles[0][:60])
    count = len(titles)
    return translate("GapGoal", "Set {count} goals", None, count).format(count=count)
