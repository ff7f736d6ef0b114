"""A template made of what is in a portfolio: the parts that were asked for, with the names of people taken out."""

import re
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from portfolio.core.folding import folded
from portfolio.core.people_named import initials, known_people, veil_of
from portfolio.core.queries import careers, surveys
from portfolio.core.queries.skills import skills as skill_rows
from portfolio.core.queries.standards import frameworks, plans
from portfolio.exchange.frameworks.file import Level
from portfolio.exchange.growing.survey_file import SurveyFile
from portfolio.exchange.growing.surveys_in_out import survey_file_of
from portfolio.exchange.templates.template import (
    Part,
    Template,
    TemplateGoal,
    TemplateNeed,
    TemplatePlan,
    TemplateRole,
    TemplateSkill,
)

Clean = Callable[[str], str]
_SHORTEST = 3
"""Letters of a name that is looked for without its mark: “Al” stands in too many words."""


def gathered(
    connection: sqlite3.Connection,
    title: str,
    parts: Collection[Part],
    *,
    prompts: Iterable[str] = (),
    goals: Iterable[TemplateGoal] = (),
    only: Collection[str] | None = None,
) -> Template:
    """What the portfolio has of these parts; `prompts` and `goals` go along where their part is asked for.

    `only` are ids of skills, surveys, roles and plans; without it, all but the skills and surveys that are *Only me*.
    Skills that a survey or a role names come with it, but for those. Every text stands as a stranger may read it.
    """
    clean = _cleaner(connection)

    def wanted(rows: list[dict[str, Any]], part: Part) -> list[dict[str, Any]]:
        return [row for row in rows if part in parts and (only is None or row["id"] in only)]

    every = skill_rows(connection)
    skills = [row for row in every if not _kept_back(row, only)]
    hidden = {row["id"]: folded(row["title"]) for row in every if _kept_back(row, only)}
    asked = [row for row in wanted(surveys.surveys(connection), "surveys") if not _kept_back(row, only)]
    roles = wanted(careers.roles(connection), "roles")
    # What a role asks for in the words of such a skill would tell it.
    needs = [one for one in careers.role_needs(connection) if hidden.get(one["skill_id"]) != folded(one["words"])]
    named = {str(question.get("skill_id") or "") for row in asked for question in row["questions"]}
    of_roles = {row["id"] for row in roles}
    named |= {need["skill_id"] for need in needs if need["role_id"] in of_roles}
    named |= {row["id"] for row in wanted(skills, "skills")}
    going = [row for row in skills if row["id"] in named]
    places = {row["id"]: at for at, row in enumerate(going)}
    called = {row["id"]: row["pack"] or row["title"] for row in frameworks(connection)}
    return Template(
        clean(title),
        tuple(_skill(row, clean) for row in going),
        tuple(_survey(survey_file_of(row, going), clean) for row in asked),
        tuple(_role(row, [one for one in needs if one["role_id"] == row["id"]], places, clean) for row in roles),
        tuple(_plan(row, called, clean) for row in wanted(plans(connection), "plans")),
        tuple(dict.fromkeys(filter(None, map(clean, prompts)))) if "prompts" in parts else (),
        tuple(goals) if "goals" in parts else (),
    )


def _kept_back(row: Mapping[str, Any], only: Collection[str] | None) -> bool:
    """Whether somebody made this *Only me*, and did not ask for it by its id."""
    return row["privacy"] == "private" and (only is None or row["id"] not in only)


def _skill(row: Mapping[str, Any], clean: Clean) -> TemplateSkill:
    levels = tuple((clean(str(one.get("name") or "")), clean(str(one.get("words") or ""))) for one in row["levels"])
    return TemplateSkill(
        clean(row["title"]), clean(row["text"]), clean(row["area"]), row["code"], row["pack"],
        tuple(one for one in levels if one[0]),
    )  # fmt: skip


def _survey(file: SurveyFile, clean: Clean) -> SurveyFile:
    questions = tuple(
        one._replace(text=clean(one.text), area=clean(one.area), skill=clean(one.skill),
                     answers=tuple(map(clean, one.answers)))
        for one in file.questions
    )  # fmt: skip
    scale = tuple(Level(clean(one.name), clean(one.words)) for one in file.scale)
    about = {name: clean(getattr(file, name)) for name in ("title", "description", "edition", "source", "licence",
                                                           "notice")}  # fmt: skip
    return replace(file, questions=questions, scale=scale, **about)


def _role(row: Mapping[str, Any], needs: list[dict[str, Any]], places: Mapping[str, int], clean: Clean) -> TemplateRole:
    """Without its school, its days, its advert and whether anybody means to get there."""
    return TemplateRole(
        clean(row["title"]), clean(row["text"]), row["rank"], clean(row["level"]), clean(row["track"]), row["pack"],
        row["code"], row["identity"], row["notice"],
        tuple(
            TemplateNeed(clean(one["words"]), places.get(one["skill_id"]), clean(one["level"]), one["weight"])
            for one in needs
        ),
    )  # fmt: skip


def _plan(row: Mapping[str, Any], called: Mapping[str, str], clean: Clean) -> TemplatePlan:
    """Without its evaluator and its days."""
    return TemplatePlan(
        clean(row["title"]), called.get(row["framework_id"] or "", ""), str(row["as_of"] or ""), clean(row["source"]),
        tuple(_clean_rule(one, clean) for one in row["rules"]),
        tuple(_clean_rule(one, clean) for one in row["barred"]),
        row["most_pieces"], row["body_pages"], row["upload_bytes"], row["letters"], row["preset"],
    )  # fmt: skip


def _clean_rule(rule: Mapping[str, Any], clean: Clean) -> dict[str, Any]:
    return {name: clean(value) if isinstance(value, str) else value for name, value in rule.items()}


def _cleaner(connection: sqlite3.Connection) -> Clean:
    """Takes the names of people out of a text: marked ones stand as every reader sees them, those of the owner, of who
    evaluates her and of the list of people become initials wherever they stand."""
    veil = veil_of(connection)
    names = {name: one.reads for one in known_people(connection) for name in one.names}
    for column, kind in (("name", "person"), ("evaluator", "person"), ("evaluator", "evaluation_plan"),
                         ("evaluator", "packet")):  # fmt: skip
        names |= {str(name): initials(str(name)) for (name,) in connection.execute(f"SELECT {column} FROM {kind}")}
    found = sorted((name for name in names if len(name.strip()) >= _SHORTEST), key=len, reverse=True)
    if not found:
        return veil.text
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, found))})(?!\w)")
    return lambda text: pattern.sub(lambda one: names[one[0]], veil.text(text))
