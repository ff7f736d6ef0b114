"""What holds of growth whatever the rows: more evidence helps, names decide nothing, no order matters, no average."""

import random
from datetime import date, timedelta
from typing import Any, NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from portfolio.growth.first_steps import LEAST_DAYS, draft, what_if
from portfolio.growth.gaps import Gap, gaps
from portfolio.growth.lattice import Standing, clocks, move_type, moves_made, possible_moves
from portfolio.growth.roles import RoleRow, role_rows
from portfolio.growth.skills import NO_LEVEL, RATERS, SkillRow, skill_rows
from portfolio.growth.surveys import results
from tests.growth.rows import Rows, entry, goal, need, position, rated, role, shows, skill, target

TODAY = date(2026, 11, 23)
SKILLS, ROLES = ("k0", "k1", "k2"), ("r0", "r1", "r2")
LEVELS = ("A", "B", "C", "D")
KNOWN = st.sampled_from((*LEVELS, "", "long ago"))
DAYS = st.sampled_from(("", "2024-05-01", "2025-05-01", "2025-05-02", "2026-05-01"))


class World(NamedTuple):
    """Rows of a whole portfolio."""

    skills: Rows
    ratings: Rows
    evidence: Rows
    roles: Rows
    needs: Rows
    targets: Rows
    goals: Rows
    held: Rows

    def seen(self) -> tuple[SkillRow, ...]:
        return skill_rows(self.skills, self.ratings, self.evidence)

    def lattice(self) -> tuple[RoleRow, ...]:
        return role_rows(self.roles, self.needs, self.seen())

    def gaps(self) -> tuple[Gap, ...]:
        return gaps(self.seen(), self.lattice(), self.targets, self.goals)


def numbered(rows: Rows, name: str = "id") -> Rows:
    """Rows with ids of their own, as a table has them."""
    return [row | {name: f"{row[name]} #{at}"} for at, row in enumerate(rows)]


@st.composite
def worlds(draw: st.DrawFn) -> World:
    some = {"max_size": 8}
    one_skill, one_role = st.sampled_from(SKILLS), st.sampled_from(ROLES)
    scales = st.sampled_from(("A B C D", "A", "B A", ""))
    ratings = st.lists(st.builds(rated, one_skill, st.sampled_from(RATERS), KNOWN, DAYS), **some)
    ties = st.lists(
        st.builds(shows, st.sampled_from(("Lesson", "Badge", "Talk")), one_skill, KNOWN, DAYS,
                  via=st.sampled_from(("skill", "standard"))),
        **some,
    )  # fmt: skip
    needs = st.lists(
        st.builds(need, one_role, st.sampled_from((*SKILLS, "", "gone")), KNOWN, st.integers(1, 3),
                  words=st.sampled_from(("One", "two", "Three")), position=st.integers(0, 3), met=st.integers(0, 1),
                  shown=st.sampled_from(([], [entry("Lesson")]))),
        **some,
    )  # fmt: skip
    roles = [
        role(one, draw(st.one_of(st.none(), st.integers(1, 9))), draw(st.sampled_from(("", "Teaching", "Leadership"))),
             aimed=draw(st.integers(0, 1)), by=draw(DAYS))
        for one in ROLES
    ]  # fmt: skip
    held = st.lists(
        st.builds(position, st.sampled_from(("first", "second")), DAYS, DAYS, st.one_of(st.none(), st.integers(1, 9)),
                  st.sampled_from(("Teaching", "Advising")), st.sampled_from(("", *ROLES))),
        max_size=4,
    )  # fmt: skip
    asked = numbered(draw(needs))
    of_lines = st.sampled_from([[], *([row["id"]] for row in asked)])
    goals = st.lists(
        st.builds(goal, st.just("g"), st.sampled_from((*SKILLS, "")), st.sampled_from((*ROLES, "")),
                  open=st.integers(0, 1), due=DAYS, needs=of_lines),
        max_size=4,
    )  # fmt: skip
    return World(
        skills=[skill(one, draw(scales)) for one in SKILLS], ratings=numbered(draw(ratings)),
        evidence=numbered(draw(ties), "tie_id"), roles=roles, needs=asked,
        targets=numbered(draw(st.lists(st.builds(target, one_skill, KNOWN, DAYS), max_size=4))),
        goals=numbered(draw(goals)), held=numbered(draw(held)),
    )  # fmt: skip


