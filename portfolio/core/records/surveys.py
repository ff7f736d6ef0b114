"""Surveys: the questions, and each time they were answered, by the person herself or by a group as counts."""

from typing import Any, Literal, get_args

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Moment, Privacy, Record, Text
from portfolio.core.records.columns import Instant, JsonText, one_of, strict

SurveyRater = Literal["self", "students", "peer", "manager"]


class Survey(Record, table=True):
    """Questions with a scale of answers: shipped as a pack, brought in from a file, or the person's own."""

    __table_args__ = strict(
        "length(title) > 0",
        one_of("rater", get_args(SurveyRater)),
        lists=("scale", "questions"),
    )
    kind_words = ("survey", "surveys")

    privacy: Privacy = Field(default="public", sa_type=String)
    """What was asked is no secret; what was answered has its own privacy."""
    title: Text
    rater: SurveyRater = Field(default="self", sa_type=String)
    """Who answers it."""
    description: Text = ""
    edition: Text = ""
    language: Text = ""
    """As a BCP 47 tag, or empty where nobody said."""
    notice: Text = ""
    licence: Text = ""
    source: Text = ""
    pack: Text = ""
    """The name of the shipped pack it was made from, or empty."""
    scale: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """The answers, the lowest first: a list of {name, words}."""
    questions: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """A list of {id, text, area, skill_id, answers}: `skill_id` may be empty; `answers` are words for each level of the
    scale where the question has its own, or empty."""

    def words(self) -> tuple[str, str]:
        return self.title, self.description


class SurveyRun(Record, table=True):
    """One time a survey was answered. Of a group there are counts only: no pupil is ever named."""

    __table_args__ = strict(
        one_of("rater", get_args(SurveyRater)),
        "people IS NULL OR people > 0",
        dates=("day",),
        lists=("answers",),
    )
    kind_words = ("answers to a survey", "answers to surveys")
    __tablename__ = "survey_run"

    privacy: Privacy = Field(default="private", sa_type=String)
    survey_id: str = Field(foreign_key="survey.id", index=True)
    day: Day | None = Field(default=None, sa_type=Date)
    rater: SurveyRater = Field(default="self", sa_type=String)
    title: Text = ""
    """Who answered, as a group: “Year 8, two classes”."""
    people: int | None = None
    """How many answered, where it was a group."""
    answers: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """A list of {question, level, counts, note}: `level` is a name of the scale for one who answered; `counts` are as
    many numbers as the scale has levels for a group."""
    note: Text = ""
    finished: Moment | None = Field(default=None, sa_type=Instant)
    """When it was answered to the end; None while it is still being filled in."""

    def concerns(self) -> tuple[str, ...]:
        return (self.survey_id,)

    def words(self) -> tuple[str, str]:
        return self.title, self.note
