"""From a gap to a goal: three first steps with days, the hours that it may take, and a dated plan for a whole role."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from portfolio.growth.gaps import Gap

StepKind = Literal["learn", "try", "show", "find_out", "ask"]
MINUTES_A_LEVEL = 20 * 60
"""What a level takes where one's own goals tell nothing: about a micro-credential or a short course."""
USUAL_DAYS = 90
"""By when a goal is due where the gap names no day: about a term."""
LEAST_DAYS = 21
"""Three steps take at least three weeks."""
FIRST_STEP_DAYS = 30
"""The first of them is due within a month, however far off the goal: what may begin next year never begins."""
LONGEST_DAYS = 50 * 366
"""A plan beyond a working life is none, and its days would be none of this calendar."""


class FirstStep(NamedTuple):
    """One of the three first steps: what to do (the screen has the words) and by when."""

    kind: StepKind
    """`learn`: find a course or a person to learn it from; `try`: try it once in class; `show`: keep what shows it and
    ask for a rating; `find_out`: find out what is meant; `ask`: ask somebody who does it."""
    due: str


class GoalDraft(NamedTuple):
    """A goal that closes a gap, ready to be looked over."""

    gap: Gap
    due: str
    minutes: int
    """Hours that it may take, in minutes."""
    steps: tuple[FirstStep, FirstStep, FirstStep]


class Planned(NamedTuple):
    """A stretch of a plan: one gap after the other, at the pace one has."""

    draft: GoalDraft
    start: str


class WhatIf(NamedTuple):
    """What it would take to be ready for a role."""

    stretches: tuple[Planned, ...]
    minutes: int
    pace: int
    """Minutes a week that it reckons with."""
    end: str
    """ISO day on which the last gap is closed; empty where there is no plan."""


def draft(gap: Gap, today: date, minutes_a_level: int = MINUTES_A_LEVEL) -> GoalDraft:
    """The goal for a gap, due when the gap is wanted, at the soonest in three weeks."""
    wanted = date.fromisoformat(gap.due) if gap.due else today + timedelta(days=USUAL_DAYS)
    due = max(wanted, today + timedelta(days=LEAST_DAYS))
    return GoalDraft(gap, due.isoformat(), gap.missing * minutes_a_level, _steps(gap, today, due))


def what_if(gaps: Sequence[Gap], today: date, pace: int, minutes_a_level: int = MINUTES_A_LEVEL) -> WhatIf:
    """The plan that closes these gaps one after the other, in their order, at `pace` minutes a week.

    Each stretch begins on the day on which the one before ends, and lasts at least a week for each of its steps. A
    level of a skill is learnt once, whatever number of gaps asks for it: one that an earlier stretch closes has none
    of its own. With no pace, or where it would take longer than a working life, there is nothing to date:
    `stretches` is empty.
    """
    levels = _levels_to_learn(gaps)
    minutes = [count * minutes_a_level for _, count in levels]
    lasting = [max(LEAST_DAYS, -(-one * 7 // pace)) for one in minutes] if pace > 0 else []
    if pace <= 0 or sum(lasting) > LONGEST_DAYS:
        return WhatIf((), sum(minutes), max(pace, 0), "")
    start, found = today, []
    for (gap, _), taking, days in zip(levels, minutes, lasting, strict=True):
        due = start + timedelta(days=days)
        found.append(Planned(GoalDraft(gap, due.isoformat(), taking, _steps(gap, start, due)), start.isoformat()))
        start = due
    return WhatIf(tuple(found), sum(minutes), pace, start.isoformat())


def _levels_to_learn(gaps: Iterable[Gap]) -> list[tuple[Gap, int]]:
    """Each gap that leaves something to learn after those before it, with how many levels that is."""
    found: list[tuple[Gap, int]] = []
    learnt: dict[str, int] = {}
    for gap in gaps:
        if gap.skill is None:
            found.append((gap, gap.missing))
            continue
        place = max(gap.place, 0)
        count = place - learnt[gap.skill.id] if gap.skill.id in learnt else gap.missing
        if count > 0:
            found.append((gap, count))
            learnt[gap.skill.id] = place
    return found


def pace(minutes_by_week: Sequence[int], planned: int | None = None) -> int:
    """Minutes a week at today's pace: the middle week of those given, so that one long day does not count as a habit.

    Where most weeks are empty, as in the holidays, it is what was logged, spread over all of them; where nothing was
    logged, the week's own plan, or 0 where there is none.
    """
    logged = sorted(minutes_by_week)
    middle = logged[len(logged) // 2] if logged else 0
    return middle or (sum(logged) // len(logged) if logged else 0) or planned or 0


def _steps(gap: Gap, start: date, due: date) -> tuple[FirstStep, FirstStep, FirstStep]:
    kinds: tuple[StepKind, StepKind, StepKind] = ("learn", "try", "show")
    if gap.skill is None:
        kinds = ("find_out", "ask", "show")
    days = (due - start).days
    ends = (min(days // 3, FIRST_STEP_DAYS), days * 2 // 3, days)
    first, second, third = (
        FirstStep(kind, (start + timedelta(days=end)).isoformat()) for kind, end in zip(kinds, ends, strict=True)
    )
    return first, second, third


def total_minutes(drafts: Iterable[GoalDraft]) -> int:
    """Hours of several goals, in minutes."""
    return sum(one.minutes for one in drafts)