@given(worlds(), st.sampled_from(SKILLS), KNOWN)
def test_one_more_entry_never_lowers_what_is_carried_nor_the_readiness_of_any_role(
    world: World, shown: str, level: str
) -> None:
    more = world._replace(evidence=[*world.evidence, shows("One more", shown, level)])
    for before, after in zip(world.seen(), more.seen(), strict=True):
        assert after.carried >= before.carried
        assert after.rated == before.rated
    for now, then in zip(world.lattice(), more.lattice(), strict=True):
        assert then.readiness.carried >= now.readiness.carried
        assert then.readiness.needed == now.readiness.needed
    assert {gap.key for gap in more.gaps()} <= {gap.key for gap in world.gaps()}


@given(worlds())
def test_an_entry_that_shows_a_line_never_lowers_the_readiness_of_its_role(world: World) -> None:
    more = world._replace(needs=[row | {"shown": [*row["shown"], entry("One more")]} for row in world.needs])
    for before, after in zip(world.lattice(), more.lattice(), strict=True):
        assert after.readiness.carried >= before.readiness.carried


def said(world: World) -> Any:
    """All that is answered of a world, without its words and in an order that no word decides."""
    rows = {row.id: row.readiness for row in world.lattice()}
    found = sorted(
        (gap.key, gap.level, gap.place, gap.missing, gap.weight, gap.why, gap.goal_ids) for gap in world.gaps()
    )
    moves = sorted(possible_moves(world.held, world.lattice(), TODAY), key=lambda one: (one.from_id, one.to_id))
    return rows, found, moves


@given(worlds(), st.randoms(use_true_random=False))
def test_renaming_changes_words_and_order_and_nothing_else(world: World, chance: random.Random) -> None:
    def renamed(rows: Rows) -> Rows:
        return [row | {"title": f"{chance.random()} {row['title']}"} for row in rows]

    other = world._replace(
        skills=renamed(world.skills), roles=renamed(world.roles), evidence=renamed(world.evidence),
        held=renamed(world.held), goals=renamed(world.goals),
        needs=[row | {"words": f"{chance.random()}"} for row in world.needs],
    )  # fmt: skip
    assert said(other) == said(world)


@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_of_rows_never_changes_an_answer(world: World, chance: random.Random) -> None:
    def shuffled(rows: Rows) -> Rows:
        return chance.sample(rows, len(rows))

    other = World(world.skills, *(shuffled(rows) for rows in world[1:3]), world.roles, *map(shuffled, world[4:]))
    assert other.seen() == world.seen()
    assert other.lattice() == world.lattice()
    assert other.gaps() == world.gaps()
    assert moves_made(other.held) == moves_made(world.held)
    assert clocks(other.held, TODAY) == clocks(world.held, TODAY)
    moved = other._replace(roles=shuffled(world.roles)).lattice()
    assert possible_moves(other.held, moved, TODAY) == possible_moves(world.held, world.lattice(), TODAY)
    turned = world._replace(skills=shuffled(world.skills), roles=shuffled(world.roles))
    assert turned.gaps() == world.gaps()


@given(worlds())
def test_nothing_is_averaged(world: World) -> None:
    for row in world.seen():
        given_places = {seen.place for seen in row.ratings if seen.place != NO_LEVEL}
        assert row.rated in (given_places or {NO_LEVEL})
        assert all(row.rated <= seen.place for seen in row.latest.values())
        assert row.evident in ({shown.place for shown in row.evidence} or {NO_LEVEL})
        assert row.carried in (row.rated, row.evident)


@given(worlds())
def test_every_gap_disappears_when_every_rater_grants_its_level(world: World) -> None:
    later = [
        rated(gap.skill.id, rater, gap.skill.levels[max(gap.place, 0)], "2026-11-23", id=f"{gap.key}{rater}{at}",
              created=f"2026-11-23T10:00:{gap.place + 1:02}")
        for at, gap in enumerate(world.gaps()) if gap.skill is not None for rater in RATERS
    ]  # fmt: skip
    after = world._replace(ratings=[*world.ratings, *later]).gaps()
    assert [gap.key for gap in after if gap.skill is not None] == []


@given(worlds())
def test_every_gap_disappears_when_an_entry_shows_its_level_or_its_line(world: World) -> None:
    there = world.gaps()
    ties = [
        shows(f"Proof {at}", gap.skill.id, gap.level, tie_id=f"proof {at}")
        for at, gap in enumerate(there) if gap.skill is not None
    ]  # fmt: skip
    lines = {gap.need_id for gap in there if gap.skill is None}
    needs = [row | {"shown": [entry("Proof")]} if row["id"] in lines else row for row in world.needs]
    assert world._replace(evidence=[*world.evidence, *ties], needs=needs).gaps() == ()


