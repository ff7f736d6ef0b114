"""Words for what grows: levels, who rated, why something is a gap, and days; others than our own levels as they are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.ui.kit.dates import day_month_year, day_of
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate

if TYPE_CHECKING:
    from portfolio.growth.gaps import Gap, Why

_OWN = {
    "beginning": str(QT_TRANSLATE_NOOP("Growth", "beginning")),
    "developing": str(QT_TRANSLATE_NOOP("Growth", "developing")),
    "secure": str(QT_TRANSLATE_NOOP("Growth", "secure")),
    "leading": str(QT_TRANSLATE_NOOP("Growth", "leading")),
}
_RATERS = {
    "self": (str(QT_TRANSLATE_NOOP("Growth", "Me")), str(QT_TRANSLATE_NOOP("Growth", "by me"))),
    "manager": (str(QT_TRANSLATE_NOOP("Growth", "My manager")), str(QT_TRANSLATE_NOOP("Growth", "by my manager"))),
    "peer": (str(QT_TRANSLATE_NOOP("Growth", "A colleague")), str(QT_TRANSLATE_NOOP("Growth", "by a colleague"))),
    "students": (str(QT_TRANSLATE_NOOP("Growth", "Pupils")), str(QT_TRANSLATE_NOOP("Growth", "by pupils"))),
}
_SAW = {
    "self": str(QT_TRANSLATE_NOOP("Growth", "You saw yourself at “{level}” on {day}")),
    "manager": str(QT_TRANSLATE_NOOP("Growth", "Your manager saw “{level}” on {day}")),
    "peer": str(QT_TRANSLATE_NOOP("Growth", "A colleague saw “{level}” on {day}")),
    "students": str(QT_TRANSLATE_NOOP("Growth", "Pupils saw “{level}” on {day}")),
}
_SAW_ONCE = {
    "self": str(QT_TRANSLATE_NOOP("Growth", "You saw yourself at “{level}”")),
    "manager": str(QT_TRANSLATE_NOOP("Growth", "Your manager saw “{level}”")),
    "peer": str(QT_TRANSLATE_NOOP("Growth", "A colleague saw “{level}”")),
    "students": str(QT_TRANSLATE_NOOP("Growth", "Pupils saw “{level}”")),
}


def level_words(level: str) -> str:
    """The name of a level as one reads it."""
    return translate("Growth", _OWN[level]) if level in _OWN else level


def rater_words(rater: str) -> str:
    """Who rates, as a heading: “My manager”. A rater of a newer version is called as the file calls it."""
    return translate("Growth", _RATERS[rater][0]) if rater in _RATERS else rater


def rated_by_words(rater: str) -> str:
    """The same within a sentence: “by my manager”."""
    return translate("Growth", _RATERS[rater][1]) if rater in _RATERS else rater


def day_words(day: str) -> str:
    """An ISO day in short words, 3 Mar 2026; nothing for none."""
    found = day_of(day)
    return day_month_year(QLocale(), found, short=True) if found is not None else ""


def why_words(why: "Why") -> str:
    """One reason why something is a gap, as a sentence without its full stop."""
    if why.kind == "rated_below":
        words = translate("Growth", (_SAW if why.day else _SAW_ONCE).get(why.rater, _SAW_ONCE["manager"]))
        return words.format(level=isolate(level_words(why.level)), day=day_words(why.day))
    if why.kind == "shown_below":
        words = translate("Growth", "What shows it goes as far as “{level}”")
        return words.format(level=isolate(level_words(why.level)))
    return {
        "level_unsaid": translate("Growth", "What shows it does not say at which level"),
        "nothing_yet": translate("Growth", "Nobody has rated it, and nothing shows it yet"),
        "not_shown": translate("Growth", "Nothing shows it yet"),
    }.get(why.kind, "")


def why_sentence(gap: "Gap") -> str:
    """All reasons of a gap as sentences: “Your manager saw “developing” on 3 Mar 2026. Nothing shows “secure” yet.”"""
    parts = [why_words(why) for why in gap.why]
    if gap.skill is not None and gap.level and not gap.skill.evidence and gap.why[0].kind == "rated_below":
        words = translate("Growth", "Nothing shows “{level}” yet")
        parts.append(words.format(level=isolate(level_words(gap.level))))
    return " ".join(translate("Growth", "{reason}.").format(reason=part) for part in parts if part)


def from_to_words(gap: "Gap") -> str:
    """From which level to which: “developing → secure”; the level aimed at alone where nobody knows the other."""
    if gap.skill is None or not gap.level:
        return translate("Growth", "any level") if gap.skill is not None else ""
    there = gap.skill.levels[gap.skill.carried] if gap.skill.carried >= 0 else ""
    if not there:
        return translate("Growth", "to {level}").format(level=isolate(level_words(gap.level)))
    return translate("Growth", "{from_level} → {to_level}").format(
        from_level=isolate(level_words(there)), to_level=isolate(level_words(gap.level))
    )


def levels_missing_words(count: int) -> str:
    """2 levels to go."""
    return translate("Growth", "{count} levels to go", None, count).format(count=QLocale().toString(count))
