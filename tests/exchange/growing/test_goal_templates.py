"""The goal templates that come with the program: each can be offered, asks in its own words and names its source."""

from portfolio import paths
from portfolio.exchange.growing.goal_templates import goal_templates

TEMPLATES = goal_templates(paths.resource("goal_templates"))


def test_five_templates_are_offered_the_simplest_first() -> None:
    assert [(one.name, one.title, len(one.fields)) for one in TEMPLATES] == [
        ("smart", "SMART", 5),
        ("action-plan", "Action plan", 5),
        ("nj-sgo", "Student growth objective", 12),
        ("newark-ipdp", "Individual professional development plan", 10),
        ("prd", "Professional review and development", 6),
    ]


def test_every_field_has_a_name_of_its_own_and_a_short_prompt_and_every_template_says_whose_words_they_are() -> None:
    for template in TEMPLATES:
        names = [field.name for field in template.fields]
        assert len(names) == len(set(names))
        assert all(names)
        assert all(10 <= len(field.prompt) <= 90 for field in template.fields)
        assert "this program’s own words" in template.source
