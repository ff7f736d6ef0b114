"""What the parts of a template are called."""

from portfolio.exchange.templates.template import Part
from portfolio.ui.kit.words import translate


def part_words(part: Part) -> str:
    """A heading for this part."""
    return {
        "skills": translate("Templates", "Skills"),
        "surveys": translate("Templates", "Surveys, with the skills they ask about"),
        "roles": translate("Templates", "Roles, with what they take"),
        "plans": translate("Templates", "Evaluation plans"),
        "prompts": translate("Templates", "Questions to begin a reflection with"),
        "goals": translate("Templates", "Forms for goals"),
    }[part]
