"""A template comes into a portfolio: what is new and what is there, and all of it as one change that can be undone."""

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from portfolio.core.attachments import AttachmentStore
from portfolio.core.change import Change, Edit
from portfolio.core.folding import folded
from portfolio.core.queries import careers, surveys
from portfolio.core.queries.skills import skills as skill_rows
from portfolio.core.queries.standards import frameworks, plans
from portfolio.core.records import EvaluationPlan, Record, Role, RoleNeed, Skill, build
from portfolio.core.said import said
from portfolio.exchange.growing.as_records import survey_record
from portfolio.exchange.growing.survey_file import SurveyFile
from portfolio.exchange.templates.own import kept_file, own_parts
from portfolio.exchange.templates.template import PARTS, Part, Template, TemplatePlan, TemplateRole, TemplateSkill


@dataclass(frozen=True)
class TemplateComing:
    """What taking in a template does."""

    change: Change
    """Empty where all of it is there already."""
    new: Mapping[Part, list[str]]
    """By part, the titles of what comes."""
    there: Mapping[Part, list[str]]
    """The same for what the portfolio has already, which stays as it is."""


def coming_in(
    connection: sqlite3.Connection, template: Template, store: AttachmentStore, *, keep: bool = True,
    parts: Collection[Part] = PARTS,
) -> TemplateComing:  # fmt: skip
    """Take in these parts of the template. Skills that a survey or a role in it names come with it.

    Without `keep` nothing is written into the store: the dry run, whose change must not be applied.
    """
    coming = _Coming(connection)
    by_place = coming.skills({at: template.skills[at] for at in _skills_used(template, parts)})
    if "surveys" in parts:
        coming.surveys(template.surveys, template.skills, by_place)
    if "roles" in parts:
        coming.roles(template.roles, by_place)
    if "plans" in parts:
        coming.plans(template.plans)
    coming.written(template, own_parts(connection, store), store if keep else None, parts)
    label = (
        said("Take in the template “{title}”", title=template.title) if template.title else said("Take in a template")
    )
    return TemplateComing(Change(label, tuple(Edit(None, one) for one in coming.records)), coming.new, coming.there)


def _skills_used(template: Template, parts: Collection[Part]) -> list[int]:
    if "skills" in parts:
        return list(range(len(template.skills)))
    named = {folded(question.skill) for one in template.surveys if "surveys" in parts for question in one.questions}
    places = {need.skill for role in template.roles if "roles" in parts for need in role.needs}
    return [
        at for at, one in enumerate(template.skills)
        if at in places or folded(one.title) in named or (one.code and folded(one.code) in named)
    ]  # fmt: skip


