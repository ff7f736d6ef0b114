"""The words by which the palette understands what was typed, in the reader's language and in English."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.core.folding import folded
from portfolio.ui.editors.parse_day import figures, month_names
from portfolio.ui.kit.words import translate

_HOURS = str(QT_TRANSLATE_NOOP("Palette", "h, hr, hrs, hour, hours"))
_MINUTES = str(QT_TRANSLATE_NOOP("Palette", "m, min, mins, minute, minutes"))
_AND = str(QT_TRANSLATE_NOOP("Palette", "and"))
_NUMBERS = str(
    QT_TRANSLATE_NOOP("Palette", "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve")
)
_LENGTHS = {
    15: str(QT_TRANSLATE_NOOP("Palette", "quarter of an hour, a quarter of an hour")),
    30: str(QT_TRANSLATE_NOOP("Palette", "half an hour, half hour, a half hour, half-hour")),
    45: str(QT_TRANSLATE_NOOP("Palette", "three quarters of an hour")),
    60: str(QT_TRANSLATE_NOOP("Palette", "an hour")),
    90: str(QT_TRANSLATE_NOOP("Palette", "an hour and a half, hour and a half")),
}
_NEAR = {
    0: str(QT_TRANSLATE_NOOP("Palette", "today, this morning, this afternoon, this evening, tonight")),
    -1: str(
        QT_TRANSLATE_NOOP(
            "Palette", "yesterday, yesterday morning, yesterday afternoon, yesterday evening, last night, a day ago"
        )
    ),
    -2: str(QT_TRANSLATE_NOOP("Palette", "day before yesterday, the day before yesterday")),
    -7: str(QT_TRANSLATE_NOOP("Palette", "a week ago, a week ago today")),
    -14: str(QT_TRANSLATE_NOOP("Palette", "a fortnight ago")),
    1: str(QT_TRANSLATE_NOOP("Palette", "tomorrow, tomorrow morning")),
}
_AGO = {
    1: str(QT_TRANSLATE_NOOP("Palette", "{count} day ago, {count} days ago")),
    7: str(QT_TRANSLATE_NOOP("Palette", "{count} week ago, {count} weeks ago")),
}
_VAGUE = str(QT_TRANSLATE_NOOP("Palette", "last week, last month, last term, last year"))
_BEFORE_A_DAY = str(QT_TRANSLATE_NOOP("Palette", "on, this"))
_LAST = str(QT_TRANSLATE_NOOP("Palette", "last"))
_NEXT = str(QT_TRANSLATE_NOOP("Palette", "next"))
_LOG = str(QT_TRANSLATE_NOOP("Palette", "log, logged, spent, add"))
_LEADS = str(QT_TRANSLATE_NOOP("Palette", "write, new, add, set, start, a, an, the"))
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
    numbers: dict[str, int]
    """One to twelve, as words."""
    lengths: dict[str, int]
    """Half an hour and others that are said without a figure, in minutes."""
    near: dict[str, int]
    """Today, yesterday and their neighbours, as days from today."""
    ago: dict[str, int]
    """Phrases with {count} for a figure, and how many days one of it is."""
    vague: frozenset[str]
    """Last week and others that name no day."""
    weekdays: dict[str, int]
    """Whole names; Monday is 1."""
    short_weekdays: dict[str, int]
    """Such as sun and mon, which may be other words as well."""
    months: dict[str, int]
    before_a_day: frozenset[str]
    last: frozenset[str]
    next: frozenset[str]
    log: frozenset[str]
    toward: frozenset[str]
    about: frozenset[str]
    leads: frozenset[str]
    """What may stand before a keyword: set a goal."""
    keywords: dict[str, tuple[str, str]]
    """A first word, and the kind and sort of what it asks for."""


def vocabulary(locale: QLocale) -> Vocabulary:
    """The words for this locale, with the translator's words for what a locale does not know."""
    return Vocabulary(
        locale,
        hours=frozenset(_both(_HOURS)),
        minutes=frozenset(_both(_MINUTES)),
        joins=frozenset(_both(_AND)),
        numbers={word: number for words in _lists(_NUMBERS) for number, word in enumerate(words, 1)},
        lengths={phrase: minutes for minutes, words in _LENGTHS.items() for phrase in _both(words)},
        near={phrase: days for days, words in _NEAR.items() for phrase in _both(words)},
        ago={phrase: days for days, words in _AGO.items() for phrase in _both(words)},
        vague=frozenset(_both(_VAGUE)),
        weekdays=_weekdays((QLocale(QLocale.Language.English), locale), QLocale.FormatType.LongFormat),
        short_weekdays=_weekdays((locale,), QLocale.FormatType.ShortFormat) | _also_short(locale),
        months={folded(name): number for name, number in month_names(locale).items()},
        before_a_day=frozenset(_both(_BEFORE_A_DAY)),
        last=frozenset(_both(_LAST)),
        next=frozenset(_both(_NEXT)),
        log=frozenset(_both(_LOG)),
        toward=frozenset(_both(_TOWARD)),
        about=frozenset(_both(_ABOUT)),
        leads=frozenset(_both(_LEADS)),
        keywords={word: what for what, words in _KEYWORDS.items() for word in _both(words)},
    )


def plain(word: str) -> str:
    """A word to look up: folded, with figures as 0 to 9."""
    return folded(figures(word))


def _both(english: str) -> Iterable[str]:
    """The English words and the translator's."""
    for words in _lists(english):
        yield from filter(None, words)


def _lists(english: str) -> Iterable[list[str]]:
    """The English words, and the translator's in the same order, which a comma parts."""
    for words in (english, translate("Palette", english)):
        yield [folded(word) for word in words.replace("،", ",").split(",")]


def _also_short(locale: QLocale) -> dict[str, int]:
    """English weekdays are shortened in more than one way."""
    if locale.language() != QLocale.Language.English:
        return {}
    return {"tues": 2, "weds": 3, "thur": 4, "thurs": 4}


def _weekdays(locales: Iterable[QLocale], form: QLocale.FormatType) -> dict[str, int]:
    return {
        folded(name): number
        for locale in locales
        for number in range(1, 8)
        for name in (locale.dayName(number, form), locale.standaloneDayName(number, form))
    }
