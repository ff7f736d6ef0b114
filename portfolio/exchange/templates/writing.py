"""A template as a file: JSON that a person can read, and that holds the fields of a template and no others."""

import json
from collections.abc import Iterable
from typing import Any

from portfolio.core.answer_page import TEMPLATE
from portfolio.exchange.growing.survey_files import write_survey
from portfolio.exchange.templates.template import VERSION, Template


def write_template(template: Template) -> bytes:
    """The file in UTF-8, that `read_template` reads back as it was."""
    data: dict[str, Any] = {"format": TEMPLATE, "version": VERSION, "title": template.title}
    parts: dict[str, list[Any]] = {
        "skills": [
            one._asdict() | {"levels": [{"name": name, "words": words} for name, words in one.levels]}
            for one in template.skills
        ],
        "surveys": [json.loads(write_survey(one, "json")) for one in template.surveys],
        "roles": [one._asdict() | {"needs": _plain(one.needs)} for one in template.roles],
        "plans": [one._asdict() | {"rules": [*one.rules], "barred": [*one.barred]} for one in template.plans],
        "prompts": [*template.prompts],
        "goals": [{"title": one.title, "fields": _plain(one.fields)} for one in template.goals],
    }
    data |= {name: part for name, part in parts.items() if part}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "ignore")


def _plain(tuples: Iterable[Any]) -> list[dict[str, Any]]:
    return [one._asdict() for one in tuples]
