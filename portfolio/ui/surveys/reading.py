"""What the pages of surveys read: surveys, when they were answered, and the scales of the skills they are about."""

import sqlite3
from collections.abc import Mapping
from typing import Any, NamedTuple

from portfolio.core.queries import surveys as queries
from portfolio.core.queries.skills import skills
from portfolio.growth.skills import NO_LEVEL, scale_of
from portfolio.growth.surveys import SurveyResults, ratings_read, results

Row = dict[str, Any]
WATCHED = frozenset({"survey", "survey_run"})
"""Kinds of records that are seen on these pages."""


class SurveyLine(NamedTuple):
    """A survey as the list shows it."""

    row: Row
    runs: tuple[Row, ...]
    """Answered to the end, the oldest first."""
    open_run: Row | None
    """One that is still being filled in."""

    @property
    def id(self) -> str:
        return str(self.row["id"])

    @property
    def is_own(self) -> bool:
        """Whether one answers it about oneself, question by question."""
        return bool(self.row["rater"] == "self")

    @property
    def can_be_answered(self) -> bool:
        """Whether one can begin: a survey that came from elsewhere may ask nothing."""
        return self.is_own and bool(self.row["questions"])


class AnswerOption(NamedTuple):
    """An answer that a question offers."""

    level: str
    words: str
    """What it means for this question, or empty."""


def survey_lines(connection: sqlite3.Connection) -> list[SurveyLine]:
    """All surveys: those that were answered last before the others, then by title."""
    runs: dict[str, list[Row]] = {}
    for run in queries.survey_runs(connection):
        run["answers"] = [one for one in run["answers"] if isinstance(one, dict)]
        runs.setdefault(run["survey_id"], []).append(run)
    lines = []
    for row in queries.surveys(connection):
        row["questions"] = [_question(one, at) for at, one in enumerate(row["questions"], 1) if isinstance(one, dict)]
        own = runs.get(row["id"], [])
        done = tuple(sorted((one for one in own if one["finished"]), key=lambda one: (one["day"], one["finished"])))
        begun = [one for one in own if not one["finished"]]
        lines.append(SurveyLine(row, done, begun[-1] if begun else None))
    return sorted(lines, key=lambda line: line.runs[-1]["day"] if line.runs else "", reverse=True)


def line_of(connection: sqlite3.Connection, survey_id: str) -> SurveyLine | None:
    """One survey, or None where it is no longer there."""
    return next((line for line in survey_lines(connection) if line.id == survey_id), None)


def results_of(line: SurveyLine) -> SurveyResults:
    """What was answered over the years."""
    return results(line.row, line.runs)


def levels_of(row: Mapping[str, Any]) -> list[str]:
    """Names of the answers of a survey, the lowest first."""
    return [name for name, _ in scale_of(row["scale"])]


def options_of(row: Mapping[str, Any], question: Mapping[str, Any]) -> list[AnswerOption]:
    """What one can answer to a question, the lowest first, in its own words where it has them."""
    scale = scale_of(row["scale"])
    own = [str(one) for one in question.get("answers") or ()]
    own = own if len(own) == len(scale) else []
    return [AnswerOption(name, own[at] if own else words) for at, (name, words) in enumerate(scale)]


def skill_scales(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """The levels of each skill, by its id."""
    return {row["id"]: [name for name, _ in scale_of(row["levels"])] for row in skills(connection)}


def on_skill(
    row: Mapping[str, Any], question: Mapping[str, Any], level: str, scales: Mapping[str, list[str]]
) -> tuple[str, str] | None:
    """The skill that a question asks about and what an answer means on its scale, or None where it says nothing."""
    run = {"id": "", "day": "", "rater": "self", "answers": [{"question": question["id"], "level": level}]}
    read = ratings_read({"scale": row["scale"], "questions": [question]}, run, scales)
    return (read[0].skill_id, read[0].level) if read else None


def last_answers(line: SurveyLine) -> dict[str, tuple[str, str]]:
    """To each question the level that was answered last, and on which day."""
    found = results_of(line)
    return {
        question.id: (found.levels[question.answers[-1].place], question.answers[-1].day)
        for question in found.questions
        if question.answers and question.answers[-1].place != NO_LEVEL
    }


def _question(one: Mapping[str, Any], at: int) -> Row:
    """A question with all that the pages ask of it, whatever a copy of another program left out."""
    answers = one.get("answers")
    return {
        "id": str(one.get("id") or at), "text": str(one.get("text") or "–"), "area": str(one.get("area") or ""),
        "skill_id": str(one.get("skill_id") or ""),
        "answers": list(map(str, answers)) if isinstance(answers, list) else [],
    }  # fmt: skip
