"""The levels of a skill to choose one of."""

from portfolio.growth.skills import SkillRow
from portfolio.ui.editors.text_fields import ChoiceField
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.theme import Theme


def level_field(theme: Theme, skill: SkillRow, label: str, value: str = "", *, none: str = "") -> ChoiceField:
    """The levels of a skill to choose one of. `none` are the words for no level, where there may be none."""
    options = [("", none, "")] if none else []
    options += [(name, level_words(name), "") for name in skill.levels]
    return ChoiceField(theme, label, options, value or options[0][0])
