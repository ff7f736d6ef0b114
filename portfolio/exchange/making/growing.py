"""What the sample holds of growth: skills, surveys and their answers, ratings, evidence, roles, and what goals have."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from portfolio.core.records import (
    Link,
    Measurement,
    Rating,
    Record,
    ReviewPoint,
    Role,
    RoleNeed,
    Skill,
    SkillEvidence,
    SkillTarget,
    Survey,
    SurveyRun,
    kind_of,
    with_fields,
)
from portfolio.exchange.growing.as_records import role_records, skill_records, survey_record
from portfolio.exchange.growing.packs import role_pack, skill_pack
from portfolio.exchange.growing.survey_packs import survey_pack
from portfolio.exchange.making.school_days import SchoolDays
from portfolio.growth.surveys import ratings_read

Made = Callable[..., Any]
"""Builds a record of a kind, written down on a day, with these fields."""
_ANSWERED = time(17, tzinfo=UTC)


class SampleGrowth:
    """The part of the sample's file about growth, as records; those with a key are given by it as well.

    The packs lie in the folders `skills`, `surveys` and `roles` of `resources`.
    """

    def __init__(self, resources: Path, days: SchoolDays, made: Made, by_key: Mapping[str, Record]) -> None:
        self._resources, self._days, self._made, self._by_key = resources, days, made, by_key
        self._skills: dict[str, Skill] = {}
        self._surveys: dict[str, Survey] = {}
        self._runs: dict[str, SurveyRun] = {}
        self._roles: dict[str, Role] = {}

    def records(self, data: dict[str, Any]) -> Iterator[tuple[str, Record]]:
        """Each new record with its key in the file, or an empty one."""
        found = (
            self._of_skills(data["skills"]), self._of_surveys(data["surveys"]), self._of_runs(data["runs"]),
            self._of_ratings(data["ratings"]), self._of_evidence(data["evidence"]), self._of_targets(data["targets"]),
            self._of_roles(data["roles"]), self._of_adverts(data["adverts"]),
            self._of_measures(data["measurements"], data["reviews"]),
        )  # fmt: skip
        for records in found:
            for record in records:
                key = next((key for key, run in self._runs.items() if run is record), "")
                yield key, record

    def told_of(self, data: dict[str, Any]) -> Iterator[tuple[str, Record]]:
        """Goals and positions that are there, by their keys, with what ties them to skills, roles and conversations."""
        for key, given in data["goals"].items():
            fields = self._with_days(dict(given), "started")
            skill, role, talk = (fields.pop(name, "") for name in ("skill", "role", "conversation"))
            fields |= {"skill_id": self._skills[skill].id} if skill else {}
            fields |= {"role_id": self._roles[role].id} if role else {}
            fields |= {"conversation_id": self._by_key[talk].id} if talk else {}
            yield key, self._said(key, **fields)
        for key, role in data["roles"]["held"].items():
            yield key, self._said(key, role_id=self._roles[role].id)

    def _said(self, key: str, **fields: Any) -> Record:
        record = self._by_key[key]
        return with_fields(record, changed=record.changed, **fields)

    def _make_on(self, day: date) -> Callable[..., Any]:
        return lambda kind, **fields: self._made(kind, day, **fields)

    def _of_skills(self, given: Mapping[str, str]) -> Iterator[Record]:
        pack = skill_pack(self._resources / "skills", given["pack"])
        make = self._make_on(self._days.day(given["begun"]))
        self._skills = skill_records(pack.skills, pack.about.name, make)
        yield from self._skills.values()

    def _of_surveys(self, given: Mapping[str, Mapping[str, str]]) -> Iterator[Record]:
        ids = {code: skill.id for code, skill in self._skills.items()}
        for key, one in given.items():
            file = survey_pack(self._resources / "surveys", one["pack"])
            self._surveys[key] = survey_record(file, self._make_on(self._days.day(one["begun"])), ids)
            yield self._surveys[key]

    def _of_runs(self, given: list[dict[str, Any]]) -> Iterator[Record]:
        """Each time a survey was answered, and the ratings that can be read from it."""
        for one in given:
            fields = dict(one)
            key, survey, day = fields.pop("key"), self._surveys[fields.pop("survey")], self._day(fields.pop("day"))
            alone = {code: level for level, codes in fields.pop("answers", {}).items() for code in codes.split()}
            counts = fields.pop("counts", {})
            answers = [
                {"question": question["id"], "level": alone.get(question["id"], ""),
                 "counts": counts.get(question["id"], []), "note": ""}
                for question in survey.questions
            ]  # fmt: skip
            run = self._runs[key] = self._made(
                SurveyRun, day, survey_id=survey.id, day=day, rater=survey.rater, answers=answers,
                finished=datetime.combine(day, _ANSWERED), **fields,
            )  # fmt: skip
            yield run
            scales = {skill.id: [level["name"] for level in skill.levels] for skill in self._skills.values()}
            row = run.model_dump() | {"day": day.isoformat()}
            for read in ratings_read(survey.model_dump(), row, scales):
                yield self._made(
                    Rating, day, skill_id=read.skill_id, rater=read.rater, level=read.level, day=day,
                    people=read.people, run_id=run.id, privacy=run.privacy,
                    who=run.title if read.people else "",
                )  # fmt: skip

    def _of_ratings(self, given: list[list[Any]]) -> Iterator[Record]:
        for text, rater, who, talk, privacy, levels in given:
            day = self._day(text)
            for code, said in levels.items():
                level, note = said if isinstance(said, list) else (said, "")
                yield self._made(
                    Rating, day, skill_id=self._skills[code].id, rater=rater, who=who, level=level, note=note, day=day,
                    privacy=privacy, conversation_id=self._by_key[talk].id if talk else None,
                )  # fmt: skip

    def _of_evidence(self, given: list[list[str]]) -> Iterator[Record]:
        for key, code, level, claim in given:
            entry = self._by_key[key]
            yield self._made(
                SkillEvidence, entry.created.date(), record_kind=kind_of(entry), record_id=entry.id,
                skill_id=self._skills[code].id, level=level, claim=claim,
            )  # fmt: skip

    def _of_targets(self, given: list[dict[str, str]]) -> Iterator[Record]:
        for one in given:
            fields: dict[str, Any] = self._with_days(dict(one), "due")
            talk, run = fields.pop("conversation", ""), fields.pop("run", "")
            where = self._by_key[talk] if talk else self._runs[run]
            yield self._made(
                SkillTarget, where.created.date(), skill_id=self._skills[fields.pop("skill")].id,
                conversation_id=where.id if talk else None, run_id=where.id if run else None, **fields,
            )  # fmt: skip

    def _of_roles(self, given: Mapping[str, Any]) -> Iterator[Record]:
        pack = role_pack(self._resources / "roles", given["pack"])
        make = self._make_on(self._days.day(given["begun"]))
        for one in pack.roles:
            fields = self._with_days(dict(given["said"].get(one.code, {})), "by")
            role, needs = role_records(one, pack.about.name, pack.about.notice, make, self._skills, **fields)
            self._roles[one.code] = role
            yield role
            yield from needs

    def _of_adverts(self, given: list[dict[str, Any]]) -> Iterator[Record]:
        for one in given:
            fields = self._with_days(dict(one), "closes")
            make = self._make_on(self._days.day(fields.pop("begun")))
            needs = fields.pop("needs")
            role = make(Role, **fields)
            yield role
            for at, asked in enumerate(needs):
                said = dict(asked)
                shown, skill = said.pop("shown", []), said.pop("skill", "")
                skill_id = self._skills[skill].id if skill else None
                need = make(RoleNeed, role_id=role.id, position=at, skill_id=skill_id, **said)
                yield need
                for entry in (self._by_key[key] for key in shown):
                    yield make(
                        Link, source_kind=kind_of(entry), source_id=entry.id, target_kind="role_need",
                        target_id=need.id, role="evidence",
                    )  # fmt: skip

    def _of_measures(self, values: Mapping[str, Any], reviews: Mapping[str, Any]) -> Iterator[Record]:
        for key, given in values.items():
            for text, value, note in given:
                day = self._day(text)
                yield self._made(Measurement, day, goal_id=self._by_key[key].id, day=day, value=value, note=note)
        for key, given in reviews.items():
            for text, done, notes in given:
                held = self._day(done) if done else None
                yield self._made(ReviewPoint, held, goal_id=self._by_key[key].id, day=self._days.day(text), held=held,
                                 notes=notes)  # fmt: skip

    def _day(self, text: str) -> date:
        return self._days.school_day(text)

    def _with_days(self, fields: dict[str, Any], *names: str) -> dict[str, Any]:
        return {name: self._days.day(value) if name in names else value for name, value in fields.items()}
