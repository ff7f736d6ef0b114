"""The templates that a goal can be written with, as they come with the program: data, with a prompt for each field."""

import json
from pathlib import Path
from typing import NamedTuple


class TemplateField(NamedTuple):
    """Something that a template asks for."""

    name: str
    """As the form calls it; the goal keeps its answer under this name."""
    prompt: str
    """One sentence that helps to fill it in."""


class GoalTemplate(NamedTuple):
    """A template: what `Goal.template` keeps is its name."""

    name: str
    title: str
    fields: tuple[TemplateField, ...]
    source: str
    """From where its fields are."""
    shipped: bool = False
    """Whether it comes with the program, whose words for it can be translated."""
    general: bool = False
    """Whether the names of its fields are the program's words, too, and not those of a form of some place."""


def goal_templates(folder: Path) -> tuple[GoalTemplate, ...]:
    """All templates in the program's folder of them, in the order in which they are offered."""
    files = [json.loads(path.read_text("utf-8")) for path in folder.glob("*.json")]
    return tuple(
        GoalTemplate(
            data["name"], data["title"],
            tuple(TemplateField(field["name"], field["prompt"]) for field in data["fields"]), data["source"],
            shipped=True, general=data["general"],
        )
        for data in sorted(files, key=lambda data: (data["position"], data["name"]))
    )  # fmt: skip
