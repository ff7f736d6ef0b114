"""Two everyday things that would show a standard which nothing shows yet: the pack's own, else by what it is about."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from portfolio.growth.standards.themes import ANY, PUPILS, THEMES, Theme

_IN_TITLE, _IN_TEXT = 3.0, 1.0
"""How much a word tells."""


class Everyday(NamedTuple):
    """A thing that happens in a school week anyway, and would show the standard once it is written down."""

    words: str
    """A sentence in English, or in the words of the pack or the person."""
    kind: str
    """What to begin for it: “practice”, “reflection”, “attachment”, “credential”, “conversation”."""
    sort: str
    """Of a practice its kind: “lesson”, “parent_contact”, …; else empty."""
    own: bool
    """Whether the words are the framework's: then they are not translated."""


def everyday(
    standard: Mapping[str, Any], above: Sequence[Mapping[str, Any]] = (), fold: Callable[[str], str] = str.casefold
) -> tuple[Everyday, Everyday]:
    """Two things for a standard (its columns `title`, `text`, `examples`). `above` are those it is part of, the
    nearest first: what they are about helps where its own words say nothing. `fold` as `core.folding.folded`."""
    own = [Everyday(words, "practice", "lesson", True) for one in standard["examples"] if (words := str(one).strip())]
    theme = _theme(standard, above, fold)
    first, second = (*own, *(Everyday(*thing, False) for thing in theme.things))[:2]
    return first, second


def _theme(standard: Mapping[str, Any], above: Sequence[Mapping[str, Any]], fold: Callable[[str], str]) -> Theme:
    own = [(_IN_TITLE, standard["title"]), (_IN_TEXT, standard.get("text") or "")]
    wholes = [(_IN_TITLE, one["title"]) for one in above]
    return _told(own, THEMES, fold) or _told(own, (PUPILS,), fold) or _told(wholes, THEMES, fold) or ANY


def _told(texts: Sequence[tuple[float, str]], themes: Sequence[Theme], fold: Callable[[str], str]) -> Theme | None:
    """What these texts speak of most; the first of the themes where it is as much."""
    words = [(weight, word) for weight, text in texts for word in fold(text).split()]
    best, most = None, 0.0
    for theme in themes:
        beginnings = tuple(theme.words.split())
        score = sum(weight for weight, word in words if word.removeprefix("\u0627\u0644").startswith(beginnings))
        if score > most:
            best, most = theme, score
    return best
