"""Skills, surveys and roles of packs and files as records, with their ties to each other filled in."""

from collections.abc import Callable, Container, Iterable, Mapping
from typing import Any

from portfolio.core.records import Record, Role, RoleNeed, Skill, Survey
from portfolio.exchange.growing.packs import PackRole, PackSkill
from portfolio.exchange.growing.survey_file import SurveyFile

Make = Callable[..., Any]
"""Builds a record of this kind with these fields: `build`, or one that says its id and moments as well."""


def skill_records(
    skills: Iterable[PackSkill],
    pack: str,
    make: Make,
    standards: Mapping[str, str] | None = None,
    without: Container[str] = (),
) -> dict[str, Skill]:
    """A skill for each, by its code, but for those of the codes `without`; each at its place in the pack, whether the
    others come along or not. `standards` are ids of the standards that they are, by code."""
    made = {}
    for place, one in enumerate(skills):
        if one.code in without:
            continue
        made[one.code] = make(
            Skill, title=one.title or one.code, text=one.text, area=one.area, position=place, pack=pack, code=one.code,
            levels=[{"name": level.name, "words": level.words} for level in one.levels],
            standard_id=(standards or {}).get(one.code),
        )  # fmt: skip
    return made


def survey_record(file: SurveyFile, make: Make, skills: Mapping[str, str]) -> Survey:
    """The survey; `skills` are ids of skills by what the questions call them."""
    questions = [
        {"id": one.id, "text": one.text, "area": one.area, "skill_id": skills.get(one.skill, ""),
         "answers": list(one.answers)}
        for one in file.questions
    ]  # fmt: skip
    about = {name: getattr(file, name) for name in ("title", "rater", "description", "edition", "language", "notice",
                                                    "licence", "source", "pack")}  # fmt: skip
    made: Survey = make(Survey, **about, questions=questions,
                        scale=[{"name": one.name, "words": one.words} for one in file.scale])  # fmt: skip
    return made


def role_records(
    role: PackRole, pack: str, notice: str, make: Make, skills: Mapping[str, Skill], **fields: Any
) -> tuple[Role, list[Record]]:
    """The role and its needs. `skills` by their codes; a need of one that is not among them is left out."""
    made: Role = make(
        Role, title=role.title, text=role.text, rank=role.rank, track=role.track, pack=pack, code=role.code,
        identity=role.identity, notice=notice, **fields,
    )  # fmt: skip
    wanted = [(skills[need.skill], need) for need in role.needs if need.skill in skills]
    needs = [
        make(RoleNeed, role_id=made.id, position=at, skill_id=skill.id, level=need.level, weight=need.weight,
             words_asked=skill.title)
        for at, (skill, need) in enumerate(wanted)
    ]  # fmt: skip
    return made, needs
