"""What generated entries show of skills: surveys year after year, ratings by all raters, aims, and what goals have."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from portfolio.core.records import (
    Goal,
    Measurement,
    Rating,
    Record,
    ReviewPoint,
    Role,
    SkillEvidence,
    SkillTarget,
    Survey,
    SurveyRun,
    build,
    kind_of,
    with_fields,
)
from portfolio.exchange.growing.as_records import role_records, skill_records, survey_record
from portfolio.exchange.growing.packs import role_pack, skill_pack
from portfolio.exchange.growing.survey_packs import survey_pack
from portfolio.exchange.making import phrases
from portfolio.growth.skills import OWN_LEVELS
from portfolio.growth.surveys import ratings_read

EVIDENCE_SHARE, GOAL_SHARE = 0.2, 0.4
"""Of the entries show a skill; of the goals close a gap."""
_YEAR = 365
_SHOWS = frozenset({"practice", "reflection", "credential", "programme", "goal"})
_AIMS = {"mentor": 300, "phase-leader": 700}
"""Roles of the pack that are aimed for, and in how many days."""
_SEEN_BY_A_MANAGER = ("A1", "A2", "L2", "S1", "S3")


class Growing:
    """Makes skills with all that is known of them. It has dice of its own, so that the entries fall as they do without.

    `resources` is the program's folder that holds `skills`, `surveys` and `roles`; `days` is how long the portfolio
    reaches back.
    """

    def __init__(self, resources: Path, seed: int, today: date, days: int) -> None:
        self._random = Random(f"growth {seed}")
        self._resources, self._today, self._days = resources, today, days
        self._newest = today - timedelta(days=1)
        pack = skill_pack(resources / "skills", "everyday-teaching")
        self._skills = skill_records(pack.skills, pack.about.name, self._make)
        self._codes = list(self._skills)
        self._roles: dict[str, Role] = {}

    def ground(self) -> Iterator[Record]:
        """Skills, roles, surveys with their answers, ratings and targets: all that needs no entry."""
        yield from self._skills.values()
        yield from self._lattice()
        yield from self._answers()
        for at, code in enumerate(_SEEN_BY_A_MANAGER):
            for ago in range(200 + at, self._days, 2 * _YEAR):
                yield self._rating(code, "manager", ago, who="R. Okafor")
        yield self._rating("S2", "peer", 90, who="A colleague", note=self._random.choice(phrases.CHANGES[2:]))
        for code in self._random.sample(self._codes, 3):
            due = self._today + timedelta(days=self._random.randrange(60, 400))
            yield self._make(SkillTarget, skill_id=self._skills[code].id, level="leading", due=due, why="From a survey")

    def shown_by(self, made: Sequence[Record]) -> Iterator[Record]:
        """What the entry among these shows of a skill, and what its goal has: values over time, and review points."""
        entry = next((one for one in made if kind_of(one) in _SHOWS), None)
        if isinstance(entry, Goal):
            yield from self._of_goal(entry)
        if entry is None or self._random.random() >= EVIDENCE_SHARE:
            return
        yield self._make(
            SkillEvidence, record_kind=kind_of(entry), record_id=entry.id, created=entry.created, changed=entry.created,
            skill_id=self._skills[self._random.choice(self._codes)].id, level=self._random.choice(OWN_LEVELS[:3]),
        )  # fmt: skip

    def told_of(self, record: Record) -> Record:
        """The same, or a goal that says which gap it is to close."""
        if not isinstance(record, Goal) or self._random.random() >= GOAL_SHARE:
            return record
        skill = self._skills[self._random.choice(self._codes)]
        return with_fields(record, changed=record.changed, skill_id=skill.id, target_level="secure")

    def _lattice(self) -> Iterator[Record]:
        pack = role_pack(self._resources / "roles", "roles-in-a-school")
        for one in pack.roles:
            aim = {"aimed": True, "by": self._today + timedelta(days=_AIMS[one.code])} if one.code in _AIMS else {}
            role, needs = role_records(one, pack.about.name, pack.about.notice, self._make, self._skills, **aim)
            self._roles[one.code] = role
            yield role
            yield from needs

    def _answers(self) -> Iterator[Record]:
        ids = {code: skill.id for code, skill in self._skills.items()}
        levels = dict.fromkeys(self._codes, 0)
        alone, pupils = (
            survey_record(survey_pack(self._resources / "surveys", name), self._make, ids)
            for name in ("everyday-teaching", "students")
        )
        yield from (alone, pupils)
        for ago in range(self._days // _YEAR * _YEAR - _YEAR + 40, 0, -_YEAR):
            for code in self._codes:
                levels[code] = min(levels[code] + (self._random.random() < 0.4), len(OWN_LEVELS) - 1)
            yield from self._run(alone, ago, lambda question: {"level": OWN_LEVELS[levels[question]], "counts": []})
            yield from self._run(pupils, ago - 20, lambda _: {"level": "", "counts": self._counts()}, people=28)

    def _counts(self) -> list[int]:
        low, high = self._random.randrange(0, 4), self._random.randrange(4, 14)
        middle = self._random.randrange(2, 10)
        return [low, middle, 28 - low - middle - high, high]

    def _run(
        self, survey: Survey, ago: int, answer: Callable[[str], dict[str, Any]], people: int | None = None
    ) -> Iterator[Record]:
        day = self._newest - timedelta(days=ago)
        answers = [{"question": one["id"], "note": ""} | answer(one["id"]) for one in survey.questions]
        title = self._random.choice(phrases.CLASSES) if people else ""
        run = self._make(
            SurveyRun, survey_id=survey.id, day=day, rater=survey.rater, title=title, people=people, answers=answers,
            finished=datetime.combine(day, time.min, UTC),
        )  # fmt: skip
        yield run
        scales = dict.fromkeys((skill.id for skill in self._skills.values()), OWN_LEVELS)
        for read in ratings_read(survey.model_dump(), run.model_dump() | {"day": day.isoformat()}, scales):
            yield self._make(
                Rating, skill_id=read.skill_id, rater=read.rater, level=read.level, day=day, people=read.people,
                who=title, run_id=run.id,
            )  # fmt: skip

    def _rating(self, code: str, rater: str, ago: int, **fields: str) -> Any:
        level, day = self._random.choice(OWN_LEVELS[1:]), self._newest - timedelta(days=ago)
        return self._make(Rating, skill_id=self._skills[code].id, rater=rater, level=level, day=day, **fields)

    def _of_goal(self, goal: Goal) -> Iterator[Record]:
        last = min(goal.due or self._newest, self._newest)
        share = self._random.randrange(20, 40)
        for number in reversed(range(self._random.randrange(2, 5))):
            share += self._random.randrange(3, 15)
            yield self._make(Measurement, goal_id=goal.id, day=last - timedelta(days=30 * number), value=f"{share} %")
        if goal.finished is None:
            yield self._make(ReviewPoint, goal_id=goal.id, day=self._today + timedelta(days=self._random.randrange(60)))
        else:
            held = last - timedelta(days=45)
            yield self._make(ReviewPoint, goal_id=goal.id, day=held, held=held, notes=phrases.CHANGES[2])

    def _make(self, kind: Any, **fields: Any) -> Any:
        # What is only planned was written down by yesterday.
        moment = datetime.combine(min(fields.get("day") or self._newest, self._newest), time.min, UTC)
        made = {"id": f"{self._random.getrandbits(128):032x}", "created": moment, "changed": moment}
        return build(kind, **(made | fields))