@given(worlds())
def test_a_gap_is_what_is_not_carried_and_says_why(world: World) -> None:
    missing = {need.id for role in world.lattice() if role.aimed for need in role.needs if not need.carried}
    found = world.gaps()
    assert {gap.need_id for gap in found if gap.need_id} == missing
    assert len({gap.key for gap in found}) == len(found)
    for gap in found:
        assert gap.missing >= 1
        assert gap.why
        if gap.skill is not None:
            assert gap.skill.carried < max(gap.place, 0)


@given(worlds(), st.integers(1, 5000), st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_stretches_of_a_plan_follow_one_another_and_keep_the_sum_of_their_minutes(
    world: World, minutes: int, today: date
) -> None:
    plan = what_if(world.gaps(), today, minutes)
    if not plan.stretches:
        assert plan.end in ("", today.isoformat())
        return
    assert plan.minutes == sum(one.draft.minutes for one in plan.stretches)
    assert plan.stretches[0].start == today.isoformat()
    assert plan.end == plan.stretches[-1].draft.due
    for one, other in zip(plan.stretches, plan.stretches[1:], strict=False):
        assert other.start == one.draft.due
    for one in plan.stretches:
        start, due = date.fromisoformat(one.start), date.fromisoformat(one.draft.due)
        assert (due - start).days >= max(LEAST_DAYS, one.draft.minutes * 7 / minutes)
        steps = [date.fromisoformat(step.due) for step in one.draft.steps]
        assert start < steps[0] < steps[1] < steps[2] == due


@given(worlds())
def test_a_plan_for_all_gaps_learns_each_skill_up_to_its_highest_level_and_no_level_twice(world: World) -> None:
    there = world.gaps()
    highest: dict[str, int] = {}
    for gap in there:
        if gap.skill is not None:
            highest[gap.skill.id] = max(highest.get(gap.skill.id, 0), gap.missing)
    lines = sum(gap.skill is None for gap in there)
    assert what_if(there, TODAY, 300, 60).minutes == 60 * (sum(highest.values()) + lines)


@given(worlds(), st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_a_draft_is_never_due_before_it_is_wanted_or_can_be_done(world: World, today: date) -> None:
    for gap in world.gaps():
        found = draft(gap, today)
        assert found.due >= max(gap.due, (today + timedelta(days=LEAST_DAYS)).isoformat())
        assert found.steps[0].due < found.steps[1].due < found.steps[2].due == found.due


@given(*[st.tuples(st.one_of(st.none(), st.integers(1, 9)), st.sampled_from(("", "Teaching", "Leadership")))] * 2)
def test_a_move_back_is_the_same_kind_the_other_way_round(
    one: tuple[int | None, str], other: tuple[int | None, str]
) -> None:
    there, back = move_type(Standing(*one), Standing(*other)), move_type(Standing(*other), Standing(*one))
    turned = {"ascending": "descending", "descending": "ascending"}
    assert back == (turned.get(there, there) if there else None)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.integers(0, 20_000))
def test_a_clock_has_run_four_years_exactly_from_the_day_on_which_it_turns(started: date, later: int) -> None:
    today = started + timedelta(days=later)
    (clock,) = clocks([position("now", started.isoformat())], today)
    assert clock.months >= 0
    assert (clock.months >= 48) == (today.isoformat() >= clock.turns)
    assert clock.turns[:4] == str(started.year + 4)


@given(worlds())
def test_moves_lead_from_what_is_held_to_what_is_not(world: World) -> None:
    held = {row["role_id"] for row in world.held if not row["ended"]}
    starts = [row["id"] for row in world.held if not row["ended"]]
    found = possible_moves(world.held, world.lattice())
    assert {one.to_id for one in found} == (set(ROLES) - held if starts else set())
    assert len(found) == len(starts) * len(set(ROLES) - held)
    shares = [one.readiness.share or 0 for one in found]
    assert shares == sorted(shares, reverse=True)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from((*LEVELS, "?")), DAYS), max_size=10), st.randoms())
def test_the_results_of_a_survey_do_not_depend_on_the_order_of_its_runs(
    answers: list[tuple[str, str, str]], chance: random.Random
) -> None:
    survey = {"id": "s", "title": "", "rater": "self", "scale": [{"name": name} for name in LEVELS],
              "questions": [{"id": one} for one in "abc"]}  # fmt: skip
    runs = [
        {"id": f"{at}", "survey_id": "s", "day": day, "rater": "self", "finished": "yes",
         "answers": [{"question": question, "level": level}]}
        for at, (question, level, day) in enumerate(answers)
    ]  # fmt: skip
    found = results(survey, runs)
    assert results(survey, chance.sample(runs, len(runs))) == found
    assert sum(len(one.answers) for one in found.questions) == sum(level != "?" for _, level, _ in answers)
