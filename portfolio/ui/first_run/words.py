"""What the first screen says of a portfolio: what is in it in a few words, and how it stands with it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale

from portfolio.core.errors import Damaged, Newer
from portfolio.core.glance import Glance
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate

MOST_NAMED = 3


class Standing(NamedTuple):
    """How it stands with a portfolio: a few words and the token that they are painted in. No words: all is well."""

    words: str = ""
    tone: str = "ink2"


def standing_words(seen: Glance) -> Standing:
    """Open elsewhere, damaged, newer, a sample; the most pressing of them."""
    if isinstance(seen.trouble, Damaged):
        return Standing(translate("FirstRun", "Damaged: open it to get it back from a backup"), "warn")
    if isinstance(seen.trouble, Newer):
        return Standing(translate("FirstRun", "Made by a newer version of this program"), "warn")
    if seen.trouble is not None:
        return Standing(error_words(seen.trouble)[0], "warn")
    if seen.holding is not None and seen.holding.computer:
        words = translate("FirstRun", "Seems to be open on the computer “{computer}”")
        return Standing(words.format(computer=isolate(seen.holding.computer)), "warn")
    if seen.holding is not None:
        return Standing(translate("FirstRun", "Open in another window"), "warn")
    if seen.sample:
        return Standing(translate("FirstRun", "A sample, to look at"), "accent")
    return Standing()


def content_words(locale: QLocale, counts: Sequence[tuple[str, int]]) -> str:
    """A few kinds of entries, those first that say most: 12 credentials, 4 goals and 9 reflections."""
    if not counts:
        return translate("FirstRun", "Nothing in it yet")
    return locale.createSeparatedList([_number_words(locale, kind, count) for kind, count in counts[:MOST_NAMED]])


def _number_words(locale: QLocale, kind: str, count: int) -> str:
    more = {
        "credential": translate("FirstRun", "{count} credentials", None, count),
        "programme": translate("FirstRun", "{count} courses", None, count),
        "goal": translate("FirstRun", "{count} goals", None, count),
        "reflection": translate("FirstRun", "{count} reflections", None, count),
        "practice": translate("FirstRun", "{count} things I did", None, count),
        "time_entry": translate("FirstRun", "{count} entries of hours", None, count),
        "conversation": translate("FirstRun", "{count} conversations", None, count),
        "position": translate("FirstRun", "{count} roles", None, count),
        "skill": translate("FirstRun", "{count} skills", None, count),
        "survey": translate("FirstRun", "{count} surveys", None, count),
        "role": translate("FirstRun", "{count} roles I may hold", None, count),
    }[kind]
    return more.format(count=locale.toString(count))
