"""A template read from a file of anybody: bounded before it is read, every member known, every text in plain words."""

import json
from datetime import date
from typing import Any

from portfolio.core.answer_page import TEMPLATE
from portfolio.credentials.refusal import Refused
from portfolio.credentials.strict_json import loads
from portfolio.exchange.frameworks.text import cleaned, one_line
from portfolio.exchange.growing.goal_templates import TemplateField
from portfolio.exchange.growing.survey_files import read_survey
from portfolio.exchange.templates.template import (
    LARGEST,
    PARTS,
    VERSION,
    Template,
    TemplateGoal,
    TemplateNeed,
    TemplatePlan,
    TemplateRole,
    TemplateSkill,
    TemplateTrouble,
)

MOST = {
    "skills": 500, "surveys": 50, "roles": 200, "plans": 30, "prompts": 200, "goals": 50, "levels": 12, "needs": 200,
    "fields": 40, "rules": 200, "barred": 40,
}  # fmt: skip
LONGEST_LINE, LONGEST_TEXT = 500, 10_000
_MOST_NUMBER = 2**40
_RULE_DEEP = 3


def is_template(data: bytes) -> bool:
    """Whether this is a template, by its mark."""
    return f'"{TEMPLATE}"'.encode() in data


def read_template(data: bytes, name: str) -> Template:
    """The template in a file called `name`. Raises TemplateTrouble with the first thing that is wrong."""
    if len(data) > LARGEST:
        raise TemplateTrouble("“{name}” is larger than any template.", "Bring the file as it was saved.", name=name)
    try:
        found = loads(data.decode("utf-8-sig", "replace").strip())
    except Refused as trouble:
        raise _Reader(name).broken() from trouble
    if not isinstance(found, dict) or found.get("format") != TEMPLATE:
        raise TemplateTrouble(
            "“{name}” holds no template of this program.",
            "Take a file whose name ends in .portfolio-template.json.", name=name,
        )  # fmt: skip
    if found.get("version") != VERSION:
        raise TemplateTrouble(
            "“{name}” was made by another version of the program.", "Read it with the newest version.", name=name
        )
    return _Reader(name).template(found)