class _Coming:
    """Gathers the records, and what is said of them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.records: list[Record] = []
        self.new: dict[Part, list[str]] = {}
        self.there: dict[Part, list[str]] = {}

    def skills(self, wanted: Mapping[int, TemplateSkill]) -> dict[int, str]:
        """Ids of all of these, by their places in the template. One that the portfolio has is found by its code in its
        pack, else by its title; two of one title in a template are two where their areas differ."""
        rows = skill_rows(self._connection)
        known = {(row["pack"], row["code"]): row["id"] for row in rows if row["pack"] and row["code"]}
        titles = {folded(row["title"]): row["id"] for row in reversed(rows)}
        places: dict[str, int] = {}
        for row in rows:
            places[row["area"]] = max(places.get(row["area"], -1), row["position"])
        ids: dict[int, str] = {}
        made_of: dict[tuple[str, str], str] = {}
        for at, one in wanted.items():
            if (again := made_of.get(_name(one))) is not None:
                ids[at] = again
                continue
            found = (known.get((one.pack, one.code)) if one.pack and one.code else None) or titles.get(
                folded(one.title)
            )
            if found is None:
                places[one.area] = places.get(one.area, -1) + 1
                made = build(
                    Skill, title=one.title, text=one.text, area=one.area, code=one.code, pack=one.pack,
                    position=places[one.area], levels=[{"name": name, "words": words} for name, words in one.levels],
                )  # fmt: skip
                found = made.id
                self._add("skills", one.title, made)
            else:
                self._has("skills", one.title)
            ids[at] = made_of[_name(one)] = found
        return ids

    def surveys(self, wanted: Iterable[SurveyFile], skills: tuple[TemplateSkill, ...], ids: Mapping[int, str]) -> None:
        there = {_asks(row["title"], row["edition"], row["questions"]) for row in surveys.surveys(self._connection)}
        titles = [skills[at].title for at in ids]
        called = {skills[at].title: one for at, one in ids.items() if titles.count(skills[at].title) == 1}
        codes = {(skills[at].pack, skills[at].code): one for at, one in ids.items() if skills[at].code}
        for file in wanted:
            asks = _asks(file.title, file.edition, [one._asdict() for one in file.questions])
            if asks in there:
                self._has("surveys", file.title)
                continue
            there.add(asks)
            tied = {
                one.skill: codes.get((file.skills, one.skill)) or called.get(one.skill, "") for one in file.questions
            }
            self._add("surveys", file.title, survey_record(file, build, tied))

    def roles(self, wanted: Iterable[TemplateRole], skills: Mapping[int, str]) -> None:
        rows = careers.roles(self._connection)
        known = {(row["pack"], row["code"]) for row in rows if row["pack"] and row["code"]}
        titles = {folded(row["title"]) for row in rows}
        for one in wanted:
            if folded(one.title) in titles or (one.pack and one.code and (one.pack, one.code) in known):
                self._has("roles", one.title)
                continue
            titles.add(folded(one.title))
            fields = one._asdict()
            needs = fields.pop("needs")
            role = build(Role, **fields)
            self._add("roles", one.title, role)
            self.records += [
                build(RoleNeed, role_id=role.id, position=at, skill_id=skills.get(need.skill), level=need.level,
                      weight=need.weight, words_asked=need.words)
                for at, need in enumerate(needs)
            ]  # fmt: skip

    def plans(self, wanted: Iterable[TemplatePlan]) -> None:
        there = {folded(row["title"]) for row in plans(self._connection)}
        known: dict[str, str] = {}
        for row in frameworks(self._connection):
            known |= {name: row["id"] for name in (row["title"], row["pack"]) if name}
        for one in wanted:
            if folded(one.title) in there:
                self._has("plans", one.title)
                continue
            there.add(folded(one.title))
            fields: dict[str, Any] = one._asdict()
            fields |= {"rules": [*one.rules], "barred": [*one.barred]}
            fields["as_of"] = date.fromisoformat(one.as_of) if one.as_of else None
            fields["framework_id"] = known.get(fields.pop("framework"))
            self._add("plans", one.title, build(EvaluationPlan, **fields))

    def written(
        self, template: Template, own: Template, store: AttachmentStore | None, parts: Collection[Part]
    ) -> None:
        """Questions and goal forms, which are kept together in a file."""
        forms = {folded(one.title) for one in own.goals}
        prompts = tuple(one for one in template.prompts if one not in own.prompts) if "prompts" in parts else ()
        goals = tuple(one for one in template.goals if folded(one.title) not in forms) if "goals" in parts else ()
        for prompt in template.prompts if "prompts" in parts else ():
            (self.new if prompt in prompts else self.there).setdefault("prompts", []).append(prompt)
        for goal in template.goals if "goals" in parts else ():
            (self.new if goal in goals else self.there).setdefault("goals", []).append(goal.title)
        if prompts or goals:
            record, data = kept_file(replace(template, prompts=prompts, goals=goals))
            if store is not None:
                store.add(data)
            self.records.append(record)

    def _add(self, part: Part, title: str, record: Record) -> None:
        self.records.append(record)
        self.new.setdefault(part, []).append(title)

    def _has(self, part: Part, title: str) -> None:
        self.there.setdefault(part, []).append(title)


def _name(one: TemplateSkill) -> tuple[str, str]:
    return (one.pack, one.code) if one.pack and one.code else (folded(one.title), f"\n{folded(one.area)}")


def _asks(title: str, edition: str, questions: Iterable[Mapping[str, Any]]) -> tuple[str, str, tuple[str, ...]]:
    return folded(title), edition, tuple(str(one.get("text") or "") for one in questions)
