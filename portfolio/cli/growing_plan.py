"""The command what-if: what it would take to be ready for a role, and the plan as goals."""

from argparse import Namespace
from datetime import date
from itertools import chain

from portfolio.cli.growing_finding import role_named
from portfolio.cli.growing_lists import gaps_of, roles_of, skills_of
from portfolio.cli.growing_words import gap_data, gap_line, ready, wanted
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, clock, counted
from portfolio.core.errors import PortfolioError
from portfolio.core.queries import careers
from portfolio.core.queries.skills import goals_for_gaps
from portfolio.core.queries.week_plan import week_plan
from portfolio.core.records import Record
from portfolio.growth.first_steps import Planned, pace, what_if
from portfolio.growth.gaps import Gap


def plan_for_role(home: Home, options: Namespace, output: Output) -> int:
    """Say what is missing for a role and what it would take; with --make, make goals of what has none yet."""
    from portfolio.core.change import added
    from portfolio.core.said import said
    from portfolio.exchange.growing.gap_goals import Words, goal_records

    today = date.today()
    portfolio = home.open(write=options.make)
    try:
        connection = portfolio.connection
        row = role_named(connection, options.role)
        (role,) = (one for one in roles_of(connection, skills_of(connection)) if one.id == row["id"])
        missing = gaps_of(connection, role.id)
        goals = {one["id"]: one["title"] for one in goals_for_gaps(connection)}
        planned = week_plan(connection)
        weekly = pace(careers.minutes_by_week(connection, today), planned.least if planned else None)
        plan = what_if([gap for gap in missing if not gap.goal_ids], today, weekly)
        made: list[list[Record]] = []
        if options.make:
            _refuse_empty(role.title, missing, plan.stretches, weekly)
            made = [goal_records(one.draft, date.fromisoformat(one.start), Words()) for one in plan.stretches]
            portfolio.apply(added(said("Set goals for “{role}”", role=role.title), *chain.from_iterable(made)))
    finally:
        portfolio.close()
    titles = {role.id: role.title}
    data = {
        "role_id": role.id, "role": role.title, "carried": role.readiness.carried, "needed": role.readiness.needed,
        "brought": [need.words for need in role.brought], "gaps": [gap_data(gap, titles, goals) for gap in missing],
        "minutes": plan.minutes, "pace": plan.pace, "end": plan.end,
        "plan": [
            {"words": one.draft.gap.words, "level": one.draft.gap.level, "from": one.start, "to": one.draft.due,
             "minutes": one.draft.minutes, "steps": [step._asdict() for step in one.draft.steps]}
            for one in plan.stretches
        ],
        "made": [goal.id for goal, *_ in made],
    }  # fmt: skip
    lines = [f"{role.title}: {ready(role.readiness)}", *(f"  {gap_line(gap, titles, goals)}" for gap in missing)]
    if plan.stretches:
        lines.append(f"{clock(plan.minutes)} at {clock(plan.pace)} a week: until {plan.end}")
        lines += [f"  {one.start} to {one.draft.due}  {wanted(one.draft.gap)}, {clock(one.draft.minutes)}"
                  for one in plan.stretches]  # fmt: skip
    elif plan.minutes and not weekly and planned is None:
        lines.append(f"{clock(plan.minutes)} in all; log hours, or set hours a week in the window, to see until when")
    elif plan.minutes:
        lines.append(f"{clock(plan.minutes)}, which {clock(plan.pace)} a week make no plan of")
    if made:
        lines.append(f"Made {counted(len(made), 'goal', 'goals')}")
    output.show(data, *lines)
    return 0


def _refuse_empty(title: str, missing: tuple[Gap, ...], stretches: tuple[Planned, ...], weekly: int) -> None:
    """Raises PortfolioError where there is no goal to make: why."""
    if stretches:
        return
    if not missing:
        raise PortfolioError(
            "Nothing is missing for “{role}”.", "Say what it takes with “portfolio role need”.", role=title
        )
    if all(gap.goal_ids for gap in missing):
        raise PortfolioError("Everything missing for “{role}” has a goal already.", "See “portfolio list goals”.",
                             role=title)  # fmt: skip
    raise PortfolioError(
        "{hours} a week make no plan of this; no goal was made.",
        "Give it more hours a week: log them, or set them with “portfolio hours plan”.", hours=clock(weekly),
    )  # fmt: skip
