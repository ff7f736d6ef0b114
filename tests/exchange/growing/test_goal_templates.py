"""The goal templates that come with the program: each can be offered, asks in its own words and names its source."""

import json

from portfolio import paths
from portfolio.exchange.growing.goal_templates import goal_templates
from portfolio.packet.parts.progress import GENERAL

TEMPLATES = goal_templates(paths.resource("goal_templates"))


def test_five_templates_are_offered_the_simplest_first() -> None:
    assert [(one.name, one.title, len(one.fields)) for one in TEMPLATES] == [
        ("smart", "SMART", 5),
        ("action-plan", "Action plan", 5),
        ("nj-sgo", "Student growth objective", 12),
        ("newark-ipdp", "Individual professional development plan", 10),
        ("prd", "Professional review and development", 6),
    ]


def test_the_general_ones_are_those_whose_fields_the_pdf_translates() -> None:
    files = [json.loads(path.read_text("utf-8")) for path in paths.resource("goal_templates").glob("*.json")]
    assert {file["name"] for file in files if file["general"]} == GENERAL


def test_every_field_has_a_name_of_its_own_and_a_short_prompt_and_every_template_says_whose_words_they_are() -> None:
    for template in TEMPLATES:
        names = [field.name for field in template.fields]
        assert len(names) == len(set(names))
        assert all(names)
        assert all(10 <= len(field.prompt) <= 90 for field in template.fields)
        assert "this program’s own words" in template.source
