"""Makes a goal of a gap: its title, level, day and hours, with three first steps in a teacher's words."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from portfolio.ui.kit.words import translate

if TYPE_CHECKING:  # the records are imported when a goal is made, not when a place is shown
    from portfolio.core.change import Change
    from portfolio.core.records import Record
    from portfolio.growth.first_steps import FirstStep, GoalDraft
    from portfolio.growth.gaps import Gap

MOST_LETTERS = 90
"""Of a line of an advert, in a step that quotes it."""


def goal_title(gap: "Gap") -> str:
    """What the goal of a gap is called. One for a line that no skill stands for is called by that line: so the gap
    finds its goal again."""
    from portfolio.ui.kit.growth_words import level_words

    if gap.skill is None or not gap.level:
        return gap.words
    return translate("GapGoal", "{skill}: {level}").format(skill=gap.words, level=level_words(gap.level))


def step_words(step: "FirstStep", gap: "Gap") -> str:
    """A first step as a person would write it down."""
    what = gap.words if len(gap.words) <= MOST_LETTERS else f"{gap.words[: MOST_LETTERS - 1].rstrip()}…"
    return {
        "learn": translate("GapGoal", "Find a course, or somebody to learn it from: {skill}"),
        "try": translate("GapGoal", "Try it in class once, and write down what happened"),
        "show": translate("GapGoal", "Keep what shows it, and ask somebody to look at it"),
        "find_out": translate("GapGoal", "Find out what is meant by “{skill}”"),
        "ask": translate("GapGoal", "Ask somebody who does it how they came to it"),
    }[step.kind].format(skill=what)


def goal_records(draft: "GoalDraft", start: date, role_title: str = "") -> "list[Record]":
    """The goal of a draft with its steps, to be added. `role_title`: what the role is called that needs it.

    It is private where it comes from a role that one may hold: where one wants to go is told when one wants to.
    """
    from portfolio.core.records import Goal, Record, Step, build
    from portfolio.ui.kit.growth_words import level_words

    gap, skill = draft.gap, draft.gap.skill
    source = translate("GapGoal", "For the role “{role}”").format(role=role_title) if role_title else ""
    known = level_words(skill.levels[skill.carried]) if skill is not None and skill.carried >= 0 else ""
    goal = build(
        Goal, title=goal_title(gap), source=source, started=start, due=date.fromisoformat(draft.due),
        planned_minutes=draft.minutes, skill_id=skill.id if skill is not None else None, target_level=gap.level,
        role_id=gap.role_id or None, conversation_id=gap.conversation_id or None,
        measure=translate("GapGoal", "Level") if gap.level else "", baseline=known if gap.level else "",
        privacy="private" if gap.role_id else "evaluator",
    )  # fmt: skip
    steps = (
        build(Step, goal_id=goal.id, position=at, title=step_words(step, gap), due=date.fromisoformat(step.due))
        for at, step in enumerate(draft.steps)
    )
    found: list[Record] = [goal, *steps]
    return found


def goal_change(
    drafts: "Sequence[tuple[GoalDraft, date]]", role_titles: "dict[str, str] | None" = None, label: str = ""
) -> "Change":
    """One change that makes all these goals, each with the day on which it begins; `role_titles` by the roles' ids."""
    from portfolio.core.change import added

    titles = role_titles or {}
    records = [
        record
        for draft, start in drafts
        for record in goal_records(draft, start, titles.get(draft.gap.role_id, ""))
    ]  # fmt: skip
    return added(label or _label([draft for draft, _ in drafts]), *records)


def _label(drafts: "Iterable[GoalDraft]") -> str:
    titles = [goal_title(draft.gap) for draft in drafts]
    if len(titles) == 1:
        return translate("GapGoal", "Set the goal “{title}”").format(title=titles[0][:60])
    count = len(titles)
    return translate("GapGoal", "Set {count} goals", None, count).format(count=count)