class _Reader:
    """Knows the name of the file, for what it has to say."""

    def __init__(self, name: str) -> None:
        self._name = name

    def template(self, data: dict[str, Any]) -> Template:
        self._only(data, {"format", "version", "title", *PARTS})
        skills = tuple(self._skill(one) for one in self._things(data, "skills"))
        made = Template(
            self._line(data, "title"),
            skills,
            tuple(self._survey(one) for one in self._things(data, "surveys")),
            tuple(self._role(one, len(skills)) for one in self._things(data, "roles")),
            tuple(self._plan(one) for one in self._things(data, "plans")),
            tuple(dict.fromkeys(self._prompt(one) for one in self._list(data, "prompts"))),
            tuple(self._goal(one) for one in self._things(data, "goals")),
        )
        if not made:
            raise TemplateTrouble("There is nothing in “{name}”.", "Save the template again.", name=self._name)
        return made

    def broken(self) -> TemplateTrouble:
        return TemplateTrouble(
            "“{name}” breaks off, or was changed by hand.", "Save the template again, and bring that file.",
            name=self._name,
        )  # fmt: skip

    def _skill(self, one: dict[str, Any]) -> TemplateSkill:
        self._only(one, set(TemplateSkill._fields))
        levels: dict[str, str] = {}
        for level in self._things(one, "levels"):
            self._only(level, {"name", "words"})
            levels.setdefault(self._needed(level, "name"), self._text(level, "words"))
        return TemplateSkill(
            self._needed(one, "title"), self._text(one, "text"), self._line(one, "area"), self._line(one, "code"),
            self._line(one, "pack"), tuple(levels.items()),
        )  # fmt: skip

    def _survey(self, one: dict[str, Any]) -> Any:
        return read_survey(json.dumps(one).encode(), self._name)

    def _role(self, one: dict[str, Any], skills: int) -> TemplateRole:
        self._only(one, set(TemplateRole._fields))
        rank = self._number(one, "rank", 9)
        needs = []
        for need in self._things(one, "needs"):
            self._only(need, set(TemplateNeed._fields))
            skill, weight = need.get("skill"), need.get("weight", 2)
            if type(weight) is not int or not 1 <= weight <= 3:
                raise self.broken()
            if skill is not None and (type(skill) is not int or not 0 <= skill < skills):
                raise self.broken()
            needs.append(TemplateNeed(self._needed(need, "words"), skill, self._line(need, "level"), weight))
        return TemplateRole(
            self._needed(one, "title"), self._text(one, "text"), rank, self._line(one, "level"),
            self._line(one, "track"), self._line(one, "pack"), self._line(one, "code"), self._line(one, "identity"),
            self._text(one, "notice"), tuple(needs),
        )  # fmt: skip

    def _plan(self, one: dict[str, Any]) -> TemplatePlan:
        self._only(one, set(TemplatePlan._fields))
        as_of = self._line(one, "as_of")
        try:
            as_of = date.fromisoformat(as_of).isoformat() if as_of else ""
        except ValueError:
            raise self.broken() from None
        return TemplatePlan(
            self._needed(one, "title"), self._line(one, "framework"), as_of, self._text(one, "source"),
            tuple(self._rule(rule) for rule in self._things(one, "rules")),
            tuple(self._rule(rule) for rule in self._things(one, "barred")),
            self._number(one, "most_pieces"), self._number(one, "body_pages"), self._number(one, "upload_bytes"),
            self._number(one, "letters") or 500, self._line(one, "preset"),
        )  # fmt: skip

    def _goal(self, one: dict[str, Any]) -> TemplateGoal:
        self._only(one, {"title", "fields"})
        fields = []
        for field in self._things(one, "fields"):
            self._only(field, {"name", "prompt"})
            fields.append(TemplateField(self._needed(field, "name"), self._text(field, "prompt")))
        if not fields:
            raise self.broken()
        return TemplateGoal(self._needed(one, "title"), tuple(fields))

    def _prompt(self, one: Any) -> str:
        return self._needed({"prompt": one}, "prompt")

    def _rule(self, rule: Any, deep: int = 0) -> Any:
        """A rule as it stands, in plain words: numbers, texts and lists of them."""
        match rule:
            case dict() if deep < _RULE_DEEP and len(rule) <= MOST["rules"]:
                return {self._short(str(key)): self._rule(value, deep + 1) for key, value in rule.items()}
            case list() if deep < _RULE_DEEP and len(rule) <= MOST["rules"]:
                return [self._rule(value, deep + 1) for value in rule]
            case str():
                return self._text({"rule": rule}, "rule")
            case None | bool():
                return rule
            case int() if abs(rule) < _MOST_NUMBER:
                return rule
        raise self.broken()

    # ---- members

    def _only(self, data: dict[str, Any], known: set[str]) -> None:
        if strange := sorted(data.keys() - known):
            raise TemplateTrouble(
                "“{name}” holds something that no template has: “{member}”.",
                "Save the template again, and bring that file.", name=self._name, member=one_line(strange[0])[:60],
            )  # fmt: skip

    def _list(self, data: dict[str, Any], member: str) -> list[Any]:
        given = data.get(member, [])
        if not isinstance(given, list):
            raise self.broken()
        if len(given) > MOST[member]:
            raise TemplateTrouble(
                "“{name}” holds {count:,} where {most} are the most there can be.", "Divide it, and bring the parts.",
                name=self._name, count=len(given), most=MOST[member],
            )  # fmt: skip
        return given

    def _things(self, data: dict[str, Any], member: str) -> list[dict[str, Any]]:
        given = self._list(data, member)
        if not all(isinstance(one, dict) for one in given):
            raise self.broken()
        return given

    def _needed(self, data: dict[str, Any], member: str) -> str:
        text = self._line(data, member)
        if not text:
            raise self.broken()
        return text

    def _line(self, data: dict[str, Any], member: str) -> str:
        return " ".join(self._words(data, member, LONGEST_LINE).split())

    def _text(self, data: dict[str, Any], member: str) -> str:
        return self._words(data, member, LONGEST_TEXT).strip()

    def _short(self, text: str) -> str:
        return self._line({"key": text}, "key")

    def _words(self, data: dict[str, Any], member: str, longest: int) -> str:
        given = data.get(member, "")
        if not isinstance(given, str):
            raise self.broken()
        if len(given) > longest:
            raise TemplateTrouble(
                "A text in “{name}” is longer than {most:,} characters.", "Shorten it, and save the template again.",
                name=self._name, most=longest,
            )  # fmt: skip
        return cleaned(given)

    def _number(self, data: dict[str, Any], member: str, most: int = _MOST_NUMBER) -> int | None:
        given = data.get(member)
        if given is not None and (type(given) is not int or not 1 <= given <= most):
            raise self.broken()
        return given
