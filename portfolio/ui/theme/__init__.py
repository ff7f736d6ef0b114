"""How the program looks: one table of tokens, and the Theme object that every widget is given."""

from portfolio.ui.theme.fonts import Face
from portfolio.ui.theme.kinds import KINDS, Kind, kind_of
from portfolio.ui.theme.theme import Mode, Theme
from portfolio.ui.theme.tokens import DARK, HIGH, LIGHT, THEMES, Tokens

__all__ = ["DARK", "HIGH", "KINDS", "LIGHT", "THEMES", "Face", "Kind", "Mode", "Theme", "Tokens", "kind_of"]
