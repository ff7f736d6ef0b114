"""Surveys question by question over the years: one's own answers as a mark on the scale, those of a group as counts."""

from collections.abc import Mapping, Sequence
from typing import Any

from portfolio.growth.skills import NO_LEVEL
from portfolio.growth.surveys import Answered, QuestionRow, SurveyResults
from portfolio.packet.book import Book
from portfolio.packet.parts.levels import level_of, month_of
from portfolio.packet.text.tree import Node

MOST_RUNS = 4
"""So many times stand side by side, the newest; earlier ones are told in words."""


def surveys_nodes(book: Book) -> list[Node]:
    """A block for each survey that was answered."""
    if not book.gathered.request.has("growth"):
        return []
    return [_survey(book, one) for one in book.gathered.grown.surveys]


def _survey(book: Book, survey: SurveyResults) -> Node:
    runs = survey.runs[-MOST_RUNS:]
    notice = next((row["notice"] for row in book.gathered.of("survey") if row["id"] == survey.survey_id), "")
    asked = [
        one for one in survey.questions if any(answer.run_id in {run["id"] for run in runs} for answer in one.answers)
    ]
    areas: dict[str, list[QuestionRow]] = {}
    for one in asked:
        areas.setdefault(one.area.strip(), []).append(one)
    return {
        "t": "survey",
        "title": book.pen.runs(survey.title),
        "levels": [level_of(book, level) for level in survey.levels],
        "runs": [_head(book, run, survey.title) for run in runs],
        "alone": not any(answer.counts for one in asked for answer in one.answers),
        "earlier": _earlier(book, survey.runs[:-MOST_RUNS]),
        "notes": [
            {"when": month_of(book, run["day"]), "blocks": book.paragraphs(run["note"])} for run in runs if run["note"]
        ],
        "areas": [
            {"title": book.pen.plain(area), "rows": [_row(book, survey, one, runs) for one in found]}
            for area, found in areas.items()
        ],
        "notice": book.pen.plain(notice),
    }


def _head(book: Book, run: Mapping[str, Any], title: str) -> Node:
    people = run["people"]
    who = str(run["title"]) if run["title"] != title else ""
    count = book.count(people, "{count} answer", "{count} answers") if isinstance(people, int) else ""
    return {"when": month_of(book, str(run["day"])), "who": book.pen.plain(who), "people": count}


def _earlier(book: Book, runs: Sequence[Mapping[str, Any]]) -> str:
    if not runs:
        return ""
    named = book.language.listed([month_of(book, str(run["day"])) for run in runs])
    return book.say("Answers of {years} are not drawn here.", years=named)


def _row(book: Book, survey: SurveyResults, question: QuestionRow, runs: Sequence[Mapping[str, Any]]) -> Node:
    given = {one.run_id: one for one in question.answers}
    return {
        "text": book.pen.runs(question.text),
        "cells": [_cell(book, survey, question, given.get(str(run["id"]))) for run in runs],
    }


def _cell(book: Book, survey: SurveyResults, question: QuestionRow, answer: Answered | None) -> Node:
    if answer is None:
        return {"place": NO_LEVEL, "counts": [], "words": "", "alt": "", "note": ""}
    levels = [level_of(book, level) for level in survey.levels]
    if answer.counts:
        said = book.say(", ").join(
            book.say("{level}: {count}", level=level, count=count)
            for level, count in zip(levels, answer.counts, strict=True)
        )
    else:
        said = levels[answer.place]
    alt = book.say("{question} {day}: {answers}", question=question.text, day=month_of(book, answer.day), answers=said)
    return {
        "place": answer.place,
        "counts": list(answer.counts),
        "words": " · ".join(map(str, answer.counts)) if answer.counts else levels[answer.place],
        "alt": book.pen.plain(alt),
        "note": book.pen.plain(answer.note),
    }
