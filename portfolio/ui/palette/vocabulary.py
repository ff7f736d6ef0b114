"""The words by which the palette understands what was typed, in the reader's language and in English."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from portfolio.core.folding import folded
from portfolio.ui.editors.parse_day import figures, month_names

_HOURS = str(QT_TRANSLATE_NOOP("Palette", "h, hr, hrs, hour, hours"))
_MINUTES = str(QT_TRANSLATE_NOOP("Palette", "m, min, mins, minute, minutes"))
_AND = str(QT_TRANSLATE_NOOP("Palette", "and"))
_NEAR = {
    0: str(QT_TRANSLATE_NOOP("Palette", "today")),
    -1: str(QT_TRANSLATE_NOOP("Palette", "yesterday")),
    -2: str(QT_TRANSLATE_NOOP("Palette", "day before yesterday, the day before yesterday")),
    1: str(QT_TRANSLATE_NOOP("Palette", "tomorrow")),
}
_BEFORE_A_DAY = str(QT_TRANSLATE_NOOP("Palette", "on"))
_LAST = str(QT_TRANSLATE_NOOP("Palette", "last"))
_LOG = str(QT_TRANSLATE_NOOP("Palette", "log"))
_TOWARD = str(QT_TRANSLATE_NOOP("Palette", "on, for, of, at"))
_ABOUT = str(QT_TRANSLATE_NOOP("Palette", "on, about"))
_KEYWORDS = {
    ("reflection", ""): str(QT_TRANSLATE_NOOP("Palette", "reflect, reflection")),
    ("goal", ""): str(QT_TRANSLATE_NOOP("Palette", "goal")),
    ("practice", "lesson"): str(QT_TRANSLATE_NOOP("Palette", "lesson")),
    ("practice", "talk"): str(QT_TRANSLATE_NOOP("Palette", "talk")),
    ("practice", "mentoring"): str(QT_TRANSLATE_NOOP("Palette", "mentoring")),
    ("practice", "other"): str(QT_TRANSLATE_NOOP("Palette", "did")),
}


class Vocabulary(NamedTuple):
    """All words folded (small letters, no accents)."""

    locale: QLocale
    hours: frozenset[str]
    minutes: frozenset[str]
    joins: frozenset[str]
    """Between hours and minutes: and."""
    near: dict[str, int]
    """Today, yesterday and their neighbours, as days from today."""
    weekdays: dict[str, int]
    """Whole names; Monday is 1."""
    short_weekdays: dict[str, int]
    """Such as sun and mon, which may be other words as well."""
    months: frozenset[str]
    before_a_day: frozenset[str]
    last: frozenset[str]
    log: frozenset[str]
    toward: frozenset[str]
    about: frozenset[str]
    keywords: dict[str, tuple[str, str]]
    """A first word, and the kind and sort of what it asks for."""


def vocabulary(locale: QLocale) -> Vocabulary:
    """The words for this locale, with the translator's words for what a locale does not know."""
    return Vocabulary(
        locale,
        hours=frozenset(_both(_HOURS)),
        minutes=frozenset(_both(_MINUTES)),
        joins=frozenset(_both(_AND)),
        near={phrase: days for days, words in _NEAR.items() for phrase in _both(words)},
        weekdays=_weekdays((QLocale(QLocale.Language.English), locale), QLocale.FormatType.LongFormat),
        short_weekdays=_weekdays((locale,), QLocale.FormatType.ShortFormat),
        months=frozenset(folded(name) for name in month_names(locale)),
        before_a_day=frozenset(_both(_BEFORE_A_DAY)),
        last=frozenset(_both(_LAST)),
        log=frozenset(_both(_LOG)),
        toward=frozenset(_both(_TOWARD)),
        about=frozenset(_both(_ABOUT)),
        keywords={word: what for what, words in _KEYWORDS.items() for word in _both(words)},
    )


def plain(word: str) -> str:
    """A word to look up: folded, with figures as 0 to 9."""
    return folded(figures(word))


def _both(english: str) -> Iterable[str]:
    """The English words and the translator's, which a comma parts."""
    for words in (english, QCoreApplication.translate("Palette", english)):
        for word in words.replace("،", ",").split(","):
            if key := folded(word):
                yield key


def _weekdays(locales: Iterable[QLocale], form: QLocale.FormatType) -> dict[str, int]:
    return {
        folded(name): number
        for locale in locales
        for number in range(1, 8)
        for name in (locale.dayName(number, form), locale.standaloneDayName(number, form))
    }
