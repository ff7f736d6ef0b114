"""The colours: every text can be read, every edge and focus ring can be seen, in all three rows of the table."""

import pytest
from PySide6.QtGui import QColor

from portfolio.ui.theme import KINDS, THEMES, Tokens

KIND_TOKENS = ["credential", "programme", "practice", "reflection", "hours", "goal", "evidence", "survey", "move"]


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF()]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def weak(tokens: Tokens, pairs: list[tuple[str, str]], least: float) -> list[str]:
    found = []
    for ink, ground in pairs:
        ratio = contrast(getattr(tokens, ink), getattr(tokens, ground))
        if ratio < least:
            found.append(f"{ink} on {ground}: {ratio:.2f}")
    return found


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_every_text_reaches_four_and_a_half_to_one(tokens: Tokens) -> None:
    grounds = ["bg", "surface", "raised", "rail"]
    pairs = [(ink, ground) for ink in ("ink", "ink2", "ink3", "accent", "overdue", "warn") for ground in grounds]
    pairs += [(kind, f"{kind}_soft") for kind in [*KIND_TOKENS, "accent", "overdue", "warn"]]
    pairs += [(kind, ground) for kind in KIND_TOKENS for ground in ("bg", "surface")]
    pairs += [("on_accent", "accent"), ("bg", "ink"), ("ink", "accent_soft"), ("ink2", "warn_soft")]
    assert weak(tokens, pairs, 4.5) == []


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_every_edge_of_a_control_reaches_three_to_one(tokens: Tokens) -> None:
    pairs = [(edge, ground) for edge in ("edge", "focus", "accent") for ground in ("bg", "surface", "raised")]
    pairs.append(("edge", "warn_soft"))  # what can be done about a gap stands on it
    assert weak(tokens, pairs, 3.0) == []


def test_kinds_are_told_apart_by_more_than_colour() -> None:
    icons = [kind.icon for kind in KINDS.values()]
    words = [kind.word for kind in KINDS.values()]
    assert len(set(icons)) == len(icons)
    assert len(set(words)) == len(words)
