"""Surveys and each time they were answered, as plain rows. Needs no SQLModel. The bin is in none of them."""

import sqlite3
from typing import Any

from portfolio.core.queries.seen import seen_rows

_SURVEYS = """
SELECT v.id, v.title, v.rater, v.description, v.edition, v.language, v.notice, v.licence, v.source, v.pack, v.scale,
    v.questions, v.privacy,
    (SELECT count(*) FROM survey_run AS r WHERE r.survey_id = v.id AND r.trashed IS NULL AND r.finished IS NOT NULL
        AND r.privacy IN (SELECT value FROM json_each(:seen))) AS runs
FROM survey AS v WHERE v.trashed IS NULL AND v.privacy IN (SELECT value FROM json_each(:seen))
ORDER BY lower(v.title), v.edition, v.id
"""

_RUNS = """
SELECT r.id, r.survey_id, coalesce(r.day, '') AS day, r.rater, r.title, r.people, r.answers, r.note,
    coalesce(r.finished, '') AS finished, r.privacy
FROM survey_run AS r JOIN survey AS v ON v.id = r.survey_id AND v.trashed IS NULL
    AND v.privacy IN (SELECT value FROM json_each(:seen))
WHERE r.trashed IS NULL AND r.privacy IN (SELECT value FROM json_each(:seen))
ORDER BY coalesce(r.day, ''), r.created, r.id
"""


def surveys(connection: sqlite3.Connection, audience: str = "owner") -> list[dict[str, Any]]:
    """All surveys by title: id, title, rater, description, edition, language, notice, licence, source, pack, scale and
    questions (lists, as `Survey` keeps them), privacy, runs (how often it was answered to the end)."""
    return seen_rows(connection, _SURVEYS, audience, ("scale", "questions"))


def survey_runs(connection: sqlite3.Connection, audience: str = "owner") -> list[dict[str, Any]]:
    """Each time a survey was answered, the oldest first: id, survey_id, day, rater, title, people, answers (a list, as
    `SurveyRun` keeps it), note, finished ("" while it is being filled in), privacy."""
    return seen_rows(connection, _RUNS, audience, ("answers",))
