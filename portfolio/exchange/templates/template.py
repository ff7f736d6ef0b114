"""A template as a file holds it: what one can begin with, and nothing of anybody's own life.

What is personal has no place in it: there is no field for a rating, an answer, a date of hers, a person or a school.
"""

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, get_args

from portfolio.core.errors import PortfolioError
from portfolio.exchange.growing.goal_templates import TemplateField
from portfolio.exchange.growing.survey_file import SurveyFile

Part = Literal["skills", "surveys", "roles", "plans", "prompts", "goals"]
PARTS: tuple[Part, ...] = get_args(Part)
"""What a template can hold, in the order in which it is offered."""
ENDING = ".portfolio-template.json"
VERSION = 1
LARGEST = 1_000_000
"""Bytes: the largest file that is known by its first look, too."""


class TemplateTrouble(PortfolioError):
    """A file that holds no template, or none that can be used: it says why, and what to do."""


class TemplateSkill(NamedTuple):
    """A skill with its scale."""

    title: str
    text: str
    area: str
    code: str
    pack: str
    levels: tuple[tuple[str, str], ...]
    """Name and meaning of each, the lowest first; empty for the program's own scale."""


class TemplateNeed(NamedTuple):
    """What a role asks for."""

    words: str
    skill: int | None
    """Its place among the skills of the template, or None."""
    level: str
    weight: int


class TemplateRole(NamedTuple):
    """A role that one may hold."""

    title: str
    text: str
    rank: int | None
    level: str
    track: str
    pack: str
    code: str
    identity: str
    notice: str
    needs: tuple[TemplateNeed, ...]


class TemplatePlan(NamedTuple):
    """What an evaluation asks for: its rules, without its days and whose it is."""

    title: str
    framework: str
    """The pack or the title of the framework that its codes belong to, or empty."""
    as_of: str
    source: str
    rules: tuple[dict[str, Any], ...]
    barred: tuple[dict[str, Any], ...]
    most_pieces: int | None
    body_pages: int | None
    upload_bytes: int | None
    letters: int
    preset: str


class TemplateGoal(NamedTuple):
    """A form to write a goal with."""

    title: str
    fields: tuple[TemplateField, ...]


@dataclass(frozen=True)
class Template:
    """All that one file holds."""

    title: str = ""
    skills: tuple[TemplateSkill, ...] = ()
    surveys: tuple[SurveyFile, ...] = ()
    roles: tuple[TemplateRole, ...] = ()
    plans: tuple[TemplatePlan, ...] = ()
    prompts: tuple[str, ...] = ()
    """Questions to begin a reflection with."""
    goals: tuple[TemplateGoal, ...] = field(default=())

    def titles(self, part: Part) -> list[str]:
        """What a person reads of each thing in this part."""
        return [one if isinstance(one, str) else one.title for one in getattr(self, part)]

    def __bool__(self) -> bool:
        return any(getattr(self, part) for part in PARTS)
