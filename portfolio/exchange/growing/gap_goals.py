"""The goal of a gap: its title, level, day, hours and three first steps, in words that the window can translate.

It quotes nothing that others may not read: no rating as what was before, and no role that one may hold. It points to
its skill, its role and the line of it, and each reader is told of these what she may see.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from portfolio.core.said import Said, said

if TYPE_CHECKING:  # the records are imported when a goal is made, not when a place is shown
    from portfolio.core.records import Record
    from portfolio.growth.first_steps import FirstStep, GoalDraft
    from portfolio.growth.gaps import Gap

MOST_LETTERS = 90
"""Of a line of an advert, in a step that quotes it."""


class Words(NamedTuple):
    """How the reader is spoken to; as it stands, English."""

    say: Callable[[Said], str] = str
    """A sentence of ours in the reader's language."""
    level: Callable[[str], str] = str
    """The name of a level as one reads it."""


def goal_title(gap: "Gap", words: Words) -> str:
    """What the goal of a gap is called: by its skill and level, or by the line that no skill stands for."""
    if gap.skill is None or not gap.level:
        return gap.words
    return words.say(said("{skill}: {level}", skill=gap.words, level=words.level(gap.level)))


def step_title(step: "FirstStep", gap: "Gap", words: Words) -> str:
    """A first step as a person would write it down."""
    what = gap.words if len(gap.words) <= MOST_LETTERS else f"{gap.words[: MOST_LETTERS - 1].rstrip()}…"
    return words.say(
        {
            "learn": said("Find a course, or somebody to learn it from: {skill}", skill=what),
            "try": said("Try it in class once, and write down what happened"),
            "show": said("Keep what shows it, and ask somebody to look at it"),
            "find_out": said("Find out what is meant by “{skill}”", skill=what),
            "ask": said("Ask somebody who does it how they came to it"),
        }[step.kind]
    )


def goal_records(draft: "GoalDraft", start: date, words: Words) -> "list[Record]":
    """The goal of a draft, its steps, and the link by which a line of a role finds it, to be added.

    It is seen by whoever may see what asks for it: of a role nobody else, as where one wants to go is told when one
    wants to.
    """
    from portfolio.core.records import Goal, Link, Record, Step, build

    gap = draft.gap
    goal = build(
        Goal, title=goal_title(gap, words), started=start, due=date.fromisoformat(draft.due),
        planned_minutes=draft.minutes, measure=words.say(said("Level")) if gap.level else "", target_level=gap.level,
        skill_id=gap.skill.id if gap.skill is not None else None, role_id=gap.role_id or None,
        conversation_id=gap.conversation_id or None, privacy=gap.privacy,
    )  # fmt: skip
    made: list[Record] = [goal]
    made += (
        build(Step, goal_id=goal.id, position=at, title=step_title(step, gap, words), due=date.fromisoformat(step.due))
        for at, step in enumerate(draft.steps)
    )
    if gap.need_id:
        made.append(
            build(Link, source_kind="goal", source_id=goal.id, target_kind="role_need", target_id=gap.need_id,
                  role="toward")
        )  # fmt: skip
    return made
