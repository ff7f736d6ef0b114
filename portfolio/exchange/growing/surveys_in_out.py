"""Surveys come into the portfolio with their questions tied to skills, and go out again as files."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from portfolio.core.by_connection import records_in
from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.core.queries.skills import skills as skill_rows
from portfolio.core.records import Rating, Survey, SurveyRun, build
from portfolio.core.said import said
from portfolio.exchange.frameworks.file import Level
from portfolio.exchange.growing.as_records import survey_record
from portfolio.exchange.growing.coming_in import pack_skills
from portfolio.exchange.growing.packs import pack_file, skill_pack
from portfolio.exchange.growing.survey_file import Question, SurveyFile
from portfolio.growth.skills import scale_of
from portfolio.growth.surveys import ratings_read


@dataclass(frozen=True)
class SurveyComing:
    """What adding a survey does."""

    change: Change
    survey: Survey
    skills: int
    """How many skills come with it."""
    tied: int
    """How many questions are tied to a skill."""
    loose: tuple[str, ...]
    """What questions call skills that are not in the portfolio."""


def survey_coming_in(connection: sqlite3.Connection, file: SurveyFile, resources: Path) -> SurveyComing:
    """Add a survey. Where it asks about skills of a pack of the program, those that it asks about come with it.

    `resources` is the program's folder of `skills` and `frameworks`. Raises PortfolioError when it is there already.
    """
    there = next((one for one in records_in(connection, Survey, [file.title], "title") if _same(one, file)), None)
    if there is not None:
        raise PortfolioError(
            "“{survey}” is in the portfolio already.", "Answer it again as often as you like; it stays one survey.",
            survey=there.title,
        )  # fmt: skip
    asked = {one.skill for one in file.questions if one.skill}
    edits: tuple[Edit, ...] = ()
    ids: dict[str, str] = {}
    count = 0
    if asked and pack_file(resources / "skills", file.skills) is not None:
        pack = skill_pack(resources / "skills", file.skills)
        coming = pack_skills(connection, pack, resources / "frameworks", asked & {one.code for one in pack.skills})
        edits, count = coming.edits, len(coming.new)
        ids = {code: skill.id for code, skill in coming.skills.items()}
    ids = _by_name(connection, asked, file.skills) | ids
    survey = survey_record(file, build, ids)
    change = Change(said("Add the survey “{survey}”", survey=survey.title), (*edits, Edit(None, survey)))
    tied = sum(one.skill in ids for one in file.questions)
    return SurveyComing(change, survey, count, tied, tuple(sorted(asked - ids.keys())))


def survey_file_of(survey: Mapping[str, Any], skills: Iterable[Mapping[str, Any]]) -> SurveyFile:
    """A survey of the portfolio as a file has it: nothing of what was answered. `survey` and `skills` are rows as
    `core.queries.surveys` and `core.queries.skills` give them."""
    known = {row["id"]: row for row in skills}
    used = [known[one["skill_id"]] for one in survey["questions"] if one.get("skill_id") in known]
    packs = {row["pack"] for row in used if row["code"]}
    pack = packs.pop() if len(packs) == 1 and all(row["code"] for row in used) else ""
    about = {name: survey[name] for name in ("title", "rater", "description", "edition", "language", "source",
                                             "licence", "notice", "pack")}  # fmt: skip
    questions = tuple(
        Question(
            str(one.get("id") or at), str(one.get("text") or ""), str(one.get("area") or ""),
            _name_of(known.get(str(one.get("skill_id") or "")), pack),
            tuple(map(str, one.get("answers") or ())),
        )
        for at, one in enumerate(survey["questions"], start=1)
    )  # fmt: skip
    scale = tuple(Level(name, words) for name, words in scale_of(survey["scale"]))
    return SurveyFile(scale=scale, questions=questions, skills=pack, **about)


def run_with_ratings(connection: sqlite3.Connection, survey: Survey, run: SurveyRun) -> Change:
    """The change that keeps answers given to the end, and the ratings of skills that can be read from them."""
    scales = {row["id"]: [name for name, _ in scale_of(row["levels"])] for row in skill_rows(connection)}
    row = run.model_dump() | {"day": run.day.isoformat() if run.day else ""}
    ratings = [
        build(Rating, skill_id=read.skill_id, rater=read.rater, level=read.level, day=run.day, people=read.people,
              who=run.title, note=read.note, run_id=run.id, privacy=run.privacy)
        for read in ratings_read(survey.model_dump(), row, scales)
    ]  # fmt: skip
    label = said("Add answers to “{survey}”", survey=survey.title)
    return Change(label, (Edit(None, run), *(Edit(None, rating) for rating in ratings)))


def _same(survey: Survey, file: SurveyFile) -> bool:
    texts = [one.get("text") for one in survey.questions]
    return survey.trashed is None and survey.edition == file.edition and texts == [one.text for one in file.questions]


def _by_name(connection: sqlite3.Connection, asked: Iterable[str], pack: str) -> dict[str, str]:
    """Ids of skills that are called so: by the code in this pack, else by a title that one skill alone has."""
    rows = skill_rows(connection)
    codes = {row["code"]: row["id"] for row in rows if row["code"] and row["pack"] == pack}
    titles: dict[str, list[str]] = {}
    for row in rows:
        titles.setdefault(folded(row["title"]), []).append(row["id"])
    found = {}
    for name in asked:
        named = titles.get(folded(name), [])
        if name in codes or len(named) == 1:
            found[name] = codes.get(name) or named[0]
    return found


def _name_of(skill: Mapping[str, Any] | None, pack: str) -> str:
    if skill is None:
        return ""
    return str(skill["code"] if pack else skill["title"])
